"""What the examples of ouders_informeren expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
    "verzuim-onder-18": {NOT_NAMED: "SLB-er, SLB-er"},
    "schorsing-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "verwijdering-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "verzuim-18": {NOT_NAMED: "SLB-er, SLB-er"},
    "schorsing-18": {NOT_NAMED: "niet genoemd"},
    "verwijdering-18": {NOT_NAMED: "niet genoemd"},
    "bezwaar": {NOT_NAMED: "SLB-er"},
    "bezwaar-mondeling": {NOT_NAMED: "niet genoemd"},
    "bezwaar-onbekend": {NOT_NAMED: "SLB-er"},
    "onveilig": {NOT_NAMED: "niet genoemd"},
    "veilig-onbekend": {NOT_NAMED: "niet genoemd"},
    "gedrag-onder-18": {NOT_NAMED: "niet genoemd"},
    "gedrag-18": {NOT_NAMED: "niet genoemd"},
    "geen-toestemming": {NOT_NAMED: "SLB-er"},
    "toestemming-onbekend": {NOT_NAMED: "niet genoemd"},
    "crisis-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd, niet genoemd"},
    "andere-crisis": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "crisis-18": {NOT_NAMED: "niet genoemd, niet genoemd, niet genoemd"},
}
