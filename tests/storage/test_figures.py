import pytest

from sco_quiz.app.ports import Known, Past, Try
from sco_quiz.domain.attempt import Act, Mode
from sco_quiz.domain.marking import Scheme, Verdict
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.domain.statistics import Share
from sco_quiz.storage import tables
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, rows, run_sql, second_learner, take

ME = make.attempt().learner
RIGHT, WRONG = 0, 1


def test_without_attempts_there_are_no_figures(store: Store) -> None:
    figures = store.figures
    assert figures.unfinished(ME) == ()
    assert (figures.history(ME), figures.missed(ME, make.PACK_ID), figures.topics(ME, make.PACK_ID)) == ((), (), {})


def test_unfinished_are_the_open_attempts_newest_first_whatever_the_clock_said(store: Store) -> None:
    store.attempts.create(named(1, started=make.reading(shift=9999)))
    store.attempts.create(named(2))
    take(store, named(3))
    assert store.figures.unfinished(ME) == (named(2).id, named(1).id)


def test_the_history_says_what_an_attempt_came_to(store: Store) -> None:
    ended = take(store, make.attempt(), *answered(0, RIGHT), *answered(1, WRONG))
    (past,) = store.figures.history(ME)
    assert past == Past(
        id=ended.attempt.id, mode=Mode.EXAM, ended_at=ended.ended_at, points=1.0, share=1.0,
        scheme=Scheme.PLAIN, right=1, count=3, ran_out=0, mark=ended.mark, used_ns=ended.used_ns,
    )  # fmt: skip


def test_the_history_begins_with_the_attempt_that_ended_last(store: Store) -> None:
    store.attempts.create(named(1))
    for number in (2, 3):
        take(store, named(number))
    take(store, named(1))
    assert [past.id for past in store.figures.history(ME)] == [named(n).id for n in (1, 3, 2)]
    assert [past.id for past in store.figures.history(ME, limit=1)] == [named(1).id]


def test_topics_add_up_what_was_seen(store: Store) -> None:
    questions = (make.question(), make.question(number=2, topic=make.MEMBERS), make.question(number=3))
    take(store, named(1, questions=questions), *answered(0, RIGHT), *answered(1, WRONG))
    take(store, named(2, questions=questions), *answered(0, WRONG))
    assert store.figures.topics(ME, make.PACK_ID) == {make.ORIGINS: Share(1.0, 2), make.MEMBERS: Share(0.0, 1)}


def test_a_fact_is_missed_until_its_newest_answer_is_right(store: Store) -> None:
    take(store, named(1), *answered(0, WRONG), *answered(1, RIGHT))
    assert store.figures.missed(ME, make.PACK_ID) == (make.fact_id(1),)
    take(store, named(2), *answered(0, RIGHT), *answered(1, WRONG))
    assert store.figures.missed(ME, make.PACK_ID) == (make.fact_id(2),)


def test_what_was_missed_longest_ago_comes_first(store: Store) -> None:
    take(store, named(1), *answered(1, WRONG))
    take(store, named(2), *answered(0, WRONG))
    assert store.figures.missed(ME, make.PACK_ID) == (make.fact_id(2), make.fact_id(1))


def test_knowledge_counts_what_was_right_in_all_and_since_the_last_miss(store: Store) -> None:
    for number, option in enumerate((RIGHT, WRONG, RIGHT, RIGHT), 1):
        take(store, named(number), *answered(0, option), *answered(1, 1 - option))
    assert store.figures.knowledge(ME, make.PACK_ID) == {
        make.fact_id(1): Known(asked=4, right=3, in_a_row=2),
        make.fact_id(2): Known(asked=4, right=1, in_a_row=0),
    }


def test_two_answers_about_a_fact_in_one_attempt_count_in_their_order(store: Store) -> None:
    questions = (make.question(), make.question(Kind.TRUE_FALSE))
    take(store, make.attempt(questions), *answered(0, WRONG), *answered(1, RIGHT))
    assert store.figures.knowledge(ME, make.PACK_ID) == {make.fact_id(1): Known(asked=2, right=1, in_a_row=1)}


