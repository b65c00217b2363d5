import QtQuick
import Museum.Theme

// How many, and whether the visitor is one of them.
Item {
    id: root
    required property int count
    required property string own         // "" for somebody else's
    property bool stacked: false         // the one under the other

    implicitHeight: number.height + (stacked && own !== "" ? tag.height + Theme.px(4) : 0)

    Words { id: number; token: "control"; strong: true; text: root.count; x: Theme.rtl ? root.width - width : 0 }
    Tag {
        id: tag
        visible: root.own !== ""
        label: root.own
        x: root.stacked ? (Theme.rtl ? root.width - width : 0) : Theme.rtl ? number.x - width - Theme.px(16) : number.width + Theme.px(16)
        y: root.stacked ? number.height + Theme.px(4) : (number.height - height) / 2
    }
}
