import QtQuick

// Inks laid on facsimiles and pictures. Paper stays light in every theme, so these do not change with it.
QtObject {
    readonly property color tie: "#0B3D91"
    readonly property color halo: "#FFFDF8"
    readonly property color paper: "#FFFDF8"
    readonly property color deep: "#0C141B"
    readonly property color way: "#1B4873"       // what a map argues: a line, a reach
    readonly property color name: "#3D392F"      // of water and land
}
