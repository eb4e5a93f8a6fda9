"""Ziek en geoorloofd verzuim: reporting, four sick reports in 12 weeks, and after (Stappenplan 1.3, 1.6)."""

from decision_tools.poort import COACH_OF_MENTOR, REGISTRATIE, STAPPENPLAN, TIJDIGHEID
from decision_tools.poort.shared.verzuimbeeld import (
    misschien_verontrustend,
    niet_verontrustend,
    verontrustend,
    vraag_naar_beeld,
)
from decision_tools.rules import (
    DERIVED,
    Choice,
    Count,
    Inform,
    Judgement,
    Note,
    Outcome,
    Record,
    Row,
    Table,
    Task,
    Tool,
    any_of,
)

from .examples import EXAMPLES

GEOORLOOFD = STAPPENPLAN.section("1.6")

ziekmeldingen = Count(
    "ziekmeldingen",
    "Hoe vaak is de leerling ziek gemeld in 12 weken?",
    label="Ziekmeldingen in 12 weken",
    help="Tel deze melding mee. Is de leerling om iets anders afwezig? Dat telt hier niet.",
    unknown=True,
)
verbetering = Judgement(
    "verbetering",
    "Zien de coach of de verzuimcoördinator verbetering?",
    label="Verbetering",
    options={
        "geen-plan": "Er is nog geen plan van aanpak",
        "ja": "Ja, het gaat beter",
        "nee": "Nee, verbetering blijft uit",
        "nog-niet": "Nog niet beslist",
    },
    unknown=True,
    role="coach",
    weigh=("Blijft verbetering uit? De coach, de verzuimcoördinator of beiden kijken daarnaar.",),
)
beeld = Choice(
    "beeld-geoorloofd",
    "Wat ziet de medewerker verzuim bij deze leerling?",
    label="Beeld van het verzuim",
    help="Kies alles wat klopt. Klopt niets? Kies dan 'geen van deze'.",
    options={
        "opvalt": "De leerling valt op",
        "toename": "Het verzuim neemt toe, ondanks een plan van aanpak",
        "verontrustend": "Het verzuim is verontrustend",
    },
    many=True,
    unknown=True,
)

