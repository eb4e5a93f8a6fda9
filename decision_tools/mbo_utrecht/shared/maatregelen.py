"""Disciplinary maatregelen (4.3, 4.4): conditions, file, parents, the date of the letter, the complaint."""

from dataclasses import replace

from decision_tools.mbo_utrecht.shared.parents import (
    BEZWAAR_OP_PAPIER,
    NODIG_UIT,
    UITNODIGEN_18,
    VRAAG_OP_PAPIER,
    WIE_INFORMEERT,
    ZOEK_BEZWAAR,
    bezwaar,
    informeer,
)
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VANAF_18
from decision_tools.mbo_utrecht.shared.subjects import GESPREK_GEVOERD, OUDERS_WETEN
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Date,
    Due,
    Duties,
    FirstCheck,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Row,
    Source,
    Table,
    Task,
    Term,
    Unit,
)
from decision_tools.rules.laws import LPW, WEB

brief_datum = Date(
    "brief-datum",
    "Welke datum staat op de brief met het besluit?",
    label="Datum van de brief",
    unknown_help="Ook als de brief er nog niet is. Dan staat de termijn in woorden.",
    unknown=True,
    past=True,
)
KLACHT_TERMIJN = Term(
    "binnen {woorden}; vanaf wanneer, staat er niet", 10, Unit.WORKING_DAYS, brief_datum, due=Due.RIGHT
)
VOORWAARDEN = (
    "de gedragsregels zijn duidelijk en herkenbaar",
    "het wangedrag is concreet benoemd en staat met feiten vast",
    "de maatregel past bij het doel",
    "de maatregel is niet zwaarder dan het wangedrag",
    "er blijft steeds ruimte voor gesprek",
    "het dossier is op orde",
)
KLACHT_OF_BEZWAAR = FirstCheck(
    "De wet kent nu bezwaar: eigen termijn, en een besluit binnen vier weken na ontvangst.",
    "de klachtregel in de brief",
    "de afzender, met juridische zaken (toegevoegd)",
    law=WEB.cite("8.1.7d"),
)
BEGIN_KLACHT = Note(
    "stil",
    f"Wanneer de {KLACHT_TERMIJN.length} beginnen, staat er niet. Wij tellen vanaf de datum op de brief.",
    "Vraag het juridische zaken.",
)
SCHORSING_GEOORLOOFD = Note(
    "stil",
    "Het handboek noemt bij een schorsing geen melding. Een schorsing is geoorloofd verzuim. "
    "DUO en Ingrado vragen om die niet via het verzuimloket te melden.",
    "Twijfel je? Vraag het leerplicht of het RMC.",
    law=LPW.cite("11"),
)
WANGEDRAG = "Het wangedrag moet met school te maken hebben, of invloed hebben op school."
WEEG_GROND = Task(DIRECTEUR, "Verzamel de feiten. Weeg de ernst en de voorwaarden.", source=DERIVED)
GESPREK = Task(
    NOT_NAMED,
    "Voer een gesprek met de student en eventueel de ouders/verzorgers.",
    moment=Moment.NEXT,
    about=(GESPREK_GEVOERD.do,),
)
gesprek_datum = Date(
    "gesprek-datum",
    "Op welke dag was het gesprek met de student?",
    label="Datum van het gesprek",
    unknown_help="Ook als het gesprek nog komt. Dan staat de termijn in woorden.",
    unknown=True,
    past=True,
    school_day=True,
)
NA_GESPREK = Term("binnen {woorden} na het gesprek", 10, Unit.WORKING_DAYS, gesprek_datum)
NAAR_SCHORSEN = Handover("mbo-utrecht/schorsen", "Alle stappen bij een schorsing", ("leeftijd", "bezwaar"))
DOSSIER = Task(NOT_NAMED, "Zorg voor een goed dossier.", moment=Moment.TODAY)


def klacht(source_note: Note) -> Outcome:
    """The complaint of the student; `source_note` belongs to the measure."""
    return Outcome(
        "klacht",
        f"De student kan binnen {KLACHT_TERMIJN.length} een klacht indienen",
        tasks=(
            Task(
                "student",
                "Dien zo nodig een klacht in bij de Klachtencommissie ('Regeling overige klachten').",
                KLACHT_TERMIJN,
                checks=(KLACHT_OF_BEZWAAR,),
            ),
        ),
        notes=(BEGIN_KLACHT, source_note),
        quiet=True,
    )


