"""Whether a student may be expelled, and who does what: the outcomes of verwijderen."""

from dataclasses import replace

from decision_tools.mbo_utrecht import SCHORSEN, WET
from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.maatregelen import (
    DOSSIER,
    KLACHT_OF_BEZWAAR,
    NA_GESPREK,
    WEEG_GROND,
    gesprek_datum,
)
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR, SCHOOL
from decision_tools.mbo_utrecht.shared.student import ZOEK_DIPLOMA, tot_27
from decision_tools.mbo_utrecht.shared.subjects import (
    ANDERE_SCHOOL,
    BRIEF_VERSTUURD,
    GEMEENTE_WEET,
    VERWIJDERD,
)
from decision_tools.mbo_utrecht.shared.uitschrijven import UITSCHRIJVING_DOORGEVEN
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Due,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
    Term,
    Unit,
)

from .notes import (
    ACHT_VERVALLEN,
    ACHT_WEKEN_TELLEN,
    ARTIKEL,
    BRIEF_EN_ACHT_WEKEN,
    REDEN_SCHORSING,
    TWEE_ARTIKELEN,
    WIE_MELDT,
)
from .questions import zoekstart

ACHT_WEKEN = Term("{woorden} na het begin van het zoeken", 8, Unit.WEEKS, zoekstart, due=Due.FROM)
BESTUUR = "bestuur"

ernstig = Outcome(
    "ernstig",
    "Grond: ernstig wangedrag, waarbij andere maatregelen niet genoeg zijn of niet passen",
    tasks=(DOSSIER,),
    record=(Record("Het wangedrag, met feiten, en de eerdere maatregelen", "dossier"),),
    checks=(ARTIKEL,),
    notes=(SCHEMA,),
    quiet=True,
)
herhaald = replace(
    ernstig,
    id="herhaald",
    headline="Grond: herhaald wangedrag, terwijl eerdere maatregelen niet hielpen",
)
geen_grond = Outcome(
    "geen-grond",
    "Geen verwijdering: er is geen grond",
    tasks=(
        Task(
            NOT_NAMED,
            "Kijk welke lichtere maatregel past.",
            provided="als er wel wangedrag is",
            source=DERIVED,
        ),
    ),
    next=(
        Handover(
            "mbo-utrecht/schorsen",
            "Is schorsen of een lichtere sanctie aan de orde?",
            ("leeftijd", "bezwaar"),
        ),
    ),
    source=DERIVED,
)
grond_open = Outcome(
    "grond-open",
    "Weeg eerst of er een grond is",
    tasks=(WEEG_GROND, replace(DOSSIER, source=SCHORSEN)),
)

HET_ZOEKEN = Record("Het zoeken: scholen, data en antwoorden", "dossier")
gevonden = Outcome("gevonden", "Leerplichtig: verwijderen kan, want een andere school laat de student toe")
acht_weken = Outcome(
    "acht-weken",
    "Leerplichtig: verwijderen kan, na acht weken zoeken zonder succes",
    record=(HET_ZOEKEN,),
)
nog_zoeken = Outcome(
    "nog-zoeken",
    "Leerplichtig: nog niet verwijderen, zoek eerst een andere school",
    tasks=(
        Task(
            BESTUUR,
            "Zorg dat een andere school of instelling de student wil toelaten.",
            about=(ANDERE_SCHOOL.do, VERWIJDERD.later),
        ),
        Task(NOT_NAMED, "Leg alles vast, zodat het zoeken is aan te tonen.", source=DERIVED),
        Task(
            NOT_NAMED,
            "Niets gevonden? Dan kan verwijderen toch.",
            ACHT_WEKEN,
            provided="als acht weken zoeken is aan te tonen",
            moment=Moment.LATER,
        ),
    ),
    record=(HET_ZOEKEN,),
    notes=(ACHT_WEKEN_TELLEN, BRIEF_EN_ACHT_WEKEN),
)
mag = Outcome("mag", "Een andere school is gevonden of hoeft niet (meer) gezocht te worden", quiet=True)
niet_leerplichtig = Outcome(
    "niet-leerplichtig",
    "Niet leerplichtig: verwijderen kan; het handboek vraagt geen andere school",
    next=(
        Handover(
            "mbo-utrecht/leerplichtstatus",
            "Zeker weten? Kijk welke plicht geldt",
            ("leeftijd", "startkwalificatie"),
        ),
    ),
)
leerplicht_onbekend = Outcome(
    "leerplicht-onbekend",
    "Zoek eerst uit of de student leerplichtig of kwalificatieplichtig is",
    tasks=(
        Task(
            NOT_NAMED,
            "Zoek uit welke plicht geldt. Verwijder de student nog niet.",
            about=(VERWIJDERD.later,),
        ),
    ),
    next=(
        Handover("mbo-utrecht/leerplichtstatus", "Welke plicht geldt?", ("leeftijd", "startkwalificatie")),
    ),
)

