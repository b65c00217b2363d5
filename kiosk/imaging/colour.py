"""From whatever an original holds to eight-bit sRGB on paper white (IEC 61966-2-1)."""

from __future__ import annotations

import pyvips

PAPER_WHITE = (255.0, 255.0, 255.0)
PROFILE_UNUSABLE = "colour profile unusable, colours may be off"

_EMBEDDED = "icc-profile-data"


def to_srgb(image: pyvips.Image) -> tuple[pyvips.Image, tuple[str, ...]]:
    """Three bands of sRGB without alpha, and notes for the curator.

    An embedded ICC profile is followed (relative colorimetric with black point compensation);
    CMYK without one is taken for ordinary offset print. libvips has already set Adobe's inverted
    CMYK right way up and unfolded palettes. Transparency is laid over white paper.
    """
    coloured, notes = _coloured(image)
    if coloured.hasalpha():
        coloured = coloured.flatten(background=list(PAPER_WHITE))
    return coloured.extract_band(0, n=3).cast("uchar"), notes


def _coloured(image: pyvips.Image) -> tuple[pyvips.Image, tuple[str, ...]]:
    if image.get_typeof(_EMBEDDED):
        try:
            return _by_profile(image, embedded=True), ()
        except pyvips.Error:
            return _plain(image), (PROFILE_UNUSABLE,)
    return _plain(image), ()


def _plain(image: pyvips.Image) -> pyvips.Image:
    if image.interpretation == "cmyk":
        return _by_profile(image, input_profile="cmyk")
    return image.colourspace("srgb")


def _by_profile(image: pyvips.Image, **profile: object) -> pyvips.Image:
    return image.icc_transform(
        "srgb", depth=8, intent="relative", black_point_compensation=True, **profile
    )
