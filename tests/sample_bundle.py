"""Small bundles on disk for tests, with tiny pictures drawn on the spot."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

LETTER_SECTIONS = ("Key line", "What it is", "Background", "What it suggests", "Limits")
PAGE_SECTIONS = ("Key line", "Text", "More", "Historians disagree", "References")


def draw(file: Path, colour: str = "navy", size: tuple[int, int] = (96, 64)) -> Path:
    """Write a tiny picture of one colour."""
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(file)
    return file


def write_pictures(folder: Path, *names: str) -> Path:
    """Write a folder of pictures and nothing else."""
    for name in names or ("1 The quay.png", "2 The boat.png"):
        draw(folder / name, "teal")
    return folder


def write_bundle(folder: Path, exhibit_id: str = "crane", words: str = "A crane came.") -> Path:
    """Write a small bundle with every kind of screen; `words` stand in every text field."""
    _write_front(folder, exhibit_id, words)
    _write_story(folder, words)
    _write_sources(folder, words)
    _write_rest(folder, words)
    return folder


def _write_front(folder: Path, exhibit_id: str, words: str) -> None:
    keys = {"id": exhibit_id, "rights": "CC0 1.0", "quick-look": "letter"}
    keys |= dict.fromkeys(("title", "question", "contact", "credit"), words)
    lists = "answers: [Worse, Same, Better]\nends: [Worse side, Better side]\n"
    body = f"{words}\n\n{_sections(words, 'Key line', 'Closing line')}"
    _text(folder / "exhibit.md", keys, f"{body}\n\n## Lenses\n\n- **Work**: {words}", lists)
    draw(folder / "attract" / "1-quay.png")


def _write_story(folder: Path, words: str) -> None:
    chapter = folder / "story" / "1-change"
    _text(chapter / "chapter.md", {"title": words}, _sections(words, "Key line", "Text"))
    keys = {"sources": "letter", "words": "Steam", "people": "ana", "questions": "who"}
    _text(chapter / "1-faster.md", {"title": words, **keys}, _sections(words, *PAGE_SECTIONS))
    draw(chapter / "1-faster.png", "maroon")


def _write_sources(folder: Path, words: str) -> None:
    letter, book = folder / "sources" / "1-letter", folder / "sources" / "2-book"
    keys = {"date": "1912-06", "lenses": "work", "compare": "book", "rights": "CC0 1.0"}
    names = ("title", "short-title", "creator", "kind", "place", "purpose", "audience", "nation")
    keys |= dict.fromkeys((*names, "held-by", "reference", "credit"), words)
    _text(letter / "source.md", keys, _sections(words, *LETTER_SECTIONS) + _questions(words))
    _text(letter / "p1.md", {"caption": words, "credit": words}, _sections(words, "Alt"))
    lines = f"{_tied(words, 5)}\n{_tied('Second line', 50)}"
    _text(letter / "p1.transcript.md", {"language": "en", "translator": words}, lines)
    _text(book / "source.md", {"title": "Book", "compare": "letter", "creator": words}, words)
    for source in (letter, book):
        draw(source / "p1.png")


def _write_rest(folder: Path, words: str) -> None:
    person = {"title": words, "role": words, "nation": words}
    _text(folder / "people" / "ana.md", person, words)
    question = f"{words}\n\n{_sections(words, 'Often believed', 'How do we know?')}"
    _text(folder / "questions" / "who.md", {"title": words}, question)
    _text(folder / "words" / "steam.md", {"title": "Steam"}, words)
    event = {"title": words, "date": "1912-05-01"}
    _text(folder / "timeline" / "1-first.md", event, words)
    later = {"title": words, "date": "1913", "source": "letter"}
    _text(folder / "timeline" / "2-second.md", later, words)


def _questions(words: str) -> str:
    quotation = f"> {words}\n> — {words}"
    prompt = f"## Look\n\n{words}\n\n- {words}\n- Another\n\n{quotation}"
    guide = f"## Guided look\n\n1. [{words}](p1#xywh=percent:1,1,9,9) {words}"
    return f"\n\n## In their words\n\n{quotation}\n\n{prompt}\n\n{guide}"


def _tied(words: str, y: int) -> str:
    return f"[{words}](#xywh=percent:5,{y},50,5)"


def _sections(words: str, *names: str) -> str:
    return "\n\n".join(f"## {name}\n\n{words}" for name in names)


def _text(file: Path, keys: dict[str, str], body: str, more: str = "") -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    header = "".join(f"{key}: {_quoted(value)}\n" for key, value in keys.items())
    file.write_text(f"---\n{header}{more}---\n\n{body}\n", "utf-8")


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
