"""What tasks of this school can contradict each other on."""

from decision_tools.rules import Subject

IN_DE_LES = Subject("in-de-les", "leerling in de les")
GESPREK_MET_DOCENT = Subject("gesprek-met-docent", "gesprek van leerling en docent na het wegsturen")
MENTOR_WEET_HET = Subject("mentor-weet-het", "mentor hoort over het wegsturen")
MENTOR_GESPROKEN = Subject("mentor-gesproken", "mentor hoort over verzuim en wat opvalt")
OUDERS_WETEN_HET = Subject("ouders-weten-het", "ouders/verzorgers horen over het wegsturen")
OUDERS_GEBELD = Subject("ouders-gebeld", "ouders/verzorgers horen dat de leerling ziek naar huis gaat")
VERWEZEN = Subject("verwezen", "verwijzing naar verzuimloket of leerplichtambtenaar")
SCHOOLARTS = Subject("schoolarts", "schoolarts hoort over langdurige ziekte")
