"""The registers, forms and files of the handbook: what belongs in each, and who keeps it."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, NOT_NAMED, Handover, Inform, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import MELD_ZELF
from decision_tools.wijdevenen.shared.reporting import RAPPORTAGE
from decision_tools.wijdevenen.shared.roles import AF, MANAGER
from decision_tools.wijdevenen.shared.signals import EERST_VASTLEGGEN
from decision_tools.wijdevenen.shared.subjects import BUNDELEN, OUDERS_SPREKEN, TEKENEN, VASTLEGGEN
from decision_tools.wijdevenen.shared.talking_with_parents import LAAT_TEKENEN, VERSLAG_IN_DOSSIER

from . import notes

INCIDENTEN = HANDBOEK.section("Incidentenregistratie")
IN_DOSSIER = "leerlingdossier"
WAS_ZWAAR = "als het een zwaar zorggesprek was"

incident = Outcome(
    "incidentenregistratie",
    "Zet het incident in de incidentenregistratie sociale veiligheid",
    tasks=(
        MELD_ZELF,
        Task(
            "aandachtsfunctionaris sociale veiligheid",
            "Vul het format incidentenregistratie in, of wijs daarvoor iemand aan.",
            notes=(notes.WIE_VULT_IN, notes.NAMEN),
            moment=Moment.TODAY,
        ),
        Task(NOT_NAMED, "Houd de incidenten op volgorde van datum.", moment=Moment.LATER),
        Task(
            MANAGER,
            "Verzamel alle sociale incidenten op één plaats.",
            source=HANDBOEK.section("Taken voor de Manager Sociale Veiligheid"),
            moment=Moment.LATER,
        ),
        Task(
            MANAGER,
            "Analyseer de incidenten samen met de uitkomsten van de monitoring.",
            "structureel, met de (jaarlijkse) monitoring",
            notes=(notes.GROEPEN,),
            source=INCIDENTEN,
            moment=Moment.LATER,
        ),
        Task(
            NOT_NAMED,
            "Leg de uitkomsten eventueel naast het tevredenheidsonderzoek onder ouders.",
            "eens in de twee jaar",
            source=INCIDENTEN,
            moment=Moment.LATER,
        ),
    ),
    record=(
        Record(
            "Elk afzonderlijk en belangrijk incident: datum, locatie, toelichting, melder, betrokkenen en "
            "verwijzing naar bijlagen",
            "format incidentenregistratie",
        ),
    ),
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
            source=HANDBOEK.section("Taken en verantwoordelijkheden"),
            moment=Moment.TODAY,
        ),
        Task(
            ("medewerker", "leerling", "ouders"),
            "Meld het voorval eventueel bij het bestuursbureau. Dat is vertrouwelijk.",
            notes=(notes.MELDPUNT,),
            moment=Moment.NEXT,
            one_of=True,
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
    tasks=(
        Task(
            "directeur",
            "Registreer het ongeval, apart van agressie en geweld.",
            moment=Moment.TODAY,
        ),
    ),
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
            "Vul de rapportage Meldcode beknopt in.",
            notes=(notes.GEEN_TERMIJN,),
            moment=Moment.NEXT,
        ),
        Task(AF, "Bewaar de tabellen achter elkaar in één document.", moment=Moment.LATER),
        Task(
            ("casemanager", AF),
            "Bundel alle incidenten.",
            "elk jaar, volgens het formulier",
            notes=(RAPPORTAGE,),
            about=(BUNDELEN.do,),
        ),
        Task(
            MANAGER,
            "Bundel alle incidenten.",
            "elke twee jaar, volgens het hoofdstuk over registratie",
            notes=(RAPPORTAGE,),
            source=INCIDENTEN,
            about=(BUNDELEN.do,),
        ),
    ),
    record=(
        Record(
            "Datum, contactpersoon, onderwerp, omschrijving, onrust, betrokkenen, activiteiten, melding, "
            "informeren, extern consult, knelpunten en opmerkingen",
            "rapportage Meldcode",
        ),
    ),
    letters=("rapportage-meldcode",),
    notes=(notes.SIGNIFICANT,),
)
signaal = Outcome(
    "logboek",
    "Vul het logboek voor signalen in en zet het in het leerlingdossier",
    tasks=(
        Task(
            "professional",
            "Vul het logboek in met feiten, van anderen alleen initialen.",
            notes=(notes.ACTIE,),
            about=(VASTLEGGEN.do,),
        ),
        Task("professional", "Zeg het duidelijk als iets een verhaal of vermoeden is."),
        Task(
            "professional",
            "Ga meteen naar de aandachtsfunctionaris HGKM.",
            "meteen",
            provided="als de bron geen toestemming geeft en een kind gevaar loopt",
            notes=(notes.BRON,),
            source=ADDED,
        ),
        Task(
            "professional",
            "Leg een diagnose alleen vast van een geschoolde professional met BIG-registratie.",
            provided="als er een diagnose is",
            moment=Moment.TODAY,
        ),
        Task(
            "professional",
            "Noem de bron. Wil de bron dat niet? Leg het niet vast en gebruik het niet.",
            provided="als de informatie van een ander komt",
            moment=Moment.TODAY,
            about=(VASTLEGGEN.dont,),
        ),
        Task(
            "leerkracht",
            "Registreer het signaal in ParnasSys.",
            source=HANDBOEK.section("Leerkracht: Taken"),
            moment=Moment.TODAY,
            about=(VASTLEGGEN.do,),
        ),
        Task(
            "professional",
            "Bespreek het signaal met de ouders.",
            "op korte termijn",
            provided="als praten niemand in gevaar brengt en niemand er zelf over vertelde",
            source=DERIVED,
            about=(OUDERS_SPREKEN.do,),
        ),
    ),
    record=(
        Record(
            "Datum, tijd, locatie, wie het zag, situatie, betrokkenen (alleen initialen), actie en afspraken",
            "logboek voor signalen",
        ),
        Record(
            "Contact met ouders, afspraken met ouders (met evaluatie) en het verloop", "logboek voor signalen"
        ),
        Record("Het signaal, wat je deed en wat je afsprak", f"{IN_DOSSIER}, ParnasSys"),
    ),
    letters=("logboek-signalen",),
    notes=(EERST_VASTLEGGEN,),
)
herhaald = Outcome(
    "notitie-dossier",
    "Herhaald of ernstig gedrag: zet ook een notitie in het leerlingdossier",
    tasks=(
        Task(NOT_NAMED, "Zet het gedrag in het leerlingdossier.", moment=Moment.TODAY),
        Task(
            NOT_NAMED,
            "Vertel het team wat speelt en is afgesproken.",
            "altijd",
            moment=Moment.TODAY,
        ),
    ),
    record=(Record("Herhaald en ernstig gedrag", IN_DOSSIER),),
    notes=(notes.HERHAALD,),
    inform=(Inform("collega's", "Wat er speelt en welke afspraken er zijn."),),
)
contact = Outcome(
    "lijst-contacten",
    "Zet het contact op de lijst contacten met ouders",
    tasks=(
        Task(
            NOT_NAMED,
            "Zet het contact met de ouders op de lijst, ook een telefoongesprek.",
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("Contact met ouders", "lijst contacten met ouders"),),
    letters=("lijst-contacten-ouders",),
    notes=(notes.ONBEKENDE_LIJST,),
)
gesprek = Outcome(
    "verslag-zorggesprek",
    "Zet het zorggesprek en het verslag in het leerlingdossier",
    tasks=(
        replace(VERSLAG_IN_DOSSIER, moment=Moment.NEXT),
        Task(
            NOT_NAMED,
            "Zet ook de concrete stappen erin.",
            provided=WAS_ZWAAR,
            source=LAAT_TEKENEN.source,
            moment=Moment.NEXT,
        ),
        replace(LAAT_TEKENEN, provided=WAS_ZWAAR, moment=Moment.NEXT, about=(TEKENEN.do,)),
    ),
    record=(Record("Het gesprek en het verslag", IN_DOSSIER),),
    letters=("verslag-zorggesprek", "logboek-signalen"),
    next=(Handover("wijdevenen/zorggesprek", "De stappen van een zorggesprek"),),
)
vraag = Outcome(
    "vraag-het",
    "Vraag de manager sociale veiligheid in welke registratie dit hoort",
    tasks=(Task(MANAGER, "Zeg in welke registratie dit hoort.", source=ADDED),),
    notes=(notes.SIGNIFICANT,),
    source=ADDED,
)
veiligheid_eerst = Outcome(
    "veiligheid-eerst",
    "Registreren is niet genoeg bij geweld thuis of mishandeling: volg dan ook de Meldcode",
    tasks=(
        Task(
            "professional",
            "Volg eerst de Meldcode en registreer daarna.",
            provided="als het om geweld thuis of mishandeling kan gaan",
            source=ADDED,
        ),
    ),
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
