"""What tasks about parents, measures, leave, signals and study finance can contradict each other on."""

from decision_tools.rules import Subject

OUDERS_WETEN = Subject("ouders-weten", "ouders weten het")
OUDERS_UITGENODIGD = Subject("ouders-uitgenodigd", "ouders uitgenodigd voor het gesprek")
BEZWAAR_VAST = Subject("bezwaar-vast", "bezwaar van de student ligt vast")
GESPREK_GEVOERD = Subject("gesprek-gevoerd", "gesprek met de student gevoerd")

GESCHORST = Subject("geschorst", "student geschorst")
BRIEF_VERSTUURD = Subject("brief-verstuurd", "brief met het besluit verstuurd")
OUDERS_KREGEN_BRIEF = Subject("ouders-kregen-brief", "ouders kregen de brief met het besluit")
VERWIJDERD = Subject("verwijderd", "student van school verwijderd")
ANDERE_SCHOOL = Subject("andere-school", "andere school gezocht")
GEMEENTE_WEET = Subject("gemeente-weet", "gemeente weet van de verwijdering")

VERLOF_GEVRAAGD = Subject("verlof-gevraagd", "verlof gevraagd of gemeld")
VERLOF_BESLIST = Subject("verlof-beslist", "over het verlof beslist")

HULP_ERBIJ = Subject("hulp-erbij", "hulp in school erbij gehaald")
DIRECTEUR_WEET = Subject("directeur-weet", "met de onderwijsdirecteur overlegd")
ZORGROUTE = Subject("zorgroute", "advies of hulp via de zorgroute")
TAAKDOCENT_BETROKKEN = Subject("taakdocent-betrokken", "taakdocent zorg betrokken")

STUDENT_BERICHT = Subject("student-bericht", "student kreeg bericht over de vier weken")
VASTGESTELD = Subject("vastgesteld", "vijf weken weg vastgesteld")
DUO_WEET = Subject("duo-weet", "melding bij DUO voor de studiefinanciering")
