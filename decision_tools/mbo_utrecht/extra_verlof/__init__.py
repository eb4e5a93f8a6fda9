"""Extra verlof: holiday leave, weighty circumstances and religious days.

Iedereen bij de les, bijlage 4 (Richtlijnen extra verlof), 4.2 (verlofkaart) and 1.1 (luxe verzuim).
The maxima of bijlage 4 stand with the options in questions.py.
"""

from decision_tools.mbo_utrecht import DEFINITIE, GEPLAND_VERLOF, HANDBOEK, VERLOF
from decision_tools.rules import DERIVED, Outcome, Row, Table, Tool, limit

from .examples import EXAMPLES
from .outcomes import circumstances as outcomes
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
            rows.append(Row(id_, when, outcomes.zonder_maximum(id_, item), source))
        else:
            within, above = outcomes.binnen(id_, item, item.most), outcomes.boven(id_, item, item.most)
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
                Row("cultureel", (soort.is_("cultureel"),), outcomes.niet_religieus, VERLOF),
            ),
        ),
        Table(
            "vakantieverlof",
            "Vakantieverlof",
            (
                Row("geen-grond", (beroep.no(),), outcomes.geen_grond, DEFINITIE),
                Row("grond-onbekend", (beroep.is_unknown(),), outcomes.grond_onbekend, DERIVED),
                Row("eerste-weken", (beroep.yes(), eerste_weken.yes()), outcomes.eerste_weken, VERLOF),
                Row("al-gehad", (*GROND, eerder.yes()), outcomes.al_gehad, VERLOF),
                Row("eerder-onbekend", (*GROND, eerder.is_unknown()), outcomes.eerder_onbekend, DERIVED),
                *limit(
                    "vakantieverlof",
                    dagen,
                    MOST_PER_YEAR,
                    (*GROND, eerder.no()),
                    within=outcomes.vakantieverlof,
                    above=outcomes.vakantie_te_lang,
                    source=VERLOF,
                ),
            ),
            after=("vakantie",),
        ),
        Table(
            "feestdag",
            "Religieuze feestdagen",
            (
                *(Row(id_, (feestdag.is_(id_),), outcomes.mededeling(id_), VERLOF) for id_ in FEESTDAGEN),
                Row("niet-op-lijst", (feestdag.is_("andere"),), outcomes.niet_op_lijst, VERLOF),
            ),
            after=("religieus",),
        ),
        Table(
            "moment",
            "Op tijd gevraagd?",
            (
                Row("vooraf", (moment.is_("vooraf"),), outcomes.vooraf, VERLOF),
                Row("twee-dagen", (moment.is_("twee-dagen"),), outcomes.twee_dagen, VERLOF),
                Row("te-laat-gevraagd", (moment.is_("later"),), outcomes.te_laat_gevraagd, VERLOF),
            ),
            after=("gewichtig",),
        ),
        Table(
            "alleen",
            "Deze aanvraag alleen al",
            (
                Row("alleen-te-veel", (dagen.more_than(MOST_PER_YEAR),), outcomes.boven_tien, VERLOF),
                Row("alleen-niet", (dagen.at_most(MOST_PER_YEAR),), outcomes.alleen_niet, DERIVED),
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
                    within=outcomes.binnen_tien,
                    above=outcomes.boven_tien,
                    source=VERLOF,
                ),
                Row("tien-onbekend", (totaal.is_unknown(),), outcomes.tien_onbekend, DERIVED),
            ),
            after=("alleen-niet",),
        ),
        Table("duur", "Hoeveel dagen?", duren(), after=("vooraf", "twee-dagen")),
        Table(
            "verlofkaart",
            "De verlofkaart",
            (Row("verlofkaart", (), outcomes.verlofkaart, GEPLAND_VERLOF),),
            after=("vakantieverlof", "vooraf", "twee-dagen"),
        ),
    ),
    independent=(frozenset((dagen.id, gehad.id)),),
    examples=EXAMPLES,
)
