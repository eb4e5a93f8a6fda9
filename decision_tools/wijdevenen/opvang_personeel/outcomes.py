"""The fifteen steps of care for a member of staff after an incident, and the reports that go with them."""

from decision_tools.rules import NOT_NAMED, Due, Handover, Outcome, Task, Term, Unit
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import opvang

from . import notes
from .questions import terugkeer_werk

TAKEN = HANDBOEK.section("Opvang personeel: Taken en verantwoordelijkheden")

NA_TWEE_WEKEN = Term("twee weken na de terugkeer op het werk", 2, Unit.WEEKS, terugkeer_werk, due=Due.ON)

SCHADE = "mits er materiële schade is"

STAPPEN = (
    Task("iedereen", "Stap 1. Haal de medewerker uit de situatie en geef eerste opvang. Dit is verplicht."),
    opvang.LICHT_IN,
    opvang.EERSTE_OPVANG,
    Task(
        "directeur",
        "Stap 3. Meld het bij wie de medewerker als eerste aanwees: partner, familie of vrienden.",
    ),
    *opvang.MELDEN_EN_TEAM,
    Task(
        "directeur",
        "Stap 5. Vertel beide kanten dat een externe vertrouwenspersoon misschien kan steunen.",
        notes=(notes.VERTROUWENSPERSOON,),
    ),
    Task(
        NOT_NAMED,
        "Stap 6. Geef de medewerker de kans naar huis te gaan.",
        provided="mits het past bij de ernst, zoals de medewerker die zelf beleeft",
    ),
    Task(
        NOT_NAMED,
        "Stap 6. Meld de medewerker ziek. Zet erbij dat het door een incident op het werk komt.",
        provided="mits de medewerker naar huis gaat",
        notes=(notes.ZIEKMELDING,),
    ),
    Task("directeur", "Stap 7. Bewaak dat de hulp aan de medewerker doorgaat."),
    Task(
        "bedrijfsarts",
        "Stap 7. Help de directeur om de hulp te bewaken.",
        provided="mits de directeur de bedrijfsarts inschakelt",
    ),
    Task("opvangteam", "Stap 7. Help de directeur om de hulp te bewaken.", provided=opvang.ZO_NODIG),
    Task("directeur", "Stap 8. Ga na of team, klas en betrokken ouders hulp nodig hebben."),
    Task("directeur", "Stap 8. Regel de hulp die zij nodig hebben.", provided=opvang.ZO_NODIG),
    opvang.SCHOOL_DRAAIT,
    Task(
        "directeur",
        "Stap 10. Neem contact op met de medewerker en zorg voor een goed vervolg van de opvang.",
        opvang.BINNEN_72_UUR,
        notes=(opvang.START,),
    ),
    Task(
        "directie",
        "Stap 11. Voer een vervolggesprek. Vraag onder meer of de opvang naar wens gaat.",
        opvang.BINNEN_DRIE_WEKEN,
        notes=(opvang.START,),
    ),
    Task(
        "directie",
        "Stap 12. Begeleid de medewerker. Die ziet de plek terug, of de persoon met wie het gebeurde.",
        "bij de terugkeer",
    ),
    Task(
        "opvangteam",
        "Stap 12. Begeleid de medewerker mee.",
        "bij de terugkeer",
        provided="mits er een opvangteam is",
    ),
    Task(
        "directie",
        "Stap 13. Onderzoek of de medewerker zich weer veilig genoeg voelt.",
        NA_TWEE_WEKEN,
    ),
    Task(
        NOT_NAMED,
        "Stap 13. Zoek een oplossing.",
        provided="mits de medewerker zich nog niet veilig genoeg voelt",
    ),
    Task(
        NOT_NAMED,
        "Stap 13. Voorkom herhaling en neem extra preventieve maatregelen.",
        provided=opvang.ZO_NODIG,
    ),
    Task(
        "directeur",
        "Stap 14. Neem het initiatief voor een afsluitend gesprek. Bedrijfsarts of opvangteam kan meedenken.",
        provided=opvang.NA_ERNST,
    ),
    Task(
        NOT_NAMED,
        "Stap 14. Geef de medewerker informatie over de ander, en over hoe die het verwerkt.",
        provided="mits dat in deze situatie wenselijk is",
    ),
    Task(
        ("directie", "medewerker"),
        "Stap 15. Stel samen de materiële schade vast. Overleg zo nodig met de bestuurder.",
        provided=SCHADE,
    ),
    Task("directie", "Stap 15. Zorg dat de schade snel vergoed wordt.", provided=SCHADE),
    *opvang.opvangteam(TAKEN),
    Task(
        "bedrijfsarts",
        "Laat de werkgever weten als signalen wijzen op zo'n voorval en op mogelijke uitval daardoor.",
        provided="mits zulke signalen binnenkomen",
    ),
    *opvang.daarnaast(TAKEN),
)

stappen = Outcome(
    "stappen",
    "Vang eerst de medewerker op en licht meteen de directeur in",
    tasks=STAPPEN,
    record=opvang.VASTLEGGEN,
    letters=("incidentenregistratie",),
    notes=(opvang.GEEN_TERMIJN, notes.VERZEKERING),
    then=(
        "Voelt de medewerker zich na twee weken nog niet veilig? Dan wordt een oplossing gezocht.",
        "Kan de medewerker blijvend niet werken? Dan geldt de eigen, normale verzekering. "
        "Dat is anders als de organisatie onzorgvuldig of nalatig was.",
    ),
    next=(Handover("wijdevenen/incident-registreren", "Het voorval registreren"),),
)
aangifte = opvang.aangifte(
    Task(
        "medewerker",
        "Je kunt aangifte doen bij de politie. Volgens het handboek kan alleen jij dat.",
        provided="mits het een misdrijf is",
    ),
    opvang.WIE_DOET_AANGIFTE,
    notes.WET_AANGIFTE,
)


ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct aan BHV en MR, en bij de Arbeidsinspectie",
    tasks=(
        *opvang.ONGEVAL_BINNEN,
        Task(
            "directie",
            "Meld het bij de Arbeidsinspectie.",
            provided="mits het een ernstig ongeval is",
        ),
    ),
    notes=(notes.WET_ARBO, notes.WIE_BELT_DE_ARBEIDSINSPECTIE),
)

geen_ongeval = Outcome(
    "geen-ongeval",
    "Geen ernstig ongeval. De directie mag de Arbeidsinspectie altijd inschakelen.",
    quiet=True,
)
