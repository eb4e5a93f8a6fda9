"""Uit de les gestuurd: each time, twice a day, in the year, often (Handleiding meldkamer, Maatregelen)."""

from decision_tools.kluiverboom import HANDLEIDING, JAARLADDER, MELDKAMER, TIME_OUT, UITGESTUURD
from decision_tools.kluiverboom._voorbeelden import UITGESTUURD_TAKEN
from decision_tools.rules import (
    DERIVED,
    Count,
    Example,
    Judgement,
    Note,
    Outcome,
    Row,
    Rung,
    Table,
    Task,
    Tool,
    any_of,
    ladder,
    values,
    with_duties,
)

from .outcomes.this_year import drie, meer_dan_tien, negen, tien, zes
from .outcomes.today import elke_keer, melding_docent, melding_mentor, time_out

les_vandaag = Count(
    "les-vandaag",
    "Hoe vaak is de leerling vandaag uit de les gestuurd?",
    label="Vandaag uit de les gestuurd",
    help="Tel deze keer mee. Was het bij een andere docent? Die keer telt ook.",
    high=10,
    unknown=True,
)
pauze_vandaag = Count(
    "pauze-vandaag",
    "Hoe vaak is de leerling vandaag in de pauze weggestuurd?",
    label="Vandaag in de pauze weggestuurd",
    high=10,
    unknown=True,
)
dit_jaar = Count(
    "dit-jaar",
    "Hoe vaak is de leerling dit schooljaar uit de les gestuurd?",
    label="Uit de les gestuurd dit schooljaar",
    help="Tel deze keer mee. De handleiding zegt alleen 'jaar'. Wij lezen dat als schooljaar.",
    unknown=True,
)
vaak = Judgement(
    "vaak",
    "Wordt de leerling veel weggestuurd?",
    label="Veel weggestuurd",
    help="Dit staat los van de stappen bij 3, 6, 9 en 10 keer. Is het in totaal veel, en ook bij één docent? "
    "Kies dan allebei.",
    options={
        "nee": "Nee",
        "veel": "Ja, alles bij elkaar veel",
        "een-docent": "Ja, veel bij één docent",
        "allebei": "Allebei",
        "nog-niet": "Nog niet beslist",
    },
    unknown=True,
    role="meldkamermedewerker",
    weigh=(
        "De handleiding noemt geen aantal. De meldkamermedewerker schat dit in.",
        "Kijk of het wegsturen vooral bij één docent gebeurt.",
    ),
)

les_en_pauze = Outcome(
    "les-en-pauze",
    "Bespreek of dit een time-out is: één keer uit de les en één keer in de pauze weggestuurd",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Overleg met de leerlingencoördinator, de teamleider of allebei: geldt de time-out?",
        ),
    ),
    notes=(
        Note(
            "stil",
            "De time-out geldt na twee keer op een dag, in de les of in de pauze. "
            "Of één keer les en één keer pauze samen twee is, staat er niet.",
            "Spreek dit af met de leerlingencoördinator of de teamleider.",
        ),
    ),
    then=("Is het een time-out? Kies dan twee keer uit de les; je ziet dan alle stappen.",),
)
geen_time_out = Outcome("geen-time-out", "Geen time-out: niet twee keer weggestuurd vandaag.", quiet=True)
zoek_vandaag = Outcome(
    "zoek-vandaag",
    "Vraag de meldkamer of de leerling vandaag al is weggestuurd",
    tasks=(Task("meldkamermedewerker", "Zoek in SOMtoday op hoe vaak de leerling vandaag is weggestuurd."),),
    then=("Is het twee keer? Dan volgt een time-out.",),
    quiet=True,
)

zoek_jaar = Outcome(
    "zoek-jaar",
    "Vraag de meldkamer hoe vaak de leerling dit schooljaar uit de les is gestuurd",
    tasks=(Task("meldkamermedewerker", "Zoek het aantal op in SOMtoday."),),
    then=("Bij 3, 6, 9, 10 en meer dan 10 keer hoort een stap.",),
    quiet=True,
)

