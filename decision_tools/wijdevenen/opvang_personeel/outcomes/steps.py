"""The fifteen steps of care for a member of staff after an incident, as on the day itself."""

from dataclasses import replace

from decision_tools.rules import NOT_NAMED, Due, Moment, Task, Term, Unit
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import opvang, subjects

from .. import notes
from ..questions import terugkeer_werk

TAKEN = HANDBOEK.section("Opvang personeel: Taken en verantwoordelijkheden")
STAPPENPLAN = HANDBOEK.section("Opvang personeel: Stappenplan begeleidingstraject")
INTERN = HANDBOEK.section("Opvang personeel: Interne meldingen")
NU, VANDAAG, DAARNA, LATER = Moment.NOW, Moment.TODAY, Moment.NEXT, Moment.LATER

NA_TWEE_WEKEN = Term("{woorden} na de terugkeer op het werk", 2, Unit.WEEKS, terugkeer_werk, due=Due.ON)

EERSTE_HULP = Task(
    "iedereen", f"Stap 1. Help de medewerker uit de situatie en geef eerste opvang.{opvang.DIT_MOET}"
)
LICHT_IN = replace(opvang.LICHT_IN, source=HANDBOEK.section("Opvang personeel bij voorvallen"))
EERSTE_CONTACT = Task(
    "directeur",
    "Stap 3. Meld het de eerst aangewezen contactpersoon: partner, familie, vrienden.",
    moment=VANDAAG,
)
VERTROUWENSPERSOON = Task(
    "directeur",
    "Stap 5. Wijs beide kanten op eventuele steun van externe vertrouwenspersonen.",
    notes=(notes.VERTROUWENSPERSOON,),
    moment=VANDAAG,
)
NAAR_HUIS = Task(
    NOT_NAMED,
    "Stap 6. Geef de kans naar huis te gaan.",
    provided="als het past bij de ernst, zoals de medewerker die zelf beleeft",
    moment=VANDAAG,
    about=(subjects.NAAR_HUIS.do,),
)
ZIEK_MELDEN = Task(
    NOT_NAMED,
    "Stap 6. Meld de medewerker ziek, door een incident op het werk.",
    provided="als de medewerker naar huis gaat",
    notes=(notes.ZIEKMELDING,),
    moment=VANDAAG,
)
BEWAAK_HULP = Task(
    "directeur",
    "Stap 7. Bewaak de hulp, mogelijk met bedrijfsarts en zo nodig opvangteam.",
    moment=VANDAAG,
)
CONTACT = Task(
    "directeur",
    "Stap 10. Neem contact op met de medewerker en zorg voor goed vervolg.",
    opvang.BINNEN_72_UUR,
    notes=(opvang.START,),
    moment=DAARNA,
)
VERVOLGGESPREK = Task(
    "directie",
    "Stap 11. Voer een vervolggesprek. Vraag onder meer of de opvang naar wens gaat.",
    opvang.BINNEN_DRIE_WEKEN,
    notes=(opvang.START,),
    moment=DAARNA,
)
BEGELEID = (
    Task(
        "directie",
        f"Stap 12. Begeleid de medewerker. Die ziet de plek terug{opvang.OF_DE_ANDER}.",
        "bij de terugkeer",
        moment=LATER,
    ),
    Task(
        "opvangteam",
        "Stap 12. Begeleid de medewerker mee.",
        "bij de terugkeer",
        provided="als er een opvangteam is",
        moment=LATER,
    ),
)
STEUN = Task(
    "collega's",
    "Stap 12. Geef eventueel extra aandacht. Dat kan steunen.",
    "bij de terugkeer",
    moment=LATER,
)
VEILIG = Task(
    "directie",
    "Stap 13. Onderzoek of de medewerker zich weer veilig genoeg voelt.",
    NA_TWEE_WEKEN,
    moment=LATER,
    about=(subjects.VEILIG_GENOEG.do,),
)
OVER_DE_ANDER = Task(
    NOT_NAMED,
    "Stap 14. Geef de medewerker informatie over de ander, en over hoe die het verwerkt.",
    provided="als dat in deze situatie wenselijk is",
    moment=LATER,
)
AFRONDEN = (
    Task(
        NOT_NAMED,
        "Stap 13. Zoek een oplossing.",
        provided="als de medewerker zich nog niet veilig genoeg voelt",
        moment=LATER,
    ),
    Task(
        NOT_NAMED,
        "Stap 13. Voorkom herhaling en neem extra preventieve maatregelen.",
        provided=opvang.ZO_NODIG,
        moment=LATER,
    ),
    Task(
        "directeur",
        "Stap 14. Neem initiatief voor een afsluitend gesprek. Overleg kan, met bedrijfsarts of opvangteam.",
        provided=opvang.NA_ERNST,
        moment=LATER,
    ),
    OVER_DE_ANDER,
    Task(
        "directie",
        "Stap 15. Stel met de medewerker de materiële schade vast, zo nodig in overleg met de bestuurder. "
        "Zorg dat die snel vergoed wordt.",
        provided=opvang.BIJ_SCHADE,
        moment=LATER,
    ),
)
SIGNALEN = Task(
    "bedrijfsarts",
    "Laat de werkgever weten als signalen wijzen op schokkende gebeurtenissen, en/of op problemen daardoor "
    "die tot uitval kunnen leiden.",
    provided="als zulke signalen binnenkomen",
    moment=DAARNA,
    source=STAPPENPLAN,
)
FORMULIER = opvang.formulier(TAKEN)
ALTIJD = (*opvang.opvangteam(TAKEN), SIGNALEN, *opvang.daarnaast(TAKEN))
