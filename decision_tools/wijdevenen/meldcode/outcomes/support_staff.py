"""The steps of the Meldcode for support staff, when nobody is in danger."""

from decision_tools.rules import ADDED, DERIVED, Moment, Outcome, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.reporting import PROCES
from decision_tools.wijdevenen.shared.signals import MONITOREN_NU, PARNASSYS
from decision_tools.wijdevenen.shared.subjects import OUDERS_SPREKEN, OVERDRAGEN

from .. import notes
from .until_handover import ONVEILIG_ALSNOG, VERTEL

ADVIEZEN = HANDBOEK.section("Ondersteunend personeel: Concrete handelingsadviezen")

ondersteunend = Outcome(
    "ondersteunend",
    "Jouw stap: bespreek het signaal met collega's",
    tasks=(
        Task(
            "ondersteunend personeel",
            "Zoek in het dossier of er eerder zulke signalen waren.",
            provided="als dat kan",
            source=ADVIEZEN,
            moment=Moment.TODAY,
        ),
        Task(
            "ondersteunend personeel",
            "Bespreek de zorg, het liefst met wie direct bij de leerling betrokken is.",
        ),
        Task(
            "ondersteunend personeel",
            "Vraag of zij dit zagen en of het met de ouders is besproken.",
            source=ADVIEZEN,
        ),
        VERTEL,
    ),
    record=(PARNASSYS,),
    letters=("logboek-signalen",),
    notes=(notes.GEEN_TERMIJN,),
    then=(
        "Kan het niet met hen? Ga naar wie de leerling eerder begeleidde of er kennis van heeft.",
        *ONVEILIG_ALSNOG,
    ),
)
ondersteunend_klaar = Outcome(
    "ondersteunend-klaar",
    "Jouw stap: blijf letten op nieuwe signalen",
    tasks=(
        MONITOREN_NU[0],
        VERTEL,
        Task(
            "ondersteunend personeel",
            "Ga naar de aandachtsfunctionaris HGKM.",
            provided="als niemand iets met je signaal doet",
            source=ADDED,
        ),
        Task(
            "leerkracht",
            "Bespreek de zorg met de ouders.",
            provided="als praten niemand in gevaar brengt",
            source=DERIVED,
            moment=Moment.NEXT,
            about=(OUDERS_SPREKEN.do,),
        ),
        Task(
            "leerkracht",
            "Draag de zorg over aan de aandachtsfunctionaris HGKM.",
            provided="als er na het gesprek met de ouders geen verbetering is en het vermoeden groeit",
            source=PROCES,
            moment=Moment.NEXT,
            about=(OVERDRAGEN.do,),
        ),
    ),
    record=(PARNASSYS,),
    notes=(notes.ONDERSTEUNEND,),
    then=ONVEILIG_ALSNOG,
)
