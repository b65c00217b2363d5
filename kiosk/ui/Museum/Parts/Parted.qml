import QtQuick

// A plain item between whose children a reader may end a page.
Item {}
