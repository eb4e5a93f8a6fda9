"""The outcomes of no_show, by phase."""
