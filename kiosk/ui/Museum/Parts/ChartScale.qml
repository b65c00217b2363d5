import QtQuick
import Museum.Theme

// Where numbers stand in a chart: the plot inside its frame, round steps on the upright axis.
QtObject {
    id: root
    required property real width
    required property real height
    required property int places         // how many labels across
    required property real highest
    required property bool banded        // places are bands (bars) and not points (lines)
    property real after: 0               // room for names at the trailing end
    readonly property int figures: String(Math.round(ceiling)).length
    readonly property real figureW: Theme.size("caption") * 0.62 * (figures + Math.floor((figures - 1) / 3) * 0.5)
    readonly property real before: figureW + Theme.px(24)
    property int markRows: 1             // rows of names of moments above the plot
    readonly property real above: Theme.lineOf("caption") * markRows
    readonly property real below: Theme.lineOf("caption") + Theme.px(20)
    readonly property real plotW: Math.max(1, width - before - after)
    readonly property real plotH: Math.max(1, height - above - below)
    readonly property real foot: above + plotH
    readonly property real rough: Math.max(1, highest) / Math.max(1, Math.min(4, Math.floor(plotH / (2.4 * Theme.lineOf("caption")))))
    readonly property real power: Math.pow(10, Math.floor(Math.log10(rough)))
    readonly property real step: power * [1, 2, 2.5, 5, 10].find(times => times * power >= rough)
    // Never more: for a moment a new highest meets the step of the chart before, and asks for millions.
    readonly property int steps: Math.min(10, Math.ceil(Math.max(1, highest) / step))
    readonly property real ceiling: step * steps
    readonly property real pitch: plotW / Math.max(1, banded ? places : places - 1)
    readonly property int every: Math.max(1, Math.ceil(Theme.size("caption") * 3 / pitch))

    function xAt(index: int): real {
        const x = before + (banded ? index + 0.5 : index) * pitch;
        return Theme.rtl ? width - x : x;
    }
    // Never off the plot: while one chart gives way to another, its values meet the old scale.
    function yAt(value: real): real {
        return above + plotH * (1 - Math.max(0, Math.min(1, value / ceiling)));
    }
}
