"""What axe-core says of a page."""

from __future__ import annotations

from pipeline.runtime.node import NODE_MODULES
from playwright.sync_api import Page

SCRIPT = (NODE_MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]


def faults(page: Page) -> list[str]:
    """What breaks WCAG 2.2 A or AA on a page as it is now, one text for each place."""
    page.evaluate(SCRIPT)
    found = page.evaluate("tags => axe.run({ runOnly: tags, resultTypes: ['violations'] })", TAGS)
    return [
        f"{fault['id']}: {node['target']} {node['failureSummary']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]
