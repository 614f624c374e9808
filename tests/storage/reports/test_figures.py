from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter

import pytest

from sco_quiz.app.ports.history import Day, MisconceptionCount
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.memory import Grade, reviewed
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.domain.statistics import Share
from sco_quiz.storage.database import tables
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, rows, run_sql, second_learner, take, take_at

ME = make.attempt().learner
RIGHT, WRONG = 0, 1
DERIVED = (
    tables.Answer, tables.TopicSummary, tables.FactSummary, tables.ConfidenceSummary, tables.MisconceptionSummary,
    tables.DaySummary, tables.Attempt,
)  # fmt: skip


def mixed_up(question: Question, name: str = "cities") -> Question:
    """With a misconception behind every option that is not the key."""
    options = (option if option.key else replace(option, misconception=name) for option in question.options)
    return replace(question, options=tuple(options))


def known(store: Store) -> dict[str, tuple[int, int, int]]:
    found = store.figures.knowledge(ME, [make.PACK_ID])
    return {fact: (each.asked, each.right, each.in_a_row) for fact, each in found.items()}


def test_without_attempts_there_are_no_figures(store: Store) -> None:
    figures = store.figures
    assert (figures.topics(ME, [make.PACK_ID]), figures.knowledge(ME, [make.PACK_ID])) == ({}, {})
    assert (figures.confidence(ME, [make.PACK_ID]), figures.misconceptions(ME, [make.PACK_ID])) == ({}, ())
    assert figures.days(ME, [make.PACK_ID], date.min) == ()


def test_topics_add_up_what_was_seen(store: Store) -> None:
    questions = (make.question(), make.question(number=2, topic=make.MEMBERS), make.question(number=3))
    take(store, named(1, questions=questions), *answered(0, RIGHT), *answered(1, WRONG))
    take(store, named(2, questions=questions), *answered(0, WRONG))
    assert store.figures.topics(ME, [make.PACK_ID]) == {
        make.ORIGINS_KEY: Share(1.0, 2),
        make.MEMBERS_KEY: Share(0.0, 1),
    }


def test_knowledge_counts_what_was_right_in_all_and_since_the_last_miss(store: Store) -> None:
    for number, option in enumerate((RIGHT, WRONG, RIGHT, RIGHT), 1):
        take(store, named(number), *answered(0, option), *answered(1, 1 - option))
    assert known(store) == {make.fact_id(1): (4, 3, 2), make.fact_id(2): (4, 1, 0)}


def test_two_answers_about_a_fact_in_one_attempt_count_in_their_order(store: Store) -> None:
    questions = (make.question(), make.question(Kind.TRUE_FALSE))
    take(store, make.attempt(questions), *answered(0, WRONG), *answered(1, RIGHT))
    assert known(store) == {make.fact_id(1): (2, 1, 1)}


def test_knowledge_says_how_a_fact_was_asked_last(store: Store) -> None:
    take(store, named(1), *answered(0, RIGHT), *answered(1, RIGHT))
    take(store, named(2, questions=(make.question(Kind.TRUE_FALSE),)), *answered(0, RIGHT))
    found = store.figures.knowledge(ME, [make.PACK_ID])
    first, second = found[make.fact_id(1)], found[make.fact_id(2)]
    assert (first.question, first.kind) == (make.question(Kind.TRUE_FALSE).id, Kind.TRUE_FALSE)
    assert first.last > second.last


def test_every_answer_that_says_something_is_a_review_at_its_own_time(store: Store) -> None:
    take(store, named(1), *answered(0, RIGHT), *answered(1, WRONG))
    take(store, named(2), *answered(1, RIGHT))
    memories = {fact: each.memory for fact, each in store.figures.knowledge(ME, [make.PACK_ID]).items()}
    at_first, at_second = (make.reading(seconds).wall for seconds in (1.5, 2.5))
    again = reviewed(reviewed(None, Grade.AGAIN, at_second), Grade.GOOD, at_second)
    assert memories == {make.fact_id(1): reviewed(None, Grade.GOOD, at_first), make.fact_id(2): again}


@pytest.mark.parametrize(("kind", "sure"), [(Kind.TRUE_FALSE, None), (Kind.TRUE_FALSE, Confidence.CERTAIN)])
def test_right_on_true_or_false_alone_is_no_review(store: Store, kind: Kind, sure: Confidence | None) -> None:
    take(store, make.attempt((make.question(kind),)), *answered(0, RIGHT, sure=sure))
    (each,) = store.figures.knowledge(ME, [make.PACK_ID]).values()
    assert (each.asked, each.memory) == (1, None)


def test_a_guess_that_came_out_right_is_forgotten_at_once(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT, sure=Confidence.GUESSING))
    each = store.figures.knowledge(ME, [make.PACK_ID])[make.fact_id(1)]
    assert each.memory == reviewed(None, Grade.AGAIN, make.reading(1.5).wall)


