"""Examples of the calamiteit tool, with who does what by when in the words of the handbook."""

from decision_tools.rules import Example

NIEMAND = ("niet genoemd", "niet genoemd")
MANAGER = "manager sociale veiligheid"

OP_DE_DAG = "op de dag van de calamiteit"
IN_GESPREK = ("niet genoemd", "in het gesprek")

ACTIES = (
    ("iedereen", "meteen"),
    ("directeur", "zo snel mogelijk"),
    *(("directeur", OP_DE_DAG), ("bestuurder", OP_DE_DAG)),  # what follows, and who hears what
    *((MANAGER, "niet genoemd"),) * 2,  # how big, and who leads what
    ("niet genoemd", "op tijd"),  # help
    ("niet genoemd", "op zeer korte termijn"),
    *(IN_GESPREK,) * 6,  # with two, apart, the children, another talk, acknowledge and calm, open questions
    ("niet genoemd", "snel"),
    ("professional", "altijd"),
    ("niet genoemd", "in gesprekken en in alle berichten"),
    *(NIEMAND,) * 12,
)
ZO_SNEL = ("niet genoemd", "zo snel mogelijk")
BRIEF = (ZO_SNEL, NIEMAND, NIEMAND, NIEMAND)
BETROKKEN = (ZO_SNEL, NIEMAND, NIEMAND)


def _zaak(omvang: str, wie_weet: str, thuis: str, leerling: str | None = None) -> dict[str, str]:
    given = {"omvang": omvang, "wie-weet": wie_weet, "thuis-houden": thuis}
    return given if leerling is None else {**given, "leerlingen": leerling}


KLEIN = (NIEMAND, NIEMAND)
BREDER = (("niet genoemd", "vóór je hun iets stuurt"), NIEMAND)
GEZAG = ("bevoegd gezag", "vóór de leerling thuisblijft")
ALTERNATIEF = NIEMAND
GROOT = (NIEMAND,)

EXAMPLES = (
    Example(
        _zaak("klein", "betrokken", "nee"),
        ("acties", "klein", "betrokken", "niet-thuis"),
        (*ACTIES, *KLEIN, *BETROKKEN),
        story="Twee kinderen uit groep 4 deden op de wc iets wat niet kan. Alleen hun ouders weten het.",
    ),
    Example(
        _zaak("groot", "groep", "nee", "ouder"),
        ("acties", "groot", "groep", "niet-thuis"),
        (*ACTIES, *GROOT, *BRIEF),
    ),
    Example(_zaak("groot", "groep", "nee", "jong"), ("groep",), (*ACTIES, *GROOT, *BRIEF)),
    Example(_zaak("groot", "groep", "nee", "?"), ("groep",), (*ACTIES, *GROOT, *BRIEF)),
    Example(
        _zaak("groot", "groep", "nee", "kleuter"),
        ("groep-kleuters", "niet-thuis"),
        (*ACTIES, *GROOT, *BRIEF),
    ),
    *(
        Example(_zaak("groot", "groepen", "nee", leerling), (rij,), (*ACTIES, *GROOT, *BRIEF))
        for leerling, rij in (
            ("ouder", "groepen"),
            ("jong", "groepen"),
            ("?", "groepen"),
            ("kleuter", "groepen-kleuters"),
        )
    ),
    # Small, and still others hear of it: no advice to talk with the parents concerned only.
    Example(
        _zaak("klein", "groep", "nee", "kleuter"),
        ("klein-en-breder", "groep-kleuters"),
        (*ACTIES, *BREDER, *BRIEF),
    ),
    Example(_zaak("klein", "groepen", "nee", "jong"), ("klein-en-breder", "groepen")),
    Example(_zaak("klein", "open", "nee"), ("klein", "ouders-open")),
    Example(
        _zaak("?", "open", "nee"),
        ("omvang-onbekend", "ouders-open"),
        (*ACTIES, NIEMAND, NIEMAND, NIEMAND, ("niet genoemd", "snel"), NIEMAND),
    ),
    Example(
        _zaak("klein", "betrokken", "ja", "kleuter"),
        ("jong-kind",),
        (*ACTIES, *KLEIN, *BETROKKEN, GEZAG, ALTERNATIEF, NIEMAND),
    ),
    Example(_zaak("klein", "betrokken", "ja", "jong"), ("jong-kind",)),
    Example(
        _zaak("klein", "betrokken", "ja", "ouder"), ("ouder-kind",), (*ACTIES, *KLEIN, *BETROKKEN, NIEMAND)
    ),
    Example(
        _zaak("klein", "betrokken", "ja", "?"),
        ("leeftijd-open",),
        (*ACTIES, *KLEIN, *BETROKKEN, GEZAG, NIEMAND, NIEMAND),
    ),
    Example(
        _zaak("groot", "groep", "ja", "kleuter"),
        ("groep-kleuters", "jong-kind"),
        (*ACTIES, *GROOT, *BRIEF, GEZAG, ALTERNATIEF, NIEMAND),
    ),
    Example(_zaak("groot", "groep", "ja", "ouder"), ("groep", "ouder-kind")),
)
