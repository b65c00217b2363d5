"""What is said of what stands on the screen, and in which language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from kiosk.bundle.recording import Captions, Cue, Recording
from kiosk.bundle.spoken import Spoken
from kiosk.bundle.transcript import Line, Reading, ReadingKind, SourcePage
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.speech_news import news
from kiosk.viewmodels.speech_node import Node, Role
from kiosk.viewmodels.speech_tongues import Tongues, tongues
from kiosk.viewmodels.speech_utterances import (
    SpeechWording,
    Utterance,
    recorded,
    utterances,
    voiced,
)
from tests.sample_exhibit import said as said_in_english
from tests.sample_exhibit import sample

ENGLISH = Tongues("en", MappingProxyType({}), ("en", "es", "ru", "ar"))
ARABIC = Tongues("ar", MappingProxyType({}), ("en", "ar"))


def said(*nodes: Node, tongue: Tongues = ENGLISH) -> list[str]:
    return [one.text for one in utterances(nodes, SpeechWording(), tongue)]


def test_the_title_comes_first() -> None:
    picture = Node(Role.PICTURE, "Two ships. It snows.")
    text = Node(Role.TEXT, "It was cold.")
    spoken = said(picture, Node(Role.HEADING, "The harbour"), text)
    assert spoken == ["The harbour", "picture: Two ships.", "It snows.", "It was cold."]


def test_a_target_tells_its_role_its_state_and_its_place() -> None:
    answers = [Node(Role.CHOICE, name, group=4) for name in ("Worse", "Better")]
    answers[1] = Node(Role.CHOICE, "Better", chosen=True, group=4)
    assert said(*answers) == ["Worse, choice, 1 of 2.", "Better, choice, chosen, 2 of 2."]
    assert said(Node(Role.BUTTON, "Next", enabled=False)) == ["Next, button, not available."]
    assert said(Node(Role.SWITCH, "Follow")) == ["Follow, switch, not chosen."]
    assert said(Node(Role.BUTTON, "Go", note="3 sources.")) == ["Go, button.", "3 sources."]
    assert said(Node(Role.LINE, "Dear Mother.", group=2)) == ["Dear Mother."]


def test_neighbours_of_another_kind_count_too() -> None:
    bar = (Node(Role.TAB, "Start", chosen=True, group=1), Node(Role.BUTTON, "Help", group=1))
    assert said(*bar) == ["Start, tab, chosen, 1 of 2.", "Help, button, 2 of 2."]


def test_some_of_the_nodes_keep_their_places() -> None:
    nodes = [Node(Role.CHOICE, name, group=1) for name in "ABC"]
    spoken = utterances(nodes, SpeechWording(), ENGLISH, {1})
    assert spoken == (Utterance("B, choice, 2 of 3.", "en", 1),)


def test_a_dialog_is_named_unless_its_heading_does() -> None:
    dialog, heading = Node(Role.DIALOG, "Help"), Node(Role.HEADING, "Help")
    assert said(dialog, heading) == ["Help"]
    assert said(dialog, Node(Role.TEXT, "Words")) == ["Help", "Words"]


def test_arabic_has_a_comma_of_its_own() -> None:
    assert said(Node(Role.BUTTON, "زر"), tongue=ARABIC) == ["زر، button."]


def test_languages_by_script_and_by_the_exhibit() -> None:
    tongue = Tongues("es", MappingProxyType({"peaceandwar": "en"}), ("es", "ru"))
    assert tongue.of("Paz y guerra") == "es"
    assert tongue.of("“Peace and war.”") == "en"
    assert tongue.of("Мир") == "ru"
    assert tongue.of("Ειρήνη") == "el"
    assert tongue.of("1963") == "es"
    assert Tongues("ru", MappingProxyType({}), ("ru", "es")).of("Public Papers") == "es"


def test_what_an_exhibit_does_not_say_in_a_language_keeps_its_own() -> None:
    shown = replace(sample(), title=said_in_english("A *big* crane.\nIt came."))
    tongue = tongues(shown, "es")
    assert tongue.of("A big crane") == tongue.of("It came.") == "en"
    assert tongue.of("English") == "en"
    assert tongue.of("Una grúa") == "es"
    cues = Captions("de", (Cue(0.0, 1.0, "Guten Tag"),))
    letter = replace(shown.sources[0], recordings=(Recording(None, "a", "a", captions=(cues,)),))
    assert tongues(replace(shown, sources=(letter,)), "es").of("Guten Tag!") == "de"


def test_a_source_in_its_own_words_keeps_its_language() -> None:
    lines = (
        Line(said_in_english("The wall stands", "El muro está")),
        Line(said_in_english("1963", "1963")),
    )
    reading = Reading(ReadingKind.AS_WRITTEN, lines, language="en")
    shown = sample()
    wall = replace(shown.sources[0], pages=(SourcePage("p1", readings=(reading,)),))
    tongue = tongues(replace(shown, sources=(wall,)), "es")
    assert tongue.of("The wall stands") == "en"
    assert tongue.of("El muro está") == tongue.of("1963") == "es"


def test_names_in_foreign_letters_do_not_change_the_language_of_a_line() -> None:
    counted = "SIPRI и FOA, Nuclear Explosions"
    title = Wording((("en", "Counted by SIPRI"), ("ru", f"{counted}\nPublic Papers")))
    tongue = tongues(replace(sample(), title=title), "ru")
    assert tongue.of(counted) == "ru"
    assert tongue.of("Public Papers") == "en"


def test_what_has_no_voice_is_left_out_with_one_remark() -> None:
    wording = SpeechWording()
    spoken = [Utterance("One", "en"), Utterance("Два", "ru", 1), Utterance("Три", "ru", 2)]
    kept = voiced([*spoken, Utterance("Four", "en", 3)], frozenset({"en"}), "en", wording)
    assert [one.text for one in kept] == ["One", wording.voiceless, "Four"]


BUTTON = Node(Role.BUTTON, "Go", group=1)


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        ((), (BUTTON,), {0}),
        ((BUTTON,), (BUTTON,), set()),
        ((BUTTON,), (BUTTON, BUTTON), {1}),
        ((BUTTON,), (Node(Role.BUTTON, "Go", chosen=True, group=1),), {0}),
        ((BUTTON,), (Node(Role.BUTTON, "Go", group=1, rect=(5, 5, 5, 5)),), set()),
        ((BUTTON,), (Node(Role.BUTTON, "Go", group=1, focused=True),), {0}),
    ],
)
def test_news(before: tuple[Node, ...], now: tuple[Node, ...], found: set[int]) -> None:
    assert news(before, now) == found


def test_the_wording_comes_from_qml() -> None:
    words = {"picture": "P", "button": "B", "choice": "C", "switch": "S", "tab": "T"}
    more = {"chosen": "x", "off": "o", "disabled": "d", "place": "%2/%1", "voiceless": "v"}
    wording = SpeechWording.of(words | more)
    rows = [Node(Role.BUTTON, "Go", group=1), Node(Role.BUTTON, "On", group=1)]
    assert [one.text for one in utterances(rows, wording, ENGLISH)] == [
        "Go, B, 2/1.",
        "On, B, 2/2.",
    ]


def test_what_somebody_reads_aloud_goes_before_the_voice() -> None:
    nodes = (Node(Role.TEXT, "Ana drove a <i>crane</i>. It was big."), Node(Role.BUTTON, "Next"))
    spoken = utterances(nodes, SpeechWording(), ENGLISH)
    read = (Spoken(Path("ana.mp3"), "en", "Ana drove a *crane*. It was big."),)
    text, button = recorded(spoken, nodes, read)
    assert (text.text, text.recording) == ("Ana drove a crane. It was big.", Path("ana.mp3"))
    assert button == spoken[-1]
    other = (Spoken(Path("ana.mp3"), "es", read[0].text),)
    assert recorded(spoken, nodes, other) == spoken
    silent: frozenset[str] = frozenset()
    assert voiced((text,), silent, "en", SpeechWording()) == (text,), "it needs no voice"
