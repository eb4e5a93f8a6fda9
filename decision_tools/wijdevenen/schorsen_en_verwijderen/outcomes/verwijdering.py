"""Removal from school: the intention, the objection, the decision, and the four grounds."""

from decision_tools.rules import NOT_NAMED, Due, Inform, Outcome, Record, Task, Term, Unit
from decision_tools.wijdevenen import HANDBOEK

from .. import notes
from ..questions import besluit_dag, bezwaar_binnen, voornemen_dag

GEZAG = "bevoegd gezag"
DOSSIER = "leerlingdossier"
WET_VERWIJDEREN = HANDBOEK.section("Wat zegt de Wet PO over verwijderen")

NA_VOORNEMEN = Term("binnen zes weken na het voornemen", 6, Unit.WEEKS, voornemen_dag, due=Due.RIGHT)
NA_BESLUIT = Term(
    "binnen zes weken na de beslissing", 6, Unit.WEEKS, besluit_dag, due=Due.RIGHT, statutory=True
)
# Of the law too, but not extended: the earlier day is the safe one for who has to decide.
VIER_WEKEN = Term("binnen vier weken nadat het bezwaar binnenkwam", 4, Unit.WEEKS, bezwaar_binnen)

VOORAF = "vóór de beslissing"
ANDERE_SCHOOL = Task(
    GEZAG,
    "Zorg dat een andere school de leerling wil toelaten. Dat mag ook speciaal onderwijs zijn.",
    "vóór de definitieve verwijdering",
    source=WET_VERWIJDEREN,
)
BIJ_BEZWAAR = ("Komt er bezwaar? Dan hoort het bevoegd gezag de ouders en beslist binnen vier weken.",)
IN_DOSSIER = (Record("De verslagen, de brieven en het bezwaar", DOSSIER),)

voornemen = Outcome(
    "voornemen",
    "Verwijdering van school: eerst horen, dan een brief met het voornemen",
    tasks=(
        Task(GEZAG, "Hoor de leerkracht en de directie.", VOORAF, notes=(notes.HOREN,)),
        Task(GEZAG, "Hoor de ouders.", VOORAF, notes=(notes.HOREN,), source=WET_VERWIJDEREN),
        Task(NOT_NAMED, "Maak een verslag voor de ouders. Laat hen tekenen dat zij het gezien hebben."),
        Task(
            NOT_NAMED,
            "Stuur het verslag ter informatie naar de ambtenaar leerplichtzaken en de inspectie.",
            notes=(notes.MELDEN,),
        ),
        Task(
            GEZAG,
            "Schrijf de ouders: dit zijn wij van plan, dit zijn de redenen, en je kunt bezwaar maken.",
            notes=(notes.BEZWAAR,),
        ),
        ANDERE_SCHOOL,
    ),
    record=IN_DOSSIER,
    inform=(
        Inform("ouders", "Het verslag. Daarna het voornemen, de redenen en het recht op bezwaar."),
        Inform("leerplichtambtenaar", "Het verslag."),
        Inform("onderwijsinspectie", "Het verslag."),
    ),
    letters=("brief-voornemen-verwijdering",),
    notes=(notes.GRONDEN, notes.WETTEKST, notes.INTUSSEN, notes.GEZAG),
    then=(
        "Ouders kunnen binnen zes weken bezwaar maken.",
        "Het bevoegd gezag beslist binnen vier weken nadat het bezwaar binnen is.",
    ),
)
na_voornemen = Outcome(
    "na-voornemen",
    "Het voornemen is verstuurd: ouders hebben zes weken voor bezwaar",
    tasks=(
        Task(
            "ouders",
            "Jullie kunnen een bezwaarschrift indienen.",
            NA_VOORNEMEN,
            notes=(notes.BEZWAAR, notes.LATER_BEZWAAR),
        ),
        Task(
            GEZAG,
            "Neem de beslissing. Is er bezwaar? Dan gelden de vier weken.",
            "zo snel mogelijk",
            source=WET_VERWIJDEREN,
        ),
        ANDERE_SCHOOL,
    ),
    record=IN_DOSSIER,
    notes=(notes.COMMISSIE, notes.INTUSSEN),
    then=BIJ_BEZWAAR,
)
na_besluit = Outcome(
    "na-besluit",
    "De beslissing is er: volgens de wettekst is bezwaar mogelijk, zes weken lang",
    tasks=(
        Task(
            GEZAG,
            "Geef de ouders de beslissing op papier, met redenen. Noem het recht op bezwaar.",
        ),
        Task("ouders", "Jullie kunnen op papier bezwaar maken.", NA_BESLUIT, notes=(notes.BEZWAAR,)),
        ANDERE_SCHOOL,
    ),
    record=IN_DOSSIER,
    notes=(notes.WETTEKST, notes.COMMISSIE, notes.MELDEN),
    then=BIJ_BEZWAAR,
)
op_bezwaar = Outcome(
    "op-bezwaar",
    "Bezwaar tegen verwijdering van school: hoor de ouders, beslis binnen vier weken",
    tasks=(
        Task(GEZAG, "Hoor de ouders over hun bezwaar. Dit moet.", "vóór het besluit op het bezwaar"),
        Task(GEZAG, "Neem de uiteindelijke beslissing.", VIER_WEKEN),
        ANDERE_SCHOOL,
    ),
    record=IN_DOSSIER,
    inform=(Inform("ouders", "De beslissing op het bezwaar."),),
    notes=(notes.BEZWAAR, notes.WETTEKST, notes.COMMISSIE, notes.GEZAG),
)

ondersteuning = Outcome(
    "grond-ondersteuning",
    "Grond 1: zoek eerst uit waar de leerling hoort",
    tasks=(
        Task(
            NOT_NAMED,
            "Stel vast of de leerling in het speciaal (basis)onderwijs hoort, of in het gewone.",
            VOORAF,
        ),
        Task(
            NOT_NAMED,
            "Ga na of er een toelaatbaarheidsverklaring of een toekenning van cluster 1 of 2 is.",
            VOORAF,
        ),
    ),
    then=("Is die er, en weigeren ouders of speciale school de plaats? Dan kan de basisschool verwijderen.",),
)
wangedrag = Outcome(
    "grond-wangedrag",
    "Grond 2: laat zien dat lichtere maatregelen faalden en dat er gewaarschuwd is",
    tasks=(
        Task(NOT_NAMED, "Ga na of lichtere maatregelen zijn geprobeerd en niet hielpen.", VOORAF),
        Task(
            NOT_NAMED,
            "Ga na of leerling en/of ouders gewaarschuwd zijn: de volgende keer volgt verwijdering.",
            VOORAF,
        ),
        Task(NOT_NAMED, "Ga na of het schoolreglement duidelijke grenzen aan gedrag stelt.", VOORAF),
    ),
)
ouders_grond = Outcome(
    "grond-ouders",
    "Grond 3: laat zien dat het onderwijs onder de relatie lijdt, ook breder",
    tasks=(
        Task(NOT_NAMED, "Ga na of er gedragsregels zijn, met een grens voor verwijdering.", VOORAF),
        Task(
            NOT_NAMED,
            "Ga na of de relatie ernstig is verstoord en of herstel niet te verwachten is.",
            VOORAF,
        ),
        Task(
            NOT_NAMED,
            "Ga na of de orde en het onderwijs eronder lijden, ook breder dan bij deze leerling.",
            VOORAF,
        ),
    ),
)
grondslag = Outcome(
    "grond-grondslag",
    "Grond 4: het gedrag gaat in tegen de grondslag van de school. Meer zegt het handboek niet.",
    quiet=True,
)
