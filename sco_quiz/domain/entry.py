"""Texts that somebody typed: what of them can be stored, and the form in which they are sought and counted."""

import re
import unicodedata

_DASH = re.compile(r"[‐‑‒–—―−]")
_UNSEEN = frozenset({"Mn", "Cf"})  # accents once taken apart; zero-width marks that come with pasted text


def storable(text: str, longest: int) -> str:
    """The text cut to `longest` characters; what no store takes (NUL, half of a surrogate pair) becomes "�"."""
    return text[:longest].replace("\0", "�").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def folded(text: str) -> str:
    """Lower case, no accents, one kind of quote and dash, single spaces, no outer article or end mark."""
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in plain if unicodedata.category(c) not in _UNSEEN).casefold()
    plain = re.sub(r"[_/-]+", " ", _DASH.sub("-", plain))
    plain = re.sub(r"[‘’'`´\"“”.,;:!?()]+", "", plain)
    plain = re.sub(r"\s+", " ", plain).strip()
    return re.sub(r"^(the|a|an) ", "", plain)
