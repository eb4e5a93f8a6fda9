"""What happens before, in and after a regular or a heavy talk with parents (Zorggesprekken met ouders)."""

from dataclasses import replace

from decision_tools.rules import NOT_NAMED, Handover, Inform, Outcome, Record, Task
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.talking_with_parents import (
    OUDERS_TEKENEN,
    VERSLAG_IN_DOSSIER,
    ask_before_talking,
    do_not_talk,
)

from . import notes

VOOR, IN, EIND, NA = "vóór het gesprek", "in het gesprek", "aan het eind van het gesprek", "na het gesprek"

WELKOM = Task(NOT_NAMED, "Heet de ouders welkom. Noem de aanleiding en het doel.", IN)
SMART = "specifiek, meetbaar, acceptabel, realistisch en met een tijd"

regulier = Outcome(
    "regulier",
    "Een regulier zorggesprek: feiten, samen afspraken, verslag in het dossier",
    tasks=(
        Task(
            NOT_NAMED, "Kies welke signalen je bespreekt. Schrijf ze op als concreet gedrag en feiten.", VOOR
        ),
        Task(NOT_NAMED, "Zoek eerdere signalen in het dossier, of vraag het collega's.", VOOR),
        Task(NOT_NAMED, "Kies een plaats en tijd die passen bij wat je zag.", VOOR),
        WELKOM,
        Task(NOT_NAMED, "Zeg dat samenwerken belangrijk is, en goed voor het kind.", IN),
        Task(NOT_NAMED, "Let op emoties. Houd gevoel en inhoud uit elkaar.", IN),
        Task(NOT_NAMED, "Geef feiten. Zeg duidelijk wat je opvalt of waarover je je zorgen maakt.", IN),
        Task(
            NOT_NAMED,
            "Blijf bij de kern, zonder discussie over details. Ga na of ouders de zorg herkennen.",
            IN,
            notes=(notes.NIET_HERKEND,),
        ),
        Task(
            NOT_NAMED,
            "Laat met de criteria van het Vlaggensysteem zien wat over de grens ging.",
            IN,
            provided="mits het om grensoverschrijdend gedrag gaat en het helpt",
        ),
        Task(
            NOT_NAMED,
            "Vertel hoe anderen reageren en wat jij deed. Noem kansen en bedreigingen.",
            IN,
        ),
        Task(
            (NOT_NAMED, "ouders"),
            "Maak samen concrete afspraken, zoals observeren, begrenzen en begeleiden. "
            "Spreek af hoe je informatie deelt.",
            EIND,
        ),
        Task(
            NOT_NAMED,
            "Bespreek wat de school gaat doen, met begrip voor de ouder. Stem dat zo mogelijk af op thuis. "
            "Denk mee over thuis.",
            EIND,
            provided="mits dat nodig is",
        ),
        Task(
            NOT_NAMED,
            "Bied aan de ouders in contact te brengen met hulp, liefst samen om tafel.",
            EIND,
            provided="mits dat nodig is",
        ),
        Task(NOT_NAMED, f"Maak de afspraken {SMART}.", EIND),
        Task(NOT_NAMED, "Vat samen. Spreek af wanneer je elkaar tussendoor spreekt en evalueert.", EIND),
        Task(
            NOT_NAMED,
            "Zeg dat je verplicht bent om belangrijke informatie in het dossier te zetten.",
            EIND,
        ),
        replace(VERSLAG_IN_DOSSIER, by=NA),
    ),
    record=(Record("Het gesprek en het verslag", "leerlingdossier, volgens het logboek voor signalen"),),
    inform=(
        Inform(
            "ouders",
            "Zij mogen het dossier altijd inzien. Zij mogen zeggen of zij het eens zijn. "
            "Hoe het er staat, bepalen zij niet.",
        ),
    ),
    letters=("verslag-zorggesprek", "logboek-signalen"),
    notes=(notes.WIE, notes.ONVEILIG, notes.WEERGAVE, notes.KOPIE, notes.GEZAG),
    then=("Tip voor het gesprek: luisteren, samenvatten, doorvragen (LSD).",),
    next=(
        Handover("wijdevenen/meldcode", "Blijft de zorg? De volgende stap van de Meldcode"),
        Handover("wijdevenen/vlaggensysteem", "Gedrag wegen met het Vlaggensysteem"),
    ),
)
zwaar = Outcome(
    "zwaar",
    "Een zwaar zorggesprek: eerst afstemmen met Veilig Thuis, daarna uitnodigen",
    tasks=(
        Task(NOT_NAMED, "Verzamel alles: dossier, rapportages en observaties over zorg en traject.", VOOR),
        Task(NOT_NAMED, "Werk uit hoe de school de ouders probeerde te steunen.", VOOR),
        Task(AF, "Stem deze informatie en de gewenste volgende stappen af met Veilig Thuis.", VOOR),
        Task(
            NOT_NAMED,
            "Weeg wat die stappen doen met de school, het kind en de samenwerking met ouders.",
            VOOR,
        ),
        Task(
            NOT_NAMED,
            "Weeg of je heftige emoties of geweld verwacht, en of het kind daarna gevaar loopt.",
            VOOR,
            notes=(notes.GEVAAR_DAARNA,),
        ),
        Task(NOT_NAMED, "Bepaal in overleg welke professionals bij het gesprek zijn.", VOOR),
        Task(
            NOT_NAMED,
            "Nodig de ouders duidelijk uit, liefst op papier. Zeg wie er zijn en wat je bespreekt. "
            "Zij mogen samen komen of een woordvoerder meenemen.",
            VOOR,
        ),
        Task(
            NOT_NAMED,
            "Kies plaats en tijd met zorg. Onder schooltijd zijn er meer mensen, ook kinderen.",
            VOOR,
        ),
        Task(NOT_NAMED, "Regel een onafhankelijke derde die notuleert.", VOOR, notes=(notes.DERDE,)),
        WELKOM,
        Task(
            (NOT_NAMED, "ouders"),
            "Spreek af: dit gesprek is voor het kind en verloopt op een normale manier.",
            IN,
        ),
        Task(
            NOT_NAMED,
            "Toon begrip voor emoties. Zeg dat het gesprek stopt als de veiligheid in gevaar komt.",
            IN,
        ),
        Task(NOT_NAMED, "Geef de ouders de uitgewerkte informatie. Vertel welk traject er al was.", IN),
        Task(
            NOT_NAMED,
            "Zeg dat de zorg niet genoeg minder is en dat de wet de school verplicht te handelen.",
            IN,
        ),
        Task(NOT_NAMED, "Zeg dat de school met Veilig Thuis heeft overlegd.", IN),
        Task(
            NOT_NAMED,
            "Zeg eventueel dat het kind bij dat overleg anoniem bleef.",
            IN,
            provided="mits ouders geen toestemming gaven voor het overleg",
        ),
        Task(
            NOT_NAMED,
            "Leg de volgende stappen voor. Zeg dat de school verplicht meldt als die uitblijven.",
            IN,
            notes=(notes.ONVEILIG, notes.MELDPUNT),
        ),
        Task(NOT_NAMED, "Blijf bij de kern, zonder discussie. Houd gevoel en inhoud uit elkaar.", IN),
        Task(
            (NOT_NAMED, "ouders"),
            "Maak samen concrete afspraken. De school zegt wat zij verwacht en wat zij zelf doet.",
            EIND,
        ),
        Task(NOT_NAMED, f"Zet alle afspraken op papier: {SMART}.", EIND),
        Task(
            NOT_NAMED,
            "Vat samen. Zeg dat er een uitwerking komt en spreek af wanneer ouders die op school tekenen.",
            EIND,
        ),
        Task(NOT_NAMED, "Geef de ouders de uitwerking van het gesprek.", NA),
        replace(OUDERS_TEKENEN, by=NA, notes=(notes.TEKENEN,)),
        Task(NOT_NAMED, "Zet de rapportage in het dossier, met de stappen die zijn gezet.", NA),
        Task(NOT_NAMED, "Blijf rapporteren en volgen wat je ziet, ook na een melding bij Veilig Thuis.", NA),
    ),
    record=(Record("De rapportage en de concrete stappen", "leerlingdossier"),),
    letters=("verslag-zorggesprek",),
    notes=(notes.WIE, notes.GEZAG),
    then=("Komen de afgesproken stappen er niet? Dan is de school verplicht te melden bij Veilig Thuis.",),
    next=(Handover("wijdevenen/afwegingskader", "Melden of niet: het afwegingskader"),),
)
kies_soort = Outcome(
    "kies-soort",
    "Bespreek met de aandachtsfunctionaris HGKM welk gesprek dit is",
    tasks=(
        Task(AF, "Beslis of dit een regulier of een zwaar gesprek is.", VOOR),
        Task(
            NOT_NAMED,
            "Bereid het voor als een zwaar gesprek: kies dat in deze keuzehulp.",
            VOOR,
            provided="mits jullie blijven twijfelen",
            notes=(notes.WANNEER_ZWAAR,),
        ),
    ),
)

niet_praten = do_not_talk("professional")
praten_vragen = ask_before_talking("professional")
