"""One slip in a word, of the hand or of spelling."""

from collections.abc import Iterable, Iterator
from itertools import combinations

SHORTEST = 6  # letters of a word in which a slip is forgiven: in shorter words it mostly makes another word
_MOST_DOUBLED = 2  # letters that wrong doublings add or drop


def is_slip(given: str, word: str) -> bool:
    """Return whether one letter is missing, added, wrong or swapped with its neighbour, or wrong letters are doubled.

    This is an optimal string alignment distance (Damerau 1964) of one, without its table: after the first difference
    the rest must agree. A digit or sign is never a slip, nor is the word itself.
    """
    if given == word or len(word) < SHORTEST or abs(len(given) - len(word)) > _MOST_DOUBLED:
        return False
    at = _alike(given, word)
    rest, wanted = given[at:], word[at:]
    is_near = (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
        or _is_doubled_otherwise(given, word, at)
    )
    return is_near and (given + word).isalpha()


def slipped_ends(letters: str, start: int, word: str) -> Iterator[int]:
    """Yield where something in `letters` ends that begins at `start` and is a slip of the word."""
    if len(word) < SHORTEST or {*letters[start : start + 2]}.isdisjoint(word[:2]):
        return
    longest = min(start + len(word) + _MOST_DOUBLED, len(letters))
    for end in range(start + len(word) - _MOST_DOUBLED, longest + 1):
        if is_slip(letters[start:end], word):
            yield end


def slips(word: str, letters: Iterable[str]) -> frozenset[str]:
    """Return every slip of a word that uses these letters."""
    if len(word) < SHORTEST:
        return frozenset()
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    made = {head + tail[1:] for head, tail in cuts} | {head + tail[1::-1] + tail[2:] for head, tail in cuts}
    made |= {head + letter + rest for head, tail in cuts for letter in letters for rest in (tail, tail[1:])}
    return frozenset(made.union(_doubled_otherwise(word)) - {word})


def is_swap(given: str, word: str) -> bool:
    """Return whether two neighbours are swapped: a slip of the hand, whatever word it makes."""
    at = _alike(given, word)
    return given != word and given == word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


def _doubled_otherwise(word: str) -> Iterator[str]:
    single = _single(word)
    doubled = len(word) - len(single)
    for count in range(max(doubled - _MOST_DOUBLED, 0), doubled + _MOST_DOUBLED + 1):
        for places in combinations(range(len(single)), count):
            yield "".join(char * 2 if at in places else char for at, char in enumerate(single))


def _alike(one: str, other: str) -> int:
    """Return how many letters both begin with."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _is_doubled_otherwise(given: str, word: str, at: int) -> bool:
    """Return whether only doubled letters differ, as in “tarrifs”: the first difference lies behind one of them."""
    if not at or given[at - 1] not in {given[at : at + 1], word[at : at + 1]}:
        return False
    return _single(given) == _single(word)


def _single(word: str) -> str:
    """Return the word without the second of two equal letters."""
    return "".join(char for at, char in enumerate(word) if not at or char != word[at - 1])
