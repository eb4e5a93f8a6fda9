"""The seventeen steps of care for a pupil after an incident, and the reports that go with them."""

from decision_tools.rules import NOT_NAMED, Due, Handover, Outcome, Task, Term, Unit
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import opvang
from decision_tools.wijdevenen.shared.employees import NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.phone_numbers import BEREIKBAAR, INSPECTEURS

from . import notes
from .questions import terugkeer

TAKEN = HANDBOEK.section("Taken en verantwoordelijkheden")

NA_TWEE_WEKEN = Term("twee weken na de terugkeer", 2, Unit.WEEKS, terugkeer, due=Due.ON)

STAPPEN = (
    Task("iedereen", "Stap 1. Haal de leerling uit de situatie en vang hem of haar op. Dit is verplicht."),
    opvang.LICHT_IN,
    opvang.EERSTE_OPVANG,
    Task("directeur", "Stap 3. Vertel de ouders van de leerling wat er is gebeurd."),
    *opvang.MELDEN_EN_TEAM,
    Task(
        NOT_NAMED,
        "Stap 6. Geef de leerling de kans naar huis te gaan. Volg de gewone regels voor ziek melden.",
        provided="mits het past bij de ernst, zoals de leerling die zelf beleeft",
    ),
    Task("directeur", "Stap 7. Bewaak dat de hulp aan de leerling doorgaat."),
    Task(
        "schoolarts",
        "Stap 7. Help de directeur om de hulp aan de leerling te bewaken.",
        provided="mits de directeur de schoolarts inschakelt",
    ),
    Task(
        "opvangteam",
        "Stap 7. Help de directeur om de hulp aan de leerling te bewaken.",
        provided=opvang.ZO_NODIG,
    ),
    Task("directeur", "Stap 8. Ga na of team, klas en ouders hulp nodig hebben."),
    Task(
        "directeur", "Stap 8. Regel de hulp die team, klas of ouders nodig hebben.", provided=opvang.ZO_NODIG
    ),
    opvang.SCHOOL_DRAAIT,
    Task(
        "directeur",
        "Stap 10. Neem contact op met de leerling en zorg voor een goed vervolg van de opvang.",
        opvang.BINNEN_72_UUR,
        notes=(opvang.START,),
    ),
    Task("directeur", "Stap 11. Houd contact met de ouders en zorg voor een goede terugkeer."),
    Task(
        ("directeur", "leerkracht"),
        "Stap 12. Houd via de ouders contact met de leerling. Houd medewerkers en leerlingen op de hoogte.",
    ),
    Task(
        ("directeur", "ouders"),
        "Stap 13. Voer een vervolggesprek. De directie vraagt of de opvang goed verloopt.",
        opvang.BINNEN_DRIE_WEKEN,
        notes=(opvang.START,),
    ),
    Task(
        ("leerkracht", "directeur"),
        "Stap 14. Begeleid de leerling. Die ziet de plek terug, of de persoon met wie het gebeurde.",
        "bij de terugkeer",
    ),
    Task(
        ("directie", "leerkracht"),
        "Stap 15. Onderzoek via de leerkracht of de leerling zich weer veilig genoeg voelt.",
        NA_TWEE_WEKEN,
    ),
    Task(
        NOT_NAMED,
        "Stap 15. Zoek een oplossing. Het opvangteam kan hierbij een rol krijgen.",
        provided="mits de leerling zich nog niet veilig genoeg voelt",
    ),
    Task(
        NOT_NAMED,
        "Stap 15. Volg als betrokken lid van het team het verloop, zoals is afgesproken.",
        notes=(notes.WELK_TEAM,),
    ),
    Task(
        "directie",
        "Stap 15. Voorkom herhaling en neem extra preventieve maatregelen.",
        provided=opvang.ZO_NODIG,
    ),
    Task(
        "directeur",
        "Stap 16. Voer een afsluitend gesprek met de leerling. Opvangteam of contactpersoon kan meedenken.",
        provided=opvang.NA_ERNST,
    ),
    Task(
        NOT_NAMED,
        "Stap 16. Geef de leerling informatie over de ander, en over hoe die het verwerkt.",
        provided="mits dat in deze situatie wenselijk is",
    ),
    Task(
        ("directie", "ouders"),
        "Stap 17. Stel samen de materiële schade vast. Overleg zo nodig met de bestuurder.",
        provided="mits er schade is",
    ),
    Task("directie", "Stap 17. Zorg dat de schade snel vergoed wordt.", provided="mits er schade is"),
    *opvang.opvangteam(TAKEN),
    *opvang.daarnaast(TAKEN),
)

stappen = Outcome(
    "stappen",
    "Vang eerst de leerling op en licht meteen de directeur in",
    tasks=STAPPEN,
    record=opvang.VASTLEGGEN,
    letters=("incidentenregistratie",),
    notes=(opvang.GEEN_TERMIJN,),
    next=(
        Handover("wijdevenen/meldcode", "Geweld thuis of mishandeling? Ga naar de Meldcode"),
        Handover("wijdevenen/incident-registreren", "Het voorval registreren"),
    ),
    then=("Voelt de leerling zich na twee weken nog niet veilig? Dan wordt een oplossing gezocht.",),
)
aangifte = opvang.aangifte(
    Task(
        "ouders",
        "Jullie kunnen aangifte doen bij de politie. "
        "Volgens het handboek kunnen onder de 18 jaar alleen ouders dat.",
        provided="mits het een misdrijf is",
    ),
    notes.WET_AANGIFTE,
    opvang.WIE_DOET_AANGIFTE,
)


vertrouwensinspecteur = Outcome(
    "vertrouwensinspecteur",
    f"Meld de klacht bij de vertrouwensinspecteur: {INSPECTEURS}",
    tasks=(
        Task(
            "professional",
            "Vermoed je seksueel misbruik of seksuele intimidatie door een medewerker? "
            "Meld het zelf bij het schoolbestuur. Een tussenpersoon inlichten is niet genoeg.",
            "onmiddellijk",
            notes=(notes.WELK_BESTUUR,),
            source=HANDBOEK.section("Protocol misbruik door professionals"),
        ),
        Task(
            NOT_NAMED,
            f"Meld een klacht bij het meldpunt van de vertrouwensinspecteurs: {INSPECTEURS}.",
            provided="mits de klacht gaat over seksueel misbruik, seksuele intimidatie of ernstig geweld",
            notes=(notes.WIE_MELDT_DE_KLACHT, BEREIKBAAR),
        ),
    ),
    next=(NAAR_MISBRUIK,),
)

geen_klacht = Outcome(
    "geen-klacht", "Het handboek vraagt hier geen melding bij de vertrouwensinspecteur.", quiet=True
)

ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct aan BHV, preventiemedewerker en MR",
    tasks=opvang.ONGEVAL_BINNEN,
    notes=(notes.WET_ARBO,),
)

geen_ongeval = Outcome("geen-ongeval", "Geen ernstig ongeval: geen aparte melding aan BHV en MR.", quiet=True)