BRIEF_CVB = Task(
    "CvB",
    "Meld met een aangetekende brief of de student wordt verwijderd, en hoe en waar bezwaar kan.",
    NA_GESPREK,
    checks=(KLACHT_OF_BEZWAAR,),
    about=(BRIEF_VERSTUURD.do,),
)
verloop = Outcome(
    "verloop",
    "Gesprek, besluit van het CvB en een aangetekende brief",
    tasks=(
        Task(DIRECTEUR, "Informeer het CvB over de reden van de schorsing van de student."),
        replace(BRIEF_CVB, provided="als het gesprek is geweest", given=gesprek_datum.is_known()),
    ),
    inform=(Inform("CvB", "De reden van de schorsing."),),
    letters=("verzuimbrief-14",),
    notes=(
        REDEN_SCHORSING,
        Note(
            "stil",
            "Paragraaf 4.4 verwijst naar 2.4. Die paragraaf bestaat niet. De uitleg staat in 4.3.",
            "Lees de voorwaarden in 4.3.",
            id="verwijzing",
        ),
    ),
    quiet=True,
)
besloten = Outcome(
    "besloten",
    "Het CvB meldt de verwijdering met een aangetekende brief",
    tasks=(replace(BRIEF_CVB, done="brief-datum", moment=Moment.NOW), UITSCHRIJVING_DOORGEVEN),
    letters=("verzuimbrief-14",),
    quiet=True,
)
niet_verwijderd = Outcome(
    "niet-verwijderd",
    "De student blijft op school: het CvB meldt dat met een aangetekende brief",
    tasks=besloten.tasks[:1],
    letters=besloten.letters,
)

TERSTOND = Task(
    SCHOOL,
    "Meld het besluit tot verwijdering aan de gemeente.",
    "terstond",
    source=WET,
    about=(GEMEENTE_WEET.do,),
)
AAN_GEMEENTE = Inform("gemeente", "Het besluit tot verwijdering.")
gemeente_leerplicht = Outcome(
    "gemeente-leerplicht",
    "Meld het besluit direct aan de gemeente",
    tasks=(TERSTOND,),
    inform=(AAN_GEMEENTE,),
    notes=(WIE_MELDT,),
)
gemeente_rmc = Outcome(
    "gemeente-rmc",
    "Meld de verwijdering direct aan de gemeente: geen startkwalificatie, onder 23",
    tasks=(replace(TERSTOND, by="terstond (art. 18) en onverwijld (WEB 8.1.8)"),),
    inform=(AAN_GEMEENTE,),
    notes=(TWEE_ARTIKELEN, ACHT_VERVALLEN, WIE_MELDT),
)
gemeente_anders = Outcome(
    "gemeente-anders",
    "Meld het besluit direct aan de gemeente",
    tasks=(TERSTOND,),
    inform=(AAN_GEMEENTE,),
    notes=(TWEE_ARTIKELEN, WIE_MELDT),
)
gemeente_23 = replace(gemeente_anders, id="gemeente-23", checks=(tot_27("de grens van 23 jaar"),))
gemeente_onbekend = Outcome(
    "gemeente-onbekend",
    "Meld het besluit direct aan de gemeente",
    source=WET,
    tasks=(TERSTOND, ZOEK_DIPLOMA),
    inform=(AAN_GEMEENTE,),
    notes=(TWEE_ARTIKELEN, ACHT_VERVALLEN, WIE_MELDT),
)
klacht = maatregelen.klacht(
    Note(
        "tegenspraak",
        "De brief van het CvB noemt bezwaar, de regel daarna een klacht. Of dat hetzelfde is, staat er niet.",
        "Vraag het juridische zaken.",
    )
)
