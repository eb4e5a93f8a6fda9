"""A suspension or something lighter: the outcomes of schorsen."""

from dataclasses import replace

from decision_tools.mbo_utrecht import ROLLEN
from decision_tools.mbo_utrecht.shared import maatregelen
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.maatregelen import DOSSIER, GESPREK, WEEG_GROND
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR, JURIDISCHE_ZAKEN
from decision_tools.rules import NOT_NAMED, Handover, Inform, Note, Outcome, Record, Task
from decision_tools.rules.laws import LPW, WEB

schorsen = Outcome(
    "schorsen",
    "Een schorsing kan, en mag direct ingaan",
    tasks=(
        Task(DIRECTEUR, "Leg de schorsing op. Het doel: een time-out, en zo nodig onderzoek.", "per direct"),
        Task(DIRECTEUR, "Ontzeg de student de toegang tot het schoolgebouw."),
        DOSSIER,
    ),
    record=(Record("Het wangedrag, met feiten, en de maatregel", "dossier"),),
    notes=(
        Note(
            "verouderd",
            "Volgens bijlage 1 noemt de WEB geen duur. Nu is dat hooguit twee weken; vóór een verwijdering "
            "van school mag het soms langer. Een losse opmerking in 4.3 noemt ook twee weken.",
            "Kijk in WEB 8.1.7c voordat je een einddatum noemt.",
            severity="A",
            law=WEB.cite("8.1.7c"),
            first="hoelang mag deze schorsing duren? De onderwijsdirecteur beslist.",
        ),
        Note(
            "stil",
            "Het handboek noemt bij een schorsing geen melding. Een schorsing is geoorloofd verzuim. "
            "DUO en Ingrado vragen om die niet via het verzuimloket te melden.",
            "Twijfel je? Vraag het leerplicht of het RMC.",
            law=LPW.cite("11"),
        ),
        SCHEMA,
        Note(
            "verouderd",
            "De regels staan volgens bijlage 1 in de onderwijsovereenkomst of de stukken daarbij. "
            "Het artikel over die overeenkomst, WEB 8.1.3, is vervallen.",
            "Zoek op waar de regels van de school nu staan.",
            severity="A",
            law=WEB.cite("8.1.3"),
            first="waar staan de regels voor schorsen nu? De onderwijsdirecteur zoekt dit uit.",
        ),
    ),
)
lichter = Outcome(
    "lichter",
    "Geen schorsing: kies een reguliere sanctie en leg het goed vast",
    tasks=(
        Task(NOT_NAMED, "Voer een gesprek met de student."),
        Task(NOT_NAMED, "Maak een verslag en laat de student tekenen voor akkoord."),
        Task(
            NOT_NAMED,
            "Geef een officiële waarschuwing.",
            provided="mits een duidelijk signaal of een beter dossier nodig is",
        ),
        Task(
            NOT_NAMED,
            "Ontzeg de student (bepaalde) lessen: een interne schorsing.",
            provided="mits dat past bij het wangedrag",
        ),
        Task(
            DIRECTEUR,
            "Wijs een plek aan waar de student schoolwerk doet.",
            provided="mits de student lessen niet in mag",
        ),
        Task(
            NOT_NAMED,
            "Plaats de student over naar een andere klas of locatie.",
            provided="mits de verstandhouding zo verstoord is dat doorgaan niet gewenst is",
        ),
    ),
    record=(Record("Het gespreksverslag", "dossier"),),
    notes=(
        Note(
            "stil",
            "Wie een reguliere sanctie oplegt, staat er niet. "
            "Of voor een interne schorsing de regels voor schorsen gelden, ook niet.",
            "Vraag het de onderwijsdirecteur.",
        ),
    ),
    then=("Herhaalt het wangedrag zich? Dan onderbouwt het dossier een zwaardere maatregel.",),
)
geen_wangedrag = Outcome(
    "geen-wangedrag",
    "Geen sanctie: die hoort alleen bij wangedrag dat school raakt",
    tasks=(Task("SLB-er", "Bespreek met de student wat er speelt.", source=ROLLEN),),
    next=(Handover("mbo-utrecht/signaleringswijzer", "Maak je je zorgen over de student?"),),
)
grond_open = Outcome(
    "grond-open",
    "De onderwijsdirecteur weegt eerst of een schorsing nodig is",
    tasks=(WEEG_GROND, DOSSIER),
)

nog_besluiten = Outcome(
    "nog-besluiten",
    "Voer het gesprek; daarna besluit de onderwijsdirecteur of de schorsing terecht is",
    tasks=(
        GESPREK,
        Task(DIRECTEUR, "Besluit of de schorsing terecht is opgelegd.", "na het gesprek"),
    ),
    then=("Daarna volgt de brief met het besluit.",),
    quiet=True,
)
AAN_OUDERS = Task(NOT_NAMED, "Stuur de brief ook aan de ouders/verzorgers.")
brief_ouders = Outcome("brief-ouders", "De ouders krijgen de brief ook", tasks=(AAN_OUDERS,), quiet=True)
brief_student = Outcome("brief-student", "De ouders krijgen de brief (nog) niet", quiet=True)
brief = Outcome(
    "brief",
    "Stuur het besluit op papier, na controle door juridische zaken",
    tasks=(
        Task(NOT_NAMED, "Schrijf de brief: het besluit, en hoe en waar de student bezwaar kan maken."),
        Task(JURIDISCHE_ZAKEN, "Controleer de brief."),
        Task(NOT_NAMED, "Stuur de brief aan de student."),
    ),
    record=(Record("Het besluit en de brief", "dossier"),),
    inform=(Inform("student", "Het besluit, en hoe en waar bezwaar kan."),),
    letters=("verzuimbrief-13",),
    then=("Is een schorsing niet genoeg? Kijk dan bij verwijderen van school.",),
    next=(
        Handover(
            "mbo-utrecht/verwijderen", "Is van school verwijderen aan de orde?", ("leeftijd", "bezwaar")
        ),
    ),
    quiet=True,
)
niet_terecht = replace(
    brief,
    id="brief-niet-terecht",
    headline="De schorsing was niet terecht: stuur ook dit besluit op papier",
    tasks=(
        *brief.tasks,
        replace(
            AAN_OUDERS,
            provided="mits een student van 18 of ouder niet bezwaar maakte tegen informatie aan de ouders",
        ),
    ),
    quiet=False,
    notes=(
        Note(
            "stil",
            "Wat er gebeurt als de schorsing niet terecht was, staat er niet. "
            "De schorsing gaat eerst in; pas na het gesprek volgt het besluit.",
            "De onderwijsdirecteur beslist wanneer de student weer naar binnen mag.",
        ),
    ),
    then=(),
    next=(),
)
klacht = maatregelen.klacht(
    Note(
        "tegenspraak",
        "De brief noemt bezwaar, de regel daarna een klacht 'via de toegankelijke faciliteit'. "
        "Of dat hetzelfde is, staat er niet.",
        "Vraag het juridische zaken.",
    )
)
