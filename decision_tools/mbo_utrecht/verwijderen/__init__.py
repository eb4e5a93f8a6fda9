"""Verwijderen van school: grounds, parents, the board's letter; leerplichtig or not; eight weeks.

Iedereen bij de les, 4.4 (verwijderen), 4.3 (disciplinaire maatregelen) and bijlage 1 (wetgeving).
"""

from decision_tools.mbo_utrecht import HANDBOEK, SCHORSEN, VERWIJDEREN, WET
from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.maatregelen import brief_datum, gesprek_datum
from decision_tools.mbo_utrecht.shared.parents import bezwaar
from decision_tools.mbo_utrecht.shared.student import (
    ONDER_18,
    ONDER_23,
    VAN_18_TOT_23,
    VANAF_18,
    VANAF_23,
    leeftijd,
    startkwalificatie,
)
from decision_tools.mbo_utrecht.shared.subjects import OUDERS_UITGENODIGD
from decision_tools.rules import DERIVED, Row, Table, Tool, any_of, not_before

from . import outcomes
from .examples import EXAMPLES
from .questions import andere_school, besluit_cvb, grond, leerplichtig, zoekstart

GROND = ("ernstig", "herhaald")
VOOR_BESLUIT = ("verloop",)
NA_BESLUIT = ("besloten",)
OPEN = besluit_cvb.is_("nog-niet")
BESLOTEN = besluit_cvb.is_("verwijderen", "blijft")
PLICHTIG = (ONDER_18, leerplichtig.yes())
VRIJ = (ONDER_18, leerplichtig.no())
GEZOCHT = andere_school.is_("ja", "acht-weken")
NAAR_RMC = (
    any_of(leerplichtig.no(), VAN_18_TOT_23),
    ONDER_23,
)

TOOL = Tool(
    slug="mbo-utrecht/verwijderen",
    title="Verwijderen van school",
    intro="Kan een student van school worden verwijderd, en wie doet wat? Hooguit zeven korte vragen.",
    page="mbo-utrecht/verwijderen",
    document=HANDBOEK,
    questions=(
        grond,
        leeftijd,
        leerplichtig,
        andere_school,
        zoekstart,
        besluit_cvb,
        startkwalificatie,
        bezwaar,
        gesprek_datum,
        brief_datum,
    ),
    tables=(
        Table(
            "grond",
            "Is er een grond?",
            (
                Row("ernstig", (grond.is_("ernstig"),), outcomes.ernstig, SCHORSEN),
                Row("herhaald", (grond.is_("herhaald"),), outcomes.herhaald, SCHORSEN),
                Row("geen-grond", (grond.is_("nee"),), outcomes.geen_grond, SCHORSEN),
                Row("grond-open", (grond.is_("open"),), outcomes.grond_open, DERIVED),
            ),
        ),
        Table(
            "leerplicht",
            "Leerplichtig of niet?",
            (
                Row("nog-zoeken", (*PLICHTIG, andere_school.is_("nee")), outcomes.nog_zoeken, WET),
                Row(
                    "leerplicht-onbekend",
                    (ONDER_18, leerplichtig.is_unknown()),
                    outcomes.leerplicht_onbekend,
                    DERIVED,
                ),
                Row("school-gevonden", (*PLICHTIG, andere_school.is_("ja"), OPEN), outcomes.gevonden, WET),
                Row(
                    "acht-weken", (*PLICHTIG, andere_school.is_("acht-weken"), OPEN), outcomes.acht_weken, WET
                ),
                Row("niet-leerplichtig", (*VRIJ, OPEN), outcomes.niet_leerplichtig, DERIVED),
                Row("achttien", (VANAF_18, OPEN), outcomes.niet_leerplichtig, DERIVED),
                Row("plichtig-besloten", (*PLICHTIG, GEZOCHT, BESLOTEN), outcomes.mag, DERIVED),
                Row("niet-leerplichtig-besloten", (*VRIJ, BESLOTEN), outcomes.mag, DERIVED),
                Row("achttien-besloten", (VANAF_18, BESLOTEN), outcomes.mag, DERIVED),
            ),
            after=GROND,
        ),
        Table(
            "verloop",
            "Het verloop",
            (Row("verloop", (), outcomes.verloop, VERWIJDEREN),),
            after=(
                *("nog-zoeken", "leerplicht-onbekend", "school-gevonden", "acht-weken"),
                *("niet-leerplichtig", "achttien"),
            ),
        ),
        Table(
            "besluit",
            "Wat besloot het CvB?",
            (
                Row("besloten", (besluit_cvb.is_("verwijderen"),), outcomes.besloten, VERWIJDEREN),
                Row("blijft", (besluit_cvb.is_("blijft"),), outcomes.niet_verwijderd, VERWIJDEREN),
            ),
            after=("plichtig-besloten", "niet-leerplichtig-besloten", "achttien-besloten"),
        ),
        maatregelen.ouders(
            "het voornemen tot verwijderen van school", VERWIJDEREN, VOOR_BESLUIT, gesprek_datum.id
        ),
        Table(
            "gemeente",
            "Melden aan de gemeente",
            (
                Row("gemeente-leerplichtig", (*PLICHTIG,), outcomes.gemeente_leerplicht, WET),
                Row("gemeente-rmc", (*NAAR_RMC, startkwalificatie.no()), outcomes.gemeente_rmc, WET),
                Row("gemeente-sk", (*NAAR_RMC, startkwalificatie.yes()), outcomes.gemeente_anders, WET),
                Row(
                    "gemeente-sk-onbekend",
                    (*NAAR_RMC, startkwalificatie.is_unknown()),
                    outcomes.gemeente_onbekend,
                    DERIVED,
                ),
                Row("gemeente-23", (VANAF_23,), outcomes.gemeente_23, WET),
            ),
            after=NA_BESLUIT,
        ),
        Table("klacht", "De klacht", (Row("klacht", (), outcomes.klacht, VERWIJDEREN),), after=NA_BESLUIT),
    ),
    relations=(not_before(brief_datum, gesprek_datum),),
    independent=(
        frozenset((zoekstart.id, gesprek_datum.id)),
        frozenset((zoekstart.id, brief_datum.id)),
    ),
    nothing_now={outcomes.niet_verwijderd.id: "na de brief rest alleen het dossier"},
    settled=((gesprek_datum.is_known(), OUDERS_UITGENODIGD),),
    examples=EXAMPLES,
)
