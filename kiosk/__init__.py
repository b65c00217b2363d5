"""An offline museum kiosk: exhibit bundles in, one question on the floor."""

__version__ = "0.1.0"
