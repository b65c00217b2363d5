import QtQuick

// One row of the type table, in design pixels: landscape and portrait size and line.
QtObject {
    required property string family
    required property real size
    required property real line
    property real portraitSize: size
    property real portraitLine: line
    property int weight: Font.Normal
    property real most: 2                // largest text step this face follows
}
