import QtQuick

// The colours of one theme, by what they are for.
QtObject {
    required property color bg
    required property color surface
    required property color sunk
    required property color ink
    required property color ink2
    required property color line
    required property color rule
    required property color accent
    required property color accentInk
    required property color signal
    required property color better
    required property color worse
    required property color same
    required property color focus
    required property color lit
}
