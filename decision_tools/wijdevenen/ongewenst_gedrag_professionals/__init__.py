"""Ongewenst gedrag naar een professional: de eerste keer, weer, of gestopt.

Handboek sociale veiligheid, Protocol ongewenst gedrag richting professionals (tien stappen).
"""

from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Choice,
    Handover,
    Inform,
    Judgement,
    Note,
    Outcome,
    Row,
    Table,
    Task,
    Tool,
)
from decision_tools.wijdevenen import HANDBOEK, TOEGEVOEGD

from .examples import EXAMPLES

PROTOCOL = HANDBOEK.section("Protocol ongewenst gedrag richting professionals")

wie = Choice(
    "wie",
    "Wie doet iets wat jij niet wilt?",
    label="Wie het doet",
    options={
        "professional": "een professional van binnen of buiten de school",
        "ouder": "een ouder of verzorger",
        "andere-volwassene": "een andere volwassene",
        "leerling": "een leerling",
    },
)
grens = Judgement(
    "grens",
    "Ging deze persoon over jouw grens?",
    label="Over jouw grens",
    help="Alleen jij kunt dat zeggen. Wees er eerlijk over.",
    options={"ja": "ja", "nee": "nee", "nog-niet": "ik twijfel nog"},
    role="professional",
    weigh=("waar jouw eigen grens ligt", "hoe en wanneer iemand daar overheen ging"),
)
stand = Choice(
    "stand",
    "Is dit de eerste keer, of was er al een gesprek over het gedrag?",
    label="De hoeveelste keer",
    options={
        "eerste": "de eerste keer, er is nog niet over gesproken",
        "gestopt": "er is over gesproken en het gedrag is gestopt",
        "weer": "er is over gesproken en het gebeurt weer",
    },
    unknown=True,
)

