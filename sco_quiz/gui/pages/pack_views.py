"""The packs that a page speaks of, as it names them."""

from PySide6.QtCore import QCoreApplication

from sco_quiz.app.library.packs import Scope

translate = QCoreApplication.translate


def scope_title(scope: Scope) -> str:
    return translate("Packs", "All packs") if scope.pack is None else scope.pack.title


def scope_source(scope: Scope) -> str:
    """What the questions are from: the article of one pack, if it has one, or so many packs."""
    if scope.pack is not None:
        return scope.pack.origin.source if scope.pack.origin else ""
    return translate("Packs", "%n pack(s)", "", len(scope.packs))
