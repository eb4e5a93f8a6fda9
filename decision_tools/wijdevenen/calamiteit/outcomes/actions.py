"""The five actions of the Actieplan bij calamiteiten, whatever the answers."""

from dataclasses import replace

from decision_tools.rules import NOT_NAMED, Handover, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects
from decision_tools.wijdevenen.shared.calling import BEL_112
from decision_tools.wijdevenen.shared.employees import NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.press import VERWIJS
from decision_tools.wijdevenen.shared.roles import MANAGER

from .. import notes
from ..questions import omvang

SNEL = "snel"
ZO_SNEL = "zo snel mogelijk"
IN_GESPREK = "in het gesprek"
NU, VANDAAG, DAARNA, LATER = Moment.NOW, Moment.TODAY, Moment.NEXT, Moment.LATER
MEDIA = HANDBOEK.section("Media")
CALAMITEITMANAGEMENT = HANDBOEK.section("Calamiteitmanagement")
LOGBOEK = HANDBOEK.section("Logboek, veiligheid en dossieropbouw")


def actie(nummer: int, wat: str, moment: Moment, wanneer: str = NOT_NAMED, provided: str = "") -> Task:
    """One line of the plan; it names no function for most of them."""
    source = HANDBOEK.section(f"Actieplan bij calamiteiten: actie {nummer}")
    return Task(NOT_NAMED, f"Actie {nummer}. {wat}", wanneer, provided, source=source, moment=moment)


BESTUURDER = Task(
    "directeur",
    "Meld het bij de bestuurder.",
    ZO_SNEL,
    source=MEDIA,
    about=(subjects.BESTUURDER.do,),
)
OP_DE_DAG = (
    Task(
        ("directeur", "bestuurder"),
        "Bepaal samen vervolgacties en wie erbij moet.",
        "op de dag van de calamiteit",
        source=MEDIA,
        moment=VANDAAG,
    ),
    Task(
        ("directeur", "bestuurder"),
        "Bepaal wat betrokkenen en omwonenden horen. Spreek een vervolg en een evaluatie af.",
        "op de dag van de calamiteit",
        source=MEDIA,
        moment=DAARNA,
    ),
    Task(
        MANAGER,
        "Weeg met het bestuur hoe groot dit is.",
        source=CALAMITEITMANAGEMENT,
        given=omvang.is_unknown(),
        moment=VANDAAG,
    ),
    Task(
        MANAGER,
        "Verdeel de taken: wie leidt de school, wie de crisis?",
        source=CALAMITEITMANAGEMENT,
        moment=DAARNA,
    ),
)
MET_OUDERS = (
    replace(
        actie(1, "Nodig de betrokken ouders uit en deel de zorg.", NU, "op zeer korte termijn"),
        about=(subjects.OUDERS_WETEN.do,),
    ),
    Task(
        NOT_NAMED,
        "Praat bij voorkeur met z'n tweeën met de ouders.",
        IN_GESPREK,
        source=LOGBOEK,
        moment=DAARNA,
    ),
    Task(
        NOT_NAMED,
        "Spreek de ouders apart. Dat is nuttig: hun belangen kunnen uiteenlopen.",
        IN_GESPREK,
        provided="als er meer ouders bij betrokken zijn",
        source=LOGBOEK,
        moment=DAARNA,
    ),
    actie(1, "Bespreek met hen oplossingen en maak een actieplan met maatregelen en afspraken.", DAARNA),
    actie(1, "Erken de zorg van ouders, maar maak het niet groter dan het is.", DAARNA, IN_GESPREK),
    actie(1, "Leg ouders uit dat een rustige, steunende reactie hun kind helpt.", DAARNA, IN_GESPREK),
    Task(
        NOT_NAMED,
        "Vraag ouders om open vragen te stellen, geen sturende of suggestieve.",
        IN_GESPREK,
        provided="als zij er met hun kind over praten",
        source=HANDBOEK.section("Sociaal wenselijk"),
        moment=DAARNA,
    ),
    actie(
        1,
        "Gebruik de woorden dader en slachtoffer niet. Zeg 'betrokken leerlingen': wie begon en wie iets "
        "overkwam.",
        DAARNA,
    ),
    actie(
        1,
        "Vermijd het woord 'seksueel'. Zeg 'intimiderend', 'ongepast' of 'grensoverschrijdend' gedrag.",
        DAARNA,
    ),
)
GERUCHTEN = Task(
    NOT_NAMED,
    "Spreek foute informatie bij leerlingen alleen tegen als het om veiligheid of anonimiteit van "
    "betrokken leerlingen gaat.",
    source=HANDBOEK.section("Communicatie over het incident"),
    moment=DAARNA,
)

acties = Outcome(
    "acties",
    "Vijf acties: praat, neem maatregelen, zorg voor opvang, communiceer, volg op",
    tasks=(
        BEL_112,
        BESTUURDER,
        *OP_DE_DAG,
        actie(1, "Bespreek het met professional, aandachtsfunctionaris en/of directie.", VANDAAG),
        *MET_OUDERS,
        actie(2, "Schat na de gesprekken in hoe groot de zaak is, of kan worden.", DAARNA),
        actie(2, "Maak een kort actieplan, eventueel met professionals van buiten.", DAARNA),
        actie(2, "Neem maatregelen en vertel die betrokken ouders en medewerkers.", VANDAAG, SNEL),
        actie(2, "Breng in beeld welke momenten problemen geven, en hoe je die voorkomt.", DAARNA),
        actie(2, "Evalueer de maatregelen.", LATER),
        actie(3, "Zorg voor steun aan locatieleiding, team, ouders en leerlingen.", DAARNA),
        actie(4, "Vertel medewerkers wat er speelt en wat is afgesproken.", DAARNA),
        actie(4, "Spreek één aanspreekpunt voor ouders af, bij voorkeur directie of locatieleiding.", DAARNA),
        actie(4, "Houd het rustig in en bij de groepen.", DAARNA),
        GERUCHTEN,
        replace(VERWIJS, moment=VANDAAG),
        actie(5, "Ga na of alles loopt zoals afgesproken. Misschien overkwam het meer leerlingen.", LATER),
        actie(5, "Licht het beleid door naar aanleiding van wat er gebeurde.", LATER),
    ),
    record=(
        Record("Gesprekken, afspraken en gebeurtenissen", "logboek"),
        Record("Mails en andere berichten, overzichtelijk bij elkaar", NOT_NAMED),
        Record("Het voorval", "incidentenregistratie"),
    ),
    letters=("logboek-signalen", "lijst-contacten-ouders", "incidentenregistratie"),
    notes=(notes.WIE_DOET_DE_ACTIES, notes.WANNEER),
    then=(
        "Let op het stapeleffect: wie eerder iets naars meemaakte, kan dit zwaarder voelen.",
        "Voorbeelden van maatregelen staan in de handreiking tijdelijke omgangsregels.",
        "Sommige acties lopen tegelijk. Wat nodig is, hangt af van de ernst.",
        "Kijk ook naar onveilige plekken en momenten op en om de school.",
    ),
    next=(
        Handover("wijdevenen/opvang-leerling", "Actie 3: opvang van een leerling"),
        Handover("wijdevenen/opvang-personeel", "Actie 3: opvang van een medewerker"),
        Handover("wijdevenen/vlaggensysteem", "Weeg het gedrag met het Vlaggensysteem"),
        Handover("wijdevenen/incident-registreren", "Waar registreer je dit?"),
        Handover("wijdevenen/meldcode", "Zorgen over een kind thuis: wat is mijn stap?"),
        NAAR_MISBRUIK,
    ),
)
