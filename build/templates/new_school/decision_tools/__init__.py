"""Nieuwe School: its document."""

from decision_tools.rules import school

FACTS = school.read("nieuwe-school")
PROTOCOL = FACTS.document("protocol")
