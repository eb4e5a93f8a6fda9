"""Is it about a member of staff? The duty to tell the board stands beside every other step.

Handboek sociale veiligheid, Protocol misbruik door professionals: Meldplicht.
"""

from decision_tools.rules import DERIVED, Handover, Note, Outcome, Row, Table, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.subjects import BESTUUR, VERTROUWELIJK

MELDPLICHT = HANDBOEK.section("Meldplicht voor alle professionals en overige uitvoerenden")
ONMIDDELLIJK = "onmiddellijk"

ALLEEN_SEKSUEEL = Note(
    "tegenspraak",
    "De meldplicht staat er voor seksueel misbruik en seksuele intimidatie. De inleiding noemt ook "
    "lichamelijk misbruik en kinderporno, en zegt dat de school acuut stappen moet nemen.",
    "Onze veilige lezing: meld ook dit meteen. Het bestuur overlegt met de vertrouwensinspecteur.",
)
MELD_HET = "Meld het zelf bij het schoolbestuur: een tussenpersoon is niet genoeg."
GEEN_GEHEIM = "Op geheimhouding kan niemand zich beroepen."
MELD_ZELF = Task(
    "professional",
    f"{MELD_HET} {GEEN_GEHEIM}",
    ONMIDDELLIJK,
    provided="als je vermoedt dat een medewerker een leerling misbruikt of intimideert",
    source=DERIVED,
    about=(BESTUUR.do, VERTROUWELIJK.dont),
)
"""The duty stands for sexual abuse; that it holds for every kind is our reading (`ALLEEN_SEKSUEEL`)."""
NAAR_MISBRUIK = Handover(
    "wijdevenen/misbruik-door-professional", "Gaat het om een medewerker? De zes stappen"
)

medewerker = Outcome(
    "medewerker",
    "Bij misbruik of intimidatie door een medewerker geldt een eigen meldplicht.",
    next=(
        Handover(
            NAAR_MISBRUIK.tool,
            "Gaat het om een medewerker? Meld het onmiddellijk zelf bij het schoolbestuur",
        ),
    ),
    quiet=True,
    source=DERIVED,
)
MEDEWERKER = Table(
    "medewerker",
    "Gaat het om een medewerker?",
    (Row("medewerker", (), medewerker, MELDPLICHT),),
)
"""For each tool in which somebody may bring a suspicion about a colleague: one line, on every answer."""
