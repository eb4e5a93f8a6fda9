"""Is it about a member of staff? The duty to tell the board stands beside every other step.

Handboek sociale veiligheid, Protocol misbruik door professionals: Meldplicht.
"""

from decision_tools.rules import Handover, Note, Outcome, Row, Table, Task
from decision_tools.wijdevenen import HANDBOEK

MELDPLICHT = HANDBOEK.section("Meldplicht voor alle professionals en overige uitvoerenden")
ONMIDDELLIJK = "onmiddellijk"

ALLEEN_SEKSUEEL = Note(
    "tegenspraak",
    "De meldplicht staat er voor seksueel misbruik en seksuele intimidatie. De inleiding noemt ook "
    "lichamelijk misbruik en kinderporno, en zegt dat de school acuut stappen moet nemen.",
    "Onze veilige lezing: meld ook dit meteen. Het bestuur overlegt met de vertrouwensinspecteur.",
)
MELD_ZELF = Task(
    "professional",
    "Meld het zelf bij het schoolbestuur. Een tussenpersoon inlichten is niet genoeg. "
    "Op geheimhouding kan niemand zich beroepen.",
    ONMIDDELLIJK,
    provided="mits je vermoedt dat een medewerker een leerling misbruikt of intimideert",
    notes=(ALLEEN_SEKSUEEL,),
    source=MELDPLICHT,
)
NAAR_MISBRUIK = Handover(
    "wijdevenen/misbruik-door-professional", "Gaat het om een medewerker? De zes stappen"
)

medewerker = Outcome(
    "medewerker",
    "Gaat het om een medewerker? Meld het onmiddellijk zelf bij het schoolbestuur",
    tasks=(MELD_ZELF,),
    next=(NAAR_MISBRUIK,),
    quiet=True,
)
MEDEWERKER = Table(
    "medewerker",
    "Gaat het om een medewerker?",
    (Row("medewerker", (), medewerker, MELDPLICHT),),
)
"""For each tool in which somebody may bring a suspicion about a colleague: it follows on every answer."""
