"""Vlaggensysteem: six criteria weighed one by one, and the reaction to the flag that a professional picks.

Handboek sociale veiligheid, Vlaggensysteem. Nothing is computed: no weighing leads to a flag by itself, since
the handbook does not say which one would.
"""

from dataclasses import replace

from decision_tools.rules import (
    DERIVED,
    Handover,
    Judgement,
    Note,
    Outcome,
    Record,
    Row,
    Table,
    Task,
    Tool,
    any_of,
)
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import MEDEWERKER
from decision_tools.wijdevenen.shared.phone_numbers import NOODNUMMER
from decision_tools.wijdevenen.shared.reporting import TOCH_MELDEN
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.unsafe_now import HOE_SNEL

from .examples import EXAMPLES

VLAGGEN = HANDBOEK.section("Vlaggensysteem")
WEET_NIET = "Nog niet beslist of maar deels? Kies 'weet ik niet' en vraag een collega mee te wegen."


def criterium(id_: str, text: str, label: str, weigh: str) -> Judgement:
    """One of the six criteria, as a question to the professional."""
    return Judgement(
        id_,
        text,
        label=label,
        help=WEET_NIET,
        role="professional",
        weigh=(weigh,),
        options={"ja": "ja", "nee": "nee"},
        unknown=True,
    )


CRITERIA = (
    criterium(
        "wederzijds",
        "Wederzijdse toestemming: gaven beiden duidelijk toestemming voor dit gedrag?",
        "Wederzijdse toestemming",
        "of beide partijen duidelijk toestemden",
    ),
    criterium(
        "vrijwillig",
        "Vrijwilligheid: deed iedereen vrijwillig mee?",
        "Vrijwilligheid",
        "of er geen dwang was en niemand werd verleid",
    ),
    criterium(
        "gelijkwaardig",
        "Gelijkwaardigheid: zijn de betrokkenen genoeg elkaars gelijke?",
        "Gelijkwaardigheid",
        "of zij voldoende gelijk aan elkaar zijn",
    ),
    criterium(
        "ontwikkeling",
        "Ontwikkeling: past het gedrag bij de leeftijd?",
        "Past bij de ontwikkeling",
        "wat onderzoek beschrijft voor kinderen van deze leeftijd",
    ),
    criterium(
        "context",
        "Context: past dit gedrag in deze situatie?",
        "Past bij de context",
        "of de situatie dit gedrag toelaat",
    ),
    criterium(
        "zelfrespect",
        "Zelfrespect: blijft het kind vrij van zelfbeschadiging en vernedering?",
        "Zelfrespect",
        "of het gedrag het kind zelf niet beschadigt of vernedert",
    ),
)

vlag = Judgement(
    "vlag",
    "Welke vlag kies je, als je de zes criteria naast elkaar legt?",
    label="Vlag",
    help="Jij kiest. Deze keuzehulp rekent niets uit.",
    role="professional",
    weigh=("de zes criteria samen",),
    options={
        "groen": "groen: aanvaardbaar gedrag",
        "geel": "geel: licht grensoverschrijdend gedrag",
        "rood": "rood: ernstig grensoverschrijdend gedrag",
        "zwart": "zwart: zwaar grensoverschrijdend gedrag",
        "open": "nog niet beslist",
    },
)

GEEN_REKENSOM = Note(
    "stil",
    "Het handboek zegt niet welke weging bij welke vlag hoort. De criteria wegen elk sociaal gedrag. De "
    "vlaggen zijn er alleen voor seksueel gedrag.",
    "Kies de vlag zelf. Twijfel je? Overleg met een collega of de aandachtsfunctionaris HGKM.",
)
MELDEN_KAN = Note(
    "tegenspraak",
    "Bij het Vlaggensysteem kan een melding als leerlingen niet veilig zijn. In het afwegingskader moet dat "
    "direct, bij acute of structurele onveiligheid of twijfel daarover.",
    "Volg het afwegingskader.",
)
WOORDEN = Note(
    "tegenspraak",
    "Dit blad spreekt van seksueel gedrag. Het actieplan bij calamiteiten vermijdt dat woord.",
    "Zeg tegen ouders en kinderen: ongepast, intimiderend of grensoverschrijdend gedrag.",
)
NIET_VEILIG = (
    Task(
        "professional",
        "Vertel het nu aan de aandachtsfunctionaris HGKM of de manager sociale veiligheid.",
        "direct",
        provided="mits de veiligheid van leerlingen in gevaar is, of je daarover twijfelt",
        notes=(HOE_SNEL,),
    ),
    replace(TOCH_MELDEN, notes=(*TOCH_MELDEN.notes, MELDEN_KAN)),
)
MELDCODE = Handover("wijdevenen/meldcode", "Zorgen over veiligheid: wat is mijn stap?")
CALAMITEIT = Handover("wijdevenen/calamiteit", "Er is onrust: de vijf acties")
REGISTREREN = Handover("wijdevenen/incident-registreren", "Waar registreer je dit?")


STRAF = Note(
    "tegenspraak",
    "Bij zwart staat straffen of ingrijpen. Elders is schorsen er alleen voor de veiligheid.",
    "Kies wat leerlingen beschermt. De directeur beslist.",
)


