<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>Make it easier</source>
        <translation>Сделать удобнее</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Читальный зал</translation>
    </message>
    <message>
        <source>Night desk</source>
        <translation>Ночная лампа</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Белое на чёрном</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Чёрное на белом</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Plain letters</source>
        <translation>Простой шрифт</translation>
    </message>
    <message>
        <source>Roomy text</source>
        <translation>Просторный текст</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Ближе к руке</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation>Лёгкие слова</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Side of the keys</source>
        <translation>Сторона кнопок</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
</context>
<context>
    <name>AccessSample</name>
    <message>
        <source>This is how text looks now</source>
        <translation>Так сейчас выглядит текст</translation>
    </message>
</context>
<context>
    <name>AttractFoot</name>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Touch an answer to start</source>
        <translation>Чтобы начать, коснитесь ответа</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Коснитесь, чтобы начать</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Say what you think. Weigh the evidence. Then answer again.</source>
        <translation>Скажите, что думаете. Взвесьте свидетельства. Ответьте снова.</translation>
    </message>
</context>
<context>
    <name>Beam</name>
    <message>
        <source>The balance: %1 against %2</source>
        <translation>Весы: %1 против %2</translation>
    </message>
</context>
<context>
    <name>BeamSide</name>
    <message>
        <source>Source %1, %2, counts %3</source>
        <translation>Источник %1, %2, вес %3</translation>
    </message>
</context>
<context>
    <name>BeamTools</name>
    <message>
        <source>What counts</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Takes back your last change on the scales</source>
        <translation>Отменяет ваше последнее действие на весах</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>Measure the screen</source>
        <translation>Измерить экран</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>Какого размера этот экран?</translation>
    </message>
    <message>
        <source>Hold a bank card, or any card of that size, flat against the screen. Make the frame exactly as large: drag it, or use the keys.</source>
        <translation>Приложите к экрану банковскую карту или любую карту такого размера. Сделайте рамку точно такой же: потяните её или нажимайте кнопки.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>%1 inches from corner to corner, %2 px a millimetre</source>
        <translation>Диагональ %1 дюйма, %2 пикселя на миллиметр</translation>
    </message>
    <message>
        <source>Lower edge of the picture above the floor</source>
        <translation>Нижний край изображения над полом</translation>
    </message>
    <message>
        <source>Not told yet. Reach mode needs it: touch a key, then set it.</source>
        <translation>Пока не указано. Это нужно для режима «Ближе к руке»: нажмите кнопку и установите.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Hold the card here</source>
        <translation>Приложите карту сюда</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>Всё об этом человеке</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>Ответ целиком</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>Глава %1: %2</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Глава %1</translation>
    </message>
    <message>
        <source>%1 of %2 pages read</source>
        <translation>Прочитано страниц: %1 из %2</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>Страниц: %1</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Chapter %1 of %2</source>
        <translation>Глава %1 из %2</translation>
    </message>
    <message>
        <source>Begin: page 1 of %1</source>
        <translation>Начать: страница 1 из %1</translation>
    </message>
</context>
<context>
    <name>ChapterPageView</name>
    <message>
        <source>Chapter %1   %2</source>
        <translation>Глава %1   %2</translation>
    </message>
    <message>
        <source>Next: page %1 of %2</source>
        <translation>Дальше: страница %1 из %2</translation>
    </message>
    <message>
        <source>Next: chapter %1</source>
        <translation>Дальше: глава %1</translation>
    </message>
    <message>
        <source>Next: the evidence</source>
        <translation>Дальше: источники</translation>
    </message>
    <message>
        <source>Next: start</source>
        <translation>Дальше: на главную</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Глава %1</translation>
    </message>
</context>
<context>
    <name>ChapterSources</name>
    <message>
        <source>Sources in this chapter</source>
        <translation>Источники этой главы</translation>
    </message>
</context>
<context>
    <name>ChapterStop</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>Глава %1: %2</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Глава %1</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (оценка)</translation>
    </message>
