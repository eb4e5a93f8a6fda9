"""The questions of verzuimbrief."""

from decision_tools.rules import Choice, Count, YesNo

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
keren_16 = Count(
    "keren-16",
    "Hoe vaak kwam deze student op 16 uur ongeoorloofd verzuim in vier lesweken?",
    label="Keren 16 uur",
    help="Bijlage 3 telt meldingen, en die zijn er hier niet. Deze telling is van ons (toegevoegd).",
    low=1,
    unknown=True,
)
