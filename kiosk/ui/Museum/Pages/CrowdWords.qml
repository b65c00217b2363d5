import QtQuick
import Museum.ViewModels

// What everybody answered, in words.
QtObject {
    id: root
    required property CrowdViewModel crowd
    required property ExhibitViewModel exhibit
    readonly property string worseEnd: exhibit.worseEnd || (exhibit.answers.at(0).text ?? "")
    readonly property string betterEnd: exhibit.betterEnd || (exhibit.answers.at(exhibit.answers.count - 1).text ?? "")

    readonly property int twice: crowd.worse + crowd.kept + crowd.better

    // Both ways of moving in one sentence, in the order of The Line.
    readonly property string moves: twice === 0 ? "" : qsTr("Of %1 visitors with two answers, %2 moved towards “%3”, %4 kept their answer, %5 moved towards “%6”.").arg(twice).arg(crowd.worse).arg(worseEnd).arg(crowd.kept).arg(crowd.better).arg(betterEnd)
    readonly property string scale: crowd.each > 1 ? qsTr("One mark stands for about %1 visitors.").arg(crowd.each) : qsTr("One mark is one visitor.")
    readonly property string missing: crowd.missing === 1 ? qsTr("One more answer, and you can see how others decided.") : qsTr("%n more answers, and you can see how others decided.", "", crowd.missing)
    readonly property string standing: crowd.standing === "counting" ? qsTr("Your answer is being counted.") : crowd.standing === "counted" ? qsTr("Your answer is counted.") : crowd.standing === "waiting" ? qsTr("Your answer cannot be saved just now. The kiosk keeps trying.") : ""
    readonly property string said: crowd.locked ? qsTr("Give an answer of your own, and see how others decided.") : crowd.shown ? inOne([moves, scale], " ") : crowd.missing > 0 ? missing : ""
    readonly property string spoken: listed(crowd.answers.count, crowd.voters)

    function inOne(sentences: list<string>, between: string): string {
        return sentences.filter(sentence => sentence !== "").join(between);
    }
    // The sums only say when to look again.
    function listed(count: int, voters: int): string {
        const before = [], after = [];
        for (let row = 0; row < count; ++row) {
            const answer = crowd.answers.at(row);
            before.push(qsTr("%1: %2").arg(answer.text).arg(answer.before));
            after.push(qsTr("%1: %2").arg(answer.text).arg(answer.after));
        }
        return inOne([qsTr("First answers: %1").arg(before.join(", ")), qsTr("Verdicts: %1").arg(after.join(", ")), moves], ". ");
    }
}
