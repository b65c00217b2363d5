import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Nothing can be shown just now; said calmly.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property string pageTitle: qsTr("This screen is resting")

    objectName: "restingPage"

    Line { y: Theme.voteY }
    Headline {
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.voteY - tall - Theme.px(48)
        width: Theme.innerW
        tall: Theme.px(280)
        text: root.pageTitle
        verticalAlignment: Text.AlignBottom
    }
    Words {
        token: "lead"
        color: Theme.ink2
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.voteY + Theme.px(48)
        width: Theme.innerW
        text: qsTr("Please ask a member of staff.")
    }
}
