"""What happens before, in and after a regular or a heavy talk with parents (Zorggesprekken met ouders)."""

from dataclasses import replace

from decision_tools.rules import ADDED, NOT_NAMED, Handover, Inform, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.subjects import OUDERS_SPREKEN, TEKENEN
from decision_tools.wijdevenen.shared.talking_with_parents import (
    LAAT_TEKENEN,
    VERSLAG_IN_DOSSIER,
    VISIE_OUDERS,
    ask_before_talking,
    do_not_talk,
)

from . import notes

VOOR, IN, EIND, NA = "vóór het gesprek", "in het gesprek", "aan het eind van het gesprek", "na het gesprek"

PARTNER_ADVIEZEN = HANDBOEK.section("Ouders als partner: Concrete handelingsadviezen")
NODIG = "als dat nodig is"
WELKOM = Task(
    NOT_NAMED, "Heet de ouders welkom. Noem de aanleiding en het doel.", IN, about=(OUDERS_SPREKEN.do,)
)
SMART = "specifiek, meetbaar, acceptabel, realistisch en met een tijd"


def _voor(what: str, who: str = NOT_NAMED, moment: Moment = Moment.NOW) -> Task:
    """Part of the preparation, which is what there is to do now."""
    return Task(who, what, VOOR, moment=moment)


