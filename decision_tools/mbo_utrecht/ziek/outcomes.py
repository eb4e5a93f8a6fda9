"""Reporting sick, and what follows on long, frequent or doubtful sickness: the outcomes of ziek."""

from dataclasses import replace

from decision_tools.mbo_utrecht import FACTS, REGIO, STUDENT_EN_OUDERS, WET, ZIEKTE
from decision_tools.mbo_utrecht.shared import follow_up, illness
from decision_tools.mbo_utrecht.shared.handbook import SCHEMA
from decision_tools.mbo_utrecht.shared.illness import (
    DAG_VERKLARING,
    GEEN_DIAGNOSE,
    LANGDURIG,
    LEG_VAST,
    LEG_VAST_NIET_MELDEN,
    VASTLEGGEN,
    VOLGEN,
    ZONDER_VERKLARING,
    geoorloofd,
)
from decision_tools.mbo_utrecht.shared.reporting import (
    BERICHT_VIER_WEKEN,
    IN_DOSSIER,
    INVULHULP,
    MELDEN,
    MET_REDENEN,
    OP_JA,
    OP_NEE,
)
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL, SLB_ZOEKT_CONTACT
from decision_tools.rules import ADDED, DERIVED, NOT_NAMED, Handover, Moment, Note, Outcome, Record, Task

from .questions import MELDTIJD, beeld, verklaring

OP_TIJD = f"vóór {MELDTIJD}"
VERWERKT = f"vóór {FACTS.contact('ziekmelding-verwerkt')}"
SYSTEEM = "studentenvolgsysteem"
NAAR_WIJZER = Handover("mbo-utrecht/signaleringswijzer", "Speelt er iets anders? Kijk waar je op let")
DUO = Handover(
    "mbo-utrecht/duo-melding", "Moet dit verzuim gemeld worden?", ("leeftijd", "startkwalificatie")
)

BELLEN = Task("student", "Bel het nummer uit de opleidingsgids.")
GEEFT_DOOR = Task("student", "Geef je naam, OV nummer, opleiding en geboortedatum door.")
OUDERS_MELDEN = Task(
    "ouders/verzorgers",
    "Meld je kind op tijd ziek.",
    provided="als de student jonger is dan 18",
    source=STUDENT_EN_OUDERS,
)
VERWERKEN = Task(
    "receptionist/conciërge",
    "Zet de ziekmelding in het studentenvolgsysteem, zonder einddatum.",
    VERWERKT,
    moment=Moment.TODAY,
)
CONTROLEREN = Task("student", "Je kunt zelf zien of de ziekmelding goed is verwerkt.", moment=Moment.TODAY)

