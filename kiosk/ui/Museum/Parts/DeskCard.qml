pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// A way into the exhibit. One card leads: it is filled. Without a picture it shows the answers themselves.
Tappable {
    id: root
    required property string title
    required property string words
    required property string time
    property string picture: ""
    property rect crop: Qt.rect(0.5, 0.4, 0, 0)
    property var answers: null           // any model with index, mark; shown where showsScale is set
    property bool showsScale: false
    property int first: -1
    property bool lead: false
    property real pictureH: Theme.px(176)
    readonly property color ink: lead ? Theme.accentInk : Theme.ink
    readonly property real inset: Theme.px(32)
    readonly property real wordsH: Theme.px(24) + column.height + Theme.px(16) + foot.height + Theme.px(24)

    label: title
    note: words + " " + time
    implicitHeight: pictureH + wordsH

    Rectangle {
        anchors.fill: parent
        color: root.lead ? Theme.accent : root.down ? Theme.lit : Theme.surface
        radius: Theme.radius
        border { width: Theme.edge; color: root.lead ? Theme.accent : Theme.rule }
    }
    Plate {
        visible: !root.showsScale && root.pictureH > 0
        x: Theme.edge
        y: Theme.edge
        width: root.width - 2 * Theme.edge
        height: root.pictureH
        picture: root.picture
        crop: root.crop
        alt: ""
    }
    Rectangle { // the verdict card shows the scale itself
        id: scale
        visible: root.showsScale && root.pictureH > 0
        x: Theme.edge
        y: Theme.edge
        width: root.width - 2 * Theme.edge
        height: root.pictureH
        color: Theme.sunk
        Rectangle { y: Math.round(scale.height / 2); width: scale.width; height: Theme.edge; color: Theme.line }
        Repeater {
            id: marks
            model: root.showsScale ? root.answers : null
            delegate: Item {
                id: place
                required property int index
                required property string mark
                readonly property real pitch: Math.min(Theme.px(76), (scale.width - Theme.px(64)) / Math.max(1, marks.count))
                readonly property real side: Math.min(Theme.px(48), pitch * 0.75)
                x: Theme.rtl ? scale.width - root.inset - side - index * pitch : root.inset + index * pitch
                y: Math.round(scale.height / 2)
                VoteMark { mark: place.mark; side: place.side; ground: Theme.sunk; y: -side / 2 }
                Rectangle {
                    visible: root.first === place.index
                    x: -Theme.px(8)
                    y: place.side / 2 + Theme.px(10)
                    width: place.side + Theme.px(16)
                    height: Theme.px(8)
                    color: Theme.accent
                }
            }
        }
    }
    Column {
        id: column
        x: root.inset
        y: root.pictureH + Theme.px(24)
        width: root.width - 2 * root.inset
        spacing: Theme.px(8)
        TitleWords { tokens: ["ask", "lead", "body"]; text: root.title; color: root.ink; width: parent.width; Accessible.ignored: true }
        Words {
            token: "body"
            text: root.words
            color: root.lead ? root.ink : Theme.ink2
            lineHeight: Theme.lineOf("body") * 0.92
            width: parent.width
            Accessible.ignored: true
        }
    }
    Words {
        id: foot
        token: "caption"
        text: root.time
        color: root.ink
        strong: true
        x: Theme.rtl ? Theme.px(88) : root.inset
        y: root.height - height - Theme.px(24)
        width: root.width - Theme.px(120)
        Accessible.ignored: true
    }
    Icon {
        name: "arrow-right"
        ink: root.lead ? root.ink : Theme.accent
        side: Theme.px(40)
        x: Theme.rtl ? root.inset : root.width - width - root.inset
        y: foot.y + foot.height / 2 - height / 2
    }
}
