"""Removal from school: the intention, the objection and the decision."""

from dataclasses import replace

from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Due,
    Inform,
    Moment,
    Outcome,
    Record,
    Task,
    Term,
    Unit,
)
from decision_tools.wijdevenen.shared import subjects

from .. import notes
from ..questions import besluit_dag, bezwaar_binnen, bezwaar_laat, niet_jong_zeker, voornemen_dag
from .sections import WET_VERWIJDEREN

GEZAG = "bevoegd gezag"
DOSSIER = "leerlingdossier"
NU, VANDAAG, DAARNA = Moment.NOW, Moment.TODAY, Moment.NEXT

NA_VOORNEMEN = Term("binnen {woorden} na het voornemen", 6, Unit.WEEKS, voornemen_dag, due=Due.RIGHT)
NA_BESLUIT = Term(
    "binnen {woorden} na de beslissing", 6, Unit.WEEKS, besluit_dag, due=Due.RIGHT, statutory=True
)
# Of the law too, but not extended: the earlier day is the safe one for who has to decide.
VIER_WEKEN = Term("binnen {woorden} nadat het bezwaar binnenkwam", 4, Unit.WEEKS, bezwaar_binnen)

VOORAF = "vóór de beslissing"
ANDERE_SCHOOL = Task(
    GEZAG,
    "Zorg dat een andere school de leerling wil toelaten. Dat mag ook speciaal onderwijs zijn.",
    "vóór de definitieve verwijdering",
    source=WET_VERWIJDEREN,
    about=(subjects.VAN_SCHOOL.later,),
)
BEZWAAR_NA_VOORNEMEN = Task(
    "ouders",
    "Jullie kunnen een bezwaarschrift indienen.",
    NA_VOORNEMEN,
    notes=(notes.BEZWAAR, notes.LATER_BEZWAAR),
    moment=DAARNA,
    about=(subjects.BEZWAAR.do,),
)
BEZWAAR_NA_BESLUIT = Task(
    "ouders",
    "Jullie kunnen op papier bezwaar maken.",
    NA_BESLUIT,
    notes=(notes.BEZWAAR,),
    source=WET_VERWIJDEREN,
    moment=DAARNA,
    about=(subjects.BEZWAAR.do,),
)
BIJ_BEZWAAR = ("Komt er bezwaar? Dan hoort het bevoegd gezag de ouders en beslist binnen vier weken.",)
IN_DOSSIER = (Record("De verslagen, de brieven en het bezwaar", DOSSIER),)

