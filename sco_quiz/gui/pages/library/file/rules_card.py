"""What the rules found in a pack that somebody else may have written: a sign, a count, and what follows from it."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.library.preview import PackPreview
from sco_quiz.app.ports.library import RuleFinding
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.text.sentences import begun
from sco_quiz.gui.widgets.drawing.paint import line_height
from sco_quiz.gui.widgets.labels.icon_label import Sign
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.widget_pool import set_count, show_rows

_MOST = 3  # findings that are told of one kind


class RulesCard(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=14, parent=parent)
        self._look = look
        self._rows: list[_Found] = []
        self.set_title(self.tr("What the rules found"))

    def show_preview(self, preview: PackPreview) -> None:
        rows = list(self._found(preview))
        set_count(self._rows, len(rows), self._make_row)
        for row, (icon, ink, title, note) in zip(self._rows, rows, strict=True):
            row.show_words(icon, ink, title, note)
        show_rows(self._rows)

    def _found(self, preview: PackPreview) -> Iterable[tuple[str, str, str, str]]:
        sound = preview.questions - preview.practice_only
        if sound:
            words = self.tr("They can be used everywhere.")
            yield "check", "right", self.tr("%n question(s) are sound", "", sound), words
        if preview.practice_only:
            title = self.tr("%n question(s) have a fault", "", preview.practice_only)
            stay = self.tr("They stay out of timed quizzes until the author mends them. Practice asks them.")
            yield "cross", "wrong", title, "\n".join((stay, *_told(preview.faults)))
        if preview.remarks:
            title = self.tr("%n remark(s)", "", len(preview.remarks))
            keep = self.tr("They keep no question out.")
            yield "warn", "warn", title, "\n".join((keep, *_told(preview.remarks)))

    def _make_row(self) -> "_Found":
        row = _Found(self._look)
        self.body.addWidget(row)
        return row


class _Found(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sign = Sign(look, "check")
        self._title = PlainLabel(look, strong=True)
        self._note = PlainLabel(look, ink="text2")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._note)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_words(self, icon: str, ink: str, title: str, note: str) -> None:
        self._sign.set_sign(icon, ink)
        self._title.set_text(title)
        self._note.set_text(note)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._row.setSpacing(theme.space(14))
        self._sign.setMinimumHeight(line_height(theme.font(Type.BODY, strong=True)))


def _told(findings: Iterable[RuleFinding]) -> list[str]:
    """Each sentence once, the commonest first, as the rules say it to the author."""
    counted = Counter(begun(each.sentence) for each in findings)
    return [words if n == 1 else f"{words} (× {number(n)})" for words, n in counted.most_common(_MOST)]
