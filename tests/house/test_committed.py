"""What may not be in the repository, and what must be."""

from __future__ import annotations

import re

import pytest

from tests.house.places import FONTS, ICONS, PROGRAM, committed, told

TEXTS = {".py", ".qml", ".md", ".toml", ".csv", ".sh", ".yml", ".txt", ".json", ".html", ""}
MACHINE = re.compile(r"(?<![\w.])/(?:work|tmp|root|home/\w+)/\w")
DOWNLOAD = re.compile(
    r"\b(?:py[p]i|npm[j]s|python[h]osted|githubuser[c]ontent|cond[a])\.\w{2,3}\b", re.I
)
ADDRESS = re.compile(r"\bhttps?://(?P<host>[\w.-]+)", re.I)
OWN_HOSTS = ("127.0.0.1", "localhost")
FAMILIES = ("Andika", "IBMPlexMono", "IBMPlexSans", "IBMPlexSansArabic", "IBMPlexSerif")


def machine_paths(text: str) -> list[str]:
    """Paths of one particular machine."""
    return [match[0] for match in MACHINE.finditer(text)]


def addresses(text: str) -> list[str]:
    """Hosts that a program could call; this machine does not count, nor does a made-up one."""
    hosts = (match["host"] for match in ADDRESS.finditer(text))
    return [host for host in hosts if host not in OWN_HOSTS and "example" not in host]


def readable() -> list[tuple[str, str]]:
    """Every committed text with its name, this file included."""
    files = (file for file in committed() if file.suffix in TEXTS)
    return [(told(file), file.read_text("utf-8", errors="replace")) for file in files]


def test_no_paths_of_a_machine() -> None:
    assert [(name, found) for name, text in readable() if (found := machine_paths(text))] == []


def test_no_download_hosts() -> None:
    assert [name for name, text in readable() if DOWNLOAD.search(text)] == []


def test_the_program_names_no_address() -> None:
    sources = (file for file in PROGRAM.rglob("*") if file.suffix in (".py", ".qml"))
    assert [
        (told(file), found) for file in sources if (found := addresses(file.read_text("utf-8")))
    ] == []


@pytest.mark.parametrize("folder", ["tmp", "root", "work", "home/ana"])
def test_a_path_of_a_machine_is_told(folder: str) -> None:
    assert machine_paths(f"open('/{folder}/x')")


@pytest.mark.parametrize(
    "host", ["pypi", "npmjs", "python" + "hosted", "githubusercontent", "conda"]
)
def test_a_download_host_is_told(host: str) -> None:
    assert DOWNLOAD.search(f"get it from files.{host}.org")


def test_a_path_in_a_word_is_not() -> None:
    assert not machine_paths("`network/main` and a/tmp/b and exhibits/work/main")


def test_an_address_is_told() -> None:
    assert addresses("get https://downloads.site.net/a") == ["downloads.site.net"]
    assert not addresses("http://127.0.0.1:80/ and https://museum.example/")


def test_typefaces_have_a_licence() -> None:
    fonts = {font.stem.split("-")[0] for font in FONTS.rglob("*.ttf")}
    licences = [file for file in FONTS.rglob("*") if file.suffix in (".txt", ".md")]
    texts = "\n".join(file.read_text("utf-8") for file in licences)
    assert fonts == set(FAMILIES)
    assert "SIL OPEN FONT LICENSE Version 1.1" in texts
    assert "Copyright" in texts


def test_icons_have_a_licence() -> None:
    assert "Permission is hereby granted" in (ICONS / "LICENSE.txt").read_text("utf-8")


def test_icons_are_drawn_in_one_ink() -> None:
    drawings = list(ICONS.rglob("*.svg"))
    assert len(drawings) > 40
    coloured = [d.name for d in drawings if "currentColor" not in d.read_text("utf-8")]
    assert coloured == []
