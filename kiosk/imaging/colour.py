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
    if not image.get_typeof(_EMBEDDED):
        return _plain(image), ()
    if not _fits(image.get(_EMBEDDED), image):
        return _plain(image), (PROFILE_UNUSABLE,)
    return _by_profile(image, embedded=True), ()


def _fits(profile: bytes, image: pyvips.Image) -> bool:
    """Whether the profile's header (ICC.1, clause 7.2) is one, and speaks of such pixels."""
    if profile[36:40] != b"acsp":
        return False
    if image.interpretation == "cmyk":
        return profile[16:20] == b"CMYK"
    return profile[16:20] == (b"GRAY" if image.bands < 3 else b"RGB ")


def _plain(image: pyvips.Image) -> pyvips.Image:
    if image.interpretation == "cmyk":
        return _by_profile(image, input_profile="cmyk")
    return image.colourspace("srgb")


def _by_profile(image: pyvips.Image, **profile: object) -> pyvips.Image:
    return image.icc_transform(
        "srgb", depth=8, intent="relative", black_point_compensation=True, **profile
    )
