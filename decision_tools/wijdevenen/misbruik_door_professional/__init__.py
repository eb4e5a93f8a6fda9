"""Abuse of a pupil by a professional: the six steps, for whoever hears of it and for the board.

Handboek sociale veiligheid, Protocol misbruik door professionals: meldplicht, taken schoolbestuur, te nemen
stappen, vervolgstappen, rehabilitatie.
"""

from decision_tools.rules import Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.employees import MELDPLICHT
from decision_tools.wijdevenen.shared.inspectors import INSPECTIE

from .examples import EXAMPLES
from .outcomes import board, staff
from .questions import bestuur_weet, redelijk_vermoeden, soort, stand, wie

INLEIDING = HANDBOEK.section("Protocol misbruik door professionals")
VERVOLG = HANDBOEK.section("Vervolgstappen")
REHABILITATIE = HANDBOEK.section("Rehabilitatie na valse aantijgingen")

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
        f"zwijgen of wachten. {GEVAAR_NU}"
    ),
    page="wijdevenen/misbruik-door-professional",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    run_sheet=True,
    asks_role={
        "wie": {
            "medewerker": "professional",
            "contactpersoon": "contactpersoon",
            "schoolleiding": "directie",
            "bestuur": "bestuur",
        }
    },
    questions=(wie, bestuur_weet, soort, stand, redelijk_vermoeden),
    tables=(
        Table(
            "stap",
            "Jouw stap",
            (
                Row(
                    "medewerker",
                    (wie.is_("medewerker"), SEKSUEEL, NIET_ZEKER),
                    staff.medewerker,
                    MELDPLICHT,
                ),
                Row(
                    "contactpersoon",
                    (wie.is_("contactpersoon"), SEKSUEEL, NIET_ZEKER),
                    staff.contactpersoon,
                    MELDPLICHT,
                ),
                Row(
                    "schoolleiding",
                    (wie.is_("schoolleiding"), SEKSUEEL, NIET_ZEKER),
                    staff.schoolleiding,
                    MELDPLICHT,
                ),
                Row("ander", (OP_SCHOOL, ANDER, NIET_ZEKER), staff.ander, INLEIDING),
                Row("bestuur-weet-het", (OP_SCHOOL, bestuur_weet.yes()), staff.bestuur_weet_het, MELDPLICHT),
                Row("voorleggen", (IS_BESTUUR, stand.is_("gehoord")), board.voorleggen, board.TAKEN),
                Row("aangifte", (*OVERLEGD, redelijk_vermoeden.is_("ja")), board.aangifte, board.TAKEN),
                Row(
                    "geen-vermoeden",
                    (*OVERLEGD, redelijk_vermoeden.is_("nee")),
                    board.geen_vermoeden,
                    board.TAKEN,
                ),
                Row(
                    "vermoeden-open",
                    (*OVERLEGD, redelijk_vermoeden.is_("open")),
                    board.vermoeden_open,
                    board.TAKEN,
                ),
                Row("vervolg", (IS_BESTUUR, stand.is_("besloten")), board.vervolg, VERVOLG),
                Row("vals", (IS_BESTUUR, stand.is_("vals")), board.vals, REHABILITATIE),
                Row("ouder", (wie.is_("ouder"),), staff.ouder, INSPECTIE),
            ),
        ),
    ),
    examples=EXAMPLES,
)
