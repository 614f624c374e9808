"""The loop over the rules: what is excused and what is not."""

from sco_quiz.authoring.lint.rules import findings
from tests.authoring.packs import broken, chosen, draft, fact, single

MIXED_CASE = chosen("Fernau", "a town", accept_warnings={"parallel-form": "It is called so."})


def test_warning_with_a_written_reason_is_excused() -> None:
    assert "parallel-form" not in broken(draft(fact(MIXED_CASE)))
    assert "parallel-form" not in broken(
        draft(fact(chosen("Fernau", "a town"), accept_warnings={"parallel-form": "x"}))
    )


def test_error_is_never_excused() -> None:
    excused = single(stem="Which city held it last year?", accept_warnings={"relative-time": "Everybody knows."})
    assert "relative-time" in broken(draft(fact(excused)))


def test_excuse_for_a_warning_that_does_not_occur_is_told() -> None:
    assert "needless-excuse" in broken(draft(fact(accept_warnings={"long-key": "It is long."})))


def test_line_names_pack_fact_question_and_rule() -> None:
    lines = [str(found) for found in findings(draft(fact(single(stem="Which city held it last year?"))))]
    assert any(line.startswith("league:meeting:single relative-time 'last year'") for line in lines)


def test_question_that_cannot_be_made_is_told() -> None:
    lines = [str(found) for found in findings(draft(fact(single(draw=False))))]
    assert (
        "league:meeting:single askable has 0 good distractors; write some, or add values of its type and group."
        in lines
    )