voornemen = Outcome(
    "voornemen",
    "Verwijdering van school: eerst horen, dan een brief met het voornemen",
    tasks=(
        Task(
            GEZAG,
            "Hoor de leerkracht en de directie.",
            VOORAF,
            provided="als er voor een jonge leerling geen alternatief is",
            given=niet_jong_zeker.yes(),
            notes=(notes.HOREN,),
            moment=NU,
            about=(subjects.OP_SCHOOL.dont,),
        ),
        Task(
            GEZAG,
            "Hoor de ouders.",
            VOORAF,
            provided="als er voor een jonge leerling geen alternatief is",
            given=niet_jong_zeker.yes(),
            notes=(notes.HOREN,),
            source=WET_VERWIJDEREN,
            moment=NU,
            about=(subjects.OUDERS_GESPROKEN.do,),
        ),
        Task(
            NOT_NAMED,
            "Maak een verslag voor de ouders. Laat hen tekenen dat zij het gezien hebben.",
            moment=DAARNA,
        ),
        Task(
            NOT_NAMED,
            "Stuur het verslag ter informatie naar de ambtenaar leerplichtzaken en de inspectie.",
            notes=(notes.MELDEN,),
            moment=DAARNA,
            about=(subjects.LEERPLICHT.do, subjects.INSPECTIE.do),
        ),
        Task(
            GEZAG,
            "Schrijf de ouders het voornemen, de redenen, en dat zij binnen zes weken bezwaar kunnen maken.",
            notes=(notes.BEZWAAR,),
            moment=DAARNA,
            about=(subjects.OUDERS_WETEN.do,),
        ),
        ANDERE_SCHOOL,
    ),
    record=IN_DOSSIER,
    inform=(
        Inform("ouders", "Het verslag. Daarna het voornemen, de redenen en het recht op bezwaar."),
        Inform("leerplichtambtenaar", "Het verslag."),
        Inform("onderwijsinspectie", "Het verslag."),
    ),
    letters=("brief-voornemen-verwijdering",),
    notes=(notes.WETTEKST, notes.INTUSSEN, notes.GEZAG),
    then=(
        "Ouders kunnen binnen zes weken bezwaar maken.",
        f"Het bevoegd gezag beslist binnen {VIER_WEKEN.length} nadat het bezwaar binnen is.",
    ),
)
na_voornemen = Outcome(
    "na-voornemen",
    "Het voornemen is verstuurd: ouders hebben zes weken voor bezwaar",
    tasks=(
        BEZWAAR_NA_VOORNEMEN,
        replace(ANDERE_SCHOOL, moment=NU),
        Task(
            GEZAG,
            "Neem de beslissing.",
            "zo snel mogelijk",
            notes=(notes.BESLIS_OF_BEZWAAR,),
            source=WET_VERWIJDEREN,
            moment=DAARNA,
        ),
    ),
    record=IN_DOSSIER,
    notes=(notes.COMMISSIE, notes.INTUSSEN),
    then=BIJ_BEZWAAR,
)
na_besluit = Outcome(
    "na-besluit",
    "De beslissing is er: volgens de wettekst is bezwaar mogelijk, zes weken lang",
    tasks=(
        Task(
            GEZAG,
            "Geef de ouders de beslissing op papier, met redenen. Noem het recht op bezwaar.",
            moment=NU,
            about=(subjects.OUDERS_WETEN.do,),
        ),
        BEZWAAR_NA_BESLUIT,
        ANDERE_SCHOOL,
    ),
    record=IN_DOSSIER,
    notes=(notes.WETTEKST, notes.COMMISSIE, notes.MELDEN),
    then=BIJ_BEZWAAR,
)
op_bezwaar = Outcome(
    "op-bezwaar",
    "Bezwaar tegen verwijdering van school: hoor de ouders, beslis binnen vier weken",
    tasks=(
        Task(
            GEZAG,
            "Neem het bezwaar aan. Het protocol telt zes weken vanaf het voornemen.",
            NA_VOORNEMEN,
            given=besluit_dag.is_unknown(),
            notes=(notes.BEZWAAR, notes.LATER_BEZWAAR),
            source=DERIVED,
            moment=NU,
            about=(subjects.BEZWAAR.do,),
        ),
        Task(
            GEZAG,
            "Ga na tot wanneer bezwaar kon: de wettekst telt vanaf de beslissing.",
            NA_BESLUIT,
            notes=(notes.BEZWAAR,),
            source=DERIVED,
            moment=NU,
        ),
        Task(
            GEZAG,
            "Beslis zelf over bezwaar dat later kwam. Weiger het niet alleen om de datum.",
            provided="als het bezwaar later kwam",
            given=bezwaar_laat.yes(),
            source=ADDED,
            moment=NU,
        ),
        Task(
            GEZAG,
            "Hoor de ouders over hun bezwaar. Dit moet.",
            "vóór het besluit op het bezwaar",
            moment=NU,
            about=(subjects.OUDERS_GESPROKEN.do,),
        ),
        Task(GEZAG, "Neem de uiteindelijke beslissing.", VIER_WEKEN, moment=DAARNA),
        ANDERE_SCHOOL,
    ),
    record=IN_DOSSIER,
    inform=(Inform("ouders", "De beslissing op het bezwaar."),),
    notes=(notes.WETTEKST, notes.COMMISSIE, notes.GEZAG),
)
