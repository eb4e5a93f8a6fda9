"""The numbers of a rule, each written once: as 3, as drie and as derde."""

from __future__ import annotations

_TO_TWENTY = (
    *("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"),
    *("twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"),
)
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_ORDINALS = {1: "eerste", 3: "derde", 8: "achtste"}
_MOST = 99  # in words; more is read better in figures


class Limit(int):
    """A number that the source gives, such as the rung of a ladder: counts as an int, reads as Dutch."""

    @property
    def woord(self) -> str:
        """Drie."""
        if self < len(_TO_TWENTY):
            return _TO_TWENTY[self]
        if self > _MOST:
            return str(self)
        tens, ones = divmod(self, 10)
        if not ones:
            return _TENS[tens - 2]
        and_ = "ën" if ones in (2, 3) else "en"
        return f"{_TO_TWENTY[ones].replace('é', 'e')}{and_}{_TENS[tens - 2]}"

    @property
    def nde(self) -> str:
        """Derde."""
        if self in _ORDINALS:
            return _ORDINALS[self]
        if self > _MOST:
            return f"{self}e"
        return f"{self.woord}{'de' if self < len(_TO_TWENTY) else 'ste'}"
