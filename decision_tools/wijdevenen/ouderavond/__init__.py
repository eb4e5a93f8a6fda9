"""A meeting for parents after an incident: hold one or not, and what else can be done.

Handboek sociale veiligheid: Overwegingen met betrekking tot ouderavonden, Communicatie met indirect betrokken
ouders, Actieplan bij calamiteiten (actie 4).
"""

from dataclasses import replace

from decision_tools.rules import (
    NOT_NAMED,
    Choice,
    Handover,
    Judgement,
    Note,
    Outcome,
    Row,
    Table,
    Task,
    Tool,
    YesNo,
    any_of,
)
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.employees import NAAR_MISBRUIK

from .examples import EXAMPLES

OVERWEGINGEN = HANDBOEK.section("Overwegingen met betrekking tot ouderavonden")
INDIRECT = HANDBOEK.section("Communicatie met indirect betrokken ouders")
VOORAF = "vóór een ouderavond wordt aangekondigd"

tussen_leerlingen = YesNo(
    "tussen-leerlingen",
    "Gaat het om grensoverschrijdend gedrag tussen leerlingen?",
    label="Tussen leerlingen",
)

onvrede = Judgement(
    "onvrede",
    "Is er veel onvrede onder de ouders?",
    label="Veel onvrede",
    help="Weet je het niet? Vraag het aan de partners van buiten.",
    role="school",
    weigh=(
        "of het nog lukt om zelf een boodschap te brengen",
        "of ouders willen luisteren of hun ongenoegen uiten",
    ),
    options={"ja": "ja", "nee": "nee"},
    unknown=True,
)

voorwaarden = Choice(
    "voorwaarden-avond",
    "Wat is er in orde voor een ouderavond?",
    label="In orde",
    help="Kies alles wat klopt. Klopt er niets? Kies dan 'geen van deze'.",
    options={
        "informatie": "er is genoeg informatie om te delen",
        "meer-dan-brief": "we kunnen meer vertellen dan in de brief staat",
        "luisteren": "de ouders willen luisteren",
        "partijen": "de partijen die nodig zijn, komen en hebben de taken verdeeld",
    },
    many=True,
    unknown=True,
)

overlegd = YesNo(
    "overlegd-partners",
    "Is er al overlegd met partners van buiten, zoals politie, gemeente of GGD?",
    label="Overlegd met partners",
    unknown=True,
)

WIE = Note(
    "stil",
    "Wie over een ouderavond beslist, staat er niet: het handboek zegt 'de school' of 'de organisatie'.",
    "Beslis met bestuur en directie.",
)
AFGERADEN = Note(
    "tegenspraak",
    "Een ouderavond wordt meestal afgeraden, ook om het gevaar van escalatie. Soms past hij wel.",
    "Laat de partners van buiten meewegen. Zij hebben er ervaring mee.",
)
BJZ = Note(
    "verouderd",
    "Bij de partners noemt het handboek ook BJZ (Bureau Jeugdzorg). Dat bestaat zo niet meer.",
    "Vraag de gemeente welke organisatie het nu is.",
    "B",
)

WIE_TEKENT = Note(
    "tegenspraak",
    "Hier komt de brief van het bestuur. Onder de voorbeeldbrieven staat de directeur, en "
    "eventueel de bestuurder.",
    "Het bestuur beslist wie tekent.",
)

BRIEF = Task(
    "bestuur",
    "Stuur ouders een brief met alles wat je kunt vertellen. Bied gesprekken aan wie nog vragen heeft.",
    notes=(WIE_TEKENT,),
)
SPREEKUUR = Task(
    NOT_NAMED,
    "Houd een inloopspreekuur, zo nodig met deskundigen van buiten.",
    provided="mits ouders nog vragen hebben",
    source=INDIRECT,
)
OVERLEG = Task(
    "school",
    "Overleg met partners, zoals politie, gemeente, GGD, GGZ en CJG of wijkteam.",
    VOORAF,
    notes=(BJZ,),
)
EIGEN_BRIEF = replace(
    BRIEF,
    notes=(
        *BRIEF.notes,
        Note(
            "stil",
            "De voorbeeldbrieven zijn er voor gedrag van leerlingen. Voor iets anders is er geen.",
            "Schrijf zelf een brief. Het bestuur beslist wat erin staat.",
        ),
    ),
)
TERUGHOUDEND = Task(
    "school",
    "Wees terughoudend: geef geen details die niet nodig zijn.",
    provided="mits het over een medewerker gaat",
    notes=(
        Note(
            "tegenspraak",
            "Deze overwegingen willen ouders zo volledig mogelijk informeren. Het protocol over misbruik "
            "door een medewerker vraagt om zorgvuldig en terughoudend te zijn.",
            "Volg dat protocol. Stem het bericht af met de vertrouwensinspecteur.",
        ),
    ),
    source=HANDBOEK.section("Vervolgstappen"),
)
CALAMITEIT = (Handover("wijdevenen/calamiteit", "De vijf acties bij een calamiteit"),)
NIET_TUSSEN_LEERLINGEN = (NAAR_MISBRUIK, *CALAMITEIT)

