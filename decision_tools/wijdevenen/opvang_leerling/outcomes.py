"""The seventeen steps of care for a pupil after an incident (Opvang leerlingen bij voorvallen)."""

from decision_tools.rules import NOT_NAMED, Date, Due, Note, Task, Term, Unit
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.opvang import (
    BINNEN_72_UUR,
    BINNEN_DRIE_WEKEN,
    EERSTE_OPVANG,
    LICHT_IN,
    MELDEN_EN_TEAM,
    NA_ERNST,
    SCHOOL_DRAAIT,
    START,
    ZO_NODIG,
    daarnaast,
    opvangteam,
)

terugkeer = Date(
    "terugkeer",
    "Op welke dag komt de leerling terug op school, of was de leerling weer terug?",
    label="Dag van terugkeer",
    help="Nog niet bekend, of bleef de leerling op school? Kies dan 'weet ik niet'.",
    unknown=True,
)

WELK_TEAM = Note(
    "stil",
    "Van welk team dit lid is, staat er niet.",
    "Spreek af wie dit doet, bijvoorbeeld iemand van het opvangteam.",
)
TAKEN = HANDBOEK.section("Taken en verantwoordelijkheden")

NA_TWEE_WEKEN = Term("twee weken na de terugkeer", 2, Unit.WEEKS, terugkeer, due=Due.ON)

STAPPEN = (
    Task("iedereen", "Stap 1. Haal de leerling uit de situatie en vang hem of haar op. Dit is verplicht."),
    LICHT_IN,
    EERSTE_OPVANG,
    Task("directeur", "Stap 3. Vertel de ouders van de leerling wat er is gebeurd."),
    *MELDEN_EN_TEAM,
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
    Task("opvangteam", "Stap 7. Help de directeur om de hulp aan de leerling te bewaken.", provided=ZO_NODIG),
    Task("directeur", "Stap 8. Ga na of team, klas en ouders hulp nodig hebben."),
    Task("directeur", "Stap 8. Regel de hulp die team, klas of ouders nodig hebben.", provided=ZO_NODIG),
    SCHOOL_DRAAIT,
    Task(
        "directeur",
        "Stap 10. Neem contact op met de leerling en zorg voor een goed vervolg van de opvang.",
        BINNEN_72_UUR,
        notes=(START,),
    ),
    Task("directeur", "Stap 11. Houd contact met de ouders en zorg voor een goede terugkeer."),
    Task(
        ("directeur", "leerkracht"),
        "Stap 12. Houd via de ouders contact met de leerling. Houd medewerkers en leerlingen op de hoogte.",
    ),
    Task(
        ("directeur", "ouders"),
        "Stap 13. Voer een vervolggesprek. De directie vraagt of de opvang goed verloopt.",
        BINNEN_DRIE_WEKEN,
        notes=(START,),
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
        notes=(WELK_TEAM,),
    ),
    Task("directie", "Stap 15. Voorkom herhaling en neem extra preventieve maatregelen.", provided=ZO_NODIG),
    Task(
        "directeur",
        "Stap 16. Voer een afsluitend gesprek met de leerling. Opvangteam of contactpersoon kan meedenken.",
        provided=NA_ERNST,
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
    *opvangteam(TAKEN),
    *daarnaast(TAKEN),
)
