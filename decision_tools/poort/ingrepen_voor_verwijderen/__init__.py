"""Ingrepen voor verwijderen: what to try first (Stappenplan verzuim 1.7, 2.2, bijlage mogelijke ingrepen)."""

from decision_tools.poort import INGREPEN, INLEIDING, STAPPENPLAN
from decision_tools.rules import DERIVED, Row, Table, Tool
from decision_tools.rules.model import Following

from . import outcomes
from .examples import EXAMPLES
from .questions import eerder, gewaarschuwd, signalen, speelt

BEHALVE_BIJ_GEWELD = (
    *("samen", "een", "chaos", "eerste-keer", "tweede-keer", "eerder-onbekend"),
    *("een-signaal", "meer-signalen", "niet-gewaarschuwd", "gewaarschuwd"),
)
"""The rows after which what helps the class in the long run is told too."""

TOOL = Tool(
    slug="poort/ingrepen-voor-verwijderen",
    title="Ingrepen voor je uit de les verwijdert",
    intro="Welke lichtere ingreep kun je eerst proberen? Eén of twee korte vragen.",
    page="poort/mogelijke-ingrepen",
    document=STAPPENPLAN,
    danger=True,
    questions=(speelt, eerder, signalen, gewaarschuwd),
    tables=(
        Table(
            "ingreep",
            "Wat je eerst kunt proberen",
            (
                Row("samen", (speelt.is_("samen"),), outcomes.samen, INGREPEN),
                Row("een", (speelt.is_("een"),), outcomes.een, INGREPEN),
                Row("chaos", (speelt.is_("chaos"),), outcomes.chaos, INGREPEN),
                Row(
                    "eerste-keer",
                    (speelt.is_("nablijven"), eerder.no()),
                    outcomes.eerste_keer,
                    INGREPEN,
                    Following("een tweede keer nablijven", outcomes.tweede_keer),
                ),
                Row("tweede-keer", (speelt.is_("nablijven"), eerder.yes()), outcomes.tweede_keer, INGREPEN),
                Row(
                    "eerder-onbekend",
                    (speelt.is_("nablijven"), eerder.is_unknown()),
                    outcomes.zoek_nablijven,
                    DERIVED,
                ),
                Row(
                    "een-signaal",
                    (speelt.is_("onveilig"), signalen.no(unknown=True)),
                    outcomes.mentor_weet,
                    INGREPEN,
                    Following("meerdere signalen", outcomes.sociogram),
                ),
                Row("meer-signalen", (speelt.is_("onveilig"), signalen.yes()), outcomes.sociogram, INGREPEN),
                Row(
                    "niet-gewaarschuwd",
                    (speelt.is_("grens"), gewaarschuwd.no()),
                    outcomes.waarschuw,
                    INLEIDING,
                ),
                Row(
                    "gewaarschuwd", (speelt.is_("grens"), gewaarschuwd.yes()), outcomes.verwijderen, INLEIDING
                ),
                Row("geweld", (speelt.is_("geweld"),), outcomes.geweld, INLEIDING),
            ),
        ),
        Table(
            "altijd",
            "Cultuur positief beïnvloeden",
            (Row("altijd", (), outcomes.altijd, INGREPEN),),
            after=BEHALVE_BIJ_GEWELD,
        ),
    ),
    examples=EXAMPLES,
)
