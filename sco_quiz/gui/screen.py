"""Whether a window can be shown at all. Qt ends the process without a word of ours when it cannot, so we ask first."""

import ctypes
import os
import sys
from collections.abc import Mapping

_WAY_OUT = "Without a screen, `sco-quiz demo --out FOLDER` takes a quiz by itself and saves a picture of every page."


def no_screen(environment: Mapping[str, str] = os.environ) -> str:
    """Why no window can be shown, in sentences for the person; empty where one can.

    Only X11 and Wayland can be missing; Windows and macOS always have a screen. A platform plugin chosen by
    QT_QPA_PLATFORM is the person's own choice and is not judged.
    """
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return ""
    if environment.get("WAYLAND_DISPLAY"):
        return ""
    if not environment.get("DISPLAY"):
        return f"There is no screen to open a window on; nothing was started and nothing is lost. {_WAY_OUT}"
    return _x11_trouble(environment["DISPLAY"])


def _x11_trouble(display: str) -> str:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        ctypes.CDLL("libxcb-cursor.so.0")  # Qt needs it from 6.5 on and most desktops do not have it
    except OSError:
        return (
            "The window needs system libraries that are not installed; nothing is lost. "
            f"`make run` installs or names them; on Debian and Ubuntu the last one is libxcb-cursor0. {_WAY_OUT}"
        )
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    if broken:
        return f"The screen {display} cannot be reached; nothing was started and nothing is lost. {_WAY_OUT}"
    return ""