</context>
<context>
    <name>ChartsColumn</name>
    <message>
        <source>All charts</source>
        <translation>Все графики</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Show as a chart</source>
        <translation>Показать график</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицу</translation>
    </message>
    <message>
        <source>Show the journeys</source>
        <translation>Показать путь</translation>
    </message>
</context>
<context>
    <name>ChosenSource</name>
    <message>
        <source>Source %1</source>
        <translation>Источник %1</translation>
    </message>
    <message>
        <source>A film, no picture.</source>
        <translation>Только фильм, без снимка.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>CiteRow</name>
    <message>
        <source>What changed your mind most?</source>
        <translation>Что изменило ваше мнение сильнее всего?</translation>
    </message>
    <message>
        <source>Something else, or nothing</source>
        <translation>Что-то другое или ничего</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Named most often as what changed a mind (%1)</source>
        <translation>Чаще всего мнение меняло (%1)</translation>
    </message>
    <message>
        <source>Your evidence: “%1” against “%2”</source>
        <translation>Ваши свидетельства: «%1» против «%2»</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>Source %1</source>
        <translation>Источник %1</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Compare with</source>
        <translation>С чем сравнить</translation>
    </message>
    <message>
        <source>No other source is set beside this one yet.</source>
        <translation>Пока рядом нет другого источника.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Переставить</translation>
    </message>
</context>
<context>
    <name>CrowdColumn</name>
    <message>
        <source>Before: %1</source>
        <translation>Раньше: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>How visitors answered</source>
        <translation>Как отвечали посетители</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>Первые ответы: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>Выводы: %1</translation>
    </message>
    <message>
        <source>You, before</source>
        <translation>Вы: раньше</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Вы: сейчас</translation>
    </message>
</context>
<context>
    <name>CrowdLine</name>
    <message>
        <source>How visitors answered</source>
        <translation>Как отвечали посетители</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>Первые ответы: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>Выводы: %1</translation>
    </message>
    <message>
        <source>You, before</source>
        <translation>Вы: раньше</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Вы: сейчас</translation>
    </message>
</context>
<context>
    <name>CrowdWords</name>
    <message>
        <source>Of %1 visitors with two answers, %2 moved towards “%3”, %4 kept their answer, %5 moved towards “%6”.</source>
        <translation>Посетителей с двумя ответами: %1. Сдвинулись к ответу «%3»: %2, не изменили ответ: %4, сдвинулись к ответу «%6»: %5.</translation>
    </message>
    <message>
        <source>One mark stands for about %1 visitors.</source>
        <translation>Один знак — это примерно столько посетителей: %1.</translation>
    </message>
    <message>
        <source>One mark is one visitor.</source>
        <translation>Один знак — один посетитель.</translation>
    </message>
    <message>
        <source>One more answer, and you can see how others decided.</source>
        <translation>Ещё один ответ, и вы увидите, что решили другие.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answers, and you can see how others decided.</source>
        <translation>
            <numerusform>Ещё %n ответ, и вы увидите, что решили другие.</numerusform>
            <numerusform>Ещё %n ответа, и вы увидите, что решили другие.</numerusform>
            <numerusform>Ещё %n ответов, и вы увидите, что решили другие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is being counted.</source>
        <translation>Ваш ответ учитывается.</translation>
    </message>
    <message>
        <source>Your answer is counted.</source>
        <translation>Ваш ответ учтён.</translation>
    </message>
    <message>
        <source>Your answer cannot be saved just now. The kiosk keeps trying.</source>
        <translation>Ваш ответ сейчас не удаётся сохранить. Экран попробует ещё раз.</translation>
    </message>
    <message>
        <source>Give an answer of your own, and see how others decided.</source>
        <translation>Дайте свой ответ и посмотрите, что решили другие.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>Первые ответы: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>Выводы: %1</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>The boxes on the picture</source>
        <translation>Рамки на изображении</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Open: %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>EvidenceFilters</name>
    <message>
        <source>All %1</source>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>From: anywhere</source>
        <translation>Страна: любая</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Страна: %1</translation>
    </message>
    <message>
        <source>Kind: any</source>
        <translation>Вид: любой</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Not yet weighed</source>
        <translation>Ещё не взвешены</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The evidence</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>%1 sources. Which way do they lean?</source>
        <translation>Источников: %1. К какому ответу они склоняют?</translation>
    </message>
    <message>
        <source>%1 to open</source>
        <translation>Можно открыть: %1</translation>
    </message>
    <message>
        <source>%1 of %2 sources. Which way do they lean?</source>
        <translation>Источников: %1 из %2. К какому ответу они склоняют?</translation>
    </message>
    <message>
        <source>No source answers to these filters. Touch “All” to see every one.</source>
        <translation>Таких источников нет. Коснитесь «Все», чтобы увидеть все.</translation>
    </message>
    <message>
        <source>Where is it from?</source>
        <translation>Из какой он страны?</translation>
    </message>
    <message>
        <source>What kind of source?</source>
        <translation>Какого он вида?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Любая страна</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
