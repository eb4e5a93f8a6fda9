"""What tasks of this school can contradict each other on."""

from decision_tools.rules import Subject

IN_DE_LES = Subject("in-de-les", "leerling in de les")
LEERPLICHT = Subject("leerplicht", "melding bij leerplicht")
OUDERS_GESPROKEN = Subject("ouders-gesproken", "gesprek van de medewerker verzuim met de ouders")
OUDERS_UITGENODIGD = Subject("ouders-uitgenodigd", "uitnodiging van de ouders")
OUDERS_GEMAILD = Subject("ouders-gemaild", "mail aan de ouders")
COACH_WEET_HET = Subject("coach-weet-het", "coach hoort het")
TEAM_WEET_HET = Subject("team-weet-het", "team ondersteuning hoort het")
PLAN = Subject("plan", "plan van aanpak")
HERSTELGESPREK = Subject("herstelgesprek", "herstelgesprek van vakdocent en leerling")
NABLIJVEN = Subject("nablijven", "nablijven")
VERLENGD = Subject("verlengd", "verlenging van de schorsing")
