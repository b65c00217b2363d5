pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// A curator's window: how large the screen is, by a card held against it, and how high it hangs.
Window {
    id: root
    required property CalibrationViewModel measuring
    required property real pixelsPerMm
    readonly property real half: Theme.portrait ? Theme.innerW : Theme.cellW(6) - Theme.px(24)
    readonly property list<Binding> theme: [
        Binding { target: Theme; property: "width"; value: root.width },
        Binding { target: Theme; property: "height"; value: root.height },
        Binding { target: Theme; property: "pixelsPerMm"; value: root.pixelsPerMm },
        Binding { target: Theme; property: "repeatGuard"; value: 0 },
        Binding { target: Theme; property: "kioskProfile"; value: false }
    ]

    width: 1280
    height: 860
    visible: false
    color: Theme.sunk
    title: qsTr("Measure the screen")

    CardFrame {
        measuring: root.measuring
        x: Theme.portrait ? 0 : Theme.margin + root.half
        width: root.width - x
        height: Theme.portrait ? root.height * 0.4 : root.height
    }
    Rectangle {
        y: Theme.portrait ? root.height * 0.4 : 0
        width: Theme.portrait ? root.width : Theme.margin + root.half
        height: root.height - y
        color: Theme.bg
        Reader {
            id: column
            x: Theme.margin
            y: Theme.px(48)
            width: root.half - Theme.px(Theme.portrait ? 0 : 48)
            height: keys.y - y - Theme.px(24)
            spacing: Theme.px(24)
            Words { token: "title2"; text: qsTr("How large is this screen?"); width: column.width; Accessible.role: Accessible.Heading }
            Words { token: "body"; text: qsTr("Hold a bank card, or any card of that size, flat against the screen. Make the frame exactly as large: drag it, or use the keys."); width: column.width }
            StepKeys {
                name: qsTr("Frame")
                value: qsTr("%1 inches from corner to corner, %2 px a millimetre").arg(root.measuring.inches.toFixed(1)).arg(root.measuring.pixelsPerMm.toFixed(2))
                steps: [-20, -1, 1, 20]
                width: column.width
                onStepped: by => root.measuring.widen(by)
            }
            StepKeys {
                name: qsTr("Lower edge of the picture above the floor")
                value: root.measuring.bottomMm < 0 ? qsTr("Not told yet. Reach mode needs it: touch a key, then set it.") : qsTr("%1 mm").arg(root.measuring.bottomMm)
                steps: [-100, -10, 10, 100]
                unit: qsTr(" mm")
                width: column.width
                onStepped: by => root.measuring.lift(by)
            }
            Words { visible: text !== ""; token: "body"; color: Theme.signal; text: root.measuring.complaint || (root.measuring.bottomMm < 0 ? "" : root.measuring.advice); width: column.width }
            Words { visible: text !== ""; token: "body"; strong: true; text: root.measuring.answer; width: column.width }
        }
        Row {
            id: keys
            x: Theme.margin
            y: parent.height - height - Theme.px(48)
            spacing: Theme.gutter
            ActionButton {
                kind: "primary"
                label: qsTr("Save")
                icon: "check"
                enabled: root.measuring.complaint === ""
                opacity: enabled ? 1 : 0.5
                onTapped: root.measuring.save()
            }
            ActionButton { label: qsTr("Close"); icon: "x"; height: Math.max(Theme.touchLarge, implicitHeight); onTapped: root.close() }
        }
    }
}
