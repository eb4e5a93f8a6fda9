"""Signaleringswijzer: what do you see, what do you ask, what do you do; and crisis situations.

Iedereen bij de les, bijlage 6 (signaleringswijzer, tips, crisissituaties) and 3.2 (rollen).
"""

from decision_tools.mbo_utrecht import HANDBOEK
from decision_tools.mbo_utrecht.shared.parents import ONDER_18, VANAF_18, leeftijd, toestemming, veilig
from decision_tools.rules import (
    DERIVED,
    UNKNOWN,
    Choice,
    Example,
    Row,
    Table,
    Tool,
    YesNo,
    values,
    with_duties,
)

from .examples import TAKEN
from .outcomes import crisis as crisis_uitkomst
from .outcomes import signals as uitkomst

WIJZER = HANDBOEK.section("Bijlage 6")

deel = Choice(
    "deel",
    "Wat valt je op?",
    label="Wat je ziet",
    help="Direct gevaar? Bel eerst 112 (door ons toegevoegd).",
    options={
        "verzuim": "verzuim: vaak weg, te laat of ziek, loopt weg, reageert niet",
        "prestaties": "prestaties: lage cijfers, geen actieve houding, stage of werk gaat niet goed",
        "gedrag": "gedrag: stiller, agressief, pesten, niet verzorgd, blowen, sociale media",
        "crisis": "een crisis of een grote zorg, zoals zelfdoding, geweld of geen slaapplek",
    },
    unknown=True,
)
soort_verzuim = Choice(
    "soort-verzuim",
    "Welk verzuim zie je?",
    label="Soort verzuim",
    options={"ziekte": "geregeld ziek", "ongeoorloofd": "zonder geldige reden", "anders": "iets anders"},
    unknown=True,
)
studiekeuze = YesNo(
    "studiekeuze",
    "Zijn er aanwijzingen dat een andere studie beter past?",
    label="Andere studie past misschien beter",
    unknown=True,
)
pesten = YesNo(
    "pesten",
    "Gaat het om pesten of ander ongewenst gedrag?",
    label="Pesten of ongewenst gedrag",
    help="Als slachtoffer of als pester.",
    unknown=True,
)
situatie = Choice(
    "situatie",
    "Welke situatie is het?",
    label="Crisissituatie",
    options={
        "in-de-war": "in de war, en dat is of lijkt acuut onveilig",
        "doodswens": "de student zegt in vertrouwen dood te willen",
        "plan": "de student heeft een plan voor zelfdoding klaarliggen",
        "noodkreet": "een noodkreet, of zorgen van een medestudent over zelfdoding",
        "huiselijk-geweld": "huiselijk geweld",
        "dakloos": "geen plek om te slapen",
        "geweld": "geweld in school",
        "anders": "iets anders, zoals geldzorgen of zwangerschap",
    },
)
GEDRAG = ("gedrag",)
CRISIS = {"deel": "crisis"}
ONVEILIG = ("doodswens", "plan", "noodkreet")

