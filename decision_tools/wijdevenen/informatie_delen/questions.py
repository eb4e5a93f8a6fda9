"""With whom, for what, and on which conditions somebody wants to share."""

from decision_tools.rules import Choice, YesNo

met_wie = Choice(
    "met-wie",
    "Met wie wil je informatie over een leerling delen?",
    label="Delen met",
    options={
        "veilig-thuis": "Veilig Thuis",
        "organisatie": "een andere organisatie, zoals CJG, huisarts of GGZ",
        "collega": "een collega op school",
        "ouders": "de ouders van deze leerling",
        "anderen": "andere ouders, leerlingen of mensen van buiten",
        "pers": "pers of andere media",
    },
)

doel = Choice(
    "doel",
    "Waarvoor heb je contact met Veilig Thuis?",
    label="Doel",
    help="Weet je nog niet of je meldt? Kies dan 'weet ik niet'.",
    options={
        "advies": "wij willen advies",
        "melding": "wij doen een melding",
        "vraag": "Veilig Thuis vraagt ons om informatie",
    },
    unknown=True,
)

instemming = YesNo(
    "instemming",
    "Stemmen de ouders in met deze vraag van Veilig Thuis?",
    label="Instemming",
    help="Veilig Thuis zegt dit zelf.",
    unknown=True,
)

toestemming = YesNo(
    "toestemming",
    "Geven de ouders toestemming om met deze organisatie te overleggen?",
    label="Toestemming",
    unknown=True,
)

voorwaarden = Choice(
    "voorwaarden",
    "Wat is voor deze toestemming in orde?",
    label="In orde",
    help="Kies alles wat klopt. Klopt er niets? Kies dan 'geen van deze'.",
    options={
        "gericht": "de toestemming is gericht gegeven",
        "waarvoor": "ouders weten waarvoor zij nodig is",
        "wie-geeft": "ouders weten wie de informatie geeft",
        "wie-ontvangt": "ouders weten wie de informatie krijgt",
    },
    many=True,
    unknown=True,
)

nodig = YesNo(
    "nodig",
    "Is dit nodig voor het werk van je collega of voor het welzijn van het kind?",
    label="Nodig",
    help="Het gaat om het directe werk met het kind, of om zijn fysiek of emotioneel welbevinden.",
    unknown=True,
)
