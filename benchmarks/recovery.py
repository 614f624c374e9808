"""What each source of a recovery brings back of a damaged store, as quoted in docs/adr/0017.

    python benchmarks/recovery.py

A learner has taken 30 quizzes when the last backup is made, takes 3 more, and is in the middle of another. Then the
file is damaged in every way that the tests of recovery know, and page by page. Counted are the answers that can be
proved: by the backup alone, with what is read on the file's pages (salvage), with the journal of attempts, with both;
and the same where there is no backup. Seeded, so that the same table comes out every time.
"""

import random
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import fmean

from measuring.filling import take

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.composition import open_services
from sco_quiz.domain.attempt import Act, AttemptId
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from sco_quiz.files.own_files import STORE
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.storage.backups.attempt_journal import JournalSource
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.recovery.salvage import Source, salvaging
from sco_quiz.storage.transfer.question_cache import question_cache

BEFORE, AFTER = 30, 3  # quizzes before and after the backup
PAGES = 60  # that are spoiled one by one
PAGE = 4096  # bytes
HALF = 10  # answers of the quiz that is not ended
Answers = Mapping[AttemptId, frozenset[int]]  # places of the questions that were answered

DAMAGES: Mapping[str, Callable[[bytes], bytes]] = {
    "the header is spoiled": lambda sound: b"\xff" * 100 + sound[100:],
    "the size of a page is spoiled": lambda sound: sound[:16] + b"\x10\x01" + sound[18:],
    "the first page is zeros": lambda sound: bytes(PAGE) + sound[PAGE:],
    "a page of a web site over the start": lambda sound: b"<html>404</html>".ljust(600) + sound[600:],
    "cut by a byte": lambda sound: sound[:-1],
    "cut to three quarters": lambda sound: sound[: len(sound) * 3 // 4 + 1234],
    "cut in half": lambda sound: sound[: len(sound) // 2],
    "the second half is zeros": lambda sound: sound[: len(sound) // 2] + bytes(len(sound) - len(sound) // 2),
    "every other page is zeros": lambda sound: b"".join(
        bytes(PAGE) if page % 2 else sound[page * PAGE : (page + 1) * PAGE] for page in range(len(sound) // PAGE)
    ),
    "cut to a page": lambda sound: sound[:PAGE],
    "rubbish, zeros, empty, deleted or another file": lambda sound: random.Random(0).randbytes(len(sound)),
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        store, backup = _learned(Path(folder))
        sound = store.read_bytes()
        whole, kept, journal = _salvaged(store), _salvaged(backup), _journalled(store)
        print(f"{_count(whole):,} answers, of which the backup has {_count(kept):,}; {len(sound) // PAGE} pages")
        print("| damage | backup | + salvage | + journal | + both | no backup: salvage | journal | both |")
        print("|---|--:|--:|--:|--:|--:|--:|--:|")
        for name, change in DAMAGES.items():
            store.write_bytes(change(sound))
            _row(name, [_figures(kept, _salvaged(store), journal)])
        _row(f"one page is rubbish, mean of {PAGES}", list(_page_by_page(store, sound, kept, journal)))


def _learned(folder: Path) -> tuple[Path, Path]:
    """The store and its last backup."""
    clock, chance = ScriptedClock(), random.Random(0)
    for quizzes in (BEFORE, AFTER):
        with closing(open_services(folder, clock, lambda: chance)) as services:
            for _ in range(quizzes):
                take(services, chance)
            services.safekeeping.make_if_due()
            if quizzes == AFTER:
                running = services.quizzes.start(services.roster.current().id, Plan(count=20))
                choices = [at for at, each in enumerate(running.screen().questions) if each.kind is Kind.SINGLE]
                for at in choices[:HALF]:
                    running.go_to(at)
                    running.answer(Response(chosen=(0,)))
        if quizzes == BEFORE:
            name = KeptBackups(folder, datetime(2025, 9, 8, tzinfo=UTC)).make()
    return folder / STORE, folder / "backups" / f"{name}.sqlite3"


def _page_by_page(store: Path, sound: bytes, kept: Answers, journal: Answers) -> Iterator[list[int]]:
    chance = random.Random(0)
    for page in chance.sample(range(len(sound) // PAGE), PAGES):
        store.write_bytes(sound[: page * PAGE] + chance.randbytes(PAGE) + sound[(page + 1) * PAGE :])
        yield _figures(kept, _salvaged(store), journal)


def _figures(kept: Answers, salvaged: Answers, journal: Answers) -> list[int]:
    ways = ((kept,), (kept, salvaged), (kept, journal), (kept, salvaged, journal))
    without = ((salvaged,), (journal,), (salvaged, journal))
    return [_count(_united(way)) for way in (*ways, *without)]


def _row(name: str, several: list[list[int]]) -> None:
    print(f"| {name} | " + " | ".join(f"{fmean(column):,.0f}" for column in zip(*several, strict=True)) + " |")


def _salvaged(file: Path) -> Answers:
    with question_cache() as questions, salvaging(file, questions) as source:
        return _proved(source)


def _journalled(store: Path) -> Answers:
    with question_cache() as questions:
        return _proved(JournalSource(store, questions))


def _proved(source: Source) -> Answers:
    found = (taken for owner in source.owners() for taken in source.attempts(owner))
    return {taken.id: frozenset(event.question for event in taken.events if event.act is Act.ANSWER) for taken in found}


def _united(several: Iterable[Answers]) -> Answers:
    """As a recovery brings them in: of an attempt that is there twice the one that goes farther."""
    best: dict[AttemptId, frozenset[int]] = {}
    for each in several:
        best |= {id_: found for id_, found in each.items() if len(found) > len(best.get(id_, ()))}
    return best


def _count(answers: Answers) -> int:
    return sum(map(len, answers.values()))


if __name__ == "__main__":
    main()
