"""The ten steps after unwanted behaviour towards a professional."""

from decision_tools.rules import NOT_NAMED, Handover, Inform, Outcome, Task
from decision_tools.wijdevenen import TOEGEVOEGD

from . import notes

OPVANG = Handover("wijdevenen/opvang-personeel", "Opvang van een medewerker na agressie of geweld")
REGISTREREN = Handover("wijdevenen/incident-registreren", "Het voorval registreren")
OVERLEG = "werk- of teamoverleg"

BIJ_EEN_MISDRIJF = Task(
    "professional",
    "Bel 112 bij direct gevaar. Ga eerst naar de directeur en de politie. Spreek de persoon niet zelf aan.",
    "meteen",
    provided="mits het om aanranding, verkrachting of een ander misdrijf gaat",
    source=TOEGEVOEGD,
)
STAP_1 = Task("professional", "Stap 1. Zet voor jezelf in woorden hoe en wanneer iemand jouw grens overging.")
STAP_2 = Task(
    "professional",
    "Stap 2. Bespreek het met een naaste collega of de contactpersoon.",
    provided="mits je dat wilt",
)
STAP_3 = Task("professional", "Stap 3. Licht de directeur in. Die kan je steunen.")

eerste = Outcome(
    "eerste",
    "Licht de directeur in en spreek de persoon aan op het gedrag",
    tasks=(
        BIJ_EEN_MISDRIJF,
        STAP_1,
        STAP_2,
        STAP_3,
        Task("professional", "Stap 4. Spreek de persoon aan op het gedrag.", notes=(notes.MISDRIJF,)),
        Task(
            "directie",
            "Stap 4. Spreek de persoon samen met de professional aan.",
            provided="mits de aard en de ernst van het gedrag daarom vragen",
        ),
        Task("professional", "Stap 5. Vertel de directie hoe het gesprek ging.", "na het gesprek"),
    ),
    inform=(Inform("directeur", "Wat er gebeurde. Na het gesprek: hoe het ging."),),
    notes=(notes.DIRECTEUR_ZELF, notes.TERMIJN),
    then=(
        "Stopt het gedrag? Dan komt het zonder naam in het werk- of teamoverleg.",
        "Gebeurt het weer? Dan volgen de stappen 6 tot en met 10.",
    ),
    next=(OPVANG, REGISTREREN),
)
gestopt = Outcome(
    "gestopt",
    "Het gedrag is gestopt: bespreek het in het team, zonder naam",
    tasks=(
        Task(
            NOT_NAMED,
            f"Vertel in het {OVERLEG} wat er speelde. Noem de naam van de persoon niet.",
            "als het gedrag niet meer voorkomt",
        ),
        Task(NOT_NAMED, "Bespreek samen wat je in zo'n situatie kunt doen.", f"in het {OVERLEG}"),
    ),
    then=("Gebeurt het toch weer? Dan volgen de stappen 6 tot en met 10.",),
)
weer = Outcome(
    "weer",
    "Het gebeurt weer: de directie leidt een nieuw gesprek",
    tasks=(
        BIJ_EEN_MISDRIJF,
        Task("professional", "Stap 6. Zet opnieuw in woorden hoe en wanneer iemand jouw grens overging."),
        Task(
            "directie",
            "Stap 7. Leid het gesprek met de persoon. De professional is erbij.",
            notes=(notes.MISDRIJF,),
        ),
        Task("professional", "Stap 7. Voer het gesprek mee, onder leiding van de directie."),
        Task("directie", "Stap 7. Zeg dat de school dit gedrag absoluut niet duldt.", "in het gesprek"),
        Task(
            NOT_NAMED,
            "Stap 7. Ontzeg de persoon (tijdelijk) de toegang tot de school. Dat is het uitgangspunt.",
            notes=(notes.TOEGANG,),
        ),
        Task(("directeur", "professional"), "Stap 8. Kijk samen terug op het gesprek.", "na het gesprek"),
        Task(NOT_NAMED, f"Stap 9. Vertel in het {OVERLEG} hoe het afliep."),
        Task(
            NOT_NAMED,
            "Stap 10. Pas het protocol aan, zodat het een volgende keer beter gaat.",
            provided="mits dat nodig is",
        ),
    ),
    notes=(notes.DIRECTEUR_ZELF, notes.TERMIJN),
    next=(OPVANG, REGISTREREN),
)
kind = Outcome(
    "kind-van-de-ouder",
    "Het gaat om een ouder: besluit met het bestuur of verwijdering van het kind speelt",
    tasks=(
        Task(
            NOT_NAMED,
            "Besluit in overleg met het bestuur of het kind van school verwijderd moet worden.",
            notes=(notes.VERWIJDERING,),
        ),
        Task("directie", "Steun de professional hierbij."),
    ),
    next=(Handover("wijdevenen/schorsen-en-verwijderen", "De stappen van verwijdering van school"),),
)
twijfel = Outcome(
    "twijfel",
    "Twijfel je? Bespreek het met directeur, locatieleider of contactpersoon",
    tasks=(
        Task(
            "professional",
            "Bespreek je twijfel met de directeur, de locatieleider of de contactpersoon.",
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
    "Gaat het om een leerling? Dan geldt dit protocol niet",
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
        Task("directeur", "Ga na of de persoon al op het gedrag is aangesproken."),
    ),
    inform=(Inform("directeur", "Wat er gebeurde."),),
    notes=(notes.MISDRIJF, notes.DIRECTEUR_ZELF, notes.TERMIJN),
    then=(
        "Was er nog geen gesprek? Dan volgen stap 4 en 5: kies 'de eerste keer'.",
        "Was er al een gesprek? Kies dan of het gedrag stopte, of weer gebeurt.",
    ),
    next=(OPVANG, REGISTREREN),
)
volwassene = Outcome(
    "volwassene",
    "Is het geen professional of ouder? Laat de directeur zeggen of dit protocol geldt",
    tasks=(Task("directeur", "Beslis of dit protocol geldt."),),
    notes=(notes.ANDERE_VOLWASSENE,),
)
