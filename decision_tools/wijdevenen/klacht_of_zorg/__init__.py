"""To whom can I turn with a question, a concern or a complaint: parent, pupil or member of staff.

Handboek sociale veiligheid: Klachten/vragen, Taken contactpersoon, Externe vertrouwenspersoon, Samenvatting
beleid voor de schoolgids, Kwaliteitsnormen, Onderwijsinspectie, Protocol ongewenst gedrag.
"""

from decision_tools.rules import Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.employees import MELDPLICHT
from decision_tools.wijdevenen.shared.inspectors import INSPECTIE

from . import outcomes
from .examples import EXAMPLES
from .questions import (
    afstand,
    besproken,
    ernstig,
    leerling_onderwerp,
    medewerker_onderwerp,
    ouder_onderwerp,
    wie,
)

LEERKRACHT = HANDBOEK.section("Gesprek met de leerkracht")
INTERN_BEGELEIDER = HANDBOEK.section("Gesprek met de intern begeleider")
DIRECTIE = HANDBOEK.section("Directie")
TAKEN = HANDBOEK.section("Leerkracht: Taakomschrijving")
NORMEN = HANDBOEK.section("Kwaliteitsnormen")
ONGEWENST = HANDBOEK.section("Protocol ongewenst gedrag richting professionals")

NIET_ERNSTIG = ernstig.no()
OUDER = (NIET_ERNSTIG, wie.is_("ouder"))
LEERLING = (NIET_ERNSTIG, wie.is_("leerling"))
MEDEWERKER = (NIET_ERNSTIG, wie.is_("medewerker"))
DICHTBIJ = afstand.no(unknown=True)


def per_persoon(naam: str) -> tuple[Row, ...]:
    """The rows that are the same for a parent, a pupil and a member of staff."""
    vraag = {"ouder": ouder_onderwerp, "leerling": leerling_onderwerp, "medewerker": medewerker_onderwerp}[
        naam
    ]
    is_het = (NIET_ERNSTIG, wie.is_(naam))
    uitkomst = outcomes.voor(naam)
    return (
        Row(
            f"{naam}-contactpersoon",
            (*is_het, vraag.is_("onveilig"), DICHTBIJ),
            uitkomst["contactpersoon"],
            outcomes.CONTACTPERSOON,
        ),
        Row(
            f"{naam}-afstand",
            (*is_het, vraag.is_("onveilig"), afstand.yes()),
            uitkomst["extern"],
            outcomes.KLACHTEN,
        ),
        Row(f"{naam}-macht", (*is_het, vraag.is_("macht")), uitkomst["extern"], outcomes.EXTERN),
    )


TOOL = Tool(
    slug="wijdevenen/klacht-of-zorg",
    title="Klacht of zorg: bij wie kan ik terecht?",
    intro="Je hebt een vraag, een zorg of een klacht. Deze keuzehulp wijst je de weg. Vul geen namen in. "
    f"{GEVAAR_NU}",
    page="wijdevenen/klachten",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    asks_role={
        "wie-klaagt": {
            "ouder": "ouders",
            "leerling": "leerling",
            "medewerker": "professional",
        }
    },
    questions=(
        wie,
        ernstig,
        ouder_onderwerp,
        leerling_onderwerp,
        medewerker_onderwerp,
        besproken,
        afstand,
    ),
    tables=(
        Table(
            "terecht",
            "Bij wie kan ik terecht?",
            (
                Row(
                    "ernstig",
                    (ernstig.yes(), wie.is_("ouder", "leerling")),
                    outcomes.vertrouwensinspecteur,
                    INSPECTIE,
                ),
                Row(
                    "ernstig-medewerker",
                    (ernstig.yes(), wie.is_("medewerker")),
                    outcomes.vertrouwensinspecteur_medewerker,
                    INSPECTIE,
                ),
                Row(
                    "ernstig-onbekend",
                    (ernstig.is_unknown(), wie.is_("ouder", "leerling")),
                    outcomes.wie_weegt,
                    outcomes.KLACHTEN,
                ),
                Row(
                    "medewerker-twijfelt",
                    (ernstig.is_unknown(), wie.is_("medewerker")),
                    outcomes.medewerker_twijfelt,
                    MELDPLICHT,
                ),
                Row("vraag", (*OUDER, ouder_onderwerp.is_("vraag")), outcomes.leerkracht, LEERKRACHT),
                Row(
                    "begeleiding",
                    (*OUDER, ouder_onderwerp.is_("begeleiding")),
                    outcomes.intern_begeleider,
                    INTERN_BEGELEIDER,
                ),
                Row("vastgelopen", (*OUDER, ouder_onderwerp.is_("vastgelopen")), outcomes.directie, DIRECTIE),
                *per_persoon("ouder"),
                Row("zorg", (*LEERLING, leerling_onderwerp.is_("zorg")), outcomes.leerling_leerkracht, TAKEN),
                *per_persoon("leerling"),
                Row(
                    "misstand",
                    (*MEDEWERKER, medewerker_onderwerp.is_("misstand"), besproken.is_("nee")),
                    outcomes.bespreek,
                    NORMEN,
                ),
                Row(
                    "misstand-loopt",
                    (*MEDEWERKER, medewerker_onderwerp.is_("misstand"), besproken.is_("loopt")),
                    outcomes.loopt,
                    NORMEN,
                ),
                Row(
                    "klachtenregeling",
                    (*MEDEWERKER, medewerker_onderwerp.is_("misstand"), besproken.is_("niets")),
                    outcomes.klachtenregeling,
                    NORMEN,
                ),
                Row(
                    "ongewenst",
                    (*MEDEWERKER, medewerker_onderwerp.is_("ongewenst")),
                    outcomes.ongewenst,
                    ONGEWENST,
                ),
                *per_persoon("medewerker"),
            ),
        ),
    ),
    examples=EXAMPLES,
)
