"""What care for a pupil and for a member of staff share: questions, phases, terms, steps and reports."""

from __future__ import annotations

from dataclasses import replace

from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    UNKNOWN,
    Choice,
    Date,
    Fact,
    Moment,
    Note,
    Outcome,
    Record,
    Source,
    Task,
    Term,
    Unit,
    YesNo,
    caught_up,
)
from decision_tools.rules.conditions import Condition
from decision_tools.rules.laws import SV
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects
from decision_tools.wijdevenen.shared.press import WIE_PRAAT

voorval = Date(
    "voorval",
    "Op welke dag was het voorval?",
    label="Dag van het voorval",
    help="Kies een dag die al geweest is.",
    unknown_help="Dan staan de termijnen in woorden.",
    unknown=True,
    past=True,
)

START = Note(
    "stil",
    "Het handboek noemt niet vanaf welk moment deze termijn telt.",
    "We tellen voorzichtig, vanaf de dag van het voorval. Tel je anders? Leg dat dan vast.",
)
GEEN_TERMIJN = Note(
    "stil",
    "Bij veel stappen noemt het handboek geen termijn. Wanneer een stap aan de beurt is, kozen wij.",
    "Spreek in het opvangteam af wanneer wat klaar is.",
)
WIE_DOET_AANGIFTE = Note(
    "tegenspraak",
    "Eerst staat er dat alleen de getroffene zelf aangifte kan doen. "
    "De toelichting zegt: iedereen die van een strafbaar feit weet, mag het.",
    "Houd niemand tegen. Vraag het de politie.",
    id="wie-aangifte",
)
WET_AANGIFTE = Note(
    "verouderd",
    "Het handboek doet uitspraken over de wet. Besturen van openbare scholen moeten onverwijld aangifte "
    "doen (artikel 162). Voor werkgevers in het bijzonder onderwijs geldt dat (nog) niet. "
    "Anoniem aangifte doen kan niet.",
    "Vergelijk dit met de wet van nu, of vraag het de politie, vóór je erop afgaat.",
    law=SV.cite("160 en 162", "160", "162"),
)
GEHEIM_OF_MELDEN = Note(
    "tegenspraak",
    "Wie opvangt, houdt vertrouwelijk wat hij hoort. Elders kan bij misbruik door een medewerker niemand "
    "zich op geheimhouding beroepen, en moet de school onveiligheid thuis melden.",
    "Melden gaat dan voor: misbruik door een medewerker onmiddellijk bij het schoolbestuur, onveiligheid "
    "thuis direct aan de aandachtsfunctionaris HGKM.",
)
MAG_VERWACHT = Note(
    "stil",
    "Dit 'mag verwacht worden' van de directeur 'en/of' het opvangteam. Wie wat doet, staat er niet.",
    "Verdeel het samen.",
)
OOK_NA_EEN_ONGEVAL = Note(
    "stil",
    "Het stappenplan staat bij agressie en geweld. Of het ook na een ongeval geldt, staat er niet.",
    "Wij geven de stappen als advies. De directeur beslist.",
)

BINNEN_72_UUR = Term("zo snel mogelijk, binnen {cijfers}", 72, Unit.HOURS, voorval)
BINNEN_DRIE_WEKEN = Term("binnen {woorden}", 3, Unit.WEEKS, voorval)

NA_ERNST = "als het past bij de aard en de omvang van het voorval"
ZO_NODIG = "als dat nodig is"
BIJ_SCHADE = "als er materiële schade is"

LICHT_IN = Task(NOT_NAMED, "Stap 1. Licht de directeur in.", "onmiddellijk", about=(subjects.DIRECTEUR.do,))
EERSTE_OPVANG = Task(
    ("directeur", "collega's"),
    "Stap 2. Vang betrokken leerlingen, ouders en collega's goed op.",
    moment=Moment.TODAY,
)
BESTUURDER = Task(
    "directeur",
    "Stap 4. Meld het bij de bestuurder, en zo nodig bij instanties buiten school.",
    moment=Moment.TODAY,
    about=(subjects.BESTUURDER.do,),
)
TEAM = Task(
    ("directeur", "bestuurder"),
    "Stap 5. Stel samen een opvangteam op.",
    provided=NA_ERNST,
    moment=Moment.TODAY,
)
HULP = Task(
    "directeur",
    "Stap 8. Ga na of team, klas en betrokken ouders hulp nodig hebben. Handel zo nodig.",
    moment=Moment.TODAY,
)
SCHOOL_DRAAIT = Task(
    "directeur",
    "Stap 9. Houd school en klas draaiend.",
    moment=Moment.TODAY,
)
DIT_MOET = " Dit moet."
OF_DE_ANDER = ", of de persoon met wie het gebeurde"
VASTLEGGEN = (Record("Het voorval", "intern meldingsformulier, registratie van WIJ de Venen"),)

geen_misdrijf = Outcome(
    "geen-misdrijf", "Geen misdrijf gekozen: dan vraagt het handboek geen aangifte.", quiet=True
)


def op(moment: Moment, *steps: Task) -> tuple[Task, ...]:
    """The steps at another moment than on the day itself."""
    return tuple(replace(step, moment=moment) for step in steps)


def alsnog(moment: Moment, *steps: Task) -> tuple[Task, ...]:
    """The steps of a phase that is over, as what may still have to be done: that is our reading."""
    return tuple(caught_up(replace(step, moment=moment)) for step in steps)


