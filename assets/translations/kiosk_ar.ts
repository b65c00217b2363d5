<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>Make it easier</source>
        <translation>لاستخدام أسهل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>قاعة القراءة</translation>
    </message>
    <message>
        <source>Night desk</source>
        <translation>مصباح ليلي</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Plain letters</source>
        <translation>حروف بسيطة</translation>
    </message>
    <message>
        <source>Roomy text</source>
        <translation>نص متباعد</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>في متناول اليد</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation>كلمات سهلة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Side of the keys</source>
        <translation>جهة الأزرار</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>AccessSample</name>
    <message>
        <source>This is how text looks now</source>
        <translation>هكذا يبدو النص الآن</translation>
    </message>
</context>
<context>
    <name>AttractFoot</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Touch an answer to start</source>
        <translation>نبدأ بلمس إحدى الإجابات</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>نبدأ بلمس الشاشة</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Say what you think. Weigh the evidence. Then answer again.</source>
        <translation>نقول رأينا. نزن الأدلة. ثم نجيب من جديد.</translation>
    </message>
</context>
<context>
    <name>Beam</name>
    <message>
        <source>The balance: %1 against %2</source>
        <translation>الميزان: %1 مقابل %2</translation>
    </message>
</context>
<context>
    <name>BeamSide</name>
    <message>
        <source>Source %1, %2, counts %3</source>
        <translation>المصدر %1، ⁨%2⁩، الوزن %3</translation>
    </message>
</context>
<context>
    <name>BeamTools</name>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسَب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes back your last change on the scales</source>
        <translation>يلغي آخر تغيير أجريته على الميزان</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>Measure the screen</source>
        <translation>قياس الشاشة</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>ما حجم هذه الشاشة؟</translation>
    </message>
    <message>
        <source>Hold a bank card, or any card of that size, flat against the screen. Make the frame exactly as large: drag it, or use the keys.</source>
        <translation>توضع بطاقة مصرفية، أو أي بطاقة بحجمها، على الشاشة. ثم يُجعل الإطار مساوياً لها تماماً، بالسحب أو بالأزرار.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>%1 inches from corner to corner, %2 px a millimetre</source>
        <translation>القطر %1 بوصة، %2 بكسل لكل مليمتر</translation>
    </message>
    <message>
        <source>Lower edge of the picture above the floor</source>
        <translation>ارتفاع الحافة السفلى للصورة عن الأرض</translation>
    </message>
    <message>
        <source>Not told yet. Reach mode needs it: touch a key, then set it.</source>
        <translation>لم يُحدَّد بعد. يحتاج إليه وضع «في متناول اليد»: يُضبط بلمس أحد الأزرار.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Hold the card here</source>
        <translation>توضع البطاقة هنا</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>كل شيء عن هذه الشخصية</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>الإجابة كاملة</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>الفصل %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>الفصل %1</translation>
    </message>
    <message>
        <source>%1 of %2 pages read</source>
        <translation>الصفحات المقروءة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>عدد الصفحات: %1</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Chapter %1 of %2</source>
        <translation>الفصل %1 من %2</translation>
    </message>
    <message>
        <source>Begin: page 1 of %1</source>
        <translation>لنبدأ: الصفحة 1 من %1</translation>
    </message>
</context>
<context>
    <name>ChapterPageView</name>
    <message>
        <source>Chapter %1   %2</source>
        <translation>الفصل %1   ⁨%2⁩</translation>
    </message>
    <message>
        <source>Next: page %1 of %2</source>
        <translation>التالي: الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Next: chapter %1</source>
        <translation>التالي: الفصل %1</translation>
    </message>
    <message>
        <source>Next: the evidence</source>
        <translation>التالي: الأدلة</translation>
    </message>
    <message>
        <source>Next: start</source>
        <translation>التالي: البداية</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>الفصل %1</translation>
    </message>
</context>
<context>
    <name>ChapterSources</name>
    <message>
        <source>Sources in this chapter</source>
        <translation>مصادر هذا الفصل</translation>
    </message>
</context>
<context>
    <name>ChapterStop</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>الفصل %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>الفصل %1</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1 (estimate)</source>
        <translation>⁨%1⁩ (تقدير)</translation>
    </message>
