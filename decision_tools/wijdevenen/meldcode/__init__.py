"""Meldcode: which step is mine now, from the first signal to keeping watch afterwards.

Handboek sociale veiligheid: Het proces in stappen, Signaleren, Overleg met collega's, Ouders als partner,
Dossier Meldcode, Overleg met externe professionals, Contact met ouders, Wegen zorg, Zorg monitoren. The
weighing itself is the tool wijdevenen/afwegingskader.
"""

from decision_tools.rules import Row, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import MEDEWERKER
from decision_tools.wijdevenen.shared.talking_with_parents import gevaar_gesprek
from decision_tools.wijdevenen.shared.unsafe_now import onthulling, onveilig, onveilig_nu, twijfel

from .examples import EXAMPLES
from .outcomes import after_handover as taak
from .outcomes import until_handover as stap
from .questions import collegas_besproken, laatste_stap, rol, stap_af, verbetering, vermoeden_thuis

PROCES = HANDBOEK.section("Het proces in stappen")
SIGNALEREN = HANDBOEK.section("Signaleren")
COLLEGAS = HANDBOEK.section("Overleg met collega's")
PARTNER = HANDBOEK.section("Ouders als partner")
DOSSIER = HANDBOEK.section("Dossier Meldcode")
EXTERN = HANDBOEK.section("Overleg met externe professionals")
OUDERS = HANDBOEK.section("Contact met ouders")
WEGEN = HANDBOEK.section("Wegen zorg")
MANAGER = HANDBOEK.section("Taken voor de Manager Sociale Veiligheid")
ONDERSTEUNEND = HANDBOEK.section("Ondersteunend personeel: Signaleren")
MONITOREN = HANDBOEK.section("Zorg monitoren")
VEILIGHEID = HANDBOEK.section("Veiligheid")

VEILIG = onveilig_nu.is_("nee")
LEERKRACHT = (VEILIG, rol.is_("leerkracht"))
AF = (VEILIG, rol.is_("af"))
NA_COLLEGAS = (*LEERKRACHT, laatste_stap.is_("collegas"))
NA_OUDERS = (*LEERKRACHT, laatste_stap.is_("ouders"))
SLECHTER = (verbetering.no(), vermoeden_thuis.is_("groeit"))
NOG_PRATEN = (*NA_COLLEGAS, any_of(verbetering.yes(), vermoeden_thuis.is_("ja", "nee")))
NAAR_OUDERS = (*AF, stap_af.is_("overleg"))

