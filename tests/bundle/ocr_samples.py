"""Files of machine reading as ALTO, PAGE and hOCR write them, from one table of words."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import quoteattr

Corners = tuple[float, float, float, float]
Word = tuple[str, Corners]
Size = tuple[float, float]

LETTER: list[list[Word]] = [
    [("Dear", (200, 300, 600, 390)), ("Ana,", (700, 300, 1100, 390))],
    [("all", (200, 420, 350, 510)), ("is", (380, 420, 500, 510)), ("well.", (540, 420, 900, 510))],
]
"""Left, top, right and bottom in a page of 2480 × 3508."""
PAGE: Size = (2480, 3508)


def _around(words: list[Word]) -> Corners:
    left, top, right, bottom = zip(*(corners for _, corners in words), strict=True)
    return min(left), min(top), max(right), max(bottom)


def _alto_box(corners: Corners) -> str:
    left, top, right, bottom = corners
    box = {"HPOS": left, "VPOS": top, "WIDTH": right - left, "HEIGHT": bottom - top}
    return " ".join(f'{name}="{value!r}"' for name, value in box.items())


def alto(lines: list[list[Word]] = LETTER, size: Size = PAGE, unit: str = "pixel") -> str:
    """An ALTO 4 file."""
    rows = [
        f"<TextLine {_alto_box(_around(words))}>\n"
        + "<SP/>\n".join(f"<String CONTENT={quoteattr(t)} {_alto_box(b)}/>" for t, b in words)
        + "</TextLine>"
        for words in lines
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">\n'
        f"<Description><MeasurementUnit>{unit}</MeasurementUnit></Description>\n"
        f'<Layout><Page WIDTH="{size[0]!r}" HEIGHT="{size[1]!r}"><PrintSpace><TextBlock>\n'
        + "\n".join(rows)
        + "\n</TextBlock></PrintSpace></Page></Layout></alto>\n"
    )


def _points(corners: Corners) -> str:
    left, top, right, bottom = corners
    return f'"{left!r},{top!r} {right!r},{top!r} {right!r},{bottom!r} {left!r},{bottom!r}"'


def page_xml(lines: list[list[Word]] = LETTER, size: Size = PAGE) -> str:
    """A PAGE file of 2019."""
    rows = [
        f"<TextLine><Coords points={_points(_around(words))}/>\n"
        + "\n".join(
            f"<Word><Coords points={_points(box)}/>"
            f"<TextEquiv><Unicode>{text}</Unicode></TextEquiv></Word>"
            for text, box in words
        )
        + "</TextLine>"
        for words in lines
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">\n'
        f'<Page imageFilename="p1.jpg" imageWidth="{size[0]!r}" imageHeight="{size[1]!r}">\n'
        '<TextRegion id="r1">\n' + "\n".join(rows) + "\n</TextRegion></Page></PcGts>\n"
    )


def _bbox(corners: Corners) -> str:
    return "bbox " + " ".join(repr(number) for number in corners)


def hocr(lines: list[list[Word]] = LETTER, size: Size = PAGE) -> str:
    """An hOCR file with the DOCTYPE that is usual there."""
    rows = [
        f"<span class='ocr_line' title=\"{_bbox(_around(words))}; baseline 0 -5\">\n"
        + "\n".join(
            f"<span class='ocrx_word' title='{_bbox(box)}; x_wconf 95'>{text}</span>"
            for text, box in words
        )
        + "</span>"
        for words in lines
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1.dtd">\n'
        "<html lang='en'><head><title>a < b</title><meta charset='utf-8'></head><body>\n"
        f"<div class='ocr_page' title='image \"p;1.png\"; {_bbox((0, 0, *size))}; ppageno 0'>\n"
        "<p class='ocr_par' lang='eng'>\n" + "\n".join(rows) + "\n</p></div></body></html>\n"
    )


KINDS: dict[str, Callable[[list[list[Word]], Size], str]] = {
    "alto.xml": alto,
    "page.xml": page_xml,
    "hocr": hocr,
}
