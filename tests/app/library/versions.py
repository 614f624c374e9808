"""Versions of one small pack, by two strangers of one slug: what a second version renames, changes and drops."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sco_quiz.authoring.pack.pack_files import PackFiles, in_folder
from sco_quiz.authoring.sharing.archive import built
from sco_quiz.domain.fact import FactId, PackId
from tests.authoring.packs import SAMPLE

UIDS = {"one": "1" * 32, "two": "2" * 32}
KEYS = {name: PackId(f"river-league.{uid[:8]}") for name, uid in UIDS.items()}

RENAMED = (b'"founding-year"', b'"first-year"')
"""A fact gets another name, and says the same."""
CHANGED = (b"240 million crowns", b"260 million crowns")
"""Another right answer to the questions on what sewage works cost."""
REWORDED = (b"met in Casterby and turned down", b"came to Casterby and turned down")
"""The fact says the same in other words."""


@dataclass(frozen=True, slots=True)
class Version:
    """`changes` are replaced in all files of facts and values, `without` are facts that are taken out."""

    number: int
    changes: Sequence[tuple[bytes, bytes]] = ()
    moved: str = ""
    without: tuple[str, ...] = ()

    def files(self, uid: str) -> PackFiles:
        files = in_folder(SAMPLE)
        contents = {name: self._changed(name, content) for name, content in files.contents.items()}
        lines = [line for line in contents["pack.toml"].splitlines(keepends=True) if not line.startswith(b"uid")]
        head = f'uid = "{uid}"\nversion = {self.number}\n'
        head += f"moved = {{ {self.moved} }}\n" if self.moved else ""
        contents["pack.toml"] = head.encode() + b"".join(lines)
        return replace(files, contents=contents)

    def file(self, folder: Path, name: str, label: str = "") -> Path:
        made = folder / f"{name}-{label or self.number}.scoquiz"
        made.write_bytes(built(self.files(UIDS[name])))
        return made

    def _changed(self, name: str, content: bytes) -> bytes:
        if name.startswith("facts/") or name == "values.toml":
            for old, new in self.changes:
                content = content.replace(old, new)
        parts = content.split(b"[[fact]]\n")
        gone = [f'id = "{each}"'.encode() for each in self.without]
        return b"[[fact]]\n".join([part for part in parts if not part.startswith(tuple(gone))])


FIRST = Version(1)
SECOND = Version(2, (RENAMED, CHANGED, REWORDED), 'founding-year = "first-year"', ("fields",))
OTHER_FIRST = Version(1, (REWORDED,))
THIRD = Version(3, (RENAMED, REWORDED), 'founding-year = "first-year"', ("fields",))


def fact(name: str, of: str = "one") -> FactId:
    return FactId(f"{KEYS[of]}/{name}")
