"""MBO Utrecht: what its tools share."""

from decision_tools.rules import Document, Law

HANDBOEK = Document(
    "handboek",
    "Iedereen bij de les, Handboek Aan- en afwezigheidsregistratie en Verzuimaanpak",
    "zonder datum; noemt een convenant 2012-2015",
)


def leerplichtwet(article: str) -> Law:
    """An article of the Leerplichtwet 1969, not yet compared."""
    return Law("Leerplichtwet 1969", article, "BWBR0002628")


def web(article: str) -> Law:
    """An article of the Wet educatie en beroepsonderwijs, not yet compared."""
    return Law("Wet educatie en beroepsonderwijs", article, "BWBR0007625")