</context>
<context>
    <name>ChartsColumn</name>
    <message>
        <source>All charts</source>
        <translation>كل الرسوم البيانية</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Show as a chart</source>
        <translation>عرض الرسم البياني</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض الجدول</translation>
    </message>
    <message>
        <source>Show the journeys</source>
        <translation>عرض المسارات</translation>
    </message>
</context>
<context>
    <name>ChosenSource</name>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>A film, no picture.</source>
        <translation>فيلم، بلا صورة ثابتة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>CiteRow</name>
    <message>
        <source>What changed your mind most?</source>
        <translation>ما أكثر ما غيّر رأيك؟</translation>
    </message>
    <message>
        <source>Something else, or nothing</source>
        <translation>شيء آخر، أو لا شيء</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Named most often as what changed a mind (%1)</source>
        <translation>أكثر ما ذُكر أنه غيّر الرأي (%1)</translation>
    </message>
    <message>
        <source>Your evidence: “%1” against “%2”</source>
        <translation>أدلتك: «⁨%1⁩» مقابل «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>No other source is set beside this one yet.</source>
        <translation>لا يوجد بعد مصدر آخر للمقارنة.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
</context>
<context>
    <name>CrowdColumn</name>
    <message>
        <source>Before: %1</source>
        <translation>سابقاً: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>How visitors answered</source>
        <translation>كيف أجاب الزوار</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>الإجابات الأولى: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>الأحكام: %1</translation>
    </message>
    <message>
        <source>You, before</source>
        <translation>رأيك السابق</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>رأيك الآن</translation>
    </message>
</context>
<context>
    <name>CrowdLine</name>
    <message>
        <source>How visitors answered</source>
        <translation>كيف أجاب الزوار</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>الإجابات الأولى: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>الأحكام: %1</translation>
    </message>
    <message>
        <source>You, before</source>
        <translation>رأيك السابق</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>رأيك الآن</translation>
    </message>
</context>
<context>
    <name>CrowdWords</name>
    <message>
        <source>Of %1 visitors with two answers, %2 moved towards “%3”, %4 kept their answer, %5 moved towards “%6”.</source>
        <translation>عدد من أجابوا مرتين: %1. اتجهوا إلى «⁨%3⁩»: %2، وأبقوا إجابتهم: %4، واتجهوا إلى «⁨%6⁩»: %5.</translation>
    </message>
    <message>
        <source>One mark stands for about %1 visitors.</source>
        <translation>كل علامة تمثّل عدداً من الزوار: نحو %1.</translation>
    </message>
    <message>
        <source>One mark is one visitor.</source>
        <translation>كل علامة تمثّل زائراً واحداً.</translation>
    </message>
    <message>
        <source>One more answer, and you can see how others decided.</source>
        <translation>إجابة واحدة أخرى، ثم نرى ما قرّره الآخرون.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answers, and you can see how others decided.</source>
        <translation>
            <numerusform>لا إجابات أخرى لازمة (%n)، ونرى ما قرّره الآخرون.</numerusform>
            <numerusform>إجابة واحدة أخرى (%n)، ثم نرى ما قرّره الآخرون.</numerusform>
            <numerusform>إجابتان أخريان (%n)، ثم نرى ما قرّره الآخرون.</numerusform>
            <numerusform>%n إجابات أخرى، ثم نرى ما قرّره الآخرون.</numerusform>
            <numerusform>%n إجابة أخرى، ثم نرى ما قرّره الآخرون.</numerusform>
            <numerusform>%n إجابة أخرى، ثم نرى ما قرّره الآخرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is being counted.</source>
        <translation>إجابتك قيد العدّ.</translation>
    </message>
    <message>
        <source>Your answer is counted.</source>
        <translation>عُدّت إجابتك.</translation>
    </message>
    <message>
        <source>Your answer cannot be saved just now. The kiosk keeps trying.</source>
        <translation>تعذّر حفظ إجابتك الآن. ستعيد الشاشة المحاولة.</translation>
    </message>
    <message>
        <source>Give an answer of your own, and see how others decided.</source>
        <translation>نجيب أولاً، ثم نرى ما قرّره الآخرون.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>الإجابات الأولى: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>الأحكام: %1</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>The boxes on the picture</source>
        <translation>المربعات على الصورة</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Open: %1</source>
        <translation>فتح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>After</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>EvidenceFilters</name>
    <message>
        <source>All %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>From: anywhere</source>
        <translation>البلد: الكل</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>البلد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Kind: any</source>
        <translation>النوع: الكل</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not yet weighed</source>
        <translation>لم توزن بعد</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>%1 sources. Which way do they lean?</source>
        <translation>المصادر: %1. إلى أي جهة تميل؟</translation>
    </message>
    <message>
        <source>%1 to open</source>
        <translation>للفتح: %1</translation>
    </message>
    <message>
        <source>%1 of %2 sources. Which way do they lean?</source>
        <translation>المصادر: %1 من %2. إلى أي جهة تميل؟</translation>
    </message>
    <message>
        <source>No source answers to these filters. Touch “All” to see every one.</source>
        <translation>لا مصدر يطابق هذا الاختيار. نلمس «الكل» لنراها جميعاً.</translation>
    </message>
    <message>
        <source>Where is it from?</source>
        <translation>من أي بلد؟</translation>
    </message>
    <message>
        <source>What kind of source?</source>
        <translation>ما نوع المصدر؟</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>كل الأنواع</translation>
    </message>