def reactie(
    id_: str,
    headline: str,
    wat: str,
    *next_: Handover,
    first: tuple[Task, ...] = (),
    notes: tuple[Note, ...] = (),
) -> Outcome:
    """The pedagogical reaction that fits one flag."""
    return Outcome(
        id_,
        headline,
        tasks=(*first, Task("professional", wat), *NIET_VEILIG),
        notes=(*notes, GEEN_REKENSOM, WOORDEN),
        next=next_,
    )


groen = reactie(
    "groen",
    "Groen: reageer niet, of laat merken dat het goed is",
    "Laat het gedrag gaan, of reageer positief en bevestig het.",
    MELDCODE,
)
groen_twijfel = replace(
    groen,
    id="groen-twijfel",
    headline="Groen? Je twijfelt of zei nee bij een criterium: weeg opnieuw, bevestig nog niets",
    tasks=(
        Task("professional", "Weeg opnieuw met een collega, voor je reageert."),
        replace(groen.tasks[0], provided="mits je daarna bij groen blijft"),
        *NIET_VEILIG,
    ),
    notes=(
        Note(
            "stil",
            "Hoeveel criteria bij groen horen, zegt het handboek niet. Dat je bij een nee of bij twijfel "
            "opnieuw weegt, voegden wij toe.",
            "De aandachtsfunctionaris HGKM kan meewegen.",
        ),
        *groen.notes,
    ),
)
groen_gekozen = Outcome("groen-gekozen", "Groen gekozen: kijk nog eens naar de zes criteria", quiet=True)
geel = reactie(
    "geel",
    "Geel: waarschuw of stel een grens",
    "Waarschuw, of zeg waar de grens ligt.",
    MELDCODE,
    REGISTREREN,
)
rood = reactie(
    "rood",
    "Rood: verbied het gedrag",
    "Verbied het gedrag.",
    MELDCODE,
    CALAMITEIT,
    REGISTREREN,
    first=(NOODNUMMER,),
)
zwart = reactie(
    "zwart",
    "Zwart: grijp in of straf",
    "Grijp in, of geef straf.",
    MELDCODE,
    CALAMITEIT,
    REGISTREREN,
    Handover("wijdevenen/schorsen-en-verwijderen", "Schorsen: alleen met het protocol"),
    first=(NOODNUMMER,),
    notes=(STRAF,),
)
nog_niet = Outcome(
    "nog-niet",
    "Nog geen vlag: weeg nu samen met een collega. Niet veilig? Meld het direct",
    tasks=(
        Task("professional", "Leg de feiten voor aan een collega en loop de zes criteria samen langs."),
        Task(AF, "Weeg mee hoe ernstig het is.", provided="mits de professional dat vraagt"),
        *NIET_VEILIG,
    ),
    notes=(
        Note(
            "stil",
            "Het handboek zegt niet wie meekijkt als je twijfelt over de vlag. Bij Signaleren kan de "
            "aandachtsfunctionaris HGKM meewegen.",
            "Vraag het die.",
        ),
        WOORDEN,
    ),
    next=(MELDCODE,),
)

gewogen = Outcome(
    "gewogen",
    "Leg vast wat je zag en hoe je de zes criteria weegt",
    tasks=(
        Task(
            "professional",
            "Schrijf de feiten op, met je weging. "
            + " ".join(f"{question.label}: {{{question.id}}}." for question in CRITERIA),
        ),
    ),
    record=(Record("De signalen, zo feitelijk mogelijk", "ParnasSys"),),
    letters=("logboek-signalen",),
)

ALLES_JA = tuple(question.is_("ja") for question in CRITERIA)
NIET_ALLES_JA = any_of(*(question.is_("nee", unknown=True) for question in CRITERIA))

TOOL = Tool(
    slug="wijdevenen/vlaggensysteem",
    title="Vlaggensysteem: gedrag wegen",
    intro=(
        "Weeg gedrag van leerlingen met zes criteria, één voor één. Jij kiest daarna zelf de vlag. "
        "Loopt iemand nu gevaar? Bel 112."
    ),
    page="wijdevenen/vlaggensysteem",
    document=HANDBOEK,
    sensitive=True,
    questions=(*CRITERIA, vlag),
    tables=(
        Table(
            "vlag",
            "De vlag en de reactie",
            (
                Row("groen-gekozen", (vlag.is_("groen"),), groen_gekozen, DERIVED),
                Row("geel", (vlag.is_("geel"),), geel, VLAGGEN),
                Row("rood", (vlag.is_("rood"),), rood, VLAGGEN),
                Row("zwart", (vlag.is_("zwart"),), zwart, VLAGGEN),
                Row("nog-niet", (vlag.is_("open"),), nog_niet, VLAGGEN),
            ),
        ),
        Table(
            "groen",
            "Groen: past dat bij de zes criteria?",
            (
                Row("groen", ALLES_JA, groen, VLAGGEN),
                Row("groen-twijfel", (NIET_ALLES_JA,), groen_twijfel, DERIVED),
            ),
            after=("groen-gekozen",),
        ),
        Table("criteria", "De zes criteria", (Row("gewogen", (), gewogen, VLAGGEN),)),
        MEDEWERKER,
    ),
    examples=EXAMPLES,
)
