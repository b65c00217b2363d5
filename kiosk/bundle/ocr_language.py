"""The language that a file of machine reading names, as the BCP 47 tag we use."""

from __future__ import annotations

from types import MappingProxyType

from kiosk.bundle.languages import canonical, is_known, looks_like_language

_NAMED = (
    "ar:ara,arabic be:bel,belarusian bg:bul,bulgarian ca:cat,catalan cs:ces,cze,czech "
    "cy:cym,wel,welsh da:dan,danish de:deu,ger,german,frk el:ell,gre,greek en:eng,english "
    "es:spa,spanish et:est,estonian eu:eus,baq,basque fa:fas,per,persian fi:fin,finnish "
    "fr:fra,fre,french ga:gle,irish gl:glg,galician he:heb,hebrew hi:hin,hindi hr:hrv,croatian "
    "hu:hun,hungarian hy:hye,arm,armenian id:ind,indonesian is:isl,ice,icelandic it:ita,italian "
    "ja:jpn,japanese ka:kat,geo,georgian ko:kor,korean la:lat,latin lt:lit,lithuanian "
    "lv:lav,latvian mk:mkd,mac,macedonian nl:nld,dut,dutch no:nor,norwegian pl:pol,polish "
    "pt:por,portuguese ro:ron,rum,romanian ru:rus,russian sk:slk,slo,slovak sl:slv,slovenian "
    "sq:sqi,alb,albanian sr:srp,serbian sv:swe,swedish tr:tur,turkish uk:ukr,ukrainian "
    "vi:vie,vietnamese yi:yid,yiddish zh:zho,chi,chinese"
)
_TAGS = MappingProxyType(
    {
        name: tag
        for tag, names in (entry.split(":") for entry in _NAMED.split())
        for name in names.split(",")
    }
)


def language_tag(written: str) -> str:
    """The tag for `en-GB`, ISO 639-2 `eng` or `English`; empty when it is none we know."""
    first = written.strip().lower().replace("_", "-").split(";")[0].split(",")[0]
    if first.split("-")[0] in _TAGS:
        return _TAGS[first.split("-")[0]]
    if looks_like_language(first) and is_known(first):
        return canonical(first)
    return ""
