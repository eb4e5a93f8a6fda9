"""Reporting a student at the DUO-verzuimloket: who can be reported, when it is due, how, who picks it up."""

from decision_tools.mbo_utrecht import AFSPRAKEN, REGIO, ROLLEN, WET, ZONDER_REDEN
from decision_tools.mbo_utrecht.shared import student
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.mbo_utrecht.shared.student import (
    ONDER_18,
    ONDER_23,
    VANAF_23,
    WELK_DIPLOMA,
    WELKE_DAG,
    ZOEK_DIPLOMA,
    startkwalificatie,
    tot_27,
)
from decision_tools.mbo_utrecht.shared.subjects import ACTIE_GEWENST, DUO_MELDING, STUDENT_BERICHT
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Count,
    Date,
    Duties,
    Moment,
    Note,
    Outcome,
    Record,
    Row,
    Task,
    Term,
    Unit,
)
from decision_tools.rules.conditions import Test
from decision_tools.rules.laws import LESWEKEN_ONLY, LPW, TRUANCY_LIMIT

eerder = Count(
    "eerder",
    "Hoe vaak is deze student al gemeld voor 16 uur verzuim?",
    label="Eerdere meldingen",
    help="Vul 0 in als dit de eerste keer is. Over welke periode je telt, staat niet in het handboek.",
    unknown=True,
)

bereikt = Date(
    "bereikt",
    "Op welke dag kwam het verzuim op 16 uur?",
    label="16 uur bereikt op",
    unknown_help="Dan staat de termijn in woorden.",
    unknown=True,
    past=True,
    school_day=True,
)
NA_16_UUR = Term("binnen {woorden} nadat de 16 uur is bereikt", 5, Unit.WORKING_DAYS, bereikt)
MELDEN = Task(
    MELDER,
    "Meld de student bij het DUO-verzuimloket.",
    source=ROLLEN,
    moment=Moment.NOW,
    about=(DUO_MELDING.do,),
)
OP_JA = Task(SCHOOL, "Zet 'actie gewenst' op ja.", about=(ACTIE_GEWENST.do,))
OP_NEE = Task(SCHOOL, "Zet 'actie gewenst' op nee.", about=(ACTIE_GEWENST.dont,))
OP_NEE_STANDAARD = Task(
    SCHOOL,
    "Zet 'actie gewenst' op nee: dat is bij een eerste melding de standaard.",
    source=REGIO,
    about=(ACTIE_GEWENST.dont,),
)
TOCH_JA = Task(
    SCHOOL,
    "Kies anders ja, en ga dan de criteria van paragraaf 4.5 na.",
    provided="als uitval dreigt, of bij een voorlopig negatief studieadvies, zorgelijk ziekteverzuim of "
    "andere zorg",
    source=DERIVED,
    about=(ACTIE_GEWENST.do,),
)
AANVULLING = Task(
    SCHOOL,
    "Kies in de lijst onder 'aanvulling' wat de school al deed.",
    source=ZONDER_REDEN,
    given=ONDER_18,
)
OP_JA_MET_REDENEN = Task(
    SCHOOL,
    "Zet 'actie gewenst' op ja en schrijf erbij waarom.",
    source=ZONDER_REDEN,
    about=(ACTIE_GEWENST.do,),
)
MET_REDENEN = Task(SCHOOL, "Schrijf in de melding waarom actie gewenst is.", source=ZONDER_REDEN)
"""The criterion of 4.5 for every report with 'actie gewenst'."""
OP_NEE_MET_UITLEG = Task(
    SCHOOL,
    "Zet 'actie gewenst' op nee. Leg dat uit in het veld 'Toelichting', onder 'actie gewenst'.",
    source=REGIO,
    about=(ACTIE_GEWENST.dont,),
)
LEG_NEE_UIT = Task(SCHOOL, "Leg het nee uit in het veld 'Toelichting', onder 'actie gewenst'.", source=REGIO)
TEL_MELDINGEN = Task(MELDER, "Kijk in het studentenvolgsysteem hoeveel meldingen er al zijn.", source=DERIVED)
vier_weken_om = Date(
    "vier-weken-om",
    "Op welke dag waren de vier weken voorbij?",
    label="Vier weken voorbij op",
    unknown=True,
    unknown_help="Dan staat de termijn in woorden.",
    past=True,
)
DERDE_WERKDAG = Term(
    "uiterlijk op de {nde} na de vier weken", 3, Unit.WORKING_DAYS, vier_weken_om, statutory=True
)
BERICHT_VIER_WEKEN = Task(
    "bevoegd gezag",
    "Bericht de student dat de afwezigheid in de administratie staat. Vraag naar de reden.",
    DERDE_WERKDAG,
    source=WET,
    moment=Moment.NOW,
    about=(STUDENT_BERICHT.do,),
)
"""The four weeks are over when it is due: it is asked at once."""
PROTOCOL_LOOPT = Task(
    SCHOOL, "Volg het verzuimprotocol verder: dat geldt ook voor deze student.", source=AFSPRAKEN
)
INVULHULP = ("duo-invulhulp",)
IN_DOSSIER = Record("Meldingsnummer, acties, gesprekken en de stand van zaken", "studentenvolgsysteem")

