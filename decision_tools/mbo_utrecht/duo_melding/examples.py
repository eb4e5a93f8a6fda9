"""Examples of a report to DUO, with who does what by when in the words of the handbook."""

from decision_tools.rules import UNKNOWN, Example

NIET_GENOEMD = "niet genoemd"
SCHOOL = ("MBO Utrecht", NIET_GENOEMD)
SLB = ("SLB-er", NIET_GENOEMD)
MELDER = ("verzuimmedewerker", NIET_GENOEMD)
RMC = ("RMC", NIET_GENOEMD)
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)
ALTIJD = ("verzuimmedewerker", "op elk moment")
BINNEN_VIJF = ("verzuimmedewerker", "binnen vijf werkdagen nadat de 16 uur is bereikt")

EERSTE = (BINNEN_VIJF, MELDER, MELDER, MELDER, SCHOOL)  # end date, tick, what was done; guidance
HERHALING = (("verzuimmedewerker", "wekelijks"), MELDER, MELDER, MELDER, SCHOOL, RMC)
CRITERIA = (SCHOOL, SCHOOL, SCHOOL, SCHOOL)
VINKJE = {"ja": (*CRITERIA, MELDER), "nee": (MELDER, MELDER), "open": (*CRITERIA, SCHOOL)}
BRIEF = (MELDER, SLB)  # never without a talk

CONTACT = ("gemeente", "binnen vijf werkdagen na de melding")
TIEN = "binnen tien werkdagen na de melding"
NAAR_LEERPLICHT = (
    CONTACT,
    *(("leerplichtambtenaar", TIEN), ("SLB-er", TIEN)),
    ("leerplicht", "in principe binnen een week"),
    ("leerplicht", NIET_GENOEMD),
)
TWEE_WEKEN = "binnen twee weken na de melding"
NAAR_RMC = (
    CONTACT,
    *(("gemeente", TIEN), ("SLB-er", TIEN)),
    ("RMC", "binnen vijf dagen na de melding"),
    *(("MBO Utrecht", TWEE_WEKEN), ("RMC", TWEE_WEKEN)),
)
ZIEK = {
    "met": ("ziek-met", (MELDER, SLB)),
    "niet-in-beeld": ("ziek-niet-in-beeld", (SLB, ("Studenten Dienstverlening", NIET_GENOEMD))),
    "zorgelijk": ("ziek-zorgelijk", (SLB, SCHOOL)),
    "anders": ("ziek-anders", (MELDER, SLB)),
}

MINDERJARIG = {"leeftijd": "onder-18", "startkwalificatie": "nee"}
MEERDERJARIG = {"leeftijd": "18-tot-23", "startkwalificatie": "nee"}
ZESTIEN = {"reden": "uren", "uren": 16, "bereikt": "2026-11-16"}


def herhaling(row: str, letter: str, already: int, who: dict[str, str], tick: str) -> Example:
    """A second or third report, with its letter and the tick that was chosen."""
    where, duties = ("leerplicht", NAAR_LEERPLICHT) if who is MINDERJARIG else ("rmc", NAAR_RMC)
    return Example(
        {**who, "reden": "uren", "uren": 16, "eerder": already, "interventie": tick},
        ("zestien", row, f"vinkje-{tick}", where, letter),
        (*HERHALING, *VINKJE[tick], *duties, *(BRIEF if letter != "geen-brief" else ())),
    )


EXAMPLES = (
    Example({"leeftijd": "23-plus"}, ("te-oud",), (SCHOOL,)),
    Example({"leeftijd": "onder-18", "startkwalificatie": "ja"}, ("sk-onder-18",), (SCHOOL,)),
    Example({"leeftijd": "18-tot-23", "startkwalificatie": "ja"}, ("sk-18",), (SCHOOL,)),
    Example(
        {"leeftijd": "18-tot-23", "startkwalificatie": UNKNOWN},
        ("sk-onbekend",),
        (NIEMAND, ("verzuimmedewerker", "binnen vijf werkdagen nadat de 16 uur is bereikt")),
    ),
    Example({**MINDERJARIG, "reden": "uren", "uren": 15.9}, ("kan", "onder-16"), (SLB, ALTIJD)),
    *(
        Example(
            {**MINDERJARIG, "reden": "uren", "uren": uren, "eerder": 0, "bereikt": UNKNOWN},
            ("kan", "zestien", "eerste", "leerplicht", "brief-3"),
            (*EERSTE, *NAAR_LEERPLICHT, *BRIEF),
        )
        for uren in (16, 16.1)
    ),
    Example(
        {**MEERDERJARIG, **ZESTIEN, "eerder": 0},
        ("zestien", "eerste", "rmc", "brief-5"),
        (*EERSTE, *NAAR_RMC, *BRIEF),
        story="Een student van 19 zonder diploma is vandaag precies 16 uur ongeoorloofd weg geweest.",
    ),
    Example(
        {**MINDERJARIG, **ZESTIEN, "eerder": UNKNOWN},
        ("hoeveelste-onbekend", "brief-onbekend"),
        (MELDER, BINNEN_VIJF, MELDER, *NAAR_LEERPLICHT),
    ),
    herhaling("tweede", "brief-6", 1, MINDERJARIG, "ja"),
    herhaling("derde", "brief-9", 2, MINDERJARIG, "ja"),
    herhaling("vierde", "geen-brief", 3, MINDERJARIG, "ja"),
    herhaling("tweede", "brief-8", 1, MEERDERJARIG, "nee"),
    herhaling("derde", "brief-11", 2, MEERDERJARIG, "nee"),
    herhaling("vierde", "geen-brief", 3, MEERDERJARIG, "nee"),
    herhaling("tweede", "brief-8", 1, MEERDERJARIG, "open"),
    Example({**MINDERJARIG, "reden": "laat", "laat": 9}, ("laat-onder",), (SLB,)),
    Example({**MINDERJARIG, "reden": "laat", "laat": 10}, ("laat-tien",), (SLB, MELDER)),
    Example(
        {**MINDERJARIG, "reden": "laat", "laat": 11},
        ("laat-meer", "leerplicht"),
        (("verzuimmedewerker", "zodra het er meer dan tien zijn"), *NAAR_LEERPLICHT),
    ),
    Example(
        {**MINDERJARIG, "reden": "vier-weken"},
        ("vier-weken", "leerplicht"),
        (
            *(("verzuimmedewerker", "onverwijld"), MELDER),  # the report, without an end date
            ("MBO Utrecht", "uiterlijk op de derde werkdag na vier weken"),
            *BRIEF,
            *NAAR_LEERPLICHT,
        ),
    ),
    Example({**MEERDERJARIG, "reden": "zorgen"}, ("zorgen", "rmc"), (ALTIJD, RMC, SCHOOL, *NAAR_RMC)),
    Example(
        {**MINDERJARIG, "reden": "ziek", "ziek": "zonder"},
        ("ziek-zonder", "leerplicht"),
        (MELDER, MELDER, MELDER, *NAAR_LEERPLICHT),
    ),
    *(
        Example({**MEERDERJARIG, "reden": "ziek", "ziek": situatie}, (row,), duties)
        for situatie, (row, duties) in ZIEK.items()
    ),
    Example({**MEERDERJARIG, "reden": "geschorst"}, ("geschorst",), (MELDER,)),
)