op_tijd = Outcome(
    "op-tijd",
    f"Meld ziek per telefoon, vóór {MELDTIJD}: dat geldt voor de hele dag",
    tasks=(
        replace(BELLEN, by=OP_TIJD, moment=Moment.NOW),
        OUDERS_MELDEN,
        GEEFT_DOOR,
        VERWERKEN,
        CONTROLEREN,
        replace(SLB_ZOEKT_CONTACT, moment=Moment.TODAY),
    ),
    record=(Record("De ziekmelding, zonder einddatum en zonder klachten", SYSTEEM),),
    notes=(
        Note(
            "stil",
            "Paragraaf 4.1 noemt niet wie dit verwerkt. Volgens 3.2 doet de receptionist/conciërge het.",
            "Kijk na of dat nog zo is.",
            id="wie-verwerkt",
        ),
        SCHEMA,
    ),
)
na_half_negen = Outcome(
    "na-half-negen",
    f"Bel de school en vraag wat geldt: na {MELDTIJD} zegt het handboek niets",
    source=ADDED,
    tasks=(
        Task("student", "Bel het nummer uit de opleidingsgids en vraag wat geldt.", source=ADDED),
        OUDERS_MELDEN,
        GEEFT_DOOR,
    ),
    notes=(
        Note(
            "stil",
            f"Een melding van vóór {MELDTIJD} geldt de hele dag. Voor later melden, of later ziek worden, "
            "staat er niets.",
            "Vraag de verzuimmedewerker of SLB-er hoe dit geregistreerd wordt.",
        ),
    ),
)
achteraf = illness.achteraf("achteraf", DUO, Handover("mbo-utrecht/presentie", "Welke categorie kies je?"))
beter = Outcome(
    "beter",
    "De docent meldt de student beter en zet hem of haar op aanwezig",
    tasks=(
        Task("docent", "Meld de student beter en zet de student op aanwezig."),
        Task(NOT_NAMED, "Meld niet achteraf beter: dat kan niet.", source=ZIEKTE),
    ),
    record=(Record("De betermelding", SYSTEEM),),
)
arts = Outcome(
    "arts",
    "Geef het persoonlijk door aan docent, SLB-er of verzuimmedewerker",
    tasks=(Task(NOT_NAMED, "Geef het bezoek persoonlijk door aan docent, SLB-er of verzuimmedewerker."),),
    next=(Handover("mbo-utrecht/presentie", "Welke categorie kiest de docent?"),),
)
bpv = Outcome(
    "bpv",
    "Meld je ziek bij het leerbedrijf én bij je BPV-begeleider op school",
    tasks=(
        Task("student", "Meld je ziek bij het leerbedrijf."),
        Task("student", "Meld je ziek bij de BPV-begeleider op school."),
        Task(SCHOOL, "Volg dezelfde regels als bij ziekte op school.", moment=Moment.NEXT),
    ),
)

VASTGELEGD = Record("De ziekte als overig verzuim, zonder klachten of diagnose", SYSTEEM)

TOON_VERKLARING = Task(
    ("student", "ouders/verzorgers"),
    "Laat een verklaring van een arts zien, met datum. Anders is de ziekte geen geldige reden.",
    provided="als die verklaring er nog niet is",
    given=verklaring.no(),
    source=WET,
    one_of=True,
)
lang = Outcome(
    "lang",
    "Langer dan twee weken ziek: leg dit vast als overig verzuim",
    tasks=(LEG_VAST_NIET_MELDEN, TOON_VERKLARING, VOLGEN),
    record=(VASTGELEGD,),
    notes=(LANGDURIG, DAG_VERKLARING, ZONDER_VERKLARING, VASTLEGGEN, SCHEMA),
    then=("Vier weken helemaal ziek? Dan telt of er een doktersverklaring is.",),
)
# Whether four weeks are reported is told by the table of the four weeks, with its own box of the law.
lang_vier = replace(
    lang,
    id="lang-vier",
    tasks=(LEG_VAST, TOON_VERKLARING, VOLGEN),
    notes=(LANGDURIG, DAG_VERKLARING, ZONDER_VERKLARING, SCHEMA),
    then=(),
    quiet=True,
)
overig = Outcome(
    "overig",
    "Leg deze ziekte vast als overig verzuim",
    tasks=(LEG_VAST_NIET_MELDEN, VOLGEN),
    record=(VASTGELEGD,),
    notes=(VASTLEGGEN, SCHEMA),
)
twijfel_open = Outcome(
    "twijfel-open",
    "Bespreek eerst of er twijfel is over de ziekmelding",
    tasks=(
        SLB_ZOEKT_CONTACT,
        Task("SLB-er", "Bespreek met de verzuimmedewerker of er twijfel is."),
    ),
)
gewoon_ziek = Outcome(
    "gewoon-ziek",
    "Geen overig verzuim: zoek contact en volg de ziekte",
    tasks=(SLB_ZOEKT_CONTACT, VOLGEN),
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
        Task(
            "SLB-er", "Ga na wat meespeelt bij het besluit om ziek te melden. Je kunt dat bespreekbaar maken."
        ),
        Task("SLB-er", "Laat ouders zien welk verzuim afwijkt. Maak hen mede verantwoordelijk."),
        Task("SLB-er", "Geef een compliment als de student ondanks klachten de les volgt."),
        Task("SLB-er", "Laat de student zelf oplossingen noemen. Laat oordelen en aannames thuis."),
    ),
    record=(Record("Het gespreksverslag en de afspraken", SYSTEEM),),
    next=(NAAR_WIJZER,),
)