niet_veel = Outcome("niet-veel", "Geen melding bij de mentor om veel wegsturen.", quiet=True)
nog_niet = Outcome(
    "nog-niet",
    "De meldkamermedewerker schat nog in of dit veel is",
    tasks=(
        Task(
            "meldkamermedewerker", "Kijk of de leerling veel wordt weggestuurd, en of dat bij één docent is."
        ),
    ),
    quiet=True,
)
niet_een_docent = Outcome("niet-een-docent", "Geen melding om veel wegsturen bij één docent.", quiet=True)
docent_onbekend = Outcome("docent-onbekend", "Of het bij één docent veel is, is nog niet bekend.", quiet=True)
vandaag_niet = Outcome(
    "vandaag-niet",
    "Vandaag niet uit de les gestuurd: de stappen voor elke keer uit de les gelden niet.",
    quiet=True,
)

TOOL = Tool(
    slug="kluiverboom/uit-de-les-gestuurd",
    title="Uit de les gestuurd",
    intro="Wat doe je als een leerling uit de les of in de pauze is weggestuurd? Drie of vier korte vragen.",
    page="kluiverboom/uit-de-les-gestuurd",
    document=HANDLEIDING,
    questions=(les_vandaag, pauze_vandaag, dit_jaar, vaak),
    tables=(
        Table(
            "time-out",
            "Twee keer op een dag",
            (
                Row("time-out-les", (les_vandaag.at_least(2),), time_out, TIME_OUT),
                Row("time-out-pauze", (pauze_vandaag.at_least(2),), time_out, TIME_OUT),
                Row(
                    "les-en-pauze", (les_vandaag.exactly(1), pauze_vandaag.exactly(1)), les_en_pauze, TIME_OUT
                ),
                Row(
                    "alleen-pauze", (les_vandaag.exactly(0), pauze_vandaag.at_most(1)), geen_time_out, DERIVED
                ),
                Row("alleen-les", (les_vandaag.exactly(1), pauze_vandaag.exactly(0)), geen_time_out, DERIVED),
                Row(
                    "les-onbekend",
                    (les_vandaag.is_unknown(), any_of(pauze_vandaag.at_most(1), pauze_vandaag.is_unknown())),
                    zoek_vandaag,
                    DERIVED,
                ),
                Row(
                    "pauze-onbekend",
                    (les_vandaag.at_most(1), pauze_vandaag.is_unknown()),
                    zoek_vandaag,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "dit-jaar",
            "Vaker in één schooljaar",
            ladder(
                dit_jaar,
                (
                    Rung("drie", dit_jaar.exactly(3), drie, JAARLADDER),
                    Rung("zes", dit_jaar.exactly(6), zes, JAARLADDER),
                    Rung("negen", dit_jaar.exactly(9), negen, JAARLADDER),
                    Rung("tien", dit_jaar.exactly(10), tien, JAARLADDER),
                    Rung("meer-dan-tien", dit_jaar.more_than(10), meer_dan_tien, JAARLADDER),
                ),
                unknown=zoek_jaar,
            ),
        ),
        Table(
            "veel",
            "Veel weggestuurd",
            (
                Row("veel", (vaak.is_("veel", "allebei"),), melding_mentor, MELDKAMER),
                Row("niet-veel", (vaak.is_("nee", "een-docent"),), niet_veel, DERIVED),
                Row("veel-onbekend", (vaak.is_("nog-niet", unknown=True),), nog_niet, DERIVED),
            ),
        ),
        Table(
            "een-docent",
            "Veel weggestuurd bij één docent",
            (
                Row("een-docent", (vaak.is_("een-docent", "allebei"),), melding_docent, MELDKAMER),
                Row(
                    "niet-een-docent",
                    (vaak.is_("nee", "veel"),),
                    niet_een_docent,
                    DERIVED,
                ),
                Row("docent-onbekend", (vaak.is_("nog-niet", unknown=True),), docent_onbekend, DERIVED),
            ),
        ),
        Table(
            "elke-keer",
            "Elke keer uit de les gestuurd",
            (
                Row("elke-keer", (les_vandaag.at_least(1),), elke_keer, UITGESTUURD),
                Row("elke-keer-onbekend", (les_vandaag.is_unknown(),), elke_keer, UITGESTUURD),
                Row("vandaag-niet", (les_vandaag.exactly(0),), vandaag_niet, DERIVED),
            ),
        ),
    ),
    examples=with_duties(
        UITGESTUURD_TAKEN,
        (
            *values(
                les_vandaag,
                {
                    0: ("alleen-pauze", "vandaag-niet"),
                    1: ("alleen-les", "elke-keer"),
                    2: ("time-out-les", "elke-keer"),
                    3: ("time-out-les", "elke-keer"),
                    "?": ("les-onbekend", "elke-keer-onbekend"),
                },
                vaak="nee",
                **{"pauze-vandaag": 0, "dit-jaar": 4},
            ),
            *values(
                pauze_vandaag,
                {
                    0: "alleen-les",
                    1: ("les-en-pauze", "elke-keer"),
                    2: "time-out-pauze",
                    3: "time-out-pauze",
                    "?": "pauze-onbekend",
                },
                vaak="nee",
                **{"les-vandaag": 1, "dit-jaar": 2},
            ),
            *values(
                pauze_vandaag,
                {
                    0: "alleen-pauze",
                    1: "alleen-pauze",
                    2: ("time-out-pauze", "vandaag-niet"),
                    "?": "pauze-onbekend",
                },
                vaak="nee",
                **{"les-vandaag": 0, "dit-jaar": 0},
            ),
            *values(
                pauze_vandaag,
                {1: "les-onbekend", 2: "time-out-pauze", "?": "les-onbekend"},
                vaak="?",
                **{"les-vandaag": "?", "dit-jaar": "?"},
            ),
            Example({"les-vandaag": 2, "dit-jaar": 2, "vaak": "nee"}, ("time-out-les", "geen-stap-0")),
            *values(
                dit_jaar,
                {
                    2: "geen-stap-0",
                    3: "drie",
                    4: "geen-stap-4",
                    5: "geen-stap-4",
                    6: "zes",
                    7: "geen-stap-7",
                    8: "geen-stap-7",
                    9: "negen",
                    10: "tien",
                    11: "meer-dan-tien",
                    12: "meer-dan-tien",
                    "?": "aantal-onbekend",
                },
                vaak="nee",
                **{"les-vandaag": 0, "pauze-vandaag": 0},
            ),
            *values(
                vaak,
                {
                    "nee": ("niet-veel", "niet-een-docent"),
                    "veel": ("veel", "niet-een-docent"),
                    "een-docent": ("niet-veel", "een-docent"),
                    "allebei": ("veel", "een-docent"),
                    "nog-niet": ("veel-onbekend", "docent-onbekend"),
                    "?": ("veel-onbekend", "docent-onbekend"),
                },
                **{"les-vandaag": 0, "pauze-vandaag": 0, "dit-jaar": 5},
            ),
            Example(
                {"les-vandaag": 1, "pauze-vandaag": 0, "dit-jaar": 3, "vaak": "nee"},
                ("alleen-les", "drie", "elke-keer"),
                story="Een leerling wordt uit de les gestuurd, voor de derde keer dit schooljaar.",
            ),
            Example(
                {"les-vandaag": 2, "dit-jaar": 10, "vaak": "een-docent"},
                ("time-out-les", "tien", "niet-veel", "een-docent", "elke-keer"),
                story="Vandaag de tweede keer uit de les gestuurd, en de tiende keer dit schooljaar.",
            ),
        ),
    ),
)
