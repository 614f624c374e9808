"""`sco-quiz article`: attach an own copy of the article, so that reviews show the passages."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from sco_quiz.app.library.own_copy import Attached, Evidence
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from sco_quiz.files.paths import data_dir

_PLACES = {"T": "headline", "D": "date line", "C": "photo caption"}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    article = subparsers.add_parser("article", help="keep your own copy of the article, to see passages in it")
    article.set_defaults(command="article")
    commands = article.add_subparsers(dest="article_command", required=True, metavar="COMMAND")
    attach = commands.add_parser("attach", help="keep a copy; says what matches and which questions are stale")
    attach.add_argument("file", type=Path, metavar="FILE", help="the article as plain text in UTF-8")
    detach = commands.add_parser("detach", help="remove the copy")
    for command in (attach, detach):
        command.add_argument("--pack", metavar="ID", help="the pack of the article; without it, of any")


def run(args: argparse.Namespace, open_evidence: Callable[[Path], AbstractContextManager[Evidence]]) -> int:
    """Attach or remove the copy. Exit status 0, also where questions are stale. Raises QuizError,
    with nothing changed.
    """
    with open_evidence(data_dir(args.data_dir)) as evidence:
        if args.article_command == "attach":
            _tell(evidence.attach(args.file, [evidence.pack(args.pack)] if args.pack else ()))
        elif _detached(evidence, args.pack):
            print("Your copy of the article was removed. Timed quizzes ask every question again.")
        else:
            print("There was no copy of the article to remove.")
    return 0


def _detached(evidence: Evidence, wanted: str | None) -> bool:
    """Remove the copy, if there is one. Raises QuizError where there are several and none is named."""
    packs = evidence.attached()
    if wanted is not None:
        return evidence.detach(PackId(wanted) if wanted in packs else evidence.pack(wanted).id)
    if len(packs) > 1:
        raise QuizError(
            "There are copies of several articles. Nothing was removed; name a pack with --pack: {packs}.",
            packs=", ".join(packs),
        )
    return any(evidence.detach(pack) for pack in packs)


def _tell(attached: Attached) -> None:
    count = len(attached.matching)
    print(f"Your copy of the article is kept. {count} of {count + len(attached.differing)} paragraphs match.")
    if attached.differing:
        print(f"Different or missing: {_places(attached.differing)}.")
    if not attached.stale:
        print("No question is stale: your copy bears out all of them.")
        return
    print(f"Stale, and left out of timed quizzes: {len(attached.stale)} questions whose passage is not in your copy.")
    for question in attached.stale:
        print(question)


def _places(numbers: Sequence[str]) -> str:
    body = [number for number in numbers if number not in _PLACES]
    named = [_PLACES[number] for number in numbers if number in _PLACES]
    word = "paragraph" if len(body) == 1 else "paragraphs"
    return ", ".join([*named, *([f"{word} {', '.join(body)}"] if body else [])])
