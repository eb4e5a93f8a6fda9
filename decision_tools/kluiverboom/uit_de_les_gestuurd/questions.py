"""What is asked about a pupil sent out of class or away in a break."""

from dataclasses import dataclass

from decision_tools.rules import Count, Fact, Judgement, Limit, YesNo, at_most
from decision_tools.rules.conditions import Value

TIME_OUT_BIJ = Limit(2)
"""How often on one day a time-out follows."""
LESUREN_OPVANG = Limit(1)
"""For how many lesuren at most a pupil stays in the meldkamer."""
LAATSTE_MINUTEN = "de laatste 5 minuten van de les"
BRIEF, MENTOR, MENTOR_OPNIEUW, OUDERS_EN_OT = Limit(3), Limit(6), Limit(9), Limit(10)
"""How often in a year a step follows; the last is the border of what follows above it too."""

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
RELATIONS = (at_most(les_vandaag, dit_jaar),)
INDEPENDENT = (
    frozenset(("les-vandaag", "pauze-vandaag")),
    frozenset(("pauze-vandaag", "dit-jaar")),
)


@dataclass(frozen=True)
class PassedToday:
    """Whether an earlier time today was number `rung` of the year, so that its step may have been missed."""

    rung: int

    @property
    def shape(self) -> YesNo:
        """The fact as something to put conditions on."""
        return YesNo(
            f"{self.rung}-vandaag",
            f"Was een eerdere keer vandaag de {self.rung}e van dit schooljaar?",
            label=f"Eerder vandaag de {self.rung}e keer",
            unknown=True,
        )

    @property
    def fact(self) -> Fact:
        """The fact, from the times of today and of this year."""
        return Fact(self.shape, (les_vandaag, dit_jaar), self._compute, self._witness)

    def _compute(self, today: int, year: int) -> str:
        return "ja" if year - today < self.rung < year else "nee"

    def _witness(self, passed: str) -> dict[str, Value]:
        return {"les-vandaag": 2, "dit-jaar": self.rung + 1 if passed == "ja" else 2}


vaak = Judgement(
    "vaak",
    "Wordt de leerling veel weggestuurd?",
    label="Veel weggestuurd",
    help=f"Dit staat los van de stappen bij {BRIEF}, {MENTOR}, {MENTOR_OPNIEUW} en {OUDERS_EN_OT} keer. Is "
    "het in totaal veel, en ook bij één docent? "
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
