"""The steps of the Meldcode for aandachtsfunctionaris HGKM, manager sociale veiligheid and directie."""

from dataclasses import replace

from decision_tools.rules import ADDED, NOT_NAMED, Handover, Inform, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.reporting import (
    AFWEGEN,
    BEVOEGD_GEZAG,
    BIJ_TWIJFEL,
    DOE_MELDING,
    MELDCODEDOSSIER,
    RAPPORTAGE,
    TOCH_MELDEN,
    VRAAG_ADVIES,
    WIE_MELDT,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER, MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN, MONITOREN_NU
from decision_tools.wijdevenen.shared.subjects import DOSSIER, OUDERS_SPREKEN
from decision_tools.wijdevenen.shared.talking_with_parents import (
    AANWIJZINGEN,
    AFWEGEN_GEVAAR,
    LAAT_TEKENEN,
    LOOP_KADER_NA,
    OVERSLAAN,
    VRAAG_GESPREK,
)

from .. import notes
from .until_handover import ONVEILIG_ALSNOG, ZORGGESPREK

CONTACT = HANDBOEK.section("Contact met ouders")
CASUS = HANDBOEK.section("Casuïstiek overleg/zorg- en adviesteam")
TAKEN_AF = HANDBOEK.section("Taken Aandachtsfunctionaris")

dossier = Outcome(
    "dossier",
    "Jouw stap: maak het dossier Meldcode",
    tasks=(
        Task(
            AF,
            "Verzamel uit ParnasSys de signalen, de gespreksverslagen en de afspraken met de ouders.",
            about=(DOSSIER.do,),
        ),
        Task(AF, "Kijk in ParnasSys en bij collega's of er ook zorgen zijn over broers en zussen."),
        Task(AF, "Leg ook vast wat het vermoeden tegenspreekt.", moment=Moment.TODAY),
        Task(
            AF,
            "Maak met de leerkracht de signalen feitelijk en concreet.",
            provided="als dat nodig is",
            moment=Moment.TODAY,
        ),
        Task(
            AF,
            "Let op hoe vaak, hoe sterk en waar het voorkomt, en vergelijk met de ontwikkeling.",
            moment=Moment.TODAY,
        ),
        Task(AF, "Observeer zelf.", provided="als dat wenselijk is", moment=Moment.NEXT),
    ),
    record=(Record("Signalen, contacten, stappen en besluiten", MELDCODEDOSSIER),),
    notes=(notes.GEEN_TERMIJN,),
    then=("Daarna kun je professionals van buiten raadplegen, en praat je met de ouders.", *ONVEILIG_ALSNOG),
)
overleg = Outcome(
    "overleg",
    "Jouw stap: vraag zo nodig advies aan professionals van buiten",
    tasks=(
        Task(AF, "Maak vooraf concreet welke vraag de school heeft."),
        replace(VRAAG_ADVIES, provided=BIJ_TWIJFEL),
        Task(AF, "Leg de zorg eventueel voor aan een professional van buiten.", moment=Moment.TODAY),
        Task(
            AF,
            "Betrek de ouders vanaf het begin bij een casusoverleg.",
            source=CASUS,
            moment=Moment.NEXT,
        ),
        Task(
            AF,
            "Breng de zorg alleen anoniem in.",
            provided="als het niet kan om de ouders te betrekken",
            source=CASUS,
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("Het contact, het advies en de besproken stappen", MELDCODEDOSSIER),),
    notes=(notes.GROEIDOCUMENT,),
    then=("Daarna volgt het gesprek met de ouders.", *ONVEILIG_ALSNOG),
    next=(Handover("wijdevenen/informatie-delen", "Mag ik dit delen?"),),
)
VOER_GESPREK = Task(
    (AF, "directie"),
    "Voer het meldcodegesprek met de ouders. De leerkracht kan erbij zijn.",
    source=CONTACT,
    moment=Moment.NEXT,
    about=(OUDERS_SPREKEN.do,),
    one_of=True,
)
gesprek = Outcome(
    "gesprek",
    "Jouw stap: voer het meldcodegesprek met de ouders",
    tasks=(
        Task(AF, "Zet in de uitnodiging waarover het gaat en wie er van school bij zijn."),
        Task(
            AF, "Bereid het gesprek voor met Veilig Thuis.", provided="als je dat wilt", moment=Moment.TODAY
        ),
        VOER_GESPREK,
        Task(
            AF,
            "Bespreek met de ouders de wettelijke plicht van de school en hoe het verder gaat.",
            moment=Moment.NEXT,
        ),
        Task(
            (AF, "directie"),
            "Leg het doel uit. Gebruik de feiten en de afspraken uit het dossier.",
            "in het gesprek",
            one_of=True,
        ),
        Task(
            (AF, "directie"),
            "Maak harde afspraken. Leg uit: verandert er thuis niets, dan moet de school melden.",
            "in het gesprek",
            one_of=True,
        ),
        Task((AF, "directie"), "Maak een verslag en laat het de ouders zien.", "na het gesprek", one_of=True),
        replace(LAAT_TEKENEN, who=(AF, "directie"), by="na het gesprek", one_of=True),
    ),
    record=(Record("Het verslag en de afspraken", "ParnasSys, dossier"),),
    letters=("verslag-zorggesprek",),
    notes=(notes.KOMENDE_WEKEN,),
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
        Task(AF, "Praat nu niet met de ouders.", source=ADDED, about=(OUDERS_SPREKEN.dont,)),
        replace(LOOP_KADER_NA, moment=Moment.NOW),
        TOCH_MELDEN,
    ),
    record=(AANWIJZINGEN,),
    notes=(OVERSLAAN,),
    then=("Een melding kan dan zonder eerst met de ouders te praten.",),
    next=AFWEGEN_GEVAAR,
)
gesprek_vragen = Outcome(
    "gesprek-vragen",
    "Vraag Veilig Thuis of en hoe je met de ouders praat",
    tasks=(
        Task(AF, "Praat nog niet met de ouders.", source=ADDED, about=(OUDERS_SPREKEN.later,)),
        replace(VRAAG_GESPREK, what=f"{VRAAG_GESPREK.what} Namen hoeven niet.", moment=Moment.NOW),
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
            AF_EN_MANAGER,
            "Doe dit samen. Is een van jullie er niet? Wacht niet op die ander.",
            source=ADDED,
        ),
        Task(
            NOT_NAMED,
            "Beslis eerst: melden of niet. Zegt het kader melden? Dan direct.",
            notes=(notes.WIE_BESLIST, WIE_MELDT),
        ),
        Task(
            AF_EN_MANAGER,
            "Beslis daarna: zelf hulp geven of regelen, of niet. Ga na of de ouders daarmee instemmen.",
            moment=Moment.NEXT,
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
        *MONITOREN_NU,
        Task(
            NOT_NAMED,
            "Maak nieuwe zorg kenbaar aan de hulpverleners, of meld die bij Veilig Thuis.",
            provided="als dat van belang is",
            moment=Moment.NEXT,
        ),
        Task(AF, "Houd de Rapportage Meldcode bij.", source=TAKEN_AF, moment=Moment.NEXT),
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
        Task(
            AF_EN_MANAGER,
            "Weeg samen hoe ernstig de signalen zijn.",
            source=HANDBOEK.section("Het proces in stappen"),
        ),
        replace(
            DOE_MELDING,
            who=MANAGER,
            what="Meld bij Veilig Thuis. Overleg daarover met de aandachtsfunctionaris HGKM.",
            provided="als het afwegingskader daarop uitkomt",
            one_of=False,
        ),
        Task(MANAGER, "Bewaak het proces van elke leerling voor wie de Meldcode loopt.", moment=Moment.NEXT),
        *MONITOREN,
    ),
    notes=(notes.GEEN_TERMIJN,),
    then=ONVEILIG_ALSNOG,
    next=AFWEGEN,
)
directie = Outcome(
    "directie",
    "De aandachtsfunctionaris voert de Meldcode uit; jij kunt met de ouders praten",
    tasks=(
        Task("directie", "Vertel de zorg aan de aandachtsfunctionaris HGKM.", source=ADDED),
        Task(
            AF,
            "Voer de Meldcode uit en begeleid het traject.",
            source=HANDBOEK.section("Het proces in stappen"),
            moment=Moment.NEXT,
        ),
        VOER_GESPREK,
        Task(
            (AF, "directie"),
            "Zie af van dat gesprek; dat kan dan. Ga naar het afwegingskader.",
            provided="als concrete aanwijzingen laten zien dat het iemand in gevaar kan brengen",
            source=CONTACT,
            moment=Moment.NEXT,
            about=(OUDERS_SPREKEN.dont,),
            one_of=True,
        ),
        Task(
            NOT_NAMED,
            "Houd het bevoegd gezag op de hoogte.",
            provided="als er een sterk vermoeden is",
            notes=(BEVOEGD_GEZAG,),
            source=HANDBOEK.section("Vermoeden"),
        ),
        *MONITOREN,
    ),
    notes=(notes.DIRECTIE,),
    then=ONVEILIG_ALSNOG,
)
