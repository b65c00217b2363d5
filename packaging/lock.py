"""`make lock`: resolve the libraries anew into hash-locked files that name no download address."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PIP_COMPILE = ["--generate-hashes", "--allow-unsafe", "--strip-extras", "--no-header"]
SILENT = ["--no-annotate", "--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links"]


def main() -> int:
    """Write both requirements files; answers an exit code."""
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "pip-tools"], check=True)
    for name in ("requirements", "requirements-test"):
        command = [sys.executable, "-m", "piptools", "compile", "-q", *PIP_COMPILE, *SILENT]
        done = subprocess.run([*command, "-o", f"{name}.txt", f"{name}.in"], cwd=HERE, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
