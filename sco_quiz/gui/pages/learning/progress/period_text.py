"""What is looked at in a sentence: how many questions, how many right, and the days before beside it."""

from PySide6.QtCore import QCoreApplication, QObject

from sco_quiz.app.learning.progress import ProgressScreen
from sco_quiz.domain.statistics import Share, difference
from sco_quiz.gui.text import dates, sentences
from sco_quiz.gui.text.numbers import number, percent

translate = QCoreApplication.translate


class PeriodCount(QObject):
    """Plural forms are found by a class."""

    def words(self, questions: int) -> str:
        return self.tr("%n question(s)", "", questions)


def period_words(screen: ProgressScreen) -> str:
    """Empty where no question was answered."""
    if not screen.share.n:
        return ""
    before = _before(screen) if screen.share_before is not None else ""
    return sentences.sentences(_now(screen), before)


def none_words(screen: ProgressScreen) -> str:
    """Why there is nothing to be seen."""
    if not screen.attempts:
        return translate("Period", "No quiz was finished yet.")
    days = screen.choice.days
    if screen.choice.is_narrowed:
        return translate("Period", "No answers fit what is chosen.")
    return translate("Period", "No answers in the last {0} days.").format(days)


def _now(screen: ProgressScreen) -> str:
    share, days = screen.share, screen.choice.days
    count = PeriodCount().words(share.n)
    when = translate("Period", "{0} in the last {1} days").format(count, days)
    if days is None:
        since = "" if screen.since is None else dates.plain_date(screen.since)
        when = translate("Period", "{0} since {1}").format(count, since)
    if not share.enough:
        return translate("Period", "{0}, too few for a figure.").format(when)
    low, high = share.interval
    words = translate("Period", "{0}, {1} right (likely between {2} and {3}).")
    return words.format(when, *map(percent, (share.value, low, high)))


def _before(screen: ProgressScreen) -> str:
    """Says more or less only where chance alone would hardly make that much."""
    now, before = screen.share, screen.share_before or Share(0.0, 0)
    told = translate("Period", "In the {0} days before: {1}.").format(screen.choice.days, number(before.n))
    if not (now.enough and before.enough):
        return told
    told = translate("Period", "In the {0} days before: {1}, {2} right.").format(
        screen.choice.days, number(before.n), percent(before.value)
    )
    return sentences.sentences(told, _change(now, before))


def _change(now: Share, before: Share) -> str:
    low, high = difference(now, before)
    if low > 0:
        return translate("Period", "That is better, by more than chance alone would give.")
    if high < 0:
        return translate("Period", "That is less, by more than chance alone would give.")
    return translate("Period", "The difference can be chance.")
