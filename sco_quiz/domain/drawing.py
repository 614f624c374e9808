"""Drawing a quiz: which questions, so that the least seen come first and none gives another away."""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sco_quiz.domain.fact import FactId, TopicId
from sco_quiz.domain.question import Kind, QuestionId

TRUE_FALSE_SHARE = 0.15  # a guess is right half the time, so a quiz holds few of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a draw needs to know of a question; `seen` counts this learner's earlier meetings with its fact."""

    id: QuestionId
    facts: tuple[FactId, ...]
    topic: TopicId
    kind: Kind
    seen: int = 0
    enemies: frozenset[QuestionId] = frozenset()


def draw(candidates: Sequence[Candidate], count: int, rng: random.Random) -> tuple[Candidate, ...]:
    """Up to `count` questions in random order; fewer where no more fit together.

    Facts seen least come first, topics take turns among equals, a fact is asked once, enemies never meet. True or
    false is asked rarely, unless nothing else is offered.
    """
    chosen: list[Candidate] = []
    taken_facts: set[FactId] = set()
    barred: set[QuestionId] = set()
    others = any(candidate.kind is not Kind.TRUE_FALSE for candidate in candidates)
    quota = max(1, round(count * TRUE_FALSE_SHARE)) if others else count
    for candidate in _in_turn(candidates, rng):
        if len(chosen) >= count:
            break
        if candidate.id in barred or not taken_facts.isdisjoint(candidate.facts):
            continue
        if not candidate.enemies.isdisjoint(c.id for c in chosen):
            continue
        if candidate.kind is Kind.TRUE_FALSE:
            if not quota:
                continue
            quota -= 1
        chosen.append(candidate)
        taken_facts.update(candidate.facts)
        barred.update(candidate.enemies)
    rng.shuffle(chosen)
    return tuple(chosen)


def _in_turn(candidates: Collection[Candidate], rng: random.Random) -> list[Candidate]:
    """Least seen first; within one level the topics take turns in proportion to what they hold."""
    levels: dict[int, dict[TopicId, list[Candidate]]] = {}
    for candidate in candidates:
        levels.setdefault(candidate.seen, {}).setdefault(candidate.topic, []).append(candidate)
    ordered: list[Candidate] = []
    for _, topics in sorted(levels.items()):
        keyed: list[tuple[float, float, Candidate]] = []
        for members in topics.values():
            rng.shuffle(members)
            keyed += [((n + 0.5) / len(members), rng.random(), c) for n, c in enumerate(members)]
        ordered += [candidate for _, _, candidate in sorted(keyed, key=lambda entry: entry[:2])]
    return ordered
