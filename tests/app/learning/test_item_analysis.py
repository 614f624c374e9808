from collections.abc import Collection, Iterator

from sco_quiz.app.learning.item_analysis import ItemOrder, Items
from sco_quiz.app.library.packs import Packs
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.item_analysis import ENOUGH_ANSWERS, Choice, ItemAnswer
from sco_quiz.domain.question import QuestionId
from tests.app.fakes import FakeBanks, FakeLearners
from tests.factories import question

FIVE = tuple(question(number=number) for number in range(1, 6))
ANNA = LearnerId(1)
GONE = QuestionId("sco-test/gone/single")


class Answers:
    def __init__(self, *given: tuple[QuestionId, float, int]) -> None:
        self._given = given

    def item_answers(self, packs: Collection[PackId]) -> Iterator[ItemAnswer]:  # noqa: ARG002 - the port's
        for asked, share, count in self._given:
            for n in range(count):
                yield ItemAnswer(
                    question=asked,
                    learner=LearnerId(n),
                    share=share if n % 2 else 1 - share,
                    rest=(n % 3) / 2,
                    chosen=(Choice("x", right=None),),
                    time_ns=1,
                )


def items(*given: tuple[QuestionId, float, int]) -> Items:
    banks = FakeBanks(FIVE)
    return Items(banks, Packs(banks, FakeLearners()), Answers(*given))


def counted(*given: tuple[QuestionId, float, int]) -> tuple[list[QuestionId], list[QuestionId]]:
    count = items(*given).count(ANNA)
    while count.step():
        pass
    assert count.done == sum(each[2] for each in given)
    return tuple(  # type: ignore[return-value] # two of them
        [line.question.id for line in count.lines(order)] for order in (ItemOrder.HARDEST, ItemOrder.MOST_ANSWERED)
    )


def test_a_count_goes_on_in_steps_and_can_be_looked_at_on_its_way() -> None:
    count = items((FIVE[0].id, 1.0, 1_000)).count(ANNA)
    assert count.step()
    on_the_way = count.done
    assert 0 < on_the_way < 1_000
    assert count.lines(ItemOrder.HARDEST)[0].figures.n == on_the_way


def test_questions_are_ordered_by_what_was_asked_for() -> None:
    hardest, most = counted((FIVE[0].id, 0.5, 40), (FIVE[1].id, 0.9, 41), (FIVE[2].id, 0.5, 60))
    assert hardest[0] == FIVE[1].id
    assert most[0] == FIVE[2].id


def test_a_question_with_few_answers_is_never_before_one_with_enough() -> None:
    hardest, _ = counted((FIVE[0].id, 1.0, ENOUGH_ANSWERS), (FIVE[1].id, 0.0, 2))
    assert hardest == [FIVE[0].id, FIVE[1].id]


def test_a_question_that_left_the_bank_is_left_out() -> None:
    hardest, _ = counted((GONE, 0.5, 3), (FIVE[0].id, 0.5, 3))
    assert hardest == [FIVE[0].id]
