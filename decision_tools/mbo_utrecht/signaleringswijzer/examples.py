"""What the examples of signaleringswijzer expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
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
