"""What a screen reader has of a program: the tree on the accessibility bus, and its actions.

Interfaces, roles and states are those of AT-SPI 2, https://gnome.pages.gitlab.gnome.org/at-spi2-core/libatspi/, roles
by the names that Qt gives them there.
"""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.real_screen import DEADLINE_S, Person, in_front_of, running, screen, until

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LAUNCHER = next((Path(path) for path in _LAUNCHERS if Path(path).exists()), None)
_ATSPI = "org.a11y.atspi"
_REGISTRY = DBusAddress("/org/a11y/atspi/registry", f"{_ATSPI}.Registry", f"{_ATSPI}.Registry")
_ROOT = "/org/a11y/atspi/accessible/root"
_LABELLED_BY = 2


class State(IntEnum):
    """The number of its bit."""

    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    SELECTED = 23
    SHOWING = 25


class GoneError(Exception):
    """The thing went away between two questions, or never had this."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One node of the tree as it was when it was read; what it does, it does now."""

    reader: "Reader"
    owner: str
    path: str
    role: str
    name: str
    states: frozenset[State]

    def __repr__(self) -> str:
        return f"{self.role} “{self.name}”"

    def now(self) -> "Thing":
        return self.reader.look_at(self.owner, self.path)

    def description(self) -> str:
        return str(self.reader.value(self._as("Accessible"), "Description"))

    def label(self) -> str:
        """The names of the things that label it."""
        relations = self.reader.ask(self._as("Accessible"), "GetRelationSet")
        labels = [where for kind, things in relations if kind == _LABELLED_BY for where in things]
        return ", ".join(self.reader.look_at(*where).name for where in labels)

    def children(self) -> list["Thing"]:
        return [self.reader.look_at(*where) for where in self.reader.ask(self._as("Accessible"), "GetChildren")]

    def actions(self) -> list[str]:
        with suppress(GoneError):
            return [name for name, _, _ in self.reader.ask(self._as("Action"), "GetActions")]
        return []

    def press(self) -> None:
        """Not waited for: what opens a dialog answers when that is closed. Toggle is all that Qt has for some."""
        actions = self.actions()
        action = next(name for name in ("Press", "Toggle", "ShowMenu") if name in actions)
        self.reader.tell(self._as("Action"), "DoAction", "i", actions.index(action))

    def write(self, text: str) -> None:
        self.reader.tell(self._as("EditableText"), "SetTextContents", "s", text)

    def shown(self) -> Iterator["Thing"]:
        """Everything in it that shows, in the order of the tree."""
        for child in self.children():
            if State.SHOWING in child.states:
                yield child
                with suppress(GoneError):
                    yield from child.shown()

    def _as(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, f"{_ATSPI}.{interface}")


class Reader:
    """A client of an accessibility bus on which one program is."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def page(self) -> Iterator[Thing]:
        """Everything that shows, in the order of the tree."""
        for program in self.look_at(f"{_ATSPI}.Registry", _ROOT).children():
            yield from program.shown()

    def find(self, role: str, name: str) -> Thing:
        """The first of this role whose name begins so, as soon as it shows and can be used."""

        def found() -> Thing | None:
            with suppress(GoneError):
                return next((each for each in self.page() if is_it(each)), None)
            return None

        def is_it(each: Thing) -> bool:
            return each.role == role and each.name.startswith(name) and State.ENABLED in each.states

        return until(found, f"{role} “{name}” shows")

    def look_at(self, owner: str, path: str) -> Thing:
        node = DBusAddress(path, owner, f"{_ATSPI}.Accessible")
        low, high = self.ask(node, "GetState")
        states = frozenset(state for state in State if (low | high << 32) >> state & 1)
        return Thing(self, owner, path, str(self.ask(node, "GetRoleName")), str(self.value(node, "Name")), states)

    def ask(self, node: DBusAddress, method: str) -> Any:
        return self._reply(new_method_call(node, method))

    def value(self, node: DBusAddress, name: str) -> Any:
        return self._reply(Properties(node).get(name))[1]

    def tell(self, node: DBusAddress, method: str, signature: str, argument: object) -> None:
        self._bus.send(new_method_call(node, method, signature, (argument,)))

    def _reply(self, message: Message) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=DEADLINE_S)
        if reply.header.message_type is MessageType.error:
            raise GoneError(reply.body)
        return reply.body[0]


@dataclass(frozen=True, slots=True)
class Desktop:
    """A screen and two buses that nobody else is on: `surroundings` leads a program to them, `bus` a reader."""

    display: str
    surroundings: Mapping[str, str]
    bus: str


@contextmanager
def desktop() -> Iterator[Desktop]:
    """The runtime folder is a short one: the path of a socket holds no more than a hundred letters."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="bus", ignore_cleanup_errors=True))
        display = stack.enter_context(screen())
        session_bus = stack.enter_context(running(["dbus-daemon", "--session", "--nofork", "--print-address=1"], {}))
        assert session_bus.stdout is not None
        session = session_bus.stdout.readline().strip()
        surroundings = {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": session,
            "XDG_RUNTIME_DIR": folder,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        stack.enter_context(running([str(LAUNCHER), "--launch-immediately"], surroundings))
        yield Desktop(display, surroundings, until(partial(_accessibility_bus, session), "the accessibility bus runs"))


@contextmanager
def reading(desk: Desktop, folder: Path, *command: str | Path) -> Iterator[tuple[Reader, Person]]:
    """A program that has the focus, and a screen reader that was there before it."""
    with open_dbus_connection(desk.bus) as bus:
        bus.send_and_get_reply(new_method_call(_REGISTRY, "RegisterEvent", "s", ("object:property-change",)))
        with in_front_of(desk.display, folder, *command, surroundings=desk.surroundings) as person:
            person.focus(until(person.windows, "the window is there").pop())
            yield Reader(bus), person


def _accessibility_bus(session: str) -> str:
    """Empty while the launcher has not taken its name yet; the session bus may start another one then."""
    with open_dbus_connection(session) as bus:
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        reply = bus.send_and_get_reply(asked, timeout=DEADLINE_S)
        return "" if reply.header.message_type is MessageType.error else str(reply.body[0])
