"""A pack in a file, as a learner sees it before anything is added."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sco_quiz.app.library.changes import PackChanges
from sco_quiz.app.ports.library import InstalledPack, PackAbout, PackInFile, RuleFinding, Severity
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import Kind, Question

SAMPLES = 3


class Standing(StrEnum):
    """What a pack in a file is to this library."""

    NEW = "new"
    SAME = "same"  # there already, with the very same files
    UPDATE = "update"  # a higher version of one that is there
    OTHER = "other"  # the same version of one that is there, with other files
    OLDER = "older"  # a lower version of one that is there
    REMOVED = "removed"  # the very same files were removed: they can be put back
    MIXED = "mixed"  # a higher version that gives the name of a renamed fact to another one: answers would mix
    SHIPPED = "shipped"  # it comes with the program, which updates it
    TAKEN = "taken"  # another pack has its key, since their uids begin alike


class Keep(StrEnum):
    """Whose version stays where a file has another one."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPreview:
    """What is in a file and what it is to the library. Nothing was changed.

    `known` is the pack of its uid that is in the library, also a removed one; `is_removed` says which. `changes` is
    what taking the file's version in its place would change; None where there is nothing to compare with.
    """

    pack: PackInFile
    standing: Standing
    known: InstalledPack | None = None
    changes: PackChanges | None = None

    @property
    def id(self) -> PackId:
        """Return the key under which the library knows the pack, or would."""
        return self.pack.bank.pack.id if self.known is None else self.known.id

    @property
    def about(self) -> PackAbout:
        return self.pack.about

    @property
    def is_removed(self) -> bool:
        return self.known is not None and self.known.removed_at is not None

    @property
    def facts(self) -> int:
        return len(self.pack.bank.facts)

    @property
    def questions(self) -> int:
        return len(self.pack.bank.questions)

    @property
    def practice_only(self) -> int:
        """Return the number of questions that timed quizzes do not ask, since they break a rule."""
        return sum(question.practice_only for question in self.pack.bank.questions)

    @property
    def kinds(self) -> Mapping[Kind, int]:
        """Return the numbers of questions, in the order of the kinds."""
        counted = Counter(question.kind for question in self.pack.bank.questions)
        return {kind: counted[kind] for kind in Kind if counted[kind]}

    @property
    def topics(self) -> Mapping[str, int]:
        """Return the numbers of questions by the titles of the topics, in the order of the pack."""
        counted = Counter(question.topic for question in self.pack.bank.questions)
        return {topic.title: counted[topic.id] for topic in self.pack.bank.pack.topics}

    @property
    def faults(self) -> tuple[RuleFinding, ...]:
        return self._findings(Severity.FAULT)

    @property
    def remarks(self) -> tuple[RuleFinding, ...]:
        return self._findings(Severity.REMARK)

    @property
    def samples(self) -> tuple[Question, ...]:
        """Return up to three questions from all over the pack, of different kinds where it has them."""
        every = sorted(self.pack.bank.questions, key=lambda each: each.practice_only)
        first: dict[Kind, Question] = {}
        for question in every:
            first.setdefault(question.kind, question)
        others = [question for question in every if question not in first.values()]
        return tuple([*first.values(), *others][:SAMPLES])

    def _findings(self, severity: Severity) -> tuple[RuleFinding, ...]:
        return tuple(each for each in self.pack.findings if each.severity is severity)
