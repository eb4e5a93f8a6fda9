"""Spijbelen: detention, truancy in a period and the 16 lesson hours (Stappenplan verzuim 1.3, 1.5, 1.8)."""

from decision_tools.poort import REGISTRATIE, STAPPENPLAN, TIJDIGHEID
from decision_tools.poort.shared.verzuimbeeld import (
    REDEN_ACHTERAF,
    TELT_OF_KAN,
    frequent,
    misschien_verontrustend,
    niet_frequent,
    niet_verontrustend,
    verontrustend,
    vraag_naar_beeld,
    weggebleven,
)
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Choice,
    Count,
    Fact,
    Inform,
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
from decision_tools.rules.laws import LPW

from .examples import EXAMPLES
from .outcomes import tel_gespijbeld, twee, vaker_dan_vier, vier

VERZUIM = STAPPENPLAN.section("1.5")

lesuren = Count(
    "lesuren",
    "Hoeveel lesuren miste de leerling nu zonder geldige reden?",
    label="Lesuren nu gemist",
    help="Een lesuur duurt 45 minuten.",
    unit="lesuur",
    low=1,
    high=40,
    unknown=True,
)
klokuren = Fact(
    Count("klokuren", "Klokuren nablijven", label="aantal klokuren", unit="klokuur", low=1, high=40),
    (lesuren,),
    compute=lambda gemist: gemist,
    witness=lambda na: {"lesuren": na},
)
gespijbeld = Count(
    "gespijbeld",
    "Hoe vaak spijbelde de leerling in deze roosterperiode?",
    label="Gespijbeld deze periode",
    help="Tel deze keer mee. Wegblijven bij nablijven telt ook. Is de leerling al in beeld bij "
    "leerplicht of Passend Onderwijs? Tel dan het hele schooljaar.",
    low=1,
    unknown=True,
)
vier_weken = Count(
    "vier-weken",
    "Hoeveel lesuren spijbelde de leerling in vier weken achter elkaar?",
    label="In vier weken",
    help="Tel alles mee, ook nu. Sla vakantieweken over: de wet telt lesweken.",
    unit="lesuur",
    low=1,
    high=200,
    unknown=True,
)
beeld = Choice(
    "beeld",
    "Wat ziet de medewerker verzuim bij deze leerling?",
    label="Beeld van het verzuim",
    help="Kies alles wat klopt. Klopt niets? Kies dan 'geen van deze'.",
    options={
        "frequent": "De leerling valt op door frequent verzuim",
        "verontrustend": "Het verzuim is verontrustend",
    },
    many=True,
    unknown=True,
)

leerplicht = Outcome(
    "leerplicht",
    "16 lesuren of meer in vier weken: meld dit bij de leerplichtambtenaar",
    tasks=(Task(NOT_NAMED, "Meld het ongeoorloofd verzuim bij de leerplichtambtenaar."),),
    record=(Record("De melding en de gemiste lesuren", "SOM"),),
    inform=(Inform("leerplichtambtenaar", "16 lesuren of meer ongeoorloofd verzuim in vier weken."),),
    notes=(
        Note(
            "verouderd",
            "Het protocol telt vier weken achter elkaar. De wet telt vier lesweken, zonder vakantieweken.",
            "Laat de medewerker verzuim over lesweken tellen. De wet vraagt om de melding direct te doen.",
            severity="A",
            law=LPW.cite("21a"),
            first="tel vier lesweken zonder vakantie. De medewerker verzuim telt; meld daarna direct.",
        ),
        Note(
            "stil",
            "Het protocol zegt niet wie het verzuim meldt.",
            "Vraag de medewerker verzuim wie de melding doet.",
        ),
        Note(
            "stil",
            "De wet noemt 16 uren les- of praktijktijd. Of 45 minuten als uur telt, staat niet vast.",
            "Vraag de leerplichtambtenaar hoe lesuren tellen.",
        ),
    ),
)
minder_nu = Outcome("minder-nu", "Nu minder dan 16 lesuren gemist: de vier weken tellen.", quiet=True)
tel_vier_weken = Outcome(
    "tel-vier-weken",
    "Laat de gemiste lesuren van vier weken tellen",
    tasks=(Task("medewerker verzuim", "Tel in SOM de gespijbelde lesuren van de laatste vier lesweken."),),
    then=("Zijn het er 16 of meer? Dan hoort er een melding bij de leerplichtambtenaar.",),
    quiet=True,
)

MAIL_OUDERS = Task(
    NOT_NAMED,
    "Mail de ouders dat de leerling zonder geldige reden afwezig was.",
    "dagelijks in de namiddag",
    source=TIJDIGHEID,
)

