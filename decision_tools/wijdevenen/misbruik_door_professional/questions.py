"""Who asks, what is suspected, and how far the board has come."""

from decision_tools.rules import Choice, Judgement, YesNo

wie = Choice(
    "wie",
    "Wie ben je?",
    label="Wie",
    help="Een vermoeden is genoeg. Vul geen namen in.",
    options={
        "medewerker": "medewerker, ook stagiair, uitzendkracht, vrijwilliger of schoonmaker",
        "contactpersoon": "contactpersoon of interne vertrouwenspersoon",
        "schoolleiding": "directeur of lid van de schoolleiding",
        "bestuur": "schoolbestuur",
        "ouder": "ouder of leerling",
    },
)

soort = Choice(
    "soort",
    "Wat vermoed of hoorde je over een medewerker?",
    label="Vermoeden",
    options={
        "seksueel": "seksueel misbruik of seksuele intimidatie van een leerling",
        "ander": "lichamelijk misbruik of andere intimidatie van een leerling, of bezit van kinderporno",
    },
    unknown=True,
)

bestuur_weet = YesNo(
    "bestuur-weet",
    "Weet je zeker dat het schoolbestuur zelf van dit vermoeden weet?",
    label="Het bestuur weet het",
    help="Iemand van de schoolleiding inlichten is niet genoeg.",
    unknown=True,
)

stand = Choice(
    "stand",
    "Hoe ver is het schoolbestuur?",
    label="Stand",
    options={
        "gehoord": "het bestuur hoorde net van het vermoeden",
        "overlegd": "er is overlegd met de vertrouwensinspecteur",
        "besloten": "er is besloten tot aangifte",
        "vals": "na onderzoek van justitie: de klacht was vals",
    },
)

redelijk_vermoeden = Judgement(
    "redelijk-vermoeden",
    "Is er een redelijk vermoeden van een strafbaar feit?",
    label="Redelijk vermoeden",
    help="De vertrouwensinspecteur stelt dit vast.",
    role="vertrouwensinspecteur",
    weigh=("het overleg van bestuur en vertrouwensinspecteur",),
    options={"ja": "ja", "nee": "nee", "open": "nog niet beslist"},
)
