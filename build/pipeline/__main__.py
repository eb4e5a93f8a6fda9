"""`python -m pipeline COMMAND`: each command is the `main(argv)` of one module, imported when asked for."""

from __future__ import annotations

import argparse
import importlib
import sys

COMMANDS = {
    "runtime": "pipeline.runtime.build",
    "site": "pipeline.site.build",
    "offline": "pipeline.site.offline",
    "book": "pipeline.book.editions",
    "edition": "pipeline.site.edition",
    "cards": "pipeline.book.cards",
    "check": "pipeline.check.command",
    "afspraken": "pipeline.pages.agreement_list",
    "plain": "pipeline.check.plainness",
    "holidays": "pipeline.calendar.holiday_table",
    "serve": "pipeline.site.serve",
    "bench": "pipeline.bench.run",
    "recall": "pipeline.search.recall",
    "review": "pipeline.review.document",
    "new-school": "pipeline.scaffold.new_school",
}


def main() -> int:
    """Hand the rest of the command line to the module of the command."""
    parser = argparse.ArgumentParser(prog="python -m pipeline")
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="arguments of the command")
    chosen = parser.parse_args()
    return int(importlib.import_module(COMMANDS[chosen.command]).main(chosen.rest) or 0)


if __name__ == "__main__":
    sys.exit(main())
