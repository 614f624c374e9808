"""The answers to a pack's questions for item analysis, read in small transactions, so that a window can save."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from sys import intern
from typing import Annotated, NamedTuple

from msgspec import Meta
from sqlalchemy import Connection, and_, select

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import SEVERAL, PackId
from sco_quiz.domain.item_analysis import ItemAnswer, choices, rests
from sco_quiz.domain.question import TYPED, Kind, Option, Question, QuestionId
from sco_quiz.domain.response import Response, fits
from sco_quiz.storage.attempts.answer_pack import answer_pack, is_of
from sco_quiz.storage.attempts.fact_history import fact_history
from sco_quiz.storage.attempts.rows import shown_question
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, decode, unreadable
from sco_quiz.storage.database.transactions import Transactions

AT_ONCE = 50  # attempts in one transaction, during which a window waits for some milliseconds
KEPT = 100_000  # questions held in memory: some fifty megabytes


class Answer(NamedTuple):
    attempt: int
    question: QuestionId
    fact: str
    response: str
    share: Annotated[float, Meta(ge=0, le=1)]
    time_ns: int
    claimed: bool
    learner: LearnerId
    snapshot: int
    pack: PackId


def item_answers(transactions: Transactions, packs: Collection[PackId]) -> Iterator[ItemAnswer]:
    """Yield the answers of ended attempts about these packs in the order of their ends. Raises DamagedStoreError.

    What an answer is compared with are the others of its attempt about the same pack.
    """
    shown = _Shown()
    last = 0
    while True:
        with transactions.reading() as connection:
            attempts = _ended_after(connection, packs, last)
            answers = _answers(connection, packs, list(attempts))
            shown.hold(connection, {answer.snapshot for answer in answers})
        if not attempts:
            return
        for _, together in groupby(answers, attrgetter("attempt", "pack")):
            yield from _of_one_attempt(tuple(together), shown)
        last = max(attempts.values())


def _ended_after(connection: Connection, packs: Collection[PackId], closed: int) -> dict[int, int]:
    """Return the numbers of ended attempts with the places of their ends."""
    attempt = tables.Attempt
    mine = (attempt.c.pack.in_((*packs, SEVERAL)), attempt.c.closed > closed)
    query = select(attempt.c.number, attempt.c.closed).where(*mine)
    rows = connection.execute(query.order_by(attempt.c.closed).limit(AT_ONCE))
    return {row.number: checked(row.closed, int) for row in rows}


def _answers(connection: Connection, packs: Collection[PackId], attempts: list[int]) -> list[Answer]:
    attempt, answer, shown = tables.Attempt, tables.Answer, tables.AttemptQuestion
    query = (
        select(
            answer.c.attempt, answer.c.question, answer.c.fact, answer.c.response, answer.c.share, answer.c.time_ns,
            answer.c.claimed, attempt.c.learner, shown.c.snapshot, answer_pack().label("pack"),
        )
        .join(attempt, attempt.c.number == answer.c.attempt)
        .join(shown, and_(shown.c.attempt == answer.c.attempt, shown.c.position == answer.c.position))
        .where(answer.c.attempt.in_(attempts), is_of(packs), answer.c.seen)
        .order_by(attempt.c.closed, "pack", answer.c.position)
    )  # fmt: skip
    history = fact_history(connection)
    found = (checked(tuple(row), Answer) for row in connection.execute(query))
    return [each._replace(question=QuestionId(history.question(each.question, each.fact))) for each in found]


def _of_one_attempt(answers: Sequence[Answer], shown: "_Shown") -> Iterator[ItemAnswer]:
    for answer, rest in zip(answers, rests([answer.share for answer in answers]), strict=True):
        question, response = shown[answer.snapshot], decode(answer.response, Response)
        if not fits(question, response):
            raise unreadable(Response, "it is none to its question")
        yield ItemAnswer(
            question=answer.question,
            learner=answer.learner,
            share=answer.share,
            rest=rest,
            chosen=choices(question, response, answer.share, claimed=answer.claimed),
            time_ns=answer.time_ns,
        )


class _Shown:
    """Questions as they were shown. A million answers show tens of thousands of them: each is decoded once.

    Only what tells apart choices is kept, and options in another order are shared. When there are too many questions
    all are dropped, since nobody knows which come next.
    """

    def __init__(self) -> None:
        self._questions: dict[int, Question] = {}
        self._options: dict[Option, Option] = {}

    def __getitem__(self, number: int) -> Question:
        return self._questions[number]

    def hold(self, connection: Connection, wanted: set[int]) -> None:
        if len(self._questions) > KEPT:
            self._questions.clear()
            self._options.clear()
        snapshot = tables.Snapshot
        query = select(snapshot).where(snapshot.c.number.in_(wanted - self._questions.keys()))
        for row in connection.execute(query).mappings():
            self._questions[row["number"]] = self._slim(shown_question(row))
        if not wanted <= self._questions.keys():
            raise unreadable(Question, "it is missing")

    def _slim(self, question: Question) -> Question:
        typed = question.kind in TYPED
        options = () if typed else tuple(map(self._shared, question.options))
        sides = tuple(map(intern, question.choices))
        stem = intern(question.stem) if question.kind is Kind.NUMBER else ""  # how a number is read depends on it
        return replace(question, facts=(), stem=stem, explanation="", statement="", options=options, choices=sides)

    def _shared(self, option: Option) -> Option:
        bare = Option(text=option.text, key=option.key, reason="")
        return self._options.setdefault(bare, bare)
