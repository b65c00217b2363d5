pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The picture under the boxes. Drawing, one finger draws; else it moves the picture. Two fingers and
// the wheel always do. Keys: arrows move the chosen box, with Ctrl its size, with Shift ten times as far.
Rectangle {
    id: root
    required property RegionViewModel drawing
    required property bool draws
    property real side: Theme.px(32)     // free room beside the whole picture
    readonly property alias facsimile: page
    readonly property PercentMap map: PercentMap { page: page }

    function takeFocus(): void { boxes.forceActiveFocus(); }
    function step(event: KeyEvent): bool {
        const ways = [[Qt.Key_Left, -1, 0], [Qt.Key_Right, 1, 0], [Qt.Key_Up, 0, -1], [Qt.Key_Down, 0, 1]];
        const way = ways.find(one => one[0] === event.key);
        if (!way || drawing.chosen < 0)
            return false;
        const far = event.modifiers & Qt.ShiftModifier ? 10 : 1;
        if (event.modifiers & Qt.ControlModifier)
            drawing.grow(way[1] * far, way[2] * far);
        else
            drawing.nudge(way[1] * far, way[2] * far);
        return true;
    }
    function act(event: KeyEvent): bool {
        if (event.matches(StandardKey.Copy)) {
            drawing.copy();
            return true;
        }
        switch (event.key) {
        case Qt.Key_Delete: case Qt.Key_Backspace: drawing.remove(); return true;
        case Qt.Key_Escape: drawing.choose(-1); return true;
        case Qt.Key_Plus: case Qt.Key_Equal: page.closer(); return true;
        case Qt.Key_Minus: page.away(); return true;
        case Qt.Key_0: page.showWhole(); return true;
        }
        return false;
    }

    color: Theme.sunk

    Facsimile {
        id: page
        anchors.fill: parent
        facsimile: root.drawing.facsimile
        padX: root.side
        padY: Theme.px(32)
    }
    Item {
        id: boxes
        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The boxes on the picture")
        Accessible.focusable: true
        Keys.onPressed: event => event.accepted = root.step(event) || root.act(event)

        DragHandler {
            id: pen
            enabled: root.draws
            target: null
            maximumPointCount: 1
            dragThreshold: Theme.px(8)
            onActiveChanged: {
                if (!active)
                    return root.drawing.letGo();
                boxes.forceActiveFocus();
                const from = root.map.percent(centroid.scenePressPosition);
                root.drawing.begin(from.x, from.y);
            }
            onCentroidChanged: {
                if (!active)
                    return;
                const to = root.map.percent(centroid.scenePosition);
                root.drawing.reach(to.x, to.y);
            }
        }
        TapHandler {
            onTapped: point => {
                boxes.forceActiveFocus();
                const at = root.map.percent(point.scenePosition);
                root.drawing.chooseAt(at.x, at.y);
            }
        }
        Repeater {
            model: root.drawing.boxes
            delegate: DrawnRegion {
                required property rect place
                required property int index
                readonly property rect shown: page.rectOf(place)
                drawing: root.drawing
                map: root.map
                draws: root.draws
                number: index
                chosen: index === root.drawing.chosen
                x: shown.x
                y: shown.y
                width: shown.width
                height: shown.height
            }
        }
    }
    FocusRing { owner: boxes; anchors.margins: stand }
}
