"""The library as a page shows it: every pack with its figures for a learner, and one of them closer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sco_quiz.app.library.library import KEPT_FOR
from sco_quiz.app.library.packs import in_order
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.clock import Timepiece, local_time
from sco_quiz.app.ports.history import AttemptSummary, History
from sco_quiz.app.ports.library import InstalledPack, KeptVersion, PackAbout, PackStore
from sco_quiz.app.ports.shelf import Shelves
from sco_quiz.app.search import Search
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.entry import folded
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import Article, FactId, PackId, Topic
from sco_quiz.domain.memory import Memory, due_on

LAST = 3  # quizzes that are shown of one pack


class Show(StrEnum):
    """Which packs of the library are listed."""

    ALL = "all"
    DUE = "due"
    FROM_FILE = "from a file"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLine:
    """A pack that can be asked. `added` is None for one of the program; `due` counts facts that are due today.

    `practice_only` of the `questions` break a rule, and timed quizzes do not ask them.
    """

    id: PackId
    title: str
    origin: Article | None
    topics: tuple[Topic, ...]
    questions: int
    practice_only: int
    due: int
    last: AttemptSummary | None
    added: InstalledPack | None
    content_hash: str

    @property
    def source(self) -> str:
        """Return what the facts are restated from; empty where they are of no text."""
        return self.origin.source if self.origin else ""

    def is_of(self, show: Show) -> bool:
        if show is Show.DUE:
            return bool(self.due)
        return show is Show.ALL or self.added is not None


@dataclass(frozen=True, slots=True)
class RemovedLine:
    """A pack that was removed, and the last day on which it can be put back."""

    pack: InstalledPack
    until: date


@dataclass(frozen=True, slots=True)
class ShelfScreen:
    """The packs of the program, then those that were added, each by title; the one removed last comes first."""

    lines: tuple[PackLine, ...]
    removed: tuple[RemovedLine, ...]

    def found(self, words: str, show: Show) -> tuple[PackLine, ...]:
        """Return the packs that are of this kind, with these words in title or source."""
        search = Search(words)
        return tuple(line for line in self.lines if line.is_of(show) and search.finds(f"{line.title} {line.source}"))

    def count(self, show: Show) -> int:
        return sum(line.is_of(show) for line in self.lines)


@dataclass(frozen=True, slots=True)
class PackDetails:
    """`about` is None where the pack's files cannot be read any more; its questions are asked on.

    `earlier` is the version before, while it can be put back.
    """

    about: PackAbout | None
    quizzes: tuple[AttemptSummary, ...]
    earlier: KeptVersion | None


class Shelf:
    """`about` says what a pack tells of itself."""

    def __init__(
        self,
        banks: Banks,
        packs: PackStore,
        shelves: Shelves,
        history: History,
        about: Callable[[PackId], PackAbout],
        timepiece: Timepiece,
    ) -> None:
        self._banks = banks
        self._packs = packs
        self._shelves = shelves
        self._history = history
        self._about = about
        self._timepiece = timepiece
        self._read: dict[tuple[PackId, str], PackAbout | None] = {}  # by pack and the sum of its files

    def screen(self, learner: LearnerId, retention: float) -> ShelfScreen:
        """Return every pack; a fact is due where the chance that this learner recalls it has fallen to `retention`."""
        now, installed = local_time(self._timepiece), self._packs.installed()
        added = {pack.id: pack for pack in installed}
        questions, practice_only = self._shelves.questions(), self._shelves.practice_only()
        last, memories = self._shelves.last_quizzes(learner), self._shelves.memories(learner)
        lines = [
            PackLine(
                id=pack.id,
                title=pack.title,
                origin=pack.origin,
                topics=pack.topics,
                questions=questions.get(pack.id, 0),
                practice_only=practice_only.get(pack.id, 0),
                due=_due(memories.get(pack.id, {}), retention, now),
                last=last.get(pack.id),
                added=added.get(pack.id),
                content_hash=pack.content_hash,
            )
            for pack in in_order(self._banks.packs())
        ]
        lines.sort(key=lambda line: folded(line.title) if line.added else "")  # of the program in their own order
        return ShelfScreen(tuple(lines), _removed(installed, now))

    def details(self, learner: LearnerId, line: PackLine) -> PackDetails:
        kept = (version for version in self._packs.kept() if line.added and version.pack == line.id)
        return PackDetails(self._told(line), self._history.newest(learner, LAST, pack=line.id), next(kept, None))

    def _told(self, line: PackLine) -> PackAbout | None:
        """Read it once for each state of the pack's files: the list is gone through with the arrow keys."""
        key = (line.id, line.content_hash)
        if key not in self._read:
            try:
                self._read[key] = self._about(line.id)
            except QuizError:
                self._read[key] = None
        return self._read[key]


def _due(memories: Mapping[FactId, Memory], retention: float, now: datetime) -> int:
    return sum(due_on(fact, memory, retention, now) <= now.date() for fact, memory in memories.items())


def _removed(installed: tuple[InstalledPack, ...], now: datetime) -> tuple[RemovedLine, ...]:
    gone = sorted(
        ((pack.removed_at, pack) for pack in installed if pack.removed_at is not None),
        key=lambda each: each[0],
        reverse=True,
    )
    lines = (RemovedLine(pack, (at + KEPT_FOR).astimezone(now.tzinfo).date()) for at, pack in gone)
    return tuple(line for line in lines if line.until >= now.date())
