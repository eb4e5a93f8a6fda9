"""Whether parents are told, and how: the outcomes of ouders_informeren."""

from dataclasses import replace

from decision_tools.mbo_utrecht import ROLLEN, WIJZER
from decision_tools.mbo_utrecht.shared.maatregelen import NAAR_SCHORSEN
from decision_tools.mbo_utrecht.shared.parents import BEZWAAR_OP_PAPIER, NODIG_UIT, VEILIG_UITNODIGEN
from decision_tools.rules import NOT_NAMED, Handover, Inform, Note, Outcome, Record, Task

from .notes import ALLEEN_BIJ_ZELFDODING, TWEE_REGELS, UITNODIGING_18, WIE_NIET_GENOEMD

OUDERS = "ouders/verzorgers"

NAAR_CRISIS = Handover("mbo-utrecht/signaleringswijzer", "Wat doe je bij een crisis?", ("leeftijd",))
NAAR_VERWIJDEREN = Handover(
    "mbo-utrecht/verwijderen", "Alle stappen bij een verwijdering van school", ("leeftijd", "bezwaar")
)

verzuim_onder_18 = Outcome(
    "verzuim-onder-18",
    "Informeer de ouders over het verzuim en betrek ze bij de aanpak",
    tasks=(
        Task("SLB-er", "Informeer de ouders/verzorgers over het verzuim.", source=ROLLEN),
        Task("SLB-er", "Betrek de ouders/verzorgers bij de aanpak.", source=ROLLEN),
    ),
    inform=(Inform(OUDERS, "Het verzuim en de aanpak."),),
    notes=(WIE_NIET_GENOEMD,),
)
verzuim_18 = Outcome(
    "verzuim-18",
    "Informeer ook de ouders van deze student van 18 of ouder",
    tasks=verzuim_onder_18.tasks,
    inform=verzuim_onder_18.inform,
    notes=(TWEE_REGELS, WIE_NIET_GENOEMD),
)
schorsing_onder_18 = Outcome(
    "schorsing-onder-18",
    "Informeer de ouders over de schorsing en nodig ze uit voor het gesprek",
    tasks=(
        Task(NOT_NAMED, "Informeer de ouders/verzorgers over de schorsing."),
        NODIG_UIT,
    ),
    inform=(Inform(OUDERS, "De schorsing, en daarna het besluit op papier."),),
    notes=(WIE_NIET_GENOEMD,),
    next=(NAAR_SCHORSEN,),
)
schorsing_18 = Outcome(
    "schorsing-18",
    "Informeer de ouders over de schorsing",
    tasks=schorsing_onder_18.tasks[:1],
    inform=schorsing_onder_18.inform,
    notes=(WIE_NIET_GENOEMD, UITNODIGING_18),
    next=(NAAR_SCHORSEN,),
)
verwijdering_onder_18 = Outcome(
    "verwijdering-onder-18",
    "Informeer de ouders over het voornemen en nodig ze uit voor het gesprek",
    tasks=(
        Task(NOT_NAMED, "Informeer de ouders/verzorgers over het voornemen tot verwijderen van school."),
        NODIG_UIT,
    ),
    inform=(Inform(OUDERS, "Het voornemen om de student van school te verwijderen."),),
    notes=(WIE_NIET_GENOEMD,),
    next=(NAAR_VERWIJDEREN,),
)
verwijdering_18 = Outcome(
    "verwijdering-18",
    "Informeer de ouders over het voornemen tot verwijderen van school",
    tasks=verwijdering_onder_18.tasks[:1],
    inform=verwijdering_onder_18.inform,
    notes=(WIE_NIET_GENOEMD, UITNODIGING_18),
    next=(NAAR_VERWIJDEREN,),
)
niet_informeren = Outcome(
    "niet-informeren",
    "Informeer de ouders niet: de student maakte schriftelijk bezwaar",
    tasks=(Task("SLB-er", "Bespreek alles met de student zelf.", source=ROLLEN),),
    notes=(BEZWAAR_OP_PAPIER,),
)
eerst_op_papier = Outcome(
    "eerst-op-papier",
    "Leg het bezwaar eerst schriftelijk vast; informeer de ouders nog niet",
    tasks=(Task(NOT_NAMED, "Vraag de student om het bezwaar op papier te zetten, voordat je iets deelt."),),
    record=(Record("Het bezwaar van de student", "op schrift; waar het hoort, staat er niet"),),
    notes=(BEZWAAR_OP_PAPIER,),
)
bezwaar_onbekend = Outcome(
    "bezwaar-onbekend",
    "Kijk eerst na of de student bezwaar maakte",
    tasks=(Task("SLB-er", "Zoek het bezwaar op of vraag het de student, voordat je iets deelt."),),
    notes=(
        Note(
            "stil",
            "Waar een bezwaar wordt bewaard, staat er niet. Zie ook artikel 4.2 van het studentenstatuut.",
            "Vraag het de SLB-er of de student zelf.",
        ),
    ),
)
uitnodigen = Outcome(
    "uitnodigen",
    "Nodig een ouder uit voor een gesprek over het gedrag",
    tasks=(Task(NOT_NAMED, "Nodig een ouder uit voor een gesprek."),),
    record=(Record("De afspraken", "dossier"),),
    inform=(Inform(OUDERS, "De zorgen over het gedrag."),),
    notes=(TWEE_REGELS, WIE_NIET_GENOEMD),
)
onveilig = Outcome(
    "onveilig",
    "Nodig nog geen ouder uit: de student is misschien niet veilig",
    tasks=(Task(NOT_NAMED, "Overleg eerst met de onderwijsdirecteur en de student wie dit hoort."),),
    notes=(VEILIG_UITNODIGEN,),
    next=(NAAR_CRISIS,),
)
geen_toestemming = Outcome(
    "geen-toestemming",
    "Nodig geen ouder uit: de student geeft geen toestemming",
    tasks=(Task("SLB-er", "Overleg met de taakdocent zorg over andere hulp.", source=WIJZER),),
    notes=(TWEE_REGELS,),
)
toestemming_onbekend = Outcome(
    "toestemming-onbekend",
    "Vraag de student eerst om toestemming",
    tasks=(Task(NOT_NAMED, "Vraag de student of je een ouder mag uitnodigen."),),
    notes=(TWEE_REGELS,),
)
OVERLEG = Task(NOT_NAMED, "Overleg met de onderwijsdirecteur en de student wie je het beste kunt informeren.")
GESCHEIDEN = Task(
    NOT_NAMED,
    "Regel dat de ene ouder de informatie aan de andere doorgeeft.",
    provided="mits beide ouders gezag hebben en de student bij één van hen woont",
)
crisis_onder_18 = Outcome(
    "crisis-onder-18",
    "Informeer samen met de student de ouders en/of de huisarts: dat is noodzakelijk",
    tasks=(
        OVERLEG,
        Task(NOT_NAMED, "Informeer de ouders en/of de huisarts, samen met de student."),
        GESCHEIDEN,
    ),
    notes=(ALLEEN_BIJ_ZELFDODING,),
    next=(NAAR_CRISIS,),
)
crisis_18 = Outcome(
    "crisis-18",
    "Informeer ouders en/of huisarts; laat de student meer zelf kiezen wie het hoort",
    tasks=crisis_onder_18.tasks,
    notes=(ALLEEN_BIJ_ZELFDODING,),
    next=crisis_onder_18.next,
)
andere_crisis = Outcome(
    "andere-crisis",
    "Informeer nog geen ouders: overleg eerst over de veiligheid van de student",
    tasks=(
        Task(NOT_NAMED, "Overleg met de onderwijsdirecteur."),
        Task(NOT_NAMED, "Zoek contact met de locatiemanager of de hulpverlening in school."),
    ),
    notes=(
        Note(
            "stil",
            "Wat je ouders bij huiselijk geweld vertelt, staat er niet.",
            "Deel niets met ouders vóór advies van Veilig Thuis: 0800-2000 (door ons toegevoegd).",
        ),
    ),
    next=(replace(NAAR_CRISIS, shares=()),),
)