def test_confidence_counts_the_answers_with_a_word_on_it(store: Store) -> None:
    acts = (*answered(0, RIGHT, sure=Confidence.CERTAIN), *answered(1, WRONG, sure=Confidence.CERTAIN))
    take(store, make.attempt(), *acts, *answered(2, RIGHT))
    assert store.figures.confidence(ME, [make.PACK_ID]) == {Confidence.CERTAIN: Share(1.0, 2)}


def test_misconceptions_are_counted_over_different_questions(store: Store) -> None:
    one, other, third = (mixed_up(make.question(number=n), "hosts") for n in (1, 2, 3))
    take(store, named(1, questions=(one, other, mixed_up(third, "years"))), *answered(0, WRONG), *answered(2, WRONG))
    last = take(store, named(2, questions=(one, other)), *answered(0, WRONG), *answered(1, 2))
    times = {each.name: each for each in store.figures.misconceptions(ME, [make.PACK_ID])}
    assert list(times) == ["hosts", "years"]
    assert times["hosts"] == MisconceptionCount(
        pack=make.PACK_ID, name="hosts", questions=2, times=3, at=last.answers[1].at
    )


def test_days_add_up_what_was_answered_on_each(store: Store) -> None:
    for number, days in ((1, 0), (2, 0), (3, 2)):
        start = days * 86_400
        acts = [
            make.event(Act.SEE, start + 1, question=0),
            make.event(Act.ANSWER, start + 4, question=0, response=Response((RIGHT if number > 1 else WRONG,))),
            make.event(Act.HAND_IN, start + 5),
        ]
        take(store, named(number, started=make.reading(start)), *acts)
    first, third = make.NOON.date(), make.NOON.date() + timedelta(days=2)
    days_ = store.figures.days(ME, [make.PACK_ID], date.min)
    assert days_ == (
        Day(day=first, share=Share(1.0, 2), time_ns=8 * SECOND),
        Day(day=third, share=Share(1.0, 1), time_ns=4 * SECOND),
    )
    assert store.figures.days(ME, [make.PACK_ID], third) == days_[1:]


def test_a_question_that_was_never_on_the_screen_says_nothing(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT), make.event(Act.TIME_UP, 600))
    assert set(store.figures.knowledge(ME, [make.PACK_ID])) == {make.fact_id(1)}


@pytest.mark.fault("E30")
def test_no_learner_sees_anothers_figures(store: Store) -> None:
    other, figures = second_learner(store), store.figures
    questions = tuple(mixed_up(make.question(number=n)) for n in (1, 2))
    take(store, make.attempt(questions), *answered(0, WRONG, sure=Confidence.CERTAIN))
    assert figures.misconceptions(ME, [make.PACK_ID]) != ()
    assert (figures.topics(other, [make.PACK_ID]), figures.knowledge(other, [make.PACK_ID])) == ({}, {})
    assert (figures.confidence(other, [make.PACK_ID]), figures.misconceptions(other, [make.PACK_ID])) == ({}, ())
    assert figures.days(other, [make.PACK_ID], date.min) == ()


def test_rebuilt_results_and_summaries_are_the_kept_ones_to_the_last_bit(store: Store) -> None:
    chance = make.seeded()
    questions = tuple(mixed_up(question) for question in make.one_of_each())
    for number in range(1, 12):
        chosen = [make.event(Act.ANSWER, 2, question=1, response=Response(tuple(sorted(chance.sample(range(4), 3)))))]
        order = tuple(chance.sample(range(3), 3))
        sides = tuple(chance.choices(range(4), k=3))
        chosen += [make.event(Act.ANSWER, 3, question=3, response=Response(order))]
        chosen += [make.event(Act.ANSWER, 4, question=4, response=Response(sides))]
        chosen += [make.event(Act.SURE, 5, question=at, sure=chance.choice(list(Confidence))) for at in (1, 3)]
        seen = [make.event(Act.SEE, n, question=n) for n in (1, 3, 4)]
        take(store, named(number, questions=questions), *seen, *chosen)
    kept = [rows(store, table) for table in DERIVED]
    emptied = [f"DELETE FROM {table.name}" for table in DERIVED[:-1]]  # noqa: S608 - our own names
    run_sql(store, *emptied, "UPDATE attempt SET points = 0, right = 9, used_ns = 1")
    store.rebuild()
    assert all(kept)
    again = [rows(store, table) for table in DERIVED]
    assert again == kept


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET verdict = 'wrong'", "UPDATE answer SET flagged = 1",
        "UPDATE attempt SET points = 3", "UPDATE topic_summary SET n = 5",
        "UPDATE fact_summary SET seen = 5", "UPDATE fact_summary SET in_a_row = 7",
        "UPDATE fact_summary SET stability = 9.0", "UPDATE fact_summary SET reviews = 0",
        "UPDATE sureness_summary SET right = 0", "UPDATE day_summary SET time_ns = 1", "DELETE FROM day_summary",
        "DELETE FROM event WHERE act = 'hand_in'",
        "UPDATE event SET response = NULL WHERE seq = 2", "UPDATE snapshot SET body = replace(body, 'a', 'b')",
    ],
)  # fmt: skip
@pytest.mark.fault("A28")
def test_results_that_do_not_follow_from_the_log_are_a_fault(store: Store, statement: str) -> None:
    take(store, make.attempt(), *answered(0, RIGHT, sure=Confidence.CERTAIN))
    assert store.health().faults == ()
    run_sql(store, statement)
    assert store.health().faults != ()


