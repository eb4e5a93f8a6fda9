"""What each edition of a school said, piece by piece, and what changed between two of them."""
