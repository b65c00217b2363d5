import QtQuick
import Museum.Theme
import Museum.ViewModels

// What stands where a source has no picture: a quiet plate, and the way to its film where it has one.
Item {
    id: root
    required property SourceViewModel source
    signal filmRequested()

    visible: !source.facsimile.present
    Plate {
        width: root.width
        height: root.height - (watch.visible ? watch.height + Theme.px(16) : 0)
        picture: ""
        filmed: root.source.filmOnly
        alt: filmed ? qsTr("A film, no picture.") : qsTr("There is no picture of this source.")
    }
    Chip {
        id: watch
        visible: root.source.filmOnly
        label: qsTr("Watch the film")
        note: root.source.shortTitle
        icon: "play"
        most: root.width - 2 * Theme.px(16)
        x: Math.round((root.width - width) / 2)
        y: root.height - height - Theme.px(8)
        onTapped: root.filmRequested()
    }
}
