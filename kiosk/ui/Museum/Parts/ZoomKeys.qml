pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// What fingers do to a facsimile, as three buttons.
Grid {
    id: root
    required property Facsimile facsimile
    property bool upright: true
    property real share: Math.max(Theme.px(120), widest)
    property real widest: 0

    columns: upright ? 1 : 3
    spacing: Theme.gap
    layoutDirection: Theme.direction

    ZoomKey {
        icon: "plus"
        label: qsTr("Closer")
        width: root.share
        enabled: root.facsimile.canCloser
        onNeedsChanged: root.widest = Math.max(root.widest, needs)
        onTapped: root.facsimile.closer()
    }
    ZoomKey {
        icon: "minus"
        label: qsTr("Away")
        width: root.share
        enabled: root.facsimile.canAway
        onNeedsChanged: root.widest = Math.max(root.widest, needs)
        onTapped: root.facsimile.away()
    }
    ZoomKey {
        icon: "frame-corners"
        label: qsTr("Whole")
        width: root.share
        enabled: root.facsimile.canAway
        onNeedsChanged: root.widest = Math.max(root.widest, needs)
        onTapped: root.facsimile.showWhole()
    }
}
