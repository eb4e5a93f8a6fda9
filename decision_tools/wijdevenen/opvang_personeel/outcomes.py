"""The fifteen steps of care for a member of staff after an incident (Opvang personeel bij voorvallen)."""

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

TAKEN = HANDBOEK.section("Opvang personeel: Taken en verantwoordelijkheden")

terugkeer_werk = Date(
    "terugkeer-werk",
    "Op welke dag komt de medewerker terug op het werk, of was de medewerker weer terug?",
    label="Dag van terugkeer op het werk",
    help="Nog niet bekend, of bleef de medewerker aan het werk? Kies dan 'weet ik niet'.",
    unknown=True,
)
NA_TWEE_WEKEN = Term("twee weken na de terugkeer op het werk", 2, Unit.WEEKS, terugkeer_werk, due=Due.ON)

VERTROUWENSPERSOON = Note(
    "tegenspraak",
    "Stap 5 noemt externe vertrouwenspersonen. Elders in het handboek is er één.",
    "Wijs op wie er is. De directeur weet wie dat is.",
)
ZIEKMELDING = Note(
    "verouderd",
    "Het handboek zet de oorzaak bij de ziekmelding. Wat een werkgever mag vastleggen, staat er niet bij.",
    "Kijk op de site van de Autoriteit Persoonsgegevens. Het bestuur beslist.",
)
VERZEKERING = Note(
    "verouderd",
    "Wat het handboek over de verzekering zegt, is nog niet vergeleken met de wet of de cao.",
    "Vraag het bestuur.",
)
SCHADE = "mits er materiële schade is"

STAPPEN = (
    Task("iedereen", "Stap 1. Haal de medewerker uit de situatie en geef eerste opvang. Dit is verplicht."),
    LICHT_IN,
    EERSTE_OPVANG,
    Task(
        "directeur",
        "Stap 3. Meld het bij wie de medewerker als eerste aanwees: partner, familie of vrienden.",
    ),
    *MELDEN_EN_TEAM,
    Task(
        "directeur",
        "Stap 5. Vertel beide kanten dat een externe vertrouwenspersoon misschien kan steunen.",
        notes=(VERTROUWENSPERSOON,),
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
        notes=(ZIEKMELDING,),
    ),
    Task("directeur", "Stap 7. Bewaak dat de hulp aan de medewerker doorgaat."),
    Task(
        "bedrijfsarts",
        "Stap 7. Help de directeur om de hulp te bewaken.",
        provided="mits de directeur de bedrijfsarts inschakelt",
    ),
    Task("opvangteam", "Stap 7. Help de directeur om de hulp te bewaken.", provided=ZO_NODIG),
    Task("directeur", "Stap 8. Ga na of team, klas en betrokken ouders hulp nodig hebben."),
    Task("directeur", "Stap 8. Regel de hulp die zij nodig hebben.", provided=ZO_NODIG),
    SCHOOL_DRAAIT,
    Task(
        "directeur",
        "Stap 10. Neem contact op met de medewerker en zorg voor een goed vervolg van de opvang.",
        BINNEN_72_UUR,
        notes=(START,),
    ),
    Task(
        "directie",
        "Stap 11. Voer een vervolggesprek. Vraag onder meer of de opvang naar wens gaat.",
        BINNEN_DRIE_WEKEN,
        notes=(START,),
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
        provided=ZO_NODIG,
    ),
    Task(
        "directeur",
        "Stap 14. Neem het initiatief voor een afsluitend gesprek. Bedrijfsarts of opvangteam kan meedenken.",
        provided=NA_ERNST,
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
    *opvangteam(TAKEN),
    Task(
        "bedrijfsarts",
        "Laat de werkgever weten als signalen wijzen op zo'n voorval en op mogelijke uitval daardoor.",
        provided="mits zulke signalen binnenkomen",
    ),
    *daarnaast(TAKEN),
)
