"""Examples of what to record where, with who does it by when in the handbook."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
NIEMAND = (NIET_GENOEMD, NIET_GENOEMD)
DIRECTEUR = ("directeur", NIET_GENOEMD)
AF = "aandachtsfunctionaris HGKM"
MANAGER = ("manager sociale veiligheid", NIET_GENOEMD)
PROFESSIONAL = ("professional", NIET_GENOEMD)

VOLG_MELDCODE = (PROFESSIONAL,)  # on every answer
INCIDENT = (
    ("professional", "onmiddellijk"),  # about a colleague
    *(
        ("aandachtsfunctionaris sociale veiligheid", NIET_GENOEMD),
        NIEMAND,
        MANAGER,
    ),  # fill in, by date, gather
    ("manager sociale veiligheid", "structureel, met de (jaarlijkse) monitoring"),
    (NIET_GENOEMD, "eens in de twee jaar"),
)
MELDEN = tuple((wie, NIET_GENOEMD) for wie in ("medewerker", "leerling", "ouders"))
AGRESSIE = (*INCIDENT, DIRECTEUR, *MELDEN)
MELDCODE = (
    *(NIEMAND, (AF, NIET_GENOEMD)),  # fill in, keep
    ("casemanager", "elk jaar, volgens het formulier"),
    (AF, "elk jaar, volgens het formulier"),
    ("manager sociale veiligheid", "elke twee jaar, volgens het hoofdstuk over registratie"),
)
SIGNAAL = (
    *VOLG_MELDCODE,
    *(PROFESSIONAL,) * 4,  # fill in, story or fact, diagnosis, source
    ("professional", "meteen"),  # a source that does not want it, and a child in danger
    ("leerkracht", NIET_GENOEMD),
    ("professional", "op korte termijn"),  # parents, after it has been kept
)
HERHAALD = (NIEMAND, (NIET_GENOEMD, "altijd"))
GESPREK = (NIEMAND, NIEMAND, NIEMAND)


def vastleggen(
    *wat: str, rijen: tuple[str, ...], taken: tuple[tuple[str, str], ...] = (), verhaal: str = ""
) -> Example:
    """What is recorded, and the rows it has to reach."""
    verder = [option for option in wat if option in ("signaal", "contact", "zorggesprek")]
    answers = {"voorval-soort": [o for o in wat if o not in verder], "verder-vastleggen": verder}
    return Example(answers, rijen, taken, verhaal)


EXAMPLES = (
    vastleggen(
        "sociaal",
        rijen=("incidentenregistratie", "geen-agressie", "geen-ongeval"),
        taken=INCIDENT,
        verhaal="Een groepje leerlingen sluit een klasgenoot wekenlang buiten.",
    ),
    vastleggen(
        "sociaal",
        rijen=("incidentenregistratie", "medewerker"),
        taken=(("professional", "onmiddellijk"),),
        verhaal="Een leerling vertelt dat een medewerker haar steeds aanraakt. De juf pakt het formulier.",
    ),
    vastleggen("agressie", rijen=("incidentenregistratie", "meldingsformulier"), taken=AGRESSIE),
    vastleggen("sociaal", "agressie", rijen=("incidentenregistratie", "meldingsformulier"), taken=AGRESSIE),
    vastleggen("ongeval", rijen=("geen-sociaal", "ongeval", "geen-agressie"), taken=(DIRECTEUR,)),
    vastleggen("meldcode", rijen=("geen-sociaal", "rapportage-meldcode"), taken=MELDCODE),
    vastleggen(
        "sociaal",
        "meldcode",
        rijen=("incidentenregistratie", "rapportage-meldcode"),
        taken=INCIDENT + MELDCODE,
    ),
    vastleggen("signaal", rijen=("geen-sociaal", "logboek"), taken=SIGNAAL),
    vastleggen("herhaald", rijen=("notitie-dossier", "geen-signaal"), taken=HERHAALD),
    vastleggen("sociaal", "herhaald", rijen=("incidentenregistratie", "notitie-dossier")),
    vastleggen("contact", rijen=("lijst-contacten", "geen-zorggesprek"), taken=(NIEMAND,)),
    vastleggen("zorggesprek", rijen=("verslag-zorggesprek", "geen-contact"), taken=GESPREK),
    vastleggen("contact", "zorggesprek", rijen=("lijst-contacten", "verslag-zorggesprek")),
    vastleggen(
        rijen=("geen-sociaal", "geen-meldcode", "geen-herhaald", "veiligheid-eerst"), taken=VOLG_MELDCODE
    ),
    Example(
        {"voorval-soort": "?", "verder-vastleggen": []},
        ("vraag-het", "geen-agressie", "geen-signaal"),
        (("manager sociale veiligheid", NIET_GENOEMD),),
    ),
)
