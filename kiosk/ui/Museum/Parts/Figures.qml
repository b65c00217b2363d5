pragma Singleton
import QtQuick

// Numbers as each language of the exhibit writes them: 25,540 in English; in Spanish and Russian a
// narrow space from five digits on (25 540, but 4500) and a comma before the decimals.
QtObject {
    readonly property list<string> spaced: ["es", "ru"]

    function told(value: real, language: string, places: int): string {
        if (!spaced.includes(language.slice(0, 2)))
            return value.toLocaleString(Qt.locale(language), "f", places);
        const parts = value.toFixed(places).split(".");
        if (parts[0].replace("-", "").length > 4)
            parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, "\u202f");
        return parts.join(",");
    }
}
