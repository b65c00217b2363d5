pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Compare: two sources, one question. The visitor may swap them or bring another partner.
Item {
    id: root
    required property SourceViewModel source
    required property SourceViewModel partner
    signal filmRequested(string id)
    readonly property bool any: source.partners.count > 0
    readonly property int across: Theme.portrait || Theme.large ? 1 : 2
    readonly property real sideW: (Theme.innerW - (across - 1) * Theme.gutter) / across
    readonly property real bar: Math.max(Theme.touch, Theme.lineOf("caption") + Theme.px(20)) + Theme.px(28)
    readonly property real least: Theme.px(Theme.grown > 1.1 ? 480 : Theme.portrait ? 280 : 250)
    readonly property real beside: Theme.portrait && Theme.large ? 0 : share(height - Theme.px(32 + 2 * 20) - tools.height - prompts.height)
    readonly property real sideH: beside >= least ? beside : share(height - Theme.px(32 + 20) - tools.height - bar)   // else the question comes on a page of its own

    function share(room: real): real {
        return across === 2 || !Theme.portrait ? room : (room - Theme.gutter) / 2;
    }

    Reader {
        id: column
        x: Theme.margin
        y: Theme.px(16)
        width: Theme.innerW
        height: root.height - y - Theme.px(16)
        spacing: Theme.px(20)
        showing: root.source.id
        SlideRow {
            id: tools
            width: column.width
            about: compared.text
            Words { id: compared; height: Theme.touch; verticalAlignment: Text.AlignVCenter; token: "caption"; wrapMode: Text.NoWrap; text: root.any ? qsTr("Compare with") : qsTr("No other source is set beside this one yet."); color: Theme.ink2 }
            Repeater {
                model: root.source.partners
                delegate: Chip {
                    required property string id
                    required property string shortTitle
                    label: shortTitle
                    role: Accessible.RadioButton
                    chosen: id === root.partner.id
                    onTapped: root.source.comparedWith(id)
                }
            }
            Chip {
                visible: root.any
                label: qsTr("Swap")
                icon: "arrows-left-right"
                onTapped: root.source.swap()
            }
        }
        Grid {
            columns: root.across
            spacing: Theme.gutter
            layoutDirection: Theme.direction
            CompareSide { source: root.source; width: root.sideW; height: stacked ? implicitHeight : root.sideH; onFilmRequested: id => root.filmRequested(id) }
            CompareSide { visible: root.any; source: root.partner; width: root.sideW; height: stacked ? implicitHeight : root.sideH; onFilmRequested: id => root.filmRequested(id) }
        }
        Prompts { id: prompts; source: root.source; columns: Theme.portrait || Theme.large ? 1 : 3; width: column.width; onNoteShown: note => column.revealSoon(note) }
    }
}
