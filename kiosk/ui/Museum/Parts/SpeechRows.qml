import QtQuick
import Museum.Theme
import Museum.ViewModels

// Reading aloud among the settings: whether, how fast, how loud. Nothing where there is no voice.
Column {
    id: root
    required property SpeechViewModel speech
    readonly property list<real> rates: [0.5, 0.75, 1, 1.25, 1.5, 2]
    readonly property list<real> volumes: [0.2, 0.4, 0.6, 0.8, 1]

    visible: speech.offered
    spacing: Theme.px(12)

    function times(rate: real): string {
        const places = rate % 1 === 0 ? 0 : rate % 0.5 === 0 ? 1 : 2;
        return qsTr("%1×").arg(Number(rate).toLocaleString(Qt.locale(), "f", places));
    }
    function nearest(steps: list<real>, now: real): int {
        return steps.findIndex(step => Math.abs(step - now) < 0.01);
    }
    SettingRow {
        width: root.width
        icon: "speaker-high"
        label: qsTr("Read aloud")
        on: root.speech.on
        onSwitched: on => on ? root.speech.start() : root.speech.stop()
    }
    Words { token: "control"; text: qsTr("Speed of speech"); width: root.width }
    SegmentSwitch {
        width: root.width
        high: Theme.touchLarge
        about: qsTr("Speed of speech")
        labels: root.rates.map(rate => root.times(rate))
        current: root.nearest(root.rates, root.speech.rate)
        onPicked: index => root.speech.setRate(root.rates[index])
    }
    Words { token: "control"; text: qsTr("Loudness of speech"); width: root.width; topPadding: Theme.px(16) }
    SegmentSwitch {
        width: root.width
        high: Theme.touchLarge
        about: qsTr("Loudness of speech")
        labels: root.volumes.map((_volume, index) => Number(index + 1).toLocaleString(Qt.locale(), "f", 0))
        current: root.nearest(root.volumes, root.speech.volume)
        onPicked: index => root.speech.setVolume(root.volumes[index])
    }
}
