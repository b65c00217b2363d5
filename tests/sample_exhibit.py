"""A small exhibit for tests, as a value."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.bundle.chapter import Chapter, Page
from kiosk.bundle.chart import Chart, Mark, Series
from kiosk.bundle.chips import Chips
from kiosk.bundle.date import Date
from kiosk.bundle.exhibit import Exhibit, Lens, Until
from kiosk.bundle.explore import Event, Person, Place, Question, Word
from kiosk.bundle.picture import Picture
from kiosk.bundle.region import Region
from kiosk.bundle.source import Prompt, Provenance, Quotation, Source, Step, Stop
from kiosk.bundle.transcript import Line, Reading, ReadingKind, SourcePage
from kiosk.bundle.wording import Wording

NOWHERE = Path("/nowhere/crane")


def said(english: str, spanish: str = "") -> Wording:
    """A text in English, and in Spanish where it was translated."""
    return Wording((("en", english), ("es", spanish)) if spanish else (("en", english),))


def picture(name: str) -> Picture:
    """A picture that was never prepared."""
    return Picture(
        NOWHERE / name,
        name,
        alt=said(f"alt of {name}"),
        caption=said("A caption."),
        credit=said("Us"),
    )


def sample(exhibit_id: str = "crane") -> Exhibit:
    """Two languages, two chapters, three sources, and one or two of everything else."""
    return Exhibit(
        id=exhibit_id,
        folder=NOWHERE.parent / exhibit_id,
        title=said("The new crane", "La grúa nueva"),
        question=said("Did the crane make life better?", "¿Mejoró la grúa la vida?"),
        answers=tuple(
            said(*pair)
            for pair in (
                ("Much worse", "Mucho peor"),
                ("Worse", "Peor"),
                ("The same", "Igual"),
                ("Better", "Mejor"),
                ("Much better", "Mucho mejor"),
            )
        ),
        ends=(said("Did not help", "No ayudó"), said("Helped", "Ayudó")),
        key_line=said("In 1912 a crane came."),
        text=said("Loading took *hours*.", "La carga duraba *horas*."),
        easy_words=said("Work went faster."),
        closing_line=said("Better for whom?"),
        lenses=(
            Lens("work", said("Work", "Trabajo"), said("Did more people have work?")),
            Lens("safety", said("Safety", "Seguridad"), said("Were fewer people hurt?")),
        ),
        quick_look=("letter", "book"),
        languages=("en", "es"),
        attract=(picture("attract/1.png"),),
        chapters=_chapters(),
        sources=_sources(),
        people=(_person(),),
        questions=(
            Question("who-paid", said("Who paid?"), said("The *board*."), said("The state.")),
        ),
        words=(
            Word("steam", said("Steam crane", "Grúa de vapor"), said("Driven by steam.")),
            Word("board", said("Board", "Junta"), said("Those who run the port.")),
        ),
        timeline=_timeline(),
        charts=(_chart(),),
        places=(Place("port", said("The port"), said("Ships call here.")),),
        credit=said("Written for tests"),
        contact=said("Ask at the desk"),
    )


def bare(exhibit_id: str = "harbour") -> Exhibit:
    """Two pictures and nothing else, as a folder of pictures is read."""
    pages = [SourcePage(name, picture(name)) for name in ("boat", "quay")]
    sources = (
        Source(page.stem, number, said(page.stem), said(page.stem), pages=(page,))
        for number, page in enumerate(pages, 1)
    )
    return Exhibit(exhibit_id, NOWHERE / exhibit_id, said("harbour"), sources=tuple(sources))


def timed() -> Exhibit:
    """The sample with times to weigh by; its book of 1913 has a place in the order."""
    years = (1905, 1912, 1913)
    times = tuple(Until(year, said(f"By {year}", f"Hasta {year}")) for year in years)
    letter, book, photo = _sources()
    dated = replace(book, provenance=replace(book.provenance, date=Date("1913", sort="1913")))
    return replace(sample(), until=times, sources=(letter, dated, photo))


def many(count: int) -> Exhibit:
    """The sample with this many sources: six nations, four kinds, three lenses, by two times."""
    lenses = ("work", "safety", "wages")
    sources = tuple(
        Source(
            f"s{n}",
            n,
            said(f"Paper number {n} of the port"),
            said(f"Paper number {n}"),
            Provenance(
                date=Date(str(1900 + n), sort=str(1900 + n)),
                kind=said(("letter", "book", "speech", "photograph")[n % 4]),
                nation=said(("Peru", "Chile", "Cuba", "Spain", "Turkey", "China")[n % 6]),
            ),
            pages=(SourcePage("p1", picture(f"s{n}.png")),),
            lenses=(lenses[n % 3],),
        )
        for n in range(1, count + 1)
    )
    wages = Lens("wages", said("Wages"), said("Were they paid more?"))
    times = tuple(Until(year, said(f"By {year}")) for year in (1900 + count // 2, 1900 + count))
    exhibit = sample()
    return replace(
        exhibit,
        sources=sources,
        lenses=(*exhibit.lenses, wages),
        until=times,
        quick_look=(),
        languages=("en", "es", "ar"),
    )


def asking(answers: int) -> Exhibit:
    """The sample with two to seven answers."""
    worse = (
        ("It got much worse for all", "ساءت كثيراً للجميع"),
        ("Much worse", "ساءت كثيراً"),
        ("A little worse", "ساءت قليلاً"),
    )
    better = (
        ("A little better", "تحسّنت قليلاً"),
        ("Much better", "تحسّنت كثيراً"),
        ("It got much better for all", "تحسّنت كثيراً للجميع"),
    )
    middle = (("No change at all", "لم تتغيّر"),) * (answers % 2)
    kept = (*worse[: answers // 2], *middle, *better[len(better) - answers // 2 :])
    told = (Wording((("en", english), ("ar", arabic))) for english, arabic in kept)
    return replace(sample(), answers=tuple(told), languages=("en", "ar"))


def with_question(exhibit: Exhibit, question: str) -> Exhibit:
    """The same exhibit, asking something else."""
    return replace(exhibit, question=said(question))


def with_long_letter(exhibit: Exhibit, lines: int) -> Exhibit:
    """The same exhibit; its letter has this many lines, and half as many in plain words."""
    written = Reading(ReadingKind.AS_WRITTEN, _long_lines(lines), language="en")
    easy = Reading(ReadingKind.PLAIN, _long_lines(lines // 2), said("Plain words"), language="en")
    page = SourcePage("p1", picture("p1.png"), (written, easy))
    letter, *others = exhibit.sources
    return replace(exhibit, sources=(replace(letter, pages=(page,)), *others))


def _long_lines(count: int) -> tuple[Line, ...]:
    words = "no work, and [illegible] says [redacted] that the crane will come"
    return tuple(
        Line(
            said(f"Line {n} {words[: 13 + n % 4 * 20]}"), Region(5, 95 * n / count, 90, 90 / count)
        )
        for n in range(count)
    )


def _chapters() -> tuple[Chapter, ...]:
    chips = Chips(
        sources=("letter",),
        words=("steam",),
        people=("ana",),
        places=("port",),
        questions=("who-paid",),
    )
    faster = Page(
        "faster",
        said("Faster", "Más rápido"),
        said("In a day."),
        said("Before, it took a week.", "Antes duraba una semana."),
        more=said("A **loan** paid for it."),
        easy_words=said("It went fast."),
        historians_disagree=said("Was it the railway?"),
        picture=picture("faster.png"),
        chips=chips,
    )
    tons = Page("tons", said("In tons"), chips=Chips(charts=("loading",)))
    safer = Page("safer", said("Safer"), text=said("Fewer hands."), chips=Chips(sources=("book",)))
    return (
        Chapter(
            "change", 1, said("What changed?", "¿Qué cambió?"), pages=(faster, tons), chips=chips
        ),
        Chapter("hurt", 2, said("Who was hurt?"), pages=(safer,)),
    )


def _sources() -> tuple[Source, ...]:
    return (
        _letter(),
        _book(),
        Source("photo", 3, said("A photograph"), said(""), compare=("letter",)),
    )


def _letter() -> Source:
    facts = Provenance(
        creator=said("Juan"),
        date=Date("1912-06-10", sort="1912-06-10"),
        place=said("Callao"),
        kind=said("letter", "carta"),
        nation=said("Peru"),
        held_by=said("Port museum"),
        reference=said("Box 1"),
    )
    return Source(
        "letter",
        1,
        said("A letter home", "Una carta"),
        said("Letter", "Carta"),
        facts,
        what_it_is=said("From a docker."),
        in_their_words=Quotation(said("No work."), said("Juan, 1912")),
        prompts={
            Step.LOOK: (
                Prompt(
                    said("What first?"), (said("The stamp"), said("The ink")), said("It is *late*.")
                ),
                Prompt(said("And then?"), (said("Nothing"),)),
            ),
            Step.QUESTION: (Prompt(said("Who reads it?"), (said("His wife"),)),),
        },
        guided_look=(
            Stop(said("The stamp"), said("A year late."), Region(70, 5, 20, 10, "p1")),
            Stop(said("The back"), said("Empty."), Region(1, 1, 9, 9, "p2")),
            Stop(said("All of it"), said("One sheet.")),
        ),
        pages=(
            SourcePage("p1", picture("p1.png"), _readings()),
            SourcePage("p2", picture("p2.png")),
        ),
        lenses=("work",),
        compare=("book", "photo"),
        chips=Chips(words=("steam",)),
    )


def _readings() -> tuple[Reading, ...]:
    written = (
        Line(said("Querida Ana"), Region(10, 10, 40, 5)),
        Line(said("no hay trabajo"), Region(10, 30, 40, 5)),
        Line(said("torn"), remark=True),
    )
    in_plain = (Line(said("There is no work", "No hay trabajo"), Region(10, 30, 40, 5)),)
    return (
        Reading(ReadingKind.AS_WRITTEN, written, language="es"),
        Reading(ReadingKind.PLAIN, in_plain, said("Plain words"), said("Tr. Ana"), language="en"),
    )


def _book() -> Source:
    facts = Provenance(kind=said("book", "libro"), nation=said("Chile"), date=Date("1913"))
    page = SourcePage("p1", picture("book.png"))
    return Source(
        "book",
        2,
        said("Accident book"),
        said("Book"),
        facts,
        pages=(page,),
        lenses=("work", "safety"),
        compare=("letter",),
    )


def _person() -> Person:
    return Person(
        "ana",
        said("Ana María Ortiz"),
        said("Driver", "Maquinista"),
        said("Chile"),
        said("She drove *it*."),
        wanted=said("Work."),
        chips=Chips(sources=("letter",)),
    )


def _timeline() -> tuple[Event, ...]:
    return (
        Event(Date("1912-01-01", sort="1912-01-01"), said("Bought"), source="letter"),
        Event(Date("1912-07-01", sort="1912-07-01"), said("Built")),
        Event(Date("1913", sort="1913"), said("Used"), source="gone"),
    )


def _chart() -> Chart:
    return Chart(
        "loading",
        said("Loading"),
        "lines",
        ("1911", "1912", "1913"),
        (
            Series("tons", said("Tons", "Toneladas"), (1.0, None, 40.5)),
            Series("guess", said("Guess"), (2.0, 2.0, 2.0), estimate=True),
        ),
        unit=said("tons"),
        marks=(Mark("1912", said("The crane")),),
        shows=said("It *rose*."),
    )
