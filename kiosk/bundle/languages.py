"""Which endings of a file name are languages (ISO 639-1, written as BCP 47 tags)."""

from __future__ import annotations

import re

_LETTERS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
    "hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg "
    "li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or "
    "os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta "
    "te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_TWO_LETTERS = frozenset(_LETTERS.split())
_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)


def looks_like_language(ending: str) -> bool:
    """Whether `ending` has the form of a BCP 47 tag: `es`, `haw`, `pt-BR`."""
    return bool(_TAG.fullmatch(ending))


def canonical(language: str) -> str:
    """The tag in the usual case: `pt-BR`, `zh-Hant`."""
    first, *others = language.split("-")
    sized = {2: str.upper, 4: str.title}
    return "-".join([first.lower(), *(sized.get(len(o), str.lower)(o) for o in others)])


def is_known(language: str) -> bool:
    """Whether the tag begins with a language of ISO 639-1."""
    return language.lower().split("-")[0] in _TWO_LETTERS
