"""Examples of signaleringswijzer, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared.parents import toestemming, veilig
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import pesten, situatie, soort_verzuim, studiekeuze

DUTIES: Duties = {
    "verzuim": {
        NOT_NAMED: (
            "docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, "
            "SLB-er, docent, SLB-er, taakdocent zorg, docent, SLB-er, docent, SLB-er"
        ),
        "zo snel mogelijk": "docent, SLB-er",
    },
    "prestaties": {
        NOT_NAMED: (
            "docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, "
            "SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er, "
            "taakdocent zorg"
        )
    },
    "gedrag": {
        NOT_NAMED: (
            "docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, "
            "SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er"
        )
    },
    "crisis": {NOT_NAMED: "docent, SLB-er, docent, SLB-er"},
    "twijfel": {NOT_NAMED: "docent, SLB-er"},
    "in-de-war": {NOT_NAMED: "docent, SLB-er, schoolmaatschappelijk werk", "per direct": "docent, SLB-er"},
    "doodswens": {NOT_NAMED: "docent, SLB-er, docent, SLB-er"},
    "plan": {NOT_NAMED: "docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er"},
    "noodkreet": {NOT_NAMED: "docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er"},
    "huiselijk-geweld": {
        NOT_NAMED: ("docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er, docent, SLB-er")
    },
    "dakloos-18": {NOT_NAMED: "docent, SLB-er, docent, SLB-er, docent, SLB-er"},
    "dakloos-onder-18": {NOT_NAMED: "docent, SLB-er, docent, SLB-er, docent, SLB-er"},
    "geweld": {NOT_NAMED: "docent, SLB-er"},
    "anders": {NOT_NAMED: "docent, SLB-er, docent, SLB-er, docent, SLB-er"},
    "weten-onder-18": {NOT_NAMED: "docent, SLB-er, docent, SLB-er, niet genoemd"},
    "weten-18": {NOT_NAMED: "docent, SLB-er, docent, SLB-er, niet genoemd"},
    "vraag-ziekte": {NOT_NAMED: "docent, SLB-er, docent, SLB-er"},
    "vraag-vo": {NOT_NAMED: "docent, SLB-er"},
    "vraag-keuze": {NOT_NAMED: "docent, SLB-er, docent, SLB-er, docent, SLB-er"},
    "pesten": {NOT_NAMED: "docent, SLB-er"},
    "pesten-onbekend": {NOT_NAMED: "docent, SLB-er"},
    "onveilig": {NOT_NAMED: "docent, SLB-er"},
    "veilig-onbekend": {NOT_NAMED: "docent, SLB-er"},
    "ouder-onder-18": {NOT_NAMED: "docent, SLB-er"},
    "ouder-18": {NOT_NAMED: "docent, SLB-er"},
    "toestemming-onbekend": {NOT_NAMED: "docent, SLB-er"},
    "tips": {NOT_NAMED: "docent, docent, niet genoemd"},
}

CRISIS = {"deel": "crisis"}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            soort_verzuim,
            {
                "ziekte": ("verzuim", "vraag-ziekte", "tips"),
                "ongeoorloofd": ("verzuim", "vraag-vo", "tips"),
                "anders": ("verzuim", "vraag-niets"),
                UNKNOWN: ("verzuim", "vraag-niets"),
            },
            deel="verzuim",
        ),
        *values(
            studiekeuze,
            {
                "ja": ("prestaties", "vraag-keuze", "tips"),
                "nee": ("prestaties", "keuze-goed"),
                UNKNOWN: ("prestaties", "vraag-keuze"),
            },
            deel="prestaties",
        ),
        *values(
            pesten,
            {
                "ja": ("gedrag", "pesten", "ouder-onder-18", "tips"),
                "nee": ("gedrag", "geen-pesten", "ouder-onder-18", "tips"),
                UNKNOWN: ("gedrag", "pesten-onbekend", "ouder-onder-18", "tips"),
            },
            deel="gedrag",
            leeftijd="onder-18",
            veilig="nee",
        ),
        *values(
            toestemming,
            {
                "ja": ("gedrag", "geen-pesten", "ouder-18", "tips"),
                "nee": ("gedrag", "geen-pesten", "geen-toestemming", "tips"),
                UNKNOWN: ("gedrag", "geen-pesten", "toestemming-onbekend", "tips"),
            },
            deel="gedrag",
            pesten="nee",
            leeftijd="18-tot-23",
            veilig="nee",
        ),
        *values(
            veilig,
            {
                "ja": ("gedrag", "geen-pesten", "onveilig", "tips"),
                UNKNOWN: ("gedrag", "geen-pesten", "veilig-onbekend", "tips"),
            },
            deel="gedrag",
            pesten="nee",
            leeftijd="onder-18",
        ),
        Example({"deel": UNKNOWN}, ("twijfel",)),
        *values(
            situatie,
            {
                "in-de-war": ("crisis", "in-de-war"),
                "doodswens": ("crisis", "doodswens", "weten-onder-18"),
                "plan": ("crisis", "plan", "weten-onder-18"),
                "noodkreet": ("crisis", "noodkreet", "weten-onder-18"),
                "huiselijk-geweld": ("crisis", "huiselijk-geweld"),
                "dakloos": ("crisis", "dakloos-onder-18"),
                "geweld": ("crisis", "geweld"),
                "anders": ("crisis", "anders"),
            },
            **CRISIS,
            leeftijd="onder-18",
        ),
        Example({**CRISIS, "situatie": "dakloos", "leeftijd": "18-tot-23"}, ("crisis", "dakloos-18")),
        Example(
            {**CRISIS, "situatie": "noodkreet", "leeftijd": "18-tot-23"},
            ("crisis", "noodkreet", "weten-18"),
            story="Een student van 18 vraagt hulp voor een vriendin die het leven niet meer ziet zitten.",
        ),
    ),
)
