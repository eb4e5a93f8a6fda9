"""Verzuimbrief: which of the fifteen letters, to whom.

Iedereen bij de les, bijlage 3 (overzicht verzuimbrieven), 2.2 (verzuimgesprek), 2.3 (ouders) and 3.2.
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.mbo_utrecht.shared.parents import (
    ONDER_18,
    VANAF_18,
    bezwaar,
    eerder,
    leeftijd,
    startkwalificatie,
)
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Example,
    Row,
    Table,
    Tool,
    YesNo,
    values,
    with_duties,
)

from . import outcomes as uitkomst
from .examples import TAKEN

BRIEVEN = HANDBOEK.section("Bijlage 3")
SCHOOL = HANDBOEK.section("2.3")

aanleiding = Choice(
    "aanleiding",
    "Waarover gaat de brief?",
    label="Aanleiding",
    options={
        "eerste-dag": "de eerste dag ongeoorloofd verzuim",
        "melding": "een melding van ongeoorloofd verzuim",
        "vier-weken": "vier weken ongeoorloofd verzuim",
        "schorsing": "een schorsing",
        "verwijdering": "een verwijdering van school",
        "no-show": "no show: de student verscheen niet",
    },
)
stage = YesNo(
    "stage",
    "Was de student afwezig op de stageplek (BPV)?",
    label="Afwezig op de stageplek",
)
MELDING = aanleiding.is_("melding")
TE_MELDEN = (MELDING, leeftijd.is_("onder-18", "18-tot-23"), startkwalificatie.no())
NUMMERS = {ONDER_18: (3, 6, 9), leeftijd.is_("18-tot-23"): (5, 8, 11)}
MET_BRIEF = ("brief-1", "brief-1-stage", *(f"brief-{n}" for n in (3, 5, 6, 8, 9, 11, 12, 13)))
JONG = {"aanleiding": "melding", "leeftijd": "onder-18", "startkwalificatie": "nee"}
OUDER = {"aanleiding": "melding", "leeftijd": "18-tot-23", "startkwalificatie": "nee", "bezwaar": "nee"}


def meldingen() -> tuple[Row, ...]:
    """The letters of the first three reports, for those who can be reported."""
    return tuple(
        Row(
            f"brief-{number}",
            (MELDING, age, startkwalificatie.no(), eerder.exactly(already)),
            uitkomst.bij_melding(number),
            BRIEVEN,
        )
        for age, numbers in NUMMERS.items()
        for already, number in enumerate(numbers)
    )


TOOL = Tool(
    slug="mbo-utrecht/verzuimbrief",
    title="Welke verzuimbrief?",
    intro="Welke van de vijftien brieven verstuur je, en aan wie? Hooguit vijf korte vragen.",
    page="mbo-utrecht/verzuimbrieven",
    document=HANDBOEK,
    questions=(aanleiding, stage, leeftijd, startkwalificatie, eerder, bezwaar),
    tables=(
        Table(
            "brief",
            "Welke brief?",
            (
                Row("brief-1", (aanleiding.is_("eerste-dag"), stage.no()), uitkomst.brief_1, BRIEVEN),
                Row("brief-1-stage", (aanleiding.is_("eerste-dag"), stage.yes()), uitkomst.brief_2, BRIEVEN),
                *meldingen(),
                Row(
                    "vierde-melding",
                    (*TE_MELDEN, eerder.more_than(2)),
                    uitkomst.vierde,
                    DERIVED,
                ),
                Row(
                    "eerder-onbekend",
                    (*TE_MELDEN, eerder.is_unknown()),
                    uitkomst.eerder_onbekend,
                    DERIVED,
                ),
                Row(
                    "sk-onder-18",
                    (MELDING, ONDER_18, startkwalificatie.yes()),
                    uitkomst.sk_onder_18,
                    DERIVED,
                ),
                Row("sk-18", (MELDING, VANAF_18, startkwalificatie.yes()), uitkomst.sk_18, BRIEVEN),
                Row("sk-onbekend", (MELDING, startkwalificatie.is_unknown()), uitkomst.sk_onbekend, DERIVED),
                Row(
                    "te-oud",
                    (MELDING, leeftijd.is_("23-plus"), startkwalificatie.no()),
                    uitkomst.te_oud,
                    SCHOOL,
                ),
                Row("brief-12", (aanleiding.is_("vier-weken"),), uitkomst.brief_12, BRIEVEN),
                Row("brief-13", (aanleiding.is_("schorsing"),), uitkomst.brief_13, BRIEVEN),
                Row("brief-14", (aanleiding.is_("verwijdering"),), uitkomst.brief_14, BRIEVEN),
                Row("brief-15", (aanleiding.is_("no-show"),), uitkomst.brief_15, BRIEVEN),
            ),
        ),
        Table(
            "ouders",
            "Krijgen de ouders de brief ook?",
            (
                Row("ouders-onder-18", (ONDER_18,), uitkomst.ouders_wel, SCHOOL),
                Row("ouders-18", (VANAF_18, bezwaar.is_("nee")), uitkomst.ouders_wel, SCHOOL),
                Row("bezwaar", (VANAF_18, bezwaar.is_("schriftelijk")), uitkomst.ouders_niet, SCHOOL),
                Row("bezwaar-mondeling", (VANAF_18, bezwaar.is_("mondeling")), uitkomst.wacht, SCHOOL),
                Row("bezwaar-onbekend", (VANAF_18, bezwaar.is_unknown()), uitkomst.zoek_bezwaar, DERIVED),
            ),
            after=MET_BRIEF,
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                stage,
                {"nee": ("brief-1", "ouders-onder-18"), "ja": ("brief-1-stage", "ouders-onder-18")},
                aanleiding="eerste-dag",
                leeftijd="onder-18",
            ),
            *values(
                eerder,
                {
                    0: ("brief-3", "ouders-onder-18"),
                    1: "brief-6",
                    2: "brief-9",
                    3: "vierde-melding",
                    UNKNOWN: "eerder-onbekend",
                },
                **JONG,
            ),
            *values(
                eerder,
                {
                    0: ("brief-5", "ouders-18"),
                    1: "brief-8",
                    2: "brief-11",
                    3: "vierde-melding",
                    UNKNOWN: "eerder-onbekend",
                },
                **OUDER,
            ),
            Example(
                {**OUDER, "eerder": 1, "bezwaar": "schriftelijk"},
                ("brief-8", "bezwaar"),
                story="Een student van 20 is voor de tweede keer gemeld en wil niet dat de ouders dit horen.",
            ),
            Example({**OUDER, "eerder": 0, "bezwaar": "mondeling"}, ("brief-5", "bezwaar-mondeling")),
            Example({**OUDER, "eerder": 0, "bezwaar": UNKNOWN}, ("brief-5", "bezwaar-onbekend")),
            *values(
                leeftijd,
                {"onder-18": "sk-onder-18", "18-tot-23": "sk-18", "23-plus": "sk-18"},
                aanleiding="melding",
                startkwalificatie="ja",
            ),
            Example(
                {"aanleiding": "melding", "leeftijd": "onder-18", "startkwalificatie": UNKNOWN},
                ("sk-onbekend",),
            ),
            Example(
                {"aanleiding": "melding", "leeftijd": "23-plus", "startkwalificatie": "nee"}, ("te-oud",)
            ),
            *values(
                leeftijd,
                {"18-tot-23": ("brief-12", "ouders-18"), "23-plus": ("brief-12", "ouders-18")},
                aanleiding="vier-weken",
                bezwaar="nee",
            ),
            *values(
                aanleiding,
                {
                    "schorsing": ("brief-13", "ouders-onder-18"),
                    "verwijdering": "brief-14",
                    "no-show": "brief-15",
                },
                leeftijd="onder-18",
            ),
        ),
    ),
)
