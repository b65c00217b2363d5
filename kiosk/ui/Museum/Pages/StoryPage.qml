pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// What the exhibit is about, and the chapters of its story; the next step goes on where the visitor left off.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property string pageTitle: qsTr("Follow the story")
    readonly property RowsModel chapters: kiosk.exhibit.chapters
    readonly property bool list: Theme.portrait || Theme.grown > 1.39
    readonly property int across: Theme.portrait ? 1 : list ? 2 : 3
    readonly property int rows: Math.max(1, Math.ceil(chapters.count / across))
    readonly property real share: (column.columnW - (across - 1) * Theme.gutter) / across
    readonly property bool fills: Theme.portrait && Theme.grown <= 1.1      // the rows take the height there is
    property int next: unfinished()
    property string nextLabel: labelOf(next)
    property real tallest: 0
    property int placed: 0

    function unfinished(): int {
        for (let row = 0; row < chapters.count; ++row)
            if (chapters.at(row).pagesRead < chapters.at(row).pageCount)
                return row;
        return 0;
    }
    function labelOf(row: int): string {
        const chapter = chapters.at(row);
        return chapter.pagesRead > 0 || row > 0 ? qsTr("Go on: chapter %1").arg(chapter.number ?? "") : qsTr("Begin: chapter 1");
    }

    // The height of a row of the list where those that need more have it.
    function fair(room: real, count: int): real {
        const needs = Array.from({ length: count }, (_, row) => (cards.itemAt(row) as ChapterCard)?.least ?? 0).sort((a, b) => b - a);
        let left = room, rows = count;
        while (rows > 1 && needs[count - rows] > left / rows)
            left -= needs[count - rows--];
        return left / Math.max(1, rows);
    }

    objectName: "storyPage"

    Connections {
        target: root.kiosk.exhibit
        function onChanged(): void {
            root.next = root.unfinished();
            root.nextLabel = root.labelOf(root.next);
        }
    }

    Reader {
        id: column
        aside: true
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 56 : 32)
        width: Theme.innerW
        height: local.ceiling - y - Theme.px(24)
        spacing: Theme.px(root.list ? 16 : 24)
        Grid { // what it is about stands beside the heading where there is room
            columns: root.list ? 1 : 2
            columnSpacing: Theme.gutter
            rowSpacing: Theme.px(8)
            layoutDirection: Theme.direction
            Words {
                id: heading
                token: "title2"
                text: root.pageTitle
                width: root.list ? column.columnW : root.share
                Accessible.role: Accessible.Heading
            }
            Words {
                visible: text !== ""
                token: "body"
                styled: true
                color: Theme.ink2
                text: root.kiosk.exhibit.text
                width: column.columnW - (root.list ? 0 : heading.width + Theme.gutter)
            }
        }
        Grid {
            id: grid
            readonly property real share: (column.height - y + rowSpacing) / root.rows - rowSpacing
            readonly property real row: root.fair(column.height - y - (root.placed - 1) * rowSpacing, root.placed)
            columns: root.across
            columnSpacing: Theme.gutter
            rowSpacing: root.list ? Theme.px(16) : Theme.gutter
            layoutDirection: Theme.direction
            Repeater {
                id: cards
                model: root.chapters
                onItemAdded: root.placed += 1
                onItemRemoved: root.placed -= 1
                delegate: ChapterCard {
                    required property string id
                    required property string keyLine
                    note: keyLine
                    beside: root.list
                    share: root.fills && root.chapters.count < 4 ? 0.44 : 0.3
                    width: root.share
                    height: root.fills ? Math.max(least, Math.min(Theme.px(420), grid.row)) : root.list ? Math.max(implicitHeight, root.across > 1 ? root.tallest : 0) : Math.max(root.tallest, grid.share)
                    onImplicitHeightChanged: root.tallest = Math.max(root.tallest, implicitHeight)
                    onTapped: root.kiosk.go("chapter", id)
                }
            }
        }
    }
    LocalRow {
        id: local
        primary: root.nextLabel
        onPrimaryTapped: root.kiosk.go("chapter", root.chapters.at(root.next).id)
    }
}
