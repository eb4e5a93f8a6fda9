"""Afhandeling van een verwijdering: where it stands and the next step (Stappenplan verzuim 1.7-1.9, 2.3)."""

from decision_tools.poort import INSTRUCTIE, PROCES, ROL_VAKDOCENT, ROL_VERZUIM, STAPPENPLAN
from decision_tools.poort.shared.nablijven import weggebleven
from decision_tools.rules import DERIVED, Row, Table, Tool

from .examples import EXAMPLES
from .outcomes import (
    afronden,
    al_gemaild,
    andere_sanctie,
    beslissen,
    doorgeven,
    gesprek,
    klaar,
    mailen,
    nablijven,
    opvang,
    spijbelen,
    terug,
    traag,
    vraag_stand,
    vraag_vakdocent,
    wegsturen,
    zoek_mail,
)
from .questions import gemaild, oordeel, stand, uitgevoerd

GESPREK = stand.is_("gesprek")

TOOL = Tool(
    slug="poort/afhandeling-verwijdering",
    title="Een verwijdering uit de les afhandelen",
    intro="De leerling is of gaat uit de les. Wie doet nu wat? Twee tot vijf korte vragen.",
    page="poort/verwijderd-uit-de-les",
    document=STAPPENPLAN,
    questions=(stand, oordeel, uitgevoerd, weggebleven, gemaild),
    tables=(
        Table(
            "stap",
            "De volgende stap",
            (
                Row("eruit", (stand.is_("eruit"),), wegsturen, INSTRUCTIE),
                Row("opvang", (stand.is_("opvang"),), opvang, INSTRUCTIE),
                Row("einde-les", (stand.is_("einde-les"),), terug, PROCES),
                Row("afspraak", (stand.is_("afspraak"),), gesprek, INSTRUCTIE),
                Row("nog-niet-beslist", (GESPREK, oordeel.is_("nog-niet")), beslissen, INSTRUCTIE),
                Row("genoeg", (GESPREK, oordeel.is_("genoeg")), doorgeven, INSTRUCTIE),
                Row(
                    "sanctie-uitgevoerd",
                    (GESPREK, oordeel.is_("nablijven", "anders"), uitgevoerd.yes()),
                    doorgeven,
                    INSTRUCTIE,
                ),
                Row(
                    "nablijven",
                    (GESPREK, oordeel.is_("nablijven"), uitgevoerd.no(), weggebleven.no()),
                    nablijven,
                    ROL_VAKDOCENT,
                ),
                Row(
                    "weggebleven",
                    (GESPREK, oordeel.is_("nablijven"), uitgevoerd.no(), weggebleven.yes()),
                    spijbelen,
                    ROL_VAKDOCENT,
                ),
                Row(
                    "andere-sanctie",
                    (GESPREK, oordeel.is_("anders"), uitgevoerd.no()),
                    andere_sanctie,
                    ROL_VAKDOCENT,
                ),
                Row(
                    "sanctie-onbekend",
                    (GESPREK, oordeel.is_("nablijven", "anders"), uitgevoerd.is_unknown()),
                    vraag_vakdocent,
                    DERIVED,
                ),
                Row("doorgegeven", (stand.is_("doorgegeven"),), afronden, ROL_VAKDOCENT),
                Row("verwerkt", (stand.is_("verwerkt"),), klaar, ROL_VAKDOCENT),
                Row("traag", (stand.is_("traag"),), traag, ROL_VERZUIM),
                Row("stand-onbekend", (stand.is_unknown(),), vraag_stand, DERIVED),
            ),
        ),
        Table(
            "mail",
            "De mail aan de ouders",
            (
                Row("niet-gemaild", (gemaild.no(),), mailen, ROL_VAKDOCENT),
                Row("gemaild", (gemaild.yes(),), al_gemaild, DERIVED),
                Row("mail-onbekend", (gemaild.is_unknown(),), zoek_mail, DERIVED),
            ),
            after=(
                "opvang",
                "einde-les",
                "afspraak",
                "nog-niet-beslist",
                "genoeg",
                "sanctie-uitgevoerd",
                "nablijven",
                "weggebleven",
                "andere-sanctie",
                "sanctie-onbekend",
                "doorgegeven",
            ),
        ),
    ),
    examples=EXAMPLES,
)
