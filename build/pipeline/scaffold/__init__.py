"""What a new school begins with."""
