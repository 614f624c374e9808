"""Choose wrong numbers and times to stand beside a key, so that nothing but knowledge finds it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from sco_quiz.authoring.distractors.quantities import SPELLED, apart
from sco_quiz.authoring.text import shared_words
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Option

EACH_SIDE = 6
"""The number of best candidates below the key, and above it, that are tried in every combination."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The key as text and number, its type, and the rank among the options that was drawn for it.

    `told` returns in how many other stems a text stands; `known` is that number of the key.
    """

    text: str
    number: float
    kind: ValueType
    rank: int
    known: int
    told: Callable[[str], int]


Numbers = tuple[tuple[float, Option], ...]


def chosen_numbers(asked: Asked, own: Numbers, spare: Numbers, count: int) -> list[Option]:
    """Return up to `count` numbers: those that fit best, earlier ones first.

    A number that the author ties to a misconception is used where there is room; other numbers of the author may give
    way to the rank.
    """
    if not spare and len(own) <= count:
        return [option for _, option in own]  # nothing to choose; the rules report what is wrong
    meant = tuple(each for each in own if each[1].misconception)
    fixed = meant if len(meant) <= count else ()
    tried = _tried(asked, (*(each for each in own if each not in fixed), *spare))
    for size in range(count - len(fixed), 0, -1):
        found = [fixed + some for some in combinations(tried, size) if _is_apart(asked, fixed + some)]
        if found:
            told = {option.text: asked.told(option.text) for _, option in (*fixed, *tried)}
            best = min(found, key=lambda numbers: _faults(asked, numbers, tried, told))
            return [option for _, option in best]
    return [option for _, option in fixed]


def _tried(asked: Asked, spare: Numbers) -> Numbers:
    """Return the first numbers on each side of the key, in their order."""
    lower = [each for each in spare if each[0] < asked.number][:EACH_SIDE]
    higher = [each for each in spare if each[0] > asked.number][:EACH_SIDE]
    return tuple(each for each in spare if each in lower or each in higher)


def _is_apart(asked: Asked, numbers: Numbers) -> bool:
    values = (asked.number, *(number for number, _ in numbers))
    return all(apart(one, other, asked.kind) for one, other in combinations(values, 2))


def _faults(asked: Asked, numbers: Numbers, tried: Numbers, told: Mapping[str, int]) -> tuple[bool, int, bool, int]:
    """Return a cost, less is better: the key shares most with the others, has another rank, is best known; then the
    order.
    """
    texts = [option.text for _, option in numbers]
    rank = sum(number < asked.number for number, _ in numbers)
    return (
        asked.kind in SPELLED and converges(asked.text, texts),
        abs(rank - asked.rank),
        asked.known > max(told[text] for text in texts),
        sum(tried.index(each) for each in numbers if each in tried),
    )


def converges(key: str, wrong: Sequence[str]) -> bool:
    """Return whether the key alone shares most words with the other options: “June 2018” with June
    2019 and May 2018.
    """
    options = (key, *wrong)
    return shared_words(key, options) > max(shared_words(text, options) for text in wrong)


def crossed(key: float, years: int, month: int) -> Iterator[float]:
    """Yield three months that with the key are two months in two years: none shares more with the others than the rest.

    `key` counts months; `month` is the other month of the key's year, 0 to 11.
    """
    other = key // 12 * 12 + month
    yield from (other, key + 12 * years, other + 12 * years)
