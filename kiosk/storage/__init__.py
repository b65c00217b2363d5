"""The disk: settings, folders, the library of installed bundles, and pictures made to keep."""
