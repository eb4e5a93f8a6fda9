"""WIJ de Venen: the document that its rules come from."""

from decision_tools.rules import Document, Source

HANDBOEK = Document(
    "handboek",
    "Handboek sociale veiligheid WIJ de Venen",
    "zonder datum; de colofon noemt © 2020 GGD Hollands Midden",
)

TOEGEVOEGD = Source("Toegevoegd: staat niet in het handboek", "noodnummers", "november 2026", kind="added")
"""For the emergency numbers, which no source names."""
