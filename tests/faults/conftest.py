"""Faults are injected by tests that carry the number of their line: `@pytest.mark.fault("A14")`."""

import pytest

from tests.faults.tracing import why_not


@pytest.fixture
def strace() -> None:
    """For tests that need to see, or to break, what goes on between a program and the system."""
    if reason := why_not():
        pytest.skip(reason)
