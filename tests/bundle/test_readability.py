"""How hard a text is to read: syllables by a table of words, grades worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.readability import grade, lix, mean_length, reading_line
from kiosk.bundle.reader import Accepted, read
from kiosk.bundle.sentences import spoken_sentences
from kiosk.bundle.syllables import syllables
from tests.bundle.conftest import Bundle
from tests.bundle.provoke import HARD

EXHIBITS = Path(__file__).parents[2] / "exhibits"
FRONT = "title: Test\nrights: CC0 1.0"
SAID = {
    1: (
        "a the bomb ships warned tried said spoke talks peace trust light bridge knife whole "
        "please asked stopped walked called feared judged signed pressed wished leaves moves "
        "states names planes rules cubes weighed freed year years four eight eyes once twice "
        "days ought straight queen judge cause piece though earth plague league scenes"
    ),
    2: (
        "weapon's union's nation Moscow secret letter missile people leader crisis message "
        "silence table little able listen voices changes places bridges watches wanted needed "
        "landed quiet being doing going saying heavy only over danger promise treaty danger's "
        "early easy lately useful careless statement basement judgement's Cuban Turkey China "
        "Castro warhead settled trusted shelter cable pencil given fifty city navy army weapon "
        "sailor signal circle purple tension"
    ),
    3: (
        "November Soviet's radio premier's nuclear October memory Kennedy's agreement history "
        "relation Kosygin Mikoyan Dobrynin Gromyko Washington idea period quietly capital "
        "senator evidence embassy telephone president policy hospital enemy mutual situate "
        "annual violent scientist area national dangerous governments opera reliance variance "
        "cameras together embargo committee companion president's overtly engineer volunteer "
        "historic"
    ),
    4: (
        "America political territory military economy Guantánamo operator American's historian "
        "situation usually secretary biology communicate continuous immediate annually "
        "appreciate variety society material variation television teleprinter negotiate "
        "ordinary cooperate humanity"
    ),
    5: (
        "international university opportunity inevitable ideology's Yugoslavia cooperation "
        "possibility negotiation"
    ),
}


@pytest.mark.parametrize(
    ("count", "word"),
    [(count, word) for count, words in SAID.items() for word in words.split()],
)
def test_syllables_are_counted(count: int, word: str) -> None:
    assert syllables(word) == count


def test_the_grade_is_that_of_the_formula() -> None:
    found = spoken_sentences("The cat sat. The dog ran away.")
    assert found == [["The", "cat", "sat"], ["The", "dog", "ran", "away"]]
    assert mean_length(found) == 3.5
    assert grade(found) == pytest.approx(0.39 * 7 / 2 + 11.8 * 8 / 7 - 15.59)


def test_lix_counts_words_of_seven_letters() -> None:
    found = spoken_sentences("Карибский кризис кончился. Стало тихо.")
    assert lix(found) == pytest.approx(5 / 2 + 100 * 2 / 5)


def test_quotations_names_of_documents_and_figures_do_not_count() -> None:
    text = "He said “Disarmament, universally” in 1963.\n\n> Proliferation.\n> — FRUS, vol. V"
    assert spoken_sentences(text) == [["He", "said", "in"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (HARD * 2, []),
        (HARD * 3, ["people/ana.md:4 hard-to-read"]),
        (f"“{HARD}” {HARD * 2}", []),
        (f"> {HARD * 3}\n> — Ana", []),
        (f"## References\n{HARD * 3}", []),
    ],
)
def test_three_sentences_of_our_own_are_judged(text: str, found: list[str], bundle: Bundle) -> None:
    assert bundle({"people/ana.md": f"---\ntitle: Ana\n---\n{text}"}, FRONT).found == found


def test_grades_are_for_english_alone(bundle: Bundle) -> None:
    spanish = bundle(
        {"people/ana.md": f"---\ntitle: Ana\n---\n{HARD * 3}"}, f"{FRONT}\nlanguage: es"
    )
    assert spanish.found == []
    assert reading_line(spanish.exhibit) == "reading: es LIX 105, 5 words a sentence"


def test_a_bundle_without_texts_has_no_line(bundle: Bundle) -> None:
    assert reading_line(bundle({}, FRONT).exhibit) == ""


@pytest.mark.parametrize("name", ["did-relations-improve", "turning-point", "why-a-hot-line"])
def test_shipped_texts_are_easy_and_told_of_in_every_language(name: str) -> None:
    outcome = read(EXHIBITS / name)
    assert isinstance(outcome, Accepted)
    assert [str(f) for f in outcome.findings if f.code == "hard-to-read"] == []
    line = reading_line(outcome.exhibit)
    assert line.startswith("reading: en grade 4.") and "; es LIX 3" in line and "; ru LIX " in line
