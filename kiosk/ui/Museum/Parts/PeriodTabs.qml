pragma ComponentBehavior: Bound
import QtQuick

// Whose answers are shown, as tabs on The Line.
TabRow {
    id: root
    required property var periods        // any model with period, current
    signal periodRequested(string period)

    function named(period: string): string {
        return period === "today" ? qsTr("Today") : period === "class" ? qsTr("This class") : qsTr("All time");
    }

    tabs: Repeater {
        parent: root.things
        model: root.periods
        delegate: TabItem {
            required property string period
            required property bool current
            label: root.named(period)
            chosen: current
            width: root.share(implicitWidth)
            height: root.height
            onImplicitWidthChanged: root.measure()
            onTapped: root.periodRequested(period)
        }
    }
}
