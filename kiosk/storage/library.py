"""The installed bundles: which there are, and which of them are other than before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.bundle.bundle_path import is_litter, natural_key
from kiosk.bundle.picture import PICTURES
from kiosk.storage.stamp import stamp_of

EXHIBIT_FILE: Final = "exhibit.md"
PICTURE_ENDINGS: Final = PICTURES | {"heic", "heif", "avif", "svg"}
"""Those that can be shown, and those a curator is told to export: both make a bundle."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A bundle in the library, and the stamp its folder had when it was looked at."""

    folder: Path
    stamp: str


@dataclass(frozen=True, slots=True)
class Scan:
    """The bundles in order, and the folders asked for that could not be opened."""

    bundles: tuple[Installed, ...] = ()
    missing: tuple[Path, ...] = ()

    def stamps(self) -> dict[Path, str]:
        """The stamp of each bundle folder."""
        return {bundle.folder: bundle.stamp for bundle in self.bundles}


@dataclass(frozen=True, slots=True)
class Changes:
    """Bundle folders that came, went, or became other ones."""

    added: tuple[Path, ...] = ()
    removed: tuple[Path, ...] = ()
    changed: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


@dataclass(frozen=True, slots=True)
class Library:
    """The folders that hold bundles, or are one."""

    folders: tuple[Path, ...]

    def scan(self) -> Scan:
        """List every bundle, folder after folder, each in natural order and each once.

        Reads names, sizes and times only. A folder that cannot be opened is told in `missing`.
        """
        bundles: dict[Path, Installed] = {}
        missing = []
        for folder in self.folders:
            try:
                found = _bundles_in(folder)
            except OSError:
                missing.append(folder)
                continue
            for bundle in found:
                bundles.setdefault(bundle.resolve(), Installed(bundle, stamp_of(bundle)))
        return Scan(tuple(bundles.values()), tuple(missing))


def changes(before: Scan, after: Scan) -> Changes:
    """What is other in `after`."""
    old, new = before.stamps(), after.stamps()
    return Changes(
        added=tuple(folder for folder in new if folder not in old),
        removed=tuple(folder for folder in old if folder not in new),
        changed=tuple(folder for folder in new if folder in old and old[folder] != new[folder]),
    )


def settled(shown: Scan, last: Scan, latest: Scan) -> Scan:
    """The scan to show next: what stands still since `last`, and what is gone is gone.

    A bundle that is still being written keeps the state in which it is `shown`, or waits
    unseen when it is new.
    """
    old, recent = shown.stamps(), last.stamps()
    bundles = []
    for bundle in latest.bundles:
        if recent.get(bundle.folder) == bundle.stamp:
            bundles.append(bundle)
        elif bundle.folder in old:
            bundles.append(Installed(bundle.folder, old[bundle.folder]))
    return Scan(tuple(bundles), latest.missing)


def _bundles_in(folder: Path) -> list[Path]:
    entries = sorted(
        (entry for entry in folder.iterdir() if not is_litter(entry.name)),
        key=lambda entry: natural_key(entry.name),
    )
    inside = [entry for entry in entries if entry.is_dir()]
    if _has_exhibit(entries):
        return [folder]
    pictures = any(entry.suffix[1:].lower() in PICTURE_ENDINGS for entry in entries)
    return [folder] if pictures and not any(_is_described(sub) for sub in inside) else inside


def _is_described(folder: Path) -> bool:
    try:
        return _has_exhibit(list(folder.iterdir()))
    except OSError:
        return False


def _has_exhibit(entries: list[Path]) -> bool:
    return any(entry.name.lower() == EXHIBIT_FILE for entry in entries)
