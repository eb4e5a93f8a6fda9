"""Te laat komen: what happens at how many late arrivals in a period (Stappenplan verzuim 1.3, 1.4)."""

from decision_tools.poort import FACTS, LOKAAL, REGISTRATIE, STAPPENPLAN
from decision_tools.poort.shared.registratie import DAILY_MAIL_DUTY, REDEN_ACHTERAF, daily_mail
from decision_tools.poort.shared.subjects import COACH_WEET_HET, OUDERS_UITGENODIGD, PLAN
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Count,
    Example,
    Inform,
    Limit,
    Moment,
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

TE_LAAT = STAPPENPLAN.section("1.4")
MELDTIJD = FACTS.contact("te-laat-melden")
VOLGENDE_LESDAG = f"de eerstvolgende lesdag vóór {MELDTIJD}"

AFSPRAKEN, PLAN_BOVEN = Limit(3), Limit(4)
"""How often late a step follows: at the first number, and above the second."""

aantal = Count(
    "aantal",
    "Hoe vaak is de leerling te laat gemeld in deze periode?",
    label="Te laat deze periode",
    help="Tel ook deze keer mee. Een nieuwe periode begint bij nul. Is de leerling al in beeld bij "
    "leerplicht of Passend Onderwijs? Tel dan het hele schooljaar.",
    low=1,
    unknown=True,
)

telkens = Outcome(
    "telkens",
    f"Te laat: de leerling meldt zich de volgende lesdag vóór {MELDTIJD} in {LOKAAL}",
    tasks=(
        Task("vakdocent", "Zet in SOM dat de leerling te laat was.", source=REGISTRATIE),
        Task(
            "leerling",
            f"Meld je bij de medewerker verzuim in {LOKAAL}.",
            VOLGENDE_LESDAG,
            moment=Moment.NEXT,
        ),
        daily_mail("te laat was"),
    ),
    record=(Record("Elke keer te laat", "SOM"),),
    inform=(Inform("ouders", "De leerling was te laat; dit gaat per mail."),),
    then=(REDEN_ACHTERAF,),
)

afspraken = Outcome(
    "afspraken",
    f"{AFSPRAKEN.nde.capitalize()} keer te laat: maak afspraken en bel de ouders",
    tasks=(
        Task("medewerker verzuim", "Maak afspraken met de leerling."),
        Task("medewerker verzuim", "Bel de ouders hierover.", moment=Moment.TODAY),
        Task("medewerker verzuim", "Mail een kort verslag van de afspraken.", moment=Moment.TODAY),
    ),
    record=(Record("Het verslag van de afspraken", "SOM"),),
    inform=(Inform("ouders", f"De leerling is {AFSPRAKEN.woord} keer te laat; dit zijn de afspraken."),),
    letters=("verslag-afspraken",),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet aan wie het verslag van de afspraken gaat.",
            "Wij lezen: aan de ouders. Vraag het de medewerker verzuim.",
            id="verslag",
        ),
    ),
)

plan = Outcome(
    "plan",
    f"Meer dan {PLAN_BOVEN.woord} keer te laat: de coach nodigt de ouders uit",
    tasks=(
        Task(
            "medewerker verzuim",
            f"Wijs de coach erop dat de leerling meer dan {PLAN_BOVEN.woord} keer te laat is.",
            about=(COACH_WEET_HET.do,),
        ),
        Task("coach", "Nodig de ouders uit.", moment=Moment.NEXT, about=(OUDERS_UITGENODIGD.do,)),
        Task(
            ("coach", "ouders"),
            "Maak samen een plan van aanpak. Kijk naar de redenen van deze leerling. "
            "Geef de ouders een actieve rol.",
            moment=Moment.NEXT,
            about=(PLAN.do,),
        ),
        Task(NOT_NAMED, "Informeer de conrector.", moment=Moment.NEXT),
        Task(
            "school",
            "Maak elke volgende sanctie zwaarder.",
            provided="als de school een sanctie oplegt",
            moment=Moment.LATER,
        ),
    ),
    record=(Record("Het plan van aanpak", "SOM"),),
    inform=(
        Inform("coach", f"De leerling is meer dan {PLAN_BOVEN.woord} keer te laat."),
        Inform(
            "conrector",
            f"De leerling is meer dan {PLAN_BOVEN.woord} keer te laat; er komt een plan van aanpak.",
        ),
    ),
    letters=("plan-van-aanpak",),
    notes=(
        Note(
            "stil",
            "De sancties lopen op, maar het protocol noemt niet welke.",
            "Vraag de conrector welke sanctie nu past.",
        ),
        Note(
            "stil",
            "Het protocol zegt niet wie 'gezamenlijk' is, en niet wat bij elke volgende keer gebeurt.",
            "Wij lezen: coach en ouders. Is er al een plan? Overleg met de coach.",
        ),
        Note(
            "stil",
            "Het protocol zegt niet wie de conrector informeert.",
            "Spreek af wie dit doet: de coach of de medewerker verzuim.",
        ),
    ),
)

