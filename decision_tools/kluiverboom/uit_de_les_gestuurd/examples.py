"""Examples, and by row who has something to do and by when, in the words of the handleiding."""

from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

from .questions import (
    BRIEF,
    LAATSTE_MINUTEN,
    MENTOR,
    MENTOR_OPNIEUW,
    OUDERS_EN_OT,
    TIME_OUT_BIJ,
    dit_jaar,
    les_vandaag,
    pauze_vandaag,
    vaak,
)

NA_BRIEF, NA_MENTOR = f"geen-stap-{BRIEF + 1}", f"geen-stap-{MENTOR + 1}"
TIME_OUT = {
    NOT_NAMED: "meldkamermedewerker, meldkamermedewerker, meldkamermedewerker, "
    "leerlingencoördinator, teamleider, meldkamermedewerker, "
    "leerlingencoördinator, teamleider, meldkamermedewerker",
    "de rest van de dag": "leerling",
    LAATSTE_MINUTEN: "leerling",
    "aan het einde van de les": "docent",
}
ZOEK_VANDAAG = {NOT_NAMED: "meldkamermedewerker"}
ELKE_KEER = {
    NOT_NAMED: "docent, leerling, leerling, meldkamermedewerker, leerling, meldkamermedewerker, docent, "
    "leerling",
    "de resterende lestijd": "meldkamermedewerker, leerling",
    LAATSTE_MINUTEN: "leerling",
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
        LAATSTE_MINUTEN: "leerling",
        "aan het einde van de les": "docent",
    },
    "les-onbekend": ZOEK_VANDAAG,
    "pauze-onbekend": ZOEK_VANDAAG,
    "drie": {NOT_NAMED: "niet genoemd, ouders/verzorgers"},
    "zes": {NOT_NAMED: "meldkamermedewerker, mentor"},
    "negen": {NOT_NAMED: "meldkamermedewerker, mentor"},
    "tien": {NOT_NAMED: TIEN},
    "meer-dan-tien": {NOT_NAMED: "meldkamermedewerker"},
    f"{BRIEF}-vandaag": {NOT_NAMED: "niet genoemd, ouders/verzorgers"},
    f"{MENTOR}-vandaag": {NOT_NAMED: "meldkamermedewerker, mentor"},
    f"{MENTOR_OPNIEUW}-vandaag": {NOT_NAMED: "meldkamermedewerker, mentor"},
    f"{OUDERS_EN_OT}-vandaag": {NOT_NAMED: TIEN},
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
                TIME_OUT_BIJ: ("time-out-les", "elke-keer"),
                TIME_OUT_BIJ + 1: ("time-out-les", "elke-keer"),
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
                TIME_OUT_BIJ: "time-out-pauze",
                TIME_OUT_BIJ + 1: "time-out-pauze",
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
                TIME_OUT_BIJ: ("time-out-pauze", "vandaag-niet"),
                "?": "pauze-onbekend",
            },
            vaak="nee",
            **{"les-vandaag": 0, "dit-jaar": 0},
        ),
        *values(
            pauze_vandaag,
            {1: "les-onbekend", TIME_OUT_BIJ: "time-out-pauze", "?": "les-onbekend"},
            vaak="?",
            **{"les-vandaag": "?", "dit-jaar": "?"},
        ),
        Example(
            {"les-vandaag": TIME_OUT_BIJ, "dit-jaar": TIME_OUT_BIJ, "vaak": "nee"},
            ("time-out-les", "geen-stap-0"),
        ),
        *values(
            dit_jaar,
            {
                BRIEF - 1: "geen-stap-0",
                BRIEF: "drie",
                BRIEF + 1: NA_BRIEF,
                MENTOR - 1: NA_BRIEF,
                MENTOR: "zes",
                MENTOR + 1: NA_MENTOR,
                MENTOR_OPNIEUW - 1: NA_MENTOR,
                MENTOR_OPNIEUW: "negen",
                OUDERS_EN_OT: "tien",
                OUDERS_EN_OT + 1: "meer-dan-tien",
                OUDERS_EN_OT + 2: "meer-dan-tien",
                "?": "aantal-onbekend",
            },
            vaak="nee",
            **{"les-vandaag": 0, "pauze-vandaag": 0},
        ),
        *values(
            dit_jaar,
            {
                BRIEF: ("drie", f"{BRIEF}-vandaag-niet"),
                BRIEF + 1: (NA_BRIEF, f"{BRIEF}-vandaag"),
                MENTOR + 1: (NA_MENTOR, f"{MENTOR}-vandaag", f"{BRIEF}-vandaag-niet"),
                OUDERS_EN_OT: ("tien", f"{MENTOR_OPNIEUW}-vandaag"),
                OUDERS_EN_OT + 1: (
                    "meer-dan-tien",
                    f"{OUDERS_EN_OT}-vandaag",
                    f"{MENTOR_OPNIEUW}-vandaag-niet",
                ),
                OUDERS_EN_OT + 2: ("meer-dan-tien", f"{OUDERS_EN_OT}-vandaag-niet"),
                "?": ("aantal-onbekend", f"{BRIEF}-vandaag-niet"),
            },
            vaak="nog-niet",
            **{"les-vandaag": TIME_OUT_BIJ},
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
            {"les-vandaag": 1, "pauze-vandaag": 0, "dit-jaar": BRIEF, "vaak": "nee"},
            ("alleen-les", "drie", "elke-keer"),
            story=f"Een leerling wordt uit de les gestuurd, voor de {BRIEF.nde} keer dit schooljaar.",
        ),
        Example(
            {"les-vandaag": TIME_OUT_BIJ, "dit-jaar": OUDERS_EN_OT, "vaak": "een-docent"},
            ("time-out-les", "tien", f"{MENTOR_OPNIEUW}-vandaag", "niet-veel", "een-docent", "elke-keer"),
            story=f"Vandaag de {TIME_OUT_BIJ.nde} keer uit de les gestuurd, "
            f"en de {OUDERS_EN_OT.nde} keer dit schooljaar.",
        ),
    ),
)
