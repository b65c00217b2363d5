"""What `kiosk doctor` says of the keys that the settings name."""

from __future__ import annotations

from kiosk.app.doctor.diagnosis import Level, ok
from kiosk.app.doctor.keys import examine_keypad


def test_without_a_keypad_nothing_is_said() -> None:
    assert list(examine_keypad({})) == []


def test_a_keypad_whose_keys_are_known() -> None:
    told = list(examine_keypad({"next": "F13", "press": "Space"}))
    assert told == [ok("keypad", "next: F13, press: Space")]


def test_what_is_no_key_is_told_with_its_use() -> None:
    (told,) = examine_keypad({"next": "F99", "press": "Space"})
    assert told.level is Level.FAIL
    assert "next = “F99”" in told.found


def test_one_key_cannot_mean_two_things() -> None:
    (told,) = examine_keypad({"next": "F13", "back": "f13"})
    assert told.level is Level.FAIL
    assert "two meanings" in told.found
