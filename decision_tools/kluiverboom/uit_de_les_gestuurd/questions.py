"""What is asked about a pupil sent out of class or away in a break."""

from decision_tools.rules import Count, Judgement

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
