"""What to do in a crisis: outcomes of signaleringswijzer."""

from decision_tools.mbo_utrecht import FACTS, STEUNPUNT
from decision_tools.mbo_utrecht.shared.calling import BEL_112, BEL_VEILIG_THUIS
from decision_tools.mbo_utrecht.shared.crisis import (
    HAAL_ERBIJ,
    LOCATIEMANAGER,
    MELDCODE,
    OVERLEG_DIRECTEUR,
    VERWIJS_ALTIJD,
    ZORGROUTE_VRAGEN,
)
from decision_tools.mbo_utrecht.shared.parents import (
    OOK_BIJ_DOODSWENS,
    OVERLEG_WIE_HET_HOORT,
    THUIS_ONVEILIG,
    WIE_HOORT_HET,
    WIE_HOORT_HET_VANAF_18,
)
from decision_tools.mbo_utrecht.shared.roles import WIE_IS_JE, signaleerder
from decision_tools.mbo_utrecht.shared.subjects import (
    DIRECTEUR_WEET,
    HULP_ERBIJ,
    VERTROUWELIJK,
    ZORGROUTE,
)
from decision_tools.rules import (
    ADDED,
    DERIVED,
    FirstCheck,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Task,
)
from decision_tools.rules.emergency import VEILIG_THUIS

from ..notes import ADRESSEN

ZINNEN = (
    "dit kan en wil ik niet alleen dragen. "
    "Ik overleg met de onderwijsdirecteur om jou te helpen, en doe niets achter je rug om."
)
HULPVERLENING = signaleerder(
    "Bespreek dit met de hulpverlening in school.", source=DERIVED, about=(HULP_ERBIJ.do,)
)
ZIN_ALS_NEE = signaleerder(f"Zeg: {ZINNEN}", provided="als de student niet wil dat je hulp inschakelt")

haal_hulp = Outcome(
    "haal-hulp",
    "Blijf niet alleen: haal er iemand bij die je helpt of het overneemt",
    tasks=(
        BEL_112,
        HAAL_ERBIJ,
        ZORGROUTE_VRAGEN,
    ),
    notes=(
        Note(
            "stil",
            "De zorgroute staat niet in het handboek. Een noodnummer ook niet.",
            "Vraag Studenten Dienstverlening. Zie ook onze noodpagina.",
        ),
        WIE_IS_JE,
    ),
    quiet=True,
)
in_de_war = Outcome(
    "in-de-war",
    "In de war en acuut onveilig: probeer direct een schoolmaatschappelijk werker te bereiken",
    tasks=(
        BEL_112,
        signaleerder(
            "Probeer een schoolmaatschappelijk werker te bereiken.", "per direct", about=(HULP_ERBIJ.do,)
        ),
        signaleerder("Vraag of de student een behandelaar of huisarts heeft, en of die gebeld kan worden."),
        Task("schoolmaatschappelijk werk", "Je kunt de crisisdienst informeren."),
    ),
    notes=(
        Note(
            "stil",
            "Wat je doet als er geen schoolmaatschappelijk werker te vinden is, staat er niet.",
            "Vraag de onderwijsdirecteur.",
        ),
    ),
    replaces=(ZORGROUTE_VRAGEN,),
)
doodswens = Outcome(
    "doodswens",
    "Een doodswens: verwijs door naar de zorgroute en overleg wie het moet weten",
    tasks=(
        BEL_112,
        signaleerder("Verwijs de student door naar de zorgroute.", about=(ZORGROUTE.do,)),
        signaleerder(
            "Overleg met student en hulpverlening in school: moet de onderwijsdirecteur het weten?",
            about=(DIRECTEUR_WEET.later, VERTROUWELIJK.later),
        ),
    ),
    notes=(OOK_BIJ_DOODSWENS,),
    then=("Is er een plan, of ben je er niet zeker van? Dan is het een onveilige situatie.",),
    replaces=(ZORGROUTE_VRAGEN, OVERLEG_WIE_HET_HOORT),
)
ONVEILIG = (BEL_112, HULPVERLENING, OVERLEG_DIRECTEUR, ZIN_ALS_NEE)
noodkreet = Outcome(
    "noodkreet",
    "Dit is een onveilige situatie: overleg met de onderwijsdirecteur",
    tasks=ONVEILIG,
    inform=(Inform("onderwijsdirecteur", "De onveilige situatie."),),
    replaces=(ZORGROUTE_VRAGEN,),
)
plan = Outcome(
    "plan",
    "Een plan: behandel dit als een onveilige situatie en haal direct hulp",
    tasks=ONVEILIG,
    inform=noodkreet.inform,
    notes=(
        Note(
            "stil",
            "Bijlage 6 zegt dat een plan iets anders is dan een wens. Wat je dan doet, staat er niet.",
            "Wij volgen de onveilige situatie. Wacht niet: kijk ook op onze noodpagina.",
        ),
    ),
    replaces=(ZORGROUTE_VRAGEN,),
)

