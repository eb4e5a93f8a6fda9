"""The fifteen steps of care for staff after an incident, phase by phase, and the reports with them."""

from dataclasses import replace

from decision_tools.rules import DERIVED, NOT_NAMED, Due, Handover, Moment, Outcome, Task, Term, Unit, missed
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import opvang
from decision_tools.wijdevenen.shared import subjects_of_events as subjects
from decision_tools.wijdevenen.shared.opvang import alsnog, op

from . import notes
from .questions import is_misdrijf, speelt_mee, terugkeer_werk

TAKEN = HANDBOEK.section("Opvang personeel: Taken en verantwoordelijkheden")
STAPPENPLAN = HANDBOEK.section("Opvang personeel: Stappenplan begeleidingstraject")
INTERN = HANDBOEK.section("Opvang personeel: Interne meldingen")
NU, VANDAAG, DAARNA, LATER = Moment.NOW, Moment.TODAY, Moment.NEXT, Moment.LATER

NA_TWEE_WEKEN = Term("twee weken na de terugkeer op het werk", 2, Unit.WEEKS, terugkeer_werk, due=Due.ON)

EERSTE_HULP = Task("iedereen", "Stap 1. Help de medewerker uit de situatie en geef eerste opvang. Dit moet.")
EERSTE_CONTACT = Task(
    "directeur",
    "Stap 3. Meld het bij wie de medewerker als eerste aanwees: partner, familie of vrienden.",
    moment=VANDAAG,
)
VERTROUWENSPERSOON = Task(
    "directeur",
    "Stap 5. Wijs beide kanten op mogelijke steun van externe vertrouwenspersonen.",
    notes=(notes.VERTROUWENSPERSOON,),
    moment=DAARNA,
)
NAAR_HUIS = Task(
    NOT_NAMED,
    "Stap 6. Geef de medewerker de kans naar huis te gaan.",
    provided="als het past bij de ernst, zoals de medewerker die zelf beleeft",
    moment=VANDAAG,
    about=(subjects.NAAR_HUIS.do,),
)
ZIEK_MELDEN = Task(
    NOT_NAMED,
    "Stap 6. Meld de medewerker ziek. Zet erbij dat het door een incident op het werk komt.",
    provided="als de medewerker naar huis gaat",
    notes=(notes.ZIEKMELDING,),
    moment=DAARNA,
)
BEWAAK_HULP = (
    Task("directeur", "Stap 7. Bewaak dat de hulp aan de medewerker doorgaat.", moment=DAARNA),
    Task(
        "bedrijfsarts",
        "Stap 7. Help de directeur om de hulp te bewaken.",
        provided="als de directeur de bedrijfsarts inschakelt",
        moment=DAARNA,
    ),
    Task(
        "opvangteam",
        "Stap 7. Help de directeur om de hulp te bewaken.",
        provided=opvang.ZO_NODIG,
        moment=DAARNA,
    ),
)
CONTACT = Task(
    "directeur",
    "Stap 10. Neem contact op met de medewerker en zorg voor een goed vervolg.",
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
        "Stap 12. Begeleid de medewerker. Die ziet de plek terug, of de persoon met wie het gebeurde.",
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
    "Stap 12. Geef de medewerker extra aandacht. Dat kan steunen.",
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
    Task(
        NOT_NAMED,
        "Stap 14. Geef de medewerker informatie over de ander, en over hoe die het verwerkt.",
        provided="als dat in deze situatie wenselijk is",
        moment=LATER,
    ),
    Task(
        ("directie", "medewerker"),
        "Stap 15. Stel samen de materiële schade vast. Overleg zo nodig met de bestuurder.",
        provided=opvang.BIJ_SCHADE,
        moment=LATER,
    ),
    Task(
        "directie",
        "Stap 15. Zorg dat de schade snel vergoed wordt.",
        provided=opvang.BIJ_SCHADE,
        moment=LATER,
    ),
)
SIGNALEN = Task(
    "bedrijfsarts",
    "Laat de werkgever weten als signalen wijzen op zo'n voorval en op mogelijke uitval daardoor.",
    provided="als zulke signalen binnenkomen",
    moment=DAARNA,
    source=STAPPENPLAN,
)
FORMULIER = opvang.formulier(TAKEN)
ALTIJD = (*opvang.opvangteam(TAKEN), SIGNALEN, *opvang.daarnaast(TAKEN))


def _fase(id_: str, headline: str, *tasks: Task) -> Outcome:
    return Outcome(
        id_,
        headline,
        tasks=tasks,
        record=opvang.VASTLEGGEN,
        letters=("incidentenregistratie",),
        notes=(opvang.GEEN_TERMIJN, notes.VERZEKERING),
        then=(
            "Kan de medewerker blijvend niet werken? Dan geldt de eigen, normale verzekering. "
            "Dat is anders als de organisatie onzorgvuldig of nalatig was.",
        ),
        next=(Handover("wijdevenen/incident-registreren", "Het voorval registreren"),),
    )


