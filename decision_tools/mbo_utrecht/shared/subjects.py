"""What tasks of one person can contradict each other on: the closed list of MBO Utrecht."""

from decision_tools.rules import Subject

DUO_MELDING = Subject("duo-melding", "de melding bij DUO")
ACTIE_GEWENST = Subject("actie-gewenst", "'actie gewenst' op ja")
AFSTEMMING = Subject("afstemming", "afstemmen met het RMC")
BRIEF_OUDERS = Subject("brief-ouders", "de ouders krijgen de brief")
OUDERS_ERBIJ = Subject("ouders-erbij", "de ouders zijn bij het gesprek")
VERZUIMGESPREK = Subject("verzuimgesprek", "een verzuimgesprek voeren")
CONTACT = Subject("contact", "contact zoeken met de student")
