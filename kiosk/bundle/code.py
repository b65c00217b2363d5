"""The kinds of finding: one word each, the same in the reader, its tests and the reference."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from kiosk.bundle.severity import Severity


class Code(StrEnum):
    """A stable name for one kind of problem; exhibits/README.md has a heading for each."""

    NOT_A_FOLDER = "not-a-folder"
    EMPTY_BUNDLE = "empty-bundle"
    NEWER_FORMAT = "newer-format"
    TOO_MANY_FILES = "too-many-files"
    TOO_DEEP = "too-deep"
    LINK = "link"
    NOT_A_FILE = "not-a-file"
    BAD_NAME = "bad-name"
    TWIN_NAMES = "twin-names"
    UNREADABLE_FILE = "unreadable-file"
    UNUSED_FILE = "unused-file"
    TEXT_TOO_LARGE = "text-too-large"
    TEXT_ENCODING = "text-encoding"
    CONTROL_CHARACTER = "control-character"
    HEADER_UNMARKED = "header-unmarked"
    HEADER_OPEN = "header-open"
    HEADER_TOO_LARGE = "header-too-large"
    HEADER_TOO_DEEP = "header-too-deep"
    HEADER_TAB = "header-tab"
    HEADER_COLON = "header-colon"
    HEADER_QUOTES = "header-quotes"
    HEADER_REFERENCE = "header-reference"
    HEADER_BROKEN = "header-broken"
    DOUBLE_KEY = "double-key"
    UNKNOWN_KEY = "unknown-key"
    MISSPELT_KEY = "misspelt-key"
    UNKNOWN_SECTION = "unknown-section"
    MISPLACED_SECTION = "misplaced-section"
    DOUBLE_SECTION = "double-section"
    MARKUP_DROPPED = "markup-dropped"
    TOO_NESTED = "too-nested"
    UNKNOWN_LANGUAGE = "unknown-language"
    UNLISTED_LANGUAGE = "unlisted-language"
    ORIGINAL_MISSING = "original-missing"
    UNKNOWN_NAME = "unknown-name"
    DOUBLE_NAME = "double-name"
    BAD_DATE = "bad-date"
    DATE_WITHOUT_ORDER = "date-without-order"
    BAD_NUMBER = "bad-number"
    BAD_REGION = "bad-region"
    REGION_OUTSIDE = "region-outside"
    REGION_UNMEASURED = "region-unmeasured"
    UNKNOWN_PAGE = "unknown-page"
    OCR_BROKEN = "ocr-broken"
    OCR_PAGE = "ocr-page"
    OCR_BOX = "ocr-box"
    OCR_LINES = "ocr-lines"
    PICTURE_EMPTY = "picture-empty"
    PICTURE_KIND = "picture-kind"
    PICTURE_MISSING = "picture-missing"
    PICTURE_UNREADABLE = "picture-unreadable"
    RECORDING_EMPTY = "recording-empty"
    RECORDING_KIND = "recording-kind"
    RECORDING_TRUNCATED = "recording-truncated"
    RECORDING_UNREADABLE = "recording-unreadable"
    RECORDING_LOCKED = "recording-locked"
    RECORDING_MISSING = "recording-missing"
    FILM_CODING = "film-coding"
    FILM_SIZE = "film-size"
    SPOKEN_ALONE = "spoken-alone"
    CAPTIONS_UNREADABLE = "captions-unreadable"
    CAPTIONS_TOO_LONG = "captions-too-long"
    CAPTIONS_TIME = "captions-time"
    CAPTIONS_LINE = "captions-line"
    CAPTIONS_ORDER = "captions-order"
    CAPTIONS_MISSING = "captions-missing"
    MOMENT_OUTSIDE = "moment-outside"
    MOMENT_ALONE = "moment-alone"
    SOURCE_EMPTY = "source-empty"
    PROMPT_EMPTY = "prompt-empty"
    QUOTE_WITHOUT_NAME = "quote-without-name"
    LIST_EXPECTED = "list-expected"
    TRANSLATION_COUNT = "translation-count"
    TRANSLATION_LINES = "translation-lines"
    TABLE_BROKEN = "table-broken"
    TABLE_ROW = "table-row"
    TABLE_TOO_LONG = "table-too-long"
    CHART_COLUMNS = "chart-columns"
    MARK_KIND = "mark-kind"
    MARK_PLACE = "mark-place"
    MARK_OUTSIDE = "mark-outside"
    MARK_LABEL_LONG = "mark-label-long"
    TOO_MANY_MARKS = "too-many-marks"
    TEXT_TOO_LONG = "text-too-long"
    SENTENCE_TOO_LONG = "sentence-too-long"
    HARD_TO_READ = "hard-to-read"
    QUESTION_TOO_LONG = "question-too-long"
    ANSWERS_COUNT = "answers-count"
    ENDS_COUNT = "ends-count"
    QUICK_LOOK_COUNT = "quick-look-count"
    SHORT_TITLE_LONG = "short-title-long"
    MISSING_ALT = "missing-alt"
    MISSING_LABEL = "missing-label"
    UNLICENSED = "unlicensed"
    PICTURES_ALONE = "pictures-alone"
    UNBALANCED = "unbalanced"
    UNBALANCED_LENS = "unbalanced-lens"
    BAD_UNTIL = "bad-until"
    THIN_LENS = "thin-lens"
    ONE_SIDED_CHAPTER = "one-sided-chapter"
    MISSING_LIMITS = "missing-limits"
    TOO_MANY_SOURCES = "too-many-sources"
    FEW_NATIONS = "few-nations"


_ERRORS = (
    *(Code.NOT_A_FOLDER, Code.EMPTY_BUNDLE, Code.NEWER_FORMAT, Code.TOO_MANY_FILES),
    *(Code.TOO_DEEP, Code.LINK, Code.NOT_A_FILE, Code.BAD_NAME, Code.UNREADABLE_FILE),
    *(Code.TEXT_TOO_LARGE, Code.TEXT_ENCODING, Code.HEADER_OPEN, Code.HEADER_TOO_LARGE),
    *(Code.HEADER_TOO_DEEP, Code.HEADER_TAB, Code.HEADER_COLON, Code.HEADER_QUOTES),
    *(Code.HEADER_REFERENCE, Code.HEADER_BROKEN, Code.PICTURE_EMPTY, Code.PICTURE_KIND),
    *(Code.RECORDING_EMPTY, Code.RECORDING_KIND, Code.RECORDING_TRUNCATED),
    *(Code.RECORDING_UNREADABLE, Code.RECORDING_LOCKED, Code.FILM_CODING, Code.FILM_SIZE),
    *(Code.CAPTIONS_UNREADABLE,),
    *(Code.PICTURE_UNREADABLE, Code.SOURCE_EMPTY, Code.TABLE_BROKEN, Code.TABLE_TOO_LONG),
    *(Code.CHART_COLUMNS, Code.OCR_BROKEN),
)
_HINTS = (
    *(Code.CAPTIONS_ORDER, Code.CAPTIONS_MISSING),
    *(Code.UNUSED_FILE, Code.UNKNOWN_KEY, Code.MARKUP_DROPPED, Code.UNLISTED_LANGUAGE),
    *(Code.DATE_WITHOUT_ORDER, Code.REGION_UNMEASURED, Code.SENTENCE_TOO_LONG),
    *(Code.UNLICENSED, Code.PICTURES_ALONE, Code.FEW_NATIONS, Code.CONTROL_CHARACTER),
    *(Code.THIN_LENS, Code.MISSING_LIMITS),
)

SEVERITIES = MappingProxyType(
    dict.fromkeys(Code, Severity.WARNING)
    | dict.fromkeys(_ERRORS, Severity.ERROR)
    | dict.fromkeys(_HINTS, Severity.HINT)
)
