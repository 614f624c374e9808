"""What is wrong with a pack: one line each, all at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sco_quiz.domain.errors import QuizError

SHOWN = 20


class Level(StrEnum):
    """An error blocks the pack; a warning needs a written reason in the fact file."""

    ERROR = "E"
    WARNING = "W"


@dataclass(frozen=True, slots=True)
class Finding:
    """`place` is "pack:fact:question" for a rule, "pack:file:record" for what could not be read."""

    place: str
    rule: str
    message: str
    level: Level = Level.ERROR

    def __str__(self) -> str:
        return f"{self.place} {self.rule} {self.message}"


class PackError(QuizError):
    """A pack that cannot be used. `findings` holds every fault; `str` gives the first of them."""

    def __init__(self, pack: str, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        lines = [str(finding) for finding in self.findings[:SHOWN]]
        if len(self.findings) > SHOWN:
            lines.append(f"and {len(self.findings) - SHOWN} more.")
        super().__init__(
            "\n".join([f"The question pack {pack} has faults and was not taken in; what was there is kept.", *lines])
        )