</context>
<context>
    <name>ExploreTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>А–Я</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>Facsimile</name>
    <message>
        <source>%1 % of the scan&apos;s size</source>
        <translation>%1 % от размера скана</translation>
    </message>
</context>
<context>
    <name>FilmBoard</name>
    <message>
        <source>Film</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translation>Фильм: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>The film cannot be shown.</source>
        <translation>Фильм показать нельзя.</translation>
    </message>
</context>
<context>
    <name>FollowChip</name>
    <message>
        <source>Words follow the picture</source>
        <translation>Текст движется за снимком</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>What would you like to explore?</source>
        <translation>Что вам интересно?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>GuideKeys</name>
    <message>
        <source>Stop before</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Guided look: %1 stops</source>
        <translation>Осмотр, шагов: %1</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Шаг вперёд</translation>
    </message>
</context>
<context>
    <name>GuideStop</name>
    <message>
        <source>Guided look: %1 of %2</source>
        <translation>Осмотр: %1 из %2</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Touch Story to read what happened.</source>
        <translation>Коснитесь «История», чтобы прочитать, что произошло.</translation>
    </message>
    <message>
        <source>Touch Evidence to open letters, treaties and pictures.</source>
        <translation>Коснитесь «Источники», чтобы открыть письма, договоры и изображения.</translation>
    </message>
    <message>
        <source>Touch Weigh to say which side each one counts for.</source>
        <translation>Коснитесь «Весы», чтобы решить, на какую чашу ляжет каждый.</translation>
    </message>
    <message>
        <source>Then give your verdict.</source>
        <translation>Затем сделайте вывод.</translation>
    </message>
    <message>
        <source>This screen starts again when nobody touches it for a while.</source>
        <translation>Если экрана долго не касаться, он начнёт сначала.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>All exhibits</source>
        <translation>Все выставки</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message>
        <source>Quick look</source>
        <translation>Быстрый взгляд</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>Читать историю</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>К источникам</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ваш вывод</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Изучить</translation>
    </message>
    <message>
        <source>%1 sources, then answer again.</source>
        <translation>Источников: %1. Потом ответ ещё раз.</translation>
    </message>
    <message>
        <source>%1 chapters, page by page.</source>
        <translation>Глав: %1, страница за страницей.</translation>
    </message>
    <message>
        <source>%1 sources to open.</source>
        <translation>Источников: %1. Их можно открыть.</translation>
    </message>
    <message>
        <source>You have weighed %1 of %2 sources.</source>
        <translation>Взвешено источников: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 sources to open and weigh.</source>
        <translation>Откройте и взвесьте. Источников: %1.</translation>
    </message>
    <message>
        <source>Dates, people, questions and words.</source>
        <translation>Даты, люди, вопросы и слова.</translation>
    </message>
    <message>
        <source>You answered “%1”.</source>
        <translation>Ваш ответ: «%1».</translation>
    </message>
    <message>
        <source>Your first answer was “%1”.</source>
        <translation>Ваш первый ответ: «%1».</translation>
    </message>
    <message>
        <source>What do you think now?</source>
        <translation>Что вы думаете теперь?</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 минуты</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 минут</translation>
    </message>
    <message>
        <source>As long as you like</source>
        <translation>Сколько хотите</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 минута</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on reading. Otherwise this screen starts again, and your answers are cleared.</source>
        <translation>Коснитесь экрана, чтобы читать дальше. Иначе он начнёт сначала, а ваши ответы сотрутся.</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>осталось секунд</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>IndexPage</name>
    <message>
        <source>Everything by its picture</source>
        <translation>Всё в картинках</translation>
    </message>
    <message>
        <source>Everything from A to Z</source>
        <translation>Всё от А до Я</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>От А до Я</translation>
    </message>
    <message>
        <source>By picture</source>
        <translation>В картинках</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Буква %1</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Шаг вперёд</translation>
    </message>
