from dataclasses import replace
from datetime import date

import pytest

from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.learning.study import NoSuchFactError, Order, Show, Standing, Study, StudyScreen
from sco_quiz.app.library.packs import NoQuestionsError, Packs
from sco_quiz.domain.attempt import Act, AttemptId, LearnerId
from sco_quiz.domain.fact import Fact, PackId, Status
from sco_quiz.domain.response import Response
from sco_quiz.domain.schedule import Goal
from tests.app.fakes import FakeBanks, FakeFigures, FakeLearners, FakeLog, FakeTimepiece
from tests.factories import MEMBERS, MEMBERS_KEY, attempt, ended, event, fact, fact_id, pack, reading

ANNA, BEN = LearnerId(1), LearnerId(2)
RIGHT, WRONG = 0, 1
FACTS = (
    fact(1, paragraph="12", statement="The SCO was founded in Shanghai in 2001."),
    fact(2, paragraph="5", statement="Tokayev spoke in Astana."),
    fact(3, paragraph="12", topic=MEMBERS, statement="Belarus is the tenth member.", values=("Belarus",)),
    fact(4, paragraph="C", statement="The caption shows a port.", as_of=date(2025, 9, 1)),
    fact(5, paragraph="T", statement="The headline names a spirit.", status=Status.CLAIM, holder="Türkmenbaşy"),
)


class StoredFacts(FakeBanks):
    def facts(self, *packs: PackId) -> tuple[Fact, ...]:  # noqa: ARG002 - the port's parameter
        return FACTS


def study(banks: FakeBanks, log: FakeLog, time: FakeTimepiece) -> Study:
    figures = FakeFigures(log)
    packs = Packs(banks, FakeLearners())
    return Study(banks, packs, figures, figures, Reviewing(banks, packs, figures, time))


class Room:
    def __init__(self) -> None:
        self.log = FakeLog()
        self.time = FakeTimepiece()
        self.study = study(StoredFacts(()), self.log, self.time)

    def answered(self, *options: int) -> None:
        """Anna answers a question on fact 1 once in each of so many attempts."""
        for option in options:
            number = len(self.log.outcomes)
            chosen = replace(attempt(), id=AttemptId(str(number)), started=reading(number * 3600.0))
            given = event(Act.ANSWER, chosen.started, question=0, response=Response((option,)))
            seen, end = event(Act.SEE, chosen.started, question=0), event(Act.HAND_IN, chosen.started)
            self.log.outcomes[chosen.id] = ended(chosen, seen, given, end)

    def standing(self, learner: LearnerId = ANNA) -> Standing:
        """Of fact 1."""
        shown = {each.fact.id: each for group in self.study.screen(learner).groups for each in group.facts}
        return shown[fact_id(1)].standing


def ids(screen: StudyScreen) -> set[str]:
    return {each.fact.id for group in screen.groups for each in group.facts}


def test_by_topic_the_facts_stand_in_the_order_of_the_article() -> None:
    groups = Room().study.screen(ANNA).groups
    assert [(group.heading, [each.fact.paragraph for each in group.facts]) for group in groups] == [
        ("Origins", ["T", "C", "5", "12"]),
        ("Members", ["12"]),
    ]


def test_by_paragraph_the_headline_and_the_caption_come_before_the_text() -> None:
    groups = Room().study.screen(ANNA, order=Order.BY_PARAGRAPH).groups
    assert [(group.heading, len(group.facts)) for group in groups] == [("T", 1), ("C", 1), ("5", 1), ("12", 2)]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("", {1, 2, 3, 4, 5}),
        ("shanghai", {1, 2, 4, 5}),  # a value of every fact of the factory
        ("founded 2001", {1}),
        ("2001 founded", {1}),
        ("founded Astana", set()),
        ("BELARÚS", {3}),
        ("turkmenbasy", {5}),
        ("members tenth", {3}),
        ("tok", {2}),
        ("kayev", set()),
        ("“2001”!", {1}),
        ("?", {1, 2, 3, 4, 5}),
    ],
)  # fmt: skip
def test_each_word_must_begin_one_of_statement_values_topic_or_holder(words: str, numbers: set[int]) -> None:
    assert ids(Room().study.screen(ANNA, words)) == {fact_id(number) for number in numbers}


