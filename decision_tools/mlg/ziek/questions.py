"""What is asked about a sick pupil."""

from decision_tools.rules import Choice, Count

dagen = Count(
    "ziekdagen",
    "Hoeveel dagen achter elkaar is de leerling ziek?",
    label="Dagen achter elkaar ziek",
    unit="dagen",
    unknown=True,
)
meldingen = Count(
    "ziekmeldingen",
    "Hoe vaak is de leerling ziek gemeld in een korte periode?",
    label="Ziekmeldingen in korte tijd",
    help="Tel deze melding mee. Hoelang een korte periode is, staat er niet.",
    unknown=True,
)
uren = Count(
    "ziekuren",
    "Hoeveel uur is de leerling dit schooljaar ziek geweest?",
    label="Uren ziek dit schooljaar",
    help="Het stappenplan zegt alleen 'per jaar'. Wij lezen dat als schooljaar.",
    unit="uur",
    high=1500,
    unknown=True,
)
beeld = Choice(
    "beeld-ziek",
    "Wat ziet de verzuimcoördinator of de mentor bij deze leerling?",
    label="Beeld van de ziekte",
    help="Kies alles wat klopt. Klopt niets? Ga dan verder.",
    options={
        "patroon": "Een vast ziektepatroon",
        "onduidelijk": "Het ziektebeeld of de draagkracht is onduidelijk",
        "bijzonder": "Bijzondere afspraken nodig, zoals over rooster of therapie onder schooltijd",
    },
    many=True,
    unknown=True,
)
