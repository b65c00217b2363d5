pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts

TestCase {
    id: testCase
    name: "Answers"
    when: windowShown
    width: 1920
    height: 700
    visible: true

    Component {
        id: scale
        LineScale { y: 200 }
    }
    Component {
        id: answersModel
        ListModel {}
    }
    Component {
        id: markPart
        VoteMark {}
    }
    Component {
        id: segments
        SegmentSwitch { labels: ["Reading room", "Night desk", "White on black", "Black on white"]; current: 0; width: 1200 }
    }
    SignalSpy { id: answered; signalName: "answered" }
    SignalSpy { id: picked; signalName: "picked" }

    function cleanup(): void {
        Theme.rtl = false;
        Theme.textStep = 1;
    }
    function answers(count: int): ListModel {
        const model = createTemporaryObject(answersModel, testCase);
        for (let i = 0; i < count; ++i)
            model.append({ text: "Answer " + i, mark: i < count / 2 ? "much-worse" : "much-better" });
        return model;
    }
    function buttons(item: Item): var {
        const own = item instanceof ActionButton ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(buttons(child)), own);
    }
    function tags(item: Item): var {
        const own = item instanceof Tag ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(tags(child)), own);
    }
    function test_scale_data(): var {
        return [2, 3, 5, 7].map(count => ({ tag: count + " answers", count: count }));
    }
    function test_scale(data: var): void {
        const item = createTemporaryObject(scale, testCase, { answers: answers(data.count) });
        const all = buttons(item);
        compare(all.length, data.count);
        for (let i = 1; i < all.length; ++i)
            verify(all[i].mapToItem(item, 0, 0).x - all[i - 1].mapToItem(item, all[i - 1].width, 0).x >= Theme.gap - 1);
        fuzzyCompare(all[all.length - 1].mapToItem(item, all[0].width, 0).x, Theme.stageW - Theme.margin, 1);
    }
    function test_theTagOfTheLastAnswerKeepsToTheMargin_data(): var {
        return [{ tag: "left", rtl: false }, { tag: "right", rtl: true }];
    }
    function test_theTagOfTheLastAnswerKeepsToTheMargin(data: var): void {
        Theme.rtl = data.rtl;
        const item = createTemporaryObject(scale, testCase, { answers: answers(7), first: 6, firstLabel: "This was what you said at first" });
        const tag = tags(item).find(one => one.visible);
        const x = tag.mapToItem(item, 0, 0).x;
        verify(tag.width > item.pitch, tag.width);
        verify(data.rtl ? x >= Theme.margin : x + tag.width <= Theme.stageW - Theme.margin, x);
    }
    function test_theTouchedAnswerIsTold(): void {
        const item = createTemporaryObject(scale, testCase, { answers: answers(5) });
        answered.target = item;
        answered.clear();
        mouseClick(buttons(item)[3]);
        compare(answered.count, 1);
        compare(answered.signalArguments[0][0], 3);
    }
    function test_theWorseEndStandsWhereReadingStarts(): void {
        Theme.rtl = true;
        const all = buttons(createTemporaryObject(scale, testCase, { answers: answers(5) }));
        verify(all[0].mapToItem(testCase, 0, 0).x > all[4].mapToItem(testCase, 0, 0).x);
    }
    function test_longAnswersWrapAndAllGrow(): void {
        Theme.textStep = 2;
        const model = answers(5);
        model.setProperty(2, "text", "No change that anybody could feel");
        const all = buttons(createTemporaryObject(scale, testCase, { answers: model }));
        verify(all[0].height > Theme.px(112));
        compare(all[0].height, all[2].height);
    }
    function test_shapesTellTheAnswersApart(): void {
        const shape = mark => createTemporaryObject(markPart, testCase, { mark: mark }).children[0];
        compare(shape("much-worse").rotation, 45);
        compare(shape("same").radius, 0);
        compare(shape("same").rotation, 0);
        verify(shape("little-better").radius > 0);
        verify(!Qt.colorEqual(shape("much-better").color, shape("little-better").color));
    }
    function test_segments(): void {
        const item = createTemporaryObject(segments, testCase);
        picked.target = item;
        picked.clear();
        compare(item.columns, 4);
        mouseClick(item.children[2]);
        compare(picked.signalArguments[0][0], 2);
        compare(item.children[0].Accessible.role, Accessible.RadioButton);
        verify(item.children[0].Accessible.checked);
    }
    function test_segmentsStandInRowsWhenTheWordsNeedIt(): void {
        Theme.textStep = 2;
        const item = createTemporaryObject(segments, testCase);
        compare(item.columns, 2);
        for (const child of Array.from(item.children).filter(part => part instanceof Segment))
            verify(child.needs <= child.width + 1);
    }
}
