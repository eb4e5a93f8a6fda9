"""What the examples of the tools of CSG Kluiverboom expect: by row who has something to do, and by when."""

from decision_tools.rules import NOT_NAMED, Duties

_TIME_OUT = {
    NOT_NAMED: "meldkamermedewerker, meldkamermedewerker, meldkamermedewerker, "
    "leerlingencoördinator, teamleider, meldkamermedewerker, "
    "leerlingencoördinator, teamleider, meldkamermedewerker",
    "de rest van de dag": "leerling",
    "die dag": "leerling",
}
_ZOEK_VANDAAG = {NOT_NAMED: "meldkamermedewerker"}
_ELKE_KEER = {
    "bij het wegsturen": "docent",
    NOT_NAMED: "docent, docent, leerling, leerling, meldkamermedewerker, meldkamermedewerker, "
    "meldkamermedewerker, docent, leerling",
    "vóór je naar de meldkamer gaat": "leerling",
    "de resterende lestijd": "meldkamermedewerker, leerling",
    "de laatste 5 minuten van de les": "leerling",
    "aan het einde van de les": "docent",
    "dezelfde dag": "docent",
    "aan het eind van de meldkamerdienst": "meldkamermedewerker",
}
UITGESTUURD_TAKEN: Duties = {
    "time-out-les": _TIME_OUT,
    "time-out-pauze": _TIME_OUT,
    "les-en-pauze": {NOT_NAMED: "meldkamermedewerker"},
    "les-onbekend": _ZOEK_VANDAAG,
    "pauze-onbekend": _ZOEK_VANDAAG,
    "drie": {NOT_NAMED: "niet genoemd, ouders/verzorgers"},
    "zes": {NOT_NAMED: "meldkamermedewerker, mentor"},
    "negen": {NOT_NAMED: "meldkamermedewerker, mentor"},
    "tien": {NOT_NAMED: "mentor, ouders/verzorgers, mentor, ondersteuningsteam, meldkamermedewerker"},
    "meer-dan-tien": {NOT_NAMED: "meldkamermedewerker"},
    "aantal-onbekend": {NOT_NAMED: "meldkamermedewerker"},
    "veel": {NOT_NAMED: "meldkamermedewerker"},
    "veel-onbekend": {NOT_NAMED: "meldkamermedewerker"},
    "een-docent": {NOT_NAMED: "meldkamermedewerker"},
    "elke-keer": _ELKE_KEER,
    "elke-keer-onbekend": _ELKE_KEER,
}

ZIEK_TAKEN: Duties = {
    "ziekmelding": {
        "bellen kan vanaf 07.45 uur; op schooldagen is de meldkamer er tot 16.15 uur": "niet genoemd",
        NOT_NAMED: "meldkamermedewerker, meldkamermedewerker",
    },
    "naar-huis": {
        NOT_NAMED: "leerling, meldkamermedewerker",
        "als de leerling ziek naar huis gaat": "meldkamermedewerker",
    },
    "blijft": {NOT_NAMED: "leerling, meldkamermedewerker"},
    "nog-niet-naar-huis": {NOT_NAMED: "leerling, niet genoemd"},
    "afwezig": {NOT_NAMED: "meldkamermedewerker", "na een absentiemelding": "leerling"},
    "veelvuldig": {NOT_NAMED: "meldkamermedewerker"},
    "veelvuldig-onbekend": {NOT_NAMED: "meldkamermedewerker"},
    "langdurig": {NOT_NAMED: "meldkamermedewerker"},
    "langdurig-onbekend": {NOT_NAMED: "meldkamermedewerker"},
    "bijzonderheden": {NOT_NAMED: "meldkamermedewerker, meldkamermedewerker"},
    "bijzonderheden-onbekend": {NOT_NAMED: "meldkamermedewerker"},
}
