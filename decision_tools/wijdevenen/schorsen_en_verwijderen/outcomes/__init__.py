"""What the tool answers, by phase."""
