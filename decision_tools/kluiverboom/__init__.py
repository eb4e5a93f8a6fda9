"""CSG Kluiverboom: its document, and the sections that its tools cite."""

from decision_tools.rules import school

FACTS = school.read("kluiverboom")
HANDLEIDING = FACTS.document("handleiding")

ONDERSTEUNING = HANDLEIDING.section("Ondersteuningsopvang")
DISCIPLINE = HANDLEIDING.section("Disciplinaire opvang")
SIGNALEREN = HANDLEIDING.section("Signalerende functie")
ADMINISTRATIE = HANDLEIDING.section("Administratieve functie")
UITGESTUURD = HANDLEIDING.section("Wanneer een leerling uit de les is gestuurd")
DOCENT = HANDLEIDING.section("Acties docent")
LEERLING = HANDLEIDING.section("Acties leerling")
MELDKAMER = HANDLEIDING.section("Acties meldkamermedewerker")
TIME_OUT = HANDLEIDING.section("Time out")
JAARLADDER = HANDLEIDING.section("Veelvuldig uitsturen gedurende het jaar")
