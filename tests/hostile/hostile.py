"""What people, programs and accidents put where an answer is expected."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from .conftest import EACH

SETTINGS = settings(
    max_examples=EACH,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
UNSEEN = "\u200b\u00ad\u2060\ufeff\u00a0\u202f"
WORDS = "1 2 10 24 11 2026 0 - – / . , e _ + ½ ٢ ² uur november nov maandag di % NaN inf ' <b> \\"
PIECES = [*WORDS.split(), " ", "\n", "\0", '"', *UNSEEN]

pieces = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)
numbers = st.one_of(st.integers(), st.floats(), st.decimals(allow_nan=True)).map(str)
days = st.dates()
dates = st.one_of(days.map(str), days.map(lambda day: f"{day.day}-{day.month}-{day.year}"))
texts = st.one_of(pieces, numbers, dates, st.text(max_size=40))
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=5,
)
