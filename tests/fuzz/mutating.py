"""Real small files with some bytes changed, and what was found made small again."""

import random
import re
from collections.abc import Callable, Sequence

PAGE = 4096  # bytes of a page of the store
LONGEST = 400_000  # bytes of an input; what is larger is made on purpose in `hostile.py`
INTERESTING = (0, 1, 2, 7, 127, 128, 255, 256, 1023, 4096, 32767, 32768, 65535, 2**31 - 1, 2**31, 2**63 - 1, 2**63)
NUMBERS = tuple(str(sign * number).encode() for number in (*INTERESTING, 10**30) for sign in (1, -1))
SPECIAL = (
    *(b"\0", b"\n", b"\r", b"\t", b"\x1b[31m", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc3"),
    *("\u202e".encode(), "\u200b".encode(), "e\u0301\u0301".encode(), "\U0001f600".encode(), "\ue000".encode()),
    *(b'"', b"'", b'"""', b"\\", b"\\u0000", b"\\ud800", b"[", b"]", b"{", b"}", b"[[", b"=", b".", b",", b":"),
    *(b"true", b"null", b"nan", b"inf", b"1e999", b"-0.0", b"1979-05-27T07:32:00Z", b"07:32:00", b"[Photo", b"Top"),
)
SAME_AGAIN = 50  # times a block is repeated at most
TRIES_TO_SHRINK = 300


class Mutator:
    """`corpus` is what is changed, `words` what belongs into such files."""

    def __init__(self, chance: random.Random, corpus: Sequence[bytes], words: Sequence[bytes] = ()) -> None:
        self._chance = chance
        self._corpus = corpus
        self._words = (*words, *SPECIAL)

    def mutated(self) -> bytes:
        """One to eight changes to a file of the corpus."""
        changes: tuple[Callable[[bytearray], None], ...] = (
            *(self._flip, self._put_byte, self._insert, self._insert_word, self._insert_word, self._overwrite),
            *(self._delete, self._duplicate, self._repeat, self._splice, self._number, self._binary_number),
            *(self._truncate, self._swap_lines, self._swap_pages, self._quoted, self._quoted),
        )
        content = bytearray(self._chance.choice(self._corpus))
        for _ in range(self._chance.choice((1, 1, 1, 2, 3, 8))):
            self._chance.choice(changes)(content)
        return bytes(content[:LONGEST])

    def _at(self, content: bytearray) -> int:
        return self._chance.randrange(len(content) + 1)

    def _block(self, content: bytearray) -> slice:
        start, length = self._at(content), self._chance.choice((1, 2, 4, 16, 64, 256, 1024))
        return slice(start, start + self._chance.randint(1, length))

    def _flip(self, content: bytearray) -> None:
        if content:
            content[self._chance.randrange(len(content))] ^= 1 << self._chance.randrange(8)

    def _put_byte(self, content: bytearray) -> None:
        if content:
            content[self._chance.randrange(len(content))] = self._chance.randrange(256)

    def _insert(self, content: bytearray) -> None:
        at = self._at(content)
        content[at:at] = self._chance.randbytes(self._chance.randint(1, 8))

    def _insert_word(self, content: bytearray) -> None:
        at = self._at(content)
        content[at:at] = self._chance.choice(self._words)

    def _overwrite(self, content: bytearray) -> None:
        word, at = self._chance.choice(self._words), self._at(content)
        content[at : at + len(word)] = word

    def _delete(self, content: bytearray) -> None:
        del content[self._block(content)]

    def _duplicate(self, content: bytearray) -> None:
        at = self._at(content)
        content[at:at] = content[self._block(content)]

    def _repeat(self, content: bytearray) -> None:
        block = self._block(content)
        content[block] = content[block] * self._chance.randint(2, SAME_AGAIN)

    def _splice(self, content: bytearray) -> None:
        other = self._chance.choice(self._corpus)
        content[self._at(content) :] = other[self._chance.randrange(len(other) + 1) :]

    def _number(self, content: bytearray) -> None:
        """Another number in the place of one that is written in digits."""
        if found := re.compile(rb"\d+").search(content, self._at(content)):
            content[found.start() : found.end()] = self._chance.choice(NUMBERS)

    def _binary_number(self, content: bytearray) -> None:
        size, at = self._chance.choice((1, 2, 4, 8)), self._at(content)
        number = self._chance.choice(INTERESTING) % 256**size
        content[at : at + size] = number.to_bytes(size, "big")

    def _truncate(self, content: bytearray) -> None:
        del content[self._at(content) :]

    def _swap_lines(self, content: bytearray) -> None:
        lines = content.split(b"\n")
        one, other = self._chance.randrange(len(lines)), self._chance.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one]
        content[:] = b"\n".join(lines)

    def _swap_pages(self, content: bytearray) -> None:
        if len(content) >= 2 * PAGE:
            one, other = (self._chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
            kept = content[one : one + PAGE]
            content[one : one + PAGE] = content[other : other + PAGE]
            content[other : other + PAGE] = kept

    def _quoted(self, content: bytearray) -> None:
        """Another word between two quotation marks: the file stays well-formed."""
        start = content.find(b'"', self._at(content)) + 1
        end = content.find(b'"', start)
        if 0 < start < end:
            content[start:end] = self._chance.choice((*self._words, *NUMBERS))


def shrunk(content: bytes, still: Callable[[bytes], bool]) -> bytes:
    """A smaller input for which `still` holds, by leaving out ever smaller blocks; a few hundred tries at most."""
    left, size = TRIES_TO_SHRINK, len(content) // 2
    while size and left > 0:
        at = 0
        while at < len(content) and left > 0:
            fewer = content[:at] + content[at + size :]
            left -= 1
            if still(fewer):
                content = fewer
            else:
                at += size
        size //= 2
    return content
