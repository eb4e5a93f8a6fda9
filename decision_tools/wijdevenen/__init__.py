"""WIJ de Venen: the document that its rules come from."""

from decision_tools.rules import Document

HANDBOEK = Document(
    "handboek",
    "Handboek sociale veiligheid WIJ de Venen",
    "zonder datum; de colofon noemt © 2020 GGD Hollands Midden",
)
