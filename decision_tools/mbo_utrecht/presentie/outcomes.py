"""The presence categories, and what goes with each: the outcomes of presentie."""

from dataclasses import replace

from decision_tools.mbo_utrecht import ROLLEN, WERKWIJZEN
from decision_tools.mbo_utrecht.shared import illness
from decision_tools.mbo_utrecht.shared.illness import ONGEOORLOOFD
from decision_tools.mbo_utrecht.shared.roles import MELDER, REGISTREER_VERLOFKAART, SCHOOL, SLB_ZOEKT_CONTACT
from decision_tools.rules import DERIVED, FirstCheck, Handover, Moment, Note, Outcome, Record, Task

from .notes import WANNEER

SYSTEEM = "studentenvolgsysteem"
BEGIN = "bij het begin van de les"
REDEN = Record("Altijd de reden van het geoorloofde verzuim", SYSTEEM)
GEEN_KLACHT = FirstCheck(
    "Noteer dát iemand ziek is, niet wat hij heeft (vragen over privacy, VO-raad).",
    "de reden die je noteert",
    "het protocol noemt niemand; vraag bij twijfel de onderwijsdirecteur (toegevoegd)",
)
LATER_VANDAAG = replace(SLB_ZOEKT_CONTACT, moment=Moment.TODAY)

_WEG_TIJDENS_BPV = "als de student tijdens de BPV ongeoorloofd weg is"
VERZUIM_TIJDENS_BPV = (
    Task(
        "leerbedrijf",
        "Meld de afwezigheid bij de BPV-begeleider.",
        provided=_WEG_TIJDENS_BPV,
        source=WERKWIJZEN,
        moment=Moment.TODAY,
    ),
    Task(
        "BPV-begeleider",
        "Geef het verzuim door aan de SLB-er.",
        provided=_WEG_TIJDENS_BPV,
        source=WERKWIJZEN,
        moment=Moment.TODAY,
    ),
    Task(
        SCHOOL,
        "Volg de stappen bij ongeoorloofd verzuim.",
        provided=_WEG_TIJDENS_BPV,
        source=WERKWIJZEN,
        moment=Moment.NEXT,
    ),
)
"""Chapter 4, BPV: the order is leerbedrijf, BPV-begeleider, SLB-er, and then the steps of 4.5."""
TEL_OP = Handover("mbo-utrecht/duo-melding", "Gebeurt dit vaker? Kijk of de school moet melden")


def kies(
    id_: str,
    headline: str,
    category: str,
    *tasks: Task,
    record: tuple[Record, ...] = (),
    notes: tuple[Note, ...] = (),
    next: tuple[Handover, ...] = (),
    checks: tuple[FirstCheck, ...] = (),
) -> Outcome:
    """The outcome that names one category."""
    what = f"Kies in het studentenvolgsysteem: {category}."
    first = Task("docent", what, BEGIN, moment=Moment.NOW, checks=checks)
    return Outcome(id_, headline, (first, *tasks), record=record, notes=notes, next=next)


