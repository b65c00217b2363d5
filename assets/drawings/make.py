"""Draw the pictures of the exhibits again: `python assets/drawings/make.py [NAME …]`.

Without a name every picture is drawn. `--list` names them. `--look FOLDER` writes small proofs
into that folder instead, 1200 pixels wide. Needs numpy besides what the kiosk itself needs.
"""

from __future__ import annotations

import argparse
import io
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import plan
import turning_point
import why_a_hot_line
from maps.marks import place
from plan import EXHIBITS, PLACED

PICTURES = plan.PICTURES | why_a_hot_line.PICTURES | turning_point.PICTURES

QUALITY = 88


def main() -> int:
    """Draw the pictures asked for; 2 if a name is not known."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the exhibits.")
    parser.add_argument("names", nargs="*", help="pictures to draw; all of them if none is named")
    parser.add_argument("--list", action="store_true", help="only name the pictures")
    parser.add_argument("--look", type=pathlib.Path, help="folder for small proofs")
    args = parser.parse_args()
    if args.list:
        print("\n".join(f"{name:24} {picture.path}" for name, picture in PICTURES.items()))
        return 0
    unknown = [name for name in args.names if name not in PICTURES]
    if unknown:
        print("No such picture:", ", ".join(unknown))
        return 2
    for name in args.names or PICTURES:
        draw(name, args.look)
    for name in [] if args.look else args.names or PLACED:
        if name in PLACED:
            table = EXHIBITS / PICTURES[name].path.replace(".jpg", ".csv")
            put(table, place(table, PLACED[name]()).encode())
    return 0


def draw(name: str, look: pathlib.Path | None) -> None:
    """Draw one picture, and its words if it has any, into the exhibits; or a proof into `look`."""
    picture = PICTURES[name]
    image = picture.render(1200 if look else picture.width)
    if image is None:
        print(f"{name:24} waits for its words")
        return
    target = look / f"{name}.jpg" if look else EXHIBITS / picture.path
    target.parent.mkdir(parents=True, exist_ok=True)
    drawn = io.BytesIO()
    image.save(
        drawn,
        "JPEG",
        quality=QUALITY,
        optimize=True,
        progressive=True,
        subsampling=picture.chroma,
    )
    put(target, drawn.getvalue())
    words = None if look else picture.words()
    if words:
        put(target.with_suffix(".alto.xml"), words.encode())
    size = f"{image.width} x {image.height}  {len(drawn.getvalue()) / 1e6:.2f} MB"
    print(f"{name:24} {size}{'  with its words' if words else ''}", flush=True)


def put(target: pathlib.Path, content: bytes) -> None:
    """Write a file, unless it says the same already."""
    if not target.exists() or target.read_bytes() != content:
        target.write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
