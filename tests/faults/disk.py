"""A model of a disk: what a program wrote, call by call, and what of it may be left when the power goes.

`recorded` runs a program under strace and gives its calls. `Disk` plays them: what was synced stays; of the rest any
part may be there, in sectors, in any order; a name that was given or taken away may or may not be known yet.
"""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

TOP = Path(__file__).parents[2]
SECTOR = 512
_KINDS = {
    "pwrite64": "write", "write": "write", "ftruncate": "truncate", "fsync": "sync", "fdatasync": "sync",
    "openat": "create", "unlink": "unlink", "unlinkat": "unlink", "rename": "rename", "renameat": "rename",
    "renameat2": "rename", "link": "link", "linkat": "link", "mkdir": "mkdir", "mkdirat": "mkdir",
}  # fmt: skip
_CALL = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+= (\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_NUMBER = re.compile(r", (\d+)\b(?!<)")
_FILE = re.compile(r"^\d+<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True, slots=True)
class Call:
    """One successful call. `path` is the file or the folder, `other` the second name of a rename or a link."""

    name: str
    path: str
    other: str = ""
    data: bytes = b""
    at: int = 0


def recorded(command: Sequence[str], log: Path) -> list[Call]:
    """The calls of a Python module with these arguments; what it prints is a "say"."""
    traced = ["-e", "trace=" + ",".join(_KINDS)]
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "1000000", "-o", str(log), *traced]
    subprocess.run([*strace, sys.executable, "-m", *command], check=True, cwd=TOP, stdout=subprocess.PIPE)
    return list(_calls(log.read_text(encoding="ascii").splitlines()))


def _calls(lines: Iterable[str]) -> Iterator[Call]:
    for line in lines:
        if found := _CALL.match(line):  # else it failed, or is the end of the process
            yield from _called(*found.groups())


def _called(name: str, arguments: str, result: str) -> Iterator[Call]:
    texts = [_bytes(text) for text in _TEXT.findall(arguments)]
    file = _FILE.match(arguments)
    path = _bytes(file[1]).decode() if file else ""
    numbers = [int(each) for each in _NUMBER.findall(_TEXT.sub("", arguments))]
    match _KINDS[name]:
        case "write" if arguments.startswith("1<"):
            yield Call("say", "", data=texts[0])
        case "write" if name == "write":
            yield Call("append", path, data=texts[0][: int(result)])
        case "write":
            yield Call("write", path, data=texts[0][: int(result)], at=numbers[-1])
        case "truncate":
            yield Call("truncate", path, at=numbers[-1])
        case "sync":
            yield Call("sync", path)
        case "rename" | "link" as kind:
            yield Call(kind, texts[0].decode(), texts[1].decode())
        case kind if kind != "create" or "O_CREAT" in arguments:
            yield Call(kind, texts[-1].decode())


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


Fate = Callable[[bytes, Sequence[Call]], bytes]  # what is on the disk for certain, what is not; and what is left
Left = frozenset[tuple[tuple[str, ...], bytes]]  # each file: its names, of which it may have two, and its contents


@dataclass
class Disk:
    """What is on the disk for certain, and what may be."""

    root: Path
    names: dict[str, int] = field(default_factory=dict)  # on the disk for certain
    files: dict[int, bytes] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)  # as the running system sees it
    unnamed: list[tuple[Call, int]] = field(default_factory=list)
    unwritten: dict[int, list[Call]] = field(default_factory=dict)

    @classmethod
    def holding(cls, root: Path) -> "Disk":
        disk = cls(root)
        for number, path in enumerate(sorted(path for path in root.rglob("*") if path.is_file())):
            disk.names[str(path)] = number
            disk.files[number] = path.read_bytes()
        disk.known = dict(disk.names)
        return disk

    def play(self, call: Call) -> None:
        """What the call does, for the running system at once and for the disk when it is synced."""
        if not f"{call.path}/".startswith(f"{self.root}/") or call.name == "mkdir":
            return
        if call.name == "sync":
            self._sync(call.path)
        elif call.name == "append":  # the program writes such files from the start to the end
            number = self.known[call.path]
            end = len(_written(self.files[number], self.unwritten.get(number, ())))
            self.play(Call("write", call.path, data=call.data, at=end))
        elif call.name in {"write", "truncate"}:
            self.unwritten.setdefault(self.known[call.path], []).append(call)
        elif call.name != "create" or call.path not in self.known:
            number = self.known.get(call.path, len(self.files))
            self.files.setdefault(number, b"")
            self.unnamed.append((call, number))
            _name(self.known, call, number)

    def _sync(self, path: str) -> None:
        if path in self.known:
            number = self.known[path]
            self.files[number] = _written(self.files[number], self.unwritten.pop(number, []))
            return
        later = []
        for call, number in self.unnamed:
            if str(Path(call.other or call.path).parent) == path:
                _name(self.names, call, number)
            else:
                later.append((call, number))
        self.unnamed = later

    def left(self, names: int, fate: Fate) -> Left:
        """The files after a power cut: so many of the new names are known, and this became of unsynced writes."""
        known = dict(self.names)
        for call, number in self.unnamed[:names]:
            _name(known, call, number)
        return frozenset(
            (
                tuple(path for path, each in known.items() if each == number),
                fate(self.files[number], self.unwritten.get(number, ())),
            )
            for number in sorted(set(known.values()))
        )

    def crashed(self) -> Left:
        """The files after a kill: the system goes on and has all that was handed to it."""
        disk = Disk(self.root, dict(self.known), self.files, unwritten=self.unwritten)
        return disk.left(0, _written)


def _name(names: dict[str, int], call: Call, number: int) -> None:
    if call.name in {"unlink", "rename"}:
        names.pop(call.path, None)
    if call.name != "unlink":
        names[call.other or call.path] = number


def _written(content: bytes, calls: Iterable[Call]) -> bytes:
    new = bytearray(content)
    for call in calls:
        end = call.at + len(call.data)
        new.extend(bytes(max(0, end - len(new))))
        if call.name == "truncate":
            del new[call.at :]
        else:
            new[call.at : end] = call.data
    return bytes(new)


def fates(chance: random.Random) -> tuple[Fate, ...]:
    """Unsynced writes: none arrived, all, the last alone, all but the first, any, sectors of any, empty space."""
    return (
        lambda content, _: content,
        _written,
        lambda content, calls: _written(content, calls[-1:]),
        lambda content, calls: _written(content, calls[1:]),
        lambda content, calls: _written(content, [call for call in calls if chance.random() < 0.5]),
        lambda content, calls: _written(content, _torn(calls, chance)),
        lambda content, calls: content.ljust(max((call.at + len(call.data) for call in calls), default=0), b"\0"),
    )


def _torn(calls: Sequence[Call], chance: random.Random) -> list[Call]:
    sectors: list[Call] = []
    for call in calls:
        starts = range(0, len(call.data), SECTOR) if call.data else (0,)
        pieces = [Call(call.name, call.path, data=call.data[at : at + SECTOR], at=call.at + at) for at in starts]
        sectors.extend(piece for piece in pieces if chance.random() < 0.5)
    chance.shuffle(sectors)
    return sectors


def put_back(left: Left, root: Path) -> None:
    """The files as they are found at the next start."""
    shutil.rmtree(root)
    root.mkdir()
    for names, content in left:
        first, *others = map(Path, names)
        first.parent.mkdir(exist_ok=True)
        first.write_bytes(content)
        for other in others:
            other.parent.mkdir(exist_ok=True)
            other.hardlink_to(first)