def als_advies(stappen: Outcome, id_: str, headline: str, of_another: tuple[Task, ...]) -> Outcome:
    """The numbered steps of the same phase after an accident: for that they are our advice, and no duty.

    An accident has no intent (Interne meldingen), so nobody stands on the other side: the steps `of_another`
    fall away, and so do the words on meeting the other.
    """
    left_out = {task.what for task in of_another}
    return Outcome(
        id_,
        headline,
        tasks=tuple(
            replace(task, what=task.what.removesuffix(DIT_MOET).replace(OF_DE_ANDER, ""), source=ADDED)
            for task in stappen.tasks
            if task.what.startswith("Stap ") and task.what not in left_out
        ),
        notes=(OOK_NA_EEN_ONGEVAL, GEEN_TERMIJN),
        next=stappen.next,
        source=ADDED,
        in_order=True,
    )


def zeker(speelt_mee: Choice, option: str) -> tuple[YesNo, Fact]:
    """Whether an option was chosen, and the fact of it; not chosen leaves it open: another may be it too."""
    shape = YesNo(f"zeker-{option}", "", speelt_mee.options[option], unknown=True)
    fact = Fact(
        shape,
        (speelt_mee,),
        lambda chosen: "ja" if option in chosen else UNKNOWN,
        lambda _: {speelt_mee.id: (option,)},
    )
    return shape, fact


def aangifte(zelf: Task, misdrijf: Condition, toelichting: Source, *doubts: Note) -> Outcome:
    """A crime is reported to the police; `zelf` is what whoever it happened to may do.

    The section `toelichting` says when everybody has to.
    """
    als = "als het een misdrijf is"
    return Outcome(
        "aangifte",
        "Bij een misdrijf doet het bestuur er alles aan dat er aangifte komt",
        tasks=(
            Task(
                "bestuur",
                "Doe al het mogelijke voor aangifte.",
                provided=als,
                given=misdrijf,
                moment=Moment.TODAY,
                about=(subjects.AANGIFTE.do,),
            ),
            replace(zelf, provided=als, given=misdrijf, moment=Moment.NEXT),
            Task(
                "iedereen",
                "Doe aangifte van wat je weet.",
                provided="als artikel 160 daartoe verplicht, zoals bij levensgevaar of verkrachting",
                source=toelichting,
                moment=Moment.TODAY,
            ),
        ),
        notes=(WIE_DOET_AANGIFTE, WET_AANGIFTE, *doubts),
    )


def meld_ongeval(ongeval: Condition) -> tuple[Task, ...]:
    """A serious accident is reported inside the school and registered apart; `ongeval`: that it is one."""
    return (
        Task(
            "directie",
            "Meld het arbeidsongeval aan bedrijfshulpverleners, MR en preventiemedewerker "
            "(als dat niet de directeur is).",
            "direct",
            provided="als het een ernstig ongeval is",
            given=ongeval,
        ),
        Task(
            "directeur",
            "Registreer het ongeval, apart van agressie en geweld.",
            provided="als het een ongeval is",
            given=ongeval,
            moment=Moment.NEXT,
            source=HANDBOEK.section("Protocol omgaan met agressie en geweld: Registratie"),
        ),
    )


def opvangteam(source: Source) -> tuple[Task, ...]:
    """What may be expected of the director and the opvangteam, by the section on tasks.

    That confidence ends where somebody has to report comes from other sections.
    """
    wie = ("directeur", "opvangteam")
    whats = (
        "Luister. Vertel welke klachten kunnen komen, hoe je daarmee omgaat en welke opvang er is.",
        "Zeg welke hulp jij wel en niet kunt geven. Zoek mee, en verwijs eventueel door.",
    )
    return (
        *(
            Task(wie, what, notes=(MAG_VERWACHT,), source=source, moment=Moment.NEXT, one_of=True)
            for what in whats
        ),
        Task(
            wie,
            "Houd vertrouwelijk wat je hoort.",
            provided="als het geen vermoeden is van misbruik door een medewerker of van onveiligheid thuis",
            notes=(GEHEIM_OF_MELDEN,),
            source=DERIVED,
            moment=Moment.NEXT,
            about=(subjects.VERTROUWELIJK.do,),
            one_of=True,
        ),
    )


def formulier(source: Source) -> Task:
    """The form and the register, by the section on tasks."""
    return Task(
        "directeur",
        "Vul het meldingsformulier in of laat dat doen. Registreer het voorval bij WIJ de Venen.",
        source=source,
        moment=Moment.NEXT,
        about=(subjects.VASTGELEGD.do,),
    )


def daarnaast(source: Source) -> tuple[Task, ...]:
    """What the director and the bestuurder do beside the steps and the form, by the section on tasks."""
    return (
        Task("directeur", "Geef voorlichting aan het team en de ouders.", source=source, moment=Moment.NEXT),
        Task(
            "directeur",
            "Onderhoud de contacten met instanties buiten de school.",
            source=source,
            moment=Moment.NEXT,
        ),
        Task(
            "bestuurder",
            "Sta de pers te woord, in overleg met de directeur.",
            provided="als de pers vragen stelt",
            notes=(WIE_PRAAT,),
            source=source,
            moment=Moment.NEXT,
            about=(subjects.PERS.do,),
        ),
    )
