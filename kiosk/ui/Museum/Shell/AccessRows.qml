import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The wishes that are only off or on, and the side of the keys.
Grid {
    id: root
    required property AccessViewModel access
    readonly property real share: (width - (columns - 1) * columnSpacing) / columns
    readonly property real least: Math.max(...Array.from(children).map(row => row instanceof SettingRow && row.visible ? row.least : 0))

    columns: Theme.portrait || Theme.grown > 1.1 || 2 * least + columnSpacing > width ? 1 : 2
    columnSpacing: Theme.gutter
    layoutDirection: Theme.direction

    SettingRow {
        visible: !Theme.rtl              // Arabic has one face
        width: root.share
        icon: "text-t"
        label: qsTr("Plain letters")
        on: root.access.plainLetters
        onSwitched: on => root.access.plainLetters = on
    }
    SettingRow {
        width: root.share
        icon: "text-align-left"
        label: qsTr("Roomy text")
        on: root.access.roomyText
        onSwitched: on => root.access.roomyText = on
    }
    SettingRow {
        width: root.share
        icon: "arrow-line-down"
        label: qsTr("Within reach")
        on: root.access.withinReach
        onSwitched: on => root.access.withinReach = on
    }
    SettingRow {
        width: root.share
        icon: "chat-teardrop-text"
        label: qsTr("Easy words")
        on: root.access.easyWords
        onSwitched: on => root.access.easyWords = on
    }
    SettingRow {
        width: root.share
        icon: "pause-circle"
        label: qsTr("Less motion")
        on: root.access.reduceMotion
        onSwitched: on => root.access.reduceMotion = on
    }
    SettingRow {
        width: root.share
        icon: "hand"
        label: qsTr("Side of the keys")
        choices: [qsTr("Left"), qsTr("Right")]
        on: !Theme.keysLeft
        onSwitched: on => root.access.hand = on ? "right" : "left"
    }
}
