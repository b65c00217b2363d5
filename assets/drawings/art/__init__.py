"""Pictures in cut paper."""
