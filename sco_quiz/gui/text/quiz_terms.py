"""The values of a quiz in words: kinds, verdicts, answers, scores."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.clock import Note, NoteKind
from sco_quiz.domain.completeness import Completeness
from sco_quiz.domain.marking import CERTAINTY_THIRDS, Verdict
from sco_quiz.domain.question import CHOSEN, TYPED, Kind, Question
from sco_quiz.domain.response import Confidence, Response, is_answer
from sco_quiz.domain.typed.asked import number_readings
from sco_quiz.gui.text.dates import clock_time, duration
from sco_quiz.gui.text.numbers import number, points
from sco_quiz.gui.text.sentences import joined, listed, sentences

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateWords:
    """A state in words, with the icon and colour role that go with it; the words alone are enough."""

    words: str
    icon: str
    ink: str


def mode(value: Mode) -> str:
    return {Mode.EXAM: translate("Wording", "Timed quiz"), Mode.PRACTICE: translate("Wording", "Practice")}[value]


def kind(value: Kind) -> str:
    return {
        Kind.SINGLE: translate("Wording", "One answer"),
        Kind.MULTIPLE: translate("Wording", "Several answers"),
        Kind.TRUE_FALSE: translate("Wording", "True or false"),
        Kind.ORDER: translate("Wording", "Put in order"),
        Kind.MATCH: translate("Wording", "Match"),
        Kind.NUMBER: translate("Wording", "Number"),
        Kind.TEXT: translate("Wording", "Typed"),
    }[value]


def task(question: Question) -> str:
    """The instruction above the stem."""
    match question.kind:
        case Kind.SINGLE:
            return translate("Wording", "One answer")
        case Kind.MULTIPLE:
            return translate("Wording", "Several answers: choose {0}").format(len(question.keys))
        case Kind.TRUE_FALSE:
            return translate("Wording", "True or false")
        case Kind.ORDER:
            return translate("Wording", "Put in order")
        case Kind.MATCH:
            return translate("Wording", "Match each with one from its list")
        case Kind.NUMBER:
            return translate("Wording", "Type a number")
        case Kind.TEXT:
            return translate("Wording", "Type the answer")


def answer_counts(each: Iterable[Completeness]) -> str:
    """Counts such as "17 answered, 1 incomplete"; "I don't know" is counted apart, missing ones are left out."""
    found = list(each)
    words = {
        Completeness.COMPLETE: translate("Wording", "{0} answered"),
        Completeness.INCOMPLETE: translate("Wording", "{0} incomplete"),
        Completeness.DONT_KNOW: translate("Wording", "{0} “I don’t know”"),
    }
    counts = [(said, found.count(which)) for which, said in words.items()]
    return listed(said.format(number(count)) for said, count in counts if count) or words[Completeness.COMPLETE].format(
        number(0)
    )


def confidence(sure: Confidence | None) -> str:
    words = {
        Confidence.GUESSING: translate("Wording", "guessing"),
        Confidence.FAIRLY_SURE: translate("Wording", "fairly sure"),
        Confidence.CERTAIN: translate("Wording", "certain"),
    }
    return words[sure] if sure else translate("Wording", "not said")


def verdict(value: Verdict) -> StateWords:
    return {
        Verdict.RIGHT: StateWords(translate("Wording", "Right"), "check", "right"),
        Verdict.PARTLY: StateWords(translate("Wording", "Partly right"), "half", "right"),
        Verdict.WRONG: StateWords(translate("Wording", "Wrong"), "cross", "wrong"),
        Verdict.DONT_KNOW: StateWords(translate("Wording", "I don’t know"), "ask", "text"),
        Verdict.UNDECIDED: StateWords(translate("Wording", "Not decided"), "info", "text"),
        Verdict.NO_ANSWER: StateWords(translate("Wording", "No answer"), "dash", "text"),
        Verdict.RAN_OUT: StateWords(translate("Wording", "Ran out of time"), "hourglass", "warn"),
    }[value]


def verdict_and_confidence(value: Verdict, sure: Confidence | None) -> str:
    """Such as "Wrong, certain"."""
    words = verdict(value).words
    if not sure or value not in {Verdict.RIGHT, Verdict.PARTLY, Verdict.WRONG}:
        return words
    return translate("Wording", "{0}, {1}").format(words, confidence(sure))


def verdict_sentence(value: Verdict, sure: Confidence | None, response: Response) -> str:
    """The heading of a reviewed question."""
    said = {
        Confidence.GUESSING: translate("Wording", "{0}, and you were guessing"),
        Confidence.FAIRLY_SURE: translate("Wording", "{0}, and you were fairly sure"),
        Confidence.CERTAIN: translate("Wording", "{0}, and you were certain"),
    }
    words = {
        Verdict.DONT_KNOW: translate("Wording", "You said that you did not know"),
        Verdict.UNDECIDED: translate("Wording", "Not marked: “{0}” can be read in two ways").format(
            response.text.strip()
        ),
        Verdict.NO_ANSWER: translate("Wording", "You gave no answer"),
        Verdict.RAN_OUT: translate("Wording", "Time ran out before this question"),
    }.get(value, verdict(value).words)
    judged = value in {Verdict.RIGHT, Verdict.PARTLY, Verdict.WRONG}
    return said[sure].format(words) if sure and judged else words


def paragraph(number_or_letter: str) -> str:
    """Where the article says it: a paragraph, or T, D and C for its headline, date line and photo caption."""
    special = {
        "T": translate("Wording", "the headline"),
        "D": translate("Wording", "the date line"),
        "C": translate("Wording", "the photo caption"),
    }
    return special.get(number_or_letter, translate("Wording", "paragraph {0}").format(number_or_letter))


def amount_given(question: Question, response: Response) -> str:
    """How many parts of an answer are given, or that an entry cannot be read as one number."""
    match question.kind:
        case Kind.MULTIPLE:
            counts = number(len(response.chosen)), number(len(question.keys))
            return translate("Wording", "{0} of {1} chosen.").format(*counts)
        case Kind.MATCH:
            counts = number(sum(at >= 0 for at in response.chosen)), number(len(question.options))
            return translate("Wording", "{0} of {1} matched.").format(*counts)
        case Kind.NUMBER if number_readings(question, response.text):
            return translate("Wording", "“{0}” can be read in two ways.").format(response.text.strip())
        case Kind.NUMBER:
            return translate("Wording", "“{0}” is not read as a number.").format(response.text.strip())
        case _:
            return ""


def answer_text(question: Question, response: Response) -> str:
    """The learner's answer in one line, for a screen reader or a copy."""
    if response.dont_know:
        return translate("Wording", "I don’t know")
    if not is_answer(response):
        return translate("Wording", "no answer")
    if question.kind in TYPED:
        return response.text
    if question.kind is Kind.MATCH:
        pairs = zip(question.options, response.chosen, strict=True)
        return "; ".join(f"{o.text}: {question.choices[at] if at >= 0 else '—'}" for o, at in pairs)
    return "; ".join(question.options[at].text for at in response.chosen)


