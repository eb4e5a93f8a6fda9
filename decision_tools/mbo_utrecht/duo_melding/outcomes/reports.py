"""What goes with a report: first or repeat, the tick, the letter, and where it goes. For duo_melding."""

from decision_tools.mbo_utrecht import REGIO, ZONDER_REDEN
from decision_tools.rules import Inform, Note, Outcome, Task, Term, Unit
from decision_tools.rules.laws import LPW, WEB

from ..questions import bereikt
from .reasons import BEZWAAR, IN_DOSSIER, MELDER, SCHOOL, VERZUIMGESPREK

BINNEN_VIJF = Term("binnen vijf werkdagen nadat de 16 uur is bereikt", 5, Unit.WORKING_DAYS, bereikt)

EINDDATUM = Task(MELDER, "Vul altijd een einddatum in. Die dag telt mee als verzuimdag.")
CRITERIA = (
    Task(SCHOOL, "Ga na: zijn alle stappen van het verzuimprotocol op school gezet?"),
    Task(
        SCHOOL,
        "Ga na: is er minstens één verzuimgesprek geweest, of lukt contact met student of ouders niet?",
    ),
    Task(SCHOOL, "Ga na: is de melding volledig en staat erin waarom actie nodig is?"),
    Task(
        SCHOOL,
        "Ga na: kan de blik van een RMC-medewerker van buiten de school helpen?",
        provided="mits de melding naar het RMC gaat",
    ),
)

eerste = Outcome(
    "eerste",
    "Doe de eerste melding binnen vijf werkdagen, met 'actie gewenst': nee",
    tasks=(
        Task(
            MELDER,
            "Meld de student bij het DUO-verzuimloket.",
            BINNEN_VIJF,
            notes=(
                Note(
                    "tegenspraak",
                    "Paragraaf 2.1 zegt onverwijld, paragraaf 2.2 binnen vijf werkdagen.",
                    "We tellen vijf werkdagen vanaf de dag van 16 uur. De Inspectie leest onverwijld ook zo.",
                    law=LPW.cite("21a"),
                ),
            ),
        ),
        EINDDATUM,
        Task(MELDER, "Zet het vinkje 'actie gewenst' op nee. Dat is de standaard bij een eerste melding."),
        Task(MELDER, "Geef in de melding aan wat de school al deed.", source=ZONDER_REDEN),
        Task(SCHOOL, "Geef de student extra begeleiding."),
    ),
    record=(IN_DOSSIER,),
    notes=(
        Note(
            "stil",
            "Wanneer je bij een eerste melding toch ja kiest, staat er niet. Redenen voor actie kunnen zijn: "
            "dreigende uitval, een voorlopig negatief studieadvies, zorgelijk ziek zijn of andere zorg.",
            "Wil je ja kiezen? Ga de criteria van paragraaf 4.5 na en leg het uit.",
        ),
    ),
    then=("Weer 16 uur in vier lesweken? Dan volgt een herhaalmelding.",),
)


def herhaling(id_: str, headline: str, *notes: Note) -> Outcome:
    """A second or later report."""
    return Outcome(
        id_,
        headline,
        tasks=(
            Task(MELDER, "Doe een herhaalmelding bij het DUO-verzuimloket.", "wekelijks"),
            Task(MELDER, "Laat de melding over hoogstens één week gaan, met minstens 16 uur."),
            EINDDATUM,
            Task(MELDER, "Vul alle velden zo volledig mogelijk in en noem zo mogelijk de hulp die je wilt."),
            Task(
                (SCHOOL, "RMC"),
                "Begeleid de student samen en deel wat je van de achtergrond weet.",
                provided="mits de melding naar het RMC gaat",
            ),
        ),
        record=(IN_DOSSIER,),
        notes=notes,
        then=("Vier weken onafgebroken weg? Meld dan langdurig relatief verzuim.",),
    )


tweede = herhaling("tweede", "Doe de tweede melding: een herhaalmelding")
derde = herhaling("derde", "Doe de derde melding: een herhaalmelding")
vierde = herhaling(
    "vierde",
    "Doe weer een herhaalmelding",
    Note("stil", "Vanaf de vierde melding noemt bijlage 3 geen brief.", "Vraag de SLB-er wat past."),
)
hoeveelste_onbekend = Outcome(
    "hoeveelste-onbekend",
    "Melden moet; kijk eerst na of de student al eerder is gemeld",
    tasks=(
        Task(MELDER, "Kijk in het studentenvolgsysteem hoeveel meldingen er al zijn."),
        Task(MELDER, "Meld de student bij het DUO-verzuimloket.", BINNEN_VIJF),
        EINDDATUM,
    ),
    record=(IN_DOSSIER,),
)

