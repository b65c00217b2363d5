import QtQuick
import Museum.Theme

// A text as a code for telephones: dark on light in every theme, whole pixels to a module, its quiet
// zone within. Never below the module that a telephone reads, larger where there is room.
Rectangle {
    id: root
    required property string code
    required property int modules        // along a side
    required property string text        // what it holds
    property real room: 0
    readonly property int module: Math.max(Theme.codeModule, Math.floor(room / Math.max(1, modules)))

    implicitWidth: modules * module
    implicitHeight: implicitWidth
    color: Theme.art.paper
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A code that holds this text")
    Accessible.description: text

    Image {
        anchors.fill: parent
        smooth: false
        cache: false                     // it is the visitor's own
        source: root.code === "" ? "" : "image://code/" + Theme.art.deep.toString().slice(-6) + "/" + Theme.art.paper.toString().slice(-6) + "/" + root.code
        Accessible.ignored: true
    }
}
