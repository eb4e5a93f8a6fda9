"""What is done about a pupil sent out of class."""
