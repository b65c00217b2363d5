pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.ViewModels
import Museum.Bench

TestCase {
    id: testCase
    name: "Map"
    when: windowShown
    visible: true
    width: 1200
    height: 900

    Bench { id: bench }
    Component {
        id: places
        MapPlaces { front: -1; sheet: Qt.size(1200, 800); high: 40 }
    }
    Component { id: touch; MapTouch {} }
    Component {
        id: way
        MapWay { broken: true; front: false }
    }
    Component {
        id: card
        JourneyCard { width: 900; front: 0 }
    }
    Component {
        id: journey
        Journey { width: 900; height: 500; showing: "one" }
    }

    function maps(): ExploreViewModel {
        const kiosk = bench.shipped();
        kiosk.wakeWith(1);
        return kiosk.explore;
    }
    function labelled(map: MapViewModel, changes: var): MapPlaces {
        const widths = Array.from({ length: map.marks.count }, (_, row) => map.marks.at(row).label.length * 13 + 16);
        return createTemporaryObject(places, testCase, Object.assign({ marks: map.marks, widths: widths }, changes));
    }
    function test_labelsNeverTouchEachOtherNorLeaveTheMap_data(): var {
        const found = [];
        for (const map of ["cuba", "range", "jupiters", "hot-line"])
            for (const [wide, high] of [[700, 34], [1240, 70], [2600, 40]])
                found.push({ tag: `${map} ${wide} ${high}`, map: map, wide: wide, high: high });
        return found;
    }
    function test_labelsNeverTouchEachOtherNorLeaveTheMap(data: var): void {
        const explore = maps();
        explore.showMap(data.map);
        compare(explore.map.id, data.map);
        const item = labelled(explore.map, { sheet: Qt.size(data.wide, data.wide * 2 / 3), high: data.high });
        const shown = item.labels.filter(label => label !== null).map(label => label.place);
        verify(shown.length >= 3);
        const points = item.labels.map((label, row) => item.isPoint(explore.map.marks.at(row).kind) ? item.path(explore.map.marks.at(row).points, data.wide, data.wide * 2 / 3)[0] : null);
        item.labels.forEach((label, row) => points.forEach((point, other) => {
            if (label === null || point === null || other === row)
                return;
            const near = item.box(point.x - item.sign / 2 - item.near, point.y - item.sign / 2 - item.near, item.sign + 2 * item.near, item.sign + 2 * item.near);
            verify(!item.meet(label.place, near), explore.map.marks.at(row).label + " is read as the name of another place");
        }));
        for (const label of shown) {
            verify(label.x >= 0 && label.y >= 0 && label.x + label.width <= item.sheet.width && label.y + label.height <= item.sheet.height);
            compare(shown.filter(other => item.meet(label, other)).length, 1);
        }
    }
    function test_whoStandsFirstIsNamedFirstAndCloserShowsMore(): void {
        const map = maps().map;
        const small = labelled(map, { sheet: Qt.size(500, 333) }).labels.filter(label => label !== null).length;
        const large = labelled(map, { sheet: Qt.size(4000, 2667) });
        verify(labelled(map, { sheet: Qt.size(500, 333) }).labels[0] !== null);
        verify(large.labels.filter(label => label !== null).length > small);
        const last = Array.from({ length: map.marks.count }, (_, row) => large.isPoint(map.marks.at(row).kind)).lastIndexOf(true);
        verify(labelled(map, { sheet: Qt.size(500, 333), front: last }).labels[last] !== null);
    }
    function test_noLabelLiesUnderTheKeys(): void {
        const map = maps().map, keys = Qt.rect(0, 600, 500, 200);
        const under = item => item.labels.filter(label => label !== null && item.meet(label.place, { x: 0, y: 600, width: 500, height: 200 })).length;
        verify(under(labelled(map, {})) > 0);
        compare(under(labelled(map, { covered: keys })), 0);
    }
    function test_aFingerMeansTheNearestMarkWithinHalfATarget(): void {
        const map = maps().map;
        const item = labelled(map, {}), finger = createTemporaryObject(touch, testCase, { places: item });
        const row = Array.from({ length: map.marks.count }, (_, row) => map.marks.at(row)).findIndex(mark => mark.kind === "event");
        const at = item.path(map.marks.at(row).points, 1200, 800)[0];
        compare(finger.markAt(Qt.point(at.x, at.y)), map.marks.at(row).id);
        compare(finger.markAt(Qt.point(at.x + 5, at.y - finger.reach / 2)), map.marks.at(row).id);
        compare(finger.markAt(Qt.point(1190, 790)), "");
        const line = item.path(map.marks.at(0).points, 1200, 800), middle = line[20];
        compare(map.marks.at(0).kind, "line");
        compare(finger.markAt(Qt.point(middle.x, middle.y)), map.marks.at(0).id);
        const label = item.labels[1].place;
        compare(finger.markAt(Qt.point(label.x + 3, label.y + 3)), map.marks.at(1).id);
    }
    function test_aBrokenLineIsInPartsOfOneLength(): void {
        const item = createTemporaryObject(way, testCase, { path: [Qt.point(0, 0), Qt.point(60, 80), Qt.point(160, 80)] });
        const parts = item.even(item.path, 20);
        compare(parts.length, 11);
        compare([parts[10].x, parts[10].y], [160, 80]);
        fuzzyCompare(parts[5].x, 60, 0.01);
        compare(item.even(item.path, 0.1).length, 101);
    }
    function test_aJourneyGoesOnlyByTouchesAndBeginsAgain(): void {
        const explore = maps();
        explore.showChart("one-message");
        const stations = explore.chart.stations;
        const item = createTemporaryObject(journey, testCase, { stations: stations, hours: explore.chart.hours });
        compare(item.lanes.length, 2);
        wait(900);
        compare(item.front, 0);
        for (let step = 1; step < stations.count; ++step) {
            item.goTo(item.front + 1);
            compare(item.front, step);
        }
        item.goTo(item.front + 1);
        compare(item.front, stations.count - 1);
        item.goTo(-1);
        compare(item.front, 0);
        item.goTo(3);
        item.showing = "another";
        compare(item.front, 0);
    }
    function test_aStationIsToldWhenItsJourneyComesLater(): void {
        const kiosk = bench.shipped(), explore = kiosk.explore;
        kiosk.wakeWith(1);
        explore.showChart("stockpiles");
        const item = createTemporaryObject(card, testCase, { stations: explore.chart.stations });
        compare(item.here.title, undefined);
        explore.showChart("one-message");
        verify(item.here.title.length > 0);
        const english = item.here.title;
        kiosk.speakLanguage("es");
        verify(item.here.title !== english);
    }
    function test_reducedMotionCuts(): void {
        Theme.reduceMotion = true;
        const explore = maps();
        explore.showChart("one-message");
        const item = createTemporaryObject(journey, testCase, { stations: explore.chart.stations, hours: explore.chart.hours });
        item.goTo(1);
        const ends = dots(item).map(dot => dot.x + dot.width / 2);
        Theme.reduceMotion = false;
        fuzzyCompare(Math.max(...ends), item.width - Theme.px(16), 2);
    }
    // The round ends of the journeys that have begun.
    function dots(item: Item): list<Rectangle> {
        const own = item instanceof Rectangle && item.visible && item.width === Theme.px(28) && item.radius === item.width / 2 ? [item] : [];
        return [...item.children].reduce((all, child) => all.concat(dots(child)), own);
    }
}
