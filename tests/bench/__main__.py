"""`make bench`: every figure of the kiosk, one line each. Nothing here asserts."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench import start_bench

EXHIBIT = Path("exhibits/did-relations-improve").resolve()
BENCHES = (
    "pan_bench",
    "viewer_bench",
    "film_bench",
    "speech_bench",
    "browser_bench",
    "imaging_bench",
    "records_bench",
    "search_bench",
    "audit_bench",
)


def main() -> int:
    """Run the benches one after another, each in a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "KIOSK_HOME": home}
        run = [sys.executable, "-m"]
        prepare = [*run, "kiosk", "prepare", str(EXHIBIT)]
        subprocess.run(prepare, env=environment, check=True, capture_output=True)
        for figure in start_bench.figures(str(EXHIBIT), home):
            print(figure, flush=True)
        cache = str(Path(home) / "cache" / "derivatives")
        visit = [*run, "tests.bench.visit_bench", str(EXHIBIT), cache]
        codes = [subprocess.run(visit, env=environment, check=False).returncode]
        for bench in BENCHES:
            command = [*run, f"tests.bench.{bench}"]
            codes.append(subprocess.run(command, env=environment, check=False).returncode)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
