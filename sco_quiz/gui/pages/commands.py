"""The commands of the window: what stands in its menus, with the keys, and where each makes sense."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sco_quiz.gui.window.menus import ANYWHERE, OUTSIDE, QUIZ, REVIEW, Command

if TYPE_CHECKING:
    from sco_quiz.gui.window.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    file, quiz, view = (
        translate("MainWindow", "&File"),
        translate("MainWindow", "&Quiz"),
        translate("MainWindow", "&View"),
    )
    go, aid = translate("MainWindow", "&Go"), translate("MainWindow", "&Help")
    anywhere, outside, taking = (ANYWHERE,), (OUTSIDE, REVIEW), (QUIZ,)
    everywhere = (*outside, *taking)
    pause_or_go_on = partial(window.tell_quiz, lambda page: page.pause_or_go_on())
    ask_hand_in = partial(window.tell_quiz, lambda page: page.ask_hand_in())
    say_time = partial(window.tell_quiz, lambda page: page.say_time())
    undo = partial(window.tell_quiz, lambda page: page.undo())
    toggle_clock = partial(window.tell_quiz, lambda page: page.toggle_clock())
    next_question, previous = partial(window.turn, 1), partial(window.turn, -1)
    next_region = partial(window.go_to_region, forward=True)
    previous_region = partial(window.go_to_region, forward=False)
    larger, smaller = (lambda: window.resize_text(1)), (lambda: window.resize_text(-1))
    return [
        Command(
            file, translate("MainWindow", "&Settings"), ("Ctrl+,",), outside, partial(window.choose_side, "settings")
        ),
        Command(file, translate("MainWindow", "&Backups …"), (), outside, window.show_backups),
        Command(file, translate("MainWindow", "&Quit"), ("Ctrl+Q",), anywhere, window.quit),
        Command(quiz, translate("MainWindow", "Start &timed quiz …"), ("Ctrl+N",), outside, window.plan_timed),
        Command(quiz, translate("MainWindow", "&Review due …"), ("Ctrl+R",), outside, window.plan_review),
        Command(
            quiz,
            translate("MainWindow", "Pause or &continue"),
            ("Ctrl+P",),
            taking,
            pause_or_go_on,
        ),
        Command(quiz, translate("MainWindow", "&Next question"), ("PgDown",), (QUIZ, REVIEW), next_question),
        Command(quiz, translate("MainWindow", "&Previous question"), ("PgUp",), (QUIZ, REVIEW), previous),
        Command(quiz, translate("MainWindow", "&Go to question …"), ("Ctrl+G",), taking, window.go_to_number),
        Command(
            quiz,
            translate("MainWindow", "&Hand in …"),
            ("Ctrl+Return", "Ctrl+Enter"),
            taking,
            ask_hand_in,
        ),
        Command(
            quiz,
            translate("MainWindow", "&Say the time left"),
            (),
            taking,
            say_time,
        ),
        Command(
            quiz,
            translate("MainWindow", "&Undo the last change"),
            ("Ctrl+Z",),
            taking,
            undo,
        ),
        Command(
            quiz, translate("MainWindow", "Cop&y question or result"), ("Ctrl+C",), (OUTSIDE, REVIEW, QUIZ), window.copy
        ),
        Command(view, translate("MainWindow", "&Larger text"), ("Ctrl++", "Ctrl+="), anywhere, larger),
        Command(view, translate("MainWindow", "&Smaller text"), ("Ctrl+-",), anywhere, smaller),
        Command(view, translate("MainWindow", "&Normal text"), ("Ctrl+0",), anywhere, lambda: window.resize_text(0)),
        Command(
            view,
            translate("MainWindow", "&Hide or show the clock"),
            (),
            taking,
            toggle_clock,
        ),
        Command(go, translate("MainWindow", "&Home"), ("Ctrl+1",), outside, partial(window.choose_side, "home")),
        Command(
            go, translate("MainWindow", "&Progress"), ("Ctrl+2",), outside, partial(window.choose_side, "progress")
        ),
        Command(go, translate("MainWindow", "S&tudy"), ("Ctrl+3",), outside, partial(window.choose_side, "study")),
        Command(
            go, translate("MainWindow", "&Find a fact"), ("Ctrl+F",), outside, partial(window.choose_side, "study")
        ),
        Command(
            go, translate("MainWindow", "&Settings"), ("Ctrl+4",), outside, partial(window.choose_side, "settings")
        ),
        Command(view, translate("MainWindow", "Next &region"), ("F6",), anywhere, next_region),
        Command(
            view,
            translate("MainWindow", "Previous re&gion"),
            ("Shift+F6",),
            anywhere,
            previous_region,
        ),
        Command(go, translate("MainWindow", "&Learners"), (), outside, partial(window.choose_side, "learner")),
        Command(go, translate("MainWindow", "&Questions in figures"), (), outside, window.show_items),
        Command(aid, translate("MainWindow", "&Keys"), ("F1",), everywhere, window.show_keys),
        Command(aid, translate("MainWindow", "&About SCO Quiz"), (), (OUTSIDE, REVIEW), window.show_about),
    ]
