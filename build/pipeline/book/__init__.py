"""The printed handbook of a school."""
