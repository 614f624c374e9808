"""The text of an HTML page as its blocks: paragraphs, headings, list items, each with its role, in reading order."""

import re
from dataclasses import dataclass, field

from lxml.etree import _Element

from sco_quiz.app.desk.article import Role

_NO_TEXT = frozenset({
    *("script", "style", "template", "svg", "math", "head", "iframe", "object", "embed", "canvas", "audio", "video"),
    *("map", "select", "textarea", "input", "button", "datalist", "progress", "meter"),
})  # fmt: skip
_BLOCKS = frozenset({
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
    *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "noscript", "ol", "p", "pre", "section"),
    *("summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
})  # fmt: skip
_ROLES = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Role.ITEM),
    **dict.fromkeys(("figcaption", "caption"), Role.CAPTION),
    "blockquote": Role.QUOTE,
    "tr": Role.TABLE,
}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_AROUND = 3


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text on one line. `place` names the blocks around it by tag and class: siblings share it."""

    role: Role
    text: str
    place: str
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class _Around:
    """An element on the way down to the text."""

    element: _Element
    role: Role
    is_block: bool
    is_hidden: bool


def blocks(root: _Element) -> list[Block]:
    """Return the text of the page without what is no text, such as scripts and fields."""
    walk = _Walk()
    walk.through(root)
    return walk.blocks


@dataclass(slots=True)
class _Walk:
    """Text is gathered until a block begins or ends, or two line breaks follow each other.

    A page may be deeper than Python's stack, so there is no recursion.
    """

    blocks: list[Block] = field(default_factory=list)
    _around: list[_Around] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _breaks: int = 0

    def through(self, root: _Element) -> None:
        self._enter(root)
        children = [iter(root)]
        while children:
            child = next(children[-1], None)
            tag: object = None if child is None else child.tag  # that of a comment is a function
            if child is None:
                children.pop()
                self._leave()
            elif not isinstance(tag, str) or tag in _NO_TEXT:
                self._add(child.tail)
            elif tag == "br":
                self._break()
                self._add(child.tail)
            else:
                self._enter(child)
                children.append(iter(child))

    def _enter(self, element: _Element) -> None:
        outer = self._around[-1] if self._around else None
        is_block = element.tag in _BLOCKS and not _is_plain_cell(element)
        if is_block:
            self._end()
        elif element.tag in {"td", "th"} and self._text:
            self._text.append(" | ")
        self._around.append(
            _Around(
                element,
                _ROLES.get(str(element.tag), outer.role if outer else Role.TEXT),
                is_block,
                _is_hidden(element) or (outer is not None and outer.is_hidden),
            )
        )
        self._add(element.text)

    def _leave(self) -> None:
        left = self._around[-1]
        if left.is_block:
            self._end()
        self._around.pop()
        if self._around:
            self._add(left.element.tail)

    def _add(self, text: str | None) -> None:
        if text:
            self._text.append(text)
            self._breaks = 0 if text.strip() else self._breaks

    def _break(self) -> None:
        self._breaks += 1
        self._text.append("\n")
        if self._breaks > 1:
            self._end()

    def _end(self) -> None:
        text = _SPACES.sub(" ", "".join(self._text)).strip(" |")
        self._text.clear()
        self._breaks = 0
        if text and self._around:
            inner = self._around[-1]
            self.blocks.append(Block(inner.role, text, self._place(), inner.is_hidden))

    def _place(self) -> str:
        around = [each.element for each in self._around if each.is_block][-_AROUND:]
        return " > ".join(f"{each.tag}.{each.get('class', '')}" for each in around)


def _is_hidden(element: _Element) -> bool:
    style = element.get("style")
    return element.tag == "noscript" or element.get("hidden") is not None or bool(style and _HIDDEN.search(style))


def _is_plain_cell(element: _Element) -> bool:
    """Whether it is a cell of figures: a row of such cells reads as one line. Cells of a layout hold blocks."""
    row = element.getparent()
    if element.tag not in {"td", "th"} or row is None or row.tag != "tr":
        return False
    return not any(each.tag in _BLOCKS or each.tag == "br" for cell in row for each in cell.iterdescendants())