</context>
<context>
    <name>JourneyScale</name>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
</context>
<context>
    <name>KeyOfMarks</name>
    <message>
        <source>Hollow: counts a little</source>
        <translation>Пустой: малый вес</translation>
    </message>
    <message>
        <source>You have weighed %1 of %2</source>
        <translation>Взвешено: %1 из %2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Стереть последнюю букву</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Буквы: %1</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Другие буквы</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>От А до Я</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Убрать клавиатуру</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>А–Я</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>дефис</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>двоеточие</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>косая черта</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
</context>
<context>
    <name>KindSign</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>LeafMap</name>
    <message>
        <source>Touch a mark on the map.</source>
        <translation>Коснитесь знака на карте.</translation>
    </message>
</context>
<context>
    <name>LeafText</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Кто и что</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>This page is not yet in your language.</source>
        <translation>Этой страницы пока нет на вашем языке.</translation>
    </message>
    <message>
        <source>Historians disagree</source>
        <translation>Историки спорят</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Откуда это известно</translation>
    </message>
</context>
<context>
    <name>LensBalance</name>
    <message>
        <source>%1 %2: %3 against %4</source>
        <translation>%1 %2: %3 против %4</translation>
    </message>
</context>
<context>
    <name>LensTabs</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>LineScale</name>
    <message>
        <source>Your first answer</source>
        <translation>Ваш первый ответ</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Другие тексты</translation>
    </message>
    <message>
        <source>The link goes into</source>
        <translation>Куда пойдёт ссылка</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <source>All maps</source>
        <translation>Все карты</translation>
    </message>
    <message>
        <source>This page is not yet in your language.</source>
        <translation>Этой страницы пока нет на вашем языке.</translation>
    </message>
</context>
<context>
    <name>MirrorColumn</name>
    <message>
        <source>You, before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>MirrorLine</name>
    <message>
        <source>You, before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Изучить</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Удобство</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Сначала</translation>
    </message>
</context>
<context>
    <name>NoPicture</name>
    <message>
        <source>A film, no picture.</source>
        <translation>Только фильм, без снимка.</translation>
    </message>
    <message>
        <source>There is no picture of this source.</source>
        <translation>Изображения этого источника нет.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Смотреть фильм</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>A historian notes</source>
        <translation>Заметка историка</translation>
    </message>
</context>
<context>
    <name>PageBoard</name>
    <message>
        <source>There is no picture of this source.</source>
        <translation>Изображения этого источника нет.</translation>
    </message>
    <message>
        <source>A film, no picture.</source>
        <translation>Только фильм, без снимка.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Страница %1: %2</translation>
    </message>
</context>
<context>
    <name>PageNumbers</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>PageStops</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Страница %1: %2</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Before</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
</context>
<context>
    <name>PageThumb</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who decided, who carried, who was left out</source>
        <translation>Кто решал, кто передавал, кого не спросили</translation>
    </message>
</context>
<context>
    <name>PeriodTabs</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>This class</source>
        <translation>Этот класс</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>What they wanted</source>
        <translation>Цели</translation>
    </message>
