"""Opvang van een leerling na een voorval: a run-sheet with dates, and reports outside the school.

Handboek sociale veiligheid, Opvang leerlingen bij voorvallen (stappenplan, melding bij externe
instanties, interne meldingen). The handbook's words for the two sides are left out on purpose.
"""

from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Choice,
    Handover,
    Note,
    Outcome,
    Row,
    Table,
    Task,
    Tool,
    any_of,
)
from decision_tools.rules.laws import ARBO, SV
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.opvang import (
    BESTUUR_AANGIFTE,
    GEEN_TERMIJN,
    IEDEREEN_AANGIFTE,
    ONGEVAL_BINNEN,
    VASTLEGGEN,
    WIE_DOET_AANGIFTE,
    datums,
    voorval,
)
from decision_tools.wijdevenen.shared.phone_numbers import BEREIKBAAR, NUMMER

from . import outcomes
from .examples import EXAMPLES

STAPPENPLAN = HANDBOEK.section("Stappenplan na een schokkende gebeurtenis")
EXTERN = HANDBOEK.section("Melding bij externe instanties")
INTERN = HANDBOEK.section("Interne meldingen")

speelt_mee = Choice(
    "speelt-mee",
    "Wat speelt er bij dit voorval?",
    label="Wat er speelt",
    help="Klopt niets? Kies dan 'geen van deze'. Bij 'weet ik niet' zie je elke melding die nodig kan zijn.",
    options={
        "misdrijf": "een misdrijf",
        "seksueel": "seksueel misbruik of seksuele intimidatie",
        "ernstig-geweld": "ernstig lichamelijk of geestelijk geweld",
        "ongeval": "een ernstig ongeval, zonder opzet",
    },
    many=True,
    unknown=True,
)

stappen = Outcome(
    "stappen",
    "Vang eerst de leerling op en licht meteen de directeur in",
    tasks=outcomes.STAPPEN,
    record=VASTLEGGEN,
    letters=("incidentenregistratie",),
    notes=(GEEN_TERMIJN,),
    next=(
        Handover("wijdevenen/meldcode", "Geweld thuis of mishandeling? Ga naar de Meldcode"),
        Handover("wijdevenen/incident-registreren", "Het voorval registreren"),
    ),
    then=("Voelt de leerling zich na twee weken nog niet veilig? Dan wordt een oplossing gezocht.",),
)

aangifte = Outcome(
    "aangifte",
    "Is het een misdrijf? Dan doet het bestuur er alles aan dat er aangifte komt",
    tasks=(
        BESTUUR_AANGIFTE,
        Task(
            "ouders",
            "Jullie kunnen aangifte doen bij de politie. "
            "Volgens het handboek kunnen onder de 18 jaar alleen ouders dat.",
            provided="mits het een misdrijf is",
        ),
        IEDEREEN_AANGIFTE,
    ),
    notes=(
        Note(
            "verouderd",
            "Het handboek doet uitspraken over de wet: onder de 18 kunnen alleen ouders aangifte doen. "
            "Besturen van openbare scholen moeten onverwijld aangifte doen (artikel 162), andere (nog) niet. "
            "Anoniem aangifte doen kan niet.",
            "Vergelijk dit met de wet van nu, of vraag het de politie, vóór je erop afgaat.",
            law=SV.cite("160 en 162", "160", "162"),
        ),
        WIE_DOET_AANGIFTE,
    ),
)

