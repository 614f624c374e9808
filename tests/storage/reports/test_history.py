import sqlite3
from contextlib import closing

import pytest

from sco_quiz.app.ports.history import AttemptSummary, EarlierAnswer
from sco_quiz.domain.attempt import Act, Mode
from sco_quiz.domain.marking import MarkingScheme, Verdict
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, second_learner, take

ME = make.attempt().learner
RIGHT, WRONG = 0, 1
ALL = 99


def test_the_history_says_what_an_attempt_came_to(store: Store) -> None:
    ended = take(store, make.attempt(), *answered(0, RIGHT), *answered(1, WRONG))
    (past,) = store.history.newest(ME, ALL)
    assert past == AttemptSummary(
        id=ended.attempt.id, pack=make.PACK_ID, title="The test summit", mode=Mode.EXAM,
        ended_at=ended.ended_at, points=1.0, share=1.0,
        scheme=MarkingScheme.PLAIN, right=1, count=3, ran_out=0, mark=ended.mark, used_ns=ended.used_ns,
    )  # fmt: skip


def test_the_history_begins_with_the_attempt_that_ended_last(store: Store) -> None:
    store.attempts.create(named(1))
    for number in (2, 3):
        take(store, named(number))
    take(store, named(1))
    assert [past.id for past in store.history.newest(ME, ALL)] == [named(n).id for n in (1, 3, 2)]
    assert [past.id for past in store.history.newest(ME, 1)] == [named(1).id]
    assert store.history.total(ME) == 3


def test_the_history_of_one_mode_has_no_other(store: Store) -> None:
    take(store, named(1))
    take(store, named(2, rules=make.rules(mode=Mode.PRACTICE)))
    take(store, named(3))
    assert [past.id for past in store.history.newest(ME, 1, Mode.PRACTICE)] == [named(2).id]
    assert [past.id for past in store.history.newest(ME, ALL, Mode.EXAM)] == [named(n).id for n in (3, 1)]


@pytest.mark.parametrize("rules", ["'x'", "''", "CAST(X'FFFE' AS TEXT)", "X'FFFE'", "CAST(rules AS BLOB)", "7", "'[]'"])
def test_damaged_rules_of_one_attempt_hide_no_other(store: Store, rules: str) -> None:
    for number in (1, 2, 3):
        take(store, named(number))
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute(f"UPDATE attempt SET rules = {rules} WHERE id = ?", (named(2).id,))  # noqa: S608 - ours
    assert [past.id for past in store.history.newest(ME, ALL, Mode.EXAM)] == [named(n).id for n in (3, 1)]
    before = store.history.before(ME, named(3).id)
    assert before is not None
    assert before.id == named(1).id


def test_an_attempt_is_compared_with_the_last_of_its_kind_before_it(store: Store) -> None:
    two = make.attempt().questions[:2]
    take(store, named(1))
    take(store, named(2, rules=make.rules(mode=Mode.PRACTICE)))
    take(store, named(3, rules=make.rules(scheme=MarkingScheme.PENALTY)))
    take(store, named(4, questions=two))
    take(store, named(5))
    take(store, named(6))
    before = store.history.before(ME, named(5).id)
    assert before is not None
    assert before.id == named(1).id
    assert all(store.history.before(ME, named(n).id) is None for n in (1, 2, 3, 4))


def test_partly_right_answers_of_an_attempt_are_counted(store: Store) -> None:
    two = tuple(make.question(Kind.MULTIPLE, number) for number in (1, 2))
    take(store, named(1, questions=two), *answered(0, RIGHT), *answered(1, RIGHT))
    take(store, named(2, questions=two), *answered(0, RIGHT))
    take(store, named(3))
    assert [store.history.partly_right(named(n).id) for n in (1, 2, 3)] == [2, 1, 0]


def test_tries_tell_each_answer_about_a_fact_newest_first(store: Store) -> None:
    first = take(store, named(1), *answered(0, WRONG, sure=Confidence.GUESSING))
    second = take(store, named(2), *answered(0, RIGHT))
    question = first.attempt.questions[0].id
    tries = tuple(
        EarlierAnswer(attempt=ended.attempt.id, question=question, ended_at=ended.ended_at, verdict=verdict, sure=sure,
            time_ns=ended.answers[0].time_ns, claimed=False)
        for ended, verdict, sure in ((second, Verdict.RIGHT, 0), (first, Verdict.WRONG, Confidence.GUESSING))
    )  # fmt: skip
    assert store.history.tries(ME, make.fact_id(1), ALL) == tries
    assert store.history.tries(ME, make.fact_id(1), 1) == tries[:1]


def test_a_question_that_was_never_on_the_screen_was_not_tried(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT), make.event(Act.TIME_UP, 600))
    assert store.history.tries(ME, make.fact_id(2), ALL) == ()
    assert store.history.newest(ME, ALL)[0].ran_out == 2


@pytest.mark.fault("E30")
def test_no_learner_sees_anothers_history(store: Store) -> None:
    other = second_learner(store)
    take(store, make.attempt(), *answered(0, WRONG))
    assert (store.history.newest(other, ALL), store.history.total(other)) == ((), 0)
    assert store.history.tries(other, make.fact_id(1), ALL) == ()
