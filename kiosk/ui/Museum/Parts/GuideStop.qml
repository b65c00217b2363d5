import QtQuick
import Museum.Theme
import Museum.ViewModels

// One stop of the guided look: where one is, its name, a sentence.
Column {
    id: root
    required property SourceViewModel source
    readonly property var stop: source.guide.at(source.guideIndex)

    spacing: Theme.px(16)
    Words { token: "caption"; color: Theme.ink2; text: qsTr("Guided look: %1 of %2").arg(root.source.guideIndex + 1).arg(root.source.guide.count); width: root.width }
    Words { token: "ask"; text: root.stop.name ?? ""; width: root.width; Accessible.role: Accessible.Heading }
    Words { token: "lead"; text: root.stop.text ?? ""; width: root.width }
}
