"""How wide the original of a picture really is."""

from __future__ import annotations

import pytest

from tests.bundle.conftest import Bundle

WORDS = "---\nrights: CC0 1.0\n{}\n---\n## Alt\nA page.\n"


def _widths(bundle: Bundle, page: str = "", source: str = "") -> tuple[list[float], list[str]]:
    """The real widths of a source's two pages, of 200 × 100 px, and what was found."""
    files = {"p1.jpg": "a", "p1.md": WORDS.format(page), "p2.jpg": "a", "p2.md": WORDS.format("")}
    files["source.md"] = f"---\ntitle: A letter\n{source}\n---\n"
    outcome = bundle({f"sources/letter/{name}": text for name, text in files.items()})
    pictures = [page.picture for page in outcome.exhibit.sources[0].pages]
    return [picture.width_mm for picture in pictures if picture], outcome.found


@pytest.mark.parametrize(
    ("written", "millimetres"),
    [
        *(("216 mm", 216), ("21.6 cm", 216), ("21,6cm", 216), ("0.216 m", 216), ("8.5 in", 215.9)),
        *(("8.5 IN.", 215.9), ("100 m", 100_000)),
    ],
)
def test_a_length_is_read_in_four_units(written: str, millimetres: float, bundle: Bundle) -> None:
    widths, found = _widths(bundle, f"width: {written}")
    assert widths == [pytest.approx(millimetres), 0] and found == []


def test_the_width_follows_from_the_height(bundle: Bundle) -> None:
    assert _widths(bundle, "height: 10 cm") == ([200, 0], [])


def test_a_width_goes_before_a_height(bundle: Bundle) -> None:
    assert _widths(bundle, "height: 10 cm\nwidth: 19 cm") == ([190, 0], [])


def test_the_source_speaks_for_all_its_pages_and_a_page_for_itself(bundle: Bundle) -> None:
    assert _widths(bundle, source="width: 30 cm") == ([300, 300], [])
    assert _widths(bundle, "width: 5 cm", "height: 10 cm") == ([50, 200], [])


@pytest.mark.parametrize(
    "written",
    ["21.6", "0 cm", "-3 cm", "wide", "8 1/2 in", "101 m", "1e3 mm", "9 pt", f"{'9' * 40} m"],
)
def test_what_is_no_length_is_told(written: str, bundle: Bundle) -> None:
    widths, found = _widths(bundle, f"width: {written}")
    assert widths == [0, 0] and found == ["sources/letter/p1.md:3 bad-number"]


def test_a_length_of_the_source_is_told_once(bundle: Bundle) -> None:
    widths, found = _widths(bundle, source="height: tall")
    assert widths == [0, 0] and found == ["sources/letter/source.md:3 bad-number"]
