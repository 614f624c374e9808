"""Every line of the list is injected or cannot happen, and the page about reliability says so."""

from tests.faults.lines import DOES_NOT_APPLY, LINES
from tests.faults.table import trials, written


def test_every_line_is_either_tested_or_does_not_apply() -> None:
    tested = {trial.line for trial in trials()}
    assert tested | set(DOES_NOT_APPLY) == set(LINES)
    assert tested & set(DOES_NOT_APPLY) == set()


def test_the_page_has_a_row_for_every_test_and_no_other() -> None:
    there = [(trial.line, trial.sentence) for trial in trials()]
    there += [(line, f"does not apply: {reason}") for line, reason in DOES_NOT_APPLY.items()]
    assert sorted(written()) == sorted(there), "run `make faults`"
