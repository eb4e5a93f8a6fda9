"""Reporting sick, and what follows on long, frequent or doubtful sickness: the outcomes of ziek."""

from dataclasses import replace

from decision_tools.mbo_utrecht import ROLLEN, STUDENT_EN_OUDERS, WET, ZIEKTE
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.illness import ACHTERAF_ZIEK, ALLEEN_IN_BEELD, GEOORLOOFD
from decision_tools.mbo_utrecht.shared.reporting import IN_DOSSIER, MELDEN, wie_kan
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.rules import Handover, Note, Outcome, Record, Task

from .notes import LANGDURIG, VASTLEGGEN

SYSTEEM = "studentenvolgsysteem"
VOLGEN = Task((MELDER, "SLB-er"), "Volg samen hoe het met de ziekte gaat.", source=ROLLEN)
NAAR_WIJZER = Handover("mbo-utrecht/signaleringswijzer", "Speelt er iets anders? Kijk waar je op let")
DUO = Handover("mbo-utrecht/duo-melding", "Moet dit verzuim gemeld worden?")

BELLEN = Task("student", "Bel het nummer uit de opleidingsgids.")
GEEFT_DOOR = Task("student", "Geef je naam, OV nummer, opleiding en geboortedatum door.")
OUDERS_MELDEN = Task(
    "ouders/verzorgers",
    "Meld je kind op tijd ziek.",
    provided="mits de student jonger is dan 18",
    source=STUDENT_EN_OUDERS,
)
VERWERKEN = Task(
    "receptionist/conciërge",
    "Zet de ziekmelding in het studentenvolgsysteem, zonder einddatum.",
    "vóór 10.00 uur",
)
CONTROLEREN = Task("student", "Controleer zelf of de ziekmelding goed is verwerkt.")
CONTACT = Task("SLB-er", "Zoek contact met de zieke student en maak afspraken.", source=ROLLEN)

op_tijd = Outcome(
    "op-tijd",
    "Meld ziek per telefoon, vóór 8.30 uur: dat geldt voor de hele dag",
    tasks=(
        replace(BELLEN, by="vóór 8.30 uur"),
        OUDERS_MELDEN,
        GEEFT_DOOR,
        VERWERKEN,
        CONTROLEREN,
        CONTACT,
    ),
    record=(Record("De ziekmelding, zonder einddatum en zonder klachten", SYSTEEM),),
    notes=(
        Note(
            "stil",
            "Paragraaf 4.1 noemt niet wie dit verwerkt. Volgens 3.2 doet de receptionist/conciërge het.",
            "Kijk na of dat nog zo is.",
        ),
        SCHEMA,
    ),
)
na_half_negen = Outcome(
    "na-half-negen",
    "Bel de school en vraag wat geldt: na 8.30 uur zegt het handboek niets",
    tasks=(BELLEN, OUDERS_MELDEN, GEEFT_DOOR),
    notes=(
        Note(
            "stil",
            "Een melding van vóór 8.30 uur geldt de hele dag. Voor later melden, of later ziek worden, "
            "staat er niets.",
            "Vraag de verzuimmedewerker of SLB-er hoe dit geregistreerd wordt.",
        ),
    ),
)
achteraf = Outcome(
    "achteraf",
    "Achteraf ziek melden kan niet: dit is ongeoorloofd verzuim",
    tasks=(Task("docent", "Registreer het als verzuim zonder geoorloofde reden."),),
    notes=(ACHTERAF_ZIEK,),
    next=(DUO, Handover("mbo-utrecht/presentie", "Welke categorie kies je?")),
)
beter = Outcome(
    "beter",
    "De docent meldt de student beter en zet hem of haar op aanwezig",
    tasks=(
        Task("docent", "Meld de student beter en zet de student op aanwezig."),
        Task(
            "student",
            "Meld je niet achteraf beter: dat kan niet.",
            source=ZIEKTE,
        ),
    ),
    record=(Record("De betermelding", SYSTEEM),),
)
arts = Outcome(
    "arts",
    "Zeg het zelf tegen docent, SLB-er of verzuimmedewerker",
    tasks=(Task("student", "Geef het bezoek persoonlijk door aan een van deze drie."),),
    next=(Handover("mbo-utrecht/presentie", "Welke categorie kiest de docent?"),),
)
bpv = Outcome(
    "bpv",
    "Meld je ziek bij het leerbedrijf én bij je BPV-begeleider op school",
    tasks=(
        Task("student", "Meld je ziek bij het leerbedrijf."),
        Task("student", "Meld je ziek bij de BPV-begeleider op school."),
        Task(SCHOOL, "Volg daarna dezelfde regels als bij ziekte op school."),
    ),
)

VASTGELEGD = Record("De ziekte als overig verzuim, zonder klachten of diagnose", SYSTEEM)

