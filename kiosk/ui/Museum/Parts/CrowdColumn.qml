pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// Everybody's answers where they need the whole width: answer under answer, before over now.
Column {
    id: root
    required property CrowdViewModel crowd
    required property string spoken      // the whole as text
    readonly property real wordsW: Math.max(metrics.advanceWidth(befores), metrics.advanceWidth(nows)) + Theme.px(24)
    readonly property string befores: qsTr("Before: %1").arg(crowd.firstVoters)
    readonly property string nows: qsTr("Now: %1").arg(crowd.voters)

    spacing: Theme.px(16)
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("How visitors answered")
    Accessible.description: spoken

    FontMetrics {
        id: metrics
        font.family: Theme.faces.of("caption").family
        font.pixelSize: Theme.size("caption")
        font.weight: Font.DemiBold
    }
    component Half: Item {
        id: half
        required property string words
        required property int count
        required property string mark
        implicitHeight: Math.max(word.height, strip.height)
        Words { id: word; token: "caption"; text: half.words; width: root.wordsW; x: Theme.rtl ? half.width - width : 0 }
        DotStrip {
            id: strip
            count: half.count
            mark: half.mark
            side: Theme.px(22)
            x: Theme.rtl ? 0 : root.wordsW
            y: (Theme.lineOf("caption") - side) / 2
            width: half.width - root.wordsW
        }
    }
    Words { token: "caption"; strong: true; text: qsTr("First answers: %1").arg(root.crowd.firstVoters) + "   " + qsTr("Verdicts: %1").arg(root.crowd.voters); width: root.width }
    Repeater {
        model: root.visible ? root.crowd.answers : 0
        delegate: Column {
            id: row
            required property var model
            width: root.width
            spacing: Theme.px(4)
            Flow {
                width: row.width
                layoutDirection: Theme.direction
                spacing: Theme.px(8)
                Words { token: "control"; font.weight: row.model.mineAfter ? Font.DemiBold : Font.Medium; text: row.model.text; width: Math.min(implicitWidth, row.width) }
                Tag { visible: row.model.mineBefore; label: qsTr("You, before") }
                Tag { visible: row.model.mineAfter; label: qsTr("You, now") }
            }
            Half { width: row.width; words: qsTr("Before: %1").arg(row.model.before); count: row.model.beforeMarks; mark: row.model.mark }
            Half { width: row.width; words: qsTr("Now: %1").arg(row.model.after); count: row.model.afterMarks; mark: row.model.mark }
        }
    }
}
