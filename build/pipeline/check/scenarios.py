"""Whether the tools say what the scenarios of a school expect; each difference in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from decision_tools.rules import NOT_NAMED
from decision_tools.rules.decide import decide
from decision_tools.rules.mends import is_overlap

from ..problems import Problem, shown
from ..read import scenarios
from ..read.library import Library
from ..read.scenarios import Scenario
from ..read.walked import walked
from ..words.dutch import enumeration

MEND = "Leg de regel naast de bron: klopt de keuzehulp niet, of dit scenario?"


def errors(library: Library) -> list[Problem]:
    """What is wrong in the files of scenarios, and where a tool says something else.

    A tool of which two rows overlap is told by them: which one answers is then chance.
    """
    found = scenarios.read(library.schools.values(), library.tools)
    clear = {tool.slug for tool in library.written.values() if not any(map(is_overlap, walked(tool).faults))}
    tried = (one for one in found.value if one.tool.slug in clear)
    return [*found.problems, *(problem for one in tried for problem in differences(one))]


def differences(scenario: Scenario) -> Iterator[Problem]:
    """Where the answer of the tool is not what the scenario expects."""
    told = decide(scenario.tool, scenario.answers)
    for wrong in _wrong(scenario, told):
        place = shown(scenario.file), scenario.line
        yield Problem(*place, f"“{scenario.situation}”: {wrong}", MEND)


def _wrong(scenario: Scenario, told: dict[str, Any]) -> Iterator[str]:
    question = scenario.tool.inputs.get(told["question"])
    if told["status"] == "invalid":
        label = question.label if question else told["question"]
        yield f"het antwoord bij “{label}” kan niet. {told['message']}"
    elif question:
        yield f"er ontbreekt een antwoord; de keuzehulp vraagt dan nog “{question.label}”."
    else:
        headlines = [told["headline"], *told["also"]]
        if not any(scenario.headline.casefold() in headline.casefold() for headline in headlines):
            said = enumeration([f"“{headline}”" for headline in headlines])
            yield f"verwacht is “{scenario.headline}”, maar de keuzehulp zegt {said}."
        doing = dict.fromkeys(who for task in told["tasks"] for who in task["who"])
        for who in scenario.who:
            if who not in doing:
                there = enumeration([one for one in doing if one != NOT_NAMED] or ["niemand"])
                yield f"verwacht is dat {who} iets doet, maar dat doet nu: {there}."
