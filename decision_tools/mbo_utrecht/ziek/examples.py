"""What the examples of ziek expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

_GESPREK = {NOT_NAMED: "SLB-er, SLB-er, SLB-er, SLB-er, SLB-er, SLB-er"}
TAKEN: Duties = {
    "op-tijd": {
        "vóór 8.30 uur": "student",
        NOT_NAMED: "ouders/verzorgers, student, student, SLB-er",
        "vóór 10.00 uur": "receptionist/conciërge",
    },
    "na-half-negen": {NOT_NAMED: "student, ouders/verzorgers, student"},
    "achteraf": {NOT_NAMED: "docent"},
    "beter": {NOT_NAMED: "docent, student"},
    "arts": {NOT_NAMED: "student"},
    "bpv": {NOT_NAMED: "student, student, MBO Utrecht"},
    "vier": {NOT_NAMED: "MBO Utrecht, student, ouders/verzorgers, verzuimmedewerker, SLB-er"},
    "lang": {NOT_NAMED: "MBO Utrecht, student, ouders/verzorgers, verzuimmedewerker, SLB-er"},
    "vaak": {NOT_NAMED: "MBO Utrecht, verzuimmedewerker, SLB-er"},
    "twijfel": {NOT_NAMED: "MBO Utrecht, verzuimmedewerker, SLB-er"},
    "twijfel-open": {NOT_NAMED: "SLB-er"},
    "kort-ziek": {NOT_NAMED: "SLB-er, verzuimmedewerker, SLB-er"},
    "keren-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "gesprek-voeren": _GESPREK,
    "gesprek": _GESPREK,
    "verklaring-uit-beeld": {NOT_NAMED: "SLB-er"},
    "zonder-in-beeld": {NOT_NAMED: "verzuimmedewerker, verzuimmedewerker"},
    "zonder-contact": {NOT_NAMED: "verzuimmedewerker, verzuimmedewerker"},
    "zonder-sdv": {NOT_NAMED: "verzuimmedewerker, SLB-er, Studenten Dienstverlening"},
    "zonder-open": {NOT_NAMED: "verzuimmedewerker, SLB-er"},
    "verklaring-onbekend": {NOT_NAMED: "SLB-er"},
}
