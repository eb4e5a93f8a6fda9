"""What is done for each truanted lesson hour, and at the 5th, 6th and 7th."""

from dataclasses import replace

from decision_tools.mlg.shared.absenties import TELLEN
from decision_tools.mlg.shared.haakjes import HAAKJES
from decision_tools.mlg.shared.zorgen import IOT_ONBEKEND, ZORGEN_TUSSEN_HAAKJES
from decision_tools.rules import Inform, Note, Outcome, Record, Task, Term, Unit

from .notes import DAGEN, NA_ZEVEN
from .questions import mail

HOOGUIT_TWEE = "hooguit 2 dagen; wij tellen vanaf het antwoord van de leerling"

MAIL_OVERZICHT = Task(
    "verzuimcoördinator", "Mail de leerling een absentieoverzicht. Zet ouders en mentor in de cc."
)
MAIL_VERZUIM = Task("verzuimcoördinator", "Mail de leerling over het verzuim. Zet ouders en mentor in de cc.")
VERANTWOORDEN = (
    Task(
        "leerling",
        "Vertel de mentor over de ongeoorloofde absenties.",
        Term("hooguit 3 dagen; wij tellen vanaf de mail", 3, Unit.CALENDAR_DAYS, mail),
    ),
    Task("mentor", "Geef de uitleg van de leerling door aan de verzuimcoördinator.", HOOGUIT_TWEE),
    Task("mentor", "Noteer de afspraken in het logboek van Magister.", HOOGUIT_TWEE),
    Task("verzuimcoördinator", "Pas de absenties aan."),
)
TERUGKOMEN = Task(
    "verzuimcoördinator",
    "Plan terugkomtijd in: {terugkomuren}, het dubbele van wat de leerling nu spijbelde.",
)
MISSCHIEN_TERUGKOMEN = replace(TERUGKOMEN, provided="mits de leerling moet terugkomen; er staat 'eventuele'")

AFSPRAKEN = Record("De afspraken met de leerling", "logboek van Magister")
OUDERS_IN_CC = (
    Inform("ouders", "De mail over het spijbelen, in de cc."),
    Inform("mentor", "De mail over het spijbelen, in de cc."),
)
LETTERS = ("mail-absentieoverzicht",)

per_lesuur = Outcome(
    "per-lesuur",
    "Gespijbeld: mail de leerling een overzicht en plan zo nodig dubbele terugkomtijd",
    tasks=(MAIL_OVERZICHT, *VERANTWOORDEN, MISSCHIEN_TERUGKOMEN),
    record=(AFSPRAKEN,),
    inform=OUDERS_IN_CC,
    letters=LETTERS,
    notes=(DAGEN, TELLEN),
    then=("Spijbelt de leerling weer? De volgende stap is bij het 5e lesuur.",),
)
vijf = replace(
    per_lesuur,
    id="vijf",
    headline="5e lesuur gespijbeld: mail een overzicht en bespreek zorgen over de leerling",
    tasks=(*per_lesuur.tasks, ZORGEN_TUSSEN_HAAKJES),
    notes=(HAAKJES, DAGEN, IOT_ONBEKEND, TELLEN),
    then=("Spijbelt de leerling weer? De volgende stap is bij het 6e lesuur.",),
)
zes = replace(
    vijf,
    id="zes",
    headline="6e lesuur gespijbeld: plan dubbele terugkomtijd en bespreek zorgen over de leerling",
    tasks=(MAIL_VERZUIM, *VERANTWOORDEN, TERUGKOMEN, ZORGEN_TUSSEN_HAAKJES),
    then=("Spijbelt de leerling weer? De volgende stap is bij het 7e lesuur.",),
)
zeven = Outcome(
    "zeven",
    "7e lesuur gespijbeld: meld het verzuim bij DUO",
    tasks=(
        MAIL_VERZUIM,
        *VERANTWOORDEN,
        TERUGKOMEN,
        Task(
            "verzuimcoördinator",
            "Vertel mentor, coördinator leerlingzaken en IOT dat je de leerling bij leerplicht aanmeldt.",
        ),
        Task("verzuimcoördinator", "Meld op de verzuimsite van DUO. Neem de notities uit Magister mee."),
        Task("mentor", "Vertel de ouders over de DUO-melding."),
        Task("leerplichtambtenaar", "Nodig ouders en leerling uit voor een gesprek."),
        Task(
            "verzuimcoördinator",
            "Zet de terugkoppeling van de leerplichtambtenaar in het logboek van Magister.",
        ),
    ),
    record=(
        AFSPRAKEN,
        Record("De terugkoppeling van de leerplichtambtenaar", "logboek van Magister"),
    ),
    inform=(
        *OUDERS_IN_CC,
        Inform("ouders", "De DUO-melding."),
        Inform("mentor", "De leerling wordt aangemeld bij leerplicht."),
        Inform("coördinator leerlingzaken", "De leerling wordt aangemeld bij leerplicht."),
        Inform("IOT", "De leerling wordt aangemeld bij leerplicht."),
    ),
    letters=LETTERS,
    notes=(
        DAGEN,
        IOT_ONBEKEND,
        TELLEN,
    ),
)

