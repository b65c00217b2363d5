import QtQuick
import Museum.Theme
import Museum.ViewModels

// Half of a comparison: the page with its zoom keys, and beside it who, when and a few words.
Item {
    id: root
    required property SourceViewModel source
    readonly property real boardW: Math.round(width * 0.52)

    Rectangle {
        id: ground
        x: Theme.rtl ? root.width - width : 0
        width: root.boardW
        height: root.height
        color: Theme.sunk
        Facsimile {
            id: page
            facsimile: root.source.facsimile
            x: Theme.rtl ? keys.width + Theme.px(16) : 0
            width: parent.width - keys.width - Theme.px(16)
            height: parent.height
            padX: Theme.px(16)
            padY: Theme.px(16)
        }
        Plate { visible: !root.source.facsimile.present; anchors.fill: page; picture: ""; alt: qsTr("There is no picture of this source.") }
        ZoomKeys {
            id: keys
            visible: root.source.facsimile.present
            facsimile: page
            x: Theme.rtl ? Theme.px(8) : parent.width - width - Theme.px(8)
            y: parent.height - height - Theme.px(16)
        }
    }
    Reader {
        id: words
        x: Theme.rtl ? 0 : root.boardW + Theme.px(24)
        width: root.width - root.boardW - Theme.px(24)
        height: root.height
        spacing: Theme.px(16)
        showing: root.source.id
        Words { token: "meta"; text: [qsTr("Source %1").arg(root.source.number), root.source.date].filter(word => word !== "").join("   ").toLocaleUpperCase(); color: Theme.ink2; width: words.width }
        Words { token: "ask"; text: root.source.shortTitle; width: words.width; Accessible.role: Accessible.Heading }
        Words { visible: text !== ""; token: "body"; font.family: Theme.faces.serif; text: root.source.quotation === "" ? root.source.keyLine : root.source.quotation; width: words.width }
        Words { visible: root.source.quotation !== "" && text !== ""; token: "caption"; text: root.source.quotationBy; color: Theme.ink2; width: words.width }
        Words { token: "caption"; text: root.source.facsimile.caption; color: Theme.ink2; width: words.width }
    }
}