def test_a_learner_knows_nothing_by_the_answers_of_another(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    assert store.figures.knowledge(second_learner(store), make.PACK_ID) == {}


def test_a_question_that_was_never_on_the_screen_says_nothing(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT), make.event(Act.TIME_UP, 600))
    assert store.figures.missed(ME, make.PACK_ID) == ()
    assert store.figures.tries(ME, make.fact_id(2)) == ()
    assert set(store.figures.knowledge(ME, make.PACK_ID)) == {make.fact_id(1)}
    assert store.figures.history(ME)[0].ran_out == 2


def test_tries_tell_each_answer_about_a_fact_newest_first(store: Store) -> None:
    first = take(store, named(1), *answered(0, WRONG, sure=Confidence.GUESSING))
    second = take(store, named(2), *answered(0, RIGHT))
    question = first.attempt.questions[0].id
    assert store.figures.tries(ME, make.fact_id(1)) == tuple(
        Try(attempt=ended.attempt.id, question=question, ended_at=ended.ended_at, verdict=verdict, sure=sure,
            time_ns=ended.answers[0].time_ns)
        for ended, verdict, sure in ((second, Verdict.RIGHT, 0), (first, Verdict.WRONG, Confidence.GUESSING))
    )  # fmt: skip


def test_no_learner_sees_anothers_figures(store: Store) -> None:
    other = second_learner(store)
    take(store, make.attempt(), *answered(0, WRONG))
    store.attempts.create(named(2))
    figures = store.figures
    assert figures.unfinished(other) == ()
    assert (figures.history(other), figures.missed(other, make.PACK_ID), figures.topics(other, make.PACK_ID)) == (
        (),
        (),
        {},
    )
    assert figures.tries(other, make.fact_id(1)) == ()


def test_rebuilt_results_and_summaries_are_the_kept_ones_to_the_last_bit(store: Store) -> None:
    chance = make.seeded()
    questions = make.one_of_each()
    for number in range(1, 12):
        chosen = [make.event(Act.ANSWER, 2, question=1, response=Response(tuple(sorted(chance.sample(range(4), 3)))))]
        order = tuple(chance.sample(range(3), 3))
        sides = tuple(chance.choices(range(4), k=3))
        chosen += [make.event(Act.ANSWER, 3, question=3, response=Response(order))]
        chosen += [make.event(Act.ANSWER, 4, question=4, response=Response(sides))]
        seen = [make.event(Act.SEE, n, question=n) for n in (1, 3, 4)]
        take(store, named(number, questions=questions), *seen, *chosen)
    kept = [rows(store, table) for table in (tables.Answer, tables.TopicSummary, tables.FactSummary, tables.Attempt)]
    run_sql(store, "DELETE FROM answer", "DELETE FROM topic_summary", "DELETE FROM fact_summary",
            "UPDATE attempt SET points = 0, right = 9, used_ns = 1")  # fmt: skip
    store.rebuild()
    again = [rows(store, table) for table in (tables.Answer, tables.TopicSummary, tables.FactSummary, tables.Attempt)]
    assert again == kept


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET verdict = 'wrong'", "UPDATE answer SET flagged = 1",
        "UPDATE attempt SET points = 3", "UPDATE topic_summary SET n = 5",
        "UPDATE fact_summary SET seen = 5", "UPDATE fact_summary SET in_a_row = 7",
        "DELETE FROM event WHERE act = 'hand_in'",
        "UPDATE event SET response = NULL WHERE seq = 2", "UPDATE snapshot SET body = replace(body, 'a', 'b')",
    ],
)  # fmt: skip
def test_results_that_do_not_follow_from_the_log_are_a_fault(store: Store, statement: str) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    assert store.health().faults == ()
    run_sql(store, statement)
    assert store.health().faults != ()


def test_an_attempt_ends_although_the_kept_figures_are_damaged(store: Store) -> None:
    take(store, named(1), *answered(0, RIGHT))
    run_sql(store, "UPDATE topic_summary SET right = 99", "UPDATE fact_summary SET seen = 'often'")
    take(store, named(2), *answered(0, WRONG))
    assert tuple(store.figures.topics(ME, make.PACK_ID).values()) == (Share(1.0, 2),)
    assert store.health().faults == ()


def test_a_row_that_refers_to_nothing_is_a_fault_and_nothing_is_rebuilt_beside_it(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    with store._transactions.reading() as connection:
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
