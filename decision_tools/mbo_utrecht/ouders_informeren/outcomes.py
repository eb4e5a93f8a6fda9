"""Whether parents are told, and how: the outcomes of ouders_informeren."""

from dataclasses import replace

from decision_tools.mbo_utrecht.shared.calling import BEL_112
from decision_tools.mbo_utrecht.shared.crisis import (
    LOCATIEMANAGER,
    MELDCODE,
    OVERLEG_DIRECTEUR,
    VERWIJS_ALTIJD,
)
from decision_tools.mbo_utrecht.shared.maatregelen import NAAR_SCHORSEN
from decision_tools.mbo_utrecht.shared.parents import (
    BEZWAAR_OP_PAPIER,
    NODIG_OUDER_UIT,
    NODIG_UIT,
    OOK_BIJ_DOODSWENS,
    OVERLEG_VEILIGHEID,
    THUIS_ONVEILIG,
    TWEE_REGELS,
    UITNODIGEN_18,
    VEILIG_UITNODIGEN,
    VRAAG_OP_PAPIER,
    VRAAG_TOESTEMMING,
    WIE_HOORT_HET,
    WIE_HOORT_HET_VANAF_18,
    WIE_INFORMEERT,
    ZOEK_BEZWAAR,
    informeer,
)
from decision_tools.mbo_utrecht.shared.roles import WIE_IS_JE, signaleerder
from decision_tools.mbo_utrecht.shared.subjects import OUDERS_WETEN
from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
)
from decision_tools.rules.emergency import VEILIG_THUIS

OUDERS = "ouders/verzorgers"

NAAR_CRISIS = Handover("mbo-utrecht/signaleringswijzer", "Wat doe je bij een crisis?", ("leeftijd",))
NAAR_VERWIJDEREN = Handover(
    "mbo-utrecht/verwijderen", "Alle stappen bij een verwijdering van school", ("leeftijd", "bezwaar")
)

