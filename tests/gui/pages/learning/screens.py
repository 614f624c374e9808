"""Screens of the study page to begin a test with."""

from dataclasses import replace
from typing import Any

from sco_quiz.app.learning.study import Order, Show, StudyScreen
from sco_quiz.app.library.packs import Scope
from tests.factories import pack

_NOTHING = StudyScreen(
    scope=Scope((pack(),), pack()),
    words="",
    topic=None,
    order=Order.BY_TOPIC,
    show=Show.ALL,
    groups=(),
    topics=(),
    shows=tuple((show, 0) for show in Show),
    found=0,
    known=0,
    total=0,
)


def screen_of(**changes: Any) -> StudyScreen:
    return replace(_NOTHING, **changes)
