"""The key by which the store knows a pack, so that two strangers' packs of one slug never mix their histories."""

from dataclasses import replace

from sco_quiz.domain.fact import FactId, PackId
from sco_quiz.domain.question import Bank, QuestionId

DIGITS = 8


def pack_key(slug: str, uid: str) -> PackId:
    """Return the key of a pack that does not come with the program. A slug holds no dot, so it is no shipped pack's."""
    return PackId(f"{slug}.{uid[:DIGITS]}")


def under_key(bank: Bank, key: PackId) -> Bank:
    """Return the bank with this key in the place of its slug, in the ids of facts and questions too.

    The questions are made first and get their ids afterwards: what is drawn for a question depends on its id, and its
    writer checked it under the slug.
    """
    start = len(bank.pack.id)

    def question(id_: str) -> QuestionId:
        return QuestionId(key + id_[start:])

    def fact(id_: str) -> FactId:
        return FactId(key + id_[start:])

    return replace(
        bank,
        pack=replace(bank.pack, id=key),
        facts=tuple(replace(each, id=fact(each.id)) for each in bank.facts),
        questions=tuple(
            replace(each, id=question(each.id), facts=tuple(map(fact, each.facts))) for each in bank.questions
        ),
        enemies=frozenset(frozenset(map(question, pair)) for pair in bank.enemies),
    )
