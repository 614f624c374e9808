"""Wrong numbers and times: which of them stand beside a key, so that nothing but knowledge finds it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from sco_quiz.authoring.distractors.quantities import SPELLED, apart
from sco_quiz.authoring.text import shared_words
from sco_quiz.domain.fact import ValueType
from sco_quiz.domain.question import Option

EACH_SIDE = 6
"""So many of the best numbers below the key, and above it, are tried in every combination."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The key as text and number, its type, and the rank among the options that was drawn for it.

    `told` says in how many other stems a text stands; the key in `known`.
    """

    text: str
    number: float
    kind: ValueType
    rank: int
    known: int
    told: Callable[[str], int]


Numbers = tuple[tuple[float, Option], ...]


def chosen_numbers(asked: Asked, own: Numbers, spare: Numbers, count: int) -> list[Option]:
    """Up to `count` of them: those that fit best, earlier ones first.

    What the writer ties to a misconception stands where there is room; the writer's others may give way to the rank.
    """
    if not spare and len(own) <= count:
        return [option for _, option in own]  # nothing to choose: what is amiss is for the rules to name
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
    """The first numbers on each side of the key, in their order."""
    lower = [each for each in spare if each[0] < asked.number][:EACH_SIDE]
    higher = [each for each in spare if each[0] > asked.number][:EACH_SIDE]
    return tuple(each for each in spare if each in lower or each in higher)


def _is_apart(asked: Asked, numbers: Numbers) -> bool:
    values = (asked.number, *(number for number, _ in numbers))
    return all(apart(one, other, asked.kind) for one, other in combinations(values, 2))


def _faults(asked: Asked, numbers: Numbers, tried: Numbers, told: Mapping[str, int]) -> tuple[bool, int, bool, int]:
    """The less, the better: the key shares most with the others, has another rank, is best known; then the order."""
    texts = [option.text for _, option in numbers]
    rank = sum(number < asked.number for number, _ in numbers)
    return (
        asked.kind in SPELLED and converges(asked.text, texts),
        abs(rank - asked.rank),
        asked.known > max(told[text] for text in texts),
        sum(tried.index(each) for each in numbers if each in tried),
    )


def converges(key: str, wrong: Sequence[str]) -> bool:
    """Whether the key alone shares the most words with the other options: "June 2018" with June 2019 and May 2018."""
    options = (key, *wrong)
    return shared_words(key, options) > max(shared_words(text, options) for text in wrong)


def crossed(key: float, years: int, month: int) -> Iterator[float]:
    """Three months that with the key are two months in two years: none shares more with the others than the rest do.

    `key` counts months; `month` is the other month of the key's year, 0 to 11.
    """
    other = key // 12 * 12 + month
    yield from (other, key + 12 * years, other + 12 * years)
