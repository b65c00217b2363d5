"""What a visitor who does not see needs: names, roles, a place in the accessible tree (AUD-8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.offence import Offence, quoted
from kiosk.app.audit.snapshot import SeenTarget, Snapshot

ROLES = frozenset(
    (
        *("Button", "RadioButton", "CheckBox", "PageTab", "ListItem", "Link", "Slider", "MenuItem"),
        "EditableText",
    )
)
SIGNED = "KeyCap"


def nameless(snapshot: Snapshot) -> Iterator[Offence]:
    """Every target has a name with letters or digits."""
    for target in snapshot.targets:
        if not any(sign.isalnum() for sign in target.name):
            yield _offence(
                AuditCode.NAME_MISSING,
                target,
                f"a {target.type} has no name: it cannot be spoken; give it one",
            )


def without_role(snapshot: Snapshot) -> Iterator[Offence]:
    """Every target says what it is."""
    for target in snapshot.targets:
        if target.role not in ROLES:
            yield _offence(
                AuditCode.ROLE_MISSING,
                target,
                f"{quoted(target.name)} is told to be {target.role or 'nothing'}: give it the role"
                " of a control",
            )


def unspoken(snapshot: Snapshot) -> Iterator[Offence]:
    """What can be touched is in the accessible tree."""
    for target in snapshot.targets:
        if not target.in_tree:
            yield _offence(
                AuditCode.NOT_SPOKEN,
                target,
                f"{quoted(target.name)} can be touched but no screen reader finds it: nothing"
                " above it may be hidden from the accessible tree",
            )


def named_twice(snapshot: Snapshot) -> Iterator[Offence]:
    """No two targets of one page are spoken alike."""
    alike: dict[tuple[str, str, str], list[SeenTarget]] = defaultdict(list)
    for target in snapshot.targets:
        alike[target.name, target.note, target.role].append(target)
    for (name, _, _), several in alike.items():
        if len(several) > 1 and name:
            yield Offence(
                AuditCode.NAME_TWICE,
                f"{several[0].type} {several[1].type}",
                f"{len(several)} targets are spoken {quoted(name)}: tell them apart",
                tuple(target.shown for target in several),
            )


def icons_alone(snapshot: Snapshot) -> Iterator[Offence]:
    """NAV-6: an icon always has words beside it; a key of a keyboard may carry a sign."""
    worded = {number for text in snapshot.texts for number in text.owners}
    for target in snapshot.targets:
        alone = target.icons and target.number not in worded
        if alone and target.is_whole and SIGNED not in target.kind[:2]:
            yield _offence(
                AuditCode.ICON_ALONE,
                target,
                f"{quoted(target.name)} is an icon without a word: say it in words too",
            )


def _offence(code: AuditCode, target: SeenTarget, sentence: str) -> Offence:
    return Offence(code, target.type, sentence, (target.shown,))