LEG_VAST = Task(SCHOOL, "Leg de ziekte vast als overig verzuim.")
lang = Outcome(
    "lang",
    "Langer dan twee weken ziek: leg dit vast als overig verzuim",
    tasks=(
        LEG_VAST,
        Task(
            ("student", "ouders/verzorgers"),
            "Laat een verklaring van een arts zien, met datum. Zonder die verklaring geldt de melding niet.",
            provided="mits die verklaring er nog niet is",
            source=WET,
        ),
        VOLGEN,
    ),
    record=(VASTGELEGD,),
    notes=(LANGDURIG, VASTLEGGEN, SCHEMA),
    then=("Vier weken helemaal ziek? Dan telt of er een doktersverklaring is.",),
)
# Whether four weeks are reported is told by the table of the four weeks, with its own note.
lang_vier = replace(lang, id="lang-vier", notes=(LANGDURIG, SCHEMA), then=(), quiet=True)
overig = Outcome(
    "overig",
    "Leg deze ziekte vast als overig verzuim en voer een gesprek",
    tasks=(LEG_VAST, VOLGEN),
    record=(VASTGELEGD,),
    notes=(VASTLEGGEN, SCHEMA),
)
twijfel_open = Outcome(
    "twijfel-open",
    "Bespreek eerst of er twijfel is over de ziekmelding",
    tasks=(Task("SLB-er", "Zoek contact met de student en bespreek het met de verzuimmedewerker."),),
)
gewoon_ziek = Outcome(
    "gewoon-ziek",
    "Geen overig verzuim: zoek contact en volg de ziekte",
    tasks=(CONTACT, VOLGEN),
    then=("Langer dan twee weken, of drie keer binnen drie maanden? Dan is het overig verzuim.",),
)
zoek_keren = Outcome(
    "zoek-keren",
    "Kijk eerst na hoe vaak de student ziek was",
    tasks=(Task(MELDER, "Tel de ziekmeldingen van drie maanden in het studentenvolgsysteem."),),
)
gesprek = Outcome(
    "gesprek",
    "Voer een verzuimgesprek: open, eerlijk en neutraal",
    tasks=(
        Task("SLB-er", "Luister. Ziek is ziek: ga daarover niet in discussie."),
        Task("SLB-er", "Vraag wat de school kan doen en wat nodig is om weer te komen."),
        Task("SLB-er", "Bespreek wat meespeelt bij het besluit om ziek te melden."),
        Task("SLB-er", "Laat ouders zien welk verzuim afwijkt. Maak hen mede verantwoordelijk."),
        Task("SLB-er", "Geef een compliment als de student ondanks klachten de les volgt."),
        Task("SLB-er", "Laat de student zelf oplossingen noemen. Laat oordelen en aannames thuis."),
    ),
    record=(Record("Het gespreksverslag en de afspraken", SYSTEEM),),
    next=(NAAR_WIJZER,),
)

met = Outcome(
    "verklaring-in-beeld",
    "Melden hoeft niet: er is een doktersverklaring en de student is in beeld",
)
met_uit_beeld = Outcome(
    "verklaring-uit-beeld",
    "Bespreek wat nodig is: wel een doktersverklaring, maar de student is niet in beeld",
    tasks=(Task("SLB-er", "Overleg met de taakdocent zorg en zoek contact met de student."),),
    notes=(replace(ALLEEN_IN_BEELD, check="Overleg met leerplicht of RMC of je meldt."),),
)


def zonder(id_: str, headline: str, *tasks: Task, notes: tuple[Note, ...] = ()) -> Outcome:
    """Four weeks of sickness without a statement; the tick differs."""
    return Outcome(
        id_,
        headline,
        tasks=(replace(MELDEN, source=ROLLEN), *tasks),
        record=(IN_DOSSIER,),
        notes=(GEOORLOOFD, wie_kan("Bij vier weken ziek"), *notes),
        next=(DUO,),
    )


zonder_nee = zonder(
    "melden-actie-nee",
    "Vier weken ziek zonder verklaring, wel in beeld: meld, 'actie gewenst' nee",
    Task(MELDER, "Kies 'actie gewenst': nee."),
)
zonder_ja = zonder(
    "melden-actie-ja",
    "Vier weken ziek zonder verklaring, niet in beeld: meld, 'actie gewenst' ja",
    Task(MELDER, "Kies 'actie gewenst': ja."),
)
zonder_open = zonder(
    "melden-actie-bespreken",
    "Vier weken ziek zonder verklaring: meld; over het vinkje staat hier niets",
    Task(("SLB-er", "Studenten Dienstverlening"), "Bespreek hoe het gaat en welk vinkje past."),
    notes=(
        Note(
            "stil",
            "Alleen Studenten Dienstverlening heeft contact: voor dat geval noemt het handboek geen vinkje.",
            "Kies samen en leg de keuze uit in de melding.",
        ),
    ),
)
zonder_zoek = zonder(
    "melden-contact-zoeken",
    "Vier weken ziek zonder verklaring: meld, en laat eerst contact zoeken voor het vinkje",
    Task("SLB-er", "Vraag Studenten Dienstverlening om contact te zoeken met de student."),
)
zoek_verklaring = Outcome(
    "zoek-verklaring",
    "Vraag eerst of er een doktersverklaring met datum is",
    tasks=(Task("SLB-er", "Vraag het de student of de ouders, en kijk in het studentenvolgsysteem."),),
    notes=(LANGDURIG,),
)
