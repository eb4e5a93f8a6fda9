"""The phases: on the day itself, after it, back again, and two weeks back; also after an accident."""

from decision_tools.rules import Handover, Outcome, Task
from decision_tools.wijdevenen.shared import opvang
from decision_tools.wijdevenen.shared.opvang import alsnog, op

from .steps import (
    AFRONDEN,
    ALTIJD,
    BEGELEID,
    BEWAAK_HULP,
    CONTACT,
    CONTACT_OUDERS,
    DAARNA,
    EERSTE_HULP,
    FORMULIER,
    HOUD_CONTACT,
    LICHT_IN,
    NA_TERUGKEER,
    NAAR_HUIS,
    NIET_VEILIG,
    NU,
    OUDERS,
    OVER_DE_ANDER,
    VANDAAG,
    VEILIG,
    VERVOLGGESPREK,
    VOLG,
    ZIEK_MELDEN,
)

VERDER = (
    Handover("wijdevenen/meldcode", "Geweld thuis of mishandeling? Ga naar de Meldcode"),
    Handover("wijdevenen/incident-registreren", "Het voorval registreren"),
)


def _fase(id_: str, headline: str, *tasks: Task) -> Outcome:
    return Outcome(
        id_,
        headline,
        tasks=tasks,
        record=opvang.VASTLEGGEN,
        letters=("incidentenregistratie",),
        notes=(opvang.GEEN_TERMIJN,),
        next=VERDER,
        in_order=True,
    )


stappen = _fase(
    "stappen",
    "Vang eerst de leerling op en licht meteen de directeur in",
    EERSTE_HULP,
    LICHT_IN,
    opvang.EERSTE_OPVANG,
    OUDERS,
    opvang.BESTUURDER,
    opvang.TEAM,
    NAAR_HUIS,
    ZIEK_MELDEN,
    BEWAAK_HULP,
    opvang.HULP,
    opvang.SCHOOL_DRAAIT,
    CONTACT,
    CONTACT_OUDERS,
    HOUD_CONTACT,
    VERVOLGGESPREK,
    FORMULIER,
    *ALTIJD,
    BEGELEID,
    VEILIG,
    NIET_VEILIG,
    VOLG,
    *AFRONDEN,
)
vervolg = _fase(
    "vervolg",
    "De dagen na het voorval: houd contact met de leerling en met de ouders",
    *alsnog(NU, LICHT_IN),
    *alsnog(VANDAAG, OUDERS, opvang.BESTUURDER),
    *alsnog(DAARNA, opvang.TEAM),
    BEWAAK_HULP,
    opvang.HULP,
    opvang.SCHOOL_DRAAIT,
    *op(NU, CONTACT),
    *op(VANDAAG, CONTACT_OUDERS),
    HOUD_CONTACT,
    VERVOLGGESPREK,
    BEGELEID,
    VEILIG,
    NIET_VEILIG,
    VOLG,
    *AFRONDEN,
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
bij_terugkeer = _fase(
    "bij-terugkeer",
    "De leerling is terug: begeleid de leerling op school",
    *alsnog(NU, LICHT_IN),
    *alsnog(VANDAAG, OUDERS, opvang.BESTUURDER),
    *alsnog(DAARNA, opvang.TEAM),
    BEWAAK_HULP,
    opvang.HULP,
    *alsnog(DAARNA, CONTACT),
    *NA_TERUGKEER,
    VERVOLGGESPREK,
    *op(NU, BEGELEID),
    *op(DAARNA, VEILIG),
    NIET_VEILIG,
    VOLG,
    *AFRONDEN,
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
na_twee_weken = _fase(
    "na-twee-weken",
    "Twee weken terug: onderzoek of de leerling zich weer veilig genoeg voelt",
    *alsnog(NU, LICHT_IN),
    *alsnog(VANDAAG, OUDERS, opvang.BESTUURDER),
    BEWAAK_HULP,
    *NA_TERUGKEER,
    *alsnog(DAARNA, VERVOLGGESPREK),
    *op(NU, VEILIG),
    *op(DAARNA, NIET_VEILIG, VOLG, *AFRONDEN),
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
FASEN = (stappen, vervolg, bij_terugkeer, na_twee_weken)

NAAR_DE_ANDER = (OVER_DE_ANDER,)
"""Steps about whoever it happened with, whom an accident does not have."""
ONGEVAL_FASEN = (
    opvang.als_advies(
        stappen,
        "ongeval",
        "Ongeval: vang eerst de leerling op en licht meteen de directeur in",
        NAAR_DE_ANDER,
    ),
    opvang.als_advies(
        vervolg,
        "ongeval-vervolg",
        "De dagen na het ongeval: houd contact met de leerling en met de ouders",
        NAAR_DE_ANDER,
    ),
    opvang.als_advies(
        bij_terugkeer,
        "ongeval-bij-terugkeer",
        "De leerling is terug na het ongeval: begeleid de leerling op school",
        NAAR_DE_ANDER,
    ),
    opvang.als_advies(
        na_twee_weken,
        "ongeval-na-twee-weken",
        "Twee weken terug na het ongeval: onderzoek of de leerling zich veilig genoeg voelt",
        NAAR_DE_ANDER,
    ),
)
