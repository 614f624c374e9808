"""What the page of progress shows, as a table: all of it in one row, then a row for each topic and each quiz."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sco_quiz.app.learning.progress import QuizLine
from sco_quiz.app.quiz.results import TopicLine
from sco_quiz.domain.statistics import Share
from sco_quiz.files.answer_table import Cell, write_table

_COLUMNS = ("row", "name", "ended", "earned", "of", "share", "low", "high", "mark", "seconds", "ran_out", "pack")
_PLACES = 4


def write_progress(file: Path, share: Share, topics: Sequence[TopicLine], quizzes: Iterable[QuizLine]) -> int:
    """Write the table and give the number of its rows. `low` and `high` bound a share (Wilson, 95 %).

    `pack` is its id, `*` for a quiz on several.

    A share stands only where there are answers enough for a figure, and bounds only where marks are shares of answers.
    Raises ExportError; an earlier file is then as it was.
    """
    return write_table(file, _COLUMNS, _rows(share, topics, quizzes))


def _rows(share: Share, topics: Sequence[TopicLine], quizzes: Iterable[QuizLine]) -> Iterator[tuple[Cell, ...]]:
    yield ("all", "", "", *_figures(share), "", "", "", "")
    for topic in topics:
        yield ("topic", topic.title, "", *_figures(topic.share), "", "", "", topic.key.pack)
    for line in quizzes:
        past = line.past
        ended, seconds = past.ended_at.isoformat(timespec="seconds"), round(past.used_ns / 1e9, 3)
        if line.part is None:
            figures = (round(past.points, _PLACES), past.count, round(past.points / past.count, _PLACES), "", "")
            yield ("quiz", past.mode.value, ended, *figures, past.mark, seconds, past.ran_out, past.pack)
        else:
            yield ("quiz", past.mode.value, ended, *_figures(line.part), "", seconds, "", past.pack)


def _figures(share: Share) -> tuple[Cell, ...]:
    right = round(share.right, _PLACES)
    if not share.enough:
        return (right, share.n, "", "", "")
    return (right, share.n, *(round(value, _PLACES) for value in (share.value, *share.interval)))
