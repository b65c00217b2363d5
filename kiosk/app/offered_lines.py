"""The lines of the transcript that lies beside a picture."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.desk import Desk
from kiosk.bundle.findings import Findings
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.transcript import Line, ReadingKind
from kiosk.bundle.transcript_reader import read_readings
from kiosk.viewmodels.region_drawing import OfferedLine


def offered_lines(picture: Path) -> tuple[OfferedLine, ...]:
    """The lines of `p1.transcript.md` beside `p1.jpg`, else of `p1.plain.md`; perhaps none."""
    texts = (picture.with_name(f"{picture.stem}.{kind}.md") for kind in ReadingKind)
    listed = {
        file.name.casefold(): BundleFile(file, file.name, file.stat().st_size)
        for file in texts
        if file.is_file()
    }
    folder, desk = Folder(picture.parent, "", files=listed), Desk(Findings(picture.parent.name))
    readings = read_readings(folder, picture.stem, {picture.stem: None}, desk)
    return tuple(_offered(line) for line in readings[0].lines) if readings else ()


def _offered(line: Line) -> OfferedLine:
    words = line.words.texts[0][1]
    return OfferedLine(f"[{words}]" if line.remark else words, tied=line.region is not None)
