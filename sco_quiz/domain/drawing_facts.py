"""Draw one question on each of some facts, each by another question than last time where there is one."""

import random
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sco_quiz.domain.drawing import Candidate, Selection
from sco_quiz.domain.fact import FactId, PackId, pack_of
from sco_quiz.domain.question import Kind, QuestionId


@dataclass(frozen=True, slots=True)
class Asked:
    """How a fact was asked last time."""

    question: QuestionId
    kind: Kind


def draw_review(
    candidates: Sequence[Candidate],
    facts: Sequence[FactId],
    last: Mapping[FactId, Asked],
    rng: random.Random,
    count: int | None = None,
) -> tuple[Candidate, ...]:
    """Draw one question on each fact in this order, as far as they fit together, `count` at most.

    A fact is asked by the same question as last time only where it has no other. If none of its other questions fits
    beside the earlier ones, whichever of theirs are taken, it waits. Among others, true or false comes last, since
    being right on it says little of memory, and another kind comes first.
    """
    ways = _ways(candidates, facts, last, rng)
    drawn: list[Candidate] = []
    for offered in ways.values():
        if len(drawn) == count:
            break
        drawn = _with_one_of(offered, drawn, ways)
    return tuple(drawn)


def interleaved(drawn: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the questions in their order, so far changed that as few as possible follow one of their own pack."""
    left = {pack: deque(some) for pack, some in _by_pack(drawn).items()}
    places = {candidate.id: at for at, candidate in enumerate(drawn)}
    ordered: list[Candidate] = []
    while left:
        before = pack_of(ordered[-1].id) if ordered else None
        most = max(left, key=lambda pack: len(left[pack]))
        others = [pack for pack in left if pack != before] or [most]
        must = most in others and 2 * len(left[most]) > sum(map(len, left.values()))
        pack = most if must else min(others, key=lambda pack: places[left[pack][0].id])
        ordered.append(left[pack].popleft())
        if not left[pack]:
            del left[pack]
    return tuple(ordered)


def _by_pack(drawn: Iterable[Candidate]) -> dict[PackId, list[Candidate]]:
    found: dict[PackId, list[Candidate]] = {}
    for candidate in drawn:
        found.setdefault(pack_of(candidate.id), []).append(candidate)
    return found


def draw_each(
    candidates: Sequence[Candidate], facts: Sequence[FactId], last: Mapping[FactId, Asked], rng: random.Random
) -> tuple[Candidate, ...]:
    """Draw one question on each fact, ordered so that those that give each other away are far apart.

    First come questions that fit together, then those of the rest that do, and so on. Within each part, those come
    first that the earliest question before them could give away.
    """
    asked: list[Candidate] = []
    left = list(facts)
    while part := draw_review(candidates, left, last, rng):
        asked += sorted(part, key=partial(_last_enemy, asked))
        done = {candidate.facts[0] for candidate in part}
        left = [fact for fact in left if fact not in done]
    return tuple(asked)


def given_away(drawn: Sequence[Candidate]) -> int:
    """Return how many questions follow one that can give them away."""
    return sum(_last_enemy(drawn[:at], candidate) >= 0 for at, candidate in enumerate(drawn))


def _last_enemy(asked: Sequence[Candidate], candidate: Candidate) -> int:
    """Return the place of the last earlier question that can give it away; -1 for none."""
    return max((at for at, before in enumerate(asked) if not before.fits(candidate)), default=-1)


def _ways(
    candidates: Sequence[Candidate], facts: Sequence[FactId], last: Mapping[FactId, Asked], rng: random.Random
) -> dict[FactId, list[Candidate]]:
    """Return the questions on each fact that may be taken, the best first."""
    of_fact: dict[FactId, list[Candidate]] = {fact: [] for fact in facts}
    for candidate in candidates:
        if candidate.facts[0] in of_fact:
            of_fact[candidate.facts[0]].append(candidate)
    rivals = {candidate.id for offered in of_fact.values() for candidate in offered}
    ways = {}
    for fact, offered in of_fact.items():
        before = last.get(fact)
        rng.shuffle(offered)
        others = [candidate for candidate in offered if before is None or candidate.id != before.question]
        ways[fact] = sorted(others or offered, key=partial(_last_choice, before, rivals))
    return ways


def _last_choice(before: Asked | None, rivals: set[QuestionId], candidate: Candidate) -> tuple[int, ...]:
    """Return a key by which the least suitable come last; among equals those that keep the fewest others out come
    first.
    """
    return (
        candidate.kind is Kind.TRUE_FALSE,
        before is not None and candidate.kind is before.kind,
        len(candidate.enemies & rivals),
    )


def _with_one_of(
    offered: Iterable[Candidate], drawn: list[Candidate], ways: Mapping[FactId, Sequence[Candidate]]
) -> list[Candidate]:
    """Return what was drawn and one more; for that, other questions may be taken on the facts of those that bar it."""
    offered = list(offered)
    if added := Selection(drawn).take(offered, 1, quota=1):
        return [*drawn, *added]
    for candidate in offered:
        if (replaced := _made_room(candidate, drawn, ways)) is not None:
            return replaced
    return drawn


def _made_room(
    candidate: Candidate, drawn: Sequence[Candidate], ways: Mapping[FactId, Sequence[Candidate]]
) -> list[Candidate] | None:
    """Return the drawn ones with the candidate, and others in place of those that bar it; None where that is
    impossible.
    """
    replaced = list(drawn)
    for at, before in enumerate(drawn):
        if candidate.fits(before):
            continue
        rest = [*replaced[:at], *replaced[at + 1 :], candidate]
        others = Selection(rest).take(ways[before.facts[0]], 1, quota=1)
        if not others:
            return None
        replaced[at] = others[0]
    return [*replaced, candidate]
