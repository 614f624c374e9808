"""What the rows of the list of facts show: the heading of a group, the article's own text, a fact."""

from dataclasses import dataclass

from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState

Spans = tuple[tuple[int, int], ...]  # half-open ranges of characters


@dataclass(frozen=True, slots=True)
class GroupView:
    """The head of a card: what its facts have in common, how many are known, and what Enter does with them."""

    heading: str
    known: str
    action: str

    @property
    def spoken(self) -> str:
        return f"{self.heading}. {self.known}. {self.action}"


@dataclass(frozen=True, slots=True)
class TextView:
    """A paragraph of the learner's own copy, under a note that says so."""

    note: str
    text: str

    @property
    def spoken(self) -> str:
        return f"{self.note}. {self.text}"


@dataclass(frozen=True, slots=True)
class FactView:
    """`words` say the state, `places` where the fact comes from; the ranges are what the search has found."""

    statement: str
    state: ParagraphState
    words: str
    places: tuple[str, ...]
    marks: Spans = ()
    place_marks: Spans = ()

    @property
    def place(self) -> str:
        return " · ".join(self.places)

    @property
    def spoken(self) -> str:
        return f"{self.statement} {'. '.join((self.words, *self.places))}."


Row = GroupView | TextView | FactView
