"""Examples, and by row who has something to do and by when, in the words of the handleiding."""

from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

from .questions import dit_jaar, les_vandaag, pauze_vandaag, vaak

TIME_OUT = {
    NOT_NAMED: "meldkamermedewerker, meldkamermedewerker, meldkamermedewerker, "
    "leerlingencoördinator, teamleider, meldkamermedewerker, "
    "leerlingencoördinator, teamleider, meldkamermedewerker",
    "de rest van de dag": "leerling",
    "de laatste 5 minuten van de les": "leerling",
    "aan het einde van de les": "docent",
}
ZOEK_VANDAAG = {NOT_NAMED: "meldkamermedewerker"}
ELKE_KEER = {
    NOT_NAMED: "docent, leerling, leerling, meldkamermedewerker, leerling, meldkamermedewerker, docent, "
    "leerling",
    "de resterende lestijd": "meldkamermedewerker, leerling",
    "de laatste 5 minuten van de les": "leerling",
    "aan het einde van de les": "docent",
    "dezelfde dag": "docent",
    "aan het eind van de meldkamerdienst": "meldkamermedewerker",
}
TIEN = "meldkamermedewerker, mentor, mentor, ondersteuningsteam"
DUTIES: Duties = {
    "time-out-les": TIME_OUT,
    "time-out-pauze": TIME_OUT,
    "les-en-pauze": {
        NOT_NAMED: "meldkamermedewerker, meldkamermedewerker",
        "de resterende lestijd": "meldkamermedewerker",
        "de laatste 5 minuten van de les": "leerling",
        "aan het einde van de les": "docent",
    },
    "les-onbekend": ZOEK_VANDAAG,
    "pauze-onbekend": ZOEK_VANDAAG,
    "drie": {NOT_NAMED: "niet genoemd, ouders/verzorgers"},
    "zes": {NOT_NAMED: "meldkamermedewerker, mentor"},
    "negen": {NOT_NAMED: "meldkamermedewerker, mentor"},
    "tien": {NOT_NAMED: TIEN},
    "meer-dan-tien": {NOT_NAMED: "meldkamermedewerker"},
    "3-vandaag": {NOT_NAMED: "niet genoemd, ouders/verzorgers"},
    "6-vandaag": {NOT_NAMED: "meldkamermedewerker, mentor"},
    "9-vandaag": {NOT_NAMED: "meldkamermedewerker, mentor"},
    "10-vandaag": {NOT_NAMED: TIEN},
    "aantal-onbekend": {NOT_NAMED: "meldkamermedewerker"},
    "veel": {NOT_NAMED: "meldkamermedewerker"},
    "veel-onbekend": {NOT_NAMED: "meldkamermedewerker"},
    "een-docent": {NOT_NAMED: "meldkamermedewerker"},
    "elke-keer": ELKE_KEER,
    "elke-keer-onbekend": ELKE_KEER,
}

EXAMPLES = with_duties(
    DUTIES,
    (
        *values(
            les_vandaag,
            {
                0: ("niets-vandaag", "vandaag-niet"),
                1: ("alleen-les", "elke-keer"),
                2: ("time-out-les", "elke-keer"),
                3: ("time-out-les", "elke-keer"),
                "?": ("les-onbekend", "elke-keer-onbekend"),
            },
            vaak="nee",
            **{"pauze-vandaag": 0, "dit-jaar": 4},
        ),
        *values(
            pauze_vandaag,
            {
                0: "alleen-les",
                1: ("les-en-pauze", "elke-keer"),
                2: "time-out-pauze",
                3: "time-out-pauze",
                "?": "pauze-onbekend",
            },
            vaak="nee",
            **{"les-vandaag": 1, "dit-jaar": 2},
        ),
        *values(
            pauze_vandaag,
            {
                0: "niets-vandaag",
                1: "alleen-pauze",
                2: ("time-out-pauze", "vandaag-niet"),
                "?": "pauze-onbekend",
            },
            vaak="nee",
            **{"les-vandaag": 0, "dit-jaar": 0},
        ),
        *values(
            pauze_vandaag,
            {1: "les-onbekend", 2: "time-out-pauze", "?": "les-onbekend"},
            vaak="?",
            **{"les-vandaag": "?", "dit-jaar": "?"},
        ),
        Example({"les-vandaag": 2, "dit-jaar": 2, "vaak": "nee"}, ("time-out-les", "geen-stap-0")),
        *values(
            dit_jaar,
            {
                2: "geen-stap-0",
                3: "drie",
                4: "geen-stap-4",
                5: "geen-stap-4",
                6: "zes",
                7: "geen-stap-7",
                8: "geen-stap-7",
                9: "negen",
                10: "tien",
                11: "meer-dan-tien",
                12: "meer-dan-tien",
                "?": "aantal-onbekend",
            },
            vaak="nee",
            **{"les-vandaag": 0, "pauze-vandaag": 0},
        ),
        *values(
            dit_jaar,
            {
                3: ("drie", "3-vandaag-niet"),
                4: ("geen-stap-4", "3-vandaag"),
                7: ("geen-stap-7", "6-vandaag", "3-vandaag-niet"),
                10: ("tien", "9-vandaag"),
                11: ("meer-dan-tien", "10-vandaag", "9-vandaag-niet"),
                12: ("meer-dan-tien", "10-vandaag-niet"),
                "?": ("aantal-onbekend", "3-vandaag-niet"),
            },
            vaak="nog-niet",
            **{"les-vandaag": 2},
        ),
        *values(
            vaak,
            {
                "nee": ("niet-veel", "niet-een-docent"),
                "veel": ("veel", "niet-een-docent"),
                "een-docent": ("niet-veel", "een-docent"),
                "allebei": ("veel", "een-docent"),
                "nog-niet": ("veel-onbekend", "docent-onbekend"),
                "?": ("veel-onbekend", "docent-onbekend"),
            },
            **{"les-vandaag": 0, "pauze-vandaag": 0, "dit-jaar": 5},
        ),
        Example(
            {"les-vandaag": 1, "pauze-vandaag": 0, "dit-jaar": 3, "vaak": "nee"},
            ("alleen-les", "drie", "elke-keer"),
            story="Een leerling wordt uit de les gestuurd, voor de derde keer dit schooljaar.",
        ),
        Example(
            {"les-vandaag": 2, "dit-jaar": 10, "vaak": "een-docent"},
            ("time-out-les", "tien", "9-vandaag", "niet-veel", "een-docent", "elke-keer"),
            story="Vandaag de tweede keer uit de les gestuurd, en de tiende keer dit schooljaar.",
        ),
    ),
)
