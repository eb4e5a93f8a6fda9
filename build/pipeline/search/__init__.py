"""The search index, and how well it finds."""
