"""Talking with the parents: when it may bring somebody in danger, and what is kept of it."""

from dataclasses import replace

from decision_tools.rules import (
    ADDED,
    DERIVED,
    NOT_NAMED,
    Handover,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
    YesNo,
)
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import NOODNUMMERS
from decision_tools.wijdevenen.shared.reporting import (
    MELDCODEDOSSIER,
    MELDEN,
    TOCH_MELDEN,
    WEGEN,
    WIE_MELDT,
    WIE_VRAAGT_ADVIES,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.subjects import ADVIES, OUDERS_SPREKEN
from decision_tools.wijdevenen.shared.unsafe_or_disclosed import HOE_SNEL, NIET_BEREIKT

gevaar_gesprek = YesNo(
    "gevaar-gesprek",
    "Zijn er concrete aanwijzingen dat praten met de ouders iemand in gevaar brengt?",
    label="Gevaar door het gesprek",
    help="Denk aan het kind, het gezin en de professionals. Niet zeker? Kies 'weet ik niet' en ga door.",
    unknown=True,
)

NIET_OP_HET_SPEL = (
    "als de veiligheid van melder, kind of gezin en de vertrouwensrelatie daardoor niet op het spel staan"
)

OVERSLAAN = Note(
    "tegenspraak",
    "Volgens het ene deel is een melding altijd al met de ouders besproken. Volgens het andere deel mag het "
    "gesprek vervallen bij concrete aanwijzingen van gevaar.",
    "Lees het als regel en uitzondering. Leg de aanwijzingen vast.",
    id="al-besproken",
)
BOVEN_TWAALF = Note(
    "stil",
    "Open zijn moet tegen ouders 'en kinderen boven de 12 jaar'. Of precies 12 meetelt, staat er niet.",
    "Overleg dit met Veilig Thuis.",
)
TEKENEN_OF_NIET = Note(
    "tegenspraak",
    "Bij een zwaar gesprek moeten ouders de uitwerking tekenen. Contact met ouders laat hen de afspraken "
    "tekenen. Het verslag kunnen zij daar tekenen als zij dat willen. Ouders als partner laat hen tekenen "
    "als de zorgen groot zijn. Wat je doet als zij weigeren, staat er niet.",
    "Vraag het altijd. Zijn zij het oneens? Dan kunnen zij tekenen voor 'gezien'. Noteer het als zij niet "
    "tekenen. De aandachtsfunctionaris HGKM beslist wat volgt.",
)

BESPREEK_MELDING = Task(
    NOT_NAMED,
    "Bespreek de melding met de ouders. Leg uit dat de wet dit vraagt, in het belang van het kind.",
    provided="als het gesprek niemand in gevaar brengt",
    given=gevaar_gesprek.no(),
    source=MELDEN,
    moment=Moment.TODAY,
    about=(OUDERS_SPREKEN.do,),
)
VERSLAG_IN_DOSSIER = Task(
    NOT_NAMED, "Zet gesprek en verslag in het dossier, volgens het logboek voor signalen."
)
VISIE_OUDERS = Task(
    NOT_NAMED,
    "Voeg de visie van de ouders toe aan het leerlingdossier.",
    provided="als zij zich niet in de signalen herkennen of van mening verschillen",
    source=HANDBOEK.section("Wet Meldcode en de AVG: Dossiervorming"),
    moment=Moment.NEXT,
)
LAAT_TEKENEN = Task(
    NOT_NAMED,
    "Laat de ouders de uitwerking tekenen, voor gezien of voor akkoord.",
    notes=(TEKENEN_OF_NIET,),
    source=HANDBOEK.section("Zware zorggesprekken met ouders"),
)
AANWIJZINGEN = Record("De concrete aanwijzingen van gevaar", MELDCODEDOSSIER)
AFWEGEN_GEVAAR = (Handover("wijdevenen/afwegingskader", "Ga naar het afwegingskader", ("gevaar-gesprek",)),)

LOOP_KADER_NA = Task(
    AF_EN_MANAGER,
    "Loop het afwegingskader na.",
    source=WEGEN,
    notes=(WIE_MELDT,),
)
VRAAG_GESPREK = Task(
    AF,
    "Raadpleeg altijd (opnieuw) Veilig Thuis: kan het gesprek met de ouders veilig, en wat volgt?",
    notes=(WIE_VRAAGT_ADVIES,),
    source=DERIVED,
    moment=Moment.TODAY,
    about=(ADVIES.do,),
)
"""Doubt about risks or next steps goes to Veilig Thuis (Wegen zorg); that it covers a talk is our reading."""
BEREID_VOOR = Task(
    AF,
    "Bereid het gesprek voor met Veilig Thuis.",
    provided="als je dat wilt",
    source=HANDBOEK.section("Concrete handelingsadviezen bij overleg met externe professionals"),
    moment=Moment.TODAY,
)
ZONDER_NAMEN = ("Een casus kan zonder namen aan Veilig Thuis worden voorgelegd.",)


def do_not_talk(wie: str) -> Outcome:
    """Concrete signs of danger: `wie` brings them on, and the talk may lapse."""
    return Outcome(
        "niet-praten",
        "Praat nu niet met de ouders: ga meteen naar de aandachtsfunctionaris HGKM",
        tasks=(
            NOODNUMMERS,
            replace(
                _turn_to(wie, "nu niet", "Vertel", "welk gevaar er is"),
                about=(OUDERS_SPREKEN.dont,),
            ),
            TOCH_MELDEN,
            LOOP_KADER_NA,
        ),
        record=(AANWIJZINGEN,),
        notes=(OVERSLAAN,),
        then=("Een melding kan dan zonder eerst met de ouders te praten.",),
        next=AFWEGEN_GEVAAR,
        source=ADDED,
    )


def ask_before_talking(wie: str) -> Outcome:
    """Not sure: `wie` asks, and nobody talks until Veilig Thuis has been heard."""
    return Outcome(
        "praten-vragen",
        "Praat nog niet met de ouders: ga nu naar de aandachtsfunctionaris voor advies",
        tasks=(
            NOODNUMMERS,
            replace(_turn_to(wie, "nog niet", "Vraag", "of praten veilig is"), about=(OUDERS_SPREKEN.later,)),
            TOCH_MELDEN,
            VRAAG_GESPREK,
            BEREID_VOOR,
        ),
        notes=(OVERSLAAN,),
        then=ZONDER_NAMEN,
        next=AFWEGEN_GEVAAR,
        source=ADDED,
    )


def _turn_to(wie: str, talk: str, verb: str, what: str) -> Task:
    """No talk yet, and to whom one turns instead: the handbook names neither the haste nor the first."""
    return Task(
        wie,
        f"Praat {talk} met de ouders. {verb} de aandachtsfunctionaris HGKM of de manager {what}. "
        "Bel zelf Veilig Thuis als je geen van beiden bereikt.",
        "direct",
        notes=(HOE_SNEL, NIET_BEREIKT),
        source=ADDED,
    )
