"""What of Qt goes into the standalone program."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "trimming.py"
QT = "PySide6/Qt"


@pytest.fixture(scope="module")
def trimming() -> ModuleType:
    """The script, which belongs to no package."""
    spec = importlib.util.spec_from_file_location("trimming", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_modules_are_those_the_screens_import(trimming: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "A.qml").write_text("import QtQuick\nimport QtQuick.Shapes\nimport Museum.Theme\n")
    modules = trimming.qml_modules(tmp_path)
    assert {"QtQuick", "QtQuick.Shapes", "QtQml.Models"} <= modules
    assert not {"Museum.Theme", "QtQuick.Controls"} & modules


def test_controls_bring_what_they_stand_on(trimming: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "A.qml").write_text("import QtQuick.Controls\n")
    assert "QtQuick.Templates" in trimming.qml_modules(tmp_path)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", True),
        (f"{QT}/plugins/platforms/libqeglfs.so", False),
        (f"{QT}/plugins/imageformats/libqjpeg.so", True),
        (f"{QT}/plugins/imageformats/libqpdf.so", False),
        (f"{QT}/plugins/multimedia/libffmpegmediaplugin.so", True),
        (f"{QT}/plugins/multimedia/libgstreamermediaplugin.so", False),
        (f"{QT}/plugins/texttospeech/libqtexttospeech_speechd.so", True),
        (f"{QT}/plugins/texttospeech/libqtexttospeech_mock.so", False),
        (f"{QT}/plugins/tls/libqopensslbackend.so", False),
        (f"{QT}/qml/QtQuick/qmldir", True),
        (f"{QT}/qml/QtQuick/plugins.qmltypes", False),
        (f"{QT}/qml/QtQuick/Controls/qmldir", False),
        (f"{QT}/translations/qtbase_de.qm", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\qml\\QtQuick\\Controls\\qmldir", False),
        ("kiosk/ui/Museum/Shell/qmldir", True),
    ],
)
def test_what_stays(trimming: ModuleType, name: str, stays: bool) -> None:
    entry = (name, name, "DATA")
    assert trimming.trimmed([entry], {"QtQuick"}) == ([entry] if stays else [])


def test_libraries_stay_while_something_links_to_them(
    trimming: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = {"/q/QtQuick.so": ["libQuick.so"], "/q/libQuick.so": ["libGui.so", "libc.so"]}

    def imports(file: str) -> list[tuple[str, None]]:
        return [(name, None) for name in links.get(file, [])]

    monkeypatch.setattr(trimming.bindepend, "get_imports", imports)
    kept = [
        ("PySide6/QtQuick.so", "/q/QtQuick.so", "EXTENSION"),
        (f"{QT}/lib/libQuick.so", "/q/libQuick.so", "BINARY"),
        (f"{QT}/lib/libGui.so", "/q/libGui.so", "BINARY"),
        (f"{QT}/plugins/platforms/libqxcb.so", "/q/libqxcb.so", "BINARY"),
        ("libpython3.11.so.1.0", "/p/libpython3.11.so.1.0", "BINARY"),
    ]
    charts = (f"{QT}/lib/libCharts.so", "/q/libCharts.so", "BINARY")
    assert trimming.linked([*kept, charts]) == kept


def test_links_to_what_is_gone_go(trimming: ModuleType) -> None:
    files = [("PySide6/libGui.so", "/q/libGui.so", "BINARY")]
    here, gone, text = (
        ("libGui.so", "PySide6/libGui.so", "SYMLINK"),
        ("libCharts.so", "PySide6/libCharts.so", "SYMLINK"),
        ("assets/a.svg", "/a/a.svg", "DATA"),
    )
    assert trimming.unbroken([here, gone, text], files) == [here, text]
