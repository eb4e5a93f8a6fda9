"""What the tool answers, by phase; somebody unsafe or a disclosure: `shared/unsafe_or_disclosed.py`."""