</context>
<context>
    <name>ExploreTabs</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>شخصيات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>خرائط</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>أ–ي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Facsimile</name>
    <message>
        <source>%1 % of the scan&apos;s size</source>
        <translation>%1 % من حجم المسح الضوئي</translation>
    </message>
</context>
<context>
    <name>FilmBoard</name>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translation>الفيلم: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>The film cannot be shown.</source>
        <translation>لا يمكن عرض الفيلم.</translation>
    </message>
</context>
<context>
    <name>FollowChip</name>
    <message>
        <source>Words follow the picture</source>
        <translation>النص يتبع الصورة</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>What would you like to explore?</source>
        <translation>ماذا نستكشف؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>GuideKeys</name>
    <message>
        <source>Stop before</source>
        <translation>المحطة السابقة</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Guided look: %1 stops</source>
        <translation>جولة، المحطات: %1</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>المحطة التالية</translation>
    </message>
</context>
<context>
    <name>GuideStop</name>
    <message>
        <source>Guided look: %1 of %2</source>
        <translation>جولة: %1 من %2</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Touch Story to read what happened.</source>
        <translation>نلمس «القصة» لنقرأ ما حدث.</translation>
    </message>
    <message>
        <source>Touch Evidence to open letters, treaties and pictures.</source>
        <translation>نلمس «الأدلة» لنفتح الرسائل والمعاهدات والصور.</translation>
    </message>
    <message>
        <source>Touch Weigh to say which side each one counts for.</source>
        <translation>نلمس «الميزان» لنقول لأي جهة يُحسب كل منها.</translation>
    </message>
    <message>
        <source>Then give your verdict.</source>
        <translation>ثم نعطي حكمنا.</translation>
    </message>
    <message>
        <source>This screen starts again when nobody touches it for a while.</source>
        <translation>تعود الشاشة إلى البداية إن لم يلمسها أحد لبعض الوقت.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>All exhibits</source>
        <translation>كل المعارض</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message>
        <source>Quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>متابعة القصة</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>إلى الأدلة</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>حكمك</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>%1 sources, then answer again.</source>
        <translation>المصادر: %1، ثم إجابة جديدة.</translation>
    </message>
    <message>
        <source>%1 chapters, page by page.</source>
        <translation>الفصول: %1، صفحة بعد صفحة.</translation>
    </message>
    <message>
        <source>%1 sources to open.</source>
        <translation>عدد المصادر: %1، ويمكن فتح كل منها.</translation>
    </message>
    <message>
        <source>You have weighed %1 of %2 sources.</source>
        <translation>المصادر الموزونة: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 sources to open and weigh.</source>
        <translation>المصادر: %1، نفتحها ونزنها.</translation>
    </message>
    <message>
        <source>Dates, people, questions and words.</source>
        <translation>تواريخ وشخصيات وأسئلة وكلمات.</translation>
    </message>
    <message>
        <source>You answered “%1”.</source>
        <translation>إجابتك: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Your first answer was “%1”.</source>
        <translation>إجابتك الأولى: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>What do you think now?</source>
        <translation>ما رأيك الآن؟</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>دقيقتان</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>As long as you like</source>
        <translation>على مهل</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زال أحد هنا؟</translation>
    </message>
    <message>
        <source>Touch anywhere to go on reading. Otherwise this screen starts again, and your answers are cleared.</source>
        <translation>لمسة في أي مكان تكفي لمتابعة القراءة، وإلا عادت الشاشة إلى البداية ومُحيت إجاباتك.</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>الثواني المتبقية</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>بدء من جديد</translation>
    </message>
