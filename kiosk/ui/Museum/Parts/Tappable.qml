import QtQuick
import Museum.Theme

// The one place where a target is made: touch, mouse and keys, the spoken name, the ring, the guard
// against a second touch within half a second. It acts on release; sliding off takes the touch back.
Item {
    id: root
    required property string label       // also what is spoken
    property int role: Accessible.Button
    property string note: ""             // spoken after the name
    property bool chosen: false
    property int patience: Theme.repeatGuard     // ms for which it is deaf after a touch
    readonly property bool down: tap.pressed
    signal tapped()

    function act(): void {
        const now = Date.now();
        if (!enabled || now - guard.last < patience)
            return;
        guard.last = now;
        root.tapped();
    }

    activeFocusOnTab: true
    Accessible.role: root.role
    Accessible.name: root.label
    Accessible.description: root.note
    Accessible.focusable: true
    Accessible.checkable: root.role === Accessible.RadioButton
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.act()
    Keys.onPressed: event => {
        const mine = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
        event.accepted = mine;
        if (mine && !event.isAutoRepeat)
            root.act();
    }

    QtObject {
        id: guard
        property real last: 0
    }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.act()
    }
    FocusRing { owner: root }
}
