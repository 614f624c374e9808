"""The packs that a page speaks of, as it names them."""

from PySide6.QtCore import QCoreApplication

from sco_quiz.app.library.packs import Scope
from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.domain.fact import SEVERAL, PackId

translate = QCoreApplication.translate


def scope_title(scope: Scope) -> str:
    return translate("Packs", "All packs") if scope.pack is None else scope.pack.title


def scope_names(scope: Scope) -> list[str]:
    """What can be looked at: all packs, or one of them."""
    return [translate("Packs", "All packs"), *(pack.title for pack in scope.every)]


def scope_place(scope: Scope) -> int:
    """The place of what is looked at among those names."""
    return 0 if scope.pack is None else scope.every.index(scope.pack) + 1


def pack_at(scope: Scope, place: int) -> PackId:
    return scope.every[place - 1].id if place else SEVERAL


def with_pack(words: str, past: AttemptSummary, scope: Scope) -> str:
    """Words about a quiz, which among several packs name its own, also where that is not there any more."""
    if scope.of_quizzes == past.pack or (len(scope.every) == 1 and past.pack == scope.every[0].id):
        return words
    several = translate("Packs", "several packs")
    title = next((pack.title for pack in scope.every if pack.id == past.pack), past.title)
    return f"{words} · {several if past.pack == SEVERAL else title}"


def scope_source(scope: Scope) -> str:
    """The article that the questions are from; empty for several packs, and for one without an article."""
    return scope.pack.origin.source if scope.pack is not None and scope.pack.origin is not None else ""
