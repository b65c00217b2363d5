"""Floor 2: the only Python that QML sees.

A view model holds frozen props. One pure `derive` makes them from the `Scene`; `show` hands them
to QML and says `changed` only when something did.
"""
