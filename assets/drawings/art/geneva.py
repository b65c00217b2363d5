"""The way through Geneva in 1963: the hot line proposed, accepted, talked over, signed."""

from __future__ import annotations

from datetime import date

DAYS = (date(1963, 3, 29), date(1963, 4, 5), date(1963, 5, 6), date(1963, 6, 20))
