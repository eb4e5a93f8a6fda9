"""Whom it is about, how discontent parents are, and what is ready for a meeting."""

from decision_tools.rules import Choice, Judgement, YesNo

tussen_leerlingen = YesNo(
    "tussen-leerlingen",
    "Gaat het om grensoverschrijdend gedrag tussen leerlingen?",
    label="Tussen leerlingen",
)

onvrede = Judgement(
    "onvrede",
    "Is er veel onvrede onder de ouders?",
    label="Veel onvrede",
    unknown_help="Vraag het aan de partners van buiten.",
    role="school",
    weigh=(
        "of het nog lukt om zelf een boodschap te brengen",
        "of ouders willen luisteren of hun ongenoegen uiten",
    ),
    options={"ja": "ja", "nee": "nee"},
    unknown=True,
)

voorwaarden = Choice(
    "voorwaarden-avond",
    "Wat is er in orde voor een ouderavond?",
    label="In orde",
    help="Kies alles wat klopt. Klopt er niets? Kies dan 'geen van deze'.",
    options={
        "informatie": "er is genoeg informatie om te delen",
        "meer-dan-brief": "we kunnen meer vertellen dan in de brief staat",
        "luisteren": "de ouders willen luisteren",
        "partijen": "de partijen die nodig zijn, komen en hebben de taken verdeeld",
    },
    many=True,
    unknown=True,
)

overlegd = YesNo(
    "overlegd-partners",
    "Is er al overlegd met partners van buiten, zoals politie, gemeente of GGD?",
    label="Overlegd met partners",
    unknown=True,
)
