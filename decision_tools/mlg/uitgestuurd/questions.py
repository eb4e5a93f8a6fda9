"""What is asked about a pupil sent out of class."""

from decision_tools.rules import Count, Judgement, Limit, YesNo

PRATEN, OUDERS, OP_SCHOOL, LEERPLICHT, OVERLEG = Limit(3), Limit(6), Limit(7), Limit(9), Limit(12)
TE_LAAT_SAMEN, SPIJBELEN_SAMEN = Limit(9), Limit(5)
"""How often late, or how many lesuren truanted, makes a combination."""

keren = Count(
    "uitgestuurd",
    "Hoe vaak is de leerling uit de les gestuurd?",
    label="Uitgestuurd",
    help="Tel deze keer mee. Het stappenplan zegt niet vanaf welke dag je telt. Wij lezen: dit schooljaar.",
    unknown=True,
)
gesprek_negen = YesNo(
    "gesprek-9",
    f"Is de stap van {LEERPLICHT} keer gedaan: een gesprek aangevraagd bij de leerplichtambtenaar?",
    label=f"Stap van {LEERPLICHT} keer gedaan",
    help="Die stap geldt samen met te laat komen of spijbelen.",
    unknown=True,
)
overleg_twaalf = YesNo(
    "overleg-12",
    f"Is er bij {OVERLEG} keer overlegd over de volgende stappen?",
    label=f"Overleg van {OVERLEG} keer gedaan",
    help="Dat overleg geldt samen met te laat komen of spijbelen.",
    unknown=True,
)
samen = Judgement(
    "combinatie-12",
    "Is er een combinatie met te laat komen of spijbelen?",
    label=f"Combinatie bij {OVERLEG} keer",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    unknown=True,
    role="verzuimcoördinator",
    weigh=(
        f"Bij {OVERLEG} keer noemt het stappenplan geen aantallen.",
        f"Bij {LEERPLICHT} keer staat er: te laat minstens {TE_LAAT_SAMEN} keer, of {SPIJBELEN_SAMEN} uur "
        "spijbelen.",
    ),
)
