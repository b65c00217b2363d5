import QtQuick
import Museum.Theme

// Where the numbers of lines stand beside their ends: those that would touch share one row, in order.
QtObject {
    id: root
    required property var ends           // row and y of each line's end, the highest first
    readonly property real line: Theme.lineOf("caption") * 0.7
    readonly property real slot: Theme.size("caption") * 0.62 * String(ends.length).length + Theme.px(14)
    readonly property var groups: gathered(ends)
    readonly property real width: Theme.px(16) + slot * groups.reduce((most, group) => Math.max(most, group.rows.length), 0)
    readonly property var places: placed(groups)

    function gathered(ends: var): var {
        const found = [];
        for (const end of ends) {
            let group = { rows: [end.row], y: end.y };
            while (found.length > 0 && group.y - found[found.length - 1].y < line)
                group = joined(found.pop(), group);
            found.push(group);
        }
        return found;
    }
    function joined(one: var, other: var): var {
        const rows = [...one.rows, ...other.rows].sort((a, b) => a - b);
        return { rows: rows, y: (one.y * one.rows.length + other.y * other.rows.length) / rows.length };
    }
    function placed(groups: var): var {
        const found = [];
        groups.forEach(group => group.rows.forEach((row, place) => found[row] = Qt.point(Theme.px(16) + place * slot, group.y)));
        return found;
    }
}