zeven_alsnog = replace(
    zeven,
    id="zeven-alsnog",
    headline="Meer dan 7 lesuren en nog niet gemeld: doe alsnog de stappen van het 7e lesuur",
)
drie_dagen_aaneen = replace(
    zeven,
    id="drie-dagen-aaneen",
    headline="3 dagen achter elkaar gespijbeld: meld het verzuim bij DUO",
    notes=(
        Note(
            "stil",
            "Er staat niet of 3 dagen aaneen hele dagen zijn, of dagen met een gespijbeld uur.",
            "De schoolleiding beslist.",
        ),
        *zeven.notes,
    ),
)

zeven_nu = replace(
    zeven,
    id="zeven-nu",
    headline="7 of meer lesuren ineens gespijbeld: meld het verzuim bij DUO",
    notes=(NA_ZEVEN, *zeven.notes),
)
weer_drie_dagen = replace(drie_dagen_aaneen, id="weer-drie-dagen", notes=(NA_ZEVEN, *drie_dagen_aaneen.notes))
meer_dan_zeven = replace(
    per_lesuur,
    id="meer-dan-zeven",
    headline="Meer dan 7 lesuren gespijbeld: de stap per lesuur geldt; een nieuwe stap staat er niet",
    notes=(NA_ZEVEN, *per_lesuur.notes),
    then=(),
)
al_gemeld_onbekend = replace(
    meer_dan_zeven,
    id="al-gemeld-onbekend",
    headline="Meer dan 7 lesuren gespijbeld: kijk eerst of het 7e lesuur al bij DUO is gemeld",
    tasks=(
        Task("verzuimcoördinator", "Zoek in Magister op of er een DUO-melding is."),
        *per_lesuur.tasks,
    ),
    then=("Is er nog geen melding? Doe dan de stappen van het 7e lesuur.",),
)
aantal_onbekend = replace(
    per_lesuur,
    id="aantal-onbekend",
    headline="Gespijbeld: mail de leerling een overzicht en zoek op hoeveel lesuren het in totaal zijn",
    tasks=(
        Task("verzuimcoördinator", "Tel in Magister alle gespijbelde lesuren van de leerling."),
        *per_lesuur.tasks,
    ),
    then=("Bij het 5e, 6e en 7e lesuur hoort een eigen stap.",),
)
geen_uur = Outcome(
    "geen-uur",
    "Het protocol noemt hier geen nieuwe stap; de volgende is bij 1 lesuur.",
    quiet=True,
)
zoek_dagen = Outcome(
    "zoek-dagen",
    "Kijk of de leerling 3 dagen achter elkaar spijbelde",
    tasks=(Task("verzuimcoördinator", "Zoek in Magister op of het 3 dagen achter elkaar was."),),
    then=("Was het 3 dagen achter elkaar? Dan gelden de stappen van het 7e lesuur.",),
    quiet=True,
)
dagen_bekend = Outcome("dagen-bekend", "Het was niet 3 dagen achter elkaar.", quiet=True)
