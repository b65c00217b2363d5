import QtQuick

// What a reading of a source is called; whose language is the visitor's own needs not be named.
QtObject {
    function of(kind: string, language: string, familiar: bool): string {
        if (kind === "translation")
            return language;
        if (kind === "plain")
            return familiar ? qsTr("Plain words") : qsTr("Plain words: %1").arg(language);
        return familiar ? qsTr("As written") : qsTr("As written: %1").arg(language);
    }
}
