"""Nothing of a visitor leaves: no address is called, and no sentence for staff holds a word typed.

That a row has no visitor and no time is proved in test_record_book; that pictures lose where they
were taken, in tests/imaging.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk.storage.records.count import Count, Entry, Kind
from kiosk.storage.records.record_keeper import Answer, Noticed, RecordKeeper
from tests.storage.records.votes import DAY, EDITION
from tests.torture.layer import Layer

TYPED = "CANARY-typed-by-somebody"
COUNTING = """
import sys
from pathlib import Path

called = []
sys.addaudithook(lambda event, _: called.append(event) if event.startswith("socket.") else None)
if "--call" in sys.argv:
    import socket
    socket.socket().close()

from kiosk.storage.records.backup import back_up
from kiosk.storage.records.record_keeper import RecordKeeper
from tests.storage.records.votes import DAY, EDITION, vote

file = Path(sys.argv[1])
keeper = RecordKeeper(file, 30, lambda answer: None)
keeper.record(vote("0"))
keeper.ask(EDITION, DAY)
keeper.close()
assert (file.parent / "backups").is_dir()
print(called)
"""


def counted(file: Path, *options: str) -> str:
    """What a program that counts calls of the network."""
    command = [sys.executable, "-c", COUNTING, str(file), *options]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_counting_opens_no_socket(file: Path) -> None:
    assert counted(file) == "[]"
    assert "socket" in counted(file, "--call")


def test_no_sentence_for_staff_holds_what_was_typed(file: Path) -> None:
    heard: list[Answer] = []
    failing = {"open": 14, "write": 778, "sync": 1034, "mkdir": 5, "fsync": 5}
    entry = Entry(EDITION, DAY, (Count(Kind.SOUGHT, TYPED),))
    for verb, code in failing.items():
        with Layer(lambda one, _path, verb=verb, code=code: code if one == verb else 0)():
            keeper = RecordKeeper(file.with_name(verb) / file.name, 0, heard.append)
            keeper.record(entry)
            keeper.record(entry)
            keeper.close()
    told = [one.sentence for one in heard if isinstance(one, Noticed)]
    assert len(told) >= len(failing)
    assert [sentence for sentence in told if TYPED in sentence] == []
