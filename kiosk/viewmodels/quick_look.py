"""The quick look: a path of a few sources, each weighed, then the verdict."""

from __future__ import annotations

from typing import Final

from kiosk.bundle.source import Source
from kiosk.viewmodels.scene import Scene

QUICK: Final = "quick"
"""The step that stands for all five on the quick look."""


def next_to_weigh(scene: Scene, source: Source) -> Source | None:
    """The next source of the path that is not weighed yet; None off the path or at its end."""
    path = scene.exhibit.quick_look
    if source.id not in path:
        return None
    here = path.index(source.id)
    waiting = (i for i in path[here + 1 :] + path[:here] if not scene.visit.weighing.of(i))
    return scene.source(next(waiting, ""))


def ends_quick_look(scene: Scene, source: Source) -> bool:
    """Whether the source is on the path and every source of the path is weighed."""
    path = scene.exhibit.quick_look
    return source.id in path and all(scene.visit.weighing.of(item) for item in path)
