"""Each torture in a small size; `make torture` runs them in full."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.torture.moved_clock import LIBRARIES


def run(program: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a torture and wait for its verdict."""
    command = [sys.executable, "-m", f"tests.torture.{program}", *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize(
    ("program", "options"),
    [
        ("power_cut", ("--cuts", "40")),
        ("every_call", ("--every", "11", "--cuts", "2")),
        ("full_disk", ("--cycles", "3", "--played")),
        ("broken_files", ("--records", "300", "--settings", "200")),
        ("many_visits", ("--visits", "300", "--a-day", "100")),
    ],
)
def test_no_bad_end(program: str, options: tuple[str, ...]) -> None:
    ended = run(program, *options)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "bad ends: 0" in ended.stdout


def test_a_power_cut_is_felt_where_commits_are_not_flushed() -> None:
    ended = run("power_cut", "--cuts", "40", "--synchronous", "NORMAL")
    assert ended.returncode == 1
    assert "were acknowledged" in ended.stdout


def test_system_calls_are_harmed_where_strace_is() -> None:
    ended = run("every_syscall", "--every", "250")
    if shutil.which("strace"):
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert "bad ends: 0" in ended.stdout
    else:
        assert ended.returncode == 1
        assert "strace is missing" in ended.stdout


def test_clocks_are_moved_where_libfaketime_is() -> None:
    ended = run("moved_clock", "--only", "a-year-on")
    if LIBRARIES:
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert "bad ends: 0" in ended.stdout
    else:
        assert ended.returncode == 1
        assert "libfaketime is missing" in ended.stdout
