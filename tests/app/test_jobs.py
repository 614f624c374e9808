"""An outside job has what it was given, and nothing else."""

from pathlib import Path

import pytest

from sco_quiz.app.jobs import Outside, ProgressCallback, Stage, Step, refuse_outside, unwatched


def length(words: str, watch: ProgressCallback) -> int:
    watch(Step(Stage.READING))
    return len(words)


def reaching(_given: None, _watch: ProgressCallback) -> None:
    refuse_outside()


class Holder:
    """Something that could hold a store."""

    def act(self, _given: str, _watch: ProgressCallback) -> str:
        return repr(self)


def test_it_makes_something_of_what_it_is_given_and_reports_its_steps() -> None:
    steps: list[Step] = []
    assert Outside(length, "abc")(steps.append) == 3
    assert steps == [Step(Stage.READING)]


def test_a_method_could_bring_a_store_along_and_is_refused() -> None:
    with pytest.raises(TypeError, match="function of a module"):
        Outside(Holder().act, "")


def test_so_could_a_function_made_within_another_one() -> None:
    store = Path("store")

    def closed_over(_given: str, _watch: ProgressCallback) -> Path:
        return store

    def defaulted(given: str, _watch: ProgressCallback, held: Path = store) -> Path:
        return held / given

    for act in (closed_over, defaulted):
        with pytest.raises(TypeError, match="function of a module"):
            Outside(act, "")


def test_what_asks_for_the_store_is_refused_in_it_and_nowhere_else() -> None:
    refuse_outside()
    with pytest.raises(RuntimeError, match="store"):
        Outside(reaching, None)(unwatched)
    refuse_outside()
