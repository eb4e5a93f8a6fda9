"""The questions of a school in the forms that other programs read: Moodle's GIFT, QTI 2.1 and Anki."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from .choose import Practice
from .model import Question

GIFT_MARKS = "\\~=#{}:"
FIXED = (1980, 1, 1, 0, 0, 0)
"""The day that every file in an archive has, so that the same questions give the same bytes."""
ITEM = "http://www.imsglobal.org/xsd/imsqti_v2p1"
PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"


def texts(question: Question) -> list[str]:
    """What stands above the options of a question, line by line."""
    known = [f"{label} {answer}." for label, answer in question.known]
    before = ["Dit is er aan de hand.", *known] if known else []
    quoted = [f"“{question.quoted}”"] if question.quoted else []
    return [f"Onderwerp: {question.tool.title}.", *before, *quoted, question.ask]


def source(question: Question) -> str:
    """Where the right answer stands, in words."""
    ours = f"{question.source.origin}; het protocol zegt dit niet zo"
    place = ours if question.source.ours else f"{question.source.document}, {question.source.section}"
    return f"Bron: {place}."


def gift(practice: Practice) -> str:
    """All questions as Moodle reads them in GIFT."""
    parts = [f"// {practice.school.name}\n\n$CATEGORY: {_gift(practice.school.name)}\n"]
    for question in practice.questions:
        options = "\n".join(
            f"\t{'=' if option.right else '~'}{_gift(option.text)}#{_gift(option.why)}"
            for option in question.shown
        )
        asked = _gift(" ".join(texts(question)))
        parts.append(f"::{question.id}::{asked} {{\n{options}\n\t####{_gift(source(question))}\n}}\n")
    return "\n".join(parts)


def anki(practice: Practice) -> str:
    """All questions as cards that Anki imports: question with options, answer with why, labels."""
    out = io.StringIO()
    out.write("#separator:Comma\n#html:false\n#notetype:Basic\n#columns:Front,Back,Tags\n#tags column:3\n")
    writer = csv.writer(out, lineterminator="\n")
    for question in practice.questions:
        options = [f"{letter}. {option.text}" for letter, option in zip("ABC", question.shown, strict=True)]
        answers = [
            f"{letter}. {'Goed' if option.right else 'Niet goed'}. {option.why}"
            for letter, option in sorted(
                zip("ABC", question.shown, strict=True), key=lambda pair: not pair[1].right
            )
        ]
        labels = f"{practice.school.slug} {question.tool.slug.partition('/')[2]} {question.kind}"
        front = "\n".join([*texts(question), *options])
        writer.writerow([front, "\n".join([*answers, source(question)]), labels])
    return out.getvalue()


def qti(practice: Practice) -> bytes:
    """All questions as a package of QTI 2.1 items, the same bytes every time."""
    files = {f"vraag-{question.id}.xml": _item(question) for question in practice.questions}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, root in {"imsmanifest.xml": _manifest(practice, list(files)), **files}.items():
            ET.indent(root)
            text = ET.tostring(root, encoding="utf-8", xml_declaration=True)
            archive.writestr(zipfile.ZipInfo(name, FIXED), text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _item(question: Question) -> ET.Element:
    item = ET.Element(
        "assessmentItem",
        {
            "xmlns": ITEM,
            "identifier": f"vraag-{question.id}",
            "title": question.ask,
            "adaptive": "false",
            "timeDependent": "false",
            "xml:lang": "nl",
        },
    )
    named = [(f"optie-{place}", option) for place, option in enumerate(question.shown, 1)]
    declared = _declared(item, "responseDeclaration", "RESPONSE", "identifier")
    correct = ET.SubElement(declared, "correctResponse")
    ET.SubElement(correct, "value").text = next(name for name, option in named if option.right)
    _declared(item, "outcomeDeclaration", "SCORE", "float")
    _declared(item, "outcomeDeclaration", "FEEDBACK", "identifier")
    body = ET.SubElement(item, "itemBody")
    for line in texts(question)[:-1]:
        ET.SubElement(body, "p").text = line
    choice = ET.SubElement(
        body, "choiceInteraction", {"responseIdentifier": "RESPONSE", "shuffle": "false", "maxChoices": "1"}
    )
    ET.SubElement(choice, "prompt").text = question.ask
    for name, option in named:
        ET.SubElement(choice, "simpleChoice", {"identifier": name}).text = option.text
    _processing(item)
    for name, option in named:
        told = ET.SubElement(
            item,
            "modalFeedback",
            {"outcomeIdentifier": "FEEDBACK", "identifier": name, "showHide": "show"},
        )
        told.text = f"{option.why} {source(question)}" if option.right else option.why
    return item


def _declared(item: ET.Element, kind: str, name: str, base: str) -> ET.Element:
    return ET.SubElement(item, kind, {"identifier": name, "cardinality": "single", "baseType": base})


def _processing(item: ET.Element) -> None:
    """One point for the right option, and the feedback of the chosen one."""
    steps = ET.SubElement(item, "responseProcessing")
    either = ET.SubElement(steps, "responseCondition")
    for name, score in (("responseIf", "1"), ("responseElse", "0")):
        branch = ET.SubElement(either, name)
        if name == "responseIf":
            same = ET.SubElement(branch, "match")
            ET.SubElement(same, "variable", {"identifier": "RESPONSE"})
            ET.SubElement(same, "correct", {"identifier": "RESPONSE"})
        scored = ET.SubElement(branch, "setOutcomeValue", {"identifier": "SCORE"})
        ET.SubElement(scored, "baseValue", {"baseType": "float"}).text = score
    told = ET.SubElement(steps, "setOutcomeValue", {"identifier": "FEEDBACK"})
    ET.SubElement(told, "variable", {"identifier": "RESPONSE"})


def _manifest(practice: Practice, files: Sequence[str]) -> ET.Element:
    root = ET.Element("manifest", {"xmlns": PACKAGE, "identifier": f"oefenen-{practice.school.slug}"})
    about = ET.SubElement(root, "metadata")
    ET.SubElement(about, "schema").text = "IMS Content"
    ET.SubElement(about, "schemaversion").text = "1.1"
    ET.SubElement(root, "organizations")
    resources = ET.SubElement(root, "resources")
    for name in files:
        what = {"identifier": name.removesuffix(".xml"), "type": "imsqti_item_xmlv2p1", "href": name}
        ET.SubElement(ET.SubElement(resources, "resource", what), "file", {"href": name})
    return root


def _gift(text: str) -> str:
    """A text in which nothing is a mark of GIFT."""
    return "".join(f"\\{letter}" if letter in GIFT_MARKS else letter for letter in text)
