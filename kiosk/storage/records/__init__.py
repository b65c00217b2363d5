"""What the museum counts: votes and use, as sums by day, and never who."""
