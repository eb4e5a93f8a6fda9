"""Ziek en verzuim: who is called, told or asked (Handleiding meldkamer, Functies meldkamer)."""

from decision_tools.kluiverboom import ADMINISTRATIE, HANDLEIDING, ONDERSTEUNING, SIGNALEREN
from decision_tools.kluiverboom._voorbeelden import ZIEK_TAKEN
from decision_tools.rules import (
    DERIVED,
    Choice,
    Example,
    Judgement,
    Row,
    Table,
    Tool,
    YesNo,
    values,
    with_duties,
)

from .outcomes import (
    afwezig,
    bijzonder,
    blijft,
    langdurig_ziek,
    naar_huis,
    niet_langdurig,
    niet_veelvuldig,
    niets_bijzonders,
    niets_nu,
    nog_niet_naar_huis,
    overleg_langdurig,
    overleg_veelvuldig,
    veelvuldig_verzuim,
    vraag_mentor,
    ziekmelding,
)

nu = Choice(
    "nu",
    "Wat is er nu aan de hand?",
    label="Nu aan de hand",
    options={
        "ziekmelding": "Iemand meldt een leerling ziek",
        "ziek-op-school": "Een leerling wordt ziek op school",
        "afwezig": "Een leerling is afwezig en wij weten niet waarom",
        "niets": "Niets van dit alles. Ik kijk naar het verzuim tot nu toe",
    },
)
gaat_naar_huis = YesNo(
    "gaat-naar-huis",
    "Gaat de leerling ziek naar huis?",
    label="Ziek naar huis",
    unknown=True,
)
veelvuldig = Judgement(
    "veelvuldig",
    "Is er veelvuldig en ongeoorloofd verzuim?",
    label="Veelvuldig en ongeoorloofd verzuim",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    unknown=True,
    role="meldkamermedewerker",
    weigh=(
        "De handleiding noemt geen aantal. Overleg met de ondersteuningscoördinator.",
        "Ongeoorloofd is: zonder geldige reden. Ziekte is geoorloofd en telt hier niet.",
        "De wet noemt wel een grens: 16 uren les- of praktijktijd in vier lesweken.",
    ),
)
langdurig = Judgement(
    "langdurig",
    "Is de leerling langdurig ziek?",
    label="Langdurig ziek",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    unknown=True,
    role="meldkamermedewerker",
    weigh=("De handleiding noemt geen termijn. Overleg met de ondersteuningscoördinator.",),
)
bijzonderheden = YesNo(
    "bijzonderheden",
    "Valt de leerling op?",
    label="Bijzonderheden",
    help="Denk aan wegsturen, te laat in de les, diverse ziekmeldingen of spijbelen.",
    unknown=True,
)

