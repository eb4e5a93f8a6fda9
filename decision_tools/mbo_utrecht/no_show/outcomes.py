"""What is done about students who do not turn up: the outcomes of no_show."""

from dataclasses import replace

from decision_tools.mbo_utrecht import ROLLEN, WET, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.reporting import IN_DOSSIER
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.rules import NOT_NAMED, Handover, Inform, Note, Outcome, Record, Task
from decision_tools.rules.laws import LPW, WEB

from .notes import GEEN_STAP, WIE, WIE_KAN, ZONDER_UREN

LOKET = "mits melden via het DUO-verzuimloket kan"
DUO = Handover("mbo-utrecht/duo-melding", "Kan of moet de student gemeld worden?")

REGISTREER = Task(
    "docent",
    "Registreer meteen in het studentenvolgsysteem. Is er nog geen rooster? Gebruik de klassenlijst.",
    "elke dag",
    source=ROLLEN,
)
WIJZIGINGEN = Task(
    NOT_NAMED,
    "Geef wijzigingen door aan de studentenadministratie op de locatie, met het mutatieformulier.",
    "onmiddellijk",
)
OVERZICHT = Task(
    MELDER,
    "Werk samen het overzicht van alle no-showstudenten bij, op de Office 365 van MBO Utrecht.",
    "dagelijks",
)
DAGELIJKS = Task(
    MELDER,
    "Neem de student mee in de melding van die dag bij DUO.",
    "dagelijks",
    provided=LOKET,
    source=ROLLEN,
)
OUDERS = Handover("mbo-utrecht/ouders-informeren", "Mag je de ouders over het verzuim vertellen?")

eerste_week = Outcome(
    "eerste-week",
    "Bel de student na en verstuur de brief 'no show', binnen één week",
    tasks=(
        REGISTREER,
        Task(MELDER, "Bel de student die er niet is.", "binnen één week", source=ROLLEN),
        Task(MELDER, "Verstuur de brief 'no show' (brief 15).", "binnen één week", source=ROLLEN),
        WIJZIGINGEN,
        replace(DAGELIJKS, provided="mits de student al meer dan 16 uur ongeoorloofd weg was"),
        OVERZICHT,
    ),
    record=(Record("De aan- en afwezigheid van elke dag", "studentenvolgsysteem of klassenlijst"),),
    letters=("verzuimbrief-15",),
    notes=(
        WIE,
        WIE_KAN,
        SCHEMA,
        Note(
            "stil",
            "Vanaf welke dag de week telt, staat er niet.",
            "Bel en schrijf zo snel mogelijk. Aan het einde van de eerste week moet de opkomst bekend zijn.",
        ),
    ),
    then=("Na één week niet verschenen? Dan volgt een melding.",),
    next=(DUO, OUDERS),
)
na_een = Outcome(
    "na-een",
    "Na één week niet verschenen: stel de no-show vast en meld",
    tasks=(
        Task(NOT_NAMED, "Stel vast dat de student niet is verschenen.", "na één week"),
        Task(MELDER, "Meld de student bij DUO.", "na één week", provided=LOKET, source=ROLLEN),
        REGISTREER,
        WIJZIGINGEN,
        OVERZICHT,
    ),
    notes=(WIE, ZONDER_UREN, WIE_KAN, SCHEMA),
    then=("Na twee weken nog niet verschenen? Dan volgt weer een melding, en afmelden.",),
    next=(DUO, OUDERS),
)
na_twee = Outcome(
    "na-twee",
    "Na twee weken niet verschenen: meld nog een keer, en meld de student af",
    tasks=(
        Task(NOT_NAMED, "Stel weer vast dat de student niet is verschenen.", "na twee weken"),
        Task(
            MELDER,
            "Meld de student nog een keer bij DUO.",
            "na twee weken",
            provided=LOKET,
            source=ROLLEN,
        ),
        Task(NOT_NAMED, "Meld de student af via de studentenadministratie.", "na twee weken"),
        OVERZICHT,
    ),
    notes=(
        WIE,
        ZONDER_UREN,
        WIE_KAN,
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
    then=("Komt het verzuim op 16 uur? Dan volgt een melding.",),
    next=(DUO,),
)
PROCEDURE = Task(
    NOT_NAMED,
    "Volg daarna de stappen bij ongeoorloofd verzuim.",
    source=ZONDER_REDEN,
)
zestien = Outcome(
    "zestien",
    "Precies 16 uur weg: meld, want de wet en 4.5 noemen 16 uur",
    tasks=(DAGELIJKS, PROCEDURE, OVERZICHT),
    notes=(
        Note(
            "tegenspraak",
            "Paragraaf 4.6 meldt bij meer dan 16 uur, paragraaf 2.1, 2.2 en 4.5 bij 16 uur.",
            "Wij volgen 16 uur, zoals de wet.",
            law=LPW.cite("21a"),
        ),
        WIE_KAN,
    ),
    next=(DUO,),
)
meer_dan_16 = Outcome(
    "meer-dan-16",
    "Wel verschenen, maar meer dan 16 uur weg: meld de student",
    tasks=(DAGELIJKS, PROCEDURE, OVERZICHT),
    notes=(WIE_KAN,),
    next=(DUO,),
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
    tasks=(Task(MELDER, "Kijk of dit verzuim gemeld moet worden.", source=ROLLEN),),
    next=(DUO,),
)

via_loket = Outcome(
    "via-loket",
    "Gebruik het DUO-verzuimloket",
    record=(IN_DOSSIER,),
    notes=(
        Note(
            "verouderd",
            "Volgens het handboek kan melden vanaf de status 'Onderwijsovereenkomst te tekenen'. "
            "Het artikel over die overeenkomst, WEB 8.1.3, is vervallen.",
            "Vraag DUO vanaf welke status melden nu kan.",
            severity="A",
            law=WEB.cite("8.1.3"),
            first="kan deze student al gemeld worden? Vraag DUO vanaf welke status.",
        ),
    ),
    then=("Is het aantal uren genoeg voor ongeoorloofd verzuim? Dan komen leerplicht/RMC direct in actie.",),
    quiet=True,
)
per_mail = Outcome(
    "per-mail",
    "Melden via DUO kan niet: mail de leerplichtambtenaar van de gemeente",
    tasks=(
        Task(NOT_NAMED, "Mail de leerplichtambtenaar van de gemeente van de student."),
        Task(NOT_NAMED, "Zet de contactpersoon Verzuim van de afdeling Onderwijs & Kwaliteit in de cc."),
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
            "Adressen staan op www.schoolwerkt.nl. Vraag bij 18+ het RMC wie de mail krijgt.",
        ),
    ),
    quiet=True,
)
geen_contact = Outcome(
    "geen-contact",
    "Type: geen contact",
    tasks=(Task(MELDER, "Blijf bellen zolang de student niet op school is.", "dagelijks", source=ROLLEN),),
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
            source=WET,
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
    tasks=(Task(MELDER, "Bel de student en vraag naar de reden.", "dagelijks", source=ROLLEN),),
    quiet=True,
)
