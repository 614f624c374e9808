"""Orca, the screen reader of Linux, at the real program: keys of a real keyboard go in, and what it speaks comes out.

It runs on a screen and on buses of its own. Speech goes to the dummy module of speech-dispatcher; what was spoken is
read from Orca's own log.
"""

import os
import re
import shlex
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.real_screen import DEADLINE_S, Person, in_front_of, running, until
from tests.screen_reader import LAUNCHER, desktop

_SYSTEM = Path(os.environ.get("ORCA_SYSTEM", "/"))  # the root of another Debian, whose Orca is to listen
_ORCA = _SYSTEM / "usr/bin/orca"
_PYTHON = "/usr/bin/python3"  # of the system: Orca is no package of an environment
MISSING = [
    tool for tool in ("Xvfb", "xdotool", "openbox", "dbus-daemon", "speech-dispatcher") if shutil.which(tool) is None
] + [name for name, path in (("orca", _ORCA), ("at-spi2-core", LAUNCHER)) if path is None or not path.exists()]

_SPEECH = """
LogLevel 1
LogDir "default"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
"""
_ENTRY = re.compile(r"^\d\d:\d\d:\d\d\.\d+ - ", re.MULTILINE)
_SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*)'(?: voice=\w+)? ?(?:\{.*)?$", re.DOTALL)
_CHANGED = {
    "open(args.debug_file, 'w')": "open(args.debug_file, 'w', buffering=1)",
    # A program that answers no question within 0.8 s counts as dead, and what it shows then is not spoken. On a machine
    # with other work to do any program is as slow.
    "setProcessName('orca')": "pyatspi.setTimeout(20_000, 20_000); setProcessName('orca-of-tests')",
    "-x orca'": "-x orca-of-tests-alone'",
}
_WORDS = {"LC_ALL": "C.UTF-8"}  # Orca's own are English, whatever the program speaks
_SILENT_S = 0.6  # without a line in the log and without work


@dataclass(slots=True)
class Listener:
    """Somebody at the keyboard who hears and does not see. `transcript` has everything so far."""

    person: Person
    log: Path
    orca: int
    transcript: list[str]
    _read: int

    def press(self, *keys: str) -> list[str]:
        """What is spoken after these keys, by their X names, until all is silent; without keys by itself."""
        for key in keys:
            if key.startswith("alt+"):
                self._open_menu(key)
            else:
                self.person.press(key)
        return self._hear(" ".join(keys))

    def _open_menu(self, key: str) -> None:
        """Alt first, as a hand does: both at once sometimes open no menu while Orca runs (docs/accessibility.md)."""
        self.person.press_down("alt")
        self._fall_silent()
        self.person.press(key.removeprefix("alt+"))
        self.person.let_go("alt")

    def write(self, text: str) -> list[str]:
        self.person.write(text)
        return self._hear(f"“{text}”")

    def _hear(self, after: str) -> list[str]:
        self._fall_silent()
        with self.log.open(errors="replace") as log:
            log.seek(self._read)
            entries = _ENTRY.split(log.read())
            self._read = log.tell()
        said = list(spoken(entries))
        self.transcript += [f"[{after}]", *(f"    {each}" for each in said)]
        return said

    def _fall_silent(self) -> None:
        end, quiet_since = time.monotonic() + DEADLINE_S, time.monotonic()
        before = self._state()
        while time.monotonic() < end and time.monotonic() - quiet_since < _SILENT_S:
            time.sleep(0.05)
            now = self._state()
            if now != before:
                before, quiet_since = now, time.monotonic()

    def _state(self) -> tuple[int, ...]:
        """Of what has still something to do: the log grows, or the reader or the program works."""
        return self.log.stat().st_size, _work(self.orca), _work(self.person.program.pid) // 3


def spoken(entries: Sequence[str]) -> Iterator[str]:
    """Without the names of keys and letters that Orca echoes: the name of a key ends with a space."""
    for entry in entries:
        found = _SPOKEN.search(entry.rstrip("\n"))
        if found and len(found[1]) > 1 and not found[1].endswith(" "):
            yield " ".join(found[1].split())


def _work(process: int) -> int:
    """Ticks of the processor that it took so far."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


@contextmanager
def listening(folder: Path, *command: str | Path, language: str = "C.UTF-8") -> Iterator[Listener]:
    """The program once Orca has come to it."""
    home = folder / "home"
    speech = home / ".config" / "speech-dispatcher"
    speech.mkdir(parents=True)
    (speech / "speechd.conf").write_text(_SPEECH)
    log = folder / "orca.log"
    with ExitStack() as stack:
        desk = stack.enter_context(desktop())
        surroundings = {
            **desk.surroundings,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local" / "share"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "LC_ALL": language,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0",
        }
        stack.enter_context(running(["openbox"], surroundings))
        stack.enter_context(running(["speech-dispatcher", "-s", "-C", str(speech)], surroundings))
        command_of_orca = _there(_PYTHON, str(_for_tests(folder)), f"--debug-file={log}")
        orca = stack.enter_context(running(command_of_orca, {**surroundings, **_WORDS}))
        stack.callback(orca.kill)  # it heeds a request to end with the next event only, and there may be none
        until(lambda: log.exists() and "Screen reader on" in log.read_text(errors="replace"), "Orca speaks")
        person = stack.enter_context(in_front_of(desk.display, folder, *command, surroundings=surroundings))
        until(person.windows, "the window is there")
        yield Listener(person, log, orca.pid, [], log.stat().st_size)


def _there(*command: str) -> list[str]:
    """The command in the other Debian, where one is given: it has our files for a while, and sees our processes."""
    if Path("/") == _SYSTEM:
        return [*command]
    root = shlex.quote(str(_SYSTEM))
    shared = f"mount --bind /tmp {root}/tmp && mount -t proc proc {root}/proc"  # noqa: S108 - sockets and our folder lie there
    return ["unshare", "--mount", "sh", "-c", f"{shared} && exec chroot {root} {shlex.join(command)}"]


def _for_tests(folder: Path) -> Path:
    """Orca's own script under another name, so that one in use is left alone, and with a log written line by line.

    Orca allows one of its name for each user; and the last words would come a key late.
    """
    script, text = folder / "orca-of-tests", _ORCA.read_text(encoding="utf-8")
    for before, after in _CHANGED.items():
        assert before in text, f"Orca is started in another way now: {before}"
        text = text.replace(before, after)
    script.write_text(text, encoding="utf-8")
    return script
