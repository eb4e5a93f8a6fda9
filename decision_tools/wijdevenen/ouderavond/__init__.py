"""A meeting for parents after an incident: hold one or not, and what else can be done.

Handboek sociale veiligheid: Overwegingen met betrekking tot ouderavonden, Communicatie met indirect betrokken
ouders, Actieplan bij calamiteiten (actie 4).
"""

from decision_tools.rules import Row, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK

from . import outcomes
from .examples import EXAMPLES
from .questions import onvrede, overlegd, tussen_leerlingen, voorwaarden

OVERWEGINGEN = HANDBOEK.section("Overwegingen met betrekking tot ouderavonden")

NIET_TUSSEN = tussen_leerlingen.no()
RUST = (NIET_TUSSEN, onvrede.is_("nee"))
ALLES = tuple(voorwaarden.includes(id_) for id_ in voorwaarden.options)
IETS_NIET = any_of(*(voorwaarden.excludes(id_) for id_ in voorwaarden.options))

TOOL = Tool(
    slug="wijdevenen/ouderavond",
    title="Ouderavond na een incident: wel of niet?",
    intro="Er is iets gebeurd en ouders zijn ongerust. Kijk eerst of een ouderavond helpt.",
    page="wijdevenen/ouderavond",
    document=HANDBOEK,
    questions=(tussen_leerlingen, onvrede, voorwaarden, overlegd),
    tables=(
        Table(
            "ouderavond",
            "Wel of geen ouderavond",
            (
                Row("tussen-leerlingen", (tussen_leerlingen.yes(),), outcomes.klein, OVERWEGINGEN),
                Row(
                    "onvrede",
                    (NIET_TUSSEN, onvrede.is_("ja"), overlegd.yes()),
                    outcomes.luisteren,
                    OVERWEGINGEN,
                ),
                Row(
                    "onvrede-eerst-overleg",
                    (NIET_TUSSEN, onvrede.is_("ja"), overlegd.no(unknown=True)),
                    outcomes.eerst_overleg_onvrede,
                    OVERWEGINGEN,
                ),
                Row(
                    "onvrede-onbekend",
                    (NIET_TUSSEN, onvrede.is_unknown()),
                    outcomes.eerst_overleg,
                    OVERWEGINGEN,
                ),
                Row("voorwaarden", (*RUST, *ALLES, overlegd.yes()), outcomes.houden, OVERWEGINGEN),
                Row(
                    "voorwaarden-eerst-overleg",
                    (*RUST, *ALLES, overlegd.no(unknown=True)),
                    outcomes.eerst_overleg,
                    OVERWEGINGEN,
                ),
                Row("niet-alles", (*RUST, IETS_NIET), outcomes.brief, OVERWEGINGEN),
                Row(
                    "voorwaarden-onbekend",
                    (*RUST, voorwaarden.is_unknown()),
                    outcomes.eerst_overleg,
                    OVERWEGINGEN,
                ),
            ),
        ),
    ),
    examples=EXAMPLES,
)
