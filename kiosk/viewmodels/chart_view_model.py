"""A chart: its numbers and the words that say what they show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.chart import Chart
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """`values` has one number or None for each label of the axis."""

    name: str
    values: tuple[float | None, ...]
    estimate: bool


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A named place on the axis."""

    at: str
    name: str


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station of a journey: the number of its lane from 0, its place on the scale 0–1."""

    lane: int
    lane_name: str
    share: float
    clock: str
    title: str
    text: str
    reference: str


@dataclass(frozen=True, slots=True)
class ChartProps:
    """`shows` and `limits` are styled; `highest` is the largest value, 0 without any.

    `hours` is how long the whole scale of a journey is.
    """

    id: str = ""
    title: str = ""
    kind: str = ""
    unit: str = ""
    key_line: str = ""
    shows: str = ""
    limits: str = ""
    described: str = ""
    credit: str = ""
    across: tuple[str, ...] = ()
    series: tuple[SeriesRow, ...] = ()
    marks: tuple[MarkRow, ...] = ()
    highest: float = 0.0
    hours: float = 0.0
    stations: tuple[StationRow, ...] = ()


def derive_chart(scene: Scene, chart: Chart | None) -> ChartProps:
    """The props of a chart; empty ones for none."""
    if chart is None:
        return ChartProps()
    values = [value for line in chart.series for value in line.values if value is not None]
    return ChartProps(
        id=chart.id,
        title=scene.plain(chart.title),
        kind=chart.kind,
        unit=scene.plain(chart.unit),
        key_line=scene.sentence(chart.key_line),
        shows=scene.layered(chart.shows, chart.easy_words),
        limits=scene.styled(chart.limits),
        described=scene.sentence(chart.described),
        credit=scene.plain(chart.credit),
        across=chart.across,
        series=tuple(SeriesRow(scene.plain(s.name), s.values, s.estimate) for s in chart.series),
        marks=tuple(MarkRow(m.at, scene.plain(m.name)) for m in chart.marks),
        highest=max(values, default=0.0),
        hours=max((station.minute for station in chart.stations), default=0.0) / 60,
        stations=_stations(scene, chart),
    )


def _stations(scene: Scene, chart: Chart) -> tuple[StationRow, ...]:
    longest = max((station.minute for station in chart.stations), default=0.0) or 1.0
    lanes = list(dict.fromkeys(station.lane for station in chart.stations))
    return tuple(
        StationRow(
            lane=lanes.index(station.lane),
            lane_name=scene.plain(station.lane),
            share=station.minute / longest,
            clock=scene.plain(station.clock),
            title=scene.plain(station.title),
            text=scene.sentence(station.text),
            reference=scene.plain(station.reference),
        )
        for station in chart.stations
    )


@QmlElement
@QmlUncreatable("made by a view model")
class ChartViewModel(Projection):
    """A chart in front; `id` is empty when there is none."""

    props = ChartProps
