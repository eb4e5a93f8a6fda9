"""Leave for weighty circumstances: outcomes of extra_verlof."""

from dataclasses import replace

from decision_tools.mbo_utrecht import VERLOF
from decision_tools.mbo_utrecht.shared.subjects import VERLOF_BESLIST, VERLOF_GEVRAAGD
from decision_tools.rules import ADDED, DERIVED, NOT_NAMED, Moment, Note, Outcome, Task
from decision_tools.rules.laws import LPW

from ..notes import (
    ACHTERAF,
    BOVEN_TIEN,
    HUWELIJK,
    NIET_ALLEEN_OM_4_2,
    TERMIJN,
    TIEN_EN_TIEN,
    VOOR_WIE,
    WELKE_DAGEN,
    WELKE_DIRECTEUR,
)
from ..questions import NIET_GENOEMD, OVERLEG, Omstandigheid
from .requests import AANVRAGERS, NAAR_MELDEN, aanvragers

VOORLEGGEN = Task(
    AANVRAGERS,
    "Leg het verzoek voor aan de directeur; voor een kind onder de 18 doen de ouders dat.",
    "vooraf",
    moment=Moment.NOW,
    one_of=True,
    about=(VERLOF_GEVRAAGD.do,),
)
BESLISSEN = Task(
    "directeur",
    "Beslis over het verzoek.",
    source=DERIVED,
    moment=Moment.NEXT,
    about=(VERLOF_BESLIST.do,),
)
OORDELEN = Task("directeur", "Oordeel of dit een belangrijke reden is.", source=VERLOF, moment=Moment.NEXT)


vooraf = Outcome(
    "vooraf",
    "Leg het verzoek vooraf voor aan de directeur",
    tasks=(VOORLEGGEN,),
    notes=(WELKE_DIRECTEUR, TERMIJN),
    quiet=True,
)
twee_dagen = Outcome(
    "twee-dagen",
    "Leg het verzoek binnen twee dagen na het ontstaan voor aan de directeur",
    tasks=(replace(VOORLEGGEN, by="uiterlijk binnen twee dagen nadat de verhindering ontstond"),),
    checks=(NIET_ALLEEN_OM_4_2,),
    notes=(ACHTERAF, WELKE_DAGEN, WELKE_DIRECTEUR),
)
te_laat_gevraagd = Outcome(
    "te-laat-gevraagd",
    "Te laat gevraagd: een verzoek kan tot uiterlijk twee dagen na het ontstaan",
    tasks=(
        Task(
            AANVRAGERS,
            "Leg de directeur uit waarom je dit nu pas vraagt.",
            source=ADDED,
            one_of=True,
        ),
    ),
    notes=(
        Note(
            "stil",
            "Wat er gebeurt als vragen echt niet eerder kon, zegt het handboek niet.",
            "Vraag het de directeur.",
            law=LPW.cite("14"),
        ),
    ),
    next=NAAR_MELDEN,
)


def binnen(id_: str, reden: Omstandigheid, most: int) -> Outcome:
    """Asked within the maximum of a circumstance."""
    return Outcome(
        id_,
        f"{reden.short}: verlof van ten hoogste {_dagen(most)}",
        tasks=(BESLISSEN,),
        notes=(HUWELIJK,) if _huwelijk(id_) else (),
        source=DERIVED if _huwelijk(id_) else None,
    )


def boven(id_: str, reden: Omstandigheid, most: int) -> Outcome:
    """Asked more than the maximum of a circumstance."""
    return Outcome(
        f"{id_}-te-veel",
        f"{reden.short}: meer dan {_dagen(most)} past niet in bijlage 4",
        tasks=(aanvragers(f"Vraag ten hoogste {_dagen(most)}."), BESLISSEN),
        notes=(HUWELIJK,) if _huwelijk(id_) else (),
        source=DERIVED if _huwelijk(id_) else None,
    )


def zonder_maximum(id_: str, reden: Omstandigheid) -> Outcome:
    """A circumstance without a number of its own."""
    overleg = Task(("directeur", *AANVRAGERS), "Overleg hoeveel dagen nodig zijn.", moment=Moment.NEXT)
    tasks = (
        (overleg,) if reden.duur == OVERLEG else (OORDELEN,) if id_ in ("andere-reden", *NIET_GENOEMD) else ()
    )
    return Outcome(id_, f"{reden.short}: {reden.duur}", tasks=(*tasks, BESLISSEN))


binnen_tien = Outcome(
    "binnen-tien",
    "Samen ten hoogste tien schooldagen dit schooljaar: dat past",
    notes=(TIEN_EN_TIEN,),
    quiet=True,
)
boven_tien = Outcome(
    "boven-tien",
    "Meer dan tien schooldagen in dit schooljaar: dat past niet in bijlage 4",
    tasks=(
        Task(
            "leerplichtambtenaar",
            "Beslist over het verzoek om meer dan tien dagen.",
            provided="als de Leerplichtwet voor de student geldt",
            source=LPW.section("14"),
            moment=Moment.NEXT,
            about=(VERLOF_BESLIST.do,),
        ),
    ),
    checks=(BOVEN_TIEN,),
    notes=(VOOR_WIE, TIEN_EN_TIEN),
    replaces=(BESLISSEN,),
)
alleen_niet = Outcome("alleen-niet", "Deze aanvraag is hooguit tien schooldagen", quiet=True)
tien_onbekend = Outcome(
    "tien-onbekend",
    "Tel na: samen ten hoogste tien schooldagen per schooljaar",
    tasks=(Task(NOT_NAMED, "Kijk in het studentenvolgsysteem hoeveel dagen er al waren."),),
    notes=(TIEN_EN_TIEN,),
    quiet=True,
)


def _huwelijk(id_: str) -> bool:
    """Whether it is a marriage: that one day is in town and two are elsewhere is our reading of bijlage 4."""
    return id_.startswith("huwelijk")


def _dagen(number: int) -> str:
    return "één dag" if number == 1 else f"{number} dagen"
