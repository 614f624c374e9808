"""Finds out whether Qt can show a window. Where it cannot, Qt ends the process without a word of ours."""

import ctypes
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from sco_quiz.gui.startup.system_libraries import QT, TABLE, WAYLAND, X11, SystemLibrary, advice, listed, missing

_NAMED_BY = {WAYLAND: "WAYLAND_DISPLAY", X11: "DISPLAY"}
_ALWAYS_DRAWN = frozenset({"offscreen", "minimal"})
_STARTED = "from PySide6.QtGui import QGuiApplication as It; raise SystemExit(It([]).primaryScreen() is None)"
_KEPT = "nothing was started and nothing is lost."


def no_screen(resources: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Say why Qt can show nothing, in sentences for the person; empty where it can.

    Only Linux can lack a screen or a library that Qt needs; Windows and macOS have both. Qt takes the first of several
    platforms that works, so all must fail. A platform other than X11 and Wayland is the person's own choice: only Qt
    can tell whether it exists and works. Every platform needs the libraries of Qt itself.
    """
    if not sys.platform.startswith("linux"):
        return ""
    libraries = listed(resources / TABLE)
    platforms = tuple(_platforms(environment))
    if missing(libraries, {QT}):
        return advice(missing(libraries, {QT, *platforms}))
    lacking: list[SystemLibrary] = []
    for platform in platforms:
        lacks = missing(libraries, {platform})
        if not lacks and _reached(platform, environment):
            return ""
        lacking += lacks
    told = advice(lacking) if lacking else _unreached(platforms, environment)
    return f"{told}\n{_way_out(environment)}"


def _platforms(environment: Mapping[str, str]) -> Iterator[str]:
    """The platforms that Qt will try: the chosen ones, else Wayland and X11, as far as the session has them."""
    if chosen := environment.get("QT_QPA_PLATFORM"):
        names = (name.partition(":")[0].lower() for name in chosen.split(";"))
        yield from (WAYLAND if name.startswith("wayland") else X11 if name == "xcb" else name for name in names)
        return
    if environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
        yield WAYLAND
    if environment.get("DISPLAY"):
        yield X11


def _reached(platform: str, environment: Mapping[str, str]) -> bool:
    if platform == X11:
        return _x11_answers(environment.get("DISPLAY", ""))
    # A socket handed over by its number serves one connection: trying it would take it from Qt.
    if platform == WAYLAND and not environment.get("WAYLAND_SOCKET"):
        return _wayland_answers(environment.get("WAYLAND_DISPLAY", ""))
    return platform in {*_NAMED_BY, *_ALWAYS_DRAWN} or _is_started(environment)


def _x11_answers(display: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not broken


def _wayland_answers(display: str) -> bool:
    client = ctypes.CDLL("libwayland-client.so.0")
    client.wl_display_connect.restype = ctypes.c_void_p
    client.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = client.wl_display_connect(os.fsencode(display) or None)
    if connection:
        client.wl_display_disconnect(connection)
    return bool(connection)


def _is_started(environment: Mapping[str, str]) -> bool:
    """Try a platform in a process of its own, which Qt may end."""
    import subprocess  # noqa: PLC0415 - off the launch path

    command = [sys.executable, "-c", _STARTED]
    done = subprocess.run(command, env=dict(environment), check=False, capture_output=True)  # noqa: S603 - our own words
    return not done.returncode


def _unreached(platforms: Iterable[str], environment: Mapping[str, str]) -> str:
    names = [name for platform in platforms if (name := environment.get(_NAMED_BY.get(platform, "")))]
    if names:
        return f"The screen {' or '.join(names)} cannot be reached; {_KEPT}"
    if not _NAMED_BY.keys() & platforms and (chosen := environment.get("QT_QPA_PLATFORM")):
        return (
            f"QT_QPA_PLATFORM chooses {chosen} for Qt to draw on, and that does not work here; {_KEPT} "
            "Where the variable is not set, Qt looks for a screen by itself."
        )
    return f"There is no screen to open a window on; {_KEPT}"


def _way_out(environment: Mapping[str, str]) -> str:
    """Suggest the demo, which needs no screen. A platform that is set in the environment would be the demo's too."""
    from sco_quiz.system.launcher import typed  # noqa: PLC0415 - off the launch path

    chosen = "QT_QPA_PLATFORM=offscreen " if environment.get("QT_QPA_PLATFORM") else ""
    command = f"{chosen}{typed()} demo --out FOLDER"
    return f"Without a screen, `{command}` takes a quiz by itself and saves a picture of every page."
