"""A quiz taken by script in the real window, with a picture of every page.

Only the clock and the source of chance are scripted; pages, store and questions are the ones that everybody has.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sco_quiz.app.learners.presentation import Brightness
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.app.session import Session
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.clock import SECOND, Reading
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import DONT_KNOW, Confidence, Response
from sco_quiz.files.export_file import make_folder
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.picture_file import save_picture
from sco_quiz.gui.startup.application import make_application, make_window
from sco_quiz.gui.style.theme import Colours
from sco_quiz.gui.window.main_window import MainWindow

_START = datetime(2025, 10, 14, 9, 40, tzinfo=UTC)
_SIZE = (1280, 800)
_COLOURS = 256  # of a picture
_UNHURRIED = 10.0  # time factor
_REACHED, _WRONG_EVERY, _FLAG_EVERY = 17, 4, 6
_EARLIER = ((16, 0.45), (11, 0.55), (6, 0.62), (2, 0.7))  # days ago, share answered right


class ScriptedClock:
    """A clock that stands still until the script advances it."""

    def __init__(self, start: datetime = _START) -> None:
        self._start = start
        self._passed = timedelta()

    def go_on(self, **duration: float) -> None:
        self._passed += timedelta(**duration)

    def read(self) -> Reading:
        ns = round(self._passed.total_seconds() * SECOND)
        return Reading(ns, ns, "demo", self._start + self._passed)


ServicesMaker = Callable[[ScriptedClock, Callable[[], random.Random]], Session]


def take_pictures(resources: Path, open_services: ServicesMaker, out: Path) -> Iterator[Path]:
    """Take the demo quiz; yield each picture as it is saved.

    Raises QuizError where a picture or its folder cannot be written, or a part of the program is missing.
    """
    make_folder(out)
    application = QApplication.instance() or make_application(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - narrows Qt's type
    seeds = iter(range(1_000))
    clock = ScriptedClock(_START - timedelta(days=20))
    services = open_services(clock, lambda: random.Random(next(seeds)))  # noqa: S311 - pictures, not secrets
    window = make_window(application, resources).window
    window.resize(*_SIZE)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    try:
        for name in _Script(window, services, clock).pages():
            QTest.qWait(20)
            yield _save(window, out / f"{name}.png")
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        services.close()


def _save(window: MainWindow, file: Path) -> Path:
    picture = with_fewer_colours(window.grab().toImage(), window.look.theme.colours)
    save_picture(picture, file, quality=0)
    return file


def with_fewer_colours(picture: QImage, colours: Colours) -> QImage:
    """The picture in 256 colours, a third of the file: those of the theme, and the commonest others."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    own = dict.fromkeys(shade for role in Colours.__slots__ for shade in _shades(colours.ink(role), colours.surface))
    counts = Counter(memoryview(whole.constBits()).cast("I"))
    table = list(own | dict.fromkeys(colour for colour, _ in counts.most_common(_COLOURS)))
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table[:_COLOURS])


