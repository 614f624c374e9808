"""What holds for every test: a home and a data folder of its own, no screen unless asked for, no network."""

import gc
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sco_quiz.storage.database import sqlite


class NetworkRefusedError(RuntimeError):
    """Code under test asked for a socket that could leave this machine."""


def pytest_configure() -> None:
    gc.disable()  # until the tests are found: nothing goes while they are
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"  # or windows would speak the language of whoever runs the tests
    os.environ.pop("LANGUAGE", None)
    sys.addaudithook(_refuse_network)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests come first, or at the end one process would wait for the last of them."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def pytest_collection_finish() -> None:
    """What is loaded by now stays, and is looked through no more: a collection after a test then takes little."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty home folder that every path in the environment points into: a test never meets its user's quizzes."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as environment:
        for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
            environment.setenv(name, str(folder))
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            environment.setenv(name, str(folder / name.lower()))
        environment.setenv("SCO_QUIZ_DATA_DIR", str(folder / "data"))
        yield folder


@pytest.fixture(autouse=True, scope="module")
def no_power_is_lost(request: pytest.FixtureRequest) -> Iterator[None]:
    """So stores in this process do not wait for the disk; those of the programs that tests start do."""
    with pytest.MonkeyPatch.context() as patch:
        if request.node.get_closest_marker("synced") is None:
            patch.setattr(sqlite, "PRAGMAS", sqlite.PRAGMAS.replace("EXTRA", "OFF"))
        yield


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook, because it also sees sockets that a library opens from C."""
    local = getattr(socket, "AF_UNIX", None)
    if (event == "socket.__new__" and arguments[1] != local) or event == "socket.getaddrinfo":
        raise NetworkRefusedError(f"a test asked for the network: {event} {arguments[1:]}")