verzuim_onder_18 = Outcome(
    "verzuim-onder-18",
    "Informeer de ouders over het verzuim en betrek ze bij de aanpak",
    tasks=(
        informeer("het verzuim"),
        Task(NOT_NAMED, "Betrek de ouders/verzorgers bij de aanpak.", moment=Moment.NEXT),
    ),
    inform=(Inform(OUDERS, "Het verzuim en de aanpak."),),
    notes=(WIE_INFORMEERT,),
)
verzuim_18 = Outcome(
    "verzuim-18",
    "Informeer ook de ouders van deze student van 18 of ouder",
    tasks=verzuim_onder_18.tasks,
    inform=verzuim_onder_18.inform,
    notes=(TWEE_REGELS, WIE_INFORMEERT),
)
schorsing_onder_18 = Outcome(
    "schorsing-onder-18",
    "Informeer de ouders over de schorsing en nodig ze uit voor het gesprek",
    tasks=(informeer("de schorsing"), NODIG_UIT),
    inform=(Inform(OUDERS, "De schorsing, en daarna het besluit op papier."),),
    notes=(WIE_INFORMEERT,),
    next=(NAAR_SCHORSEN,),
)
schorsing_18 = Outcome(
    "schorsing-18",
    "Informeer de ouders over de schorsing",
    tasks=schorsing_onder_18.tasks[:1],
    inform=schorsing_onder_18.inform,
    notes=(WIE_INFORMEERT, UITNODIGEN_18),
    next=(NAAR_SCHORSEN,),
)
verwijdering_onder_18 = Outcome(
    "verwijdering-onder-18",
    "Informeer de ouders over het voornemen en nodig ze uit voor het gesprek",
    tasks=(informeer("het voornemen tot verwijderen van school"), NODIG_UIT),
    inform=(Inform(OUDERS, "Het voornemen om de student van school te verwijderen."),),
    notes=(WIE_INFORMEERT,),
    next=(NAAR_VERWIJDEREN,),
)
verwijdering_18 = Outcome(
    "verwijdering-18",
    "Informeer de ouders over het voornemen tot verwijderen van school",
    tasks=verwijdering_onder_18.tasks[:1],
    inform=verwijdering_onder_18.inform,
    notes=(WIE_INFORMEERT, UITNODIGEN_18),
    next=(NAAR_VERWIJDEREN,),
)
niet_informeren = Outcome(
    "niet-informeren",
    "Informeer de ouders niet: de student maakte schriftelijk bezwaar",
    tasks=(Task("SLB-er", "Bespreek alles met de student zelf.", source=ADDED, about=(OUDERS_WETEN.dont,)),),
    notes=(BEZWAAR_OP_PAPIER,),
)
eerst_op_papier = Outcome(
    "eerst-op-papier",
    "Leg het bezwaar eerst schriftelijk vast; informeer de ouders nog niet",
    tasks=(VRAAG_OP_PAPIER,),
    record=(Record("Het bezwaar van de student", "op schrift; waar het hoort, staat er niet"),),
    notes=(BEZWAAR_OP_PAPIER,),
    source=DERIVED,
)
bezwaar_onbekend = Outcome(
    "bezwaar-onbekend",
    "Kijk eerst na of de student bezwaar maakte",
    tasks=(ZOEK_BEZWAAR,),
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
    tasks=(NODIG_OUDER_UIT,),
    record=(Record("De afspraken", "dossier"),),
    inform=(Inform(OUDERS, "De zorgen over het gedrag."),),
    notes=(TWEE_REGELS, WIE_IS_JE),
)
onveilig = Outcome(
    "onveilig",
    "Nodig nog geen ouder uit: de student is misschien niet veilig",
    tasks=(BEL_112, OVERLEG_VEILIGHEID),
    checks=(VEILIG_UITNODIGEN,),
    notes=(WIE_IS_JE,),
    next=(NAAR_CRISIS,),
    source=DERIVED,
)
geen_toestemming = Outcome(
    "geen-toestemming",
    "Nodig geen ouder uit: de student geeft geen toestemming",
    tasks=(signaleerder("Overleg met de taakdocent zorg."),),
    notes=(TWEE_REGELS, WIE_IS_JE),
)
toestemming_onbekend = Outcome(
    "toestemming-onbekend",
    "Vraag de student eerst om toestemming",
    tasks=(VRAAG_TOESTEMMING,),
    notes=(TWEE_REGELS, WIE_IS_JE),
)
crisis_onder_18 = Outcome(
    "crisis-onder-18",
    "Informeer samen met de student de ouders en/of de huisarts: dat is noodzakelijk",
    tasks=(BEL_112, *WIE_HOORT_HET),
    notes=(THUIS_ONVEILIG, OOK_BIJ_DOODSWENS, WIE_IS_JE),
    next=(NAAR_CRISIS,),
)
crisis_18 = Outcome(
    "crisis-18",
    "Informeer ouders en/of huisarts; de student kan iets meer zelf kiezen wie het hoort",
    tasks=(BEL_112, *WIE_HOORT_HET_VANAF_18),
    notes=(THUIS_ONVEILIG, OOK_BIJ_DOODSWENS, WIE_IS_JE),
    next=crisis_onder_18.next,
)
EERST_VEILIG_THUIS = signaleerder(
    f"Bel Veilig Thuis voor advies ({VEILIG_THUIS.number}) voordat je iets met de ouders deelt.",
    source=ADDED,
    about=(OUDERS_WETEN.later,),
)
andere_crisis = Outcome(
    "andere-crisis",
    "Informeer nog geen ouders: overleg eerst over de veiligheid van de student",
    tasks=(
        BEL_112,
        MELDCODE,
        replace(OVERLEG_DIRECTEUR, source=DERIVED),
        LOCATIEMANAGER,
        EERST_VEILIG_THUIS,
        VERWIJS_ALTIJD,
    ),
    notes=(
        Note("stil", "Wat je ouders bij huiselijk geweld vertelt, staat er niet."),
        Note(
            "stil",
            "Het overleg met de onderwijsdirecteur staat hier alleen in een zin om te zeggen.",
            "Wij lezen: doe dat overleg dan ook.",
        ),
        WIE_IS_JE,
    ),
    next=(replace(NAAR_CRISIS, shares=()),),
    source=ADDED,
)
anders_onveilig = replace(
    andere_crisis,
    id="anders-onveilig",
    tasks=(
        BEL_112,
        OVERLEG_DIRECTEUR,
        replace(LOCATIEMANAGER, source=DERIVED),
        EERST_VEILIG_THUIS,
        signaleerder(
            "Informeer samen met de student de ouders en/of de huisarts. Onder de 18 is dat noodzakelijk.",
            provided="als de student jonger is dan 18 en Veilig Thuis er geen gevaar in ziet",
            source=DERIVED,
            moment=Moment.NEXT,
        ),
    ),
    notes=(
        Note(
            "stil",
            "Bijlage 6 noemt de hulp in school bij huiselijk geweld. Het overleg met de onderwijsdirecteur "
            "staat daar in een zin om te zeggen. Dat dit ook hier past, is onze lezing.",
            "Leg het voor aan de onderwijsdirecteur.",
        ),
        WIE_IS_JE,
    ),
)