TOOL = Tool(
    slug="mbo-utrecht/signaleringswijzer",
    title="Signaleringswijzer: zien, vragen, doen",
    intro="Je ziet iets aan een student. Wat vraag je en wat doe je? Hooguit vijf korte vragen.",
    page="mbo-utrecht/signaleringswijzer",
    document=HANDBOEK,
    sensitive=True,
    questions=(deel, situatie, soort_verzuim, studiekeuze, veilig, pesten, leeftijd, toestemming),
    tables=(
        Table(
            "deel",
            "Wat zie je?",
            (
                Row("verzuim", (deel.is_("verzuim"),), uitkomst.verzuim, WIJZER),
                Row("prestaties", (deel.is_("prestaties"),), uitkomst.prestaties, WIJZER),
                Row("gedrag", (deel.is_("gedrag"),), uitkomst.gedrag, WIJZER),
                Row("crisis", (deel.is_("crisis"),), crisis_uitkomst.haal_hulp, WIJZER),
                Row("twijfel", (deel.is_unknown(),), uitkomst.twijfel, WIJZER),
            ),
        ),
        Table(
            "situatie",
            "Welke crisis?",
            (
                Row("in-de-war", (situatie.is_("in-de-war"),), crisis_uitkomst.in_de_war, WIJZER),
                Row("doodswens", (situatie.is_("doodswens"),), crisis_uitkomst.doodswens, WIJZER),
                Row("plan", (situatie.is_("plan"),), crisis_uitkomst.plan, WIJZER),
                Row("noodkreet", (situatie.is_("noodkreet"),), crisis_uitkomst.noodkreet, WIJZER),
                Row(
                    "huiselijk-geweld",
                    (situatie.is_("huiselijk-geweld"),),
                    crisis_uitkomst.geweld_thuis,
                    WIJZER,
                ),
                Row("dakloos-18", (situatie.is_("dakloos"), VANAF_18), crisis_uitkomst.dakloos, WIJZER),
                Row(
                    "dakloos-onder-18",
                    (situatie.is_("dakloos"), ONDER_18),
                    crisis_uitkomst.dakloos_onder_18,
                    WIJZER,
                ),
                Row("geweld", (situatie.is_("geweld"),), crisis_uitkomst.geweld, WIJZER),
                Row("anders", (situatie.is_("anders"),), crisis_uitkomst.anders, WIJZER),
            ),
            after=("crisis",),
        ),
        Table(
            "wie-weet-het",
            "Wie moet het weten?",
            (
                Row("weten-onder-18", (ONDER_18,), crisis_uitkomst.weten_onder_18, WIJZER),
                Row("weten-18", (VANAF_18,), crisis_uitkomst.weten_18, WIJZER),
            ),
            after=ONVEILIG,
        ),
        Table(
            "soort-verzuim",
            "Wat vraag je extra bij verzuim?",
            (
                Row("vraag-ziekte", (soort_verzuim.is_("ziekte"),), uitkomst.vraag_ziekte, WIJZER),
                Row("vraag-vo", (soort_verzuim.is_("ongeoorloofd"),), uitkomst.vraag_vo, WIJZER),
                Row(
                    "vraag-niets",
                    (soort_verzuim.is_("anders", unknown=True),),
                    uitkomst.niets_extra,
                    DERIVED,
                ),
            ),
            after=("verzuim",),
        ),
        Table(
            "studiekeuze",
            "Past de studie?",
            (
                Row("vraag-keuze", (studiekeuze.yes(unknown=True),), uitkomst.vraag_keuze, WIJZER),
                Row("keuze-goed", (studiekeuze.no(),), uitkomst.keuze_goed, DERIVED),
            ),
            after=("prestaties",),
        ),
        Table(
            "pesten",
            "Pesten of ongewenst gedrag?",
            (
                Row("pesten", (pesten.yes(),), uitkomst.vertrouwenscontactpersoon, WIJZER),
                Row("pesten-onbekend", (pesten.is_unknown(),), uitkomst.pesten_onbekend, DERIVED),
                Row("geen-pesten", (pesten.no(),), uitkomst.geen_pesten, DERIVED),
            ),
            after=GEDRAG,
        ),
        Table(
            "ouders",
            "Nodig je een ouder uit?",
            (
                Row(
                    "geen-toestemming",
                    (veilig.no(), VANAF_18, toestemming.no()),
                    uitkomst.niet_uitnodigen,
                    WIJZER,
                ),
                Row("onveilig", (veilig.yes(),), uitkomst.onveilig, WIJZER),
                Row("veilig-onbekend", (veilig.is_unknown(),), uitkomst.onveilig, DERIVED),
                Row("ouder-onder-18", (veilig.no(), ONDER_18), uitkomst.uitnodigen, WIJZER),
                Row("ouder-18", (veilig.no(), VANAF_18, toestemming.yes()), uitkomst.uitnodigen, WIJZER),
                Row(
                    "toestemming-onbekend",
                    (veilig.no(), VANAF_18, toestemming.is_unknown()),
                    uitkomst.vraag_toestemming,
                    DERIVED,
                ),
            ),
            after=GEDRAG,
        ),
        Table(
            "tips",
            "Vertrouwen en vastleggen",
            (Row("tips", (), uitkomst.tips, WIJZER),),
            after=("verzuim", "prestaties", "gedrag"),
        ),
    ),
    examples=with_duties(
        TAKEN,
        (
            *values(
                soort_verzuim,
                {
                    "ziekte": ("verzuim", "vraag-ziekte", "tips"),
                    "ongeoorloofd": ("verzuim", "vraag-vo", "tips"),
                    "anders": ("verzuim", "vraag-niets"),
                    UNKNOWN: ("verzuim", "vraag-niets"),
                },
                deel="verzuim",
            ),
            *values(
                studiekeuze,
                {
                    "ja": ("prestaties", "vraag-keuze", "tips"),
                    "nee": ("prestaties", "keuze-goed"),
                    UNKNOWN: ("prestaties", "vraag-keuze"),
                },
                deel="prestaties",
            ),
            *values(
                pesten,
                {
                    "ja": ("gedrag", "pesten", "ouder-onder-18", "tips"),
                    "nee": ("gedrag", "geen-pesten", "ouder-onder-18", "tips"),
                    UNKNOWN: ("gedrag", "pesten-onbekend", "ouder-onder-18", "tips"),
                },
                deel="gedrag",
                leeftijd="onder-18",
                veilig="nee",
            ),
            *values(
                toestemming,
                {
                    "ja": ("gedrag", "geen-pesten", "ouder-18", "tips"),
                    "nee": ("gedrag", "geen-pesten", "geen-toestemming", "tips"),
                    UNKNOWN: ("gedrag", "geen-pesten", "toestemming-onbekend", "tips"),
                },
                deel="gedrag",
                pesten="nee",
                leeftijd="18-tot-23",
                veilig="nee",
            ),
            *values(
                veilig,
                {
                    "ja": ("gedrag", "geen-pesten", "onveilig", "tips"),
                    UNKNOWN: ("gedrag", "geen-pesten", "veilig-onbekend", "tips"),
                },
                deel="gedrag",
                pesten="nee",
                leeftijd="onder-18",
            ),
            Example({"deel": UNKNOWN}, ("twijfel",)),
            *values(
                situatie,
                {
                    "in-de-war": ("crisis", "in-de-war"),
                    "doodswens": ("crisis", "doodswens", "weten-onder-18"),
                    "plan": ("crisis", "plan", "weten-onder-18"),
                    "noodkreet": ("crisis", "noodkreet", "weten-onder-18"),
                    "huiselijk-geweld": ("crisis", "huiselijk-geweld"),
                    "dakloos": ("crisis", "dakloos-onder-18"),
                    "geweld": ("crisis", "geweld"),
                    "anders": ("crisis", "anders"),
                },
                **CRISIS,
                leeftijd="onder-18",
            ),
            Example({**CRISIS, "situatie": "dakloos", "leeftijd": "18-tot-23"}, ("crisis", "dakloos-18")),
            Example(
                {**CRISIS, "situatie": "noodkreet", "leeftijd": "18-tot-23"},
                ("crisis", "noodkreet", "weten-18"),
                story="Een student van 18 vraagt hulp voor een vriendin die het leven niet meer ziet zitten.",
            ),
        ),
    ),
)
