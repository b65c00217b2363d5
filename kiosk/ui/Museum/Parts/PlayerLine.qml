pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The Line as time: what was heard is thick, where the words begin is notched. Touch it or draw the
// mark along it; the arrow keys step.
Item {
    id: root
    required property PlayerViewModel player
    readonly property real most: 60      // notches that can still be told apart
    property real span: Math.max(player.seconds, 0.1)     // seconds
    readonly property bool drawn: drag.active
    readonly property real shown: drawn ? at(drag.centroid.position.x) : player.position
    readonly property real inset: Math.max(now.implicitWidth, whole.implicitWidth) + Theme.px(36)
    readonly property real track: width - 2 * inset
    readonly property bool usable: player.playable && player.seconds > 0

    function at(x: real): real {
        const share = Math.max(0, Math.min(1, (x - inset) / track));
        return (Theme.rtl ? 1 - share : share) * span;
    }
    function place(seconds: real): real {
        const share = Math.max(0, Math.min(1, seconds / span));
        return inset + (Theme.rtl ? 1 - share : share) * track;
    }
    function clock(seconds: real): string {
        const whole = Math.floor(seconds + 0.05);
        const minutes = Math.floor(whole / 60) % 60, hours = Math.floor(whole / 3600);
        const rest = String(whole % 60).padStart(2, "0");
        return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
    }

    implicitHeight: Math.max(Theme.touch, now.height)
    activeFocusOnTab: usable || activeFocus
    enabled: usable
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position: %1 of %2").arg(clock(shown)).arg(clock(player.seconds))
    Accessible.focusable: true
    Accessible.onIncreaseAction: player.skip(5)
    Accessible.onDecreaseAction: player.skip(-5)
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Right ? 5 : event.key === Qt.Key_Left ? -5 : 0;
        event.accepted = by !== 0;
        if (event.accepted)
            player.skip(Theme.rtl ? -by : by);
    }

    Item {
        id: rail
        width: root.width
        height: root.height
        opacity: root.usable ? 1 : 0.4
        Rectangle { x: root.inset; width: root.track; height: Theme.edge; color: Theme.line; anchors.verticalCenter: parent.verticalCenter }
        Repeater {
            model: root.player.cues.count <= root.most ? root.player.cues : null
            delegate: Rectangle {
                required property real start
                x: root.place(start) - width / 2
                width: Theme.edge
                height: Theme.px(16)
                color: Theme.line
                anchors.verticalCenter: parent?.verticalCenter
            }
        }
        Rectangle {
            readonly property real end: root.place(root.shown)
            x: Theme.rtl ? end : root.inset
            width: Theme.rtl ? root.inset + root.track - end : end - root.inset
            height: Theme.px(8)
            color: Theme.accent
            anchors.verticalCenter: parent.verticalCenter
        }
        Rectangle {
            x: root.place(root.shown) - width / 2
            width: Theme.px(root.drawn ? 44 : 36)
            height: width
            radius: width / 2
            color: Theme.accent
            border { width: Theme.px(4); color: Theme.bg }
            anchors.verticalCenter: parent.verticalCenter
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: point => root.player.seek(root.at(point.position.x))
        }
        DragHandler {
            id: drag
            target: null
            yAxis.enabled: false
            onActiveChanged: if (!active) root.player.seek(root.at(centroid.position.x))
        }
    }
    Words {
        id: now
        token: "caption"
        font.weight: Font.Medium
        text: root.clock(root.shown)
        x: Theme.rtl ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Words {
        id: whole
        opacity: root.player.seconds > 0 ? 1 : 0
        token: "caption"
        color: Theme.ink2
        text: root.clock(root.player.seconds)
        x: Theme.rtl ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    FocusRing { owner: root }
}
