"""The registers, forms and files of the handbook: what belongs in each, and who keeps it."""

from decision_tools.rules import NOT_NAMED, Handover, Inform, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.signals import EERST_VASTLEGGEN

FORMAT = HANDBOEK.section("Format incidentenregistratie sociale veiligheid")
INCIDENTEN = HANDBOEK.section("Incidentenregistratie")
AGRESSIE = HANDBOEK.section("Protocol omgaan met agressie en geweld: Registratie")
RAPPORTAGE = HANDBOEK.section("Rapportage Meldcode")
LOGBOEK = HANDBOEK.section("Logboek voor signalen")
HANDHAVING = HANDBOEK.section("Grensoverschrijdend gedrag: Leerlingen")
CONTACTEN = HANDBOEK.section("Lijst contacten met ouders (evt. telefonisch)")
GESPREKKEN = HANDBOEK.section("Zorggesprekken met ouders: Registratie")
OUDERS = HANDBOEK.section("Ouders als partner")
LEERKRACHT = HANDBOEK.section("Leerkracht: Taakomschrijving")

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
IN_DOSSIER = "leerlingdossier"

WIE_VULT_IN = Note(
    "tegenspraak",
    "Het formulier noemt de 'aandachtsfunctionaris sociale veiligheid', of wie deze aanwijst. "
    "Die functie staat nergens anders. De takenlijst noemt de manager sociale veiligheid.",
    "Het bestuur beslist wie invult.",
)
SIGNIFICANT = Note(
    "stil",
    "Wat een 'significant' incident is, staat er niet.",
    "Registreer bij twijfel wel. De manager sociale veiligheid beslist.",
)
GROEPEN = Note(
    "tegenspraak",
    "Het formulier noemt vragenlijsten voor groep 7 en 8. Het hoofdstuk over welbevinden noemt groep 6 tot "
    "en met 8, als wet.",
    "Doe het veilige: groep 6 tot en met 8. De manager sociale veiligheid kijkt dit na.",
)
NAMEN = Note(
    "stil",
    "Dit formulier zegt niets over namen.",
    "Het logboek voor signalen vraagt alleen initialen van anderen. Kijk in het privacyreglement.",
)
WELK_FORMULIER = Note(
    "stil",
    "Het interne meldingsformulier staat niet in het handboek. Of het formulier incidentenregistratie "
    "hetzelfde is, staat er niet.",
    "Gebruik beide tot het bestuur dit beslist.",
)
MELDPUNT = Note(
    "stil",
    "Het handboek geeft geen nummer of adres van het bestuursbureau.",
    "Vraag het de directeur.",
)
BUNDELEN = Note(
    "tegenspraak",
    "Het formulier zegt: elk jaar bundelen, door de casemanager met de aandachtsfunctionaris. "
    "Het hoofdstuk over registratie zegt: elke twee jaar, door de manager sociale veiligheid.",
    "Doe het veilige: bundel elk jaar. Het bestuur beslist wie.",
)
GEEN_TERMIJN = Note(
    "stil",
    "Wie de rapportage invult en vóór wanneer, staat er niet.",
    "De aandachtsfunctionaris HGKM beslist.",
)
ACTIE = Note(
    "stil",
    "In het logboek staat twee keer een vak 'Actie' naast elkaar, zonder uitleg.",
    "Spreek af wat je er invult. De aandachtsfunctionaris HGKM beslist.",
)
BRON = Note(
    "stil",
    "Dit gaat over vastleggen en gebruiken. Wat je doet als de bron niet wil en een kind gevaar loopt, "
    "staat er niet.",
    "Wacht niet. Ga meteen naar de aandachtsfunctionaris HGKM.",
)
ONBEKENDE_LIJST = Note(
    "stil",
    "Het formulier zelf staat niet in onze tekst van het handboek, alleen de titel.",
    "Kijk in het document van de school.",
)
ONDERTEKENEN = Note(
    "tegenspraak",
    "Bij een zwaar gesprek tekenen ouders de uitwerking. Elders kunnen zij dat, als zij willen.",
    "Noteer het als zij niet tekenen.",
)

