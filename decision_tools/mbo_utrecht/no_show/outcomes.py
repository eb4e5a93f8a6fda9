"""What is done about students who do not turn up: the outcomes of no_show."""

from dataclasses import replace

from decision_tools.mbo_utrecht import FACTS, NO_SHOW, ROLLEN
from decision_tools.mbo_utrecht.shared import reporting, student
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.reporting import IN_DOSSIER, MEER_DAN_16, MELDEN, wie_kan
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.mbo_utrecht.shared.subjects import DUO_MELDING
from decision_tools.mbo_utrecht.shared.verzuimbrieven import BRIEF_15, NABELLEN_NO_SHOW
from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    FirstCheck,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
)
from decision_tools.rules.laws import LPW, WEB

from .notes import GEEN_STAP, NIET_PER_MAIL, WIE, ZONDER_UREN
from .questions import loket

DUO = Handover(
    "mbo-utrecht/duo-melding",
    "Kan of moet de student gemeld worden?",
    ("leeftijd", "startkwalificatie"),
)
OUDERS = Handover(
    "mbo-utrecht/ouders-informeren", "Mag je de ouders over het verzuim vertellen?", ("leeftijd",)
)
ALS_HET_LOKET = "als melden via het DUO-verzuimloket kan"

REGISTREER = Task(
    "docent",
    "Registreer in het studentenvolgsysteem. Is er nog geen rooster? Gebruik de klassenlijst.",
    "meteen, elke dag",
)
WIJZIGINGEN = Task(
    NOT_NAMED,
    "Geef wijzigingen door aan de studentenadministratie op de locatie, met het mutatieformulier.",
    "onmiddellijk",
    source=NO_SHOW,
)
OVERZICHT = Task(
    MELDER,
    "Werk samen het overzicht van alle no-showstudenten bij, op de Office 365 van MBO Utrecht.",
    "dagelijks",
    source=NO_SHOW,
    moment=Moment.TODAY,
)
NOG_NIET = tuple(replace(task, missed=True, source=DERIVED) for task in (NABELLEN_NO_SHOW, BRIEF_15))
"""Calling and writing within a week (4.6): once that week is over, asked as not done yet."""


def meld(what: str, by: str) -> Task:
    """A report of a no-show at the counter."""
    return Task(
        MELDER,
        what,
        by,
        provided=ALS_HET_LOKET,
        given=loket.yes(),
        source=NO_SHOW,
        moment=Moment.NOW,
        about=(DUO_MELDING.do,),
    )


DAGELIJKS = meld("Neem de student mee in de melding van die dag bij DUO.", "dagelijks")

eerste_week = Outcome(
    "eerste-week",
    "Bel de student na en verstuur de brief 'no show', binnen één week",
    tasks=(
        NABELLEN_NO_SHOW,
        BRIEF_15,
        REGISTREER,
        WIJZIGINGEN,
        replace(
            DAGELIJKS,
            provided="als de student meer dan 16 uur ongeoorloofd weg was en gemeld kan worden",
            given=None,
            moment=Moment.TODAY,
        ),
        OVERZICHT,
    ),
    record=(Record("De aan- en afwezigheid van elke dag", "studentenvolgsysteem of klassenlijst"),),
    letters=("verzuimbrief-15",),
    notes=(
        WIE,
        wie_kan("Bij no show"),
        MEER_DAN_16,
        SCHEMA,
        Note(
            "stil",
            "Vanaf welke dag de week telt, staat er niet.",
            "Bel en schrijf zo snel mogelijk. Aan het einde van de eerste week moet de opkomst bekend zijn.",
        ),
    ),
    next=(DUO, OUDERS),
)
na_een = Outcome(
    "na-een",
    "Na één week niet verschenen: dit is no show",
    tasks=(
        meld(MELDEN.what, "na één week"),
        *NOG_NIET,
        replace(REGISTREER, by="elke dag", moment=Moment.TODAY),
        WIJZIGINGEN,
        OVERZICHT,
    ),
    letters=("verzuimbrief-15",),
    notes=(WIE, ZONDER_UREN, SCHEMA),
    next=(DUO, OUDERS),
    quiet=True,
)
na_twee = Outcome(
    "na-twee",
    "Na twee weken niet verschenen: meld de student af via de studentenadministratie",
    tasks=(
        meld("Meld de student nog een keer bij het DUO-verzuimloket.", "na twee weken"),
        Task(
            NOT_NAMED,
            "Meld de student af via de studentenadministratie.",
            "na twee weken",
            moment=Moment.NOW,
        ),
        *NOG_NIET,
        OVERZICHT,
    ),
    letters=("verzuimbrief-15",),
    notes=(
        WIE,
        ZONDER_UREN,
        Note(
            "stil",
            "Of afmelden ook uitschrijven is, staat er niet. "
            "Bijlage 1 noemt regels voor uitschrijven op verzoek van de ouders.",
            "Is de student onder de 18? Overleg eerst met leerplicht.",
            law=LPW.cite("10"),
        ),
    ),
    next=(DUO,),
)
onder_16 = Outcome(
    "onder-16",
    "Wel verschenen, minder dan 16 uur weg: nog niet melden als no-show",
    tasks=(REGISTREER,),
    next=(DUO,),
)
PROCEDURE = Task(NOT_NAMED, "Volg de stappen bij ongeoorloofd verzuim.", source=NO_SHOW, moment=Moment.NEXT)
zestien = Outcome(
    "zestien",
    "Precies 16 uur weg: de grens om te melden",
    tasks=(replace(DAGELIJKS, source=DERIVED), PROCEDURE, OVERZICHT),
    notes=(MEER_DAN_16,),
    next=(DUO,),
    quiet=True,
)
meer_dan_16 = Outcome(
    "meer-dan-16",
    "Wel verschenen, maar meer dan 16 uur weg",
    tasks=(DAGELIJKS, PROCEDURE, OVERZICHT),
    next=(DUO,),
    quiet=True,
)
uren_onbekend = Outcome(
    "uren-onbekend",
    "Tel eerst de uren ongeoorloofd verzuim",
    tasks=(Task(NOT_NAMED, "Tel de uren in het studentenvolgsysteem of op de klassenlijst."),),
    then=("Is het 16 uur of meer? Dan volgt een melding.",),
)
later = Outcome(
    "later",
    "De no-showwerkwijze geldt niet meer: gebruik de gewone regels voor verzuim",
    tasks=(Task(MELDER, "Kijk of dit verzuim gemeld moet worden."),),
    next=(DUO,),
)

