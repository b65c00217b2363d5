import QtQuick
import Museum.Theme

// The Line: one thin rule, edge to edge.
Rectangle {
    id: root
    width: Theme.stageW
    height: Theme.edge
    color: Theme.line
}
