import QtQuick
import Museum.Parts

// From a point of the window to percent of the picture that a facsimile shows.
QtObject {
    id: root
    required property Facsimile page

    function percent(scene: point): point {
        const here = page.mapFromItem(null, scene.x, scene.y);
        return page.percentAt(here.x, here.y);
    }
}
