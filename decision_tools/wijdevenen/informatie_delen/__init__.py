"""May I share this, with whom, and on what condition.

Handboek sociale veiligheid: Wet Meldcode en de AVG, Advies vragen bij Veilig Thuis, School als informant,
Casuïstiek overleg, Beroepscode (dossiervorming), Privacy en toestemming, Media.
"""

from decision_tools.rules import Row, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.employees import MEDEWERKER

from .examples import EXAMPLES
from .outcomes import others, veilig_thuis
from .questions import doel, instemming, met_wie, nodig, toestemming, voorwaarden

ADVIES = HANDBOEK.section("Advies vragen bij Veilig Thuis")
ANONIEM = HANDBOEK.section("Wet Meldcode en de AVG: Anoniem overleg")
MELDEN = HANDBOEK.section("Wet Meldcode en de AVG: Melden")
ONDERZOEK = HANDBOEK.section("Wet Meldcode en de AVG: Onderzoek vanuit Veilig Thuis")
SAMENWERKING = HANDBOEK.section("Samenwerking tussen onze organisaties en andere organisaties")
CASUS = HANDBOEK.section("Casuïstiek overleg/zorg- en adviesteam")
BEROEPSCODE = HANDBOEK.section("Beroepscode: Dossiervorming")
DOSSIER = HANDBOEK.section("Wet Meldcode en de AVG: Dossiervorming")
PRIVACY = HANDBOEK.section("Privacy en toestemming")
MEDIA = HANDBOEK.section("Media")

VEILIG_THUIS = met_wie.is_("veilig-thuis")
VRAAG = (VEILIG_THUIS, doel.is_("vraag"))
ORGANISATIE = met_wie.is_("organisatie")
ALLE_VIER = tuple(voorwaarden.includes(id_) for id_ in voorwaarden.options)
NIET_ALLE_VIER = any_of(*(voorwaarden.excludes(id_) for id_ in voorwaarden.options), voorwaarden.is_unknown())
COLLEGA = met_wie.is_("collega")

TOOL = Tool(
    slug="wijdevenen/informatie-delen",
    title="Mag ik dit delen?",
    intro=(
        "Je wilt iets over een leerling delen. Deze keuzehulp zegt of dat mag, met wie en wanneer. "
        f"Vul geen namen in. {GEVAAR_NU}"
    ),
    page="wijdevenen/informatie-delen",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(met_wie, doel, instemming, toestemming, voorwaarden, nodig),
    tables=(
        Table(
            "delen",
            "Mag dit?",
            (
                Row("advies", (VEILIG_THUIS, doel.is_("advies")), veilig_thuis.advies, ANONIEM),
                Row("melding", (VEILIG_THUIS, doel.is_("melding")), veilig_thuis.melding, MELDEN),
                Row("doel-onbekend", (VEILIG_THUIS, doel.is_unknown()), veilig_thuis.eerst_advies, ADVIES),
                Row("vraag-instemming", (*VRAAG, instemming.yes()), veilig_thuis.met_instemming, ONDERZOEK),
                Row("vraag-afwegen", (*VRAAG, instemming.no()), veilig_thuis.zonder_instemming, ONDERZOEK),
                Row(
                    "vraag-onbekend",
                    (*VRAAG, instemming.is_unknown()),
                    veilig_thuis.vraag_instemming,
                    ONDERZOEK,
                ),
                Row(
                    "toestemming",
                    (ORGANISATIE, toestemming.yes(), *ALLE_VIER),
                    others.met_toestemming,
                    SAMENWERKING,
                ),
                Row(
                    "voorwaarden",
                    (ORGANISATIE, toestemming.yes(), NIET_ALLE_VIER),
                    others.voorwaarden_open,
                    SAMENWERKING,
                ),
                Row("geen-toestemming", (ORGANISATIE, toestemming.no()), others.zonder_toestemming, CASUS),
                Row(
                    "toestemming-onbekend",
                    (ORGANISATIE, toestemming.is_unknown()),
                    others.vraag_toestemming,
                    SAMENWERKING,
                ),
                Row("collega", (COLLEGA, nodig.yes()), others.collega, BEROEPSCODE),
                Row("collega-niet", (COLLEGA, nodig.no()), others.collega_niet, BEROEPSCODE),
                Row("collega-onbekend", (COLLEGA, nodig.is_unknown()), others.collega_vragen, BEROEPSCODE),
                Row("ouders", (met_wie.is_("ouders"),), others.ouders, DOSSIER),
                Row("anderen", (met_wie.is_("anderen"),), others.anderen, PRIVACY),
                Row("pers", (met_wie.is_("pers"),), others.pers, MEDIA),
            ),
        ),
        MEDEWERKER,
    ),
    examples=EXAMPLES,
)
