"""Disciplinary maatregelen (4.3, 4.4): conditions, file, parents, the date of the letter, the complaint."""

from decision_tools.mbo_utrecht.shared.parents import (
    BEZWAAR_OP_PAPIER,
    NODIG_UIT,
    VRAAG_OP_PAPIER,
    ZOEK_BEZWAAR,
    bezwaar,
)
from decision_tools.mbo_utrecht.shared.roles import DIRECTEUR
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VANAF_18
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    Date,
    Due,
    Duties,
    Handover,
    Inform,
    Note,
    Outcome,
    Row,
    Source,
    Table,
    Task,
    Term,
    Unit,
)
from decision_tools.rules.laws import WEB

brief_datum = Date(
    "brief-datum",
    "Welke datum staat op de brief met het besluit?",
    label="Datum van de brief",
    help="Is de brief er nog niet? Kies: weet ik niet. Dan staat de termijn in woorden.",
    unknown=True,
)
KLACHT_TERMIJN = Term(
    "binnen tien werkdagen; vanaf wanneer, staat er niet", 10, Unit.WORKING_DAYS, brief_datum, due=Due.RIGHT
)
VOORWAARDEN = (
    "de gedragsregels zijn duidelijk en herkenbaar",
    "het wangedrag is concreet benoemd en staat met feiten vast",
    "de maatregel past bij het doel",
    "de maatregel is niet zwaarder dan het wangedrag",
    "er blijft steeds ruimte voor gesprek",
    "het dossier is op orde",
)
KLACHT_OF_BEZWAAR = Note(
    "verouderd",
    "Het handboek noemt een klacht binnen tien werkdagen. De wet kent nu bezwaar, met een eigen termijn. "
    "Op een bezwaar volgt een besluit binnen vier weken na ontvangst.",
    "Kijk in WEB 8.1.7d wat er in de brief moet staan.",
    severity="A",
    law=WEB.cite("8.1.7d"),
    first="klopt de klachtregel in de brief? Vraag juridische zaken; de afzender beslist.",
)
BEGIN_KLACHT = Note(
    "stil",
    "Wanneer de tien werkdagen beginnen, staat er niet. Wij tellen vanaf de datum op de brief.",
    "Vraag het juridische zaken.",
)
WANGEDRAG = "Het wangedrag moet met school te maken hebben, of invloed hebben op school."
WEEG_GROND = Task(DIRECTEUR, "Weeg de ernst en de voorwaarden. Verzamel de feiten.")
GESPREK = Task(NOT_NAMED, "Voer een gesprek met de student en eventueel de ouders/verzorgers.")
NA_GESPREK = "binnen tien werkdagen na het gesprek"
NAAR_SCHORSEN = Handover("mbo-utrecht/schorsen", "Alle stappen bij een schorsing", ("leeftijd", "bezwaar"))
DOSSIER = Task(NOT_NAMED, "Zorg voor een goed dossier: feiten, gesprekken, brieven.")
WIE_INFORMEERT = Note(
    "stil",
    "Wie de ouders informeert en uitnodigt, staat er niet. De SLB-er is hun contactpersoon (3.2).",
    "Spreek dit af met de onderwijsdirecteur.",
)


def klacht(source_note: Note) -> Outcome:
    """The complaint of the student; `source_note` belongs to the measure."""
    return Outcome(
        "klacht",
        "De student kan binnen tien werkdagen een klacht indienen",
        tasks=(
            Task(
                "student",
                "Dien zo nodig een klacht in bij de Klachtencommissie ('Regeling overige klachten').",
                KLACHT_TERMIJN,
            ),
        ),
        notes=(KLACHT_OF_BEZWAAR, BEGIN_KLACHT, source_note),
        quiet=True,
    )


def _onder_18(about: str) -> Outcome:
    """Parents of a student under 18: told and invited, always."""
    return Outcome(
        "ouders-onder-18",
        "Onder de 18: informeer de ouders altijd en nodig ze uit voor het gesprek",
        tasks=(
            Task(NOT_NAMED, f"Informeer de ouders/verzorgers over {about}."),
            NODIG_UIT,
        ),
        inform=(Inform("ouders/verzorgers", f"Informatie over {about} en de uitnodiging."),),
        notes=(WIE_INFORMEERT,),
        quiet=True,
    )


def _vanaf_18(about: str) -> Outcome:
    """Parents of a student of 18 or older who did not object."""
    return Outcome(
        "ouders-18",
        f"Informeer ook de ouders over {about}",
        tasks=(Task(NOT_NAMED, f"Informeer de ouders/verzorgers over {about}."),),
        inform=(Inform("ouders/verzorgers", f"Informatie over {about}."),),
        notes=(
            WIE_INFORMEERT,
            Note(
                "stil",
                "Uitnodigen staat alleen bij onder de 18. Het gesprek is 'eventueel' ook met ouders.",
                "Vraag de student of de ouders meekomen.",
            ),
        ),
        quiet=True,
    )


geen_ouders = Outcome(
    "geen-ouders",
    "Informeer de ouders niet: de student maakte schriftelijk bezwaar",
    notes=(BEZWAAR_OP_PAPIER,),
    quiet=True,
)
bezwaar_op_papier = Outcome(
    "bezwaar-op-papier",
    "Leg het bezwaar eerst schriftelijk vast; informeer de ouders nog niet",
    tasks=(VRAAG_OP_PAPIER,),
    notes=(BEZWAAR_OP_PAPIER,),
    quiet=True,
)
bezwaar_onbekend = Outcome(
    "bezwaar-onbekend",
    "Kijk eerst of de student bezwaar maakte, voordat je de ouders informeert",
    tasks=(ZOEK_BEZWAAR,),
    quiet=True,
)


def ouders(about: str, source: Source, after: tuple[str, ...]) -> Table:
    """Whether the parents hear of a measure; `about` names it, such as "de schorsing"."""
    return Table(
        "ouders",
        "Informeer je de ouders?",
        (
            Row("ouders-bezwaar", (VANAF_18, bezwaar.is_("schriftelijk")), geen_ouders, source),
            Row("ouders-onder-18", (ONDER_18,), _onder_18(about), source),
            Row("ouders-18", (VANAF_18, bezwaar.is_("nee")), _vanaf_18(about), source),
            Row("ouders-mondeling", (VANAF_18, bezwaar.is_("mondeling")), bezwaar_op_papier, source),
            Row("ouders-onbekend", (VANAF_18, bezwaar.is_unknown()), bezwaar_onbekend, DERIVED),
        ),
        after,
    )


DUTIES: Duties = {
    "ouders-onder-18": {NOT_NAMED: "niet genoemd, niet genoemd"},
    "ouders-18": {NOT_NAMED: "niet genoemd"},
    "ouders-mondeling": {NOT_NAMED: "niet genoemd"},
    "ouders-onbekend": {NOT_NAMED: "SLB-er"},
    "klacht": {"binnen tien werkdagen; vanaf wanneer, staat er niet": "student"},
}
"""What examples expect of these outcomes, by row, in the words of the handbook."""
