"""Steps that are measured in turn, so that whatever else the machine does falls on each alike, and the table of it."""

import math
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_WIDTHS = (10, 34, 34, 12, 10, 7)
_WHOLE = 100  # from here on no decimals


def in_turn(steps: Mapping[str, Callable[[], T]], times: int, patience_s: float = math.inf) -> dict[str, list[T]]:
    """What each step gave in each round; no new round after `patience_s`."""
    given: dict[str, list[T]] = {name: [] for name in steps}
    begun = time.monotonic()
    for number in range(times):
        if number and time.monotonic() - begun > patience_s:
            break
        for name, step in steps.items():
            given[name].append(step())
    return given


def milliseconds(work: Callable[[], object]) -> float:
    """How long it takes. What it makes is thrown away after the clock was read."""
    begun = time.perf_counter()
    made = work()
    taken = 1000 * (time.perf_counter() - begun)
    del made
    return taken


def memory_mib(figure: str, file: str = "status") -> float:
    """A figure of this process as Linux tells it, such as VmHWM: the most that was ever resident. NaN elsewhere."""
    try:
        lines = Path("/proc/self", file).read_text(encoding="ascii").splitlines()
    except OSError:
        return math.nan
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{figure}:")) / 1024


@dataclass(frozen=True, slots=True)
class Line:
    """What was measured of both, once a round, in `unit`; `size` is None where there is only one."""

    what: str
    yardstick: Sequence[float]
    ours: Sequence[float]
    unit: str = "ms"
    size: int | None = None


def print_table(yardstick: str, lines: Iterable[Line]) -> list[Line]:
    """Each line when it is measured: medians (quartiles), how often the yardstick goes into ours, and how often ours at
    the first size into each. Gives the lines.
    """
    print(_row("median (quartiles)", "size", yardstick, "SCO Quiz", "ratio", "growth", "times"))
    told: list[Line] = []
    for line in lines:
        told.append(line)
        first = next(each for each in told if each.what == line.what)
        ours, bare, smallest = (statistics.median(each) for each in (line.ours, line.yardstick, first.ours))
        size, growth = ("", "") if line.size is None else (f"{line.size:,}", f"{ours / smallest:.2f} x")
        spreads = (_spread(figures, line.unit) for figures in (line.yardstick, line.ours))
        print(_row(line.what, size, *spreads, f"{ours / bare:.2f} x", growth, str(len(line.ours))), flush=True)
    return told


def _row(what: str, *cells: str) -> str:
    return f"{what:24}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, _WIDTHS, strict=True))


def _spread(figures: Sequence[float], unit: str) -> str:
    if len(figures) == 1:
        return f"{_figure(figures[0])} {unit}"
    low, middle, high = map(_figure, statistics.quantiles(figures, n=4, method="inclusive"))
    return f"{middle} ({low} to {high}) {unit}"


def _figure(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= _WHOLE else f"{value:.3g}"
