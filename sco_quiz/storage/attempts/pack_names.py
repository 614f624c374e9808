"""How packs and their topics are called: results are named by them when the pack is gone, or was never here."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from sco_quiz.domain.fact import PackId, TopicId
from sco_quiz.storage.attempts.answer_pack import is_of
from sco_quiz.storage.database.codec import checked
from sco_quiz.storage.database.tables import Answer, Attempt, InstalledPack, Pack, PackName

_PACK = ""  # in the place of a topic: the pack itself


def put(connection: Connection, pack: PackId, title: str, topics: Mapping[TopicId, str]) -> None:
    """Store the present names. A topic that the pack has no longer keeps its name."""
    fresh = insert(PackName)
    key = (PackName.c.pack, PackName.c.topic)
    query = fresh.on_conflict_do_update(index_elements=key, set_={"title": fresh.excluded.title})
    connection.execute(query, _rows(pack, title, topics))


def add(connection: Connection, pack: PackId, title: str, topics: Mapping[TopicId, str]) -> None:
    """Store the names that are not known here."""
    connection.execute(insert(PackName).on_conflict_do_nothing(), _rows(pack, title, topics))


def forget_unused(connection: Connection, pack: PackId) -> None:
    """Forget the names of a pack that is not there, and about which there is no quiz of anybody."""
    among = select(Answer.c.position).join(Attempt, Attempt.c.number == Answer.c.attempt).where(is_of([pack]))
    used = (
        select(Pack.c.id).where(Pack.c.id == pack),
        select(InstalledPack.c.id).where(InstalledPack.c.id == pack),
        select(Attempt.c.number).where(Attempt.c.pack == pack),
        among,
    )
    if not any(connection.execute(each.limit(1)).first() for each in used):
        connection.execute(delete(PackName).where(PackName.c.pack == pack))


def title_of(connection: Connection, pack: PackId) -> str:
    """Return how the pack is called; empty where that is not known. Raises DamagedStoreError."""
    return _all(connection, pack).get(_PACK, "")


def topics_of(connection: Connection, pack: PackId) -> dict[TopicId, str]:
    """Return how its topics are called. Raises DamagedStoreError."""
    return {TopicId(topic): title for topic, title in _all(connection, pack).items() if topic != _PACK}


def _all(connection: Connection, pack: PackId) -> dict[str, str]:
    rows = connection.execute(select(PackName.c.topic, PackName.c.title).where(PackName.c.pack == pack))
    return checked({row.topic: row.title for row in rows}, dict[str, str])


def _rows(pack: PackId, title: str, topics: Mapping[TopicId, str]) -> list[dict[str, str]]:
    names = {_PACK: title, **{str(topic): name for topic, name in topics.items()}}
    return [{"pack": pack, "topic": topic, "title": name} for topic, name in names.items()]
