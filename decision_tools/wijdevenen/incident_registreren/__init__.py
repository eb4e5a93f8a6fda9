"""In welke registratie, op welk formulier en in welk dossier hoort dit voorval?

Handboek sociale veiligheid: incidentenregistratie, agressie en geweld, rapportage Meldcode, logboek.
"""

from decision_tools.rules import DERIVED, Choice, Outcome, Row, Source, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import MEDEWERKER

from . import outcomes as register
from .examples import EXAMPLES

voorval_soort = Choice(
    "voorval-soort",
    "Wat is er gebeurd? Kies alles wat past.",
    label="Wat er gebeurde",
    help="Klopt niets? Kies dan 'geen van deze'. Voorbeelden van het eerste: ingrijpend pesten, uitsluiten, "
    "groepsdruk, machtsmisbruik, verwaarlozing, bedreiging, discriminatie, radicaliteit, misbruik, "
    "een sterfgeval.",
    options={
        "sociaal": "een incident dat de sociale veiligheid onder druk zet",
        "agressie": "agressie of geweld, ook met woorden",
        "ongeval": "een ongeval, zonder opzet",
        "meldcode": "een belangrijk incident rond de Meldcode",
        "herhaald": "herhaald of ernstig gedrag van een leerling",
    },
    many=True,
    unknown=True,
)
verder = Choice(
    "verder-vastleggen",
    "Wat wil je verder vastleggen?",
    label="Verder vastleggen",
    help="Niets? Kies dan 'geen van deze'.",
    options={
        "signaal": "een signaal of zorg over een leerling",
        "contact": "een contact met ouders, ook per telefoon",
        "zorggesprek": "een zorggesprek met ouders",
    },
    many=True,
)


def tabel(wat: Choice, option: str, title: str, outcome: Outcome, source: Source, before: Table) -> Table:
    """One register: whether this belongs in it. It follows on every row of `before`."""
    excluded = wat.excludes(option)
    none = any_of(excluded, wat.is_unknown()) if wat.unknown else excluded
    quiet = Outcome(f"geen-{option}", f"{title}: dit hoort er niet in.", quiet=True)
    return Table(
        option,
        title,
        (
            Row(outcome.id, (wat.includes(option),), outcome, source),
            Row(f"geen-{option}", (none,), quiet, DERIVED),
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
            register.incident,
            register.FORMAT,
        ),
        Row(
            "geen-sociaal",
            (voorval_soort.excludes("sociaal"), voorval_soort.excludes("agressie")),
            Outcome(
                "geen-sociaal",
                "Geen sociaal incident: niets voor de incidentenregistratie sociale veiligheid",
                quiet=True,
            ),
            DERIVED,
        ),
        Row("vraag-het", (voorval_soort.is_unknown(),), register.vraag, DERIVED),
    ),
)
AGRESSIE = tabel(
    voorval_soort,
    "agressie",
    "Meldingsformulier agressie en geweld",
    register.agressie,
    register.AGRESSIE,
    SOCIAAL,
)
ONGEVAL = tabel(voorval_soort, "ongeval", "Ongevallen", register.ongeval, register.AGRESSIE, AGRESSIE)
MELDCODE = tabel(
    voorval_soort, "meldcode", "Rapportage Meldcode", register.meldcode, register.RAPPORTAGE, ONGEVAL
)
SIGNAAL = tabel(verder, "signaal", "Logboek voor signalen", register.signaal, register.LOGBOEK, MELDCODE)
HERHAALD = tabel(
    voorval_soort,
    "herhaald",
    "Notitie in het leerlingdossier",
    register.herhaald,
    register.HANDHAVING,
    SIGNAAL,
)
CONTACT = tabel(
    verder, "contact", "Lijst contacten met ouders", register.contact, register.CONTACTEN, HERHAALD
)
ZORGGESPREK = tabel(
    verder, "zorggesprek", "Verslag van een zorggesprek", register.gesprek, register.GESPREKKEN, CONTACT
)
ALTIJD = Table(
    "altijd",
    "Eerst de veiligheid",
    (Row("veiligheid-eerst", (), register.veiligheid_eerst, DERIVED),),
    after=tuple(row.id for row in ZORGGESPREK.rows),
)

TOOL = Tool(
    slug="wijdevenen/incident-registreren",
    title="Een incident registreren",
    intro="Waar leg je een voorval, signaal of gesprek vast, en wat schrijf je op? Help eerst.",
    page="wijdevenen/incidenten-registreren",
    document=HANDBOEK,
    sensitive=True,
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
