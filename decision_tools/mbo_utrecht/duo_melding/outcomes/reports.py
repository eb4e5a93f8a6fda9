"""The report itself, first or repeat, and the tick 'actie gewenst': outcomes of duo_melding."""

from dataclasses import replace

from decision_tools.mbo_utrecht import ZONDER_REDEN
from decision_tools.mbo_utrecht.shared.reporting import (
    IN_DOSSIER,
    MELDEN,
    NA_16_UUR,
    TEL_MELDINGEN,
    UITLEG_NEE,
    WIE_BESLIST,
)
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.rules import Note, Outcome, Task, Term, Unit
from decision_tools.rules.laws import LPW

from ..questions import bereikt

BINNEN_VIJF = Term(NA_16_UUR, 5, Unit.WORKING_DAYS, bereikt)

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
        replace(
            MELDEN,
            by=BINNEN_VIJF,
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
    tasks=(TEL_MELDINGEN, replace(MELDEN, by=BINNEN_VIJF), EINDDATUM),
    record=(IN_DOSSIER,),
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
