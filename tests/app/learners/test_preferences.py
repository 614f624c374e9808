from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.app.learners.preferences import A_DAY, AIMS, Preferences, Settings
from sco_quiz.app.learners.presentation import TEXT_SIZES, Brightness, Contrast, Talk
from sco_quiz.app.quiz.planning import TIME_FACTORS
from sco_quiz.domain.memory import RETENTIONS
from sco_quiz.domain.schedule import Goal
from tests.app.fakes import FakeLearners

NAMES = [field.name for field in fields(Preferences)]
ALL = st.builds(
    Preferences,
    text_size=st.sampled_from(TEXT_SIZES),
    scheme=st.sampled_from(Brightness),
    contrast=st.sampled_from(Contrast),
    reduce_motion=st.booleans(),
    time_factor=st.sampled_from(TIME_FACTORS),
    single_keys=st.booleans(),
    clock_hidden=st.booleans(),
    clock_seconds=st.booleans(),
    sounds=st.booleans(),
    strikes_explained=st.booleans(),
    notify=st.booleans(),
    talk=st.sampled_from(Talk),
    retention=st.sampled_from(RETENTIONS),
    a_day=st.sampled_from(A_DAY),
    exam=st.none() | st.dates(),
    aim=st.sampled_from(AIMS),
    welcomed=st.booleans(),
)


def settings(learners: FakeLearners) -> Settings:
    return Settings(learners, learners)


def test_nothing_stored_means_the_defaults() -> None:
    assert settings(FakeLearners()).preferences() == Preferences()


@given(ALL, ALL)
def test_what_is_set_is_read_back(first: Preferences, second: Preferences) -> None:
    own = settings(FakeLearners())
    for preferences in (first, second):
        own.prefer(preferences)
        assert own.preferences() == preferences


NONSENSE = ["", "nonsense", "nan", "inf", "-1", "1e999", "true", "1.1", "None", "\0", "x" * 10**5]
MEANT = {("a_day", "None"), ("aim", "None"), ("exam", "None")}


@pytest.mark.parametrize(
    ("name", "nonsense"), [(name, text) for name in NAMES for text in NONSENSE if (name, text) not in MEANT]
)
@pytest.mark.fault("A30")
def test_nonsense_in_the_store_becomes_the_default_and_spoils_nothing_else(name: str, nonsense: str) -> None:
    stored = {"scheme": "dark", "text_size": "1.5", "single_keys": "False"} | {name: nonsense}
    read = settings(FakeLearners(**stored)).preferences()
    intact = Preferences(scheme=Brightness.DARK, text_size=1.5, single_keys=False)
    assert read == replace(intact, **{name: getattr(Preferences(), name)})


def test_what_an_older_or_newer_program_stored_is_left_alone() -> None:
    learners = FakeLearners(retired="1")
    settings(learners).prefer(Preferences(welcomed=True))
    assert learners.stored == {"retired": "1", "welcomed": "True"}


@pytest.mark.parametrize(
    ("name", "value"),
    [("text_size", 1.1), ("time_factor", 0.5), ("text_size", float("nan")), ("retention", 0.5), ("a_day", 0)],
)
def test_sizes_and_factors_come_from_their_lists(name: str, value: float) -> None:
    with pytest.raises(ValueError, match="lists"):
        Preferences(**{name: value})  # type: ignore[arg-type] # by name


def test_the_goal_is_made_of_what_is_preferred() -> None:
    day = date(2025, 12, 1)
    assert Preferences(retention=0.85, a_day=None, exam=day).goal == Goal(retention=0.85, a_day=None, exam=day)
