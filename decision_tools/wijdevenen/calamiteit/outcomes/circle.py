"""How big it is, and which parents hear what."""

from dataclasses import replace

from decision_tools.rules import DERIVED, NOT_NAMED, Handover, Note, Outcome, Source, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects
from decision_tools.wijdevenen.shared.calling import CALAMITEITENTEAM

from .. import notes
from .actions import DAARNA, MEDIA, NU, SNEL, VANDAAG, ZO_SNEL, actie, acties

INDIRECT = HANDBOEK.section("Communicatie met indirect betrokken ouders")
OUDERRAAD = "Weeg af of je de ouderraad of de MR vooraf vertelt van een bericht aan ouders."
OUDERAVOND = Handover("wijdevenen/ouderavond", "Wel of geen ouderavond?")
OPEN = Task(NOT_NAMED, "Wees heel open tegen de direct betrokkenen.", source=MEDIA, moment=DAARNA)
ALLEEN_BETROKKEN = Task(
    NOT_NAMED,
    "Praat bij voorkeur alleen met de betrokken ouders.",
    source=MEDIA,
    moment=VANDAAG,
    about=(subjects.ANDERE_OUDERS.dont,),
)
klein = Outcome(
    "klein",
    "Houd het klein: alleen met de betrokken ouders. Dat heeft altijd de voorkeur",
    tasks=(ALLEEN_BETROKKEN, OPEN),
)
klein_en_breder = Outcome(
    "klein-en-breder",
    "Klein houden heeft altijd de voorkeur: weeg nog eens of andere ouders dit moeten horen",
    tasks=(
        Task(
            NOT_NAMED,
            "Ga na of een bericht aan meer ouders rust brengt, of juist onrust.",
            "vóór je hun iets stuurt",
            source=INDIRECT,
            moment=NU,
        ),
        OPEN,
    ),
    then=(OUDERRAAD,),
)
groot = Outcome(
    "groot",
    "Stel een team samen, bijvoorbeeld met het Calamiteitenteam van de GGD",
    tasks=(
        replace(
            actie(
                2,
                "Stel een team samen: bestuur en professionals van buiten "
                f"(Calamiteitenteam: {CALAMITEITENTEAM}).",
                VANDAAG,
            ),
            notes=(notes.K_EN_O,),
        ),
    ),
    before=(acties,),
)
onzeker = Outcome(
    "onzeker",
    "Omvang of aanpak is niet zeker: overleg met partijen buiten de school",
    tasks=(
        Task(
            NOT_NAMED,
            "Overleg met partijen op de sociale kaart, en/of vorm samen een team.",
            moment=VANDAAG,
        ),
        Task(NOT_NAMED, "Laat ieder die meedoet zijn contactgegevens op een lijst zetten.", moment=DAARNA),
    ),
    notes=(notes.WIE_BELT,),
)

KLEIN_HOUDEN = "Klein houden, met alleen de betrokken ouders, heeft altijd de voorkeur."
BRIEF_BETROKKEN = replace(
    actie(4, "Stuur betrokken ouders een zakelijke brief of mail.", VANDAAG, ZO_SNEL),
    about=(subjects.BRIEF.do,),
)


def _aan(whom: str) -> Task:
    """A letter to other parents: the handbook names no day, and says that it matters to be quick."""
    return replace(actie(4, f"Stuur eventueel {whom}.", VANDAAG), about=(subjects.ANDERE_OUDERS.do,))


def _brief(
    id_: str,
    headline: str,
    wider: tuple[Task, ...],
    letters: tuple[str, ...],
    *doubts: Note,
    source: Source | None = None,
) -> Outcome:
    """A letter, and what goes with it; only for the parents concerned the plan says how soon."""
    return Outcome(
        id_,
        headline,
        tasks=(
            BRIEF_BETROKKEN,
            actie(
                4,
                "Zet in de brief aan betrokken ouders wat leerlingen horen. Vraag om rust en geen uitspraken "
                "naar de pers.",
                DAARNA,
            ),
            *wider,
            actie(4, "Richt eventueel een spreekuur in voor vragen van ouders.", DAARNA),
        ),
        letters=letters,
        notes=doubts,
        then=(KLEIN_HOUDEN, OUDERRAAD) if letters else (),
        next=(OUDERAVOND,) if letters else (),
        source=source,
    )


betrokken = _brief(
    "betrokken",
    "Informeer alleen de ouders van de betrokken leerlingen, zo snel mogelijk",
    (),
    (),
)
brief_groep = _brief(
    "brief-groep",
    "Je kunt de ouders van de groep een brief sturen",
    (_aan("ouders van de groep de brief voor de betrokken groep"),),
    ("ouderbrief-betrokken-groep",),
    notes.THUIS_IN_BRIEF,
)
brief_kleuters = _brief(
    "brief-kleuters",
    "Je kunt de ouders van de kleutergroep een brief sturen",
    (_aan("ouders van de groep de brief voor jonge kinderen"),),
    ("ouderbrief-jonge-leerlingen",),
)
brief_groepen = _brief(
    "brief-groepen",
    "Je kunt de ouders van groep en andere groepen een brief sturen",
    (_aan("ouders van de groep en andere groepen elk hun eigen brief"),),
    ("ouderbrief-betrokken-groep", "ouderbrief-overige-groepen"),
    notes.THUIS_IN_BRIEF,
)
brief_groepen_kleuters = _brief(
    "brief-groepen-kleuters",
    "Je kunt de ouders van kleutergroep en andere groepen een brief sturen",
    (replace(_aan("ouders van kleutergroep en andere groepen elk hun eigen brief"), source=DERIVED),),
    ("ouderbrief-jonge-leerlingen", "ouderbrief-overige-groepen"),
    notes.BRIEF_BIJ_KLEUTERS,
    notes.THUIS_IN_BRIEF,
    source=DERIVED,
)
ouders_open = Outcome(
    "ouders-open",
    "Beslis eerst welke ouders het horen; tot dan alleen de betrokken ouders",
    tasks=(
        Task(
            NOT_NAMED,
            "Weeg af of een bericht rust brengt, of onrust.",
            source=INDIRECT,
            moment=VANDAAG,
            about=(subjects.ANDERE_OUDERS.later,),
        ),
        actie(2, "Communiceer snel: nieuws gaat hard via sociale media.", VANDAAG, SNEL),
        OPEN,
    ),
    replaces=(ALLEEN_BETROKKEN,),
    source=DERIVED,
)