stappen = _fase(
    "stappen",
    "Vang eerst de medewerker op en licht meteen de directeur in",
    EERSTE_HULP,
    opvang.LICHT_IN,
    opvang.EERSTE_OPVANG,
    EERSTE_CONTACT,
    opvang.BESTUURDER,
    opvang.BUITEN_SCHOOL,
    opvang.TEAM,
    VERTROUWENSPERSOON,
    NAAR_HUIS,
    ZIEK_MELDEN,
    *BEWAAK_HULP,
    *opvang.HULP,
    opvang.SCHOOL_DRAAIT,
    CONTACT,
    VERVOLGGESPREK,
    *BEGELEID,
    STEUN,
    VEILIG,
    *AFRONDEN,
    FORMULIER,
    *ALTIJD,
)
vervolg = _fase(
    "vervolg",
    "De dagen na het voorval: neem contact op met de medewerker en zorg voor een goed vervolg",
    *alsnog(VANDAAG, opvang.LICHT_IN, EERSTE_CONTACT, opvang.BESTUURDER),
    *alsnog(DAARNA, opvang.BUITEN_SCHOOL, opvang.TEAM, VERTROUWENSPERSOON),
    *BEWAAK_HULP,
    *opvang.HULP,
    *op(DAARNA, opvang.SCHOOL_DRAAIT),
    *op(NU, CONTACT),
    VERVOLGGESPREK,
    *BEGELEID,
    STEUN,
    VEILIG,
    *AFRONDEN,
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
bij_terugkeer = _fase(
    "bij-terugkeer",
    "De medewerker is terug: begeleid de medewerker op het werk",
    *alsnog(
        DAARNA, opvang.LICHT_IN, opvang.BESTUURDER, opvang.BUITEN_SCHOOL, opvang.TEAM, VERTROUWENSPERSOON
    ),
    *BEWAAK_HULP,
    *opvang.HULP,
    *alsnog(DAARNA, CONTACT),
    VERVOLGGESPREK,
    *op(NU, *BEGELEID),
    *op(VANDAAG, STEUN),
    *op(DAARNA, VEILIG),
    *AFRONDEN,
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
na_twee_weken = _fase(
    "na-twee-weken",
    "Twee weken terug: onderzoek of de medewerker zich weer veilig genoeg voelt",
    *alsnog(DAARNA, opvang.LICHT_IN, opvang.BESTUURDER, opvang.BUITEN_SCHOOL, VERTROUWENSPERSOON),
    *BEWAAK_HULP,
    *alsnog(DAARNA, VERVOLGGESPREK),
    *op(NU, VEILIG),
    *op(DAARNA, *AFRONDEN),
    *alsnog(DAARNA, FORMULIER),
    *ALTIJD,
)
FASEN = (stappen, vervolg, bij_terugkeer, na_twee_weken)

ONGEVAL_FASEN = (
    opvang.als_advies(
        stappen,
        "ongeval",
        "Ongeval: vang eerst de medewerker op en licht meteen de directeur in",
        EERSTE_HULP,
        opvang.LICHT_IN,
    ),
    opvang.als_advies(
        vervolg, "ongeval-vervolg", "De dagen na het ongeval: neem contact op met de medewerker"
    ),
    opvang.als_advies(
        bij_terugkeer,
        "ongeval-bij-terugkeer",
        "De medewerker is terug na het ongeval: begeleid de medewerker op het werk",
    ),
    opvang.als_advies(
        na_twee_weken,
        "ongeval-na-twee-weken",
        "Twee weken terug na het ongeval: onderzoek of de medewerker zich veilig genoeg voelt",
    ),
)

aangifte = opvang.aangifte(
    Task("medewerker", "Je kunt aangifte doen bij de politie. Volgens het handboek kan alleen jij dat."),
    is_misdrijf.yes(),
)
aangifte_alsnog = missed(aangifte, "Bij een misdrijf: ga na of er aangifte is gedaan", DERIVED)

ONGEVAL = speelt_mee.includes("ongeval")
ernstig_ongeval = Outcome(
    "ernstig-ongeval",
    "Ernstig ongeval: meld het direct binnen de school, en bij de Arbeidsinspectie",
    tasks=(
        *(replace(task, source=task.source or INTERN) for task in opvang.meld_ongeval(ONGEVAL)),
        Task(
            NOT_NAMED,
            "Meld het bij de Arbeidsinspectie.",
            provided="als het een ernstig ongeval is",
            given=ONGEVAL,
        ),
    ),
    notes=(notes.WET_ARBO, notes.WIE_BELT_DE_ARBEIDSINSPECTIE),
)
ernstig_ongeval_alsnog = missed(
    ernstig_ongeval,
    "Ga na of het ernstige ongeval is gemeld: binnen de school en bij de Arbeidsinspectie",
    DERIVED,
)

geen_ongeval = Outcome(
    "geen-ongeval",
    "Geen ernstig ongeval: de directie kan de Arbeidsinspectie toch inschakelen.",
    quiet=True,
)
