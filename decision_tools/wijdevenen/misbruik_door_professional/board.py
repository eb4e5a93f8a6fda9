"""The steps of the board after a suspicion of abuse by a professional."""

from decision_tools.rules import Handover, Inform, Note, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK

from .outcomes import BESTUUR, VOORLEGGEN, WET_NU, WIE_IS_HET, nood

BEVOEGD_GEZAG = "bevoegd gezag"
STAPPEN = HANDBOEK.section("Misbruik door professionals: Te nemen stappen")

voorleggen = Outcome(
    "voorleggen",
    "Leg het vermoeden direct voor aan de vertrouwensinspecteur",
    tasks=(
        nood(BESTUUR),
        VOORLEGGEN,
        Task(
            BESTUUR,
            "Stap 3. Overleg met Sociale Jeugd en Zeden van de politie.",
            provided="mits het bestuur dat wil",
            source=STAPPEN,
        ),
        Task(
            BESTUUR,
            "Overleg ook met de gemeente en het calamiteitenteam van de GGD: 088 308 33 42.",
            provided="mits het bestuur dat wil",
        ),
        Task(
            "vertrouwensinspecteur",
            "Stap 4. Adviseer, en stel vast of er een redelijk vermoeden is van een strafbaar feit.",
        ),
    ),
    notes=(
        Note(
            "stil",
            "Stap 2 heet 'kennis van strafbaar feit'. Wat je dan doet, staat er niet.",
            "Ga door met stap 3.",
        ),
        WET_NU,
    ),
)
aangifte = Outcome(
    "aangifte",
    "Doe aangifte. Bij een zedendelict moet dat altijd, ook als betrokkenen dat niet willen",
    tasks=(
        Task(
            BEVOEGD_GEZAG,
            "Stap 5. Vertel klager of ouders en aangeklaagde dat er aangifte komt.",
            notes=(
                Note(
                    "tegenspraak",
                    "In de zes stappen gaat vertellen aan aangifte vooraf. In de tekst staat het erna. "
                    "Bij de vervolgvragen is nog open wie het vertelt.",
                    "Stem vooraf met vertrouwensinspecteur en politie af wie het wanneer vertelt.",
                ),
            ),
            source=STAPPEN,
        ),
        Task(
            "politie",
            "Stap 5. Vertel het in plaats van het bevoegd gezag.",
            provided="mits de situatie daarom vraagt",
            source=STAPPEN,
        ),
        Task(BEVOEGD_GEZAG, "Stap 6. Doe aangifte bij politie of justitie.", source=STAPPEN),
        Task(
            "vertrouwensinspecteur",
            "Help bij de aangifte of de formele klacht.",
            provided="mits dat nodig is",
        ),
    ),
    inform=(Inform("ouders", "Er wordt aangifte gedaan."),),
    notes=(
        Note(
            "stil",
            "Binnen welke tijd de aangifte er moet zijn, staat er niet.",
            "Stel haar niet uit. Vraag de vertrouwensinspecteur hoe snel.",
        ),
        Note(
            "tegenspraak",
            "De stappen noemen een redelijk vermoeden van een strafbaar feit. De plicht tot aangifte staat "
            "er voor een zedendelict.",
            "Gaat het om iets anders? Vraag de vertrouwensinspecteur of aangifte moet.",
        ),
        WIE_IS_HET,
        WET_NU,
    ),
    then=("Daarna volgt een reeks vragen: kies in deze keuzehulp 'er is besloten tot aangifte'.",),
)
geen_vermoeden = Outcome(
    "geen-vermoeden",
    "Vraag de vertrouwensinspecteur om raad: het protocol zegt niet wat nu volgt",
    tasks=(Task(BESTUUR, "Vraag de vertrouwensinspecteur wat je nu doet en wie je wat vertelt."),),
    notes=(
        Note(
            "stil",
            "Is er geen redelijk vermoeden? Dan noemt het handboek geen volgende stap.",
            "Het bestuur beslist, met de vertrouwensinspecteur. Nieuwe informatie? Leg die direct weer voor.",
        ),
    ),
)
vermoeden_open = Outcome(
    "vermoeden-open",
    "Vraag de vertrouwensinspecteur nu om een oordeel: die stelt het vast",
    tasks=(
        Task("vertrouwensinspecteur", "Stap 4. Stel vast of er een redelijk vermoeden is."),
        Task(BESTUUR, "Houd contact met de vertrouwensinspecteur tot dit duidelijk is."),
    ),
    notes=(
        Note(
            "stil",
            "Hoe lang dit mag duren, staat er niet. Ook niet wat intussen nodig is voor de veiligheid.",
            "Vraag beide aan de vertrouwensinspecteur.",
        ),
    ),
)
vervolg = Outcome(
    "vervolg",
    "Beantwoord nu de vervolgvragen; de vertrouwensinspecteur kan helpen wegen",
    tasks=(
        Task(BEVOEGD_GEZAG, "Kies waar je aangifte doet: politie of officier van justitie."),
        Task(BEVOEGD_GEZAG, "Spreek af wie de betrokkenen over de aangifte vertelt."),
        Task(
            BEVOEGD_GEZAG, "Regel wie klager en ouders steunt: vertrouwenspersoon of vertrouwensinspecteur."
        ),
        Task(
            BEVOEGD_GEZAG,
            "Regel wie de aangeklaagde steunt: vertrouwenspersoon, vakbond of verzekering voor rechtshulp.",
        ),
        Task(BEVOEGD_GEZAG, "Weeg of de aangeklaagde wordt geschorst of ander werk krijgt."),
        Task(
            BEVOEGD_GEZAG,
            "Weeg of personeel, ouders en leerlingen van het onderzoek horen. Geef geen details die niet "
            "nodig zijn.",
        ),
        Task(BEVOEGD_GEZAG, "Weeg of de school zelf ook onderzoek laat doen."),
        Task(
            "vertrouwensinspecteur", "Adviseer bij deze vragen.", provided="mits het bevoegd gezag dat vraagt"
        ),
    ),
    notes=(
        Note(
            "stil",
            "De antwoorden liggen niet vooraf vast. Zij hangen af van ernst, omvang en herhaling.",
            "Weeg per geval, met de vertrouwensinspecteur.",
        ),
    ),
    next=(Handover("wijdevenen/calamiteit", "Er is onrust: de vijf acties"),),
)
vals = Outcome(
    "vals",
    "Je kunt de aangeklaagde een traject aanbieden om de goede naam te herstellen",
    tasks=(
        Task(
            BEVOEGD_GEZAG,
            "Bied een traject aan: een brief aan ouders, een teamgesprek, een bijeenkomst. Het hoeft niet.",
        ),
        Task(
            BEVOEGD_GEZAG, "Maak het traject samen met wie vals is beschuldigd.", provided="mits het er komt"
        ),
        Task(BEVOEGD_GEZAG, "Neem maatregelen tegen wie vals beschuldigde. Dat kan; het hoeft niet."),
    ),
    notes=(
        Note(
            "stil",
            "De maatregel kan gaan van openbaar excuus tot schorsing of verwijdering. Wie dat weegt, "
            "staat er niet.",
            "Lees eerst het protocol schorsen en verwijderen.",
        ),
    ),
    then=("Wordt de aangeklaagde niet goed behandeld? Hij kan zelf klagen bij de klachtencommissie.",),
    next=(Handover("wijdevenen/schorsen-en-verwijderen", "Maatregelen voor een leerling"),),
)
