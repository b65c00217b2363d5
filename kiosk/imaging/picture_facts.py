"""What the header of a picture says."""

from __future__ import annotations

from dataclasses import dataclass

ROW_ORDER = (1, 2)
"""The orientations that keep the order of the rows."""


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """A picture by its header, nothing decoded.

    `stored_width` and `stored_height` are pixels as they lie in the file, `orientation` the EXIF
    value 1 to 8 that turns them upright (TIFF 6.0 tag 274; 1 when the file does not say).
    `several_frames` is true of animations and of files with more than one page. `stored_by_rows`
    is true when the file holds row after row, which neither a progressive JPEG nor an interlaced
    PNG does.
    """

    format: str
    stored_width: int
    stored_height: int
    orientation: int = 1
    several_frames: bool = False
    stored_by_rows: bool = False

    @property
    def by_rows(self) -> bool:
        """Whether the upright picture comes row by row: it need never be held as a whole."""
        return self.stored_by_rows and self.orientation in ROW_ORDER

    @property
    def lying(self) -> bool:
        """Whether width and height change places when the picture is turned upright."""
        return self.orientation >= 5

    @property
    def width(self) -> int:
        """Upright width in pixels."""
        return self.stored_height if self.lying else self.stored_width

    @property
    def height(self) -> int:
        """Upright height in pixels."""
        return self.stored_width if self.lying else self.stored_height
