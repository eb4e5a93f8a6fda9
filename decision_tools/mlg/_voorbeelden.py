"""What the examples of the tools of MLG expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

SAMEN: Duties = {
    "buiten-het-plan": {NOT_NAMED: "niet genoemd"},
    "oproep": {NOT_NAMED: "verzuimcoördinator"},
    "beeld-onbekend": {NOT_NAMED: "verzuimcoördinator"},
    "combinatie": {"vóór de uitnodiging": "niet genoemd", "als de ouders het weten": "niet genoemd"},
    "verleden-onbekend": {NOT_NAMED: "verzuimcoördinator"},
}

TE_LAAT_TAKEN: Duties = {
    **SAMEN,
    "drie": {NOT_NAMED: "verzuimcoördinator", "vanaf 08.00 uur, 30 minuten": "leerling"},
    "zes": {
        NOT_NAMED: "verzuimcoördinator, niet genoemd, mentor, mentor, mentor, coördinator leerlingzaken, "
        "mentor, verzuimcoördinator, leerling",
    },
    "negen": {
        NOT_NAMED: "verzuimcoördinator, mentor, verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, "
        "leerplichtambtenaar, verzuimcoördinator",
    },
    "tien": {
        NOT_NAMED: "verzuimcoördinator, niet genoemd, verzuimcoördinator, verzuimcoördinator, mentor, "
        "coördinator leerlingzaken, leerplichtambtenaar, verzuimcoördinator",
        "na het overleg": "mentor, verzuimcoördinator",
    },
    "aantal-onbekend": {NOT_NAMED: "verzuimcoördinator"},
}

_KORT = {
    NOT_NAMED: "verzuimcoördinator, mentor, mentor, coördinator leerlingzaken, mentor, verzuimcoördinator"
}
_TEL_MELDINGEN = {NOT_NAMED: "verzuimcoördinator"}
ZIEK_TAKEN: Duties = {
    **SAMEN,
    "meer-dan-80": {NOT_NAMED: "verzuimcoördinator, mentor, IOT, mentor, IOT, verzuimcoördinator"},
    "uren-onbekend": {NOT_NAMED: "verzuimcoördinator"},
    "vijf-dagen": _KORT,
    "drie-keer": _KORT,
    "dagen-onbekend": _TEL_MELDINGEN,
    "meldingen-onbekend": _TEL_MELDINGEN,
    "patroon": _KORT,
    "beeld-onbekend": {NOT_NAMED: "verzuimcoördinator, mentor"},
    "onduidelijk": {
        NOT_NAMED: "verzuimcoördinator, mentor, coördinator leerlingzaken, IOT, verzuimcoördinator"
    },
    "bijzonder": {NOT_NAMED: "mentor, IOT, mentor, IOT, verzuimcoördinator"},
}

_VERANTWOORDEN = {
    "hooguit 3 dagen; wij tellen vanaf de mail": "leerling",
    "hooguit 2 dagen; wij tellen vanaf het antwoord van de leerling": "mentor, mentor",
}
_PER_LESUUR = {**_VERANTWOORDEN, NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, verzuimcoördinator"}
_ZORGEN = {
    **_VERANTWOORDEN,
    NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, "
    "mentor, coördinator leerlingzaken",
}
_ZEVEN = {
    **_VERANTWOORDEN,
    NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, "
    "verzuimcoördinator, verzuimcoördinator, mentor, leerplichtambtenaar, verzuimcoördinator",
}
_EERST_ZOEKEN = {
    **_VERANTWOORDEN,
    NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, verzuimcoördinator, verzuimcoördinator",
}
SPIJBELEN_TAKEN: Duties = {
    **SAMEN,
    "per-lesuur": _PER_LESUUR,
    "vijf": _ZORGEN,
    "zes": _ZORGEN,
    "zeven": _ZEVEN,
    "drie-dagen": _ZEVEN,
    "nog-niet-gemeld": _ZEVEN,
    "gemeld-drie-dagen": _ZEVEN,
    "onbekend-drie-dagen": _ZEVEN,
    "meer-dan-zeven": _PER_LESUUR,
    "al-gemeld-onbekend": _EERST_ZOEKEN,
    "aantal-onbekend": _EERST_ZOEKEN,
    "onbekend-zeven-nu": _ZEVEN,
    "zoek-dagen": {NOT_NAMED: "verzuimcoördinator"},
}

_NEGEN = {
    NOT_NAMED: "verzuimcoördinator, mentor, verzuimcoördinator, leerplichtambtenaar",
    "vóór de uitnodiging": "mentor",
    "als de ouders het weten": "verzuimcoördinator",
}
_ZOEK_COMBINATIE = {NOT_NAMED: "verzuimcoördinator"}
UITGESTUURD_TAKEN: Duties = {
    **SAMEN,
    "drie": {NOT_NAMED: "verzuimcoördinator, mentor, mentor"},
    "zes": {NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, mentor, mentor, mentor"},
    "zeven": {NOT_NAMED: "verzuimcoördinator, verzuimcoördinator, mentor, mentor"},
    "negen-te-laat": _NEGEN,
    "negen-spijbelen": _NEGEN,
    "negen-meer-dan-vijf": {NOT_NAMED: "verzuimcoördinator, mentor"},
    "te-laat-onbekend": _ZOEK_COMBINATIE,
    "spijbeluren-onbekend": _ZOEK_COMBINATIE,
    "twaalf": {NOT_NAMED: "leerplichtambtenaar, IOT, mentor, verzuimcoördinator, mentor"},
    "twaalf-onbekend": {NOT_NAMED: "verzuimcoördinator"},
    "aantal-onbekend": {NOT_NAMED: "verzuimcoördinator"},
}
