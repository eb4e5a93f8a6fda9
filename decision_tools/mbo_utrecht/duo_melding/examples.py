"""Examples of duo_melding, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared import follow_up, reporting
from decision_tools.mbo_utrecht.shared.reporting import NA_16_UUR
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import laat, uren, ziek

HERHALING = {
    "wekelijks": "verzuimmedewerker",
    NOT_NAMED: "MBO Utrecht, MBO Utrecht, MBO Utrecht, RMC",
}
GESPREK = {NOT_NAMED: "SLB-er, SLB-er, SLB-er"}
GESPREK_18 = {NOT_NAMED: "verzuimmedewerker, SLB-er, SLB-er, SLB-er"}
OP_WIJZE = {
    3: "bij de eerste melding",
    5: "bij de eerste melding",
    6: "bij de tweede melding",
    8: "bij de tweede melding",
    9: "bij de derde melding",
    11: "bij de derde melding",
}

VIER_OM = {"vier-weken-om": "2026-11-16"}
DUTIES: Duties = {
    **reporting.DUTIES,
    **follow_up.DUTIES,
    "sk-onder-18": {NOT_NAMED: "MBO Utrecht"},
    "sk-18": {NOT_NAMED: "MBO Utrecht"},
    "sk-onbekend": {NOT_NAMED: "niet genoemd", NA_16_UUR.text: "verzuimmedewerker"},
    "onder-16": {NOT_NAMED: "SLB-er, MBO Utrecht"},
    "luxe-onder-16": {NOT_NAMED: "SLB-er, MBO Utrecht"},
    "laat-onder": {NOT_NAMED: "SLB-er, MBO Utrecht"},
    "laat-tien": {NOT_NAMED: "SLB-er, verzuimmedewerker"},
    "laat-meer": {"zodra het er meer dan tien zijn": "verzuimmedewerker"},
    "vier-weken": {
        "onverwijld, dat is meteen (bijlage 1)": "verzuimmedewerker",
        "uiterlijk op de derde werkdag na de vier weken": "bevoegd gezag",
        NOT_NAMED: "verzuimmedewerker",
    },
    "zorgen": {"op elk moment": "MBO Utrecht", NOT_NAMED: "RMC, MBO Utrecht"},
    "ziek-zonder": {
        "uiterlijk op de derde werkdag na de vier weken": "bevoegd gezag",
        NOT_NAMED: "verzuimmedewerker, MBO Utrecht, MBO Utrecht, MBO Utrecht",
    },
    "ziek-met": {NOT_NAMED: "verzuimmedewerker"},
    "ziek-niet-in-beeld": {NOT_NAMED: "SLB-er, SLB-er, SLB-er"},
    "ziek-zorgelijk": {NOT_NAMED: "MBO Utrecht, SLB-er"},
    "ziek-anders": {NOT_NAMED: "verzuimmedewerker"},
    "geschorst": {NOT_NAMED: "verzuimmedewerker"},
    "eerste": {
        NA_16_UUR.text: "verzuimmedewerker",
        NOT_NAMED: "MBO Utrecht, MBO Utrecht, MBO Utrecht, MBO Utrecht",
    },
    **dict.fromkeys(("tweede", "derde", "vierde"), HERHALING),
    "hoeveelste-onbekend": {
        NA_16_UUR.text: "verzuimmedewerker",
        NOT_NAMED: "verzuimmedewerker",
    },
    "vinkje-ja": {
        NOT_NAMED: "MBO Utrecht, MBO Utrecht, MBO Utrecht",
        "binnen vijf dagen na de melding": "RMC",
        "binnen twee weken na de melding": "MBO Utrecht, RMC",
    },
    "vinkje-nee": {NOT_NAMED: "MBO Utrecht, MBO Utrecht"},
    "vinkje-open": {
        NOT_NAMED: "MBO Utrecht, MBO Utrecht, MBO Utrecht",
        "binnen vijf dagen na de melding": "RMC",
    },
    **{f"brief-{n}": {**GESPREK, OP_WIJZE[n]: "verzuimmedewerker"} for n in (3, 6, 9)},
    **{f"brief-{n}": {**GESPREK_18, OP_WIJZE[n]: "verzuimmedewerker"} for n in (5, 8, 11)},
    "brief-12": {**GESPREK, "na vier weken ongeoorloofd verzuim": "verzuimmedewerker"},
    "brief-12-18": {**GESPREK_18, "na vier weken ongeoorloofd verzuim": "verzuimmedewerker"},
}

MINDERJARIG = {"leeftijd": "onder-18", "startkwalificatie": "nee"}
MEERDERJARIG = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
ZESTIEN = {"reden": "uren", "uren": 16, "bereikt": "2026-11-16"}


def herhaling(row: str, letter: str, already: int, who: dict[str, str], tick: str) -> Example:
    """A second or third report, with its letter and the tick that was chosen."""
    where = "leerplicht" if who is MINDERJARIG else "rmc"
    return Example(
        {**who, "reden": "uren", "uren": 16, "eerder": already, "interventie": tick},
        ("zestien", row, f"vinkje-{tick}", where, letter),
    )


EXAMPLES = with_duties(
    DUTIES,
    (
        Example({"leeftijd": "23-plus"}, ("te-oud",)),
        Example({"leeftijd": "onder-18", "startkwalificatie": "ja"}, ("sk-onder-18",)),
        Example({"leeftijd": "18-tot-23", "startkwalificatie": "ja"}, ("sk-18",)),
        Example({"leeftijd": "18-tot-23", "startkwalificatie": UNKNOWN}, ("sk-onbekend",)),
        Example({**MINDERJARIG, "reden": "uren", "uren": 15.99}, ("kan", "onder-16")),
        *(
            Example(
                {**MINDERJARIG, "reden": "uren", "uren": uren, "eerder": 0, "bereikt": UNKNOWN},
                ("kan", "zestien", "eerste", "leerplicht", "brief-3"),
            )
            for uren in (16, 16.01)
        ),
        *values(
            uren,
            {
                15.99: "luxe-onder-16",
                16: ("luxe-zestien", "eerste", "leerplicht", "brief-3"),
                16.01: ("luxe-zestien", "eerste", "leerplicht", "brief-3"),
            },
            **MINDERJARIG,
            reden="luxe",
            eerder=0,
            bereikt=UNKNOWN,
        ),
        Example(
            {**MEERDERJARIG, **ZESTIEN, "eerder": 0},
            ("zestien", "eerste", "rmc", "brief-5"),
            story="Een student van 19 zonder diploma is vandaag precies 16 uur ongeoorloofd weg geweest.",
        ),
        Example(
            {**MINDERJARIG, **ZESTIEN, "eerder": UNKNOWN},
            ("hoeveelste-onbekend", "leerplicht", "brief-onbekend"),
        ),
        herhaling("tweede", "brief-6", 1, MINDERJARIG, "ja"),
        herhaling("derde", "brief-9", 2, MINDERJARIG, "ja"),
        herhaling("vierde", "geen-brief", 3, MINDERJARIG, "ja"),
        herhaling("tweede", "brief-8", 1, MEERDERJARIG, "nee"),
        herhaling("derde", "brief-11", 2, MEERDERJARIG, "nee"),
        herhaling("vierde", "geen-brief", 3, MEERDERJARIG, "nee"),
        herhaling("tweede", "brief-8", 1, MEERDERJARIG, "open"),
        *values(
            laat,
            {9: "laat-onder", 10: "laat-tien", 11: ("laat-meer", "leerplicht")},
            **MINDERJARIG,
            reden="laat",
        ),
        Example({**MINDERJARIG, "reden": "vier-weken", **VIER_OM}, ("vier-weken", "leerplicht", "brief-12")),
        Example({**MEERDERJARIG, "reden": "vier-weken", **VIER_OM}, ("vier-weken", "rmc", "brief-12-18")),
        Example({**MEERDERJARIG, "reden": "zorgen"}, ("zorgen", "rmc")),
        Example({**MINDERJARIG, "reden": "ziek", "ziek": "zonder", **VIER_OM}, ("ziek-zonder", "leerplicht")),
        *values(
            ziek,
            {
                "met": "ziek-met",
                "niet-in-beeld": "ziek-niet-in-beeld",
                "zorgelijk": "ziek-zorgelijk",
                "anders": "ziek-anders",
            },
            **MEERDERJARIG,
            reden="ziek",
        ),
        Example({**MEERDERJARIG, "reden": "geschorst"}, ("geschorst",)),
    ),
)
