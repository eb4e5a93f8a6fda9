"""Religious days: the outcomes of a notice to the director, with what is silent in the handbook."""

from decision_tools.rules import Note, Outcome, Record, Task
from decision_tools.rules.laws import LPW

from .outcomes import VERZUIM
from .questions import Feestdag

TWEE_DAGEN_VOORAF = Note(
    "stil",
    "Bijlage 4 noemt geen termijn. De Leerplichtwet vraagt de mededeling uiterlijk twee dagen vooraf.",
    "Kwam de mededeling later? Noteer het niet zomaar als ongeoorloofd verzuim. Vraag het de directeur.",
    severity="A",
    law=LPW.cite("13"),
    first="is het minstens twee dagen vooraf gemeld? Zo niet: vraag de directeur.",
)
LIJST = Note(
    "stil",
    "Lijsten van feestdagen verschillen per gemeente.",
    "Vraag de directeur welke lijst geldt.",
)
MAAN = Note(
    "stil",
    "De precieze dag is pas kort van tevoren bekend en verschilt per land.",
    "De ouders noemen de dag.",
)
EIGEN = {
    "offerfeest": Note(
        "stil",
        "De imam laat volgens bijlage 4 weten dat kinderen ook alleen de eerste dag kunnen vieren. "
        "Hoeveel dagen de school aanneemt, staat er niet.",
        "Vraag het de directeur.",
    ),
    "soekot": Note(
        "stil",
        "Bijlage 4 telt twee en drie dagen. Of het Slotfeest daarin zit, is niet duidelijk.",
        "Vraag het de directeur.",
    ),
    "chinees-nieuwjaar": Note(
        "stil",
        "Over Chinees Nieuwjaar als religieuze dag verschillen de meningen. Het staat wel op de lijst.",
        "Vraag het de directeur.",
    ),
}


def mededeling(id_: str, feest: Feestdag) -> Outcome:
    """A religious day on the list: a notice, no permission."""
    duur = f", {feest.days}" if feest.days else ""
    extra = ((MAAN,) if feest.lunar else ()) + ((EIGEN[id_],) if id_ in EIGEN else ())
    return Outcome(
        id_,
        f"{feest.name}{duur}: een mededeling is genoeg",
        tasks=(
            Task("ouders/verzorgers", "Deel de directeur mee op welke dag het feest is."),
            Task("directeur", "Neem de mededeling aan. Je hoeft geen verlof te geven en kunt niet weigeren."),
        ),
        record=(Record("De reden van het geoorloofde verzuim", "studentenvolgsysteem"),),
        notes=(TWEE_DAGEN_VOORAF, *extra, LIJST),
    )


niet_op_lijst = Outcome(
    "niet-op-lijst",
    "Deze religieuze dag staat niet op de lijst: deel hem mee en vraag de directeur",
    tasks=(
        Task("ouders/verzorgers", "Deel de directeur mee om welke religieuze feestdag het gaat."),
        Task("directeur", "Ga na of dit een religieuze feestdag is. Dan is een mededeling genoeg."),
    ),
    record=(Record("De reden van het geoorloofde verzuim", "studentenvolgsysteem"),),
    notes=(
        TWEE_DAGEN_VOORAF,
        Note(
            "stil",
            "Christelijke feestdagen en andere religieuze dagen staan niet op de lijst van bijlage 4.",
            "Vraag de directeur welke dagen de school kent.",
        ),
    ),
)

niet_religieus = Outcome(
    "niet-religieus",
    "Geen verlof om religieuze redenen: carnaval en culturele feesten tellen niet mee",
    tasks=(Task("student", "Ga gewoon naar school."),),
    then=("Is er een andere belangrijke reden? Kies dan een belangrijke gebeurtenis.",),
    next=VERZUIM,
)
