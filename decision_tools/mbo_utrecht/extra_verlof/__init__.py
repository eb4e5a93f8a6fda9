"""Extra verlof: holiday leave, weighty circumstances and religious days.

Iedereen bij de les, bijlage 4 (Richtlijnen extra verlof), 4.2 (verlofkaart) and 1.1 (luxe verzuim).
The maxima stand in _verlof_lijsten.py.
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Count,
    Fact,
    Outcome,
    Row,
    Table,
    Tool,
    YesNo,
    limit,
)

from . import feestdagen as feesten
from . import outcomes as uitkomst
from .examples import EXAMPLES
from .questions import FEESTDAGEN, MOST_PER_YEAR, OMSTANDIGHEDEN

BIJLAGE = HANDBOEK.section("Bijlage 4")
LUXE = HANDBOEK.section("1.1")
KAART = HANDBOEK.section("4.2")

soort = Choice(
    "soort",
    "Waarvoor is het verlof?",
    label="Soort verlof",
    options={
        "vakantie": "vakantie buiten de schoolvakanties",
        "omstandigheid": "een belangrijke gebeurtenis, zoals een verhuizing, huwelijk, ziekte of overlijden",
        "feestdag": "een religieuze feestdag",
        "cultureel": "carnaval of een culturele feestdag",
    },
)
omstandigheid = Choice(
    "omstandigheid",
    "Welke gebeurtenis?",
    label="Gebeurtenis",
    help="Aangetrouwde familie telt mee. Twijfel je over de graad? Vraag het de directeur.",
    options={id_: item.words for id_, item in OMSTANDIGHEDEN.items()},
)
feestdag = Choice(
    "feestdag",
    "Welke feestdag?",
    label="Feestdag",
    options={**{id_: feest.name for id_, feest in FEESTDAGEN.items()}, "andere": "een andere religieuze dag"},
)
beroep = YesNo(
    "beroep",
    "Kan het gezin door het beroep van een ouder alleen buiten de schoolvakanties weg?",
    label="Alleen buiten de schoolvakanties weg door het beroep",
    help="Dit moet aan de aard van het beroep liggen. De werkgever verklaart het.",
    unknown=True,
)
eerder = YesNo(
    "eerder-vakantie",
    "Was er dit schooljaar al vakantieverlof?",
    label="Dit schooljaar al vakantieverlof",
    unknown=True,
)
eerste_weken = YesNo(
    "eerste-weken",
    "Valt het verlof in de eerste twee lesweken van het schooljaar?",
    label="In de eerste twee lesweken",
)
moment = Choice(
    "moment",
    "Wanneer wordt het verlof gevraagd?",
    label="Moment van vragen",
    help="Tel vanaf het ontstaan van de verhindering: van wat de student weghoudt.",
    options={
        "vooraf": "vooraf",
        "twee-dagen": "achteraf, binnen twee dagen na het ontstaan",
        "later": "achteraf, later dan twee dagen na het ontstaan",
    },
)
dagen = Count(
    "dagen", "Om hoeveel schooldagen gaat het?", label="Gevraagde schooldagen", unit="schooldag(en)", low=1
)
gehad = Count(
    "gehad",
    "Hoeveel schooldagen verlof voor gewichtige omstandigheden waren er dit schooljaar al?",
    label="Al gehad dit schooljaar",
    help="Tel vakantieverlof hier niet mee. Of dat samen telt, staat niet in het handboek.",
    unit="schooldag(en)",
    unknown=True,
)
totaal = Count(
    "totaal",
    "Schooldagen samen dit schooljaar",
    label="Samen dit schooljaar",
    unit="schooldagen",
    low=1,
    high=dagen.high + gehad.high,
    unknown=True,
)


def _samen(gevraagd: int, al_gehad: int) -> int:
    return gevraagd + al_gehad


def _bijvoorbeeld(samen: int | str) -> dict[str, int | str]:
    if isinstance(samen, str):
        return {"dagen": 1, "gehad": UNKNOWN}
    nu = min(samen, MOST_PER_YEAR)
    return {"dagen": nu, "gehad": samen - nu}


def route(id_: str, headline: str, option: str) -> Row:
    """A row that only chooses which of the tables below applies."""
    return Row(id_, (soort.is_(option),), Outcome(f"route-{id_}", headline, quiet=True), DERIVED)


def duren() -> tuple[Row, ...]:
    """The rows of the maxima: a pair for each circumstance with a number, one row for each without."""
    rows: list[Row] = []
    for id_, item in OMSTANDIGHEDEN.items():
        when = (omstandigheid.is_(id_),)
        if item.most is None:
            rows.append(Row(id_, when, uitkomst.zonder_maximum(id_, item), BIJLAGE))
        else:
            within, above = uitkomst.binnen(id_, item, item.most), uitkomst.boven(id_, item, item.most)
            rows += limit(id_, dagen, item.most, when, within=within, above=above, source=BIJLAGE)
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
    facts=(Fact(totaal, (dagen, gehad), _samen, _bijvoorbeeld),),
    tables=(
        Table(
            "soort",
            "Waarvoor is het verlof?",
            (
                route("vakantie", "Vakantieverlof", "vakantie"),
                route("religieus", "Een religieuze feestdag", "feestdag"),
                route("gewichtig", "Verlof voor een gewichtige omstandigheid", "omstandigheid"),
                Row("cultureel", (soort.is_("cultureel"),), feesten.niet_religieus, BIJLAGE),
            ),
        ),
        Table(
            "vakantieverlof",
            "Vakantieverlof",
            (
                Row("geen-grond", (beroep.no(),), uitkomst.geen_grond, LUXE),
                Row("grond-onbekend", (beroep.is_unknown(),), uitkomst.grond_onbekend, BIJLAGE),
                Row("eerste-weken", (beroep.yes(), eerste_weken.yes()), uitkomst.eerste_weken, BIJLAGE),
                Row("al-gehad", (*GROND, eerder.yes()), uitkomst.al_gehad, BIJLAGE),
                Row("eerder-onbekend", (*GROND, eerder.is_unknown()), uitkomst.eerder_onbekend, BIJLAGE),
                *limit(
                    "vakantieverlof",
                    dagen,
                    MOST_PER_YEAR,
                    (*GROND, eerder.no()),
                    within=uitkomst.vakantieverlof,
                    above=uitkomst.vakantie_te_lang,
                    source=BIJLAGE,
                ),
            ),
            after=("vakantie",),
        ),
        Table(
            "feestdag",
            "Religieuze feestdagen",
            (
                *(
                    Row(id_, (feestdag.is_(id_),), feesten.mededeling(id_, feest), BIJLAGE)
                    for id_, feest in FEESTDAGEN.items()
                ),
                Row("niet-op-lijst", (feestdag.is_("andere"),), feesten.niet_op_lijst, BIJLAGE),
            ),
            after=("religieus",),
        ),
        Table(
            "moment",
            "Op tijd gevraagd?",
            (
                Row("vooraf", (moment.is_("vooraf"),), uitkomst.vooraf, BIJLAGE),
                Row("twee-dagen", (moment.is_("twee-dagen"),), uitkomst.twee_dagen, BIJLAGE),
                Row("te-laat-gevraagd", (moment.is_("later"),), uitkomst.te_laat_gevraagd, BIJLAGE),
            ),
            after=("gewichtig",),
        ),
        Table("duur", "Hoeveel dagen?", duren(), after=("vooraf", "twee-dagen")),
        Table(
            "alleen",
            "Deze aanvraag alleen al",
            (
                Row("alleen-te-veel", (dagen.more_than(MOST_PER_YEAR),), uitkomst.boven_tien, BIJLAGE),
                Row("alleen-niet", (dagen.at_most(MOST_PER_YEAR),), uitkomst.alleen_niet, DERIVED),
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
                    within=uitkomst.binnen_tien,
                    above=uitkomst.boven_tien,
                    source=BIJLAGE,
                ),
                Row("tien-onbekend", (totaal.is_unknown(),), uitkomst.tien_onbekend, DERIVED),
            ),
            after=("alleen-niet",),
        ),
        Table(
            "verlofkaart",
            "De verlofkaart",
            (Row("verlofkaart", (), uitkomst.verlofkaart, KAART),),
            after=("vakantieverlof", "vooraf", "twee-dagen"),
        ),
    ),
    examples=EXAMPLES,
)
