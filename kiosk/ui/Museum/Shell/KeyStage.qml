import QtQuick
import Museum.Theme
import Museum.ViewModels

// Six keys do everything: the arrows lead the focus from target to target in reading order, Enter
// presses, Back goes back. For somebody with one switch the focus walks by itself.
FocusScope {
    id: root
    required property KioskViewModel kiosk
    required property PanelStage overlays
    required property bool visiting
    readonly property Item focused: Window.activeFocusItem

    function walk(forward: bool): void {
        const next = (focused?.visible ? focused : root).nextItemInFocusChain(forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
    function letGo(): void {
        for (let item = focused; item && item !== root; item = item.parent)
            item.focus = false;
    }
    function goBack(): void {
        if (overlays.open)
            overlays.close();
        else
            kiosk.back();
    }

    focus: true
    onVisitingChanged: if (!visiting) letGo()     // the next visitor begins at the beginning
    onFocusedChanged: if (scan.running) scan.restart()
    Keys.onPressed: event => {
        const forward = event.key === Qt.Key_Down || event.key === (Theme.rtl ? Qt.Key_Left : Qt.Key_Right);
        const backward = event.key === Qt.Key_Up || event.key === (Theme.rtl ? Qt.Key_Right : Qt.Key_Left);
        const back = event.key === Qt.Key_Back || event.key === Qt.Key_Backspace;
        const help = event.key === Qt.Key_Help && root.visiting && !root.overlays.open;
        event.accepted = forward || backward || back || help;
        if (forward || backward)
            root.walk(forward);
        else if (back)
            root.goBack();
        else if (help)
            root.overlays.show("help");
        else if (root.kiosk.phase === "attract")
            root.kiosk.wake();
    }

    Timer {
        id: scan
        objectName: "scan"
        interval: root.kiosk.scanMs
        repeat: true
        running: root.kiosk.access.scanning && root.visiting
        onTriggered: root.walk(true)
    }
}
