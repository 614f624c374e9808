"""The table of docs/accessibility.md: each page, the keys, what was spoken, and whether that is as it should be."""

from collections.abc import Sequence

from tests.oracles.session import HERE, Heard

DOCUMENT = HERE.parents[1] / "docs" / "accessibility.md"
_HEAD = "| page | keys | spoken | verdict |\n|---|---|---|---|\n"


def write(taken: Sequence[Heard], language: str) -> None:
    """Into the document, in the place of the table of the same language."""
    begin, end = f"<!-- heard in {language} -->\n", f"<!-- end of what was heard in {language} -->"
    before, rest = DOCUMENT.read_text(encoding="utf-8").split(begin)
    DOCUMENT.write_text(before + begin + table(taken) + end + rest.split(end)[1], encoding="utf-8")


def table(taken: Sequence[Heard]) -> str:
    return _HEAD + "".join(map(_row, taken))


def _row(heard: Heard) -> str:
    """What changes from time to time, as the clock, is … where it is as expected."""
    faults = list(heard.faults())
    spoken = heard.said if faults else [each.replace("*", "…") for each in heard.step.expected]
    words = " / ".join(spoken).replace("|", "\\|")
    keys = f"`{heard.step.keys}`" if heard.step.keys else "at the start"
    verdict = "; ".join(fault.partition("] ")[2] for fault in faults) or ("each once" if spoken else "nothing to say")
    return f"| {heard.step.page} | {keys} | {words} | {verdict} |\n".replace("  ", " ")