aanwezig = kies("aanwezig", "Kies 'Aanwezig'", "Aanwezig", notes=(WANNEER,))
te_laat = Outcome(
    "te-laat",
    "Kies 'Te laat' en zet de student daarna op 'Aanwezig'",
    source=ROLLEN,
    tasks=(
        Task("docent", "Registreer dat de student te laat komt.", source=ROLLEN),
        Task("docent", "Zet de student daarna op aanwezig, voor wat er van de les over is.", source=ROLLEN),
    ),
    then=("Tien keer of vaker te laat in vier weken? Dan komt melden bij DUO in beeld.",),
    next=(TEL_OP,),
)
te_lang = Outcome(
    "te-lang",
    "Meer dan tien minuten te laat: zet de student op ongeoorloofd afwezig",
    tasks=(
        Task("docent", f"Kies in het studentenvolgsysteem: {ONGEOORLOOFD}.", source=DERIVED),
        LATER_VANDAAG,
    ),
    notes=(
        Note(
            "stil",
            "Of deze student daarna dat lesuur toch op aanwezig komt, staat er niet.",
            "Vraag de SLB-er hoe de opleiding dit doet.",
        ),
    ),
    next=(TEL_OP,),
)
geldige_reden = Outcome(
    "geldige-reden",
    "Geldige reden: dit is geoorloofd verzuim, hoe laat de student ook is",
    tasks=(Task("docent", "Registreer dit als geoorloofd verzuim."),),
    record=(REDEN,),
    notes=(
        Note(
            "stil",
            "Welke categorie hierbij past, staat er niet. "
            "'Verzuim met geoorloofde reden' gaat in bijlage 2 over toestemming voor verlof.",
            "Spreek met de SLB-er af welke je kiest.",
        ),
    ),
)
onbekend = Outcome(
    "reden-onbekend",
    "Vraag de student eerst waarom hij of zij te laat is",
    tasks=(Task("docent", "Vraag naar de reden en kies daarna de categorie."),),
    notes=(
        Note(
            "stil",
            "Wie beslist of een reden geldig is, staat er niet.",
            "Twijfel je? Vraag de SLB-er.",
        ),
    ),
)
zonder_reden = kies(
    "zonder-reden",
    f"Kies '{ONGEOORLOOFD}'",
    ONGEOORLOOFD,
    Task(MELDER, "Bel de student die niet op school is.", "dagelijks", source=ROLLEN, moment=Moment.TODAY),
    LATER_VANDAAG,
    *VERZUIM_TIJDENS_BPV,
    notes=(
        WANNEER,
        Note(
            "stil",
            "Wat je kiest zolang je de reden niet weet, staat er niet.",
            "Blijkt er later een geldige reden? Laat de SLB-er dit herstellen.",
        ),
    ),
    next=(TEL_OP, Handover("mbo-utrecht/verzuimbrief", "Welke verzuimbrief hoort hierbij?")),
)
uitgestuurd = Outcome(
    "uitgestuurd",
    "Kies 'Uitgestuurd'",
    tasks=(Task("docent", "Kies in het studentenvolgsysteem: Uitgestuurd."),),
    notes=(
        Note(
            "stil",
            "Wat de student daarna doet, en of dit als verzuim telt, staat er niet.",
            "Overleg met de SLB-er.",
            id="uitgestuurd",
        ),
    ),
)
ziek = kies(
    "ziek",
    "Kies 'Ziek'",
    "Ziek",
    record=(Record("Dat de student ziek is, niet wat de student heeft", SYSTEEM),),
    checks=(GEEN_KLACHT,),
    next=(Handover("mbo-utrecht/ziek", "Hoe meldt de student zich ziek, en wat volgt er bij lang ziek?"),),
)
achteraf_ziek = illness.achteraf("achteraf-ziek", TEL_OP)
arts = kies(
    "arts",
    "Kies 'Kort verzuim (dokter, tandarts)'",
    "Kort verzuim (dokter, tandarts)",
    REGISTREER_VERLOFKAART,
    record=(Record("De reden: arts of tandarts, niet de klacht", SYSTEEM),),
    checks=(GEEN_KLACHT,),
)
verlof = kies(
    "verlof",
    "Kies 'Verzuim met geoorloofde reden'",
    "Verzuim met geoorloofde reden",
    record=(REDEN,),
    next=(Handover("mbo-utrecht/extra-verlof", "Kan dit verlof?"),),
)
vrijstelling = kies("vrijstelling", "Kies 'Vrijstelling'", "Vrijstelling")
bpv = kies("bpv", "Kies 'BPV'", "BPV", *VERZUIM_TIJDENS_BPV, next=(TEL_OP,))
anders = Outcome(
    "iets-anders",
    "Voor deze situatie noemt bijlage 2 geen categorie",
    tasks=(Task("docent", "Vraag de SLB-er welke categorie je kiest."),),
    notes=(
        Note(
            "stil",
            "Voor een schorsing en voor een mededeling van een religieuze feestdag is er geen categorie. "
            "Bijlage 2 zegt dat er later categorieën bij kunnen komen.",
            "Een schorsing en een religieuze feestdag zijn geoorloofd verzuim.",
        ),
    ),
)
