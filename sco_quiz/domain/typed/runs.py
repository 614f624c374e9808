"""The numbers among the tokens of an entry, and the words between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sco_quiz.domain.typed.digits import Written, readings
from sco_quiz.domain.typed.number_words import SCALES, cardinals, is_ordinal, value
from sco_quiz.domain.typed.tokens import Token

_NTH = frozenset({"st", "nd", "rd", "th"})
_MINUS = frozenset({"minus", "negative"})
_INSIDE = frozenset({"and", "oh", "o", "point"})  # words within a number, never at its beginning or end


@dataclass(slots=True)
class Run:
    """A number: digits and number words in a row. `ordinal`: such as “25th”."""

    words: list[str] = field(default_factory=list)
    ordinal: bool = False
    negative: bool = False

    @property
    def scaled(self) -> bool:
        """Return whether it names its scale, as “890 billion” does."""
        return not SCALES.keys().isdisjoint(self.words)

    def values(self, *, whole: bool) -> Iterator[tuple[float, str, Written]]:
        """Yield each possible value, with the ambiguous digits and how they are read for it."""
        choices = {word: readings(word, whole=whole) for word in self.words if word[-1].isdecimal()}
        unclear = [word for word, found in choices.items() if len(found) > 1]
        if len(unclear) > 1 or not all(choices.values()):
            return
        word = unclear[0] if unclear else ""
        for reading in choices.get(word, (Written("", ""),)):
            plain = {each: found[0].plain for each, found in choices.items()} | {word: reading.plain}
            size = _value([plain.get(each, each) for each in self.words])
            if size is not None:
                yield -size if self.negative else size, word, reading


def _value(words: Sequence[str]) -> float | None:
    """Return the value of one number, or of one that is said twice: “six (6)”."""
    size = value(words)
    if size is not None:
        return size
    for at in range(1, len(words)):
        sides = words[:at], words[at:]
        digits = [any(word[0].isdecimal() for word in side) for side in sides]
        if digits[0] is not digits[1] and (size := value(sides[0])) is not None and size == value(sides[1]):
            return size
    return None


def runs_and_words(tokens: Sequence[Token]) -> list[Run | str]:
    """Return numbers as runs and everything else as words, signs among them."""
    found: list[Run | str] = []
    run: Run | None = None
    for at, token in enumerate(tokens):
        following = next((each for each in tokens[at + 1 :] if each.text != "-"), None)
        if run is not None and token.text in _NTH and run.words[-1][-1].isdecimal():
            run.ordinal = True
        elif elements := _elements(token, run, following):
            if run is None or (token.kind == "digits" and run.words[-1][-1].isdecimal()):
                run = Run(negative=_is_negative(found, tokens, at))
                found.append(run)
            run.words += elements
            run.ordinal |= is_ordinal(token.text)
        elif not _is_hyphen(tokens, at):
            run = None
            found.append(token.text)
    return found


def _elements(token: Token, run: Run | None, following: Token | None) -> tuple[str, ...]:
    if token.kind == "digits":
        return (token.text,)
    if token.text == "one" and run is not None and run.ordinal:  # as in "the 25th one"
        return ()
    if token.text in _INSIDE:
        goes_on = following is not None and following.kind == "word" and bool(cardinals(following.text))
        return (token.text,) if run is not None and goes_on else ()
    elements = cardinals(token.text) if token.kind == "word" else ()
    is_abbreviated = len(token.text) <= 3 and elements[:1] == (token.text,) and token.text in SCALES  # noqa: PLR2004
    after_digits = run is not None and run.words[-1][-1].isdecimal()
    return elements if not is_abbreviated or after_digits or not token.text.isascii() else ()


def _is_hyphen(tokens: Sequence[Token], at: int) -> bool:
    """Return whether it joins two words, or digits and a word: “twenty-six”, “6-member”. Between digits it makes a
    range.
    """
    if tokens[at].text != "-" or at == 0 or at + 1 == len(tokens):
        return False
    return tokens[at + 1].kind == "word"


def _is_negative(found: list[Run | str], tokens: Sequence[Token], at: int) -> bool:
    """Return whether a minus sign stands before, and remove it from what was found."""
    if not found or not isinstance(sign := found[-1], str):
        return False
    is_sign = sign in {"-", "+"} and tokens[at].glued and not tokens[at - 1].glued
    if is_sign or sign in _MINUS:
        found.pop()
    return sign in _MINUS or (is_sign and sign == "-")