</context>
<context>
    <name>PictureKind</name>
    <message>
        <source>Illustration.</source>
        <translation>Иллюстрация.</translation>
    </message>
    <message>
        <source>Illustration, not the original.</source>
        <translation>Иллюстрация, не оригинал.</translation>
    </message>
    <message>
        <source>Facsimile.</source>
        <translation>Факсимиле.</translation>
    </message>
    <message>
        <source>Photograph.</source>
        <translation>Фотография.</translation>
    </message>
    <message>
        <source>There is no picture of this source.</source>
        <translation>Изображения этого источника нет.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Words of the recording</source>
        <translation>Текст записи</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>PlayerChoice</name>
    <message>
        <source>Recording %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>PlayerHead</name>
    <message>
        <source>Not yet in your language.</source>
        <translation>Пока нет на вашем языке.</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a film</comment>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Back %1 s</source>
        <translation>Назад на %1 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>On %1 s</source>
        <translation>Вперёд на %1 с</translation>
    </message>
</context>
<context>
    <name>PlayerLine</name>
    <message>
        <source>Position: %1 of %2</source>
        <translation>Прошло %1 из %2</translation>
    </message>
</context>
<context>
    <name>PlayerSilence</name>
    <message>
        <source>There is no loudspeaker here: the words run on in silence.</source>
        <translation>Здесь нет динамика: текст идёт без звука.</translation>
    </message>
    <message>
        <source>There is no loudspeaker here.</source>
        <translation>Здесь нет динамика.</translation>
    </message>
    <message>
        <source>This kiosk cannot play this kind of recording. Its words can be read.</source>
        <translation>Запись такого вида здесь не воспроизводится. Её текст можно прочесть.</translation>
    </message>
    <message>
        <source>This kiosk cannot play this kind of recording.</source>
        <translation>Запись такого вида здесь не воспроизводится.</translation>
    </message>
    <message>
        <source>The recording cannot be played: it is damaged or missing. Its words can be read.</source>
        <translation>Запись нельзя воспроизвести: она повреждена или отсутствует. Её текст можно прочесть.</translation>
    </message>
    <message>
        <source>The recording cannot be played: it is damaged or missing.</source>
        <translation>Запись нельзя воспроизвести: она повреждена или отсутствует.</translation>
    </message>
    <message>
        <source>No sound in this film.</source>
        <translation>В этом фильме нет звука.</translation>
    </message>
</context>
<context>
    <name>PlayerTitle</name>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Фильм</translation>
    </message>
</context>
<context>
    <name>PlayerTuning</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Субтитры</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Getting ready</source>
        <translation>Идёт подготовка</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>Готово на %1 %</translation>
    </message>
    <message>
        <source>Pictures are being prepared.</source>
        <translation>Готовятся изображения.</translation>
    </message>
    <message>
        <source>Pictures are being prepared for “%1”.</source>
        <translation>Готовятся изображения: «%1».</translation>
    </message>
</context>
<context>
    <name>ProvenanceLine</name>
    <message>
        <source>In copyright</source>
        <translation>Охраняется авторским правом</translation>
    </message>
    <message>
        <source>No copyright in the United States</source>
        <translation>Не охраняется авторским правом в США</translation>
    </message>
    <message>
        <source>No known copyright</source>
        <translation>Авторских прав не выявлено</translation>
    </message>
    <message>
        <source>Copyright not settled</source>
        <translation>Авторские права не установлены</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Предыстория</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Visitors ask</source>
        <translation>Частые вопросы</translation>
    </message>
    <message>
        <source>Often believed</source>
        <translation>Часто думают так</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Откуда это известно?</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read by machine, not yet corrected.</source>
        <translation>Распознано машиной, ещё не выверено.</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>More: %1 of %2</source>
        <translation>Ещё: %1 из %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Back up: %1 of %2</source>
        <translation>Вверх: %1 из %2</translation>
    </message>
</context>
<context>
    <name>ReadingChooser</name>
    <message>
        <source>Reading</source>
        <translation>Вариант текста</translation>
    </message>
