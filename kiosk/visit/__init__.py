"""Who is standing here: a visit as a value, and what a touch or a second does to it."""
