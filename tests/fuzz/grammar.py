"""Files that are nearly valid: a real one as a tree, with a few nodes that do not belong there."""

import json
import math
from datetime import date, datetime, time, timedelta, timezone
from hashlib import sha256

from hypothesis import strategies as st

from sco_quiz.authoring.sharing import strict_zip
from sco_quiz.authoring.sharing.archive import MANIFEST_FILE
from tests.factories import NOON
from tests.fuzz.room import ONE_FILE, PACK, Room
from tests.fuzz.trees import Tree, changed, parsed_pack

LONG = 100_000  # characters of a long word
DEEP = 40  # levels of lists or tables in each other; three such may stand in one file
MANY = 2_000  # of one short thing
ENCODINGS = (*["utf-8"] * 8, "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252")
TEXTS = (
    *("", " ", "\t", "\n", "\r\n", "\0", "a\0b", "\x1b[31mred", "\x7f", "\u0085", "\u2028", "\ufeff", "\u200b"),
    *("\u202etxt.exe", "\u2066a\u2069", "a" + "\u0301" * 100, "\u0315\u0316" * 500, "\U0001f600", "\ue000", "\uffff"),
    *("x" * 600, "x" * 601, "x" * LONG, "9" * 400, "1" + "0" * 308, "0", "-1", "1e999", "nan", "$1,250 billion"),
    *("1998 1999", "31 February 2024", "1 January 0000", "December 9999", "31 December 9999", "99999", "0th", "٣"),
    *("<img src='file:///etc/passwd'>", "{}", "%s", "../../x", "a/b", "=1+1", "a ... b", "…", "True", "None", "T"),
    *("2024-13-45", "0000", "2024-05-13", "river-league", "founding-year", "Arvale", "\\", '"', "'''", "ß", "İ", "ǅ"),
)
NUMBERS = (0, -1, 1, 2, 600, 2**31, 2**63 - 1, 2**63, -(2**63) - 1, 10**30, 10**4000, 0.5, -0.0, 1e308, 5e-324)
MOMENTS = (
    *(date.min, date.max, date(2024, 5, 14), time(7, 32), datetime(9999, 12, 31, 23, 59)),  # noqa: DTZ001 - TOML has such
    datetime(2024, 5, 14, tzinfo=timezone(timedelta(hours=-12))),
    *(math.inf, -math.inf, math.nan),
)
ODD_NAMES = ("", "/", "..", "../x", "/etc/passwd", "facts/", "facts/../x", "a\\b", "c:x", "manifest.json ", "PACK.TOML")
BODIES = ("{", "[", '{"a":' * DEEP * 50, "[" * LONG, '{"a":' + "[" * LONG, '"\\ud800"', "1e999", "null")


def texts() -> st.SearchStrategy[str]:
    return st.sampled_from(TEXTS) | st.text(max_size=12)


def values(*more: Tree) -> st.SearchStrategy[Tree]:
    """Of any type that the notation has; `more` are those that it alone has."""
    plain: st.SearchStrategy[Tree] = texts() | st.sampled_from([*NUMBERS, *more]) | st.integers() | st.booleans()
    return plain | st.sampled_from([[], {}, [[]], [""], {"": ""}, {"a": {"b": 1}}, [1] * MANY]) | plain.map(_deep)


def _deep(value: Tree) -> Tree:
    for _ in range(DEEP):
        value = [value] if isinstance(value, str | list) else {"a": value}
    return value


@st.composite
def packs(draw: st.DrawFn, room: Room) -> bytes:
    """The sample pack with one file in which one to three things are changed."""
    files = parsed_pack(room.questions / PACK)
    name = draw(st.sampled_from(sorted(files)))
    tree = changed(draw, files[name], values(*MOMENTS))
    text = "".join(f"{_toml(key)} = {_toml(value)}\n" for key, value in tree.items())
    names = st.sampled_from([*[name] * 12, "facts/\udcff.toml", "facts/a\u202eb.toml", "facts/\x1b.toml"])
    ends = st.sampled_from(
        [*[""] * 8, text, f"[a{'.a' * 500}]\nb = 1\n", f"[[fact]]\nid{'.a' * 500} = 1\n", "\r", "\0"]
    )
    content = (text + draw(ends)).encode(draw(st.sampled_from(ENCODINGS)), "replace")
    return ONE_FILE + draw(names).encode("utf-8", "surrogateescape") + b"\n" + content


def _toml(value: Tree) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case list():
            return f"[{', '.join(map(_toml, value))}]"
        case dict():
            return f"{{ {', '.join(f'{_toml(key)} = {_toml(part)}' for key, part in value.items())} }}"
        case date() | time():
            return value.isoformat()
        case int():
            return _digits(value)
        case _:
            return str(value)


def _digits(number: int) -> str:
    return str(number) if number < NUMBERS[-5] else "1" + "0" * 4000  # fewer than Python refuses to write, or read


@st.composite
def articles(draw: st.DrawFn, room: Room) -> bytes:
    """Lines of the sample's article, some of them changed, between lines that are odd."""
    lines = room.article.read_text(encoding="utf-8").splitlines()
    parts: list[str] = []
    for line in lines:
        parts.extend(draw(st.sampled_from([*[[line]] * 12, [], [line, line], [f"{line} [Photo"], [line * 100]])))
        parts.extend(draw(st.one_of(st.just([]), st.just([]), st.lists(st.sampled_from(lines) | texts(), max_size=3))))
    between = draw(st.sampled_from(["\n", "\n", "\n", "\r\n", "\r", " ", "\u2028", "\x1c"]))
    return between.join(parts).encode(draw(st.sampled_from(ENCODINGS)), "replace")


