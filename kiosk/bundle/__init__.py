"""Floor 0: what an exhibit is. Reads a folder of format 1; no Qt, no Pillow."""
