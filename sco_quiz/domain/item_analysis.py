"""Item analysis by classical test theory: how hard an item is, how well it tells learners apart, what is chosen.

It takes one pass over the answers. Memory grows with the items, their learners and their different choices; of an
answer itself only its time is kept, eight bytes, so that the median is exact. A million answers take eight megabytes; a
sketch of the times would save them and give a figure that nobody can check.

Standard errors assume independent answers. Where a few learners gave most of them they are too small.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import fsum, sqrt

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.entry import folded
from sco_quiz.domain.marking import is_undecided
from sco_quiz.domain.question import Kind, Question, QuestionId
from sco_quiz.domain.response import Response, is_answer
from sco_quiz.domain.typed.asked import number_readings

ENOUGH_ANSWERS = 30  # below that no figure of an item is a reason to change it
MOST_CHOICES = 500  # different texts counted apart in one item: typed texts have no end
_FEWEST_PAIRS = 4  # the standard error of a correlation divides by n - 3
_NO_SPREAD = 1e-12  # a standard deviation below that is rounding: shares lie between 0 and 1


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen or typed, and whether it was right; None where it was no choice.

    `claimed`: it was marked wrong, and the learner claims that it was right.
    """

    text: str
    right: bool | None
    claimed: bool = False


# In brackets, which a counted text has lost, so that no typed text equals it.
DID_NOT_KNOW = Choice("(I don't know)", None)
NO_ANSWER = Choice("(no answer)", None)
OTHER_CHOICES = Choice("(other answers)", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAnswer:
    """One answer to a question that was seen.

    `share` is how much of it was right, 0 to 1; `rest` is the mean share of the other seen questions of the attempt,
    None where there was no other.
    """

    question: QuestionId
    learner: LearnerId
    share: float
    rest: float | None
    chosen: tuple[Choice, ...]
    time_ns: int

    def __post_init__(self) -> None:
        if not (0 <= self.share <= 1 and (self.rest is None or 0 <= self.rest <= 1)):
            raise ValueError("a share lies between nothing and everything")


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its standard error, None where that cannot be computed."""

    value: float
    error: float | None


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often something was chosen, and its share of the answers."""

    choice: Choice
    count: int
    share: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """The figures of the `n` answers to one question.

    `discrimination` uses the `paired` answers with other questions beside them; it is None where these are too few or
    all alike. `choices` are sorted, the most frequent first.
    """

    question: QuestionId
    n: int
    learners: int
    facility: Estimate
    discrimination: Estimate | None
    paired: int
    choices: tuple[Frequency, ...]
    median_time_ns: float

    @property
    def few(self) -> bool:
        return self.n < ENOUGH_ANSWERS

    @property
    def pull(self) -> Frequency | None:
        """Return the wrong choice that drew most learners."""
        return next((each for each in self.choices if each.choice.right is False and not each.choice.claimed), None)


class Analysis:
    """Adds up answers. Their order makes no difference beyond rounding (but see MOST_CHOICES)."""

    def __init__(self) -> None:
        self._tallies: dict[QuestionId, _Tally] = {}

    def add(self, answers: Iterable[ItemAnswer]) -> int:
        """Add the answers and return how many there were."""
        count = 0
        for answer in answers:
            tally = self._tallies.get(answer.question)
            if tally is None:
                tally = self._tallies[answer.question] = _Tally()
            tally.add(answer)
            count += 1
        return count

    def figures(self) -> tuple[ItemFigures, ...]:
        """Return the figures by question id."""
        return tuple(self._tallies[question].figures(question) for question in sorted(self._tallies))


def analysed(answers: Iterable[ItemAnswer]) -> tuple[ItemFigures, ...]:
    """Return the figures of the answers by question id."""
    analysis = Analysis()
    analysis.add(answers)
    return analysis.figures()


def rests(shares: Sequence[float]) -> Iterator[float | None]:
    """Yield for each share of one attempt the mean of the others."""
    total, others = fsum(shares), len(shares) - 1
    for share in shares:
        yield (total - share) / others if others else None


def choices(question: Question, response: Response, share: float, *, claimed: bool = False) -> tuple[Choice, ...]:
    """Return what an answer chose, as texts, since positions differ between attempts.

    match: each left side with its right one. order: each place with what was put there. number: the number meant. text:
    as it is compared, without case, accents and marks.
    """
    if response.dont_know:
        return (DID_NOT_KNOW,)
    if not is_answer(response) or is_undecided(question, response):
        return (NO_ANSWER,)
    match question.kind:
        case Kind.SINGLE | Kind.TRUE_FALSE | Kind.MULTIPLE:
            options = (question.options[at] for at in response.chosen)
            return tuple(Choice(option.text, option.key) for option in options)
        case Kind.ORDER:
            return _places(question, response)
        case Kind.MATCH:
            return _pairs(question, response)
        case Kind.NUMBER | Kind.TEXT:
            return (Choice(_typed(question, response.text), share >= 1.0, claimed),)


def _places(question: Question, response: Response) -> tuple[Choice, ...]:
    put = (question.options[at].text for at in response.chosen)
    right = zip(put, question.order, strict=True)
    return tuple(Choice(f"{place}. {text}", text == key) for place, (text, key) in enumerate(right, 1))


def _pairs(question: Question, response: Response) -> tuple[Choice, ...]:
    lefts = zip(question.options, response.chosen, strict=True)
    pairs = ((option.text, question.choices[at]) for option, at in lefts if at >= 0)
    return tuple(Choice(f"{left}: {right}", (left, right) in question.pairs) for left, right in pairs)


def _typed(question: Question, text: str) -> str:
    """Return the typed text as it is counted. A number is counted by its value: folding would drop the point of 2.5."""
    numbers = number_readings(question, text) if question.kind is Kind.NUMBER else ()
    return f"{numbers[0].value:.15g}" if numbers else folded(text) or text.strip()


@dataclass(slots=True)
class Spread:
    """The mean and the sum of squared deviations, without keeping the values (Welford 1962).

    Sums of squares would lose every digit of a small variance in the difference of two large numbers.
    """

    n: int = 0
    mean: float = 0.0
    squares: float = 0.0

    def add(self, value: float) -> None:
        self.n += 1
        off = value - self.mean
        self.mean += off / self.n
        self.squares += off * (value - self.mean)

    @property
    def varies(self) -> bool:
        return self.squares > self.n * _NO_SPREAD**2

    def estimate(self) -> Estimate:
        """Return the mean with s / sqrt(n), s² over n - 1; for zeros and ones that is sqrt(p (1 - p) / (n - 1))."""
        return Estimate(self.mean, sqrt(self.squares / (self.n - 1) / self.n) if self.n > 1 else None)


@dataclass(slots=True)
class Pairs:
    """Two spreads and the sum of the products of their deviations, by Welford's step as in Pébay 2008."""

    own: Spread = field(default_factory=Spread)
    rest: Spread = field(default_factory=Spread)
    products: float = 0.0

    def add(self, own: float, rest: float) -> None:
        off = own - self.own.mean
        self.own.add(own)
        self.rest.add(rest)
        self.products += off * (rest - self.rest.mean)

    def correlation(self) -> Estimate | None:
        """Return Pearson's r, which is the point-biserial correlation where shares are 0 and 1.

        Its standard error is (1 - r²) / sqrt(n - 3): Bonett 2008, found least biased of ten by Gnambs 2023.
        """
        if self.own.n < _FEWEST_PAIRS or not (self.own.varies and self.rest.varies):
            return None
        r = self.products / (sqrt(self.own.squares) * sqrt(self.rest.squares))
        r = min(1.0, max(-1.0, r))  # rounding may exceed the bounds
        return Estimate(r, (1 - r * r) / sqrt(self.own.n - 3))


@dataclass(slots=True)
class _Tally:
    """What is kept of the answers to one question."""

    shares: Spread = field(default_factory=Spread)
    pairs: Pairs = field(default_factory=Pairs)
    learners: set[LearnerId] = field(default_factory=set)
    chosen: dict[Choice, int] = field(default_factory=dict)
    times: "array[int]" = field(default_factory=lambda: array("q"))

    def add(self, answer: ItemAnswer) -> None:
        self.shares.add(answer.share)
        if answer.rest is not None:
            self.pairs.add(answer.share, answer.rest)
        self.learners.add(answer.learner)
        self.times.append(answer.time_ns)
        for choice in answer.chosen:
            self._count(choice)

    def _count(self, choice: Choice) -> None:
        so_far = self.chosen.get(choice, 0)
        if so_far or len(self.chosen) < MOST_CHOICES:
            self.chosen[choice] = so_far + 1
        else:
            self.chosen[OTHER_CHOICES] = self.chosen.get(OTHER_CHOICES, 0) + 1

    def figures(self, question: QuestionId) -> ItemFigures:
        ordered = sorted(
            self.chosen.items(), key=lambda item: (-item[1], item[0].text, str(item[0].right), item[0].claimed)
        )
        return ItemFigures(
            question=question,
            n=self.shares.n,
            learners=len(self.learners),
            facility=self.shares.estimate(),
            discrimination=self.pairs.correlation(),
            paired=self.pairs.own.n,
            choices=tuple(Frequency(choice, count, _share(count, self.shares.n)) for choice, count in ordered),
            median_time_ns=_median(self.times),
        )


def _median(times: Sequence[int]) -> float:
    """Return the median as `statistics` does; importing that would delay the window by twenty milliseconds."""
    ordered = sorted(times)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def _share(count: int, n: int) -> Estimate:
    share = count / n
    return Estimate(share, sqrt(share * (1 - share) / (n - 1)) if n > 1 else None)
