"""The questions of studiefinanciering."""

from decision_tools.rules import Choice, Count, Date, YesNo

DAG_ONBEKEND = "Dan staat de termijn in woorden."

weken = Count(
    "weken",
    "Hoeveel hele weken achter elkaar is de student ongeoorloofd afwezig?",
    label="Weken ongeoorloofd afwezig",
    help="Ziekte met een gedagtekende doktersverklaring telt niet mee.",
    unit="weken",
    high=52,
    unknown=True,
)
financiering = YesNo(
    "financiering",
    "Krijgt de student studiefinanciering of een tegemoetkoming in de schoolkosten?",
    label="Studiefinanciering of tegemoetkoming",
    unknown=True,
)
niveau = Choice(
    "niveau",
    "Op welk niveau is de opleiding?",
    label="Niveau",
    options={
        "1-2": "niveau 1 of 2 (assistentenopleiding of basisberoepsopleiding)",
        "3-4": "niveau 3 of 4",
    },
    unknown=True,
)
vier_weken_om = Date(
    "vier-weken-om",
    "Op welke dag waren de vier weken voorbij?",
    label="Vier weken voorbij op",
    unknown=True,
    unknown_help=DAG_ONBEKEND,
    past=True,
)
acht_weken_om = Date(
    "acht-weken-om",
    "Op welke dag waren de acht weken voorbij?",
    label="Acht weken voorbij op",
    unknown=True,
    unknown_help=DAG_ONBEKEND,
    past=True,
)
