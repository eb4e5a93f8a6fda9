"""Reporting a student at the DUO-verzuimloket: who can be reported, what is kept, who picks it up."""

from dataclasses import replace

from decision_tools.mbo_utrecht import REGIO
from decision_tools.mbo_utrecht.shared import student
from decision_tools.mbo_utrecht.shared.handbook import CHECKLIST
from decision_tools.mbo_utrecht.shared.roles import MELDER, SCHOOL
from decision_tools.mbo_utrecht.shared.student import TOT_27, WELK_DIPLOMA, WELKE_DAG, ZOEK_DIPLOMA
from decision_tools.rules import NOT_NAMED, Count, Duties, Inform, Note, Outcome, Record, Task
from decision_tools.rules.laws import WEB

eerder = Count(
    "eerder",
    "Hoe vaak is deze student al gemeld voor 16 uur verzuim?",
    label="Eerdere meldingen",
    help="Vul 0 in als dit de eerste keer is. Over welke periode je telt, staat niet in het handboek.",
    unknown=True,
)

NA_16_UUR = "binnen vijf werkdagen nadat de 16 uur is bereikt"
MELDEN = Task(MELDER, "Meld de student bij het DUO-verzuimloket.")
TEL_MELDINGEN = Task(MELDER, "Kijk in het studentenvolgsysteem hoeveel meldingen er al zijn.")
PROTOCOL_LOOPT = Task(SCHOOL, "Volg het verzuimprotocol verder: dat geldt ook voor deze student.")
IN_DOSSIER = Record("Meldingsnummer, acties, gesprekken en de stand van zaken", "studentenvolgsysteem")

VRIJSTELLING = Note(
    "stil",
    "Of je een student met een vrijstelling of uit het praktijkonderwijs kunt melden, staat er niet.",
    "Vraag het leerplicht.",
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


def wie_kan(bij: str) -> Note:
    """That 2.3 excludes some from reporting, where the handbook does not repeat it."""
    return Note(
        "stil",
        "Wie 23 of ouder is of een startkwalificatie heeft, kan niet gemeld worden (2.3). "
        f"{bij} staat dit er niet bij.",
        "Kijk eerst of je deze student kunt melden.",
    )


te_oud = Outcome(
    "te-oud",
    "Melden kan niet: de student is 23 jaar of ouder",
    tasks=(PROTOCOL_LOOPT,),
    notes=(replace(TOT_27, check="Vraag het doorstroompunt of deze student gemeld kan worden."),),
)
sk = Outcome("sk", "Melden kan niet: de student heeft een startkwalificatie", tasks=(PROTOCOL_LOOPT,))
sk_onbekend = replace(
    student.sk_onbekend,
    tasks=(
        ZOEK_DIPLOMA,
        Task(
            MELDER,
            "Wacht niet af: ook nu loopt de termijn. Is er geen startkwalificatie? Meld dan de student.",
            NA_16_UUR,
            provided="mits de 16 uur is bereikt",
            source=REGIO,
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
    notes=(CHECKLIST,),
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

DUTIES: Duties = {
    "te-oud": {NOT_NAMED: "MBO Utrecht"},
    "sk-onbekend": {
        NOT_NAMED: "niet genoemd",
        "binnen vijf werkdagen nadat de 16 uur is bereikt": "verzuimmedewerker",
    },
    "leerplicht": {
        "binnen vijf werkdagen na de melding": "gemeente",
        "binnen tien werkdagen na de melding": "leerplichtambtenaar, SLB-er",
        "in principe binnen een week": "leerplicht",
        NOT_NAMED: "leerplicht",
    },
    "rmc": {
        "binnen vijf werkdagen na de melding": "gemeente",
        "binnen tien werkdagen na de melding": "gemeente, SLB-er",
        "binnen vijf dagen na de melding": "RMC",
        "binnen twee weken na de melding": "MBO Utrecht, RMC",
    },
}
"""What examples expect of these outcomes, by row, in the words of the handbook."""
