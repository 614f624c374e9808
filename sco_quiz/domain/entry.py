"""Typed texts: what of them can be stored, and the form in which they are searched and counted."""

import re
import unicodedata

_DASH = re.compile(r"[‐‑‒–—―−]")
_UNSEEN = frozenset({"Mn", "Cf"})  # decomposed accents, and zero-width marks of pasted text


def storable(text: str, longest: int) -> str:
    """Return the text cut to `longest` characters. What no store accepts (NUL, half a surrogate pair) becomes “�”."""
    return text[:longest].replace("\0", "�").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def folded(text: str) -> str:
    """Return the text in lower case, without accents, with one kind of quote and dash, single
    spaces, no outer article.
    """
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in plain if unicodedata.category(c) not in _UNSEEN).casefold()
    plain = re.sub(r"[_/-]+", " ", _DASH.sub("-", plain))
    plain = re.sub(r"[‘’'`´\"“”.,;:!?()]+", "", plain)
    plain = re.sub(r"\s+", " ", plain).strip()
    return re.sub(r"^(the|a|an) ", "", plain)
