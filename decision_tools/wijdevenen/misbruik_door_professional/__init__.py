"""Abuse of a pupil by a professional: the six steps, for whoever hears of it and for the board.

Handboek sociale veiligheid, Protocol misbruik door professionals: meldplicht, taken schoolbestuur, te nemen
stappen, vervolgstappen, rehabilitatie.
"""

from decision_tools.rules import Choice, Judgement, Row, Table, Tool, YesNo
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import MELDPLICHT

from . import outcomes as stap
from .board import aangifte, geen_vermoeden, vals, vermoeden_open, vervolg, voorleggen
from .examples import EXAMPLES

wie = Choice(
    "wie",
    "Wie ben je?",
    label="Wie",
    help="Een vermoeden is genoeg. Vul geen namen in.",
    options={
        "medewerker": "medewerker, ook stagiair, uitzendkracht, vrijwilliger of schoonmaker",
        "contactpersoon": "contactpersoon of interne vertrouwenspersoon",
        "schoolleiding": "directeur of lid van de schoolleiding",
        "bestuur": "schoolbestuur",
        "ouder": "ouder of leerling",
    },
)

soort = Choice(
    "soort",
    "Wat vermoed of hoorde je over een medewerker?",
    label="Vermoeden",
    options={
        "seksueel": "seksueel misbruik of seksuele intimidatie van een leerling",
        "ander": "lichamelijk misbruik of andere intimidatie van een leerling, of bezit van kinderporno",
    },
    unknown=True,
)

bestuur_weet = YesNo(
    "bestuur-weet",
    "Weet je zeker dat het schoolbestuur zelf van dit vermoeden weet?",
    label="Het bestuur weet het",
    help="Iemand van de schoolleiding inlichten is niet genoeg.",
    unknown=True,
)

stand = Choice(
    "stand",
    "Hoe ver is het schoolbestuur?",
    label="Stand",
    options={
        "gehoord": "het bestuur hoorde net van het vermoeden",
        "overlegd": "er is overlegd met de vertrouwensinspecteur",
        "besloten": "er is besloten tot aangifte",
        "vals": "na onderzoek van justitie: de klacht was vals",
    },
)

redelijk_vermoeden = Judgement(
    "redelijk-vermoeden",
    "Is er een redelijk vermoeden van een strafbaar feit?",
    label="Redelijk vermoeden",
    help="De vertrouwensinspecteur stelt dit vast.",
    role="vertrouwensinspecteur",
    weigh=("het overleg van bestuur en vertrouwensinspecteur",),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist"},
)

BESTUUR = HANDBOEK.section("Misbruik door professionals: Taken schoolbestuur")
INLEIDING = HANDBOEK.section("Protocol misbruik door professionals")
VERVOLG = HANDBOEK.section("Misbruik door professionals: Vervolgstappen")
REHABILITATIE = HANDBOEK.section("Rehabilitatie na valse aantijgingen")
INSPECTIE = HANDBOEK.section("Opvang leerlingen bij voorvallen: Onderwijsinspectie")

SEKSUEEL = soort.is_("seksueel", unknown=True)
ANDER = soort.is_("ander")
OP_SCHOOL = wie.is_("medewerker", "contactpersoon", "schoolleiding")
NIET_ZEKER = bestuur_weet.no(unknown=True)
IS_BESTUUR = wie.is_("bestuur")
OVERLEGD = (IS_BESTUUR, stand.is_("overlegd"))

TOOL = Tool(
    slug="wijdevenen/misbruik-door-professional",
    title="Vermoeden van misbruik door een medewerker",
    intro=(
        "Je vermoedt dat een medewerker een leerling misbruikt of intimideert. Niemand op school mag dan "
        "zwijgen of wachten. Loopt iemand nu gevaar? Bel 112."
    ),
    page="wijdevenen/misbruik-door-professional",
    document=HANDBOEK,
    sensitive=True,
    questions=(wie, bestuur_weet, soort, stand, redelijk_vermoeden),
    tables=(
        Table(
            "stap",
            "Jouw stap",
            (
                Row(
                    "medewerker",
                    (wie.is_("medewerker"), SEKSUEEL, NIET_ZEKER),
                    stap.medewerker,
                    MELDPLICHT,
                ),
                Row(
                    "contactpersoon",
                    (wie.is_("contactpersoon"), SEKSUEEL, NIET_ZEKER),
                    stap.contactpersoon,
                    MELDPLICHT,
                ),
                Row(
                    "schoolleiding",
                    (wie.is_("schoolleiding"), SEKSUEEL, NIET_ZEKER),
                    stap.schoolleiding,
                    MELDPLICHT,
                ),
                Row("ander", (OP_SCHOOL, ANDER, NIET_ZEKER), stap.ander, INLEIDING),
                Row("bestuur-weet-het", (OP_SCHOOL, bestuur_weet.yes()), stap.bestuur_weet_het, MELDPLICHT),
                Row("voorleggen", (IS_BESTUUR, stand.is_("gehoord")), voorleggen, BESTUUR),
                Row("aangifte", (*OVERLEGD, redelijk_vermoeden.is_("ja")), aangifte, BESTUUR),
                Row(
                    "geen-vermoeden",
                    (*OVERLEGD, redelijk_vermoeden.is_("nee")),
                    geen_vermoeden,
                    BESTUUR,
                ),
                Row(
                    "vermoeden-open",
                    (*OVERLEGD, redelijk_vermoeden.is_("open")),
                    vermoeden_open,
                    BESTUUR,
                ),
                Row("vervolg", (IS_BESTUUR, stand.is_("besloten")), vervolg, VERVOLG),
                Row("vals", (IS_BESTUUR, stand.is_("vals")), vals, REHABILITATIE),
                Row("ouder", (wie.is_("ouder"),), stap.ouder, INSPECTIE),
            ),
        ),
    ),
    examples=EXAMPLES,
)
