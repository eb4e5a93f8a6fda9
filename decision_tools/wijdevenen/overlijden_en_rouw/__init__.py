"""Na een overlijden: acht stappen, van het nagaan van het bericht tot het terugkijken.

Handboek sociale veiligheid, Omgaan met overlijden en rouw.
"""

from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Choice,
    Date,
    Due,
    Example,
    Handover,
    Note,
    Outcome,
    Row,
    Table,
    Task,
    Term,
    Tool,
    Unit,
)
from decision_tools.wijdevenen import HANDBOEK, TOEGEVOEGD

PROTOCOL = HANDBOEK.section("Omgaan met overlijden en rouw")

bericht = Choice(
    "bericht",
    "Is nagegaan of het bericht van overlijden klopt?",
    label="Het bericht",
    options={
        "klopt": "ja, het klopt",
        "vals": "ja, het was een valse melding",
        "nog-niet": "nee, nog niet",
    },
    unknown=True,
)
uitvaart = Date(
    "uitvaart",
    "Op welke dag is of was de uitvaart?",
    label="Dag van de uitvaart",
    help="Nog niet bekend? Kies dan 'weet ik niet'.",
    unknown=True,
)
NA_EEN_MAAND = Term("ongeveer een maand na de uitvaart", 1, Unit.MONTHS, uitvaart, due=Due.AROUND)
TOT_UITVAART = "tussen het overlijden en de uitvaart"

TRIO = Note(
    "stil",
    "Het handboek noemt niet wie in het sleuteltrio zitten en wie hen kiest.",
    "Laat de directeur dit nu beslissen.",
)
WIE = Note(
    "stil",
    "Bij de stappen 1 en 4 tot en met 8 staat niet wie ze doet.",
    "Verdeel ze in het stappenplan van stap 2.",
)
FAMILIE = Note(
    "stil",
    "Wat de familie wil en of zij het goed vindt, komt in het handboek niet voor.",
    "Vraag het de familie vóór je iets vertelt.",
)
INSTELLINGEN = Note(
    "stil",
    "Welke instellingen dit zijn, staat er niet.",
    "De directeur beslist wie bericht krijgt.",
)
REGISTERS = Note("stil", "Welke registers dit zijn, staat er niet.", "De directeur beslist.")
HANDREIKING = Note(
    "verouderd",
    "De handreiking 'Als de dood ingrijpt' is een link uit 2018.",
    "Zoek op de site van GGD Hollands Midden of zij er nog is.",
    severity="B",
)
ONGEVEER = Note(
    "stil",
    "Het handboek zegt 'ongeveer een maand'. Welke dag dat precies is, staat er niet.",
    "Valt deze dag in het weekend of in een vakantie? Kies een schooldag in de buurt.",
)
ZELFMOORD = Note(
    "stil",
    "Over een overlijden door zelfmoord zegt dit protocol niets.",
    "De directeur beslist wat je aan wie vertelt. Met vragen over zelfmoord kun je 113 bellen (toegevoegd).",
)
WIE_OVERLEED = Note(
    "stil",
    "Of de stappen anders zijn bij een leerling, een medewerker of een ouder, staat er niet.",
    "Het sleuteltrio past het stappenplan aan.",
)
BIJ_NOOD = Task(
    "iedereen",
    "Denkt iemand aan zelfmoord? Bel 113 of 0800-0113. Loopt iemand nu gevaar? Bel 112.",
    "meteen",
    source=TOEGEVOEGD,
)
REGISTREREN = Handover("wijdevenen/incident-registreren", "Hoort dit in de incidentenregistratie?")
CALAMITEIT = Handover("wijdevenen/calamiteit", "Is er veel onrust? Het actieplan bij calamiteiten")

TRIO_TAKEN = (
    "Stap 3a. Informeer het team.",
    "Stap 3b. Regel wat er anders moet in de organisatie.",
    "Stap 3c. Informeer de leerlingen en vang hen op.",
    "Stap 3d. Richt een plek in om te herinneren.",
    "Stap 3e. Houd contact met de ouders of de familie van wie overleed.",
    "Stap 3f. Informeer alle ouders.",
)

