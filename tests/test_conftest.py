"""The test run keeps its own promises: no network, nobody's real data."""

import os
import socket
from pathlib import Path

import pytest

from sco_quiz.files import paths
from tests.conftest import NetworkRefusedError


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_test_gets_no_network_socket(family: socket.AddressFamily) -> None:
    with pytest.raises(NetworkRefusedError):
        socket.socket(family)


def test_a_test_may_talk_to_a_process_of_its_own() -> None:
    left, right = socket.socketpair()
    with left, right:
        left.sendall(b"x")
        assert right.recv(1) == b"x"


def test_a_test_sees_a_temporary_home_and_data_folder(home: Path) -> None:
    assert Path.home() == home
    assert paths.data_dir().is_relative_to(home)
    assert os.environ["XDG_CONFIG_HOME"].startswith(str(home))
