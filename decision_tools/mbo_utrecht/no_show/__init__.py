"""No-show: first and second week, the three types, and what when the counter cannot be used.

Iedereen bij de les, 4.6 (no show), 3.2 (verzuimmedewerker) and 2.3 (wie gemeld kan worden).
"""

from decision_tools.mbo_utrecht import HANDBOEK, NO_SHOW
from decision_tools.rules import DERIVED, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import loket, soort_no_show, uren_weg, week

MELDEN = ("na-een", "na-twee", "zestien", "meer-dan-16")
WEG = ("eerste-week", "na-een", "na-twee")

TOOL = Tool(
    slug="mbo-utrecht/no-show",
    title="No show: student verschijnt niet",
    intro="Wat doe je in de eerste twee schoolweken als een student niet komt? Hooguit drie korte vragen.",
    page="mbo-utrecht/no-show",
    document=HANDBOEK,
    questions=(week, uren_weg, soort_no_show, loket),
    tables=(
        Table(
            "moment",
            "Welke week?",
            (
                Row("eerste-week", (week.is_("eerste"),), outcomes.eerste_week, NO_SHOW),
                Row("na-een", (week.is_("na-een"),), outcomes.na_een, NO_SHOW),
                Row("na-twee", (week.is_("na-twee"),), outcomes.na_twee, NO_SHOW),
                Row(
                    "onder-16",
                    (week.is_("verschenen"), uren_weg.less_than(16)),
                    outcomes.onder_16,
                    DERIVED,
                ),
                Row(
                    "meer-dan-16",
                    (week.is_("verschenen"), uren_weg.more_than(16)),
                    outcomes.meer_dan_16,
                    NO_SHOW,
                ),
                Row("zestien", (week.is_("verschenen"), uren_weg.exactly(16)), outcomes.zestien, NO_SHOW),
                Row(
                    "uren-onbekend",
                    (week.is_("verschenen"), uren_weg.is_unknown()),
                    outcomes.uren_onbekend,
                    DERIVED,
                ),
                Row("later", (week.is_("later"),), outcomes.later, DERIVED),
            ),
        ),
        Table(
            "melden",
            "Hoe meld je?",
            (
                Row("loket-ja", (loket.yes(),), outcomes.via_loket, NO_SHOW),
                Row("loket-nee", (loket.no(),), outcomes.per_mail, NO_SHOW),
            ),
            after=MELDEN,
        ),
        Table(
            "soort",
            "Welk type no-show?",
            (
                Row("geen-contact", (soort_no_show.is_("geen-contact"),), outcomes.geen_contact, NO_SHOW),
                Row("andere-school", (soort_no_show.is_("andere-school"),), outcomes.andere_school, NO_SHOW),
                Row("ongeoorloofd", (soort_no_show.is_("ongeoorloofd"),), outcomes.ongeoorloofd, NO_SHOW),
                Row("soort-onbekend", (soort_no_show.is_unknown(),), outcomes.soort_onbekend, DERIVED),
            ),
            after=WEG,
        ),
    ),
    examples=EXAMPLES,
)
