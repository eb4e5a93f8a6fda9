"""Whether the message is true, and when the funeral is: from that follows the phase."""

from datetime import date, timedelta

from decision_tools.rules import Choice, Date, Fact, Settings, Today, Unit
from decision_tools.rules.calendar import add

bericht = Choice(
    "bericht",
    "Is nagegaan of het bericht van overlijden klopt?",
    label="Het bericht",
    options={
        "klopt": "ja, het klopt",
        "vals": "ja, het was een valse melding",
        "nog-niet": "nee, nog niet",
    },
    unknown=True,
)
uitvaart = Date(
    "uitvaart",
    "Op welke dag is of was de uitvaart?",
    label="Dag van de uitvaart",
    unknown_help="Ook als de dag nog niet bekend is.",
    unknown=True,
)
peildatum = Today("peildatum", "Welke dag is het vandaag?", label="Vandaag")

sinds_uitvaart = Choice(
    "sinds-uitvaart",
    "",
    "De uitvaart",
    options={
        "nog-niet": "is nog niet geweest",
        "geweest": "was minder dan een maand geleden",
        "maand": "was een maand of langer geleden",
    },
    unknown=True,
)

_DAG = date(2026, 11, 16)
_UITVAART = {"nog-niet": _DAG, "geweest": _DAG - timedelta(days=7), "maand": _DAG - timedelta(days=60)}


def _sinds(day: date, today: date) -> str:
    if today <= day:
        return "nog-niet"
    terugkijken = add(day, 1, Unit.MONTHS, Settings()).last
    return "geweest" if terugkijken is None or today < terugkijken else "maand"


SINDS_UITVAART = Fact(
    sinds_uitvaart,
    (uitvaart, peildatum),
    _sinds,
    lambda phase: {uitvaart.id: _UITVAART.get(phase, _DAG), peildatum.id: _DAG},
)
"""That the phase after the funeral ends after a month follows from step 8; the border is our reading."""
