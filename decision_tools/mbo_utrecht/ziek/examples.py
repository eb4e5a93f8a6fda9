"""Examples of ziek, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared import reporting
from decision_tools.mbo_utrecht.shared.student import leeftijd, startkwalificatie
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .outcomes import OP_TIJD, VERWERKT
from .questions import beeld, duur, keren, op_tijd, vraag

_GESPREK = {NOT_NAMED: "SLB-er, SLB-er, SLB-er, SLB-er, SLB-er, SLB-er"}
_VIER = {NOT_NAMED: "MBO Utrecht, student, ouders/verzorgers, verzuimmedewerker"}
DUTIES: Duties = {
    "op-tijd": {
        OP_TIJD: "student",
        NOT_NAMED: "ouders/verzorgers, student, student, SLB-er",
        VERWERKT: "receptionist/conciërge",
    },
    "na-half-negen": {NOT_NAMED: "student, ouders/verzorgers, student"},
    "achteraf": {NOT_NAMED: "docent"},
    "beter": {NOT_NAMED: "docent, niet genoemd"},
    "arts": {NOT_NAMED: "niet genoemd"},
    "bpv": {NOT_NAMED: "student, student, MBO Utrecht"},
    "vier": _VIER,
    "lang": _VIER,
    "vaak": {NOT_NAMED: "MBO Utrecht, verzuimmedewerker"},
    "twijfel": {NOT_NAMED: "MBO Utrecht, verzuimmedewerker"},
    "twijfel-open": {NOT_NAMED: "SLB-er, SLB-er"},
    "kort-ziek": {NOT_NAMED: "SLB-er, verzuimmedewerker"},
    "keren-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "gesprek-voeren": _GESPREK,
    "gesprek": {NOT_NAMED: f"SLB-er, SLB-er, {_GESPREK[NOT_NAMED]}"},
    "te-oud": reporting.DUTIES["te-oud"],
    "sk": reporting.DUTIES["sk"],
    "sk-onbekend": {NOT_NAMED: "niet genoemd"},
    "verklaring-uit-beeld": {NOT_NAMED: "SLB-er, SLB-er, SLB-er"},
    "zonder-in-beeld": {NOT_NAMED: "verzuimmedewerker, MBO Utrecht"},
    "zonder-contact": {NOT_NAMED: "verzuimmedewerker, MBO Utrecht"},
    "zonder-sdv": {NOT_NAMED: "verzuimmedewerker, SLB-er, Studenten Dienstverlening"},
    "zonder-open": {NOT_NAMED: "verzuimmedewerker, SLB-er"},
    "verklaring-onbekend": {NOT_NAMED: "SLB-er"},
}

VIER = {"vraag": "volgen", "duur": "vier"}
TE_MELDEN = {"leeftijd": "onder-18", "startkwalificatie": "nee"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(op_tijd, {"ja": "op-tijd", "nee": "na-half-negen"}, vraag="melden"),
        *values(
            vraag,
            {
                "achteraf": "achteraf",
                "beter": "beter",
                "arts": "arts",
                "bpv": "bpv",
                "gesprek": "gesprek-voeren",
            },
        ),
        *values(
            duur,
            {"kort": "kort-ziek", "lang": ("lang", "gesprek")},
            vraag="volgen",
            keren=0,
            twijfel="nee",
        ),
        *values(
            keren,
            {
                2: "kort-ziek",
                3: ("vaak", "gesprek"),
                4: ("vaak", "gesprek"),
                UNKNOWN: "keren-onbekend",
            },
            vraag="volgen",
            duur="kort",
            twijfel="nee",
        ),
        *values(
            keren,
            {2: ("twijfel", "gesprek"), 3: "vaak", 4: "vaak", UNKNOWN: ("twijfel", "gesprek")},
            vraag="volgen",
            duur="kort",
            twijfel="ja",
        ),
        *values(
            keren,
            {2: "twijfel-open", 3: "vaak", 4: "vaak"},
            vraag="volgen",
            duur="kort",
            twijfel="open",
        ),
        *values(
            beeld,
            {
                "ja": ("verklaring-in-beeld", "vier", "gesprek"),
                "sdv": ("verklaring-uit-beeld", "vier", "gesprek"),
                "niemand": ("verklaring-uit-beeld", "vier", "gesprek"),
                "open": ("verklaring-uit-beeld", "vier", "gesprek"),
            },
            **VIER,
            verklaring="ja",
        ),
        *values(
            beeld,
            {
                "ja": ("zonder-in-beeld", "vier", "gesprek"),
                "sdv": ("zonder-sdv", "vier", "gesprek"),
                "open": ("zonder-open", "vier", "gesprek"),
            },
            **{**VIER, **TE_MELDEN},
            verklaring="nee",
        ),
        *values(
            leeftijd,
            {
                "onder-18": ("sk", "vier", "gesprek"),
                "18-tot-23": ("sk", "vier", "gesprek"),
                "23-plus": ("te-oud", "vier", "gesprek"),
            },
            **VIER,
            verklaring="nee",
            startkwalificatie="ja",
        ),
        *values(
            startkwalificatie,
            {"nee": ("kan", "zonder-in-beeld"), UNKNOWN: ("sk-onbekend", "vier", "gesprek")},
            **VIER,
            verklaring="nee",
            leeftijd="18-tot-23",
            beeld="ja",
        ),
        Example(
            {**VIER, **TE_MELDEN, "verklaring": "nee", "beeld": "niemand"},
            ("zonder-contact", "vier", "gesprek"),
            story="Een student is vier weken helemaal ziek. Er is geen verklaring en geen contact.",
        ),
        Example({**VIER, "verklaring": UNKNOWN}, ("verklaring-onbekend", "verklaring-bepaalt", "vier")),
    ),
)
