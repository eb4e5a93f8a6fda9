"""The ten steps after unwanted behaviour towards a professional."""

from dataclasses import replace

from decision_tools.rules import ADDED, NOT_NAMED, Handover, Inform, Moment, Outcome, Task
from decision_tools.rules.emergency import ALARM
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects

from . import notes

PROTOCOL = HANDBOEK.section("Protocol ongewenst gedrag richting professionals")
NU, VANDAAG, DAARNA, LATER = Moment.NOW, Moment.TODAY, Moment.NEXT, Moment.LATER

OPVANG = Handover("wijdevenen/opvang-personeel", "Opvang van een medewerker na agressie of geweld")
REGISTREREN = Handover("wijdevenen/incident-registreren", "Het voorval registreren")
OVERLEG = "werk- of teamoverleg"

BIJ_EEN_MISDRIJF = Task(
    "professional",
    f"Bel {ALARM.number} bij direct gevaar. Ga eerst naar de directeur en de politie. "
    "Spreek de persoon niet zelf aan.",
    "meteen",
    provided="als het om aanranding, verkrachting of een ander misdrijf gaat",
    source=ADDED,
    about=(subjects.PERSOON_AANGESPROKEN.dont,),
)
STAP_1 = Task(
    "professional",
    "Stap 1. Breng voor jezelf onder woorden hoe en wanneer je grens is overschreden.",
    moment=NU,
    source=PROTOCOL,
)
STAP_2 = Task(
    "professional",
    "Stap 2. Bespreek het met een naaste collega of de contactpersoon.",
    provided="als je dat wilt",
    moment=NU,
    source=PROTOCOL,
)
STAP_3 = Task(
    "professional",
    "Stap 3. Licht de directeur in. Die kan je steunen.",
    moment=NU,
    source=PROTOCOL,
    about=(subjects.DIRECTEUR.do,),
)

