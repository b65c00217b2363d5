pragma ComponentBehavior: Bound
import QtQuick

// The type table: what each token is set in.
QtObject {
    id: root
    required property bool rtl
    required property bool strong
    required property bool plain         // one face for new readers; Arabic keeps its own

    readonly property string only: rtl ? "IBM Plex Sans Arabic" : plain ? "Andika" : ""
    readonly property string serif: only || "IBM Plex Serif"
    readonly property string sans: only || "IBM Plex Sans"
    readonly property string mono: only || "IBM Plex Mono"

    readonly property Face display: Face {
        family: root.serif; size: 128; line: 136; portraitSize: 104; portraitLine: 112; most: 1.28
        weight: root.strong ? Font.Medium : Font.Light
    }
    readonly property Face title1: Face { family: root.serif; size: 72; line: 80; portraitSize: 64; portraitLine: 72; most: 1.28 }
    readonly property Face title2: Face { family: root.serif; size: 56; line: 64; portraitSize: 52; portraitLine: 60; most: 1.28 }
    readonly property Face ask: Face { family: root.serif; size: 40; line: 50 }
    readonly property Face lead: Face { family: root.sans; size: 36; line: 50 }
    readonly property Face body: Face { family: root.sans; size: 28; line: 42 }
    readonly property Face control: Face { family: root.sans; size: 30; line: 36; weight: Font.Medium }
    readonly property Face caption: Face { family: root.sans; size: 24; line: 34 }
    readonly property Face meta: Face { family: root.mono; size: 24; line: 34 }

    function of(token: string): Face {
        switch (token) {
        case "display": return root.display;
        case "title1": return root.title1;
        case "title2": return root.title2;
        case "ask": return root.ask;
        case "lead": return root.lead;
        case "control": return root.control;
        case "caption": return root.caption;
        case "meta": return root.meta;
        default: return root.body;
        }
    }
}
