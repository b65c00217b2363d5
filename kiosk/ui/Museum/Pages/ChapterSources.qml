pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The sources a chapter rests on, each a way to it.
Column {
    id: root
    required property RowsModel sources
    signal sourceRequested(string id)

    visible: sources.count > 0
    topPadding: Theme.px(16)
    spacing: Theme.px(12)

    Words { token: "caption"; strong: true; text: qsTr("Sources in this chapter"); width: root.width }
    Flow {
        width: root.width
        layoutDirection: Theme.direction
        spacing: Theme.gap
        Repeater {
            model: root.sources
            delegate: Chip {
                required property string id
                required property string shortTitle
                label: shortTitle
                icon: "file-text"
                most: root.width
                onTapped: root.sourceRequested(id)
            }
        }
    }
}
