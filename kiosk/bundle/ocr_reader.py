"""Reading the machine reading beside a picture: `p1.alto.xml`, `p1.page.xml` or `p1.hocr`."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable
from types import MappingProxyType

from kiosk.bundle.alto import read_alto
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.hocr import read_hocr
from kiosk.bundle.ocr import OcrPage, OcrText, OcrTrouble
from kiosk.bundle.ocr_language import language_tag
from kiosk.bundle.ocr_scale import Scale
from kiosk.bundle.page_xml import read_page_xml
from kiosk.bundle.picture import Picture
from kiosk.bundle.text_file import read_text
from kiosk.bundle.transcript import Line, Reading, ReadingKind
from kiosk.bundle.wording import Wording

LARGEST = 32 * 1024 * 1024
_KINDS: MappingProxyType[str, Callable[[str], OcrPage]] = MappingProxyType(
    {
        ".alto.xml": read_alto,
        ".page.xml": read_page_xml,
        ".hocr": read_hocr,
        ".hocr.html": read_hocr,
    }
)
_NEARLY_SQUARE = 1.02


def ocr_stem(name: str) -> str:
    """The page that the file called `name` reads: `p1` for `p1.alto.xml`; empty for others."""
    kind = next((kind for kind in _KINDS if name.lower().endswith(kind)), "")
    return name[: -len(kind)] if kind else ""


def read_ocr(
    folder: Folder, stem: str, picture: Picture | None, language: str, desk: Desk
) -> tuple[str, Reading] | None:
    """The machine reading of the page `stem`, after the path of its file; None without one.

    Regions are in percent of the picture, whatever the unit of the file; there are none when the
    page's size is not known, or when the picture has been turned since. The reading is in
    `language` unless the file names its own.
    """
    file = _ocr_file(folder, stem, desk)
    page = file and _page(file, desk)
    if not file or not page:
        return None
    language = language_tag(page.language) or language
    scale = _scale(page, file, picture, desk)
    lines = tuple(_line(line, language, scale) for line in _lines_that_count(page))
    if scale and scale.bad:
        sentence = f"boxes outside the page or without usable numbers: {len(scale.bad)}, the first "
        sentence += "here; they are cut or left out: correct them, or have the page read again"
        desk.findings.say(Code.OCR_BOX, file.inside, sentence, min(scale.bad))
    return file.inside, Reading(ReadingKind.AS_WRITTEN, lines, language=language, machine=True)


def _ocr_file(folder: Folder, stem: str, desk: Desk) -> BundleFile | None:
    """The file of the page; a second one is told."""
    keys = (unicodedata.normalize("NFC", stem + kind).casefold() for kind in _KINDS)
    files = [desk.use(folder.files[key]) for key in keys if key in folder.files]
    for file in files[1:]:
        sentence = f"{files[0].name} is used for this page: take one of them out"
        desk.findings.say(Code.UNUSED_FILE, file.inside, sentence)
    return next(iter(files), None)


def _page(file: BundleFile, desk: Desk) -> OcrPage | None:
    """What the file says; None, with a finding, when it is broken."""
    text = read_text(file, desk.findings, LARGEST)
    if text is None:
        return None
    read = next(read for kind, read in _KINDS.items() if file.name.lower().endswith(kind))
    try:
        page = read(text)
    except OcrTrouble as trouble:
        desk.findings.say(trouble.code, file.inside, trouble.sentence, trouble.line)
        return None
    if page.count > 1:
        sentence = f"{page.count} pages in one file, the first is used: give each a file of its own"
        desk.findings.say(Code.OCR_PAGE, file.inside, sentence, page.number)
    return page


def _scale(page: OcrPage, file: BundleFile, picture: Picture | None, desk: Desk) -> Scale | None:
    """The size of the page in its own unit, else in pixels of the picture; None when unknown."""
    size = desk.sizes.get(picture.name) if picture else None
    width, height = page.width, page.height
    if not (0 < width < math.inf and 0 < height < math.inf):
        if size is None or page.unit != "pixel":
            sentence = "the page has no usable width and height: write them, in the unit of the "
            desk.findings.say(Code.OCR_PAGE, file.inside, sentence + "boxes", page.number)
            return None
        width, height = size
    if size and _is_turned(width / height, size[0] / size[1]):
        sentence = f"the page read lies on its side ({width:g} × {height:g}; the upright picture "
        sentence += f"is {size[0]} × {size[1]} px): have the upright picture read"
        desk.findings.say(Code.OCR_PAGE, file.inside, sentence, page.number)
        return None
    return Scale(width, height)


def _is_turned(shape: float, upright: float) -> bool:
    """Whether two shapes (width by height) are each other's with the sides exchanged."""
    is_square = 1 / _NEARLY_SQUARE < upright < _NEARLY_SQUARE
    return not is_square and 1 / _NEARLY_SQUARE < shape * upright < _NEARLY_SQUARE


def _lines_that_count(page: OcrPage) -> list[OcrText]:
    """All lines with words; where no words have been read at all, every line that was found."""
    return [line for line in page.lines if line.spoken] or page.lines


def _line(line: OcrText, language: str, scale: Scale | None) -> Line:
    region, boxes = scale.place(line) if scale else (None, ())
    return Line(Wording(((language, line.spoken),)), region, boxes=boxes)
