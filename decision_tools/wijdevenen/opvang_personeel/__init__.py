"""Opvang van een medewerker na een voorval: stappen met data, en meldingen buiten de school.

Handboek sociale veiligheid, Opvang personeel bij voorvallen (stappenplan, externe instanties, interne
meldingen). The handbook's words for the two sides are left out on purpose.
"""

from decision_tools.rules import DERIVED, Choice, Handover, Note, Outcome, Row, Table, Task, Tool, any_of
from decision_tools.rules.laws import ARBO, SV
from decision_tools.wijdevenen import HANDBOEK
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

from . import outcomes
from .examples import EXAMPLES

STAPPENPLAN = HANDBOEK.section("Opvang personeel: Stappenplan begeleidingstraject")
POLITIE = HANDBOEK.section("Opvang personeel: Melding bij externe instanties, De politie")
INSPECTIE = HANDBOEK.section("Opvang personeel: De Arbeidsinspectie")

speelt_mee = Choice(
    "speelt-mee-personeel",
    "Wat speelt er bij dit voorval?",
    label="Wat er speelt",
    help="Klopt niets? Kies dan 'geen van deze'. Bij 'weet ik niet' zie je elke melding die nodig kan zijn. "
    "Ernstig is een ongeval bij ziekenhuisopname binnen 24 uur, of bij schade die blijvend lijkt.",
    options={
        "misdrijf": "een misdrijf",
        "ongeval": "een ernstig ongeval",
    },
    many=True,
    unknown=True,
)

stappen = Outcome(
    "stappen",
    "Vang eerst de medewerker op en licht meteen de directeur in",
    tasks=outcomes.STAPPEN,
    record=VASTLEGGEN,
    letters=("incidentenregistratie",),
    notes=(
        GEEN_TERMIJN,
        outcomes.VERZEKERING,
    ),
    then=(
        "Voelt de medewerker zich na twee weken nog niet veilig? Dan wordt een oplossing gezocht.",
        "Kan de medewerker blijvend niet werken? Dan geldt de eigen, normale verzekering. "
        "Dat is anders als de organisatie onzorgvuldig of nalatig was.",
    ),
    next=(Handover("wijdevenen/incident-registreren", "Het voorval registreren"),),
)
aangifte = Outcome(
    "aangifte",
    "Is het een misdrijf? Dan doet het bestuur er alles aan dat er aangifte komt",
    tasks=(
        BESTUUR_AANGIFTE,
        Task(
            "medewerker",
            "Je kunt aangifte doen bij de politie. Volgens het handboek kan alleen jij dat.",
            provided="mits het een misdrijf is",
        ),
        IEDEREEN_AANGIFTE,
    ),
    notes=(
        WIE_DOET_AANGIFTE,
        Note(
            "verouderd",
            "Het handboek doet uitspraken over de wet. Besturen van openbare scholen moeten direct aangifte "
            "doen (artikel 162), andere werkgevers (nog) niet. Anoniem aangifte doen kan niet.",
            "Vergelijk dit met de wet van nu, of vraag het de politie, vóór je erop afgaat.",
            law=SV.cite("160 en 162", "160", "162"),
        ),
    ),
)
ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct aan BHV en MR, en bij de Arbeidsinspectie",
    tasks=(
        *ONGEVAL_BINNEN,
        Task(
            "directie",
            "Meld het bij de Arbeidsinspectie.",
            provided="mits het een ernstig ongeval is",
        ),
    ),
    notes=(
        Note(
            "verouderd",
            "Het handboek noemt hier artikel 9.1 en 9.2 van de Arbowet.",
            "Ons advies: meld meteen. Vergelijk dit met de wet van nu, ook de termijn. "
            "Kijk bij de Arbeidsinspectie.",
            law=ARBO.cite("9"),
        ),
        Note(
            "stil",
            "Wie de melding bij de Arbeidsinspectie doet, en wanneer, staat er niet precies. "
            "Het gaat in die alinea over de directie.",
            "De directeur beslist wie belt.",
        ),
    ),
)
geen_misdrijf = Outcome(
    "geen-misdrijf", "Geen misdrijf gekozen: dan vraagt het handboek geen aangifte.", quiet=True
)
geen_ongeval = Outcome(
    "geen-ongeval",
    "Geen ernstig ongeval. De directie mag de Arbeidsinspectie altijd inschakelen.",
    quiet=True,
)

TE_VROEG_TERUG, DATUMS = datums(outcomes.terugkeer_werk)

TOOL = Tool(
    slug="wijdevenen/opvang-personeel",
    title="Opvang van een medewerker na een voorval",
    intro="Wie doet wat na agressie of geweld tegen een medewerker? Je krijgt de stappen met de dagen erbij.",
    page="wijdevenen/opvang-personeel",
    document=HANDBOEK,
    sensitive=True,
    questions=(speelt_mee, voorval, outcomes.terugkeer_werk),
    facts=(TE_VROEG_TERUG,),
    tables=(
        DATUMS,
        Table(
            "stappen",
            "De vijftien stappen",
            (Row("stappen", (), stappen, STAPPENPLAN),),
            after=tuple(row.id for row in DATUMS.rows),
        ),
        Table(
            "politie",
            "Aangifte bij de politie",
            (
                Row(
                    "aangifte",
                    (any_of(speelt_mee.includes("misdrijf"), speelt_mee.is_unknown()),),
                    aangifte,
                    POLITIE,
                ),
                Row("geen-misdrijf", (speelt_mee.excludes("misdrijf"),), geen_misdrijf, DERIVED),
            ),
        ),
        Table(
            "ongeval",
            "Ernstig ongeval",
            (
                Row(
                    "ernstig-ongeval",
                    (any_of(speelt_mee.includes("ongeval"), speelt_mee.is_unknown()),),
                    ernstig_ongeval,
                    INSPECTIE,
                ),
                Row("geen-ongeval", (speelt_mee.excludes("ongeval"),), geen_ongeval, INSPECTIE),
            ),
            after=("aangifte", "geen-misdrijf"),
        ),
    ),
    examples=EXAMPLES,
)
