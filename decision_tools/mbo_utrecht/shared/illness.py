"""Illness: lawful absence, which the handbook follows, records as overig verzuim and sometimes reports."""

from decision_tools.mbo_utrecht import ROLLEN, ZIEKTE
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL, SLB_ZOEKT_CONTACT
from decision_tools.rules import ADDED, DERIVED, FirstCheck, Handover, Moment, Note, Outcome, Task
from decision_tools.rules.laws import LPW, WEB

VRAAG_LEERPLICHT = "het protocol noemt niemand; vraag leerplicht of het RMC (toegevoegd)"
ONGEOORLOOFD = "Verzuim zonder (geoorloofde) reden"
"""The presence category (bijlage 2) of who is away without leave."""


def geoorloofd(touches: str) -> FirstCheck:
    """That illness is lawful, beside the part of a step that would send it to the DUO-verzuimloket."""
    return FirstCheck(
        "Ziekte is geoorloofd verzuim en hoort volgens DUO en Ingrado niet in het verzuimloket. "
        "Melden kan alleen bij een reden om ongeoorloofd verzuim te vermoeden, als overig verzuim.",
        touches,
        VRAAG_LEERPLICHT,
        law=LPW.cite("11 en 12", "11", "12"),
    )


GEEN_DIAGNOSE = Note(
    "stil",
    "Wat je over de ziekte in een melding zet, staat er niet.",
    "Zet er geen klachten of diagnose in (door ons toegevoegd).",
    severity="B",
)
LANGDURIG = Note(
    "tegenspraak",
    "Paragraaf 4.1 noemt langdurig ziek op de ene plek meer dan twee weken, op de andere vier weken.",
    "Melden bij DUO koppelt het handboek aan vier weken, overig verzuim aan twee weken.",
)
DAG_VERKLARING = Note(
    "stil",
    "Op welke dag de doktersverklaring er moet zijn, staat er niet.",
    "Vraag de student er op tijd om.",
    law=WEB.cite("8.1.7"),
    id="doktersverklaring",
)
ZONDER_VERKLARING = Note(
    "stil",
    "Zonder verklaring is langdurige ziekte geen geldige reden (bijlage 1). "
    "Of je dan overig of ongeoorloofd verzuim registreert, staat er niet.",
    "Bespreek dit met de verzuimmedewerker.",
)
VASTLEGGEN = Note(
    "stil",
    "Het handboek zegt: vastleggen als overig verzuim. Wie dat doet, en of dat ook melden is, staat er niet.",
    "Vraag leerplicht of het RMC voordat je meldt.",
)

VOLGEN = Task(MELDER, "Volg het ziekteverzuim, in overleg met de SLB-er.", source=ROLLEN, moment=Moment.NEXT)
LEG_VAST = Task(SCHOOL, "Leg de ziekte vast als overig verzuim.", source=ZIEKTE)
LEG_VAST_NIET_MELDEN = Task(
    SCHOOL,
    LEG_VAST.what,
    source=ZIEKTE,
    checks=(geoorloofd("het vastleggen, als dat ook een melding wordt"),),
)


def uit_beeld(id_: str) -> Outcome:
    """A statement of a doctor, and a student whom the school has lost sight of: of that 4.1 says nothing.

    On help the taakdocent zorg advises (3.2); on whether to report leerplicht or the RMC, which is ours.
    """
    return Outcome(
        id_,
        "Bespreek wat nodig is: wel een doktersverklaring, maar de student is niet in beeld",
        source=DERIVED,
        tasks=(
            SLB_ZOEKT_CONTACT,
            Task(
                "SLB-er",
                "Schakel de taakdocent zorg in.",
                provided="als hulp van Studenten Dienstverlening of van buiten nodig is",
                source=ROLLEN,
            ),
            Task("SLB-er", "Vraag leerplicht (onder 18) of het RMC of je meldt.", source=ADDED),
        ),
        notes=(
            Note(
                "stil",
                "Het handboek noemt alleen de student met een verklaring die ook in beeld is.",
                "Leerplicht of het RMC adviseert over melden, de taakdocent zorg over hulp.",
            ),
        ),
    )


def achteraf(id_: str, *next_: Handover) -> Outcome:
    """Reporting sick afterwards (4.1)."""
    return Outcome(
        id_,
        "Achteraf ziek melden kan niet: dit is ongeoorloofd verzuim",
        source=ZIEKTE,
        tasks=(
            Task(
                "docent",
                f"Kies in het studentenvolgsysteem: {ONGEOORLOOFD}.",
                source=DERIVED,
                checks=(
                    FirstCheck(
                        "De Leerplichtwet geeft twee dagen om ziekte te melden. "
                        "Dat geldt voor wie leerplichtig of kwalificatieplichtig is.",
                        "het registreren als ongeoorloofd",
                        "het protocol noemt niemand; vraag leerplicht (toegevoegd)",
                        law=LPW.cite("12"),
                    ),
                ),
            ),
        ),
        notes=(
            Note(
                "stil",
                "Wat geldt als iemand echt niet kon bellen, staat er niet.",
                "Kijk in artikel 12 van de Leerplichtwet.",
                law=LPW.cite("12"),
            ),
        ),
        next=next_,
    )
