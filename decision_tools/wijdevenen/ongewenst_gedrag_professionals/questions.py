"""Who crosses a line, whether it was crossed, and which time it is."""

from decision_tools.rules import Choice, Judgement

wie = Choice(
    "wie",
    "Wie doet iets wat jij niet wilt?",
    label="Wie het doet",
    options={
        "professional": "een professional van binnen of buiten de school",
        "ouder": "een ouder of verzorger",
        "andere-volwassene": "een andere volwassene",
        "leerling": "een leerling",
    },
)
grens = Judgement(
    "grens",
    "Ging deze persoon over jouw grens?",
    label="Over jouw grens",
    help="Alleen jij kunt dat zeggen. Wees er eerlijk over.",
    options={"ja": "ja", "nee": "nee", "nog-niet": "ik twijfel nog"},
    role="professional",
    weigh=("waar jouw eigen grens ligt", "hoe en wanneer iemand daar overheen ging"),
)
stand = Choice(
    "stand",
    "Is dit de eerste keer, of was er al een gesprek over het gedrag?",
    label="De hoeveelste keer",
    options={
        "eerste": "de eerste keer, er is nog niet over gesproken",
        "gestopt": "er is over gesproken en het gedrag is gestopt",
        "weer": "er is over gesproken en het gebeurt weer",
    },
    unknown=True,
)
