"""The seventeen steps of care for a pupil after an incident, phase by phase, and the reports with them."""

from dataclasses import replace

from decision_tools.rules import DERIVED, NOT_NAMED, Due, Handover, Moment, Outcome, Task, Term, Unit, missed
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import opvang
from decision_tools.wijdevenen.shared import subjects_of_events as subjects
from decision_tools.wijdevenen.shared.employees import MELD_ZELF, NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.opvang import alsnog, op
from decision_tools.wijdevenen.shared.phone_numbers import BEREIKBAAR, INSPECTEURS

from . import notes
from .questions import is_misdrijf, speelt_mee, terugkeer

TAKEN = HANDBOEK.section("Taken en verantwoordelijkheden")
NU, VANDAAG, DAARNA, LATER = Moment.NOW, Moment.TODAY, Moment.NEXT, Moment.LATER

NA_TWEE_WEKEN = Term("twee weken na de terugkeer", 2, Unit.WEEKS, terugkeer, due=Due.ON)

EERSTE_HULP = Task("iedereen", "Stap 1. Help de leerling uit de situatie en geef eerste opvang. Dit moet.")
OUDERS = Task(
    "directeur",
    "Stap 3. Vertel de ouders wat er is gebeurd.",
    moment=VANDAAG,
    about=(subjects.OUDERS.do,),
)
NAAR_HUIS = Task(
    NOT_NAMED,
    "Stap 6. Geef de leerling de kans naar huis te gaan.",
    provided="als het past bij de ernst, zoals de leerling die zelf beleeft",
    moment=VANDAAG,
    about=(subjects.NAAR_HUIS.do,),
)
ZIEK_MELDEN = Task(
    NOT_NAMED,
    "Stap 6. Meld de leerling ziek, volgens de gewone regels.",
    provided="als de leerling naar huis gaat",
    moment=DAARNA,
)
BEWAAK_HULP = (
    Task("directeur", "Stap 7. Bewaak dat de hulp aan de leerling doorgaat.", moment=DAARNA),
    Task(
        "schoolarts",
        "Stap 7. Help de directeur om de hulp aan de leerling te bewaken.",
        provided="als de directeur de schoolarts inschakelt",
        moment=DAARNA,
    ),
    Task(
        "opvangteam",
        "Stap 7. Help de directeur om de hulp aan de leerling te bewaken.",
        provided=opvang.ZO_NODIG,
        moment=DAARNA,
    ),
)
CONTACT = Task(
    "directeur",
    "Stap 10. Neem contact op met de leerling en zorg voor een goed vervolg.",
    opvang.BINNEN_72_UUR,
    notes=(opvang.START,),
    moment=DAARNA,
)
CONTACT_OUDERS = Task(
    "directeur", "Stap 11. Houd contact met de ouders. Zorg voor een verantwoorde terugkeer.", moment=DAARNA
)
HOUD_CONTACT = Task(
    "directeur",
    "Stap 12. Houd contact met de leerling (via de ouders). Informeer medewerkers en leerlingen. "
    "Overleg met de leerkracht.",
    moment=DAARNA,
)
VERVOLGGESPREK = Task(
    ("directeur", "ouders"),
    "Stap 13. Voer een vervolggesprek. De directie vraagt onder meer of de opvang goed verloopt.",
    opvang.BINNEN_DRIE_WEKEN,
    notes=(opvang.START,),
    moment=DAARNA,
)
BEGELEID = Task(
    ("leerkracht", "directeur"),
    "Stap 14. Begeleid de leerling. Die ziet de plek terug, of de persoon met wie het gebeurde.",
    "bij de terugkeer",
    moment=LATER,
)
VEILIG = Task(
    ("directie", "leerkracht"),
    "Stap 15. Onderzoek via de leerkracht of de leerling zich weer veilig genoeg voelt.",
    NA_TWEE_WEKEN,
    moment=LATER,
    about=(subjects.VEILIG_GENOEG.do,),
)
NIET_VEILIG = Task(
    NOT_NAMED,
    "Stap 15. Zoek een oplossing. Het opvangteam kan hierbij een rol krijgen.",
    provided="als de leerling zich nog niet veilig genoeg voelt",
    moment=LATER,
)
VOLG = Task(
    NOT_NAMED,
    "Stap 15. Volg als betrokken teamlid het verloop, zoals afgesproken.",
    notes=(notes.WELK_TEAM,),
    moment=LATER,
)
AFRONDEN = (
    Task(
        "directie",
        "Stap 15. Voorkom herhaling en neem extra preventieve maatregelen.",
        provided=opvang.ZO_NODIG,
        moment=LATER,
    ),
    Task(
        "directeur",
        "Stap 16. Neem initiatief voor een afsluitend gesprek met de leerling. "
        "Overleg kan, met contactpersoon of opvangteam.",
        provided=opvang.NA_ERNST,
        moment=LATER,
    ),
    Task(
        NOT_NAMED,
        "Stap 16. Geef de leerling informatie over de ander, en over hoe die het verwerkt.",
        provided="als dat in deze situatie wenselijk is",
        moment=LATER,
    ),
    Task(
        ("directie", "ouders"),
        "Stap 17. Stel samen de materiële schade vast. Overleg zo nodig met de bestuurder.",
        provided=opvang.BIJ_SCHADE,
        moment=LATER,
    ),
    Task(
        "directie",
        "Stap 17. Zorg dat de schade snel vergoed wordt.",
        provided=opvang.BIJ_SCHADE,
        moment=LATER,
    ),
)
FORMULIER = opvang.formulier(TAKEN)
ALTIJD = (*opvang.opvangteam(TAKEN), *opvang.daarnaast(TAKEN))
VERDER = (
    Handover("wijdevenen/meldcode", "Geweld thuis of mishandeling? Ga naar de Meldcode"),
    Handover("wijdevenen/incident-registreren", "Het voorval registreren"),
)


