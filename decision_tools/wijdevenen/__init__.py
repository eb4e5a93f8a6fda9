"""WIJ de Venen: the document that its rules come from, and a source line for what rests on two sections."""

from decision_tools.rules import Document, Source

HANDBOEK = Document(
    "handboek",
    "Handboek sociale veiligheid WIJ de Venen",
    "zonder datum; de colofon noemt © 2020 GGD Hollands Midden",
)


def both(one: Source, other: Source) -> Source:
    """The source line of a task that rests on two sections of the handbook."""
    return HANDBOEK.section(f"{one.section}; {other.section}")
