"""Inputs that are large or deep on purpose: too large for a corpus, and nothing that a mutation would come upon."""

from collections.abc import Callable, Mapping

from tests.fuzz.room import ONE_FILE

MEGABYTE = 1_000_000
Inputs = Mapping[str, tuple[Callable[[], bytes], str]]  # how it is made, and words that tell what is wrong with it
FACT = """[[fact]]
id = "f%d"
topic = "work"
statement = "The members of city %d paid for sewage works."
subject = "members"
relation = "spending"
type = "city"
values = ["Arvale"]
paragraph = "4"
key_terms = ["sewage works"]
ask = [{kind = "single", stem = "Which city paid for sewage works?"}]
"""


def facts(text: str, name: str = "facts/more.toml") -> bytes:
    return ONE_FILE + f"{name}\n{text}".encode()


def _many_facts(files: int, each: int) -> bytes:
    numbers = [range(at * each, (at + 1) * each) for at in range(files)]
    texts = ["".join(FACT % (number, number) for number in some) for some in numbers]
    return b"\n".join(facts(text, f"facts/more-{at}.toml") for at, text in enumerate(texts))


def _fact(**changes: str) -> str:
    lines = {line.split(" = ")[0]: line for line in (FACT % (0, 0)).splitlines()}
    lines |= {name: f"{name} = {value}" for name, value in changes.items()}
    return "\n".join(lines.values())


def _choices(count: int) -> str:
    wrong = ", ".join(f'{{text = "City {i}", reason = "It is another city."}}' for i in range(count))
    return _fact(ask=f'[{{kind = "single", stem = "Which city?", distractors = [{wrong}]}}]')


PACKS: Inputs = {
    "100,000 facts": (lambda: _many_facts(100, 1_000), "is larger than 1,000,000 bytes"),
    "more questions than can be compared": (lambda: _many_facts(2, 999), "asks 2,"),
    "a name of 100,000 parts": (lambda: facts("a." * 100_000 + "a = 1"), "a name of too many parts"),
    "a table of 100,000 parts": (lambda: facts("[" + '"a" . ' * 60_000 + "a]"), "a name of too many parts"),
    "lists in lists": (lambda: facts("a = " + "[" * 100_000), "is not valid TOML"),
    "tables in tables": (lambda: facts("a = " + "{a = " * 50_000), "is not valid TOML"),
    "names in names": (lambda: facts("a = " + f"{{{'a.' * 15}a = " * 100 + "1" + "}" * 100), "is nested too deeply"),
    "a number of 5,000 digits": (lambda: facts("a = " + "9" * 5_000), "is not valid TOML"),
    "a number of 100,000 hexadecimal digits": (lambda: facts("a = 0x" + "f" * 100_000), "a number that is too large"),
    "a word of two megabytes": (lambda: facts(f'a = "{"x" * 2 * MEGABYTE}"'), "is larger than"),
    "a word of 400,000 letters": (lambda: facts(_fact(statement=f'"{"x" * 400_000}"')), "'statement': Expected `str`"),
    "a name of 400,000 letters": (lambda: facts(f"{'x' * 400_000} = 1"), "unknown key 'xxx"),
    "a kind of 400,000 letters": (lambda: facts(_fact(ask=f'[{{kind = "{"x" * 400_000}"}}]')), "'kind' is 'xxx"),
    "100,000 lists": (lambda: facts("a = [" + "[]," * 100_000 + "]"), "a list or table of more than"),
    "40,000 names": (lambda: facts("".join(f"k{i} = 1\n" for i in range(40_000))), "a list or table of more than"),
    "10,000 choices": (lambda: facts(_choices(5_000)), "a list or table of more than"),
    "999 choices": (lambda: facts(_choices(999)), "unused-distractor"),
    "quotation marks without end": (lambda: facts('"' * 400_000), "is not valid TOML"),
    "dots without end": (lambda: facts("." * 400_000), "is not valid TOML"),
    "hyphens without end": (lambda: facts("-" * 400_000), "is not valid TOML"),
}
COPIES: Inputs = {
    "captions that never end": (lambda: ("[Photo " * 2_800 + "\n").encode() * 12 + b"A.", "is not a copy"),
    "marks out of order": (lambda: ("a" + "\u0315\u0316" * 4_900 + "\n").encode() * 12 + b"A.", "is not a copy"),
    "one paragraph a line": (lambda: b"a.\n" * 80_000, "more paragraphs than an article"),
    "spaces without end": (lambda: (b" " * 19_000 + b"x.\n") * 13, "is not a copy"),
    "jumps to another page": (lambda: (b"x From page 1 " * 1_400 + b".\n") * 12, "is not a copy"),
    "full stops without end": (lambda: b"." * 19_999 + b"\n" + b"A." * 9_000, "is not a copy"),
    "quotation marks after a full stop": (lambda: (b".'" * 9_999 + b"x\n") * 12, "no paragraph"),
    "a line of 2 MB": (lambda: b"x" * 2 * MEGABYTE, "is larger than"),
}


PREFERENCES: Inputs = {
    "a size of a megabyte": (lambda: b"text_size=" + b"9" * MEGABYTE, "damaged"),
    "a day of a megabyte": (lambda: b"exam=" + b"x" * MEGABYTE, "damaged"),
}
LARGE = {"pack": PACKS, "article": COPIES, "preferences": PREFERENCES}


def records(record: bytes) -> dict[str, bytes]:
    """Made from a whole record, with a right sum in the end."""
    changes = {
        "lists in a name": (b'"name":', b'"name":' + b"[" * 100_000),
        "tables in a question": (b'"body":{', b'"body":{"a":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b","),
        "a version of 100,000 digits": (b'"version":', b'"version":' + b"1" * 100_000),
        "a stem of a megabyte": (b'"stem":"', b'"stem":"' + b"x" * MEGABYTE),
        "100,000 events": (b'"events":[', b'"events":[' + b"{}," * 100_000),
    }
    return {name: record.replace(old, new, 1) for name, (old, new) in changes.items()}
