"""What the pages of the library say of a pack: its source, its kind, its figures."""

from PySide6.QtCore import QLocale, QObject

from sco_quiz.app.library.shelf import PackLine
from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.text.languages import OWN_NAMES
from sco_quiz.gui.text.numbers import number, points
from sco_quiz.gui.text.sentences import begun, listed
from sco_quiz.gui.widgets.lists.packs.pack_row import PackRowView, TagView
from sco_quiz.gui.widgets.lists.table_row import NO_FIGURE


class PackWords(QObject):
    def row_view(self, line: PackLine) -> PackRowView:
        """A row of the list, with its words for a screen reader."""
        last = line.last
        score = NO_FIGURE, self.tr("no quiz yet")
        if last is not None:
            score = points(last.points), self.tr("of {0}", "below the points of a quiz").format(number(last.count))
        figures = (
            (number(line.questions), self.tr("question(s)", "below a number", line.questions)),
            (number(line.due) if line.due else NO_FIGURE, self.tr("due")),
            score,
        )
        tags = self.tags(line)
        if line.origin:
            tags = (*tags, TagView(dates.plain_date(line.origin.published), ground=""))
        return PackRowView(line.title, begun(line.source), tags, figures, self._spoken(line))

    def tags(self, line: PackLine) -> tuple[TagView, ...]:
        """Where it comes from, and what it cannot be used for."""
        tags = [self._origin(line)]
        if line.questions == line.practice_only:
            tags.append(TagView(self.tr("Practice only"), "warn", "warn_tint", "warn"))
        if line.origin is None:
            tags.append(TagView(self.tr("No evidence")))
        return tuple(tags)

    def _origin(self, line: PackLine) -> TagView:
        if line.added is None:
            return TagView(self.tr("Comes with SCO Quiz"))
        return TagView(self.tr("From a file"), "accent", "accent_tint", "folder")

    def questions(self, count: int) -> str:
        return self.tr("%n question(s)", "", count)

    def _spoken(self, line: PackLine) -> str:
        """Such as "The night ferry to Skerra, from a file, 41 questions, 6 due, last score 7 of 10"."""
        sort = listed(tag.text[:1].lower() + tag.text[1:] for tag in self.tags(line))
        due = self.tr("{0} due").format(number(line.due)) if line.due else self.tr("none due")
        said = (line.title, sort, self.questions(line.questions), due)
        return listed((*said, self._last_score(line.last)))

    def _last_score(self, last: AttemptSummary | None) -> str:
        if last is None:
            return self.tr("no quiz yet")
        return self.tr("last score {0}").format(quiz_terms.score(last.points, last.count))


def language(code: str) -> str:
    """The name of a language in itself; the code where nobody here knows its name."""
    own = {str(each): name for each, name in OWN_NAMES.items()}
    return own.get(code) or QLocale(code).nativeLanguageName() or code