def _shades(ink: QColor, ground: QColor) -> tuple[int, int]:
    """A colour and the colour halfway to its ground, for soft edges."""
    red, green, blue = ink.red() + ground.red(), ink.green() + ground.green(), ink.blue() + ground.blue()
    return ink.rgb(), QColor(red // 2, green // 2, blue // 2).rgb()


class _Script:
    """Acts between the pictures; `pages` yields a name when the window shows what it names."""

    def __init__(self, window: MainWindow, services: Session, clock: ScriptedClock) -> None:
        self._window = window
        self._services = services
        self._clock = clock
        self._learner = services.roster.current().id

    def pages(self) -> Iterator[str]:
        window = self._window
        self._prefer(Brightness.LIGHT)
        driving.open_with(window, self._services)
        yield "first-run"
        driving.show_home(window)
        yield "first-home"
        self._take_earlier_quizzes()
        driving.show_home(window)
        yield "home"
        driving.plan(window, Plan())
        yield "setup"
        yield from self._timed_quiz()
        yield from self._results()
        yield from self._practice()
        driving.show_study(window)
        yield "study"
        driving.show_progress(window)
        yield "progress"
        driving.show_library(window)
        yield "library"
        driving.show_settings(window)
        yield "settings"
        driving.show_keys(window)
        yield "keys"
        yield from self._interrupted()
        yield from self._reviews()
        driving.show_learners(window)
        yield "learners"
        self._prefer(Brightness.DARK)
        driving.show_home(window)
        yield "home-dark"
        driving.show_study(window)
        yield "study-dark"
        driving.show_progress(window)
        yield "progress-dark"
        self._prefer(Brightness.LIGHT)
        yield from self._kinds()

    def _timed_quiz(self) -> Iterator[str]:
        window = self._window
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)  # Start has the focus
        page = driving.sitting_page(window)
        sitting = page.sitting
        if sitting is None:
            raise RuntimeError("the quiz did not start")
        questions = sitting.screen().questions
        single = [at for at, question in enumerate(questions) if question.kind is Kind.SINGLE]
        for at, question in enumerate(questions[:_REACHED]):
            page.go_to(at)
            self._clock.go_on(seconds=26)
            self._answer(sitting, question, right=at % _WRONG_EVERY != 1, sure=Confidence(1 + at % 3))
            if at % _FLAG_EVERY == 1:
                sitting.flag()
        page.go_to(max(at for at in single if at < _REACHED))
        yield "question"
        page.pause_or_go_on()
        yield "paused"
        self._clock.go_on(minutes=3)
        page.pause_or_go_on()
        self._prefer(Brightness.DARK)
        yield "question-dark"
        self._prefer(Brightness.LIGHT)
        page.ask_hand_in()
        yield "hand-in"
        self._clock.go_on(minutes=8)
        page.look_at_clock()
        yield "time-up"

    def _results(self) -> Iterator[str]:
        window = self._window
        driving.sitting_page(window).finished.emit()
        yield "result"
        result = driving.result(window)
        if result is None:
            raise RuntimeError("the quiz has no result")
        missed = tuple(answer.position for answer in result.outcome.missed)
        driving.review(window, missed[0], missed)
        yield "review"
        self._prefer(Brightness.DARK)
        driving.review(window, missed[1], missed)
        yield "review-dark"
        self._prefer(Brightness.LIGHT)

    def _practice(self) -> Iterator[str]:
        window = self._window
        driving.plan(window, Plan(mode=Mode.PRACTICE, count=10, pace=None))
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        sitting = driving.sitting_page(window).sitting
        if sitting is None:
            raise RuntimeError("the practice did not start")
        self._clock.go_on(seconds=20)
        self._answer(sitting, sitting.screen().question, right=False, sure=Confidence.FAIRLY_SURE)
        sitting.check()
        driving.sitting_page(window).go_to(0)
        yield "practice-feedback"
        sitting.hand_in()
        driving.sitting_page(window).look_at_clock()

    def _interrupted(self) -> Iterator[str]:
        """Leave two quizzes in the middle, and discard them after the picture."""
        for reached in (3, 7):
            sitting = self._services.quizzes.start(self._learner, Plan(count=10))
            for at, question in enumerate(sitting.screen().questions[:reached]):
                sitting.go_to(at)
                self._answer(sitting, question, right=True, sure=Confidence.FAIRLY_SURE)
            sitting.leave()
            self._clock.go_on(minutes=20)
        driving.show_home(self._window)
        yield "home-interrupted"
        driving.show_interrupted(self._window)
        yield "interrupted"
        for each in self._services.quizzes.unfinished(self._learner):
            self._services.quizzes.discard(each.id)

    def _reviews(self) -> Iterator[str]:
        driving.plan_review(self._window)
        yield "setup-review"
        driving.show_items(self._window)
        while driving.is_counting(self._window):
            QTest.qWait(20)
        yield "items"

    def _kinds(self) -> Iterator[str]:
        """Show a question of each kind, half answered or answered."""
        for kind in Kind:
            plan = Plan(count=1, kinds=frozenset({kind}))
            sitting = self._services.quizzes.start(self._learner, plan, _UNHURRIED)
            driving.take(self._window, sitting)
            self._answer(sitting, sitting.screen().question, right=True, sure=Confidence.CERTAIN)
            driving.sitting_page(self._window).go_to(0)
            yield f"question-{kind.value.replace('_', '-')}"
            sitting.hand_in()

    def _take_earlier_quizzes(self) -> None:
        for days, share in _EARLIER:
            self._clock.go_on(days=(20 - days) - self._clock.read().awake_ns / SECOND / 86_400)
            sitting = self._services.quizzes.start(self._learner, Plan())
            questions = sitting.screen().questions
            for at, question in enumerate(questions):
                sitting.go_to(at)
                self._clock.go_on(seconds=24 + at % 7)
                self._answer(sitting, question, right=at < share * len(questions), sure=Confidence(1 + at % 3))
            sitting.hand_in()
        self._clock.go_on(days=20 - self._clock.read().awake_ns / SECOND / 86_400)

    def _answer(self, sitting: Sitting, question: Question, *, right: bool, sure: Confidence) -> None:
        response = _right(question) if right else _wrong(question)
        sitting.answer(response)
        if not response.dont_know:
            sitting.be_sure(sure)

    def _prefer(self, scheme: Brightness) -> None:
        settings = self._services.settings
        settings.prefer(replace(settings.preferences(), scheme=scheme))
        driving.appearance(self._window).follow(settings.preferences())


def _right(question: Question) -> Response:
    match question.kind:
        case Kind.ORDER:
            texts = [option.text for option in question.options]
            return Response(chosen=tuple(texts.index(text) for text in question.order))
        case Kind.MATCH:
            right = dict(question.pairs)
            return Response(chosen=tuple(question.choices.index(right[o.text]) for o in question.options))
        case Kind.NUMBER | Kind.TEXT:
            return Response(text=question.accept[0])
        case _:
            return Response(chosen=tuple(sorted(question.keys)))


def _wrong(question: Question) -> Response:
    match question.kind:
        case Kind.ORDER:
            return Response(chosen=tuple(reversed(_right(question).chosen)))
        case Kind.MATCH:
            chosen = _right(question).chosen
            return Response(chosen=(*chosen[1:], chosen[0]))
        case Kind.NUMBER:
            return Response(text="12")
        case Kind.TEXT:
            return DONT_KNOW
        case _:
            return Response(chosen=(min(set(range(len(question.options))) - question.keys),))