def kept_answer(question: Question, response: Response) -> str:
    """What is kept of an answer that can be changed no more: its letters, or what was typed."""
    if response.dont_know:
        return translate("Wording", "Your “I don’t know” is kept.")
    if not is_answer(response):
        return translate("Wording", "You gave no answer.")
    if question.kind in TYPED:
        return translate("Wording", "Your answer “{0}” is kept.").format(response.text.strip())
    if question.kind in CHOSEN:
        letters = joined([chr(ord("A") + option) for option in sorted(response.chosen)])
        return translate("Wording", "Your answer {0} is kept.").format(letters)
    return translate("Wording", "Your answer is kept as it stands.")


def right_answer(question: Question) -> str:
    """The key in one line."""
    match question.kind:
        case Kind.ORDER:
            return "; ".join(question.order)
        case Kind.MATCH:
            return "; ".join(f"{left}: {right}" for left, right in question.pairs)
        case Kind.NUMBER | Kind.TEXT:
            return f"{question.accept[0]} {question.unit}".strip()
        case _:
            return "; ".join(option.text for option in question.options if option.key)


def clock_note(note: Note) -> str:
    """A line of the clock's journal in words."""
    words = {
        NoteKind.PAUSED: translate("Wording", "Paused at {0} for {1}."),
        NoteKind.CLOSED: translate("Wording", "The program was closed at {0} for {1}."),
        NoteKind.SLEPT: translate("Wording", "The computer slept from {0} for {1}."),
        NoteKind.CLOCK_CHANGED: translate(
            "Wording", "At {0} the computer’s clock was moved by {1}. The quiz did not follow it."
        ),
        NoteKind.UNCERTAIN: translate(
            "Wording", "From {0} the time is uncertain: the computer was restarted and its clock moved by {1}."
        ),
    }[note.kind]
    length = duration(abs(round(note.duration / timedelta(microseconds=1))) * 1_000)
    sentence = words.format(clock_time(note.since), length)
    if note.kind in {NoteKind.CLOCK_CHANGED, NoteKind.UNCERTAIN}:
        return sentence
    counts = (
        translate("Wording", "It counted as time used.")
        if note.counted
        else translate("Wording", "It did not count against you.")
    )
    return sentences(sentence, counts)


def score(earned: float, count: int) -> str:
    """A score such as "14 of 20" or "11.9 of 20"; points may be partial, and negative."""
    return translate("Wording", "{0} of {1}").format(points(earned), number(count))


def thirds_earned(thirds: int) -> str:
    """What a right answer earns, from one to three thirds of a point: such as "⅔ point"."""
    return {
        1: translate("Wording", "⅓ point"),
        2: translate("Wording", "⅔ point"),
        3: translate("Wording", "1 point"),
    }[thirds]


def thirds_off(thirds: int) -> str:
    """What a wrong answer takes off, in thirds of a point: such as "⅔ off"; "0" where it takes nothing."""
    whole = {1: "⅓", 2: "⅔"}.get(thirds, number(thirds / 3))
    return translate("Wording", "{0} off", "points taken off").format(whole) if thirds else number(0)


def stakes(sure: Confidence) -> tuple[str, str]:
    """What an answer that sure earns and takes off under certainty marking."""
    right, wrong = CERTAINTY_THIRDS[sure]
    return thirds_earned(right), thirds_off(-wrong)


def stakes_sentence(sure: Confidence | None) -> str:
    """What is at stake with the confidence that was chosen; where none was, an answer counts as a guess."""
    right, wrong = stakes(sure or Confidence.GUESSING)
    if not sure:
        words = translate("Wording", "Not said yet, so it counts as a guess: {0} if it is right, nothing off if not.")
        return words.format(right)
    if sure is Confidence.GUESSING:
        return translate("Wording", "Guessing: {0} if it is right, nothing off if it is wrong.").format(right)
    words = {
        Confidence.FAIRLY_SURE: translate("Wording", "Fairly sure: {0} if it is right, {1} if it is wrong."),
        Confidence.CERTAIN: translate("Wording", "Certain: {0} if it is right, {1} if it is wrong."),
    }[sure]
    return words.format(right, wrong)


def factor(value: float) -> str:
    """A factor such as 1.5."""
    return QLocale().toString(value, "g", 3)
