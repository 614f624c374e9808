"""Finds which command a key press means: the Latin letter or digit on the key cap, whatever the layout types.

The window names commands by Latin letters and digits. A Russian or Arabic keyboard has Latin letters on its caps beside
its own, and a French one types digits with Shift: on those the place of the key decides. On a Latin layout its own
letters count, wherever they lie.
"""

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_WITHOUT_COMMAND = Qt.KeyboardModifier.KeypadModifier | _SHIFT

# Scan codes of set 1 and the codes of evdev are the same for these rows (linux/input-event-codes.h).
_ROWS = ((0x02, "1234567890-="), (0x10, "QWERTYUIOP"), (0x1E, "ASDFGHJKL"), (0x2C, "ZXCVBNM,"))
_SET_1 = {first + at: cap for first, caps in _ROWS for at, cap in enumerate(caps)}
_X11_OFFSET = 8  # between evdev and X11, which Wayland has taken over
_X11 = {code + _X11_OFFSET: cap for code, cap in _SET_1.items()}
_WINDOWS = frozenset(ord(cap) for _, caps in _ROWS for cap in caps if cap.isalnum())
# macOS gives no scan codes: by kVK_ANSI_A and so on (Carbon's Events.h), counted from 0.
_MACOS = {code: cap for code, cap in enumerate("ASDFHGZXCV BQWERYT123465=97-80 OU IP LJ K  , NM") if cap != " "}

# Signs that layouts of xkeyboard-config type at the place of a digit which they type elsewhere: Hungarian has its 0
# before the 1, and the Dvorak layouts for programmers and for one hand have their digits in another order.
_DIGIT_ELSEWHERE = frozenset({"0Ö", "1[", "2[", "2]", "3{", "4}", "6=", "7*", "8)", "9+", "0]", "0/"})


def command_key(event: QKeyEvent, platform: str = sys.platform) -> str:
    """The letter A to Z or the digit that was pressed as a command; empty where none was.

    Shift is ignored where it makes the digit. Shift with a letter, any other modifier, and a repeat of a held key make
    a press no command.
    """
    if event.isAutoRepeat() or event.modifiers() & ~_WITHOUT_COMMAND:
        return ""
    cap = latin_key(event, platform)
    return cap if cap.isdigit() or (cap.isalpha() and not event.modifiers() & _SHIFT) else ""


def latin_key(event: QKeyEvent, platform: str = sys.platform) -> str:
    """As `command_key` with any modifiers; for shortcuts also "-", "=" and ","."""
    return meaning(event.key(), event.text(), us_cap(event, platform), has_shift=bool(event.modifiers() & _SHIFT))


def us_cap(event: QKeyEvent, platform: str = sys.platform) -> str:
    """What a US keyboard has on the key in this place; empty where that names no command or the place is unknown."""
    if platform == "darwin":
        # A synthetic press has neither code, and the macOS code 0 is the key A.
        return _MACOS.get(event.nativeVirtualKey(), "") if event.nativeScanCode() else ""
    if platform == "win32":  # the keyboard on the screen gives no scan codes; virtual keys have the signs' own
        virtual = event.nativeVirtualKey()
        return _SET_1.get(event.nativeScanCode(), chr(virtual) if virtual in _WINDOWS else "")
    return _X11.get(event.nativeScanCode(), "")


def meaning(key: int, text: str, cap: str, *, has_shift: bool) -> str:
    """The letter or digit that is meant, or an empty string.

    `key` and `text` are what Qt says the layout makes of the press; `cap` is what a US keyboard has in that place.
    """
    sign = chr(key) if key <= sys.maxunicode else ""
    for typed in (sign, text):
        if len(typed) == 1 and typed.isdecimal():
            return str(unicodedata.decimal(typed))
    if sign.isascii() and sign.isalpha():
        return sign.upper()
    if cap.isdigit():
        return "" if has_shift or cap + sign in _DIGIT_ELSEWHERE or _is_command(key) else cap
    return cap if sign and _is_of_another_script(sign) else ""


def _is_command(key: int) -> bool:
    """Whether a layout has a command such as F1 or an arrow in this place; dead and unknown keys count as typing."""
    is_dead = Qt.Key.Key_Dead_Grave <= key <= Qt.Key.Key_Dead_Longsolidusoverlay
    return key > sys.maxunicode and not is_dead and key != Qt.Key.Key_unknown


def _is_of_another_script(sign: str) -> bool:
    """Whether the text is letters, or the marks that some scripts write beside them."""
    return unicodedata.category(sign)[0] in "LM" and not unicodedata.name(sign, "").startswith("LATIN")
