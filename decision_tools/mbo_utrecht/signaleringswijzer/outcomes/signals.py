"""What to ask and do on absence, results and behaviour: outcomes of signaleringswijzer."""

from dataclasses import replace

from decision_tools.mbo_utrecht import FACTS
from decision_tools.mbo_utrecht.shared.calling import BEL_112
from decision_tools.mbo_utrecht.shared.crisis import HAAL_ERBIJ, ZORGROUTE_VRAGEN
from decision_tools.mbo_utrecht.shared.parents import (
    NODIG_OUDER_UIT,
    OVERLEG_VEILIGHEID,
    TWEE_REGELS,
    VEILIG_UITNODIGEN,
    VRAAG_TOESTEMMING,
)
from decision_tools.mbo_utrecht.shared.roles import WIE_IS_JE, signaleerder
from decision_tools.mbo_utrecht.shared.student import ONDER_18
from decision_tools.mbo_utrecht.shared.subjects import OUDERS_WETEN, TAAKDOCENT_BETROKKEN, VERTROUWELIJK
from decision_tools.rules import (
    ADDED,
    DERIVED,
    FirstCheck,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
)

from ..notes import NAMEN

AFSPRAKEN_VASTLEGGEN = Record("De afspraken, altijd", "dossier")
TAAKDOCENT = (
    signaleerder("Betrek de taakdocent zorg.", moment=Moment.NEXT, about=(TAAKDOCENT_BETROKKEN.do,)),
    Task(
        "taakdocent zorg",
        "Je kunt Studenten Dienstverlening of hulp van buiten inschakelen.",
        moment=Moment.NEXT,
    ),
)

verzuim = Outcome(
    "verzuim",
    "Bel naar huis, vraag naar wat je ziet en zoek het patroon",
    tasks=(
        signaleerder(
            "Bel naar huis.",
            "zo snel mogelijk",
            provided="als de student jonger is dan 18, of geen schriftelijk bezwaar maakte",
            source=DERIVED,
            about=(OUDERS_WETEN.do,),
        ),
        signaleerder("Vraag door op wat je ziet: ik miste je gisteren of deze week, vertel je erover?"),
        signaleerder("Vraag of de student ziek was, of tijd nodig had voor iets anders."),
        signaleerder("Vraag hoe de student weer grip krijgt, en of jij kunt helpen."),
        signaleerder(
            "Zoek in de trajectplanner naar een patroon: tijdstip, vak of docent.", moment=Moment.TODAY
        ),
        signaleerder("Informeer de verzuimcoördinator.", moment=Moment.TODAY),
        *TAAKDOCENT,
        signaleerder("Vraag bij leerplicht/RMC of zij de student kennen.", moment=Moment.NEXT),
        signaleerder("Zorg dat duidelijk wordt wat het probleem is.", moment=Moment.NEXT),
    ),
    record=(AFSPRAKEN_VASTLEGGEN,),
    inform=(Inform("verzuimcoördinator", "Het verzuim dat je ziet."),),
    notes=(
        NAMEN,
        Note(
            "stil",
            "Bijlage 6 zegt: bel naar huis. Het bezwaar dat een student vanaf 18 kan maken (2.3), staat er "
            "niet bij.",
            "Wij houden 2.3 aan. Kijk bij 'Ouders informeren'.",
        ),
        WIE_IS_JE,
    ),
    next=(
        Handover("mbo-utrecht/ouders-informeren", "Mag je de ouders informeren?", ("leeftijd",)),
        Handover("mbo-utrecht/duo-melding", "Moet dit verzuim gemeld worden?", ("leeftijd",)),
    ),
)
vraag_ziekte = Outcome(
    "vraag-ziekte",
    "Vraag bij ziekte naar de huisarts en wat er is afgesproken",
    tasks=(
        signaleerder(
            "Vraag wat de student had.",
            checks=(
                FirstCheck(
                    "Noteer dát iemand ziek is, niet wát iemand heeft: dat vraagt de privacy (VO-raad).",
                    "de vraag wat de student had",
                    "het handboek noemt niemand; vraag de onderwijsdirecteur (toegevoegd)",
                ),
            ),
        ),
        signaleerder("Vraag of de student bij de huisarts was en wat is afgesproken."),
        signaleerder("Vraag wanneer de student terugkomt en wat helpt.", source=ADDED),
    ),
    next=(Handover("mbo-utrecht/ziek", "Lang of vaak ziek: wat volgt?"),),
    quiet=True,
)
vraag_vo = Outcome(
    "vraag-vo",
    "Vraag of de student op het VO ook verzuimde",
    tasks=(signaleerder("Vraag of de student op het VO ook verzuimde."),),
    quiet=True,
)
niets_extra = Outcome("niets-extra", "Geen extra vragen bij dit verzuim", quiet=True)

