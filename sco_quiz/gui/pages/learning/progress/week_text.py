"""The last seven days beside the seven before, and whether chance alone could have made the difference."""

from PySide6.QtCore import QCoreApplication

from sco_quiz.app.learning.progress import Week
from sco_quiz.domain.statistics import difference
from sco_quiz.gui.text import dates, sentences
from sco_quiz.gui.text.numbers import number, percent

translate = QCoreApplication.translate


def week_words(this: Week, before: Week) -> str:
    return sentences.sentences(_week(this), _change(this, before))


def _week(week: Week) -> str:
    share = week.share
    if not share.n:
        return translate("Week", "No question was answered in the last 7 days.")
    count = number(share.n)
    if not share.enough:
        return translate("Week", "Questions in the last 7 days: {0}, too few for a figure.").format(count)
    low, high = share.interval
    words = translate("Week", "Questions in the last 7 days: {0}, right {1} (likely between {2} and {3}), {4} each.")
    figures = (percent(value) for value in (share.value, low, high))
    return words.format(count, *figures, dates.duration(week.each_ns))


def _change(this: Week, before: Week) -> str:
    """Says more or less only where chance alone would hardly make that much."""
    if not (this.share.enough and before.share.enough):
        return ""
    low, high = difference(this.share, before.share)
    told = translate("Week", "In the 7 days before: {0}, right {1}.")
    told = told.format(number(before.share.n), percent(before.share.value))
    if low > 0:
        verdict = translate("Week", "That is better, by more than chance alone would give.")
    elif high < 0:
        verdict = translate("Week", "That is less, by more than chance alone would give.")
    else:
        verdict = translate("Week", "The difference can be chance.")
    return sentences.sentences(told, verdict)
