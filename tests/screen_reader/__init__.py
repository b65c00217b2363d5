"""A visit by somebody who sees nothing: through the accessible tree alone, from another process."""
