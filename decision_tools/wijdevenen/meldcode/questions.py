"""Whose step it is, what was done last, and whether it gets better."""

from decision_tools.rules import Choice, Judgement, YesNo

rol = Choice(
    "rol",
    "Wat is je rol?",
    label="Rol",
    options={
        "leerkracht": "leerkracht",
        "ondersteunend": "ondersteunend personeel, zoals conciërge, vakleerkracht of vrijwilliger",
        "af": "aandachtsfunctionaris HGKM (intern begeleider)",
        "manager": "manager sociale veiligheid",
        "directie": "directie",
    },
)

laatste_stap = Choice(
    "laatste-stap",
    "Wat heb je als laatste gedaan?",
    label="Laatste stap",
    options={
        "gezien": "ik zag of hoorde iets",
        "vastgelegd": "ik heb het signaal vastgelegd",
        "collegas": "ik heb het ook met collega's besproken",
        "ouders": "ik heb het met de ouders besproken",
        "overgedragen": "ik heb de zorg overgedragen",
    },
)

collegas_besproken = YesNo(
    "collegas-besproken", "Heb je het signaal al met collega's besproken?", label="Met collega's besproken"
)

verbetering = YesNo(
    "verbetering",
    "Is er verbetering in de signalen?",
    label="Verbetering",
    help="Kijk wat er veranderde na het laatste overleg, met collega's of met de ouders.",
    unknown=True,
)

vermoeden_thuis = Judgement(
    "vermoeden-thuis",
    "Denk je aan verwaarlozing, mishandeling, misbruik of huiselijk geweld?",
    label="Vermoeden",
    unknown_help="De aandachtsfunctionaris HGKM kan meewegen.",
    role="leerkracht",
    weigh=(
        "de signalen, zo feitelijk mogelijk opgeschreven",
        "eerdere zulke signalen in het dossier",
        "wat collega's zagen of hoorden",
        "wat gewoon is op jouw school en in jouw wijk",
    ),
    options={
        "groeit": "ja, en dat vermoeden wordt sterker",
        "ja": "ja, maar het wordt niet sterker",
        "nee": "nee, de zorg gaat over iets anders",
    },
    unknown=True,
)

stap_af = Choice(
    "stap-af",
    "Hoe ver is dit meldcodetraject?",
    label="Stand van het traject",
    options={
        "overgedragen": "de zorg is aan mij overgedragen",
        "dossier": "het dossier Meldcode is gemaakt",
        "overleg": "overleg met professionals van buiten is geweest, of niet nodig",
        "ouders": "het gesprek met de ouders is geweest, of het vervalt",
        "gewogen": "het afwegingskader is doorlopen",
    },
)
