import QtQuick
import Museum.Theme

// How large the original is: a length in round centimetres and below it one in round inches,
// right at every zoom. Only for pages whose real width is known.
Rectangle {
    id: root
    required property real perMm         // screen pixels a millimetre of the original takes, 0 when unknown
    property real most: Theme.px(92)     // longest bar
    readonly property real mm: perMm > 0 ? round(most / perMm) : 0
    readonly property real inches: perMm > 0 ? round(most / perMm / 25.4) : 0

    // The largest of 1, 2 or 5 times a power of ten that is not more.
    function round(value: real): real {
        const ten = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        const lead = value / ten + 1e-9;
        return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * ten;
    }
    function metric(): string {
        return mm < 10 ? qsTr("%1 mm").arg(Math.round(mm)) : mm < 1000 ? qsTr("%1 cm").arg(Math.round(mm / 10)) : qsTr("%1 m").arg(Math.round(mm / 1000));
    }

    component Stroke: Rectangle {
        required property real from
        property real to: from
        property bool above: true
        readonly property real thick: Theme.px(3)
        x: Theme.rtl ? (parent?.width ?? 0) - from - width : from
        y: to > from ? -thick / 2 : above ? -Theme.px(8) : 0
        width: to > from ? to - from : thick
        height: to > from ? thick : Theme.px(8)
        color: Theme.ink
    }

    visible: mm >= 1
    implicitWidth: marks.width + Theme.px(28)
    implicitHeight: marks.height + Theme.px(16)
    color: Theme.surface
    radius: Theme.radius
    border { width: Theme.edge; color: Theme.rule }
    Accessible.role: Accessible.StaticText
    Accessible.name: inch.visible ? qsTr("Scale of the original: %1, %2").arg(centi.text).arg(inch.text) : qsTr("Scale of the original: %1").arg(centi.text)

    Item {
        id: marks
        readonly property real mmEnd: Math.round(root.mm * root.perMm)
        readonly property real inchEnd: inch.visible ? Math.round(root.inches * 25.4 * root.perMm) : 0
        anchors.centerIn: parent
        width: Math.max(mmEnd, inchEnd, centi.implicitWidth, inch.visible ? inch.implicitWidth : 0)
        height: line.y + (inch.visible ? Theme.px(4) + inch.height : Theme.px(8))
        Words { id: centi; token: "caption"; text: root.metric(); wrapMode: Text.NoWrap; x: Theme.rtl ? parent.width - width : 0; Accessible.ignored: true }
        Item {
            id: line
            y: centi.height + Theme.px(4)
            width: parent.width
            Stroke { from: 0; to: Math.max(marks.mmEnd, marks.inchEnd) }
            Stroke { from: 0 }
            Stroke { from: marks.mmEnd - thick }
            Stroke { visible: inch.visible; from: 0; above: false }
            Stroke { visible: inch.visible; from: marks.inchEnd - thick; above: false }
        }
        Words { id: inch; visible: root.inches >= 1; token: "caption"; text: qsTr("%1 in").arg(Math.round(root.inches)); wrapMode: Text.NoWrap; x: Theme.rtl ? parent.width - width : 0; y: line.y + Theme.px(4); Accessible.ignored: true }
    }
}
