"""Examples of ouders_informeren, and by row the tasks (who, by when) in the words of the handbook."""

from decision_tools.mbo_utrecht.shared.parents import bezwaar, toestemming, veilig
from decision_tools.mbo_utrecht.shared.student import leeftijd
from decision_tools.rules import NOT_NAMED, UNKNOWN, Duties, Example, values, with_duties

DUTIES: Duties = {
    "verzuim-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "schorsing-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "verwijdering-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "verzuim-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "schorsing-18": {NOT_NAMED: "niet genoemd"},
    "verwijdering-18": {NOT_NAMED: "niet genoemd"},
    "bezwaar": {NOT_NAMED: "SLB-er"},
    "bezwaar-mondeling": {NOT_NAMED: "niet genoemd"},
    "bezwaar-onbekend": {NOT_NAMED: "SLB-er"},
    "onveilig": {NOT_NAMED: "docent, SLB-er, docent, SLB-er"},
    "veilig-onbekend": {NOT_NAMED: "docent, SLB-er, docent, SLB-er"},
    "gedrag-onder-18": {NOT_NAMED: "docent, SLB-er"},
    "gedrag-18": {NOT_NAMED: "docent, SLB-er"},
    "geen-toestemming": {NOT_NAMED: "docent, SLB-er"},
    "toestemming-onbekend": {NOT_NAMED: "docent, SLB-er"},
    "crisis-onder-18": {NOT_NAMED: "docent, SLB-er, niet genoemd, niet genoemd, niet genoemd, niet genoemd"},
    "andere-crisis": {NOT_NAMED: ", ".join(["docent, SLB-er"] * 6)},
    "anders-onveilig": {NOT_NAMED: ", ".join(["docent, SLB-er"] * 5)},
    "crisis-18": {
        NOT_NAMED: "docent, SLB-er, niet genoemd, niet genoemd, niet genoemd, niet genoemd, niet genoemd"
    },
}


EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            leeftijd,
            {"onder-18": "verzuim-onder-18", "18-tot-23": "verzuim-18", "23-plus": "verzuim-18"},
            onderwerp="verzuim",
            bezwaar="nee",
        ),
        *values(
            leeftijd,
            {"onder-18": "schorsing-onder-18", "18-tot-23": "schorsing-18"},
            onderwerp="schorsing",
            bezwaar="nee",
        ),
        *values(
            leeftijd,
            {"onder-18": "verwijdering-onder-18", "18-tot-23": "verwijdering-18"},
            onderwerp="verwijdering",
            bezwaar="nee",
        ),
        Example(
            {"onderwerp": "verzuim", "leeftijd": "onder-18", "bezwaar": "schriftelijk"},
            ("verzuim-onder-18",),
        ),
        *values(
            bezwaar,
            {
                "schriftelijk": "bezwaar",
                "mondeling": "bezwaar-mondeling",
                UNKNOWN: "bezwaar-onbekend",
            },
            onderwerp="schorsing",
            leeftijd="18-tot-23",
        ),
        Example(
            {"onderwerp": "verzuim", "leeftijd": "23-plus", "bezwaar": "schriftelijk"},
            ("bezwaar",),
            story="Een student van 24 verzuimt en liet vastleggen dat de ouders niets mogen horen.",
        ),
        Example(
            {"onderwerp": "verwijdering", "leeftijd": "18-tot-23", "bezwaar": "schriftelijk"},
            ("bezwaar",),
        ),
        *values(
            veilig,
            {"ja": "onveilig", UNKNOWN: "veilig-onbekend", "nee": "gedrag-onder-18"},
            onderwerp="gedrag",
            leeftijd="onder-18",
        ),
        *values(
            toestemming,
            {"ja": "gedrag-18", "nee": "geen-toestemming", UNKNOWN: "toestemming-onbekend"},
            onderwerp="gedrag",
            leeftijd="18-tot-23",
            veilig="nee",
        ),
        Example(
            {"onderwerp": "gedrag", "leeftijd": "18-tot-23", "veilig": "ja", "toestemming": "ja"},
            ("onveilig",),
        ),
        Example({"onderwerp": "onveilig"}, ("andere-crisis",)),
        Example({"onderwerp": "anders-onveilig"}, ("anders-onveilig",)),
        *values(leeftijd, {"onder-18": "crisis-onder-18", "18-tot-23": "crisis-18"}, onderwerp="crisis"),
    ),
)
