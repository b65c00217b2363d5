"""The tables of the records: sums only. A row has no visit, no visitor, no time of day.

The key ends with the day, so that ten years of an option are added up in the order they lie in.
"""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x4B494F53
VERSION: Final = 1
UNDATED: Final = ""

TABLES: Final = (
    """CREATE TABLE editions (
        exhibit TEXT NOT NULL,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        question TEXT NOT NULL,
        answers TEXT NOT NULL,
        PRIMARY KEY (exhibit, name)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE counts (
        exhibit TEXT NOT NULL,
        edition TEXT NOT NULL,
        day TEXT NOT NULL,
        kind TEXT NOT NULL,
        option TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        PRIMARY KEY (exhibit, edition, kind, option, day)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE ledger (entries INTEGER NOT NULL) STRICT",
)

DECLARED: Final = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
FIRST_TURN: Final = "INSERT INTO ledger VALUES (0)"

PUT_EDITION: Final = """
    INSERT INTO editions (exhibit, name, version, question, answers) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
"""
PUT_COUNT: Final = """
    INSERT INTO counts (exhibit, edition, day, kind, option, count)
    VALUES (?1, ?2, ?3, ?4, ?5, MAX(?6, 0))
    ON CONFLICT DO UPDATE SET count = MAX(count + ?6, 0)
"""
TURN: Final = "UPDATE ledger SET entries = entries + 1"
ENTRIES: Final = "SELECT entries FROM ledger"
SUMS: Final = """
    SELECT kind, option, SUM(count) FROM counts
    WHERE exhibit = ? AND edition = ?
    GROUP BY kind, option
"""
SUMS_OF_DAY: Final = """
    SELECT kind, option, count FROM counts WHERE exhibit = ? AND edition = ? AND day = ?
"""
ROWS: Final = """
    SELECT c.exhibit, c.edition, e.version, c.day, c.kind, c.option, c.count
    FROM counts c JOIN editions e ON e.exhibit = c.exhibit AND e.name = c.edition
    WHERE c.exhibit = ?1 OR ?1 = ''
    ORDER BY c.exhibit, c.edition, c.day, c.kind, c.option
"""
EDITIONS: Final = "SELECT exhibit, name, version, question, answers FROM editions ORDER BY 1, 2"
COUNTED_DAYS: Final = "SELECT COUNT(DISTINCT day) FROM counts WHERE day <> ''"
SETTLED_DAY: Final = """
    SELECT DISTINCT day FROM counts WHERE day <> '' ORDER BY day DESC LIMIT 1 OFFSET 6
"""
FORGET_BEFORE: Final = "DELETE FROM counts WHERE day <> '' AND day < ?"
FORGET_EXHIBIT: Final = (
    "DELETE FROM counts WHERE exhibit = ?",
    "DELETE FROM editions WHERE exhibit = ?",
)
