import QtQuick
import Museum.Theme

// What a historian adds, on a rule of its own so that it is never taken for an answer.
Item {
    id: root
    required property string text        // styled
    required property string by

    implicitHeight: words.height
    Rectangle { x: Theme.rtl ? root.width - width : 0; width: Theme.px(4); height: root.height; color: Theme.line }
    Column {
        id: words
        x: Theme.rtl ? 0 : Theme.px(24)
        width: root.width - Theme.px(24)
        spacing: Theme.px(4)
        Words { token: "caption"; strong: true; text: qsTr("A historian notes"); width: parent.width }
        Words {
            token: "body"
            styled: true
            text: root.text
            width: Math.min(parent.width, Theme.measure)
            x: Theme.rtl ? parent.width - width : 0
        }
        Words { visible: text !== ""; token: "caption"; text: root.by; color: Theme.ink2; width: parent.width }
    }
}
