"""What tasks about a child in danger can contradict each other on, within one answer."""

from decision_tools.rules import Subject

OUDERS = Subject("ouders-spreken", "praten met de ouders")
MELDING = Subject("melding-veilig-thuis", "een melding bij Veilig Thuis")
ADVIES = Subject("advies-veilig-thuis", "advies van Veilig Thuis")
VASTLEGGEN = Subject("signaal-vastleggen", "het signaal vastleggen")
DOSSIER = Subject("dossier-meldcode", "het dossier Meldcode openhouden")
OVERDRAGEN = Subject("zorg-overdragen", "de zorg overdragen")
DELEN = Subject("informatie-delen", "informatie over de leerling delen")
REACTIE = Subject("reactie-op-gedrag", "reageren op het gedrag")
BESTUUR = Subject("bestuur-weet-het", "het schoolbestuur inlichten")
AANGIFTE = Subject("aangifte", "aangifte bij de politie")
TEKENEN = Subject("ouders-tekenen", "de ouders laten tekenen")