eerste = Outcome(
    "eerste",
    "Licht de directeur in en spreek de persoon aan op het gedrag",
    tasks=(
        BIJ_EEN_MISDRIJF,
        STAP_1,
        STAP_2,
        STAP_3,
        Task(
            "professional",
            "Stap 4. Spreek de persoon aan op het gedrag. Dat kan samen met de directie.",
            notes=(notes.MISDRIJF, notes.WIE_SPREEKT),
            moment=DAARNA,
            about=(subjects.PERSOON_AANGESPROKEN.do,),
        ),
        Task(
            "directie",
            "Stap 4. Spreek de persoon samen met de professional aan. Dat kan.",
            provided="als de aard en de ernst van het gedrag daarom vragen",
            moment=DAARNA,
        ),
        Task("professional", "Stap 5. Koppel het gesprek terug aan de directie.", "na het gesprek"),
    ),
    inform=(Inform("directeur", "Wat er gebeurde. Na het gesprek: hoe het ging."),),
    notes=(notes.DIRECTEUR_ZELF, notes.TERMIJN),
    then=(
        "Stopt het gedrag? Dan komt het zonder naam in het werk- of teamoverleg.",
        "Gebeurt het weer? Dan volgen de stappen 6 tot en met 10.",
    ),
    next=(OPVANG, REGISTREREN),
    in_order=True,
)
gestopt = Outcome(
    "gestopt",
    "Het gedrag is gestopt: bespreek het in het team, zonder naam",
    tasks=(
        Task(
            NOT_NAMED,
            f"Vertel in het {OVERLEG} wat er speelde. Noem de naam van de persoon niet.",
            moment=NU,
        ),
        Task(
            NOT_NAMED,
            "Bespreek samen wat je in zo'n situatie kunt doen.",
            f"in het {OVERLEG}",
            moment=DAARNA,
        ),
    ),
    then=("Gebeurt het toch weer? Dan volgen de stappen 6 tot en met 10.",),
)
weer = Outcome(
    "weer",
    "Het gebeurt weer: de directie leidt een nieuw gesprek",
    tasks=(
        BIJ_EEN_MISDRIJF,
        replace(
            STAP_1,
            what="Stap 6. Breng opnieuw onder woorden hoe en wanneer je grens is overschreden.",
            source=None,
        ),
        Task(
            "directie",
            "Stap 7. Leid het gesprek met de persoon. De professional is erbij.",
            notes=(notes.MISDRIJF, notes.WIE_SPREEKT),
            moment=VANDAAG,
            about=(subjects.PERSOON_AANGESPROKEN.do,),
        ),
        Task(
            "professional",
            "Stap 7. Voer het gesprek mee, onder leiding van de directie.",
            moment=VANDAAG,
            about=(subjects.PERSOON_AANGESPROKEN.do,),
        ),
        Task(
            NOT_NAMED,
            "Stap 7. Zeg dat de school dit gedrag absoluut niet duldt.",
            "in het gesprek",
            moment=VANDAAG,
        ),
        Task(
            NOT_NAMED,
            "Stap 7. Ontzeg de persoon (tijdelijk) de toegang tot de school. Dat is het uitgangspunt.",
            notes=(notes.TOEGANG,),
            moment=VANDAAG,
            about=(subjects.TOEGANG.dont,),
        ),
        Task(("directeur", "professional"), "Stap 8. Kijk samen terug op het gesprek.", "na het gesprek"),
        Task(NOT_NAMED, f"Stap 9. Vertel in het {OVERLEG} hoe het afliep.", moment=LATER),
        Task(
            NOT_NAMED,
            "Stap 10. Pas het protocol aan, zodat het een volgende keer beter gaat.",
            provided="als dat nodig is",
            moment=LATER,
        ),
    ),
    notes=(notes.DIRECTEUR_ZELF, notes.TERMIJN),
    next=(OPVANG, REGISTREREN),
    in_order=True,
)
kind = Outcome(
    "kind-van-de-ouder",
    "Het gaat om een ouder: besluit met het bestuur of verwijdering van het kind speelt",
    tasks=(
        Task(
            NOT_NAMED,
            "Besluit in overleg met het bestuur of verwijdering van het kind van school aan de orde is.",
            notes=(notes.VERWIJDERING,),
            moment=DAARNA,
        ),
        Task("directie", "Steun de professional hierbij.", moment=DAARNA),
    ),
    next=(Handover("wijdevenen/schorsen-en-verwijderen", "De stappen van verwijdering van school"),),
)
twijfel = Outcome(
    "twijfel",
    "Bespreek je twijfel met directeur, locatieleider of contactpersoon",
    tasks=(
        Task(
            "professional",
            "Bespreek je twijfel met de directeur, de locatieleider of de contactpersoon.",
            moment=NU,
        ),
    ),
    notes=(notes.DIRECTEUR_ZELF,),
)
niet_over_grens = Outcome(
    "niet-over-grens",
    "Niet over jouw grens: dan begint dit protocol niet",
    then=("Ga je toch twijfelen? Bespreek het met directeur, locatieleider of contactpersoon.",),
)
leerling = Outcome(
    "leerling",
    "Dit protocol gaat over volwassenen, niet over gedrag van een leerling",
    then=("Kijk bij het protocol agressie en geweld.",),
    next=(OPVANG, REGISTREREN),
)
weet_niet = Outcome(
    "weet-niet",
    "Licht de directeur in, en vraag of er al een gesprek is geweest",
    tasks=(
        BIJ_EEN_MISDRIJF,
        STAP_1,
        STAP_2,
        STAP_3,
        Task(
            "directeur",
            "Ga na of de persoon al op het gedrag is aangesproken.",
            source=ADDED,
            moment=VANDAAG,
        ),
    ),
    inform=(Inform("directeur", "Wat er gebeurde."),),
    notes=(notes.MISDRIJF, notes.DIRECTEUR_ZELF, notes.TERMIJN),
    then=(
        "Was er nog geen gesprek? Dan volgen stap 4 en 5: kies 'de eerste keer'.",
        "Was er al een gesprek? Kies dan of het gedrag stopte, of weer gebeurt.",
    ),
    next=(OPVANG, REGISTREREN),
    in_order=True,
)
volwassene = Outcome(
    "volwassene",
    "Dit protocol geldt ook als een andere volwassene over je grens gaat",
    notes=(notes.ANDERE_VOLWASSENE,),
)
