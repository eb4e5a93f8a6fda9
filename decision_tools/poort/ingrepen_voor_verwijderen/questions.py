"""What is asked of a teacher who thinks of sending a pupil out of class."""

from decision_tools.rules import Choice, YesNo

speelt = Choice(
    "speelt",
    "Wat speelt er nu in de klas?",
    label="Wat speelt er",
    help="Kies wat het zwaarst weegt.",
    options={
        "samen": "Leerlingen storen samen of leiden elkaar af",
        "een": "Eén leerling stoort",
        "chaos": "De hele klas is chaotisch",
        "nablijven": "Een leerling moet nablijven",
        "onveilig": "De klas lijkt niet veilig",
        "grens": "Een leerling blijft storen of is respectloos",
        "geweld": "Een leerling is gewelddadig",
    },
)
eerder = YesNo(
    "eerder",
    "Moest deze leerling al eerder nablijven?",
    label="Al eerder nablijven",
    unknown=True,
)
signalen = YesNo(
    "signalen",
    "Kreeg de mentor meerdere signalen over de veiligheid in de klas?",
    label="Meerdere signalen",
    unknown=True,
)
gewaarschuwd = YesNo("gewaarschuwd", "Is de leerling al gewaarschuwd?", label="Gewaarschuwd")
