import QtQuick
import Museum.Theme
import Museum.ViewModels

// The source being weighed: its picture, what it is, and the ways to open it or take it off.
Parted {
    id: root
    required property WeighingViewModel weighing
    property CarriedCard carrier: null   // what a finger takes it along with
    property bool plain: false           // without its picture and day
    readonly property real pictureW: plain ? -Theme.gutter : Theme.portrait ? Theme.cellW(2) : Math.round(width * 0.34)
    readonly property list<string> facts: [qsTr("Source %1").arg(weighing.chosenNumber), plain ? "" : weighing.chosenDate]
    signal openRequested(string id)

    opacity: carrier?.source === weighing.chosen && weighing.chosen !== "" ? 0.4 : 1
    implicitHeight: plain ? words.height : Math.max(words.height, Theme.px(184))

    CardDrag { enabled: root.carrier !== null && root.weighing.chosen !== ""; carrier: root.carrier; source: root.weighing.chosen; title: root.weighing.chosenTitle }
    Plate {
        visible: !root.plain
        x: Theme.rtl ? root.width - width : 0
        width: Math.max(0, root.pictureW)
        height: Math.min(root.height, Theme.px(260))
        picture: root.weighing.chosenPicture
        alt: root.weighing.chosenFilmOnly ? qsTr("A film, no picture.") : root.weighing.chosenAlt
        filmed: root.weighing.chosenFilmOnly
        crop: root.weighing.chosenCrop
    }
    Column {
        id: words
        x: Theme.rtl ? 0 : root.pictureW + Theme.gutter
        width: root.width - root.pictureW - Theme.gutter
        spacing: Theme.px(4)
        Words { visible: !Theme.large; token: "meta"; text: Theme.inARow(root.facts, "   ").toLocaleUpperCase(); color: Theme.ink2; width: words.width }
        Words { token: Theme.portrait ? "ask" : "lead"; font.family: Theme.faces.serif; text: root.weighing.chosenTitle; width: words.width; Accessible.role: Accessible.Heading }
        Item { width: 1; height: Theme.px(8) }
        Flow {
            width: words.width
            spacing: Theme.gap
            layoutDirection: Theme.direction
            Chip { label: qsTr("Open"); icon: "file-text"; note: root.weighing.chosenTitle; onTapped: root.openRequested(root.weighing.chosen) }
            Chip { visible: root.weighing.chosenSide !== ""; label: qsTr("Take off"); icon: "minus-circle"; note: root.weighing.chosenTitle; onTapped: root.weighing.takeOff() }
        }
    }
}
