import QtQuick
import Museum.Theme

// Takes a source up from its parent and carries it as long as the finger stays down. In a row that is
// flicked sideways only a finger that moves up or down takes it.
DragHandler {
    id: root
    required property CarriedCard carrier
    required property string source
    required property string title
    property bool rowed: false

    function letGo(): void {
        carrier?.letGo();
    }
    target: null
    dragThreshold: Theme.px(rowed ? 5 : 10)      // a slanting way up is a carrying, not a flick
    xAxis.enabled: !rowed
    onActiveChanged: {
        if (active)
            root.carrier?.lift(root.source, root.title);
        else
            Qt.callLater(letGo);
    }
    onCanceled: root.carrier?.putBack()
    onCentroidChanged: {
        if (active)
            root.carrier?.follow(centroid.scenePosition);
    }
}
