"""MLG: its document, and the sections that more than one file cites."""

from decision_tools.rules import school

FACTS = school.read("mlg")
STAPPEN = FACTS.document("verzuimregistratie")

TITEL = STAPPEN.section("Verzuim registratie MLG Schooljaar 22/23")
ONDER_DE_TABEL = STAPPEN.section("opmerkingen onder de laatste tabel")