LESUUR = Note(
    "stil",
    f"Of een lesuur voor een heel uur telt, staat er niet. De wet noemt {TRUANCY_LIMIT}.",
    "Spreek af hoe de school rekent.",
    law=LPW.cite("21a"),
)
LESWEKEN = Note(
    "tegenspraak",
    "Paragraaf 2.1 en 2.2 tellen vier lesweken, paragraaf 4.5 vier weken.",
    f"Tel lesweken. {LESWEKEN_ONLY}",
    id="lesweken",
)
MEER_DAN_16 = Note(
    "tegenspraak",
    "Bij no show (4.6) staat meer dan 16 uur. In paragraaf 2.1, 2.2 en 4.5 is 16 uur al genoeg.",
    "Volg 16 uur, zoals de wet.",
    law=LPW.cite("21a"),
    id="meer-dan-zestien",
)
VRIJSTELLING = Note(
    "stil",
    "Of je een student met een vrijstelling of uit het praktijkonderwijs kunt melden, staat er niet.",
    "Vraag het leerplicht.",
    id="vrijstelling",
)
UITLEG_NEE = Note(
    "tegenspraak",
    "Paragraaf 2.2: vanaf de tweede melding standaard ja. Paragraaf 4.5 stelt eerst voorwaarden aan ja.",
    "Ga de voorwaarden na. Kies je nee, leg dan uit waarom.",
    id="standaard-ja",
)
WIE_BESLIST = Note(
    "stil",
    "Het handboek zegt 'het MBO' en noemt niet wie over het vinkje beslist. Melden doet de "
    "verzuimmedewerker (3.2).",
    "Spreek af wie dit doet, bijvoorbeeld SLB-er en verzuimmedewerker samen.",
)
BIJ_EERSTE_JA = Note(
    "stil",
    "Wanneer je bij een eerste melding toch ja kiest, staat er niet. Redenen voor actie kunnen zijn: "
    "dreigende uitval, een voorlopig negatief studieadvies, zorgelijk ziek zijn of andere zorg.",
    "Wil je ja kiezen? Ga de criteria van paragraaf 4.5 na en leg het uit.",
)


def wie_kan(bij: str) -> Note:
    """That 2.3 excludes some from reporting, where the handbook does not repeat it."""
    return Note(
        "stil",
        "Wie 23 of ouder is of een startkwalificatie heeft, kan niet gemeld worden (2.3). "
        f"{bij} staat dit er niet bij.",
        "Wij volgen 2.3.",
    )


BOVEN_23 = Note(
    "tegenspraak",
    "Paragraaf 2.3 laat de verzuimaanpak gelden tot 23 jaar, en daarna ook voor wie ouder is.",
    "Volg het protocol ook boven 23 jaar. Vraag de onderwijsdirecteur bij twijfel.",
)
te_oud = Outcome(
    "te-oud",
    "Melden kan niet: de student is 23 jaar of ouder",
    tasks=(PROTOCOL_LOOPT,),
    notes=(BOVEN_23,),
    checks=(tot_27("de grens van 23 jaar voor melden"),),
)
sk = Outcome(
    "sk",
    "Melden kan niet: de student heeft een startkwalificatie",
    tasks=(PROTOCOL_LOOPT,),
    notes=(WELK_DIPLOMA,),
)
sk_onbekend = Outcome(
    student.sk_onbekend.id,
    student.sk_onbekend.headline,
    tasks=(
        ZOEK_DIPLOMA,
        Task(
            MELDER,
            MELDEN.what,
            NA_16_UUR.text,
            provided="als de 16 uur is bereikt en er geen startkwalificatie is: de termijn loopt al",
            source=REGIO,
            moment=Moment.TODAY,
        ),
    ),
    notes=(WELK_DIPLOMA,),
)
kan = Outcome(
    "kan",
    "Leeftijd en startkwalificatie staan een melding niet in de weg",
    notes=(WELKE_DAG, VRIJSTELLING),
    quiet=True,
)


def wie_kan_gemeld(
    *when: Test,
    te_oud: Outcome = te_oud,
    sk: Outcome = sk,
    sk_onbekend: Outcome = student.sk_onbekend,
) -> tuple[Row, ...]:
    """The rows that ask whether a student can be reported (2.3), for a tool in which a report is a task."""
    return (
        Row("te-oud", (*when, VANAF_23), te_oud, AFSPRAKEN),
        Row("sk", (*when, ONDER_23, startkwalificatie.yes()), sk, AFSPRAKEN),
        Row("sk-onbekend", (*when, ONDER_23, startkwalificatie.is_unknown()), sk_onbekend, DERIVED),
        Row("kan", (*when, ONDER_23, startkwalificatie.no()), kan, REGIO),
    )


NIET_TE_MELDEN = (
    (VANAF_23, DUO_MELDING),
    (startkwalificatie.is_("ja", unknown=True), DUO_MELDING),
)
"""What `Tool.settled` takes: these answers end every task that reports."""

DUTIES: Duties = {
    "te-oud": {NOT_NAMED: "MBO Utrecht"},
    "sk": {NOT_NAMED: "MBO Utrecht"},
}
"""What examples expect of these outcomes, by row, in the words of the handbook."""