</context>
<context>
    <name>IndexPage</name>
    <message>
        <source>Everything by its picture</source>
        <translation>كل شيء بصوره</translation>
    </message>
    <message>
        <source>Everything from A to Z</source>
        <translation>كل شيء من الألف إلى الياء</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>من الألف إلى الياء</translation>
    </message>
    <message>
        <source>By picture</source>
        <translation>بالصور</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>الحرف %1</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>JourneyScale</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>KeyOfMarks</name>
    <message>
        <source>Hollow: counts a little</source>
        <translation>فارغ: وزن قليل</translation>
    </message>
    <message>
        <source>You have weighed %1 of %2</source>
        <translation>وُزن %1 من %2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last letter</source>
        <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>أرقام وعلامات</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>حروف: %1</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>إخفاء المفاتيح</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>أ–ي</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KindSign</name>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخصية</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>LeafMap</name>
    <message>
        <source>Touch a mark on the map.</source>
        <translation>نلمس علامة على الخريطة.</translation>
    </message>
</context>
<context>
    <name>LeafText</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>مَن وماذا</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>This page is not yet in your language.</source>
        <translation>هذه الصفحة غير متاحة بعد بلغتك.</translation>
    </message>
    <message>
        <source>Historians disagree</source>
        <translation>المؤرخون يختلفون</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف نعرف ذلك</translation>
    </message>
</context>
<context>
    <name>LensBalance</name>
    <message>
        <source>%1 %2: %3 against %4</source>
        <translation>⁨%1⁩ ⁨%2⁩: %3 مقابل %4</translation>
    </message>
</context>
<context>
    <name>LensTabs</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>LineScale</name>
    <message>
        <source>Your first answer</source>
        <translation>إجابتك الأولى</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Transcript</source>
        <translation>النص المنسوخ</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>نصوص أخرى</translation>
    </message>
    <message>
        <source>The link goes into</source>
        <translation>يوضع الرابط في</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <source>All maps</source>
        <translation>كل الخرائط</translation>
    </message>
    <message>
        <source>This page is not yet in your language.</source>
        <translation>هذه الصفحة غير متاحة بعد بلغتك.</translation>
    </message>
</context>
<context>
    <name>MirrorColumn</name>
    <message>
        <source>You, before</source>
        <translation>رأيك السابق</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>رأيك الآن</translation>
    </message>
</context>
<context>
    <name>MirrorLine</name>
    <message>
        <source>You, before</source>
        <translation>رأيك السابق</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>رأيك الآن</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>تيسير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>من جديد</translation>
    </message>
</context>
<context>
    <name>NoPicture</name>
    <message>
        <source>A film, no picture.</source>
        <translation>فيلم، بلا صورة ثابتة.</translation>
    </message>
    <message>
        <source>There is no picture of this source.</source>
        <translation>لا توجد صورة لهذا المصدر.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>مشاهدة الفيلم</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>A historian notes</source>
        <translation>ملاحظة من مؤرّخ</translation>
    </message>
</context>
<context>
    <name>PageBoard</name>
    <message>
        <source>There is no picture of this source.</source>
        <translation>لا توجد صورة لهذا المصدر.</translation>
    </message>
    <message>
        <source>A film, no picture.</source>
        <translation>فيلم، بلا صورة ثابتة.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Page %1: %2</source>
        <translation>الصفحة %1: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>PageNumbers</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>PageStops</name>
    <message>
        <source>Page %1: %2</source>
        <translation>الصفحة %1: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
</context>
<context>
    <name>PageThumb</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who decided, who carried, who was left out</source>
        <translation>مَن قرّر، ومَن حمل الرسائل، ومَن استُبعد</translation>
    </message>
