"""What was clumsy once stays away, a hard word is explained where it stands, no outsider gets an order."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from pipeline.check.lint.tool_text import texts
from pipeline.read.library import Library, load_library, school_of

from decision_tools.rules import Task, Tool

CLUMSY = (
    "Willen zij nog boos kunnen zijn",
    "Kent een strafbaar feit",
    "redelijke grond is om dat niet te doen",
    "jouw grens overging",
    "De leerling komt na |",
    "2 klokuur",
    "Is die er, en weigeren",
)
NOWHERE = re.compile(rf"\bmits\b|{'|'.join(map(re.escape, CLUMSY))}", re.I)
EXPLAINED = {
    "onverwijld": "zonder uitstel|legt dat uit|leest onverwijld",
    "terstond": r"terstond \(direct\)",
    "accorderen": "je zegt of de inhoud klopt",
    "sociogram": "laat zien hoe|een schema van wie",
    "COTAN": "de commissie die",
    "cluster 1": "Cluster 1 is er voor",
    "intensief arrangement": "Een arrangement is extra hulp",
    "klokuur": "60 minuten",
}
"""Words that plain Dutch does not have, each with what explains it on a page; else its school's list does."""
OUTSIDERS = {
    *(
        "Arbeidsinspectie",
        "bedrijfsarts",
        "DUO",
        "externe professional",
        "gemeente",
        "jeugdarts",
        "leerplicht",
    ),
    *("inspecteur voor het onderwijs", "leerplichtambtenaar", "Onderwijsinspectie", "onderwijsinspectie"),
    *("politie", "RMC", "RMC-medewerker", "schoolarts", "Veilig Thuis", "vertrouwensinspecteur"),
}
"""Who is outside the school and does not follow its steps: a task says what they do, not what they must."""
SAYS_WHAT_THEY_DO = re.compile(r"(?:Nog niet gedaan\? )?(?:Stap \d+\. )?(?:\w*t|Kan|Mag|Is|Wil)\b")


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


def said(library: Library) -> Iterator[tuple[str, str, str]]:
    """The school, the name and all words of each page and of each tool."""
    for page in library.pages:
        yield page.school, page.slug, f"{page.title} {page.body}"
    for tool in library.tools.values():
        yield school_of(tool), tool.slug, " ".join(texts((tool.intro, tool.questions, tool.tables)))


def unexplained(words: str, listed: str) -> list[str]:
    """The hard words in a text that neither it nor its school's list explains."""
    return [
        word
        for word, explained in EXPLAINED.items()
        if re.search(rf"\b{word}", words, re.I)
        and not (explained and re.search(explained, words))
        and word.casefold() not in listed
    ]


def test_what_was_clumsy_stands_nowhere(library: Library) -> None:
    found = {name: NOWHERE.findall(words) for _, name, words in said(library)}
    assert {name: words for name, words in found.items() if words} == {}


def test_a_hard_word_is_explained_where_it_stands_or_in_the_list_of_its_school(library: Library) -> None:
    listed = {
        slug: " ".join(name for word in school.words for name in (word.term, *word.other_names)).casefold()
        for slug, school in library.schools.items()
    }
    found = {name: unexplained(words, listed[school]) for school, name, words in said(library)}
    assert {name: words for name, words in found.items() if words} == {}


def test_a_hard_word_without_its_explanation_is_found() -> None:
    assert unexplained("Meld dit onverwijld.", "startkwalificatie") == ["onverwijld"]
    assert unexplained("Meld dit onverwijld (zonder uitstel).", "") == []
    assert unexplained("Meld dit onverwijld.", "onverwijld") == []


def orders(tool: Tool) -> list[str]:
    """The tasks of a tool that order somebody outside the school."""
    tasks = [task for row in tool.rows.values() for task in row.outcome.tasks]
    return sorted({f"{', '.join(task.roles)}: {task.what}" for task in tasks if is_order(task)})


def is_order(task: Task) -> bool:
    return set(task.roles) <= OUTSIDERS and not SAYS_WHAT_THEY_DO.match(task.what)


def test_nobody_outside_the_school_gets_an_order(library: Library) -> None:
    found = {slug: orders(tool) for slug, tool in library.tools.items()}
    assert {slug: tasks for slug, tasks in found.items() if tasks} == {}


def test_an_order_to_an_outsider_is_found() -> None:
    assert is_order(Task("Veilig Thuis", "Vertel de melder wat er gebeurt."))
    assert not is_order(Task("Veilig Thuis", "Vertelt de melder wat er gebeurt."))
    assert not is_order(Task("mentor", "Vertel het de ouders."))


def test_the_title_of_a_table_says_nothing_twice(library: Library) -> None:
    found = {
        (tool.slug, table.title): parts
        for tool in library.tools.values()
        for table in tool.tables
        if len(parts := re.split(r"[.:;,?] ", table.title.casefold())) != len(set(parts))
    }
    assert found == {}
