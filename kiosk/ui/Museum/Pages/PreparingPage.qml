import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The pictures of an exhibit are being made ready; The Line shows how far.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property string pageTitle: qsTr("Getting ready")

    objectName: "preparingPage"

    Headline {
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.voteY - tall - Theme.px(48)
        width: Theme.innerW
        tall: Theme.px(280)
        text: root.pageTitle
        verticalAlignment: Text.AlignBottom
    }
    Line { y: Theme.voteY }
    Rectangle {
        x: Theme.rtl ? Theme.stageW - width : 0
        y: Theme.voteY - Theme.px(4)
        width: Theme.stageW * root.kiosk.preparedShare
        height: Theme.px(10)
        color: Theme.accent
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%1 percent").arg(Math.round(root.kiosk.preparedShare * 100))
    }
    Words {
        token: "lead"
        color: Theme.ink2
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.voteY + Theme.px(48)
        width: Theme.innerW
        text: root.kiosk.preparingTitle === "" ? qsTr("Pictures are being prepared.") : qsTr("Pictures are being prepared for “%1”.").arg(root.kiosk.preparingTitle)
    }
}
