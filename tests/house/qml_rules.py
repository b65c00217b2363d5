"""The rules of the screen files: each answers what offends in one text."""

from __future__ import annotations

import re

FLOORS = ("Theme", "Parts", "Pages", "Shell", "Workbench")
ALLOWED_IMPORTS = re.compile(r"QtQuick|QtQml|QtQuick\.Shapes|Museum\.(\w+)")
IMPORT = re.compile(r"^import\s+([\w.]+)", re.M)
FORBIDDEN = re.compile(
    r"TextField|TextArea|TextInput|TextEdit|FileDialog|openUrlExternally|HoverHandler|hoverEnabled"
    r"|onDoubleTapped|onLongPressed|ToolTip|layer\.enabled|ShaderEffect|DropArea|XMLHttpRequest"
)
COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|\bQt\.(?:rgba|hsla|hsva|lighter|darker|tint)\(')
NAMED_COLOUR = re.compile(r'color:\s*"(?!transparent")\w+"')
PIXELS = re.compile(r"\b(?:pixelSize|pointSize|letterSpacing|wordSpacing):\s*-?\d")
SPAN = re.compile(
    r"^\s*(?:[\w.]+:\s*)?(?:width|height|x|y|spacing|radius):\s*-?(?:[2-9]|\d\d+)\s*(?:;|$)"
)
BARE_TEXT = re.compile(r"(?<![\w.])Text\s*\{")
LITERAL = re.compile(
    r'\b(?:text|label|title|name|note|about|placeholder|Accessible\.(?:name|description)):\s*"'
    r'((?:[^"\\]|\\.)*)"'
)
ICON = re.compile(r"\b\w*[iI]con:\s*([^;}\n]*)")
ICON_ITEM = re.compile(r"\bIcon\s*\{[^{}]*?\bname:\s*([^;}\n]*)", re.S)
SIGNS = re.compile(r"function sign\([^)]*\)[^{]*(\{.*?\n    \})", re.S)
KEY = re.compile(r'(?:===?|!==?|case)\s*"[^"]*"')
QUOTED = re.compile(r'"([a-z][a-z0-9-]*)"')
TEXT_PARTS = ("Words.qml", "Headline.qml")
WORD_PROPERTIES = re.compile(r"[^\W\d_]{2,}")


def without_comments(text: str) -> str:
    """The text with its comments blanked, lines kept."""
    text = re.sub(r"/\*.*?\*/", lambda match: "\n" * match[0].count("\n"), text, flags=re.S)
    return re.sub(r"(?m)(^|\s)//.*$", "", text)


def wrong_imports(text: str, floor: str) -> list[str]:
    """Modules that a file of this floor may not import: only the floors below it, and Qt Quick."""
    found = []
    for module in IMPORT.findall(text):
        match = ALLOWED_IMPORTS.fullmatch(module)
        if not match or not _below(match[1], floor):
            found.append(module)
    return found


def _below(module: str | None, floor: str) -> bool:
    if module is None or module == "ViewModels":
        return module is None or floor != "Theme"
    return module == floor or (module in FLOORS and FLOORS.index(module) < FLOORS.index(floor))


def forbidden_types(text: str) -> list[str]:
    """Controls that open windows, need a mouse, or need a shader."""
    return FORBIDDEN.findall(without_comments(text))


def own_colours(text: str) -> list[str]:
    """Colours that are not the theme's."""
    bare = without_comments(text)
    return [match[0] for rule in (COLOUR, NAMED_COLOUR) for match in rule.finditer(bare)]


def own_sizes(text: str) -> list[str]:
    """Lengths in px that are not the theme's; 0 and 1 are no lengths."""
    bare = without_comments(text)
    spans = [line.strip() for line in bare.splitlines() if SPAN.match(line)]
    return [match[0] for match in PIXELS.finditer(bare)] + spans


def bare_texts(text: str, file: str) -> list[str]:
    """`Text` outside the parts that are made of it, and one that leaves its format to chance."""
    bare = without_comments(text)
    uses = BARE_TEXT.findall(bare)
    if file not in TEXT_PARTS:
        return uses
    return [] if bare.count("textFormat:") >= len(uses) else ["a Text without textFormat"]


def untranslated(text: str) -> list[str]:
    """Words written straight into a property that a visitor sees or hears."""
    bare = without_comments(text)
    values = (match[1] for match in LITERAL.finditer(bare))
    return [value for value in values if _is_prose(value)]


def _is_prose(value: str) -> bool:
    is_key = re.fullmatch(r"[a-z][a-z0-9-]*", value) is not None
    return bool(WORD_PROPERTIES.search(value)) and not is_key


def icons_named(text: str) -> set[str]:
    """The icons that a file asks for by name."""
    bare = without_comments(text)
    places = [match[1] for rule in (ICON, ICON_ITEM, SIGNS) for match in rule.finditer(bare)]
    return {name for place in places for name in QUOTED.findall(KEY.sub("", place))}


def qmldir_offences(listing: str, files: set[str]) -> list[str]:
    """Files that a qmldir forgets or invents, and types that are not named like their file."""
    listed: dict[str, str] = {}
    for line in listing.splitlines():
        words = line.split()
        if words and words[-1].endswith(".qml"):
            listed[words[-1]] = words[-3]
    forgotten = [f"{name} is not listed" for name in sorted(files - set(listed))]
    invented = [f"{name} does not exist" for name in sorted(set(listed) - files)]
    renamed = [f"{kind} is {name}" for name, kind in listed.items() if f"{kind}.qml" != name]
    return forgotten + invented + renamed
