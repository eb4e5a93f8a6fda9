"""What the tool answers: to staff, parents and pupils, and to the board."""
