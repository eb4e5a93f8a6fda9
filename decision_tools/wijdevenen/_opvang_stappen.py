"""The seventeen steps of care for a pupil after an incident (Opvang leerlingen bij voorvallen)."""

from decision_tools.rules import NOT_NAMED, Date, Note, Record, Task, Term, Unit
from decision_tools.wijdevenen import HANDBOEK

voorval = Date(
    "voorval",
    "Op welke dag was het voorval?",
    label="Dag van het voorval",
    help="Weet je de dag niet? Dan staan de termijnen in woorden.",
    unknown=True,
)
terugkeer = Date(
    "terugkeer",
    "Op welke dag komt de leerling terug op school, of was de leerling weer terug?",
    label="Dag van terugkeer",
    help="Nog niet bekend, of bleef de leerling op school? Kies dan 'weet ik niet'.",
    unknown=True,
)

START = Note(
    "stil",
    "Het handboek noemt niet vanaf welk moment deze termijn telt.",
    "We tellen voorzichtig, vanaf de dag van het voorval. Tel je anders? Leg dat dan vast.",
)

WELK_TEAM = Note(
    "stil",
    "Van welk team dit lid is, staat er niet.",
    "Spreek af wie dit doet, bijvoorbeeld iemand van het opvangteam.",
)
PERS = Note(
    "tegenspraak",
    "Wie met de pers praat, verschilt per protocol. Medewerkers doen het nooit.",
    "Verwijs naar de bestuurder.",
)
TAKEN = HANDBOEK.section("Taken en verantwoordelijkheden")

BINNEN_72_UUR = Term("zo snel mogelijk, in elk geval binnen 72 uur na het voorval", 72, Unit.HOURS, voorval)
BINNEN_DRIE_WEKEN = Term("binnen drie weken na het voorval", 3, Unit.WEEKS, voorval)
NA_TWEE_WEKEN = Term("twee weken na de terugkeer", 2, Unit.WEEKS, terugkeer, on=True)

NA_ERNST = "mits het past bij de aard en de omvang van het voorval"
ZO_NODIG = "mits dat nodig is"

STAPPEN = (
    Task("iedereen", "Stap 1. Haal de leerling uit de situatie en vang hem of haar op. Dit is verplicht."),
    Task(NOT_NAMED, "Stap 1. Licht de directeur in.", "onmiddellijk"),
    Task(
        ("directeur", "collega's"),
        "Stap 2. Zorg voor goede eerste opvang van leerlingen, ouders en collega's.",
    ),
    Task("directeur", "Stap 3. Vertel de ouders van de leerling wat er is gebeurd."),
    Task("directeur", "Stap 4. Meld het voorval bij de bestuurder."),
    Task("directeur", "Stap 4. Meld het voorval bij organisaties buiten de school.", provided=ZO_NODIG),
    Task(("directeur", "bestuurder"), "Stap 5. Stel samen een opvangteam op.", provided=NA_ERNST),
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
    Task("directeur", "Stap 9. Zorg dat de school doordraait, ook de opvang van de klas."),
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
    Task(
        "directeur",
        "Vul het meldingsformulier in of laat dat doen. Registreer het voorval bij WIJ de Venen.",
        source=TAKEN,
    ),
    Task("directeur", "Geef voorlichting aan het team en de ouders.", source=TAKEN),
    Task("directeur", "Onderhoud de contacten met hulp buiten de school.", source=TAKEN),
    Task(
        "bestuurder",
        "Sta de pers te woord, in overleg met de directeur. Andere medewerkers doen dat niet.",
        provided="mits de pers vragen stelt",
        notes=(PERS,),
        source=TAKEN,
    ),
)

VASTLEGGEN = (Record("Het voorval", "intern meldingsformulier, registratie van WIJ de Venen"),)
