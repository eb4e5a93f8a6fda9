"""Which rules of which tools each school has on a subject: what the schools are compared on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Rules:
    """Rules of one tool: of these tables these rows, without some. None named: all of them."""

    tool: str
    tables: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class See:
    """A page of the handbook that deals with the subject, as `school/page`."""

    page: str


@dataclass(frozen=True)
class Subject:
    """What schools are compared on.

    A school with nothing has a protocol that does not deal with it; one that is left out is not compared yet.
    """

    id: str
    title: str
    schools: Mapping[str, tuple[Rules | See, ...]]


LEAVE_EVENTS = (
    *("verhuizing", "huwelijk-in-woonplaats", "huwelijk-buiten-woonplaats", "jubileum"),
    *("overlijden-1", "overlijden-2", "overlijden-3-4"),
)

SUBJECTS = (
    Subject(
        "te-laat",
        "Te laat",
        {
            "kluiverboom": (
                Rules("kluiverboom/ziek-en-verzuim", ("bijzonderheden",)),
                See("kluiverboom/signalerende-functie"),
            ),
            "mbo-utrecht": (
                Rules("mbo-utrecht/presentie", rows=("te-lang", "te-laat", "geldige-reden")),
                Rules("mbo-utrecht/duo-melding", rows=("laat-onder", "laat-tien", "laat-meer")),
                See("mbo-utrecht/ongeoorloofd-en-te-laat"),
            ),
            "mlg": (Rules("mlg/te-laat", ("vaker", "korte-tijd", "combinatie")),),
            "poort": (Rules("poort/te-laat"),),
            "wijdevenen": (),
        },
    ),
    Subject(
        "spijbelen",
        "Spijbelen (ongeoorloofd verzuim)",
        {
            "kluiverboom": (
                Rules("kluiverboom/ziek-en-verzuim", rows=("afwezig", "veelvuldig", "bijzonderheden")),
                See("kluiverboom/signalerende-functie"),
            ),
            "mbo-utrecht": (
                Rules("mbo-utrecht/presentie", rows=("zonder-reden", "te-lang")),
                Rules(
                    "mbo-utrecht/duo-melding",
                    ("aanleiding", "hoeveelste"),
                    ("onder-16", "zestien", "vier-weken", "eerste", "tweede", "derde", "vierde"),
                ),
                See("mbo-utrecht/ongeoorloofd-en-te-laat"),
            ),
            "mlg": (Rules("mlg/spijbelen", ("lesuren", "korte-tijd", "combinatie")),),
            "poort": (Rules("poort/ongeoorloofd-verzuim"),),
            "wijdevenen": (),
        },
    ),
    Subject(
        "ziek",
        "Ziek",
        {
            "kluiverboom": (
                Rules(
                    "kluiverboom/ziek-en-verzuim",
                    rows=("ziekmelding", "naar-huis", "blijft", "langdurig", "bijzonderheden"),
                ),
            ),
            "mbo-utrecht": (Rules("mbo-utrecht/ziek", ("vraag", "vier-weken")),),
            "mlg": (Rules("mlg/ziek", ("uren", "kort", "patroon", "onduidelijk", "bijzonder")),),
            "poort": (Rules("poort/ziek"),),
            "wijdevenen": (),
        },
    ),
    Subject(
        "uitgestuurd",
        "Uit de les gestuurd",
        {
            "kluiverboom": (Rules("kluiverboom/uit-de-les-gestuurd"),),
            "mbo-utrecht": (Rules("mbo-utrecht/presentie", rows=("uitgestuurd",)),),
            "mlg": (Rules("mlg/uitgestuurd", ("uitgestuurd", "korte-tijd", "combinatie")),),
            "poort": (Rules("poort/verwijderd"),),
            "wijdevenen": (),
        },
    ),
    Subject(
        "schorsen",
        "Schorsen",
        {
            "kluiverboom": (),
            "mbo-utrecht": (Rules("mbo-utrecht/schorsen"),),
            "mlg": (),
            "poort": (
                Rules(
                    "poort/verwijderd",
                    rows=("zes", "zeven", "meer-dan-zeven", "zeven-verlengen", "meer-verlengen"),
                ),
            ),
            "wijdevenen": (
                Rules(
                    "wijdevenen/schorsen-en-verwijderen",
                    ("leeftijd", "maatregel"),
                    (
                        *("jong", "time-out", "geen-ernst", "langer-schorsen", "verlengen", "eerst-gesprek"),
                        *("schorsing", "geen-reden", "beroep"),
                    ),
                ),
            ),
        },
    ),
    Subject(
        "verlof",
        "Verlof",
        {
            "kluiverboom": (),
            "mbo-utrecht": (
                Rules(
                    "mbo-utrecht/extra-verlof",
                    ("soort", "vakantieverlof", "moment", "duur", "samen", "verlofkaart"),
                    without=tuple(f"{event}-te-veel" for event in LEAVE_EVENTS),
                ),
                See("mbo-utrecht/bezoek-arts"),
            ),
            "mlg": (),
            "poort": (See("poort/geoorloofd-verzuim-en-ziek"),),
            "wijdevenen": (),
        },
    ),
)