incident = Outcome(
    "incidentenregistratie",
    "Zet het incident in de incidentenregistratie sociale veiligheid",
    tasks=(
        Task(
            NOT_NAMED,
            "Vul in: datum, locatie, toelichting, melder, betrokkenen en verwijzing naar bijlagen.",
            notes=(WIE_VULT_IN, NAMEN),
        ),
        Task(NOT_NAMED, "Houd de incidenten op volgorde van datum."),
        Task(MANAGER, "Verzamel alle sociale incidenten op één plaats."),
        Task(
            MANAGER,
            "Analyseer de incidenten samen met de uitkomsten van de monitoring.",
            "structureel, met de (jaarlijkse) monitoring",
            notes=(GROEPEN,),
            source=INCIDENTEN,
        ),
        Task(
            NOT_NAMED,
            "Leg de uitkomsten naast het tevredenheidsonderzoek onder ouders.",
            "eens in de twee jaar",
            provided="mits de school dat wil",
            source=INCIDENTEN,
        ),
    ),
    record=(Record("Elk afzonderlijk en belangrijk incident", "format incidentenregistratie"),),
    letters=("incidentenregistratie",),
    notes=(SIGNIFICANT,),
    next=(Handover("wijdevenen/overlijden-en-rouw", "Een sterfgeval? De acht stappen"),),
)
agressie = Outcome(
    "meldingsformulier",
    "Agressie of geweld: vul ook het interne meldingsformulier in",
    tasks=(
        Task(
            "directeur",
            "Vul het meldingsformulier in of laat dat doen. Registreer het bij WIJ de Venen.",
            notes=(WELK_FORMULIER,),
            source=HANDBOEK.section("Opvang bij voorvallen: Taken en verantwoordelijkheden"),
        ),
        Task(
            ("medewerker", "leerling", "ouders"),
            "Je kunt het voorval melden bij het bestuursbureau. Dat is vertrouwelijk.",
            provided="mits je het wilt melden",
            notes=(MELDPUNT,),
        ),
    ),
    record=(Record("Het voorval, apart van ongevallen", "registratiesysteem van WIJ de Venen"),),
    next=(
        Handover("wijdevenen/opvang-leerling", "Opvang van een leerling"),
        Handover("wijdevenen/opvang-personeel", "Opvang van een medewerker"),
    ),
)
ongeval = Outcome(
    "ongeval",
    "Een ongeval zonder opzet: de directeur registreert het apart",
    tasks=(Task("directeur", "Registreer het ongeval, apart van agressie en geweld."),),
    record=(Record("Het ongeval", "registratie van ongevallen door de directeur"),),
    notes=(Note("stil", "Welk formulier voor ongevallen geldt, staat er niet.", "De directeur beslist."),),
    then=("Is het ongeval ernstig? Dan zijn er direct meldingen nodig: zie de opvang.",),
    next=(
        Handover("wijdevenen/opvang-leerling", "Ernstig ongeval van een leerling"),
        Handover("wijdevenen/opvang-personeel", "Ernstig ongeval van een medewerker"),
    ),
)
meldcode = Outcome(
    "rapportage-meldcode",
    "Vul de rapportage Meldcode in",
    tasks=(
        Task(
            NOT_NAMED,
            "Vul kort in: datum, contactpersoon, onderwerp, omschrijving, onrust, betrokkenen, activiteiten, "
            "melding, informeren, extern consult, knelpunten, opmerkingen.",
            notes=(GEEN_TERMIJN,),
        ),
        Task(AF, "Bewaar de tabellen achter elkaar in één document."),
        Task(
            ("casemanager", AF),
            "Bundel alle incidenten.",
            "elk jaar, volgens het formulier",
            notes=(BUNDELEN,),
        ),
        Task(
            MANAGER,
            "Bundel alle incidenten.",
            "elke twee jaar, volgens het hoofdstuk over registratie",
            notes=(BUNDELEN,),
            source=INCIDENTEN,
        ),
    ),
    record=(Record("Elk afzonderlijk en belangrijk incident rond de Meldcode", "rapportage Meldcode"),),
    letters=("rapportage-meldcode",),
    notes=(SIGNIFICANT,),
)
signaal = Outcome(
    "logboek",
    "Vul het logboek voor signalen in en zet het in het leerlingdossier",
    tasks=(
        Task(
            "professional",
            "Vul in: datum, tijd, locatie, wie het zag, situatie, betrokkenen (alleen initialen), actie, "
            "afspraken.",
            notes=(ACTIE,),
        ),
        Task(
            "professional",
            "Vul ook in: contact met ouders, afspraken met ouders (met evaluatie) en het verloop.",
        ),
        Task("professional", "Schrijf feiten. Zeg het duidelijk als iets een verhaal of vermoeden is."),
        Task(
            "professional",
            "Leg een diagnose alleen vast van een geschoolde professional met BIG-registratie.",
            provided="mits er een diagnose is",
        ),
        Task(
            "professional",
            "Noem de bron. Geeft de bron geen toestemming? Leg het dan niet vast en gebruik het niet.",
            provided="mits de informatie van een ander komt",
            notes=(BRON,),
        ),
        Task("leerkracht", "Registreer het signaal in ParnasSys.", source=LEERKRACHT),
        Task(
            "professional",
            "Bespreek het signaal met de ouders.",
            "op korte termijn",
            provided="mits praten niemand in gevaar brengt en niemand er zelf over vertelde",
            source=OUDERS,
        ),
    ),
    record=(Record("Het signaal, wat je deed en wat je afsprak", f"{IN_DOSSIER}, ParnasSys"),),
    letters=("logboek-signalen",),
    notes=(EERST_VASTLEGGEN,),
)
herhaald = Outcome(
    "notitie-dossier",
    "Herhaald of ernstig gedrag: zet ook een notitie in het leerlingdossier",
    tasks=(
        Task(NOT_NAMED, "Zet het gedrag in het leerlingdossier."),
        Task(NOT_NAMED, "Informeer het team over wat er speelt en over de afspraken.", "altijd"),
    ),
    record=(Record("Herhaald en ernstig gedrag", IN_DOSSIER),),
    inform=(Inform("collega's", "Wat er speelt en welke afspraken er zijn."),),
)
contact = Outcome(
    "lijst-contacten",
    "Zet het contact op de lijst contacten met ouders",
    tasks=(Task(NOT_NAMED, "Zet het contact met de ouders op de lijst, ook een telefoongesprek."),),
    record=(Record("Contact met ouders", "lijst contacten met ouders"),),
    letters=("lijst-contacten-ouders",),
    notes=(ONBEKENDE_LIJST,),
)
gesprek = Outcome(
    "verslag-zorggesprek",
    "Zet het zorggesprek en het verslag in het leerlingdossier",
    tasks=(
        Task(NOT_NAMED, "Zet gesprek en verslag in het dossier, volgens het logboek voor signalen."),
        Task(
            NOT_NAMED,
            "Zet ook de concrete stappen erin.",
            provided="mits het een zwaar zorggesprek was",
        ),
        Task(
            "ouders",
            "Teken de uitwerking, voor gezien of voor akkoord.",
            provided="mits het een zwaar zorggesprek was",
            notes=(ONDERTEKENEN,),
        ),
    ),
    record=(Record("Het gesprek en het verslag", IN_DOSSIER),),
    letters=("verslag-zorggesprek", "logboek-signalen"),
    next=(Handover("wijdevenen/zorggesprek", "De stappen van een zorggesprek"),),
)
vraag = Outcome(
    "vraag-het",
    "Weet je het niet? Vraag het de manager sociale veiligheid",
    tasks=(Task(MANAGER, "Zeg in welke registratie dit hoort."),),
    notes=(SIGNIFICANT,),
)
veiligheid_eerst = Outcome(
    "veiligheid-eerst",
    "Geweld thuis of mishandeling? Registreren is niet genoeg: volg ook de Meldcode",
    next=(Handover("wijdevenen/meldcode", "Welke stap van de Meldcode is nu aan de beurt?"),),
    quiet=True,
)
