"""The audit: the running kiosk is walked through by touch, and held to its rules page by page."""