sk_onbekend = replace(
    student.sk_onbekend,
    tasks=(
        *student.sk_onbekend.tasks,
        Task(
            MELDER,
            MELDEN.what,
            provided="als er geen startkwalificatie is",
            source=NO_SHOW,
            moment=Moment.NEXT,
        ),
    ),
)
te_oud = replace(reporting.te_oud, notes=(NIET_PER_MAIL,))
sk = replace(reporting.sk, notes=(NIET_PER_MAIL, *reporting.sk.notes))

via_loket = Outcome(
    "via-loket",
    "Meld de student bij het DUO-verzuimloket",
    record=(IN_DOSSIER,),
    checks=(
        FirstCheck(
            "Het artikel over de onderwijsovereenkomst (WEB 8.1.3) is vervallen.",
            "vanaf welke status melden kan: 'Onderwijsovereenkomst te tekenen'",
            "het protocol noemt niemand; vraag DUO (toegevoegd)",
            law=WEB.cite("8.1.3"),
        ),
    ),
    then=("Is het aantal uren genoeg voor ongeoorloofd verzuim? Dan komen leerplicht/RMC direct in actie.",),
)
per_mail = Outcome(
    "per-mail",
    "Melden via DUO kan niet: mail de leerplichtambtenaar van de gemeente",
    tasks=(
        Task(
            NOT_NAMED,
            "Mail de leerplichtambtenaar van de gemeente. "
            "Zet de contactpersoon Verzuim van de afdeling Onderwijs & Kwaliteit in de cc.",
        ),
    ),
    inform=(
        Inform(
            "contactpersoon Verzuim van de afdeling Onderwijs & Kwaliteit", "De melding per mail, in de cc."
        ),
    ),
    notes=(
        Note("stil", "Wie de mail stuurt, staat er niet.", "Spreek dit af."),
        Note(
            "stil",
            "Voor studenten van 18 en ouder staat er geen andere ontvanger.",
            f"Adressen staan op {FACTS.contact('leerplicht-adressen')}. "
            "Vraag bij 18+ het RMC wie de mail krijgt.",
        ),
    ),
)
geen_contact = Outcome(
    "geen-contact",
    "Type: geen contact",
    tasks=(
        Task(
            MELDER,
            "Blijf bellen zolang de student niet op school is.",
            "dagelijks",
            source=ROLLEN,
            moment=Moment.TODAY,
        ),
    ),
    notes=(GEEN_STAP,),
    quiet=True,
)
andere_school = Outcome(
    "andere-school",
    "Type: aangemeld bij een andere school",
    tasks=(
        Task(
            NOT_NAMED,
            "Vraag na of de student daar echt is ingeschreven.",
            source=ADDED,
        ),
    ),
    notes=(
        GEEN_STAP,
        Note(
            "stil",
            "Een aanmelding is nog geen inschrijving. Volgens bijlage 1 mag uitschrijven op verzoek van "
            "ouders bij een inschrijving op een andere school.",
            "Schrijf niet uit voordat die inschrijving er is.",
            law=LPW.cite("10"),
        ),
    ),
    quiet=True,
)
ongeoorloofd = Outcome(
    "ongeoorloofd",
    "Type: ongeoorloofd afwezig in de eerste twee weken",
    tasks=(PROCEDURE,),
    notes=(GEEN_STAP,),
    quiet=True,
)
soort_onbekend = Outcome(
    "soort-onbekend",
    "Type nog niet bekend: zoek uit waarom de student er niet is",
    tasks=(Task(MELDER, "Vraag de student waarom hij of zij er niet is."),),
    quiet=True,
)
