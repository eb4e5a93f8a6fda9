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
PRAKTISCH = HANDBOEK.section("Praktisch")


ACTIES = {
    1: "Actie 1: Voer gesprekken",
    2: "Actie 2: Onderneem actie",
    3: "Actie 3: Zorg voor opvang",
    4: "Actie 4: Communicatie",
    5: "Actie 5: Vervolg/evaluatie",
}


def actie(nummer: int, wat: str, moment: Moment, wanneer: str = NOT_NAMED, provided: str = "") -> Task:
    """One line of an action of the plan, which its source names; it names no function for most of them."""
    return Task(NOT_NAMED, wat, wanneer, provided, source=HANDBOEK.section(ACTIES[nummer]), moment=moment)


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
        "Bepaal samen vervolgacties, wie erbij moet, wat anderen horen, en een evaluatie.",
        "op de dag van de calamiteit",
        source=MEDIA,
        moment=VANDAAG,
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
        "Verdeel wie school en crisis leidt.",
        provided="als het groter wordt",
        source=HANDBOEK.section("Algemene adviezen"),
        given=omvang.is_("groot", unknown=True),
        moment=VANDAAG,
    ),
    Task(
        NOT_NAMED,
        "Vraag om goede, objectieve hulp: administratie of een communicatiemedewerker.",
        "op tijd",
        source=CALAMITEITMANAGEMENT,
        moment=DAARNA,
    ),
)
MET_OUDERS = (
    replace(
        actie(
            1,
            "Nodig betrokken ouders uit om de zorg te delen.",
            NU,
            "op zeer korte termijn",
        ),
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
        "Spreek de ouders apart. Dat is nuttig: hun belangen kunnen uiteenlopen. Het kan door verschillende "
        "mensen.",
        IN_GESPREK,
        provided="als er meer ouders bij betrokken zijn",
        source=LOGBOEK,
        moment=DAARNA,
    ),
    actie(
        1, "Bespreek met de ouders oplossingen, en maak een actieplan met maatregelen en afspraken.", DAARNA
    ),
    Task(
        NOT_NAMED,
        "Denk aan een begeleid gesprek met excuses, hulp voor kind of gezin, en tijdelijk extra toezicht.",
        source=PRAKTISCH,
        moment=DAARNA,
    ),
    Task(
        NOT_NAMED,
        "Spreek met de ouders af wat er met de kinderen wordt besproken, zo veel mogelijk in één lijn.",
        IN_GESPREK,
        source=PRAKTISCH,
        moment=DAARNA,
    ),
    Task(
        NOT_NAMED,
        "Beloof ouders of leerlingen nooit geheimhouding tegenover andere professionals. Maak altijd een "
        "vervolgafspraak.",
        IN_GESPREK,
        source=HANDBOEK.section("Weging onrust"),
        moment=DAARNA,
    ),
    actie(
        1,
        "Erken de zorg van ouders, maar maak het niet groter dan het is. Leg uit dat een rustige, steunende "
        "reactie hun kind helpt.",
        DAARNA,
        IN_GESPREK,
    ),
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
        "Vermijd 'dader' en 'slachtoffer'. Zeg 'betrokken leerlingen': wie initiatief nam, en wie iets "
        "overkwam. Vermijd 'seksueel'. Zeg 'intimiderend', 'ongepast' of 'grensoverschrijdend' gedrag.",
        DAARNA,
        "in gesprekken en in alle berichten",
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
        actie(
            1, "Bespreek het met professional, aandachtsfunctionaris, directie of locatieleiding.", VANDAAG
        ),
        *MET_OUDERS,
        actie(
            2,
            "Schat na de gesprekken in hoe groot de zaak is, of kan worden. Maak een kort actieplan, "
            "eventueel met professionals van buiten.",
            DAARNA,
        ),
        actie(
            2,
            "Neem maatregelen voor de veiligheid van alle leerlingen, tegen herhaling. Informeer "
            "betrokken ouders en medewerkers.",
            VANDAAG,
            SNEL,
        ),
        actie(2, "Bespreek met collega's en betrokken ouders welke momenten problemen geven.", DAARNA),
        actie(2, "Evalueer de maatregelen.", LATER),
        actie(3, "Steun locatieleiding, team, ouders en leerlingen.", VANDAAG),
        actie(
            4,
            "Vertel medewerkers wat speelt en is afgesproken. Kies een aanspreekpunt voor ouders, "
            "liefst directie of locatieleiding.",
            VANDAAG,
        ),
        actie(4, "Houd het rustig in en bij de groepen.", DAARNA),
        GERUCHTEN,
        replace(VERWIJS, moment=VANDAAG),
        actie(5, "Let op signalen: misschien overkwam het meer leerlingen.", VANDAAG),
        actie(
            5,
            "Ga na of alles loopt zoals afgesproken. Licht het beleid door naar aanleiding van wat er "
            "gebeurde.",
            LATER,
        ),
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
        "Brand of een ernstig delict als er niemand op school is? De directeur waarschuwt de bestuurder.",
        "Een begeleidingsgroep kan.",
        "Verwijs de media naar de woordvoerder van de hulpdiensten.",
        "Directeur en bestuurder stellen een persbericht op.",
        "Vertel je het in een klas? Zet de boodschap eerst op papier.",
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