vertrouwensinspecteur = Outcome(
    "vertrouwensinspecteur",
    f"Meld de klacht bij de vertrouwensinspecteur: {NUMMER}",
    tasks=(
        Task(
            "professional",
            "Vermoed je seksueel misbruik of seksuele intimidatie door een medewerker? "
            "Meld het zelf bij het schoolbestuur. Een tussenpersoon inlichten is niet genoeg.",
            "onmiddellijk",
            notes=(
                Note(
                    "tegenspraak",
                    "Het handboek noemt hier eerst het schoolbestuur en dan het bevoegd gezag (directeur).",
                    "Zorg dat de melding het bestuur zelf bereikt.",
                ),
            ),
            source=HANDBOEK.section("Protocol misbruik door professionals"),
        ),
        Task(
            NOT_NAMED,
            f"Meld een klacht bij het meldpunt van de vertrouwensinspecteurs: {NUMMER}.",
            provided="mits de klacht gaat over seksueel misbruik, seksuele intimidatie of ernstig geweld",
            notes=(
                Note(
                    "stil",
                    "Dit deel noemt niet wie deze klacht meldt.",
                    "Volgens stap 4 meldt de directeur zo nodig bij instanties buiten school. "
                    "Spreek af wie belt.",
                ),
                BEREIKBAAR,
            ),
        ),
    ),
    next=(NAAR_MISBRUIK,),
)

ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct aan BHV, preventiemedewerker en MR",
    tasks=ONGEVAL_BINNEN,
    notes=(
        Note(
            "verouderd",
            "Het handboek noemt hier artikel 9.2 van de Arbowet.",
            "Vergelijk dit met de wet van nu. Geldt het ook voor een leerling? Moet er meer gemeld worden?",
            law=ARBO.cite("9"),
        ),
    ),
)


def geen(id_: str, headline: str) -> Outcome:
    """What a table answers when its report is not called for."""
    return Outcome(id_, headline, quiet=True)


MISDRIJF = any_of(
    *(speelt_mee.includes(option) for option in ("misdrijf", "seksueel", "ernstig-geweld")),
    speelt_mee.is_unknown(),
)
"""Abuse and serious violence are often a crime too: who forgets to tick that still sees the report."""
KLACHT = any_of(
    speelt_mee.includes("seksueel"), speelt_mee.includes("ernstig-geweld"), speelt_mee.is_unknown()
)
ONGEVAL = any_of(speelt_mee.includes("ongeval"), speelt_mee.is_unknown())
GEEN_KLACHT = (speelt_mee.excludes("seksueel"), speelt_mee.excludes("ernstig-geweld"))
TE_VROEG_TERUG, DATUMS = datums(outcomes.terugkeer)

TOOL = Tool(
    slug="wijdevenen/opvang-leerling",
    title="Opvang van een leerling na een voorval",
    intro="Wie doet wat na agressie of geweld tegen een leerling? Je krijgt de stappen met de dagen erbij.",
    page="wijdevenen/opvang-leerling",
    document=HANDBOEK,
    sensitive=True,
    questions=(speelt_mee, voorval, outcomes.terugkeer),
    facts=(TE_VROEG_TERUG,),
    tables=(
        DATUMS,
        Table(
            "stappen",
            "De zeventien stappen",
            (Row("stappen", (), stappen, STAPPENPLAN),),
            after=tuple(row.id for row in DATUMS.rows),
        ),
        Table(
            "politie",
            "Aangifte bij de politie",
            (
                Row("aangifte", (MISDRIJF,), aangifte, EXTERN),
                Row(
                    "geen-misdrijf",
                    (speelt_mee.excludes("misdrijf"), *GEEN_KLACHT),
                    geen("geen-misdrijf", "Geen misdrijf gekozen: dan vraagt het handboek geen aangifte."),
                    DERIVED,
                ),
            ),
        ),
        Table(
            "inspectie",
            "Klacht bij de vertrouwensinspecteur",
            (
                Row("vertrouwensinspecteur", (KLACHT,), vertrouwensinspecteur, EXTERN),
                Row(
                    "geen-klacht",
                    GEEN_KLACHT,
                    geen(
                        "geen-klacht", "Het handboek vraagt hier geen melding bij de vertrouwensinspecteur."
                    ),
                    DERIVED,
                ),
            ),
        ),
        Table(
            "ongeval",
            "Ernstig ongeval",
            (
                Row("ernstig-ongeval", (ONGEVAL,), ernstig_ongeval, INTERN),
                Row(
                    "geen-ongeval",
                    (speelt_mee.excludes("ongeval"),),
                    geen("geen-ongeval", "Geen ernstig ongeval: geen aparte melding aan BHV en MR."),
                    DERIVED,
                ),
            ),
        ),
    ),
    examples=EXAMPLES,
)
