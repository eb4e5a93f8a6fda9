"""The reports to the police, the inspectorate and inside the school."""

from dataclasses import replace

from decision_tools.rules import DERIVED, NOT_NAMED, Moment, Outcome, Task, missed
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import opvang

from .. import notes
from ..questions import is_misdrijf, speelt_mee
from .steps import INTERN

aangifte = opvang.aangifte(
    Task("medewerker", "Je kunt aangifte doen bij de politie. Volgens het handboek kan alleen jij dat."),
    is_misdrijf.yes(),
    HANDBOEK.section("Opvang personeel: Aangifte doen"),
)
aangifte_alsnog = missed(aangifte, "Bij een misdrijf: ga na of er aangifte is gedaan", DERIVED)

ONGEVAL = speelt_mee.includes("ongeval")
ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct binnen de school, en bij de Arbeidsinspectie",
    tasks=(
        *(replace(task, source=task.source or INTERN) for task in opvang.meld_ongeval(ONGEVAL)),
        Task(
            NOT_NAMED,
            "Meld het bij de Arbeidsinspectie.",
            provided="als het een ernstig ongeval is",
            given=ONGEVAL,
        ),
    ),
    notes=(notes.WET_ARBO, notes.WIE_BELT_DE_ARBEIDSINSPECTIE),
)
_melding, *_verder = ernstig_ongeval.tasks
ernstig_ongeval_alsnog = missed(
    replace(ernstig_ongeval, tasks=(replace(_melding, moment=Moment.TODAY), *_verder)),
    "Ga na of het ernstige ongeval is gemeld: binnen de school en bij de Arbeidsinspectie",
    DERIVED,
)

geen_ongeval = Outcome(
    "geen-ongeval",
    "Geen ernstig ongeval: de directie kan de Arbeidsinspectie toch inschakelen.",
    quiet=True,
)
