"""A suspension or something lighter: the outcomes of schorsen."""

from dataclasses import replace

from decision_tools.mbo_utrecht import SCHORSEN
from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.maatregelen import (
    DOSSIER,
    KLACHT_OF_BEZWAAR,
    KLACHT_TERMIJN,
    SCHORSING_GEOORLOOFD,
    WEEG_GROND,
    brief_datum,
)
from decision_tools.mbo_utrecht.shared.parents import (
    BEZWAAR_OP_PAPIER,
    VRAAG_OP_PAPIER,
    ZOEK_BEZWAAR,
    informeer,
)
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR, JURIDISCHE_ZAKEN
from decision_tools.mbo_utrecht.shared.subjects import (
    BRIEF_OUDERS,
    BRIEF_VERSTUURD,
    GESCHORST,
)
from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
)

from .notes import OVER_DE_DUUR, OVEREENKOMST, TWEE_WEKEN
from .questions import besluit

schorsen = Outcome(
    "schorsen",
    "Een schorsing kan, en mag direct ingaan",
    tasks=(
        Task(
            DIRECTEUR,
            "Leg de schorsing op: een time-out, en zo nodig tijd voor onderzoek.",
            "per direct",
            provided="als je die nodig vindt",
            about=(GESCHORST.do,),
        ),
        Task(NOT_NAMED, "Ontzeg de student de toegang tot het schoolgebouw."),
        DOSSIER,
    ),
    record=(Record("Het wangedrag, met feiten, en de maatregel", "dossier"),),
    checks=(
        TWEE_WEKEN,
        OVEREENKOMST,
    ),
    notes=(OVER_DE_DUUR, SCHORSING_GEOORLOOFD, SCHEMA),
)
lichter = Outcome(
    "lichter",
    "Geen schorsing: een reguliere sanctie kan, en een gesprek is raadzaam",
    tasks=(
        Task(NOT_NAMED, "Voer een gesprek met de student; dat is raadzaam."),
        Task(
            NOT_NAMED,
            "Maak dan een verslag en laat de student tekenen voor akkoord.",
            moment=Moment.TODAY,
        ),
        Task(
            NOT_NAMED,
            "Geef een officiële waarschuwing.",
            provided="als je een duidelijk signaal of een beter dossier wilt",
            moment=Moment.NEXT,
        ),
        Task(
            NOT_NAMED,
            "Ontzeg de student (bepaalde) lessen: een interne schorsing.",
            provided="als je deze sanctie kiest",
            moment=Moment.NEXT,
        ),
        Task(
            DIRECTEUR,
            "Wijs een plek aan waar de student schoolwerk doet.",
            provided="als de student lessen niet in mag",
            moment=Moment.NEXT,
        ),
        Task(
            NOT_NAMED,
            "Overweeg een andere klas of locatie.",
            provided="als de verstandhouding te verstoord is om in dezelfde klas of locatie door te gaan",
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("Het gespreksverslag", "dossier"),),
    notes=(
        Note(
            "stil",
            "Wie een reguliere sanctie oplegt, staat er niet. "
            "Of voor een interne schorsing de regels voor schorsen gelden, ook niet.",
            "Vraag het de onderwijsdirecteur.",
            id="interne-schorsing",
        ),
    ),
    then=("Herhaalt het wangedrag zich? Dan kan het dossier een zwaardere maatregel onderbouwen.",),
)
geen_wangedrag = Outcome(
    "geen-wangedrag",
    "Geen sanctie: die hoort alleen bij wangedrag dat school raakt",
    tasks=(Task("SLB-er", "Bespreek met de student wat er speelt.", source=ADDED),),
    next=(Handover("mbo-utrecht/signaleringswijzer", "Maak je je zorgen over de student?"),),
)
grond_open = Outcome(
    "grond-open",
    "De onderwijsdirecteur weegt eerst of een schorsing nodig is",
    tasks=(WEEG_GROND, replace(DOSSIER, source=SCHORSEN)),
)

nog_besluiten = Outcome(
    "nog-besluiten",
    "Na het gesprek besluit de onderwijsdirecteur of de schorsing terecht is",
    tasks=(Task(DIRECTEUR, "Besluit of de schorsing terecht is opgelegd.", "na het gesprek"),),
    quiet=True,
)


STUUR_BRIEF = Task(
    NOT_NAMED,
    "Stuur de brief aan de student.",
    source=SCHORSEN,
    moment=Moment.NEXT,
    done=brief_datum.id,
    about=(BRIEF_VERSTUURD.do,),
)
NAAR_VERWIJDEREN = Handover(
    "mbo-utrecht/verwijderen", "Is van school verwijderen aan de orde?", ("leeftijd", "bezwaar")
)
brief = Outcome(
    "brief",
    "Stuur het besluit op papier, na controle door juridische zaken",
    tasks=(
        Task(
            NOT_NAMED,
            "Schrijf de brief: het besluit, en hoe en waar de student bezwaar kan maken.",
            checks=(KLACHT_OF_BEZWAAR,),
        ),
        Task(
            JURIDISCHE_ZAKEN,
            "Controleer de brief.",
            moment=Moment.TODAY,
        ),
        STUUR_BRIEF,
    ),
    record=(Record("Het besluit en de brief", "dossier"),),
    inform=(Inform("student", "Het besluit, en hoe en waar bezwaar kan."),),
    letters=("verzuimbrief-13",),
    checks=(TWEE_WEKEN,),
    notes=(OVER_DE_DUUR, SCHORSING_GEOORLOOFD),
    next=(NAAR_VERWIJDEREN,),
)
niet_terecht = replace(
    brief,
    id="brief-niet-terecht",
    headline="De schorsing was niet terecht: stuur ook dit besluit op papier",
    tasks=tuple(replace(task, done="") for task in brief.tasks),
    checks=(),
    notes=(
        Note(
            "stil",
            "Wat er gebeurt als de schorsing niet terecht was, staat er niet. "
            "De schorsing gaat eerst in; pas na het gesprek volgt het besluit.",
            "De onderwijsdirecteur beslist wanneer de student weer naar binnen mag.",
        ),
    ),
    next=(),
)
verstuurd = Outcome(
    "brief-verstuurd",
    f"De brief met het besluit is er: de student kan binnen {KLACHT_TERMIJN.length} een klacht indienen",
    source=SCHORSEN,
    tasks=(STUUR_BRIEF,),
    record=brief.record,
    checks=brief.checks,
    notes=brief.notes,
    next=brief.next,
)
route_terecht = Outcome("route-terecht", "De schorsing is terecht", quiet=True)

brief_ouders = Outcome(
    "brief-ouders",
    "De ouders krijgen de brief ook",
    tasks=(
        replace(
            informeer("de schorsing"),
            missed=True,
            source=DERIVED,
            moment=Moment.NOW,
            given=besluit.is_("terecht"),
        ),
        Task(
            NOT_NAMED,
            "Stuur de brief ook aan de ouders/verzorgers.",
            moment=Moment.NEXT,
            about=(BRIEF_OUDERS.do,),
        ),
    ),
    quiet=True,
)
brief_student = Outcome(
    "brief-student",
    "De ouders krijgen de brief niet: de student maakte schriftelijk bezwaar",
    notes=(BEZWAAR_OP_PAPIER,),
    quiet=True,
)
brief_mondeling = Outcome(
    "brief-mondeling",
    "De ouders krijgen de brief nog niet: leg het bezwaar eerst schriftelijk vast",
    tasks=(replace(VRAAG_OP_PAPIER, about=(*VRAAG_OP_PAPIER.about, BRIEF_OUDERS.later)),),
    notes=(BEZWAAR_OP_PAPIER,),
    quiet=True,
)
brief_onbekend = Outcome(
    "brief-onbekend",
    "De ouders krijgen de brief nog niet: kijk eerst of de student bezwaar maakte",
    tasks=(replace(ZOEK_BEZWAAR, about=(*ZOEK_BEZWAAR.about, BRIEF_OUDERS.later)),),
    quiet=True,
)
klacht = maatregelen.klacht(
    Note(
        "tegenspraak",
        "De brief noemt bezwaar, de regel daarna een klacht 'via de toegankelijke faciliteit'. "
        "Of dat hetzelfde is, staat er niet.",
        "Vraag het juridische zaken.",
        id="bezwaar-of-klacht",
    )
)
