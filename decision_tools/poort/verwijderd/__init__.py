"""Vaker uit de les verwijderd: what follows at which number of removals (Stappenplan verzuim 1.7 to 1.10)."""

from decision_tools.poort import STAPPENPLAN
from decision_tools.poort.shared.verwijdering import (
    AFSPRAAK_OF_GESPREK,
    BOVENOP,
    CC,
    COACHGESPREK,
    IN_SOM,
    MAIL,
    NAAR_LOKAAL,
    OPVANG,
    SCHOOLWERK,
    SIGNALEREN,
    TEAM_ONDERSTEUNING,
    TERUG_VERWACHT,
    VAKER,
    WAARSCHUW_COACH,
)
from decision_tools.rules import (
    DERIVED,
    Count,
    Handover,
    Inform,
    Judgement,
    Note,
    Outcome,
    Record,
    Row,
    Rung,
    Table,
    Task,
    Tool,
    ladder,
)

from .examples import EXAMPLES
from .outcomes import (
    meer,
    niet_verlengd,
    nog_niet,
    verlengen_meer,
    verlengen_zeven,
    zes,
    zeven,
)

VIJF_EN_ZES = STAPPENPLAN.section("1.10.1")
ZEVEN_EN_MEER = STAPPENPLAN.section("1.10.2")

keren = Count(
    "keren",
    "Hoe vaak is de leerling dit schooljaar uit de les verwijderd?",
    label="Uit de les verwijderd dit schooljaar",
    help="Tel deze keer mee. Het hele schooljaar telt, niet alleen deze periode.",
    low=1,
    unknown=True,
)
verlenging = Judgement(
    "verlenging",
    "Verlengt Het Baken de schorsing?",
    label="Schorsing verlengen",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    role="Het Baken",
    weigh=("Is er al een oplossing die past?",),
)

elke_keer = Outcome(
    "elke-keer",
    "Elke verwijdering uit de les: naar lokaal 1.16, in SOM, mail aan de ouders",
    tasks=(
        NAAR_LOKAAL,
        TERUG_VERWACHT,
        IN_SOM,
        MAIL,
        OPVANG,
        SCHOOLWERK,
        Task(
            "leerling",
            "Ga terug naar de vakdocent en spreek een herstelgesprek af.",
            "aan het einde van het lesuur",
        ),
        SIGNALEREN,
        COACHGESPREK,
        TEAM_ONDERSTEUNING,
    ),
    record=(
        Record("De verwijdering uit de les, met de reden en de afhandeling", "SOM"),
        Record("De mail aan de ouders", "tijdlijn in SOM"),
    ),
    inform=(
        Inform("ouders", "De leerling is uit de les verwijderd, met de reden."),
        Inform("coach", "In de cc van de mail aan de ouders."),
        Inform("mentor", "In de cc van de mail aan de ouders."),
        Inform("medewerker verzuim", "In de cc van de mail aan de ouders."),
    ),
    letters=("mail-ouders-verwijdering",),
    notes=(CC, AFSPRAAK_OF_GESPREK),
    next=(Handover("poort/afhandeling-verwijdering", "Handel deze verwijdering uit de les af"),),
)

drie = Outcome(
    "drie",
    "Derde keer uit de les verwijderd: de coach maakt met de ouders een plan van aanpak",
    tasks=(
        WAARSCHUW_COACH,
        Task("coach", "Overleg met de verzuimcoördinator.", "vooraf"),
        Task("coach", "Nodig de ouders uit."),
        Task(
            ("coach", "ouders"),
            "Maak samen een plan van aanpak. Zet erin wat de ouders doen, wat de school doet en wanneer je "
            "evalueert.",
        ),
        Task("verzuimcoördinator", "Controleer of het gebeurt."),
    ),
    record=(Record("Het plan van aanpak, met de momenten van evaluatie", "SOM"),),
    inform=(
        Inform("coach", "De leerling is drie keer uit de les verwijderd."),
        Inform("verzuimcoördinator", "De coach gaat met de ouders een plan van aanpak maken."),
    ),
    letters=("plan-van-aanpak",),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet of de verzuimcoördinator de medewerker verzuim is.",
            "Vraag de school wie deze taak heeft.",
        ),
    ),
    then=(BOVENOP, "Helpt dit niet? De volgende stap is bij vijf keer."),
)

