"""The registers, forms and files of the handbook: what belongs in each, and who keeps it."""

from dataclasses import replace

from decision_tools.rules import NOT_NAMED, Handover, Inform, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.roles import AF, MANAGER
from decision_tools.wijdevenen.shared.signals import EERST_VASTLEGGEN
from decision_tools.wijdevenen.shared.talking_with_parents import OUDERS_TEKENEN, VERSLAG_IN_DOSSIER

from . import notes

INCIDENTEN = HANDBOEK.section("Incidentenregistratie")
OUDERS = HANDBOEK.section("Ouders als partner")
LEERKRACHT = HANDBOEK.section("Leerkracht: Taakomschrijving")
IN_DOSSIER = "leerlingdossier"

incident = Outcome(
    "incidentenregistratie",
    "Zet het incident in de incidentenregistratie sociale veiligheid",
    tasks=(
        Task(
            NOT_NAMED,
            "Vul in: datum, locatie, toelichting, melder, betrokkenen en verwijzing naar bijlagen.",
            notes=(notes.WIE_VULT_IN, notes.NAMEN),
        ),
        Task(NOT_NAMED, "Houd de incidenten op volgorde van datum."),
        Task(MANAGER, "Verzamel alle sociale incidenten op één plaats."),
        Task(
            MANAGER,
            "Analyseer de incidenten samen met de uitkomsten van de monitoring.",
            "structureel, met de (jaarlijkse) monitoring",
            notes=(notes.GROEPEN,),
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
    notes=(notes.SIGNIFICANT,),
    next=(Handover("wijdevenen/overlijden-en-rouw", "Een sterfgeval? De acht stappen"),),
)
agressie = Outcome(
    "meldingsformulier",
    "Agressie of geweld: vul ook het interne meldingsformulier in",
    tasks=(
        Task(
            "directeur",
            "Vul het meldingsformulier in of laat dat doen. Registreer het bij WIJ de Venen.",
            notes=(notes.WELK_FORMULIER,),
            source=HANDBOEK.section("Opvang bij voorvallen: Taken en verantwoordelijkheden"),
        ),
        Task(
            ("medewerker", "leerling", "ouders"),
            "Je kunt het voorval melden bij het bestuursbureau. Dat is vertrouwelijk.",
            provided="mits je het wilt melden",
            notes=(notes.MELDPUNT,),
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
    notes=(notes.WELK_FORMULIER_ONGEVAL,),
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
            notes=(notes.GEEN_TERMIJN,),
        ),
        Task(AF, "Bewaar de tabellen achter elkaar in één document."),
        Task(
            ("casemanager", AF),
            "Bundel alle incidenten.",
            "elk jaar, volgens het formulier",
            notes=(notes.BUNDELEN,),
        ),
        Task(
            MANAGER,
            "Bundel alle incidenten.",
            "elke twee jaar, volgens het hoofdstuk over registratie",
            notes=(notes.BUNDELEN,),
            source=INCIDENTEN,
        ),
    ),
    record=(Record("Elk afzonderlijk en belangrijk incident rond de Meldcode", "rapportage Meldcode"),),
    letters=("rapportage-meldcode",),
    notes=(notes.SIGNIFICANT,),
)
signaal = Outcome(
    "logboek",
    "Vul het logboek voor signalen in en zet het in het leerlingdossier",
    tasks=(
        Task(
            "professional",
            "Vul in: datum, tijd, locatie, wie het zag, situatie, betrokkenen (alleen initialen), actie, "
            "afspraken.",
            notes=(notes.ACTIE,),
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
            notes=(notes.BRON,),
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
    notes=(notes.ONBEKENDE_LIJST,),
)
gesprek = Outcome(
    "verslag-zorggesprek",
    "Zet het zorggesprek en het verslag in het leerlingdossier",
    tasks=(
        VERSLAG_IN_DOSSIER,
        Task(
            NOT_NAMED,
            "Zet ook de concrete stappen erin.",
            provided="mits het een zwaar zorggesprek was",
        ),
        replace(
            OUDERS_TEKENEN,
            provided="mits het een zwaar zorggesprek was",
            notes=(notes.ONDERTEKENEN,),
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
    notes=(notes.SIGNIFICANT,),
)
veiligheid_eerst = Outcome(
    "veiligheid-eerst",
    "Geweld thuis of mishandeling? Registreren is niet genoeg: volg ook de Meldcode",
    next=(Handover("wijdevenen/meldcode", "Welke stap van de Meldcode is nu aan de beurt?"),),
    quiet=True,
)
geen_sociaal = Outcome(
    "geen-sociaal",
    "Geen sociaal incident: niets voor de incidentenregistratie sociale veiligheid",
    quiet=True,
)


def not_here(option: str, title: str) -> Outcome:
    """Said of every other register in which this does not belong."""
    return Outcome(f"geen-{option}", f"{title}: dit hoort er niet in.", quiet=True)
