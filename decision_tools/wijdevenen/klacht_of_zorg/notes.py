"""What the handbook leaves open or says twice about complaints."""

from decision_tools.rules import Note, Reading
from decision_tools.wijdevenen.shared.calling import INSPECTEURS, UREN

GEEN_GEGEVENS = Note(
    "stil",
    "Namen en nummers staan niet in het handboek. Het wijst naar de website van één school.",
    "Vraag op school wie dit is, of kijk in de schoolgids.",
    id="naam-en-nummer",
)
GEHEIM = Note(
    "tegenspraak",
    "De gesprekken zijn vertrouwelijk. Bij een overtreding van de wet moet de vertrouwenspersoon toch "
    "melden, bij het bevoegd gezag en zo nodig bij justitie.",
    "Vraag aan het begin wat er geheim blijft.",
)
WELKE_VERTROUWENSPERSOON = Note(
    "stil",
    "Deze plicht staat er voor 'onze vertrouwenspersoon'. Verderop staan 'onze vertrouwenspersoon' en de "
    "externe vertrouwenspersoon naast elkaar. Of dat er twee zijn, staat er niet.",
    "Onze veilige lezing: de plicht geldt voor allebei.",
)
GEEN_TERMIJN = Note(
    "stil",
    "Termijnen en het adres van een klachtencommissie staan niet in het handboek.",
    "Kijk in de klachtenregeling van WIJ de Venen.",
    id="klachtencommissie",
)
ALTIJD = Note(
    "tegenspraak",
    "Volgens de schoolgids kunnen ouders altijd bij de contactpersoon terecht. Zijn eigen hoofdstuk noemt "
    "mensen die zich met een klacht te weinig gehoord voelen.",
    "Ga gerust: iedereen mag komen.",
    id="altijd-terecht",
)
DOORVERWIJZEN = Note(
    "stil",
    "Of de contactpersoon altijd doorverwijst, staat er niet.",
    "Spreek het samen af. Je mag ook zelf naar de externe vertrouwenspersoon.",
)
ERNSTIG = Note(
    "stil",
    "Wat 'ernstig' geweld is, legt het handboek niet uit.",
    f"Vraag het de vertrouwensinspecteurs: {INSPECTEURS}. {UREN}",
)
EIGEN_MELDPLICHT = Note(
    "stil",
    "Bij dit meldpunt staat niet wie de klacht meldt. Voor misbruik door een medewerker geldt een "
    "eigen meldplicht.",
    "Twijfel je? Kijk eerst in de keuzehulp over misbruik door een medewerker.",
)
LEERKRACHT_ERBIJ = Note(
    "tegenspraak",
    "De ene zin zegt dat de leerkracht erbij is. De volgende zegt dat die er vaak bij is.",
    "Vraag vooraf of de leerkracht erbij zit.",
    readings=(
        Reading("altijd", "De ene zin: de leerkracht is bij dit gesprek."),
        Reading("vaak", "De volgende zin: de leerkracht is er vaak bij."),
    ),
    id="leerkracht-erbij",
)
LIEVER_NIET_DE_LEERKRACHT = Note(
    "stil",
    "Naar wie je gaat als je liever niet met je leerkracht praat, staat er niet bij.",
    "Ga dan naar de contactpersoon: die is er ook voor leerlingen.",
)
HOE_LANG_WACHTEN = Note(
    "stil", "Hoe lang je wacht, staat er niet.", "Spreek met je collega's af wanneer je terugkijkt."
)
THUIS = Note(
    "stil",
    "Het handboek zegt bij klachten niet wat ouders en leerlingen doen als het thuis niet veilig is. "
    "De Meldcode is er voor medewerkers.",
    "Onze veilige lezing: bel Veilig Thuis en vertel het op school. Wie het daar hoort, wacht niet.",
)
