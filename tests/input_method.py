"""IBus with one of its engines, beside a program in a real window: what millions write Chinese or Korean with."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.real_screen import DEADLINE_S, running, screen, until


@dataclass(frozen=True, slots=True)
class InputMethod:
    """`surroundings` joins the environment of a program, which then finds it."""

    display: str
    surroundings: Mapping[str, str]

    def use(self, engine: str) -> None:
        def is_used() -> bool:
            self._ibus("engine", engine)  # its exit status is that of the keyboard's layout, which need not change
            return self._ibus("engine") == engine

        until(is_used, f"{engine} is in use")

    def _ibus(self, *arguments: str) -> str:
        """What it prints; nothing where the daemon is not there yet."""
        command, environment = ["ibus", *arguments], {**os.environ, **self.surroundings}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=DEADLINE_S)
        return done.stdout.strip()


def missing(*engines: str) -> list[str]:
    """What is not installed of IBus and these engines."""
    tools = [tool for tool in ("ibus-daemon", "ibus", "dbus-daemon") if shutil.which(tool) is None]
    return tools + [name for name in engines if not Path(f"/usr/libexec/ibus-engine-{name}").exists()]


@contextmanager
def input_method() -> Iterator[InputMethod]:
    """With a screen of its own, and with nothing in the person's own settings.

    The runtime folder is a short one: the path of a socket holds no more than a hundred letters.
    """
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="ibus", ignore_cleanup_errors=True))
        display = stack.enter_context(screen())
        bus = stack.enter_context(running(["dbus-daemon", "--session", "--nofork", "--print-address=1"], {}))
        assert bus.stdout is not None
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
        surroundings = {
            **dict.fromkeys(names, folder),
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "GSETTINGS_BACKEND": "memory",
            "LC_ALL": "C.UTF-8",
            "QT_IM_MODULE": "ibus",
        }
        stack.enter_context(running(["ibus-daemon", "--panel=disable"], surroundings))
        yield InputMethod(display, surroundings)
