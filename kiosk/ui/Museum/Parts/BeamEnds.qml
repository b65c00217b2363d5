import QtQuick
import Museum.Theme

// What each end of the beam stands for, its mark, how many sources lie there and what they weigh.
Item {
    id: root
    required property string worse
    required property string better
    required property string worseNote
    required property string betterNote
    readonly property real inner: width - Theme.margin - (width < Theme.stageW ? Theme.px(24) : Theme.margin)
    readonly property real half: inner / 2 - Theme.px(12)

    width: Theme.stageW
    implicitHeight: Math.max(start.height, end.height)

    component End: Item {
        id: place
        required property string mark
        required property string word
        required property string note
        required property bool leading
        readonly property string token: Theme.large ? "caption" : "control"      // a long word needs the room
        height: lines.height
        VoteMark { id: sign; mark: place.mark; side: Theme.px(48); x: place.leading ? 0 : place.width - width; anchors.verticalCenter: parent.verticalCenter }
        Column {
            id: lines
            x: place.leading ? Theme.px(68) : 0
            width: place.width - Theme.px(68)
            Words { token: place.token; text: place.word; width: lines.width; horizontalAlignment: place.leading ? Text.AlignLeft : Text.AlignRight }
            Words { visible: !Theme.large; token: "caption"; text: place.note; color: Theme.ink2; width: lines.width; horizontalAlignment: place.leading ? Text.AlignLeft : Text.AlignRight }
        }
    }
    End { id: start; mark: "much-worse"; word: root.worse; note: root.worseNote; leading: !Theme.rtl; x: Theme.rtl ? root.width - Theme.margin - width : Theme.margin; width: root.half }
    End { id: end; mark: "much-better"; word: root.better; note: root.betterNote; leading: Theme.rtl; x: Theme.rtl ? root.width - Theme.margin - root.inner : Theme.margin + root.inner - width; width: root.half }
}
