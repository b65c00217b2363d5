"""A program that counts votes and says how many are acknowledged; others make its life hard.

python -m tests.torture.voter records/records.sqlite
"""

from __future__ import annotations

import sys
from pathlib import Path
from unittest import mock

from kiosk.storage.records import reserve
from tests.torture.every_call import act_out
from tests.torture.scratch import RESERVE


def main() -> int:
    """Vote; answers what `act_out` does."""
    with mock.patch.object(reserve, "BYTES", RESERVE):
        return act_out(Path(sys.argv[1]), lambda number: print(number, flush=True))


if __name__ == "__main__":
    sys.exit(main())
