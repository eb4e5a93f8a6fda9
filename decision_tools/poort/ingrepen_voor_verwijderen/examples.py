"""Examples: all is about the teacher, and the source names hardly any term."""

from decision_tools.poort.shared.verwijdering import MAIL_DUTIES, VASTLEGGEN_DUTIES
from decision_tools.rules import NOT_NAMED, Example

VAKDOCENT = ("vakdocent", NOT_NAMED)
KALM = ("vakdocent", "vóór je iets doet")  # bijlage: "haal dan eerst diep adem"
ALTIJD = (
    VAKDOCENT,  # escalatieladder
    VAKDOCENT,  # compliment
    VAKDOCENT,  # namen op het bord
    VAKDOCENT,  # mentormodule
)
SAMEN = (KALM, VAKDOCENT)  # uit elkaar
EEN = (
    KALM,
    ("vakdocent", "een paar minuten"),  # op de gang
    VAKDOCENT,  # tafeltje onder het bord
)
CHAOS = (
    KALM,
    ("vakdocent", "een paar lessen"),  # toetsopstelling
    VAKDOCENT,  # klassikaal
    VAKDOCENT,  # terug naar de busopstelling
)
EERSTE_KEER = (
    KALM,
    VAKDOCENT,  # één middag
    VAKDOCENT,  # in SOM
    VAKDOCENT,  # klokuur per lesuur
)
TWEEDE_KEER = (
    KALM,
    VAKDOCENT,  # overschrijven of strafregels
    VAKDOCENT,  # één middag
    VAKDOCENT,  # in SOM
    VAKDOCENT,  # klokuur per lesuur
)
INFORMEER_MENTOR = (KALM, VAKDOCENT)
SOCIOGRAM = (
    KALM,
    VAKDOCENT,  # informeert de mentor
    ("mentor", NOT_NAMED),  # sociogram
    ("mentor", NOT_NAMED),  # gesprek
)
WAARSCHUW = (
    KALM,
    VAKDOCENT,  # 2.2: is al gewaarschuwd
    VAKDOCENT,  # 2.2: in laatste instantie
)
VERWIJDER = (
    VAKDOCENT,  # 1.7: kiest voor de klas
    ("vakdocent", "bij het verwijderen"),  # 1.7, 2.3: naar 1.16, en aan het einde terug
    VAKDOCENT,  # 1.7, 2.3: in SOM op verwijderd
    *MAIL_DUTIES,
    *VASTLEGGEN_DUTIES,
)

EXAMPLES = (
    Example({"speelt": "samen"}, ("samen", "altijd"), tasks=(*SAMEN, *ALTIJD)),
    Example(
        {"speelt": "een"},
        ("een", "altijd"),
        tasks=(*EEN, *ALTIJD),
        story="Eén leerling stoort de les.",
    ),
    Example({"speelt": "chaos"}, ("chaos", "altijd"), tasks=(*CHAOS, *ALTIJD)),
    Example(
        {"speelt": "nablijven", "eerder": "nee"},
        ("eerste-keer", "altijd"),
        tasks=(*EERSTE_KEER, *ALTIJD),
    ),
    Example(
        {"speelt": "nablijven", "eerder": "ja"},
        ("tweede-keer", "altijd"),
        tasks=(*TWEEDE_KEER, *ALTIJD),
        story="Een leerling moet voor de tweede keer nablijven.",
    ),
    Example(
        {"speelt": "nablijven", "eerder": "?"},
        ("eerder-onbekend", "altijd"),
        tasks=(KALM, VAKDOCENT, *ALTIJD),
    ),
    Example(
        {"speelt": "onveilig", "signalen": "nee"},
        ("een-signaal", "altijd"),
        tasks=(*INFORMEER_MENTOR, *ALTIJD),
    ),
    Example(
        {"speelt": "onveilig", "signalen": "?"},
        ("een-signaal", "altijd"),
        tasks=(*INFORMEER_MENTOR, *ALTIJD),
    ),
    Example(
        {"speelt": "onveilig", "signalen": "ja"},
        ("meer-signalen", "altijd"),
        tasks=(*SOCIOGRAM, *ALTIJD),
    ),
    Example(
        {"speelt": "grens", "gewaarschuwd": "nee"},
        ("niet-gewaarschuwd", "altijd"),
        tasks=(*WAARSCHUW, *ALTIJD),
    ),
    Example(
        {"speelt": "grens", "gewaarschuwd": "ja"},
        ("gewaarschuwd", "altijd"),
        tasks=(KALM, *VERWIJDER, *ALTIJD),
    ),
    Example({"speelt": "geweld"}, ("geweld",), tasks=VERWIJDER),
)
