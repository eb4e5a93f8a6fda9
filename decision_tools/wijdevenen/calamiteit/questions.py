"""How big it is, who has to hear of it, and which pupil may have to stay home."""

from decision_tools.rules import Choice, Judgement, YesNo
from decision_tools.wijdevenen.shared.roles import MANAGER

omvang = Judgement(
    "omvang",
    "Hoe groot is deze zaak, of hoe groot kan zij worden?",
    label="Omvang",
    help="Weeg dit samen met het bestuur. Twijfel je over de omvang of de aanpak? Kies 'weet ik niet'.",
    role=MANAGER,
    weigh=(
        "de ernst van wat er gebeurde, bijvoorbeeld met het Vlaggensysteem",
        "hoeveel mensen erbij betrokken zijn",
        "de maatschappelijke onrust",
        "de eerste gesprekken",
    ),
    options={"klein": "klein: te doen met alleen de betrokken ouders", "groot": "groot, of het wordt groot"},
    unknown=True,
)

wie_weet = Judgement(
    "wie-weet",
    "Welke ouders moeten hiervan horen?",
    label="Wie het hoort",
    help="Klein houden heeft altijd de voorkeur.",
    role="school",
    weigh=(
        "de ernst",
        "het aantal betrokkenen",
        "de onrust",
        "brengt een bericht rust, of juist meer onrust?",
    ),
    options={
        "betrokken": "alleen de ouders van de betrokken leerlingen",
        "groep": "ook de andere ouders van de groep",
        "groepen": "ook ouders van andere groepen",
        "open": "nog niet beslist",
    },
)

thuis_houden = YesNo(
    "thuis-houden",
    "Denken jullie erover een leerling te schorsen of een paar dagen thuis te houden?",
    label="Schorsen of thuis houden",
)

leerlingen = Choice(
    "leerlingen",
    "Om welke leerling gaat het?",
    label="Leerling",
    help="Het handboek noemt geen leeftijd bij 'jong' en 'ouder'. Twijfel je? Kies 'weet ik niet'.",
    options={"kleuter": "een kleuter", "jong": "een ander jong kind", "ouder": "een ouder kind"},
    unknown=True,
)