</context>
<context>
    <name>PeriodTabs</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This class</source>
        <translation>هذا الصف</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الأيام</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>People</source>
        <translation>شخصيات</translation>
    </message>
    <message>
        <source>What they wanted</source>
        <translation>الأهداف</translation>
    </message>
</context>
<context>
    <name>PictureKind</name>
    <message>
        <source>Illustration.</source>
        <translation>رسم توضيحي.</translation>
    </message>
    <message>
        <source>Illustration, not the original.</source>
        <translation>رسم توضيحي، لا الأصل.</translation>
    </message>
    <message>
        <source>Facsimile.</source>
        <translation>نسخة طبق الأصل.</translation>
    </message>
    <message>
        <source>Photograph.</source>
        <translation>صورة فوتوغرافية.</translation>
    </message>
    <message>
        <source>There is no picture of this source.</source>
        <translation>لا توجد صورة لهذا المصدر.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Words of the recording</source>
        <translation>كلمات التسجيل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أسفل</translation>
    </message>
</context>
<context>
    <name>PlayerChoice</name>
    <message>
        <source>Recording %1</source>
        <translation>التسجيل %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>PlayerHead</name>
    <message>
        <source>Not yet in your language.</source>
        <translation>غير متاح بعد بلغتك.</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a film</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Back %1 s</source>
        <translation>رجوع %1 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>On %1 s</source>
        <translation>تقدّم %1 ث</translation>
    </message>
</context>
<context>
    <name>PlayerLine</name>
    <message>
        <source>Position: %1 of %2</source>
        <translation>الموضع: %1 من %2</translation>
    </message>
</context>
<context>
    <name>PlayerSilence</name>
    <message>
        <source>There is no loudspeaker here: the words run on in silence.</source>
        <translation>لا يوجد مكبّر صوت هنا: يمضي النص بلا صوت.</translation>
    </message>
    <message>
        <source>There is no loudspeaker here.</source>
        <translation>لا يوجد مكبّر صوت هنا.</translation>
    </message>
    <message>
        <source>This kiosk cannot play this kind of recording. Its words can be read.</source>
        <translation>لا يستطيع هذا الجهاز تشغيل هذا النوع من التسجيلات. ونصّ التسجيل متاح للقراءة.</translation>
    </message>
    <message>
        <source>This kiosk cannot play this kind of recording.</source>
        <translation>لا يستطيع هذا الجهاز تشغيل هذا النوع من التسجيلات.</translation>
    </message>
    <message>
        <source>The recording cannot be played: it is damaged or missing. Its words can be read.</source>
        <translation>لا يمكن تشغيل التسجيل: إنه تالف أو مفقود. ونصّه متاح للقراءة.</translation>
    </message>
    <message>
        <source>The recording cannot be played: it is damaged or missing.</source>
        <translation>لا يمكن تشغيل التسجيل: إنه تالف أو مفقود.</translation>
    </message>
    <message>
        <source>No sound in this film.</source>
        <translation>لا صوت في هذا الفيلم.</translation>
    </message>
</context>
<context>
    <name>PlayerTitle</name>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
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
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>النص المرافق</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Pictures are being prepared.</source>
        <translation>يجري تحضير الصور.</translation>
    </message>
    <message>
        <source>Pictures are being prepared for “%1”.</source>
        <translation>يجري تحضير صور «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>ProvenanceLine</name>
    <message>
        <source>In copyright</source>
        <translation>محمي بحقوق النشر</translation>
    </message>
    <message>
        <source>No copyright in the United States</source>
        <translation>غير محمي بحقوق النشر في الولايات المتحدة</translation>
    </message>
    <message>
        <source>No known copyright</source>
        <translation>لا حقوق نشر معروفة</translation>
    </message>
    <message>
        <source>Copyright not settled</source>
        <translation>حقوق النشر غير محسومة</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Visitors ask</source>
        <translation>أسئلة الزوار</translation>
    </message>
    <message>
        <source>Often believed</source>
        <translation>اعتقاد شائع</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>كيف نعرف ذلك؟</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read by machine, not yet corrected.</source>
        <translation>قرأته الآلة ولم يُصحَّح بعد.</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>More: %1 of %2</source>
        <translation>إلى أسفل: %1 من %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Back up: %1 of %2</source>
        <translation>إلى أعلى: %1 من %2</translation>
    </message>
