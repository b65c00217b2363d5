"""The interface's catalogues: whole, finished and compiled."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.places import ROOT

SCRIPT = ROOT / "packaging" / "translations.py"
LANGUAGES = ("es", "ru", "ar")
PLACE = re.compile(r"%(?:\d|n)")
REMEDY = "run `make translations` and fill what is new"


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the screen in one catalogue."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str]:
        """What Qt finds a message by."""
        return self.context, self.source


def messages(catalogue: Path) -> list[Message]:
    """Every message of a `.ts`."""
    root = ElementTree.parse(catalogue).getroot()
    return [message for context in root.iter("context") for message in _of(context)]


def _of(context: ElementTree.Element) -> Iterator[Message]:
    name = context.findtext("name", "")
    for message in context.iter("message"):
        told = message.find("translation")
        assert told is not None
        forms = tuple("".join(form.itertext()) for form in told.findall("numerusform") or [told])
        yield Message(name, message.findtext("source", ""), forms, finished(told))


def finished(translation: ElementTree.Element) -> bool:
    """Whether a translation, or each of its plural forms, has words and no mark of doubt."""
    forms = translation.findall("numerusform") or [translation]
    return translation.get("type") is None and all((form.text or "").strip() for form in forms)


def places(text: str) -> list[str]:
    """The places of a text that the screen fills."""
    return sorted(PLACE.findall(text))


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script, which belongs to no package."""
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=LANGUAGES)
def catalogue(request: pytest.FixtureRequest, script: ModuleType) -> Path:
    """The committed catalogue of one language."""
    folder: Path = script.CATALOGUES
    return folder / f"kiosk_{request.param}.ts"


def test_these_languages_are_made(script: ModuleType) -> None:
    assert script.LANGUAGES == LANGUAGES


def test_every_text_of_the_screen_is_there(
    script: ModuleType, catalogue: Path, tmp_path: Path
) -> None:
    now = tmp_path / catalogue.name
    assert script.update(now, "es") == 0
    found, kept = ({m.key for m in messages(file)} for file in (now, catalogue))
    assert len(found) > 200
    assert (sorted(found - kept), sorted(kept - found)) == ([], []), REMEDY


def test_nothing_is_unfinished(catalogue: Path) -> None:
    assert [m.key for m in messages(catalogue) if not m.finished] == []


def test_places_are_the_same(catalogue: Path) -> None:
    torn = (m for m in messages(catalogue) if {str(places(m.source))} != _places_of_all(m))
    assert [m.key for m in torn] == []


def _places_of_all(message: Message) -> set[str]:
    return {str(places(form)) for form in message.forms}


def test_no_english_quotation_marks(catalogue: Path) -> None:
    assert [m.key for m in messages(catalogue) if re.search('[“”"]', "".join(m.forms))] == []


def test_what_the_kiosk_loads_is_compiled_from_it(
    script: ModuleType, catalogue: Path, tmp_path: Path
) -> None:
    now = tmp_path / "now.qm"
    assert script.release(catalogue, now) == 0
    assert now.read_bytes() == catalogue.with_suffix(".qm").read_bytes(), REMEDY


def test_a_catalogue_names_no_place_in_the_sources(catalogue: Path) -> None:
    assert "<location" not in catalogue.read_text("utf-8")


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        ("<translation>Atrás</translation>", True),
        ("<translation/>", False),
        ('<translation type="unfinished">Atrás</translation>', False),
        ("<translation><numerusform>a</numerusform><numerusform/></translation>", False),
    ],
)
def test_finished_means_words_without_doubt(translation: str, expected: bool) -> None:
    assert finished(ElementTree.fromstring(translation)) is expected


def test_a_lost_place_is_told() -> None:
    assert places("%2 of %1") == places("%1 de %2")
    assert places("%1 of %2") != places("%1 de %1")
