"""MBO Utrecht: its handbook, and the paragraphs that its tools cite."""

from decision_tools.rules import school

FACTS = school.read("mbo-utrecht")
HANDBOEK = FACTS.document("handboek")
STEUNPUNT = FACTS.contact("steunpunt-studiefinanciering")
"""The number of DUO that a student with questions on money can call."""

DEFINITIE = HANDBOEK.section("1.1")
KADERS = HANDBOEK.section("2.1")
REGIO = HANDBOEK.section("2.2")
AFSPRAKEN = HANDBOEK.section("2.3")
STUDENT_EN_OUDERS = HANDBOEK.section("3.1")
ROLLEN = HANDBOEK.section("3.2")
WERKWIJZEN = HANDBOEK.section("4")
ZIEKTE = HANDBOEK.section("4.1")
GEPLAND_VERLOF = HANDBOEK.section("4.2")
SCHORSEN = HANDBOEK.section("4.3")
VERWIJDEREN = HANDBOEK.section("4.4")
ZONDER_REDEN = HANDBOEK.section("4.5")
NO_SHOW = HANDBOEK.section("4.6")
WET = HANDBOEK.section("Bijlage 1")
REGISTRATIE = HANDBOEK.section("Bijlage 2")
BRIEVEN = HANDBOEK.section("Bijlage 3")
VERLOF = HANDBOEK.section("Bijlage 4")
WIJZER = HANDBOEK.section("Bijlage 6")
