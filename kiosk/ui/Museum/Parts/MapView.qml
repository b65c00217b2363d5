pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// A map: the land is a picture that can be looked into like any page; its marks lie over it and are
// drawn anew at every distance. It is never mirrored. A touched mark is chosen.
Facsimile {
    id: root
    required property MapViewModel map
    property rect over                   // what lies over it in a corner
    readonly property rect sheet: rectOf(Qt.rect(0, 0, 100, 100))
    property size rested                 // the sheet as it last lay still: while it is scaled, labels keep their side
    readonly property real grown: rested.width > 0 ? sheet.width / rested.width : 1
    readonly property alias places: places

    function touched(xPercent: real, yPercent: real): void {
        root.map.choose(touch.markAt(Qt.point(xPercent * places.sheet.width / 100, yPercent * places.sheet.height / 100)));
    }
    // Glide to a mark: so close around a point that its neighbours are still seen.
    function show(row: int): void {
        const points = map.marks.at(row).points ?? [];
        const wide = map.marks.at(row).kind === "circle" ? map.marks.at(row).most || map.marks.at(row).radius : 14;
        const xs = points.filter((_, at) => at % 2 === 0), ys = points.filter((_, at) => at % 2 === 1);
        const left = Math.max(0, Math.min(...xs) - wide), top = Math.max(0, Math.min(...ys) - wide);
        root.showRegion(left, top, Math.min(100, Math.max(...xs) + wide) - left, Math.min(100, Math.max(...ys) + wide) - top);
    }

    // Whether a place of the sheet lies below the keys; nobody reads a name there.
    function isUnder(x: real, y: real, wide: real, high: real): bool {
        const left = sheet.x + x, top = sheet.y + y;
        return canAway && left < over.x + over.width && over.x < left + wide && top < over.y + over.height && over.y < top + high;
    }
    // Whether all of it is in sight.
    function holds(x: real, y: real, wide: real, high: real): bool {
        const left = sheet.x + x, top = sheet.y + y;
        return left >= 0 && top >= 0 && left + wide <= width && top + high <= height;
    }
    function rest(): void {
        if (!zooming)
            rested = Qt.size(sheet.width, sheet.height);
    }

    facsimile: map.picture
    onSheetChanged: rest()
    onZoomingChanged: rest()
    Component.onCompleted: rest()
    onTapped: (xPercent, yPercent) => touched(xPercent, yPercent)

    Rectangle { z: -1; anchors.fill: parent; color: Theme.art.paper }      // water, where the sheet does not reach
    FontMetrics {
        id: metrics
        font.family: Theme.faces.of("caption").family
        font.pixelSize: Theme.size("caption")
        font.weight: Font.Medium
    }
    MapPlaces {
        id: places
        marks: root.map.marks
        front: root.map.markIndex
        sheet: root.rested
        covered: root.canAway ? Qt.rect(0, 0, 0, 0) : Qt.rect(root.over.x - root.sheet.x, root.over.y - root.sheet.y, root.over.width, root.over.height)
        high: Math.ceil(metrics.height) + Theme.px(4)
        widths: root.widthsOf(root.map.id, root.map.language, root.map.marks.count, metrics.font.pixelSize)
    }
    MapTouch { id: touch; places: places }
    // What each label takes with its plate; asked anew for another map, language or size of text.
    function widthsOf(id: string, language: string, count: int, size: real): list<real> {
        const found = [];
        for (let row = 0; row < count; ++row) {
            const mark = map.marks.at(row);
            const spaced = places.names.includes(mark.kind) ? Theme.px(2) * mark.label.length : 0;
            found.push(Math.ceil(metrics.advanceWidth(mark.label)) + spaced + Theme.px(16));
        }
        return found;
    }

    Item {
        x: root.sheet.x
        y: root.sheet.y
        visible: root.facsimile.present
        Item { // no line goes on where the sheet ends
            width: root.sheet.width
            height: root.sheet.height
            clip: true
            Repeater {
                model: root.map.marks
                delegate: Loader {
                    id: under
                    required property string kind
                    required property var points
                    required property real radius
                    required property real least
                    required property real most
                    required property bool current
                    readonly property var path: places.path(points, root.sheet.width, root.sheet.height)
                    readonly property real share: root.sheet.width / 100
                    sourceComponent: kind === "circle" ? reach : path.length > 1 ? way : undefined
                    Component {
                        id: reach
                        MapReach {
                            middle: Qt.point(under.path[0].x, under.path[0].y)
                            radius: under.radius * under.share
                            least: under.least * under.share
                            most: under.most * under.share
                            front: under.current
                        }
                    }
                    Component {
                        id: way
                        MapWay { path: under.path; broken: under.kind === "broken-line"; front: under.current }
                    }
                }
            }
        }
        Repeater {
            model: root.map.marks
            delegate: MapPoint {
                required property var points
                required property real radius
                required property bool current
                visible: places.isPoint(kind)
                x: Math.round(root.sheet.width * points[0] / 100)
                y: Math.round(root.sheet.height * points[1] / 100)
                ring: visible ? radius * root.sheet.width / 100 : 0
                front: current
            }
        }
        Repeater {
            model: root.map.marks
            delegate: MapLabel {
                required property int index
                required property bool current
                readonly property var found: places.labels[index] ?? null
                visible: found !== null && !root.isUnder(x, y, width, height) && (front || root.holds(x, y, width, height))
                front: current
                x: found ? Math.round(found.place.x + found.at.x * (root.grown - 1)) : 0
                y: found ? Math.round(found.place.y + found.at.y * (root.grown - 1)) : 0
                width: found?.place.width ?? 0
                height: found?.place.height ?? 0
            }
        }
    }
}
