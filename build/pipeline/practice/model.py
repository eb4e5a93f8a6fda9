"""A question to practise with, its options, and what each of them claims of the engine."""

from __future__ import annotations

from dataclasses import dataclass

from decision_tools.rules import Tool
from decision_tools.rules.outcomes import Outcome
from decision_tools.rules.sources import Source

from ..cache import digest
from .situations import Given


@dataclass(frozen=True)
class Claim:
    """What is said of a tool, given some answers: a role does this (by then), or does not; a row applies."""

    given: Given
    role: str = ""
    what: str = ""
    by: str = ""
    row: str = ""
    absent: bool = False


@dataclass(frozen=True)
class Option:
    """One option: `says` is what choosing it claims, `why` what a reader is told of it.

    Of a wrong one `rather` is what `why` says is so.
    """

    text: str
    says: Claim
    why: str
    rather: Claim | None = None

    @property
    def right(self) -> bool:
        """Whether it is the right one."""
        return self.rather is None


@dataclass(frozen=True)
class Question:
    """A question about a situation, or about a step where `known` is empty; the first option is right."""

    kind: str
    tool: Tool
    role: str
    known: tuple[tuple[str, str], ...]
    quoted: str
    ask: str
    options: tuple[Option, ...]
    outcome: Outcome
    source: Source

    @property
    def id(self) -> str:
        """A name that stays as long as its words do."""
        parts = (self.tool.slug, self.kind, self.role, repr(self.known), *self.told)
        return digest(part.encode() for part in parts)[:8]

    @property
    def told(self) -> tuple[str, ...]:
        """What is asked and what can be chosen: with the same of these two questions are one to a reader."""
        return self.quoted, self.ask, *(option.text for option in self.options)

    @property
    def is_open(self) -> bool:
        """Whether it has a place that only an answer would fill, or says that something is not known."""
        told = [*self.told, *(option.why for option in self.options), *(answer for _, answer in self.known)]
        return any("‹" in one or "weet ik niet" in one.lower() for one in told)

    @property
    def shown(self) -> tuple[Option, ...]:
        """The options in the order in which they are shown: numbers by size, the rest by their hash."""
        if all(option.text.split()[0].isdigit() for option in self.options):
            return tuple(sorted(self.options, key=lambda option: int(option.text.split()[0])))
        return tuple(
            sorted(self.options, key=lambda option: digest((self.id.encode(), option.text.encode())))
        )