vijf = Outcome(
    "vijf",
    "Vijfde keer uit de les verwijderd: de medewerker verzuim legt een interne time-out op",
    tasks=(
        WAARSCHUW_COACH,
        Task("medewerker verzuim", "Leg een interne time-out op."),
        Task("medewerker verzuim", "Informeer de ouders en de coach over de time-out."),
        Task("conrector", "Bevestig de interne time-out in een brief."),
        Task(
            "leerling",
            "Werk onder toezicht in lokaal 1.16 aan je huiswerk of lees een boek. Doe wat de medewerker "
            "verzuim zegt. De regels van de les gelden ook hier.",
            "van 8:30 tot 16:15",
        ),
        Task(
            ("coach", "coördinator ondersteuning"),
            "Neem contact op met de ouders. Overleg wat er anders moet in het plan van aanpak.",
        ),
        Task(
            ("school", "ouders"),
            "Bepaal samen of de school het Zorg Advies Team (ZAT) om advies vraagt.",
        ),
    ),
    record=(
        Record("De interne time-out en de brief", "SOM"),
        Record("Het aangepaste plan van aanpak", "SOM"),
    ),
    inform=(
        Inform("ouders", "De leerling krijgt een interne time-out."),
        Inform("coach", "De leerling krijgt een interne time-out."),
    ),
    letters=("brief-interne-time-out", "plan-van-aanpak"),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet hoeveel dagen de interne time-out duurt.",
            "Vraag het de medewerker verzuim, die de time-out oplegt.",
        ),
        Note(
            "stil",
            "Het protocol zegt niet aan wie de conrector de brief stuurt.",
            "Vraag het de conrector.",
        ),
    ),
    then=(BOVENOP, "Helpt dit niet? De volgende stap is bij zes keer."),
)

onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de medewerker verzuim hoe vaak de leerling uit de les is verwijderd",
    tasks=(Task("medewerker verzuim", "Zoek in SOM alle verwijderingen uit de les van dit schooljaar op."),),
    then=("Weet je het aantal? Vul deze keuzehulp dan opnieuw in.",),
)

TOOL = Tool(
    slug="poort/verwijderd",
    title="Vaker uit de les verwijderd",
    intro="Wat volgt er als een leerling vaker uit de les is verwijderd? Eén of twee vragen.",
    page="poort/vaker-verwijderd",
    document=STAPPENPLAN,
    questions=(keren, verlenging),
    tables=(
        Table(
            "vaker",
            "Vaker uit de les verwijderd in één schooljaar",
            ladder(
                keren,
                (
                    Rung("drie", keren.exactly(3), drie, VAKER),
                    Rung("vijf", keren.exactly(5), vijf, VIJF_EN_ZES),
                    Rung("zes", keren.exactly(6), zes, VIJF_EN_ZES),
                    Rung("zeven", keren.exactly(7), zeven, ZEVEN_EN_MEER),
                    Rung("meer-dan-zeven", keren.more_than(7), meer, ZEVEN_EN_MEER),
                ),
                unknown=onbekend,
            ),
        ),
        Table(
            "verlenging-zeven",
            "De schorsing na zeven keer verlengen",
            (
                Row("zeven-verlengen", (verlenging.is_("ja"),), verlengen_zeven, ZEVEN_EN_MEER),
                Row("zeven-niet", (verlenging.is_("nee"),), niet_verlengd, DERIVED),
                Row("zeven-nog-niet", (verlenging.is_("nog-niet"),), nog_niet, DERIVED),
            ),
            after=("zeven",),
        ),
        Table(
            "verlenging-meer",
            "De schorsing na meer dan zeven keer verlengen",
            (
                Row("meer-verlengen", (verlenging.is_("ja"),), verlengen_meer, ZEVEN_EN_MEER),
                Row("meer-niet", (verlenging.is_("nee"),), niet_verlengd, DERIVED),
                Row("meer-nog-niet", (verlenging.is_("nog-niet"),), nog_niet, DERIVED),
            ),
            after=("meer-dan-zeven",),
        ),
        Table(
            "elke-keer",
            "Elke keer uit de les verwijderd",
            (Row("elke-keer", (), elke_keer, STAPPENPLAN.section("1.7")),),
        ),
    ),
    examples=EXAMPLES,
)
