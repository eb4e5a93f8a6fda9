"""The reports to the police, the inspectorate and inside the school."""

from dataclasses import replace

from decision_tools.rules import DERIVED, Outcome, Task, missed
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import opvang
from decision_tools.wijdevenen.shared.calling import INSPECTEURS
from decision_tools.wijdevenen.shared.employees import MELD_ZELF, NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.inspectors import MELD_KLACHT

from .. import notes
from ..questions import is_misdrijf, speelt_mee
from .steps import VANDAAG

aangifte = opvang.aangifte(
    Task(
        "ouders",
        "Jullie kunnen aangifte doen bij de politie. "
        "Volgens het handboek kunnen onder de 18 jaar alleen ouders dat.",
    ),
    is_misdrijf.yes(),
    HANDBOEK.section("Opvang leerlingen bij voorvallen: Aangifte doen"),
    notes.ALLEEN_OUDERS,
)
aangifte_alsnog = missed(aangifte, "Bij een misdrijf: ga na of er aangifte is gedaan", DERIVED)

vertrouwensinspecteur = Outcome(
    "vertrouwensinspecteur",
    f"Meld de klacht bij de vertrouwensinspecteur: {INSPECTEURS}",
    tasks=(
        MELD_ZELF,
        replace(
            MELD_KLACHT,
            provided="als er een klacht is over seksueel misbruik, seksuele intimidatie of ernstig geweld",
            notes=(notes.WIE_MELDT_DE_KLACHT, *MELD_KLACHT.notes),
            moment=VANDAAG,
        ),
    ),
    notes=(notes.WELK_BESTUUR,),
    next=(NAAR_MISBRUIK,),
)
vertrouwensinspecteur_alsnog = missed(
    vertrouwensinspecteur,
    f"Ga na of de klacht bij de vertrouwensinspecteur is gemeld: {INSPECTEURS}",
    DERIVED,
)
vertrouwensinspecteur_alsnog = replace(  # a suspicion about staff is told at once, whenever it comes up
    vertrouwensinspecteur_alsnog, tasks=(MELD_ZELF, *vertrouwensinspecteur_alsnog.tasks[1:])
)

geen_klacht = Outcome(
    "geen-klacht", "Het handboek vraagt hier geen melding bij de vertrouwensinspecteur.", quiet=True
)

ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct aan bedrijfshulpverleners, preventiemedewerker en MR",
    tasks=opvang.meld_ongeval(speelt_mee.includes("ongeval")),
    notes=(notes.WET_ARBO,),
)
ernstig_ongeval_alsnog = missed(
    ernstig_ongeval,
    "Ga na of het ernstige ongeval binnen de school is gemeld",
    DERIVED,
)

geen_ongeval = Outcome(
    "geen-ongeval", "Geen ernstig ongeval: geen aparte melding aan bedrijfshulpverleners en MR.", quiet=True
)
