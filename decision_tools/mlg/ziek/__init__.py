"""Ziek: the five situations of sickness (Verzuim registratie MLG, second table)."""

from decision_tools.mlg import STAPPEN
from decision_tools.mlg._voorbeelden import ZIEK_TAKEN
from decision_tools.mlg.shared.absenties import EDITIE, binnen_het_plan, veel_verzuim
from decision_tools.rules import (
    DERIVED,
    Choice,
    Count,
    Example,
    Row,
    Table,
    Tool,
    any_of,
    values,
    with_duties,
)

from .outcomes import (
    bijzonder,
    bijzonder_onbekend,
    duidelijk,
    duidelijk_onbekend,
    geen_patroon,
    hoogstens_tachtig,
    kort,
    niets_bijzonders,
    nog_kort,
    onduidelijk,
    patroon,
    tachtig,
    tel_meldingen,
    tel_uren,
    vraag_beeld,
)

KORT = STAPPEN.section("5 dagen aaneengesloten ziek of 3 keer ziekgemeld")
PATROON = STAPPEN.section("Vast ziektepatroon")
BIJZONDER = STAPPEN.section("Bijzondere afspraken")
ONDUIDELIJK = STAPPEN.section("Onduidelijkheid ziektebeeld/draagkracht")
TACHTIG = STAPPEN.section("Meer dan 80 uur per jaar ziek")

dagen = Count(
    "ziekdagen",
    "Hoeveel dagen achter elkaar is de leerling ziek?",
    label="Dagen achter elkaar ziek",
    unit="dagen",
    unknown=True,
)
meldingen = Count(
    "ziekmeldingen",
    "Hoe vaak is de leerling ziek gemeld in een korte periode?",
    label="Ziekmeldingen in korte tijd",
    help="Tel deze melding mee. Hoelang een korte periode is, staat er niet.",
    unknown=True,
)
uren = Count(
    "ziekuren",
    "Hoeveel uur is de leerling dit schooljaar ziek geweest?",
    label="Uren ziek dit schooljaar",
    help="Het stappenplan zegt alleen 'per jaar'. Wij lezen dat als schooljaar.",
    unit="uur",
    high=1500,
    unknown=True,
)
beeld = Choice(
    "beeld-ziek",
    "Wat ziet de verzuimcoördinator of de mentor bij deze leerling?",
    label="Beeld van de ziekte",
    help="Kies alles wat klopt. Klopt niets? Ga dan verder.",
    options={
        "patroon": "Een vast ziektepatroon",
        "onduidelijk": "Het ziektebeeld of de draagkracht is onduidelijk",
        "bijzonder": "Bijzondere afspraken nodig, zoals over rooster of therapie onder schooltijd",
    },
    many=True,
    unknown=True,
)

BINNEN = ("meer-dan-80", "hoogstens-80", "uren-onbekend")
"""The rows after which the other situations are looked at: the pupil follows the scheme."""

GEZOND = {"veel-21-22": "nee", "ziekdagen": 0, "ziekmeldingen": 0, "ziekuren": 0}

