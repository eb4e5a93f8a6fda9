"""The phases: on the day itself, after it, back again, and two weeks back; also after an accident."""

from decision_tools.rules import Handover, Outcome, Task
from decision_tools.wijdevenen.shared import opvang
from decision_tools.wijdevenen.shared.opvang import alsnog, op

from .. import notes
from .steps import (
    AFRONDEN,
    ALTIJD,
    BEGELEID,
    BEWAAK_HULP,
    CONTACT,
    DAARNA,
    EERSTE_CONTACT,
    EERSTE_HULP,
    FORMULIER,
    LICHT_IN,
    NAAR_HUIS,
    NU,
    OVER_DE_ANDER,
    STEUN,
    VANDAAG,
    VEILIG,
    VERTROUWENSPERSOON,
    VERVOLGGESPREK,
    ZIEK_MELDEN,
)


def _fase(id_: str, headline: str, *tasks: Task) -> Outcome:
    return Outcome(
        id_,
        headline,
        tasks=tasks,
        record=opvang.VASTLEGGEN,
        letters=("incidentenregistratie",),
        notes=(opvang.GEEN_TERMIJN, notes.VERZEKERING),
        then=(
            "Kan de medewerker blijvend niet werken? Dan geldt de eigen, normale verzekering. "
            "Dat is anders als de organisatie onzorgvuldig of nalatig was.",
        ),
        next=(Handover("wijdevenen/incident-registreren", "Het voorval registreren"),),
        in_order=True,
    )


stappen = _fase(
    "stappen",
    "Vang eerst de medewerker op en licht meteen de directeur in",
    EERSTE_HULP,
    LICHT_IN,
    opvang.EERSTE_OPVANG,
    EERSTE_CONTACT,
    opvang.BESTUURDER,
    opvang.TEAM,
    VERTROUWENSPERSOON,
    NAAR_HUIS,
    ZIEK_MELDEN,
    BEWAAK_HULP,
    opvang.HULP,
    opvang.SCHOOL_DRAAIT,
    CONTACT,
    VERVOLGGESPREK,
    FORMULIER,
    *ALTIJD,
    *BEGELEID,
    STEUN,
    VEILIG,
    *AFRONDEN,
)
vervolg = _fase(
    "vervolg",
    "De dagen na het voorval: neem contact op met de medewerker en zorg voor een goed vervolg",
    *alsnog(NU, LICHT_IN),
    *alsnog(VANDAAG, EERSTE_CONTACT, opvang.BESTUURDER),
    *alsnog(DAARNA, opvang.TEAM, VERTROUWENSPERSOON),
    BEWAAK_HULP,
    opvang.HULP,
    opvang.SCHOOL_DRAAIT,
    *op(NU, CONTACT),
    VERVOLGGESPREK,
    *BEGELEID,
    STEUN,
    VEILIG,
    *AFRONDEN,
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
bij_terugkeer = _fase(
    "bij-terugkeer",
    "De medewerker is terug: begeleid de medewerker op het werk",
    *alsnog(NU, LICHT_IN),
    *alsnog(VANDAAG, opvang.BESTUURDER),
    *alsnog(DAARNA, opvang.TEAM, VERTROUWENSPERSOON),
    BEWAAK_HULP,
    opvang.HULP,
    *alsnog(DAARNA, CONTACT),
    VERVOLGGESPREK,
    *op(NU, BEGELEID[0]),
    *op(VANDAAG, BEGELEID[1], STEUN),
    *op(DAARNA, VEILIG),
    *AFRONDEN,
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
na_twee_weken = _fase(
    "na-twee-weken",
    "Twee weken terug: onderzoek of de medewerker zich weer veilig genoeg voelt",
    *alsnog(NU, LICHT_IN),
    *alsnog(VANDAAG, opvang.BESTUURDER),
    *alsnog(DAARNA, VERTROUWENSPERSOON),
    BEWAAK_HULP,
    *alsnog(DAARNA, VERVOLGGESPREK),
    *op(NU, VEILIG),
    *op(DAARNA, *AFRONDEN),
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
FASEN = (stappen, vervolg, bij_terugkeer, na_twee_weken)

NAAR_DE_ANDER = (VERTROUWENSPERSOON, OVER_DE_ANDER)
"""Steps about whoever it happened with, whom an accident does not have."""
ONGEVAL_FASEN = (
    opvang.als_advies(
        stappen,
        "ongeval",
        "Ongeval: vang eerst de medewerker op en licht meteen de directeur in",
        NAAR_DE_ANDER,
    ),
    opvang.als_advies(
        vervolg,
        "ongeval-vervolg",
        "De dagen na het ongeval: neem contact op met de medewerker",
        NAAR_DE_ANDER,
    ),
    opvang.als_advies(
        bij_terugkeer,
        "ongeval-bij-terugkeer",
        "De medewerker is terug na het ongeval: begeleid de medewerker op het werk",
        NAAR_DE_ANDER,
    ),
    opvang.als_advies(
        na_twee_weken,
        "ongeval-na-twee-weken",
        "Twee weken terug na het ongeval: onderzoek of de medewerker zich veilig genoeg voelt",
        NAAR_DE_ANDER,
    ),
)
