"""Which format a file is, by its first bytes and never by its name."""

from __future__ import annotations

from kiosk.imaging.faults import Fault, PictureFault

HEAD_BYTES = 512

_SUPPORTED = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0\x08\0\0\0", "TIFF"),
    (b"MM\0+\0\x08\0\0", "TIFF"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
)

_AS_JPEG = "export it as JPEG"
_AS_PNG = "save it as PNG"
_UNSUPPORTED = (
    (b"8BPS", "a Photoshop document", _AS_JPEG),
    (b"%PDF", "a PDF", "export each page as JPEG"),
    (b"BM", "a BMP picture", _AS_PNG),
    (b"%!PS", "an EPS drawing", _AS_PNG),
    (b"\xc5\xd0\xd3\xc6", "an EPS drawing", _AS_PNG),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 picture", _AS_JPEG),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 picture", _AS_JPEG),
    (b"\0\0\0\x0cJXL ", "a JPEG XL picture", _AS_JPEG),
    (b"\xff\x0a", "a JPEG XL picture", _AS_JPEG),
    (b"PK\x03\x04", "a ZIP or office document", "export the picture in it as JPEG"),
)
_BRANDS = {
    b"heic": "a HEIC picture",
    b"heix": "a HEIC picture",
    b"hevc": "a HEIC picture",
    b"mif1": "a HEIC picture",
    b"msf1": "a HEIC picture",
    b"avif": "an AVIF picture",
    b"avis": "an AVIF picture",
}
_VIDEO = ("a video", "save one frame as JPEG")

_SUFFIXES = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "PNG": (".png", ".apng"),
    "WEBP": (".webp",),
    "TIFF": (".tif", ".tiff"),
    "GIF": (".gif",),
}


def _supported(head: bytes) -> str | None:
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    return next((name for magic, name in _SUPPORTED if head.startswith(magic)), None)


def _unsupported(head: bytes) -> tuple[str, str] | None:
    if head[4:8] == b"ftyp":
        brand = _BRANDS.get(head[8:12])
        return (brand, _AS_JPEG) if brand else _VIDEO
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return _VIDEO
    if b"<svg" in head.lower():
        return "an SVG drawing", _AS_PNG
    return next(((what, way) for magic, what, way in _UNSUPPORTED if head.startswith(magic)), None)


def format_of(head: bytes, suffix: str, allowed: tuple[str, ...]) -> str:
    """The format of a file that begins with `head` (`HEAD_BYTES` of it) and ends in `suffix`.

    Raises PictureFault. A JPEG, PNG, WebP or GIF is taken under any picture's name, because the
    original is never shown and curators do rename files. A TIFF must be called .tif or .tiff:
    the raw files of cameras are TIFFs inside, with nothing but a postage stamp to decode.
    """
    known = _unsupported(head)
    if known:
        raise PictureFault(Fault.PICTURE_UNSUPPORTED, f"this is {known[0]}: {known[1]}")
    name = _supported(head)
    if name is None:
        raise PictureFault(Fault.PICTURE_WRONG_TYPE, "this is not a picture")
    if name == "TIFF" and suffix.lower() not in _SUFFIXES["TIFF"]:
        raise PictureFault(
            Fault.PICTURE_WRONG_TYPE, f"this is a TIFF named {suffix or 'without an ending'}"
        )
    if name not in allowed:
        raise PictureFault(Fault.PICTURE_UNSUPPORTED, f"{name} is not accepted: {_AS_JPEG}")
    return name


def named_otherwise(name: str, suffix: str) -> bool:
    """Whether a file of this format carries the ending of another one."""
    return suffix.lower() not in _SUFFIXES[name]
