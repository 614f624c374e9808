"""Puts SCO Quiz among the programs of a Linux desktop, or takes it away again.

Usage: desktop.py install|uninstall PREFIX PROGRAM

PREFIX is such as ~/.local or /usr/local; PROGRAM is the command that the entry starts.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).parents[1] / "resources" / "desktop"
NAME = "sco-quiz"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def main(action: str, prefix: Path, program: str) -> None:
    for place, content in files(program):
        target = prefix / "share" / place
        if action == "install":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        else:
            target.unlink(missing_ok=True)


def files(program: str) -> Iterator[tuple[Path, bytes]]:
    """What belongs where, below PREFIX/share."""
    entry = (SOURCE / f"{NAME}.desktop").read_text(encoding="utf-8")
    started = entry.replace(f"Exec={NAME}\n", f"Exec={quoted(program)}\n")
    yield Path("applications", f"{NAME}.desktop"), started.encode()
    yield Path("metainfo", f"{NAME}.metainfo.xml"), (SOURCE / f"{NAME}.metainfo.xml").read_bytes()
    icons, drawing = Path("icons", "hicolor"), SOURCE / f"{NAME}.svg"
    yield icons / "scalable" / "apps" / drawing.name, drawing.read_bytes()
    for size in SIZES:
        yield icons / f"{size}x{size}" / "apps" / f"{NAME}.png", drawn(drawing, size)


def quoted(program: str) -> str:
    """As the key Exec wants it: in quotes, with the signs escaped that have a meaning there, and those once more.

    https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
    """
    for sign in '\\"`$':
        program = program.replace(sign, f"\\{sign}")
    return f'"{program}"'.replace("\\", "\\\\").replace("%", "%%")


def drawn(drawing: Path, size: int) -> bytes:
    """A PNG: desktops without SVG take these, and at small sizes they are sharper."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    held = QBuffer()
    image.save(held, "PNG")
    return held.data().data()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).expanduser(), sys.argv[3])
