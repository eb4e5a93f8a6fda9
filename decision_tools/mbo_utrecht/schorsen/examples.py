"""What the examples of schorsen expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
    "schorsen": {"per direct": "onderwijsdirecteur", NOT_NAMED: "onderwijsdirecteur, niet genoemd"},
    "lichter": {
        NOT_NAMED: (
            "niet genoemd, niet genoemd, niet genoemd, niet genoemd, onderwijsdirecteur, niet genoemd"
        )
    },
    "geen-wangedrag": {NOT_NAMED: "SLB-er"},
    "grond-open": {NOT_NAMED: "onderwijsdirecteur, niet genoemd"},
    "ouders-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "ouders-18": {NOT_NAMED: "niet genoemd"},
    "ouders-mondeling": {NOT_NAMED: "niet genoemd"},
    "ouders-onbekend": {NOT_NAMED: "SLB-er"},
    "gesprek-en-besluit": {NOT_NAMED: "niet genoemd", "na het gesprek": "onderwijsdirecteur"},
    "brief": {NOT_NAMED: "niet genoemd, juridische zaken Onderwijs en Beleid, niet genoemd"},
    "brief-onder-18": {NOT_NAMED: "niet genoemd"},
    "brief-18": {NOT_NAMED: "niet genoemd"},
    "niet-terecht": {
        NOT_NAMED: ("niet genoemd, juridische zaken Onderwijs en Beleid, niet genoemd, niet genoemd")
    },
    "klacht": {"binnen tien werkdagen; vanaf wanneer, staat er niet": "student"},
}