TOOL = Tool(
    slug="mlg/ziek",
    title="Ziek",
    intro="Wat doe je als een leerling lang, vaak of met een patroon ziek is? Vijf korte vragen.",
    page="mlg/ziek",
    document=STAPPEN,
    questions=(veel_verzuim, uren, dagen, meldingen, beeld),
    tables=(
        Table(
            "uren",
            "Veel uren ziek",
            binnen_het_plan(
                (
                    Row("meer-dan-80", (uren.more_than(80),), tachtig, TACHTIG),
                    Row("hoogstens-80", (uren.at_most(80),), hoogstens_tachtig, DERIVED),
                    Row("uren-onbekend", (uren.is_unknown(),), tel_uren, DERIVED),
                )
            ),
        ),
        Table(
            "kort",
            "Dagen achter elkaar of vaak ziek gemeld",
            (
                Row("vijf-dagen", (dagen.at_least(5),), kort, KORT),
                Row("drie-keer", (meldingen.at_least(3),), kort, KORT),
                Row("nog-kort", (dagen.less_than(5), meldingen.less_than(3)), nog_kort, DERIVED),
                Row(
                    "dagen-onbekend",
                    (dagen.is_unknown(), any_of(meldingen.less_than(3), meldingen.is_unknown())),
                    tel_meldingen,
                    DERIVED,
                ),
                Row(
                    "meldingen-onbekend", (dagen.less_than(5), meldingen.is_unknown()), tel_meldingen, DERIVED
                ),
            ),
            after=BINNEN,
        ),
        Table(
            "patroon",
            "Vast ziektepatroon",
            (
                Row("patroon", (beeld.includes("patroon"),), patroon, PATROON),
                Row("geen-patroon", (beeld.excludes("patroon"),), geen_patroon, DERIVED),
                Row("beeld-onbekend", (beeld.is_unknown(),), vraag_beeld, DERIVED),
            ),
            after=BINNEN,
        ),
        Table(
            "onduidelijk",
            "Ziektebeeld of draagkracht",
            (
                Row("onduidelijk", (beeld.includes("onduidelijk"),), onduidelijk, ONDUIDELIJK),
                Row("duidelijk", (beeld.excludes("onduidelijk"),), duidelijk, DERIVED),
                Row("duidelijk-onbekend", (beeld.is_unknown(),), duidelijk_onbekend, DERIVED),
            ),
            after=BINNEN,
        ),
        Table(
            "bijzonder",
            "Bijzondere afspraken",
            (
                Row("bijzonder", (beeld.includes("bijzonder"),), bijzonder, BIJZONDER),
                Row("niets-bijzonders", (beeld.excludes("bijzonder"),), niets_bijzonders, DERIVED),
                Row("bijzonder-onbekend", (beeld.is_unknown(),), bijzonder_onbekend, DERIVED),
            ),
            after=BINNEN,
        ),
        EDITIE,
    ),
    examples=with_duties(
        ZIEK_TAKEN,
        (
            *values(
                uren,
                {79: "hoogstens-80", 80: "hoogstens-80", 81: "meer-dan-80", "?": "uren-onbekend"},
                ziekdagen=1,
                ziekmeldingen=1,
                **{"veel-21-22": "nee", "beeld-ziek": []},
            ),
            *values(
                dagen,
                {4: "nog-kort", 5: "vijf-dagen", 6: "vijf-dagen", "?": "dagen-onbekend"},
                ziekmeldingen=2,
                ziekuren=80,
                **{"veel-21-22": "nee", "beeld-ziek": []},
            ),
            *values(
                dagen,
                {4: "drie-keer", 5: "vijf-dagen", "?": "drie-keer"},
                ziekmeldingen=3,
                ziekuren=20,
                **{"veel-21-22": "nee", "beeld-ziek": []},
            ),
            *values(
                meldingen,
                {2: "nog-kort", 3: "drie-keer", 4: "drie-keer", "?": "meldingen-onbekend"},
                ziekdagen=4,
                ziekuren=20,
                **{"veel-21-22": "nee", "beeld-ziek": []},
            ),
            *values(
                meldingen,
                {2: "dagen-onbekend", "?": "dagen-onbekend"},
                ziekdagen="?",
                ziekuren="?",
                **{"veel-21-22": "nee", "beeld-ziek": "?"},
            ),
            *(
                Example(
                    {**GEZOND, "beeld-ziek": gezien},
                    rijen,
                )
                for gezien, rijen in (
                    ([], ("geen-patroon", "duidelijk", "niets-bijzonders", "editie")),
                    (["patroon"], ("patroon", "duidelijk", "niets-bijzonders")),
                    (["onduidelijk"], ("geen-patroon", "onduidelijk", "niets-bijzonders")),
                    (["bijzonder"], ("geen-patroon", "duidelijk", "bijzonder")),
                    (["patroon", "onduidelijk"], ("patroon", "onduidelijk", "niets-bijzonders")),
                    (["patroon", "bijzonder"], ("patroon", "duidelijk", "bijzonder")),
                    (["onduidelijk", "bijzonder"], ("geen-patroon", "onduidelijk", "bijzonder")),
                    (["patroon", "onduidelijk", "bijzonder"], ("patroon", "onduidelijk", "bijzonder")),
                    ("?", ("beeld-onbekend", "duidelijk-onbekend", "bijzonder-onbekend")),
                )
            ),
            Example(
                {"veel-21-22": "ja"},
                ("buiten-het-plan", "editie"),
            ),
            Example(
                {"veel-21-22": "?", "ziekdagen": 5, "ziekuren": 40, "beeld-ziek": []},
                ("vijf-dagen", "verleden-onbekend"),
            ),
            Example(
                {"veel-21-22": "nee", "ziekdagen": 5, "ziekuren": 30, "beeld-ziek": []},
                ("vijf-dagen",),
                story="Een leerling is vijf dagen achter elkaar ziek.",
            ),
            Example(
                {**GEZOND, "beeld-ziek": ["bijzonder"]},
                ("bijzonder",),
                story="Een leerling krijgt therapie onder schooltijd.",
            ),
            Example(
                {**GEZOND, "ziekuren": 81, "beeld-ziek": []},
                ("meer-dan-80",),
            ),
        ),
    ),
)
