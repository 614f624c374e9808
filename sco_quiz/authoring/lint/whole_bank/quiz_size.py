"""How long a quiz on one topic can be, since enemies never stand in one quiz."""

import random
from collections import defaultdict

from sco_quiz.domain.drawing import Candidate, PoolInMemory, Wanted, draw
from sco_quiz.domain.fact import TopicId
from sco_quiz.domain.question import Bank, QuestionId

LONGEST = 30
DRAWS = 5


def quiz_sizes(bank: Bank) -> dict[TopicId, int]:
    """Return for each topic the shortest of a few draws, of at most 30 questions."""
    pool = PoolInMemory(_candidates(bank))
    sizes = {}
    for topic in bank.pack.topics:
        offers = pool.offers((Wanted(count=LONGEST, topics=frozenset({bank.pack.key(topic.id)})),))
        draws = [draw(pool, offers, random.Random(seed)) for seed in range(DRAWS)]  # noqa: S311 - repeatable, no secret
        sizes[topic.id] = min(len(drawn.chosen) for drawn in draws)
    return sizes


def _candidates(bank: Bank) -> list[Candidate]:
    enemies: defaultdict[QuestionId, set[QuestionId]] = defaultdict(set)
    for pair in bank.enemies:
        for one in pair:
            enemies[one] |= pair - {one}
    return [
        Candidate(
            id=question.id,
            facts=question.facts,
            topic=question.topic,
            kind=question.kind,
            enemies=frozenset(enemies[question.id]),
        )
        for question in bank.questions
    ]
