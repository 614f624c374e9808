"""Facts as the study page words them: how well each is known, and where it comes from."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sco_quiz.app.learning.study import Order, Standing, StudyFact, StudyScreen
from sco_quiz.app.library.packs import topic_titles
from sco_quiz.app.search import Search
from sco_quiz.domain.fact import Article, Fact, Pack, pack_of
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.widgets.lists.facts.fact_view import FactView
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState

translate = QCoreApplication.translate

STATES = {
    Standing.NOT_ASKED: ParagraphState.NOT_ASKED,
    Standing.MISSED: ParagraphState.MISSED,
    Standing.ONCE: ParagraphState.ONCE,
    Standing.TWICE: ParagraphState.TWICE,
}
_TWICE = 2
_HOLDERS = {"T": "the headline", "D": "the date line", "C": "the photo caption"}  # as packs name them


def fact_view(each: StudyFact, screen: StudyScreen) -> FactView:
    """Each fact says what its group does not: the paragraph or the topic."""
    fact, search = each.fact, Search(screen.words)
    pack = next(pack for pack in screen.scope.packs if pack.id == pack_of(fact.id))
    said = places(fact, pack, screen.order)
    view = FactView(fact.statement, STATES[each.standing], standing(each), said, search.spans(fact.statement))
    return replace(view, place_marks=search.spans(view.place))


def places(fact: Fact, pack: Pack, order: Order) -> tuple[str, ...]:
    """Where a fact comes from: its paragraph, or its topic where the facts stand by paragraph; date and holder."""
    titles = topic_titles([pack])
    by_topic = place(fact.paragraph) if fact.paragraph else translate("Facts", "No evidence")
    said = [by_topic if order is Order.BY_TOPIC else titles.get(fact.topic_key, fact.topic)]
    if fact.as_of is not None:
        said.append(_dated(fact.as_of, pack.origin))
    if fact.holder not in {"", _HOLDERS.get(fact.paragraph)}:
        said.append(translate("Facts", "According to {0}").format(fact.holder))
    return tuple(said)


def place(paragraph: str) -> str:
    """Such as "Paragraph 5" or "The headline"."""
    words = quiz_terms.paragraph(paragraph)
    return words[:1].upper() + words[1:]


def standing(each: StudyFact) -> str:
    """How the newest answers on a fact went."""
    known = each.known
    if known is None:
        return translate("Facts", "Not asked yet")
    match each.standing:
        case Standing.MISSED:
            words = translate("Facts", "Missed last time, {0} of {1} right")
        case Standing.ONCE:
            words = translate("Facts", "Right last time, {0} of {1}")
        case _:
            if known.in_a_row == _TWICE:
                return translate("Facts", "Right twice in a row")
            return translate("Facts", "Right {0} times in a row").format(known.in_a_row)
    return words.format(known.right, known.asked)


def _dated(day: date, article: Article | None) -> str:
    """What holds on the day of the article may change after it; an earlier date is when something happened.

    Of a computed date the first of a month, or of a year, means that no more is known.
    """
    if article is not None and day == article.published:
        return translate("Facts", "As of {0}").format(dates.plain_date(day))
    return translate("Facts", "Dated to {0}").format(_known_part(day))


def _known_part(day: date) -> str:
    if day.day > 1:
        return dates.plain_date(day)
    month = translate("Facts", "MMMM yyyy", "a month, in the signs of QLocale")
    year = translate("Facts", "yyyy", "a year, in the signs of QLocale")
    return QLocale().toString(QDate(day.year, day.month, day.day), month if day.month > 1 else year)
