"""What to ask and do on absence, results and behaviour: outcomes of signaleringswijzer."""

from decision_tools.mbo_utrecht.shared.parents import VEILIG_UITNODIGEN
from decision_tools.rules import NOT_NAMED, Handover, Inform, Note, Outcome, Record, Task

from ..notes import APART, NAMEN

WIE = ("docent", "SLB-er")
"""3.2: the docent notices what lies behind absence, the SLB-er talks along the signaleringswijzer."""
AFSPRAKEN_VASTLEGGEN = Record("De afspraken, altijd", "dossier")
TAAKDOCENT = Task(WIE, "Betrek de taakdocent zorg.")
HULP = Task(
    "taakdocent zorg",
    "Schakel Studenten Dienstverlening of hulp van buiten in.",
    provided="mits dat nodig is",
)

verzuim = Outcome(
    "verzuim",
    "Bel naar huis, vraag naar wat je ziet en zoek het patroon",
    tasks=(
        Task(WIE, "Vraag door op wat je ziet: ik miste je gisteren of deze week, vertel je erover?"),
        Task(WIE, "Vraag of de student ziek was, of tijd nodig had voor iets anders."),
        Task(WIE, "Vraag hoe de student weer grip krijgt, en of jij kunt helpen."),
        Task(WIE, "Bel naar huis.", "zo snel mogelijk"),
        Task(WIE, "Zoek in de trajectplanner naar een patroon: tijdstip, vak of docent."),
        Task(WIE, "Informeer de verzuimcoördinator."),
        TAAKDOCENT,
        HULP,
        Task(WIE, "Vraag bij leerplicht/RMC of zij de student kennen."),
        Task(WIE, "Zorg dat duidelijk wordt wat het probleem is."),
    ),
    record=(AFSPRAKEN_VASTLEGGEN,),
    inform=(Inform("verzuimcoördinator", "Het verzuim dat je ziet."),),
    notes=(
        NAMEN,
        Note(
            "stil",
            "Bijlage 6 zegt: bel naar huis. Of dat ook mag bij 18 jaar of ouder, staat er niet bij.",
            "Kijk eerst bij 'Ouders informeren'.",
        ),
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
        Task(WIE, "Bijlage 6 vraagt ook wat de student had. Lees daarvoor eerst de opmerking."),
        Task(WIE, "Vraag of de student bij de huisarts was en wat is afgesproken."),
    ),
    notes=(
        Note(
            "verouderd",
            "Bijlage 6 vraagt wat de student had. Noteer dat iemand ziek is, niet wat iemand heeft.",
            "Vraag wanneer de student terugkomt en wat helpt. Kijk bij de VO-raad onder privacy.",
            severity="A",
            first="mag je naar de ziekte vragen? De onderwijsdirecteur beslist.",
        ),
    ),
    next=(Handover("mbo-utrecht/ziek", "Lang of vaak ziek: wat volgt?"),),
    quiet=True,
)
vraag_vo = Outcome(
    "vraag-vo",
    "Vraag of de student op het VO ook verzuimde",
    tasks=(Task(WIE, "Vraag of de student op de vorige school ook vaak weg was."),),
    quiet=True,
)
niets_extra = Outcome("niets-extra", "Geen extra vragen bij dit verzuim", quiet=True)

prestaties = Outcome(
    "prestaties",
    "Stel open vragen, help met plannen en beloon kleine stappen",
    tasks=(
        Task(WIE, "Stel open vragen en laat stiltes vallen, zodat de student zelf het probleem noemt."),
        Task(WIE, "Zeg dat je je zorgen maakt en wat je zag. Vraag wat goed en minder goed gaat."),
        Task(WIE, "Vraag wat er volgens de student aan de hand is, ook thuis of met anderen."),
        Task(WIE, "Kijk naar bewijs, zoals absentie of cijfers."),
        Task(WIE, "Help bijles regelen. Help met agenda, planning en structuur."),
        Task(WIE, "Help de student in gesprek met docenten, bijvoorbeeld over inhaalopdrachten."),
        Task(WIE, "Kijk of afspraken worden uitgevoerd. Beloon kleine verbeteringen."),
        Task(WIE, "Bespreek de acties in het docententeam."),
        TAAKDOCENT,
        HULP,
    ),
    record=(AFSPRAKEN_VASTLEGGEN,),
)
vraag_keuze = Outcome(
    "vraag-keuze",
    "Vraag ook naar de studiekeuze",
    tasks=(
        Task(WIE, "Vraag hoe de student voor deze opleiding koos."),
        Task(WIE, "Vraag waar het vastloopt: inhoud, sfeer, veiligheid in de klas of de lessen zelf."),
        Task(WIE, "Gebruik de intake en het Digitaal Doorstroom Dossier."),
    ),
    quiet=True,
)
keuze_goed = Outcome("keuze-goed", "Geen vragen over de studiekeuze nodig", quiet=True)

