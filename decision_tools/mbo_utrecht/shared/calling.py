"""The numbers to call. The handbook names none: they are ours, and stand here once."""

from decision_tools.mbo_utrecht.shared.roles import signaleerder
from decision_tools.rules import ADDED, emergency

VEILIG_THUIS = emergency.VEILIG_THUIS.number

BEL_112 = signaleerder("Bel 112.", provided="als er direct gevaar is", source=ADDED)
BEL_VEILIG_THUIS = signaleerder(f"Bel Veilig Thuis voor advies: {VEILIG_THUIS}.", source=ADDED)
