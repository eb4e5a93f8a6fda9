"""The questions of extra_verlof, with the lists of bijlage 4 that they let choose from.

Weighty circumstances have their maximum here, religious days their length.
"""

from dataclasses import dataclass

from decision_tools.rules import UNKNOWN, Choice, Count, Fact, YesNo

MOST_PER_YEAR = 10
"""Schooldagen: of holiday leave, and of leave for weighty circumstances, in one school year."""


@dataclass(frozen=True)
class Omstandigheid:
    """A reason as a reader picks it, and its short name; `most` days, or `duur` where there is no maximum."""

    words: str
    short: str
    most: int | None = None
    duur: str = ""


OVERLEG = "de duur gaat in overleg met de directeur"

OMSTANDIGHEDEN = {
    "verhuizing": Omstandigheid("verhuizing", "Verhuizing", 1),
    "huwelijk-in-woonplaats": Omstandigheid(
        "huwelijk van familie (tot en met de vierde graad) in de woonplaats van de student",
        "Huwelijk in de woonplaats",
        1,
    ),
    "huwelijk-buiten-woonplaats": Omstandigheid(
        "huwelijk van familie (tot en met de vierde graad) buiten de woonplaats van de student",
        "Huwelijk buiten de woonplaats",
        2,
    ),
    "overlijden-1": Omstandigheid(
        "overlijden van familie in de eerste graad", "Overlijden in de eerste graad", 4
    ),
    "overlijden-2": Omstandigheid(
        "overlijden van familie in de tweede graad", "Overlijden in de tweede graad", 2
    ),
    "overlijden-3-4": Omstandigheid(
        "overlijden van familie in de derde of vierde graad", "Overlijden in de derde of vierde graad", 1
    ),
    "jubileum": Omstandigheid(
        "jubileum van familie (tot en met de vierde graad): 25, 40 of 50 jaar in dienst, "
        "of 12½, 25, 40, 50 of 60 jaar getrouwd",
        "Jubileum",
        1,
    ),
    "ernstige-ziekte": Omstandigheid(
        "ernstige ziekte van een ouder, verzorger of familie (tot en met de vierde graad)",
        "Ernstige ziekte in de familie",
        duur=OVERLEG,
    ),
    "bevalling": Omstandigheid("bevalling van moeder of verzorgster", "Bevalling", duur=OVERLEG),
    "wettelijke-plicht": Omstandigheid(
        "een wettelijke verplichting die niet buiten de lesuren kan",
        "Wettelijke verplichting",
        duur="bijlage 4 noemt geen duur",
    ),
    "andere-reden": Omstandigheid(
        "een calamiteit of een andere belangrijke reden",
        "Andere reden",
        duur="de directeur oordeelt of de reden belangrijk is",
    ),
    "verdere-familie": Omstandigheid(
        "huwelijk, jubileum, ernstige ziekte of overlijden van verdere familie (vijfde graad of verder) "
        "of van iemand anders",
        "Verdere familie",
        duur="bijlage 4 gaat tot en met de vierde graad; de directeur oordeelt",
    ),
    "ander-jubileum": Omstandigheid(
        "een jubileum met een ander aantal jaren, zoals 30 jaar getrouwd",
        "Ander jubileum",
        duur="bijlage 4 noemt dit aantal jaren niet; de directeur oordeelt",
    ),
    "andere-bevalling": Omstandigheid(
        "bevalling van iemand anders dan moeder of verzorgster",
        "Andere bevalling",
        duur="bijlage 4 noemt alleen moeder of verzorgster; de directeur oordeelt",
    ),
}
NIET_GENOEMD = ("verdere-familie", "ander-jubileum", "andere-bevalling")
"""What bijlage 4 does not name: of its grounds only what the director judges to be important remains."""


@dataclass(frozen=True)
class Feestdag:
    """A religious day on the list; `more` is what bijlage 4 says of its length or day, if anything."""

    name: str
    more: str = ""