def test_a_topic_leaves_the_others_out_and_still_says_how_much_the_words_find_in_them() -> None:
    screen = Room().study.screen(ANNA, "the", MEMBERS_KEY)
    assert ids(screen) == {fact_id(3)}
    assert [(title, count) for _, title, count in screen.topics] == [("Origins", 3), ("Members", 1)]
    assert (screen.found, screen.total) == (4, 5)


@pytest.mark.parametrize(
    ("options", "standing"),
    [
        ((), Standing.NOT_ASKED),
        ((WRONG,), Standing.MISSED),
        ((RIGHT, RIGHT, WRONG), Standing.MISSED),
        ((WRONG, RIGHT), Standing.ONCE),
        ((WRONG, RIGHT, RIGHT), Standing.TWICE),
        ((RIGHT, RIGHT, RIGHT), Standing.TWICE),
    ],
)
def test_the_newest_answers_say_how_well_a_fact_is_known(options: tuple[int, ...], standing: Standing) -> None:
    room = Room()
    room.answered(*options)
    assert room.standing() is standing
    assert room.standing(BEN) is Standing.NOT_ASKED


@pytest.mark.parametrize(("options", "known"), [((WRONG, RIGHT), 1), ((RIGHT, WRONG), 0)])
def test_what_was_right_last_time_counts_as_known_in_its_group_and_in_all(options: tuple[int, ...], known: int) -> None:
    room = Room()
    room.answered(*options)
    assert [group.known for group in room.study.screen(ANNA, "founded").groups] == [known]
    screen = room.study.screen(ANNA, "belarus")
    assert [(group.known, group.ids) for group in screen.groups] == [(0, frozenset({fact_id(3)}))]
    assert (screen.known, screen.total) == (known, 5)


@pytest.mark.parametrize(
    ("options", "show", "numbers"),
    [
        ((RIGHT,), Show.ALL, {1, 2, 3, 4, 5}),
        ((RIGHT,), Show.KNOWN, {1}),
        ((WRONG, RIGHT), Show.MISSED, set()),
        ((RIGHT, WRONG), Show.MISSED, {1}),
        ((RIGHT, WRONG), Show.KNOWN, set()),
        ((WRONG,), Show.NOT_ASKED, {2, 3, 4, 5}),
    ],
)
def test_facts_can_be_those_missed_known_or_not_asked(options: tuple[int, ...], show: Show, numbers: set[int]) -> None:
    room = Room()
    room.answered(*options)
    assert ids(room.study.screen(ANNA, show=show)) == {fact_id(number) for number in numbers}


def test_every_choice_says_how_many_facts_it_would_show_beside_the_others() -> None:
    room = Room()
    room.answered(WRONG)
    screen = room.study.screen(ANNA, "the", MEMBERS_KEY, show=Show.NOT_ASKED)
    assert dict(screen.shows) == {Show.ALL: 1, Show.MISSED: 0, Show.NOT_ASKED: 1, Show.KNOWN: 0}
    assert [(title, count) for _, title, count in screen.topics] == [("Origins", 2), ("Members", 1)]
    assert (screen.count, screen.found) == (1, 3)


def test_a_fact_tells_its_answers_and_when_it_is_asked_next() -> None:
    room = Room()
    room.answered(WRONG, RIGHT)
    room.time.run(2 * 3600.0)
    screen = room.study.fact(ANNA, fact_id(1), Goal())
    assert [each.verdict for each in screen.tries] == ["right", "wrong"]
    assert (screen.topic, screen.fact.standing) == ("Origins", Standing.ONCE)
    assert screen.due is not None
    assert screen.due > screen.today
    room.time.run(400 * 24 * 3600.0)
    later = room.study.fact(ANNA, fact_id(1), Goal())
    assert later.due == later.today


def test_a_fact_that_was_never_asked_has_no_answers_and_is_not_due() -> None:
    screen = Room().study.fact(ANNA, fact_id(2), Goal())
    assert (screen.tries, screen.due, screen.fact.known) == ((), None, None)


def test_a_fact_that_is_gone_says_so() -> None:
    with pytest.raises(NoSuchFactError):
        Room().study.fact(ANNA, fact_id(99), Goal())


def test_without_a_pack_it_says_so() -> None:
    with pytest.raises(NoQuestionsError):
        study(FakeBanks((), packs=()), FakeLog(), FakeTimepiece()).screen(ANNA)


def test_the_source_stands_with_the_facts() -> None:
    assert Room().study.screen(ANNA).scope.pack == pack()
