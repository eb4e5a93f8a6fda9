"""How big it is, and which parents hear what."""

from dataclasses import replace

from decision_tools.rules import NOT_NAMED, Handover, Note, Outcome, Task
from decision_tools.rules.outcomes import Stance
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects
from decision_tools.wijdevenen.shared.calling import CALAMITEITENTEAM
from decision_tools.wijdevenen.shared.roles import MANAGER

from .. import notes
from .actions import CALAMITEITMANAGEMENT, DAARNA, MEDIA, NU, SNEL, VANDAAG, ZO_SNEL, actie

OUDERAVOND = Handover("wijdevenen/ouderavond", "Wel of geen ouderavond?")
OPEN = Task(NOT_NAMED, "Wees heel open tegen de betrokken ouders.", source=MEDIA, moment=DAARNA)
ALLEEN_BETROKKEN = Task(
    NOT_NAMED,
    "Praat alleen met de betrokken ouders, en wees tegen hen heel open.",
    source=MEDIA,
    moment=VANDAAG,
    about=(subjects.ANDERE_OUDERS.dont,),
)
klein = Outcome(
    "klein",
    "Houd het klein: alleen met de betrokken ouders. Dat heeft altijd de voorkeur",
    tasks=(ALLEEN_BETROKKEN,),
)
klein_en_breder = Outcome(
    "klein-en-breder",
    "Klein houden heeft altijd de voorkeur: weeg nog eens of andere ouders dit moeten horen",
    tasks=(
        Task(
            NOT_NAMED,
            "Ga na of een bericht aan meer ouders rust brengt, of juist onrust.",
            "vóór je hun iets stuurt",
            source=HANDBOEK.section("Communicatie met indirect betrokken ouders"),
            moment=NU,
        ),
        OPEN,
    ),
)
groot = Outcome(
    "groot",
    "Stel een team samen, bijvoorbeeld met het Calamiteitenteam van de GGD",
    tasks=(
        actie(
            2,
            "Stel een team samen met bestuur en professionals van buiten "
            f"(Calamiteitenteam GGD: {CALAMITEITENTEAM}).",
            VANDAAG,
        ),
        Task(
            MANAGER,
            "Vraag om goede hulp: administratie of een communicatiemedewerker.",
            "op tijd",
            source=CALAMITEITMANAGEMENT,
            moment=DAARNA,
        ),
    ),
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


def _brief(
    id_: str, headline: str, wie: str, stance: Stance, letters: tuple[str, ...], *doubts: Note
) -> Outcome:
    stuur = actie(4, f"Stuur {wie} een zakelijke brief of mail.", VANDAAG, ZO_SNEL)
    return Outcome(
        id_,
        headline,
        tasks=(
            replace(stuur, about=(stance,)),
            actie(
                4, "Zet erin wat leerlingen horen. Vraag om rust en geen uitspraken naar de pers.", VANDAAG
            ),
            actie(4, "Richt eventueel een spreekuur in voor vragen van ouders.", DAARNA),
        ),
        letters=letters,
        notes=doubts,
        next=(OUDERAVOND,) if letters else (),
    )


betrokken = _brief(
    "betrokken",
    "Informeer alleen de ouders van de betrokken leerlingen, zo snel mogelijk",
    "de ouders van de betrokken leerlingen",
    subjects.BRIEF.do,
    (),
)
brief_groep = _brief(
    "brief-groep",
    "Schrijf de ouders van de groep, zakelijk en zo snel mogelijk",
    "de ouders van de groep",
    subjects.ANDERE_OUDERS.do,
    ("ouderbrief-betrokken-groep",),
    notes.THUIS_IN_BRIEF,
)
brief_kleuters = _brief(
    "brief-kleuters",
    "Schrijf de ouders van de kleutergroep met de brief voor jonge kinderen",
    "de ouders van de groep",
    subjects.ANDERE_OUDERS.do,
    ("ouderbrief-jonge-leerlingen",),
)
brief_groepen = _brief(
    "brief-groepen",
    "Schrijf de ouders van de groep en van de andere groepen, elk met een eigen brief",
    "ouders van de groep en van andere groepen",
    subjects.ANDERE_OUDERS.do,
    ("ouderbrief-betrokken-groep", "ouderbrief-overige-groepen"),
    notes.THUIS_IN_BRIEF,
)
brief_groepen_kleuters = _brief(
    "brief-groepen-kleuters",
    "Schrijf de ouders van de kleutergroep en van de andere groepen, elk met een eigen brief",
    "ouders van de kleutergroep en van andere groepen",
    subjects.ANDERE_OUDERS.do,
    ("ouderbrief-jonge-leerlingen", "ouderbrief-overige-groepen"),
    notes.BRIEF_BIJ_KLEUTERS,
    notes.THUIS_IN_BRIEF,
)
ouders_open = Outcome(
    "ouders-open",
    "Beslis eerst welke ouders het horen; tot dan alleen de betrokken ouders",
    tasks=(
        replace(
            actie(
                4,
                "Weeg af of een bericht rust brengt, of onrust.",
                VANDAAG,
            ),
            about=(subjects.ANDERE_OUDERS.later,),
        ),
        actie(4, "Communiceer snel: nieuws gaat hard via sociale media.", VANDAAG, SNEL),
        OPEN,
    ),
    replaces=(ALLEEN_BETROKKEN,),
)