FEESTDAGEN = {
    "suikerfeest": Feestdag("Suikerfeest", "datum pas kort van tevoren bekend"),
    "offerfeest": Feestdag("Offerfeest", "kan drie dagen duren"),
    "chinees-nieuwjaar": Feestdag("Chinees Nieuwjaar"),
    "holi": Feestdag("Holifeest"),
    "diwali": Feestdag("Diwalifeest"),
    "krishna-janmashtami": Feestdag("Krishna Janamashtmi"),
    "navratri": Feestdag("Navratri", "alleen de laatste dag"),
    "maha-shivratri": Feestdag("Maha Shivratri"),
    "pesach": Feestdag("Pesach (Paasfeest)", "twee keer twee dagen"),
    "sjawoeot": Feestdag("Sjawoe'ot (Wekenfeest)"),
    "rosj-hasjana": Feestdag("Rosh Hasjana (Joods Nieuwjaar)"),
    "jom-kipoer": Feestdag("Jom Kipoer (Grote Verzoendag)"),
    "soekot": Feestdag("Soekot (Loofhuttenfeest)", "een keer twee en een keer drie dagen"),
    "sjemini-atseret": Feestdag("Sjemini Atseret (Slotfeest)"),
    "simchat-tora": Feestdag("Simchat Tora (Vreugde der Wet)"),
}

soort = Choice(
    "soort",
    "Waarvoor is het verlof?",
    label="Soort verlof",
    options={
        "vakantie": "vakantie buiten de schoolvakanties",
        "omstandigheid": "een belangrijke gebeurtenis, zoals een verhuizing, huwelijk, ziekte of overlijden",
        "feestdag": "een religieuze feestdag",
        "cultureel": "carnaval of een culturele feestdag",
    },
)
omstandigheid = Choice(
    "omstandigheid",
    "Welke gebeurtenis?",
    label="Gebeurtenis",
    help="Aangetrouwde familie telt mee. Twijfel je over de graad? Vraag het de directeur.",
    options={id_: item.words for id_, item in OMSTANDIGHEDEN.items()},
)
feestdag = Choice(
    "feestdag",
    "Welke feestdag?",
    label="Feestdag",
    options={**{id_: feest.name for id_, feest in FEESTDAGEN.items()}, "andere": "een andere religieuze dag"},
)
beroep = YesNo(
    "beroep",
    "Kan het gezin door het beroep van een ouder alleen buiten de schoolvakanties weg?",
    label="Alleen buiten de schoolvakanties weg door het beroep",
    help="Dit moet aan de aard van het beroep liggen. De werkgever verklaart het.",
    unknown=True,
)
eerder = YesNo(
    "eerder-vakantie",
    "Was er dit schooljaar al vakantieverlof?",
    label="Dit schooljaar al vakantieverlof",
    unknown=True,
)
eerste_weken = YesNo(
    "eerste-weken",
    "Valt het verlof in de eerste twee lesweken van het schooljaar?",
    label="In de eerste twee lesweken",
)
moment = Choice(
    "moment",
    "Wanneer wordt het verlof gevraagd?",
    label="Moment van vragen",
    help="Tel vanaf het ontstaan van de verhindering: van wat de student weghoudt.",
    options={
        "vooraf": "vooraf",
        "twee-dagen": "achteraf, binnen twee dagen na het ontstaan",
        "later": "achteraf, later dan twee dagen na het ontstaan",
    },
)
dagen = Count(
    "dagen", "Om hoeveel schooldagen gaat het?", label="Gevraagde schooldagen", unit="schooldagen", low=1
)
gehad = Count(
    "gehad",
    "Hoeveel schooldagen verlof voor gewichtige omstandigheden waren er dit schooljaar al?",
    label="Al gehad dit schooljaar",
    help="Tel vakantieverlof hier niet mee. Of dat samen telt, staat niet in het handboek.",
    unit="schooldagen",
    unknown=True,
)
totaal = Count(
    "totaal",
    "Schooldagen samen dit schooljaar",
    label="Samen dit schooljaar",
    unit="schooldagen",
    low=1,
    high=dagen.high + gehad.high,
    unknown=True,
)


def _added(gevraagd: int, al_gehad: int) -> int:
    return gevraagd + al_gehad


def _example_of(samen: int | str) -> dict[str, int | str]:
    if isinstance(samen, str):
        return {"dagen": 1, "gehad": UNKNOWN}
    nu = min(samen, MOST_PER_YEAR)
    return {"dagen": nu, "gehad": samen - nu}


samen = Fact(totaal, (dagen, gehad), _added, _example_of)
