"""The sentences of a result, for its page and its printed report."""

from PySide6.QtCore import QCoreApplication

from sco_quiz.app.ports.history import EarlierAnswer
from sco_quiz.domain.attempt import Act
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
    """The score against the mark, in the same form whether it was reached or not."""
    mark, points = number(result.mark), numbers.points(result.points)
    if result.attempt.rules.scheme is not MarkingScheme.PLAIN:
        words = translate("Result", "You got {0} of {1} right, which makes {2} points. The mark to reach was {3}.")
        return words.format(result.right, len(result.answers), points, mark)
    if result.count(Verdict.PARTLY):
        words = translate(
            "Result", "You got {0} of {1} right; parts of others make it {2} points. The mark to reach was {3}."
        )
        return words.format(result.right, len(result.answers), points, mark)
    words = translate("Result", "You got {0} of {1} right. The mark to reach was {2}.")
    return words.format(result.right, len(result.answers), mark)


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
        words = translate("Result", "Of the {0} you reached, {1} were right.")
        return sentences.sentences(left, words.format(len(result.answers) - ran_out, result.right))
    if result.ended is Act.TIME_UP:
        return translate("Result", "Time ran out after you had seen every question.")
    if limit is None:
        return translate("Result", "There was no time limit.")
    if result.overtime_ns:
        words = translate("Result", "You took {0} of overtime; with it you would have {1} points.")
        return words.format(dates.duration(result.overtime_ns), numbers.points(result.points_with_overtime))
    left_ns = max(0, limit * SECOND - result.used_ns)
    return translate("Result", "You handed in with {0} left.").format(dates.remaining(left_ns))


def reading(result: Outcome) -> str:
    """What the two together say; nothing where they say nothing."""
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