nablijven = Outcome(
    "nablijven",
    "Gespijbeld: de leerling blijft {klokuren} na en haalt de les in",
    tasks=(
        Task("vakdocent", "Zet de absentie in SOM.", source=REGISTRATIE),
        Task(
            "school",
            "Bel na als de ouders niets hebben gemeld.",
            "streven: vóór 12 uur 's middags",
            source=REGISTRATIE,
        ),
        MAIL_OUDERS,
        Task(
            "leerling",
            "Blijf {klokuren} na en haal de les in: 60 minuten voor elk lesuur van 45 minuten.",
            "in de middag; dit staat in SOM",
        ),
    ),
    record=(Record("Het nablijven, als een ingeroosterd lesuur", "SOM"),),
    inform=(Inform("ouders", "De leerling was ongeoorloofd afwezig; dit gaat per mail."),),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet wie het nablijven in SOM zet en wie toezicht houdt.",
            "Vraag de medewerker verzuim wie dit regelt.",
        ),
    ),
    then=(REDEN_ACHTERAF, "Komt de leerling niet nablijven? Dat is een extra lesuur ongeoorloofd verzuim."),
)
extra_lesuur = Outcome(
    "extra-lesuur",
    "Niet komen nablijven is een extra lesuur ongeoorloofd verzuim",
    tasks=(
        Task(NOT_NAMED, "Registreer een extra lesuur ongeoorloofd verzuim."),
        MAIL_OUDERS,
    ),
    record=(Record("Een extra lesuur ongeoorloofd verzuim", "SOM"),),
    inform=(Inform("ouders", "De leerling kwam niet nablijven; dit gaat per mail."),),
    notes=(
        TELT_OF_KAN,
        Note(
            "stil",
            "Het protocol zegt niet of de leerling voor dit extra lesuur weer een klokuur nablijft.",
            "Vraag de medewerker verzuim hoe de school dit doet.",
        ),
    ),
)

TOOL = Tool(
    slug="poort/ongeoorloofd-verzuim",
    title="Ongeoorloofd verzuim",
    intro="Wat doe je als een leerling spijbelt of niet komt nablijven? Vier of vijf korte vragen.",
    page="poort/ongeoorloofd-verzuim",
    document=STAPPENPLAN,
    questions=(weggebleven, lesuren, gespijbeld, vier_weken, beeld),
    facts=(klokuren,),
    tables=(
        Table(
            "nu-zestien",
            "Zestien lesuren ineens",
            (
                Row("zestien-nu", (weggebleven.no(), lesuren.at_least(16)), leerplicht, VERZUIM),
                Row("minder-nu", (weggebleven.no(), lesuren.less_than(16)), minder_nu, DERIVED),
                Row("lesuren-onbekend", (weggebleven.no(), lesuren.is_unknown()), minder_nu, DERIVED),
                Row("een-extra", (weggebleven.yes(),), minder_nu, DERIVED),
            ),
        ),
        Table(
            "leerplicht",
            "Zestien lesuren in vier weken",
            ladder(
                vier_weken,
                (Rung("zestien", vier_weken.at_least(16), leerplicht, VERZUIM),),
                unknown=tel_vier_weken,
                named=True,
            ),
            after=("minder-nu", "lesuren-onbekend", "een-extra"),
        ),
        Table(
            "vaker",
            "Vaker gespijbeld in één roosterperiode",
            ladder(
                gespijbeld,
                (
                    Rung("twee", gespijbeld.exactly(2), twee, VERZUIM),
                    Rung("vier", gespijbeld.exactly(4), vier, VERZUIM),
                    Rung("vaker-dan-vier", gespijbeld.more_than(4), vaker_dan_vier, VERZUIM),
                ),
                unknown=tel_gespijbeld,
                named=True,
            ),
        ),
        Table(
            "nu",
            "Nu gespijbeld: nablijven",
            (
                Row("nablijven", (weggebleven.no(),), nablijven, VERZUIM),
                Row("weggebleven", (weggebleven.yes(),), extra_lesuur, VERZUIM),
            ),
        ),
        Table(
            "frequent",
            "Opvallend verzuim",
            (
                Row("frequent", (beeld.includes("frequent"),), frequent, VERZUIM),
                Row("niet-frequent", (beeld.excludes("frequent"),), niet_frequent, DERIVED),
                Row("beeld-onbekend", (beeld.is_unknown(),), vraag_naar_beeld, DERIVED),
            ),
        ),
        Table(
            "verontrustend",
            "Verontrustend verzuim",
            (
                Row("verontrustend", (beeld.includes("verontrustend"),), verontrustend, TIJDIGHEID),
                Row("niet-verontrustend", (beeld.excludes("verontrustend"),), niet_verontrustend, DERIVED),
                Row("verontrustend-onbekend", (beeld.is_unknown(),), misschien_verontrustend, DERIVED),
            ),
        ),
    ),
    examples=EXAMPLES,
)
