"""What a screen reader knows of a program: names, roles and states, by AT-SPI over D-Bus."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

Found = TypeVar("Found")

ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
ACTION: Final = "org.a11y.atspi.Action"
EVENTS: Final = "org.a11y.atspi.Event.Object"
REGISTRY: Final = "org.a11y.atspi.Registry"
ROOT: Final = "/org/a11y/atspi/accessible/root"
CHECKED, SHOWING = 4, 25
PRESS: Final = "Press"
PATIENCE: Final = 30.0


class NotThere(Exception):
    """What a visitor was told to find cannot be found; the text says what is there instead."""


@dataclass(frozen=True, slots=True)
class Node:
    """Something that can be read aloud: `bus` and `path` are its address."""

    bus: str
    path: str
    role: str
    name: str
    states: int

    @property
    def showing(self) -> bool:
        """Whether it is on the screen."""
        return bool(self.states >> SHOWING & 1)

    @property
    def checked(self) -> bool:
        """Whether it is the chosen one."""
        return bool(self.states >> CHECKED & 1)


class Reader:
    """Reads one program, and presses what can be pressed."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(place, "GetAddress")).body[0]
        session.close()
        self._bus = open_dbus_connection(address)
        self._ear = open_dbus_connection(address)
        self._listen()

    def _listen(self) -> None:
        registry = DBusAddress(f"{ROOT.rsplit('/', 2)[0]}/registry", REGISTRY, REGISTRY)
        wanted = new_method_call(registry, "RegisterEvent", "s", ("object:announcement",))
        self._ear.send_and_get_reply(wanted)
        rule = MatchRule(type="signal", interface=EVENTS, member="Announcement")
        self._ear.send_and_get_reply(message_bus.AddMatch(rule))

    def close(self) -> None:
        """Stop reading."""
        self._bus.close()
        self._ear.close()

    def nodes(self) -> list[Node]:
        """Everything in the tree, in reading order."""
        return list(self._below(REGISTRY, ROOT))

    def _below(self, bus: str, path: str) -> Iterator[Node]:
        children = self._call(bus, path, ACCESSIBLE, "GetChildren")
        for child_bus, child_path in children:
            node = self._node(child_bus, child_path)
            if node is None:
                continue
            yield node
            yield from self._below(child_bus, child_path)

    def _node(self, bus: str, path: str) -> Node | None:
        """None for what went away while it was being read."""
        try:
            role = self._call(bus, path, ACCESSIBLE, "GetRoleName")
            low, high = self._call(bus, path, ACCESSIBLE, "GetState")
            asked = Properties(DBusAddress(path, bus, ACCESSIBLE)).get("Name")
            name = _answer(self._bus, asked)[1]
        except NotThere:
            return None
        return Node(bus, path, role, name, low | high << 32)

    def _call(self, bus: str, path: str, interface: str, method: str, *body: int) -> Any:
        sent = new_method_call(DBusAddress(path, bus, interface), method, "i" * len(body), body)
        return _answer(self._bus, sent)

    def press(self, name: str, role: str = "") -> None:
        """Do what a screen reader's user does at the first thing shown that has this name."""
        node = self.find(name, role)
        offered = [action[0] for action in self._call(node.bus, node.path, ACTION, "GetActions")]
        if PRESS not in offered:
            raise NotThere(f"“{name}” cannot be pressed, it offers {offered}")
        self._call(node.bus, node.path, ACTION, "DoAction", offered.index(PRESS))

    def find(self, name: str, role: str = "") -> Node:
        """The first thing shown whose name begins so. Raises `NotThere` after half a minute."""
        return self.until(lambda: self._shown(name, role), f"{role} “{name}”".strip())

    def _shown(self, name: str, role: str) -> Node | None:
        fitting = (n for n in self.nodes() if n.showing and n.role.startswith(role))
        return next((node for node in fitting if node.name.startswith(name)), None)

    def until(self, look: Callable[[], Found | None], wanted: str) -> Found:
        """What `look` answers as soon as it is something. Raises `NotThere` after half a minute."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = look()
            if found:
                return found
            time.sleep(0.1)
        there = [f"{node.role} “{node.name}”" for node in self.nodes() if node.showing]
        raise NotThere(f"no {wanted}; there is: {', '.join(there)}")

    def heard(self, words: str) -> bool:
        """Wait until an announcement holds these words. Raises `NotThere`."""
        said = []
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                message = self._ear.receive(timeout=1.0)
            except TimeoutError:
                continue
            if message.header.fields.get(3) == "Announcement":
                said.append(str(message.body[3][1]))
                if words in said[-1]:
                    return True
        raise NotThere(f"nothing announced “{words}”, only {said}")


def _answer(bus: DBusConnection, sent: Any) -> Any:
    reply = bus.send_and_get_reply(sent, timeout=10)
    if reply.header.message_type.name != "method_return":
        raise NotThere(str(reply.body))
    return reply.body[0]
