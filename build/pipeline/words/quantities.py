"""Numbers with their unit, read from Dutch text in one spelling: `vijf dagen` and `de 5e dag` are `5 dag`."""

from __future__ import annotations

import re
from collections.abc import Iterator

TO_TEN = "twee drie vier vijf zes zeven acht negen tien"
TO_TWENTY = "elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig"
RANKS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde"
NUMBER_OF = {word: str(number) for number, word in enumerate(f"{TO_TEN} {TO_TWENTY}".split(), 2)}
NUMBER_OF |= {word: str(number) for number, word in enumerate(RANKS.split(), 1)}
NUMBER_OF |= {"één": "1", "eén": "1", "eenmaal": "1 keer", "tweemaal": "2 keer", "driemaal": "3 keer"}
NUMBER_OF |= {"viermaal": "4 keer", "dertig": "30", "vijfentwintig": "25", "dubbel": "2 keer"}
UNITS = {
    "dag": "dag dagen kalenderdag kalenderdagen",
    "werkdag": "werkdag werkdagen",
    "schooldag": "schooldag schooldagen",
    "week": "week weken lesweek lesweken schoolweek schoolweken",
    "maand": "maand maanden",
    "jaar": "jaar jaren jarige jarigen jarig",
    "uur": "uur uren klokuur klokuren lesuur lesuren les lessen",
    "minuut": "minuut minuten min",
    "keer": "keer x maal melding meldingen ziekmelding ziekmeldingen",
    "periode": "periode perioden periodes",
    "%": "% procent",
    "stap": "stap stappen",
    "lid": "lid",
}
PLURALS = {
    **{"dag": "dagen", "werkdag": "werkdagen", "schooldag": "schooldagen", "week": "weken"},
    **{"maand": "maanden", "minuut": "minuten", "periode": "perioden", "stap": "stappen"},
}
UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words.split()}
BETWEEN = r"(?:\s+(?:aaneengesloten|aaneen|opeenvolgende|achtereenvolgende|volle|hele|te\s+laat))?"
UNIT = rf"(?:{'|'.join(sorted(map(re.escape, UNIT_OF), key=len, reverse=True))})(?![^\W\d_])"
NUMBER = r"\d+(?:,\d+)?½?"
JOIN = r"\s*(?:-|–|/|,|à|en|of|tot|tot\s+en\s+met|t/m)\s*"
RANK = r"(?:-|e|ste|de)?"
QUANTITY = re.compile(rf"(?<![\w.,:]){NUMBER}(?:{RANK}{JOIN}{NUMBER})*{RANK}{BETWEEN}[\s-]*{UNIT}", re.I)
MEMBER = re.compile(r"\blid\s+(\d+)\b", re.I)
TIME = re.compile(r"(?<![\w.,:])(\d{1,2})(?::(\d{2})|\.(\d{2})(?=\s*u(?:ur)?\b))(?!\d)")


def spelled_out(text: str) -> str:
    """Text on one line with number words as digits; a word that is broken at a hyphen is whole again."""
    text = re.sub(r"(?<=\w)-\n(?=\w+[.@])", "-", text.replace("\u00ad", ""))
    text = re.sub(r"[*_`\\|]|<[^>]+>", " ", text)
    words = "|".join(sorted(NUMBER_OF, key=len, reverse=True))
    return re.sub(rf"(?i)\b({words})\b", lambda m: NUMBER_OF[m[1].lower()], " ".join(text.split()))


def quantities(text: str) -> Iterator[str]:
    """Each number of a text with its unit; times of the day are left out."""
    text = MEMBER.sub(r"\1 lid", TIME.sub(" ", spelled_out(text)))
    for match in QUANTITY.findall(text):
        unit = UNIT_OF[re.search(rf"{UNIT}$", match, re.I)[0].lower()]  # type: ignore[index]
        for number in re.findall(NUMBER, match):
            yield f"{number} {unit}"


def spelled(number: str) -> str:
    """A number with its unit as people write it: `5 werkdag` as 5 werkdagen."""
    amount, _, unit = number.partition(" ")
    return f"{amount} {unit if amount == '1' else PLURALS.get(unit, unit)}"


def unit_in(text: str) -> str | None:
    """The unit that the first word of a text names, such as `schooldag` for "schooldag(en)"."""
    word = re.match(r"\w*", text)
    return UNIT_OF.get(word[0].lower()) if word else None
