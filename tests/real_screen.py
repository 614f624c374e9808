"""A program in a window of a real X server, and the person in front of it, who has its keys and its pointer only."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

DEADLINE_S, LOOK_S = 30.0, 0.01
PLACES = {  # of the caps of a US keyboard, by the codes of X11
    cap: str(first + at)
    for first, caps in ((10, "1234567890-="), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM,"))
    for at, cap in enumerate(caps)
} | {"ctrl": "37", "shift": "50", "alt": "64"}
Seen = TypeVar("Seen")


def until(look: Callable[[], Seen | None], what: str) -> Seen:
    """What `look` gives as soon as that is something."""
    end = time.monotonic() + DEADLINE_S
    while not (seen := look()):
        assert time.monotonic() < end, f"not within {DEADLINE_S} s: {what}"
        time.sleep(LOOK_S)
    return seen


@contextmanager
def running(command: list[str], surroundings: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A program that goes on beside ours; what it prints can be read. `surroundings` joins its environment."""
    environment = {**os.environ, **surroundings}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=quiet, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


@contextmanager
def screen(size: str = "1400x900") -> Iterator[str]:
    """The name of a display that was free, without a window manager.

    Not reset when its last client leaves: a program that comes in that moment would be turned away.
    """
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        try:
            yield f":{int(server.stdout.readline())}"
        finally:
            server.terminate()


@dataclass(frozen=True, slots=True)
class Person:
    """`told` is the file that the program prints to."""

    display: str
    program: subprocess.Popen[bytes]
    told: Path

    def windows(self) -> set[str]:
        return set(self._xdotool("search", "--onlyvisible", "--pid", str(self.program.pid)).split())

    def focus(self, window: str) -> None:
        """Without a window manager the focus goes where it is put, and nowhere by itself."""

        def has_it() -> bool:
            self._xdotool("windowfocus", window)
            return self._xdotool("getwindowfocus").split() == [window]

        until(has_it, "the window has the focus")

    def press(self, *keys: str) -> None:
        """By their X names: "Next" is Page Down. They come in this order, however busy the program is."""
        self._xdotool("key", *keys)

    def press_down(self, key: str) -> None:
        """And keep it down, as Alt before the letter of a menu."""
        self._xdotool("keydown", key)

    def let_go(self, key: str) -> None:
        self._xdotool("keyup", key)

    def write(self, text: str) -> None:
        self._xdotool("type", text)

    def hold(self, key: str, seconds: float) -> None:
        """So long that the server repeats it, and lets it go."""
        self._xdotool("keydown", key, "sleep", str(seconds), "keyup", key)

    def lay_out(self, layout: str) -> None:
        """Turns the keyboard into one of another country, such as "fr"; of two, as "ru,us", the first is in use."""
        subprocess.run(["setxkbmap", "-display", self.display, layout], check=True, timeout=DEADLINE_S)

    def press_caps(self, *chords: str) -> None:
        """The keys in the places of these caps of a US keyboard, whatever they type now: "F", "shift+2"."""
        for chord in chords:
            *modifiers, key = (PLACES[cap] for cap in chord.split("+"))
            down = [word for code in modifiers for word in ("keydown", code)]
            up = [word for code in modifiers for word in ("keyup", code)]
            self._xdotool(*down, "key", key, *up)

    def click(self, spot: str) -> None:
        x, y = until(lambda: self._shown()[1].get(spot), f"{spot} is on the screen")
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def next_kind(self, done: Collection[str]) -> str:
        """The kind of the question on the screen, once it is none of those that are done."""

        def kind() -> str | None:
            kind, _ = self._shown()
            return None if kind in done else kind

        return until(kind, "a new question")

    def resize(self, window: str, x: int, y: int, width: int, height: int) -> None:
        self._xdotool("windowmove", window, str(x), str(y), "windowsize", window, str(width), str(height))

    def place(self, window: str) -> tuple[int, int, int, int]:
        """Left, top, width and height of what of the window inside its frame is on the screen, in pixels.

        By the pointer, which cannot leave the screen: within a frame xdotool is wrong about where a window is.
        """
        told = self._told("getwindowgeometry", "--shell", window)
        left, top = self._pointer(window, 0, 0)
        right, bottom = self._pointer(window, told["WIDTH"] - 1, told["HEIGHT"] - 1)
        return left, top, right - left + 1, bottom - top + 1

    def size(self, window: str) -> tuple[int, int]:
        """Of the whole window inside its frame."""
        told = self._told("getwindowgeometry", "--shell", window)
        return told["WIDTH"], told["HEIGHT"]

    def title(self, window: str) -> str:
        return self._xdotool("getwindowname", window)

    def windows_of_class(self, name: str) -> set[str]:
        """Those whose WM_CLASS is this name, as instance and as class: so a desktop tells whose window it is."""
        where = ("--all", "--onlyvisible", "--pid", str(self.program.pid), "--class", "--classname")
        return set(self._xdotool("search", *where, f"^{name}$").split())

    def quit(self) -> None:
        """Again where it is not heard: for a moment after a page has come by itself no key is."""

        def has_ended() -> bool:
            self.press("ctrl+q")
            try:
                return self.program.wait(1) == 0
            except subprocess.TimeoutExpired:
                return False

        until(has_ended, "the program has ended")

    def _shown(self) -> tuple[str, dict[str, tuple[int, int]]]:
        """As `kind_window.py` told it last."""
        whole_lines = self.told.read_text().rpartition("\n")[0].splitlines()
        shown = json.loads(whole_lines[-1]) if whole_lines else {}
        return shown.get("kind", ""), shown.get("spots", {})

    def _pointer(self, window: str, x: int, y: int) -> tuple[int, int]:
        told = self._told("mousemove", "--window", window, str(x), str(y), "getmouselocation", "--shell")
        return told["X"], told["Y"]

    def _told(self, *arguments: str) -> dict[str, int]:
        return {name: int(value) for name, value in (line.split("=") for line in self._xdotool(*arguments).split())}

    def _xdotool(self, *arguments: str) -> str:
        """What it prints; empty where it finds nothing or a window went away under its hands."""
        environment = {**os.environ, "DISPLAY": self.display}
        command = ["xdotool", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=DEADLINE_S)
        return "" if done.returncode else done.stdout


@contextmanager
def in_front_of(
    display: str, folder: Path, *command: str | Path, surroundings: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Person]:
    """Python runs the command; ends with the program whatever happened. `surroundings` joins its environment."""
    told = folder / "told"
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **surroundings, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with (
        told.open("w") as out,
        subprocess.Popen([sys.executable, *command], env=environment, stdout=out) as program,
    ):
        try:
            yield Person(display, program, told)
        finally:
            program.kill()
