"""The five actions of the Actieplan bij calamiteiten, and what goes with them."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, NOT_NAMED, Handover, Moment, Note, Outcome, Record, Task
from decision_tools.rules.laws import WPO
from decision_tools.rules.outcomes import Stance
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects_of_events as subjects
from decision_tools.wijdevenen.shared.employees import NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.phone_numbers import BEL_112, CALAMITEITENTEAM
from decision_tools.wijdevenen.shared.press import VERWIJS
from decision_tools.wijdevenen.shared.roles import MANAGER
from decision_tools.wijdevenen.shared.suspension import ALTERNATIEF, GEEN_LEEFTIJD, STRAF_OF_VEILIGHEID

from . import notes
from .questions import omvang

SNEL = "snel"
ZO_SNEL = "zo snel mogelijk"
IN_GESPREK = "in het gesprek"
NU, VANDAAG, DAARNA, LATER = Moment.NOW, Moment.TODAY, Moment.NEXT, Moment.LATER
OUDERAVOND = Handover("wijdevenen/ouderavond", "Wel of geen ouderavond?")
MEDIA = HANDBOEK.section("Media")
CALAMITEITMANAGEMENT = HANDBOEK.section("Calamiteitmanagement")
LOGBOEK = HANDBOEK.section("Logboek, veiligheid en dossieropbouw")


def _actie(nummer: int, wat: str, moment: Moment, wanneer: str = NOT_NAMED, provided: str = "") -> Task:
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
        _actie(1, "Nodig de betrokken ouders uit en deel de zorg.", NU, "op zeer korte termijn"),
        about=(subjects.OUDERS.do,),
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
    _actie(1, "Bespreek met hen oplossingen en maak een actieplan met maatregelen en afspraken.", DAARNA),
    _actie(1, "Erken de zorg van ouders, maar maak het niet groter dan het is.", DAARNA, IN_GESPREK),
    _actie(1, "Leg ouders uit dat een rustige, steunende reactie hun kind helpt.", DAARNA, IN_GESPREK),
    Task(
        NOT_NAMED,
        "Vraag ouders om open vragen te stellen, geen sturende of suggestieve.",
        IN_GESPREK,
        provided="als zij er met hun kind over praten",
        source=HANDBOEK.section("Sociaal wenselijk"),
        moment=DAARNA,
    ),
    _actie(
        1,
        "Gebruik de woorden dader en slachtoffer niet. Zeg 'betrokken leerlingen': wie begon en wie iets "
        "overkwam.",
        DAARNA,
    ),
    _actie(
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
        _actie(1, "Bespreek het met professional, aandachtsfunctionaris en/of directie.", VANDAAG),
        *MET_OUDERS,
        _actie(2, "Schat na de gesprekken in hoe groot de zaak is, of kan worden.", DAARNA),
        _actie(2, "Maak een kort actieplan, eventueel met professionals van buiten.", DAARNA),
        _actie(2, "Neem maatregelen en vertel die betrokken ouders en medewerkers.", VANDAAG, SNEL),
        _actie(2, "Breng in beeld welke momenten problemen geven, en hoe je die voorkomt.", DAARNA),
        _actie(2, "Evalueer de maatregelen.", LATER),
        _actie(3, "Zorg voor steun aan locatieleiding, team, ouders en leerlingen.", DAARNA),
        _actie(4, "Vertel medewerkers wat er speelt en wat is afgesproken.", DAARNA),
        _actie(
            4, "Spreek één aanspreekpunt voor ouders af, bij voorkeur directie of locatieleiding.", DAARNA
        ),
        _actie(4, "Houd het rustig in en bij de groepen.", DAARNA),
        GERUCHTEN,
        replace(VERWIJS, moment=VANDAAG),
        _actie(5, "Ga na of alles loopt zoals afgesproken. Misschien overkwam het meer leerlingen.", LATER),
        _actie(5, "Licht het beleid door naar aanleiding van wat er gebeurde.", LATER),
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

OPEN = Task(NOT_NAMED, "Wees heel open tegen de betrokken ouders.", source=MEDIA, moment=DAARNA)
ALLEEN_BETROKKEN = Task(
    NOT_NAMED,
    "Praat alleen met de betrokken ouders, en wees tegen hen heel open.",
    source=MEDIA,
    moment=VANDAAG,
    about=(subjects.ANDERE_OUDERS.dont,),
)
klein = Outcome(
    "klein",
    "Houd het klein: alleen met de betrokken ouders. Dat heeft altijd de voorkeur",
    tasks=(ALLEEN_BETROKKEN,),
)
klein_en_breder = Outcome(
    "klein-en-breder",
    "Klein houden heeft altijd de voorkeur: weeg nog eens of andere ouders dit moeten horen",
    tasks=(
        Task(
            NOT_NAMED,
            "Ga na of een bericht aan meer ouders rust brengt, of juist onrust.",
            "vóór je hun iets stuurt",
            source=HANDBOEK.section("Communicatie met indirect betrokken ouders"),
            moment=NU,
        ),
        OPEN,
    ),
)
groot = Outcome(
    "groot",
    "Stel een team samen, bijvoorbeeld met het Calamiteitenteam van de GGD",
    tasks=(
        _actie(
            2,
            "Stel een team samen met bestuur en professionals van buiten "
            f"(Calamiteitenteam GGD: {CALAMITEITENTEAM}).",
            VANDAAG,
        ),
        Task(
            MANAGER,
            "Vraag om goede hulp: administratie of een communicatiemedewerker.",
            "op tijd",
            source=CALAMITEITMANAGEMENT,
            moment=DAARNA,
        ),
    ),
)
onzeker = Outcome(
    "onzeker",
    "Omvang of aanpak is niet zeker: overleg met partijen buiten de school",
    tasks=(
        Task(
            NOT_NAMED,
            "Overleg met partijen op de sociale kaart, en/of vorm samen een team.",
            moment=VANDAAG,
        ),
        Task(NOT_NAMED, "Laat ieder die meedoet zijn contactgegevens op een lijst zetten.", moment=DAARNA),
    ),
    notes=(notes.WIE_BELT,),
)


def _brief(
    id_: str, headline: str, wie: str, stance: Stance, letters: tuple[str, ...], *doubts: Note
) -> Outcome:
    stuur = _actie(4, f"Stuur {wie} een zakelijke brief of mail.", VANDAAG, ZO_SNEL)
    return Outcome(
        id_,
        headline,
        tasks=(
            replace(stuur, about=(stance,)),
            _actie(
                4, "Zet erin wat leerlingen horen. Vraag om rust en geen uitspraken naar de pers.", VANDAAG
            ),
            _actie(4, "Richt eventueel een spreekuur in voor vragen van ouders.", DAARNA),
        ),
        letters=letters,
        notes=doubts,
        next=(OUDERAVOND,) if letters else (),
    )


betrokken = _brief(
    "betrokken",
    "Informeer alleen de ouders van de betrokken leerlingen, zo snel mogelijk",
    "de ouders van de betrokken leerlingen",
    subjects.BRIEF.do,
    (),
)
brief_groep = _brief(
    "brief-groep",
    "Schrijf de ouders van de groep, zakelijk en zo snel mogelijk",
    "de ouders van de groep",
    subjects.ANDERE_OUDERS.do,
    ("ouderbrief-betrokken-groep",),
    notes.THUIS_IN_BRIEF,
)
brief_kleuters = _brief(
    "brief-kleuters",
    "Schrijf de ouders van de kleutergroep met de brief voor jonge kinderen",
    "de ouders van de groep",
    subjects.ANDERE_OUDERS.do,
    ("ouderbrief-jonge-leerlingen",),
)
brief_groepen = _brief(
    "brief-groepen",
    "Schrijf de ouders van de groep en van de andere groepen, elk met een eigen brief",
    "ouders van de groep en van andere groepen",
    subjects.ANDERE_OUDERS.do,
    ("ouderbrief-betrokken-groep", "ouderbrief-overige-groepen"),
    notes.THUIS_IN_BRIEF,
)
brief_groepen_kleuters = _brief(
    "brief-groepen-kleuters",
    "Schrijf de ouders van de kleutergroep en van de andere groepen, elk met een eigen brief",
    "ouders van de kleutergroep en van andere groepen",
    subjects.ANDERE_OUDERS.do,
    ("ouderbrief-jonge-leerlingen", "ouderbrief-overige-groepen"),
    notes.BRIEF_BIJ_KLEUTERS,
    notes.THUIS_IN_BRIEF,
)
ouders_open = Outcome(
    "ouders-open",
    "Beslis eerst welke ouders het horen; tot dan alleen de betrokken ouders",
    tasks=(
        replace(
            _actie(
                4,
                "Weeg af of een bericht rust brengt, of onrust.",
                VANDAAG,
            ),
            about=(subjects.ANDERE_OUDERS.later,),
        ),
        _actie(4, "Communiceer snel: nieuws gaat hard via sociale media.", VANDAAG, SNEL),
        OPEN,
    ),
    replaces=(ALLEEN_BETROKKEN,),
)

niet_thuis = Outcome("niet-thuis", "Er is geen schorsing aan de orde", quiet=True)

SCHORSEN = (Handover("wijdevenen/schorsen-en-verwijderen", "Schorsen: gronden, stappen en termijnen"),)

BESLUIT = Task(
    "bevoegd gezag",
    "Beslis of deze leerling thuis mag blijven.",
    "vóór de leerling thuisblijft",
    source=WPO.section("40c"),
    checks=(notes.THUIS,),
    moment=VANDAAG,
)
AFSPRAKEN = _actie(
    2, "Maak in die dagen afspraken over de veiligheid.", DAARNA, provided="als het kind thuisblijft"
)
ZOEK_ALTERNATIEF = replace(ALTERNATIEF, moment=DAARNA)

jong_kind = Outcome(
    "jong-kind",
    "Schors een jong kind liever niet; het plan noemt een paar dagen thuis",
    tasks=(BESLUIT, ZOEK_ALTERNATIEF, AFSPRAKEN),
    notes=(GEEN_LEEFTIJD,),
    next=SCHORSEN,
)
ouder_kind = Outcome(
    "ouder-kind",
    "Een ouder kind schorsen kan, met het protocol schorsen en verwijderen",
    tasks=(_actie(2, "Volg het protocol schorsen en verwijderen.", DAARNA),),
    notes=(STRAF_OF_VEILIGHEID, GEEN_LEEFTIJD),
    next=SCHORSEN,
)
leeftijd_open = Outcome(
    "leeftijd-open",
    "Laat het bevoegd gezag beslissen wat voor deze leerling geldt",
    source=DERIVED,
    tasks=(
        BESLUIT,
        Task(
            NOT_NAMED,
            "Leg voor of dit een jong of een ouder kind is, en of er een andere oplossing is.",
            source=ADDED,
            moment=DAARNA,
        ),
        AFSPRAKEN,
    ),
    notes=(STRAF_OF_VEILIGHEID, GEEN_LEEFTIJD),
    next=SCHORSEN,
)
