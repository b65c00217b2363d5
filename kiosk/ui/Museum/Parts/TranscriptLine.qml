import QtQuick
import Museum.Theme

// A line of the source. Lit is bar, ground and weight of place, never colour alone. Lines that have
// a place on the page can be touched; remarks are ours, in brackets.
Tappable {
    id: root
    property bool lit: false
    property bool remark: false
    property bool tied: true             // has a place on the page

    role: tied ? Accessible.ListItem : Accessible.StaticText
    chosen: lit
    enabled: tied
    activeFocusOnTab: tied
    implicitHeight: Math.max(tied ? Theme.touch : 0, words.height + Theme.px(lit ? 24 : 16))

    Rectangle { anchors.fill: parent; color: root.lit || root.down ? Theme.lit : Theme.clear }
    Rectangle { visible: root.lit; x: Theme.rtl ? root.width - width : 0; width: Theme.px(8); height: root.height; color: Theme.accent }
    Words {
        id: words
        token: root.remark ? "body" : "lead"
        font.family: root.remark ? Theme.faces.sans : Theme.faces.serif
        text: root.remark ? qsTr("[ %1 ]").arg(root.label) : root.label
        color: root.remark && !root.lit ? Theme.ink2 : Theme.ink
        x: Theme.px(28)
        width: root.width - Theme.px(56)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
