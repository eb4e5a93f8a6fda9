"""What is done in the first week, and after one and two weeks."""

from dataclasses import replace

from decision_tools.mbo_utrecht import NO_SHOW
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.reporting import INVULHULP, MEER_DAN_16, MELDEN, wie_kan
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.mbo_utrecht.shared.uitschrijven import UITSCHRIJVING_DOORGEVEN
from decision_tools.mbo_utrecht.shared.verzuimbrieven import BRIEF_15, NABELLEN_NO_SHOW
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
)
from decision_tools.rules.laws import LPW

from ..notes import WIE, ZONDER_UREN
from .steps import (
    AFMELDEN,
    DAGELIJKS,
    DUO,
    NOG_NIET,
    OUDERS,
    OVERZICHT,
    PROCEDURE,
    REGISTREER,
    WIJZIGINGEN,
    meld,
)

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
    letters=("verzuimbrief-15", *INVULHULP),
    notes=(WIE, ZONDER_UREN, SCHEMA),
    next=(DUO, OUDERS),
    quiet=True,
)
na_twee = Outcome(
    "na-twee",
    "Na twee weken niet verschenen: afmelden via de studentenadministratie volgt",
    tasks=(
        meld("Meld de student nog een keer bij het DUO-verzuimloket.", "na twee weken"),
        AFMELDEN,
        *NOG_NIET,
        OVERZICHT,
        UITSCHRIJVING_DOORGEVEN,
    ),
    letters=("verzuimbrief-15", *INVULHULP),
    notes=(
        WIE,
        ZONDER_UREN,
        Note(
            "stil",
            "Of afmelden ook uitschrijven is, staat er niet. "
            "Bijlage 1 noemt regels voor uitschrijven op verzoek van de ouders.",
            "Is de student onder de 18? Overleg eerst met leerplicht.",
            law=LPW.cite("10"),
            id="afmelden",
        ),
    ),
    next=(DUO,),
)
onder_16 = Outcome(
    "onder-16",
    "Wel verschenen, minder dan 16 uur weg: nog niet melden als no-show",
    tasks=(replace(REGISTREER, source=NO_SHOW),),
    next=(DUO,),
)
zestien = Outcome(
    "zestien",
    "Precies 16 uur weg: de grens om te melden",
    tasks=(replace(DAGELIJKS, source=DERIVED), PROCEDURE, OVERZICHT),
    notes=(MEER_DAN_16,),
    letters=INVULHULP,
    next=(DUO,),
    quiet=True,
)
meer_dan_16 = Outcome(
    "meer-dan-16",
    "Wel verschenen, maar meer dan 16 uur weg",
    tasks=(DAGELIJKS, PROCEDURE, OVERZICHT),
    letters=INVULHULP,
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
