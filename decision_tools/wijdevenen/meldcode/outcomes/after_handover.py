"""The steps of the Meldcode for the aandachtsfunctionaris HGKM, from the file to keeping watch."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, NOT_NAMED, Handover, Inform, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.reporting import (
    AANSPRAKELIJK,
    AFWEGEN,
    BEVOEGD_GEZAG,
    BIJ_TWIJFEL,
    MELDCODEDOSSIER,
    RAADPLEEG,
    RAPPORTAGE,
    TOCH_MELDEN,
    WEEG_SAMEN,
    WEGEN,
    WIE_BESLIST,
    WIE_MELDT,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.signals import MONITOREN_NU
from decision_tools.wijdevenen.shared.subjects import DOSSIER, OUDERS_SPREKEN, SAMEN
from decision_tools.wijdevenen.shared.talking_with_parents import (
    AANWIJZINGEN,
    AFWEGEN_GEVAAR,
    BEREID_VOOR,
    LOOP_KADER_NA,
    OVERSLAAN,
    TEKENEN_OF_NIET,
    VRAAG_GESPREK,
    ZONDER_NAMEN,
)

from .. import notes
from .until_handover import ONVEILIG_ALSNOG, ZORGGESPREK

CONTACT = HANDBOEK.section("Contact met ouders")
CASUS = HANDBOEK.section("Casuïstiek overleg/zorg- en adviesteam")
TAKEN_AF = HANDBOEK.section("Taken Aandachtsfunctionaris")
DOSSIER_ADVIEZEN = HANDBOEK.section("Dossier Meldcode: Concrete handelingsadviezen")
EXTERN_ADVIEZEN = BEREID_VOOR.source

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
            source=DOSSIER_ADVIEZEN,
            moment=Moment.TODAY,
        ),
        Task(
            AF,
            "Observeer zelf.",
            provided="als dat wenselijk is",
            source=DOSSIER_ADVIEZEN,
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("Signalen, contacten, stappen en besluiten", MELDCODEDOSSIER),),
    notes=(notes.GEEN_TERMIJN,),
    then=("Daarna kun je professionals van buiten raadplegen, en praat je met de ouders.", *ONVEILIG_ALSNOG),
)
overleg = Outcome(
    "overleg",
    "Jouw stap: vraag zo nodig advies aan professionals van buiten",
    tasks=(
        Task(AF, "Maak vooraf concreet welke vraag de school heeft.", source=EXTERN_ADVIEZEN),
        replace(RAADPLEEG, provided=BIJ_TWIJFEL),
        Task(
            AF,
            "Leg de zorg eventueel voor aan een professional van buiten.",
            provided="als de ouders dat goedvinden, of zonder namen",
            notes=(notes.MET_WIE_VAN_BUITEN,),
            source=DERIVED,
            moment=Moment.TODAY,
        ),
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
        BEREID_VOOR,
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
            "Toon begrip voor emoties. Zoek samen hoe de zorg minder wordt.",
            "in het gesprek",
            one_of=True,
        ),
        Task(
            (AF, "directie"),
            "Maak harde, SMART afspraken. Leg uit: verandert er thuis niets, dan moet de school melden.",
            "in het gesprek",
            one_of=True,
        ),
        Task(
            (AF, "directie"),
            "Maak een verslag en laat het de ouders zien. Zij kunnen het tekenen, ook voor gezien.",
            "na het gesprek",
            one_of=True,
        ),
        Task(
            (AF, "directie"),
            "Zet de afspraken in het dossier en laat de ouders die tekenen.",
            "na het gesprek",
            notes=(TEKENEN_OF_NIET,),
            one_of=True,
        ),
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
        Task("professional", "Praat nu niet met de ouders.", source=ADDED, about=(OUDERS_SPREKEN.dont,)),
        LOOP_KADER_NA,
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
        Task("professional", "Praat nog niet met de ouders.", source=ADDED, about=(OUDERS_SPREKEN.later,)),
        replace(VRAAG_GESPREK, moment=Moment.NOW),
        TOCH_MELDEN,
        BEREID_VOOR,
    ),
    record=(Record("Het advies en de afgesproken stappen", MELDCODEDOSSIER),),
    notes=(OVERSLAAN,),
    then=ZONDER_NAMEN,
    source=DERIVED,
)

wegen = Outcome(
    "wegen",
    "Jouw stap: weeg met de manager sociale veiligheid in het afwegingskader",
    tasks=(
        replace(WEEG_SAMEN, about=(SAMEN.do,)),
        Task(AF_EN_MANAGER, "Loop de vijf afwegingen na, in de vaste volgorde.", source=WEGEN),
        Task(
            AF_EN_MANAGER,
            "Wacht niet op de ander.",
            provided="als een van jullie er niet is",
            source=ADDED,
            about=(SAMEN.dont,),
        ),
        Task(
            NOT_NAMED,
            "Beslis eerst: melden of niet. Zegt het kader melden? Dan direct.",
            notes=(WIE_BESLIST, WIE_MELDT),
            source=WEGEN,
        ),
        Task(
            AF_EN_MANAGER,
            "Beslis daarna: zelf hulp geven of regelen, of niet. Ga na of de ouders daarmee instemmen.",
            source=WEGEN,
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("De weging en de besluiten", MELDCODEDOSSIER),),
    inform=(Inform("bevoegd gezag", "Er is een sterk vermoeden, als dat zo is."),),
    notes=(BEVOEGD_GEZAG,),
    then=(AANSPRAKELIJK, *ONVEILIG_ALSNOG),
    next=AFWEGEN,
)
monitoren = Outcome(
    "monitoren",
    "Jouw stap: blijf de zorg volgen, wat de uitkomst ook was",
    tasks=(
        *MONITOREN_NU,
        Task(
            NOT_NAMED,
            "Maak nieuwe zorg kenbaar aan de hulpverleners, en/of meld die bij Veilig Thuis.",
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