def test_an_attempt_ends_although_the_kept_figures_are_damaged(store: Store) -> None:
    take(store, named(1), *answered(0, RIGHT))
    run_sql(store, "UPDATE topic_summary SET right = 99", "UPDATE fact_summary SET seen = 'often'")
    take(store, named(2), *answered(0, WRONG))
    assert tuple(store.figures.topics(ME, [make.PACK_ID]).values()) == (Share(1.0, 2),)
    assert store.health().faults == ()


@pytest.mark.fault("A28")
def test_a_row_that_refers_to_nothing_is_a_fault_and_nothing_is_rebuilt_beside_it(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    with store.transactions.reading() as connection:
        raw = connection.connection.dbapi_connection
    assert raw is not None
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DELETE FROM learner")
    assert any("refers to a missing row of learner" in fault for fault in store.health().faults)
    with pytest.raises(DamagedStoreError, match="missing row"):
        store.rebuild()


def test_nothing_is_rebuilt_from_a_log_that_cannot_be_read(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    before = rows(store, tables.Answer)
    run_sql(store, "DELETE FROM event WHERE act = 'hand_in'")
    with pytest.raises(DamagedStoreError):
        store.rebuild()
    assert rows(store, tables.Answer) == before


def test_health_counts_what_there_is(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    counts = store.health().counts
    assert (counts["learners"], counts["attempts"], counts["log entries"], counts["answers"]) == (1, 1, 3, 3)


def test_the_few_answers_of_a_topic_come_in_the_order_of_answering(store: Store) -> None:
    questions = (make.question(), make.question(number=2, topic=make.MEMBERS), make.question(number=3))
    take(store, named(1, questions=questions), *answered(0, RIGHT), *answered(1, WRONG))
    take(store, named(2, questions=questions), *answered(0, WRONG))
    found = store.figures.few_answers(ME, [make.ORIGINS_KEY, make.MEMBERS_KEY])
    assert found == {make.ORIGINS_KEY: (1.0, 0.0), make.MEMBERS_KEY: (0.0,)}
    assert store.figures.few_answers(ME, [make.MEMBERS_KEY]) == {make.MEMBERS_KEY: (0.0,)}


def test_the_answers_of_another_learner_are_no_dots_of_mine(store: Store) -> None:
    take(store, named(1), *answered(0, RIGHT))
    other = second_learner(store)
    take(store, replace(named(2), learner=other), *answered(0, WRONG))
    assert store.figures.few_answers(ME, [make.ORIGINS_KEY]) == {make.ORIGINS_KEY: (1.0,)}
    assert store.figures.few_answers(other, [make.ORIGINS_KEY]) == {make.ORIGINS_KEY: (0.0,)}


def test_answers_are_counted_from_moment_to_moment(store: Store) -> None:
    first, second = named(1), named(2)
    take(store, first, *answered(0, RIGHT), *answered(1, WRONG))
    take(store, second, *answered(0, RIGHT))
    times = sorted(row["at"] for row in rows(store, tables.Answer) if row["seen"])
    starts = [times[0], times[-1]]
    assert store.figures.answered(ME, [make.PACK_ID], starts) == (2, 1)
    later = [starts[-1] + timedelta(seconds=1), starts[-1] + timedelta(days=1)]
    assert store.figures.answered(ME, [make.PACK_ID], later) == (0, 0)


def test_parts_of_all_quizzes_are_what_their_answers_come_to_and_of_some_days_only_theirs(store: Store) -> None:
    for number in (1, 2, 3):
        take_at(store, number, 60 * number, number % 2)
    every = store.figures.parts(ME, [make.PACK_ID])
    since = make.reading(shift=-9).wall
    key = attrgetter("topic", "kind")
    assert sorted(every, key=key) == sorted(store.figures.parts(ME, [make.PACK_ID], since), key=key)
    assert sum(part.share.n for part in every) == 3
    (first, second) = (past.ended_at for past in store.history.newest(ME, 2)[::-1])
    between = store.figures.parts(ME, [make.PACK_ID], first, second)
    assert sum(part.share.n for part in between) == 1
    store.deletions.delete(named(3).id)
    assert sum(part.share.n for part in store.figures.parts(ME, [make.PACK_ID])) == 2
    assert sum(part.share.n for part in store.figures.parts(ME, [make.PACK_ID], since)) == 2
