"""What another version of a pack changes: which facts are new, changed or gone, and where their history goes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sco_quiz.domain.fact import Fact, FactId
from sco_quiz.domain.question import TYPED, Bank, Kind, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChange:
    """A fact that both versions have. `id` is that of the other version, `moved_from` what it was called before.

    `moved_from` is empty where the name stays. `key_changed`: a right answer is another one, so that what the learner
    knows of the fact starts afresh. `answers` counts those that the learner gave; they stay in the results.
    """

    id: FactId
    old: str
    new: str
    moved_from: FactId | str = ""
    key_changed: bool = False
    answers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PackChanges:
    """What comes of a pack when another version takes its place. Facts are in the order of their pack.

    `changed` are facts that say something else or are asked for another answer; `moved` those that only got another
    name; `reworded` counts facts whose questions alone were rewritten. `moves` gives the present name of each fact
    whose history goes to another one. Counts of questions are those of the whole pack.
    """

    changed: tuple[FactChange, ...]
    new: tuple[Fact, ...]
    gone: tuple[FactChange, ...]
    moved: tuple[FactChange, ...]
    reworded: int
    moves: Mapping[FactId, FactId]
    questions_before: int
    questions_after: int

    @property
    def restarted(self) -> tuple[FactId, ...]:
        """Return the facts whose memory starts afresh."""
        return tuple(each.id for each in self.changed if each.key_changed)

    @property
    def is_nothing(self) -> bool:
        """Return whether a learner would not notice anything."""
        return not (self.changed or self.new or self.gone or self.reworded)


def moves(
    after: Iterable[FactId], named: Mapping[FactId, FactId], known: Mapping[FactId, FactId]
) -> dict[FactId, FactId]:
    """Return the present name by each earlier one, for a pack that has these facts from now on.

    `named` are the moves that the new version names, which may go over several steps; `known` is what this returned for
    the version before. A name that is in use moves nowhere, so an older version that is put back gets its history back.
    A fact that is gone keeps its history under its last name.
    """
    there = frozenset(after)
    earlier = {known[old]: old for old in known if old in there}

    def present(fact: FactId) -> FactId:
        if fact in there:
            return fact
        last = step = known.get(fact, fact)
        seen: set[FactId] = set()
        while step not in there and step in named and step not in seen:
            seen.add(step)
            step = named[step]
        return step if step in there else earlier.get(last, last)

    found = {fact: present(fact) for fact in {*named, *known, *known.values()}}
    return {old: new for old, new in found.items() if new != old}


def given_again(after: Iterable[FactId], known: Mapping[FactId, FactId]) -> tuple[FactId, ...]:
    """Return the names that a version gives to other facts than before: their earlier ones are there, renamed."""
    there = frozenset(after)
    return tuple(old for old, present in known.items() if old in there and present in there)


def changes(before: Bank, after: Bank, moved: Mapping[FactId, FactId], answers: Mapping[FactId, int]) -> PackChanges:
    """Compare two versions of a pack. `moved` is what `moves` returned, `answers` counts those to each fact before."""
    old = {fact.id: fact for fact in before.facts}
    new = {fact.id: fact for fact in after.facts}
    pairs = _pairs(old, new, moved)
    asked, asks = _questions(before.questions, moved), _questions(after.questions, {})
    changed, renamed, reworded = [], [], 0
    for fact in after.facts:
        if fact.id not in pairs:
            continue
        was = old[pairs[fact.id]]
        change = FactChange(
            id=fact.id,
            old=was.statement,
            new=fact.statement,
            moved_from=was.id if was.id != fact.id else "",
            key_changed=_is_other_key(was, fact, asked[fact.id], asks[fact.id]),
            answers=answers.get(was.id, 0),
        )
        if change.key_changed or change.old != change.new:
            changed.append(change)
        elif change.moved_from:
            renamed.append(change)
        elif _shown(asked[fact.id]) != _shown(asks[fact.id]):
            reworded += 1
    matched = frozenset(pairs.values())
    return PackChanges(
        changed=tuple(changed),
        new=tuple(fact for fact in after.facts if fact.id not in pairs),
        gone=tuple(
            FactChange(id=fact.id, old=fact.statement, new="", answers=answers.get(fact.id, 0))
            for fact in before.facts
            if fact.id not in matched
        ),
        moved=tuple(renamed),
        reworded=reworded,
        moves=moved,
        questions_before=len(before.questions),
        questions_after=len(after.questions),
    )


def _pairs(
    old: Mapping[FactId, Fact], new: Mapping[FactId, Fact], moved: Mapping[FactId, FactId]
) -> dict[FactId, FactId]:
    """Return the old name by the new one, for each fact that is in both versions."""
    pairs = {moved.get(fact, fact): fact for fact in old if moved.get(fact, fact) in new}
    return pairs | {fact: fact for fact in old if fact in new and fact not in moved}


def _questions(questions: Sequence[Question], moved: Mapping[FactId, FactId]) -> dict[FactId, list[Question]]:
    """Return the questions by the present name of the fact whose memory they are about."""
    found: dict[FactId, list[Question]] = defaultdict(list)
    for question in questions:
        found[moved.get(question.fact, question.fact)].append(question)
    return found


def _is_other_key(was: Fact, now: Fact, asked: Sequence[Question], asks: Sequence[Question]) -> bool:
    """Return whether the fact has other values, or one and the same question another right answer."""
    if was.type is not now.type or _folded(was.values) != _folded(now.values):
        return True
    keys = {(each.kind, each.stem): _key(each) for each in asked}
    return any(keys.get((each.kind, each.stem), _key(each)) != _key(each) for each in asks)


def _key(question: Question) -> object:
    """Return the right answer, the same for another order of what is chosen or matched."""
    if question.kind is Kind.ORDER:
        return question.order
    if question.kind is Kind.MATCH:
        return frozenset(question.pairs)
    if question.kind in TYPED:
        return _folded(question.accept[:1])
    return _folded(option.text for option in question.options if option.key)


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(text.split()).casefold() for text in texts)


def _shown(questions: Sequence[Question]) -> frozenset[tuple[object, ...]]:
    """Return what a learner sees of the questions, whatever they and their facts are called."""
    return frozenset((each.kind, each.stem, each.options, each.accept, each.order, each.pairs) for each in questions)
