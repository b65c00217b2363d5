pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The visitor's own verdict and three sources, large enough to photograph, and as a code that holds
// the text itself: it is read without any network.
Overlay {
    id: root
    required property KioskViewModel kiosk
    readonly property TakeAwayViewModel taken: kiosk.takeAway
    readonly property string sentence: say(kiosk.verdict, kiosk.stance)
    readonly property string hint: taken.shorter ? qsTr("Scan the code: it holds a short form of this text, so no network is needed. Or photograph this screen.") : qsTr("Scan the code: it holds this text, so no network is needed. Or photograph this screen.")
    readonly property bool stacked: Theme.portrait
    readonly property real pad: Theme.px(48)
    readonly property real inner: place.width - 2 * pad
    readonly property real wordsH: high - 2 * pad - (stacked ? foot.height + Theme.px(32) : 0)
    readonly property real most: Theme.stageH - Theme.navH - Theme.px(64)
    readonly property real high: Math.round(Math.min(most, 2 * pad + (stacked ? words.columnHeight + foot.height + Theme.px(32) : Math.max(words.columnHeight, foot.height))))

    title: qsTr("Take it with you")
    edges: false
    place: Qt.rect(0, Theme.stageH - Theme.navH - high, Theme.stageW, high)
    onSentenceChanged: taken.say(sentence)
    Component.onCompleted: taken.say(sentence)
    Component.onDestruction: taken.say("")

    function say(verdict: int, stance: int): string {
        const answers = kiosk.exhibit.answers;
        if (verdict >= 0)
            return qsTr("My verdict: “%1”.").arg(answers.at(verdict).text);
        return stance >= 0 ? qsTr("My first answer: “%1”.").arg(answers.at(stance).text) : qsTr("I have not decided yet.");
    }

    Reader {
        id: words
        x: Theme.sideX(Theme.margin, width)
        y: root.pad
        width: root.stacked ? Theme.innerW : Theme.innerW - foot.width - Theme.px(64)
        height: root.wordsH
        Words { token: Theme.large ? "caption" : "lead"; color: Theme.ink2; text: root.taken.question; width: words.width }
        Words { token: Theme.large ? "title2" : "title1"; text: root.sentence; width: words.width; bottomPadding: Theme.px(16); Accessible.role: Accessible.Heading }
        Repeater {
            model: root.taken.sources
            delegate: Column {
                id: kept
                required property int number
                required property string title
                required property string reference
                width: words.width
                bottomPadding: Theme.px(12)
                Words { token: Theme.large ? "control" : "lead"; strong: true; text: qsTr("Source %1: %2").arg(kept.number).arg(kept.title); width: kept.width }
                Words { visible: text !== ""; token: "body"; color: Theme.ink2; text: kept.reference; width: kept.width }
            }
        }
        Words { visible: !hint.visible; token: "body"; strong: true; text: root.hint; width: words.width; topPadding: Theme.px(8) }
    }
    Item {
        id: foot
        readonly property bool beside: root.stacked && !Theme.large      // the hint beside the code, not under it
        x: Theme.keysLeft || root.stacked ? Theme.margin : Theme.stageW - Theme.margin - width
        y: root.high - root.pad - height
        width: root.stacked ? Theme.innerW : code.width
        height: done.y + done.height
        TextCode {
            id: code
            code: root.taken.code
            modules: root.taken.modules
            text: root.taken.text
            room: Math.min(Theme.px(420), root.most - 2 * root.pad - done.height - Theme.px(24))
            x: Theme.rtl ? foot.width - width : 0
        }
        Words {
            id: hint
            visible: !Theme.large && (foot.beside || code.height + height + done.height + Theme.px(40) <= root.most - 2 * root.pad)
            token: "body"
            text: root.hint
            x: !foot.beside ? 0 : Theme.rtl ? 0 : code.width + Theme.px(32)
            y: foot.beside ? 0 : code.height + Theme.px(16)
            width: foot.beside ? foot.width - code.width - Theme.px(32) : foot.width
        }
        ActionButton {
            id: done
            kind: "primary"
            label: qsTr("Done")
            icon: "check"
            iconLast: true
            width: foot.width
            height: Math.max(Theme.touchLarge, implicitHeight)
            y: (foot.beside || !hint.visible ? code.height : hint.y + hint.height) + Theme.px(24)
            focus: true
            onTapped: root.dismissed()
        }
    }
}
