"""What the handbook leaves open or says twice about its registers and forms."""

from decision_tools.rules import Instead, Note, Reading
from decision_tools.wijdevenen.shared.roles import MANAGER

WIE_VULT_IN = Note(
    "tegenspraak",
    "Het formulier noemt de 'aandachtsfunctionaris sociale veiligheid', of wie deze aanwijst. "
    "Die functie staat nergens anders. De takenlijst noemt de manager sociale veiligheid.",
    "Het bestuur beslist wie invult.",
    readings=(
        Reading(
            "formulier",
            "Formulier: de aandachtsfunctionaris sociale veiligheid vult in, of wie deze aanwijst.",
        ),
        Reading(
            "takenlijst",
            "Takenlijst: de manager sociale veiligheid verzamelt de incidenten in de incidentenregistratie.",
            instead=(
                Instead(
                    "aandachtsfunctionaris sociale veiligheid: "
                    "Vul het format incidentenregistratie in, of wijs daarvoor iemand aan.",
                    (MANAGER,),
                    "Zet het incident in het format incidentenregistratie.",
                ),
            ),
        ),
    ),
    id="wie-vult-in",
)
SIGNIFICANT = Note(
    "stil",
    "Wat een 'significant' incident is, staat er niet.",
    "Registreer bij twijfel wel. De manager sociale veiligheid beslist.",
)
HERHAALD = Note(
    "stil",
    "Er staat 'herhaalde en ernstige gedragingen'. Of een van beide genoeg is, staat er niet.",
    "Onze veilige lezing: een van beide is genoeg.",
)
GROEPEN = Note(
    "tegenspraak",
    "Het formulier noemt vragenlijsten voor groep 7 en 8. Het hoofdstuk over welbevinden noemt groep 6 tot "
    "en met 8, als wet.",
    "Doe het veilige: groep 6 tot en met 8. De manager sociale veiligheid kijkt dit na.",
    id="groepen",
)
NAMEN = Note(
    "stil",
    "Dit formulier zegt niets over namen.",
    "Het logboek voor signalen vraagt alleen initialen van anderen. Kijk in het privacyreglement.",
    id="namen",
)
WELK_FORMULIER = Note(
    "stil",
    "Het interne meldingsformulier staat niet in het handboek. Wel het format "
    "incidentenregistratie. Of dat hetzelfde is, zegt geen van beide hoofdstukken.",
    "Gebruik beide tot het bestuur dit beslist.",
    id="meldingsformulier",
)
MELDPUNT = Note(
    "stil",
    "Het handboek geeft geen nummer of adres van het bestuursbureau.",
    "Vraag het de directeur.",
    id="bestuursbureau",
)
GEEN_TERMIJN = Note(
    "stil",
    "De aandachtsfunctionaris houdt de rapportage bij en is er de contactpersoon. Of die haar ook zelf "
    "invult, en vóór wanneer, staat er niet.",
    "De aandachtsfunctionaris HGKM beslist.",
)
ACTIE = Note(
    "stil",
    "In het logboek staat twee keer een vak 'Actie' naast elkaar, zonder uitleg.",
    "Spreek af wat je er invult. De aandachtsfunctionaris HGKM beslist.",
    id="actie",
)
BRON = Note(
    "stil",
    "Dit gaat over vastleggen en gebruiken. Wat je doet als de bron niet wil en een kind gevaar loopt, "
    "staat er niet.",
    "Wacht niet. Ga meteen naar de aandachtsfunctionaris HGKM.",
    id="bron-wil-niet",
)
ONBEKENDE_LIJST = Note(
    "stil",
    "Het formulier zelf staat niet in onze tekst van het handboek, alleen de titel.",
    "Kijk in het document van de school.",
)
WELK_FORMULIER_ONGEVAL = Note(
    "stil", "Welk formulier voor ongevallen geldt, staat er niet.", "De directeur beslist."
)
