"""The kernel: everything a tool is made of. Standard library only, since it runs in the reader's browser."""

from . import school
from .amounts import Limit
from .calendar import Settings, Unit
from .conditions import UNKNOWN, any_of
from .examples import Duties, with_duties
from .ladder import Rung, ladder
from .measures import Count, Date, Today
from .model import Example, Fact, Following, Row, RuleError, Table, Tool, limit, values
from .moments import Moment
from .outcomes import Handover, Inform, Outcome, Record, Subject, Task, caught_up, missed
from .questions import AnswerError, Choice, Judgement, Question, YesNo
from .relations import at_most, needs, not_before
from .sources import ADDED, DERIVED, Document, FirstCheck, Instead, Law, Note, Reading, Source
from .terms import NOT_NAMED, Due, Term

__all__ = [
    "ADDED",
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
    "FirstCheck",
    "Following",
    "Handover",
    "Inform",
    "Instead",
    "Judgement",
    "Law",
    "Limit",
    "Moment",
    "Note",
    "Outcome",
    "Question",
    "Reading",
    "Record",
    "Row",
    "RuleError",
    "Rung",
    "Settings",
    "Source",
    "Subject",
    "Table",
    "Task",
    "Term",
    "Today",
    "Tool",
    "Unit",
    "YesNo",
    "any_of",
    "at_most",
    "caught_up",
    "ladder",
    "limit",
    "missed",
    "needs",
    "not_before",
    "school",
    "values",
    "with_duties",
]
