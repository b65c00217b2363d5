import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The outline of a bank card, to be made as large as the card that is held against it.
Item {
    id: root
    required property CalibrationViewModel measuring

    Rectangle {
        id: card
        anchors.centerIn: parent
        width: root.measuring.cardWidth
        height: root.measuring.cardHeight
        radius: width * 3.18 / 85.6      // as the corners of such cards
        color: Theme.art.paper
        border { width: 2; color: Theme.art.tie }
        Words {
            token: "caption"
            text: qsTr("Hold the card here")
            color: Theme.art.tie
            width: parent.width - 2 * parent.radius
            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            visible: card.width > Theme.px(240)
        }
    }
    DragHandler { // both edges move, as the frame stays in the middle
        property real before: 0
        target: null
        dragThreshold: 0
        onActiveChanged: before = 0
        onActiveTranslationChanged: {
            const side = centroid.scenePressPosition.x < root.mapToItem(null, root.width / 2, 0).x ? -1 : 1;
            root.measuring.widen(2 * side * (activeTranslation.x - before));
            before = activeTranslation.x;
        }
    }
}
