"""Afhandeling van een verwijdering: where it stands and the next step (Stappenplan verzuim 1.7-1.9, 2.3)."""

from decision_tools.poort import INSTRUCTIE, PROCES, ROL_VAKDOCENT, ROL_VERZUIM, STAPPENPLAN
from decision_tools.poort.shared.nablijven import weggebleven
from decision_tools.rules import DERIVED, Row, Table, Tool

from . import outcomes
from .examples import EXAMPLES
from .questions import gemaild, oordeel, stand, uitgevoerd

GESPREK = stand.is_("gesprek")

TOOL = Tool(
    slug="poort/afhandeling-verwijdering",
    title="Een verwijdering uit de les afhandelen",
    intro="De leerling is of gaat uit de les. Wie doet nu wat? Eén tot vijf korte vragen.",
    page="poort/verwijderd-uit-de-les",
    document=STAPPENPLAN,
    questions=(stand, oordeel, uitgevoerd, weggebleven, gemaild),
    tables=(
        Table(
            "stap",
            "De volgende stap",
            (
                Row("eruit", (stand.is_("eruit"),), outcomes.wegsturen, INSTRUCTIE),
                Row("opvang", (stand.is_("opvang"),), outcomes.opvang, INSTRUCTIE),
                Row("einde-les", (stand.is_("einde-les"),), outcomes.terug, PROCES),
                Row("afspraak", (stand.is_("afspraak"),), outcomes.gesprek, INSTRUCTIE),
                Row("nog-niet-beslist", (GESPREK, oordeel.is_("nog-niet")), outcomes.beslissen, INSTRUCTIE),
                Row("genoeg", (GESPREK, oordeel.is_("genoeg")), outcomes.doorgeven, INSTRUCTIE),
                Row(
                    "sanctie-uitgevoerd",
                    (GESPREK, oordeel.is_("nablijven", "anders"), uitgevoerd.yes()),
                    outcomes.doorgeven,
                    INSTRUCTIE,
                ),
                Row(
                    "nablijven",
                    (GESPREK, oordeel.is_("nablijven"), uitgevoerd.no(), weggebleven.no()),
                    outcomes.nablijven,
                    ROL_VAKDOCENT,
                ),
                Row(
                    "weggebleven",
                    (GESPREK, oordeel.is_("nablijven"), uitgevoerd.no(), weggebleven.yes()),
                    outcomes.spijbelen,
                    ROL_VAKDOCENT,
                ),
                Row(
                    "andere-sanctie",
                    (GESPREK, oordeel.is_("anders"), uitgevoerd.no()),
                    outcomes.andere_sanctie,
                    ROL_VAKDOCENT,
                ),
                Row(
                    "sanctie-onbekend",
                    (GESPREK, oordeel.is_("nablijven", "anders"), uitgevoerd.is_unknown()),
                    outcomes.vraag_vakdocent,
                    DERIVED,
                ),
                Row("doorgegeven", (stand.is_("doorgegeven"),), outcomes.afronden, ROL_VAKDOCENT),
                Row("verwerkt", (stand.is_("verwerkt"),), outcomes.klaar, ROL_VAKDOCENT),
                Row("traag", (stand.is_("traag"),), outcomes.traag, ROL_VERZUIM),
                Row("stand-onbekend", (stand.is_unknown(),), outcomes.vraag_stand, DERIVED),
            ),
        ),
        Table(
            "mail",
            "De mail aan de ouders",
            (
                Row("niet-gemaild", (gemaild.no(),), outcomes.mailen, ROL_VAKDOCENT),
                Row("gemaild", (gemaild.yes(),), outcomes.al_gemaild, DERIVED),
                Row("mail-onbekend", (gemaild.is_unknown(),), outcomes.zoek_mail, DERIVED),
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
    nothing_now={
        outcomes.gesprek.id: "Het gesprek is op het moment dat al is afgesproken.",
        outcomes.klaar.id: "Alles is gedaan; de coach komt erop terug in het gewone coachgesprek.",
    },
)
