"""How familiar a text is to somebody who has seen the questions of a pack but not the article."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sco_quiz.authoring.distractors.glossary import Glossary
from sco_quiz.authoring.pack.reading import Source
from sco_quiz.authoring.pack.records import AskRecord, FactRecord, Multiple, Number, Single, TrueFalse, Typed
from sco_quiz.authoring.text import folded


@dataclass(frozen=True, slots=True)
class Familiarity:
    """Counts of what is written, never of what was drawn, so that one choice does not change another.

    `keys`: how often a value, folded with its aliases, is the key. `stems` are folded.
    """

    keys: Counter[str]
    stems: tuple[str, ...]

    def told(self, text: str, stem: str) -> int:
        """Return in how many stems besides this one a text stands."""
        part, own = f" {folded(text)} ", f" {folded(stem)} "
        return sum(part in other for other in self.stems if other != own)


def familiarity(source: Source, words: Glossary) -> Familiarity:
    asks = [(ask, fact) for fact in source.facts for ask in fact.ask]
    return Familiarity(
        keys=Counter(words.same(key) for ask, fact in asks for key in _keys(ask, fact)),
        stems=tuple(f" {folded(stem)} " for ask, _ in asks for stem in _stems(ask)),
    )


def _stems(ask: AskRecord) -> Iterator[str]:
    yield from (ask.true, ask.false) if isinstance(ask, TrueFalse) else (ask.stem,)


def _keys(ask: AskRecord, fact: FactRecord) -> tuple[str, ...]:
    match ask:
        case Single(key=key) | Number(answer=key) | Typed(answer=key):
            return (key or fact.values[0],)
        case Multiple(keys=keys):
            return keys or fact.values
        case _:
            return ()
