import QtQuick
import QtQml
import Museum.Theme
import Museum.ViewModels

// Gives the theme what the window, the museum and the visitor decide.
QtObject {
    id: root
    required property KioskViewModel kiosk
    required property Window window
    required property bool choosing      // the visitor is choosing colours and must see them
    readonly property bool dusk: (kiosk.phase === "attract" || kiosk.page === "stance") && kiosk.access.theme === "reading" && !choosing

    // In reach mode the stage keeps below the reach line, at a shape that the pages are made for.
    readonly property bool lowered: kiosk.access.withinReach
    readonly property real stageH: lowered ? Math.min(window.height, kiosk.reachPx) : window.height
    readonly property real stageW: lowered ? Math.min(window.width, Math.round(stageH * (window.height > window.width ? 0.62 : 2))) : window.width

    readonly property list<Binding> bindings: [
        Binding { target: Theme; property: "width"; value: root.stageW },
        Binding { target: Theme; property: "height"; value: root.stageH },
        Binding { target: Theme; property: "pixelsPerMm"; value: root.kiosk.pixelsPerMm },
        Binding { target: Theme; property: "kioskProfile"; value: root.kiosk.kioskProfile },
        Binding { target: Theme; property: "plain"; value: root.kiosk.access.plainLetters },
        Binding { target: Theme; property: "hand"; value: root.kiosk.access.hand },
        Binding { target: Theme; property: "repeatGuard"; value: root.kiosk.repeatMs },
        Binding { target: Theme; property: "speaks"; value: root.kiosk.speech.on },
        Binding { target: Theme; property: "textStep"; value: root.kiosk.access.textStep },
        Binding { target: Theme; property: "name"; value: root.dusk ? "night" : root.kiosk.access.theme },
        Binding { target: Theme; property: "roomy"; value: root.kiosk.access.roomyText },
        Binding { target: Theme; property: "rtl"; value: root.kiosk.rightToLeft },
        Binding { target: Theme; property: "reduceMotion"; value: root.kiosk.access.reduceMotion || root.kiosk.brisk }
    ]
}
