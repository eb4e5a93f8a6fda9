"""Verzuimbrief: which of the fifteen letters, to whom.

Iedereen bij de les, bijlage 3 (overzicht verzuimbrieven), 2.2 (verzuimgesprek), 2.3 (ouders) and 3.2.
"""

from decision_tools.mbo_utrecht import AFSPRAKEN, BRIEVEN, HANDBOEK
from decision_tools.mbo_utrecht.shared import student
from decision_tools.mbo_utrecht.shared.parents import bezwaar
from decision_tools.mbo_utrecht.shared.reporting import eerder
from decision_tools.mbo_utrecht.shared.student import (
    ONDER_18,
    ONDER_23,
    VANAF_18,
    VANAF_23,
    leeftijd,
    startkwalificatie,
)
from decision_tools.mbo_utrecht.shared.subjects import OUDERS_ERBIJ
from decision_tools.mbo_utrecht.shared.verzuimbrieven import BIJ_MELDING, NUMMERS, WANNEER, ZONDER_MELDING
from decision_tools.rules import DERIVED, Following, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import aanleiding, keren_16, stage

MELDING = aanleiding.is_("melding")
TE_MELDEN = (MELDING, ONDER_23, startkwalificatie.no())
MET_BRIEF = (
    "brief-1",
    "brief-1-stage",
    *(f"brief-{number}" for number in (*sorted(number for number, *_ in BIJ_MELDING), 12, 13)),
)


def meldingen() -> tuple[Row, ...]:
    """The letters of the first three reports, for those who can be reported."""
    return tuple(
        Row(
            f"brief-{number}",
            (MELDING, age, startkwalificatie.no(), already),
            outcomes.bij_melding(number),
            BRIEVEN,
            _volgende(number),
        )
        for number, age, already in BIJ_MELDING
    )


def _volgende(number: int) -> Following | None:
    """The letter of the report after that of letter `number`."""
    series = next(numbers for numbers in NUMMERS.values() if number in numbers)
    later = series[series.index(number) + 1 :]
    return (
        Following(WANNEER[later[0]].removeprefix("bij "), outcomes.bij_melding(later[0])) if later else None
    )


def zonder_melding() -> tuple[Row, ...]:
    """The letters for those of 18 and over who cannot be reported, by our count of 16 hours."""
    keren = enumerate(("eerste", "tweede", "derde"))
    return (
        *(
            Row(
                f"zonder-melding-{numbers[at]}",
                (has_diploma, keren_16.exactly(at + 1)),
                outcomes.zonder_melding(numbers[at], times),
                DERIVED,
            )
            for at, times in keren
            for has_diploma, numbers in ZONDER_MELDING.items()
        ),
        Row("zonder-melding-vaker", (keren_16.more_than(3),), outcomes.zonder_melding_vaker, DERIVED),
        Row("zonder-melding-onbekend", (keren_16.is_unknown(),), outcomes.zonder_melding_onbekend, DERIVED),
    )


TOOL = Tool(
    slug="mbo-utrecht/verzuimbrief",
    title="Welke verzuimbrief?",
    intro="Welke van de vijftien brieven verstuur je, en aan wie? Hooguit vijf korte vragen.",
    page="mbo-utrecht/verzuimbrieven",
    document=HANDBOEK,
    questions=(aanleiding, stage, leeftijd, startkwalificatie, eerder, keren_16, bezwaar),
    independent=(frozenset(("eerder", "keren-16")),),
    settled=((bezwaar.is_("schriftelijk", "mondeling", unknown=True), OUDERS_ERBIJ),),
    tables=(
        Table(
            "brief",
            "Welke brief?",
            (
                Row("brief-1", (aanleiding.is_("eerste-dag"), stage.no()), outcomes.brief_1, DERIVED),
                Row("brief-1-stage", (aanleiding.is_("eerste-dag"), stage.yes()), outcomes.brief_2, BRIEVEN),
                *meldingen(),
                Row(
                    "vierde-melding",
                    (*TE_MELDEN, eerder.more_than(2)),
                    outcomes.vierde,
                    DERIVED,
                ),
                Row(
                    "eerder-onbekend",
                    (*TE_MELDEN, eerder.is_unknown()),
                    outcomes.eerder_onbekend,
                    DERIVED,
                ),
                Row(
                    "sk-onder-18",
                    (MELDING, ONDER_18, startkwalificatie.yes()),
                    outcomes.sk_onder_18,
                    DERIVED,
                ),
                Row("sk-18", (MELDING, VANAF_18, startkwalificatie.yes()), outcomes.sk_18, BRIEVEN),
                Row("sk-onbekend", (MELDING, startkwalificatie.is_unknown()), student.sk_onbekend, DERIVED),
                Row(
                    "te-oud",
                    (MELDING, VANAF_23, startkwalificatie.no()),
                    outcomes.te_oud,
                    AFSPRAKEN,
                ),
                Row("brief-12", (aanleiding.is_("vier-weken"),), outcomes.brief_12, BRIEVEN),
                Row("brief-13", (aanleiding.is_("schorsing"),), outcomes.brief_13, BRIEVEN),
                Row("brief-14", (aanleiding.is_("verwijdering"),), outcomes.brief_14, BRIEVEN),
                Row("brief-15", (aanleiding.is_("no-show"),), outcomes.brief_15, BRIEVEN),
            ),
        ),
        Table(
            "zonder-melding",
            "Om welke brief gaat het, als melden niet kan?",
            zonder_melding(),
            after=("sk-18", "te-oud"),
        ),
        Table(
            "ouders",
            "Krijgen de ouders de brief ook?",
            (
                Row("ouders-onder-18", (ONDER_18,), outcomes.ouders_wel, AFSPRAKEN),
                Row("ouders-18", (VANAF_18, bezwaar.is_("nee")), outcomes.ouders_wel, AFSPRAKEN),
                Row("bezwaar", (VANAF_18, bezwaar.is_("schriftelijk")), outcomes.ouders_niet, AFSPRAKEN),
                Row("bezwaar-mondeling", (VANAF_18, bezwaar.is_("mondeling")), outcomes.wacht, AFSPRAKEN),
                Row("bezwaar-onbekend", (VANAF_18, bezwaar.is_unknown()), outcomes.zoek_bezwaar, DERIVED),
            ),
            after=MET_BRIEF,
        ),
    ),
    examples=EXAMPLES,
)
