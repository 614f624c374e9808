"""Answers as a table for a spreadsheet, a row each, written whole or not at all.

Cells are separated by commas, and every text is in quotes: so a semicolon, which separates cells where the comma marks
decimals, separates nothing. Several answers in one cell are separated by a sign that no spreadsheet takes for a
separator.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from sco_quiz.app.ports.store import AnswerRow
from sco_quiz.domain.question import TYPED, Kind, Question
from sco_quiz.domain.response import Response
from sco_quiz.files.export_file import exporting

HOW_TO_OPEN = (
    "In a spreadsheet, import the file with the comma as the only separator, as UTF-8 and with English numbers: in "
    "Excel by Data > From Text/CSV, in LibreOffice by opening it. Several answers to one question stand in one cell "
    "with ' | ' between them."
)
Cell = str | int | float | bool | None
_COLUMNS = (
    "learner", "pack", "quiz", "mode", "attempt", "started", "ended", "number", "question", "fact", "topic", "kind",
    "stem", "answer", "right_answer", "verdict", "points", "confidence", "flagged", "seconds",
    "answer_in_overtime", "points_with_overtime", "challenge", "said_to_be_right",
)  # fmt: skip
_BETWEEN = " | "
_ESCAPES = str.maketrans({"\\": r"\\", "|": r"\|"})
_ESCAPES_IN_A_PAIR = _ESCAPES | str.maketrans({"=": r"\="})
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def write_answers(file: Path, answers: Iterable[AnswerRow]) -> int:
    """Write the table and return the number of answers. Raises ExportError."""
    return write_table(file, _COLUMNS, map(_cells, answers))


def write_table(file: Path, columns: Sequence[str], rows: Iterable[Iterable[Cell]]) -> int:
    """Write the rows below their heading and return their number.

    Raises ExportError; the file is then as it was before.
    """
    with exporting(file) as stream:
        text = io.TextIOWrapper(
            stream, encoding="utf-8-sig", newline=""
        )  # Excel recognises UTF-8 by the mark at the start
        count = _fill(text, columns, rows)
        text.flush()
        text.detach()  # it would close the stream
    return count


def _fill(stream: TextIO, columns: Sequence[str], rows: Iterable[Iterable[Cell]]) -> int:
    table = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
    table.writerow(columns)
    written = (table.writerow(_safe(cell) for cell in row) for row in rows)
    return sum(1 for _ in written)


def _cells(given: AnswerRow) -> Iterator[Cell]:
    """Yield the cells in the order of `_COLUMNS`. Those of an open attempt tell no marks."""
    answer, question = given.answer, given.answer.question
    ended = given.ended_at
    yield from (given.learner, given.pack, given.title, given.mode.value, given.attempt)
    yield given.started_at.isoformat(timespec="seconds")
    yield "" if ended is None else ended.isoformat(timespec="seconds")
    yield from (answer.position + 1, question.id, question.fact, question.topic, question.kind.value, question.stem)
    yield _given_text(question, answer.response)
    yield "" if ended is None else _right_text(question)
    yield "" if ended is None else answer.verdict.value
    yield "" if ended is None else answer.points
    yield "" if answer.sure is None else answer.sure.name.lower()
    yield from (int(answer.flagged), round(answer.time_ns / 1e9, 3))
    yield "" if answer.late is None else _given_text(question, answer.late)
    yield "" if ended is None else answer.late_points
    yield given.challenge
    yield int(answer.claimed)


def joined(several: Iterable[str]) -> str:
    """Return the texts in one cell: `one | two`. A bar or backslash within a text gets a backslash in front."""
    return _BETWEEN.join(text.translate(_ESCAPES) for text in several)


def _joined_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Return `left = right | left = right`. One of these signs within a text gets a backslash in front."""
    return _BETWEEN.join(" = ".join(text.translate(_ESCAPES_IN_A_PAIR) for text in pair) for pair in pairs)


def _given_text(question: Question, response: Response) -> str:
    if question.kind in TYPED:
        return response.text
    if question.kind is Kind.MATCH:
        sides = zip(question.options, response.chosen, strict=False)  # empty where nothing is chosen yet
        return _joined_pairs((left.text, question.choices[at]) for left, at in sides if at >= 0)
    return _options(question, (question.options[at].text for at in response.chosen))


def _right_text(question: Question) -> str:
    match question.kind:
        case Kind.SINGLE | Kind.TRUE_FALSE | Kind.MULTIPLE:
            return _options(question, (option.text for option in question.options if option.key))
        case Kind.ORDER:
            return joined(question.order)
        case Kind.MATCH:
            return _joined_pairs(question.pairs)
        case Kind.NUMBER | Kind.TEXT:
            return question.accept[0]


def _options(question: Question, texts: Iterable[str]) -> str:
    """Return the texts in one cell. A kind with one option at most needs no separator."""
    return "".join(texts) if question.kind in {Kind.SINGLE, Kind.TRUE_FALSE} else joined(texts)


def _safe(cell: Cell) -> Cell:
    """Put a quote before a text that a spreadsheet would compute (OWASP ASVS 1.2.10); numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_STARTS_A_FORMULA) else cell
