"""What the examples of actie_gewenst expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

TAKEN: Duties = {
    "te-oud": {NOT_NAMED: "MBO Utrecht"},
    "sk": {NOT_NAMED: "MBO Utrecht"},
    "sk-onbekend": {
        NOT_NAMED: "niet genoemd",
        "binnen vijf werkdagen nadat de 16 uur is bereikt": "verzuimmedewerker",
    },
    "voldaan-leerplicht": {NOT_NAMED: "verzuimmedewerker, verzuimmedewerker"},
    "voldaan-rmc": {NOT_NAMED: "verzuimmedewerker, verzuimmedewerker"},
    "ontbreekt": {NOT_NAMED: "verzuimmedewerker, verzuimmedewerker"},
    "geen-meerwaarde": {NOT_NAMED: "verzuimmedewerker, verzuimmedewerker"},
    "stappen-nee": {NOT_NAMED: "MBO Utrecht"},
    "stappen-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "gesprek-nee": {NOT_NAMED: "SLB-er, SLB-er"},
    "gesprek-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "volledig-nee": {NOT_NAMED: "verzuimmedewerker"},
    "toegelicht-nee": {NOT_NAMED: "verzuimmedewerker"},
    "meerwaarde-nee": {NOT_NAMED: "MBO Utrecht"},
    "meerwaarde-open": {NOT_NAMED: "MBO Utrecht"},
    "standaard-ja": {NOT_NAMED: "verzuimmedewerker"},
    "standaard-onbekend": {NOT_NAMED: "verzuimmedewerker"},
    "leerplicht": {
        "binnen vijf werkdagen na de melding": "gemeente",
        "binnen tien werkdagen na de melding": "leerplichtambtenaar, SLB-er",
        "in principe binnen een week": "leerplicht",
        NOT_NAMED: "leerplicht",
    },
    "rmc": {
        "binnen vijf werkdagen na de melding": "gemeente",
        "binnen tien werkdagen na de melding": "gemeente, SLB-er",
        "binnen vijf dagen na de melding": "RMC",
        "binnen twee weken na de melding": "MBO Utrecht, RMC",
    },
}
