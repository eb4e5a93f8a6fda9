"""Examples of signaleringswijzer, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared.parents import toestemming, veilig
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

from .questions import pesten, situatie, soort_verzuim, studiekeuze


def wie(times: int) -> str:
    """So many tasks of docent and SLB-er, one of the two."""
    return ", ".join(["docent, SLB-er"] * times)


ONVEILIG = {NOT_NAMED: wie(4)}
DUTIES: Duties = {
    "verzuim": {"zo snel mogelijk": wie(1), NOT_NAMED: f"{wie(8)}, taakdocent zorg"},
    "prestaties": {NOT_NAMED: f"{wie(9)}, taakdocent zorg"},
    "gedrag": {NOT_NAMED: wie(10)},
    "gedrag-onveilig": {NOT_NAMED: wie(11)},
    "crisis": {NOT_NAMED: wie(3)},
    "twijfel": {NOT_NAMED: wie(4)},
    "in-de-war": {"per direct": wie(1), NOT_NAMED: f"{wie(2)}, schoolmaatschappelijk werk"},
    "doodswens": {NOT_NAMED: wie(3)},
    "plan": ONVEILIG,
    "noodkreet": ONVEILIG,
    "huiselijk-geweld": {NOT_NAMED: f"{wie(5)}, docent"},
    "dakloos-18": {NOT_NAMED: wie(4)},
    "dakloos-onder-18": {NOT_NAMED: wie(5)},
    "geweld": {NOT_NAMED: wie(3)},
    "anders": {NOT_NAMED: wie(4)},
    "weten-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd, niet genoemd, niet genoemd"},
    "weten-18": {NOT_NAMED: "niet genoemd, niet genoemd, niet genoemd, niet genoemd, niet genoemd"},
    "vraag-ziekte": {NOT_NAMED: wie(3)},
    "vraag-vo": {NOT_NAMED: wie(1)},
    "vraag-keuze": {NOT_NAMED: wie(3)},
    "pesten": {NOT_NAMED: wie(1)},
    "pesten-onbekend": {NOT_NAMED: wie(1)},
    "onveilig": {NOT_NAMED: wie(1)},
    "veilig-onbekend": {NOT_NAMED: wie(1)},
    "ouder-onder-18": {NOT_NAMED: wie(1)},
    "ouder-18": {NOT_NAMED: wie(1)},
    "toestemming-onbekend": {NOT_NAMED: wie(1)},
    "tips": {NOT_NAMED: "docent, docent, docent"},
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
                "ja": ("gedrag-onveilig", "geen-pesten", "onveilig", "tips"),
                UNKNOWN: ("gedrag-onveilig", "geen-pesten", "veilig-onbekend", "tips"),
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
