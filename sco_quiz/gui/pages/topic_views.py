"""Figures of topics as the bars on home, result and progress show them."""

from collections.abc import Iterable

from sco_quiz.app.quiz.results import TopicLine
from sco_quiz.gui.widgets.charts.topic_bar import TopicView


def topic_views(lines: Iterable[TopicLine]) -> list[TopicView]:
    """Below the least number of answers a topic has a count and no figure."""
    return [_view(line) for line in lines]


def _view(line: TopicLine) -> TopicView:
    low, high = line.share.interval if line.share.enough else (None, None)
    return TopicView(line.title, line.share.right, line.share.n, low, high, line.answers)
