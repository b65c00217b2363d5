"""Whether the evidence gives both ends of the beam a fair hearing (INQ-5 of the design)."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.bundle.chapter import Chapter
from kiosk.bundle.code import Code
from kiosk.bundle.exhibit import Exhibit, Lens
from kiosk.bundle.findings import Findings
from kiosk.bundle.source import Source

FEWEST_NATIONS = 3
LEAST_SHARE, MOST_SHARE = 0.35, 0.65
FEWEST_FOR_A_LENS = 3
_BOTH = "both"


def check_balance(exhibit: Exhibit, findings: Findings) -> None:
    """Warn when too much of all evidence leans to one end."""
    leaning = _leaning(exhibit)
    if leaning and not _is_fair(share := _share(leaning, exhibit)):
        sentence = f"{share:.0%} of the evidence leans to “{_name(exhibit, 1)}”: add sources "
        findings.say(Code.UNBALANCED, "sources", sentence + "until it is 35 to 65 %")


def check_balance_of_lenses(exhibit: Exhibit, findings: Findings) -> None:
    """Warn of a lens that leans; hint at one too thin to tell in an exhibit that has enough."""
    is_large = len(_leaning(exhibit)) >= 2 * FEWEST_FOR_A_LENS
    for lens in exhibit.lenses:
        sources, name = _under(lens, exhibit), lens.name.texts[0][1]
        if len(sources) >= FEWEST_FOR_A_LENS:
            if not _is_fair(share := _share(sources, exhibit)):
                end = _name(exhibit, 1)
                sentence = f"under “{name}” {share:.0%} lean to “{end}”: add sources "
                findings.say(Code.UNBALANCED_LENS, "sources", sentence + "until it is 35 to 65 %")
        elif is_large:
            sentence = f"sources that lean under “{name}”: {len(sources)}; "
            sentence += f"name the lens in {FEWEST_FOR_A_LENS}, or leave it out"
            findings.say(Code.THIN_LENS, "sources", sentence)


def check_chapter(
    chapter: Chapter, exhibit: Exhibit, place: tuple[str, int], findings: Findings
) -> None:
    """Warn when the sources a chapter and its pages name all lean one way, or none leans.

    `place` is the file and the line of the chapter's own sources.
    """
    leaning = _leaning(exhibit)
    ways = {source.leans for source in leaning if source.id in _named(chapter)}
    if not leaning or _BOTH in ways or len(ways) == len(exhibit.ends):
        return
    missing = [_name(exhibit, end) for end in (0, 1) if _name(exhibit, end).lower() not in ways]
    sentence = f"no source here leans to {' or to '.join(f'“{end}”' for end in missing)}: "
    findings.say(Code.ONE_SIDED_CHAPTER, place[0], sentence + "name one under sources", place[1])


def check_nations(exhibit: Exhibit, findings: Findings) -> None:
    """Hint at an exhibit whose sources name their nations, but fewer than three."""
    original = (source.provenance.nation.texts[:1] for source in exhibit.sources)
    names = {name.strip() for texts in original for _, text in texts for name in text.split(",")}
    if names and len(names) < FEWEST_NATIONS:
        sentence = (
            f"nations among the sources: {len(names)}; add voices until it is {FEWEST_NATIONS}"
        )
        findings.say(Code.FEW_NATIONS, "sources", sentence)


def balance_line(exhibit: Exhibit) -> str:
    """The shares of the second end in whole percent, overall and by lens; "" when none leans."""
    leaning = _leaning(exhibit)
    if not leaning:
        return ""
    parts = [f"balance: {_percent(leaning, exhibit)} {_name(exhibit, 1)} (overall)"]
    for lens in exhibit.lenses:
        parts.append(f"{lens.name.texts[0][1]} {_percent(_under(lens, exhibit), exhibit)}")
    return ", ".join(parts)


def _leaning(exhibit: Exhibit) -> list[Source]:
    """The sources tagged with an end or `both`; none where the beam has not two ends."""
    return [s for s in exhibit.sources if s.leans] if len(exhibit.ends) == 2 else []


def _under(lens: Lens, exhibit: Exhibit) -> list[Source]:
    return [source for source in _leaning(exhibit) if lens.id in source.lenses]


def _share(sources: list[Source], exhibit: Exhibit) -> float:
    """The share of the second end; `both` counts half."""
    leanings = [source.leans for source in sources]
    weight = leanings.count(_name(exhibit, 1).lower()) + leanings.count(_BOTH) / 2
    return weight / len(leanings)


def _percent(sources: list[Source], exhibit: Exhibit) -> str:
    return f"{_share(sources, exhibit):.0%}".replace("%", " %") if sources else "none"


def _is_fair(share: float) -> bool:
    return LEAST_SHARE <= share <= MOST_SHARE


def _name(exhibit: Exhibit, end: int) -> str:
    return exhibit.ends[end].texts[0][1]


def _named(chapter: Chapter) -> frozenset[str]:
    """The sources that the chapter and its pages name."""
    chips: Iterable[tuple[str, ...]] = (page.chips.sources for page in chapter.pages)
    return frozenset((*chapter.chips.sources, *(source for row in chips for source in row)))
