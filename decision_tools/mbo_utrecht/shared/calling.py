"""Whom to call in danger. The handbook names no number: these are ours."""

from decision_tools.mbo_utrecht.shared.roles import signaleerder
from decision_tools.rules import ADDED
from decision_tools.rules.emergency import ALARM, VEILIG_THUIS

BEL_112 = signaleerder(f"Bel {ALARM.number}.", provided="als er direct gevaar is", source=ADDED)
BEL_VEILIG_THUIS = signaleerder(f"Bel Veilig Thuis voor advies: {VEILIG_THUIS.number}.", source=ADDED)
