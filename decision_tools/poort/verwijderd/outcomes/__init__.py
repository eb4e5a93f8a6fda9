"""What is done about a pupil removed from class, each time and more often."""
