"""The captions of the sound as WebVTT: what is typed, and in brackets what else can be heard."""

from __future__ import annotations

from collections.abc import Iterable

from score import Moment

NOISES = {
    "motor starts": {
        "es": "arranca el motor",
        "ru": "включается мотор",
        "ar": "يبدأ المحرّك بالدوران",
    },
    "paper is fed": {"es": "avanza el papel", "ru": "подаётся бумага", "ar": "يتقدّم الورق"},
    "carriage returns": {
        "es": "vuelve el carro",
        "ru": "каретка возвращается",
        "ar": "تعود العربة إلى أول السطر",
    },
    "bell": {"es": "timbre", "ru": "звонок", "ar": "جرس"},
    "motor stops": {"es": "se para el motor", "ru": "мотор останавливается", "ar": "يتوقّف المحرّك"},
}


def captions(moments: Iterable[Moment], language: str) -> str:
    """A cue for each moment; what is typed stays in English, marked as such."""
    cues = (f"{_time(m.start)} --> {_time(m.end)}\n{_words(m.what, language)}\n" for m in moments)
    return "WEBVTT\n\n" + "\n".join(cues)


def _words(what: str, language: str) -> str:
    if what in NOISES:
        return f"[{NOISES[what].get(language, what)}]"
    return f"<lang en>{what}</lang>" if language else what


def _time(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    return f"{thousandths // 60000:02}:{thousandths // 1000 % 60:02}.{thousandths % 1000:03}"
