import QtQuick
import Museum.Theme

// A text of the exhibit under its name; nothing at all when the text is empty.
Column {
    id: root
    required property string name
    required property string text        // styled

    visible: text !== ""
    spacing: Theme.px(4)
    Words { token: "caption"; strong: true; text: root.name; width: root.width; Accessible.role: Accessible.Heading }
    Words { token: "body"; styled: true; text: root.text; width: root.width }
}
