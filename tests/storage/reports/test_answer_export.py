import pytest

from sco_quiz.domain.attempt import Act, Mode
from sco_quiz.domain.response import DONT_KNOW, Confidence
from sco_quiz.storage.reports import answer_export
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, held_by_another_process, named, take


def test_every_answer_of_an_ended_attempt_is_given_as_it_ended(store: Store) -> None:
    store.learners.rename(make.attempt().learner, "Ada")
    ended = take(
        store, make.attempt(), *answered(0, 0, sure=Confidence.CERTAIN), make.event(Act.FLAG, 5, question=1, on=True)
    )
    given = tuple(store.answers())
    assert tuple(line.answer for line in given) == ended.answers
    assert {(line.learner, line.title, line.mode, line.ended_at) for line in given} == {
        ("Ada", "The test summit", Mode.EXAM, ended.ended_at)
    }


def test_an_open_attempt_gives_what_was_answered_so_far(store: Store) -> None:
    store.attempts.create(make.attempt())
    unsure = make.event(Act.ANSWER, 4, question=2, response=DONT_KNOW)
    store.attempts.append(make.attempt().id, make.log(*answered(0, 0), make.event(Act.SEE, 3, question=1), unsure))
    given = tuple(store.answers())
    assert [(line.answer.position, line.ended_at) for line in given] == [(0, None), (2, None)]


def test_more_attempts_than_are_read_at_once_come_in_the_order_of_their_ends(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_export, "AT_ONCE", 2)
    ids = [take(store, named(number), *answered(0, 0)).attempt.id for number in (5, 3, 1, 4, 2)]
    assert [line.attempt for line in store.answers() if line.answer.position == 0] == ids


def test_a_half_done_export_does_not_keep_a_window_from_saving(store: Store) -> None:
    take(store, make.attempt(), *answered(0, 0))
    answers = store.answers()
    next(answers)
    with held_by_another_process(store.path, "BEGIN EXCLUSIVE"):
        pass
    assert next(answers).answer.position == 1
