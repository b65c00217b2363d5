"""Whole visits through the one object that QML sees, without a screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.kiosk_props import Preparing
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.sample_exhibit import bare, sample, timed, with_question
from tests.viewmodels.conftest import Floor

SOURCE_STEPS = ("look", "read", "question", "compare", "weigh")


def place(floor: Floor) -> tuple[object, object, object]:
    """The page, its item and its step."""
    return floor["page"], floor["item"], floor["step"]


def test_pages_are_derived_when_somebody_comes(floor: Floor) -> None:
    kiosk = floor.kiosk
    assert kiosk.exhibit.property("question") == "Did the crane make life better?"
    assert kiosk.evidence.sources.property("count") == 0
    kiosk.wake()
    assert kiosk.evidence.sources.property("count") == 3


def test_a_visit_from_attract_to_results_and_over(floor: Floor) -> None:
    kiosk = floor.kiosk
    assert (floor["phase"], kiosk.exhibit.property("title")) == ("attract", "The new crane")
    kiosk.wakeWith(1)
    assert (floor["phase"], floor["page"], floor["stance"]) == ("visiting", "home", 1)
    kiosk.go("chapter", "change")
    kiosk.go("page", "change/faster")
    assert kiosk.chapterPage.property("title") == "Faster"
    kiosk.go("source", "letter")
    for step in SOURCE_STEPS[1:]:
        kiosk.goStep(step)
        assert place(floor) == ("source", "letter", step)
    kiosk.source.weigh("better", 3)
    kiosk.go("weigh")
    assert kiosk.weighing.property("betterTotal") == 3
    kiosk.go("verdict")
    kiosk.decide(3)
    kiosk.cite("letter")
    kiosk.go("results")
    assert kiosk.results.property("shift") == 2
    assert kiosk.results.property("citedTitle") == "Letter"
    kiosk.startOver()
    assert (floor["phase"], floor["stance"], floor["verdict"]) == ("attract", -1, -1)
    assert kiosk.results.property("betterTotal") == 0


def test_waking_beside_the_answers_asks_first(floor: Floor) -> None:
    floor.kiosk.wake()
    assert (floor["phase"], floor["page"], floor["canGoBack"]) == ("stance", "stance", False)
    floor.kiosk.answer(4)
    assert (floor["phase"], floor["page"], floor["stance"]) == ("visiting", "home", 4)


def test_a_visitor_may_skip_the_question(floor: Floor) -> None:
    floor.kiosk.wake()
    floor.kiosk.skip()
    assert (floor["page"], floor["stance"], floor["stanceSkipped"]) == ("home", -1, True)


def test_back_undoes_every_move(floor: Floor) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(0)
    seen = [place(floor)]
    for move in (
        lambda: kiosk.go("evidence"),
        lambda: kiosk.go("source", "letter"),
        lambda: kiosk.goStep("read"),
        kiosk.home,
    ):
        move()
        seen.append(place(floor))
    for before in reversed(seen[:-1]):
        assert floor["canGoBack"]
        kiosk.back()
        assert place(floor) == before
    assert not floor["canGoBack"]


def test_prompts_are_answered_and_kept(floor: Floor) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(0)
    kiosk.go("source", "letter")
    kiosk.source.answer(0, 1)
    assert kiosk.source.prompts.at(0)["chosen"] == 1
    kiosk.go("source", "book")
    kiosk.go("source", "letter")
    assert kiosk.source.prompts.at(0)["chosen"] == 1
    assert kiosk.source.steps.at(0) == {"step": "look", "done": True, "current": True}


def test_silence_warns_and_a_touch_brings_everything_back(floor: Floor) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(2)
    kiosk.go("source", "letter")
    floor.wait(89.9)
    assert floor["phase"] == "visiting"
    floor.wait(0.1)
    assert (floor["phase"], floor["page"], floor["secondsTotal"]) == ("warning", "source", 30)
    floor.wait(10)
    assert floor["secondsLeft"] == 20
    kiosk.stay()
    assert (floor["phase"], place(floor)) == ("visiting", ("source", "letter", "look"))
    assert floor["stance"] == 2


def test_the_warning_ends_the_visit(floor: Floor, qtbot: QtBot) -> None:
    floor.kiosk.wakeWith(2)
    floor.wait(90)
    with qtbot.waitSignal(floor.kiosk.wentToRest):
        floor.wait(30)
    assert (floor["phase"], floor["stance"]) == ("attract", -1)
    assert floor.kiosk.resting


def test_a_long_page_is_left_longer(floor: Floor) -> None:
    floor.kiosk.wakeWith(2)
    floor.kiosk.shown(300)
    floor.wait(179)
    assert floor["phase"] == "visiting"
    floor.wait(1)
    assert floor["phase"] == "warning"


def test_large_text_is_left_longer(floor: Floor) -> None:
    floor.kiosk.wakeWith(2)
    floor.kiosk.access.setProperty("textStep", 1.6)
    floor.wait(179)
    assert floor["phase"] == "visiting"


def test_large_text_chosen_before_the_first_touch_counts_too(floor: Floor) -> None:
    floor.kiosk.access.setProperty("textStep", 2.0)
    floor.kiosk.wakeWith(2)
    floor.wait(179)
    assert floor["phase"] == "visiting"


def test_a_new_visitor_finds_everything_as_it_was(floor: Floor) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(2)
    kiosk.speakLanguage("es")
    kiosk.access.setProperty("textStep", 2.0)
    kiosk.access.setProperty("theme", "night")
    kiosk.evidence.showLens("safety")
    kiosk.weighing.choose("book")
    kiosk.weighing.put("worse")
    kiosk.weighing.showLens("safety")
    kiosk.explore.showEvent(2)
    kiosk.go("source", "letter")
    kiosk.source.light(1)
    kiosk.source.answer(0, 1)
    kiosk.startOver()
    assert (floor["language"], kiosk.exhibit.property("title")) == ("en", "The new crane")
    assert kiosk.access.property("textStep") == 1.0
    assert kiosk.access.property("theme") == "reading"
    assert kiosk.evidence.sources.property("count") == 3
    assert kiosk.weighing.property("worseTotal") == 0
    assert kiosk.weighing.lenses.at(0)["current"]
    assert kiosk.weighing.waiting.property("count") == 3
    assert kiosk.explore.property("eventIndex") == 0
    kiosk.wakeWith(0)
    kiosk.go("source", "letter")
    assert kiosk.source.property("litLine") == -1
    assert kiosk.source.prompts.at(0)["chosen"] == -1


def test_the_wipe_after_silence_is_as_thorough(floor: Floor) -> None:
    floor.kiosk.wakeWith(2)
    floor.kiosk.speakLanguage("es")
    floor.kiosk.access.setProperty("roomyText", True)
    floor.kiosk.source.weigh("better", 3)
    floor.wait(90)
    floor.wait(30)
    assert floor["language"] == "en"
    assert not floor.kiosk.access.property("roomyText")


def test_another_language_keeps_the_place(floor: Floor) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(2)
    kiosk.go("page", "hurt/safer")
    kiosk.speakLanguage("es")
    assert place(floor) == ("page", "hurt/safer", "")
    assert kiosk.exhibit.property("title") == "La grúa nueva"
    assert kiosk.chapterPage.property("title") == "Safer"
    assert kiosk.chapterPage.property("untranslated")
    assert [kiosk.languages.at(row)["current"] for row in (0, 1)] == [False, True]


def test_a_language_the_exhibit_does_not_have_is_not_spoken(floor: Floor) -> None:
    floor.kiosk.speakLanguage("ru")
    assert floor["language"] == "en"


def test_the_attract_loop_can_change_its_language(floor: Floor) -> None:
    floor.kiosk.speakLanguage("es")
    assert (floor["phase"], floor["language"]) == ("attract", "es")


def test_filters_named_in_another_language_are_forgotten(floor: Floor) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(2)
    kiosk.go("evidence")
    kiosk.evidence.showKind("letter")
    assert kiosk.evidence.sources.property("count") == 1
    kiosk.speakLanguage("es")
    assert kiosk.evidence.sources.property("count") == 3


def test_lit_lines(floor: Floor) -> None:
    source = floor.kiosk.source
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("source", "letter")
    source.lightAt(20, 31)
    assert source.property("litLine") == 1
    source.showReading(source.readings.property("count") - 1)
    assert source.property("litLine") == 0, "the plain words of the same place"
    source.light(-1)
    source.lightAt(99, 99)
    assert source.property("litLine") == 0
    source.light(7)
    assert source.property("litLine") == -1
    source.showPage(1)
    source.lightAt(1, 1)
    assert (source.property("pageIndex"), source.property("litLine")) == (1, -1)


def test_the_guided_look_turns_the_pages(floor: Floor) -> None:
    source = floor.kiosk.source
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("source", "letter")
    source.guideTo(1)
    assert (source.property("guideIndex"), source.property("pageIndex")) == (1, 1)
    source.guideTo(3)
    assert source.property("guideIndex") == 1
    source.guideTo(-1)
    assert source.property("guideIndex") == -1


@pytest.mark.parametrize(
    ("side", "strength", "kept"), [("better", 2, 2), ("worse", 9, 3), ("not-sure", 0, 1)]
)
def test_weighing_a_source(floor: Floor, side: str, strength: int, kept: int) -> None:
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("source", "letter")
    floor.kiosk.source.weigh(side, strength)
    told = floor.kiosk.source
    assert (told.property("side"), told.property("strength")) == (side, kept)


def test_no_such_side(floor: Floor) -> None:
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("source", "letter")
    floor.kiosk.source.weigh("sideways", 2)
    floor.kiosk.weighing.put("sideways")
    assert floor.kiosk.exhibit.property("weighedCount") == 0


def test_the_beam_is_loaded_and_unloaded(floor: Floor) -> None:
    beam = floor.kiosk.weighing
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("weigh")
    beam.count(3)
    assert floor.kiosk.exhibit.property("weighedCount") == 0
    beam.put("better")
    assert (beam.property("chosen"), beam.property("chosenStrength")) == ("letter", 2)
    beam.count(3)
    assert beam.property("betterTotal") == 3
    beam.put("worse")
    assert (beam.property("betterTotal"), beam.property("worseTotal")) == (0, 3)
    beam.takeOff()
    assert (beam.property("lean"), beam.property("chosen")) == ("empty", "letter")


def test_changes_on_the_beam_are_taken_back(floor: Floor) -> None:
    beam = floor.kiosk.weighing
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("weigh")
    assert not beam.property("canTakeBack")
    beam.takeBack()
    beam.choose("book")
    beam.put("worse")
    beam.count(3)
    beam.takeOff()
    beam.choose("letter")
    told = []
    while beam.property("canTakeBack"):
        beam.takeBack()
        told.append((beam.property("chosen"), beam.property("worseTotal")))
    assert told == [("book", 3), ("book", 2), ("book", 0)]


def test_the_time_lasts_on_the_page_of_the_beam(floor: Floor) -> None:
    beam, kiosk = floor.kiosk.weighing, floor.kiosk
    kiosk.show_exhibits((Showing(timed(), Pictures()),))
    kiosk.wakeWith(0)
    kiosk.go("weigh")
    beam.choose("book")
    beam.put("worse")
    beam.showUntil(1912)
    assert (beam.property("until"), beam.property("worseTotal")) == ("By 1912", 0)
    kiosk.go("source", "book")
    assert (beam.property("until"), beam.property("worseTotal")) == ("By 1913", 2)
    kiosk.back()
    assert beam.property("untilYear") == 1912
    kiosk.startOver()
    kiosk.wakeWith(0)
    kiosk.go("weigh")
    assert beam.property("untilYear") == 1913


def test_what_is_taken_back_is_seen(floor: Floor) -> None:
    beam, kiosk = floor.kiosk.weighing, floor.kiosk
    letter, book, photo = timed().sources
    exhibit = replace(timed(), sources=(letter, replace(book, lenses=()), photo))
    kiosk.show_exhibits((Showing(exhibit, Pictures()),))
    kiosk.wakeWith(0)
    kiosk.go("weigh")
    beam.choose("book")
    beam.put("worse")
    beam.count(3)
    beam.showUntil(1912)
    beam.takeBack()
    assert (beam.property("untilYear"), beam.property("worseTotal")) == (1913, 2)
    beam.showLens(letter.lenses[0])
    beam.takeBack()
    assert (beam.property("lens"), beam.property("chosen")) == ("", "book")


def test_compare_with_the_first_partner_or_the_chosen_one(floor: Floor) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(0)
    kiosk.go("source", "letter")
    kiosk.goStep("compare")
    assert kiosk.partner.property("id") == "book"
    kiosk.source.comparedWith("photo")
    assert kiosk.partner.property("id") == "photo"


def test_swapping_is_its_own_undoing(floor: Floor) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(0)
    kiosk.go("source", "letter")
    kiosk.goStep("compare")
    kiosk.source.swap()
    assert (kiosk.source.property("id"), kiosk.partner.property("id")) == ("book", "letter")
    assert place(floor) == ("source", "book", "compare")
    kiosk.source.swap()
    assert (kiosk.source.property("id"), kiosk.partner.property("id")) == ("letter", "book")


def test_a_mere_touch_changes_nothing_on_the_screen(floor: Floor, qtbot: QtBot) -> None:
    kiosk = floor.kiosk
    kiosk.wakeWith(0)
    parts = [kiosk, *kiosk.findChildren(QObject)]
    signals = [part.changed for part in parts if hasattr(part, "changed")]
    assert len(signals) > 10
    told: list[int] = []
    for signal in signals:
        signal.connect(lambda: told.append(1))
    for _ in range(50):
        floor.clock.now += 0.1
        kiosk.touched()
        kiosk.tick()
    assert told == []


def test_two_exhibits_make_a_gallery(floor: Floor) -> None:
    floor.put(sample(), with_question(sample("ships"), "Were ships faster?"))
    kiosk = floor.kiosk
    assert floor["hasGallery"]
    assert kiosk.gallery.at(1)["question"] == "Were ships faster?"
    kiosk.wake()
    assert (floor["page"], floor["canGoBack"]) == ("gallery", False)
    kiosk.choose("ships")
    assert (floor["phase"], kiosk.exhibit.property("id")) == ("stance", "ships")
    assert not floor["canGoBack"]
    kiosk.answer(0)
    kiosk.startOver()
    assert kiosk.exhibit.property("id") == "crane"


def test_choosing_an_exhibit_keeps_the_way_of_reading(floor: Floor) -> None:
    floor.put(sample(), sample("ships"), bare())
    floor.kiosk.wake()
    floor.kiosk.speakLanguage("es")
    floor.kiosk.access.setProperty("textStep", 1.3)
    floor.kiosk.choose("ships")
    assert (floor["language"], floor.kiosk.access.property("textStep")) == ("es", 1.3)
    floor.kiosk.choose("harbour")
    assert floor["language"] == "en"


def test_an_exhibit_without_answers_opens_at_home(floor: Floor) -> None:
    floor.put(bare())
    floor.kiosk.wake()
    assert (floor["phase"], floor["page"], floor["stance"]) == ("visiting", "home", -1)
    floor.put(bare(), sample())
    floor.kiosk.choose("harbour")
    assert floor["page"] == "home"


def test_no_exhibit_at_all() -> None:
    kiosk = KioskViewModel(Setting(), lambda: 0.0)
    kiosk.wake()
    kiosk.home()
    assert not kiosk.property("hasExhibit")
    kiosk.show_exhibits(())
    assert not kiosk.property("hasExhibit")


def test_an_exhibit_taken_away_ends_the_visit_to_it(floor: Floor) -> None:
    floor.kiosk.wakeWith(1)
    floor.put(bare())
    assert (floor["phase"], floor["stance"]) == ("attract", -1)
    assert floor.kiosk.exhibit.property("id") == "harbour"


def test_an_exhibit_that_changed_keeps_the_visit(floor: Floor) -> None:
    floor.kiosk.wakeWith(1)
    floor.put(with_question(sample(), "Better for whom?"))
    assert (floor["phase"], floor["stance"]) == ("visiting", 1)
    assert floor.kiosk.exhibit.property("question") == "Better for whom?"


def test_preparing_is_shown(floor: Floor) -> None:
    floor.kiosk.show_preparing(Preparing(True, 0.5, "Ships"))
    assert (floor["preparing"], floor["preparedShare"], floor["preparingTitle"]) == (
        True,
        0.5,
        "Ships",
    )
