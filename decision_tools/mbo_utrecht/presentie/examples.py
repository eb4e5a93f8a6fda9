"""What the examples of presentie expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
    "te-lang": {NOT_NAMED: "docent, SLB-er"},
    "te-laat": {NOT_NAMED: "docent, docent"},
    "aanwezig": {"bij het begin van de les": "docent"},
    "geldige-reden": {NOT_NAMED: "docent"},
    "reden-onbekend": {NOT_NAMED: "docent"},
    "zonder-reden": {
        "bij het begin van de les": "docent",
        "dagelijks": "verzuimmedewerker",
        NOT_NAMED: "SLB-er",
    },
    "uitgestuurd": {NOT_NAMED: "docent"},
    "ziek": {"bij het begin van de les": "docent"},
    "achteraf-ziek": {"bij het begin van de les": "docent"},
    "arts": {"bij het begin van de les": "docent", NOT_NAMED: "receptionist/conciërge"},
    "verlof": {"bij het begin van de les": "docent"},
    "vrijstelling": {"bij het begin van de les": "docent"},
    "bpv": {"bij het begin van de les": "docent"},
    "anders": {NOT_NAMED: "docent"},
}
