from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.app.preferences import LONGEST_NAME, TEXT_SIZES, Contrast, Preferences, Scheme, Settings
from sco_quiz.app.quizzes import TIME_FACTORS
from tests.app.fakes import FakeLearners

NAMES = [field.name for field in fields(Preferences)]
ALL = st.builds(
    Preferences,
    text_size=st.sampled_from(TEXT_SIZES),
    scheme=st.sampled_from(Scheme),
    contrast=st.sampled_from(Contrast),
    reduce_motion=st.booleans(),
    time_factor=st.sampled_from(TIME_FACTORS),
    single_keys=st.booleans(),
    clock_hidden=st.booleans(),
    welcomed=st.booleans(),
)


def test_nothing_stored_means_the_defaults() -> None:
    assert Settings(FakeLearners()).preferences() == Preferences()


@given(ALL, ALL)
def test_what_is_set_is_read_back(first: Preferences, second: Preferences) -> None:
    own = Settings(FakeLearners())
    for preferences in (first, second):
        own.prefer(preferences)
        assert own.preferences() == preferences


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "nonsense", ["", "nonsense", "nan", "inf", "-1", "1e999", "true", "1.1", "None", "\0", "x" * 10**5]
)
def test_nonsense_in_the_store_becomes_the_default_and_spoils_nothing_else(name: str, nonsense: str) -> None:
    stored = {"scheme": "dark", "text_size": "1.5", "single_keys": "False"} | {name: nonsense}
    read = Settings(FakeLearners(**stored)).preferences()
    intact = Preferences(scheme=Scheme.DARK, text_size=1.5, single_keys=False)
    assert read == replace(intact, **{name: getattr(Preferences(), name)})


def test_what_an_older_or_newer_program_stored_is_left_alone() -> None:
    learners = FakeLearners(retired="1")
    Settings(learners).prefer(Preferences(welcomed=True))
    assert learners.stored == {"retired": "1", "welcomed": "True"}


@pytest.mark.parametrize(("name", "value"), [("text_size", 1.1), ("time_factor", 0.5), ("text_size", float("nan"))])
def test_sizes_and_factors_come_from_their_lists(name: str, value: float) -> None:
    with pytest.raises(ValueError, match="lists"):
        Preferences(**{name: value})  # type: ignore[arg-type] # by name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Anna \n Maria\t", "Anna Maria"),
        ('Robert"); DROP TABLE learners;--', 'Robert"); DROP TABLE learners;--'),
        ("安娜 😀", "安娜 😀"),
        ("", ""),
        ("x" * 10**4, "x" * LONGEST_NAME),
        ("x" * (LONGEST_NAME - 1) + " y", "x" * (LONGEST_NAME - 1)),
        ("a\ud800\0", "a��"),
    ],
)
def test_any_name_is_kept_in_a_form_that_can_be_stored_and_shown_on_a_line(typed: str, kept: str) -> None:
    own = Settings(FakeLearners())
    own.rename(typed)
    assert own.learner().name == kept
