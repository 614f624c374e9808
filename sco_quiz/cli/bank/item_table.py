"""Item statistics as lines for a person and as cells for a spreadsheet."""

from collections.abc import Iterator, Sequence

from sco_quiz.domain.item_analysis import ENOUGH_ANSWERS, Choice, Estimate, Frequency, ItemFigures
from sco_quiz.files.answer_table import Cell, joined

COLUMNS = (
    "question", "answers", "learners", "few_answers", "facility", "facility_se", "discrimination", "discrimination_se",
    "answers_compared", "median_seconds", "most_chosen_wrong", "choices",
)  # fmt: skip
_HEADING = ("Question", "Answers", "Learners", "Facility", "Discrimination", "Median time", "", "Most chosen wrong")
_NUMBERS = range(1, 6)  # columns that are aligned to the right
_PLACES = 6  # decimals of a cell
_SECOND = 1e9


def lines(items: Sequence[ItemFigures]) -> Iterator[str]:
    """Yield an aligned table, then what its words mean."""
    rows = [_HEADING, *map(_row, items)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (f"{text:{'>' if at in _NUMBERS else '<'}{widths[at]}}" for at, text in enumerate(row))
        yield "  ".join(cells).rstrip()
    yield ""
    yield "Facility: the mean share that was right. Discrimination: its correlation with the rest of the quiz."
    yield "±: standard error, as if each answer came from somebody else; with few learners the doubt is larger."
    if any(item.few for item in items):
        yield f"few answers: below {ENOUGH_ANSWERS}, so its figures say little about the question as yet."


def cells(item: ItemFigures) -> Iterator[Cell]:
    """Yield the cells in the order of `COLUMNS`."""
    yield from (item.question, item.n, item.learners, "few answers" if item.few else "")
    yield from _numbers(item.facility)
    yield from _numbers(item.discrimination)
    yield from (item.paired, round(item.median_time_ns / _SECOND, 3))
    yield item.pull.choice.text if item.pull else ""
    yield joined(map(_spoken, item.choices))


def _row(item: ItemFigures) -> tuple[str, ...]:
    return (
        item.question,
        str(item.n),
        str(item.learners),
        _figure(item.facility),
        _figure(item.discrimination),
        f"{item.median_time_ns / _SECOND:.1f} s",
        "few answers" if item.few else "",
        f"{_printable(item.pull.choice.text)} ({item.pull.share.value:.0%})" if item.pull else "",
    )


def _figure(estimate: Estimate | None) -> str:
    if estimate is None:
        return "-"
    return f"{estimate.value:.2f}" + ("" if estimate.error is None else f" ± {estimate.error:.2f}")


def _printable(text: str) -> str:
    """Return the text without control characters, which could steer the terminal."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def _numbers(estimate: Estimate | None) -> tuple[Cell, Cell]:
    if estimate is None:
        return ("", "")
    return (round(estimate.value, _PLACES), "" if estimate.error is None else round(estimate.error, _PLACES))


def _spoken(each: Frequency) -> str:
    return f"{each.choice.text}{_verdict(each.choice)}: {each.count} = {_figure(each.share)}"


def _verdict(choice: Choice) -> str:
    if choice.claimed:
        return " [marked wrong, said to be right]"
    return " [right]" if choice.right else ""
