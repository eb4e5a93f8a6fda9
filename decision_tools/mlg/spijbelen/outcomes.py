"""What is done for each truanted lesson hour, and at the 5th, 6th and 7th."""

from dataclasses import replace

from decision_tools.mlg.shared.absenties import TELLEN
from decision_tools.mlg.shared.haakjes import HAAKJES
from decision_tools.mlg.shared.leerplicht import MELD, WET
from decision_tools.mlg.shared.subjects import ABSENTIES_AANGEPAST, DUO_MELDING, TERUGKOMTIJD
from decision_tools.mlg.shared.zorgen import IOT_ONBEKEND, ZORGEN_TUSSEN_HAAKJES
from decision_tools.rules import DERIVED, Inform, Moment, Outcome, Record, Task, Term, Unit
from decision_tools.rules.laws import TRUANCY_LIMIT

from .notes import (
    DAGEN,
    DIRECT_OF_NA_DE_UITLEG,
    DRIE_DAGEN,
    LESUUR_OF_UUR,
    NA_ZEVEN,
    TELLEN_NA_MELDING,
    WIE_EN_WAAR,
)
from .questions import mail

HOOGUIT_TWEE = "hooguit 2 dagen; wij tellen vanaf het antwoord van de leerling"

MAIL_OVERZICHT = Task(
    "verzuimcoördinator",
    "Mail de leerling een absentieoverzicht. Zet ouders en mentor in de cc.",
    done=mail.id,
)
MAIL_VERZUIM = replace(
    MAIL_OVERZICHT, what="Mail de leerling over het verzuim. Zet ouders en mentor in de cc."
)
VERANTWOORDEN = (
    Task(
        "leerling",
        "Vertel de mentor over de ongeoorloofde absenties.",
        Term("hooguit {cijfers}; wij tellen vanaf de mail", 3, Unit.DAYS, mail),
    ),
    Task("mentor", "Geef de uitleg van de leerling door aan de verzuimcoördinator.", HOOGUIT_TWEE),
    Task("mentor", "Noteer de afspraken in het logboek van Magister.", HOOGUIT_TWEE),
    Task(
        "verzuimcoördinator",
        "Pas de absenties aan.",
        moment=Moment.NEXT,
        about=(ABSENTIES_AANGEPAST.do,),
    ),
)
TERUGKOMEN = Task(
    "verzuimcoördinator",
    "Plan terugkommaatregelen in: {terugkomuren}, dubbel per gespijbeld uur.",
    moment=Moment.NEXT,
    about=(TERUGKOMTIJD.do,),
)
MISSCHIEN_TERUGKOMEN = replace(TERUGKOMEN, provided="als de leerling moet terugkomen; er staat 'eventuele'")
MELDING = Task(
    "verzuimcoördinator",
    "Meld op de verzuimsite van DUO. Neem de notities uit Magister mee.",
    moment=Moment.NEXT,
    about=(DUO_MELDING.do,),
)
MELDEN = (
    Task(
        "verzuimcoördinator",
        "Vertel mentor, coördinator leerlingzaken en IOT dat je de leerling bij leerplicht aanmeldt.",
        moment=Moment.NEXT,
    ),
    MELDING,
    Task("mentor", "Vertel de ouders over de DUO-melding.", "na de DUO-melding", moment=Moment.NEXT),
    Task("leerplichtambtenaar", "Nodigt ouders en leerling uit voor een gesprek.", moment=Moment.NEXT),
    Task(
        "verzuimcoördinator",
        "Zet de terugkoppeling van de leerplichtambtenaar in het logboek van Magister.",
        moment=Moment.NEXT,
    ),
)

AFSPRAKEN = Record("De afspraken met de leerling", "logboek van Magister")
LETTERS = ("mail-absentieoverzicht",)

