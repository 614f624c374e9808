"""Finds the section that answers a route, and makes it when one of its routes is first asked for."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.window.routes import Answer, Request
from sco_quiz.gui.window.section import Section, Shell

S = TypeVar("S", bound=Section)

Catalogue = Mapping[str, Callable[[Shell], Section]]


class Router:
    """`catalogue` says for each room how its section is made."""

    def __init__(self, shell: Shell, catalogue: Catalogue) -> None:
        self._shell = shell
        self._catalogue = catalogue
        self._sections: dict[str, Section] = {}
        self._answers: dict[str, Mapping[str, Answer]] = {}

    def answer(self, request: Request) -> None:
        """Call the section that answers a request. Raises KeyError where none does."""
        self._section(request.room)
        self._answers[request.room][request.name].handle(request.argument)

    def section(self, kind: type[S], room: str) -> S:
        """The section of a room, made if it was not. Raises TypeError where it is of another class."""
        section = self._section(room)
        if not isinstance(section, kind):
            raise TypeError(f"the section of {room} is a {type(section).__name__}")
        return section

    def drop_pages(self, drop: Callable[[QWidget], None]) -> None:
        """Delete every page that was made so far. Whatever else a section holds is kept."""
        for section in self._sections.values():
            drop_pages_of(section, drop)

    def _section(self, room: str) -> Section:
        if room not in self._sections:
            section = self._catalogue[room](self._shell)
            self._sections[room] = section
            self._answers[room] = {answer.name: answer for answer in section.answers()}
        return self._sections[room]


def drop_pages_of(holder: QObject, drop: Callable[[QWidget], None]) -> None:
    """Delete the pages of one section: a cached property without a value makes its page anew."""
    for name, value in tuple(vars(holder).items()):
        if isinstance(value, QWidget) and isinstance(getattr(type(holder), name, None), cached_property):
            delattr(holder, name)
            drop(value)
