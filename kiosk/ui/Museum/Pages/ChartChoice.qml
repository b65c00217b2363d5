pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Which chart.
Flow {
    id: root
    required property ExploreViewModel explore

    layoutDirection: Theme.direction
    spacing: Theme.gap

    Repeater {
        model: root.explore.charts
        delegate: Chip {
            required property string id
            required property string title
            required property bool current
            visible: root.explore.charts.count > 1
            label: title
            chosen: current
            most: root.width
            onTapped: root.explore.showChart(id)
        }
    }
}