nagaan = Outcome(
    "nagaan",
    "Stap 1: ga eerst na of het bericht klopt",
    tasks=(
        BIJ_NOOD,
        Task(
            NOT_NAMED,
            "Stap 1. Ga na of het bericht klopt. Hoe, hangt af van de weg waarlangs het binnenkwam.",
            "als eerste",
        ),
    ),
    notes=(WIE,),
    then=("Klopt het bericht? Dan volgen de stappen 2 tot en met 8.",),
)
stappen = Outcome(
    "stappen",
    "Stel een sleuteltrio samen en maak een plan voor de eerste week",
    tasks=(
        BIJ_NOOD,
        Task(NOT_NAMED, "Stap 2. Stel een sleuteltrio samen.", notes=(TRIO,)),
        Task("sleuteltrio", "Stap 2. Kom bij elkaar en leg de agenda's naast elkaar."),
        Task("sleuteltrio", "Stap 2. Zorg voor een stappenplan voor de eerste week."),
        Task("sleuteltrio", "Stap 2. Spreek duidelijk af wie waarvoor verantwoordelijk is."),
        *(Task("sleuteltrio", what) for what in TRIO_TAKEN),
        Task("sleuteltrio", "Stap 3g. Informeer diverse instellingen.", notes=(INSTELLINGEN,)),
        Task(NOT_NAMED, "Stap 4. Maak ruim tijd voor vragen, gesprekken en emoties.", TOT_UITVAART),
        Task(
            NOT_NAMED,
            "Stap 4. Denk na over sociale media, condoleance, de uitvaart, de dag erna en daarna.",
            TOT_UITVAART,
        ),
        Task(NOT_NAMED, "Stap 5. Begeleid leerlingen apart.", provided="mits dat gewenst is"),
        Task(
            NOT_NAMED,
            "Stap 5. Let op problemen van leerlingen en regel steun.",
            provided="mits die nodig is",
        ),
        Task(NOT_NAMED, "Stap 6. Zorg ook voor het team: luister en geef oprechte aandacht."),
        Task(NOT_NAMED, "Stap 7. Schrijf de naam uit de officiële registers.", notes=(REGISTERS,)),
        Task(NOT_NAMED, "Stap 7. Kijk welke spullen er nog op school zijn."),
        Task(
            NOT_NAMED,
            "Stap 7. Geef die spullen zelf af aan de nabestaanden.",
            provided="mits dat kan",
        ),
        Task(
            NOT_NAMED,
            "Stap 8. Kijk rond deze dag met het hele team terug. Evalueer en bespreek signalen.",
            NA_EEN_MAAND,
            notes=(ONGEVEER,),
        ),
        Task(
            NOT_NAMED,
            "Stap 8. Spreek af wie namens de school nog een tijd contact houdt met ouders of familie.",
            "bij het terugkijken",
        ),
    ),
    notes=(TRIO, WIE, FAMILIE, ZELFMOORD, WIE_OVERLEED, HANDREIKING),
    then=("De school kan dit niet alleen. Betrek de ouders en zeg waar de grens van de school ligt.",),
    next=(REGISTREREN, CALAMITEIT),
)
vals = Outcome(
    "vals",
    "Het bericht was niet waar: de andere stappen zijn dan niet nodig",
    notes=(
        Note(
            "stil",
            "Wat de school na een valse melding doet, staat er niet.",
            "De directeur beslist.",
        ),
    ),
)

NIEMAND = ("niet genoemd", "niet genoemd")
SLEUTELTRIO = ("sleuteltrio", "niet genoemd")
IEDEREEN = ("iedereen", "meteen")
ALLE_STAPPEN = (
    IEDEREEN,
    *(NIEMAND, SLEUTELTRIO, SLEUTELTRIO, SLEUTELTRIO),  # 2
    *(SLEUTELTRIO,) * 7,  # 3, a to g
    *(("niet genoemd", "tussen het overlijden en de uitvaart"),) * 2,  # 4
    *(NIEMAND, NIEMAND),  # 5
    NIEMAND,  # 6
    *(NIEMAND, NIEMAND, NIEMAND),  # 7
    *(("niet genoemd", "ongeveer een maand na de uitvaart"), ("niet genoemd", "bij het terugkijken")),  # 8
)

TOOL = Tool(
    slug="wijdevenen/overlijden-en-rouw",
    title="Overlijden en rouw",
    intro="Overleed iemand van de school? Je krijgt de acht stappen, met de dag om terug te kijken.",
    page="wijdevenen/overlijden-en-rouw",
    document=HANDBOEK,
    sensitive=True,
    questions=(bericht, uitvaart),
    tables=(
        Table(
            "stappen",
            "De acht stappen",
            (
                Row("nagaan", (bericht.is_("nog-niet", unknown=True),), nagaan, PROTOCOL),
                Row("stappen", (bericht.is_("klopt"),), stappen, PROTOCOL),
                Row("vals", (bericht.is_("vals"),), vals, DERIVED),
            ),
        ),
    ),
    examples=(
        Example(
            {"bericht": "nog-niet"},
            ("nagaan",),
            (IEDEREEN, ("niet genoemd", "als eerste")),
            story="Via een appje hoort de school dat een leerling is overleden. Niemand heeft het nagegaan.",
        ),
        Example({"bericht": "?"}, ("nagaan",), (IEDEREEN, ("niet genoemd", "als eerste"))),
        Example({"bericht": "klopt", "uitvaart": "2026-11-20"}, ("stappen",), ALLE_STAPPEN),
        Example({"bericht": "klopt", "uitvaart": "?"}, ("stappen",), ALLE_STAPPEN),
        Example({"bericht": "vals"}, ("vals",)),
    ),
)
