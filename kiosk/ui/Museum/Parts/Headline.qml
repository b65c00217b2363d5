import QtQuick
import Museum.Theme

// A question or title as large as its place allows, from the display size down to a second title.
Text {
    id: root
    property real most: Theme.size("display")
    property real tall: Theme.px(400)    // the place it may take
    readonly property real widest: Math.max(measure.font.pixelSize, measure.widest(text))

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: Theme.faces.display.family
    font.weight: Theme.faces.display.weight
    font.pixelSize: widest > width ? Math.max(minimumPixelSize, Math.floor(most * width / widest)) : most     // no word is broken
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.max(Theme.px(40), Theme.floorPx)
    lineHeight: Theme.rtl ? 0.95 : 0.82
    height: tall
    horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
    Accessible.role: Accessible.Heading
    Accessible.name: text

    WordMeasure {
        id: measure
        token: "display"
        roomy: false
        font.pixelSize: root.most
    }
}
