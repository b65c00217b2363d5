"""Maps and diagrams."""
