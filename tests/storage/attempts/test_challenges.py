"""Objections to questions, in a real file."""

from pathlib import Path

from sco_quiz.domain.attempt import Act, AttemptId
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests.factories import NOON, attempt, ended, event, log, question


def with_attempt(folder: Path) -> Store:
    store = open_store(folder)
    store.learners.current()  # the first learner is made when somebody asks
    store.attempts.create(attempt())
    return store


def test_a_challenge_is_read_back_with_the_question_as_it_was_shown(tmp_path: Path) -> None:
    store = with_attempt(tmp_path)
    store.challenges.challenge(attempt().id, 1, "The key is wrong: 日本 '; DROP TABLE", NOON)
    store.close()
    again = open_store(tmp_path)
    (kept,) = again.challenges.challenges(attempt().id)
    again.close()
    assert (kept.position, kept.text, kept.at) == (1, "The key is wrong: 日本 '; DROP TABLE", NOON)
    assert (kept.question, kept.stem) == (question(number=2).id, question(number=2).stem)


def test_a_second_challenge_takes_the_place_of_the_first_and_an_empty_one_takes_it_back(tmp_path: Path) -> None:
    store = with_attempt(tmp_path)
    for text in ("first", "second"):
        store.challenges.challenge(attempt().id, 0, text, NOON)
    assert [each.text for each in store.challenges.challenges()] == ["second"]
    store.challenges.challenge(attempt().id, 0, "", NOON)
    assert store.challenges.challenges() == ()
    store.close()


def test_challenges_of_another_attempt_are_apart(tmp_path: Path) -> None:
    store = with_attempt(tmp_path)
    store.challenges.challenge(attempt().id, 0, "mine", NOON)
    assert store.challenges.challenges(AttemptId("other")) == ()
    store.close()


def test_the_export_has_the_challenge_beside_its_answer(tmp_path: Path) -> None:
    store = with_attempt(tmp_path)
    taken = ended(attempt(), event(Act.SEE, 1, question=0), event(Act.SEE, 2, question=1))
    store.attempts.close(
        taken, log(event(Act.SEE, 1, question=0), event(Act.SEE, 2, question=1), event(Act.HAND_IN, 10))
    )
    store.challenges.challenge(attempt().id, 1, "The key is wrong.", NOON)
    assert [given.challenge for given in store.answers()] == ["", "The key is wrong.", ""]
    store.close()
