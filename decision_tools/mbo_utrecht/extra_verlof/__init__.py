"""Extra verlof: holiday leave, weighty circumstances and religious days.

Iedereen bij de les, bijlage 4 (Richtlijnen extra verlof), 4.2 (verlofkaart) and 1.1 (luxe verzuim).
The maxima of bijlage 4 stand with the options in questions.py.
"""

from decision_tools.mbo_utrecht import DEFINITIE, GEPLAND_VERLOF, HANDBOEK, VERLOF
from decision_tools.rules import DERIVED, Outcome, Row, Table, Tool, limit

from .examples import EXAMPLES
from .outcomes import circumstances, holiday, religious, requests
from .questions import (
    FEESTDAGEN,
    MOST_PER_YEAR,
    NIET_GENOEMD,
    OMSTANDIGHEDEN,
    beroep,
    dagen,
    eerder,
    eerste_weken,
    feestdag,
    gehad,
    moment,
    omstandigheid,
    samen,
    soort,
    totaal,
)


def route(id_: str, headline: str, option: str) -> Row:
    """A row that only chooses which of the tables below applies."""
    return Row(id_, (soort.is_(option),), Outcome(f"route-{id_}", headline, quiet=True), DERIVED)


def duren() -> tuple[Row, ...]:
    """The rows of the maxima: a pair for each circumstance with a number, one row for each without."""
    rows: list[Row] = []
    for id_, item in OMSTANDIGHEDEN.items():
        when = (omstandigheid.is_(id_),)
        if item.most is None:
            source = DERIVED if id_ in NIET_GENOEMD else VERLOF
            rows.append(Row(id_, when, circumstances.zonder_maximum(id_, item), source))
        else:
            within, above = (
                circumstances.binnen(id_, item, item.most),
                circumstances.boven(id_, item, item.most),
            )
            rows += limit(id_, dagen, item.most, when, within=within, above=above, source=VERLOF)
    return tuple(rows)


GROND = (beroep.yes(), eerste_weken.no())

TOOL = Tool(
    slug="mbo-utrecht/extra-verlof",
    title="Extra verlof",
    intro="Kan een student verlof krijgen, hoe lang en hoe vraag je het? Hooguit vijf korte vragen.",
    page="mbo-utrecht/extra-verlof",
    document=HANDBOEK,
    sensitive=True,
    questions=(soort, feestdag, beroep, eerste_weken, eerder, moment, omstandigheid, dagen, gehad),
    facts=(samen,),
    tables=(
        Table(
            "soort",
            "Waarvoor is het verlof?",
            (
                route("vakantie", "Vakantieverlof", "vakantie"),
                route("religieus", "Een religieuze feestdag", "feestdag"),
                route("gewichtig", "Verlof voor een gewichtige omstandigheid", "omstandigheid"),
                Row("cultureel", (soort.is_("cultureel"),), religious.niet_religieus, VERLOF),
            ),
        ),
        Table(
            "vakantieverlof",
            "Vakantieverlof",
            (
                Row("geen-grond", (beroep.no(),), holiday.geen_grond, DEFINITIE),
                Row("grond-onbekend", (beroep.is_unknown(),), holiday.grond_onbekend, DERIVED),
                Row("eerste-weken", (beroep.yes(), eerste_weken.yes()), holiday.eerste_weken, VERLOF),
                Row("al-gehad", (*GROND, eerder.yes()), holiday.al_gehad, VERLOF),
                Row("eerder-onbekend", (*GROND, eerder.is_unknown()), holiday.eerder_onbekend, DERIVED),
                *limit(
                    "vakantieverlof",
                    dagen,
                    MOST_PER_YEAR,
                    (*GROND, eerder.no()),
                    within=holiday.vakantieverlof,
                    above=holiday.vakantie_te_lang,
                    source=VERLOF,
                ),
            ),
            after=("vakantie",),
        ),
        Table(
            "feestdag",
            "Religieuze feestdagen",
            (
                *(Row(id_, (feestdag.is_(id_),), religious.mededeling(id_), VERLOF) for id_ in FEESTDAGEN),
                Row("niet-op-lijst", (feestdag.is_("andere"),), religious.niet_op_lijst, VERLOF),
            ),
            after=("religieus",),
        ),
        Table(
            "moment",
            "Op tijd gevraagd?",
            (
                Row("vooraf", (moment.is_("vooraf"),), circumstances.vooraf, VERLOF),
                Row("twee-dagen", (moment.is_("twee-dagen"),), circumstances.twee_dagen, VERLOF),
                Row("te-laat-gevraagd", (moment.is_("later"),), circumstances.te_laat_gevraagd, VERLOF),
            ),
            after=("gewichtig",),
        ),
        Table(
            "alleen",
            "Deze aanvraag alleen al",
            (
                Row("alleen-te-veel", (dagen.more_than(MOST_PER_YEAR),), circumstances.boven_tien, VERLOF),
                Row("alleen-niet", (dagen.at_most(MOST_PER_YEAR),), circumstances.alleen_niet, DERIVED),
            ),
            after=("vooraf", "twee-dagen"),
        ),
        Table(
            "samen",
            "Samen in een schooljaar",
            (
                *limit(
                    "tien",
                    totaal,
                    MOST_PER_YEAR,
                    (),
                    within=circumstances.binnen_tien,
                    above=circumstances.boven_tien,
                    source=VERLOF,
                ),
                Row("tien-onbekend", (totaal.is_unknown(),), circumstances.tien_onbekend, DERIVED),
            ),
            after=("alleen-niet",),
        ),
        Table("duur", "Hoeveel dagen?", duren(), after=("vooraf", "twee-dagen")),
        Table(
            "verlofkaart",
            "De verlofkaart",
            (Row("verlofkaart", (), requests.verlofkaart, GEPLAND_VERLOF),),
            after=("vakantieverlof", "vooraf", "twee-dagen"),
        ),
    ),
    independent=(frozenset((dagen.id, gehad.id)),),
    examples=EXAMPLES,
)
