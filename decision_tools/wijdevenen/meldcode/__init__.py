"""Meldcode: which step is mine now, from the first signal to keeping watch afterwards.

Handboek sociale veiligheid: Het proces in stappen, Signaleren, Overleg met collega's, Ouders als partner,
Dossier Meldcode, Overleg met externe professionals, Contact met ouders, Wegen zorg, Zorg monitoren. The
weighing itself is the tool wijdevenen/afwegingskader.
"""

from decision_tools.rules import Row, Table, Tool, any_of
from decision_tools.wijdevenen import HANDBOEK, both
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.employees import MEDEWERKER
from decision_tools.wijdevenen.shared.reporting import PROCES, WEGEN
from decision_tools.wijdevenen.shared.talking_with_parents import gevaar_gesprek
from decision_tools.wijdevenen.shared.unsafe_or_disclosed import ONVEILIG, VEILIG, onveilig_nu

from .examples import EXAMPLES
from .outcomes import after_handover as after
from .outcomes import management, support_staff
from .outcomes import until_handover as until
from .questions import collegas_besproken, laatste_stap, rol, stap_af, verbetering, vermoeden_thuis

SIGNALEREN = HANDBOEK.section("Signaleren")
COLLEGAS = HANDBOEK.section("Overleg met collega's")
PARTNER = HANDBOEK.section("Ouders als partner")
DOSSIER = HANDBOEK.section("Dossier Meldcode")
EXTERN = HANDBOEK.section("Overleg met externe professionals")
OUDERS = HANDBOEK.section("Contact met ouders")
ONDERSTEUNEND = HANDBOEK.section("Ondersteunend personeel: Signaleren")
ONDERSTEUNEND_COLLEGAS = HANDBOEK.section("Ondersteunend personeel: Overleg met collega's")
MONITOREN = HANDBOEK.section("Zorg monitoren")

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
        f"Wegen of er gemeld wordt, doe je met het afwegingskader. {GEVAAR_NU}"
    ),
    page="wijdevenen/meldcode",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    asks_role={
        "rol": {
            "leerkracht": "leerkracht",
            "ondersteunend": "ondersteunend personeel",
            "af": "aandachtsfunctionaris HGKM",
            "manager": "manager sociale veiligheid",
            "directie": "directie",
        }
    },
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
                *ONVEILIG,
                Row("signaleren", (*LEERKRACHT, laatste_stap.is_("gezien")), until.signaleren, SIGNALEREN),
                Row("collegas", (*LEERKRACHT, laatste_stap.is_("vastgelegd")), until.collegas, COLLEGAS),
                Row("overdragen-collegas", (*NA_COLLEGAS, *SLECHTER), until.overdragen_eerder, COLLEGAS),
                Row(
                    "meewegen-collegas",
                    (*NA_COLLEGAS, verbetering.is_unknown(), vermoeden_thuis.is_("groeit")),
                    until.meewegen_eerder,
                    COLLEGAS,
                ),
                Row(
                    "meewegen-collegas-twijfel",
                    (*NA_COLLEGAS, verbetering.no(unknown=True), vermoeden_thuis.is_unknown()),
                    until.meewegen_eerder,
                    COLLEGAS,
                ),
                Row("praten", (*NOG_PRATEN, gevaar_gesprek.no()), until.praten, PARTNER),
                Row("niet-praten", (*NOG_PRATEN, gevaar_gesprek.yes()), until.niet_praten, OUDERS),
                Row("praten-twijfel", (*NOG_PRATEN, gevaar_gesprek.is_unknown()), until.praten_vragen, WEGEN),
                Row("overdragen", (*NA_OUDERS, *SLECHTER), until.overdragen, SIGNALEREN),
                Row(
                    "overdragen-geen-groei",
                    (*NA_OUDERS, verbetering.no(), vermoeden_thuis.is_("ja")),
                    until.overdragen,
                    PARTNER,
                ),
                Row(
                    "andere-zorg",
                    (*NA_OUDERS, verbetering.no(), vermoeden_thuis.is_("nee")),
                    until.andere_zorg,
                    PARTNER,
                ),
                Row(
                    "meewegen",
                    (*NA_OUDERS, verbetering.no(), vermoeden_thuis.is_unknown()),
                    until.meewegen,
                    COLLEGAS,
                ),
                Row(
                    "meewegen-groeit",
                    (*NA_OUDERS, verbetering.yes(unknown=True), vermoeden_thuis.is_("groeit", unknown=True)),
                    until.meewegen,
                    COLLEGAS,
                ),
                Row(
                    "meewegen-vermoeden",
                    (*NA_OUDERS, verbetering.is_unknown(), vermoeden_thuis.is_("ja")),
                    until.meewegen,
                    COLLEGAS,
                ),
                Row(
                    "volgen",
                    (*NA_OUDERS, verbetering.yes(), vermoeden_thuis.is_("ja", "nee")),
                    until.volgen,
                    PARTNER,
                ),
                Row(
                    "volgen-onbekend",
                    (*NA_OUDERS, verbetering.is_unknown(), vermoeden_thuis.is_("nee")),
                    until.volgen,
                    PARTNER,
                ),
                Row(
                    "overgedragen",
                    (*LEERKRACHT, laatste_stap.is_("overgedragen")),
                    until.overgedragen,
                    PROCES,
                ),
                Row(
                    "ondersteunend",
                    (VEILIG, rol.is_("ondersteunend"), collegas_besproken.no()),
                    support_staff.ondersteunend,
                    ONDERSTEUNEND_COLLEGAS,
                ),
                Row(
                    "ondersteunend-klaar",
                    (VEILIG, rol.is_("ondersteunend"), collegas_besproken.yes()),
                    support_staff.ondersteunend_klaar,
                    ONDERSTEUNEND,
                ),
                Row("dossier", (*AF, stap_af.is_("overgedragen")), after.dossier, DOSSIER),
                Row("overleg", (*AF, stap_af.is_("dossier")), after.overleg, EXTERN),
                Row("gesprek", (*NAAR_OUDERS, gevaar_gesprek.no()), after.gesprek, OUDERS),
                Row("gesprek-vervalt", (*NAAR_OUDERS, gevaar_gesprek.yes()), after.gesprek_vervalt, OUDERS),
                Row(
                    "gesprek-twijfel",
                    (*NAAR_OUDERS, gevaar_gesprek.is_unknown()),
                    after.gesprek_vragen,
                    WEGEN,
                ),
                Row("wegen", (*AF, stap_af.is_("ouders")), after.wegen, both(PROCES, WEGEN)),
                Row("monitoren", (*AF, stap_af.is_("gewogen")), after.monitoren, MONITOREN),
                Row("manager", (VEILIG, rol.is_("manager")), management.manager, PROCES),
                Row("directie", (VEILIG, rol.is_("directie")), management.directie, both(PROCES, OUDERS)),
            ),
        ),
        MEDEWERKER,
    ),
    examples=EXAMPLES,
)
