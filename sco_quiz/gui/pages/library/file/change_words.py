"""What another version of a pack changes, in words: for each fact what it says now, and what follows from that."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from PySide6.QtCore import QObject

from sco_quiz.app.library.changes import FactChange, PackChanges
from sco_quiz.app.library.preview import PackPreview
from sco_quiz.gui.pages.library.pack_words import PackWords
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.lists.change_list import ChangeView, Spans

_FOLDED_FROM = 4  # as many of one kind are folded, but for the first
_PARTS = re.compile(r"\s+|\w+|[^\w\s]")


class ChangeWords(QObject):
    def changed(self, changes: PackChanges) -> list[ChangeView]:
        """Of facts that say something else or are asked for another answer, then of those with another name only."""
        views = [self._changed(change) for change in changes.changed]
        renamed = self.tr("Only its name in the file changed. Your history goes with it.")
        views += [self._plain("swap", self.tr("Changed"), "accent", each.new, renamed) for each in changes.moved]
        if changes.reworded:
            words = self.tr("%n fact(s) are asked in other words.", "", changes.reworded)
            note = self.tr("What you remember counts on.")
            views.append(self._plain("swap", self.tr("Changed"), "accent", words, note))
        return views

    def new(self, preview: PackPreview, changes: PackChanges) -> list[ChangeView]:
        counted = Counter(fact for question in preview.pack.bank.questions for fact in question.facts)
        word, count = self.tr("New"), PackWords(self).questions
        return [self._plain("plus", word, "right", fact.statement, count(counted[fact.id])) for fact in changes.new]

    def gone(self, changes: PackChanges) -> list[ChangeView]:
        return [
            replace(
                self._plain("minus", self.tr("Gone"), "text2", each.old, self._stays(each)),
                struck=((0, len(each.old)),),
            )
            for each in changes.gone
        ]

    def folded(self, views: list[ChangeView]) -> list[ChangeView]:
        """The first, and a row for all others; few are shown as they are."""
        if len(views) < _FOLDED_FROM:
            return views
        first, words, show = views[0], self.tr("%n more fact(s)", "", len(views) - 1), self.tr("Show")
        more = self._plain(first.icon, first.word, first.ink, words, "")
        return [first, replace(more, spoken=f"{first.word}: {words}. {show}", action=show)]

    def counts(self, changes: PackChanges) -> str:
        """Such as "38 questions become 45."."""
        before = PackWords(self).questions(changes.questions_before)
        return self.tr("{0} become {1}.").format(before, number(changes.questions_after))

    def _changed(self, change: FactChange) -> ChangeView:
        text, struck, marked = merged(change.old, change.new)
        word, note = self.tr("Changed"), self._follows(change)
        becomes = self.tr("{0} becomes {1}").format(change.old, change.new)
        said = becomes if change.old != change.new else change.new
        view = self._plain("swap", word, "accent", text, note)
        return replace(view, spoken=f"{word}: {said} {note}", struck=struck, marked=marked)

    def _follows(self, change: FactChange) -> str:
        if not change.key_changed:
            return self.tr("Only the words changed. What you remember of it counts on.")
        if not change.answers:
            return self.tr("The right answer has changed.")
        afresh = self.tr("The right answer has changed, so you start this fact afresh.")
        return sentences(afresh, self.tr("Your %n old answer(s) stay in your results.", "", change.answers))

    def _stays(self, change: FactChange) -> str:
        if not change.answers:
            return self.tr("Will not be asked.")
        kept = self.tr("You answered it %n time(s); that stays in your results.", "", change.answers)
        return sentences(self.tr("Will not be asked again."), kept)

    def _plain(self, icon: str, word: str, ink: str, text: str, note: str) -> ChangeView:
        return ChangeView(icon=icon, word=word, ink=ink, text=text, note=note, spoken=f"{word}: {text} {note}".rstrip())


def merged(old: str, new: str) -> tuple[str, Spans, Spans]:
    """Both texts in one, with the ranges that are gone and those that are new."""
    text, struck, marked = "", list[tuple[int, int]](), list[tuple[int, int]]()
    for what, part in _steps(_PARTS.findall(old), _PARTS.findall(new)):
        if what == "new" and struck and struck[-1][1] == len(text) and not text[-1].isspace() and not part[0].isspace():
            text += " "  # between what is gone and what has come in its place
        start = len(text)
        text += part
        if what == "gone":
            struck.append((start, len(text)))
        elif what == "new":
            marked.append((start, len(text)))
    return text, tuple(struck), tuple(marked)


def _steps(before: list[str], after: list[str]) -> Iterator[tuple[str, str]]:
    for tag, a, b, c, d in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield "same", "".join(after[c:d])
            continue
        if (gone := "".join(before[a:b])).strip():
            yield "gone", gone
        if c < d:
            yield "new", "".join(after[c:d])
