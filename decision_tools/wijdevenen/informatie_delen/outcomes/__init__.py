"""What the tool answers, by whom one would share with."""