TOOL = Tool(
    slug="wijdevenen/meldcode",
    title="Meldcode: wat is nu mijn stap?",
    intro=(
        "Je maakt je zorgen over een kind. Deze keuzehulp zegt welke stap nu van jou is. "
        "Wegen of er gemeld wordt, doe je met het afwegingskader. Loopt iemand nu gevaar? Bel 112."
    ),
    page="wijdevenen/meldcode",
    document=HANDBOEK,
    sensitive=True,
    questions=(
        onveilig_nu,
        rol,
        laatste_stap,
        collegas_besproken,
        verbetering,
        vermoeden_thuis,
        stap_af,
        gevaar_gesprek,
    ),
    tables=(
        Table(
            "stap",
            "Jouw stap",
            (
                Row("onveilig", (onveilig_nu.is_("ja"),), onveilig, VEILIGHEID),
                Row("onthulling", (onveilig_nu.is_("disclosure"),), onthulling, VEILIGHEID),
                Row("twijfel", (onveilig_nu.is_unknown(),), twijfel, VEILIGHEID),
                Row("signaleren", (*LEERKRACHT, laatste_stap.is_("gezien")), stap.signaleren, SIGNALEREN),
                Row("collegas", (*LEERKRACHT, laatste_stap.is_("vastgelegd")), stap.collegas, COLLEGAS),
                Row("overdragen-collegas", (*NA_COLLEGAS, *SLECHTER), stap.overdragen_eerder, COLLEGAS),
                Row(
                    "meewegen-collegas",
                    (*NA_COLLEGAS, verbetering.is_unknown(), vermoeden_thuis.is_("groeit")),
                    stap.meewegen_eerder,
                    COLLEGAS,
                ),
                Row(
                    "meewegen-collegas-twijfel",
                    (*NA_COLLEGAS, verbetering.no(unknown=True), vermoeden_thuis.is_unknown()),
                    stap.meewegen_eerder,
                    COLLEGAS,
                ),
                Row("praten", (*NOG_PRATEN, gevaar_gesprek.no()), stap.praten, PARTNER),
                Row("niet-praten", (*NOG_PRATEN, gevaar_gesprek.yes()), stap.niet_praten, OUDERS),
                Row("praten-twijfel", (*NOG_PRATEN, gevaar_gesprek.is_unknown()), stap.praten_vragen, WEGEN),
                Row("overdragen", (*NA_OUDERS, *SLECHTER), stap.overdragen, SIGNALEREN),
                Row(
                    "overdragen-geen-groei",
                    (*NA_OUDERS, verbetering.no(), vermoeden_thuis.is_("ja")),
                    stap.overdragen,
                    PARTNER,
                ),
                Row(
                    "andere-zorg",
                    (*NA_OUDERS, verbetering.no(), vermoeden_thuis.is_("nee")),
                    stap.andere_zorg,
                    PARTNER,
                ),
                Row(
                    "meewegen",
                    (*NA_OUDERS, verbetering.no(), vermoeden_thuis.is_unknown()),
                    stap.meewegen,
                    COLLEGAS,
                ),
                Row(
                    "meewegen-groeit",
                    (*NA_OUDERS, verbetering.yes(unknown=True), vermoeden_thuis.is_("groeit", unknown=True)),
                    stap.meewegen,
                    COLLEGAS,
                ),
                Row(
                    "meewegen-vermoeden",
                    (*NA_OUDERS, verbetering.is_unknown(), vermoeden_thuis.is_("ja")),
                    stap.meewegen,
                    COLLEGAS,
                ),
                Row(
                    "volgen",
                    (*NA_OUDERS, verbetering.yes(), vermoeden_thuis.is_("ja", "nee")),
                    stap.volgen,
                    PARTNER,
                ),
                Row(
                    "volgen-onbekend",
                    (*NA_OUDERS, verbetering.is_unknown(), vermoeden_thuis.is_("nee")),
                    stap.volgen,
                    PARTNER,
                ),
                Row(
                    "overgedragen",
                    (*LEERKRACHT, laatste_stap.is_("overgedragen")),
                    stap.overgedragen,
                    PROCES,
                ),
                Row(
                    "ondersteunend",
                    (VEILIG, rol.is_("ondersteunend"), collegas_besproken.no()),
                    stap.ondersteunend,
                    ONDERSTEUNEND,
                ),
                Row(
                    "ondersteunend-klaar",
                    (VEILIG, rol.is_("ondersteunend"), collegas_besproken.yes()),
                    stap.ondersteunend_klaar,
                    ONDERSTEUNEND,
                ),
                Row("dossier", (*AF, stap_af.is_("overgedragen")), taak.dossier, DOSSIER),
                Row("overleg", (*AF, stap_af.is_("dossier")), taak.overleg, EXTERN),
                Row("gesprek", (*NAAR_OUDERS, gevaar_gesprek.no()), taak.gesprek, OUDERS),
                Row("gesprek-vervalt", (*NAAR_OUDERS, gevaar_gesprek.yes()), taak.gesprek_vervalt, OUDERS),
                Row(
                    "gesprek-twijfel", (*NAAR_OUDERS, gevaar_gesprek.is_unknown()), taak.gesprek_vragen, WEGEN
                ),
                Row("wegen", (*AF, stap_af.is_("ouders")), taak.wegen, WEGEN),
                Row("monitoren", (*AF, stap_af.is_("gewogen")), taak.monitoren, MONITOREN),
                Row("manager", (VEILIG, rol.is_("manager")), taak.manager, MANAGER),
                Row("directie", (VEILIG, rol.is_("directie")), taak.directie, OUDERS),
            ),
        ),
        MEDEWERKER,
    ),
    examples=EXAMPLES,
)
