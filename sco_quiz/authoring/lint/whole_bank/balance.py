"""Rules on the bank: nothing but knowledge may help. Each yields a message for every breach."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from sco_quiz.authoring.distractors.quantities import NUMERIC, amount
from sco_quiz.authoring.lint.whole_bank.chi_square import uneven
from sco_quiz.authoring.lint.whole_bank.cues import MARGIN, figures
from sco_quiz.authoring.questions.draft import Draft
from sco_quiz.authoring.text import folded
from sco_quiz.domain.question import Kind, Question

LENGTH_SHARE = 0.30
RANK_LEVEL = 0.05
POSITION_LEVEL = 0.01
"""An author writes the rank and can even it out; a position is dealt, and only has to be proved even."""
ENOUGH = 20
OFTEN = 6


def doubled_stem(draft: Draft) -> Iterator[str]:
    """No two questions have the same stem."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for question in draft.bank.questions:
        groups[folded(question.stem)].append(question.id)
    for ids in groups.values():
        if len(ids) > 1:
            yield f"one stem is asked {len(ids)} times: {', '.join(ids)}."


def longest_is_key(draft: Draft) -> Iterator[str]:
    """The key is the longest option, alone, in at most 30 % of the questions with worded options."""
    yield from _stands_out(draft, "longest", 1)


def shortest_is_key(draft: Draft) -> Iterator[str]:
    """The key is the shortest option, alone, in at most 30 % of the questions with worded options."""
    yield from _stands_out(draft, "shortest", -1)


def _stands_out(draft: Draft, name: str, sign: int) -> Iterator[str]:
    worded = [item.question for item in draft.items if _single(item.question) and item.fact.type not in NUMERIC]
    share = sum(_key_leads(question, sign) for question in worded) / max(1, len(worded))
    if len(worded) >= ENOUGH and share > LENGTH_SHARE:
        yield f"the key is the {name} option in {share:.0%} of {len(worded)} questions; at most {LENGTH_SHARE:.0%}."


def cue(draft: Draft) -> Iterator[str]:
    """Nothing that somebody sees who has not read the article finds the key much more often than chance."""
    for figure in figures(draft):
        if figure.is_too_good:
            low, _ = figure.share.interval
            yield (
                f"the option that {figure.cue} is the key in {figure.share.value:.0%} of the {figure.share.n} questions"
                f" that it decides, at least in {low:.0%}; at most {figure.chance + MARGIN:.0%} are good: "
                f"{', '.join(figure.found)}."
            )


def key_rank(draft: Draft) -> Iterator[str]:
    """The key of a question on a number is the smallest as often as it has any other rank."""
    ranks: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for item in draft.items:
        if _single(item.question) and item.fact.type in NUMERIC:
            values = [amount(option.text, item.fact.type) or 0.0 for option in item.question.options]
            key = next((value for option, value in zip(item.question.options, values, strict=True) if option.key), 0)
            ranks[len(values)][sum(value < key for value in values)] += 1
    yield from _uneven(ranks, "rank", RANK_LEVEL)


def key_position(draft: Draft) -> Iterator[str]:
    """The key stands in each position equally often."""
    positions: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for question in draft.bank.questions:
        if _single(question):
            positions[len(question.options)].update(question.keys)
    yield from _uneven(positions, "position", POSITION_LEVEL)


def telltale_value(draft: Draft) -> Iterator[str]:
    """A value that is often an option is sometimes the key and sometimes not."""
    shown: Counter[str] = Counter()
    keys: Counter[str] = Counter()
    for question in draft.bank.questions:
        if question.kind in {Kind.SINGLE, Kind.MULTIPLE}:
            shown.update(draft.glossary.same(option.text) for option in question.options)
            keys.update(draft.glossary.same(option.text) for option in question.options if option.key)
    for text, count in shown.items():
        if count >= OFTEN and keys[text] in {0, count}:
            yield f"'{text}' is an option {count} times and {'always' if keys[text] else 'never'} the key."


def _uneven(counts: dict[int, Counter[int]], what: str, level: float) -> Iterator[str]:
    for size, found in counts.items():
        cells = [found[i] for i in range(size)]
        if uneven(cells, level):
            yield f"with {size} options the key's {what} is uneven: {cells}."


def _single(question: Question) -> bool:
    return question.kind is Kind.SINGLE


def _key_leads(question: Question, sign: int) -> bool:
    """Return whether the key's length, times the sign, is above that of all other options."""
    key = max(sign * len(option.text) for option in question.options if option.key)
    return all(sign * len(option.text) < key for option in question.options if not option.key)
