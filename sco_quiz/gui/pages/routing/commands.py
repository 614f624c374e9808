"""The commands of the menus, with their keys, the contexts they make sense in, and their requests."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication

from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.window.frame.menus import ANYWHERE, Command
from sco_quiz.gui.window.routes import (
    CHOOSE_PLACE,
    COPY,
    EXPORT,
    FULL_SCREEN,
    MOVE_REGION,
    PRINT,
    QUIT,
    TAKE_BACK,
    Context,
    Exportable,
    Printable,
    Request,
    Route,
)

translate = QCoreApplication.translate

_OUTSIDE = frozenset({Context.OUTSIDE, Context.REVIEW})
_QUIZ = frozenset({Context.QUIZ})
_QUESTION = frozenset({Context.QUIZ, Context.REVIEW})
_STORE_IS_OPEN = _OUTSIDE | _QUIZ


@runtime_checkable
class OfPack(Protocol):
    """A page with a pack that is chosen on it."""

    def chosen(self) -> str | None: ...


def commands() -> list[Command]:
    """All commands in the order of the menus, in the present language."""
    return [*_file(), *_quiz(), *_view(), *_go(), *_help()]


def _ask(route: Route[None]) -> Request:
    return route.with_argument(None)


def _place(key: str) -> Request:
    """The request that a place of the side bar makes."""
    return CHOOSE_PLACE.with_argument(key)


def _file() -> list[Command]:
    menu = translate("MainWindow", "&File")
    attach = translate("MainWindow", "&Attach your copy of the article …")
    add, share = translate("MainWindow", "Add a pac&k …"), translate("MainWindow", "&Share this pack …")
    forget = translate("MainWindow", "&Forget the answers to this pack …")
    export, paper = translate("MainWindow", "&Export …"), translate("MainWindow", "&Print …")
    return [
        Command(menu, add, ("Ctrl+I",), _OUTSIDE, _ask(routes.ADD_PACK)),
        Command(menu, share, ("Ctrl+E",), _OUTSIDE, _ask(routes.SHARE_PACK), of=OfPack),
        Command(menu, forget, (), _OUTSIDE, _ask(routes.FORGET_ANSWERS), of=OfPack),
        Command(menu, attach, (), _OUTSIDE, _ask(routes.ATTACH)),
        Command(menu, export, ("Ctrl+E",), _OUTSIDE, _ask(EXPORT), of=Exportable),
        Command(menu, paper, ("Ctrl+P",), _OUTSIDE, _ask(PRINT), of=Printable),
        Command(menu, translate("MainWindow", "&Backups …"), (), _OUTSIDE, _ask(routes.BACKUPS)),
        Command(menu, translate("MainWindow", "&Open data folder"), (), _OUTSIDE, _ask(routes.OPEN_FOLDER)),
        Command(menu, translate("MainWindow", "&Quit"), ("Ctrl+Q",), ANYWHERE, _ask(QUIT)),
    ]


def _quiz() -> list[Command]:
    menu = translate("MainWindow", "&Quiz")
    forward, back = routes.TURN.with_argument(1), routes.TURN.with_argument(-1)
    hand_in = ("Ctrl+Return", "Ctrl+Enter")
    choose, practise = ("Ctrl+Shift+R",), routes.PRACTISE.with_argument(frozenset())
    return [
        Command(menu, translate("MainWindow", "Start &timed quiz …"), ("Ctrl+N",), _OUTSIDE, _ask(routes.PLAN_TIMED)),
        Command(menu, translate("MainWindow", "Pr&actise …"), ("Ctrl+Shift+N",), _OUTSIDE, practise),
        Command(menu, translate("MainWindow", "&Review due"), ("Ctrl+R",), _OUTSIDE, _ask(routes.REVIEW_DUE)),
        Command(menu, translate("MainWindow", "Choose what to re&view …"), choose, _OUTSIDE, _ask(routes.PLAN_REVIEW)),
        Command(menu, translate("MainWindow", "Pause or &continue"), ("Ctrl+P",), _QUIZ, _ask(routes.PAUSE)),
        Command(menu, translate("MainWindow", "&Next question"), ("PgDown",), _QUESTION, forward),
        Command(menu, translate("MainWindow", "&Previous question"), ("PgUp",), _QUESTION, back),
        Command(menu, translate("MainWindow", "&Go to question …"), ("Ctrl+G",), _QUIZ, _ask(routes.GO_TO_NUMBER)),
        Command(menu, translate("MainWindow", "&Hand in …"), hand_in, _QUIZ, _ask(routes.HAND_IN)),
        Command(menu, translate("MainWindow", "Say the &question"), (), _QUIZ, _ask(routes.SAY_QUESTION)),
        Command(menu, translate("MainWindow", "&Say the time left"), (), _QUIZ, _ask(routes.SAY_TIME)),
        Command(menu, translate("MainWindow", "&Undo the last change"), ("Ctrl+Z",), _STORE_IS_OPEN, _ask(TAKE_BACK)),
        Command(menu, translate("MainWindow", "Cop&y question or result"), ("Ctrl+C",), _STORE_IS_OPEN, _ask(COPY)),
    ]


def _view() -> list[Command]:
    menu = translate("MainWindow", "&View")
    larger, smaller, normal = (routes.RESIZE_TEXT.with_argument(by) for by in (1, -1, 0))
    forward, back = MOVE_REGION.with_argument(1), MOVE_REGION.with_argument(-1)
    return [
        Command(menu, translate("MainWindow", "&Larger text"), ("Ctrl++", "Ctrl+="), ANYWHERE, larger),
        Command(menu, translate("MainWindow", "&Smaller text"), ("Ctrl+-",), ANYWHERE, smaller),
        Command(menu, translate("MainWindow", "&Normal text"), ("Ctrl+0",), ANYWHERE, normal),
        Command(menu, translate("MainWindow", "&Full screen"), ("F11",), ANYWHERE, _ask(FULL_SCREEN)),
        Command(menu, translate("MainWindow", "&Hide or show the clock"), (), _QUIZ, _ask(routes.TOGGLE_CLOCK)),
        Command(menu, translate("MainWindow", "Next &region"), ("F6",), ANYWHERE, forward),
        Command(menu, translate("MainWindow", "Previous re&gion"), ("Shift+F6",), ANYWHERE, back),
    ]


def _go() -> list[Command]:
    menu = translate("MainWindow", "&Go")
    return [
        Command(menu, translate("MainWindow", "&Home"), ("Ctrl+1",), _OUTSIDE, _place("home")),
        Command(menu, translate("MainWindow", "S&tudy"), ("Ctrl+2",), _OUTSIDE, _place("study")),
        Command(menu, translate("MainWindow", "&Progress"), ("Ctrl+3",), _OUTSIDE, _place("progress")),
        Command(menu, translate("MainWindow", "Li&brary"), ("Ctrl+4",), _OUTSIDE, _place("library")),
        Command(menu, translate("MainWindow", "&Settings"), ("Ctrl+,", "Ctrl+6"), _OUTSIDE, _place("settings")),
        Command(menu, translate("MainWindow", "&Learners"), (), _OUTSIDE, _place("learner")),
        Command(menu, translate("MainWindow", "&Find a fact"), ("Ctrl+F",), _OUTSIDE, _place("study")),
        Command(menu, translate("MainWindow", "&Question statistics"), (), _OUTSIDE, _ask(routes.ITEMS)),
    ]


def _help() -> list[Command]:
    menu = translate("MainWindow", "&Help")
    return [
        Command(menu, translate("MainWindow", "&Keys"), ("F1",), _STORE_IS_OPEN, _ask(routes.KEYS)),
        Command(menu, translate("MainWindow", "&About SCO Quiz"), (), _OUTSIDE, _ask(routes.ABOUT)),
    ]
