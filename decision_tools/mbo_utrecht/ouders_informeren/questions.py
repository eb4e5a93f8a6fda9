"""The questions of ouders_informeren."""

from decision_tools.rules import Choice

onderwerp = Choice(
    "onderwerp",
    "Waarover wil je de ouders informeren?",
    label="Onderwerp",
    options={
        "verzuim": "verzuim",
        "schorsing": "een schorsing",
        "verwijdering": "het voornemen om de student van school te verwijderen",
        "gedrag": "zorgen over gedrag",
        "crisis": "gedachten aan zelfdoding, of een noodkreet daarover",
        "onveilig": "huiselijk geweld",
        "anders-onveilig": "een andere onveilige situatie",
    },
)
