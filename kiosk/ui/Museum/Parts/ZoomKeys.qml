pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// What fingers do to a facsimile, as three buttons.
Grid {
    id: root
    required property Facsimile facsimile
    property bool upright: true
    readonly property real share: Math.max(Theme.px(120), closer.needs, away.needs, whole.needs)

    columns: upright ? 1 : 3
    spacing: Theme.gap
    layoutDirection: Theme.direction

    ZoomKey {
        id: closer
        icon: "plus"
        label: qsTr("Closer")
        width: root.share
        enabled: root.facsimile.canCloser
        onTapped: root.facsimile.closer()
    }
    ZoomKey {
        id: away
        icon: "minus"
        label: qsTr("Away")
        width: root.share
        enabled: root.facsimile.canAway
        onTapped: root.facsimile.away()
    }
    ZoomKey {
        id: whole
        icon: "frame-corners"
        label: qsTr("Whole")
        width: root.share
        enabled: root.facsimile.canAway
        onTapped: root.facsimile.showWhole()
    }
}