per_lesuur = Outcome(
    "per-lesuur",
    "Gespijbeld: absentieoverzicht, uitleg aan de mentor en zo nodig dubbel terugkomen",
    tasks=(MAIL_OVERZICHT, *VERANTWOORDEN, MISSCHIEN_TERUGKOMEN),
    record=(AFSPRAKEN,),
    letters=LETTERS,
    notes=(DAGEN, TELLEN),
)
vijf = replace(
    per_lesuur,
    id="vijf",
    headline="5e lesuur gespijbeld: absentieoverzicht, uitleg en eventuele zorgen bespreken",
    tasks=(*per_lesuur.tasks, ZORGEN_TUSSEN_HAAKJES),
    notes=(HAAKJES, DAGEN, IOT_ONBEKEND, TELLEN),
)
zes = replace(
    vijf,
    id="zes",
    headline="6e lesuur gespijbeld: plan dubbel terugkomen en bespreek eventuele zorgen",
    tasks=(MAIL_VERZUIM, *VERANTWOORDEN, TERUGKOMEN, ZORGEN_TUSSEN_HAAKJES),
)
zeven = Outcome(
    "zeven",
    "7e lesuur gespijbeld: meld het verzuim bij DUO",
    tasks=(MAIL_VERZUIM, *VERANTWOORDEN, TERUGKOMEN, *MELDEN),
    record=(
        AFSPRAKEN,
        Record("De terugkoppeling van de leerplichtambtenaar", "logboek van Magister"),
    ),
    inform=(
        Inform("ouders", "De DUO-melding."),
        Inform("mentor", "De leerling wordt aangemeld bij leerplicht."),
        Inform("coördinator leerlingzaken", "De leerling wordt aangemeld bij leerplicht."),
        Inform("IOT", "De leerling wordt aangemeld bij leerplicht."),
    ),
    letters=(*LETTERS, "duo-invulhulp"),
    notes=(DAGEN, IOT_ONBEKEND, TELLEN),
)

zeven_alsnog = replace(
    zeven,
    id="zeven-alsnog",
    headline="Meer dan 7 lesuren gespijbeld en nog niet gemeld: meld het verzuim alsnog bij DUO",
    tasks=(
        MAIL_VERZUIM,
        *VERANTWOORDEN,
        TERUGKOMEN,
        *(replace(task, source=DERIVED) for task in MELDEN),
    ),
    source=DERIVED,
)
drie_dagen_aaneen = replace(
    zeven,
    id="drie-dagen-aaneen",
    headline="3 dagen achter elkaar gespijbeld: meld het verzuim bij DUO",
    notes=(DRIE_DAGEN, *zeven.notes),
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
    headline="Meer dan 7 lesuren gespijbeld: absentieoverzicht, uitleg en zo nodig dubbel terugkomen",
    notes=(NA_ZEVEN, *per_lesuur.notes),
)
al_gemeld_onbekend = replace(
    zeven,
    id="al-gemeld-onbekend",
    headline="Meer dan 7 lesuren gespijbeld: zoek de DUO-melding op, en meld alsnog als die er niet is",
    tasks=(
        Task("verzuimcoördinator", "Zoek in Magister op of er een DUO-melding is.", source=DERIVED),
        *per_lesuur.tasks,
        *(replace(task, missed=True, source=DERIVED) for task in MELDEN),
    ),
    notes=(NA_ZEVEN, *zeven.notes),
    source=DERIVED,
)
aantal_onbekend = replace(
    per_lesuur,
    id="aantal-onbekend",
    tasks=(
        Task(
            "verzuimcoördinator",
            "Tel in Magister alle gespijbelde lesuren van de leerling.",
            source=DERIVED,
        ),
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

zestien_nu = Outcome(
    "zestien-nu",
    "Nu 16 uren of meer gespijbeld: de wet vraagt direct een melding",
    tasks=(replace(MELDING, by="direct", source=WET, moment=Moment.NOW, notes=(WIE_EN_WAAR,)),),
    notes=(DIRECT_OF_NA_DE_UITLEG, LESUUR_OF_UUR, TELLEN_NA_MELDING),
    source=WET,
)
zestien_nu_opnieuw = replace(
    zestien_nu,
    id="zestien-nu-opnieuw",
    headline=f"{zestien_nu.headline}, ook na een eerdere",
    tasks=(MELD,),
    source=DERIVED,
)
zestien_niet_gemeld = Outcome(
    "zestien-niet-gemeld",
    f"De wet vraagt direct een melding bij {TRUANCY_LIMIT}",
    tasks=(
        Task(
            "verzuimcoördinator",
            "Doe de melding bij DUO direct.",
            provided=f"als de leerling {TRUANCY_LIMIT} miste",
            notes=(WIE_EN_WAAR,),
            source=WET,
            about=(DUO_MELDING.do,),
        ),
    ),
    notes=(DIRECT_OF_NA_DE_UITLEG, LESUUR_OF_UUR, TELLEN_NA_MELDING),
    quiet=True,
    source=WET,
)
zestien_sinds_melding = Outcome(
    "zestien-sinds-melding",
    f"Na een melding opnieuw {TRUANCY_LIMIT}: meld weer",
    tasks=(
        replace(
            MELD,
            what="Meld het ongeoorloofde verzuim opnieuw, direct.",
            provided=f"als de leerling sinds de vorige melding {TRUANCY_LIMIT} miste",
            source=DERIVED,
        ),
    ),
    notes=(LESUUR_OF_UUR, TELLEN_NA_MELDING),
    quiet=True,
    source=DERIVED,
)
minder_dan_zestien = Outcome("minder-dan-zestien", "Na het 7e lesuur zijn het geen 16 lesuren.", quiet=True)
