import pytest

from sco_quiz.app.ports import Learner
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.storage import tables
from sco_quiz.storage.errors import UnstorableTextError
from sco_quiz.storage.store import Store
from tests.storage.steps import named, rows, second_learner

ME = LearnerId(1)


def test_the_first_learner_is_made_once_and_without_a_name(store: Store) -> None:
    assert store.learners.current() == store.learners.current() == Learner(ME, "")
    assert len(rows(store, tables.Learner)) == 1


def test_whoever_began_the_newest_attempt_is_the_current_learner(store: Store) -> None:
    other = second_learner(store)
    assert store.learners.current().id == ME
    store.attempts.create(named(1, learner=other))
    assert store.learners.current().id == other


@pytest.mark.parametrize("name", ['O\'Brien "Bo"; DROP TABLE learner', "李雷 😀", "x" * 10_000, "a\0b", ""])
def test_a_name_is_kept_as_it_was_given(store: Store, name: str) -> None:
    store.learners.rename(ME, name)
    assert store.learners.current().name == name


def test_half_a_character_in_a_name_is_refused(store: Store) -> None:
    with pytest.raises(UnstorableTextError):
        store.learners.rename(ME, "\ud800")
    assert store.learners.current().name == ""


def test_an_unknown_learner_is_a_key_error(store: Store) -> None:
    with pytest.raises(KeyError):
        store.learners.rename(LearnerId(9), "Nobody")


def test_the_last_value_of_a_preference_counts(store: Store) -> None:
    store.learners.prefer(ME, "theme", "dark")
    store.learners.prefer(ME, "theme", "light")
    store.learners.prefer(ME, "text size", "1.5")
    assert store.learners.preferences(ME) == {"theme": "light", "text size": "1.5"}


def test_preferences_are_a_learners_own(store: Store) -> None:
    store.learners.prefer(ME, "theme", "dark")
    assert store.learners.preferences(second_learner(store)) == {}
