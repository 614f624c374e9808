"""What a press of a key means as a command: the Latin letter or the digit on its cap, whatever the layout types.

Commands are named on the screen by Latin letters and digits. A keyboard for Russian or Arabic has Latin letters on its
caps beside its own, and a French one types digits with Shift only: there the place of the key decides. Where a layout
is Latin its own letters count, wherever they lie.
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
    """A letter from A to Z or a digit from 0 to 9 that was pressed as a command; empty: none was.

    Shift counts for nothing where it makes the digit. With any other modifier, or with Shift and a letter, a press is
    no command of one key. Nor is one that repeats because the key is held down.
    """
    if event.isAutoRepeat() or event.modifiers() & ~_WITHOUT_COMMAND:
        return ""
    cap = latin_key(event, platform)
    return cap if cap.isdigit() or (cap.isalpha() and not event.modifiers() & _SHIFT) else ""


def latin_key(event: QKeyEvent, platform: str = sys.platform) -> str:
    """As `command_key`, with whatever modifiers; of shortcuts also "-", "=" and ","."""
    return meaning(event.key(), event.text(), us_cap(event, platform), has_shift=bool(event.modifiers() & _SHIFT))


def us_cap(event: QKeyEvent, platform: str = sys.platform) -> str:
    """What a US keyboard has on the key in this place; empty where that is no cap of ours or the place is not known."""
    if platform == "darwin":
        # A press that was made up has neither code, and 0 is the key A.
        return _MACOS.get(event.nativeVirtualKey(), "") if event.nativeScanCode() else ""
    if platform == "win32":  # the keyboard on the screen gives no scan codes; virtual keys have the signs' own
        virtual = event.nativeVirtualKey()
        return _SET_1.get(event.nativeScanCode(), chr(virtual) if virtual in _WINDOWS else "")
    return _X11.get(event.nativeScanCode(), "")


def meaning(key: int, text: str, cap: str, *, has_shift: bool) -> str:
    """The letter or digit that is meant, or nothing.

    `key` and `text` are what the layout makes of the press, in the terms of Qt; `cap` is what a US keyboard has there.
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
    """Such as F1 or an arrow, which somebody has put there; dead keys, and keys that Qt does not know, type."""
    is_dead = Qt.Key.Key_Dead_Grave <= key <= Qt.Key.Key_Dead_Longsolidusoverlay
    return key > sys.maxunicode and not is_dead and key != Qt.Key.Key_unknown


def _is_of_another_script(sign: str) -> bool:
    """Letters and the marks that some scripts write beside them."""
    return unicodedata.category(sign)[0] in "LM" and not unicodedata.name(sign, "").startswith("LATIN")
