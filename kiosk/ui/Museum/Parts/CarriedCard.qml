import QtQuick
import Museum.Theme

// A source under a finger, drawn above it so that it can be read. `dropped` tells on
// which side of the beam it was let go: worse, better, or off.
Rectangle {
    id: root
    property string source: ""           // "" while nothing is carried
    property string title: ""
    required property Item beam          // a sibling; with what stands on it
    property point at                    // where the finger is, on this card's parent
    readonly property bool carrying: source !== ""
    property string over: "off"          // the side of the beam under the finger: worse | better | off
    signal dropped(string source, string to)

    function lift(id: string, words: string): void {
        over = "off";
        title = words;
        source = id;
    }
    function follow(scene: point): void {
        at = parent.mapFromItem(null, scene.x, scene.y);
        const onBeam = at.x >= beam.x && at.x <= beam.x + beam.width && at.y >= beam.y - Theme.touch && at.y < beam.y + beam.height;
        over = !onBeam ? "off" : (at.x < beam.x + beam.width / 2) !== Theme.rtl ? "worse" : "better";
    }
    function letGo(): void { // where it lies: the model may change under the handler that calls
        const id = source, to = over;
        source = "";
        if (id !== "")
            dropped(id, to);
    }
    function putBack(): void {
        source = "";
    }

    visible: carrying
    width: Math.min(Theme.px(520), words.implicitWidth + Theme.px(48))
    height: words.height + Theme.px(32)
    x: Math.max(0, Math.min(parent.width - width, at.x - width / 2))
    y: Math.max(0, at.y - height - Theme.px(24))
    radius: Theme.radius
    color: Theme.accent
    Accessible.ignored: true
    Words {
        id: words
        token: "caption"
        font.weight: Font.DemiBold
        text: root.title
        color: Theme.accentInk
        x: Theme.px(24)
        width: root.width - Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
