"""The table of holidays that the tools count with."""