</context>
<context>
    <name>ReadingSwitch</name>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Смотреть</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Вариант текста</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Plain words</source>
        <translation>Простыми словами</translation>
    </message>
    <message>
        <source>Plain words: %1</source>
        <translation>Простыми словами: %1</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Дословно: %1</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Box %1</source>
        <translation>Рамка %1</translation>
    </message>
    <message>
        <source>left %1, top %2, size %3 × %4 %</source>
        <translation>слева %1, сверху %2, размер %3 × %4 %</translation>
    </message>
    <message>
        <source>The words of the box</source>
        <translation>Слова рамки</translation>
    </message>
    <message>
        <source>tied to a place already</source>
        <translation>уже связана с местом</translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Draw</source>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Двигать</translation>
    </message>
    <message>
        <source>One finger or the mouse</source>
        <translation>Палец или мышь</translation>
    </message>
    <message>
        <source>Draw a box around the words on the picture. The wheel or two fingers bring them closer.</source>
        <translation>Нарисуйте рамку вокруг слов на изображении. Колесо мыши или два пальца приближают их.</translation>
    </message>
</context>
<context>
    <name>RegionWindow</name>
    <message>
        <source>%1: draw a box</source>
        <translation>%1: нарисовать рамку</translation>
    </message>
</context>
<context>
    <name>RestartPanel</name>
    <message>
        <source>Start over?</source>
        <translation>Начать сначала?</translation>
    </message>
    <message>
        <source>Your answers and your weighing are cleared for the next visitor.</source>
        <translation>Ваши ответы сотрутся, а весы опустеют для следующего посетителя.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Нет, продолжить</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Да, начать сначала</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>This screen is resting</source>
        <translation>Экран отдыхает</translation>
    </message>
    <message>
        <source>Please ask a member of staff.</source>
        <translation>Обратитесь к сотруднику музея.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Your result</source>
        <translation>Ваш итог</translation>
    </message>
    <message>
        <source>You have not given an answer yet.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>Your first answer stands; there is no verdict yet.</source>
        <translation>Первый ответ остаётся; вывода пока нет.</translation>
    </message>
    <message>
        <source>Your verdict: “%1”.</source>
        <translation>Ваш вывод: «%1».</translation>
    </message>
    <message>
        <source>You kept your answer: “%1”.</source>
        <translation>Вы остались при своём ответе: «%1».</translation>
    </message>
    <message>
        <source>You moved one step, to “%1”.</source>
        <translation>Вы сдвинулись на один шаг: «%1».</translation>
    </message>
    <message>
        <source>You moved %1 steps, to “%2”.</source>
        <translation>Ваш ответ сдвинулся, шагов: %1. Теперь: «%2».</translation>
    </message>
    <message>
        <source>What changed your mind most: %1.</source>
        <translation>Сильнее всего изменило ваше мнение: %1.</translation>
    </message>
    <message>
        <source>What spoke to you most: %1.</source>
        <translation>Сильнее всего подействовало: %1.</translation>
    </message>
    <message>
        <source>You have not weighed a source yet.</source>
        <translation>Пока не взвешено ни одного источника.</translation>
    </message>
    <message>
        <source>Your scales: %1 against %2.</source>
        <translation>Ваши весы: %1 против %2.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Give your verdict</source>
        <translation>Сделать вывод</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить снова</translation>
    </message>
    <message>
        <source>The evidence again</source>
        <translation>Снова к источникам</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Everything from A to Z</source>
        <translation>Всё от А до Я</translation>
    </message>
    <message>
        <source>Everything by its picture</source>
        <translation>Всё в картинках</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Что вы ищете?</translation>
    </message>
</context>
<context>
    <name>SearchTurn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>More: %1 of %2</source>
        <translation>Ещё: %1 из %2</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Back up: %1 of %2</source>
        <translation>Вверх: %1 из %2</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Nothing found. Try one of these.</source>
        <translation>Ничего не нашлось. Может быть, это?</translation>
    </message>
    <message>
        <source>Type, or touch one of these.</source>
        <translation>Наберите или коснитесь.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
</context>
<context>
    <name>SheetMap</name>
    <message>
        <source>The whole page, small. The box is what you see; touch a place to go there.</source>
        <translation>Вся страница в малом виде. Рамка показывает, что видно сейчас; коснитесь места, чтобы перейти туда.</translation>
    </message>
