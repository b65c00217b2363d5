"""`make torture`: every torture at its full size, one after another; minutes, not seconds."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Final

PROGRAMS: Final = (
    ("power_cut", "--cuts", "1000"),
    ("every_call", "--every", "1", "--cuts", "10"),
    ("every_syscall",),
    ("full_disk", "--cycles", "100"),
    ("broken_files", "--records", "10000", "--settings", "1000"),
    ("many_visits", "--visits", "100000"),
    ("moved_clock",),
)


def main() -> int:
    """Run them all; answers 1 if any came to a bad end."""
    failed = []
    for name, *options in PROGRAMS:
        began = time.monotonic()
        command = [sys.executable, "-m", f"tests.torture.{name}", *options]
        if subprocess.run(command, check=False).returncode:
            failed.append(name)
        print(f"  {time.monotonic() - began:.0f} s", flush=True)
    if failed:
        print(f"torture failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
