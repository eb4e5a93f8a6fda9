"""What the examples of leerplichtstatus expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
    "leerplichtig": {NOT_NAMED: "student, ouders/verzorgers"},
    "zestiende-onbekend": {NOT_NAMED: "niet genoemd"},
    "sk-onder-18": {NOT_NAMED: "verzuimmedewerker, MBO Utrecht"},
    "sk-onder-18-onbekend": {NOT_NAMED: "niet genoemd"},
    "sk-18-onbekend": {NOT_NAMED: "niet genoemd"},
    "praktijk-diploma": {NOT_NAMED: "SLB-er"},
    "zml": {NOT_NAMED: "SLB-er"},
    "praktijk-onbekend": {NOT_NAMED: "niet genoemd"},
    "kwalificatieplichtig": {NOT_NAMED: "student, ouders/verzorgers"},
    "rmc": {"tot 23 jaar": "gemeente", NOT_NAMED: "gemeente"},
    "sk-18": {NOT_NAMED: "verzuimmedewerker, MBO Utrecht"},
    "te-oud": {NOT_NAMED: "verzuimmedewerker, MBO Utrecht"},
}
