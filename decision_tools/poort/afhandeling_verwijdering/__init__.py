"""Afhandeling van een verwijdering: where it stands and the next step (Stappenplan verzuim 1.7-1.9, 2.3)."""

from decision_tools.poort import STAPPENPLAN
from decision_tools.poort.shared.verwijdering import INSTRUCTIE, ROL_VAKDOCENT, ROL_VERZUIM
from decision_tools.poort.shared.verzuimbeeld import weggebleven
from decision_tools.rules import (
    DERIVED,
    Choice,
    Judgement,
    Row,
    Table,
    Tool,
    YesNo,
)

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

PROCES = STAPPENPLAN.section("1.7")

stand = Choice(
    "stand",
    "Hoe ver is de verwijdering uit de les?",
    label="Stand",
    help="Kies wat nu speelt, of het laatste wat al gebeurd is.",
    options={
        "eruit": "De leerling moet nu de les uit",
        "opvang": "De leerling is in lokaal 1.16",
        "einde-les": "De les is voorbij",
        "afspraak": "Het herstelgesprek is afgesproken",
        "gesprek": "Het herstelgesprek is geweest",
        "doorgegeven": "De vakdocent heeft doorgegeven dat het klaar is",
        "verwerkt": "De medewerker verzuim heeft het in SOM afgerond",
        "traag": "De mentor doet niets, of het gaat te traag",
    },
    unknown=True,
)
oordeel = Judgement(
    "oordeel",
    "Was het herstelgesprek genoeg?",
    label="Oordeel na het herstelgesprek",
    options={
        "genoeg": "Ja, er komt geen sanctie",
        "nablijven": "Nee, de leerling moet nablijven",
        "anders": "Nee, er komt een andere sanctie",
        "nog-niet": "Nog niet beslist",
    },
    role="vakdocent",
    weigh=("Is het gesprek genoeg om het gedrag te verbeteren, of is een sanctie nodig?",),
)
uitgevoerd = YesNo("uitgevoerd", "Is de sanctie uitgevoerd?", label="Sanctie uitgevoerd", unknown=True)
gemaild = YesNo(
    "gemaild",
    "Heeft de vakdocent de ouders gemaild?",
    label="Mail aan de ouders",
    help="De mail staat in de tijdlijn in SOM.",
    unknown=True,
)

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
