"""What a visitor waits for, and what a build costs."""
