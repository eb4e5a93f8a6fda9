"""What care for a pupil and for a member of staff share: questions, terms, steps and reports."""

from datetime import date, timedelta

from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Date,
    Fact,
    Note,
    Outcome,
    Record,
    Row,
    Source,
    Table,
    Task,
    Term,
    Unit,
    YesNo,
)
from decision_tools.wijdevenen.shared.press import WIE_PRAAT

voorval = Date(
    "voorval",
    "Op welke dag was het voorval?",
    label="Dag van het voorval",
    help="Kies een dag die al geweest is. Weet je de dag niet? Dan staan de termijnen in woorden.",
    unknown=True,
    past=True,
)

START = Note(
    "stil",
    "Het handboek noemt niet vanaf welk moment deze termijn telt.",
    "We tellen voorzichtig, vanaf de dag van het voorval. Tel je anders? Leg dat dan vast.",
)
GEEN_TERMIJN = Note(
    "stil",
    "Bij veel stappen noemt het handboek geen termijn.",
    "Spreek in het opvangteam af wanneer wat klaar is.",
)
WIE_DOET_AANGIFTE = Note(
    "tegenspraak",
    "Eerst staat er dat alleen de getroffene zelf aangifte kan doen. "
    "De toelichting zegt: iedereen die van een strafbaar feit weet, mag het.",
    "Houd niemand tegen. Vraag het de politie.",
)

BINNEN_72_UUR = Term("zo snel mogelijk, in elk geval binnen 72 uur na het voorval", 72, Unit.HOURS, voorval)
BINNEN_DRIE_WEKEN = Term("binnen drie weken na het voorval", 3, Unit.WEEKS, voorval)

NA_ERNST = "mits het past bij de aard en de omvang van het voorval"
ZO_NODIG = "mits dat nodig is"

LICHT_IN = Task(NOT_NAMED, "Stap 1. Licht de directeur in.", "onmiddellijk")
EERSTE_OPVANG = Task(
    ("directeur", "collega's"),
    "Stap 2. Zorg voor goede eerste opvang van leerlingen, ouders en collega's.",
)
MELDEN_EN_TEAM = (
    Task("directeur", "Stap 4. Meld het voorval bij de bestuurder."),
    Task("directeur", "Stap 4. Meld het voorval bij organisaties buiten de school.", provided=ZO_NODIG),
    Task(("directeur", "bestuurder"), "Stap 5. Stel samen een opvangteam op.", provided=NA_ERNST),
)
SCHOOL_DRAAIT = Task("directeur", "Stap 9. Zorg dat de school doordraait, ook de opvang van de klas.")
ONGEVAL_BINNEN = (
    Task(
        "directie",
        "Meld het arbeidsongeval aan de bedrijfshulpverleners en de MR.",
        "direct",
        provided="mits het een ernstig ongeval is",
    ),
    Task(
        "directie",
        "Meld het arbeidsongeval aan de preventiemedewerker.",
        "direct",
        provided="mits het een ernstig ongeval is en dit een ander is dan de directeur",
    ),
)
geen_misdrijf = Outcome(
    "geen-misdrijf", "Geen misdrijf gekozen: dan vraagt het handboek geen aangifte.", quiet=True
)
VASTLEGGEN = (Record("Het voorval", "intern meldingsformulier, registratie van WIJ de Venen"),)


def aangifte(zelf: Task, *doubts: Note) -> Outcome:
    """A crime is reported to the police; `zelf` is what whoever it happened to may do."""
    return Outcome(
        "aangifte",
        "Is het een misdrijf? Dan doet het bestuur er alles aan dat er aangifte komt",
        tasks=(
            Task(
                "bestuur",
                "Doe al het mogelijke om aangifte te laten doen.",
                provided="mits het een misdrijf is",
            ),
            zelf,
            Task(
                "iedereen",
                "Doe zelf aangifte van wat je weet.",
                provided="mits artikel 160 daartoe verplicht, zoals bij levensgevaar of verkrachting",
            ),
        ),
        notes=doubts,
    )


def opvangteam(source: Source) -> tuple[Task, ...]:
    """What may be expected of the director and the opvangteam, by the section on tasks."""
    wie = ("directeur", "opvangteam")
    return (
        Task(
            wie,
            "Luister. Vertel welke klachten kunnen komen, hoe je daarmee omgaat en welke opvang er is.",
            source=source,
        ),
        Task(
            wie,
            "Zeg welke hulp jij wel en niet kunt geven. Zoek mee, en verwijs eventueel door.",
            source=source,
        ),
        Task(wie, "Houd vertrouwelijk wat je hoort.", source=source),
    )


def datums(terugkeer: Date) -> tuple[Fact, Table]:
    """Whether the day of return lies before the event, and the table that says so before anything else."""
    eerder = YesNo("te-vroeg-terug", "", "Terugkeer vóór het voorval", unknown=True)
    dag = date(2026, 11, 16)
    fact = Fact(
        eerder,
        (voorval, terugkeer),
        lambda gebeurd, terug: "ja" if terug < gebeurd else "nee",
        lambda value: {voorval.id: dag, terugkeer.id: dag + timedelta(days=-7 if value == "ja" else 7)},
    )
    nakijken = Outcome(
        "datums-nakijken",
        "Kijk de datums na: de terugkeer ligt vóór het voorval",
        tasks=(Task(NOT_NAMED, "Vul de juiste dagen in. De dagen hieronder kloppen anders niet."),),
    )
    kloppen = Outcome("datums-kloppen", "De terugkeer ligt niet vóór het voorval.", quiet=True)
    rows = (
        Row("datums-nakijken", (eerder.yes(),), nakijken, DERIVED),
        Row("datums-kloppen", (eerder.no(unknown=True),), kloppen, DERIVED),
    )
    return fact, Table("datums", "Kloppen de datums?", rows)


def daarnaast(source: Source) -> tuple[Task, ...]:
    """What the director and the bestuurder do beside the steps, by the section on tasks."""
    return (
        Task(
            "directeur",
            "Vul het meldingsformulier in of laat dat doen. Registreer het voorval bij WIJ de Venen.",
            source=source,
        ),
        Task("directeur", "Geef voorlichting aan het team en de ouders.", source=source),
        Task("directeur", "Onderhoud de contacten met hulp buiten de school.", source=source),
        Task(
            "bestuurder",
            "Sta de pers te woord, in overleg met de directeur. Andere medewerkers doen dat niet.",
            provided="mits de pers vragen stelt",
            notes=(WIE_PRAAT,),
            source=source,
        ),
    )
