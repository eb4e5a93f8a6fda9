"""The five actions of the Actieplan bij calamiteiten, and what goes with them."""

from decision_tools.rules import NOT_NAMED, Handover, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import NAAR_MISBRUIK
from decision_tools.wijdevenen.shared.phone_numbers import BEL_112, CALAMITEITENTEAM
from decision_tools.wijdevenen.shared.press import VERWIJS
from decision_tools.wijdevenen.shared.roles import MANAGER

from . import notes

SNEL = "snel"
ZO_SNEL = "zo snel mogelijk"
OUDERAVOND = Handover("wijdevenen/ouderavond", "Wel of geen ouderavond?")


def _actie(nummer: int) -> str:
    return f"Actieplan bij calamiteiten: actie {nummer}"


def _stap(nummer: int, wat: str, wanneer: str = NOT_NAMED, provided: str = "") -> Task:
    """One line of the plan; it names no function for most of them."""
    return Task(
        NOT_NAMED, f"Actie {nummer}. {wat}", wanneer, provided, source=HANDBOEK.section(_actie(nummer))
    )


acties = Outcome(
    "acties",
    "Vijf acties: praat, neem maatregelen, zorg voor opvang, communiceer, volg op",
    tasks=(
        BEL_112,
        Task(
            "directeur",
            "Meld het bij de bestuurder en spreek samen de korte termijn door.",
            ZO_SNEL,
            source=HANDBOEK.section("Media"),
        ),
        Task(
            MANAGER,
            "Weeg met het bestuur hoe groot dit is. Verdeel taken: wie leidt de school, wie de crisis?",
            source=HANDBOEK.section("Calamiteitmanagement"),
        ),
        _stap(1, "Bespreek het met professional, aandachtsfunctionaris en/of directie van de leerlingen."),
        _stap(1, "Nodig de ouders van de betrokken leerlingen uit en deel de zorg.", "op zeer korte termijn"),
        _stap(1, "Bespreek met hen oplossingen en maak een actieplan met maatregelen en afspraken."),
        _stap(1, "Erken de zorg van ouders, maar maak het niet groter dan het is."),
        _stap(1, "Leg ouders uit dat een rustige, steunende reactie hun kind helpt."),
        _stap(
            1,
            "Gebruik de woorden dader en slachtoffer niet. Zeg 'betrokken leerlingen': wie begon en wie iets "
            "overkwam.",
        ),
        _stap(
            1, "Vermijd het woord 'seksueel'. Zeg 'intimiderend', 'ongepast' of 'grensoverschrijdend' gedrag."
        ),
        _stap(2, "Schat na de gesprekken in hoe groot de zaak is, of kan worden."),
        _stap(2, "Maak een kort actieplan, als het helpt met professionals van buiten."),
        _stap(2, "Neem maatregelen en vertel die aan de betrokken ouders en medewerkers.", SNEL),
        _stap(2, "Breng in beeld welke momenten problemen geven, en hoe je die voorkomt."),
        _stap(2, "Evalueer de maatregelen."),
        _stap(3, "Zorg voor steun aan locatieleiding, team, ouders en leerlingen."),
        _stap(4, "Vertel medewerkers steeds wat er speelt en wat is afgesproken."),
        _stap(4, "Spreek één aanspreekpunt voor ouders af, het liefst directie of locatieleiding."),
        _stap(4, "Houd het rustig in en bij de groepen."),
        VERWIJS,
        _stap(5, "Ga na of alles loopt zoals afgesproken. Let op: misschien overkwam het meer leerlingen."),
        _stap(5, "Licht het beleid door naar aanleiding van wat er gebeurde."),
    ),
    record=(
        Record("Gesprekken, afspraken en gebeurtenissen", "logboek"),
        Record("Mails en andere berichten, overzichtelijk bij elkaar", NOT_NAMED),
        Record("Het voorval", "incidentenregistratie"),
    ),
    letters=("logboek-signalen", "lijst-contacten-ouders", "incidentenregistratie"),
    notes=(notes.WIE_DOET_DE_ACTIES,),
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

klein = Outcome(
    "klein",
    "Houd het klein: alleen met de betrokken ouders. Dat heeft altijd de voorkeur",
    tasks=(
        Task(
            NOT_NAMED,
            "Praat alleen met de betrokken ouders, en wees tegen hen heel open.",
            source=HANDBOEK.section("Media"),
        ),
    ),
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
        ),
        Task(NOT_NAMED, "Wees heel open tegen de betrokken ouders.", source=HANDBOEK.section("Media")),
    ),
)
groot = Outcome(
    "groot",
    "Stel een team samen en bel het Calamiteitenteam van de GGD",
    tasks=(
        _stap(2, "Stel een team samen met bestuur en professionals van buiten."),
        _stap(2, f"Bel het Calamiteitenteam van GGD Hollands Midden: {CALAMITEITENTEAM}."),
        Task(
            MANAGER,
            "Vraag om goede hulp: administratie of een communicatiemedewerker.",
            "op tijd",
            source=HANDBOEK.section("Calamiteitmanagement"),
        ),
    ),
)
onzeker = Outcome(
    "onzeker",
    "Niet zeker over omvang of aanpak? Overleg met partijen buiten de school",
    tasks=(
        Task(NOT_NAMED, "Overleg met partijen op de sociale kaart, of stel met hen een team samen."),
        Task(NOT_NAMED, "Laat ieder die meedoet zijn contactgegevens op een lijst zetten."),
    ),
    notes=(notes.WIE_BELT,),
)


