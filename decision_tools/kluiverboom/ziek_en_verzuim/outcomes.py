"""What is done about a pupil who is sick or absent, often or for long."""

from dataclasses import replace

from decision_tools.kluiverboom import (
    ADMINISTRATIE,
    DISCIPLINE,
    FACTS,
    ONDERSTEUNING,
    SIGNALEREN,
)
from decision_tools.kluiverboom.shared.subjects import MENTOR_GESPROKEN, OUDERS_GEBELD, SCHOOLARTS, VERWEZEN
from decision_tools.rules import DERIVED, NOT_NAMED, Inform, Moment, Note, Outcome, Record, Task
from decision_tools.rules.laws import truancy_check

from .questions import bijzonderheden

BEL_OF_MAIL = f"bel {FACTS.contact('meldkamer-telefoon')} of mail {FACTS.contact('meldkamer-mail')}"
BEREIKBAAR = (
    f"bellen kan vanaf {FACTS.contact('meldkamer-van')}; "
    f"op schooldagen is de meldkamer er tot {FACTS.contact('meldkamer-tot')}"
)

EERSTE_HULP = Task(
    "meldkamermedewerker",
    "Geef eerste hulp.",
    provided="als er een EHBO-calamiteit is",
    source=ONDERSTEUNING,
)
MELD_JE_ZIEK = Task("leerling", "Meld je ziek bij de meldkamer.", source=DERIVED)
"""The handleiding only lists it: the meldkamer is there for pupils who want to report sick."""
VERWERK = Task("meldkamermedewerker", "Verwerk de ziekmelding.", source=ADMINISTRATIE, moment=Moment.TODAY)
VOLG = Task(
    "meldkamermedewerker",
    "Volg de ziekmeldingen van de leerling.",
    source=SIGNALEREN,
    moment=Moment.LATER,
)
KIJK_IN_SOMTODAY = Task(
    "meldkamermedewerker", "Kijk in SOMtoday wat er opvalt.", source=SIGNALEREN, moment=Moment.TODAY
)
NAAR_MENTOR = Task("meldkamermedewerker", "Neem contact op met de mentor.", about=(MENTOR_GESPROKEN.do,))
WET = truancy_check("de verwijzing", "de meldkamermedewerker, in overleg met de ondersteuningscoördinator")

ziekmelding = Outcome(
    "ziekmelding",
    f"Ziekmelding: {BEL_OF_MAIL}",
    tasks=(
        Task(
            NOT_NAMED,
            f"Meld de leerling ziek: {BEL_OF_MAIL}.",
            BEREIKBAAR,
            moment=Moment.NOW,
        ),
        Task("meldkamermedewerker", "Houd de absentiemail bij.", moment=Moment.TODAY),
        VERWERK,
        VOLG,
    ),
    record=(Record("De ziekmelding, als dat nodig is", "SOMtoday"),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet wie een leerling ziek mag melden, en vóór hoe laat.",
            "Vraag de meldkamer hoe dit voor ouders en voor leerlingen van 18 jaar is geregeld.",
            id="wie-meldt-ziek",
        ),
    ),
)
naar_huis = Outcome(
    "naar-huis",
    "Ziek naar huis: de meldkamermedewerker belt de ouders/verzorgers",
    tasks=(
        EERSTE_HULP,
        MELD_JE_ZIEK,
        Task(
            "meldkamermedewerker",
            "Bel de ouders/verzorgers.",
            source=ADMINISTRATIE,
            about=(OUDERS_GEBELD.do,),
        ),
        VERWERK,
        VOLG,
    ),
    record=(Record("De ziekmelding", "SOMtoday"),),
    inform=(Inform("ouders/verzorgers", "De leerling gaat ziek naar huis."),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet of de leerling mag gaan als je de ouders/verzorgers niet bereikt.",
            "Vraag de schoolleiding wat dan geldt.",
            id="ouders-niet-bereikt",
        ),
    ),
    source=ADMINISTRATIE,
    in_order=True,
)
blijft = Outcome(
    "blijft",
    "De leerling blijft op school: vang de leerling op in de meldkamer",
    tasks=(
        EERSTE_HULP,
        Task("leerling", "Meld je bij de meldkamer.", provided="als je je ziek wilt melden", source=DERIVED),
        Task("meldkamermedewerker", "Vang de leerling op.", source=DERIVED),
    ),
    notes=(
        Note(
            "stil",
            "Bellen met de ouders staat alleen bij een leerling die naar huis gaat.",
            "De meldkamermedewerker kiest of bellen nu nodig is.",
        ),
        Note(
            "stil",
            "De meldkamer vangt op wie uit de les is gestuurd, en wie zich ziek wil melden. "
            "Over een zieke leerling die blijft, staat er niets.",
            "Wij lezen: ook die leerling wordt opgevangen.",
        ),
    ),
    source=DERIVED,
    then=("Gaat de leerling later toch naar huis? Bel dan de ouders/verzorgers.",),
    in_order=True,
)
nog_niet_naar_huis = Outcome(
    "nog-niet-naar-huis",
    "Ziek op school: de leerling meldt zich bij de meldkamer",
    tasks=(
        EERSTE_HULP,
        MELD_JE_ZIEK,
        Task(NOT_NAMED, "Beslis of de leerling naar huis gaat.", source=DERIVED),
    ),
    notes=(Note("stil", "De handleiding zegt niet wie dit beslist.", "Overleg met de meldkamermedewerker."),),
    then=("Gaat de leerling naar huis? Dan belt de meldkamermedewerker de ouders/verzorgers.",),
    source=DERIVED,
    in_order=True,
)
afwezig = Outcome(
    "afwezig",
    "Afwezig zonder bekende reden: de meldkamermedewerker controleert dit",
    tasks=(
        Task("meldkamermedewerker", "Controleer de afwezigheid."),
        replace(KIJK_IN_SOMTODAY, given=bijzonderheden.is_unknown()),
        Task(
            "leerling",
            "Kom na op de meldkamer.",
            "na een absentiemelding",
            provided="als het moet van de meldkamermedewerker",
            source=DISCIPLINE,
        ),
    ),
    record=(Record("De afwezigheid", "SOMtoday"),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet hoe snel je controleert, wie je belt en hoelang de leerling nakomt.",
            "Spreek dit af in het team van de meldkamer. Heb je zorgen over de leerling? Wacht daar niet op.",
        ),
    ),
)
niets_nu = Outcome("niets-nu", "Geen melding van vandaag.", quiet=True)

