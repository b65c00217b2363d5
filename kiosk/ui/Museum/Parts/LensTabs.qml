pragma ComponentBehavior: Bound
import QtQuick

// The lenses as tabs on The Line; the first one means all sources.
TabRow {
    id: root
    required property var lenses         // any model with id, name, current
    signal lensRequested(string id)

    tabs: Repeater {
        parent: root.things
        model: root.lenses
        delegate: TabItem {
            required property string id
            required property string name
            required property bool current
            label: id === "" ? qsTr("All") : name
            chosen: current
            width: root.share(implicitWidth)
            height: root.height
            onImplicitWidthChanged: root.measure()
            onTapped: root.lensRequested(id)
        }
    }
}
