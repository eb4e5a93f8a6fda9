"""What the examples of verzuimbrief expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
    "brief-1": {
        "na de eerste dag ongeoorloofd verzuim": "verzuimmedewerker, verzuimmedewerker",
        NOT_NAMED: "SLB-er, SLB-er",
    },
    "brief-1-stage": {
        "na de eerste dag ongeoorloofd verzuim": (
            "verzuimmedewerker, verzuimmedewerker, verzuimmedewerker, verzuimmedewerker"
        ),
        NOT_NAMED: "SLB-er, SLB-er",
    },
    "brief-3": {"bij de eerste melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-6": {"bij de tweede melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-9": {"bij de derde melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-5": {"bij de eerste melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-8": {"bij de tweede melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "brief-11": {"bij de derde melding": "verzuimmedewerker, verzuimmedewerker", NOT_NAMED: "SLB-er, SLB-er"},
    "vierde-melding": {NOT_NAMED: "SLB-er"},
    "eerder-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "sk-onder-18": {NOT_NAMED: "SLB-er"},
    "sk-18": {NOT_NAMED: "SLB-er"},
    "sk-onbekend": {NOT_NAMED: "niet genoemd"},
    "te-oud": {NOT_NAMED: "MBO Utrecht"},
    "brief-12": {
        "na vier weken ongeoorloofd verzuim": "verzuimmedewerker, verzuimmedewerker",
        NOT_NAMED: "SLB-er, SLB-er",
    },
    "brief-13": {
        "na het besluit over de schorsing": "verzuimmedewerker, verzuimmedewerker",
        NOT_NAMED: "juridische zaken Onderwijs en Beleid",
    },
    "brief-14": {"binnen tien werkdagen na het gesprek": "CvB"},
    "brief-15": {"binnen één week": "verzuimmedewerker"},
    "ouders-onder-18": {NOT_NAMED: "verzuimmedewerker"},
    "ouders-18": {NOT_NAMED: "verzuimmedewerker"},
    "bezwaar-mondeling": {NOT_NAMED: "niet genoemd"},
    "bezwaar-onbekend": {NOT_NAMED: "SLB-er"},
}