melden = Outcome(
    "melden",
    "Ouders melden de leerling af per mail of telefoon; de school zet dit in SOM",
    tasks=(
        Task(
            "ouders",
            "Meld de leerling af: mail absentie-poort@hetbaken.nl of bel 036 8452300.",
            source=REGISTRATIE,
        ),
        Task(("receptie", "medewerker verzuim"), "Zet elke melding in SOM.", source=REGISTRATIE),
        Task(
            "school",
            "Verwerk alle meldingen. Bel na als een leerling zonder melding afwezig is.",
            "streven: vóór 12 uur 's middags",
            source=REGISTRATIE,
        ),
    ),
    record=(Record("Elke melding van geoorloofd verzuim", "SOM"),),
    notes=(
        Note(
            "stil",
            "Ook bij een leerling van 18 jaar of ouder melden de ouders. "
            "Het protocol zegt niets over toestemming van de leerling.",
            "Vraag de school hoe dit voor leerlingen van 18 en ouder is geregeld.",
        ),
    ),
)
vier = Outcome(
    "vier-ziekmeldingen",
    "Vier of meer ziekmeldingen in 12 weken: spreek de ouders en maak een plan van aanpak",
    tasks=(
        Task("coach", "Neem contact op met de ouders."),
        Task("coach", "Stel een plan van aanpak op."),
    ),
    record=(Record("Het plan van aanpak", "SOM"),),
    inform=(Inform("ouders", "De leerling is vier keer of vaker ziek gemeld; er komt een plan van aanpak."),),
    letters=("plan-van-aanpak",),
    then=("Blijft verbetering uit? Informeer dan de ondersteuningscoördinator.",),
    notes=(
        Note(
            "stil",
            "Het protocol noemt vier ziekmeldingen. Over vijf of meer staat er niets apart.",
            "Wij lezen: vier of meer. Is er al een plan? Overleg met de coach.",
        ),
        Note(
            "stil",
            "Het protocol zegt niet of de 12 weken kalenderweken of lesweken zijn.",
            "Vraag de medewerker verzuim hoe de school telt.",
        ),
    ),
)
uitblijft = Outcome(
    "verbetering-blijft-uit",
    "Verbetering blijft uit: informeer de ondersteuningscoördinator",
    tasks=(
        Task(("coach", "verzuimcoördinator"), "Informeer de ondersteuningscoördinator."),
        Task("ondersteuningscoördinator", "Informeer de jeugdarts."),
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
loopt = Outcome("plan-loopt", "Er is verbetering: het plan van aanpak loopt door.", quiet=True)
vraag = Outcome(
    "vraag-verbetering",
    "Vraag de coach of de verzuimcoördinator of het beter gaat",
    tasks=(Task(("coach", "verzuimcoördinator"), "Kijk of er verbetering is sinds het plan van aanpak."),),
    then=("Blijft verbetering uit? Informeer dan de ondersteuningscoördinator.",),
)
geen_stap = Outcome(
    "minder-dan-vier",
    "Het protocol noemt hier geen nieuwe stap; de volgende is bij 4 ziekmeldingen.",
    quiet=True,
)
tel = Outcome(
    "tel-ziekmeldingen",
    "Vraag de medewerker verzuim hoe vaak de leerling ziek is gemeld",
    tasks=(Task("medewerker verzuim", "Tel in SOM de ziekmeldingen van 12 weken."),),
)

opvalt = Outcome(
    "opvalt",
    "Opvallend of toenemend verzuim: informeer het team ondersteuning, nodig ouders uit",
    tasks=(
        Task("medewerker verzuim", "Informeer het team ondersteuning."),
        Task("medewerker verzuim", "Bel de ouders."),
        Task("medewerker verzuim", "Overleg met de mentor en nodig de ouders uit."),
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
)
valt_niet_op = Outcome("valt-niet-op", "Geen bericht aan het team ondersteuning nodig.", quiet=True)

VIER = ziekmeldingen.at_least(4)

TOOL = Tool(
    slug="poort/ziek",
    title="Geoorloofd verzuim en ziek",
    intro="Wat doe je als een leerling ziek of met een reden afwezig is? Twee of drie korte vragen.",
    page="poort/geoorloofd-verzuim-en-ziek",
    document=STAPPENPLAN,
    questions=(ziekmeldingen, verbetering, beeld),
    tables=(
        Table(
            "vaak-ziek",
            "Vaak ziek gemeld",
            (
                Row("minder-dan-vier", (ziekmeldingen.less_than(4),), geen_stap, DERIVED),
                Row("vier-geen-plan", (VIER, verbetering.is_("geen-plan")), vier, GEOORLOOFD),
                Row("vier-nee", (VIER, verbetering.is_("nee")), uitblijft, GEOORLOOFD),
                Row("vier-ja", (VIER, verbetering.is_("ja")), loopt, DERIVED),
                Row("vier-onbekend", (VIER, verbetering.is_("nog-niet", unknown=True)), vraag, DERIVED),
                Row("ziekmeldingen-onbekend", (ziekmeldingen.is_unknown(),), tel, DERIVED),
            ),
        ),
        Table(
            "opvalt",
            "Opvallend verzuim",
            (
                Row(
                    "opvalt",
                    (any_of(beeld.includes("opvalt"), beeld.includes("toename")),),
                    opvalt,
                    GEOORLOOFD,
                ),
                Row(
                    "valt-niet-op",
                    (beeld.excludes("opvalt"), beeld.excludes("toename")),
                    valt_niet_op,
                    DERIVED,
                ),
                Row("beeld-onbekend", (beeld.is_unknown(),), vraag_naar_beeld, DERIVED),
            ),
        ),
        Table(
            "verontrustend",
            "Verontrustend verzuim",
            (
                Row("verontrustend", (beeld.includes("verontrustend"),), verontrustend, TIJDIGHEID),
                Row("niet-verontrustend", (beeld.excludes("verontrustend"),), niet_verontrustend, DERIVED),
                Row("verontrustend-onbekend", (beeld.is_unknown(),), misschien_verontrustend, DERIVED),
            ),
        ),
        Table("melden", "Elke afmelding", (Row("melden", (), melden, GEOORLOOFD),)),
    ),
    examples=EXAMPLES,
)
