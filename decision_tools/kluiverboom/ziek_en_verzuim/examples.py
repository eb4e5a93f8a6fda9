"""Examples, and by row who has something to do and by when, in the words of the handleiding."""

from decision_tools.rules import NOT_NAMED, Duties, Example, values, with_duties

from .outcomes import BEREIKBAAR
from .questions import gaat_naar_huis, langdurig, veelvuldig

DUTIES: Duties = {
    "ziekmelding": {
        BEREIKBAAR: "niet genoemd",
        NOT_NAMED: "meldkamermedewerker, meldkamermedewerker, meldkamermedewerker",
    },
    "naar-huis": {
        NOT_NAMED: "meldkamermedewerker, leerling, meldkamermedewerker, meldkamermedewerker, "
        "meldkamermedewerker"
    },
    "blijft": {NOT_NAMED: "meldkamermedewerker, leerling, meldkamermedewerker"},
    "nog-niet-naar-huis": {NOT_NAMED: "meldkamermedewerker, leerling, niet genoemd"},
    "afwezig": {NOT_NAMED: "meldkamermedewerker, meldkamermedewerker", "na een absentiemelding": "leerling"},
    "veelvuldig": {NOT_NAMED: "meldkamermedewerker, meldkamermedewerker"},
    "veelvuldig-onbekend": {NOT_NAMED: "meldkamermedewerker"},
    "langdurig": {NOT_NAMED: "meldkamermedewerker"},
    "langdurig-onbekend": {NOT_NAMED: "meldkamermedewerker"},
    "bijzonderheden": {NOT_NAMED: "meldkamermedewerker, meldkamermedewerker"},
    "bijzonderheden-onbekend": {NOT_NAMED: "meldkamermedewerker"},
}

EXAMPLES = with_duties(
    DUTIES,
    (
        Example(
            {"nu": "ziekmelding", "veelvuldig": "nee", "langdurig": "nee", "bijzonderheden": "nee"},
            ("ziekmelding", "niet-veelvuldig", "niet-langdurig", "geen-bijzonderheden"),
        ),
        *values(
            gaat_naar_huis,
            {"ja": "naar-huis", "nee": "blijft", "?": "nog-niet-naar-huis"},
            nu="ziek-op-school",
            veelvuldig="?",
            langdurig="?",
            bijzonderheden="?",
        ),
        Example(
            {
                "nu": "ziek-op-school",
                "gaat-naar-huis": "ja",
                "veelvuldig": "nee",
                "langdurig": "nee",
                "bijzonderheden": "ja",
            },
            ("naar-huis", "bijzonderheden"),
            story="Een leerling gaat ziek van school naar huis. Er waren al diverse ziekmeldingen.",
        ),
        Example(
            {
                "nu": "ziek-op-school",
                "gaat-naar-huis": "nee",
                "veelvuldig": "nee",
                "langdurig": "nee",
                "bijzonderheden": "nee",
            },
            ("blijft",),
        ),
        Example(
            {
                "nu": "ziek-op-school",
                "gaat-naar-huis": "?",
                "veelvuldig": "nee",
                "langdurig": "nee",
                "bijzonderheden": "nee",
            },
            ("nog-niet-naar-huis",),
        ),
        Example(
            {"nu": "afwezig", "veelvuldig": "ja", "langdurig": "nee", "bijzonderheden": "ja"},
            ("afwezig", "veelvuldig", "niet-langdurig", "bijzonderheden"),
            story="Een leerling spijbelt vaak en is vandaag weer afwezig zonder bericht.",
        ),
        Example(
            {"nu": "niets", "veelvuldig": "nee", "langdurig": "ja", "bijzonderheden": "nee"},
            ("niets-nu", "langdurig"),
        ),
        *values(
            veelvuldig,
            {"nog-niet": "veelvuldig-onbekend", "?": "veelvuldig-onbekend", "nee": "niet-veelvuldig"},
            nu="niets",
            langdurig="nee",
            bijzonderheden="ja",
        ),
        *values(
            langdurig,
            {"nog-niet": "langdurig-onbekend", "?": "langdurig-onbekend"},
            nu="niets",
            veelvuldig="ja",
            bijzonderheden="?",
        ),
        Example(
            {"nu": "niets", "veelvuldig": "nee", "langdurig": "nee", "bijzonderheden": "ja"},
            ("niets-nu", "bijzonderheden"),
        ),
    ),
)