prestaties = Outcome(
    "prestaties",
    "Stel open vragen, help met plannen en beloon kleine stappen",
    tasks=(
        signaleerder("Stel open vragen en laat stiltes vallen, zodat de student zelf het probleem noemt."),
        signaleerder("Zeg dat je je zorgen maakt en waarom. Vraag wat goed en minder goed gaat."),
        signaleerder("Vraag wat er volgens de student aan de hand is, ook thuis of met anderen."),
        signaleerder("Bekijk bewijs, zoals absentie of cijfers.", moment=Moment.TODAY),
        signaleerder("Help bijles regelen. Help met agenda, planning en structuur.", moment=Moment.NEXT),
        signaleerder(
            "Help de student in gesprek met docenten, bijvoorbeeld over inhaalopdrachten.",
            moment=Moment.NEXT,
        ),
        signaleerder(
            "Bespreek de acties in het docententeam.", moment=Moment.NEXT, about=(VERTROUWELIJK.do,)
        ),
        *TAAKDOCENT,
        signaleerder(
            "Kijk of afspraken worden uitgevoerd. Beloon kleine verbeteringen.", moment=Moment.LATER
        ),
    ),
    record=(AFSPRAKEN_VASTLEGGEN,),
    notes=(WIE_IS_JE,),
)
vraag_keuze = Outcome(
    "vraag-keuze",
    "Vraag ook naar de studiekeuze",
    tasks=(
        signaleerder("Vraag hoe de student voor deze opleiding koos."),
        signaleerder("Vraag waar het vastloopt: inhoud, sfeer, veiligheid in de klas of de lessen zelf."),
        signaleerder("Gebruik de intake en het Digitaal Doorstroom Dossier."),
    ),
    quiet=True,
)
keuze_goed = Outcome("keuze-goed", "Geen extra vragen over de studiekeuze", quiet=True)