MET_CONTACT = beeld.is_("ja", "sdv", "open")
gesprek_erbij = Outcome(
    "gesprek-erbij",
    "Je kunt een verzuimgesprek voeren",
    source=REGIO,
    tasks=(
        Task(
            "SLB-er",
            "Je kunt een verzuimgesprek voeren.",
            source=REGIO,
            moment=Moment.NEXT,
        ),
        *(
            Task("SLB-er", f"In het gesprek: {what}", moment=Moment.NEXT, given=MET_CONTACT)
            for what in (
                "wees open, eerlijk en neutraal. Luister. Ziek is ziek: ga daarover niet in discussie.",
                "vraag wat de school kan doen en wat nodig is om weer te komen. Ga na wat meespeelt bij "
                "het besluit om ziek te melden; je kunt dat bespreekbaar maken.",
                "laat ouders zien welk verzuim afwijkt. Maak hen mede verantwoordelijk.",
                "geef een compliment als de student ondanks klachten de les volgt. Laat de student zelf "
                "oplossingen noemen. Laat oordelen en aannames thuis.",
            )
        ),
    ),
    record=gesprek.record,
    next=gesprek.next,
    quiet=True,
)

geen_vraag = Outcome(
    "geen-melding", "Wat geldt bij vier weken ziek zonder verklaring, geldt hier niet", quiet=True
)
verklaring_bepaalt = Outcome(
    "verklaring-bepaalt",
    "Melden hangt af van de doktersverklaring, en of de student in beeld is",
    quiet=True,
)
met = Outcome(
    "verklaring-in-beeld",
    "Melden hoeft niet: er is een doktersverklaring en de student is in beeld",
)
met_uit_beeld = illness.uit_beeld("verklaring-uit-beeld")


def zonder(id_: str, headline: str, *tasks: Task, notes: tuple[Note, ...] = ()) -> Outcome:
    """Four weeks of sickness without a statement; the tick differs."""
    return Outcome(
        id_,
        headline,
        source=ZIEKTE,
        tasks=(
            replace(MELDEN, source=ZIEKTE, checks=(geoorloofd("de melding bij DUO"),)),
            *tasks,
            BERICHT_VIER_WEKEN,
        ),
        record=(IN_DOSSIER,),
        letters=INVULHULP,
        notes=(GEEN_DIAGNOSE, *notes),
        next=(DUO,),
    )


zonder_nee = zonder(
    "melden-actie-nee",
    "Vier weken ziek zonder verklaring, wel in beeld: meld, 'actie gewenst' nee",
    OP_NEE,
)
zonder_ja = zonder(
    "melden-actie-ja",
    "Vier weken ziek zonder verklaring, niet in beeld: meld, 'actie gewenst' ja",
    OP_JA,
    MET_REDENEN,
)
zonder_open = zonder(
    "melden-actie-bespreken",
    "Vier weken ziek zonder verklaring: meld de student bij DUO",
    Task(
        ("SLB-er", "Studenten Dienstverlening"),
        "Bespreek hoe het gaat en welk vinkje past.",
        source=ADDED,
    ),
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
    "Vier weken ziek zonder verklaring: meld de student bij DUO",
    Task(
        "SLB-er",
        "Vraag Studenten Dienstverlening om contact te zoeken met de student.",
        source=DERIVED,
    ),
)
naar_leerplicht = Outcome("naar-leerplicht", follow_up.leerplicht.headline)
naar_rmc = Outcome("naar-rmc", follow_up.rmc.headline)
zoek_verklaring = Outcome(
    "zoek-verklaring",
    "Vraag eerst of er een doktersverklaring met datum is",
    tasks=(Task("SLB-er", "Vraag het de student of de ouders, en kijk in het studentenvolgsysteem."),),
    then=("Is er geen verklaring? Dan moet de student bij DUO worden gemeld, als melden kan.",),
    next=(DUO,),
)
