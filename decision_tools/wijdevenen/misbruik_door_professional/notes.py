"""What the protocol leaves open, says twice or says of an older law."""

from decision_tools.rules import Note

STAP_2 = Note(
    "stil",
    "Stap 2 heet 'kennis van strafbaar feit'. Wat je dan doet, staat er niet.",
    "Ga door met stap 3.",
)
WIE_VERTELT_HET_WANNEER = Note(
    "tegenspraak",
    "In de zes stappen gaat vertellen aan aangifte vooraf. In de tekst staat het erna. "
    "Bij de vervolgvragen is nog open wie het vertelt; daarover kan de vertrouwensinspecteur adviseren.",
    "Stem vooraf met vertrouwensinspecteur en politie af wie het wanneer vertelt.",
)
TERMIJN_AANGIFTE = Note(
    "stil",
    "Binnen welke tijd de aangifte er moet zijn, staat er niet.",
    "Stel haar niet uit. Vraag de vertrouwensinspecteur hoe snel.",
)
ALLEEN_ZEDENDELICT = Note(
    "tegenspraak",
    "De stappen noemen een redelijk vermoeden van een strafbaar feit. De plicht tot aangifte staat "
    "er voor een zedendelict.",
    "Gaat het om iets anders? Vraag de vertrouwensinspecteur of aangifte moet.",
)
GEEN_REDELIJK_VERMOEDEN = Note(
    "stil",
    "Is er geen redelijk vermoeden? Dan noemt het handboek geen volgende stap.",
    "Het bestuur beslist, met de vertrouwensinspecteur. Nieuwe informatie? Leg die direct weer voor.",
)
HOE_LANG_HET_DUURT = Note(
    "stil",
    "Hoe lang dit mag duren, staat er niet. Ook niet wat intussen nodig is voor de veiligheid.",
    "Vraag beide aan de vertrouwensinspecteur.",
)
WEEG_PER_GEVAL = Note(
    "stil",
    "De antwoorden liggen niet vooraf vast. Zij hangen af van ernst, omvang en herhaling.",
    "Weeg per geval, met de vertrouwensinspecteur.",
)
WIE_WEEGT_DE_MAATREGEL = Note(
    "stil",
    "De maatregel kan gaan van openbaar excuus tot schorsing of verwijdering. Wie dat weegt, staat er niet.",
    "Lees eerst het protocol schorsen en verwijderen.",
)
WIE_IS_HET = Note(
    "tegenspraak",
    "Het bevoegd gezag is hier 'directeur', elders 'bestuur'. Dezelfde passage zegt: een tussenpersoon "
    "inlichten, zoals iemand van de schoolleiding, is niet genoeg.",
    "Zorg dat het schoolbestuur zelf het hoort.",
)
WET_NU = Note(
    "verouderd",
    "Het protocol rust op een wet (Staatsblad 313). Die tekst is nog niet vergeleken met de wet van nu. "
    "Aangekondigd, status niet bevestigd: wetsvoorstel 36 777.",
    "Vraag de vertrouwensinspecteur wat nu geldt.",
    id="wet",
)
HOE_MELDEN = Note(
    "stil",
    "Hoe je het bestuur bereikt en wat je doet als dat niet lukt, staat er niet. Ook niet wat je doet als "
    "het over iemand van het bestuur gaat.",
    "Onze veilige lezing: bel dan zelf de vertrouwensinspecteurs. Zet op school klaar hoe je het bestuur "
    "altijd bereikt.",
)
AL_GEMELD = Note(
    "stil",
    "Of je zelf nog meldt als het bestuur het al weet, staat er niet.",
    "Onze veilige lezing: ja. Het bestuur kent dan ook jouw informatie.",
)
WIE_HOUDT_GEHEIM = Note(
    "tegenspraak",
    "De vertrouwensinspecteurs houden geheim wat kinderen of ouders vertellen. Medewerkers van "
    "school moeten een vermoeden melden.",
    "Wil je eerst vertrouwelijk praten? Bel dan de vertrouwensinspecteurs.",
)
