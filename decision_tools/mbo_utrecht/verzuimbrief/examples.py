"""Examples of verzuimbrief, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared.reporting import eerder
from decision_tools.mbo_utrecht.shared.student import leeftijd
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import aanleiding, keren_16, stage

GESPREK = {NOT_NAMED: "verzuimmedewerker, SLB-er, SLB-er, SLB-er"}
BIJ = {
    1: "na de eerste dag ongeoorloofd verzuim",
    3: "bij de eerste melding",
    5: "bij de eerste melding",
    6: "bij de tweede melding",
    8: "bij de tweede melding",
    9: "bij de derde melding",
    11: "bij de derde melding",
    12: "na vier weken ongeoorloofd verzuim",
}
BESPREKEN = {NOT_NAMED: "SLB-er, verzuimmedewerker, MBO Utrecht, onderwijsdirecteur"}

DUTIES: Duties = {
    **{f"brief-{number}": {by: "verzuimmedewerker", **GESPREK} for number, by in BIJ.items()},
    "brief-1-stage": {BIJ[1]: "verzuimmedewerker, verzuimmedewerker", **GESPREK},
    "vierde-melding": {NOT_NAMED: "SLB-er"},
    "eerder-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "sk-onder-18": {NOT_NAMED: "MBO Utrecht, SLB-er"},
    "sk-18": BESPREKEN,
    "sk-onbekend": {NOT_NAMED: "niet genoemd"},
    "te-oud": BESPREKEN,
    **{f"zonder-melding-{number}": {NOT_NAMED: "verzuimmedewerker"} for number in (4, 7, 10, 5, 8, 11)},
    "zonder-melding-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "brief-13": {NOT_NAMED: "niet genoemd, juridische zaken Onderwijs en Beleid, niet genoemd"},
    "brief-14": {"binnen tien werkdagen na het gesprek": "CvB"},
    "brief-15": {"binnen één week": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "verzuimmedewerker"},
    "ouders-onder-18": {NOT_NAMED: "verzuimmedewerker, niet genoemd"},
    "ouders-18": {NOT_NAMED: "verzuimmedewerker, niet genoemd"},
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
                1: ("brief-6", "ouders-onder-18"),
                2: ("brief-9", "ouders-onder-18"),
                3: "vierde-melding",
                UNKNOWN: "eerder-onbekend",
            },
            **JONG,
        ),
        *values(
            eerder,
            {
                0: ("brief-5", "ouders-18"),
                1: ("brief-8", "ouders-18"),
                2: ("brief-11", "ouders-18"),
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
            **{"keren-16": 1},
        ),
        *values(
            keren_16,
            {
                1: ("sk-18", "zonder-melding-4"),
                2: ("sk-18", "zonder-melding-7"),
                3: ("sk-18", "zonder-melding-10"),
                4: ("sk-18", "zonder-melding-vaker"),
                UNKNOWN: ("sk-18", "zonder-melding-onbekend"),
            },
            aanleiding="melding",
            leeftijd="18-tot-23",
            startkwalificatie="ja",
        ),
        *values(
            keren_16,
            {
                1: ("te-oud", "zonder-melding-5"),
                2: ("te-oud", "zonder-melding-8"),
                3: ("te-oud", "zonder-melding-11"),
            },
            aanleiding="melding",
            leeftijd="23-plus",
            startkwalificatie="nee",
        ),
        Example(
            {"aanleiding": "melding", "leeftijd": "onder-18", "startkwalificatie": UNKNOWN},
            ("sk-onbekend",),
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
)
