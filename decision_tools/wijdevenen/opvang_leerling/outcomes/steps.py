"""The seventeen steps of care for a pupil after an incident, as on the day itself."""

from dataclasses import replace

from decision_tools.rules import NOT_NAMED, Due, Moment, Task, Term, Unit
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import opvang, subjects

from .. import notes
from ..questions import terugkeer

TAKEN = HANDBOEK.section("Taken en verantwoordelijkheden")
NU, VANDAAG, DAARNA, LATER = Moment.NOW, Moment.TODAY, Moment.NEXT, Moment.LATER

NA_TWEE_WEKEN = Term("{woorden} na de terugkeer", 2, Unit.WEEKS, terugkeer, due=Due.ON)

EERSTE_HULP = Task(
    "iedereen", f"Stap 1. Help de leerling uit de situatie en geef eerste opvang.{opvang.DIT_MOET}"
)
LICHT_IN = replace(opvang.LICHT_IN, source=HANDBOEK.section("Opvang leerlingen bij voorvallen"))
OUDERS = Task(
    "directeur",
    "Stap 3. Vertel het de ouders.",
    moment=VANDAAG,
    about=(subjects.OUDERS_WETEN.do,),
)
NAAR_HUIS = Task(
    NOT_NAMED,
    "Stap 6. Geef de leerling de kans naar huis te gaan.",
    provided="als het past bij de ernst, zoals de leerling die zelf beleeft",
    moment=VANDAAG,
    about=(subjects.NAAR_HUIS.do,),
)
ZIEK_MELDEN = Task(
    NOT_NAMED,
    "Stap 6. Meld de leerling ziek, volgens de gewone regels.",
    provided="als de leerling naar huis gaat",
    moment=DAARNA,
)
BEWAAK_HULP = (
    Task("directeur", "Stap 7. Bewaak dat de hulp aan de leerling doorgaat.", moment=DAARNA),
    Task(
        "schoolarts",
        "Stap 7. Help de directeur om de hulp aan de leerling te bewaken.",
        provided="als de directeur de schoolarts inschakelt",
        moment=DAARNA,
    ),
    Task(
        "opvangteam",
        "Stap 7. Help de directeur om de hulp aan de leerling te bewaken.",
        provided=opvang.ZO_NODIG,
        moment=DAARNA,
    ),
)
CONTACT = Task(
    "directeur",
    "Stap 10. Neem contact op met de leerling en zorg voor goed vervolg.",
    opvang.BINNEN_72_UUR,
    notes=(opvang.START,),
    moment=DAARNA,
)
CONTACT_OUDERS = Task(
    "directeur", "Stap 11. Houd contact met de ouders. Zorg voor een verantwoorde terugkeer.", moment=DAARNA
)
NA_TERUGKEER = (
    Task("directeur", "Stap 11. Houd contact met de ouders.", moment=DAARNA),
    Task(
        "directeur",
        "Stap 12. Blijf medewerkers en leerlingen informeren. Overleg met de leerkracht.",
        moment=DAARNA,
    ),
)
HOUD_CONTACT = Task(
    "directeur",
    "Stap 12. Houd contact met de leerling (via de ouders). Informeer medewerkers en leerlingen. "
    "Overleg met de leerkracht.",
    moment=DAARNA,
)
VERVOLGGESPREK = Task(
    ("directeur", "ouders"),
    "Stap 13. Voer een vervolggesprek. De directie vraagt onder meer of de opvang goed verloopt.",
    opvang.BINNEN_DRIE_WEKEN,
    notes=(opvang.START,),
    moment=DAARNA,
)
BEGELEID = Task(
    ("leerkracht", "directeur"),
    "Stap 14. Begeleid de leerling. Die ziet de plek terug, of de persoon met wie het gebeurde.",
    "bij de terugkeer",
    moment=LATER,
)
VEILIG = Task(
    ("directie", "leerkracht"),
    "Stap 15. Onderzoek via de leerkracht of de leerling zich weer veilig genoeg voelt.",
    NA_TWEE_WEKEN,
    moment=LATER,
    about=(subjects.VEILIG_GENOEG.do,),
)
NIET_VEILIG = Task(
    NOT_NAMED,
    "Stap 15. Zoek een oplossing. Het opvangteam kan hierbij een rol krijgen.",
    provided="als de leerling zich nog niet veilig genoeg voelt",
    moment=LATER,
)
VOLG = Task(
    NOT_NAMED,
    "Stap 15. Volg als betrokken teamlid het verloop, zoals afgesproken.",
    notes=(notes.WELK_TEAM,),
    moment=LATER,
)
AFRONDEN = (
    Task(
        "directie",
        "Stap 15. Voorkom herhaling en neem extra preventieve maatregelen.",
        provided=opvang.ZO_NODIG,
        moment=LATER,
    ),
    Task(
        "directeur",
        "Stap 16. Neem initiatief voor een afsluitend gesprek met de leerling. "
        "Overleg kan, met contactpersoon of opvangteam.",
        provided=opvang.NA_ERNST,
        moment=LATER,
    ),
    Task(
        NOT_NAMED,
        "Stap 16. Geef de leerling informatie over de ander, en over hoe die het verwerkt.",
        provided="als dat in deze situatie wenselijk is",
        moment=LATER,
    ),
    Task(
        ("directie", "ouders"),
        "Stap 17. Stel samen de materiële schade vast. Overleg zo nodig met de bestuurder.",
        provided=opvang.BIJ_SCHADE,
        moment=LATER,
    ),
    Task(
        "directie",
        "Stap 17. Zorg dat de schade snel vergoed wordt.",
        provided=opvang.BIJ_SCHADE,
        moment=LATER,
    ),
)
FORMULIER = opvang.formulier(TAKEN)
ALTIJD = (*opvang.opvangteam(TAKEN), *opvang.daarnaast(TAKEN))
