"""The sentences of a result, for its page and its printed report."""

from PySide6.QtCore import QCoreApplication

from sco_quiz.app.ports.history import EarlierAnswer
from sco_quiz.domain.attempt import Act, Mode
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.marking import MarkingScheme, Verdict
from sco_quiz.domain.outcome import Answered, Outcome
from sco_quiz.domain.pattern import Pattern, pattern
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.text import dates, numbers, quiz_terms, sentences
from sco_quiz.gui.text.numbers import number

translate = QCoreApplication.translate


def heading(result: Outcome) -> str:
    """Such as "Timed quiz, 14 October 2025, 10:42"."""
    when = dates.date_and_time(result.ended_at)
    return translate("Result", "{0}, {1}").format(quiz_terms.mode(result.attempt.rules.mode), when)


def score(result: Outcome) -> str:
    """Give the score, of a timed quiz against the mark, in the same form whether that was reached or not."""
    if result.attempt.rules.mode is Mode.PRACTICE:
        return _score(result)
    return sentences.sentences(
        _score(result), translate("Result", "The mark to reach was {0}.").format(number(result.mark))
    )


def _score(result: Outcome) -> str:
    earned = numbers.points(result.points)
    if result.attempt.rules.scheme is not MarkingScheme.PLAIN:
        words = translate("Result", "You got {0} of {1} right, which makes {2} points.")
        return words.format(result.right, len(result.answers), earned)
    if result.count(Verdict.PARTLY):
        return translate("Result", "You got {0} of {1} points.").format(earned, len(result.answers))
    return translate("Result", "You got {0} of {1} right.").format(result.right, len(result.answers))


def claims(result: Outcome) -> str:
    """The score with the answers that the learner says were right; nothing where there are none."""
    if not result.claims:
        return ""
    score = quiz_terms.score(result.points_with_claims, len(result.answers))
    return translate("Result", "{0} with what you say was right.").format(score)


def state(answer: Answered) -> str:
    """What became of one question, such as "Wrong, certain; you say right"."""
    return _state(answer.verdict, answer.sure, claimed=answer.claimed)


def earlier(each: EarlierAnswer) -> str:
    """The same of an earlier answer about the fact."""
    return _state(Verdict(each.verdict), Confidence(each.sure) if each.sure else None, claimed=each.claimed)


def _state(verdict: Verdict, sure: Confidence | None, *, claimed: bool) -> str:
    words = quiz_terms.verdict_and_confidence(verdict, sure)
    return translate("Result", "{0}; you say right").format(words) if claimed else words


def time(result: Outcome) -> str:
    """What time did, apart from knowledge."""
    ran_out, limit = result.count(Verdict.RAN_OUT), result.attempt.rules.limit_s
    if result.ended is Act.TIME_UP and ran_out:
        left = translate("Result", "Time ran out with {0} of {1} questions left.").format(ran_out, len(result.answers))
        return sentences.sentences(left, _reached(result, len(result.answers) - ran_out))
    if result.ended is Act.TIME_UP:
        return translate("Result", "Time ran out after you had seen every question.")
    if limit is None:
        return translate("Result", "It took you {0}.").format(dates.duration(result.used_ns))
    if result.overtime_ns:
        words = translate("Result", "You took {0} of overtime; with it you would have {1} points.")
        return words.format(dates.duration(result.overtime_ns), numbers.points(result.points_with_overtime))
    left_ns = max(0, limit * SECOND - result.used_ns)
    return translate("Result", "You handed in with {0} left.").format(dates.remaining(left_ns))


def _reached(result: Outcome, reached: int) -> str:
    partly = result.count(Verdict.PARTLY)
    if partly:
        words = translate("Result", "Of the {0} you reached, {1} were right and {2} partly.")
        return words.format(reached, result.right, partly)
    return translate("Result", "Of the {0} you reached, {1} were right.").format(reached, result.right)


def reading(result: Outcome) -> str:
    """What the two together say; nothing where they say nothing."""
    if result.attempt.rules.mode is Mode.PRACTICE:  # which has no mark
        return ""
    return {
        Pattern.TOO_FEW: translate("Result", "Too few questions were reached to say more."),
        Pattern.SHORT_OF_TIME: translate(
            "Result", "What you reached earned points enough for the mark: time was short, not knowledge."
        ),
        Pattern.MARKED_DOWN: _marked_down(result.attempt.rules.scheme),
        Pattern.RUSHED: translate("Result", "More than half of the time was left."),
        Pattern.REACHED: "",
        Pattern.MORE_TO_LEARN: translate("Result", "Time was not the reason: the questions below show what to read."),
    }[pattern(result)]


def _marked_down(scheme: MarkingScheme) -> str:
    """Why answers that were right earned too little."""
    if scheme is MarkingScheme.CERTAINTY:
        return translate(
            "Result", "Enough was right for the mark; how sure you said you were made it fewer points than that."
        )
    return translate("Result", "Enough was right for the mark; wrong choices took points off.")
