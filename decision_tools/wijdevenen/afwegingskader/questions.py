"""The five weighings: nothing is computed."""

from decision_tools.rules import Judgement
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.unsafe_or_disclosed import UNSAFE_OPTIONS, UNSAFE_WHEN

vermoeden = Judgement(
    "vermoeden",
    "Vermoeden: is er een sterk vermoeden van huiselijk geweld of kindermishandeling?",
    label="Vermoeden",
    help="Weeg de ernst samen met de manager sociale veiligheid. "
    "Onveilig, of twijfel daarover? Wacht dan niet op een dossier of gesprek.",
    role=AF,
    weigh=(
        "het dossier Meldcode, ook met wat het vermoeden tegenspreekt",
        "het overleg met professionals van buiten, als dat er was",
        "het gesprek met de ouders",
    ),
    options={
        "nee": "nee, geen vermoeden",
        "ja": "ja, een sterk vermoeden",
        "open": "nog niet beslist, of een vermoeden dat niet sterk is",
    },
)

veiligheid = Judgement(
    "veiligheid",
    "Veiligheid: is er acute of structurele onveiligheid?",
    label="Veiligheid",
    help="Iedere professional let hier steeds op. Passen beide antwoorden met ja? Kies disclosure. "
    "Dat wij dit ook na 'geen vermoeden' vragen, is onze veilige lezing (toegevoegd).",
    role=AF,
    weigh=UNSAFE_WHEN,
    options=UNSAFE_OPTIONS,
    unknown=True,
    unknown_help="Ook als dit nog niet is beslist: twijfel telt als ja.",
)

hulp = Judgement(
    "hulp",
    "Hulp: kun jij of een collega goede hulp geven of regelen, en het gevaar afwenden?",
    label="Hulp",
    help="De aandachtsfunctionaris HGKM en de manager sociale veiligheid beslissen dit.",
    role=AF,
    weigh=(
        "meldnorm 2: wat je kunt, waarvoor je verantwoordelijk bent en waar je grens als professional ligt",
        "of de school deze hulp kan geven of organiseren",
        "of de dreiging daarmee weggaat",
    ),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist"},
)
accepteren = Judgement(
    "accepteren",
    "Hulp accepteren: nemen de betrokkenen de hulp aan en doen zij actief mee?",
    label="Hulp accepteren",
    help="Het gaat om de hulp uit de vorige afweging. Stemmen de ouders ermee in?",
    role=AF,
    weigh=("of de betrokkenen de hulp aannemen", "of zij zelf aan de slag willen"),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist"},
)

resultaat = Judgement(
    "resultaat",
    "Resultaat: gaf de hulp binnen de afgesproken tijd wat was afgesproken?",
    label="Resultaat",
    help="Gaat de onveiligheid door of komt zij terug? Kies nee. Wacht daarmee niet tot de tijd om is "
    "(toegevoegd).",
    role=AF,
    weigh=(
        "de veiligheid, het welzijn en het herstel van wie er direct bij betrokken is",
        "meldnorm 3: of de onveiligheid stopt of juist terugkomt",
    ),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist, de hulp loopt nog of moet beginnen"},
)
