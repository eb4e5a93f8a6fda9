"""The phases of the care after an event: on the day itself, after it, back again, and two weeks back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from decision_tools.rules import Choice, Date, Fact, Outcome, Row, Source, Today, any_of
from decision_tools.rules.conditions import Condition, Value
from decision_tools.wijdevenen.shared.opvang import voorval

peildatum = Today("peildatum", "Welke dag is het vandaag?", label="Vandaag")


@dataclass(frozen=True)
class Fasen:
    """The phases of the care: on the day itself, after it, back again, and two weeks back.

    Which one it is follows from the day of the event, that of the return and that of judgement. The steps
    themselves name these phases (10 to 15); the border after the day itself is our reading.
    """

    sinds: Choice
    terug: Choice
    facts: tuple[Fact, ...]

    @property
    def dag_zelf(self) -> tuple[Condition, ...]:
        """The event was today, or nothing tells that it was longer ago."""
        return (
            self.sinds.is_("vandaag", unknown=True),
            any_of(self.sinds.is_("vandaag"), self.terug.is_("nog-niet", unknown=True)),
        )

    @property
    def later(self) -> tuple[Condition, ...]:
        """Every other day."""
        return (
            self.sinds.is_("eerder", unknown=True),
            any_of(self.sinds.is_("eerder"), self.terug.is_("terug", "twee-weken")),
        )

    @property
    def vervolg(self) -> tuple[Condition, ...]:
        """After the day itself, and not back as far as is known."""
        return self.sinds.is_("eerder"), self.terug.is_("nog-niet", unknown=True)

    @property
    def terugkeer(self) -> tuple[Condition, ...]:
        """Back since less than two weeks."""
        return self.sinds.is_("eerder", unknown=True), self.terug.is_("terug")

    @property
    def na_twee_weken(self) -> tuple[Condition, ...]:
        """Back since two weeks or more."""
        return self.sinds.is_("eerder", unknown=True), self.terug.is_("twee-weken")

    def rows(self, outcomes: tuple[Outcome, ...], source: Source, *when: Condition) -> tuple[Row, ...]:
        """A row for each phase, in their order, all under the conditions `when`; its id is the outcome's."""
        phases = (self.dag_zelf, self.vervolg, self.terugkeer, self.na_twee_weken)
        return tuple(
            Row(outcome.id, (*when, *phase), outcome, source)
            for outcome, phase in zip(outcomes, phases, strict=True)
        )


_DAG = date(2026, 11, 16)


def _dagen(question: Date, sinds: Mapping[str, int]) -> dict[str, dict[str, Value]]:
    """For each phase a day of judgement that lies so many days after the day of a question."""
    return {
        phase: {question.id: _DAG - timedelta(days=days), peildatum.id: _DAG} for phase, days in sinds.items()
    }


def fasen(terugkeer: Date) -> Fasen:
    """The phases of a tool that asks for the day of the return with this question."""
    sinds = Choice(
        "sinds-voorval",
        "",
        "Het voorval was",
        options={"vandaag": "vandaag", "eerder": "op een eerdere dag"},
        unknown=True,
    )
    terug = Choice(
        "sinds-terugkeer",
        "",
        "Terug",
        options={
            "nog-niet": "nog niet",
            "terug": "minder dan twee weken",
            "twee-weken": "twee weken of langer",
        },
        unknown=True,
    )
    twee_weken = timedelta(weeks=2)
    voorvallen = _dagen(voorval, {"vandaag": 0, "eerder": 30})
    terugkomsten = _dagen(terugkeer, {"nog-niet": -7, "terug": 0, "twee-weken": 14})

    def hoe_lang_terug(day: date, today: date) -> str:
        if today < day:
            return "nog-niet"
        return "terug" if today < day + twee_weken else "twee-weken"

    return Fasen(
        sinds,
        terug,
        (
            Fact(
                sinds,
                (voorval, peildatum),
                lambda day, today: "eerder" if day < today else "vandaag",
                lambda phase: voorvallen.get(phase, {}),
            ),
            Fact(terug, (terugkeer, peildatum), hoe_lang_terug, lambda phase: terugkomsten.get(phase, {})),
        ),
    )