regulier = Outcome(
    "regulier",
    "Een regulier zorggesprek: feiten, samen afspraken, verslag in het dossier",
    tasks=(
        _voor("Kies welke signalen je bespreekt. Schrijf ze op als concreet gedrag en feiten."),
        _voor("Zoek eerdere signalen in het dossier, of vraag het collega's."),
        _voor("Kies een plaats en tijd die passen bij wat je zag."),
        WELKOM,
        Task(
            NOT_NAMED,
            "Zeg dat het voor het kind goed is om ouders te betrekken, en dat samenwerken belangrijk is.",
            IN,
        ),
        Task(
            NOT_NAMED,
            "Let op emoties. Houd gevoel en inhoud uit elkaar. Geef feiten: zeg duidelijk wat je opvalt of "
            "waarover je je zorgen maakt.",
            IN,
        ),
        Task(
            NOT_NAMED,
            "Blijf bij de kern, zonder discussie over details. Vóór vervolgstappen moeten ouders de zorg "
            "herkennen.",
            IN,
            notes=(notes.NIET_HERKEND,),
        ),
        Task(
            NOT_NAMED,
            "Laat eventueel met de criteria van het Vlaggensysteem zien wat over de grens ging.",
            IN,
            provided="als het om grensoverschrijdend gedrag gaat",
        ),
        Task(NOT_NAMED, "Vertel hoe anderen reageren en wat jij deed. Noem kansen en bedreigingen.", IN),
        Task(
            NOT_NAMED,
            "Maak samen met de ouders concrete afspraken, zoals observeren, begrenzen en begeleiden. Spreek "
            "af hoe je samenwerkt en informatie deelt.",
            EIND,
        ),
        Task(
            NOT_NAMED,
            "Bespreek wat de school gaat doen, met begrip voor de ouder. Stem dat zo mogelijk af op thuis.",
            EIND,
            provided=NODIG,
        ),
        Task(
            NOT_NAMED,
            "Denk mee over thuis. Bied contact met hulp aan, liefst samen om tafel.",
            EIND,
            provided=NODIG,
        ),
        Task(
            NOT_NAMED,
            f"Maak de afspraken {SMART}. Vat samen. Spreek af wanneer je elkaar tussendoor spreekt en "
            "evalueert.",
            EIND,
        ),
        Task(
            NOT_NAMED,
            "Zeg dat je verplicht bent om belangrijke informatie in het dossier te zetten.",
            EIND,
        ),
        Task(
            NOT_NAMED,
            "Ga naar de aandachtsfunctionaris HGKM. Wacht niet tot zij dat doen.",
            NA,
            provided="als de ouders de zorg niet herkennen",
            source=ADDED,
        ),
        replace(VERSLAG_IN_DOSSIER, by=NA),
        Task(
            NOT_NAMED,
            "Geef de ouders een kopie van het verslag.",
            NA,
            source=PARTNER_ADVIEZEN,
        ),
        Task(
            NOT_NAMED,
            "Laat de ouders het verslag tekenen.",
            NA,
            provided="als de zorgen groot zijn",
            source=PARTNER_ADVIEZEN,
        ),
        replace(VISIE_OUDERS, by=NA),
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
    notes=(notes.WIE, notes.ONVEILIG, notes.WEERGAVE, notes.GEZAG),
    then=("Tip voor het gesprek: luisteren, samenvatten, doorvragen (LSD).",),
    next=(
        Handover("wijdevenen/meldcode", "Blijft de zorg? De volgende stap van de Meldcode"),
        Handover("wijdevenen/vlaggensysteem", "Gedrag wegen met het Vlaggensysteem"),
    ),
    in_order=True,
)
zwaar = Outcome(
    "zwaar",
    "Een zwaar zorggesprek: eerst afstemmen met Veilig Thuis, daarna uitnodigen",
    tasks=(
        _voor("Verzamel alles: dossier, rapportages en observaties over zorg en traject."),
        replace(
            _voor("Weeg of je heftige emoties of geweld verwacht, en of het kind daarna gevaar loopt."),
            notes=(notes.GEVAAR_DAARNA,),
        ),
        Task(
            NOT_NAMED,
            "Praat nog niet met de ouders. Ga meteen naar het afwegingskader.",
            provided="als het kind daarna gevaar kan lopen",
            source=ADDED,
            about=(OUDERS_SPREKEN.later,),
        ),
        _voor("Werk uit hoe de school de ouders probeerde te steunen.", moment=Moment.TODAY),
        _voor("Stem deze informatie en de gewenste volgende stappen af met Veilig Thuis.", AF, Moment.TODAY),
        _voor(
            "Weeg wat die stappen doen met de school, het kind en de samenwerking met ouders.",
            moment=Moment.TODAY,
        ),
        _voor("Bepaal in overleg welke professionals bij het gesprek zijn.", moment=Moment.TODAY),
        _voor(
            "Nodig de ouders duidelijk uit, liefst op papier. Zeg wie er zijn en wat je bespreekt. Zeg dat "
            "zij samen mogen komen of een woordvoerder mogen meenemen.",
            moment=Moment.NEXT,
        ),
        _voor(
            "Kies plaats en tijd met zorg. Onder schooltijd zijn er meer mensen, ook kinderen.",
            moment=Moment.NEXT,
        ),
        replace(
            _voor("Regel een onafhankelijke derde die notuleert.", moment=Moment.NEXT),
            notes=(notes.DERDE,),
        ),
        WELKOM,
        Task(
            NOT_NAMED,
            "Spreek met de ouders af: dit gesprek is voor het kind en verloopt op een normale manier. Toon "
            "begrip voor emoties. Zeg dat het gesprek stopt als de veiligheid in gevaar komt.",
            IN,
        ),
        Task(
            NOT_NAMED,
            "Geef de ouders de uitgewerkte informatie. Vertel welk traject er al was. Zeg dat de zorg niet "
            "genoeg minder is en dat de wet de school verplicht te handelen.",
            IN,
        ),
        Task(NOT_NAMED, "Zeg dat de school met Veilig Thuis heeft overlegd.", IN),
        Task(
            NOT_NAMED,
            "Zeg eventueel dat het kind bij dat overleg anoniem bleef.",
            IN,
            provided="als ouders geen toestemming gaven voor het overleg",
        ),
        Task(
            NOT_NAMED,
            "Leg de volgende stappen voor: die zijn in het belang van het kind. Zeg dat de school verplicht "
            "meldt als die uitblijven.",
            IN,
            notes=(notes.ONVEILIG, notes.MELDPUNT),
        ),
        Task(NOT_NAMED, "Blijf bij de kern, zonder discussie. Houd gevoel en inhoud uit elkaar.", IN),
        Task(
            NOT_NAMED,
            "Maak samen met de ouders concrete afspraken: wat de school verwacht en wat zij zelf doet. "
            f"Zet alle afspraken op papier: {SMART}.",
            EIND,
        ),
        Task(
            NOT_NAMED,
            "Vat samen. Zeg dat er een uitwerking komt en spreek af wanneer ouders die op school tekenen.",
            EIND,
        ),
        Task(NOT_NAMED, "Geef de ouders de uitwerking van het gesprek.", NA),
        replace(LAAT_TEKENEN, by=NA, about=(TEKENEN.do,)),
        Task(NOT_NAMED, "Zet de rapportage in het dossier, met de stappen die zijn gezet.", NA),
        Task(NOT_NAMED, "Blijf rapporteren en volgen wat je ziet, ook na een melding bij Veilig Thuis.", NA),
        replace(VISIE_OUDERS, by=NA),
    ),
    record=(Record("De rapportage en de concrete stappen", "leerlingdossier"),),
    letters=("verslag-zorggesprek",),
    notes=(notes.WIE, notes.GEZAG),
    then=("Komen de afgesproken stappen er niet? Dan is de school verplicht te melden bij Veilig Thuis.",),
    next=(Handover("wijdevenen/afwegingskader", "Melden of niet: het afwegingskader"),),
    in_order=True,
)
kies_soort = Outcome(
    "kies-soort",
    "Bespreek met de aandachtsfunctionaris HGKM welk gesprek dit is",
    tasks=(
        _voor("Beslis of dit een regulier of een zwaar gesprek is.", AF),
        replace(
            _voor("Bereid het voor als een zwaar gesprek: kies dat in deze keuzehulp."),
            provided="als jullie blijven twijfelen",
            notes=(notes.WANNEER_ZWAAR,),
            source=ADDED,
        ),
    ),
    source=ADDED,
)

niet_praten = do_not_talk("professional")
praten_vragen = ask_before_talking("professional")