</context>
<context>
    <name>ReadingChooser</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
</context>
<context>
    <name>ReadingSwitch</name>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Plain words: %1</source>
        <translation>بكلمات بسيطة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>الأصل: %1</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Box %1</source>
        <translation>المربع %1</translation>
    </message>
    <message>
        <source>left %1, top %2, size %3 × %4 %</source>
        <translation>من اليسار %1، من الأعلى %2، الحجم %3 × %4 %</translation>
    </message>
    <message>
        <source>The words of the box</source>
        <translation>كلمات المربع</translation>
    </message>
    <message>
        <source>tied to a place already</source>
        <translation>مربوط بموضع من قبل</translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>One finger or the mouse</source>
        <translation>إصبع واحد أو الفأرة</translation>
    </message>
    <message>
        <source>Draw a box around the words on the picture. The wheel or two fingers bring them closer.</source>
        <translation>نرسم مربعاً حول الكلمات على الصورة. ونقرّبها بالعجلة أو بإصبعين.</translation>
    </message>
</context>
<context>
    <name>RegionWindow</name>
    <message>
        <source>%1: draw a box</source>
        <translation>%1: رسم مربع</translation>
    </message>
</context>
<context>
    <name>RestartPanel</name>
    <message>
        <source>Start over?</source>
        <translation>هل نبدأ من جديد؟</translation>
    </message>
    <message>
        <source>Your answers and your weighing are cleared for the next visitor.</source>
        <translation>ستُمحى إجاباتك وميزانك استعداداً للزائر التالي.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>لا، لنكمل</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>نعم، من جديد</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>This screen is resting</source>
        <translation>هذه الشاشة في استراحة</translation>
    </message>
    <message>
        <source>Please ask a member of staff.</source>
        <translation>يُرجى سؤال أحد العاملين في المتحف.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Your result</source>
        <translation>نتيجتك</translation>
    </message>
    <message>
        <source>You have not given an answer yet.</source>
        <translation>لا توجد إجابة بعد.</translation>
    </message>
    <message>
        <source>Your first answer stands; there is no verdict yet.</source>
        <translation>إجابتك الأولى باقية؛ ولا حكم بعد.</translation>
    </message>
    <message>
        <source>Your verdict: “%1”.</source>
        <translation>حكمك: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>You kept your answer: “%1”.</source>
        <translation>بقيت إجابتك كما هي: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>You moved one step, to “%1”.</source>
        <translation>تغيّرت إجابتك درجة واحدة، إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>You moved %1 steps, to “%2”.</source>
        <translation>تغيّرت إجابتك إلى «⁨%2⁩»، عدد الدرجات: %1.</translation>
    </message>
    <message>
        <source>What changed your mind most: %1.</source>
        <translation>أكثر ما غيّر رأيك: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What spoke to you most: %1.</source>
        <translation>أكثر ما أثّر فيك: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You have not weighed a source yet.</source>
        <translation>لم يوزن أي مصدر بعد.</translation>
    </message>
    <message>
        <source>Your scales: %1 against %2.</source>
        <translation>ميزانك: %1 مقابل %2.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>الاحتفاظ بنسخة</translation>
    </message>
    <message>
        <source>Give your verdict</source>
        <translation>إصدار حكمك</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إجابة جديدة</translation>
    </message>
    <message>
        <source>The evidence again</source>
        <translation>عودة إلى الأدلة</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Everything from A to Z</source>
        <translation>كل شيء من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Everything by its picture</source>
        <translation>كل شيء بصوره</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>عدد النتائج: %1</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ نبحث؟</translation>
    </message>
</context>
<context>
    <name>SearchTurn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>More: %1 of %2</source>
        <translation>إلى أسفل: %1 من %2</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Back up: %1 of %2</source>
        <translation>إلى أعلى: %1 من %2</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Nothing found. Try one of these.</source>
        <translation>لا نتائج. هذه اقتراحات.</translation>
    </message>
    <message>
        <source>Type, or touch one of these.</source>
        <translation>نكتب أو نلمس اقتراحاً.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>SheetMap</name>
    <message>
        <source>The whole page, small. The box is what you see; touch a place to go there.</source>
        <translation>الصفحة كاملة مصغّرة. الإطار هو ما نراه الآن، وبلمس أي موضع ننتقل إليه.</translation>
    </message>
