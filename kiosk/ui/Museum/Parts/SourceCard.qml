import QtQuick
import Museum.Theme

// One source on the wall: picture, kind and day, short title. Its mark appears once it is weighed.
Tappable {
    id: root
    required property string title
    required property string kind
    required property string date
    required property string picture
    property rect crop: Qt.rect(0.5, 0.3, 0, 0)
    property string side: ""             // "" while not weighed
    property int strength: 0
    property bool looked: false
    property bool filmOnly: false
    readonly property bool dense: height < Theme.px(170)    // too low for kind and day
    readonly property bool narrow: width < Theme.px(280) * Theme.grown
    readonly property string meta: Theme.inARow([kind, date], "  ").toLocaleUpperCase()
    readonly property real inset: Theme.px(16)
    readonly property real room: width - 2 * inset
    readonly property real wordsH: (dense ? 0 : title1.height) + Math.max(2, title2.lineCount) * title2.lineHeight + Theme.px(20)
    readonly property string mark: side === "worse" ? (strength === 1 ? "little-worse" : "much-worse") : side === "better" ? (strength === 1 ? "little-better" : "much-better") : ""

    label: title
    note: [meta, side === "" ? qsTr("Not yet weighed") : qsTr("Weighed")].join(". ")

    Rectangle {
        anchors.fill: parent
        color: root.down ? Theme.lit : Theme.surface
        radius: Theme.radius
        border { width: Theme.edge; color: Theme.rule }
    }
    Plate { // it never changes with the choice: a picture that is moved out of sight is drawn past its clip
        visible: height >= Theme.px(40)
        x: Theme.edge
        y: Theme.edge
        width: root.width - 2 * Theme.edge
        height: Math.max(0, root.height - root.wordsH - Theme.edge)
        picture: root.picture
        alt: ""
        filmed: root.filmOnly
        crop: root.crop
        Accessible.ignored: true
    }
    Rectangle { // weighed: the mark on its own plate
        visible: root.side !== ""
        x: Theme.rtl ? Theme.edge : root.width - width - Theme.edge
        y: Theme.edge
        width: unsure.visible ? unsure.width + Theme.px(24) : Theme.px(56)
        height: Theme.px(56)
        color: Theme.surface
        border { width: Math.max(1, Theme.px(1)); color: Theme.rule }
        VoteMark { id: sign; visible: root.mark !== ""; anchors.centerIn: parent; mark: root.mark; side: Theme.px(36); ground: Theme.surface }
        Icon { visible: root.mark === "" && !unsure.visible; anchors.centerIn: parent; name: "question"; side: Theme.px(40); ink: Theme.ink }
        Words { id: unsure; visible: root.mark === "" && root.height - root.wordsH > parent.height; anchors.centerIn: parent; token: "caption"; text: qsTr("not sure"); wrapMode: Text.NoWrap; Accessible.ignored: true }
    }
    Rectangle {
        visible: root.chosen
        anchors.fill: parent
        color: Theme.clear
        radius: Theme.radius
        border { width: Theme.px(6); color: Theme.accent }
    }
    component Measure: TextMetrics {
        required property real room
        readonly property bool fits: Math.ceil(width * 1.03) <= room      // two faces in one line take a little more than they measure
        font { family: Theme.faces.mono; pixelSize: Theme.size("meta") }
    }
    Measure { id: whole; room: root.room; text: root.meta }
    Measure { id: kindAlone; room: root.room; text: root.kind.toLocaleUpperCase() }
    Measure { id: dateAlone; room: root.room; text: root.date.toLocaleUpperCase() }
    Words {
        id: title1
        token: "meta"
        visible: !root.dense
        text: whole.fits ? whole.text : kindAlone.fits || dateAlone.text === "" || !dateAlone.fits ? kindAlone.text : dateAlone.text
        color: Theme.ink2
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.floorPx
        elide: Text.ElideRight
        x: root.inset
        y: root.height - root.wordsH + Theme.px(6)
        width: root.width - 2 * root.inset
        Accessible.ignored: true
    }
    Words {
        id: title2
        token: root.narrow ? "caption" : "body"
        font.weight: Font.Medium
        lineHeight: Math.round(Theme.lineOf(token) * 0.85)
        maximumLineCount: Theme.grown > 1.25 ? 3 : 2
        elide: Text.ElideRight
        text: root.title
        x: root.inset
        y: root.dense ? title1.y : title1.y + title1.height
        width: root.width - 2 * root.inset
        Accessible.ignored: true
    }
}
