"""How faults are told."""

from sco_quiz.authoring.pack.findings import SHOWN, Finding, PackError


def faults(count: int) -> list[Finding]:
    return [Finding(f"league:fact-{n}:-", "dated", "carries no date.") for n in range(count)]


def test_error_says_what_was_kept_and_lists_the_faults() -> None:
    lines = str(PackError("league", faults(2))).splitlines()
    assert lines[0] == "The question pack league has faults and was not taken in; what was there is kept."
    assert lines[1:] == ["league:fact-0:- dated carries no date.", "league:fact-1:- dated carries no date."]


def test_long_list_is_cut_in_the_message_and_kept_in_the_error() -> None:
    error = PackError("league", faults(SHOWN + 3))
    assert str(error).splitlines()[-1] == "and 3 more."
    assert len(error.findings) == SHOWN + 3
