"""What the bench prints: each measure beside stock and beside what it should reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

FIRST_QUESTION = 0.3
FIRST_DECISION = {"cold": 0.45, "warm": 0.40}
ONE_ANSWER = 16.0
FIRST_VISIT = 4_500_000
COLUMNS = (38, 24, 24, 7)


@dataclass
class Report:
    """Lines of text, and which targets were missed."""

    lines: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    section: str = ""

    def heading(self, *cells: str) -> None:
        """A blank line and the heads of a table."""
        self.section = cells[0].partition(":")[0]
        self.lines += ["", _row(*cells), "-" * 110]

    def row(self, name: str, ours: str, stock: str = "", ratio: str = "", target: str = "") -> None:
        """One measure; see `mark` for the target."""
        self.lines.append(_row(name, ours, stock, ratio, target))
        if target.endswith("misses"):
            self.missed.append(f"{self.section}, {name}")

    def times(
        self,
        name: str,
        ours: Sequence[float],
        stock: Sequence[float],
        *,
        unit: str = "s",
        limit: float | None = None,
        of_stock: float | None = None,
    ) -> None:
        """Medians with the least and the most; the target is a limit or a part of stock's median."""
        ratio = median(ours) / median(stock) if median(stock) else None
        target = ""
        if limit is not None:
            target = f"≤ {limit:g} {unit}: {mark(median(ours) <= limit)}"
        elif of_stock is not None and ratio is not None:
            target = f"≤ {of_stock:.2f} × stock: {mark(ratio <= of_stock)}"
        shown = f"{ratio:.2f}" if ratio is not None else ""
        self.row(name, spread(ours, unit), spread(stock, unit), shown, target)

    def text(self, *lines: str) -> None:
        """Lines as they are."""
        self.lines += lines

    def __str__(self) -> str:
        missed = f"Missed: {'; '.join(self.missed)}." if self.missed else "All targets are met."
        return "\n".join([*self.lines, "", missed])


def mark(reached: bool) -> str:
    """Whether a target is reached."""
    return "meets" if reached else "misses"


def spread(values: Sequence[float], unit: str) -> str:
    """Median (least–most)."""
    digits = 2 if unit == "s" else 1
    return f"{median(values):.{digits}f} {unit} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def megabytes(count: int) -> str:
    """A number of bytes as people read it."""
    return f"{count / 1e6:.2f} MB"


def _row(*cells: str) -> str:
    widths = (*COLUMNS, 0)
    return "  ".join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=False)).rstrip()
