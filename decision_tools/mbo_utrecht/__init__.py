"""MBO Utrecht: what its tools share."""

from decision_tools.rules import Document

HANDBOEK = Document(
    "handboek",
    "Iedereen bij de les, Handboek Aan- en afwezigheidsregistratie en Verzuimaanpak",
    "zonder datum; noemt een convenant 2012-2015",
)