def _brief(id_: str, headline: str, wie: str, letters: tuple[str, ...], *doubts: Note) -> Outcome:
    return Outcome(
        id_,
        headline,
        tasks=(
            _stap(4, f"Stuur {wie} een zakelijke brief of mail.", ZO_SNEL),
            _stap(4, "Zet erin wat de leerlingen op school horen of hebben gehoord."),
            _stap(4, "Vraag ouders om rust te houden en niet met de pers te praten."),
            _stap(4, "Houd een spreekuur voor vragen.", provided="mits dat helpt"),
        ),
        letters=letters,
        notes=doubts,
        next=(OUDERAVOND,) if letters else (),
    )


betrokken = _brief(
    "betrokken",
    "Informeer alleen de ouders van de betrokken leerlingen, zo snel mogelijk",
    "de ouders van de betrokken leerlingen",
    (),
)

brief_groep = _brief(
    "brief-groep",
    "Schrijf de ouders van de groep, zakelijk en zo snel mogelijk",
    "de ouders van de groep",
    ("ouderbrief-betrokken-groep",),
    notes.THUIS_IN_BRIEF,
)
brief_kleuters = _brief(
    "brief-kleuters",
    "Schrijf de ouders van de kleutergroep met de brief voor jonge kinderen",
    "de ouders van de groep",
    ("ouderbrief-jonge-leerlingen",),
)
brief_groepen = _brief(
    "brief-groepen",
    "Schrijf de ouders van de groep en van de andere groepen, elk met een eigen brief",
    "de ouders van de groep en van de andere groepen",
    ("ouderbrief-betrokken-groep", "ouderbrief-overige-groepen"),
    notes.THUIS_IN_BRIEF,
)
brief_groepen_kleuters = _brief(
    "brief-groepen-kleuters",
    "Schrijf de ouders van de kleutergroep en van de andere groepen, elk met een eigen brief",
    "de ouders van de kleutergroep en van de andere groepen",
    ("ouderbrief-jonge-leerlingen", "ouderbrief-overige-groepen"),
    notes.BRIEF_BIJ_KLEUTERS,
    notes.THUIS_IN_BRIEF,
)
ouders_open = Outcome(
    "ouders-open",
    "Beslis eerst welke ouders het horen; tot dan alleen de betrokken ouders",
    tasks=(
        _stap(4, "Weeg af of een bericht rust brengt. Kijk naar ernst, aantal betrokkenen en onrust."),
        _stap(4, "Wacht niet lang: via sociale media gaat nieuws snel.", SNEL),
    ),
)

niet_thuis = Outcome("niet-thuis", "Er is geen schorsing aan de orde", quiet=True)

SCHORSEN = (Handover("wijdevenen/schorsen-en-verwijderen", "Schorsen: gronden, stappen en termijnen"),)

_EERST = Task(
    "bevoegd gezag",
    "Beslis of deze leerling thuis mag blijven. Volgens de wet van nu is dat een schorsing.",
    "vóór de leerling thuisblijft",
    notes=(notes.THUIS_IS_SCHORSEN,),
    source=HANDBOEK.section("Schorsing"),
)
_AFSPRAKEN = _stap(2, "Maak in die dagen afspraken over de veiligheid.", provided="mits het kind thuisblijft")

jong_kind = Outcome(
    "jong-kind",
    "Schors een jong kind liever niet",
    tasks=(
        _EERST,
        _stap(2, "Zoek een andere oplossing: een jong kind schorsen is over het algemeen geen goed idee."),
        _AFSPRAKEN,
    ),
    notes=(notes.GEEN_LEEFTIJD,),
    next=SCHORSEN,
)
ouder_kind = Outcome(
    "ouder-kind",
    "Een ouder kind schorsen kan: alleen met het protocol schorsen en verwijderen",
    tasks=(_stap(2, "Volg het protocol schorsen en verwijderen."),),
    notes=(notes.STRAF, notes.GEEN_LEEFTIJD),
    next=SCHORSEN,
)
leeftijd_open = Outcome(
    "leeftijd-open",
    "Laat het bevoegd gezag beslissen wat voor deze leerling geldt",
    tasks=(
        _EERST,
        _stap(2, "Leg voor of dit een jong of een ouder kind is, en of er een andere oplossing is."),
        _AFSPRAKEN,
    ),
    notes=(notes.STRAF, notes.GEEN_LEEFTIJD),
    next=SCHORSEN,
)
