"""A document as lists and tables, with a few nodes changed."""

import copy
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

Tree = Any  # what tomllib and json give: texts, numbers, moments, lists and tables of these
Place = tuple[Any, Any]  # a list or table, and where in it
KEYS = ("", "a", "id", "kind", "é", "a b", "\x1b[31m", "x" * 10_000)


def changed(draw: st.DrawFn, tree: Tree, odd: st.SearchStrategy[Tree]) -> Tree:
    """A copy with one to three changes inside it."""
    whole = copy.deepcopy(tree)
    for _ in range(draw(st.integers(1, 3))):
        if places := list(_places(whole)):
            _change(draw, draw(st.sampled_from(places)), odd, places)
    return whole


def _change(draw: st.DrawFn, place: Place, odd: st.SearchStrategy[Tree], places: list[Place]) -> None:
    inside, at = place
    match draw(st.sampled_from(["odd", "odd", "odd", "other", "gone", "more"])):
        case "odd":
            inside[at] = draw(odd)
        case "other":
            other, where = draw(st.sampled_from(places))
            inside[at] = copy.deepcopy(other[where])
        case "gone":
            del inside[at]
        case "more" if isinstance(inside, list):
            inside.insert(at, copy.deepcopy(inside[at]))
        case _:
            inside[draw(st.sampled_from(KEYS))] = inside[at]


def _places(tree: Tree) -> Iterator[Place]:
    if isinstance(tree, dict | list):
        for at, part in list(tree.items() if isinstance(tree, dict) else enumerate(tree)):
            yield tree, at
            yield from _places(part)


def parsed_pack(folder: Path) -> dict[str, Tree]:
    """The files of a pack by their name in it."""
    files = folder.rglob("*.toml")
    return {str(file.relative_to(folder)): tomllib.loads(file.read_text(encoding="utf-8")) for file in files}
