"""Signaleringswijzer: what do you see, what do you ask, what do you do; and crisis situations.

Iedereen bij de les, bijlage 6 (signaleringswijzer, tips, crisissituaties) and 3.2 (rollen).
"""

from decision_tools.mbo_utrecht import HANDBOEK, WIJZER
from decision_tools.mbo_utrecht.shared.parents import toestemming, veilig
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VANAF_18, leeftijd
from decision_tools.rules import DERIVED, Row, Table, Tool

from .examples import EXAMPLES
from .outcomes import crisis, signals
from .questions import deel, pesten, situatie, soort_verzuim, studiekeuze

GEDRAG = ("gedrag",)
ONVEILIG = ("doodswens", "plan", "noodkreet")

TOOL = Tool(
    slug="mbo-utrecht/signaleringswijzer",
    title="Signaleringswijzer: zien, vragen, doen",
    intro="Je ziet iets aan een student. Wat vraag je en wat doe je? Hooguit vijf korte vragen.",
    page="mbo-utrecht/signaleringswijzer",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(deel, situatie, soort_verzuim, studiekeuze, veilig, pesten, leeftijd, toestemming),
    tables=(
        Table(
            "deel",
            "Wat zie je?",
            (
                Row("verzuim", (deel.is_("verzuim"),), signals.verzuim, WIJZER),
                Row("prestaties", (deel.is_("prestaties"),), signals.prestaties, WIJZER),
                Row("gedrag", (deel.is_("gedrag"),), signals.gedrag, WIJZER),
                Row("crisis", (deel.is_("crisis"),), crisis.haal_hulp, WIJZER),
                Row("twijfel", (deel.is_unknown(),), signals.twijfel, WIJZER),
            ),
        ),
        Table(
            "situatie",
            "Welke crisis?",
            (
                Row("in-de-war", (situatie.is_("in-de-war"),), crisis.in_de_war, WIJZER),
                Row("doodswens", (situatie.is_("doodswens"),), crisis.doodswens, WIJZER),
                Row("plan", (situatie.is_("plan"),), crisis.plan, DERIVED),
                Row("noodkreet", (situatie.is_("noodkreet"),), crisis.noodkreet, WIJZER),
                Row(
                    "huiselijk-geweld",
                    (situatie.is_("huiselijk-geweld"),),
                    crisis.geweld_thuis,
                    WIJZER,
                ),
                Row("dakloos-18", (situatie.is_("dakloos"), VANAF_18), crisis.dakloos, WIJZER),
                Row(
                    "dakloos-onder-18",
                    (situatie.is_("dakloos"), ONDER_18),
                    crisis.dakloos_onder_18,
                    WIJZER,
                ),
                Row("geweld", (situatie.is_("geweld"),), crisis.geweld, WIJZER),
                Row("anders", (situatie.is_("anders"),), crisis.anders, WIJZER),
            ),
            after=("crisis",),
        ),
        Table(
            "wie-weet-het",
            "Wie moet het weten?",
            (
                Row("weten-onder-18", (ONDER_18,), crisis.weten_onder_18, WIJZER),
                Row("weten-18", (VANAF_18,), crisis.weten_18, WIJZER),
            ),
            after=ONVEILIG,
        ),
        Table(
            "soort-verzuim",
            "Wat vraag je extra bij verzuim?",
            (
                Row("vraag-ziekte", (soort_verzuim.is_("ziekte"),), signals.vraag_ziekte, WIJZER),
                Row("vraag-vo", (soort_verzuim.is_("ongeoorloofd"),), signals.vraag_vo, WIJZER),
                Row(
                    "vraag-niets",
                    (soort_verzuim.is_("anders", unknown=True),),
                    signals.niets_extra,
                    DERIVED,
                ),
            ),
            after=("verzuim",),
        ),
        Table(
            "studiekeuze",
            "Past de studie?",
            (
                Row("vraag-keuze", (studiekeuze.yes(unknown=True),), signals.vraag_keuze, WIJZER),
                Row("keuze-goed", (studiekeuze.no(),), signals.keuze_goed, DERIVED),
            ),
            after=("prestaties",),
        ),
        Table(
            "pesten",
            "Pesten of ongewenst gedrag?",
            (
                Row("pesten", (pesten.yes(),), signals.vertrouwenscontactpersoon, WIJZER),
                Row("pesten-onbekend", (pesten.is_unknown(),), signals.pesten_onbekend, DERIVED),
                Row("geen-pesten", (pesten.no(),), signals.geen_pesten, DERIVED),
            ),
            after=GEDRAG,
        ),
        Table(
            "ouders",
            "Nodig je een ouder uit?",
            (
                Row(
                    "geen-toestemming",
                    (veilig.no(), VANAF_18, toestemming.no()),
                    signals.niet_uitnodigen,
                    WIJZER,
                ),
                Row("onveilig", (veilig.yes(),), signals.onveilig, WIJZER),
                Row("veilig-onbekend", (veilig.is_unknown(),), signals.onveilig, DERIVED),
                Row("ouder-onder-18", (veilig.no(), ONDER_18), signals.uitnodigen, WIJZER),
                Row("ouder-18", (veilig.no(), VANAF_18, toestemming.yes()), signals.uitnodigen, WIJZER),
                Row(
                    "toestemming-onbekend",
                    (veilig.no(), VANAF_18, toestemming.is_unknown()),
                    signals.vraag_toestemming,
                    DERIVED,
                ),
            ),
            after=GEDRAG,
        ),
        Table(
            "tips",
            "Vertrouwen en vastleggen",
            (Row("tips", (), signals.tips, WIJZER),),
            after=("verzuim", "prestaties", "gedrag"),
        ),
    ),
    examples=EXAMPLES,
)
