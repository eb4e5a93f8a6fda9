"""Examples of verzuimbrief, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared.reporting import eerder
from decision_tools.mbo_utrecht.shared.student import leeftijd
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import aanleiding, stage

DUTIES: Duties = {
    "brief-1": {
        "na de eerste dag ongeoorloofd verzuim": "verzuimmedewerker, verzuimmedewerker",
        NOT_NAMED: "SLB-er, SLB-er",
    },
    "brief-1-stage": {
        "na de eerste dag ongeoorloofd verzuim": (
            "verzuimmedewerker, verzuimmedewerker, verzuimmedewerker, verzuimmedewerker"
        ),
        NOT_NAMED: "SLB-er, SLB-er",
    },
    "brief-3": {"bij de eerste melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-6": {"bij de tweede melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-9": {"bij de derde melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-5": {"bij de eerste melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-8": {"bij de tweede melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-11": {"bij de derde melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "vierde-melding": {NOT_NAMED: "SLB-er"},
    "eerder-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "sk-onder-18": {NOT_NAMED: "SLB-er"},
    "sk-18": {NOT_NAMED: "SLB-er"},
    "sk-onbekend": {NOT_NAMED: "niet genoemd"},
    "te-oud": {NOT_NAMED: "MBO Utrecht"},
    "brief-12": {
        "na vier weken ongeoorloofd verzuim": "verzuimmedewerker, verzuimmedewerker",
        NOT_NAMED: "SLB-er, SLB-er",
    },
    "brief-13": {
        "na het besluit over de schorsing": "verzuimmedewerker, verzuimmedewerker",
        NOT_NAMED: "juridische zaken Onderwijs en Beleid",
    },
    "brief-14": {"binnen tien werkdagen na het gesprek": "CvB"},
    "brief-15": {"binnen één week": "verzuimmedewerker"},
    "ouders-onder-18": {NOT_NAMED: "verzuimmedewerker"},
    "ouders-18": {NOT_NAMED: "verzuimmedewerker"},
    "bezwaar-mondeling": {NOT_NAMED: "niet genoemd"},
    "bezwaar-onbekend": {NOT_NAMED: "SLB-er"},
}

JONG = {"aanleiding": "melding", "leeftijd": "onder-18", "startkwalificatie": "nee"}
OUDER = {"aanleiding": "melding", "leeftijd": "18-tot-23", "startkwalificatie": "nee", "bezwaar": "nee"}

EXAMPLES = with_duties(
    DUTIES,
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
        Example({"aanleiding": "melding", "leeftijd": "23-plus", "startkwalificatie": "nee"}, ("te-oud",)),
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
)
