"""What is asked about truancy, and the time to come back that follows from it."""

from decision_tools.rules import Count, Date, Fact, YesNo

al_gemeld = YesNo(
    "al-gemeld",
    "Is het 7e lesuur al bij DUO gemeld?",
    label="Al gemeld bij DUO",
    unknown=True,
)
drie_dagen = YesNo(
    "drie-dagen",
    "Spijbelde de leerling nu 3 dagen achter elkaar?",
    label="3 dagen achter elkaar",
    unknown=True,
)
lesuren_nu = Count(
    "lesuren-nu",
    "Hoeveel lesuren spijbelde de leerling nu?",
    label="Lesuren nu gespijbeld",
    help="Alleen de uren waarover het nu gaat. Terugkommaatregelen zijn het dubbele.",
    unit="lesuren",
    low=1,
    high=40,
    unknown=True,
)
mail = Date(
    "mail",
    "Op welke dag ging de mail naar de leerling?",
    label="Dag van de mail",
    unknown_help="Ook als de mail nog niet verstuurd is. Dan staat de termijn in woorden.",
    unknown=True,
)
terugkomuren = Fact(
    Count(
        "terugkomuren",
        "Terugkommaatregelen",
        label="dubbel aantal lesuren",
        unit="lesuren",
        low=2,
        high=80,
    ),
    (lesuren_nu,),
    compute=lambda nu: 2 * nu,
    witness=lambda dubbel: {"lesuren-nu": dubbel // 2},
)
