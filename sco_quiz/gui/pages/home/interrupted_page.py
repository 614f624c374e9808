"""The quizzes that were interrupted: each can be continued or given up."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.quiz.planning import Unfinished, Unreadable
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.clock import SECOND
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.text.error_text import translated
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

translate = QCoreApplication.translate

_MINUTE = 60 * SECOND


class InterruptedPage(LeavingPage):
    """The newest first; only the first Continue is filled."""

    resume_asked = Signal(object)  # AttemptId
    discard_asked = Signal(object)  # Unfinished or Unreadable

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Interrupted quizzes"))
        self._look = look
        self._banners: list[Banner] = []
        self._go_on: list[Button] = []
        self._page = ScrollPage(look)
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._back.clicked.connect(self.left)
        self._note = PlainLabel(look, ink="text2")
        self._list = QVBoxLayout()
        self._page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.body.addWidget(PlainLabel(look, self.tr("Interrupted quizzes"), Type.TITLE))
        self._page.body.addWidget(self._note)
        self._page.body.addLayout(self._list)
        self._page.body.addStretch(1)
        self.fill(self._page)

    def show_screen(self, unfinished: Sequence[Unfinished | Unreadable]) -> None:
        for banner in self._banners:
            banner.setVisible(False)
            banner.deleteLater()
        self._go_on = []
        self._banners = [self._banner(each) for each in unfinished]
        for banner in self._banners:
            self._list.addWidget(banner)
            banner.setVisible(True)  # now, and not when the event loop comes to it
        self._list.setSpacing(self._look.theme.space(12))
        note = self.tr("Continue a quiz where it stopped, or discard it. Until then its answers are kept.")
        self._note.set_text(note if unfinished else self.tr("No quiz is interrupted."))

    def focus_first(self) -> None:
        """On the likeliest next step: Continue of the newest that can be."""
        (self._go_on[0] if self._go_on else self._back).setFocus()

    def _banner(self, each: Unfinished | Unreadable) -> Banner:
        title, text = interruption(each)
        discard = Button(self._look, self.tr("Discard …"), ButtonKind.DANGER)
        discard.clicked.connect(lambda: self.discard_asked.emit(each))
        buttons = [discard]
        if isinstance(each, Unfinished):
            kind = ButtonKind.OUTLINE if self._go_on else ButtonKind.PRIMARY
            go_on = Button(self._look, self.tr("Continue"), kind)
            go_on.clicked.connect(lambda: self.resume_asked.emit(each.id))
            buttons.insert(0, go_on)
            self._go_on.append(go_on)
        is_whole = isinstance(each, Unfinished)
        kind_of_banner = BannerKind.INFO if is_whole else BannerKind.WARN
        return Banner(self._look, kind_of_banner, title, text, buttons, icon="pause" if is_whole else "")


def interruption(each: Unfinished | Unreadable) -> tuple[str, str]:
    """What was interrupted, and what is kept of it."""
    if isinstance(each, Unreadable):
        return translate("Interrupted", "An unfinished quiz cannot be continued"), translated(each.reason)
    words = {
        Mode.EXAM: translate("Interrupted", "Your quiz of {0}, was interrupted at question {1} of {2}."),
        Mode.PRACTICE: translate("Interrupted", "Your practice of {0}, was interrupted at question {1} of {2}."),
    }[each.mode]
    kept = translate("Interrupted", "Kept: {0}.").format(quiz_terms.answer_counts(each.completeness))
    title = words.format(dates.when(each.started, each.at), each.position + 1, each.count)
    pack = translate("Interrupted", "Pack: {0}.").format(each.title) if each.title else ""
    return title, sentences.sentences(pack, kept, _time_left(each))


def _time_left(each: Unfinished) -> str:
    if each.left_ns is None:
        return ""
    if not each.left_ns:
        return translate("Interrupted", "Its time is up.")
    left = dates.about(each.left_ns)
    if each.stands:
        return translate("Interrupted", "Time left: {0}; the clock is stopped.").format(left)
    return translate("Interrupted", "Time left: {0}; the clock goes on.").format(left)


def discarding(each: Unfinished | Unreadable) -> tuple[str, str]:
    """The question before a quiz is given up, and the sentence of consequence."""
    sentence = translate(
        "Interrupted",
        "It cannot be continued then, and counts in no figure. What was answered stays in the export of your answers.",
    )
    if isinstance(each, Unreadable):
        return translate("Interrupted", "Discard this quiz?"), sentence
    return translate("Interrupted", "Discard this quiz? In it: {0}").format(
        quiz_terms.answer_counts(each.completeness)
    ), sentence
