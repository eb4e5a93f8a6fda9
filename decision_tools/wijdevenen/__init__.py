"""WIJ de Venen: the document that its rules come from, and a source line for what rests on two sections."""

from decision_tools.rules import Source, school

FACTS = school.read("wijdevenen")
HANDBOEK = FACTS.document("handboek")


def both(one: Source, other: Source) -> Source:
    """The source line of a task that rests on two sections of the handbook."""
    return HANDBOEK.section(f"{one.section}; {other.section}")