@st.composite
def records(draw: st.DrawFn, room: Room) -> bytes:
    """Elements of a learner's record with one to three things changed; the target makes the sums right."""
    lines: list[Tree] = json.loads(room.record)
    odd = values(None, "\ud800", math.inf, math.nan, "2025-09-08T12:00:10Z", "9999-12-31T23:59:59Z")
    if draw(st.booleans()):
        lines = changed(draw, lines, odd)
    else:
        at = draw(st.integers(0, len(lines) - 1))
        lines[at] = changed(draw, lines[at], odd)
    return b"[\n" + b",\n".join(_json(line).encode("utf-8", "surrogatepass") for line in lines) + b"\n]\n"


def _json(value: Tree, indent: int | None = None) -> str:
    try:
        if indent:  # as a manifest is written
            return json.dumps(value, ensure_ascii=False, indent=indent, sort_keys=True) + "\n"
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except ValueError:  # a number of more digits than Python writes
        return "1" + "0" * 4999


@st.composite
def cells(draw: st.DrawFn, room: Room) -> bytes:
    """Other values in up to three places of the store: of another type, odd texts, changed bodies."""
    lines = []
    for table, column in draw(st.lists(st.sampled_from(sorted(room.cells)), min_size=1, max_size=3)):
        value = draw(_cell(room.cells[table, column]))
        lines.append(_json([table, column, draw(st.integers(0, 20)), value]))
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def _cell(found: tuple[object, ...]) -> st.SearchStrategy[Tree]:
    bodies = [json.loads(text) for text in found if isinstance(text, str) and text.startswith(("{", "["))]
    times = ("2025-09-08T12:00:00.000000+00:00", "9999-12-31T23:59:59+00:00", "2025-09-08", "0001-01-01")
    odd = st.sampled_from([None, ["\xff\xfe"], ["a\0b"], *times, 10**18, -(10**18), 1.5, *BODIES])
    plain = odd | texts() | st.integers(-(2**63), 2**63 - 1) | st.sampled_from(found or (None,))
    return plain | _changed(bodies).map(_json) if bodies else plain


@st.composite
def _changed(draw: st.DrawFn, bodies: list[Tree]) -> Tree:
    return changed(draw, draw(st.sampled_from(bodies)), values(None))


def preferences() -> st.SearchStrategy[bytes]:
    """Names of preferences with texts that may not be theirs."""
    names = (
        "text_size",
        "scheme",
        "contrast",
        "time_factor",
        "retention",
        "a_day",
        "exam",
        "aim",
        "welcomed",
        "talk",
        "other",
    )
    line = st.tuples(st.sampled_from(names), texts() | st.floats().map(str) | st.dates().map(str))
    return st.lists(line, max_size=6).map(lambda rows: "\n".join(map("=".join, rows)).encode("utf-8", "replace"))


@st.composite
def seen(draw: st.DrawFn) -> bytes:
    """What is noted of a store that is farther than the real one, with one to three things changed."""
    sight = {"generation": 1000, "attempts": 3, "attempt": "7", "entry": 9, "at": "2025-09-08T12:00:00Z"}
    tree: Tree = {"stores": {NOON.isoformat(timespec="microseconds"): sight}, "told": []}
    times = st.sampled_from(["0001-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "1969-12-31T23:59:59Z"])
    return _json(changed(draw, tree, values(None) | times)).encode("utf-8", "surrogatepass")


@st.composite
def shared(draw: st.DrawFn, room: Room) -> bytes:
    """A sound zip with an odd manifest, with one odd file under a manifest that fits it, or with odd names."""
    contents = dict(strict_zip.unpacked(room.shared))
    what = draw(st.sampled_from(["manifest", "file", "names"]))
    if what == "manifest":
        tree = changed(draw, json.loads(contents[MANIFEST_FILE]), values(None))
        contents[MANIFEST_FILE] = _json(tree, indent=draw(st.sampled_from([1, None]))).encode("utf-8", "surrogatepass")
    elif what == "file":
        name, _, content = draw(packs(room)).removeprefix(ONE_FILE).partition(b"\n")
        contents[name.decode("ascii", "ignore") or "x"] = content
        manifest = json.loads(contents[MANIFEST_FILE])
        sums = {each: sha256(content).hexdigest() for each, content in contents.items() if each != MANIFEST_FILE}
        contents[MANIFEST_FILE] = _json(manifest | {"files": sums}, indent=1).encode()
    else:
        names = st.text(st.characters(max_codepoint=127), max_size=40) | st.sampled_from(ODD_NAMES)
        contents |= draw(st.dictionaries(names, st.binary(max_size=20), min_size=1, max_size=3))
    return strict_zip.written(contents)


def nearly_valid(target: str, room: Room) -> st.SearchStrategy[bytes]:
    """For the target of this name."""
    match target:
        case "pack":
            return packs(room)
        case "article":
            return articles(room)
        case "record" | "resealed":
            return records(room)
        case "cells":
            return cells(room)
        case "preferences":
            return preferences()
        case "seen":
            return seen()
        case "shared":
            return shared(room)
        case _:
            return st.binary(max_size=10_000)