IN_HET_TEAM = signaleerder("Bespreek het gedrag in het team.", moment=Moment.NEXT, about=(VERTROUWELIJK.do,))
gedrag = Outcome(
    "gedrag",
    "Benoem het gedrag, vraag of de student het herkent en overleg in het team",
    tasks=(
        signaleerder("Vraag of de student het gedrag zelf ziet en begrijpt wat je bedoelt."),
        signaleerder("Vraag wat het gedrag met anderen doet, wat het oplevert en wat het nadeel is."),
        signaleerder("Noem de gevolgen voor de opleiding.", moment=Moment.TODAY),
        signaleerder("Kijk in de intake naar leer- en gedragsproblemen.", moment=Moment.TODAY),
        signaleerder(
            "Overleg met de taakdocent zorg.", moment=Moment.TODAY, about=(TAAKDOCENT_BETROKKEN.do,)
        ),
        signaleerder(
            "Zoek stap voor stap: kent de student de eisen, kan het anders, wie helpt, is training nodig?",
            moment=Moment.NEXT,
        ),
        IN_HET_TEAM,
        signaleerder("Betrek Studenten Dienstverlening.", provided="als dat nodig is", moment=Moment.NEXT),
        signaleerder(
            "Je kunt kiezen uit training empowerment, Advies Leer- en gedragsproblemen, "
            "schoolmaatschappelijk werk of het Schakelloket.",
            moment=Moment.NEXT,
        ),
        signaleerder(
            "Verbind gevolgen aan het gedrag.", provided="als het gedrag doorgaat", moment=Moment.LATER
        ),
    ),
    record=(AFSPRAKEN_VASTLEGGEN,),
    notes=(
        NAMEN,
        Note(
            "stil",
            "Bij blowen en misbruik van sociale media noemt bijlage 6 geen aparte stappen.",
            "Overleg met de taakdocent zorg.",
        ),
        WIE_IS_JE,
    ),
    next=(
        Handover("mbo-utrecht/schorsen", "Is het gedrag ernstig? Kijk of een maatregel past", ("leeftijd",)),
    ),
)
IN_HET_TEAM_NA_OVERLEG = replace(
    IN_HET_TEAM, provided="als dat na het overleg met de onderwijsdirecteur veilig kan", source=DERIVED
)
gedrag_onveilig = replace(
    gedrag,
    id="gedrag-onveilig",
    headline="Benoem het gedrag en vraag of de student het herkent",
    tasks=(
        BEL_112,
        *(IN_HET_TEAM_NA_OVERLEG if task is IN_HET_TEAM else task for task in gedrag.tasks),
    ),
)
vertrouwenscontactpersoon = Outcome(
    "vertrouwenscontactpersoon",
    "Pesten of ongewenst gedrag: schakel de Vertrouwenscontactpersoon in",
    tasks=(signaleerder("Schakel de Vertrouwenscontactpersoon in.", moment=Moment.TODAY),),
    inform=(Inform("Vertrouwenscontactpersoon", "Het pesten of het ongewenste gedrag."),),
    then=(f"Meer lezen over pesten: {FACTS.contact('pestprotocol')}.",),
    quiet=True,
)
pesten_onbekend = Outcome(
    "pesten-onbekend",
    "Weet je niet of het pesten is? Overleg met de Vertrouwenscontactpersoon",
    tasks=(
        signaleerder(
            "Vraag raad aan de Vertrouwenscontactpersoon of de taakdocent zorg.", moment=Moment.TODAY
        ),
    ),
    quiet=True,
)
geen_pesten = Outcome("geen-pesten", "Geen pesten of ongewenst gedrag: hier geen extra stap", quiet=True)
uitnodigen = Outcome(
    "uitnodigen",
    "Nodig een ouder uit voor een gesprek",
    tasks=(replace(NODIG_OUDER_UIT, moment=Moment.NEXT),),
    quiet=True,
)
onveilig = Outcome(
    "onveilig",
    "Nodig nog geen ouder uit: de student is misschien niet veilig",
    tasks=(OVERLEG_VEILIGHEID,),
    checks=(VEILIG_UITNODIGEN,),
    then=("Kan er nu gevaar zijn? Kies dan bij de eerste vraag 'een crisis'.",),
    quiet=True,
    source=DERIVED,
)
niet_uitnodigen = Outcome(
    "niet-uitnodigen",
    "Nodig geen ouder uit: de student geeft geen toestemming",
    notes=(TWEE_REGELS,),
    quiet=True,
)
vraag_toestemming = Outcome(
    "vraag-toestemming",
    "Vraag de student eerst om toestemming om een ouder uit te nodigen",
    tasks=(VRAAG_TOESTEMMING,),
    notes=(TWEE_REGELS,),
    quiet=True,
)
twijfel = Outcome(
    "twijfel",
    "Twijfel je? Vraag Studenten Dienstverlening of de taakdocent zorg",
    tasks=(
        BEL_112,
        signaleerder("Leg je twijfel voor aan Studenten Dienstverlening of de taakdocent zorg."),
        HAAL_ERBIJ,
        ZORGROUTE_VRAGEN,
    ),
    notes=(
        Note(
            "stil",
            "Vragen aan Studenten Dienstverlening of de taakdocent zorg staat bij de tips voor een "
            "loopbaangesprek. Dat dit voor elke twijfel geldt, is onze lezing.",
            "Vraag Studenten Dienstverlening.",
        ),
        WIE_IS_JE,
    ),
    then=("Kan er gevaar zijn? Wacht niet: haal er meteen iemand bij en kies 'een crisis'.",),
)
ALLEEN_DE_DOCENT = "als de student alleen jou in vertrouwen wil nemen"
tips = Outcome(
    "tips",
    "Je hoeft het niet alleen te dragen",
    tasks=(
        Task(
            "docent",
            "Zeg dat je met schoolmaatschappelijk werk bekijkt wie dit moet weten, zoals huisarts of ouders.",
            provided="als de student jonger is dan 18",
            given=ONDER_18,
        ),
        Task(
            "docent",
            "Werk samen aan vertrouwen, zodat Studenten Dienstverlening het later overneemt.",
            provided=ALLEEN_DE_DOCENT,
            moment=Moment.NEXT,
            about=(VERTROUWELIJK.later,),
        ),
        Task(
            "docent",
            "Zorg voor coaching, zodat je niet wordt uitgespeeld.",
            provided=ALLEEN_DE_DOCENT,
            moment=Moment.NEXT,
        ),
    ),
    then=("Beoordelen en vertrouwen gaan moeilijk samen. Schoolmaatschappelijk werk heeft beroepsgeheim.",),
    quiet=True,
)
