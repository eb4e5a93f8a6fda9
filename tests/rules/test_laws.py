"""The duty to report truancy is said in one place, as the register of the law has it."""

from __future__ import annotations

import tomllib
from pathlib import Path

from decision_tools.rules.laws import REPORT_TRUANCY, TRUANCY_LIMIT, truancy_check

REGISTER = Path(__file__).parents[2] / "protocols/_law/lpw.toml"


def test_the_limit_is_that_of_the_register():
    articles = tomllib.loads(REGISTER.read_text(encoding="utf-8"))["article"]
    (asks,) = (article["asks"] for article in articles if article["id"] == "lpw-21a")
    for words in ("16 u", "les- of praktijktijd", "in vier lesweken"):
        assert words in asks and words in TRUANCY_LIMIT


def test_a_check_says_the_duty_what_it_touches_and_who_decides():
    check = truancy_check("de melding", "de conrector")
    assert (check.asks, check.touches, check.decides) == (REPORT_TRUANCY, "de melding", "de conrector")
    assert TRUANCY_LIMIT in REPORT_TRUANCY and "direct melden" in REPORT_TRUANCY
    assert check.law and check.law.register == ("lpw-21a",)