</context>
<context>
    <name>SheetScale</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 سم</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>Scale of the original: %1, %2</source>
        <translation>مقياس الأصل: %1، %2</translation>
    </message>
    <message>
        <source>Scale of the original: %1</source>
        <translation>مقياس الأصل: %1</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 بوصة</translation>
    </message>
</context>
<context>
    <name>SlideRow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Not yet weighed</source>
        <translation>لم يوزن بعد</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>وُزن</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>SourceHeading</name>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Not yet in your language.</source>
        <translation>غير متاح بعد بلغتك.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>See the balance</source>
        <translation>إلى الميزان</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation>حكمي</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>المصدر التالي</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>All is read. Touch Play to hear it again.</source>
        <translation>تمّت القراءة. نلمس «متابعة» لنسمعها مرة أخرى.</translation>
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
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>Loudness of speech</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>SpeechWording</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>تبويب</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Some words are left out: there is no voice for their language.</source>
        <translation>لم تُقرأ بعض الكلمات: لا يوجد صوت للغتها.</translation>
    </message>
</context>
<context>
    <name>StancePage</name>
    <message>
        <source>There is no right answer. Say what you think now, before you see the evidence.</source>
        <translation>لا توجد إجابة صحيحة. ما رأيك الآن، قبل رؤية الأدلة؟</translation>
    </message>
    <message>
        <source>I am not sure yet. Go on</source>
        <translation>لا أعرف بعد. لنكمل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>لنكمل</translation>
    </message>
</context>
<context>
    <name>StepTabs</name>
    <message>
        <source>Look</source>
        <translation>ننظر</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>نقرأ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>نسأل</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>نقارن</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>نزن</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Follow the story</source>
        <translation>متابعة القصة</translation>
    </message>
    <message>
        <source>Go on: chapter %1</source>
        <translation>لنكمل: الفصل %1</translation>
    </message>
    <message>
        <source>Begin: chapter 1</source>
        <translation>لنبدأ: الفصل 1</translation>
    </message>
</context>
<context>
    <name>TakeAwayPanel</name>
    <message>
        <source>Scan the code: it holds a short form of this text, so no network is needed. Or photograph this screen.</source>
        <translation>نمسح الرمز: فيه صيغة قصيرة من هذا النص، ولا حاجة إلى شبكة. أو نصوّر الشاشة.</translation>
    </message>
    <message>
        <source>Scan the code: it holds this text, so no network is needed. Or photograph this screen.</source>
        <translation>نمسح الرمز: فيه هذا النص، ولا حاجة إلى شبكة. أو نصوّر الشاشة.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>الاحتفاظ بنسخة</translation>
    </message>
    <message>
        <source>My verdict: “%1”.</source>
        <translation>حكمي: «%1».</translation>
    </message>
    <message>
        <source>My first answer: “%1”.</source>
        <translation>إجابتي الأولى: «%1».</translation>
    </message>
    <message>
        <source>I have not decided yet.</source>
        <translation>لم أقرّر بعد.</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>المصدر %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>TextCode</name>
    <message>
        <source>A code that holds this text</source>
        <translation>رمز فيه هذا النص</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Year by year</source>
        <translation>عاماً بعد عام</translation>
    </message>
