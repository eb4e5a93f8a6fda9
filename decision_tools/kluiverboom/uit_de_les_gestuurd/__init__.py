"""Uit de les gestuurd: each time, twice a day, in the year, often (Handleiding meldkamer, Maatregelen)."""

from decision_tools.kluiverboom import HANDLEIDING, JAARLADDER, MELDKAMER, TIME_OUT, UITGESTUURD
from decision_tools.kluiverboom.shared.subjects import GESPREK_MET_DOCENT
from decision_tools.rules import DERIVED, Row, Rung, Table, Tool, any_of, ladder
from decision_tools.rules.model import Following

from .examples import EXAMPLES
from .outcomes import often, this_year, today
from .questions import (
    BRIEF,
    INDEPENDENT,
    MENTOR,
    MENTOR_OPNIEUW,
    OUDERS_EN_OT,
    RELATIONS,
    TIME_OUT_BIJ,
    PassedToday,
    dit_jaar,
    les_vandaag,
    pauze_vandaag,
    vaak,
)

PASSED = {rung: PassedToday(rung) for rung in this_year.PASSED_TODAY}
PATROON = "Hoe vaak een leerling wordt weggestuurd, is een patroon; de handleiding noemt er geen tijd bij."
OP_EEN_DAG = Following(f"{TIME_OUT_BIJ} op één dag", today.time_out)

TOOL = Tool(
    slug="kluiverboom/uit-de-les-gestuurd",
    title="Uit de les gestuurd",
    intro="Wat doe je als een leerling uit de les of in de pauze is weggestuurd? Drie of vier korte vragen.",
    page="kluiverboom/uit-de-les-gestuurd",
    document=HANDLEIDING,
    questions=(les_vandaag, pauze_vandaag, dit_jaar, vaak),
    tables=(
        Table(
            "time-out",
            f"{TIME_OUT_BIJ.woord.capitalize()} keer op een dag",
            (
                Row("time-out-les", (les_vandaag.at_least(TIME_OUT_BIJ),), today.time_out, TIME_OUT),
                Row("time-out-pauze", (pauze_vandaag.at_least(TIME_OUT_BIJ),), today.time_out, TIME_OUT),
                Row(
                    "les-en-pauze",
                    (les_vandaag.exactly(1), pauze_vandaag.exactly(1)),
                    today.les_en_pauze,
                    TIME_OUT,
                ),
                Row(
                    "alleen-pauze",
                    (les_vandaag.exactly(0), pauze_vandaag.exactly(1)),
                    today.alleen_pauze,
                    DERIVED,
                    OP_EEN_DAG,
                ),
                Row(
                    "alleen-les",
                    (les_vandaag.exactly(1), pauze_vandaag.exactly(0)),
                    today.geen_time_out,
                    DERIVED,
                    OP_EEN_DAG,
                ),
                Row(
                    "niets-vandaag",
                    (les_vandaag.exactly(0), pauze_vandaag.exactly(0)),
                    today.geen_time_out,
                    DERIVED,
                ),
                Row(
                    "les-onbekend",
                    (les_vandaag.is_unknown(), any_of(pauze_vandaag.at_most(1), pauze_vandaag.is_unknown())),
                    today.zoek_vandaag,
                    DERIVED,
                ),
                Row(
                    "pauze-onbekend",
                    (les_vandaag.at_most(1), pauze_vandaag.is_unknown()),
                    today.zoek_vandaag,
                    DERIVED,
                ),
            ),
        ),
        *(
            Table(
                f"{rung}-vandaag",
                f"Vandaag ook de {rung}e keer dit schooljaar",
                (
                    Row(f"{rung}-vandaag", (PASSED[rung].shape.yes(),), outcome, DERIVED),
                    Row(
                        f"{rung}-vandaag-niet",
                        (PASSED[rung].shape.no(unknown=True),),
                        this_year.niets_gepasseerd,
                        DERIVED,
                    ),
                ),
                after=("time-out-les",),
            )
            for rung, outcome in this_year.PASSED_TODAY.items()
        ),
        Table(
            "dit-jaar",
            "Vaker in één schooljaar",
            ladder(
                dit_jaar,
                (
                    Rung("drie", dit_jaar.exactly(BRIEF), this_year.drie, JAARLADDER),
                    Rung("zes", dit_jaar.exactly(MENTOR), this_year.zes, JAARLADDER),
                    Rung("negen", dit_jaar.exactly(MENTOR_OPNIEUW), this_year.negen, JAARLADDER),
                    Rung("tien", dit_jaar.exactly(OUDERS_EN_OT), this_year.tien, JAARLADDER),
                    Rung(
                        "meer-dan-tien", dit_jaar.more_than(OUDERS_EN_OT), this_year.meer_dan_tien, JAARLADDER
                    ),
                ),
                unknown=this_year.zoek_jaar,
            ),
        ),
        Table(
            "veel",
            "Veel weggestuurd",
            (
                Row("veel", (vaak.is_("veel", "allebei"),), often.melding_mentor, MELDKAMER),
                Row("niet-veel", (vaak.is_("nee", "een-docent"),), often.niet_veel, DERIVED),
                Row("veel-onbekend", (vaak.is_("nog-niet", unknown=True),), often.nog_niet, DERIVED),
            ),
        ),
        Table(
            "een-docent",
            "Veel weggestuurd bij één docent",
            (
                Row("een-docent", (vaak.is_("een-docent", "allebei"),), often.melding_docent, MELDKAMER),
                Row(
                    "niet-een-docent",
                    (vaak.is_("nee", "veel"),),
                    often.niet_een_docent,
                    DERIVED,
                ),
                Row("docent-onbekend", (vaak.is_("nog-niet", unknown=True),), often.docent_onbekend, DERIVED),
            ),
        ),
        Table(
            "elke-keer",
            "Elke keer uit de les gestuurd",
            (
                Row("elke-keer", (les_vandaag.at_least(1),), today.elke_keer, UITGESTUURD),
                Row("elke-keer-onbekend", (les_vandaag.is_unknown(),), today.elke_keer, UITGESTUURD),
                Row("vandaag-niet", (les_vandaag.exactly(0),), today.vandaag_niet, DERIVED),
            ),
        ),
    ),
    examples=EXAMPLES,
    facts=tuple(passed.fact for passed in PASSED.values()),
    relations=RELATIONS,
    independent=INDEPENDENT,
    settled=((les_vandaag.exactly(0), GESPREK_MET_DOCENT),),
    nothing_now={
        outcome.id: PATROON for outcome in (often.melding_mentor, often.melding_docent, often.nog_niet)
    },
)
