import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlalchemy import RowMapping

from sco_quiz.domain.attempt import Act
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.item_analysis import DID_NOT_KNOW, NO_ANSWER, Choice, ItemAnswer
from sco_quiz.domain.question import Question, shown
from sco_quiz.domain.response import DONT_KNOW, Response
from sco_quiz.storage.attempts.rows import shown_question
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.reports import item_answers as stored
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, held_by_another_process, named, run_sql, second_learner, take

RIGHT, WRONG = 0, 1


def read(store: Store, pack: PackId = make.PACK_ID) -> Iterator[ItemAnswer]:
    return stored.item_answers(store.transactions, [pack])


def test_a_seen_answer_comes_with_its_share_its_choice_and_the_rest_of_its_attempt(store: Store) -> None:
    ended = take(store, make.attempt(), *answered(0, RIGHT), *answered(1, WRONG), *answered(2, RIGHT))
    first, second, third = read(store)
    assert [(each.share, each.rest) for each in (first, second, third)] == [(1.0, 0.5), (0.0, 1.0), (1.0, 0.5)]
    assert second == ItemAnswer(
        question=make.question(number=2).id, learner=make.attempt().learner, share=0.0, rest=1.0,
        chosen=(Choice("Tashkent", right=False),), time_ns=ended.answers[1].time_ns,
    )  # fmt: skip


def test_what_was_not_seen_is_no_answer_and_no_part_of_the_rest(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    assert [(each.question, each.rest) for each in read(store)] == [(make.question().id, None)]


def test_seen_and_left_open_is_no_answer_and_not_knowing_is_its_own(store: Store) -> None:
    see = [make.event(Act.SEE, at + 1, question=at) for at in (0, 1)]
    take(store, make.attempt(), *see, make.event(Act.ANSWER, 3, question=1, response=DONT_KNOW))
    assert [each.chosen for each in read(store)] == [(NO_ANSWER,), (DID_NOT_KNOW,)]


def test_every_kind_of_question_tells_what_was_chosen(store: Store) -> None:
    responses = [Response((1,)), Response((1,)), Response((1,)), Response((1, 2, 0)), Response((1, -1, -1)),
                 Response(text="seven"), Response(text="Shanghai Spring")]  # fmt: skip
    acts = [
        act
        for at, response in enumerate(responses)
        for act in (make.event(Act.SEE, at, question=at), make.event(Act.ANSWER, at, question=at, response=response))
    ]
    take(store, make.attempt(make.one_of_each()), *acts)
    assert [each.chosen[0].text for each in read(store)] == [
        "Tashkent", "Japan", "False", "1. First", "Shanghai: China", "7", "shanghai spring",
    ]  # fmt: skip


def test_an_open_attempt_and_another_pack_say_nothing(store: Store) -> None:
    store.attempts.create(named(1))
    store.attempts.append(named(1).id, make.log(*answered(0, RIGHT)))
    take(store, named(2, pack=PackId("other")), *answered(0, RIGHT))
    assert list(read(store)) == []
    assert len(list(read(store, PackId("other")))) == 1


def test_options_are_told_by_their_texts_wherever_they_lay(store: Store) -> None:
    question = make.question()
    for number in range(1, 9):
        seen = shown(question, make.seeded(number))
        at = next(i for i, option in enumerate(seen.options) if option.text == "Astana")
        take(store, named(number, questions=(seen,)), *answered(0, at))
    assert {each.chosen for each in read(store)} == {(Choice("Astana", right=False),)}


def test_every_learner_counts(store: Store) -> None:
    take(store, named(1), *answered(0, RIGHT))
    take(store, named(2, learner=second_learner(store)), *answered(0, WRONG))
    assert [each.learner for each in read(store)] == [1, 2]


def test_more_attempts_than_are_read_at_once_come_once_each_in_the_order_of_their_ends(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored, "AT_ONCE", 2)
    for number in range(1, 6):
        store.attempts.create(named(number))
    for number, option in ((5, 0), (3, 1), (1, 2), (4, 3), (2, 0)):
        take(store, named(number), *answered(0, option))
    cities = ["Shanghai", "Tashkent", "Astana", "Dushanbe", "Shanghai"]
    assert [each.chosen[0].text for each in read(store)] == cities


def counted(monkeypatch: pytest.MonkeyPatch) -> list[Question]:
    decoded: list[Question] = []

    def decode(row: RowMapping) -> Question:
        decoded.append(shown_question(row))
        return decoded[-1]

    monkeypatch.setattr(stored, "shown_question", decode)
    monkeypatch.setattr(stored, "AT_ONCE", 2)
    return decoded


def test_a_question_is_decoded_once_for_all_its_answers(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded = counted(monkeypatch)
    for number in range(1, 8):
        take(store, named(number), *answered(0, RIGHT), *answered(1, RIGHT))
    assert len(list(read(store))) == 14
    assert len(decoded) == 2


def test_more_questions_than_are_kept_are_decoded_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded = counted(monkeypatch)
    monkeypatch.setattr(stored, "KEPT", 1)
    for number in range(1, 8):
        take(store, named(number), *answered(0, RIGHT), *answered(1, RIGHT))
    assert len(list(read(store))) == 14
    assert len(decoded) == 8


def test_a_half_done_analysis_does_not_keep_a_window_from_saving(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT), *answered(1, RIGHT))
    answers = read(store)
    next(answers)
    with held_by_another_process(store.path, "BEGIN EXCLUSIVE"):
        pass
    assert next(answers).question == make.question(number=2).id


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE answer SET share = 2.0",
        "UPDATE answer SET share = 'all'",
        "UPDATE answer SET time_ns = 'long'",
        "UPDATE answer SET response = '{\"chosen\": [7]}'",
        "UPDATE answer SET response = 'Tashkent'",
        "UPDATE attempt SET closed = 'last'",
        "UPDATE snapshot SET body = replace(body, 'Tashkent', 'Tushkent')",
    ],
)
def test_damage_is_told_and_not_counted(store: Store, damage: str) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    run_sql(store, damage)
    with pytest.raises(DamagedStoreError, match="damaged"):
        list(read(store))


def test_a_question_that_is_missing_is_damage(store: Store) -> None:
    take(store, make.attempt(), *answered(0, RIGHT))
    with closing(sqlite3.connect(store.path)) as connection, connection:  # where no foreign key is watched
        connection.execute("UPDATE attempt_question SET snapshot = 99")
    with pytest.raises(DamagedStoreError, match="damaged"):
        list(read(store))
