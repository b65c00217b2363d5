import QtQuick
import Museum.Theme
import Museum.ViewModels

// Number, kind and day; the title. Something may stand at the end of the first row.
Column {
    id: root
    required property SourceViewModel source
    property string token: Theme.navTwo ? "ask" : "title2"
    property bool brief: false           // the short title
    property size kept: Qt.size(0, 0)    // what stands at the end of the first row
    readonly property list<string> facts: [qsTr("Source %1").arg(source.number), source.kind, source.date]

    spacing: Theme.px(4)
    Words {
        token: "meta"
        text: Theme.inARow(root.facts, "   ").toLocaleUpperCase()
        color: Theme.ink2
        width: root.width - root.kept.width
        height: Math.max(implicitHeight, root.kept.height)
        verticalAlignment: Text.AlignVCenter
        x: Theme.rtl ? root.kept.width : 0
    }
    Words { token: root.token; text: root.brief ? root.source.shortTitle : root.source.title; width: root.width; Accessible.role: Accessible.Heading }
    Words { visible: root.source.untranslated; token: "caption"; text: qsTr("Not yet in your language."); color: Theme.ink2; width: root.width }
}
