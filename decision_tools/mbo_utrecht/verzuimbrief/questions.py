"""The questions of verzuimbrief."""

from decision_tools.rules import Choice, YesNo

aanleiding = Choice(
    "aanleiding",
    "Waarover gaat de brief?",
    label="Aanleiding",
    options={
        "eerste-dag": "de eerste dag ongeoorloofd verzuim",
        "melding": "een melding van ongeoorloofd verzuim",
        "vier-weken": "vier weken ongeoorloofd verzuim",
        "schorsing": "een schorsing",
        "verwijdering": "een verwijdering van school",
        "no-show": "no show: de student verscheen niet",
    },
)
stage = YesNo(
    "stage",
    "Was de student afwezig op de stageplek (BPV)?",
    label="Afwezig op de stageplek",
)
