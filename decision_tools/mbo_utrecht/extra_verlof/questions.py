"""The lists of bijlage 4: weighty circumstances with their maximum, and religious days with their length.

Only data; the reasoning stands in extra_verlof.py and the notes in _verlof_uitkomsten.py.
"""

from dataclasses import dataclass

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
}


@dataclass(frozen=True)
class Feestdag:
    """A religious day on the list; `days` says what bijlage 4 says of its length, if it says anything."""

    name: str
    days: str = ""
    lunar: bool = False


FEESTDAGEN = {
    "suikerfeest": Feestdag("Suikerfeest", lunar=True),
    "offerfeest": Feestdag("Offerfeest", "kan drie dagen duren", lunar=True),
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
