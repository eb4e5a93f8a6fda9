"""The six criteria and the flag, each weighed by the professional."""

from decision_tools.rules import Judgement

WEET_NIET = "Kies dit ook als het nog niet is beslist, of maar deels zo is. Vraag een collega mee te wegen."


def criterium(id_: str, text: str, label: str, weigh: str) -> Judgement:
    """One of the six criteria, as a question to the professional."""
    return Judgement(
        id_,
        text,
        label=label,
        role="professional",
        weigh=(weigh,),
        options={"ja": "ja", "nee": "nee"},
        unknown=True,
        unknown_help=WEET_NIET,
    )


CRITERIA = (
    criterium(
        "wederzijds",
        "Wederzijdse toestemming: gaven beiden duidelijk toestemming voor dit gedrag?",
        "Wederzijdse toestemming",
        "of beide partijen duidelijk toestemden",
    ),
    criterium(
        "vrijwillig",
        "Vrijwilligheid: deed iedereen vrijwillig mee?",
        "Vrijwilligheid",
        "of er geen dwang was en niemand werd verleid",
    ),
    criterium(
        "gelijkwaardig",
        "Gelijkwaardigheid: zijn de betrokkenen genoeg elkaars gelijke?",
        "Gelijkwaardigheid",
        "of zij voldoende gelijk aan elkaar zijn",
    ),
    criterium(
        "ontwikkeling",
        "Ontwikkeling: past het gedrag bij de leeftijd?",
        "Past bij de ontwikkeling",
        "wat onderzoek beschrijft voor kinderen van deze leeftijd",
    ),
    criterium(
        "context",
        "Context: past dit gedrag in deze situatie?",
        "Past bij de context",
        "of de situatie dit gedrag toelaat",
    ),
    criterium(
        "zelfrespect",
        "Zelfrespect: is het gedrag niet zelfbeschadigend en niet vernederend voor het kind?",
        "Zelfrespect",
        "of het gedrag niet zelfbeschadigend is, en niet vernederend voor het kind",
    ),
)

vlag = Judgement(
    "vlag",
    "Welke vlag kies je, als je de zes criteria naast elkaar legt?",
    label="Vlag",
    help="Jij kiest. Deze keuzehulp rekent niets uit.",
    role="professional",
    weigh=("de zes criteria samen",),
    options={
        "groen": "groen: aanvaardbaar gedrag",
        "geel": "geel: licht grensoverschrijdend gedrag",
        "rood": "rood: ernstig grensoverschrijdend gedrag",
        "zwart": "zwart: zwaar grensoverschrijdend gedrag",
        "open": "nog niet beslist",
    },
)