TOOL = Tool(
    slug="kluiverboom/ziek-en-verzuim",
    title="Ziek en verzuim",
    intro="Wie bel of informeer je als een leerling ziek of afwezig is? Vier of vijf korte vragen.",
    page="kluiverboom/ziekmelden",
    document=HANDLEIDING,
    questions=(nu, gaat_naar_huis, veelvuldig, langdurig, bijzonderheden),
    tables=(
        Table(
            "nu",
            "Wat er nu speelt",
            (
                Row("ziekmelding", (nu.is_("ziekmelding"),), ziekmelding, ADMINISTRATIE),
                Row("naar-huis", (nu.is_("ziek-op-school"), gaat_naar_huis.yes()), naar_huis, ONDERSTEUNING),
                Row("blijft", (nu.is_("ziek-op-school"), gaat_naar_huis.no()), blijft, ONDERSTEUNING),
                Row(
                    "nog-niet-naar-huis",
                    (nu.is_("ziek-op-school"), gaat_naar_huis.is_unknown()),
                    nog_niet_naar_huis,
                    ONDERSTEUNING,
                ),
                Row("afwezig", (nu.is_("afwezig"),), afwezig, SIGNALEREN),
                Row("niets-nu", (nu.is_("niets"),), niets_nu, DERIVED),
            ),
        ),
        Table(
            "veelvuldig",
            "Veelvuldig en ongeoorloofd verzuim",
            (
                Row("veelvuldig", (veelvuldig.is_("ja"),), veelvuldig_verzuim, SIGNALEREN),
                Row("niet-veelvuldig", (veelvuldig.is_("nee"),), niet_veelvuldig, DERIVED),
                Row(
                    "veelvuldig-onbekend",
                    (veelvuldig.is_("nog-niet", unknown=True),),
                    overleg_veelvuldig,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "langdurig",
            "Langdurig ziek",
            (
                Row("langdurig", (langdurig.is_("ja"),), langdurig_ziek, SIGNALEREN),
                Row("niet-langdurig", (langdurig.is_("nee"),), niet_langdurig, DERIVED),
                Row(
                    "langdurig-onbekend",
                    (langdurig.is_("nog-niet", unknown=True),),
                    overleg_langdurig,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "bijzonderheden",
            "Bijzonderheden",
            (
                Row("bijzonderheden", (bijzonderheden.yes(),), bijzonder, SIGNALEREN),
                Row("geen-bijzonderheden", (bijzonderheden.no(),), niets_bijzonders, DERIVED),
                Row("bijzonderheden-onbekend", (bijzonderheden.is_unknown(),), vraag_mentor, DERIVED),
            ),
        ),
    ),
    examples=with_duties(
        ZIEK_TAKEN,
        (
            Example(
                {"nu": "ziekmelding", "veelvuldig": "nee", "langdurig": "nee", "bijzonderheden": "nee"},
                ("ziekmelding", "niet-veelvuldig", "niet-langdurig", "geen-bijzonderheden"),
            ),
            *values(
                gaat_naar_huis,
                {"ja": "naar-huis", "nee": "blijft", "?": "nog-niet-naar-huis"},
                nu="ziek-op-school",
                veelvuldig="?",
                langdurig="?",
                bijzonderheden="?",
            ),
            Example(
                {
                    "nu": "ziek-op-school",
                    "gaat-naar-huis": "ja",
                    "veelvuldig": "nee",
                    "langdurig": "nee",
                    "bijzonderheden": "ja",
                },
                ("naar-huis", "bijzonderheden"),
                story="Een leerling gaat ziek van school naar huis. Er waren al diverse ziekmeldingen.",
            ),
            Example(
                {
                    "nu": "ziek-op-school",
                    "gaat-naar-huis": "nee",
                    "veelvuldig": "nee",
                    "langdurig": "nee",
                    "bijzonderheden": "nee",
                },
                ("blijft",),
            ),
            Example(
                {"nu": "afwezig", "veelvuldig": "ja", "langdurig": "nee", "bijzonderheden": "ja"},
                ("afwezig", "veelvuldig", "niet-langdurig", "bijzonderheden"),
                story="Een leerling spijbelt vaak en is vandaag weer afwezig zonder bericht.",
            ),
            Example(
                {"nu": "niets", "veelvuldig": "nee", "langdurig": "ja", "bijzonderheden": "nee"},
                ("niets-nu", "langdurig"),
            ),
            *values(
                veelvuldig,
                {"nog-niet": "veelvuldig-onbekend", "?": "veelvuldig-onbekend", "nee": "niet-veelvuldig"},
                nu="niets",
                langdurig="nee",
                bijzonderheden="ja",
            ),
            *values(
                langdurig,
                {"nog-niet": "langdurig-onbekend", "?": "langdurig-onbekend"},
                nu="niets",
                veelvuldig="ja",
                bijzonderheden="?",
            ),
            Example(
                {"nu": "niets", "veelvuldig": "nee", "langdurig": "nee", "bijzonderheden": "ja"},
                ("niets-nu", "bijzonderheden"),
            ),
        ),
    ),
)
