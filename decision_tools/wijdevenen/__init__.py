"""WIJ de Venen: the document that its rules come from."""

from decision_tools.rules import school

FACTS = school.read("wijdevenen")
HANDBOEK = FACTS.document("handboek")
