"""What the schools wrote, read and checked one file at a time, and what is counted from it."""
