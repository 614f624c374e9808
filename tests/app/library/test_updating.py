"""Another version of a pack takes its place: what is told before, and what becomes of answers and memories."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from sco_quiz.app.library.library import KEPT_FOR, AskFirstError, Library, NotAddedError
from sco_quiz.app.library.preview import Keep, Standing
from sco_quiz.app.ports.library import NoPackError, Severity
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.authoring.sharing.pack_reader import ArchiveReader
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.drawing import Wanted
from sco_quiz.domain.fact import FactId
from sco_quiz.domain.question import Kind, Question, QuestionId
from sco_quiz.storage.attempts import summaries
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.app.fakes import FakeTimepiece
from tests.app.library.versions import FIRST, KEYS, OTHER_FIRST, RENAMED, SECOND, THIRD, UIDS, Version, fact
from tests.storage.learner_records import ME
from tests.storage.steps import answered, named, take

KEY = KEYS["one"]
OLD, NEW = fact("founding-year"), fact("first-year")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    folder = tmp_path / "store"
    folder.mkdir()
    with closing(open_store(folder)) as opened:
        opened.learners.current()
        yield opened


@pytest.fixture
def time() -> FakeTimepiece:
    time = FakeTimepiece()
    time.run(60 * 60)  # after the quizzes of the factories
    return time


@pytest.fixture
def library(store: Store, tmp_path: Path, time: FakeTimepiece) -> Library:
    def answers(pack: str) -> dict[FactId, int]:
        return {each: known.asked for each, known in store.figures.knowledge(ME, [KEY]).items() if pack == KEY}

    uids = iter(f"{number:032x}" for number in range(0xABCDEF0100, 0xABCDEF0200, 0x11))
    reader = partial(ArchiveReader, tmp_path / "questions")
    return Library(store.pack_files, store.banks, reader, time, answers, lambda: next(uids)[::-1])


def question(store: Store, of: FactId, kind: Kind = Kind.SINGLE) -> Question:
    (found,) = store.banks.questions([QuestionId(f"{of}/{kind}")])
    return found


def ask(store: Store, number: int, *facts: FactId) -> None:
    questions = [question(store, each) for each in facts]
    take(store, named(number, pack=KEY, questions=questions), *(a for at in range(len(facts)) for a in answered(at, 0)))


def is_consistent(store: Store) -> bool:
    return store.health().faults == ()


def test_what_is_to_change_is_told_before(library: Library, store: Store, tmp_path: Path) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    ask(store, 1, fact("sewage-works"), OLD)
    look = library.look(SECOND.file(tmp_path, "one"))
    assert (look.standing, look.is_removed, look.id) == (Standing.UPDATE, False, KEY)
    changes = look.changes
    assert changes is not None
    told = {each.id: (each.key_changed, each.answers, each.moved_from) for each in changes.changed}
    assert told == {fact("sewage-works"): (True, 1, ""), fact("dam"): (False, 0, "")}
    assert "240 million" in changes.changed[-1].old + changes.changed[0].old
    assert [(each.id, each.moved_from) for each in changes.moved] == [(NEW, OLD)]
    assert [each.id for each in changes.gone] == [fact("fields")]
    assert changes.new == ()
    assert changes.restarted == (fact("sewage-works"),)
    assert changes.questions_before == changes.questions_after + 1
    assert store.pack_files.installed()[0].version == 1
    assert library.look(FIRST.file(tmp_path, "one")).standing is Standing.SAME


def test_an_update_keeps_every_history(library: Library, store: Store, tmp_path: Path) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    asked = (fact("sewage-works"), OLD, fact("fields"), fact("dam"))
    ask(store, 1, *asked)
    before = store.figures.knowledge(ME, [KEY])
    rows = list(store.answers())
    library.update(library.look(SECOND.file(tmp_path, "one")))
    known = store.figures.knowledge(ME, [KEY])
    assert set(known) == {NEW, fact("fields"), fact("dam")}  # what sewage works cost is to be learned afresh
    assert known[NEW].memory == before[OLD].memory
    assert known[NEW].question == f"{NEW}/single"
    assert known[fact("dam")] == before[fact("dam")]
    assert list(store.answers()) == rows
    assert [len(store.history.tries(ME, each, 9)) for each in (OLD, NEW, fact("sewage-works"))] == [1, 1, 1]
    assert is_consistent(store)
    ask(store, 2, fact("sewage-works"), NEW)
    known = store.figures.knowledge(ME, [KEY])
    assert known[NEW].asked == 2


def test_what_was_asked_before_an_update_and_answered_after_it_is_about_the_old_answer(
    library: Library, store: Store, tmp_path: Path, time: FakeTimepiece
) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    begun = named(1, pack=KEY, questions=[question(store, fact("sewage-works")), question(store, OLD)])
    sitting = Sitting.start(begun, store.attempts, time)
    time.run(5)
    library.update(library.look(SECOND.file(tmp_path, "one")))
    sitting.hand_in()
    assert fact("sewage-works") not in store.figures.knowledge(ME, [KEY])
    time.run(5)
    later = Sitting.start(replace(begun, id=AttemptId("f" * 32), started=time.read()), store.attempts, time)
    later.hand_in()
    assert is_consistent(store)


def test_an_objection_and_a_claim_follow_a_renamed_fact(library: Library, store: Store, tmp_path: Path) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    ask(store, 1, OLD)
    store.challenges.challenge(named(1).id, 0, "The year is doubtful.", make.NOON)
    library.update(library.look(SECOND.file(tmp_path, "one")))
    (objection,) = store.challenges.challenges()
    assert objection.question == f"{NEW}/single"
    assert store.banks.questions([objection.question]) != ()
    with store.transactions.writing() as connection:
        summaries.refold(connection, [OLD], ME)
    assert is_consistent(store)


def test_facts_that_are_gone_leave_draws_and_stay_in_results(library: Library, store: Store, tmp_path: Path) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    ask(store, 1, fact("fields"))
    library.update(library.look(SECOND.file(tmp_path, "one")))
    pool = store.banks.pool(KEY, ME)
    (offer,) = pool.offers([Wanted(count=0)])
    assert fact("fields") not in {each for candidate in pool.read(offer.numbers()) for each in candidate.facts}
    record = store.attempts.record(named(1).id)
    assert record.attempt.questions[0].fact == fact("fields")


def test_the_version_before_is_kept_and_can_be_put_back(
    library: Library, store: Store, tmp_path: Path, time: FakeTimepiece
) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    ask(store, 1, OLD, fact("fields"))
    before = store.figures.knowledge(ME, [KEY]), store.banks.facts(KEY), library.file(KEY)
    library.update(library.look(SECOND.file(tmp_path, "one")))
    ask(store, 2, NEW)
    (kept,) = library.kept(KEY)
    assert (kept.version, kept.pack) == (1, KEY)
    time.run(60)
    assert library.put_back_version(kept).version == 1
    assert (store.banks.facts(KEY), library.file(KEY)) == before[1:]
    assert store.figures.knowledge(ME, [KEY])[OLD].asked == 2
    assert NEW not in store.figures.knowledge(ME, [KEY])
    assert [each.version for each in library.kept(KEY)] == [2, 1]
    assert is_consistent(store)
    time.run(KEPT_FOR.total_seconds() + 1)
    assert library.tidy() == ()
    assert library.kept(KEY) == ()
    with pytest.raises(NoPackError, match="not kept any more"):
        library.put_back_version(kept)


def test_steps_over_several_versions_carry_a_history(library: Library, store: Store, tmp_path: Path) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    ask(store, 1, OLD)
    library.update(library.look(SECOND.file(tmp_path, "one")))
    again = ((b'"founding-year"', b'"year"'),)
    moved = 'founding-year = "first-year", first-year = "year"'
    library.update(library.look(Version(4, again, moved).file(tmp_path, "one")))
    assert list(store.figures.knowledge(ME, [KEY])) == [fact("year")]
    assert is_consistent(store)


def test_a_version_that_gives_a_name_again_is_refused(library: Library, store: Store, tmp_path: Path) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    ask(store, 1, OLD)
    library.update(library.look(SECOND.file(tmp_path, "one")))
    look = library.look(Version(3, (RENAMED, (b'"dam"', b'"founding-year"'))).file(tmp_path, "one"))
    assert look.standing is Standing.MIXED
    with pytest.raises(NotAddedError, match="would mix"):
        library.update(look, Keep.THEIRS)
    assert store.pack_files.installed()[0].version == 2


@pytest.mark.parametrize("standing", [Standing.OTHER, Standing.OLDER])
def test_whose_version_stays_is_asked(library: Library, store: Store, tmp_path: Path, standing: Standing) -> None:
    mine, theirs = (FIRST, OTHER_FIRST) if standing is Standing.OTHER else (SECOND, FIRST)
    library.add(library.look(mine.file(tmp_path, "one", "mine")))
    before = library.file(KEY)
    look = library.look(theirs.file(tmp_path, "one", "theirs"))
    assert look.standing is standing
    with pytest.raises(AskFirstError, match=r"whose is to stay"):
        library.update(look)
    library.update(look, Keep.MINE)
    assert library.file(KEY) == before
    fork = library.update(look, Keep.BOTH)
    assert fork.id != KEY
    assert library.file(KEY) == before
    about = library.about(fork.id)
    assert (about.forked_from, about.version) == (UIDS["one"], theirs.number)
    assert store.banks.count(fork.id) > 0
    library.update(look, Keep.THEIRS)
    assert library.file(KEY) == (tmp_path / "one-theirs.scoquiz").read_bytes()
    assert is_consistent(store)


def test_a_removed_pack_is_told_and_comes_back_by_its_file(library: Library, store: Store, tmp_path: Path) -> None:
    file = FIRST.file(tmp_path, "one")
    library.add(library.look(file))
    ask(store, 1, OLD)
    library.remove(KEY)
    look = library.look(file)
    assert (look.standing, look.is_removed) == (Standing.REMOVED, True)
    with pytest.raises(NotAddedError, match="can be put back"):
        library.add(look)
    assert library.update(look).removed_at is None
    library.remove(KEY)
    later = library.look(SECOND.file(tmp_path, "one"))
    assert (later.standing, later.is_removed) == (Standing.UPDATE, True)
    library.update(later)
    assert store.banks.count(KEY) > 0
    assert store.figures.knowledge(ME, [KEY])[NEW].asked == 1


def test_the_files_of_a_removed_pack_go_after_a_while_and_its_answers_do_not(
    library: Library, store: Store, tmp_path: Path, time: FakeTimepiece
) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    ask(store, 1, OLD)
    library.remove(KEY)
    time.run(KEPT_FOR.total_seconds() - 60)
    assert library.tidy() == ()
    time.run(120)
    assert [pack.id for pack in library.tidy()] == [KEY]
    assert (library.rows(), library.tidy()) == ((), ())
    assert store.attempts.record(named(1).id).attempt.questions
    library.add(library.look(THIRD.file(tmp_path, "one")))
    assert store.figures.knowledge(ME, [KEY])[NEW].asked == 1
    assert is_consistent(store)


def test_questions_that_break_a_rule_are_for_practice_only(library: Library, store: Store, tmp_path: Path) -> None:
    broken = ((b"In which city did the league turn down the dam", b"Where was, not long ago, the league when the dam"),)
    bad = Version(1, ((b"turned down the dam at Garlow.", b"turned down the dam at Garlow last year."), *broken))
    look = library.look(bad.file(tmp_path, "one"))
    assert look.standing is Standing.NEW
    assert look.practice_only > 0
    assert {each.severity for each in look.faults} == {Severity.FAULT}
    assert all(each.sentence for each in look.faults)
    assert all(not each.practice_only for each in look.samples)
    library.add(look)
    pool = store.banks.pool(KEY, ME)
    timed, practice = pool.offers([Wanted(count=0, timed=True), Wanted(count=0)])
    assert (timed.size, timed.faulty) == (look.questions - look.practice_only, look.practice_only)
    assert (practice.size, practice.faulty) == (look.questions, look.practice_only)
    kept_out = [each for each in pool.read(practice.numbers()) if each.practice_only]
    assert len(kept_out) == look.practice_only
    assert store.banks.questions([kept_out[0].id])[0].practice_only
    assert is_consistent(store)


def test_a_pack_without_a_sound_question_is_for_practice(library: Library, store: Store, tmp_path: Path) -> None:
    bad = Version(1, ((b'statement = "', b'statement = "Last year: '),))
    look = library.look(bad.file(tmp_path, "one"))
    assert look.practice_only == look.questions > 0
    library.add(look)
    offers = store.banks.pool(KEY, ME).offers([Wanted(count=0, timed=True), Wanted(count=0)])
    assert [offer.size for offer in offers] == [0, look.questions]


def test_an_interrupted_quiz_of_a_removed_pack_can_be_finished(
    library: Library, store: Store, tmp_path: Path, time: FakeTimepiece
) -> None:
    library.add(library.look(FIRST.file(tmp_path, "one")))
    begun = named(1, pack=KEY, questions=[question(store, OLD)], started=time.read())
    Sitting.start(begun, store.attempts, time)
    library.remove(KEY)
    record = store.attempts.record(begun.id)
    Sitting.resume(record, store.attempts, time).hand_in()
    assert store.history.newest(ME, 9)[0].id == begun.id
    assert is_consistent(store)
