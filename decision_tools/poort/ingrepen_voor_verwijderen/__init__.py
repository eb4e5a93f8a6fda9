"""Ingrepen voor verwijderen: what to try first (Stappenplan verzuim 1.7, 2.2, bijlage mogelijke ingrepen)."""

from decision_tools.poort import STAPPENPLAN
from decision_tools.rules import DERIVED, Row, Table, Tool

from .examples import EXAMPLES
from .outcomes import (
    altijd,
    chaos,
    een,
    eerste_keer,
    geweld,
    mentor_weet,
    samen,
    sociogram,
    tweede_keer,
    verwijderen,
    waarschuw,
    zoek_nablijven,
)
from .questions import eerder, gewaarschuwd, signalen, speelt

INLEIDING = STAPPENPLAN.section("2.2")
INGREPEN = STAPPENPLAN.section("Bijlage mogelijke ingrepen")

TOOL = Tool(
    slug="poort/ingrepen-voor-verwijderen",
    title="Ingrepen voor je uit de les verwijdert",
    intro="Welke lichtere ingreep kun je eerst proberen? Eén of twee korte vragen.",
    page="poort/mogelijke-ingrepen",
    document=STAPPENPLAN,
    questions=(speelt, eerder, signalen, gewaarschuwd),
    tables=(
        Table(
            "ingreep",
            "Wat je eerst kunt proberen",
            (
                Row("samen", (speelt.is_("samen"),), samen, INGREPEN),
                Row("een", (speelt.is_("een"),), een, INGREPEN),
                Row("chaos", (speelt.is_("chaos"),), chaos, INGREPEN),
                Row("eerste-keer", (speelt.is_("nablijven"), eerder.no()), eerste_keer, INGREPEN),
                Row("tweede-keer", (speelt.is_("nablijven"), eerder.yes()), tweede_keer, INGREPEN),
                Row(
                    "eerder-onbekend", (speelt.is_("nablijven"), eerder.is_unknown()), zoek_nablijven, DERIVED
                ),
                Row(
                    "een-signaal",
                    (speelt.is_("onveilig"), signalen.no(unknown=True)),
                    mentor_weet,
                    INGREPEN,
                ),
                Row("meer-signalen", (speelt.is_("onveilig"), signalen.yes()), sociogram, INGREPEN),
                Row("niet-gewaarschuwd", (speelt.is_("grens"), gewaarschuwd.no()), waarschuw, INLEIDING),
                Row("gewaarschuwd", (speelt.is_("grens"), gewaarschuwd.yes()), verwijderen, INLEIDING),
                Row("geweld", (speelt.is_("geweld"),), geweld, INLEIDING),
            ),
        ),
        Table("altijd", "Wat altijd helpt", (Row("altijd", (), altijd, INGREPEN),)),
    ),
    examples=EXAMPLES,
)
