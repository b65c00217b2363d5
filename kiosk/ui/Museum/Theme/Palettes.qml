pragma ComponentBehavior: Bound
import QtQuick

// The four themes a visitor can choose from.
QtObject {
    id: root

    readonly property ColourSet reading: ColourSet {
        bg: "#F5F1E8"; surface: "#FFFDF8"; sunk: "#EAE4D7"
        ink: "#18212C"; ink2: "#3A4552"; line: "#756F61"; rule: "#857E6D"
        accent: "#1B4873"; accentInk: "#FFFFFF"; signal: "#85320F"
        better: "#0B4F79"; worse: "#7F3906"; same: "#504B3F"
        focus: "#0B3D91"; lit: "#DCE4E8"
    }
    readonly property ColourSet night: ColourSet {
        bg: "#0F161E"; surface: "#18222D"; sunk: "#0A1016"
        ink: "#F3EEE3"; ink2: "#C4C8C9"; line: "#7A8997"; rule: "#667584"
        accent: "#8EC5EC"; accentInk: "#0B1620"; signal: "#F2A15F"
        better: "#7CC0F0"; worse: "#F0A354"; same: "#CFC8B6"
        focus: "#FFD84D"; lit: "#22384B"
    }
    readonly property ColourSet contrastDark: ColourSet {
        bg: "#000000"; surface: "#000000"; sunk: "#000000"
        ink: "#FFFFFF"; ink2: "#FFFFFF"; line: "#FFFFFF"; rule: "#FFFFFF"
        accent: "#FFE94A"; accentInk: "#000000"; signal: "#FFE94A"
        better: "#6FD8FF"; worse: "#FFB347"; same: "#FFFFFF"
        focus: "#FFE94A"; lit: "#333300"
    }
    readonly property ColourSet contrastLight: ColourSet {
        bg: "#FFFFFF"; surface: "#FFFFFF"; sunk: "#FFFFFF"
        ink: "#000000"; ink2: "#000000"; line: "#000000"; rule: "#000000"
        accent: "#00337A"; accentInk: "#FFFFFF"; signal: "#6B2400"
        better: "#00437A"; worse: "#7A2E00"; same: "#4A4A4A"
        focus: "#B00000"; lit: "#E3ECF8"
    }

    function of(name: string): ColourSet {
        switch (name) {
        case "night": return root.night;
        case "contrastDark": return root.contrastDark;
        case "contrastLight": return root.contrastLight;
        default: return root.reading;
        }
    }
}