weten_onder_18 = Outcome(
    "weten-onder-18",
    "Onder de 18: informeer samen met de student de ouders en/of de huisarts",
    tasks=WIE_HOORT_HET,
    notes=(THUIS_ONVEILIG,),
    quiet=True,
)
weten_18 = Outcome(
    "weten-18",
    "18 of ouder: ook informeren, maar de student kan iets meer zelf kiezen wie het hoort",
    tasks=WIE_HOORT_HET_VANAF_18,
    notes=(
        THUIS_ONVEILIG,
        Note(
            "stil",
            "Wat je doet als een student van 18 of ouder dit niet wil, staat er niet.",
            "Overleg met de onderwijsdirecteur voordat je de ouders informeert.",
        ),
    ),
    quiet=True,
)
geweld_thuis = Outcome(
    "geweld-thuis",
    "Huiselijk geweld: werk volgens de meldcode en verwijs altijd door",
    tasks=(
        BEL_112,
        MELDCODE,
        LOCATIEMANAGER,
        BEL_VEILIG_THUIS,
        VERWIJS_ALTIJD,
        Task("docent", f"Je kunt zeggen: {ZINNEN}"),
    ),
    inform=(Inform("locatiemanager", "Het vermoeden, of de hulpverlening in school."),),
    notes=(
        Note(
            "verouderd",
            "Het handboek noemt een meldplicht voor hulpverleners. "
            "De meldcode heeft vijf stappen, sinds 2019 met een afwegingskader.",
            "Vraag Veilig Thuis hoe dat nu zit.",
            id="meldplicht",
        ),
    ),
    then=(f"Meer lezen: {FACTS.contact('huiselijk-geweld')}.",),
)
SLAAPPLEK = (
    BEL_112,
    signaleerder("Zoek eerst professionele hulp in school.", source=DERIVED, about=(HULP_ERBIJ.do,)),
    signaleerder(
        "Vraag of de student bij familie of vrienden kan slapen, dat eerder deed en er veilig is.",
        provided="als er in school geen hulp te vinden is",
        moment=Moment.TODAY,
    ),
    signaleerder(
        "Verwijs door naar Studenten Dienstverlening, crisisopvang De Dijk of Stichting Moviera.",
        provided="als je er zo niet uitkomt",
        moment=Moment.TODAY,
    ),
)
dakloos = Outcome(
    "dakloos",
    "Geen slaapplek: zoek eerst hulp in school, daarna opvang",
    tasks=SLAAPPLEK,
    notes=(ADRESSEN,),
)
dakloos_onder_18 = Outcome(
    "dakloos-onder-18",
    "Geen slaapplek, onder de 18: zoek eerst hulp in school, daarna opvang",
    tasks=(
        *SLAAPPLEK,
        signaleerder(
            "Bel het wijkteam van de gemeente of Veilig Thuis "
            f"({VEILIG_THUIS.number}) voor advies en opvang.",
            provided="als je er zo niet uitkomt",
            source=ADDED,
            moment=Moment.TODAY,
        ),
    ),
    checks=(
        FirstCheck(
            "Bijlage 6 verwijst onder de 18 ook naar Bureau jeugdzorg. Dat bestaat sinds 2015 niet meer: "
            "wij noemen daarvoor het wijkteam en Veilig Thuis.",
            "de verwijzing voor advies en crisisopvang",
            "de onderwijsdirecteur (toegevoegd)",
        ),
    ),
    notes=(ADRESSEN,),
)
geweld = Outcome(
    "geweld",
    "Geweld in school: gebruik de handleiding die bijlage 6 noemt",
    tasks=(
        BEL_112,
        signaleerder(
            "Haal de onderwijsdirecteur erbij.",
            provided="als het nu gebeurt",
            source=ADDED,
            about=(DIRECTEUR_WEET.do,),
        ),
        signaleerder("Gebruik de handleiding 'Corrigerend gedrag/geweld in school'.", moment=Moment.TODAY),
    ),
    notes=(
        Note(
            "stil",
            "Bijlage 6 verwijst alleen naar een handleiding en naar een voorbeeld van ROC Zeeland. "
            "Wat je nu meteen doet, staat er niet.",
            "Vraag de onderwijsdirecteur.",
        ),
    ),
    next=(Handover("mbo-utrecht/schorsen", "Is een schorsing of een lichtere maatregel nodig?"),),
    replaces=(ZORGROUTE_VRAGEN,),
)
anders = Outcome(
    "iets-anders",
    "Iets anders: haal er iemand bij als je niet weet wat je moet doen, en vraag advies",
    tasks=(
        BEL_112,
        signaleerder(
            "Vraag bij twijfel advies aan Studenten Dienstverlening of de taakdocent zorg.", source=DERIVED
        ),
        signaleerder(
            f"Wijs op DUO Steunpunt Studiefinanciering ({STEUNPUNT}), Nibud Jong "
            "of Zelf je schulden regelen.",
            provided="als het om geld gaat",
            moment=Moment.TODAY,
        ),
        signaleerder(
            f"Wijs op FIOM ({FACTS.contact('fiom')}).",
            provided="als het om zwangerschap gaat",
            moment=Moment.TODAY,
        ),
    ),
    then=("Meer adressen, ook bij een beperking of ziekte, staan bij Adressen en websites.",),
)
