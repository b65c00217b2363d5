"""Floor 4: the composition root. Builds the parts, joins them, shows the window, takes it down."""
