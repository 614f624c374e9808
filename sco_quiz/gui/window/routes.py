"""Routes: typed requests, the only thing that rooms of pages exchange. Knows no page and no use case."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar, cast, runtime_checkable

A = TypeVar("A")


class Context(StrEnum):
    """What the window shows, as far as it decides which commands make sense."""

    NONE = ""  # a page that cannot be left by a command
    OPENING = "before the store is open"
    OUTSIDE = "outside a quiz"
    QUIZ = "in a quiz"
    REVIEW = "in a review"


@dataclass(frozen=True, slots=True)
class Request:
    """A route with its argument, as a command holds it."""

    room: str
    name: str
    argument: object


@dataclass(frozen=True, slots=True)
class Answer:
    """The handler of one of a section's routes, by the name of the route."""

    name: str
    handle: Callable[[object], None]


@dataclass(frozen=True, slots=True)
class Route(Generic[A]):
    """A request to a section, with an argument of one type; `room` names the section in the catalogue."""

    room: str
    name: str

    def with_argument(self, argument: A) -> Request:
        return Request(self.room, self.name, argument)

    def to(self, handler: Callable[[A], None]) -> Answer:
        return Answer(self.name, lambda argument: handler(cast("A", argument)))


@runtime_checkable
class Printable(Protocol):
    """A page whose contents can be printed."""

    def ask_print(self) -> None: ...


@runtime_checkable
class Exportable(Protocol):
    """A page whose contents can be written to a file."""

    def ask_export(self) -> None: ...


QUIT: Route[None] = Route("window", "quit")
COPY: Route[None] = Route("window", "copy")
MOVE_REGION: Route[int] = Route("window", "move region")  # 1 forward, -1 back
PRINT: Route[None] = Route("window", "print")  # what the page shows
EXPORT: Route[None] = Route("window", "export")
FULL_SCREEN: Route[None] = Route("window", "full screen")  # and back
TAKE_BACK: Route[None] = Route("window", "take back")  # what was done last, while its notice is shown
CHOOSE_PLACE: Route[str] = Route("window", "choose place")  # by its key in the side bar