</context>
<context>
    <name>SheetScale</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 см</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 м</translation>
    </message>
    <message>
        <source>Scale of the original: %1, %2</source>
        <translation>Масштаб оригинала: %1, %2</translation>
    </message>
    <message>
        <source>Scale of the original: %1</source>
        <translation>Масштаб оригинала: %1</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 дюйм.</translation>
    </message>
</context>
<context>
    <name>SlideRow</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Not yet weighed</source>
        <translation>Ещё не взвешен</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Взвешен</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>Неясно</translation>
    </message>
</context>
<context>
    <name>SourceHeading</name>
    <message>
        <source>Source %1</source>
        <translation>Источник %1</translation>
    </message>
    <message>
        <source>Not yet in your language.</source>
        <translation>Пока нет на вашем языке.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>See the balance</source>
        <translation>К весам</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation>Мой вывод</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Следующий источник</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>All is read. Touch Play to hear it again.</source>
        <translation>Всё прочитано. Коснитесь «Дальше», чтобы услышать ещё раз.</translation>
    </message>
</context>
<context>
    <name>SpeechRows</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>Скорость речи</translation>
    </message>
    <message>
        <source>Loudness of speech</source>
        <translation>Громкость речи</translation>
    </message>
</context>
<context>
    <name>SpeechWording</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>переключатель</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>вкладка</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Some words are left out: there is no voice for their language.</source>
        <translation>Некоторые слова пропущены: для их языка нет голоса.</translation>
    </message>
</context>
<context>
    <name>StancePage</name>
    <message>
        <source>There is no right answer. Say what you think now, before you see the evidence.</source>
        <translation>Правильного ответа нет. Скажите, что думаете, пока не видели свидетельств.</translation>
    </message>
    <message>
        <source>I am not sure yet. Go on</source>
        <translation>Пока не знаю. Дальше</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>StepTabs</name>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочесть</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Взвесить</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Follow the story</source>
        <translation>Читать историю</translation>
    </message>
    <message>
        <source>Go on: chapter %1</source>
        <translation>Дальше: глава %1</translation>
    </message>
    <message>
        <source>Begin: chapter 1</source>
        <translation>Начать: глава 1</translation>
    </message>
</context>
<context>
    <name>TakeAwayPanel</name>
    <message>
        <source>Scan the code: it holds a short form of this text, so no network is needed. Or photograph this screen.</source>
        <translation>Отсканируйте код: в нём этот текст в сжатом виде, сеть не нужна. Или сфотографируйте экран.</translation>
    </message>
    <message>
        <source>Scan the code: it holds this text, so no network is needed. Or photograph this screen.</source>
        <translation>Отсканируйте код: в нём этот текст, сеть не нужна. Или сфотографируйте экран.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>My verdict: “%1”.</source>
        <translation>Мой вывод: «%1».</translation>
    </message>
    <message>
        <source>My first answer: “%1”.</source>
        <translation>Мой первый ответ: «%1».</translation>
    </message>
    <message>
        <source>I have not decided yet.</source>
        <translation>Вывода у меня пока нет.</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>Источник %1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TextCode</name>
    <message>
        <source>A code that holds this text</source>
        <translation>Код, в котором записан этот текст</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Year by year</source>
        <translation>Год за годом</translation>
    </message>