UITLEG_NEE = Note(
    "tegenspraak",
    "Paragraaf 2.2: vanaf de tweede melding standaard ja. Paragraaf 4.5 stelt eerst voorwaarden aan ja.",
    "Ga de voorwaarden na. Kies je nee, leg dan uit waarom.",
)
WIE_BESLIST = Note(
    "stil",
    "Het handboek zegt 'het MBO' en noemt niet wie over het vinkje beslist.",
    "Spreek af wie dit doet, bijvoorbeeld SLB-er en verzuimmedewerker samen.",
)
vinkje_ja = Outcome(
    "vinkje-ja",
    "Zet 'actie gewenst' op ja",
    tasks=(*CRITERIA, Task(MELDER, "Zet het vinkje 'actie gewenst' op ja en schrijf erbij waarom.")),
    notes=(UITLEG_NEE,),
)
vinkje_nee = Outcome(
    "vinkje-nee",
    "Zet 'actie gewenst' op nee en leg dat uit",
    tasks=(
        Task(MELDER, "Zet het vinkje 'actie gewenst' op nee."),
        Task(MELDER, "Leg de keuze uit in het veld 'Toelichting', onder het vinkje."),
    ),
    notes=(UITLEG_NEE, WIE_BESLIST),
)
vinkje_open = Outcome(
    "vinkje-open",
    "Beslis over het vinkje; zonder besluit is ja de standaard",
    tasks=(*CRITERIA, Task(SCHOOL, "Beslis of hulp van leerplicht of RMC nu past.")),
    notes=(UITLEG_NEE, WIE_BESLIST),
)

CONTACT = Task("gemeente", "Zoek contact met de SLB-er.", "binnen vijf werkdagen na de melding", source=REGIO)
MAAK_AFSPRAKEN = "Maak afspraken over de stappen die nodig zijn."
BINNEN_TIEN = "binnen tien werkdagen na de melding"

leerplicht = Outcome(
    "leerplicht",
    "De melding gaat naar leerplicht van de woongemeente van de student",
    tasks=(
        CONTACT,
        Task(("leerplichtambtenaar", "SLB-er"), MAAK_AFSPRAKEN, BINNEN_TIEN, source=REGIO),
        Task("leerplicht", "Neem de melding in behandeling.", "in principe binnen een week"),
        Task(
            "leerplicht",
            "Beslis zelf of je in actie komt, ook bij 'nee', en mail de school wat je deed.",
        ),
    ),
    inform=(Inform("ouders/verzorgers", "Het verzuim en de melding."),),
    notes=(
        Note(
            "tegenspraak",
            "Paragraaf 4.5 zoekt de checklist van leerplicht in bijlage 4. Die staat in bijlage 5.",
            "Gebruik bijlage 5.",
        ),
    ),
    letters=("checklist-leerplicht",),
)
rmc = Outcome(
    "rmc",
    "De melding gaat naar het RMC van de regio waar de student woont",
    tasks=(
        CONTACT,
        Task(
            ("gemeente", "SLB-er"),
            MAAK_AFSPRAKEN,
            BINNEN_TIEN,
            notes=(
                Note(
                    "tegenspraak",
                    "De gemeente reageert op elke melding, maar het RMC alleen bij 'actie gewenst': ja. "
                    "Voor de afspraken noemt paragraaf 2.2 de leerplichtambtenaar, ook boven de 18.",
                    "Hoor je niets? Bel het RMC.",
                ),
            ),
            source=REGIO,
        ),
        Task(
            "RMC",
            "Neem contact op met de SLB-er.",
            "binnen vijf dagen na de melding",
            provided="mits 'actie gewenst' op ja staat; anders doet het RMC niets",
            notes=(
                Note(
                    "tegenspraak",
                    "Paragraaf 2.2 zegt binnen vijf dagen, paragraaf 4.5 binnen één week.",
                    "Hoor je na vijf dagen niets? Bel dan het RMC.",
                ),
            ),
        ),
        Task(
            (SCHOOL, "RMC"),
            "Stem samen af. Daarna grijpt het RMC in en mailt de school het resultaat.",
            "binnen twee weken na de melding",
            provided="mits dit een tweede of latere melding is met 'actie gewenst' op ja",
            source=REGIO,
        ),
    ),
    inform=(
        Inform(
            "ouders/verzorgers", "Het verzuim en de melding, tenzij de student schriftelijk bezwaar maakte."
        ),
    ),
    notes=(
        Note(
            "verouderd",
            "Het RMC heet nu doorstroompunt en helpt sinds 1 januari 2026 jongeren tot 27 jaar.",
            "Controleer namen en adressen bij de gemeente.",
            severity="B",
            law=WEB.cite("hoofdstuk 9, titel 2", "9.2"),
        ),
        Note(
            "tegenspraak",
            "Het handboek noemt voor het RMC 12 tot 23 jaar en ook 18 tot 23 jaar.",
            "Voor een melding noemt paragraaf 4.5 de groep van 18 tot 23 jaar.",
        ),
    ),
)


def brief(number: int, adult: bool) -> Outcome:
    """One of the letters of bijlage 3; of an adult, the parents get it unless the student objects."""
    extra = f" {BEZWAAR}" if adult else ""
    return Outcome(
        f"brief-{number}",
        f"Verstuur verzuimbrief {number} naar de student en de ouders",
        tasks=(Task(MELDER, f"Maak, verstuur en bewaar verzuimbrief {number}.{extra}"), VERZUIMGESPREK),
        letters=(f"verzuimbrief-{number}",),
        quiet=True,
    )


geen_brief = Outcome("geen-brief", "Bijlage 3 noemt hier geen verzuimbrief", quiet=True)
brief_onbekend = Outcome(
    "brief-onbekend", "Kies de verzuimbrief als je weet hoe vaak er al gemeld is", quiet=True
)
