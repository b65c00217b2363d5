import QtQuick
import Museum.Theme

// One piece of text, set by token only. styled: the safe subset the bundle reader lets through.
Text {
    id: root
    required property string token
    property bool strong: false
    property bool styled: false
    readonly property real setHeight: lineCount * lineHeight     // of its lines; an only line of a tall face asks for more

    color: Theme.ink
    textFormat: styled ? Text.StyledText : Text.PlainText
    wrapMode: Text.Wrap
    font.family: Theme.faces.of(token).family
    font.pixelSize: Theme.size(token)
    font.weight: strong ? Font.DemiBold : Theme.faces.of(token).weight
    font.letterSpacing: Theme.roomy ? Theme.size(token) * 0.12 : 0
    font.wordSpacing: Theme.roomy ? Theme.size(token) * 0.16 : 0
    font.features: ({ "tnum": 1 })
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.lineOf(token)
    horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
