"""Numbers written into kiosk.toml: one line changes, the rest stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.storage.settings import Settings
from kiosk.storage.settings_file import read_settings
from kiosk.storage.settings_writing import write_numbers

NUMBERS = {"diagonal-inches": 54.6, "bottom-mm": 760.0}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "[screen]\ndiagonal-inches = 54.6\nbottom-mm = 760\n"),
        (
            "# ours\n[screen]  # large\ndiagonal-inches = 32   # measured\ntheme = 'night'\n",
            "# ours\n[screen]  # large\nbottom-mm = 760\ndiagonal-inches = 54.6   # measured\n"
            "theme = 'night'\n",
        ),
        ("[visit]\nidle-seconds = 60", "[visit]\nidle-seconds = 60\n\n[screen]\n"),
        ("\ufeff[screen]\r\nbottom-mm=1\r\n", "[screen]\ndiagonal-inches = 54.6\nbottom-mm=760\n"),
        ("[ screen ]\n'diagonal-inches' = 3.2e1\n", "[ screen ]\nbottom-mm = 760\n'diagonal-"),
    ],
)
def test_one_line_changes_and_the_rest_stays(tmp_path: Path, before: str, after: str) -> None:
    file = tmp_path / "new" / "kiosk.toml"
    if before:
        file.parent.mkdir()
        file.write_text(before, "utf-8", newline="")
    assert write_numbers(file, "screen", NUMBERS) is None
    assert file.read_text("utf-8").startswith(after)
    settings = read_settings(file)
    assert isinstance(settings, Settings)
    assert (settings.diagonal_inches, settings.bottom_mm) == (54.6, 760.0)
    assert [path.name for path in file.parent.iterdir()] == ["kiosk.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "screen = { diagonal-inches = 32 }\n",
        "[screen]\ndiagonal-inches = 32\nbroken\n",
        'note = """\n[screen]\ndiagonal-inches = 1\n"""\n',
    ],
)
def test_what_cannot_be_changed_safely_is_left_and_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, "utf-8")
    problem = write_numbers(file, "screen", NUMBERS)
    assert problem is not None
    assert "cannot be" in str(problem)
    assert file.read_text("utf-8") == text


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "place").write_text("a file, no folder", "utf-8")
    problem = write_numbers(tmp_path / "place" / "kiosk.toml", "screen", NUMBERS)
    assert problem is not None
    assert "cannot be" in str(problem)