</context>
<context>
    <name>TimelineYears</name>
    <message>
        <source>%1 events</source>
        <translation>Событий: %1</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>illegible</source>
        <translation>неразборчиво</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>вымарано</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>оторвано</translation>
    </message>
    <message>
        <source>sic</source>
        <translation>sic</translation>
    </message>
    <message>
        <source>[ %1 ]</source>
        <translation>[%1]</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Your verdict</source>
        <translation>Ваш вывод</translation>
    </message>
    <message>
        <source>You have not weighed a source yet.</source>
        <translation>Пока не взвешено ни одного источника.</translation>
    </message>
    <message>
        <source>You weighed one source.</source>
        <translation>Вы взвесили один источник.</translation>
    </message>
    <message>
        <source>You weighed %1 sources.</source>
        <translation>Взвешено источников: %1.</translation>
    </message>
    <message>
        <source>You may keep your answer or change it.</source>
        <translation>Ответ можно оставить или изменить.</translation>
    </message>
    <message>
        <source>No answer is wrong.</source>
        <translation>Неверных ответов нет.</translation>
    </message>
    <message>
        <source>Now that you have read more, what do you say?</source>
        <translation>Теперь вы прочли больше. Что скажете?</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Увидеть итог</translation>
    </message>
    <message>
        <source>See results without voting</source>
        <translation>К итогу без ответа</translation>
    </message>
    <message>
        <source>Back to the scales</source>
        <translation>Назад к весам</translation>
    </message>
</context>
<context>
    <name>VisitSteps</name>
    <message>
        <source>Say what you think now.</source>
        <translation>Скажите, что думаете сейчас.</translation>
    </message>
    <message>
        <source>Weigh the evidence.</source>
        <translation>Взвесьте свидетельства.</translation>
    </message>
    <message>
        <source>Answer again. Did you change your mind?</source>
        <translation>Ответьте снова. Изменилось ли ваше мнение?</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Still to weigh</source>
        <translation>Ещё не взвешены</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Later than %1</source>
        <translation>Позже %1 года</translation>
    </message>
</context>
<context>
    <name>WeighChoice</name>
    <message>
        <source>It speaks for</source>
        <translation>Говорит в пользу</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>малый</translation>
    </message>
    <message>
        <source>some</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>большой</translation>
    </message>
</context>
<context>
    <name>WeighPage</name>
    <message>
        <source>Weigh the evidence</source>
        <translation>Взвесить свидетельства</translation>
    </message>
    <message>
        <source>Nothing lies on the scales yet.</source>
        <translation>Весы пока пусты.</translation>
    </message>
    <message>
        <source>Your evidence is in balance.</source>
        <translation>Ваши свидетельства уравновешены.</translation>
    </message>
    <message>
        <source>Your evidence leans slightly to “%1”.</source>
        <translation>Ваши свидетельства слегка склоняются к ответу «%1».</translation>
    </message>
    <message>
        <source>Your evidence leans clearly to “%1”.</source>
        <translation>Ваши свидетельства явно склоняются к ответу «%1».</translation>
    </message>
    <message>
        <source>Your evidence leans strongly to “%1”.</source>
        <translation>Ваши свидетельства сильно склоняются к ответу «%1».</translation>
    </message>
    <message>
        <source>One source is dated later and stands aside.</source>
        <translation>Один источник более поздний, он лежит в стороне.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are dated later and stand aside.</source>
        <translation>
            <numerusform>%n источник более поздний, он лежит в стороне.</numerusform>
            <numerusform>%n источника более поздние, они лежат в стороне.</numerusform>
            <numerusform>%n источников более поздние, они лежат в стороне.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Источников нет</translation>
    </message>
    <message>
        <source>One source weighs %1</source>
        <translation>Один источник, вес %1</translation>
    </message>
    <message>
        <source>%1 sources weigh %2</source>
        <translation>Источников: %1, вес %2</translation>
    </message>
    <message>
        <source>Choose a source, say which way it speaks, and how much it counts.</source>
        <translation>Выберите источник, решите, в пользу чего он говорит и каков его вес.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My verdict again</source>
        <translation>Мой вывод снова</translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation>Мой вывод</translation>
    </message>
</context>
<context>
    <name>WeighStep</name>
    <message>
        <source>What it suggests</source>
        <translation>О чём говорит</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Чем ограничен</translation>
    </message>
</context>
<context>
    <name>WordsHere</name>
    <message>
        <source>Words here: %1</source>
        <translation>Слова здесь: %1</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words of the time</source>
        <translation>Слова того времени</translation>
    </message>
</context>
<context>
    <name>ZoomKeys</name>
    <message>
        <source>Closer</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
</context>
</TS>
