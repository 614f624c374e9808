# mypy: ignore-errors
# Its libraries are not among those of this project.
"""Made item_responses.json beside it with pandas 3.1.1, SciPy 1.17.1 and NumPy 2.4.6, which no test needs.

A learner's row holds for each item the share that was right in thirds, the chosen option and the time in ms; null
where the item was not reached. Items 1 to 9 are right or wrong by a two-parameter logistic model, 10 to 12 in thirds.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
from scipy import stats

LEARNERS, ITEMS, IN_THIRDS = 200, 12, 3
rng = np.random.default_rng(20250908)


def simulated() -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Shares in thirds, options ("A" is the key, "P" partly right) and times; a fifth run out of time."""
    ability = rng.normal(size=(LEARNERS, 1))
    slope, hardness = rng.uniform(0.5, 2.0, ITEMS), rng.normal(size=ITEMS)
    chance = 1 / (1 + np.exp(-slope * (ability - hardness)))
    thirds = pd.DataFrame(3.0 * (rng.random((LEARNERS, ITEMS)) < chance))
    graded = rng.binomial(3, chance[:, -IN_THIRDS:]).astype(float)
    thirds.iloc[:, -IN_THIRDS:] = graded
    wrong = pd.DataFrame(rng.choice(["B", "C", "D"], p=[0.6, 0.3, 0.1], size=(LEARNERS, ITEMS)))
    options = wrong.mask(thirds == 3, "A").mask((thirds > 0) & (thirds < 3), "P")
    times = pd.DataFrame(np.round(rng.lognormal(9.0, 0.6, (LEARNERS, ITEMS))))
    reached = np.where(rng.random(LEARNERS) < 0.2, rng.integers(1, ITEMS, LEARNERS), ITEMS)
    unseen = np.arange(ITEMS)[None, :] >= reached[:, None]
    return thirds.mask(unseen), options.mask(unseen), times.mask(unseen)


def expected(item: int, shares: pd.DataFrame, options: pd.DataFrame, times: pd.DataFrame) -> dict[str, object]:
    own, rest = shares[item], shares.drop(columns=item).mean(axis=1)
    both = own.notna() & rest.notna()
    correlate = stats.pearsonr if item >= ITEMS - IN_THIRDS else stats.pointbiserialr
    r = float(correlate(own[both], rest[both])[0])
    counts = options[item].value_counts()
    return {
        "n": int(own.count()),
        "paired": int(both.sum()),
        "facility": float(own.mean()),
        "facility_se": float(stats.sem(own.dropna())),
        "discrimination": r,
        "discrimination_se": float((1 - r**2) / np.sqrt(both.sum() - 3)),
        "median_ms": float(times[item].median()),
        "counts": {str(option): int(count) for option, count in counts.items()},
        "count_se": {str(o): float(stats.sem((options[item].dropna() == o).astype(float))) for o in counts.index},
    }


def row(*cells: pd.Series) -> list[list[object] | None]:
    return [[int(t), o, int(ms)] if o == o else None for t, o, ms in zip(*cells, strict=True)]  # noqa: PLR0124 - NaN


thirds, options, times = simulated()
rows = [row(thirds.loc[at], options.loc[at], times.loc[at]) for at in range(LEARNERS)]
figures = [expected(item, thirds / 3, options, times) for item in range(ITEMS)]
made_with = {"numpy": np.__version__, "pandas": pd.__version__, "scipy": scipy.__version__}
lines = ",\n".join(json.dumps(each, separators=(",", ":")) for each in rows)
wanted = ",\n".join(json.dumps(each) for each in figures)
text = f'{{"made_with": {json.dumps(made_with)},\n"learners": [\n{lines}\n],\n"expected": [\n{wanted}\n]}}\n'
Path(__file__).with_name("item_responses.json").write_text(text, encoding="utf-8")
