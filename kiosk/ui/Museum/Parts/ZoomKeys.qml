pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// What fingers do to a facsimile, as buttons; and a quarter turn, for notes written sideways.
Grid {
    id: root
    required property Facsimile facsimile
    property bool upright: true
    property bool turns: false           // with the key that turns the picture
    property real room: Infinity         // for a row
    property real high: Infinity         // for a column
    property string about: ""            // spoken with them where there are two pictures
    readonly property real share: Math.max(Theme.px(120), closer.needs, away.needs, whole.needs, turns ? turner.needs : 0)
    readonly property int count: turns ? 4 : 3
    readonly property real columnH: count * (closer.height + spacing) - spacing

    columns: upright ? (columnH <= high ? 1 : 2) : count * (share + spacing) - spacing <= room ? count : 2
    spacing: Theme.gap
    layoutDirection: Theme.direction

    ZoomKey {
        id: closer
        icon: "plus"
        label: qsTr("Closer")
        note: Theme.inARow([root.about, root.facsimile.size], " ")
        width: root.share
        enabled: root.facsimile.canCloser
        onTapped: root.facsimile.closer()
    }
    ZoomKey {
        id: away
        icon: "minus"
        label: qsTr("Away")
        note: Theme.inARow([root.about, root.facsimile.size], " ")
        width: root.share
        enabled: root.facsimile.canAway
        onTapped: root.facsimile.away()
    }
    ZoomKey {
        id: whole
        icon: "frame-corners"
        label: qsTr("Whole")
        note: root.about
        width: root.share
        enabled: root.facsimile.canAway
        onTapped: root.facsimile.showWhole()
    }
    ZoomKey {
        id: turner
        visible: root.turns
        icon: "arrow-counter-clockwise"
        turned: true
        label: qsTr("Turn")
        width: root.share
        onTapped: root.facsimile.turn()
    }
}
