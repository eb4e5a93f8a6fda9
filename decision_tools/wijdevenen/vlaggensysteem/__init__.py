"""Vlaggensysteem: six criteria weighed one by one, and the reaction to the flag that a professional picks.

Handboek sociale veiligheid, Vlaggensysteem. Nothing is computed: no weighing leads to a flag by itself, since
the handbook does not say which one would.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.employees import MEDEWERKER

from . import outcomes
from .examples import EXAMPLES
from .questions import CRITERIA, vlag

VLAGGEN = HANDBOEK.section("Vlaggensysteem")
DOSSIER = HANDBOEK.section("Dossier")

ALLES_JA = tuple(question.is_("ja") for question in CRITERIA)
NIET_ALLES_JA = any_of(*(question.is_("nee", unknown=True) for question in CRITERIA))

TOOL = Tool(
    slug="wijdevenen/vlaggensysteem",
    title="Vlaggensysteem: gedrag wegen",
    intro=(
        "Weeg gedrag van leerlingen met zes criteria, één voor één. Jij kiest daarna zelf de vlag. "
        f"{GEVAAR_NU}"
    ),
    page="wijdevenen/vlaggensysteem",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(*CRITERIA, vlag),
    tables=(
        Table(
            "vlag",
            "De vlag en de reactie",
            (
                Row("groen-gekozen", (vlag.is_("groen"),), outcomes.groen_gekozen, DERIVED),
                Row("geel", (vlag.is_("geel"),), outcomes.geel, VLAGGEN),
                Row("rood", (vlag.is_("rood"),), outcomes.rood, VLAGGEN),
                Row("zwart", (vlag.is_("zwart"),), outcomes.zwart, VLAGGEN),
                Row("nog-niet", (vlag.is_("open"),), outcomes.nog_niet, VLAGGEN),
            ),
        ),
        Table(
            "groen",
            "Groen: past dat bij de zes criteria?",
            (
                Row("groen", ALLES_JA, outcomes.groen, VLAGGEN),
                Row("groen-twijfel", (NIET_ALLES_JA,), outcomes.groen_twijfel, DERIVED),
            ),
            after=("groen-gekozen",),
        ),
        Table("criteria", "De zes criteria", (Row("gewogen", (), outcomes.gewogen, DOSSIER),)),
        MEDEWERKER,
    ),
    examples=EXAMPLES,
)