</context>
<context>
    <name>TimelineYears</name>
    <message>
        <source>%1 events</source>
        <translation>الأحداث: %1</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>illegible</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>ممزّق</translation>
    </message>
    <message>
        <source>sic</source>
        <translation>كذا</translation>
    </message>
    <message>
        <source>[ %1 ]</source>
        <translation>[ %1 ]</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Your verdict</source>
        <translation>حكمك</translation>
    </message>
    <message>
        <source>You have not weighed a source yet.</source>
        <translation>لم يوزن أي مصدر بعد.</translation>
    </message>
    <message>
        <source>You weighed one source.</source>
        <translation>وُزن مصدر واحد.</translation>
    </message>
    <message>
        <source>You weighed %1 sources.</source>
        <translation>المصادر الموزونة: %1.</translation>
    </message>
    <message>
        <source>You may keep your answer or change it.</source>
        <translation>يمكن إبقاء الإجابة أو تغييرها.</translation>
    </message>
    <message>
        <source>No answer is wrong.</source>
        <translation>لا توجد إجابة خاطئة.</translation>
    </message>
    <message>
        <source>Now that you have read more, what do you say?</source>
        <translation>ما قولك الآن بعد قراءة المزيد؟</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>See results without voting</source>
        <translation>النتيجة من دون تصويت</translation>
    </message>
    <message>
        <source>Back to the scales</source>
        <translation>عودة إلى الميزان</translation>
    </message>
</context>
<context>
    <name>VisitSteps</name>
    <message>
        <source>Say what you think now.</source>
        <translation>نقول رأينا الآن.</translation>
    </message>
    <message>
        <source>Weigh the evidence.</source>
        <translation>نزن الأدلة.</translation>
    </message>
    <message>
        <source>Answer again. Did you change your mind?</source>
        <translation>نجيب من جديد. هل تغيّر رأينا؟</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Still to weigh</source>
        <translation>لم توزن بعد</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Later than %1</source>
        <translation>بعد %1</translation>
    </message>
</context>
<context>
    <name>WeighChoice</name>
    <message>
        <source>It speaks for</source>
        <translation>يشهد لصالح</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>some</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>كبير</translation>
    </message>
</context>
<context>
    <name>WeighPage</name>
    <message>
        <source>Weigh the evidence</source>
        <translation>وزن الأدلة</translation>
    </message>
    <message>
        <source>Nothing lies on the scales yet.</source>
        <translation>ما زال الميزان فارغاً.</translation>
    </message>
    <message>
        <source>Your evidence is in balance.</source>
        <translation>أدلتك متوازنة.</translation>
    </message>
    <message>
        <source>Your evidence leans slightly to “%1”.</source>
        <translation>تميل أدلتك قليلاً إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Your evidence leans clearly to “%1”.</source>
        <translation>تميل أدلتك بوضوح إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Your evidence leans strongly to “%1”.</source>
        <translation>تميل أدلتك بقوة إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>One source is dated later and stands aside.</source>
        <translation>مصدر واحد يعود إلى ما بعد ذلك ويبقى جانباً.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are dated later and stand aside.</source>
        <translation>
            <numerusform>لا مصادر (%n) تعود إلى ما بعد ذلك.</numerusform>
            <numerusform>مصدر واحد (%n) يعود إلى ما بعد ذلك ويبقى جانباً.</numerusform>
            <numerusform>مصدران (%n) يعودان إلى ما بعد ذلك ويبقيان جانباً.</numerusform>
            <numerusform>%n مصادر تعود إلى ما بعد ذلك وتبقى جانباً.</numerusform>
            <numerusform>%n مصدراً يعود إلى ما بعد ذلك ويبقى جانباً.</numerusform>
            <numerusform>%n مصدر يعود إلى ما بعد ذلك ويبقى جانباً.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>لا مصادر</translation>
    </message>
    <message>
        <source>One source weighs %1</source>
        <translation>مصدر واحد وزنه %1</translation>
    </message>
    <message>
        <source>%1 sources weigh %2</source>
        <translation>المصادر: %1، وزنها %2</translation>
    </message>
    <message>
        <source>Choose a source, say which way it speaks, and how much it counts.</source>
        <translation>نختار مصدراً، ونقول لصالح ماذا يشهد، وكم وزنه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My verdict again</source>
        <translation>حكمي من جديد</translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation>حكمي</translation>
    </message>
</context>
<context>
    <name>WeighStep</name>
    <message>
        <source>What it suggests</source>
        <translation>ما يوحي به</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>حدوده</translation>
    </message>
</context>
<context>
    <name>WordsHere</name>
    <message>
        <source>Words here: %1</source>
        <translation>كلمات هنا: %1</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words of the time</source>
        <translation>كلمات ذلك الزمن</translation>
    </message>
</context>
<context>
    <name>ZoomKeys</name>
    <message>
        <source>Closer</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
</context>
</TS>
