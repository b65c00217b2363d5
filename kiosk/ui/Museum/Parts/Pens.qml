pragma Singleton
import QtQuick
import Museum.Theme

// How the lines of a chart are drawn, one way for each row of its series: colour, thickness, dashes.
QtObject {
    function ink(row: int): color {
        return [Theme.ink, Theme.signal, Theme.accent, Theme.same, Theme.ink2][Math.max(0, row) % 5];
    }
    function thick(row: int): real {
        return Math.max(2, Theme.px(row > 1 ? 4 : 6));
    }
    function on(row: int, estimate: bool): real {
        return estimate ? Theme.px(18) : row > 1 ? Theme.px(4 + 3 * row) : 0;
    }
    function off(estimate: bool): real {
        return Theme.px(estimate ? 8 : 6);
    }
}