gedrag = Outcome(
    "gedrag",
    "Benoem het gedrag, vraag of de student het herkent en overleg in het team",
    tasks=(
        Task(WIE, "Vraag of de student het gedrag zelf ziet en begrijpt wat je bedoelt."),
        Task(WIE, "Vraag wat het gedrag met anderen doet, wat het oplevert en wat het nadeel is."),
        Task(WIE, "Noem de gevolgen voor de opleiding. Stopt het gedrag niet? Verbind er gevolgen aan."),
        Task(
            WIE,
            "Zoek stap voor stap: kent de student de eisen, kan het anders, wie helpt, is er training?",
        ),
        Task(WIE, "Kijk in de intake naar leer- en gedragsproblemen."),
        Task(WIE, "Overleg met de taakdocent zorg."),
        Task(WIE, "Bespreek het gedrag in het team."),
        Task(WIE, "Betrek Studenten Dienstverlening.", provided="mits dat nodig is"),
        Task(
            WIE,
            "Kies hulp die past: training, advies, schoolmaatschappelijk werk of het Schakelloket.",
            provided="mits dat nodig is",
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
    ),
    next=(
        Handover("mbo-utrecht/schorsen", "Is het gedrag ernstig? Kijk of een maatregel past", ("leeftijd",)),
    ),
)
vertrouwenscontactpersoon = Outcome(
    "vertrouwenscontactpersoon",
    "Pesten of ongewenst gedrag: schakel de Vertrouwenscontactpersoon in",
    tasks=(Task(WIE, "Schakel de Vertrouwenscontactpersoon in."),),
    inform=(Inform("Vertrouwenscontactpersoon", "Het pesten of het ongewenste gedrag."),),
    then=("Meer lezen over pesten: www.pestweb.nl.",),
    quiet=True,
)
pesten_onbekend = Outcome(
    "pesten-onbekend",
    "Weet je niet of het pesten is? Overleg met de Vertrouwenscontactpersoon",
    tasks=(Task(WIE, "Vraag raad aan de Vertrouwenscontactpersoon of de taakdocent zorg."),),
    quiet=True,
)
geen_pesten = Outcome("geen-pesten", "Geen pesten: de Vertrouwenscontactpersoon is niet nodig", quiet=True)
uitnodigen = Outcome(
    "uitnodigen",
    "Nodig een ouder uit voor een gesprek",
    tasks=(Task(WIE, "Nodig een ouder uit voor een gesprek."),),
    quiet=True,
)
onveilig = Outcome(
    "onveilig",
    "Nodig nog geen ouder uit: de student is misschien niet veilig",
    tasks=(Task(WIE, "Overleg eerst met de onderwijsdirecteur en Studenten Dienstverlening."),),
    notes=(VEILIG_UITNODIGEN,),
    then=("Kan er nu gevaar zijn? Kies dan bij de eerste vraag 'een crisis'.",),
    quiet=True,
)
niet_uitnodigen = Outcome(
    "niet-uitnodigen",
    "Nodig geen ouder uit: de student geeft geen toestemming",
    notes=(APART,),
    quiet=True,
)
vraag_toestemming = Outcome(
    "vraag-toestemming",
    "Vraag de student eerst om toestemming om een ouder uit te nodigen",
    tasks=(Task(WIE, "Vraag de student om toestemming."),),
    notes=(APART,),
    quiet=True,
)
twijfel = Outcome(
    "twijfel",
    "Twijfel je? Vraag Studenten Dienstverlening of de taakdocent zorg",
    tasks=(Task(WIE, "Leg je twijfel voor aan Studenten Dienstverlening of de taakdocent zorg."),),
    then=("Kan er gevaar zijn? Wacht niet: haal er meteen iemand bij en kies 'een crisis'.",),
)
tips = Outcome(
    "tips",
    "Je hoeft het niet alleen te dragen",
    tasks=(
        Task(
            "docent",
            "Werk samen aan vertrouwen, zodat Studenten Dienstverlening het later overneemt.",
            provided="mits de student alleen jou in vertrouwen wil nemen",
        ),
        Task(
            "docent",
            "Zeg dat je met schoolmaatschappelijk werk bekijkt wie dit moet weten, zoals huisarts of ouders.",
            provided="mits de student jonger is dan 18",
        ),
        Task(NOT_NAMED, "Zorg voor coaching van de docent, zodat die niet wordt uitgespeeld."),
    ),
    then=("Beoordelen en vertrouwen gaan moeilijk samen. Schoolmaatschappelijk werk heeft beroepsgeheim.",),
    quiet=True,
)
