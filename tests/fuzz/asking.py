"""Asking an open store everything that the window and the command line ever ask."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from sco_quiz.app.learning.item_analysis import ItemOrder, Items
from sco_quiz.app.ports.bank import Examiner
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.quiz.results import Results
from sco_quiz.app.session import Session
from sco_quiz.composition import Joined
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.drawing import Wanted
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import Pack, is_added
from sco_quiz.domain.schedule import Goal
from sco_quiz.files.answer_table import write_answers
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.app.fakes import FakeTimepiece
from tests.storage.learner_records import ME

GOAL = Goal(retention=0.9, a_day=20, exam=date(2026, 1, 1))
MANY, SOME = 100, 2
T = TypeVar("T")
Asks = Iterator[Callable[[], object]]


def everything_asked(store: Store, examiner: Callable[[], Examiner], folder: Path) -> list[str]:
    """What was told to the person; a thing that cannot be read does not keep others from being asked for.

    Changes the store, too: starts a quiz, makes a backup, computes the results again.
    """
    services = Joined(store, examiner, FakeTimepiece(), make.seeded)
    told: list[str] = []
    learners = _asked(store.learners.everyone, told) or ()
    ids = tuple(learner.id for learner in learners[:2])
    packs = _asked(store.banks.packs, told) or ()
    for asks in (
        _of_learners(store, services, ids),
        _of_packs(store, services, packs[:2]),
        _of_figures(store, packs[:2], ids),
        _of_attempts(store, services, ids),
        _of_the_whole(store, services, folder / "answers.csv"),
        _of_the_current(store, services, folder / "exported.json"),
    ):
        for ask in asks:
            _asked(ask, told)
    return told


def _asked(ask: Callable[[], T], told: list[str]) -> T | None:
    try:
        return ask()
    except QuizError as error:
        told.append(str(error))
        return None


def _of_learners(store: Store, services: Session, learners: Sequence[LearnerId]) -> Asks:
    yield store.learners.current
    yield services.settings.preferences
    for learner in learners:
        yield partial(services.overview.home, learner, GOAL)
        yield partial(services.progress.screen, learner, GOAL)
        yield partial(services.study.screen, learner, "the")
        yield partial(services.quizzes.plan_screen, learner, Plan())
        yield partial(services.quizzes.unfinished, learner)
        yield partial(store.history.newest, learner, MANY)
        yield partial(store.history.total, learner)
        yield partial(store.learners.preferences, learner)


def _of_packs(store: Store, services: Session, packs: Sequence[Pack]) -> Asks:
    for pack in packs:
        yield partial(_candidates, store, pack)
        yield partial(_evidence, store, services, pack)
        yield partial(store.copies.copy, pack.id)
        yield partial(store.copies.stale, pack.id)
        yield store.banks.hashes
        yield store.pack_files.installed
        if is_added(pack.id):
            yield partial(store.pack_files.contents, pack.id)


def _candidates(store: Store, pack: Pack) -> None:
    pool = store.banks.pool(pack.id, ME, [fact.id for fact in store.banks.facts(pack.id)])
    for offer in pool.offers((Wanted(count=0),)):
        store.banks.questions([each.id for each in pool.read(offer.numbers())])


def _evidence(store: Store, services: Session, pack: Pack) -> None:
    for fact in store.banks.facts(pack.id):
        services.evidence.evidence(fact.id)


def _of_figures(store: Store, packs: Sequence[Pack], learners: Sequence[LearnerId]) -> Asks:
    figures = store.figures
    for pack in packs:
        for learner in learners:
            for ask in (figures.topics, figures.knowledge, figures.confidence, figures.misconceptions):
                yield partial(ask, learner, [pack.id])
            yield partial(figures.days, learner, [pack.id], date.min)


def _of_attempts(store: Store, services: Session, learners: Sequence[LearnerId]) -> Asks:
    for learner in learners:
        yield partial(_results, store, services.results, learner)
        yield partial(_resumed, store, services, learner)


def _results(store: Store, results: Results, learner: LearnerId) -> None:
    for past in store.history.newest(learner, MANY):
        came_to = results.result(learner, past.id).outcome
        for position in range(min(SOME, len(came_to.answers))):
            results.review(learner, came_to, position)


def _resumed(store: Store, services: Session, learner: LearnerId) -> None:
    for attempt in store.interrupted.unfinished(learner):
        sitting = services.quizzes.resume(attempt)
        sitting.screen()
        sitting.hand_in()


def _of_the_whole(store: Store, services: Session, file: Path) -> Asks:
    yield lambda: write_answers(file, store.answers())
    yield partial(_items, services.items)
    yield store.challenges.challenges
    yield store.health
    yield services.safekeeping.make_if_due
    yield services.safekeeping.screen
    yield store.rebuild
    yield store.health


def _of_the_current(store: Store, services: Session, file: Path) -> Asks:
    """Whoever learns now is made where there is nobody."""
    yield lambda: store.learner_files.export(store.learners.current().id, file)
    yield lambda: services.quizzes.start(store.learners.current().id, Plan())


def _items(items: Items) -> None:
    count = items.count(ME)
    while count.step():
        pass
    for order in ItemOrder:
        count.lines(order)
