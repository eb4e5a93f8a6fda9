"""What the medewerker verzuim sees in all absence, and what is done when it is alarming (1.3.4, 1.9)."""

from decision_tools.poort import ROL_VERZUIM, TIJDIGHEID
from decision_tools.poort.shared.subjects import (
    COACH_WEET_HET,
    OUDERS_GESPROKEN,
    OUDERS_UITGENODIGD,
    TEAM_WEET_HET,
)
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Choice,
    Inform,
    Moment,
    Note,
    Outcome,
    Row,
    Table,
    Task,
)


def verzuimbeeld(id_: str, options: dict[str, str]) -> Choice:
    """The question what is seen, with `options` next to alarming absence."""
    return Choice(
        id_,
        "Wat ziet de medewerker verzuim bij deze leerling?",
        label="Beeld van het verzuim",
        help="Kies alles wat klopt. Klopt niets? Kies dan 'geen van deze'.",
        options=options | {"verontrustend": "Het verzuim is verontrustend"},
        many=True,
        unknown=True,
        unknown_help="Is dit niet aan jou? Kies dit. De medewerker verzuim kijkt er dan naar.",
    )


BEL_OUDERS = Task("medewerker verzuim", "Bel de ouders.", about=(OUDERS_GESPROKEN.do,))
CONTACT_OUDERS = Task("medewerker verzuim", "Neem contact op met de ouders.", about=(OUDERS_GESPROKEN.do,))
COACH_INFORMEREN = Task(
    "medewerker verzuim",
    "Informeer de coach over het bellen.",
    moment=Moment.TODAY,
    about=(COACH_WEET_HET.do,),
)
NODIG_OUDERS_UIT = Task(
    "medewerker verzuim",
    "Nodig de ouders uit voor een gesprek.",
    provided="als het nodig is",
    source=ROL_VERZUIM,
    moment=Moment.NEXT,
    about=(OUDERS_UITGENODIGD.do,),
)
INFORMEER_TEAM = Task(
    "medewerker verzuim",
    "Informeer het team ondersteuning.",
    moment=Moment.TODAY,
    about=(TEAM_WEET_HET.do,),
)

verontrustend = Outcome(
    "verontrustend",
    "Verontrustend verzuim: bel de ouders en waarschuw coach en ondersteuning",
    tasks=(
        BEL_OUDERS,
        Task(
            "medewerker verzuim",
            "Waarschuw de coach en de coördinatoren ondersteuning.",
            about=(COACH_WEET_HET.do,),
        ),
        NODIG_OUDERS_UIT,
    ),
    inform=(
        Inform("coach", "Het verzuim van de leerling is verontrustend."),
        Inform("coördinator ondersteuning", "Het verzuim van de leerling is verontrustend."),
    ),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet wanneer verzuim verontrustend is.",
            "De medewerker verzuim schat dit in.",
        ),
    ),
    replaces=(CONTACT_OUDERS, COACH_INFORMEREN),
)
niet_verontrustend = Outcome("niet-verontrustend", "Het verzuim is niet verontrustend.", quiet=True)

misschien_verontrustend = Outcome(
    "misschien-verontrustend", "De medewerker verzuim weet of het verzuim verontrustend is.", quiet=True
)

vraag_naar_beeld = Outcome(
    "vraag-naar-beeld",
    "Vraag de medewerker verzuim hoe deze leerling ervoor staat",
    tasks=(
        Task(
            "medewerker verzuim",
            "Kijk in SOM of het verzuim opvalt of verontrustend is.",
            source=DERIVED,
            moment=Moment.TODAY,
        ),
    ),
    quiet=True,
    source=DERIVED,
)


def verontrustend_table(beeld: Choice) -> Table:
    """What is done about alarming absence, by the answer to a question that `verzuimbeeld` made."""
    return Table(
        "verontrustend",
        "Verontrustend verzuim",
        (
            Row("verontrustend", (beeld.includes("verontrustend"),), verontrustend, TIJDIGHEID),
            Row("niet-verontrustend", (beeld.excludes("verontrustend"),), niet_verontrustend, DERIVED),
            Row("verontrustend-onbekend", (beeld.is_unknown(),), misschien_verontrustend, DERIVED),
        ),
    )


VERONTRUSTEND_DUTIES = (
    ("medewerker verzuim", NOT_NAMED),  # 1.3.4: belt de ouders
    ("medewerker verzuim", NOT_NAMED),  # 1.3.4: waarschuwt coach en coördinatoren
    ("medewerker verzuim", NOT_NAMED),  # 1.9: nodigt desnoods uit
)
VRAAG_DUTY = ("medewerker verzuim", NOT_NAMED)
