"""The kernel: everything a tool is made of. Standard library only, since it runs in the reader's browser."""

from .calendar import Settings, Unit
from .conditions import UNKNOWN, any_of
from .examples import Duties, with_duties
from .ladder import Rung, ladder
from .measures import Count, Date
from .model import Example, Fact, Row, RuleError, Table, Tool, limit, values
from .outcomes import NOT_NAMED, Due, Handover, Inform, Outcome, Record, Task, Term
from .questions import AnswerError, Choice, Judgement, Question, YesNo
from .sources import DERIVED, Document, Law, Note, Source

__all__ = [
    "DERIVED",
    "NOT_NAMED",
    "UNKNOWN",
    "AnswerError",
    "Choice",
    "Count",
    "Date",
    "Document",
    "Due",
    "Duties",
    "Example",
    "Fact",
    "Handover",
    "Inform",
    "Judgement",
    "Law",
    "Note",
    "Outcome",
    "Question",
    "Record",
    "Row",
    "RuleError",
    "Rung",
    "Settings",
    "Source",
    "Table",
    "Task",
    "Term",
    "Tool",
    "Unit",
    "YesNo",
    "any_of",
    "ladder",
    "limit",
    "values",
    "with_duties",
]
