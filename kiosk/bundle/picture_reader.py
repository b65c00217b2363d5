"""Reading pictures: which files are pictures, and the words that stand beside them."""

from __future__ import annotations

from dataclasses import replace

from kiosk.bundle.bundle_path import spoken_name
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.item import Item, item_names, read_item
from kiosk.bundle.picture import MIDDLE, PICTURES, Picture
from kiosk.bundle.real_width import read_width
from kiosk.bundle.region import Region
from kiosk.bundle.transcript import ReadingKind
from kiosk.bundle.wording import Wording

_WAYS_OUT = dict.fromkeys(("heic", "heif", "avif", "psd"), "export it as JPEG") | dict.fromkeys(
    ("svg", "pdf"), "export it as PNG"
)


def picture_files(folder: Folder, desk: Desk) -> dict[str, BundleFile]:
    """The usable pictures of a folder by stem, in natural order; others are told."""
    if folder.inside not in desk.pictures:
        desk.pictures[folder.inside] = _find_pictures(folder, desk)
    return desk.pictures[folder.inside]


def _find_pictures(folder: Folder, desk: Desk) -> dict[str, BundleFile]:
    found: dict[str, BundleFile] = {}
    texts = {page_stem(name).lower(): page_stem(name) for name in item_names(folder)}
    for file in folder.in_order():
        if file.ending in _WAYS_OUT:
            desk.use(file)
            sentence = f".{file.ending} cannot be shown: {_WAYS_OUT[file.ending]}"
            desk.findings.say(Code.PICTURE_KIND, file.inside, sentence)
        elif file.ending in PICTURES and _is_whole(desk.use(file), desk):
            found.setdefault(texts.get(file.stem.lower(), file.stem), file)
    return found


def page_stem(name: str) -> str:
    """The page that a text belongs to: `p1` for `p1.transcript`."""
    stem, _, role = name.rpartition(".")
    return stem if stem and role in tuple(ReadingKind) else name


def _is_whole(file: BundleFile, desk: Desk) -> bool:
    if not file.size:
        sentence = "the file holds nothing: copy it again"
        desk.findings.say(Code.PICTURE_EMPTY, file.inside, sentence)
        return False
    if desk.measure is None:
        return True
    if size := desk.measure(file.path):
        desk.sizes[file.inside] = size
        return True
    sentence = "the picture is broken or of another kind than its name says: save it again"
    desk.findings.say(Code.PICTURE_UNREADABLE, file.inside, sentence)
    return False


def read_picture(file: BundleFile, item: Item | None, desk: Desk) -> Picture:
    """The picture in `file` with the words of `item`, the text of the same name."""
    words = item or Item(file.stem, file.inside, language=desk.language)
    return Picture(
        file=file.path,
        name=file.inside,
        alt=words.text("alt"),
        described=words.text("described"),
        caption=words.label("caption"),
        credit=words.label("credit"),
        rights=words.value("rights"),
        kind=words.value("kind"),
        original=words.label("original"),
        focus=_focus(words, desk),
        width_mm=read_width(words, desk.sizes.get(file.inside), desk),
    )


def picture_beside(folder: Folder, item: Item, desk: Desk) -> Picture | None:
    """The picture that has the same name as the text of `item`."""
    files = {stem.lower(): file for stem, file in picture_files(folder, desk).items()}
    file = files.get(item.name.lower())
    return read_picture(file, item, desk) if file else None


def read_pictures(folder: Folder, desk: Desk) -> tuple[Picture, ...]:
    """All pictures of a folder in natural order; a missing caption is the file's name."""
    pictures = []
    for stem, file in picture_files(folder, desk).items():
        item = read_item(folder, stem, desk) or Item(stem, file.inside, language=desk.language)
        picture = read_picture(file, item, desk)
        pictures.append(with_caption(picture, item, desk))
    return tuple(pictures)


def with_caption(picture: Picture, item: Item, desk: Desk) -> Picture:
    """The picture with a caption: its own, else the title of `item`, else its name in words."""
    caption = picture.caption or item.label("title")
    named = caption or Wording(((desk.language, spoken_name(item.name)),))
    return replace(picture, caption=named)


def _focus(item: Item, desk: Desk) -> Region:
    """The key `focus`: a point `40, 25` or a part `8, 11, 84, 20`, in percent."""
    written = item.value("focus")
    if not written:
        return MIDDLE
    try:
        numbers = [float(part.strip(" %")) for part in written.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) in (2, 4) and all(0 <= number <= 100 for number in numbers):
        x, y, width, height = (*numbers, 0.0, 0.0)[:4]
        return Region(x, y, width, height)
    sentence = f"focus: “{written[:40]}” is no point or part: write percentages, such as 40, 25"
    desk.findings.say(Code.BAD_NUMBER, item.original.inside, sentence, item.line("focus"))
    return MIDDLE