def _fase(id_: str, headline: str, *tasks: Task) -> Outcome:
    return Outcome(
        id_,
        headline,
        tasks=tasks,
        record=opvang.VASTLEGGEN,
        letters=("incidentenregistratie",),
        notes=(opvang.GEEN_TERMIJN,),
        next=VERDER,
    )


stappen = _fase(
    "stappen",
    "Vang eerst de leerling op en licht meteen de directeur in",
    EERSTE_HULP,
    opvang.LICHT_IN,
    opvang.EERSTE_OPVANG,
    OUDERS,
    opvang.BESTUURDER,
    opvang.BUITEN_SCHOOL,
    opvang.TEAM,
    NAAR_HUIS,
    ZIEK_MELDEN,
    *BEWAAK_HULP,
    *opvang.HULP,
    opvang.SCHOOL_DRAAIT,
    CONTACT,
    CONTACT_OUDERS,
    HOUD_CONTACT,
    VERVOLGGESPREK,
    BEGELEID,
    VEILIG,
    NIET_VEILIG,
    VOLG,
    *AFRONDEN,
    FORMULIER,
    *ALTIJD,
)
vervolg = _fase(
    "vervolg",
    "De dagen na het voorval: houd contact met de leerling en met de ouders",
    *alsnog(VANDAAG, opvang.LICHT_IN, OUDERS, opvang.BESTUURDER),
    *alsnog(DAARNA, opvang.BUITEN_SCHOOL, opvang.TEAM),
    *BEWAAK_HULP,
    *opvang.HULP,
    *op(DAARNA, opvang.SCHOOL_DRAAIT),
    *op(NU, CONTACT),
    *op(VANDAAG, CONTACT_OUDERS),
    HOUD_CONTACT,
    VERVOLGGESPREK,
    BEGELEID,
    VEILIG,
    NIET_VEILIG,
    VOLG,
    *AFRONDEN,
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
bij_terugkeer = _fase(
    "bij-terugkeer",
    "De leerling is terug: begeleid de leerling op school",
    *alsnog(DAARNA, opvang.LICHT_IN, OUDERS, opvang.BESTUURDER, opvang.BUITEN_SCHOOL, opvang.TEAM),
    *BEWAAK_HULP,
    *opvang.HULP,
    *alsnog(DAARNA, CONTACT),
    VERVOLGGESPREK,
    *op(NU, BEGELEID),
    *op(DAARNA, VEILIG),
    NIET_VEILIG,
    VOLG,
    *AFRONDEN,
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
na_twee_weken = _fase(
    "na-twee-weken",
    "Twee weken terug: onderzoek of de leerling zich weer veilig genoeg voelt",
    *alsnog(DAARNA, opvang.LICHT_IN, OUDERS, opvang.BESTUURDER, opvang.BUITEN_SCHOOL),
    *BEWAAK_HULP,
    *alsnog(DAARNA, VERVOLGGESPREK),
    *op(NU, VEILIG),
    *op(DAARNA, NIET_VEILIG, VOLG, *AFRONDEN),
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
FASEN = (stappen, vervolg, bij_terugkeer, na_twee_weken)

ONGEVAL_FASEN = (
    opvang.als_advies(
        stappen,
        "ongeval",
        "Ongeval: vang eerst de leerling op en licht meteen de directeur in",
        EERSTE_HULP,
        opvang.LICHT_IN,
    ),
    opvang.als_advies(
        vervolg, "ongeval-vervolg", "De dagen na het ongeval: houd contact met de leerling en met de ouders"
    ),
    opvang.als_advies(
        bij_terugkeer,
        "ongeval-bij-terugkeer",
        "De leerling is terug na het ongeval: begeleid de leerling op school",
    ),
    opvang.als_advies(
        na_twee_weken,
        "ongeval-na-twee-weken",
        "Twee weken terug na het ongeval: onderzoek of de leerling zich veilig genoeg voelt",
    ),
)

aangifte = opvang.aangifte(
    Task(
        "ouders",
        "Jullie kunnen aangifte doen bij de politie. "
        "Volgens het handboek kunnen onder de 18 jaar alleen ouders dat.",
    ),
    is_misdrijf.yes(),
    notes.ALLEEN_OUDERS,
)
aangifte_alsnog = missed(aangifte, "Bij een misdrijf: ga na of er aangifte is gedaan", DERIVED)

vertrouwensinspecteur = Outcome(
    "vertrouwensinspecteur",
    f"Meld de klacht bij de vertrouwensinspecteur: {INSPECTEURS}",
    tasks=(
        MELD_ZELF,
        Task(
            NOT_NAMED,
            f"Meld de klacht bij de vertrouwensinspecteurs: {INSPECTEURS}.",
            provided="als er een klacht is over seksueel misbruik, seksuele intimidatie of ernstig geweld",
            notes=(notes.WIE_MELDT_DE_KLACHT, BEREIKBAAR),
            moment=VANDAAG,
        ),
    ),
    notes=(notes.WELK_BESTUUR,),
    next=(NAAR_MISBRUIK,),
)
vertrouwensinspecteur_alsnog = missed(
    vertrouwensinspecteur,
    f"Ga na of de klacht bij de vertrouwensinspecteur is gemeld: {INSPECTEURS}",
    DERIVED,
)
vertrouwensinspecteur_alsnog = replace(  # a suspicion about staff is told at once, whenever it comes up
    vertrouwensinspecteur_alsnog, tasks=(MELD_ZELF, *vertrouwensinspecteur_alsnog.tasks[1:])
)

geen_klacht = Outcome(
    "geen-klacht", "Het handboek vraagt hier geen melding bij de vertrouwensinspecteur.", quiet=True
)

ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct aan bedrijfshulpverleners, preventiemedewerker en MR",
    tasks=opvang.meld_ongeval(speelt_mee.includes("ongeval")),
    notes=(notes.WET_ARBO,),
)
ernstig_ongeval_alsnog = missed(
    ernstig_ongeval,
    "Ga na of het ernstige ongeval binnen de school is gemeld",
    DERIVED,
)

geen_ongeval = Outcome(
    "geen-ongeval", "Geen ernstig ongeval: geen aparte melding aan bedrijfshulpverleners en MR.", quiet=True
)
