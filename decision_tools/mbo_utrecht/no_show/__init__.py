"""No-show: first and second week, the three types, and what when the counter cannot be used.

Iedereen bij de les, 4.6 (no show), 3.2 (verzuimmedewerker) and 2.3 (wie gemeld kan worden).
"""

from decision_tools.mbo_utrecht import HANDBOEK, NO_SHOW, REGIO
from decision_tools.mbo_utrecht.shared.reporting import NIET_TE_MELDEN, wie_kan_gemeld
from decision_tools.mbo_utrecht.shared.student import leeftijd, startkwalificatie
from decision_tools.rules import DERIVED, Following, Row, Table, Tool

from .examples import EXAMPLES
from .outcomes import counter, kinds, weeks
from .questions import loket, soort_no_show, uren_weg, week

MELDEN = ("na-een", "na-twee", "zestien", "meer-dan-16")
WEG = ("eerste-week", "na-een", "na-twee")

TOOL = Tool(
    slug="mbo-utrecht/no-show",
    title="No show: student verschijnt niet",
    intro="Wat doe je in de eerste twee schoolweken als een student niet komt? Hooguit vijf korte vragen.",
    page="mbo-utrecht/no-show",
    document=HANDBOEK,
    questions=(week, uren_weg, soort_no_show, leeftijd, startkwalificatie, loket),
    settled=NIET_TE_MELDEN,
    tables=(
        Table(
            "moment",
            "Welke week?",
            (
                Row(
                    "eerste-week",
                    (week.is_("eerste"),),
                    weeks.eerste_week,
                    NO_SHOW,
                    Following("één week niet verschenen", weeks.na_een),
                ),
                Row(
                    "na-een",
                    (week.is_("na-een"),),
                    weeks.na_een,
                    NO_SHOW,
                    Following("twee weken niet verschenen", weeks.na_twee),
                ),
                Row("na-twee", (week.is_("na-twee"),), weeks.na_twee, NO_SHOW),
                Row(
                    "onder-16",
                    (week.is_("verschenen"), uren_weg.less_than(16)),
                    weeks.onder_16,
                    DERIVED,
                    Following("16 uur", weeks.zestien),
                ),
                Row(
                    "meer-dan-16",
                    (week.is_("verschenen"), uren_weg.more_than(16)),
                    weeks.meer_dan_16,
                    NO_SHOW,
                ),
                Row("zestien", (week.is_("verschenen"), uren_weg.exactly(16)), weeks.zestien, REGIO),
                Row(
                    "uren-onbekend",
                    (week.is_("verschenen"), uren_weg.is_unknown()),
                    weeks.uren_onbekend,
                    DERIVED,
                ),
                Row("later", (week.is_("later"),), weeks.later, DERIVED),
            ),
        ),
        Table(
            "kan",
            "Kan deze student gemeld worden?",
            wie_kan_gemeld(te_oud=counter.te_oud, sk=counter.sk, sk_onbekend=counter.sk_onbekend),
            after=MELDEN,
        ),
        Table(
            "melden",
            "Hoe meld je?",
            (
                Row("loket-ja", (loket.yes(),), counter.via_loket, NO_SHOW),
                Row("loket-nee", (loket.no(),), counter.per_mail, NO_SHOW),
            ),
            after=("kan",),
        ),
        Table(
            "soort",
            "Welk type no-show?",
            (
                Row("geen-contact", (soort_no_show.is_("geen-contact"),), kinds.geen_contact, NO_SHOW),
                Row(
                    "andere-school",
                    (soort_no_show.is_("andere-school"), week.is_("eerste", "na-een")),
                    kinds.andere_school,
                    NO_SHOW,
                ),
                Row(
                    "andere-school-na-twee",
                    (soort_no_show.is_("andere-school"), week.is_("na-twee")),
                    kinds.andere_school_na_twee,
                    NO_SHOW,
                ),
                Row("ongeoorloofd", (soort_no_show.is_("ongeoorloofd"),), kinds.ongeoorloofd, NO_SHOW),
                Row("soort-onbekend", (soort_no_show.is_unknown(),), kinds.soort_onbekend, DERIVED),
            ),
            after=WEG,
        ),
    ),
    examples=EXAMPLES,
)
