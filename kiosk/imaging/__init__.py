"""Pictures: the decoders behind a wall, so that the kiosk itself never decodes an original.

`probe` reads headers in any process. `Worker` decodes in a process of its own, within `Limits`,
and makes what a `ScreenPlan` asks for: a `Derivative`. Neither Qt nor a decoder is loaded by
importing this package.
"""

from __future__ import annotations

from kiosk.imaging.derivative import Derivative, Made
from kiosk.imaging.faults import Failed, Fault, PictureFault
from kiosk.imaging.fingerprint import fingerprint, key
from kiosk.imaging.limits import Limits
from kiosk.imaging.picture_facts import PictureFacts
from kiosk.imaging.probing import probe
from kiosk.imaging.pyramid import Level
from kiosk.imaging.screen_plan import ScreenPlan
from kiosk.imaging.worker import Worker

__all__ = [
    "Derivative",
    "Failed",
    "Fault",
    "Level",
    "Limits",
    "Made",
    "PictureFacts",
    "PictureFault",
    "ScreenPlan",
    "Worker",
    "fingerprint",
    "key",
    "probe",
]