veelvuldig_verzuim = Outcome(
    "veelvuldig",
    "Veelvuldig en ongeoorloofd verzuim: verwijs naar verzuimloket of leerplichtambtenaar",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Verwijs naar het verzuimloket van DUO of de leerplichtambtenaar, "
            "in overleg met de ondersteuningscoördinator.",
            about=(VERWEZEN.do,),
            checks=(WET,),
        ),
        replace(NAAR_MENTOR, moment=Moment.NEXT),
    ),
    letters=("duo-invulhulp",),
    inform=(Inform("mentor", "De leerling is veel en ongeoorloofd afwezig."),),
    notes=(
        Note(
            "stil",
            "Er staat 'veelvuldig en ongeoorloofd'. Of allebei nodig is, staat er niet.",
            "Wij lezen: allebei. Ziekte is geoorloofd en hoort volgens DUO niet in het verzuimloket.",
            id="allebei-nodig",
        ),
        Note(
            "stil",
            "De handleiding noemt het loket en de leerplichtambtenaar met een schuine streep ertussen.",
            "Vraag de ondersteuningscoördinator welke weg de school gebruikt.",
        ),
        Note(
            "stil",
            "De handleiding noemt spijbelen als reden om de mentor te spreken.",
            "Wij lezen: veelvuldig en ongeoorloofd verzuim is spijbelen. Vraag het de mentor.",
        ),
    ),
)
niet_veelvuldig = Outcome("niet-veelvuldig", "Het verzuim is niet veelvuldig en ongeoorloofd.", quiet=True)
overleg_veelvuldig = Outcome(
    "overleg-veelvuldig",
    "Overleg met de ondersteuningscoördinator of het verzuim veelvuldig en ongeoorloofd is",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Leg het verzuim voor aan de ondersteuningscoördinator.",
            about=(VERWEZEN.later,),
            checks=(WET,),
        ),
    ),
    quiet=True,
)
langdurig_ziek = Outcome(
    "langdurig",
    "Langdurig ziek: informeer de schoolarts, in overleg met de ondersteuningscoördinator",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Informeer de schoolarts, in overleg met de ondersteuningscoördinator.",
            moment=Moment.TODAY,
            about=(SCHOOLARTS.do,),
        ),
    ),
    inform=(Inform("schoolarts", "De leerling is langdurig ziek."),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet vanaf wanneer ziekte langdurig is.",
            "De meldkamermedewerker en de ondersteuningscoördinator schatten dit in.",
        ),
    ),
)
niet_langdurig = Outcome("niet-langdurig", "De leerling is niet langdurig ziek.", quiet=True)
overleg_langdurig = Outcome(
    "overleg-langdurig",
    "Overleg met de ondersteuningscoördinator of de leerling langdurig ziek is",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Leg de ziekmeldingen voor aan de ondersteuningscoördinator.",
            moment=Moment.TODAY,
            about=(SCHOOLARTS.later,),
        ),
    ),
    quiet=True,
)
bijzonder = Outcome(
    "bijzonderheden",
    "De leerling valt op: neem contact op met de mentor",
    tasks=(
        NAAR_MENTOR,
        Task(
            "meldkamermedewerker",
            "Informeer ook de leerlingencoördinator en de teamleider.",
            provided="als dat nodig is",
            source=ADMINISTRATIE,
            moment=Moment.NEXT,
        ),
    ),
    inform=(Inform("mentor", "De leerling valt op door verzuim, te laat komen of wegsturen."),),
    notes=(
        Note(
            "stil",
            "De handleiding noemt voorbeelden en geen aantallen.",
            "De meldkamermedewerker schat dit in.",
        ),
    ),
)
niets_bijzonders = Outcome("geen-bijzonderheden", "De leerling valt verder niet op.", quiet=True)
vraag_mentor = Outcome(
    "bijzonderheden-onbekend",
    "Laat de meldkamermedewerker kijken of de leerling opvalt",
    tasks=(replace(KIJK_IN_SOMTODAY, moment=Moment.NOW),),
    quiet=True,
)
