"""Step 1 after a suspicion of abuse by a professional: whoever hears of it, and parents or pupils."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, NOT_NAMED, Handover, Moment, Note, Outcome, Source, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import INSPECTEURS, OP_WERKDAGEN
from decision_tools.wijdevenen.shared.employees import (
    ALLEEN_SEKSUEEL,
    GEEN_GEHEIM,
    MELD_HET,
    MELDPLICHT,
    ONMIDDELLIJK,
)
from decision_tools.wijdevenen.shared.inspectors import MELD_KLACHT, WIE_MELDT_DE_KLACHT
from decision_tools.wijdevenen.shared.subjects import BESTUUR, INSPECTEUR_WEET, VERTROUWELIJK

from .. import notes
from .board import VOORLEGGEN, nood

KLACHTEN = HANDBOEK.section("Klachten/vragen")
WIE_ZWIJGT = (
    "Wie niet meldt, kan een maatregel krijgen van het bevoegd gezag. Leerling en ouders kunnen een "
    "schadevergoeding eisen."
)


def _meld(
    id_: str,
    headline: str,
    wie: str,
    secret: str = GEEN_GEHEIM,
    doubts: tuple[Note, ...] = (),
    source: Source = MELDPLICHT,
) -> Outcome:
    """Step 1: whoever hears of it tells the board, at once and in person; then it is the board's turn."""
    return Outcome(
        id_,
        headline,
        tasks=(
            nood(wie),
            Task(
                wie,
                f"Stap 1. {MELD_HET} Zorg dat het aankomt. {secret}",
                ONMIDDELLIJK,
                source=source,
                about=(BESTUUR.do, VERTROUWELIJK.dont),
            ),
            Task(
                wie,
                f"Bel de vertrouwensinspecteurs: {INSPECTEURS}, {OP_WERKDAGEN}. "
                "Meld het daarna alsnog bij het bestuur.",
                "meteen",
                provided="als je het bestuur niet bereikt, of het over iemand van het bestuur gaat",
                notes=(notes.HOE_MELDEN,),
                source=ADDED,
                about=(INSPECTEUR_WEET.do,),
            ),
            replace(
                VOORLEGGEN,
                by="direct, zodra het bestuur het weet",
                source=DERIVED if source is DERIVED else VOORLEGGEN.source,
                moment=Moment.TODAY,
            ),
        ),
        notes=(*doubts, notes.WIE_IS_HET, notes.WET_NU),
        then=(WIE_ZWIJGT,),
        source=source,
    )


medewerker = _meld(
    "medewerker",
    "Meld dit onmiddellijk zelf bij het schoolbestuur. Wacht niet en zwijg niet",
    "professional",
)
contactpersoon = _meld(
    "contactpersoon",
    "Meld dit onmiddellijk bij het schoolbestuur: geheimhouding geldt hier niet",
    "contactpersoon",
    "Geheimhouding geldt niet, ook niet voor wat je in die functie hoorde.",
)
schoolleiding = _meld(
    "schoolleiding",
    "Meld dit onmiddellijk bij het schoolbestuur. Houd het niet bij de schoolleiding",
    "professional",
)
ander = _meld(
    "ander",
    "Meld ook dit onmiddellijk bij het schoolbestuur: het kan een strafbaar feit zijn",
    "professional",
    doubts=(ALLEEN_SEKSUEEL,),
    source=DERIVED,
)
bestuur_weet_het = Outcome(
    "bestuur-weet-het",
    "Meld ook zelf wat jij weet; het bestuur legt het direct voor aan de vertrouwensinspecteur",
    tasks=(
        nood("professional"),
        Task(
            "professional",
            "Meld wat jij weet bij het schoolbestuur, en ook wat je later nog hoort.",
            ONMIDDELLIJK,
            notes=(notes.AL_GEMELD,),
            source=DERIVED,
            about=(BESTUUR.do,),
        ),
        VOORLEGGEN,
        Task(
            "professional",
            f"Bel zelf de vertrouwensinspecteurs: {INSPECTEURS}, {OP_WERKDAGEN}.",
            provided="als er niets gebeurt",
            source=ADDED,
            moment=Moment.NEXT,
        ),
    ),
    notes=(notes.WIE_IS_HET,),
    source=DERIVED,
)

ouder = Outcome(
    "ouder",
    f"Meld het bij de vertrouwensinspecteurs: {INSPECTEURS}",
    tasks=(
        nood(NOT_NAMED),
        MELD_KLACHT,
        Task(
            ("ouders", "leerling"),
            "Vertel het aan de contactpersoon of de externe vertrouwenspersoon.",
            provided="als je dat wilt",
            source=KLACHTEN,
            moment=Moment.TODAY,
            one_of=True,
        ),
    ),
    notes=(notes.WIE_HOUDT_GEHEIM, WIE_MELDT_DE_KLACHT),
    next=(Handover("wijdevenen/klacht-of-zorg", "Bij wie kan ik nog meer terecht?"),),
)
