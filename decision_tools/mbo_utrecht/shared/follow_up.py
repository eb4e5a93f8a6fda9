"""Who picks up a report to DUO, and by when: leerplicht, the municipality, the RMC (2.2, 4.5)."""

from decision_tools.mbo_utrecht import REGIO
from decision_tools.mbo_utrecht.shared.handbook import CHECKLIST
from decision_tools.mbo_utrecht.shared.reporting import eerder
from decision_tools.mbo_utrecht.shared.roles import SCHOOL
from decision_tools.mbo_utrecht.shared.subjects import AFSTEMMING
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Duties,
    Inform,
    Moment,
    Note,
    Outcome,
    Task,
    Term,
    Today,
    Unit,
)
from decision_tools.rules.laws import WEB

melding = Today("melding", "Op welke dag meld je?", label="Dag van de melding")
AFSPRAKEN_MAKEN = "Maak afspraken over de stappen die nodig zijn."
BINNEN_VIJF = Term("binnen {woorden} na de melding", 5, Unit.WORKING_DAYS, melding)
BINNEN_TIEN = Term("binnen {woorden} na de melding", 10, Unit.WORKING_DAYS, melding)
BINNEN_VIJF_DAGEN = Term("binnen {woorden} na de melding", 5, Unit.DAYS, melding)
BINNEN_TWEE_WEKEN = Term("binnen {woorden} na de melding", 2, Unit.WEEKS, melding)

CONTACT = Task("gemeente", "Zoekt contact met de SLB-er.", BINNEN_VIJF, source=REGIO)
RMC_ZOEKT_CONTACT = Task(
    "RMC",
    "Neemt contact op met de SLB-er.",
    BINNEN_VIJF_DAGEN,
    provided="als 'actie gewenst' op ja staat",
    notes=(
        Note(
            "tegenspraak",
            "Paragraaf 2.2 zegt binnen vijf dagen, paragraaf 4.5 binnen één week.",
            "Hoor je na vijf dagen niets? Bel dan het RMC.",
            id="vijf-dagen",
        ),
    ),
    source=REGIO,
)
AFSTEMMEN = Task(
    (SCHOOL, "RMC"),
    "Stem samen af. Daarna grijpt het RMC in en mailt de school het resultaat.",
    BINNEN_TWEE_WEKEN,
    provided="als dit een tweede of latere melding is met 'actie gewenst' op ja",
    source=REGIO,
    about=(AFSTEMMING.do,),
)

leerplicht = Outcome(
    "leerplicht",
    "De melding gaat naar leerplicht van de woongemeente van de student",
    tasks=(
        CONTACT,
        Task(("leerplichtambtenaar", "SLB-er"), AFSPRAKEN_MAKEN, BINNEN_TIEN, source=REGIO),
        Task("leerplicht", "Neemt de melding in behandeling.", "in principe binnen een week"),
        Task(
            "leerplicht",
            "Beslist zelf of zij iets doet, ook bij 'nee'. Mailt de school het resultaat.",
            provided="als dit een eerste melding is",
            moment=Moment.NEXT,
            source=REGIO,
            given=eerder.exactly(0),
        ),
    ),
    inform=(Inform("ouders/verzorgers", "Het verzuim en de melding."),),
    notes=(CHECKLIST,),
    letters=("checklist-leerplicht",),
)
rmc = Outcome(
    "rmc",
    "De melding gaat naar het RMC van de regio waar de student woont",
    tasks=(
        CONTACT,
        RMC_ZOEKT_CONTACT,
        Task(
            ("gemeente", "SLB-er"),
            AFSPRAKEN_MAKEN,
            BINNEN_TIEN,
            notes=(
                Note(
                    "tegenspraak",
                    "De gemeente reageert op elke melding. Bij een eerste melding doet het RMC "
                    "alleen iets bij 'actie gewenst': ja. "
                    "Voor de afspraken noemt paragraaf 2.2 de leerplichtambtenaar, ook boven de 18.",
                    "Hoor je niets? Bel het RMC.",
                ),
            ),
            source=DERIVED,
        ),
    ),
    inform=(
        Inform(
            "ouders/verzorgers", "Het verzuim en de melding, tenzij de student schriftelijk bezwaar maakte."
        ),
    ),
    notes=(
        Note(
            "verouderd",
            "Het RMC heet nu doorstroompunt en helpt sinds 1 januari 2026 jongeren tot 27 jaar.",
            "Controleer namen en adressen bij de gemeente.",
            severity="B",
            law=WEB.cite("hoofdstuk 9, titel 2", "9.2"),
        ),
        Note(
            "tegenspraak",
            "Het handboek noemt voor het RMC 12 tot 23 jaar en ook 18 tot 23 jaar.",
            "Voor een melding noemt paragraaf 4.5 de groep van 18 tot 23 jaar.",
        ),
    ),
    in_order=True,
)

DUTIES: Duties = {
    "leerplicht": {
        BINNEN_VIJF.text: "gemeente",
        BINNEN_TIEN.text: "leerplichtambtenaar, SLB-er",
        "in principe binnen een week": "leerplicht",
        NOT_NAMED: "leerplicht",
    },
    "rmc": {
        BINNEN_VIJF.text: "gemeente",
        BINNEN_TIEN.text: "gemeente, SLB-er",
        BINNEN_VIJF_DAGEN.text: "RMC",
    },
}
"""What examples expect of these outcomes, by row, in the words of the handbook."""
