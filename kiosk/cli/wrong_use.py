"""The one exception of the command line.

Exception
└── WrongUse        its text is the one line that is shown; the exit code is 2
"""

from __future__ import annotations


class WrongUse(Exception):
    """Something that cannot be done as it was asked for."""
