"""What is done at each report, at four sick reports in 12 weeks, and about absence that stands out (1.6)."""

from dataclasses import replace

from decision_tools.poort import FACTS, REGISTRATIE
from decision_tools.poort.shared.registratie import NABELLEN, VOOR_TWAALF
from decision_tools.poort.shared.roles import COACH_OF_MENTOR
from decision_tools.poort.shared.subjects import OUDERS_UITGENODIGD, PLAN
from decision_tools.poort.shared.verzuimbeeld import BEL_OUDERS, INFORMEER_TEAM, NODIG_OUDERS_UIT
from decision_tools.rules import DERIVED, Inform, Limit, Moment, Note, Outcome, Record, Task

from .notes import TWAALF_WEKEN
from .questions import PLAN_BIJ

BLIJFT_UIT = "Blijft verbetering uit? Informeer dan de ondersteuningscoördinator."
melden = Outcome(
    "melden",
    "Ouders melden de leerling af per mail of telefoon; de school zet dit in SOM",
    tasks=(
        Task(
            "ouders",
            f"Meld de leerling af: mail {FACTS.contact('afmelden-mail')} "
            f"of bel {FACTS.contact('afmelden-telefoon')}.",
            provided="als dat nog niet is gedaan",
            source=DERIVED,
        ),
        Task(
            ("receptie", "medewerker verzuim"),
            "Zet elke melding in SOM.",
            source=REGISTRATIE,
            moment=Moment.TODAY,
        ),
        Task("school", "Verwerk alle meldingen.", VOOR_TWAALF, source=REGISTRATIE, moment=Moment.TODAY),
        NABELLEN,
        Task(
            "ouders",
            "Je wordt met klem gevraagd je contactgegevens in het ouderportaal van SOM te controleren "
            "en bij te werken.",
            source=REGISTRATIE,
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("Elke melding van geoorloofd verzuim", "SOM"),),
    notes=(
        Note(
            "stil",
            "Ook bij een leerling van 18 jaar of ouder melden de ouders. "
            "Het protocol zegt niets over toestemming van de leerling.",
            "Vraag de school hoe dit voor leerlingen van 18 en ouder is geregeld.",
            id="achttien",
        ),
    ),
)
vier = Outcome(
    "vier-ziekmeldingen",
    f"{PLAN_BIJ.woord.capitalize()} of meer ziekmeldingen in 12 weken: spreek de ouders en maak een plan "
    "van aanpak",
    tasks=(
        Task("coach", "Neem contact op met de ouders."),
        Task("coach", "Stel een plan van aanpak op.", moment=Moment.NEXT, about=(PLAN.do,)),
    ),
    record=(Record("Het plan van aanpak", "SOM"),),
    inform=(
        Inform(
            "ouders",
            f"De leerling is {PLAN_BIJ.woord} keer of vaker ziek gemeld; er komt een plan van aanpak.",
        ),
    ),
    letters=("plan-van-aanpak",),
    then=(BLIJFT_UIT,),
    notes=(
        Note(
            "stil",
            f"Het protocol noemt {PLAN_BIJ.woord} ziekmeldingen. Over {Limit(PLAN_BIJ + 1).woord} of meer "
            "staat er niets apart.",
            f"Wij lezen: {PLAN_BIJ.woord} of meer. Is er al een plan? Overleg met de coach.",
            id="boven-vier",
        ),
        TWAALF_WEKEN,
    ),
)
uitblijft = Outcome(
    "verbetering-blijft-uit",
    "Verbetering blijft uit: informeer de ondersteuningscoördinator",
    tasks=(
        Task(("coach", "verzuimcoördinator"), "Informeer de ondersteuningscoördinator.", one_of=True),
        Task("ondersteuningscoördinator", "Informeer de jeugdarts.", moment=Moment.NEXT),
    ),
    inform=(
        Inform("ondersteuningscoördinator", "De leerling is vaak ziek gemeld; verbetering blijft uit."),
        Inform("jeugdarts", "De leerling is vaak ziek gemeld; verbetering blijft uit."),
    ),
    notes=(
        Note(
            "stil",
            "De coach, de verzuimcoördinator of beiden informeren. Het protocol kiest niet.",
            "Spreek samen af wie het doet.",
        ),
        Note(
            "stil",
            "Het protocol zegt niet of de verzuimcoördinator de medewerker verzuim is. Het zegt ook niet of "
            "de ondersteuningscoördinator de coördinator ondersteuning is.",
            "Vraag de school wie deze taken heeft.",
        ),
    ),
)
uitblijft_bij_minder = replace(
    uitblijft,
    id="verbetering-blijft-uit-later",
    source=DERIVED,
    notes=(
        Note(
            "stil",
            f"Het protocol noemt {PLAN_BIJ.woord} ziekmeldingen en een plan dat niet helpt in één alinea "
            "(1.6). "
            "Of dit ook geldt als het er nu minder zijn, staat er niet.",
            "Wij lezen: ja. Een plan dat niet helpt, krijgt een vervolg, wat het aantal nu ook is.",
            id="plan-helpt-niet",
        ),
        TWAALF_WEKEN,
        *uitblijft.notes,
    ),
)
loopt = Outcome("plan-loopt", "Er is verbetering: het plan van aanpak loopt door.", quiet=True)
vraag = Outcome(
    "vraag-verbetering",
    "Vraag de coach of de verzuimcoördinator of het beter gaat",
    tasks=(
        Task(
            ("coach", "verzuimcoördinator"),
            "Kijk of er verbetering is sinds het plan van aanpak.",
            source=DERIVED,
            one_of=True,
        ),
    ),
    then=(BLIJFT_UIT,),
    source=DERIVED,
)
KIJK = replace(vraag.tasks[0], provided="als er al een plan van aanpak is", moment=Moment.TODAY)
kijk = replace(vraag, id="kijk-naar-verbetering", tasks=(KIJK,), quiet=True)
geen_stap = Outcome(
    "minder-dan-vier",
    f"Het protocol noemt hier geen nieuwe stap; de volgende is bij {PLAN_BIJ} ziekmeldingen.",
    quiet=True,
)
tel = Outcome(
    "tel-ziekmeldingen",
    "Vraag de medewerker verzuim hoe vaak de leerling ziek is gemeld",
    tasks=(Task("medewerker verzuim", "Tel in SOM de ziekmeldingen van 12 weken.", source=DERIVED),),
    source=DERIVED,
)
tel_en_kijk = replace(kijk, id="tel-en-kijk", tasks=(replace(tel.tasks[0], moment=Moment.TODAY), KIJK))

opvalt = Outcome(
    "opvalt",
    "Opvallend of toenemend verzuim: informeer het team ondersteuning, nodig ouders uit",
    tasks=(
        BEL_OUDERS,
        INFORMEER_TEAM,
        Task(
            "medewerker verzuim",
            "Nodig de ouders uit, in overleg met de mentor.",
            moment=Moment.NEXT,
            about=(OUDERS_UITGENODIGD.do,),
        ),
    ),
    inform=(Inform("team ondersteuning", "De leerling valt op, of het verzuim neemt toe ondanks een plan."),),
    notes=(
        Note(
            "stil",
            "Het protocol zegt niet of de ouders altijd gebeld worden, of alleen in dit geval.",
            "Wij lezen: in dit geval. Overleg met de mentor.",
        ),
        COACH_OF_MENTOR,
    ),
    replaces=(NODIG_OUDERS_UIT,),
)
valt_niet_op = Outcome("valt-niet-op", "De leerling valt niet op.", quiet=True)
