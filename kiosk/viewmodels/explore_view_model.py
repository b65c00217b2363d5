"""Explore: timeline, people, questions, words, charts and maps."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.passage import Topic
from kiosk.viewmodels.chart_view_model import ChartViewModel, derive_chart
from kiosk.viewmodels.explore_props import ExploreFocus, ExploreProps, derive_explore
from kiosk.viewmodels.map_view_model import MapViewModel
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_goal import Target
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
PAGES = "explore-"


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class ExploreViewModel(Projection):
    """What can be explored; event, word, chart and map in front last as long as the visit.

    It is made up anew for the pages that show it, and wherever the visitor reads otherwise.
    """

    props = ExploreProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chart = ChartViewModel(self)
        self._map = MapViewModel(self)
        self._scene: Scene | None = None
        self._focus = ExploreFocus()
        self._place: Place | None = None
        self._reading: tuple[object, ...] = ()

    @Property(ChartViewModel, constant=True)
    def chart(self) -> ChartViewModel:
        return self._chart

    @Property(MapViewModel, constant=True)
    def map(self) -> MapViewModel:
        return self._map

    def show_scene(self, scene: Scene) -> None:
        """Show this scene; the place may name the chart or the map in front."""
        reading = (scene.exhibit, scene.language, scene.pictures, scene.easy_words)
        arrives = scene.visit.current != self._place
        self._scene, self._place = scene, scene.visit.current
        if arrives:
            self._arrive(self._place)
        if reading != self._reading or (arrives and self._place.page.startswith(PAGES)):
            self._reading = reading
            self._refresh()

    def _arrive(self, place: Place) -> None:
        """What a place names comes in front; what is chosen there afterwards stays."""
        if place.page == "explore-charts" and place.item:
            self._focus = replace(self._focus, chart=place.item)
        if place.page == "explore-maps" and place.item:
            self._focus = replace(self._focus, map=place.item)

    def reset(self) -> None:
        """Everything from the beginning."""
        self._map.choose("")
        self._look_at(ExploreFocus())

    def _look_at(self, focus: ExploreFocus) -> None:
        self._focus = focus
        self._refresh()

    def _refresh(self) -> None:
        if self._scene is None:
            return
        charts = {chart.id: chart for chart in self._scene.exhibit.charts}
        front = self._focus.chart if self._focus.chart in charts else next(iter(charts), "")
        self._chart.show(derive_chart(self._scene, charts.get(front)))
        maps = {sheet.id: sheet for sheet in self._scene.exhibit.maps}
        open_map = self._focus.map if self._focus.map in maps else next(iter(maps), "")
        self._map.show_map(self._scene, maps.get(open_map))
        focus = replace(self._focus, chart=front, map=open_map)
        self.show(derive_explore(self._scene, focus))

    def bring(self, target: Target) -> None:
        """Bring an event, a word or the mark of a map that the search found in front."""
        if target.topic is Topic.EVENT:
            self.showEvent(int(target.item))
        elif target.topic is Topic.WORD:
            words = [row.id for row in self._props.words]
            self.showWord(words.index(target.item))
        elif target.mark:
            self._map.choose(target.mark)

    @Slot(int)
    def showEvent(self, index: int) -> None:
        """Bring an event of the timeline in front."""
        if 0 <= index < len(self._props.timeline):
            self._look_at(replace(self._focus, event=index))

    @Slot(int)
    def showWord(self, index: int) -> None:
        """Bring a word in front."""
        if 0 <= index < len(self._props.words):
            self._look_at(replace(self._focus, word=index))

    @Slot(str)
    def showChart(self, chart_id: str) -> None:
        """Bring a chart in front."""
        self._look_at(replace(self._focus, chart=chart_id))

    @Slot(str)
    def showMap(self, map_id: str) -> None:
        """Bring a map in front."""
        self._look_at(replace(self._focus, map=map_id))
