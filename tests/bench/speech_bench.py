"""How long a visitor who cannot see waits for the first sound, and what the waiting process takes.

Run: `python -m tests.bench.speech_bench`. It needs a voice, and PulseAudio or PipeWire with
`parec`, which listens at the loudspeaker; a null sink does. Where one is missing it says so. This
file loads little: a spawned process loads it again, and its memory is measured.
"""

from __future__ import annotations

import shutil


def main() -> None:
    """Visit by visit, heard at the loudspeaker."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.screen import choose_renderer
    from tests.bench.speech_room import LISTEN, Hall, Microphone, figures

    app = QGuiApplication([])
    if shutil.which(LISTEN[0]) is None:
        print("speech: not measured, there is no parec to listen with")
        return
    choose_renderer()
    hall, microphone = Hall(), Microphone()
    for figure in figures(hall, microphone):
        print(figure, flush=True)
    microphone.close()
    hall.speaker.close()
    hall.stage.close()
    app.quit()


if __name__ == "__main__":
    main()