MISDRIJF = Note(
    "tegenspraak",
    "Dit protocol gaat ook over aanranding en verkrachting. Toch vraagt het om een gesprek met die persoon. "
    "Bij een misdrijf wil het handboek aangifte.",
    "Ga bij een misdrijf eerst naar de directeur en de politie.",
)
DIRECTEUR_ZELF = Note(
    "stil",
    "Wat doe je als de directeur zelf over jouw grens gaat? Dat staat er niet.",
    "Ga naar de externe vertrouwenspersoon of het bestuur.",
)
TERMIJN = Note(
    "stil",
    "Het protocol noemt geen termijnen en geen formulier.",
    "Spreek met de directeur af wanneer je elkaar spreekt en waar je het vastlegt.",
)
ANDERE_VOLWASSENE = Note(
    "tegenspraak",
    "Eerst noemt het protocol professionals en ouders. Daarna geldt het voor elke andere volwassene.",
    "De directeur beslist of het protocol geldt.",
)
TOEGANG = Note(
    "stil",
    "Wie de toegang ontzegt en hoe lang, staat er niet.",
    "Spreek het met de directie af.",
)
VERWIJDERING = Note(
    "tegenspraak",
    "Hier valt het besluit in overleg met het bestuur. Het protocol schorsen en verwijderen legt het "
    "bij het bevoegd gezag, met eigen gronden en stappen.",
    "Volg ook het protocol schorsen en verwijderen. Het bestuur beslist wie besluit.",
)
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
        Task("professional", "Stap 4. Spreek de persoon aan op het gedrag.", notes=(MISDRIJF,)),
        Task(
            "directie",
            "Stap 4. Spreek de persoon samen met de professional aan.",
            provided="mits de aard en de ernst van het gedrag daarom vragen",
        ),
        Task("professional", "Stap 5. Vertel de directie hoe het gesprek ging.", "na het gesprek"),
    ),
    inform=(Inform("directeur", "Wat er gebeurde. Na het gesprek: hoe het ging."),),
    notes=(DIRECTEUR_ZELF, TERMIJN),
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
            notes=(MISDRIJF,),
        ),
        Task("professional", "Stap 7. Voer het gesprek mee, onder leiding van de directie."),
        Task("directie", "Stap 7. Zeg dat de school dit gedrag absoluut niet duldt.", "in het gesprek"),
        Task(
            NOT_NAMED,
            "Stap 7. Ontzeg de persoon (tijdelijk) de toegang tot de school. Dat is het uitgangspunt.",
            notes=(TOEGANG,),
        ),
        Task(("directeur", "professional"), "Stap 8. Kijk samen terug op het gesprek.", "na het gesprek"),
        Task(NOT_NAMED, f"Stap 9. Vertel in het {OVERLEG} hoe het afliep."),
        Task(
            NOT_NAMED,
            "Stap 10. Pas het protocol aan, zodat het een volgende keer beter gaat.",
            provided="mits dat nodig is",
        ),
    ),
    notes=(DIRECTEUR_ZELF, TERMIJN),
    next=(OPVANG, REGISTREREN),
)
kind = Outcome(
    "kind-van-de-ouder",
    "Het gaat om een ouder: besluit met het bestuur of verwijdering van het kind speelt",
    tasks=(
        Task(
            NOT_NAMED,
            "Besluit in overleg met het bestuur of het kind van school verwijderd moet worden.",
            notes=(VERWIJDERING,),
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
    notes=(DIRECTEUR_ZELF,),
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
    notes=(MISDRIJF, DIRECTEUR_ZELF, TERMIJN),
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
    notes=(ANDERE_VOLWASSENE,),
)

VOLWASSEN = wie.is_("professional", "ouder", "andere-volwassene")
GRENS = grens.is_("ja")
GEWOON = wie.is_("professional", "ouder")
ANDER = wie.is_("andere-volwassene")

TOOL = Tool(
    slug="wijdevenen/ongewenst-gedrag-professionals",
    title="Ongewenst gedrag naar een professional",
    intro="Ging een volwassene over jouw grens? Je ziet welke stappen er nu zijn, en wie ze zet.",
    page="wijdevenen/ongewenst-gedrag-professionals",
    document=HANDBOEK,
    sensitive=True,
    questions=(wie, grens, stand),
    tables=(
        Table(
            "stappen",
            "De tien stappen",
            (
                Row("eerste", (GEWOON, GRENS, stand.is_("eerste")), eerste, PROTOCOL),
                Row("eerste-ander", (ANDER, GRENS, stand.is_("eerste")), eerste, PROTOCOL),
                Row("gestopt", (VOLWASSEN, GRENS, stand.is_("gestopt")), gestopt, PROTOCOL),
                Row("weer", (wie.is_("professional"), GRENS, stand.is_("weer")), weer, PROTOCOL),
                Row("weer-ouder", (wie.is_("ouder"), GRENS, stand.is_("weer")), weer, PROTOCOL),
                Row("weer-ander", (ANDER, GRENS, stand.is_("weer")), weer, PROTOCOL),
                Row("stand-onbekend", (VOLWASSEN, GRENS, stand.is_unknown()), weet_niet, DERIVED),
                Row("twijfel", (VOLWASSEN, grens.is_("nog-niet")), twijfel, PROTOCOL),
                Row("niet-over-grens", (VOLWASSEN, grens.is_("nee")), niet_over_grens, PROTOCOL),
                Row("leerling", (wie.is_("leerling"),), leerling, PROTOCOL),
            ),
        ),
        Table(
            "ouder",
            "Het is een ouder",
            (Row("kind-van-de-ouder", (), kind, PROTOCOL),),
            after=("weer-ouder",),
        ),
        Table(
            "andere-volwassene",
            "Het is een andere volwassene",
            (Row("andere-volwassene", (), volwassene, PROTOCOL),),
            after=("eerste-ander", "weer-ander"),
        ),
    ),
    examples=EXAMPLES,
)
