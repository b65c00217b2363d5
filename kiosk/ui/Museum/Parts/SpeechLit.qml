import QtQuick
import Museum.Theme
import Museum.ViewModels

// A frame round what is being read, with a bar where its lines begin. It takes no touch.
Item {
    id: root
    required property SpeechViewModel speech
    readonly property rect place: mapFromItem(null, speech.lit)
    readonly property real stand: Theme.px(8)

    Rectangle {
        visible: root.speech.on && root.place.width > 0 && root.place.height > 0
        x: Math.max(0, root.place.x - (Theme.rtl ? 1.5 : 2.5) * root.stand)
        y: Math.max(0, root.place.y - root.stand)
        width: Math.min(root.width, root.place.x + root.place.width + (Theme.rtl ? 2.5 : 1.5) * root.stand) - x
        height: Math.min(root.height, root.place.y + root.place.height + root.stand) - y
        color: Theme.clear
        radius: Theme.radius
        border { width: Math.max(2, Theme.px(3)); color: Theme.accent }
        Rectangle {
            x: Theme.rtl ? parent.width - width : 0
            width: Theme.px(8)
            height: parent.height
            color: Theme.accent
        }
    }
}