onbekend = Outcome(
    "aantal-onbekend",
    "Vraag de medewerker verzuim hoe vaak de leerling te laat was",
    tasks=(Task("medewerker verzuim", "Zoek in SOM op hoe vaak de leerling te laat was.", source=DERIVED),),
    then=("Weet je het aantal? Vul deze keuzehulp dan opnieuw in.",),
    source=DERIVED,
)

# Who and by when, in the words of the sections that are named.
TELKENS = (
    ("vakdocent", NOT_NAMED),  # 1.3.1: registreert
    ("leerling", VOLGENDE_LESDAG),  # 1.4: meldt zich
    DAILY_MAIL_DUTY,
)
DRIE = (
    ("medewerker verzuim", NOT_NAMED),  # 1.4: afspraken
    ("medewerker verzuim", NOT_NAMED),  # 1.4: telefoon
    ("medewerker verzuim", NOT_NAMED),  # 1.4: verslag
)
MEER_DAN_VIER = (
    ("medewerker verzuim", NOT_NAMED),  # 1.4: maakt de coach attent
    ("coach", NOT_NAMED),  # 1.4: nodigt uit
    ("coach", NOT_NAMED),  # 1.4: plan van aanpak, samen
    ("ouders", NOT_NAMED),  # 1.4: plan van aanpak, samen
    (NOT_NAMED, NOT_NAMED),  # 1.4: de conrector hoort het
    ("school", NOT_NAMED),  # 1.4: sancties
)

TOOL = Tool(
    slug="poort/te-laat",
    title="Te laat",
    intro="Wat doe je als een leerling te laat in de les komt? Eén vraag.",
    page="poort/te-laat",
    document=STAPPENPLAN,
    questions=(aantal,),
    tables=(
        Table(
            "vaker",
            "Vaker te laat in één periode",
            ladder(
                aantal,
                (
                    Rung("drie", aantal.exactly(AFSPRAKEN), afspraken, TE_LAAT),
                    Rung("meer-dan-vier", aantal.more_than(PLAN_BOVEN), plan, TE_LAAT),
                ),
                unknown=onbekend,
            ),
        ),
        Table("elke-keer", "Elke keer te laat", (Row("elke-keer", (), telkens, TE_LAAT),)),
    ),
    examples=(
        Example(
            {"aantal": 1},
            ("geen-stap-1", "elke-keer"),
            tasks=TELKENS,
            story="Een leerling is voor het eerst deze periode te laat.",
        ),
        Example({"aantal": AFSPRAKEN - 1}, ("geen-stap-1", "elke-keer"), tasks=TELKENS),
        Example({"aantal": AFSPRAKEN}, ("drie", "elke-keer"), tasks=(*DRIE, *TELKENS)),
        *(
            Example({"aantal": between}, (f"geen-stap-{AFSPRAKEN + 1}", "elke-keer"), tasks=TELKENS)
            for between in range(AFSPRAKEN + 1, PLAN_BOVEN + 1)
        ),
        Example(
            {"aantal": PLAN_BOVEN + 1},
            ("meer-dan-vier", "elke-keer"),
            tasks=(*MEER_DAN_VIER, *TELKENS),
            story=f"Een leerling is voor de {Limit(PLAN_BOVEN + 1).nde} keer deze periode te laat.",
        ),
        Example(
            {"aantal": "?"},
            ("aantal-onbekend", "elke-keer"),
            tasks=(("medewerker verzuim", NOT_NAMED), *TELKENS),
        ),
    ),
)
