"""What is asked about a pupil sent out of class."""

from decision_tools.rules import Count, Judgement, YesNo

keren = Count(
    "uitgestuurd",
    "Hoe vaak is de leerling uit de les gestuurd?",
    label="Uitgestuurd",
    help="Tel deze keer mee. Het stappenplan zegt niet vanaf welke dag je telt. Wij lezen: dit schooljaar.",
    unknown=True,
)
gesprek_negen = YesNo(
    "gesprek-9",
    "Is de stap van 9 keer gedaan: een gesprek aangevraagd bij de leerplichtambtenaar?",
    label="Stap van 9 keer gedaan",
    help="Die stap geldt samen met te laat komen of spijbelen.",
    unknown=True,
)
overleg_twaalf = YesNo(
    "overleg-12",
    "Is er bij 12 keer overlegd over de volgende stappen?",
    label="Overleg van 12 keer gedaan",
    help="Dat overleg geldt samen met te laat komen of spijbelen.",
    unknown=True,
)
samen = Judgement(
    "combinatie-12",
    "Is er een combinatie met te laat komen of spijbelen?",
    label="Combinatie bij 12 keer",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    unknown=True,
    role="verzuimcoördinator",
    weigh=(
        "Bij 12 keer noemt het stappenplan geen aantallen.",
        "Bij 9 keer staat er: te laat minstens 9 keer, of 5 uur spijbelen.",
    ),
)
