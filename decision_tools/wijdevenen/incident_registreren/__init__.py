"""In welke registratie, op welk formulier en in welk dossier hoort dit voorval?

Handboek sociale veiligheid: incidentenregistratie, agressie en geweld, rapportage Meldcode, logboek.
"""

from decision_tools.rules import DERIVED, Choice, Outcome, Row, Source, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import MEDEWERKER

from . import outcomes
from .examples import EXAMPLES
from .questions import verder, voorval_soort

FORMAT = HANDBOEK.section("Format incidentenregistratie sociale veiligheid")
REGISTRATIE = HANDBOEK.section("Protocol omgaan met agressie en geweld: Registratie")
RAPPORTAGE = HANDBOEK.section("Rapportage Meldcode")
LOGBOEK = HANDBOEK.section("Logboek voor signalen")
HANDHAVING = HANDBOEK.section("Grensoverschrijdend gedrag: Leerlingen")
CONTACTEN = HANDBOEK.section("Lijst contacten met ouders (evt. telefonisch)")
GESPREKKEN = HANDBOEK.section("Zorggesprekken met ouders: Registratie")


def tabel(wat: Choice, option: str, title: str, outcome: Outcome, source: Source, before: Table) -> Table:
    """One register: whether this belongs in it. It follows on every row of `before`."""
    excluded = wat.excludes(option)
    none = any_of(excluded, wat.is_unknown()) if wat.unknown else excluded
    return Table(
        option,
        title,
        (
            Row(outcome.id, (wat.includes(option),), outcome, source),
            Row(f"geen-{option}", (none,), outcomes.not_here(option, title), DERIVED),
        ),
        after=tuple(row.id for row in before.rows),
    )


SOCIAAL = Table(
    "sociaal",
    "Incidentenregistratie sociale veiligheid",
    (
        Row(
            "incidentenregistratie",
            (any_of(voorval_soort.includes("sociaal"), voorval_soort.includes("agressie")),),
            outcomes.incident,
            FORMAT,
        ),
        Row(
            "geen-sociaal",
            (voorval_soort.excludes("sociaal"), voorval_soort.excludes("agressie")),
            outcomes.geen_sociaal,
            DERIVED,
        ),
        Row("vraag-het", (voorval_soort.is_unknown(),), outcomes.vraag, DERIVED),
    ),
)
AGRESSIE = tabel(
    voorval_soort,
    "agressie",
    "Meldingsformulier agressie en geweld",
    outcomes.agressie,
    REGISTRATIE,
    SOCIAAL,
)
ONGEVAL = tabel(voorval_soort, "ongeval", "Ongevallen", outcomes.ongeval, REGISTRATIE, AGRESSIE)
MELDCODE = tabel(voorval_soort, "meldcode", "Rapportage Meldcode", outcomes.meldcode, RAPPORTAGE, ONGEVAL)
SIGNAAL = tabel(verder, "signaal", "Logboek voor signalen", outcomes.signaal, LOGBOEK, MELDCODE)
HERHAALD = tabel(
    voorval_soort,
    "herhaald",
    "Notitie in het leerlingdossier",
    outcomes.herhaald,
    HANDHAVING,
    SIGNAAL,
)
CONTACT = tabel(verder, "contact", "Lijst contacten met ouders", outcomes.contact, CONTACTEN, HERHAALD)
ZORGGESPREK = tabel(
    verder, "zorggesprek", "Verslag van een zorggesprek", outcomes.gesprek, GESPREKKEN, CONTACT
)
ALTIJD = Table(
    "altijd",
    "Eerst de veiligheid",
    (Row("veiligheid-eerst", (), outcomes.veiligheid_eerst, DERIVED),),
    after=tuple(row.id for row in ZORGGESPREK.rows),
)

TOOL = Tool(
    slug="wijdevenen/incident-registreren",
    title="Een incident registreren",
    intro="Waar leg je een voorval, signaal of gesprek vast, en wat schrijf je op? Help eerst.",
    page="wijdevenen/incidenten-registreren",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(voorval_soort, verder),
    tables=(
        SOCIAAL,
        AGRESSIE,
        ONGEVAL,
        MELDCODE,
        SIGNAAL,
        HERHAALD,
        CONTACT,
        ZORGGESPREK,
        ALTIJD,
        MEDEWERKER,
    ),
    examples=EXAMPLES,
)
