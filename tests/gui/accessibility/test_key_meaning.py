"""What a press means, by what Qt says of it: codes and signs are those that a real X server gave for each layout."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from sco_quiz.gui.accessibility.key_meaning import command_key, latin_key, meaning, us_cap

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
DIGIT_ROW = range(10, 20)  # the codes of X11 from the 1 to the 0
COMMANDS = "ABCDEFLHTX"
PLACES = (38, 56, 54, 40, 26, 41, 46, 43, 28, 53)  # of these letters on a US keyboard


def pressed(
    sign: str, code: int = 0, modifiers: Qt.KeyboardModifier = PLAIN, *, key: int | None = None, repeats: bool = False
) -> QKeyEvent:
    """What Qt makes of the key with this X11 code where the layout types `sign`."""
    of_sign = ord(sign.upper()) if len(sign.upper()) == 1 else 0
    return QKeyEvent(
        QEvent.Type.KeyPress, of_sign if key is None else key, modifiers, code, 0, 0, sign, autorep=repeats
    )


def command(press: QKeyEvent) -> str:
    return command_key(press, "linux")


@pytest.mark.fault("F3")
@pytest.mark.parametrize(
    "signs",
    [
        pytest.param("abcdeflhtx", id="us"),
        pytest.param("фисвуадреч", id="Russian"),
        pytest.param("αβψδεφλητχ", id="Greek"),
        pytest.param("שנבגקכךיאס", id="Hebrew"),
        pytest.param("شﻻؤيثبمافء", id="Arabic"),
        pytest.param("شذزیثبمافط", id="Persian"),
        pytest.param("ोवम्ाितपूं", id="Hindi"),
        pytest.param("ฟิแกำดส้ะป", id="Thai"),
    ],
)
def test_a_layout_of_another_script_commands_by_place(signs: str) -> None:
    """The layout is Russian, Greek, Hebrew, Arabic, Persian, Hindi or Thai: the keys of commands lie where they do."""
    presses = [pressed(sign, code) for sign, code in zip(signs, PLACES, strict=True)]
    assert "".join(map(command, presses)) == COMMANDS


@pytest.mark.fault("F3")
@pytest.mark.parametrize(
    "signs",
    [
        pytest.param("1234567890", id="us"),
        pytest.param("&é\"'(-è_çà", id="French"),
        pytest.param("&É\"'(-È_ÇÀ", id="French with Caps Lock"),
        pytest.param("&é\"'(§è!çà", id="Belgian"),
        pytest.param("+ěščřžýáíé", id="Czech"),
        pytest.param("+ľščťžýáíé", id="Slovak"),
        pytest.param("ąčęėįšųū„“", id="Lithuanian"),
        pytest.param('"«»()@+-/*', id="bépo"),
        pytest.param("ๅ/-ภถุึคตจ", id="Thai"),
        pytest.param('"әіңғ,.үұқ', id="Kazakh"),
        pytest.param("١٢٣٤٥٦٧٨٩٠", id="Arabic digits"),
        pytest.param("۱۲۳۴۵۶۷۸۹۰", id="Persian digits"),
        pytest.param("१२३४५६७८९०", id="Hindi digits"),
    ],
)
def test_the_keys_with_digits_on_them_are_the_digits(signs: str) -> None:
    """The layout types signs where digits are printed, or digits of its own script: each key is its digit."""
    presses = [pressed(sign, code) for sign, code in zip(signs, DIGIT_ROW, strict=True)]
    assert "".join(map(command, presses)) == "1234567890"


@pytest.mark.fault("F3")
def test_shift_that_makes_a_digit_counts_for_nothing() -> None:
    """The layout makes digits with Shift: they are the digits."""
    assert [command(pressed(digit, 10 + at, SHIFT)) for at, digit in enumerate("12")] == ["1", "2"]
    assert command(pressed("!", 10, SHIFT)) == ""
    assert command(pressed("L", 46, SHIFT)) == ""


@pytest.mark.fault("F3")
@pytest.mark.parametrize(
    ("sign", "code", "means"),
    [
        pytest.param("q", 38, "Q", id="French A lies where US has Q"),
        pytest.param("a", 24, "A", id="French A"),
        pytest.param(",", 58, "", id="French comma, where US has M"),
        pytest.param("e", 40, "E", id="Dvorak E, where US has D"),
        pytest.param(".", 26, "", id="Dvorak dot, where US has E"),
        pytest.param("y", 52, "Y", id="German Y, where US has Z"),
        pytest.param("ĉ", 53, "", id="Esperanto, which has no X"),
        pytest.param("ö", 19, "", id="Hungarian, which has its 0 before the 1"),
        pytest.param("0", 49, "0", id="that 0"),
        pytest.param("[", 11, "", id="Dvorak for programmers"),
        pytest.param("f", 13, "F", id="Dvorak for the left hand"),
        pytest.param("1", 87, "1", id="keypad"),
        pytest.param("/", 61, "", id="no letter's place"),
    ],
)
def test_a_latin_layout_commands_by_its_own_letters_and_digits(sign: str, code: int, means: str) -> None:
    """The layout is Latin with letters and digits in other places: they count, and their places do not."""
    assert command(pressed(sign, code)) == means


def test_dead_keys_on_the_row_of_digits_are_the_digits() -> None:
    presses = [pressed("", 11, key=key) for key in (Qt.Key.Key_Dead_Acute, Qt.Key.Key_unknown)]
    assert [command(press) for press in presses] == ["2", "2"]
    assert not command(pressed("", 11, key=Qt.Key.Key_F5))


@pytest.mark.parametrize("modifier", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_with_another_modifier_it_is_no_command_but_can_be_a_shortcut(modifier: str) -> None:
    press = pressed("т", 57, Qt.KeyboardModifier[modifier])
    assert (command(press), latin_key(press, "linux")) == ("", "N")


def test_a_key_that_is_held_down_commands_once() -> None:
    assert not command(pressed("x", 53, repeats=True))


def test_a_press_that_was_made_up_has_no_place() -> None:
    assert (command(pressed("ф")), command(pressed("л", key=ord("L")))) == ("", "L")


@pytest.mark.parametrize(("platform", "a", "zero"), [("linux", 38, 19), ("win32", 0x1E, 0x0B), ("darwin", 0, 29)])
def test_every_system_has_its_own_codes_for_places(platform: str, a: int, zero: int) -> None:
    for code, cap in ((a, "A"), (zero, "0")):
        scan = 1 if platform == "darwin" else code
        event = QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, scan, code, 0)
        assert us_cap(event, platform) == cap


@pytest.mark.parametrize(("virtual", "cap"), [(0x41, "A"), (0x31, "1"), (0x25, ""), (0x70, "")])
def test_the_keyboard_on_the_screen_of_windows_names_signs_and_no_places(virtual: int, cap: str) -> None:
    assert us_cap(QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, 0, virtual, 0), "win32") == cap


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_place_has_one_code(platform: str) -> None:
    caps = []
    for code in range(1, 90):
        scan, virtual = (1, code) if platform == "darwin" else (code, 0)
        caps.append(us_cap(QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, scan, virtual, 0), platform))
    known = sorted(cap for cap in caps if cap)
    missing = {"A"} if platform == "darwin" else set()  # whose code is 0 there
    assert known == sorted(set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-=,") - missing)


def test_signs_beyond_the_basic_plane_are_letters_too() -> None:
    assert meaning(ord("𞤀"), "𞤀", "A", has_shift=False) == "A"
