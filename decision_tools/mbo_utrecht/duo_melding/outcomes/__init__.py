"""The outcomes of duo_melding, by phase."""
