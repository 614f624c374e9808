"""What rows on the names and the history of facts may hold, for whoever finds them: the doctor, a recovery."""

from datetime import datetime

from sco_quiz.domain.plain_text import plain


def is_moved(pack: object, fact: object, present: object) -> bool:
    """Return whether the row says that one fact of the pack is called otherwise now."""
    return _is_of(pack, fact) and _is_of(pack, present) and fact != present


def is_restarted(pack: object, fact: object, at: object) -> bool:
    """Return whether the row says since when a fact of the pack starts afresh; `at` is read, or as it is stored."""
    if isinstance(at, str):
        try:
            at = datetime.fromisoformat(at)
        except ValueError:
            return False
    return _is_of(pack, fact) and isinstance(at, datetime)


def _is_of(pack: object, fact: object) -> bool:
    """Return whether this is the id of a fact of the pack."""
    if not (isinstance(pack, str) and isinstance(fact, str)):
        return False
    start, slash, name = fact.partition("/")
    return (start, slash) == (pack, "/") and bool(name) and plain(fact) == fact
