"""Every page of the window in turn, with the longest texts that a pack may have."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sco_quiz.app.jobs import JobCancelledError, ProgressCallback, Stage, Step, unwatched
from sco_quiz.app.learning.progress import Choice
from sco_quiz.app.library.changes import FactChange, PackChanges
from sco_quiz.app.library.preview import PackPreview, Standing
from sco_quiz.app.ports.library import InstalledPack, PackAbout, PackInFile, RuleFinding, Severity
from sco_quiz.app.ports.safety import Amount, BackupOption, Damage, Recovery
from sco_quiz.app.quiz.planning import Plan, practice
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.app.session import Session
from sco_quiz.authoring.bank.pack_key import under_key
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId, Topic
from sco_quiz.domain.question import Bank, Kind, Option, Question
from sco_quiz.domain.response import DONT_KNOW, Confidence, Response
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.home.first_run_page import FirstRunPage
from sco_quiz.gui.pages.learning.progress.progress_page import ProgressPage
from sco_quiz.gui.pages.library.file.pack_file_section import PackFileSection
from sco_quiz.gui.pages.library.shelf.library_section import LibrarySection
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.settings.learner_row import LearnerRow
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.lists.table_row import ListRow
from sco_quiz.gui.window.frame.messages import Report
from sco_quiz.gui.window.frame.notices import Way
from sco_quiz.gui.window.jobs import job_runner
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.main_window import MainWindow
from tests.app.safety.test_recovery import FakeRecovery
from tests.factories import MEMBERS, NOON, ORIGINS, fact, one_of_each, pack, question
from tests.gui.pages.seeing import button

_COUNT_MS = 5
_STEP_MS = 250  # longer than between two looks at how far a job is
NAMES = ("Anna", "A learner with a rather long name of several words")


@contextmanager
def in_front(window: MainWindow, services: Session, locale: QLocale | None = None) -> Iterator[QWidget]:
    """What the window shows, with these quizzes open and in this locale; window and store are closed after it."""
    driving.open_with(window, services)
    if locale is not None:
        QLocale.setDefault(locale)
        window.setLocale(QLocale())
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    frame = window.centralWidget()
    assert frame is not None
    try:
        yield frame
    finally:
        window.close()
        services.close()


def lengthened(text: str) -> str:
    return f"{text}, as counterterrorism institutions reported internationally in the summer of 2025"


def long(of: Question) -> Question:
    """The same question with every text as long as any of the pack."""
    return replace(
        of,
        stem=f"{of.stem} {lengthened('It is about this')}?",
        explanation=lengthened(of.explanation),
        options=tuple(Option(text=lengthened(o.text), key=o.key, reason=lengthened(o.reason)) for o in of.options),
        order=tuple(map(lengthened, of.order)),
        pairs=tuple((lengthened(left), lengthened(right)) for left, right in of.pairs),
        choices=tuple(map(lengthened, of.choices)),
    )


def bank() -> Bank:
    topics = (Topic(ORIGINS, "Origins, founding and first decades"), Topic(MEMBERS, "Members"))
    questions = tuple(map(long, (*one_of_each(), *(question(number=number) for number in range(8, 14)))))
    facts = tuple(fact(number, statement=lengthened(f"Statement {number}")) for number in range(1, 14))
    return Bank(pack(title=lengthened("The test summit"), topics=topics), facts, questions)


class Unread(FakeRecovery):
    """Which is left off before it has found anything."""

    def examine(self, watch: ProgressCallback = unwatched) -> Damage:  # noqa: ARG002 - the port's parameter
        raise JobCancelledError


def damage() -> Recovery:
    """A damaged store with a backup that has something of its own and lacks something."""
    some, more = Amount(attempts=1_234, answers=30_456), Amount(attempts=2, answers=1)
    backup = BackupOption(name="20250908T120000Z", at=NOON, holds=some, lacks=more, alone=more)
    found = Damage(file=Path("/"), is_there=True, detail="12", readable=some, broken=2, backups=(backup,))
    return FakeRecovery(found)


class InFile:
    """A pack in a file: what it says, and what it would change."""

    def __init__(self, of: Bank, names: tuple[str, str]) -> None:
        self._bank = under_key(of, PackId("1234.12345678"))
        self._names = names

    def preview(self, standing: Standing, *, is_bare: bool = False) -> PackPreview:
        """`is_bare`: none of its questions is sound."""
        name, other = self._names
        severities = (Severity.FAULT, Severity.REMARK, Severity.REMARK)
        place = {"place": "-:-:-", "rule": "-"}
        found = tuple(RuleFinding(severity=each, sentence=f"{other}.", **place) for each in severities)
        about = PackAbout(
            uid="1" * 32, version=3, title=self._bank.pack.title, source=other, author=other,
            licence=name, languages=("en",), fingerprint="7019 0429 1235 5180",
        )  # fmt: skip
        questions = tuple(
            replace(each, practice_only=is_bare or not at) for at, each in enumerate(self._bank.questions)
        )
        pack = PackInFile(
            about=about, contents={"pack.toml": b""}, bank=replace(self._bank, questions=questions), generator=1,
            moved={}, findings=found,
        )  # fmt: skip
        is_other = standing in {Standing.UPDATE, Standing.OTHER, Standing.OLDER}
        known = InstalledPack(
            id=self._bank.pack.id, uid=about.uid, version=2, title=about.title, generator=1, added_at=NOON
        )
        return PackPreview(
            pack=pack,
            standing=standing,
            known=None if standing is Standing.NEW else known,
            changes=self._changes() if is_other else None,
        )

    def _changes(self) -> PackChanges:
        facts = self._bank.facts
        old, new = facts[0].statement, f"{facts[0].statement} {facts[1].statement}"
        changed = [
            FactChange(id=facts[0].id, old=old, new=new, key_changed=key_changed, answers=answers)
            for key_changed, answers in ((True, 2), (True, 0), (False, 1))
        ]
        gone = [FactChange(id=facts[2].id, old=facts[2].statement, new="", answers=answers) for answers in (1, 0)]
        moved = FactChange(id=facts[3].id, old=old, new=old, moved_from=facts[2].id)
        return PackChanges(
            changed=tuple(changed), new=facts[4:9], gone=tuple(gone), moved=(moved,), reworded=2, moves={},
            questions_before=1_234, questions_after=1_236,
        )  # fmt: skip


class Tour:
    """Shows every page in turn; yields its name. `names` are those of two learners, `of` is what a file holds."""

    def __init__(
        self,
        window: MainWindow,
        services: Session,
        clock: ScriptedClock,
        names: tuple[str, str] = NAMES,
        of: Bank | None = None,
    ) -> None:
        self._window = window
        self._services = services
        self._clock = clock
        self._names = names
        self._in_file = InFile(of or bank(), names)

    def pages(self) -> Iterator[str]:
        window = self._window
        yield from self._first_run()
        driving.show_home(window)
        yield "first home"
        said = QCoreApplication.translate("LearnersSection", "{0} is deleted").format(self._names[1])
        back = QCoreApplication.translate("LearnersSection", "Put it back")
        window.notices.tell(said, Way(back, lambda: None))
        yield "home, with a notice"
        settings = self._services.settings
        settings.prefer(replace(settings.preferences(), exam=(self._clock.read().wall + timedelta(days=9)).date()))
        for name in self._names:
            self._services.roster.add(name)
        self._services.roster.choose(self._services.roster.everyone()[0].id)
        driving.plan(window, Plan(count=10))
        yield "setup"
        for context, fold in (("DrawRows", "Choose topics"), ("MoreRows", "More choices")):
            button(window, QCoreApplication.translate(context, fold)).click()
        yield "setup, everything unfolded"
        for context, fold in (("DrawRows", "Hide topics"), ("MoreRows", "Fewer choices")):
            button(window, QCoreApplication.translate(context, fold)).click()
        driving.plan(window, practice(10))
        yield "setup of practice"
        yield from self._kinds()
        yield from self._quiz()
        yield from self._practice()
        for name, show in (
            ("home", partial(driving.show_home, window)),
            ("study", partial(driving.show_study, window)),
            ("fact", partial(self._show_fact, asked=True)),
            ("fact not asked", partial(self._show_fact, asked=False)),
            ("progress", partial(driving.show_progress, window)),
            ("settings", partial(driving.show_settings, window)),
            ("keys", partial(driving.show_keys, window)),
            ("about", partial(driving.show_about, window)),
            ("interrupted", partial(driving.show_interrupted, window)),
            ("learners", partial(driving.show_learners, window)),
            ("backups", partial(driving.show_backups, window)),
        ):
            show()
            yield name
        driving.show_learners(window)
        for row in window.findChildren(LearnerRow)[:1]:
            row.begin()
        yield "learners, one renamed"
        yield from self._progress()
        yield from self._library()
        yield from self._figures()
        self._clock.go_on(days=3)
        driving.show_home(window)
        yield "home, something due"
        driving.plan_review(window)
        yield "setup of a review"
        yield from self._troubles()

    def _first_run(self) -> Iterator[str]:
        self._window.go(routes.FIRST_RUN, None)
        yield "first run"
        page = self._window.navigation.page()
        assert isinstance(page, FirstRunPage)
        page.question.press("1")
        yield "first run, tried"

    def _progress(self) -> Iterator[str]:
        """Nothing that fits a choice, and a quiz that was deleted and can be put back."""
        driving.show_progress(self._window)
        page = next(page for page in self._window.findChildren(ProgressPage) if page.isVisible())
        page.asked.emit(Choice(days=7, kind=Kind.TEXT, mode=Mode.PRACTICE), 1)
        yield "progress, nothing fits"
        page.asked.emit(Choice(), 1)
        row = next(row for row in page.findChildren(ListRow) if row.isVisible() and row.action() is not None)
        action = row.action()
        assert action is not None
        action.click()
        yield "progress, one deleted"
        self._window.notices.take_back()

    def _library(self) -> Iterator[str]:
        """What is in a file, and the list with a pack from it, there and removed."""
        window, in_file, library = self._window, self._in_file, self._services.library
        driving.show_library(window)
        button(window, QCoreApplication.translate("LibraryPage", "From a file")).click()
        yield "library, nothing from a file"
        button(window, QCoreApplication.translate("LibraryPage", "All")).click()
        for standing in (*Standing, None):
            in_window = window.router.section(PackFileSection, "pack file")
            in_window.show_preview(in_file.preview(standing or Standing.NEW, is_bare=standing is None))
            yield f"pack in a file, {standing or 'nothing sound'}"
        in_window.tell_unread(QuizError("{file}", file="1"))
        yield "file that is no pack"
        added = library.add(in_file.preview(Standing.NEW))
        driving.show_library(window)
        section = window.router.section(LibrarySection, "library")
        section.page.choose(added.id)
        yield "library"
        field = next(each for each in window.findChildren(TextField) if each.isVisible())
        field.setText("1 2 3 4")
        yield "library, nothing found"
        field.clear()
        section.remove(added.id)
        yield "library, one removed"
        self._window.notices.end()

    def _show_fact(self, *, asked: bool) -> None:
        groups = self._services.study.screen(self._services.roster.current().id).groups
        facts = [each for group in groups for each in group.facts if (each.known is not None) == asked]
        self._window.go(routes.FACT, facts[0].fact.id)

    def _figures(self) -> Iterator[str]:
        self._services.safekeeping.make()
        driving.show_backups(self._window)
        yield "backups, one made"
        driving.show_items(self._window)
        while driving.is_counting(self._window):
            QTest.qWait(_COUNT_MS)
        yield "items"

    def _troubles(self) -> Iterator[str]:
        window = self._window
        window.go(routes.FAULT, Report("3.11 6.11", is_noted=True))
        yield "a fault of ours"
        window.go(routes.DAMAGE, Unread())
        yield "damage not looked into"
        window.go(routes.DAMAGE, damage())
        yield "damage"
        yield from self._work()
        driving.parts(window).close_store()
        yield "opening"
        window.go(routes.FAULT, Report("3.11 6.11", is_noted=False))
        yield "a fault of ours at opening"

    def _work(self) -> Iterator[str]:
        """A job that takes long: with and without a figure, and at its last step."""
        title = QCoreApplication.translate("LearnersSection", "Exporting the record of {0}").format(self._names[1])
        goes_on, steps = Event(), [Step(Stage.WAITING)]

        def act(watch: ProgressCallback) -> None:
            while not goes_on.wait(0.001):
                watch(steps[-1])

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(job_runner, "AT_ONCE_S", 0.0)
            patch.setattr(job_runner, "SHOWN_MS", 0)
            try:
                self._window.jobs.begin(Job(title=title, act=act))
                self._until(lambda: self._window.navigation.page() is self._window.jobs.page)
                yield "working"
                for step in (Step(Stage.BRINGING_IN, 1_234), Step(Stage.CHECKING, 1, 3), Step(Stage.FINISHING)):
                    steps.append(step)
                    QTest.qWait(_STEP_MS)
                    yield f"working, {step.stage}"
            finally:
                goes_on.set()
            self._until(lambda: not self._window.is_working())

    def _until(self, done: Callable[[], bool]) -> None:
        while not done():
            QTest.qWait(_COUNT_MS)

    def _kinds(self) -> Iterator[str]:
        for kind in Kind:
            sitting = self._take(Plan(count=1, kinds=frozenset({kind})))
            yield f"question, {kind}"
            sitting.answer(DONT_KNOW)
            sitting.be_sure(Confidence.CERTAIN)
            sitting.hand_in()
            driving.sitting_page(self._window).look_at_clock()
            driving.review(self._window, 0, (0,))
            yield f"review, {kind}"

    def _quiz(self) -> Iterator[str]:
        window, sitting = self._window, self._take(Plan(count=10))
        sitting.flag()
        sitting.answer(DONT_KNOW)
        driving.sitting_page(window).go_to(0)
        yield "question, flagged"
        driving.sitting_page(window).ask_hand_in()
        yield "hand in"
        driving.sitting_page(window).go_to(1)
        driving.sitting_page(window).pause_or_go_on()
        yield "paused"
        driving.show_home(window)
        yield "home, interrupted"
        self._take(Plan(count=5))
        driving.show_keys(window)
        yield "keys in a quiz"
        driving.show_home(window)
        yield "home, interrupted twice"
        driving.show_interrupted(window)
        yield "interrupted twice"
        driving.take(window, sitting)
        driving.sitting_page(window).pause_or_go_on()
        self._clock.go_on(hours=2)
        driving.sitting_page(window).look_at_clock()
        yield "time up"
        driving.sitting_page(window).finished.emit()
        yield "result"

    def _practice(self) -> Iterator[str]:
        sitting = self._take(Plan(count=1, mode=Mode.PRACTICE, pace=None, kinds=frozenset({Kind.SINGLE})))
        sitting.answer(Response(chosen=(1,)))
        sitting.be_sure(Confidence.CERTAIN)
        sitting.check()
        driving.sitting_page(self._window).go_to(0)
        yield "feedback"
        driving.sitting_page(self._window).ask_hand_in()
        yield "hand in, everything answered"
        sitting.hand_in()
        driving.sitting_page(self._window).look_at_clock()

    def _take(self, plan: Plan) -> Sitting:
        sitting = self._services.quizzes.start(self._services.roster.current().id, plan)
        driving.take(self._window, sitting)
        return sitting
