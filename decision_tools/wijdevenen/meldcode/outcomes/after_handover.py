"""The steps of the Meldcode for aandachtsfunctionaris HGKM, manager sociale veiligheid and directie."""

from decision_tools.rules import NOT_NAMED, Handover, Inform, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.reporting import (
    AFWEGEN,
    BEVOEGD_GEZAG,
    RAPPORTAGE,
    TOCH_MELDEN,
    WIE_MELDT,
    WIE_VRAAGT_ADVIES,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER, MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN
from decision_tools.wijdevenen.shared.talking_with_parents import AANWIJZINGEN, AFWEGEN_GEVAAR, OVERSLAAN

from .. import notes
from .until_handover import ONVEILIG_ALSNOG, ZORGGESPREK

MELDCODEDOSSIER = "dossier Meldcode"

dossier = Outcome(
    "dossier",
    "Jouw stap: maak het dossier Meldcode",
    tasks=(
        Task(AF, "Verzamel uit ParnasSys de signalen, de gespreksverslagen en de afspraken met de ouders."),
        Task(AF, "Kijk in ParnasSys en bij collega's of er ook zorgen zijn over broers en zussen."),
        Task(AF, "Leg ook vast wat het vermoeden tegenspreekt."),
        Task(AF, "Maak met de leerkracht de signalen feitelijk en concreet.", provided="mits dat nodig is"),
        Task(AF, "Let op hoe vaak, hoe sterk en waar het voorkomt, en vergelijk met de ontwikkeling."),
        Task(AF, "Observeer zelf.", provided="mits dat wenselijk is"),
    ),
    record=(Record("Signalen, contacten, stappen en besluiten", MELDCODEDOSSIER),),
    notes=(notes.GEEN_TERMIJN,),
    then=("Daarna kun je professionals van buiten raadplegen, en praat je met de ouders.", *ONVEILIG_ALSNOG),
)
overleg = Outcome(
    "overleg",
    "Jouw stap: vraag zo nodig advies aan professionals van buiten",
    tasks=(
        Task(AF, "Leg de zorg voor aan een professional van buiten. Dat kan; het hoeft niet."),
        Task(
            AF,
            "Vraag Veilig Thuis om advies. Dat kan bij elke stap en zonder namen.",
            provided="mits je advies wilt, of twijfelt over het geweld of de volgende stap",
            notes=(WIE_VRAAGT_ADVIES,),
        ),
        Task(AF, "Maak vooraf concreet welke vraag de school heeft."),
        Task(AF, "Betrek de ouders vanaf het begin. Kan dat niet? Breng de zorg dan anoniem in."),
    ),
    record=(Record("Het contact, het advies en de besproken stappen", MELDCODEDOSSIER),),
    notes=(notes.GROEIDOCUMENT,),
    then=("Daarna volgt het gesprek met de ouders.", *ONVEILIG_ALSNOG),
    next=(Handover("wijdevenen/informatie-delen", "Mag ik dit delen?"),),
)
gesprek = Outcome(
    "gesprek",
    "Jouw stap: voer het meldcodegesprek met de ouders",
    tasks=(
        Task(AF, "Zet in de uitnodiging waarover het gaat en wie er van school bij zijn."),
        Task(AF, "Bereid het gesprek voor met Veilig Thuis.", provided="mits je dat wilt"),
        Task((AF, "directie"), "Voer het gesprek samen of alleen. De leerkracht kan erbij zijn."),
        Task(AF, "Leg het doel uit, en dat de school wettelijk iets moet doen. Vertel hoe het verder gaat."),
        Task(AF, "Maak harde afspraken. Leg uit: verandert er thuis niets, dan moet de school melden."),
        Task(AF, "Maak een verslag en laat het de ouders zien.", "na het gesprek"),
    ),
    record=(Record("Het verslag en de afspraken", "ParnasSys, dossier"),),
    letters=("verslag-zorggesprek",),
    notes=(notes.TEKENEN, notes.KOMENDE_WEKEN),
    then=(
        "Blijft de zorg, of zie je geen verbetering? Zet dan de volgende stappen van de Meldcode.",
        *ONVEILIG_ALSNOG,
    ),
    next=ZORGGESPREK,
)
gesprek_vervalt = Outcome(
    "gesprek-vervalt",
    "Het gesprek met de ouders mag vervallen: ga door naar het afwegingskader",
    tasks=(
        Task(
            AF_EN_MANAGER,
            "Loop het afwegingskader na. Melden mag zonder eerst met de ouders te praten.",
            notes=(WIE_MELDT,),
        ),
        TOCH_MELDEN,
    ),
    record=(AANWIJZINGEN,),
    notes=(OVERSLAAN,),
    next=AFWEGEN_GEVAAR,
)
gesprek_vragen = Outcome(
    "gesprek-vragen",
    "Vraag Veilig Thuis of en hoe je met de ouders praat",
    tasks=(
        Task(
            AF,
            "Leg je twijfel voor aan Veilig Thuis en bereid het gesprek samen voor. Namen hoeven niet.",
            notes=(WIE_VRAAGT_ADVIES,),
        ),
        TOCH_MELDEN,
    ),
    record=(Record("Het advies en de afgesproken stappen", MELDCODEDOSSIER),),
    notes=(OVERSLAAN,),
)

wegen = Outcome(
    "wegen",
    "Jouw stap: weeg met de manager sociale veiligheid in het afwegingskader",
    tasks=(
        Task(AF_EN_MANAGER, "Loop de vijf afwegingen na, in de vaste volgorde."),
        Task(
            NOT_NAMED,
            "Beslis eerst: melden of niet. Zegt het kader melden? Dan direct.",
            notes=(notes.WIE_BESLIST, WIE_MELDT),
        ),
        Task(
            AF_EN_MANAGER,
            "Beslis daarna: zelf hulp geven of regelen, of niet. Ga na of de ouders daarmee instemmen.",
        ),
    ),
    record=(Record("De weging en de besluiten", MELDCODEDOSSIER),),
    inform=(Inform("bevoegd gezag", "Er is een sterk vermoeden, als dat zo is."),),
    notes=(BEVOEGD_GEZAG,),
    then=ONVEILIG_ALSNOG,
    next=AFWEGEN,
)
monitoren = Outcome(
    "monitoren",
    "Jouw stap: blijf de zorg volgen, wat de uitkomst ook was",
    tasks=(
        MONITOREN,
        Task(
            "professional",
            "Vertel nieuwe zorg zo nodig ook aan de hulpverleners, en meld die zo nodig bij Veilig Thuis.",
        ),
        Task(AF, "Houd de Rapportage Meldcode bij.", source=HANDBOEK.section("Taken aandachtsfunctionaris")),
    ),
    record=(Record("Nieuwe of sterkere signalen", MELDCODEDOSSIER),),
    letters=("rapportage-meldcode",),
    notes=(RAPPORTAGE,),
    then=("Is er nog niet gemeld? Nieuwe signalen kunnen de Meldcode alsnog starten.", *ONVEILIG_ALSNOG),
    next=AFWEGEN,
)
manager = Outcome(
    "manager",
    "Jouw stap: weeg de ernst samen met de aandachtsfunctionaris HGKM",
    tasks=(
        Task(AF_EN_MANAGER, "Weeg samen hoe ernstig de signalen zijn."),
        Task(
            MANAGER,
            "Meld bij Veilig Thuis. Overleg daarover met de aandachtsfunctionaris HGKM.",
            "direct",
            provided="mits het afwegingskader daarop uitkomt",
            notes=(WIE_MELDT,),
        ),
        Task(MANAGER, "Bewaak het proces van elke leerling voor wie de Meldcode loopt."),
        MONITOREN,
    ),
    notes=(notes.GEEN_TERMIJN,),
    then=ONVEILIG_ALSNOG,
    next=AFWEGEN,
)
directie = Outcome(
    "directie",
    "Jouw stap: zorg dat de aandachtsfunctionaris HGKM het weet, en praat zo nodig mee",
    tasks=(
        Task(AF, "Voer de Meldcode uit en begeleid het traject."),
        Task((AF, "directie"), "Voer het meldcodegesprek met de ouders, samen of alleen."),
        Task(
            NOT_NAMED,
            "Houd het bevoegd gezag op de hoogte.",
            provided="mits er een sterk vermoeden is",
            notes=(BEVOEGD_GEZAG,),
        ),
        MONITOREN,
    ),
    notes=(notes.DIRECTIE,),
    then=ONVEILIG_ALSNOG,
)