def ouders(
    about: str, source: Source, after: tuple[str, ...], held: str = "", then: tuple[Outcome, ...] = ()
) -> Table:
    """Whether the parents hear of a measure and are at the talk; `about` names it, such as "de schorsing".

    `held` is the question that holds the day of the talk, if the tool asks that; `then` are the outcomes that
    follow the talk.
    """
    talk = replace(GESPREK, source=source, done=held)
    alone = replace(talk, what="Voer een gesprek met de student.")
    made = (*_met_ouders(about, talk), *_zonder_ouders(alone))
    onder_18, vanaf_18, geen_ouders, op_papier, onbekend = (replace(one, before=then) for one in made)
    return Table(
        "ouders",
        "Informeer je de ouders, en zijn ze bij het gesprek?",
        (
            Row("ouders-bezwaar", (VANAF_18, bezwaar.is_("schriftelijk")), geen_ouders, source),
            Row("ouders-onder-18", (ONDER_18,), onder_18, source),
            Row("ouders-18", (VANAF_18, bezwaar.is_("nee")), vanaf_18, source),
            Row("ouders-mondeling", (VANAF_18, bezwaar.is_("mondeling")), op_papier, source),
            Row("ouders-onbekend", (VANAF_18, bezwaar.is_unknown()), onbekend, DERIVED),
        ),
        after,
    )


def _met_ouders(about: str, talk: Task) -> tuple[Outcome, Outcome]:
    """The parents are told: always under 18, where they are invited too, and from 18 without an objection."""
    inform = Inform("ouders/verzorgers", f"Informatie over {about}.")
    onder_18 = Outcome(
        "ouders-onder-18",
        "Onder de 18: informeer de ouders altijd en nodig ze uit voor het gesprek",
        tasks=(informeer(about), NODIG_UIT, talk),
        inform=(replace(inform, what=f"Informatie over {about} en de uitnodiging."),),
        notes=(WIE_INFORMEERT,),
        quiet=True,
    )
    vanaf_18 = Outcome(
        "ouders-18",
        f"Informeer ook de ouders over {about}",
        tasks=(informeer(about), talk),
        inform=(inform,),
        notes=(WIE_INFORMEERT, UITNODIGEN_18),
        quiet=True,
    )
    return onder_18, vanaf_18


def _zonder_ouders(talk: Task) -> tuple[Outcome, Outcome, Outcome]:
    """The parents are not told, not yet, or not before it is known whether the student objected."""
    geen_ouders = Outcome(
        "geen-ouders",
        "Informeer de ouders niet: de student maakte schriftelijk bezwaar",
        tasks=(replace(talk, about=(*talk.about, OUDERS_WETEN.dont)),),
        notes=(BEZWAAR_OP_PAPIER,),
        quiet=True,
    )
    op_papier = Outcome(
        "bezwaar-op-papier",
        "Leg het bezwaar eerst schriftelijk vast; informeer de ouders nog niet",
        tasks=(VRAAG_OP_PAPIER, replace(talk, about=(*talk.about, OUDERS_WETEN.later))),
        notes=(BEZWAAR_OP_PAPIER,),
        quiet=True,
        source=DERIVED,
    )
    onbekend = Outcome(
        "bezwaar-onbekend",
        "Kijk eerst of de student bezwaar maakte, voordat je de ouders informeert",
        tasks=(ZOEK_BEZWAAR, talk),
        quiet=True,
    )
    return geen_ouders, op_papier, onbekend


DUTIES: Duties = {
    "ouders-bezwaar": {NOT_NAMED: "niet genoemd"},
    "ouders-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd, niet genoemd"},
    "ouders-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "ouders-mondeling": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "ouders-onbekend": {NOT_NAMED: "SLB-er, niet genoemd"},
    "klacht": {KLACHT_TERMIJN.text: "student"},
}
"""What examples expect of these outcomes, by row, in the words of the handbook."""
