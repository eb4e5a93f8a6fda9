"""The notes that several outcomes of verzuimbrief show."""

from decision_tools.rules import Note

LEERBEDRIJF = Note(
    "stil",
    "Wanneer het leerbedrijf brief 2 krijgt, staat er niet. Wij lezen: bij verzuim op de stageplek. "
    "Na de eerste dag noemt bijlage 3 geen brief meer aan het leerbedrijf.",
    "Vraag de SLB-er of het leerbedrijf ook bij verzuim op school een brief krijgt.",
)