klein = Outcome(
    "klein",
    "Houd meestal geen ouderavond: los het op met de direct betrokkenen",
    tasks=(
        Task("school", "Los het op met de direct betrokkenen."),
        Task(
            "school",
            "Vertel andere ouders en leerlingen alleen hoe het proces loopt.",
            provided="mits dat nodig is",
        ),
        replace(BRIEF, provided="mits andere ouders het moeten horen"),
        SPREEKUUR,
    ),
    letters=("ouderbrief-betrokken-groep", "ouderbrief-overige-groepen", "ouderbrief-jonge-leerlingen"),
    notes=(AFGERADEN, WIE),
    then=("Denken jullie toch aan een ouderavond? Overleg dan eerst met partners van buiten.",),
    next=CALAMITEIT,
)
brief = Outcome(
    "brief",
    "Houd liever geen ouderavond: stuur een brief en bied gesprekken aan",
    tasks=(EIGEN_BRIEF, TERUGHOUDEND, SPREEKUUR),
    notes=(AFGERADEN, WIE),
    then=(
        "Willen jullie toch een ouderavond? Overleg dan eerst met partners van buiten.",
        "Weten ouders niet wat zij hun kind moeten zeggen? Een workshop voor ouders kan helpen.",
    ),
    next=NIET_TUSSEN_LEERLINGEN,
)
eerst_overleg = Outcome(
    "eerst-overleg",
    "Kondig nog niets aan: overleg eerst met partners van buiten",
    tasks=(OVERLEG, EIGEN_BRIEF, TERUGHOUDEND),
    notes=(AFGERADEN, WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)
houden = Outcome(
    "houden",
    "Een ouderavond kan hier goed werken: beslis samen met de partners",
    tasks=(
        Task("school", "Beslis met de partners of de avond er komt."),
        Task("school", "Vraag drie tot vier partijen. Meer geeft het idee dat het heel ernstig is."),
        Task(
            "school",
            "Vertel de feiten, wat er gedaan is en nog komt, wat ouders kunnen merken, en wat zij doen.",
        ),
        Task(
            "politie",
            "Leg uit waarom niet alles verteld kan worden.",
            provided="mits er een strafrechtelijk onderzoek is",
        ),
        Task("school", "Zorg voor een of twee hulpverleners, ook na afloop."),
        TERUGHOUDEND,
    ),
    notes=(AFGERADEN, WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)
luisteren = Outcome(
    "luisteren",
    "Kies hooguit voor een avond om te luisteren, en zet dat in de uitnodiging",
    tasks=(
        Task("school", "Kies of je een luisteravond houdt. Dat kan; het hoeft niet."),
        Task("school", "Zet in de uitnodiging dat de avond is om te luisteren."),
        Task("school", "Zorg voor een of twee hulpverleners, ook na afloop."),
        EIGEN_BRIEF,
        TERUGHOUDEND,
    ),
    notes=(AFGERADEN, WIE),
    next=NIET_TUSSEN_LEERLINGEN,
)

NIET_TUSSEN = tussen_leerlingen.no()
RUST = (NIET_TUSSEN, onvrede.is_("nee"))
ALLES = tuple(voorwaarden.includes(id_) for id_ in voorwaarden.options)
IETS_NIET = any_of(*(voorwaarden.excludes(id_) for id_ in voorwaarden.options))

TOOL = Tool(
    slug="wijdevenen/ouderavond",
    title="Ouderavond na een incident: wel of niet?",
    intro="Er is iets gebeurd en ouders zijn ongerust. Kijk eerst of een ouderavond helpt.",
    page="wijdevenen/ouderavond",
    document=HANDBOEK,
    questions=(tussen_leerlingen, onvrede, voorwaarden, overlegd),
    tables=(
        Table(
            "ouderavond",
            "Wel of geen ouderavond",
            (
                Row("tussen-leerlingen", (tussen_leerlingen.yes(),), klein, OVERWEGINGEN),
                Row("onvrede", (NIET_TUSSEN, onvrede.is_("ja"), overlegd.yes()), luisteren, OVERWEGINGEN),
                Row(
                    "onvrede-eerst-overleg",
                    (NIET_TUSSEN, onvrede.is_("ja"), overlegd.no(unknown=True)),
                    eerst_overleg,
                    OVERWEGINGEN,
                ),
                Row("onvrede-onbekend", (NIET_TUSSEN, onvrede.is_unknown()), eerst_overleg, OVERWEGINGEN),
                Row("voorwaarden", (*RUST, *ALLES, overlegd.yes()), houden, OVERWEGINGEN),
                Row(
                    "voorwaarden-eerst-overleg",
                    (*RUST, *ALLES, overlegd.no(unknown=True)),
                    eerst_overleg,
                    OVERWEGINGEN,
                ),
                Row("niet-alles", (*RUST, IETS_NIET), brief, OVERWEGINGEN),
                Row("voorwaarden-onbekend", (*RUST, voorwaarden.is_unknown()), eerst_overleg, OVERWEGINGEN),
            ),
        ),
    ),
    examples=EXAMPLES,
)
