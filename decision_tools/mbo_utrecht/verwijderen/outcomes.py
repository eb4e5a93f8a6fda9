"""Whether a student may be expelled, and who does what: the outcomes of verwijderen."""

from dataclasses import replace

from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.maatregelen import DOSSIER, GESPREK, NA_GESPREK, WEEG_GROND
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR, SCHOOL
from decision_tools.mbo_utrecht.shared.student import TOT_27, ZOEK_DIPLOMA
from decision_tools.rules import NOT_NAMED, Due, Handover, Inform, Note, Outcome, Record, Task, Term, Unit

from .notes import ACHT_VERVALLEN, ARTIKEL, TWEE_ARTIKELEN, WIE_MELDT
from .questions import gesprek_datum, zoekstart

BRIEF_TERMIJN = Term(NA_GESPREK, 10, Unit.WORKING_DAYS, gesprek_datum)
ACHT_WEKEN = Term("acht weken na het begin van het zoeken", 8, Unit.WEEKS, zoekstart, due=Due.FROM)

ernstig = Outcome(
    "ernstig",
    "Grond: ernstig wangedrag, waarbij andere maatregelen niet genoeg zijn of niet passen",
    tasks=(DOSSIER,),
    record=(Record("Het wangedrag, met feiten, en de eerdere maatregelen", "dossier"),),
    notes=(ARTIKEL, SCHEMA),
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
            provided="mits er wel wangedrag is",
        ),
    ),
    next=(
        Handover(
            "mbo-utrecht/schorsen",
            "Is schorsen of een lichtere sanctie aan de orde?",
            ("leeftijd", "bezwaar"),
        ),
    ),
)
grond_open = Outcome(
    "grond-open",
    "Weeg eerst of er een grond is",
    tasks=(WEEG_GROND, DOSSIER),
)

HET_ZOEKEN = Record("Het zoeken: scholen, data en antwoorden", "dossier")
gevonden = Outcome(
    "gevonden",
    "Leerplichtig: verwijderen kan, want een andere school laat de student toe",
    tasks=(Task("bevoegd gezag", "Zorg dat de andere school bereid is om de student toe te laten."),),
)
acht_weken = Outcome(
    "acht-weken",
    "Leerplichtig: verwijderen kan, na acht weken zoeken zonder succes",
    tasks=(Task("bevoegd gezag", "Zorg dat je kunt aantonen waar en hoelang is gezocht."),),
    record=(HET_ZOEKEN,),
)
nog_zoeken = Outcome(
    "nog-zoeken",
    "Leerplichtig: nog niet verwijderen, zoek eerst een andere school",
    tasks=(
        Task(
            "bevoegd gezag",
            "Zoek een school of instelling die de student wil toelaten.",
            "acht weken lang",
        ),
        Task("bevoegd gezag", "Leg alles vast, zodat je het zoeken kunt aantonen."),
        Task(
            "bevoegd gezag",
            "Niets gevonden? Vanaf deze dag mag verwijderen toch.",
            ACHT_WEKEN,
            provided="mits je acht weken zoeken kunt aantonen",
        ),
    ),
    record=(HET_ZOEKEN,),
    notes=(
        Note(
            "stil",
            "Wanneer de acht weken beginnen en of vakanties meetellen, staat er niet.",
            "Wij tellen kalenderweken vanaf het begin van het zoeken. Vraag juridische zaken.",
        ),
        Note(
            "stil",
            "Het CvB antwoordt binnen tien werkdagen na het gesprek (4.4). "
            "Dat kan vóór het einde van de acht weken zijn. Hoe dat samengaat, staat er niet.",
            "De brief mag dan nog geen definitieve verwijdering zijn. Vraag juridische zaken.",
        ),
    ),
)
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
    tasks=(Task(NOT_NAMED, "Zoek uit welke plicht geldt. Verwijder de student nog niet."),),
    next=(
        Handover("mbo-utrecht/leerplichtstatus", "Welke plicht geldt?", ("leeftijd", "startkwalificatie")),
    ),
)

verloop = Outcome(
    "verloop",
    "Gesprek, besluit van het CvB en een aangetekende brief",
    tasks=(
        Task(DIRECTEUR, "Informeer het CvB over de reden van de schorsing van de student."),
        GESPREK,
        Task(
            "CvB",
            "Meld met een aangetekende brief of de student wordt verwijderd. Noem hoe en waar bezwaar kan.",
            BRIEF_TERMIJN,
        ),
    ),
    inform=(Inform("CvB", "De reden van de schorsing."),),
    letters=("verzuimbrief-14",),
    notes=(
        Note(
            "tegenspraak",
            "Onder verwijderen staat 'de reden van schorsing'. "
            "Of er altijd een schorsing aan voorafgaat, staat er niet.",
            "Vertel het CvB de reden van beide. Vraag het CvB wat het nodig heeft.",
        ),
        Note(
            "stil",
            "Paragraaf 4.4 verwijst naar 2.4. Die paragraaf bestaat niet. De uitleg staat in 4.3.",
            "Lees de voorwaarden in 4.3.",
        ),
    ),
    quiet=True,
)

TERSTOND = Task(
    SCHOOL,
    "Meld het besluit tot verwijdering aan de gemeente.",
    "terstond",
    provided="mits dat besluit er is",
)
AAN_GEMEENTE = Inform("gemeente", "Het besluit tot verwijdering.")
gemeente_leerplicht = Outcome(
    "gemeente-leerplicht",
    "Meld het besluit direct aan de gemeente",
    tasks=(TERSTOND,),
    inform=(AAN_GEMEENTE,),
    notes=(WIE_MELDT,),
    quiet=True,
)
gemeente_rmc = Outcome(
    "gemeente-rmc",
    "Meld de verwijdering onverwijld aan de gemeente: geen startkwalificatie, onder 23",
    tasks=(
        TERSTOND,
        Task(
            SCHOOL,
            "Volg ook WEB 8.1.8: meld de verwijdering aan de gemeente.",
            "onverwijld",
            provided="mits dat besluit er is",
        ),
    ),
    inform=(AAN_GEMEENTE,),
    notes=(TWEE_ARTIKELEN, ACHT_VERVALLEN, WIE_MELDT),
    quiet=True,
)
gemeente_anders = Outcome(
    "gemeente-anders",
    "Meld het besluit aan de gemeente, zoals bijlage 1 bij artikel 18 zegt",
    tasks=(TERSTOND,),
    inform=(AAN_GEMEENTE,),
    notes=(TWEE_ARTIKELEN, WIE_MELDT),
    quiet=True,
)
gemeente_23 = replace(gemeente_anders, id="gemeente-23", notes=(*gemeente_anders.notes, TOT_27))
gemeente_onbekend = Outcome(
    "gemeente-onbekend",
    "Meld het besluit aan de gemeente, en zoek uit of er een startkwalificatie is",
    tasks=(TERSTOND, ZOEK_DIPLOMA),
    notes=(TWEE_ARTIKELEN, ACHT_VERVALLEN, WIE_MELDT),
    quiet=True,
)
klacht = maatregelen.klacht(
    Note(
        "tegenspraak",
        "De brief van het CvB noemt bezwaar, de regel daarna een klacht. Of dat hetzelfde is, staat er niet.",
        "Vraag het juridische zaken.",
    )
)
