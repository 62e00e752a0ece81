<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>فتح الملفات (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New call…</source>
        <translation>دعوة جديدة (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>جميع الدعوات (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>تكبير النص (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>تصغير النص (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Icons only at the side</source>
        <translation>الأيقونات فقط في الجانب (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>الترحيب (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>منح الدرجات (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>المراجعة (&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>الإرسال (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>القواعد (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>المشاركات (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Judges</source>
        <translation>المُحكِّمون (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>التوزيع (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>الملفات (&amp;F)</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>النتائج (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insight</source>
        <translation>التحليل (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>القرارات (&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>التقارير (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keys on this page</source>
        <translation>مفاتيح هذه الصفحة (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Palmares</source>
        <translation>حول Palmares (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next entry to do</source>
        <translation>المشاركة التالية غير المنجزة (&amp;N)</translation>
    </message>
    <message>
        <source>Entry &amp;after this one</source>
        <translation>المشاركة اللاحقة (&amp;A)</translation>
    </message>
    <message>
        <source>Entry be&amp;fore this one</source>
        <translation>المشاركة السابقة (&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ist of entries</source>
        <translation>قائمة المشاركات (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>مقارنة (&amp;C)…</translation>
    </message>
    <message>
        <source>Come back &amp;to this entry</source>
        <translation>العودة إلى هذه المشاركة لاحقاً (&amp;T)</translation>
    </message>
    <message>
        <source>Cannot &amp;judge…</source>
        <translation>تعذُّر التقييم (&amp;J)…</translation>
    </message>
    <message>
        <source>C&amp;onflict…</source>
        <translation>تضارب مصالح (&amp;O)…</translation>
    </message>
    <message>
        <source>Write a co&amp;mment</source>
        <translation>كتابة تعليق (&amp;M)</translation>
    </message>
    <message>
        <source>Do what is &amp;next</source>
        <translation>تنفيذ الخطوة التالية (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Try the sample call</source>
        <translation>تجربة الدعوة النموذجية (&amp;T)</translation>
    </message>
    <message>
        <source>Read &amp;in a rules file…</source>
        <translation>قراءة ملف قواعد (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Write out the rules file…</source>
        <translation>كتابة ملف القواعد (&amp;W)…</translation>
    </message>
    <message>
        <source>Copy re&amp;minders…</source>
        <translation>نسخ التذكيرات (&amp;M)…</translation>
    </message>
    <message>
        <source>Free&amp;ze the rules…</source>
        <translation>تثبيت القواعد (&amp;Z)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge judge</source>
        <translation>تغيير المُحكِّم (&amp;G)</translation>
    </message>
    <message>
        <source>Files to &amp;send out</source>
        <translation>ملفات للإرسال (&amp;S)</translation>
    </message>
    <message>
        <source>Files &amp;received</source>
        <translation>الملفات المستلَمة (&amp;R)</translation>
    </message>
    <message>
        <source>Sheets in &amp;two versions</source>
        <translation>استمارات بنسختين (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History of files</source>
        <translation>سجل الملفات (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Take a file out of the count…</source>
        <translation>إخراج ملف من الاحتساب (&amp;T)…</translation>
    </message>
    <message>
        <source>Write the &amp;packages…</source>
        <translation>كتابة الحزم (&amp;P)…</translation>
    </message>
    <message>
        <source>Copy the &amp;messages…</source>
        <translation>نسخ الرسائل (&amp;M)…</translation>
    </message>
    <message>
        <source>Write &amp;forms…</source>
        <translation>كتابة النماذج (&amp;F)…</translation>
    </message>
    <message>
        <source>Choose files that came &amp;back…</source>
        <translation>اختيار الملفات العائدة (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Merge the files</source>
        <translation>دمج الملفات (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Record the decision</source>
        <translation>تسجيل القرار (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Key and backups</source>
        <translation>المفتاح والنسخ الاحتياطية (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close the round…</source>
        <translation>إغلاق الجولة (&amp;C)…</translation>
    </message>
    <message>
        <source>Fill the &amp;next round</source>
        <translation>ملء الجولة التالية (&amp;N)</translation>
    </message>
    <message>
        <source>Official ranking or &amp;what if</source>
        <translation>الترتيب الرسمي أو ماذا لو (&amp;W)</translation>
    </message>
    <message>
        <source>Take &amp;in a form…</source>
        <translation>استلام نموذج (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import entries…</source>
        <translation>استيراد مشاركات (&amp;I)…</translation>
    </message>
    <message>
        <source>T&amp;ype an entry…</source>
        <translation>إدخال مشاركة (&amp;Y)…</translation>
    </message>
    <message>
        <source>Change the &amp;state of entries…</source>
        <translation>تغيير حالة المشاركات (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Let entries in</source>
        <translation>قبول المشاركات (&amp;L)</translation>
    </message>
    <message>
        <source>Import &amp;judges…</source>
        <translation>استيراد المُحكِّمين (&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Add a judge…</source>
        <translation>إضافة مُحكِّم (&amp;A)…</translation>
    </message>
    <message>
        <source>Enter a &amp;conflict of interest…</source>
        <translation>تسجيل تضارب مصالح (&amp;C)…</translation>
    </message>
    <message>
        <source>A judge &amp;drops out…</source>
        <translation>انسحاب مُحكِّم (&amp;D)…</translation>
    </message>
    <message>
        <source>Open file over the whole &amp;width</source>
        <translation>الملف المفتوح بكامل العرض (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Carry out the plan</source>
        <translation>تنفيذ الخطة (&amp;C)</translation>
    </message>
    <message>
        <source>Another &amp;plan</source>
        <translation>خطة أخرى (&amp;P)</translation>
    </message>
    <message>
        <source>Start the &amp;meeting</source>
        <translation>بدء الاجتماع (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Decide about the entry…</source>
        <translation>البتّ في المشاركة (&amp;D)…</translation>
    </message>
    <message>
        <source>Copy the m&amp;inutes</source>
        <translation>نسخ المحضر (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Write a table…</source>
        <translation>كتابة جدول (&amp;W)…</translation>
    </message>
    <message>
        <source>Save my own cop&amp;y…</source>
        <translation>حفظ نسختي الخاصة (&amp;Y)…</translation>
    </message>
    <message>
        <source>Write score &amp;sheets to print…</source>
        <translation>كتابة استمارات التقييم للطباعة (&amp;S)…</translation>
    </message>
    <message>
        <source>Write score sheets with &amp;texts to print…</source>
        <translation>كتابة استمارات التقييم مع النصوص للطباعة (&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;ype score sheets from paper</source>
        <translation>إدخال استمارات تقييم ورقية (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Watch an inbox folder…</source>
        <translation>مراقبة مجلد الوارد (&amp;W)…</translation>
    </message>
    <message>
        <source>Delete &amp;personal data of an entry…</source>
        <translation>محو البيانات الشخصية لمشاركة (&amp;P)…</translation>
    </message>
    <message>
        <source>Delete &amp;personal data of a judge…</source>
        <translation>محو البيانات الشخصية لمُحكِّم (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Try it out with made-up scores…</source>
        <translation>التجربة بدرجات وهمية (&amp;T)…</translation>
    </message>
    <message>
        <source>Dead&amp;line and contact…</source>
        <translation>الموعد النهائي وجهة الاتصال (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Questions to answer</source>
        <translation>أسئلة تنتظر الجواب (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Advance</name>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>لا مشاركات في %1.</numerusform>
            <numerusform>مشاركة واحدة في %1.</numerusform>
            <numerusform>مشاركتان في %1.</numerusform>
            <numerusform>%Ln مشاركات في %1.</numerusform>
            <numerusform>%Ln مشاركة في %1.</numerusform>
            <numerusform>%Ln مشاركة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the cut, for the committee to decide: %1</source>
        <translation>عند الحدّ، والقرار للجنة: %1</translation>
    </message>
    <message>
        <source>Taken out, as they have not come through: %1</source>
        <translation>أُخرجت لأنها لم تجتز الجولة السابقة: %1</translation>
    </message>
    <message>
        <source>Have not come through, and stay as they were judged already: %1</source>
        <translation>لم تجتز الجولة السابقة، وتبقى لأنها قُيِّمت بالفعل: %1</translation>
    </message>
    <message>
        <source>Have left since (withdrawn, disqualified or the like), and are not let in: %1</source>
        <translation>خرجت بعد ذلك (سُحبت أو أُقصيت أو ما شابه) ولا تدخل: %1</translation>
    </message>
    <message>
        <source>Decided as declined or disqualified, and not let in: %1</source>
        <translation>تقرَّر أنها غير مختارة أو مُقصاة، ولم تُدخَل: %1</translation>
    </message>
    <message>
        <source>Honoured by a decision, but not through by the rules: %1</source>
        <translation>كُرِّمت بقرار، لكنها لم تجتز وفق القواعد: %1</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>No entry has a judge yet</source>
        <translation>لا مُحكِّم لأي مشاركة بعد</translation>
    </message>
    <message>
        <source>%1 entries will have the judges they ask for</source>
        <comment>%1 is &apos;98 of 99&apos;</comment>
        <translation>ستنال %1 من المشاركات ما تطلبه من المُحكِّمين</translation>
    </message>
    <message>
        <source>%1 entries have the judges they ask for</source>
        <comment>%1 is &apos;98 of 99&apos;</comment>
        <translation>نالت %1 من المشاركات ما تطلبه من المُحكِّمين</translation>
    </message>
    <message numerus="yes">
        <source>Each entry will have %Ln judges</source>
        <translation>
            <numerusform>لن يكون لأي مشاركة مُحكِّم</numerusform>
            <numerusform>سيكون لكل مشاركة مُحكِّم واحد</numerusform>
            <numerusform>سيكون لكل مشاركة مُحكِّمان</numerusform>
            <numerusform>سيكون لكل مشاركة %Ln مُحكِّمين</numerusform>
            <numerusform>سيكون لكل مشاركة %Ln مُحكِّماً</numerusform>
            <numerusform>سيكون لكل مشاركة %Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each entry has %Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّم لأي مشاركة</numerusform>
            <numerusform>لكل مشاركة مُحكِّم واحد</numerusform>
            <numerusform>لكل مشاركة مُحكِّمان</numerusform>
            <numerusform>لكل مشاركة %Ln مُحكِّمين</numerusform>
            <numerusform>لكل مشاركة %Ln مُحكِّماً</numerusform>
            <numerusform>لكل مشاركة %Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Each entry will have the judges it asks for</source>
        <translation>ستنال كل مشاركة ما تطلبه من المُحكِّمين</translation>
    </message>
    <message>
        <source>Each entry has the judges it asks for</source>
        <translation>نالت كل مشاركة ما تطلبه من المُحكِّمين</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries for each judge</source>
        <translation>
            <numerusform>لا مشاركة لكل مُحكِّم</numerusform>
            <numerusform>مشاركة واحدة لكل مُحكِّم</numerusform>
            <numerusform>مشاركتان لكل مُحكِّم</numerusform>
            <numerusform>%Ln مشاركات لكل مُحكِّم</numerusform>
            <numerusform>%Ln مشاركة لكل مُحكِّم</numerusform>
            <numerusform>%Ln مشاركة لكل مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries for each judge</source>
        <comment>%1 is a range</comment>
        <translation>‏%1 من المشاركات لكل مُحكِّم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be carried out until this is solved.</source>
        <translation>لا يمكن تنفيذ شيء قبل حلّ ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments are added.</source>
        <translation>
            <numerusform>لا توزيعات تضاف.</numerusform>
            <numerusform>يضاف توزيع واحد.</numerusform>
            <numerusform>يضاف توزيعان.</numerusform>
            <numerusform>تضاف %Ln توزيعات.</numerusform>
            <numerusform>يضاف %Ln توزيعاً.</numerusform>
            <numerusform>يضاف %Ln توزيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignments without a sheet are taken back.</source>
        <translation>
            <numerusform>لا يُلغى أي توزيع بلا استمارة.</numerusform>
            <numerusform>يُلغى توزيع واحد بلا استمارة.</numerusform>
            <numerusform>يُلغى توزيعان بلا استمارة.</numerusform>
            <numerusform>تُلغى %Ln توزيعات بلا استمارة.</numerusform>
            <numerusform>يُلغى %Ln توزيعاً بلا استمارة.</numerusform>
            <numerusform>يُلغى %Ln توزيع بلا استمارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add: what is asked for stands already.</source>
        <translation>لا شيء يضاف: المطلوب موزَّع بالفعل.</translation>
    </message>
    <message>
        <source>All entries are joined by common judges, so that harsh and mild judges can be compared.</source>
        <translation>ترتبط جميع المشاركات بمُحكِّمين مشتركين، فتمكن المقارنة بين المتشدِّد والمتساهل منهم.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a judge, an entry</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Assigned now; the plan takes it back. No sheet has come.</source>
        <translation>مُسندة الآن، والخطة تلغي إسنادها. لم تصل استمارة.</translation>
    </message>
    <message>
        <source>The plan assigns it again: it was taken back before.</source>
        <translation>تُسندها الخطة من جديد بعد أن أُلغي إسنادها.</translation>
    </message>
    <message>
        <source>The plan assigns it.</source>
        <translation>تُسندها الخطة.</translation>
    </message>
    <message>
        <source>Assigned, and judged: the sheet counts.</source>
        <translation>مُسندة وحُكِّمت: الاستمارة محتسبة.</translation>
    </message>
    <message>
        <source>Assigned, and a sheet has come that does not count.</source>
        <translation>مُسندة، ووصلت استمارة لا تُحتسب.</translation>
    </message>
    <message>
        <source>Assigned; no sheet has come yet.</source>
        <translation>مُسندة، ولم تصل استمارة بعد.</translation>
    </message>
    <message>
        <source>Was assigned, and taken back.</source>
        <translation>أُسندت ثم أُلغي إسنادها.</translation>
    </message>
    <message>
        <source>Not assigned. The judge may judge it.</source>
        <translation>غير مُسندة. يجوز للمُحكِّم تحكيمها.</translation>
    </message>
    <message>
        <source>Not assigned.</source>
        <translation>غير مُسندة.</translation>
    </message>
    <message>
        <source>The judge has no seat in this round.</source>
        <translation>لا مقعد للمُحكِّم في هذه الجولة.</translation>
    </message>
    <message>
        <source>The judge&apos;s panel does not judge this division.</source>
        <translation>هيئة المُحكِّم لا تُحكِّم هذه الفئة.</translation>
    </message>
    <message>
        <source>A conflict of interest is noted that nobody has decided yet.</source>
        <translation>سُجِّل تضارب مصالح لم يُبتَّ فيه بعد.</translation>
    </message>
    <message>
        <source>A conflict of interest is confirmed.</source>
        <translation>تضارب المصالح مؤكَّد.</translation>
    </message>
    <message>
        <source>The entry is in %1; the judge reads %2.</source>
        <translation>لغة المشاركة %1، والمُحكِّم يقرأ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries after the plan</source>
        <translation>
            <numerusform>لا مشاركات بعد الخطة</numerusform>
            <numerusform>مشاركة واحدة بعد الخطة</numerusform>
            <numerusform>مشاركتان بعد الخطة</numerusform>
            <numerusform>%Ln مشاركات بعد الخطة</numerusform>
            <numerusform>%Ln مشاركة بعد الخطة</numerusform>
            <numerusform>%Ln مشاركة بعد الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now</source>
        <comment>entries</comment>
        <translation>
            <numerusform>لا شيء الآن</numerusform>
            <numerusform>واحدة الآن</numerusform>
            <numerusform>اثنتان الآن</numerusform>
            <numerusform>%Ln الآن</numerusform>
            <numerusform>%Ln الآن</numerusform>
            <numerusform>%Ln الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a sheet</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>واحدة باستمارة</numerusform>
            <numerusform>اثنتان باستمارة</numerusform>
            <numerusform>%Ln باستمارة</numerusform>
            <numerusform>%Ln باستمارة</numerusform>
            <numerusform>%Ln باستمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>يقرأ %1</translation>
    </message>
    <message>
        <source>no seat in this round</source>
        <translation>بلا مقعد في هذه الجولة</translation>
    </message>
    <message>
        <source>dropped out, gets nothing new</source>
        <translation>انسحب، ولا يُسند إليه جديد</translation>
    </message>
    <message>
        <source>%1 judges</source>
        <comment>%1 is &apos;3 of 4&apos;</comment>
        <translation>‏%1 من المُحكِّمين</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>&apos;3 of 4 judges&apos;, their codes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>المُنجَز</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من يُحكِّم</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>هيئة التحكيم</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>With a sheet</source>
        <translation>باستمارة</translation>
    </message>
    <message>
        <source>in no panel</source>
        <translation>ليس في أي هيئة</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>انسحب</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %Ln judges instead of %2.</source>
        <translation>
            <numerusform>لا مُحكِّم للمشاركة %1، والمطلوب %2.</numerusform>
            <numerusform>مُحكِّم واحد للمشاركة %1 بدلاً من %2.</numerusform>
            <numerusform>مُحكِّمان للمشاركة %1 بدلاً من %2.</numerusform>
            <numerusform>%Ln مُحكِّمين للمشاركة %1 بدلاً من %2.</numerusform>
            <numerusform>%Ln مُحكِّماً للمشاركة %1 بدلاً من %2.</numerusform>
            <numerusform>%Ln مُحكِّم للمشاركة %1 بدلاً من %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries get fewer judges than asked for: %1</source>
        <translation>
            <numerusform>لا مشاركات تنال مُحكِّمين أقل من المطلوب: %1</numerusform>
            <numerusform>مشاركة واحدة تنال مُحكِّمين أقل من المطلوب: %1</numerusform>
            <numerusform>مشاركتان تنالان مُحكِّمين أقل من المطلوب: %1</numerusform>
            <numerusform>%Ln مشاركات تنال مُحكِّمين أقل من المطلوب: %1</numerusform>
            <numerusform>%Ln مشاركة تنال مُحكِّمين أقل من المطلوب: %1</numerusform>
            <numerusform>%Ln مشاركة تنال مُحكِّمين أقل من المطلوب: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries fall into %Ln groups that no judge joins.</source>
        <translation>
            <numerusform>لا مجموعات منفصلة.</numerusform>
            <numerusform>المشاركات مجموعة واحدة.</numerusform>
            <numerusform>تنقسم المشاركات إلى مجموعتين لا يجمعهما مُحكِّم.</numerusform>
            <numerusform>تنقسم المشاركات إلى %Ln مجموعات لا يجمعها مُحكِّم.</numerusform>
            <numerusform>تنقسم المشاركات إلى %Ln مجموعة لا يجمعها مُحكِّم.</numerusform>
            <numerusform>تنقسم المشاركات إلى %Ln مجموعة لا يجمعها مُحكِّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harsh and mild judges cannot be compared across them. One more judge per entry helps most.</source>
        <translation>لا تمكن المقارنة بين المُحكِّم المتشدِّد والمتساهل من مجموعة إلى أخرى. وأنفع ما يُفعل مُحكِّم إضافي لكل مشاركة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new assignments are in a language that the judge does not read.</source>
        <translation>
            <numerusform>لا توزيعات جديدة بلغة لا يقرؤها المُحكِّم.</numerusform>
            <numerusform>توزيع جديد واحد بلغة لا يقرؤها المُحكِّم.</numerusform>
            <numerusform>توزيعان جديدان بلغة لا يقرؤها المُحكِّم.</numerusform>
            <numerusform>%Ln توزيعات جديدة بلغة لا يقرؤها المُحكِّم.</numerusform>
            <numerusform>%Ln توزيعاً جديداً بلغة لا يقرؤها المُحكِّم.</numerusform>
            <numerusform>%Ln توزيع جديد بلغة لا يقرؤها المُحكِّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add judges who read it, or translations of the entries.</source>
        <translation>أضف مُحكِّمين يقرؤونها، أو ترجمات للمشاركات.</translation>
    </message>
    <message>
        <source>More than the limit already: %1</source>
        <comment>codes of judges</comment>
        <translation>من تجاوز الحدّ الأقصى بالفعل: %1</translation>
    </message>
    <message>
        <source>What is judged already is never taken back.</source>
        <translation>ما حُكِّم لا يُلغى إسناده أبداً.</translation>
    </message>
    <message>
        <source>Judged in spite of a conflict: %1</source>
        <comment>codes of judges and entries</comment>
        <translation>حُكِّمت رغم تضارب المصالح: %1</translation>
    </message>
    <message>
        <source>These sheets count for nothing once the conflict is confirmed.</source>
        <translation>لا تُحتسب هذه الاستمارات متى تأكَّد التضارب.</translation>
    </message>
    <message>
        <source>Judged outside of the panel: %1</source>
        <comment>codes of judges and entries</comment>
        <translation>حُكِّمت خارج الهيئة: %1</translation>
    </message>
    <message>
        <source>Without any entry: %1</source>
        <comment>codes of judges</comment>
        <translation>بلا أي مشاركة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>‏%1 ولا شيء آخر</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, which %Ln judges read.</source>
        <comment>an entry, a language</comment>
        <translation>
            <numerusform>لغة %1 هي %2، ولا يقرؤها أي مُحكِّم.</numerusform>
            <numerusform>لغة %1 هي %2، ويقرؤها مُحكِّم واحد.</numerusform>
            <numerusform>لغة %1 هي %2، ويقرؤها مُحكِّمان.</numerusform>
            <numerusform>لغة %1 هي %2، ويقرؤها %Ln مُحكِّمين.</numerusform>
            <numerusform>لغة %1 هي %2، ويقرؤها %Ln مُحكِّماً.</numerusform>
            <numerusform>لغة %1 هي %2، ويقرؤها %Ln مُحكِّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart by a conflict of interest: %1.</source>
        <comment>codes of judges</comment>
        <translation>من يمنعه تضارب المصالح: %1.</translation>
    </message>
    <message>
        <source>At the limit already: %1.</source>
        <comment>codes of judges</comment>
        <translation>من بلغ الحدّ الأقصى بالفعل: %1.</translation>
    </message>
    <message>
        <source>Nobody is left in the panel who could judge %1.</source>
        <comment>codes of entries</comment>
        <translation>لم يبقَ في الهيئة من يُحكِّم %1.</translation>
    </message>
    <message>
        <source>There are not enough judges for %1.</source>
        <comment>code of an entry</comment>
        <translation>لا يكفي عدد المُحكِّمين للمشاركة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the judges who may judge them have room for %Ln of %2 judgings.</source>
        <comment>codes of entries</comment>
        <translation>
            <numerusform>‏%1: ليس لدى من يجوز لهم تحكيمها متسع لأي عملية تحكيم، والمطلوب %2.</numerusform>
            <numerusform>‏%1: لدى من يجوز لهم تحكيمها متسع لعملية تحكيم واحدة من أصل %2.</numerusform>
            <numerusform>‏%1: لدى من يجوز لهم تحكيمها متسع لعمليتي تحكيم من أصل %2.</numerusform>
            <numerusform>‏%1: لدى من يجوز لهم تحكيمها متسع لـ %Ln عمليات تحكيم من أصل %2.</numerusform>
            <numerusform>‏%1: لدى من يجوز لهم تحكيمها متسع لـ %Ln عملية تحكيم من أصل %2.</numerusform>
            <numerusform>‏%1: لدى من يجوز لهم تحكيمها متسع لـ %Ln عملية تحكيم من أصل %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limit for each judge</source>
        <translation>الحدّ الأقصى لكل مُحكِّم</translation>
    </message>
    <message>
        <source>languages that a judge does not read</source>
        <translation>لغات لا يقرؤها المُحكِّم</translation>
    </message>
    <message>
        <source>conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In the way: %1.</source>
        <translation>المانع: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judgings find no judge, so there is no plan.</source>
        <translation>
            <numerusform>لا خطة.</numerusform>
            <numerusform>عملية تحكيم واحدة بلا مُحكِّم، فلا خطة.</numerusform>
            <numerusform>عمليتا تحكيم بلا مُحكِّم، فلا خطة.</numerusform>
            <numerusform>%Ln عمليات تحكيم بلا مُحكِّم، فلا خطة.</numerusform>
            <numerusform>%Ln عملية تحكيم بلا مُحكِّم، فلا خطة.</numerusform>
            <numerusform>%Ln عملية تحكيم بلا مُحكِّم، فلا خطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer judges, raise the limit, or add judges.</source>
        <translation>اطلب عدداً أقل من المُحكِّمين، أو ارفع الحدّ الأقصى، أو أضِف مُحكِّمين.</translation>
    </message>
    <message>
        <source>Too few judges to be ranked: %1</source>
        <comment>codes of entries</comment>
        <translation>مُحكِّموها أقل مما يكفي للترتيب: %1</translation>
    </message>
    <message>
        <source>The rules ask for more judges before an entry counts.</source>
        <translation>تطلب القواعد مُحكِّمين أكثر حتى تُحتسب المشاركة.</translation>
    </message>
    <message>
        <source>Whoever was brought back is asked again from now on.</source>
        <translation>من أُعيد من المُحكِّمين يُسند إليه من جديد ابتداءً من الآن.</translation>
    </message>
    <message>
        <source>Each entry needs one judge of every stratum; those missing are of: %1.</source>
        <comment>strata</comment>
        <translation>تحتاج كل مشاركة إلى مُحكِّم من كل طبقة؛ والناقصون هم من: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries go without a group of judges of which they were to have one: %1</source>
        <translation>
            <numerusform>لا مشاركة تبقى بلا طبقة كان لها مُحكِّم منها: %1</numerusform>
            <numerusform>مشاركة واحدة تبقى بلا أحد من طبقة كان ينبغي أن يكون لها مُحكِّم منها: %1</numerusform>
            <numerusform>مشاركتان تبقيان بلا أحد من طبقة كان ينبغي أن يكون لهما مُحكِّم منها: %1</numerusform>
            <numerusform>%Ln مشاركات تبقى بلا أحد من طبقة كان ينبغي أن يكون لها مُحكِّم منها: %1</numerusform>
            <numerusform>%Ln مشاركة تبقى بلا أحد من طبقة كان ينبغي أن يكون لها مُحكِّم منها: %1</numerusform>
            <numerusform>%Ln مشاركة تبقى بلا أحد من طبقة كان ينبغي أن يكون لها مُحكِّم منها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned, and answered without scores that count: somebody else can be asked.</source>
        <translation>مُسنَدة، وجاء الرد بلا درجات تُحتسب: يمكن طلبها من غيره.</translation>
    </message>
    <message>
        <source>Assigned, and asked no more: somebody else can be asked.</source>
        <translation>مُسنَدة، ولم تعد مطلوبة: يمكن طلبها من غيره.</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>Consent to publish</source>
        <translation>الموافقة على النشر</translation>
    </message>
    <message>
        <source>Consent of a parent or guardian</source>
        <translation>موافقة أحد الوالدين أو الوصي</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Type of entry</source>
        <translation>نوع المشاركة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Picture %L1</source>
        <translation>صورة %L1</translation>
    </message>
    <message>
        <source>Film %L1</source>
        <translation>فيلم %L1</translation>
    </message>
    <message>
        <source>Sound %L1</source>
        <translation>تسجيل صوتي %L1</translation>
    </message>
    <message>
        <source>Document %L1</source>
        <translation>مستند %L1</translation>
    </message>
    <message>
        <source>File %L1</source>
        <translation>ملف %L1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>in all</source>
        <extracomment>What a sheet of a check says about an entry, over all its items</extracomment>
        <translation>إجمالاً</translation>
    </message>
    <message>
        <source>On this scale the lowest score is the best.</source>
        <translation>في هذا المقياس أدنى درجة هي الأفضل.</translation>
    </message>
    <message>
        <source>Asked only of entries in: %1.</source>
        <translation>يُطلب لمشاركات هذه الفئات فقط: %1.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحيت</translation>
    </message>
</context>
<context>
    <name>Came</name>
    <message>
        <source>the deadline is over</source>
        <translation>انقضى الموعد النهائي</translation>
    </message>
    <message>
        <source>ahead of an even pace</source>
        <translation>أسرع من وتيرة منتظمة</translation>
    </message>
    <message>
        <source>behind an even pace</source>
        <translation>أبطأ من وتيرة منتظمة</translation>
    </message>
    <message>
        <source>Sheets that have come</source>
        <translation>الاستمارات الواردة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 so far</source>
        <comment>a day and two counts</comment>
        <translation>%1: وردت %2، حتى الآن %3</translation>
    </message>
    <message>
        <source>Every sheet that was asked for has come</source>
        <translation>وردت كل الاستمارات المطلوبة</translation>
    </message>
    <message>
        <source>%1 sheets have come, %2</source>
        <comment>311 of 396; ahead of an even pace</comment>
        <translation>وردت %1 من الاستمارات، %2</translation>
    </message>
    <message>
        <source>%1 sheets have come</source>
        <comment>311 of 396</comment>
        <translation>وردت %1 من الاستمارات</translation>
    </message>
    <message>
        <source>Sheets since %1, day by day, by the clock of the office</source>
        <comment>a day</comment>
        <translation>الاستمارات منذ %1، يوماً بيوم، بحسب ساعة المكتب</translation>
    </message>
    <message numerus="yes">
        <source>asked for: %Ln sheets</source>
        <translation>
            <numerusform>المطلوب: لا استمارات</numerusform>
            <numerusform>المطلوب: استمارة واحدة</numerusform>
            <numerusform>المطلوب: استمارتان</numerusform>
            <numerusform>المطلوب: %Ln استمارات</numerusform>
            <numerusform>المطلوب: %Ln استمارة</numerusform>
            <numerusform>المطلوب: %Ln استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>for the entry “%1”</source>
        <translation>عن المشاركة «%1»</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>عن اللجنة</translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were judged</source>
        <translation>
            <numerusform>اختيرت دون مشاركات أخرى</numerusform>
            <numerusform>اختيرت من مشاركة واحدة قُيِّمت</numerusform>
            <numerusform>اختيرت من مشاركتين قُيِّمتا</numerusform>
            <numerusform>اختيرت من %Ln مشاركات قُيِّمت</numerusform>
            <numerusform>اختيرت من %Ln مشاركة قُيِّمت</numerusform>
            <numerusform>اختيرت من %Ln مشاركة قُيِّمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chosen from %Ln entries that were checked</source>
        <translation>
            <numerusform>اختيرت دون مشاركات أخرى</numerusform>
            <numerusform>اختيرت من مشاركة واحدة دُقِّقت</numerusform>
            <numerusform>اختيرت من مشاركتين دُقِّقتا</numerusform>
            <numerusform>اختيرت من %Ln مشاركات دُقِّقت</numerusform>
            <numerusform>اختيرت من %Ln مشاركة دُقِّقت</numerusform>
            <numerusform>اختيرت من %Ln مشاركة دُقِّقت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>The judge&apos;s code.</source>
        <translation>رمز المُحكِّم.</translation>
    </message>
    <message>
        <source>What was scored; see the criteria.</source>
        <translation>ما مُنحت عليه الدرجة؛ انظر المعايير.</translation>
    </message>
    <message>
        <source>The number that was given; empty where there is none, never 0.</source>
        <translation>الدرجة الممنوحة؛ تُترك فارغة إن لم توجد، ولا تُكتب 0 أبداً.</translation>
    </message>
    <message>
        <source>The panel of the judge in this round.</source>
        <translation>هيئة المُحكِّم في هذه الجولة.</translation>
    </message>
    <message>
        <source>The part of the panel that the judge stands for.</source>
        <translation>الطبقة التي يمثّلها المُحكِّم في الهيئة.</translation>
    </message>
    <message>
        <source>Why there is no number.</source>
        <translation>سبب غياب الدرجة.</translation>
    </message>
    <message>
        <source>The round in which it was scored.</source>
        <translation>الجولة التي مُنحت فيها الدرجة.</translation>
    </message>
    <message>
        <source>The place in the division; entries that are level share it.</source>
        <translation>المرتبة في الفئة؛ تتقاسمها المشاركات المتعادلة.</translation>
    </message>
    <message>
        <source>The same value as it is shown.</source>
        <translation>القيمة نفسها كما تُعرض.</translation>
    </message>
    <message>
        <source>The band of the value, where the rules have bands.</source>
        <translation>نطاق القيمة، إن كان للقواعد نطاقات.</translation>
    </message>
    <message>
        <source>On which side of the cut the entry is.</source>
        <translation>موقع المشاركة من الحدّ الفاصل.</translation>
    </message>
    <message>
        <source>How many sheets with a total the entry has.</source>
        <translation>عدد الاستمارات ذات المجموع لهذه المشاركة.</translation>
    </message>
    <message>
        <source>The mean of these totals.</source>
        <translation>متوسط هذه المجاميع.</translation>
    </message>
    <message>
        <source>Their standard deviation.</source>
        <translation>انحرافها المعياري.</translation>
    </message>
    <message>
        <source>Ranked, or why the entry has no rank.</source>
        <translation>مرتَّبة، أو سبب عدم وجود مرتبة لها.</translation>
    </message>
    <message>
        <source>What is missing for a rank.</source>
        <translation>ما ينقص للحصول على مرتبة.</translation>
    </message>
    <message>
        <source>Whether the round was closed when the table was written.</source>
        <translation>هل كانت الجولة مغلقة عند كتابة الجدول.</translation>
    </message>
    <message>
        <source>Names the rules of the round.</source>
        <translation>يعرِّف قواعد الجولة.</translation>
    </message>
    <message>
        <source>Equal for everybody who has the same result.</source>
        <translation>متطابقة لدى كل من لديه النتيجة نفسها.</translation>
    </message>
    <message>
        <source>The state of the entry in the round that is named.</source>
        <translation>حالة المشاركة في الجولة المذكورة.</translation>
    </message>
    <message>
        <source>The languages that the judge reads.</source>
        <translation>اللغات التي يقرؤها المُحكِّم.</translation>
    </message>
    <message>
        <source>The panel of the judge in the round that is named.</source>
        <translation>هيئة المُحكِّم في الجولة المذكورة.</translation>
    </message>
    <message>
        <source>The part of that panel that the judge stands for.</source>
        <translation>الطبقة التي يمثّلها المُحكِّم في تلك الهيئة.</translation>
    </message>
    <message>
        <source>The code of the entry.</source>
        <translation>رمز المشاركة.</translation>
    </message>
    <message>
        <source>The title of the entry.</source>
        <translation>عنوان المشاركة.</translation>
    </message>
    <message>
        <source>The division in which the entry ranks.</source>
        <translation>الفئة التي تُرتَّب فيها المشاركة.</translation>
    </message>
    <message>
        <source>The value that decides, as a number; rounded if it never ends.</source>
        <translation>القيمة الحاسمة رقماً؛ وتُقرَّب إذا لم تنتهِ أرقامها.</translation>
    </message>
    <message>
        <source>The same value exactly, numerator÷denominator.</source>
        <translation>القيمة نفسها بدقة تامة، البسط÷المقام.</translation>
    </message>
    <message>
        <source>The round in which it was written.</source>
        <translation>الجولة التي كُتب فيها.</translation>
    </message>
    <message>
        <source>Whether the sheet counts, else why not; of a sheet in two versions each has a row.</source>
        <translation>هل تُحتسب الاستمارة، وإلا فلماذا؛ ولكل نسخة من استمارة ذات نسختين صف.</translation>
    </message>
    <message>
        <source>What the judge wrote for the entrant.</source>
        <translation>ما كتبه المُحكِّم للمشارك.</translation>
    </message>
    <message>
        <source>What the judge wrote for the committee, and in a check the reasons; it stays with the committee.</source>
        <translation>ما كتبه المُحكِّم للجنة، ومعه الأسباب في جولة التدقيق؛ ويبقى لدى اللجنة.</translation>
    </message>
    <message>
        <source>The judge&apos;s name.</source>
        <translation>اسم المُحكِّم.</translation>
    </message>
    <message>
        <source>What a person said who left the sheet out of the count.</source>
        <translation>ما قاله من ترك الاستمارة خارج الاحتساب.</translation>
    </message>
    <message>
        <source>Of panels side by side: the place in the panel that is named.</source>
        <translation>في اللجان المتجاورة: الرتبة في اللجنة المذكورة.</translation>
    </message>
    <message>
        <source>Of panels side by side: the value in the panel that is named.</source>
        <translation>في اللجان المتجاورة: القيمة في اللجنة المذكورة.</translation>
    </message>
    <message>
        <source>A stage of the way of the entries, or why some left it.</source>
        <translation>مرحلة من مسار المشاركات، أو سبب خروج بعضها منه.</translation>
    </message>
    <message>
        <source>The round to which the stage belongs.</source>
        <translation>الجولة التي تنتمي إليها المرحلة.</translation>
    </message>
    <message>
        <source>How many entries.</source>
        <translation>عدد المشاركات.</translation>
    </message>
    <message>
        <source>How many the call received, the whole of every share.</source>
        <translation>كم استلمت الدعوة، وهو الكلّ الذي تُنسب إليه كل حصة.</translation>
    </message>
    <message>
        <source>The state of the entry in the present round; of a closed one, as it was closed. Who did not come through an earlier round is ineligible in this one: see the states by round.</source>
        <translation>حالة المشاركة في الجولة الحالية؛ وإن كانت الجولة مغلقة فحالتها عند الإغلاق. ما لم يجتز جولة سابقة غير مؤهل في هذه: انظر الحالات بحسب الجولة.</translation>
    </message>
    <message>
        <source>Why they were not eligible: the code or the condition that was ticked, else the words of who screened; of a check the item that they failed; of those that left after a close their state. An entry with several reasons is counted under each.</source>
        <translation>سبب عدم الأهلية: الرمز أو الشرط الذي أُشِّر عليه، وإلا فكلمات من أجرى الفرز؛ وفي التدقيق البند الذي لم تستوفه؛ ولما خرج بعد إغلاق حالته. المشاركة ذات الأسباب المتعددة تُحتسب تحت كل سبب.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Made the call {call} in {folder}</source>
        <translation>أُنشئت الدعوة {call} في ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>Next: look at its rules (call rules {call}), import entries and judges, then freeze the first round.</source>
        <translation>التالي: مراجعة قواعدها (⁦call rules {call}⁩)، واستيراد المشاركات والمُحكِّمين، ثم تثبيت الجولة الأولى.</translation>
    </message>
    <message>
        <source>No calls yet: make one with call new, or open a package you were sent with open FILE.</source>
        <translation>لا دعوات بعد: أنشئ دعوة بالأمر ⁦call new⁩، أو افتح حزمة وصلتك بالأمر ⁦open FILE⁩.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>In</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation>الاستمارات المطلوبة</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>الاستمارات المحتسبة</translation>
    </message>
    <message>
        <source>office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>judge {judge}</source>
        <translation>المُحكِّم {judge}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>منح درجات</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>مثبَّتة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقَّتة</translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}</source>
        <translation>الدعوة {call}، {entries}، {judges}</translation>
    </message>
    <message>
        <source>Call {call}, {entries}, {judges}, without its key: read only</source>
        <translation>الدعوة {call}، {entries}، {judges}، من دون مفتاحها: للقراءة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%n مشاركات</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%n مُحكِّمين</numerusform>
            <numerusform>%n مُحكِّماً</numerusform>
            <numerusform>%n مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Set digest {digest}</source>
        <translation>بصمة المجموعة {digest}</translation>
    </message>
    <message>
        <source>The rules of {call} are set.</source>
        <translation>حُدِّدت قواعد {call}.</translation>
    </message>
    <message>
        <source>The texts are set.</source>
        <translation>حُدِّدت النصوص.</translation>
    </message>
    <message>
        <source>Round {round} is frozen. Form {form}…, rules {rules}…</source>
        <translation>ثُبِّتت الجولة {round}. النموذج {form}…، القواعد {rules}…</translation>
    </message>
    <message>
        <source>{name} is set.</source>
        <translation>حُدِّد {name}.</translation>
    </message>
    <message>
        <source>Making the call “{about}”</source>
        <translation>إنشاء الدعوة “{about}”</translation>
    </message>
    <message>
        <source>Bringing in the entries</source>
        <translation>إدخال المشاركات</translation>
    </message>
    <message>
        <source>Bringing in the judges</source>
        <translation>إدخال المُحكِّمين</translation>
    </message>
    <message>
        <source>Screening the entries</source>
        <translation>الفرز الأولي للمشاركات</translation>
    </message>
    <message>
        <source>Freezing the rules of round {about}</source>
        <translation>تثبيت قواعد الجولة {about}</translation>
    </message>
    <message>
        <source>Deciding who judges what</source>
        <translation>توزيع المشاركات على المُحكِّمين</translation>
    </message>
    <message>
        <source>Writing one package per judge</source>
        <translation>كتابة حزمة لكل مُحكِّم</translation>
    </message>
    <message>
        <source>{about} opens the package at home, scores, and writes a ballot</source>
        <translation>المُحكِّم {about} يفتح الحزمة لديه ويمنح الدرجات ويكتب ورقة درجات</translation>
    </message>
    <message numerus="yes">
        <source>Merging %n ballots</source>
        <translation>
            <numerusform>لا أوراق درجات للدمج</numerusform>
            <numerusform>دمج ورقة درجات واحدة</numerusform>
            <numerusform>دمج ورقتي درجات</numerusform>
            <numerusform>دمج %n أوراق درجات</numerusform>
            <numerusform>دمج %n ورقة درجات</numerusform>
            <numerusform>دمج %n ورقة درجات</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing round {about}</source>
        <translation>إغلاق الجولة {about}</translation>
    </message>
    <message>
        <source>Done in {seconds} s: {packages}, {ballots}, {sheets}.</source>
        <translation>اكتمل في {seconds} ث: {packages}، {ballots}، {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>لا أوراق درجات</numerusform>
            <numerusform>ورقة درجات واحدة</numerusform>
            <numerusform>ورقتا درجات</numerusform>
            <numerusform>%n أوراق درجات</numerusform>
            <numerusform>%n ورقة درجات</numerusform>
            <numerusform>%n ورقة درجات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة</numerusform>
            <numerusform>استمارتان</numerusform>
            <numerusform>%n استمارات</numerusform>
            <numerusform>%n استمارة</numerusform>
            <numerusform>%n استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>The files lie in {folder}</source>
        <translation>الملفات موجودة في ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>Go on with: palmares-cli --home {home} call show {call}</source>
        <translation>للمتابعة: ⁦palmares-cli --home {home} call show {call}⁩</translation>
    </message>
    <message>
        <source>package</source>
        <translation>حزمة تحكيم</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>ورقة درجات</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>أرشيف دعوة</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديداً</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>لا أحدث</numerusform>
            <numerusform>واحد أحدث</numerusform>
            <numerusform>اثنان أحدث</numerusform>
            <numerusform>%n أحدث</numerusform>
            <numerusform>%n أحدث</numerusform>
            <numerusform>%n أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in two versions</source>
        <translation>
            <numerusform>لا شيء بنسختين</numerusform>
            <numerusform>واحد بنسختين</numerusform>
            <numerusform>اثنان بنسختين</numerusform>
            <numerusform>%n بنسختين</numerusform>
            <numerusform>%n بنسختين</numerusform>
            <numerusform>%n بنسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>لا أقدم</numerusform>
            <numerusform>واحد أقدم</numerusform>
            <numerusform>اثنان أقدم</numerusform>
            <numerusform>%n أقدم</numerusform>
            <numerusform>%n أقدم</numerusform>
            <numerusform>%n أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>لا معروف</numerusform>
            <numerusform>واحد معروف</numerusform>
            <numerusform>اثنان معروفان</numerusform>
            <numerusform>%n معروفة</numerusform>
            <numerusform>%n معروفاً</numerusform>
            <numerusform>%n معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside before</source>
        <translation>
            <numerusform>لا شيء استُبعد سابقاً</numerusform>
            <numerusform>واحد استُبعد سابقاً</numerusform>
            <numerusform>اثنان استُبعدا سابقاً</numerusform>
            <numerusform>%n استُبعدت سابقاً</numerusform>
            <numerusform>%n استُبعدت سابقاً</numerusform>
            <numerusform>%n استُبعدت سابقاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a revoked laptop</source>
        <translation>
            <numerusform>لا شيء من جهاز مُلغى</numerusform>
            <numerusform>واحد من جهاز مُلغى</numerusform>
            <numerusform>اثنان من جهاز مُلغى</numerusform>
            <numerusform>%n من جهاز مُلغى</numerusform>
            <numerusform>%n من جهاز مُلغى</numerusform>
            <numerusform>%n من جهاز مُلغى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed by nobody known here</source>
        <translation>
            <numerusform>لا شيء بتوقيع غير معروف هنا</numerusform>
            <numerusform>واحد بتوقيع غير معروف هنا</numerusform>
            <numerusform>اثنان بتوقيع غير معروف هنا</numerusform>
            <numerusform>%n بتوقيع غير معروف هنا</numerusform>
            <numerusform>%n بتوقيع غير معروف هنا</numerusform>
            <numerusform>%n بتوقيع غير معروف هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <translation>
            <numerusform>لا شيء من إصدار أحدث</numerusform>
            <numerusform>واحد من إصدار أحدث</numerusform>
            <numerusform>اثنان من إصدار أحدث</numerusform>
            <numerusform>%n من إصدار أحدث</numerusform>
            <numerusform>%n من إصدار أحدث</numerusform>
            <numerusform>%n من إصدار أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the close</source>
        <translation>
            <numerusform>لا شيء بعد الإغلاق</numerusform>
            <numerusform>واحد بعد الإغلاق</numerusform>
            <numerusform>اثنان بعد الإغلاق</numerusform>
            <numerusform>%n بعد الإغلاق</numerusform>
            <numerusform>%n بعد الإغلاق</numerusform>
            <numerusform>%n بعد الإغلاق</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>would be merged</source>
        <translation>سيُدمج</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>دُمج</translation>
    </message>
    <message>
        <source>already imported, nothing changed</source>
        <translation>مستورد من قبل، ولم يتغيَّر شيء</translation>
    </message>
    <message>
        <source>not merged: signed by nobody known here</source>
        <translation>لم يُدمج: توقيعه غير معروف هنا</translation>
    </message>
    <message>
        <source>refused: {code}</source>
        <translation>رُفض: {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts or files are to be erased here, as the coordinator asked.</source>
        <translation>
            <numerusform>لا نصوص أو ملفات يلزم محوها هنا.</numerusform>
            <numerusform>يلزم محو نص أو ملف واحد هنا، بطلب من المنسِّق.</numerusform>
            <numerusform>يلزم محو نصين أو ملفين هنا، بطلب من المنسِّق.</numerusform>
            <numerusform>يلزم محو %n نصوص أو ملفات هنا، بطلب من المنسِّق.</numerusform>
            <numerusform>يلزم محو %n نصاً أو ملفاً هنا، بطلب من المنسِّق.</numerusform>
            <numerusform>يلزم محو %n نص أو ملف هنا، بطلب من المنسِّق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>{files} merged, {again} known before, {refused} refused; {records}.</source>
        <translation>دُمج: {files}، معروف من قبل: {again}، مرفوض: {refused}؛ {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلاً</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>لا سجلات جديدة</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%n سجلات جديدة</numerusform>
            <numerusform>%n سجلاً جديداً</numerusform>
            <numerusform>%n سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصاً</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>%n قوائم</numerusform>
            <numerusform>%n قائمة</numerusform>
            <numerusform>%n قائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتاً</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed acts</source>
        <translation>
            <numerusform>لا إجراءات موقَّعة</numerusform>
            <numerusform>إجراء موقَّع واحد</numerusform>
            <numerusform>إجراءان موقَّعان</numerusform>
            <numerusform>%n إجراءات موقَّعة</numerusform>
            <numerusform>%n إجراءً موقَّعاً</numerusform>
            <numerusform>%n إجراء موقَّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n rows.</source>
        <translation>
            <numerusform>الملف ⁦{file}⁩: لا صفوف.</numerusform>
            <numerusform>الملف ⁦{file}⁩: صف واحد.</numerusform>
            <numerusform>الملف ⁦{file}⁩: صفان.</numerusform>
            <numerusform>الملف ⁦{file}⁩: %n صفوف.</numerusform>
            <numerusform>الملف ⁦{file}⁩: %n صفاً.</numerusform>
            <numerusform>الملف ⁦{file}⁩: %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: keep it with the office.</source>
        <translation>فيه أسماء أشخاص: احفظه في المكتب.</translation>
    </message>
    <message>
        <source>(none stands)</source>
        <translation>(لم تُعتمد أيٌّ منها)</translation>
    </message>
    <message>
        <source>{slot}   (stands in the way of closing {rounds})</source>
        <translation>{slot}   (يحول دون إغلاق {rounds})</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>when, as claimed</source>
        <translation>الوقت، حسب المصرَّح به</translation>
    </message>
    <message>
        <source>Nothing is there in two versions.</source>
        <translation>لا شيء هنا بنسختين.</translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID, or that none does with --exclude.</source>
        <translation>حدِّد النسخة المعتمدة بالأمر ⁦resolve {call} SLOT --use ID⁩، أو استبعد النسخ كلها بالخيار ⁦--exclude⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets decided for this laptop.</source>
        <translation>
            <numerusform>لم يُبتّ لهذا الجهاز في أي استمارة.</numerusform>
            <numerusform>بُتَّ لهذا الجهاز في استمارة واحدة.</numerusform>
            <numerusform>بُتَّ لهذا الجهاز في استمارتين.</numerusform>
            <numerusform>بُتَّ لهذا الجهاز في %n استمارات.</numerusform>
            <numerusform>بُتَّ لهذا الجهاز في %n استمارة.</numerusform>
            <numerusform>بُتَّ لهذا الجهاز في %n استمارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions by this laptop itself: see forks {call}</source>
        <translation>
            <numerusform>لا استمارات بنسختين من هذا الجهاز نفسه: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>استمارة واحدة بنسختين من هذا الجهاز نفسه: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>استمارتان لكلٍّ منهما نسختان من هذا الجهاز نفسه: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارات بنسختين من هذا الجهاز نفسه: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارة بنسختين من هذا الجهاز نفسه: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارة بنسختين من هذا الجهاز نفسه: انظر ⁦forks {call}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{slot} is decided.</source>
        <translation>بُتَّ في {slot}.</translation>
    </message>
    <message>
        <source>{slot} does not count.</source>
        <translation>لا تُحتسب {slot}.</translation>
    </message>
    <message>
        <source>Recorded: {finding} {answer}.</source>
        <translation>سُجِّل: {finding} {answer}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records brought back.</source>
        <translation>
            <numerusform>لم يُسترجع أي سجل.</numerusform>
            <numerusform>استُرجع سجل واحد.</numerusform>
            <numerusform>استُرجع سجلان.</numerusform>
            <numerusform>استُرجعت %n سجلات.</numerusform>
            <numerusform>استُرجع %n سجلاً.</numerusform>
            <numerusform>استُرجع %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records set aside; what they had replaced stands again.</source>
        <translation>
            <numerusform>لم يُستبعد أي سجل.</numerusform>
            <numerusform>استُبعد سجل واحد مؤقَّتاً، وعاد ما كان قد حلَّ محلَّه.</numerusform>
            <numerusform>استُبعد سجلان مؤقَّتاً، وعاد ما كانا قد حلَّا محلَّه.</numerusform>
            <numerusform>استُبعدت %n سجلات مؤقَّتاً، وعاد ما كانت قد حلَّت محلَّه.</numerusform>
            <numerusform>استُبعد %n سجلاً مؤقَّتاً، وعاد ما كانت قد حلَّت محلَّه.</numerusform>
            <numerusform>استُبعد %n سجل مؤقَّتاً، وعاد ما كانت قد حلَّت محلَّه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>لا مسائل للمراجعة.</translation>
    </message>
    <message>
        <source>Everything has its answer.</source>
        <translation>لكل مسألة جوابها.</translation>
    </message>
    <message>
        <source>{file}: {records}, {texts}, {files}, read back and found whole.</source>
        <translation>الملف ⁦{file}⁩: {records}، {texts}، {files}؛ أُعيدت قراءته ووُجد سليماً.</translation>
    </message>
    <message numerus="yes">
        <source>%n private texts left out.</source>
        <translation>
            <numerusform>لم يُستثنَ أي نص خاص.</numerusform>
            <numerusform>استُثني نص خاص واحد.</numerusform>
            <numerusform>استُثني نصان خاصان.</numerusform>
            <numerusform>استُثنيت %n نصوص خاصة.</numerusform>
            <numerusform>استُثني %n نصاً خاصاً.</numerusform>
            <numerusform>استُثني %n نص خاص.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds entrants&apos; names and addresses: send it only to coordinators. The key travels apart, with keys backup.</source>
        <translation>فيه أسماء المشاركين وعناوينهم: لا ترسله إلا إلى المنسِّقين. أما المفتاح فيُنقل منفصلاً بالأمر ⁦keys backup⁩.</translation>
    </message>
    <message>
        <source>{title} ({call}) is here: {records}.</source>
        <translation>{title} ({call}) هنا الآن: {records}.</translation>
    </message>
    <message>
        <source>Its key is not: you can read, check and export it. To change it, restore the key with keys restore.</source>
        <translation>أما مفتاحها فليس هنا: يمكنك قراءتها والتحقق منها وتصديرها. ولتغييرها استعِد المفتاح بالأمر ⁦keys restore⁩.</translation>
    </message>
    <message>
        <source>Says of itself (unchecked): {hint}</source>
        <translation>يقول عن نفسه (من دون تحقُّق): {hint}</translation>
    </message>
    <message>
        <source>A call key under a password; it can only be opened with that.</source>
        <translation>مفتاح دعوة محميّ بكلمة مرور؛ لا يُفتح إلا بها.</translation>
    </message>
    <message>
        <source>{records}:</source>
        <translation>{records}:</translation>
    </message>
    <message>
        <source>{records} of {call}:</source>
        <translation>{records} من {call}:</translation>
    </message>
    <message>
        <source>{texts} ({textBytes}), {files} ({fileBytes})</source>
        <translation>{texts} ({textBytes})، {files} ({fileBytes})</translation>
    </message>
    <message numerus="yes">
        <source>Update to see %n records of a newer version.</source>
        <translation>
            <numerusform>لا سجلات من إصدار أحدث.</numerusform>
            <numerusform>حدِّث البرنامج لترى سجلاً واحداً من إصدار أحدث.</numerusform>
            <numerusform>حدِّث البرنامج لترى سجلين من إصدار أحدث.</numerusform>
            <numerusform>حدِّث البرنامج لترى %n سجلات من إصدار أحدث.</numerusform>
            <numerusform>حدِّث البرنامج لترى %n سجلاً من إصدار أحدث.</numerusform>
            <numerusform>حدِّث البرنامج لترى %n سجل من إصدار أحدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts, lists or files are named by nothing in it and would be left out.</source>
        <translation>
            <numerusform>لا نصوص أو قوائم أو ملفات بلا إحالة إليها فيه.</numerusform>
            <numerusform>نص أو قائمة أو ملف واحد لا يحيل إليه شيء فيه، وسيُستثنى.</numerusform>
            <numerusform>نصان أو قائمتان أو ملفان لا يحيل إليها شيء فيه، وستُستثنى.</numerusform>
            <numerusform>%n نصوص أو قوائم أو ملفات لا يحيل إليها شيء فيه، وستُستثنى.</numerusform>
            <numerusform>%n نصاً أو قائمة أو ملفاً لا يحيل إليها شيء فيه، وستُستثنى.</numerusform>
            <numerusform>%n نص أو قائمة أو ملف لا يحيل إليها شيء فيه، وستُستثنى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round}: {kind}, {sheets}, receipt {receipt}</source>
        <translation>الجولة {round}: {kind}، {sheets}، الإيصال {receipt}</translation>
    </message>
    <message>
        <source>{file}: a {kind}, {bytes}</source>
        <translation>الملف ⁦{file}⁩: {kind}، {bytes}</translation>
    </message>
    <message>
        <source>{file}: claims to be a {kind}, {bytes}</source>
        <translation>الملف ⁦{file}⁩: يقول إنه {kind}، {bytes}</translation>
    </message>
    <message>
        <source>Hash {hash}</source>
        <translation>بصمة الملف {hash}</translation>
    </message>
    <message>
        <source>Call {call}</source>
        <translation>الدعوة {call}</translation>
    </message>
    <message>
        <source>Verdict: every check passed. Nothing was imported.</source>
        <translation>الخلاصة: اجتاز كل فحص. ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Verified: every check passed.</source>
        <translation>تم التحقق: اجتيز كل فحص.</translation>
    </message>
    <message>
        <source>NOT verified.</source>
        <translation>لم يثبت التحقق.</translation>
    </message>
    <message>
        <source>{call}: {records}, {acts}, {lists}, {texts}, {files} read again from the disk.</source>
        <translation>{call}: أُعيدت القراءة من القرص: {records}، {acts}، {lists}، {texts}، {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not here (withheld, erased, or never sent).</source>
        <translation>
            <numerusform>لا ملفات غائبة.</numerusform>
            <numerusform>ملف واحد ليس هنا (محجوب أو ممحوّ أو لم يُرسل قط).</numerusform>
            <numerusform>ملفان ليسا هنا (محجوبان أو ممحوّان أو لم يُرسلا قط).</numerusform>
            <numerusform>%n ملفات ليست هنا (محجوبة أو ممحوّة أو لم تُرسل قط).</numerusform>
            <numerusform>%n ملفاً ليست هنا (محجوبة أو ممحوّة أو لم تُرسل قط).</numerusform>
            <numerusform>%n ملف ليست هنا (محجوبة أو ممحوّة أو لم تُرسل قط).</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: everything is as it was signed.</source>
        <translation>تم التحقق: كل شيء كما وُقِّع.</translation>
    </message>
    <message>
        <source>Files opened or merged here:</source>
        <translation>الملفات التي فُتحت أو دُمجت هنا:</translation>
    </message>
    <message>
        <source>When (as claimed)</source>
        <translation>الوقت (حسب المصرَّح به)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>an earlier close</source>
        <translation>إغلاق سابق</translation>
    </message>
    <message>
        <source>Round {round} ({state}): not as it was closed</source>
        <translation>الجولة {round} ({state}): ليست كما أُغلقت</translation>
    </message>
    <message>
        <source>Round {round} ({state}): result digest {digest}</source>
        <translation>الجولة {round} ({state}): بصمة النتيجة {digest}</translation>
    </message>
    <message>
        <source>Do not send the key file to judges.</source>
        <translation>لا ترسل ملف المفتاح إلى المُحكِّمين.</translation>
    </message>
    <message>
        <source>This file was opened here before; nothing changed.</source>
        <translation>فُتح هذا الملف هنا من قبل؛ لم يتغيَّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Welcome: you judge %n entries of {call} as {judge}.</source>
        <translation>
            <numerusform>أهلاً بك: لا مشاركات لتحكيمها في {call} بصفة {judge}.</numerusform>
            <numerusform>أهلاً بك: لديك مشاركة واحدة للتحكيم في {call} بصفة {judge}.</numerusform>
            <numerusform>أهلاً بك: لديك مشاركتان للتحكيم في {call} بصفة {judge}.</numerusform>
            <numerusform>أهلاً بك: لديك %n مشاركات للتحكيم في {call} بصفة {judge}.</numerusform>
            <numerusform>أهلاً بك: لديك %n مشاركة للتحكيم في {call} بصفة {judge}.</numerusform>
            <numerusform>أهلاً بك: لديك %n مشاركة للتحكيم في {call} بصفة {judge}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to your work on {call} as {judge}: {new}, {all} in all. What you have scored is still there.</source>
        <translation>أُضيف إلى عملك في {call} بصفة {judge}: {new}، والمجموع {all}. الدرجات التي منحتها باقية.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>لا مشاركات جديدة</numerusform>
            <numerusform>مشاركة جديدة واحدة</numerusform>
            <numerusform>مشاركتان جديدتان</numerusform>
            <numerusform>%n مشاركات جديدة</numerusform>
            <numerusform>%n مشاركة جديدة</numerusform>
            <numerusform>%n مشاركة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: score {call} ENTRY criterion=value … --as {judge}, then ballot.</source>
        <translation>التالي: ⁦score {call} ENTRY criterion=value … --as {judge}⁩، ثم ⁦ballot⁩.</translation>
    </message>
    <message>
        <source>Saved {entry}.</source>
        <translation>حُفظت {entry}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the scores of %n entries.</source>
        <translation>
            <numerusform>لم تُحفظ أي درجات.</numerusform>
            <numerusform>حُفظت درجات مشاركة واحدة.</numerusform>
            <numerusform>حُفظت درجات مشاركتين.</numerusform>
            <numerusform>حُفظت درجات %n مشاركات.</numerusform>
            <numerusform>حُفظت درجات %n مشاركة.</numerusform>
            <numerusform>حُفظت درجات %n مشاركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %n rows need a look.</source>
        <translation>
            <numerusform>لم يُحفظ شيء.</numerusform>
            <numerusform>لم يُحفظ شيء: صف واحد يحتاج إلى مراجعة.</numerusform>
            <numerusform>لم يُحفظ شيء: صفان يحتاجان إلى مراجعة.</numerusform>
            <numerusform>لم يُحفظ شيء: %n صفوف تحتاج إلى مراجعة.</numerusform>
            <numerusform>لم يُحفظ شيء: %n صفاً تحتاج إلى مراجعة.</numerusform>
            <numerusform>لم يُحفظ شيء: %n صف تحتاج إلى مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {file} and read it back: {sheets}, {new} new or changed.</source>
        <translation>كُتب ⁦{file}⁩ وأُعيدت قراءته: {sheets}، منها {new} جديدة أو متغيِّرة.</translation>
    </message>
    <message>
        <source>Without a complete sheet: {entries}</source>
        <translation>من دون استمارة مكتملة: {entries}</translation>
    </message>
    <message>
        <source>Receipt {receipt}. Send the file to the coordinator; scores can still change and be sent again while the round is open.</source>
        <translation>الإيصال {receipt}. أرسِل الملف إلى المنسِّق؛ يمكن تغيير الدرجات وإرسالها من جديد ما دامت الجولة مفتوحة.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>بلا درجات</translation>
    </message>
    <message>
        <source>partly scored</source>
        <translation>درجات جزئية</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>تعذَّر التقييم</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>تنحٍّ</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>differs on another laptop (--seen)</source>
        <translation>تختلف على جهاز آخر (⁦--seen⁩)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>تدريبية</translation>
    </message>
    <message>
        <source>The key of {call} is in {file}.</source>
        <translation>مفتاح {call} في ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Its password, shown this once: {password}</source>
        <translation>كلمة مروره، وتُعرض هذه المرة فقط: {password}</translation>
    </message>
    <message>
        <source>Write it down and keep it apart from the file. Whoever has both can act as the office of the call.</source>
        <translation>دوِّنها واحفظها بعيداً عن الملف. من يملك الاثنين يستطيع التصرف بصفة مكتب الدعوة.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>The key of {call} was here already.</source>
        <translation>مفتاح {call} كان هنا من قبل.</translation>
    </message>
    <message>
        <source>The key of {call} is here now.</source>
        <translation>مفتاح {call} هنا الآن.</translation>
    </message>
    <message>
        <source>The call itself is not: import a bundle of it with call import.</source>
        <translation>أما الدعوة نفسها فليست هنا: استورِد أرشيفها بالأمر ⁦call import⁩.</translation>
    </message>
    <message>
        <source>call {id}</source>
        <translation>الدعوة {id}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>الحدّ الفاصل</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>{item} pass/fail/unsure</source>
        <translation>{item} اجتياز/إخفاق/غير مؤكَّد</translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation>خارج المنافسة</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>اجتازت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفقت</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>الجائزة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Round {round}, a check, {state}</source>
        <translation>الجولة {round}، تدقيق، {state}</translation>
    </message>
    <message>
        <source>{title} · round {round} · {state}</source>
        <translation>{title}، الجولة {round}، {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions and do not count: see forks {call}</source>
        <translation>
            <numerusform>لا استمارات بنسختين: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>استمارة واحدة بنسختين لا تُحتسب: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>استمارتان لكلٍّ منهما نسختان لا تُحتسبان: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارات بنسختين لا تُحتسب: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارة بنسختين لا تُحتسب: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارة بنسختين لا تُحتسب: انظر ⁦forks {call}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules {id}</source>
        <translation>القواعد {id}</translation>
    </message>
    <message>
        <source>Result digest {digest}</source>
        <translation>بصمة النتيجة {digest}</translation>
    </message>
    <message>
        <source>Round {round} is closed. Result digest {digest}</source>
        <translation>أُغلقت الجولة {round}. بصمة النتيجة {digest}</translation>
    </message>
    <message>
        <source>Recorded: {entry} {outcome}.</source>
        <translation>سُجِّل: {entry} {outcome}.</translation>
    </message>
    <message>
        <source>Nothing was imported: of {rows}, {problems}.</source>
        <translation>لم يُستورد شيء ({rows}): {problems}.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems need a look</source>
        <translation>
            <numerusform>لا مسائل تحتاج إلى مراجعة</numerusform>
            <numerusform>مسألة واحدة تحتاج إلى مراجعة</numerusform>
            <numerusform>مسألتان تحتاجان إلى مراجعة</numerusform>
            <numerusform>%n مسائل تحتاج إلى مراجعة</numerusform>
            <numerusform>%n مسألة تحتاج إلى مراجعة</numerusform>
            <numerusform>%n مسألة تحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {count}.</source>
        <translation>استُورد: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: they are here already (--again imports them once more).</source>
        <translation>
            <numerusform>لم يُستثنَ أي صف.</numerusform>
            <numerusform>استُثني صف واحد: موجود هنا من قبل (⁦--again⁩ يستورده مرة أخرى).</numerusform>
            <numerusform>استُثني صفان: موجودان هنا من قبل (⁦--again⁩ يستوردهما مرة أخرى).</numerusform>
            <numerusform>استُثنيت %n صفوف: موجودة هنا من قبل (⁦--again⁩ يستوردها مرة أخرى).</numerusform>
            <numerusform>استُثني %n صفاً: موجودة هنا من قبل (⁦--again⁩ يستوردها مرة أخرى).</numerusform>
            <numerusform>استُثني %n صف: موجودة هنا من قبل (⁦--again⁩ يستوردها مرة أخرى).</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} would be imported; nothing was changed.</source>
        <translation>سيُستورد: {count}؛ لم يتغيَّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments.</source>
        <translation>
            <numerusform>لا مرفقات.</numerusform>
            <numerusform>مرفق واحد.</numerusform>
            <numerusform>مرفقان.</numerusform>
            <numerusform>%n مرفقات.</numerusform>
            <numerusform>%n مرفقاً.</numerusform>
            <numerusform>%n مرفق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as coded attributes of the entrants, never shown to judges: {names}.</source>
        <translation>محفوظة سمات مرمَّزة للمشاركين، ولا تُعرض على المُحكِّمين أبداً: {names}.</translation>
    </message>
    <message>
        <source>No entries yet: import a table with entries import {call} FILE.csv</source>
        <translation>لا مشاركات بعد: استورِد جدولاً بالأمر ⁦entries import {call} FILE.csv⁩</translation>
    </message>
    <message>
        <source>No judges yet: import a table with judges import {call} FILE.csv</source>
        <translation>لا مُحكِّمين بعد: استورِد جدولاً بالأمر ⁦judges import {call} FILE.csv⁩</translation>
    </message>
    <message>
        <source>{entry} is in.</source>
        <translation>قُبلت {entry}.</translation>
    </message>
    <message>
        <source>{entry} is not eligible.</source>
        <translation>المشاركة {entry} غير مؤهَّلة.</translation>
    </message>
    <message>
        <source>{entry} is corrected.</source>
        <translation>صُحِّحت {entry}.</translation>
    </message>
    <message>
        <source>{entry} is withdrawn.</source>
        <translation>سُحبت {entry}.</translation>
    </message>
    <message>
        <source>{entry} is in again.</source>
        <translation>عادت {entry}.</translation>
    </message>
    <message>
        <source>{entry} is disqualified.</source>
        <translation>أُقصيت {entry}.</translation>
    </message>
    <message>
        <source>{entry} is marked as a duplicate.</source>
        <translation>وُسمت {entry} بأنها مكرَّرة.</translation>
    </message>
    <message>
        <source>{entry} is a practice entry.</source>
        <translation>المشاركة {entry} تدريبية.</translation>
    </message>
    <message>
        <source>The conflict of {judge} with {entry} is {state}.</source>
        <translation>تضارب مصالح {judge} مع {entry}: {state}.</translation>
    </message>
    <message>
        <source>Laptop {device} is confirmed.</source>
        <translation>أُكِّد الجهاز {device}.</translation>
    </message>
    <message>
        <source>Laptop {device} is revoked; what had counted still does.</source>
        <translation>أُلغي الجهاز {device}؛ وما احتُسب منه يبقى محتسباً.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>هيئة التحكيم</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>بالدعوة</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُلغى</translation>
    </message>
    <message numerus="yes">
        <source>%n judgings</source>
        <translation>
            <numerusform>لا عمليات تحكيم</numerusform>
            <numerusform>عملية تحكيم واحدة</numerusform>
            <numerusform>عمليتا تحكيم</numerusform>
            <numerusform>%n عمليات تحكيم</numerusform>
            <numerusform>%n عملية تحكيم</numerusform>
            <numerusform>%n عملية تحكيم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكاناً</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>  places lost to conflicts {conflicts}, to languages {languages}, to the load limit {load}</source>
        <translation>  أماكن فُقدت بسبب تضارب المصالح {conflicts}، واللغات {languages}، وحدّ عبء العمل {load}</translation>
    </message>
    <message>
        <source>{on}, {off} off; loads from {low} to {high}; {mismatches}; seed {seed}.</source>
        <translation>{on}، والملغى {off}؛ العبء من {low} إلى {high}؛ {mismatches}؛ البذرة {seed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments on</source>
        <translation>
            <numerusform>لا توزيعات قائمة</numerusform>
            <numerusform>توزيع قائم واحد</numerusform>
            <numerusform>توزيعان قائمان</numerusform>
            <numerusform>%n توزيعات قائمة</numerusform>
            <numerusform>%n توزيعاً قائماً</numerusform>
            <numerusform>%n توزيع قائم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language mismatches</source>
        <translation>
            <numerusform>لا اختلافات في اللغة</numerusform>
            <numerusform>اختلاف واحد في اللغة</numerusform>
            <numerusform>اختلافان في اللغة</numerusform>
            <numerusform>%n اختلافات في اللغة</numerusform>
            <numerusform>%n اختلافاً في اللغة</numerusform>
            <numerusform>%n اختلاف في اللغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges and entries of a panel fall into {n} parts that share nobody: their scores can only be compared with care.</source>
        <translation>ينقسم مُحكِّمو هيئةٍ ومشاركاتها إلى {n} من الأجزاء لا يجمع بينها أحد: لا تُقارن درجاتها إلا بحذر.</translation>
    </message>
    <message>
        <source>palmares-cli: every verb of Palmares without a window.</source>
        <translation>⁦palmares-cli⁩: كل أوامر Palmares من دون نافذة.</translation>
    </message>
    <message>
        <source>Everywhere: --home DIR (where calls and keys lie), --json, --lang CODE, --strict, --help</source>
        <translation>في كل أمر: ⁦--home DIR⁩ (موضع الدعوات والمفاتيح)، ⁦--json⁩، ⁦--lang CODE⁩، ⁦--strict⁩، ⁦--help⁩</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 something was refused, 2 usage, 3 a question needs an answer (--strict)</source>
        <translation>رمز الخروج: 0 تم، 1 رُفض شيء، 2 خطأ في الاستعمال، 3 سؤال ينتظر جواباً (⁦--strict⁩)</translation>
    </message>
    <message>
        <source>Usage: {line}</source>
        <translation>الاستعمال: ⁦{line}⁩</translation>
    </message>
    <message>
        <source>There is no verb {verb}; palmares-cli --help lists them.</source>
        <translation>لا يوجد أمر ⁦{verb}⁩؛ تعرض ⁦palmares-cli --help⁩ الأوامر كلها.</translation>
    </message>
    <message>
        <source>unknown option {option}</source>
        <translation>خيار غير معروف ⁦{option}⁩</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>الخيار ⁦{option}⁩ لا يأخذ قيمة</translation>
    </message>
    <message>
        <source>{option} was given twice</source>
        <translation>ورد الخيار ⁦{option}⁩ مرتين</translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>الخيار ⁦{option}⁩ يتطلب قيمة</translation>
    </message>
    <message>
        <source>{word} is missing</source>
        <translation>ينقص ⁦{word}⁩</translation>
    </message>
    <message>
        <source>too many words: {word}</source>
        <translation>كلمات أكثر من اللازم: ⁦{word}⁩</translation>
    </message>
    <message>
        <source>{option} wants a whole number from {low} to {high}</source>
        <translation>الخيار ⁦{option}⁩ يتطلب عدداً صحيحاً من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{option} wants a size such as 20MB</source>
        <translation>الخيار ⁦{option}⁩ يتطلب حجماً مثل ⁦20MB⁩</translation>
    </message>
    <message>
        <source>{option} is one of {words}</source>
        <translation>قيمة ⁦{option}⁩ واحدة من ⁦{words}⁩</translation>
    </message>
    <message>
        <source>expected {form}, not {word}</source>
        <translation>المتوقع ⁦{form}⁩ لا ⁦{word}⁩</translation>
    </message>
    <message>
        <source>say one of --template, --from and --rules</source>
        <translation>اختر واحداً من ⁦--template⁩ و⁦--from⁩ و⁦--rules⁩</translation>
    </message>
    <message>
        <source>say --pass or --fail REASON</source>
        <translation>اختر ⁦--pass⁩ أو ⁦--fail REASON⁩</translation>
    </message>
    <message>
        <source>say --confirm or --revoke</source>
        <translation>اختر ⁦--confirm⁩ أو ⁦--revoke⁩</translation>
    </message>
    <message>
        <source>--device goes with --wins alone</source>
        <translation>لا يُستعمل ⁦--device⁩ إلا مع ⁦--wins⁩</translation>
    </message>
    <message>
        <source>name a SLOT and either --use ID or --exclude</source>
        <translation>اذكر ⁦SLOT⁩ ومعه ⁦--use ID⁩ أو ⁦--exclude⁩</translation>
    </message>
    <message>
        <source>either scores, or --recuse, or --cannot-judge</source>
        <translation>إما درجات وإما ⁦--recuse⁩ وإما ⁦--cannot-judge⁩</translation>
    </message>
    <message>
        <source>either --final or --stopping</source>
        <translation>إما ⁦--final⁩ وإما ⁦--stopping⁩</translation>
    </message>
    <message>
        <source>play a whole call on the sample (or made-up) content: packages, ballots, merge, ranking</source>
        <translation>تشغيل دعوة كاملة على المحتوى النموذجي (أو المولَّد): حزم وأوراق درجات ودمج وترتيب</translation>
    </message>
    <message>
        <source>the ready-made sets of rules and texts</source>
        <translation>مجموعات القواعد والنصوص الجاهزة</translation>
    </message>
    <message>
        <source>one template: texts and rules</source>
        <translation>قالب واحد: نصوصه وقواعده</translation>
    </message>
    <message>
        <source>make a call from a template, an earlier call or a rules file</source>
        <translation>إنشاء دعوة من قالب أو من دعوة سابقة أو من ملف قواعد</translation>
    </message>
    <message>
        <source>calls on this computer, with role and progress</source>
        <translation>الدعوات على هذا الجهاز، مع الدور والتقدُّم</translation>
    </message>
    <message>
        <source>one call: rounds and where they stand</source>
        <translation>دعوة واحدة: جولاتها وحالها</translation>
    </message>
    <message>
        <source>print the rules, or put others (or texts) in their place</source>
        <translation>طباعة القواعد، أو إحلال قواعد (أو نصوص) أخرى محلَّها</translation>
    </message>
    <message>
        <source>fix the rules of a round before scores exist</source>
        <translation>تثبيت قواعد جولة قبل وجود درجات</translation>
    </message>
    <message>
        <source>settings: deadline=2026-12-31 or 2026-12-31T18:00Z, contact=TEXT, …</source>
        <translation>الإعدادات: ⁦deadline=2026-12-31⁩ أو ⁦2026-12-31T18:00Z⁩، ⁦contact=TEXT⁩، …</translation>
    </message>
    <message>
        <source>write the whole call to a bundle</source>
        <translation>كتابة الدعوة كاملةً في أرشيف</translation>
    </message>
    <message>
        <source>make the office of a call from a bundle, or merge it into the one that is here</source>
        <translation>إنشاء مكتب دعوة من أرشيف، أو دمجه في المكتب الموجود هنا</translation>
    </message>
    <message>
        <source>bring in a table of entries</source>
        <translation>إدخال جدول مشاركات</translation>
    </message>
    <message>
        <source>the entries and where they stand</source>
        <translation>المشاركات وحالها</translation>
    </message>
    <message>
        <source>let an entry in, or not, with the reason</source>
        <translation>قبول مشاركة أو عدم قبولها، مع السبب</translation>
    </message>
    <message>
        <source>an entrant withdraws</source>
        <translation>انسحاب مشارك</translation>
    </message>
    <message>
        <source>an entry is in again, with the sheets it had</source>
        <translation>عودة مشاركة مع ما كان لها من استمارات</translation>
    </message>
    <message>
        <source>an entry leaves the field</source>
        <translation>خروج مشاركة من المنافسة</translation>
    </message>
    <message>
        <source>an entry is a duplicate of another</source>
        <translation>وسم مشاركة بأنها مكرَّرة لأخرى</translation>
    </message>
    <message>
        <source>an entry is for practice and never counts</source>
        <translation>جعل مشاركة تدريبية لا تُحتسب أبداً</translation>
    </message>
    <message>
        <source>bring in a table of judges</source>
        <translation>إدخال جدول مُحكِّمين</translation>
    </message>
    <message>
        <source>the judges, what they were asked and what came back</source>
        <translation>المُحكِّمون وما طُلب منهم وما ورد</translation>
    </message>
    <message>
        <source>confirm, declare, suggest or dismiss a conflict</source>
        <translation>تأكيد تضارب مصالح أو التصريح به أو اقتراحه أو رفضه</translation>
    </message>
    <message>
        <source>decide who judges what: exact demand, even loads, languages, no conflicts; or the proof that it cannot be</source>
        <translation>توزيع المشاركات على المُحكِّمين: العدد المطلوب بدقة، وأعباء متساوية، واللغات، ولا تضارب مصالح؛ أو إثبات أن ذلك متعذِّر</translation>
    </message>
    <message>
        <source>write one file per judge with what that judge may see</source>
        <translation>كتابة ملف لكل مُحكِّم بما يجوز له الاطلاع عليه</translation>
    </message>
    <message>
        <source>open a package as a judge (or an earlier ballot of one&apos;s own)</source>
        <translation>فتح حزمة بصفة مُحكِّم (أو ورقة درجات سابقة له)</translation>
    </message>
    <message>
        <source>a judge&apos;s entries and how far they are</source>
        <translation>مشاركات مُحكِّم ومدى تقدُّمها</translation>
    </message>
    <message>
        <source>scores from a table: entry, criterion, score, state, comment, note_to_entrant</source>
        <translation>درجات من جدول: ⁦entry, criterion, score, state, comment, note_to_entrant⁩</translation>
    </message>
    <message>
        <source>score an entry; saved at once</source>
        <translation>منح درجات لمشاركة؛ تُحفظ فوراً</translation>
    </message>
    <message>
        <source>write the judge&apos;s scores as one signed file</source>
        <translation>كتابة درجات المُحكِّم في ملف واحد موقَّع</translation>
    </message>
    <message>
        <source>take in ballots and bundles, or folders of them: plan, then all good ones in one step</source>
        <translation>استلام أوراق درجات وأرشيفات أو مجلدات منها: خطة، ثم كل السليم منها دفعة واحدة</translation>
    </message>
    <message>
        <source>what a person should look at, with the names that settle takes</source>
        <translation>ما ينبغي أن يراجعه شخص، مع الأسماء التي يأخذها ⁦settle⁩</translation>
    </message>
    <message>
        <source>what is there in two versions, side by side</source>
        <translation>ما يوجد بنسختين، جنباً إلى جنب</translation>
    </message>
    <message>
        <source>decide which version stands; SLOT is JUDGE:ENTRY:ROUND, or as forks prints it</source>
        <translation>تقرير النسخة المعتمدة؛ ⁦SLOT⁩ هو ⁦JUDGE:ENTRY:ROUND⁩، أو كما يطبعه ⁦forks⁩</translation>
    </message>
    <message>
        <source>set aside what a merged file (by hash), a laptop or a judge brought, or bring it back</source>
        <translation>استبعاد مؤقَّت لما أتى به ملف مدموج (ببصمته) أو جهاز أو مُحكِّم، أو استرجاعه</translation>
    </message>
    <message>
        <source>the official result: of the close, else provisional</source>
        <translation>النتيجة الرسمية: نتيجة الإغلاق، وإلا فالمؤقَّتة</translation>
    </message>
    <message>
        <source>fix which sheets count for a round</source>
        <translation>تثبيت الاستمارات المحتسبة في جولة</translation>
    </message>
    <message>
        <source>bring what the cut or a check let through into the next round</source>
        <translation>نقل ما أجازه الحدّ الفاصل أو التدقيق إلى الجولة التالية</translation>
    </message>
    <message>
        <source>record a decision beside the ranking</source>
        <translation>تسجيل قرار إلى جانب الترتيب</translation>
    </message>
    <message>
        <source>the decisions that stand</source>
        <translation>القرارات القائمة</translation>
    </message>
    <message>
        <source>write the call&apos;s key to a file under a password</source>
        <translation>كتابة مفتاح الدعوة في ملف محميّ بكلمة مرور</translation>
    </message>
    <message>
        <source>take a call&apos;s key in; the password comes from a file or one line of input</source>
        <translation>إضافة مفتاح دعوة؛ تأتي كلمة المرور من ملف أو من سطر إدخال واحد</translation>
    </message>
    <message>
        <source>write a table; scores and entries are what analyse reads</source>
        <translation>كتابة جدول؛ يقرأ ⁦analyse⁩ جدولي ⁦scores⁩ و⁦entries⁩</translation>
    </message>
    <message>
        <source>explain an exchange file without importing it</source>
        <translation>شرح ملف تبادل من دون استيراده</translation>
    </message>
    <message>
        <source>check every byte and signature, and compute every result again</source>
        <translation>فحص كل بايت وكل توقيع، وإعادة حساب كل نتيجة</translation>
    </message>
    <message>
        <source>who did what, as the signed acts tell it, and which files came in here</source>
        <translation>من فعل ماذا، كما ترويه الإجراءات الموقَّعة، والملفات التي وردت إلى هنا</translation>
    </message>
    <message>
        <source>rank a table of scores on disk under rules, without any call</source>
        <translation>ترتيب جدول درجات على القرص وفق قواعد، من دون أي دعوة</translation>
    </message>
    <message numerus="yes">
        <source>{call}, {round}: %n entries for {judge}.</source>
        <translation>
            <numerusform>{call}، {round}: لا مشاركات للمُحكِّم {judge}.</numerusform>
            <numerusform>{call}، {round}: مشاركة واحدة للمُحكِّم {judge}.</numerusform>
            <numerusform>{call}، {round}: مشاركتان للمُحكِّم {judge}.</numerusform>
            <numerusform>{call}، {round}: %n مشاركات للمُحكِّم {judge}.</numerusform>
            <numerusform>{call}، {round}: %n مشاركة للمُحكِّم {judge}.</numerusform>
            <numerusform>{call}، {round}: %n مشاركة للمُحكِّم {judge}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>للأسئلة: {contact}</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>حتى {time}.</translation>
    </message>
    <message>
        <source>Nothing declared yet. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation>لا إقرار بالمصالح بعد. الأنواع: {kinds}؛ و⁦--none⁩ إن لم يكن هناك ما يُقرّ به.</translation>
    </message>
    <message>
        <source>Declared: no interests.</source>
        <translation>الإقرار: لا مصالح.</translation>
    </message>
    <message>
        <source>Declared: {kinds} {words}</source>
        <translation>الإقرار: {kinds} {words}</translation>
    </message>
    <message>
        <source>The coordinator is told with the next ballot.</source>
        <translation>يُبلَّغ المنسِّق مع ورقة الدرجات التالية.</translation>
    </message>
    <message>
        <source>either --none, or --kind and --words</source>
        <translation>إما ⁦--none⁩ وإما ⁦--kind⁩ و⁦--words⁩</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>لا شيء يلزم تغييره.</translation>
    </message>
    <message>
        <source>Took back the last change, of {entry}.</source>
        <translation>تُراجع عن آخر تغيير، في {entry}.</translation>
    </message>
    <message>
        <source>Did again what was taken back, of {entry}.</source>
        <translation>أُعيد ما تُراجع عنه، في {entry}.</translation>
    </message>
    <message>
        <source>{entry} is marked to come back to.</source>
        <translation>وُسمت {entry} للعودة إليها.</translation>
    </message>
    <message>
        <source>{entry} is no longer marked.</source>
        <translation>أُزيل الوسم عن {entry}.</translation>
    </message>
    <message>
        <source>Wrote {file}: all your scores and comments, for your own keeping.</source>
        <translation>كُتب ⁦{file}⁩: جميع درجاتك وتعليقاتك، لتحتفظ بها.</translation>
    </message>
    <message>
        <source>Done: {done} of {all} entries. Sheets not sent yet: {unsent}.</source>
        <translation>أُنجزت {done} من {all} من المشاركات. استمارات لم تُرسل بعد: {unsent}.</translation>
    </message>
    <message>
        <source>{entry} lacks: {criteria}</source>
        <translation>ينقص {entry}: {criteria}</translation>
    </message>
    <message>
        <source>Marked to come back to: {entries}</source>
        <translation>موسومة للعودة إليها: {entries}</translation>
    </message>
    <message>
        <source>Another laptop of yours says something else: {entries}</source>
        <translation>يختلف ما على جهاز آخر لك: {entries}</translation>
    </message>
    <message>
        <source>The text was corrected since you scored (score keep): {entries}</source>
        <translation>صُحِّح النص بعد منحك الدرجات (⁦score keep⁩): {entries}</translation>
    </message>
    <message>
        <source>Not judged: {entries}</source>
        <translation>لم تُحكَّم: {entries}</translation>
    </message>
    <message>
        <source>The deadline has passed by this computer&apos;s clock.</source>
        <translation>انقضى الموعد النهائي بحسب ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>You have not declared interests yet (interests).</source>
        <translation>لم تُقدِّم إقراراً بالمصالح بعد (⁦interests⁩).</translation>
    </message>
    <message>
        <source>Wrote {file}, byte for byte what was sent with receipt {receipt}.</source>
        <translation>كُتب ⁦{file}⁩، مطابقاً بايتاً ببايت لما أُرسل بالإيصال {receipt}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن النسبي</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Sent (claimed)</source>
        <translation>وقت الإرسال (حسب المصرَّح به)</translation>
    </message>
    <message>
        <source>what a judge is asked: criteria with their words, how many entries, until when</source>
        <translation>ما يُطلب من المُحكِّم: المعايير ونصوصها، وعدد المشاركات، والموعد النهائي</translation>
    </message>
    <message>
        <source>declare interests, or show what was declared; the coordinator is told with the next ballot</source>
        <translation>تقديم إقرار بالمصالح، أو عرض ما أُقرّ به؛ يُبلَّغ المنسِّق مع ورقة الدرجات التالية</translation>
    </message>
    <message>
        <source>take back the last change to a score or comment</source>
        <translation>التراجع عن آخر تغيير في درجة أو تعليق</translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation>إعادة آخر ما تُراجع عنه</translation>
    </message>
    <message>
        <source>mark an entry to come back to, on this computer only</source>
        <translation>وسم مشاركة للعودة إليها، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>the text was corrected: keep my scores</source>
        <translation>صُحِّح النص: الإبقاء على درجاتي</translation>
    </message>
    <message>
        <source>a judge&apos;s own copy of all scores and comments</source>
        <translation>نسخة المُحكِّم الخاصة من جميع الدرجات والتعليقات</translation>
    </message>
    <message>
        <source>what is missing before sending; writes nothing</source>
        <translation>ما ينقص قبل الإرسال؛ لا يكتب شيئاً</translation>
    </message>
    <message>
        <source>what was sent when, with receipts</source>
        <translation>ما أُرسل ومتى، مع الإيصالات</translation>
    </message>
    <message>
        <source>write a ballot that was sent before once more, byte for byte</source>
        <translation>كتابة ورقة درجات سبق إرسالها مرة أخرى، بايتاً ببايت</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>الدرجة المعدَّلة</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Adjusted rank</source>
        <translation>المرتبة المعدَّلة</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>المرتبة من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>P(top)</source>
        <translation>احتمال الصدارة</translation>
    </message>
    <message>
        <source>No model: {code}</source>
        <translation>لا نموذج: {code}</translation>
    </message>
    <message>
        <source>Mean {mean}; variance of entries {entries}, of judges {judges}, of the rest {rest}</source>
        <translation>المتوسط {mean}؛ تباين المشاركات {entries}، والمُحكِّمين {judges}، والباقي {rest}</translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %n parts without a judge in common: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>لا تنقسم الدرجات إلى أجزاء</numerusform>
            <numerusform>الدرجات كلها في جزء واحد: مقارنة مشاركات أجزاء مختلفة لا تستند إلا إلى افتراضات</numerusform>
            <numerusform>تنقسم الدرجات إلى جزأين بلا مُحكِّم مشترك: مقارنة مشاركات من جزأين مختلفين لا تستند إلا إلى افتراضات</numerusform>
            <numerusform>تنقسم الدرجات إلى %n أجزاء بلا مُحكِّم مشترك: مقارنة مشاركات أجزاء مختلفة لا تستند إلا إلى افتراضات</numerusform>
            <numerusform>تنقسم الدرجات إلى %n جزءاً بلا مُحكِّم مشترك: مقارنة مشاركات أجزاء مختلفة لا تستند إلا إلى افتراضات</numerusform>
            <numerusform>تنقسم الدرجات إلى %n جزء بلا مُحكِّم مشترك: مقارنة مشاركات أجزاء مختلفة لا تستند إلا إلى افتراضات</numerusform>
        </translation>
    </message>
    <message>
        <source>Intraclass correlation: of one judge {one}, of the mean {mean}</source>
        <translation>الارتباط داخل الفئات: لمُحكِّم واحد {one}، للمتوسط {mean}</translation>
    </message>
    <message>
        <source>Kendall&apos;s W {value}</source>
        <translation>معامل كندال W‏ {value}</translation>
    </message>
    <message>
        <source>how sure the result is, and how far judges agree</source>
        <translation>مدى الوثوق بالنتيجة، ومدى اتفاق المُحكِّمين</translation>
    </message>
    <message>
        <source>The texts for {judge} alone are larger than the limit, and texts are not divided: each file for {judge} exceeds it.</source>
        <translation>نصوص {judge} وحدها أكبر من الحد، والنصوص لا تُجزَّأ: كل ملف موجَّه إلى {judge} يتجاوزه.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets start from what you gave in round {round}. Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>
            <numerusform>لا تبدأ أي استمارة من درجاتك في الجولة {round}. غيِّر ما تغيَّر؛ وما تتركه يدخل ورقة درجاتك كما هو.</numerusform>
            <numerusform>تبدأ استمارة واحدة من درجاتك في الجولة {round}. غيِّر ما تغيَّر؛ وما تتركه يدخل ورقة درجاتك كما هو.</numerusform>
            <numerusform>تبدأ استمارتان من درجاتك في الجولة {round}. غيِّر ما تغيَّر؛ وما تتركه يدخل ورقة درجاتك كما هو.</numerusform>
            <numerusform>تبدأ %n استمارات من درجاتك في الجولة {round}. غيِّر ما تغيَّر؛ وما تتركه يدخل ورقة درجاتك كما هو.</numerusform>
            <numerusform>تبدأ %n استمارة من درجاتك في الجولة {round}. غيِّر ما تغيَّر؛ وما تتركه يدخل ورقة درجاتك كما هو.</numerusform>
            <numerusform>تبدأ %n استمارة من درجاتك في الجولة {round}. غيِّر ما تغيَّر؛ وما تتركه يدخل ورقة درجاتك كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round starts from your sheets of round {round}, and none of them is on this computer. If you gave scores there on another one, open the ballot you sent from it, here, with open.</source>
        <translation>تبدأ هذه الجولة من استماراتك في الجولة {round}، ولا توجد أي منها على هذا الجهاز. إن كنت قد منحت درجاتها على جهاز آخر فافتح هنا بالأمر ⁦open⁩ ورقة الدرجات التي أرسلتها منه.</translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}</source>
        <translation>المطلوب للمشاركات {entries}: {asked}، ولدى من يمكنهم ذلك من المُحكِّمين {places}</translation>
    </message>
    <message>
        <source>{asked} wanted for {entries}, but the judges who may give them have {places}: {judges}</source>
        <translation>المطلوب للمشاركات {entries}: {asked}، ولدى من يمكنهم ذلك من المُحكِّمين {places}: {judges}</translation>
    </message>
    <message>
        <source>Taken off this round before, so given nothing: {judges} (--bring-back JUDGE asks one again).</source>
        <translation>أُعفوا من هذه الجولة من قبل فلا يُسند إليهم شيء: {judges} (⁦--bring-back JUDGE⁩ يعيد أحدهم).</translation>
    </message>
    <message>
        <source>nothing to save: say CRITERION=VALUE, a comment, --recuse, --cannot-judge, --take-back or --seen</source>
        <translation>لا شيء ليُحفظ: اذكر ⁦CRITERION=VALUE⁩ أو تعليقاً أو ⁦--recuse⁩ أو ⁦--cannot-judge⁩ أو ⁦--take-back⁩ أو ⁦--seen⁩</translation>
    </message>
    <message>
        <source>either --rules, which say the scale, or --scale</source>
        <translation>إما ⁦--rules⁩ وفيها المقياس، وإما ⁦--scale⁩</translation>
    </message>
    <message>
        <source>--lang {lang} is not one of the program&apos;s languages: {langs}</source>
        <translation>⁦--lang {lang}⁩ ليست من لغات البرنامج: ⁦{langs}⁩</translation>
    </message>
    <message>
        <source>To let them count, close {round} again with a reason.</source>
        <translation>لاحتسابها أغلِق {round} من جديد مع ذكر السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts that the package names are not in it; ask the coordinator for the whole package again before you score.</source>
        <translation>
            <numerusform>لا ينقص الحزمة أي نص.</numerusform>
            <numerusform>نص واحد تذكره الحزمة ليس فيها؛ اطلب الحزمة كاملة من المنسِّق قبل منح الدرجات.</numerusform>
            <numerusform>نصان تذكرهما الحزمة ليسا فيها؛ اطلب الحزمة كاملة من المنسِّق قبل منح الدرجات.</numerusform>
            <numerusform>%n نصوص تذكرها الحزمة ليست فيها؛ اطلب الحزمة كاملة من المنسِّق قبل منح الدرجات.</numerusform>
            <numerusform>%n نصاً تذكرها الحزمة ليست فيها؛ اطلب الحزمة كاملة من المنسِّق قبل منح الدرجات.</numerusform>
            <numerusform>%n نص تذكرها الحزمة ليست فيها؛ اطلب الحزمة كاملة من المنسِّق قبل منح الدرجات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of entries are not here; open the other parts of the package, or ask the coordinator for them.</source>
        <translation>
            <numerusform>لا ينقص أي ملف من ملفات المشاركات.</numerusform>
            <numerusform>ملف واحد من ملفات المشاركات غير موجود هنا؛ افتح أجزاء الحزمة الأخرى أو اطلبه من المنسِّق.</numerusform>
            <numerusform>ملفان من ملفات المشاركات غير موجودين هنا؛ افتح أجزاء الحزمة الأخرى أو اطلبهما من المنسِّق.</numerusform>
            <numerusform>%n ملفات من ملفات المشاركات غير موجودة هنا؛ افتح أجزاء الحزمة الأخرى أو اطلبها من المنسِّق.</numerusform>
            <numerusform>%n ملفاً من ملفات المشاركات غير موجودة هنا؛ افتح أجزاء الحزمة الأخرى أو اطلبها من المنسِّق.</numerusform>
            <numerusform>%n ملف من ملفات المشاركات غير موجودة هنا؛ افتح أجزاء الحزمة الأخرى أو اطلبها من المنسِّق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n tables without names and titles, ready to be shared.</source>
        <translation>
            <numerusform>{file}: لا جداول.</numerusform>
            <numerusform>{file}: جدول واحد بلا أسماء ولا عناوين مشاركات، جاهز لإطلاع الآخرين عليه.</numerusform>
            <numerusform>{file}: جدولان بلا أسماء ولا عناوين مشاركات، جاهزان لإطلاع الآخرين عليهما.</numerusform>
            <numerusform>{file}: %n جداول بلا أسماء ولا عناوين مشاركات، جاهزة لإطلاع الآخرين عليها.</numerusform>
            <numerusform>{file}: %n جدولاً بلا أسماء ولا عناوين مشاركات، جاهزة لإطلاع الآخرين عليها.</numerusform>
            <numerusform>{file}: %n جدول بلا أسماء ولا عناوين مشاركات، جاهزة لإطلاع الآخرين عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column {column} names attachments; --attachments DIR says in which folder they lie.</source>
        <translation>يذكر العمود {column} مرفقات؛ ويحدِّد ⁦--attachments DIR⁩ مجلدها.</translation>
    </message>
    <message>
        <source>Kept with the entrants&apos; private data, never shown to judges: {names}.</source>
        <translation>محفوظة مع البيانات الشخصية للمشاركين، ولا تُعرض على المُحكِّمين أبداً: {names}.</translation>
    </message>
    <message>
        <source>Read as CSV in {encoding}, cells divided by {separator}, headings on line {line}.</source>
        <translation>قُرئ بصيغة CSV بترميز {encoding}، والفاصل بين الخانات {separator}، والعناوين في السطر {line}.</translation>
    </message>
    <message>
        <source>Read the worksheet {sheet} of an XLSX file, headings on line {line}.</source>
        <translation>قُرئت ورقة العمل {sheet} من ملف XLSX، والعناوين في السطر {line}.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Columns: {list}</source>
        <translation>الأعمدة: {list}</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>لا توجد مشاركات متشابهة.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs look alike; mark one of a pair with entries duplicate.</source>
        <translation>
            <numerusform>لا أزواج متشابهة.</numerusform>
            <numerusform>زوج واحد متشابه؛ حدِّد إحدى المشاركتين مكرَّرةً بالأمر ⁦entries duplicate⁩.</numerusform>
            <numerusform>زوجان متشابهان؛ حدِّد إحدى مشاركتَي كل زوج مكرَّرةً بالأمر ⁦entries duplicate⁩.</numerusform>
            <numerusform>%n أزواج متشابهة؛ حدِّد إحدى مشاركتَي كل زوج مكرَّرةً بالأمر ⁦entries duplicate⁩.</numerusform>
            <numerusform>%n زوجاً متشابهاً؛ حدِّد إحدى مشاركتَي كل زوج مكرَّرةً بالأمر ⁦entries duplicate⁩.</numerusform>
            <numerusform>%n زوج متشابه؛ حدِّد إحدى مشاركتَي كل زوج مكرَّرةً بالأمر ⁦entries duplicate⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>تشبه</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>take in a filled form, or scores that were typed from paper</source>
        <translation>استلام نموذج مملوء، أو درجات نُقلت عن الورق</translation>
    </message>
    <message>
        <source>list what was typed once, or differently by two people</source>
        <translation>عرض ما أُدخل مرة واحدة، أو أدخله شخصان على نحو مختلف</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>When a form is back: sheets import {call} FILE --judge CODE --source form</source>
        <translation>عند عودة نموذج: ⁦sheets import {call} FILE --judge CODE --source form⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets taken in.</source>
        <translation>
            <numerusform>لم تُستلم استمارات.</numerusform>
            <numerusform>استُلمت استمارة واحدة.</numerusform>
            <numerusform>استُلمت استمارتان.</numerusform>
            <numerusform>استُلمت %n استمارات.</numerusform>
            <numerusform>استُلمت %n استمارة.</numerusform>
            <numerusform>استُلمت %n استمارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets would be taken in; nothing was changed.</source>
        <translation>
            <numerusform>لا استمارات للاستلام؛ لم يتغيَّر شيء.</numerusform>
            <numerusform>ستُستلم استمارة واحدة؛ لم يتغيَّر شيء.</numerusform>
            <numerusform>ستُستلم استمارتان؛ لم يتغيَّر شيء.</numerusform>
            <numerusform>ستُستلم %n استمارات؛ لم يتغيَّر شيء.</numerusform>
            <numerusform>ستُستلم %n استمارة؛ لم يتغيَّر شيء.</numerusform>
            <numerusform>ستُستلم %n استمارة؛ لم يتغيَّر شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what is here already.</source>
        <translation>
            <numerusform>لا استمارات مطابقة لما هنا.</numerusform>
            <numerusform>استمارة واحدة تطابق ما هو موجود هنا.</numerusform>
            <numerusform>استمارتان تطابقان ما هو موجود هنا.</numerusform>
            <numerusform>%n استمارات تطابق ما هو موجود هنا.</numerusform>
            <numerusform>%n استمارة تطابق ما هو موجود هنا.</numerusform>
            <numerusform>%n استمارة تطابق ما هو موجود هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank: nothing is said about them.</source>
        <translation>
            <numerusform>لا مشاركات فارغة.</numerusform>
            <numerusform>مشاركة واحدة فارغة: لم يرد عنها شيء.</numerusform>
            <numerusform>مشاركتان فارغتان: لم يرد عنهما شيء.</numerusform>
            <numerusform>%n مشاركات فارغة: لم يرد عنها شيء.</numerusform>
            <numerusform>%n مشاركة فارغة: لم يرد عنها شيء.</numerusform>
            <numerusform>%n مشاركة فارغة: لم يرد عنها شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets differ from what the judge&apos;s laptop sent: forks {call} shows both.</source>
        <translation>
            <numerusform>لا استمارات تخالف ما أرسله جهاز المُحكِّم (⁦forks {call}⁩).</numerusform>
            <numerusform>استمارة واحدة تخالف ما أرسله جهاز المُحكِّم: يعرض ⁦forks {call}⁩ النسختين.</numerusform>
            <numerusform>استمارتان تخالفان ما أرسله جهاز المُحكِّم: يعرض ⁦forks {call}⁩ النسختين.</numerusform>
            <numerusform>%n استمارات تخالف ما أرسله جهاز المُحكِّم: يعرض ⁦forks {call}⁩ النسختين.</numerusform>
            <numerusform>%n استمارة تخالف ما أرسله جهاز المُحكِّم: يعرض ⁦forks {call}⁩ النسختين.</numerusform>
            <numerusform>%n استمارة تخالف ما أرسله جهاز المُحكِّم: يعرض ⁦forks {call}⁩ النسختين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets wait: they count once a second person has typed the same.</source>
        <translation>
            <numerusform>لا استمارات تنتظر.</numerusform>
            <numerusform>استمارة واحدة تنتظر: تُحتسب حين يُدخل شخص آخر القيم نفسها.</numerusform>
            <numerusform>استمارتان تنتظران: تُحتسبان حين يُدخل شخص آخر القيم نفسها.</numerusform>
            <numerusform>%n استمارات تنتظر: تُحتسب حين يُدخل شخص آخر القيم نفسها.</numerusform>
            <numerusform>%n استمارة تنتظر: تُحتسب حين يُدخل شخص آخر القيم نفسها.</numerusform>
            <numerusform>%n استمارة تنتظر: تُحتسب حين يُدخل شخص آخر القيم نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were typed differently. Look at the paper and import the typing that was wrong again, corrected, with --typing 1 or --typing 2.</source>
        <translation>
            <numerusform>لا خانات مختلفة.</numerusform>
            <numerusform>خانة واحدة أُدخلت على نحو مختلف. راجِع الورق، ثم أعِد استيراد الإدخال الخاطئ مصحَّحاً مع ⁦--typing 1⁩ أو ⁦--typing 2⁩.</numerusform>
            <numerusform>خانتان أُدخلتا على نحو مختلف. راجِع الورق، ثم أعِد استيراد الإدخال الخاطئ مصحَّحاً مع ⁦--typing 1⁩ أو ⁦--typing 2⁩.</numerusform>
            <numerusform>%n خانات أُدخلت على نحو مختلف. راجِع الورق، ثم أعِد استيراد الإدخال الخاطئ مصحَّحاً مع ⁦--typing 1⁩ أو ⁦--typing 2⁩.</numerusform>
            <numerusform>%n خانة أُدخلت على نحو مختلف. راجِع الورق، ثم أعِد استيراد الإدخال الخاطئ مصحَّحاً مع ⁦--typing 1⁩ أو ⁦--typing 2⁩.</numerusform>
            <numerusform>%n خانة أُدخلت على نحو مختلف. راجِع الورق، ثم أعِد استيراد الإدخال الخاطئ مصحَّحاً مع ⁦--typing 1⁩ أو ⁦--typing 2⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problems need a look.</source>
        <translation>
            <numerusform>لم يُستلم شيء.</numerusform>
            <numerusform>لم يُستلم شيء: مسألة واحدة تحتاج إلى مراجعة.</numerusform>
            <numerusform>لم يُستلم شيء: مسألتان تحتاجان إلى مراجعة.</numerusform>
            <numerusform>لم يُستلم شيء: %n مسائل تحتاج إلى مراجعة.</numerusform>
            <numerusform>لم يُستلم شيء: %n مسألة تحتاج إلى مراجعة.</numerusform>
            <numerusform>لم يُستلم شيء: %n مسألة تحتاج إلى مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was the first typing already. If a second person has typed the same, say --typing 2.</source>
        <translation>هذا الملف هو الإدخال الأول نفسه. إن أدخل شخص آخر القيم ذاتها فاستعمِل ⁦--typing 2⁩.</translation>
    </message>
    <message>
        <source>Nothing waits for a second typing.</source>
        <translation>لا شيء ينتظر إدخالاً ثانياً.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>First typing</source>
        <translation>الإدخال الأول</translation>
    </message>
    <message>
        <source>Second typing</source>
        <translation>الإدخال الثاني</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>list entries that may have come twice, in whatever script</source>
        <translation>عرض المشاركات التي ربما وردت مرتين، أيّاً كانت حروف كتابتها</translation>
    </message>
    <message>
        <source>Backup made and checked: {file}</source>
        <translation>أُنشئت النسخة الاحتياطية وفُحصت: {file}</translation>
    </message>
    <message>
        <source>It holds {records}, {acts}, {texts} and {drafts}.</source>
        <translation>فيها: {records}، {acts}، {texts}، {drafts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>made</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>No backup could be made ({code}): what you did is saved, but only in one place. Free some space, then say palmares-cli backup {call}.</source>
        <translation>تعذَّر إنشاء نسخة احتياطية ({code}): ما فعلته محفوظ، لكن في مكان واحد فقط. أفرِغ بعض المساحة ثم نفِّذ الأمر ⁦palmares-cli backup {call}⁩.</translation>
    </message>
    <message>
        <source>Call {call} is here again, in a folder of its own: {folder}</source>
        <translation>استُعيدت الدعوة {call} في مجلد خاص بها: {folder}</translation>
    </message>
    <message>
        <source>Neither the backup nor the call as it was has been touched. With two of the same call here, name the folder instead of the call.</source>
        <translation>لم تُمَسَّ النسخة الاحتياطية ولا الدعوة كما كانت. إن وُجدت الدعوة نفسها هنا مرتين فاذكر اسم المجلد بدل اسم الدعوة.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>لا مرفقات ناقصة.</numerusform>
            <numerusform>مرفق واحد ليس هنا: استلم أرشيفاً أو حزمة تحويه.</numerusform>
            <numerusform>مرفقان ليسا هنا: استلم أرشيفاً أو حزمة تحويهما.</numerusform>
            <numerusform>%n مرفقات ليست هنا: استلم أرشيفاً أو حزمة تحويها.</numerusform>
            <numerusform>%n مرفقاً ليست هنا: استلم أرشيفاً أو حزمة تحويها.</numerusform>
            <numerusform>%n مرفق ليست هنا: استلم أرشيفاً أو حزمة تحويها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What still proves itself of call {call} is in a new folder: {folder}</source>
        <translation>كل ما أمكن التحقُّق من صحته في الدعوة {call} صار في مجلد جديد: {folder}</translation>
    </message>
    <message>
        <source>Saved: {records}, {acts}, {texts}, {files} and {drafts}.</source>
        <translation>أُنقذ: {records}، {acts}، {texts}، {files}، {drafts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the records come from the newest good backup or from files sent before.</source>
        <translation>
            <numerusform>لا سجلات من مصدر آخر.</numerusform>
            <numerusform>سجل واحد منها من أحدث نسخة احتياطية سليمة أو من ملف أُرسل من قبل.</numerusform>
            <numerusform>سجلان منها من أحدث نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
            <numerusform>%n سجلات منها من أحدث نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
            <numerusform>%n سجلاً منها من أحدث نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
            <numerusform>%n سجل منها من أحدث نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>لا سجلات بلا توقيع.</numerusform>
            <numerusform>سجل واحد فقد توقيعه: حُفظ إلى جانب الدعوة ويُحتسب حين يأتي به ملف من جديد.</numerusform>
            <numerusform>سجلان فقدا توقيعهما: حُفظا إلى جانب الدعوة ويُحتسبان حين يأتي بهما ملف من جديد.</numerusform>
            <numerusform>%n سجلات فقدت توقيعها: حُفظت إلى جانب الدعوة وتُحتسب حين يأتي بها ملف من جديد.</numerusform>
            <numerusform>%n سجلاً فقدت توقيعها: حُفظت إلى جانب الدعوة وتُحتسب حين يأتي بها ملف من جديد.</numerusform>
            <numerusform>%n سجل فقدت توقيعها: حُفظت إلى جانب الدعوة وتُحتسب حين يأتي بها ملف من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>لا صفوف تالفة.</numerusform>
            <numerusform>صف واحد كان تالفاً وتعذَّر إنقاذه من موضعه.</numerusform>
            <numerusform>صفان كانا تالفين وتعذَّر إنقاذهما من موضعهما.</numerusform>
            <numerusform>%n صفوف كانت تالفة وتعذَّر إنقاذها من موضعها.</numerusform>
            <numerusform>%n صفاً كانت تالفة وتعذَّر إنقاذها من موضعها.</numerusform>
            <numerusform>%n صف كانت تالفة وتعذَّر إنقاذها من موضعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>لا نصوص ناقصة.</numerusform>
            <numerusform>نص واحد تذكره السجلات ليس هنا: قد يأتي به أرشيف أو حزمة.</numerusform>
            <numerusform>نصان تذكرهما السجلات ليسا هنا: قد يأتي بهما أرشيف أو حزمة.</numerusform>
            <numerusform>%n نصوص تذكرها السجلات ليست هنا: قد يأتي بها أرشيف أو حزمة.</numerusform>
            <numerusform>%n نصاً تذكرها السجلات ليست هنا: قد يأتي بها أرشيف أو حزمة.</numerusform>
            <numerusform>%n نص تذكرها السجلات ليست هنا: قد يأتي بها أرشيف أو حزمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists that records name are not here: a bundle may bring them.</source>
        <translation>
            <numerusform>لا قوائم ناقصة.</numerusform>
            <numerusform>قائمة واحدة تذكرها السجلات ليست هنا: قد يأتي بها أرشيف.</numerusform>
            <numerusform>قائمتان تذكرهما السجلات ليستا هنا: قد يأتي بهما أرشيف.</numerusform>
            <numerusform>%n قوائم تذكرها السجلات ليست هنا: قد يأتي بها أرشيف.</numerusform>
            <numerusform>%n قائمة تذكرها السجلات ليست هنا: قد يأتي بها أرشيف.</numerusform>
            <numerusform>%n قائمة تذكرها السجلات ليست هنا: قد يأتي بها أرشيف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged call was only read and lies untouched in {folder}</source>
        <translation>قُرئت الدعوة التالفة فقط، وهي كما كانت في {folder}</translation>
    </message>
    <message>
        <source>Set digest: {digest}. Compare it with a colleague&apos;s, or merge the ballots and bundles again: what is missing comes back.</source>
        <translation>بصمة المجموعة: {digest}. قارنها ببصمة زميل، أو أعِد دمج أوراق الدرجات والأرشيفات: ما نقص يعود.</translation>
    </message>
    <message>
        <source>Erasing {code} would take away {texts} and {files}.</source>
        <translation>محو {code} يزيل: {texts}، {files}.</translation>
    </message>
    <message>
        <source>Codes, scores and results stay as they were.</source>
        <translation>تبقى الرموز والدرجات والنتائج كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copies of files sent before held some of it and were deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة محفوظة.</numerusform>
            <numerusform>حُذفت نسخة محفوظة واحدة من ملف أُرسل من قبل كان فيها شيء منه.</numerusform>
            <numerusform>حُذفت نسختان محفوظتان من ملفات أُرسلت من قبل كان فيهما شيء منه.</numerusform>
            <numerusform>حُذفت %n نسخ محفوظة من ملفات أُرسلت من قبل كان فيها شيء منه.</numerusform>
            <numerusform>حُذفت %n نسخة محفوظة من ملفات أُرسلت من قبل كان فيها شيء منه.</numerusform>
            <numerusform>حُذفت %n نسخة محفوظة من ملفات أُرسلت من قبل كان فيها شيء منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>These packages were sent before and hold some of it. Ask for them to be deleted; the judges&apos; programs erase it when the next package is opened:</source>
        <translation>أُرسلت هذه الحزم من قبل وفيها شيء منه. اطلب حذفها؛ وتمحوه برامج المُحكِّمين عند فتح الحزمة التالية:</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>texts and files</source>
        <translation>نصوص وملفات</translation>
    </message>
    <message>
        <source>Trial of {title}</source>
        <translation>تجربة: {title}</translation>
    </message>
    <message>
        <source>Trial run {call} is ready: {entries}, {judges}, {sheets} with made-up scores.</source>
        <translation>التجربة {call} جاهزة: {entries}، {judges}، {sheets} بدرجات مولَّدة.</translation>
    </message>
    <message>
        <source>Nothing of it can reach call {call}: it is a call of its own. Throw it away with palmares-cli call test {trial} --discard.</source>
        <translation>لا يصل شيء منها إلى الدعوة {call}: فهي دعوة قائمة بذاتها. احذفها بالأمر ⁦palmares-cli call test {trial} --discard⁩.</translation>
    </message>
    <message>
        <source>Trial run {call} was thrown away.</source>
        <translation>حُذفت التجربة {call}.</translation>
    </message>
    <message>
        <source>make a backup and check it, or list those that made themselves; rank, verify … take a backup&apos;s path as CALL</source>
        <translation>إنشاء نسخة احتياطية وفحصها، أو سرد ما أُنشئ منها تلقائياً؛ وتقبل ⁦rank⁩ و⁦verify⁩ وغيرهما مسار نسخة بدل ⁦CALL⁩</translation>
    </message>
    <message>
        <source>make a call again from a backup, in a new folder</source>
        <translation>استعادة دعوة من نسخة احتياطية، في مجلد جديد</translation>
    </message>
    <message>
        <source>save what still proves itself from a damaged call, in a new folder, with counts</source>
        <translation>إنقاذ ما يمكن التحقُّق من صحته من دعوة تالفة، في مجلد جديد، مع الأعداد</translation>
    </message>
    <message>
        <source>forget an entrant or a judge: texts and files go everywhere, results stay</source>
        <translation>محو بيانات مشارك أو مُحكِّم: تزول النصوص والملفات من كل مكان، وتبقى النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are here. The ten newest are kept, and one of each day for the fourteen days before them.</source>
        <translation>
            <numerusform>لا نسخ احتياطية هنا.</numerusform>
            <numerusform>هنا نسخة احتياطية واحدة.</numerusform>
            <numerusform>هنا نسختان احتياطيتان.</numerusform>
            <numerusform>هنا %n نسخ احتياطية؛ يُحتفظ بأحدث عشر نسخ، وبنسخة عن كل يوم من الأيام الأربعة عشر السابقة.</numerusform>
            <numerusform>هنا %n نسخة احتياطية؛ يُحتفظ بأحدث عشر نسخ، وبنسخة عن كل يوم من الأيام الأربعة عشر السابقة.</numerusform>
            <numerusform>هنا %n نسخة احتياطية؛ يُحتفظ بأحدث عشر نسخ، وبنسخة عن كل يوم من الأيام الأربعة عشر السابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about round {round}; --round names another.</source>
        <translation>المقصود هنا الجولة {round}؛ ولتعيين جولة أخرى استعمل ⁦--round⁩.</translation>
    </message>
    <message>
        <source>Round {round} is closed under the rules before: they decide until it is closed again, with close {call} --round {round} --reason TEXT</source>
        <translation>أُغلقت الجولة {round} وفق القواعد السابقة: وهي التي تحكم إلى أن تُغلق من جديد بالأمر ⁦close {call} --round {round} --reason TEXT⁩</translation>
    </message>
    <message>
        <source>closed, changed since</source>
        <translation>مغلقة، وتغيَّر شيء بعد إغلاقها</translation>
    </message>
    <message>
        <source>To let the present rules decide, close {round} again with a reason.</source>
        <translation>لكي تحكم القواعد الحالية، أغلق {round} من جديد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>This is the result as it was closed. What came or was changed since needs a new close: close {call} --round {round} --reason TEXT</source>
        <translation>هذه هي النتيجة كما أُغلقت. وما وصل أو تغيَّر بعد ذلك يحتاج إلى إغلاق جديد: ⁦close {call} --round {round} --reason TEXT⁩</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>{entry} has no files.</source>
        <translation>ليس للمشاركة {entry} ملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached to {entry}.</source>
        <translation>
            <numerusform>لم يُضَف إلى {entry} أي ملف.</numerusform>
            <numerusform>أُضيف إلى {entry} ملف واحد.</numerusform>
            <numerusform>أُضيف إلى {entry} ملفان.</numerusform>
            <numerusform>أُضيفت إلى {entry} %n ملفات.</numerusform>
            <numerusform>أُضيف إلى {entry} %n ملفاً.</numerusform>
            <numerusform>أُضيف إلى {entry} %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was taken off {entry}.</source>
        <translation>أُزيل الملف من {entry}.</translation>
    </message>
    <message>
        <source>Judges who have a package see this with the next one: package {call} --out DIR</source>
        <translation>المُحكِّمون الذين لديهم حزمة يرون ذلك مع الحزمة التالية: ⁦package {call} --out DIR⁩</translation>
    </message>
    <message>
        <source>the files of an entry, by number</source>
        <translation>ملفات المشاركة، مرقَّمة</translation>
    </message>
    <message>
        <source>give an entry more files; judges get them with their next package</source>
        <translation>إضافة ملفات إلى مشاركة؛ وتصل إلى المُحكِّمين مع الحزمة التالية</translation>
    </message>
    <message>
        <source>take a file off an entry: its number, or how its hash begins</source>
        <translation>إزالة ملف من مشاركة: رقمه أو بداية بصمته</translation>
    </message>
    <message>
        <source>Its entries are made up: the call has none yet.</source>
        <translation>مشاركاتها خيالية: ليس في الدعوة مشاركات بعد.</translation>
    </message>
    <message>
        <source>Its judges are made up: the call has none yet.</source>
        <translation>مُحكِّموها خياليون: ليس في الدعوة مُحكِّمون بعد.</translation>
    </message>
    <message>
        <source>Nobody could be assigned in it: palmares-cli assign {trial} --dry-run tells what stands in the way.</source>
        <translation>تعذَّر توزيع أي مشاركة فيها: يبيِّن ⁦palmares-cli assign {trial} --dry-run⁩ السبب.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>في الحزم</translation>
    </message>
    <message>
        <source>title ({lang})</source>
        <translation>العنوان ({lang})</translation>
    </message>
    <message>
        <source>text ({lang})</source>
        <translation>النص ({lang})</translation>
    </message>
    <message>
        <source>attribute {name}</source>
        <translation>السمة {name}</translation>
    </message>
    <message>
        <source>inside file {number}</source>
        <translation>داخل الملف {number}</translation>
    </message>
    <message>
        <source>name of the entrant</source>
        <translation>اسم المشارك</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>organisation of the entrant</source>
        <translation>مؤسسة المشارك</translation>
    </message>
    <message>
        <source>address of the entrant</source>
        <translation>العنوان البريدي للمشارك</translation>
    </message>
    <message>
        <source>e-mail of the entrant</source>
        <translation>بريد المشارك الإلكتروني</translation>
    </message>
    <message>
        <source>phone of the entrant</source>
        <translation>هاتف المشارك</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>يُزال</translation>
    </message>
    <message>
        <source>stays in</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>hidden data</source>
        <translation>بيانات خفية</translation>
    </message>
    <message>
        <source>sent as it came</source>
        <translation>يُرسَل كما ورد</translation>
    </message>
    <message>
        <source>sound is not cleaned</source>
        <translation>لا يُنظَّف الصوت</translation>
    </message>
    <message>
        <source>video is not cleaned</source>
        <translation>لا يُنظَّف الفيديو</translation>
    </message>
    <message>
        <source>files of this type are not cleaned</source>
        <translation>لا تُنظَّف الملفات من هذا النوع</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>breaks the rules of its format</source>
        <translation>يخالف قواعد صيغته</translation>
    </message>
    <message>
        <source>two versions of the entry differ</source>
        <translation>نسختان من المشاركة مختلفتان</translation>
    </message>
    <message>
        <source>the file is not here</source>
        <translation>الملف غير موجود هنا</translation>
    </message>
    <message>
        <source>Nothing was found that shows who sent the entries.</source>
        <translation>لم يُعثر على ما يدل على من أرسل المشاركات.</translation>
    </message>
    <message numerus="yes">
        <source>Look yourself at what %n pictures show: names in a picture are not found.</source>
        <translation>
            <numerusform>لا صور تحتاج إلى نظر.</numerusform>
            <numerusform>انظر بنفسك إلى ما تُظهره صورة واحدة: الأسماء داخل الصور لا تُكتشف.</numerusform>
            <numerusform>انظر بنفسك إلى ما تُظهره صورتان: الأسماء داخل الصور لا تُكتشف.</numerusform>
            <numerusform>انظر بنفسك إلى ما تُظهره %n صور: الأسماء داخل الصور لا تُكتشف.</numerusform>
            <numerusform>انظر بنفسك إلى ما تُظهره %n صورة: الأسماء داخل الصور لا تُكتشف.</numerusform>
            <numerusform>انظر بنفسك إلى ما تُظهره %n صورة: الأسماء داخل الصور لا تُكتشف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no data of an entrant: only addresses, numbers and links were looked for.</source>
        <translation>
            <numerusform>لكل مشاركة بيانات مشارك.</numerusform>
            <numerusform>مشاركة واحدة بلا بيانات مشارك: لم يُبحث إلا عن عناوين بريد وأرقام هاتف وروابط.</numerusform>
            <numerusform>مشاركتان بلا بيانات مشارك: لم يُبحث إلا عن عناوين بريد وأرقام هاتف وروابط.</numerusform>
            <numerusform>%n مشاركات بلا بيانات مشارك: لم يُبحث إلا عن عناوين بريد وأرقام هاتف وروابط.</numerusform>
            <numerusform>%n مشاركة بلا بيانات مشارك: لم يُبحث إلا عن عناوين بريد وأرقام هاتف وروابط.</numerusform>
            <numerusform>%n مشاركة بلا بيانات مشارك: لم يُبحث إلا عن عناوين بريد وأرقام هاتف وروابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries may show who sent them: entries blindness {call} names them.</source>
        <translation>
            <numerusform>لا مشاركة تدل على مُرسِلها؛ يبيِّن ذلك الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>قد تدل مشاركة واحدة على مُرسِلها: يعرضها الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>قد تدل مشاركتان على مُرسِليهما: يعرضهما الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>قد تدل %n مشاركات على مُرسِليها: يعرضها الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>قد تدل %n مشاركة على مُرسِليها: يعرضها الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>قد تدل %n مشاركة على مُرسِليها: يعرضها الأمر ⁦entries blindness {call}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments cannot be cleaned and are sent as they came: entries blindness {call} names them.</source>
        <translation>
            <numerusform>كل المرفقات يمكن تنظيفها؛ يبيِّن ذلك الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>مرفق واحد لا يمكن تنظيفه ويُرسَل كما ورد: يعرضه الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>مرفقان لا يمكن تنظيفهما ويُرسَلان كما وردا: يعرضهما الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>%n مرفقات لا يمكن تنظيفها وتُرسَل كما وردت: يعرضها الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>%n مرفقاً لا يمكن تنظيفها وتُرسَل كما وردت: يعرضها الأمر ⁦entries blindness {call}⁩.</numerusform>
            <numerusform>%n مرفق لا يمكن تنظيفها وتُرسَل كما وردت: يعرضها الأمر ⁦entries blindness {call}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>say what shows who sent an entry, and which files packages cannot clean</source>
        <translation>بيان ما يدل على مُرسِل المشاركة، والملفات التي لا يمكن تنظيفها في الحزم</translation>
    </message>
    <message>
        <source>To take it out: advance {call} --from {from}. To keep it in: entries reinstate {call} {entry} --round {round} --reason TEXT.</source>
        <translation>لإخراجها: ⁦advance {call} --from {from}⁩. لإبقائها: ⁦entries reinstate {call} {entry} --round {round} --reason TEXT⁩.</translation>
    </message>
    <message>
        <source>It has sheets there and so stays in. To take it out: entries disqualify {call} {entry} --round {round} --reason TEXT.</source>
        <translation>لها استمارات هناك ولذلك تبقى. لإخراجها: ⁦entries disqualify {call} {entry} --round {round} --reason TEXT⁩.</translation>
    </message>
    <message>
        <source>Taken out of {round}, as they have not come through {from}: {entries}</source>
        <translation>أُخرجت من {round} لأنها لم تجتز {from}: {entries}</translation>
    </message>
    <message>
        <source>In {round} without having come through {from}, and kept as there are sheets of them: {entries}</source>
        <translation>في {round} دون اجتياز {from}، وأُبقيت لوجود استمارات لها: {entries}</translation>
    </message>
    <message>
        <source>Have not come through {from}, and are in {round} because somebody put them in: {entries}</source>
        <translation>لم تجتز {from}، وهي في {round} لأن أحداً أدخلها: {entries}</translation>
    </message>
    <message>
        <source>Came through {from}, and are not in {round} because of their state there: {entries}</source>
        <translation>اجتازت {from}، وليست في {round} بسبب حالتها هناك: {entries}</translation>
    </message>
    <message>
        <source>Here already, and now with a seat in rounds where they had none: {judges}</source>
        <translation>موجودون بالفعل، وأصبح لهم مقعد في جولات لم يكن لهم فيها مقعد: {judges}</translation>
    </message>
    <message>
        <source>correct a judge: name=, email=, languages=, panel=, stratum=, panel_ROUND=, stratum_ROUND=, code=, …</source>
        <translation>تصحيح بيانات مُحكِّم: ⁦name=⁩، ⁦email=⁩، ⁦languages=⁩، ⁦panel=⁩، ⁦stratum=⁩، ⁦panel_ROUND=⁩، ⁦stratum_ROUND=⁩، ⁦code=⁩، …</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n of its records were set aside. Bring back?</source>
        <translation>
            <numerusform>الملف ⁦{file}⁩: لم يُستبعد أي من سجلاته.</numerusform>
            <numerusform>الملف ⁦{file}⁩: استُبعد مؤقَّتاً سجل واحد من سجلاته. هل تريد استرجاعه؟</numerusform>
            <numerusform>الملف ⁦{file}⁩: استُبعد مؤقَّتاً سجلان من سجلاته. هل تريد استرجاعهما؟</numerusform>
            <numerusform>الملف ⁦{file}⁩: استُبعدت مؤقَّتاً %n سجلات من سجلاته. هل تريد استرجاعها؟</numerusform>
            <numerusform>الملف ⁦{file}⁩: استُبعد مؤقَّتاً %n سجلاً من سجلاته. هل تريد استرجاعها؟</numerusform>
            <numerusform>الملف ⁦{file}⁩: استُبعد مؤقَّتاً %n سجل من سجلاته. هل تريد استرجاعها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}: its file {hash} is not on this computer.</source>
        <translation>المشاركة {entry}: ملفها {hash} ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Verified: all that is here is as it was signed; some files are not here.</source>
        <translation>تمَّ التحقُّق: كل ما هو موجود هنا كما وُقِّع؛ وبعض الملفات ليست هنا.</translation>
    </message>
    <message>
        <source>Send each judge the file with the judge&apos;s code. Nobody else&apos;s scores and none of the entrants&apos; private data are in it.</source>
        <translation>أرسِل إلى كل مُحكِّم الملف الذي يحمل رمزه. ليس فيه درجات غيره ولا بيانات خاصة بأي مشارك.</translation>
    </message>
    <message>
        <source>{file}: {bytes}</source>
        <translation>الملف ⁦{file}⁩: {bytes}</translation>
    </message>
    <message>
        <source>sheets it rests on</source>
        <translation>الاستمارات التي تستند إليها</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>New to judge: {entries}</source>
        <translation>جديدة للتحكيم: {entries}</translation>
    </message>
    <message>
        <source>Texts or files have changed, look again: {entries}</source>
        <translation>تغيَّرت نصوص أو ملفات، انظر من جديد: {entries}</translation>
    </message>
    <message>
        <source>No longer to be judged: {entries}</source>
        <translation>لم تعد تحتاج إلى تحكيم: {entries}</translation>
    </message>
    <message>
        <source>New deadline: {time}</source>
        <translation>الموعد النهائي الجديد: {time}</translation>
    </message>
    <message>
        <source>There is no deadline any more.</source>
        <translation>لم يعد هناك موعد نهائي.</translation>
    </message>
    <message>
        <source>Erased of {code}: {texts} and {files}. They are gone from this call and all its backups, for good.</source>
        <translation>مُحي ما يخص {code}: {texts}، {files}. زالت من هذه الدعوة ومن كل نسخها الاحتياطية نهائياً.</translation>
    </message>
    <message>
        <source>It would be erased in {folder} as well.</source>
        <translation>وسيُمحى أيضاً في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Erased as well in {folder}, another copy in this home.</source>
        <translation>ومُحي أيضاً في ⁦{folder}⁩، وهي نسخة أخرى في مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>{folder} was set aside as damaged and holds the call as it was then: it would be deleted.</source>
        <translation>وُضع ⁦{folder}⁩ جانباً لتلفه وفيه الدعوة كما كانت حينها: سيُحذف.</translation>
    </message>
    <message>
        <source>{folder} was set aside as damaged and held the call as it was then: it was deleted.</source>
        <translation>وُضع ⁦{folder}⁩ جانباً لتلفه وكانت فيه الدعوة كما كانت حينها: لقد حُذف.</translation>
    </message>
    <message>
        <source>{folder} was not reached and may still hold it. {why} Then say palmares-cli erase {call} {code} --reason {reason} again.</source>
        <translation>تعذَّر الوصول إلى ⁦{folder}⁩ وقد يكون ذلك باقياً فيه. {why} ثم أعِد الأمر ⁦palmares-cli erase {call} {code} --reason {reason}⁩.</translation>
    </message>
    <message>
        <source>{folder} belongs to a judge who works in this home, and holds it until it takes in a newer package: palmares-cli package {call} --judge {judge} --out DIR, then palmares-cli open the new file.</source>
        <translation>يخص ⁦{folder}⁩ مُحكِّماً يعمل في مجلد البيانات هذا، ويبقى ذلك فيه حتى تصله حزمة أحدث: ⁦palmares-cli package {call} --judge {judge} --out DIR⁩ ثم ⁦palmares-cli open⁩ للملف الجديد.</translation>
    </message>
    <message>
        <source>Nobody can tell any more of which call {folder} is. It was not reached and may hold it: look into it and delete it yourself.</source>
        <translation>لم يعد يُعرف لأي دعوة يعود ⁦{folder}⁩. تعذَّر الوصول إليه وقد يكون ذلك باقياً فيه: انظر فيه واحذفه بنفسك.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>لا استمارات تحلّ محل إدخال سابق للشخص نفسه.</numerusform>
            <numerusform>استمارة واحدة تحلّ محل ما أدخله الشخص نفسه سابقاً.</numerusform>
            <numerusform>استمارتان تحلّان محل ما أدخله الشخص نفسه سابقاً.</numerusform>
            <numerusform>%n استمارات تحلّ محل ما أدخله الشخص نفسه سابقاً.</numerusform>
            <numerusform>%n استمارةً تحلّ محل ما أدخله الشخص نفسه سابقاً.</numerusform>
            <numerusform>%n استمارة تحلّ محل ما أدخله الشخص نفسه سابقاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of what is for {call} was taken in. Save that call with salvage {call}, then merge these files again.</source>
        <translation>لم يُؤخذ شيء مما يخص {call}. أنقِذ هذه الدعوة بالأمر ⁦salvage {call}⁩، ثم ادمج هذه الملفات من جديد.</translation>
    </message>
    <message>
        <source>    palmares-cli aside {call} {name} --back --reason TEXT</source>
        <translation>    ⁦palmares-cli aside {call} {name} --back --reason⁩ السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum and could not be ranked: {entries}.</source>
        <translation>
            <numerusform>لا مشاركات دون النصاب: {entries}.</numerusform>
            <numerusform>مشاركة واحدة محكِّموها أقل من النصاب ولا يمكن ترتيبها: {entries}.</numerusform>
            <numerusform>مشاركتان محكِّموهما أقل من النصاب ولا يمكن ترتيبهما: {entries}.</numerusform>
            <numerusform>%n مشاركات محكِّموها أقل من النصاب ولا يمكن ترتيبها: {entries}.</numerusform>
            <numerusform>%n مشاركة محكِّموها أقل من النصاب ولا يمكن ترتيبها: {entries}.</numerusform>
            <numerusform>%n مشاركة محكِّموها أقل من النصاب ولا يمكن ترتيبها: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>correct an entry: title=, text=, language=, division=, name=, email=, …, private.NAME= (kept apart), entrant.NAME= (coded, no personal data)</source>
        <translation>تصحيح مشاركة: ⁦title=⁩ و⁦text=⁩ و⁦language=⁩ و⁦division=⁩ و⁦name=⁩ و⁦email=⁩ …، و⁦private.NAME=⁩ (يُحفظ على حدة)، و⁦entrant.NAME=⁩ (مرمَّز، بلا بيانات شخصية)</translation>
    </message>
    <message>
        <source>answer a finding: counted or not_counted for a sheet that was not assigned or was taken back, device_confirmed for a second laptop, seen for the others</source>
        <translation>الرد على ملاحظة: ⁦counted⁩ أو ⁦not_counted⁩ لاستمارة لم تُسند أو سُحبت، و⁦device_confirmed⁩ لجهاز ثانٍ، و⁦seen⁩ لما سوى ذلك</translation>
    </message>
    <message>
        <source>make a trial run: a copy with its own id, named like CALL with -TEST after it, and made-up scores; --discard throws away the copy that CALL then names</source>
        <translation>إجراء تجربة: نسخة لها معرّفها، اسمها اسم ⁦CALL⁩ يليه ⁦-TEST⁩، ودرجات مختلقة؛ ومع ⁦--discard⁩ تُحذف النسخة التي يسمّيها ⁦CALL⁩</translation>
    </message>
    <message>
        <source>unpacks to more than can be looked through</source>
        <translation>يفوق حجمه بعد فكّ الضغط ما يمكن فحصه</translation>
    </message>
    <message>
        <source>{judge} has declared interests: {kinds} {words} (conflict makes one of them count)</source>
        <translation>أقرَّ {judge} بمصالح: {kinds} {words} (لاحتساب إحداها تضارباً استعمل الأمر ⁦conflict⁩)</translation>
    </message>
    <message>
        <source>answer for a judge&apos;s second laptop (JUDGE/ and the first digits of its key, as judges list shows it)</source>
        <translation>البتّ في جهاز ثانٍ لمُحكِّم (⁦JUDGE/⁩ وأول أرقام مفتاحه، كما يعرضها ⁦judges list⁩)</translation>
    </message>
    <message>
        <source>{entry}, from {device}: {scores} {comment}</source>
        <translation>{entry} من {device}: {scores} {comment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have come through into {round}.</source>
        <translation>
            <numerusform>لم تنتقل أي مشاركة إلى {round}.</numerusform>
            <numerusform>انتقلت مشاركة واحدة إلى {round}.</numerusform>
            <numerusform>انتقلت مشاركتان إلى {round}.</numerusform>
            <numerusform>انتقلت %n مشاركات إلى {round}.</numerusform>
            <numerusform>انتقلت %n مشاركة إلى {round}.</numerusform>
            <numerusform>انتقلت %n مشاركة إلى {round}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: who signed this was set aside. It is kept, and counts as soon as they are brought back.</source>
        <translation>الملف ⁦{file}⁩: وقَّعه من استُبعد مؤقَّتاً. حُفظ محتواه، ويُحتسب حالما يُسترجع من وقَّعه.</translation>
    </message>
    <message>
        <source>{file}: nobody here vouches for the laptop that signed this (UNKNOWN_SIGNER). It is kept, and goes in by itself with the bundle that brings the invitation. To take it at once, merge it with --with-unknown: it counts once its invitation is here.</source>
        <translation>الملف ⁦{file}⁩: لا أحد هنا يضمن الجهاز الذي وقَّعه (⁦UNKNOWN_SIGNER⁩). حُفظ هنا، ويُدمج تلقائياً مع الأرشيف الذي يحمل دعوة المُحكِّم. لاستلامه الآن ادمجه بالخيار ⁦--with-unknown⁩: فيُحتسب حين تصل دعوة المُحكِّم هذه.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments are in packages that were sent, and stay (--deal-anew with --reason takes them back, too).</source>
        <translation>
            <numerusform>لا توزيع في حزم أُرسلت (⁦--deal-anew⁩ مع ⁦--reason⁩ يلغيها أيضاً).</numerusform>
            <numerusform>توزيع واحد في حزمة أُرسلت ويبقى (⁦--deal-anew⁩ مع ⁦--reason⁩ يلغيه أيضاً).</numerusform>
            <numerusform>توزيعان في حزم أُرسلت ويبقيان (⁦--deal-anew⁩ مع ⁦--reason⁩ يلغيهما أيضاً).</numerusform>
            <numerusform>%n توزيعات في حزم أُرسلت وتبقى (⁦--deal-anew⁩ مع ⁦--reason⁩ يلغيها أيضاً).</numerusform>
            <numerusform>%n توزيعاً في حزم أُرسلت وتبقى (⁦--deal-anew⁩ مع ⁦--reason⁩ يلغيها أيضاً).</numerusform>
            <numerusform>%n توزيع في حزم أُرسلت وتبقى (⁦--deal-anew⁩ مع ⁦--reason⁩ يلغيها أيضاً).</numerusform>
        </translation>
    </message>
    <message>
        <source>{judge} takes part in round {round} no more: what is finished stays, and nothing new is asked.</source>
        <translation>لم يعد {judge} مشاركاً في الجولة {round}: ما أُنجز يبقى ولا يُطلب جديد.</translation>
    </message>
    <message>
        <source>{judge} takes part in round {round} again.</source>
        <translation>عاد {judge} إلى المشاركة في الجولة {round}.</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>مُقصاة</translation>
    </message>
    <message>
        <source>came twice</source>
        <translation>وردت مرتين</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>غير مؤهَّلة</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>ليست في هذه الجولة</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>Last ballot</source>
        <translation>آخر ورقة درجات</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>توقُّف</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>مرحلية</translation>
    </message>
    <message>
        <source>no ballot</source>
        <translation>لا ورقة درجات</translation>
    </message>
    <message>
        <source>{judge} ({kind}, {missing} missing)</source>
        <translation>{judge} ({kind}، الناقص {missing})</translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent no final ballot: {judges}</source>
        <translation>
            <numerusform>لا مُحكِّمين بلا ورقة درجات نهائية: {judges}</numerusform>
            <numerusform>مُحكِّم واحد لم يرسل ورقة درجات نهائية: {judges}</numerusform>
            <numerusform>مُحكِّمان لم يرسلا ورقة درجات نهائية: {judges}</numerusform>
            <numerusform>%n مُحكِّمين لم يرسلوا ورقة درجات نهائية: {judges}</numerusform>
            <numerusform>%n مُحكِّماً لم يرسلوا ورقة درجات نهائية: {judges}</numerusform>
            <numerusform>%n مُحكِّم لم يرسلوا ورقة درجات نهائية: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>what judges gave, answered and wrote, sheet by sheet; --comments: only those with words</source>
        <translation>ما منحه المُحكِّمون وأجابوا به وكتبوه، استمارةً استمارة؛ ⁦--comments⁩: الاستمارات التي فيها تعليقات وحدها</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>محتسبة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ما مُنح</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>لا توجد استمارة كهذه.</translation>
    </message>
    <message>
        <source>{entry}, {judge} for the committee: {words}</source>
        <translation>{entry}، من {judge} إلى اللجنة: {words}</translation>
    </message>
    <message>
        <source>{entry}, {judge} for the entrant: {words}</source>
        <translation>{entry}، من {judge} إلى المشارك: {words}</translation>
    </message>
    <message>
        <source>--what {what} names nobody: leave --identified out</source>
        <translation>الخيار ⁦--what {what}⁩ لا يسمّي أحداً: احذف ⁦--identified⁩</translation>
    </message>
    <message>
        <source>Stopping before round {about}: so few entries and judges leave nothing to be judged in it</source>
        <translation>توقُّف قبل الجولة {about}: مع هذا العدد القليل من المشاركات والمُحكِّمين لا يبقى فيها ما يُحكَّم</translation>
    </message>
    <message>
        <source>The same in both: keep either. resolve CALL --same --reason T answers for all that are like this.</source>
        <translation>النسختان متطابقتان: أبقِ أيهما شئت. ⁦resolve CALL --same --reason T⁩ يجيب عن كل ما هو كذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n things that two people had said alike are settled.</source>
        <translation>
            <numerusform>لم يُحسم أي أمر قال فيه شخصان الشيء نفسه.</numerusform>
            <numerusform>حُسم أمر واحد قال فيه شخصان الشيء نفسه.</numerusform>
            <numerusform>حُسم أمران قال فيهما شخصان الشيء نفسه.</numerusform>
            <numerusform>حُسمت %n أمور قال فيها شخصان الشيء نفسه.</numerusform>
            <numerusform>حُسم %n أمراً قال فيه شخصان الشيء نفسه.</numerusform>
            <numerusform>حُسم %n أمر قال فيه شخصان الشيء نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>  {first} keeps it; {verb} {call} {name} code={proposed} gives the other one of its own.</source>
        <translation>  يحتفظ به {first}؛ و⁦{verb} {call} {name} code={proposed}⁩ يعطي الآخر رمزاً خاصاً به.</translation>
    </message>
    <message>
        <source>At the cut or still open, for the committee to decide (advance --entry CODE --reason T brings one): {entries}</source>
        <translation>عند الحدّ الفاصل أو لم تُحسم، والقرار للجنة (⁦advance --entry CODE --reason T⁩ يُدخل واحدة): {entries}</translation>
    </message>
    <message>
        <source>Decided for before, and counting on: {slots} (resolve decides otherwise).</source>
        <translation>حُسم أمرها من قبل وتبقى محتسبة: {slots} (بالأمر ⁦resolve⁩ يُقرَّر غير ذلك).</translation>
    </message>
    <message>
        <source>in two versions</source>
        <translation>بنسختين</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to {folder}</source>
        <translation>
            <numerusform>لم تُكتب ملفات في {folder}</numerusform>
            <numerusform>كُتب ملف واحد في {folder}</numerusform>
            <numerusform>كُتب ملفان في {folder}</numerusform>
            <numerusform>كُتبت %n ملفات في {folder}</numerusform>
            <numerusform>كُتب %n ملفاً في {folder}</numerusform>
            <numerusform>كُتب %n ملف في {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate for {entries}: the entrant has no name here (entries set CALL ENTRY name=NAME gives one).</source>
        <translation>لا شهادة لـ {entries}: اسم المشارك ليس هنا (يُضاف بالأمر ⁦entries set CALL ENTRY name=NAME⁩).</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>في الرسالة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>not yet, nobody has read it</source>
        <translation>ليس بعد، لم يقرأه أحد</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>بصياغة أخرى</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>No judge has written anything for an entrant in this round.</source>
        <translation>لم يكتب أي مُحكِّم شيئاً لمشارك في هذه الجولة.</translation>
    </message>
    <message>
        <source>The comment of {judge} for {entry}: {state}.</source>
        <translation>تعليق {judge} على {entry}: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments go into letters as they were written.</source>
        <translation>
            <numerusform>لا تعليقات تدخل الرسائل كما كُتبت.</numerusform>
            <numerusform>تعليق واحد يدخل الرسالة كما كُتب.</numerusform>
            <numerusform>تعليقان يدخلان الرسائل كما كُتبا.</numerusform>
            <numerusform>%n تعليقات تدخل الرسائل كما كُتبت.</numerusform>
            <numerusform>%n تعليقاً تدخل الرسائل كما كُتبت.</numerusform>
            <numerusform>%n تعليق تدخل الرسائل كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>write a paper about a round: .pdf, .html or plain text by the ending of the file</source>
        <translation>كتابة مستند عن جولة: ⁦.pdf⁩ أو ⁦.html⁩ أو نص عادي بحسب امتداد الملف</translation>
    </message>
    <message>
        <source>what judges wrote for entrants, and what of it letters may say</source>
        <translation>ما كتبه المُحكِّمون للمشاركين، وما يجوز أن تذكره الرسائل منه</translation>
    </message>
    <message>
        <source>let a comment into the entrant&apos;s letter as it was written; without ENTRY all that nobody answered</source>
        <translation>إدخال تعليق في رسالة المشارك كما كُتب؛ ومن دون ⁦ENTRY⁩ كل ما لم يُبتَّ فيه بعد</translation>
    </message>
    <message>
        <source>let a comment into the entrant&apos;s letter in other words</source>
        <translation>إدخال تعليق في رسالة المشارك بصياغة أخرى</translation>
    </message>
    <message>
        <source>keep a comment out of the entrant&apos;s letter</source>
        <translation>إبقاء تعليق خارج رسالة المشارك</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments still hold what their makers&apos; programs wrote into them: package {call} cleans them, then write the bundle again.</source>
        <translation>
            <numerusform>لا مرفقات تحتاج إلى تنظيف؛ ينظِّفها الأمر ⁦package {call}⁩.</numerusform>
            <numerusform>مرفق واحد ما زال يحمل ما كتبه فيه برنامج صاحبه: ينظِّفه الأمر ⁦package {call}⁩، ثم اكتب الأرشيف من جديد.</numerusform>
            <numerusform>مرفقان ما زالا يحملان ما كتبته فيهما برامج أصحابهما: ينظِّفهما الأمر ⁦package {call}⁩، ثم اكتب الأرشيف من جديد.</numerusform>
            <numerusform>%n مرفقات ما زالت تحمل ما كتبته فيها برامج أصحابها: ينظِّفها الأمر ⁦package {call}⁩، ثم اكتب الأرشيف من جديد.</numerusform>
            <numerusform>%n مرفقاً ما زالت تحمل ما كتبته فيها برامج أصحابها: ينظِّفها الأمر ⁦package {call}⁩، ثم اكتب الأرشيف من جديد.</numerusform>
            <numerusform>%n مرفق ما زالت تحمل ما كتبته فيها برامج أصحابها: ينظِّفها الأمر ⁦package {call}⁩، ثم اكتب الأرشيف من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has not been touched.</source>
        <translation>لم تُمَسَّ النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Say otherwise with --map FIELD=COLUMN; the field - leaves a column out. What is said is remembered once the table has come in.</source>
        <translation>للتغيير استعمِل ⁦--map FIELD=COLUMN⁩؛ والحقل ⁦-⁩ يُهمل العمود. ويُحفظ ما يُحدَّد للمرة القادمة بعد استيراد الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets say what was replaced since, and were left out: {codes}. To take them all the same, say --again.</source>
        <translation>
            <numerusform>لا استمارات أقدم: {codes}. الخيار ⁦--again⁩.</numerusform>
            <numerusform>استمارة واحدة تحمل ما استُبدل بعدها فتُركت: {codes}. لاستلامها مع ذلك أضِف ⁦--again⁩.</numerusform>
            <numerusform>استمارتان تحملان ما استُبدل بعدهما فتُركتا: {codes}. لاستلامهما مع ذلك أضِف ⁦--again⁩.</numerusform>
            <numerusform>%n استمارات تحمل ما استُبدل بعدها فتُركت: {codes}. لاستلامها مع ذلك أضِف ⁦--again⁩.</numerusform>
            <numerusform>%n استمارة تحمل ما استُبدل بعدها فتُركت: {codes}. لاستلامها مع ذلك أضِف ⁦--again⁩.</numerusform>
            <numerusform>%n استمارة تحمل ما استُبدل بعدها فتُركت: {codes}. لاستلامها مع ذلك أضِف ⁦--again⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are blank here and had scores before, which stand: {codes}.</source>
        <translation>
            <numerusform>لا مشاركات فارغة هنا: {codes}.</numerusform>
            <numerusform>مشاركة واحدة فارغة هنا ولها درجات سابقة تبقى: {codes}.</numerusform>
            <numerusform>مشاركتان فارغتان هنا ولهما درجات سابقة تبقى: {codes}.</numerusform>
            <numerusform>%n مشاركات فارغة هنا ولها درجات سابقة تبقى: {codes}.</numerusform>
            <numerusform>%n مشاركة فارغة هنا ولها درجات سابقة تبقى: {codes}.</numerusform>
            <numerusform>%n مشاركة فارغة هنا ولها درجات سابقة تبقى: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before are replaced:</source>
        <translation>
            <numerusform>لم تُستبدل أي خانة:</numerusform>
            <numerusform>استُبدلت خانة واحدة سبق استلامها:</numerusform>
            <numerusform>استُبدلت خانتان سبق استلامهما:</numerusform>
            <numerusform>استُبدلت %n خانات سبق استلامها:</numerusform>
            <numerusform>استُبدلت %n خانة سبق استلامها:</numerusform>
            <numerusform>استُبدلت %n خانة سبق استلامها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were taken in before would be replaced:</source>
        <translation>
            <numerusform>لن تُستبدل أي خانة:</numerusform>
            <numerusform>ستُستبدل خانة واحدة سبق استلامها:</numerusform>
            <numerusform>ستُستبدل خانتان سبق استلامهما:</numerusform>
            <numerusform>ستُستبدل %n خانات سبق استلامها:</numerusform>
            <numerusform>ستُستبدل %n خانة سبق استلامها:</numerusform>
            <numerusform>ستُستبدل %n خانة سبق استلامها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets have two versions; the closed result stands as it was closed: see forks {call}</source>
        <translation>
            <numerusform>لا توجد استمارات بنسختين؛ تبقى النتيجة المغلقة كما أُغلقت: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>استمارة واحدة لها نسختان؛ تبقى النتيجة المغلقة كما أُغلقت: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>استمارتان لكل منهما نسختان؛ تبقى النتيجة المغلقة كما أُغلقت: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارات لكل منها نسختان؛ تبقى النتيجة المغلقة كما أُغلقت: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارة لكل منها نسختان؛ تبقى النتيجة المغلقة كما أُغلقت: انظر ⁦forks {call}⁩</numerusform>
            <numerusform>%n استمارة لكل منها نسختان؛ تبقى النتيجة المغلقة كما أُغلقت: انظر ⁦forks {call}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round} is closed, and its result stands without what was changed now: judge what is new, then close {call} --round {round} --reason TEXT again.</source>
        <translation>الجولة {round} مغلقة، ونتيجتها باقية دون ما تغيَّر الآن: ليُحكَّم الجديد، ثم أغلِقها من جديد بالأمر ⁦close {call} --round {round} --reason TEXT⁩.</translation>
    </message>
    <message>
        <source>Have left {from} since (withdrawn, disqualified or the like), and are not let into {round}: {entries}</source>
        <translation>خرجت من ⁦{from}⁩ بعد ذلك (سُحبت أو أُقصيت أو ما شابه) ولا تدخل ⁦{round}⁩: ⁦{entries}⁩</translation>
    </message>
    <message>
        <source>--kind {kind} names nobody: leave --identified out</source>
        <translation>الخيار ⁦--kind {kind}⁩ لا يسمّي أحداً: احذف ⁦--identified⁩</translation>
    </message>
    <message>
        <source>A column that puts entrants into groups and names nobody becomes a coded attribute with --map entrant.NAME=COLUMN; it stays when an entry is erased.</source>
        <translation>العمود الذي يوزِّع المشاركين على مجموعات ولا يسمّي أحداً يصير سمة مرمَّزة بالخيار ⁦--map entrant.NAME=COLUMN⁩؛ وهي تبقى عند محو المشاركة.</translation>
    </message>
    <message>
        <source>What another laptop of yours says of {entry} differs, and stands beside it: score list {call} shows both. score {call} {entry} --seen lets yours replace it.</source>
        <translation>ما يقوله جهاز آخر لك عن {entry} يخالف ما هنا ويبقى إلى جانبه: الأمر ⁦score list {call}⁩ يعرض كليهما، والأمر ⁦score {call} {entry} --seen⁩ يجعل ما هنا يحلّ محلّه.</translation>
    </message>
    <message>
        <source>Your laptops differ, so that nothing counts until you say which holds: {entries}. score list {call} shows what each says.</source>
        <translation>يختلف ما تقوله أجهزتك، فلا يُحتسب شيء حتى تحدِّد أيّها يُعتمد: {entries}. الأمر ⁦score list {call}⁩ يعرض ما يقوله كلٌّ منها.</translation>
    </message>
    <message>
        <source>Round {round} is closed: these are the rules its result rests on. They were changed since; call rules {call} --today prints them as they are now.</source>
        <translation>الجولة {round} مغلقة: هذه هي القواعد التي تستند إليها نتيجتها. تغيَّرت بعد ذلك؛ والأمر ⁦call rules {call} --today⁩ يعرضها كما هي الآن.</translation>
    </message>
    <message>
        <source>No column was taken for: {names}. If there is one, say --map FIELD=COLUMN.</source>
        <translation>لم يُؤخذ أي عمود على أنه: ⁦{names}⁩. إن كان موجوداً فحدِّده بالخيار ⁦--map FIELD=COLUMN⁩.</translation>
    </message>
    <message>
        <source>What was declared was erased. Who judges on declares again. Kinds: {kinds}; --none if there is nothing to declare.</source>
        <translation>مُحي الإقرار بالمصالح. من يواصل التحكيم يقدِّم إقراراً جديداً. الأنواع: ⁦{kinds}⁩؛ و⁦--none⁩ إن لم يكن هناك ما يُقرّ به.</translation>
    </message>
    <message>
        <source>Which packages written here hold some of it: erase {call} CODE --dry-run, with the code of the entry or judge.</source>
        <translation>لمعرفة أيّ الحزم المكتوبة هنا تحتوي شيئاً منه: ⁦erase {call} CODE --dry-run⁩، برمز المشاركة أو المُحكِّم.</translation>
    </message>
    <message>
        <source>Colleagues erase it when they take in your next bundle. Bundles, forms, tables and reports saved elsewhere are not reached: delete those yourself.</source>
        <translation>يمحوه الزملاء عند استلام أرشيفك التالي. أما الأرشيفات والنماذج والجداول والتقارير المحفوظة في أماكن أخرى فلا يصل إليها المحو: احذفها بنفسك.</translation>
    </message>
    <message>
        <source>{judge} had declared interests or none; it was erased.</source>
        <translation>كان {judge} قد أقرَّ بمصالح أو بعدم وجودها؛ ومُحي ذلك الإقرار.</translation>
    </message>
    <message numerus="yes">
        <source>Round {round}: %n entries are still to be scored.</source>
        <translation>
            <numerusform>الجولة {round}: لم تبقَ أي مشاركة للتقييم.</numerusform>
            <numerusform>الجولة {round}: بقيت مشاركة واحدة للتقييم.</numerusform>
            <numerusform>الجولة {round}: بقيت مشاركتان للتقييم.</numerusform>
            <numerusform>الجولة {round}: بقيت %n مشاركات للتقييم.</numerusform>
            <numerusform>الجولة {round}: بقيت %n مشاركة للتقييم.</numerusform>
            <numerusform>الجولة {round}: بقيت %n مشاركة للتقييم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} goes with {other} only</source>
        <translation>لا يُستخدم ⁦{option}⁩ إلا مع ⁦{other}⁩</translation>
    </message>
    <message>
        <source>(waived at a close; it still stands, and is in the way of the next one)</source>
        <translation>(جرى التجاوز عنها عند إغلاق سابق؛ ما زالت قائمة وتعيق الإغلاق التالي)</translation>
    </message>
    <message numerus="yes">
        <source>%n judgings are taken off, and there is no plan in which others take over.</source>
        <translation>
            <numerusform>لم تُلغَ أي عملية تحكيم، ولا توجد خطة يتولّاها فيها آخرون.</numerusform>
            <numerusform>أُلغيت عملية تحكيم واحدة، ولا توجد خطة يتولّاها فيها آخرون.</numerusform>
            <numerusform>أُلغيت عمليتا تحكيم، ولا توجد خطة يتولّاهما فيها آخرون.</numerusform>
            <numerusform>أُلغيت %n عمليات تحكيم، ولا توجد خطة يتولّاها فيها آخرون.</numerusform>
            <numerusform>أُلغيت %n عملية تحكيم، ولا توجد خطة يتولّاها فيها آخرون.</numerusform>
            <numerusform>أُلغيت %n عملية تحكيم، ولا توجد خطة يتولّاها فيها آخرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}. Ask for fewer judges an entry with assign --per-entry N --top-up, or bring in another judge and then assign --top-up.</source>
        <translation>{why}. اطلب عدداً أقل من المُحكِّمين لكل مشاركة بالأمر ⁦assign --per-entry N --top-up⁩، أو أضِف مُحكِّماً آخر ثم استعمل ⁦assign --top-up⁩.</translation>
    </message>
    <message>
        <source>either {one} or {other}</source>
        <translation>إمّا ⁦{one}⁩ أو ⁦{other}⁩</translation>
    </message>
    <message>
        <source>write a spreadsheet for each judge who cannot install the program; --paper: score sheets to print, with the texts: --texts</source>
        <translation>كتابة جدول لكل مُحكِّم لا يستطيع تثبيت البرنامج؛ ⁦--paper⁩: استمارات تقييم للطباعة، ومعها النصوص: ⁦--texts⁩</translation>
    </message>
    <message>
        <source>When sheets are back, two people type them: sheets import {call} TABLE --judge CODE --source paper</source>
        <translation>عندما تعود الاستمارات، يُدخلها شخصان: ⁦sheets import {call} TABLE --judge CODE --source paper⁩</translation>
    </message>
    <message>
        <source>{option} goes with {other} alone</source>
        <translation>لا يُستخدم ⁦{option}⁩ إلا مع ⁦{other}⁩</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>  To take it out: entries {verb} {call} {entry} --round {round} --reason TEXT. To have it back: entries reinstate {call} {entry} --round {from} --reason TEXT.</source>
        <translation>  لإخراجها: ⁦entries {verb} {call} {entry} --round {round} --reason TEXT⁩. لإعادتها: ⁦entries reinstate {call} {entry} --round {from} --reason TEXT⁩.</translation>
    </message>
    <message>
        <source>  To find others: assign {call} --round {round} --top-up.</source>
        <translation>  لإيجاد آخرين: ⁦assign {call} --round {round} --top-up⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings were waived at a close and are asked about again at the next one; everything else has its answer.</source>
        <translation>
            <numerusform>لم يُعفَ من أي مسألة (%n) عند الإغلاق؛ ولكل شيء جوابه.</numerusform>
            <numerusform>أُعفي من مسألة واحدة (%n) عند الإغلاق ويُسأل عنها ثانية عند الإغلاق التالي؛ ولكل ما عداها جوابه.</numerusform>
            <numerusform>أُعفي من مسألتين (%n) عند الإغلاق ويُسأل عنهما ثانية عند الإغلاق التالي؛ ولكل ما عداهما جوابه.</numerusform>
            <numerusform>أُعفي من %n مسائل عند الإغلاق ويُسأل عنها ثانية عند الإغلاق التالي؛ ولكل ما عداها جوابه.</numerusform>
            <numerusform>أُعفي من %n مسألة عند الإغلاق ويُسأل عنها ثانية عند الإغلاق التالي؛ ولكل ما عداها جوابه.</numerusform>
            <numerusform>أُعفي من %n مسألة عند الإغلاق ويُسأل عنها ثانية عند الإغلاق التالي؛ ولكل ما عداها جوابه.</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>{judge} has dropped out of round {round}: {reason}. To bring the judge back: assign {call} --round {round} --bring-back {judge}.</source>
        <translation>انسحب {judge} من الجولة {round}: {reason}. لإعادته: ⁦assign {call} --round {round} --bring-back {judge}⁩.</translation>
    </message>
    <message>
        <source>Black out the words with entries redact {call} ENTRY, correct texts with entries set {call} ENTRY FIELD=VALUE, take a file off with entries detach {call} ENTRY NUMBER.</source>
        <translation>لطمس الكلمات: ⁦entries redact {call} ENTRY⁩، ولتصحيح النصوص: ⁦entries set {call} ENTRY FIELD=VALUE⁩، ولنزع ملف: ⁦entries detach {call} ENTRY NUMBER⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{entry}: black bars in %n titles and texts; judges get them with the next package. The words as they came stay with the office.</source>
        <translation>
            <numerusform>{entry}: لم يُطمس شيء في العناوين والنصوص.</numerusform>
            <numerusform>{entry}: طُمست كلمات في عنوان أو نص واحد، ويتلقّاه المُحكِّمون مع الحزمة التالية. وتبقى الكلمات الأصلية لدى المكتب.</numerusform>
            <numerusform>{entry}: طُمست كلمات في عنوانين أو نصين، ويتلقّاهما المُحكِّمون مع الحزمة التالية. وتبقى الكلمات الأصلية لدى المكتب.</numerusform>
            <numerusform>{entry}: طُمست كلمات في %n عناوين ونصوص، ويتلقّاها المُحكِّمون مع الحزمة التالية. وتبقى الكلمات الأصلية لدى المكتب.</numerusform>
            <numerusform>{entry}: طُمست كلمات في %n عنواناً ونصاً، ويتلقّاها المُحكِّمون مع الحزمة التالية. وتبقى الكلمات الأصلية لدى المكتب.</numerusform>
            <numerusform>{entry}: طُمست كلمات في %n عنوان ونص، ويتلقّاها المُحكِّمون مع الحزمة التالية. وتبقى الكلمات الأصلية لدى المكتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be blacked out: {words}</source>
        <translation>سيُطمس: {words}</translation>
    </message>
    <message>
        <source>1 pass, 0 fail, 2 unsure</source>
        <translation>1 اجتياز، 0 إخفاق، 2 غير مؤكَّد</translation>
    </message>
    <message>
        <source>Ask one more judge: assign {call} --round {round} --more {entry}</source>
        <translation>لطلب مُحكِّم إضافي: ⁦assign {call} --round {round} --more {entry}⁩</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind: rank {call} --round {round} names them.</source>
        <translation>
            <numerusform>… ولا شيء غيرها من هذا النوع: ⁦rank {call} --round {round}⁩.</numerusform>
            <numerusform>… وواحدة أخرى من هذا النوع: ⁦rank {call} --round {round}⁩.</numerusform>
            <numerusform>… واثنتان أخريان من هذا النوع: ⁦rank {call} --round {round}⁩.</numerusform>
            <numerusform>… و%n أخرى من هذا النوع: ⁦rank {call} --round {round}⁩.</numerusform>
            <numerusform>… و%n أخرى من هذا النوع: ⁦rank {call} --round {round}⁩.</numerusform>
            <numerusform>… و%n أخرى من هذا النوع: ⁦rank {call} --round {round}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %n entries left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>لم تُحذف نصوص أيّ مشاركة ولا ملفاتها.</numerusform>
            <numerusform>حُذفت نصوص مشاركة واحدة وملفاتها: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>حُذفت نصوص مشاركتين وملفاتهما: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>حُذفت نصوص %n مشاركات وملفاتها: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>حُذفت نصوص %n مشاركة وملفاتها: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>حُذفت نصوص %n مشاركة وملفاتها: لا توجد موافقة محفوظة على عرضها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of this call is not here: what was merged can be read, checked and exported. To act on it, restore the key with keys restore.</source>
        <translation>مفتاح هذه الدعوة ليس هنا: يمكن قراءة ما دُمج والتحقق منه وتصديره. وللعمل عليه استعد المفتاح بالأمر ⁦keys restore⁩.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>A reason that {judge} would read about {entries} shows, or may show, who takes part: it was left out of the package.</source>
        <translation>سببٌ كان {judge} سيقرؤه عن {entries} يُظهر أو قد يُظهر من يشارك: تُرك خارج الحزمة.</translation>
    </message>
    <message>
        <source>The backup {file} was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.</source>
        <translation>كتبت نسخةٌ أحدث من Palmares النسخةَ الاحتياطية {file}، وهي ما زالت تحتوي عليه. حدِّث Palmares أو احذف ذلك الملف بنفسك.</translation>
    </message>
    <message>
        <source>Rank in {panel}</source>
        <translation>الرتبة في {panel}</translation>
    </message>
    <message>
        <source>Title ({lang}, {origin}):</source>
        <translation>العنوان ({lang}، {origin}):</translation>
    </message>
    <message>
        <source>Text ({lang}, {origin}):</source>
        <translation>النص ({lang}، {origin}):</translation>
    </message>
    <message>
        <source>not here: withheld, erased, or never sent</source>
        <translation>غير موجود هنا: حُجب أو مُحي أو لم يُرسَل قط</translation>
    </message>
    <message>
        <source>Above the limit, because what was sent or begun stays: {who}</source>
        <translation>فوق الحدّ، لأن ما أُرسل أو بُدئ به يبقى: {who}</translation>
    </message>
    <message>
        <source>Begun before the conflict was known, so standing but counting for nothing: {who}</source>
        <translation>بُدئ بها قبل العلم بتضارب المصالح، فتبقى ولا تُحتسب: {who}</translation>
    </message>
    <message>
        <source>Begun, though the judge&apos;s panel does not judge the entry: {who}</source>
        <translation>بُدئ بها مع أن لجنة المُحكِّم لا تُحكِّم المشاركة: {who}</translation>
    </message>
    <message>
        <source>More judges than asked: {who}</source>
        <translation>مُحكِّمون أكثر من المطلوب: {who}</translation>
    </message>
    <message>
        <source>Do not read the language of the entry: {who}</source>
        <translation>لا يقرؤون لغة المشاركة: {who}</translation>
    </message>
    <message>
        <source>Nothing to judge: {who}</source>
        <translation>لا شيء للتحكيم: {who}</translation>
    </message>
    <message>
        <source>read an entry: titles and texts in every language, files</source>
        <translation>قراءة مشاركة: العناوين والنصوص بكل اللغات، والملفات</translation>
    </message>
    <message>
        <source>black out in titles and texts of an entry what shows who sent it</source>
        <translation>طمس ما يدلّ على المرسِل في عناوين المشاركة ونصوصها</translation>
    </message>
    <message>
        <source>Not let into {round}, as they are decided as declined or disqualified: {entries}</source>
        <translation>لم تُدخَل إلى {round}، إذ تقرَّر أنها غير مختارة أو مُقصاة: {entries}</translation>
    </message>
    <message>
        <source>Honoured by a decision and not through {from} by its rules (advance --entry CODE --reason T brings one): {entries}</source>
        <translation>كُرِّمت بقرار ولم تجتز {from} وفق قواعدها (⁦advance --entry CODE --reason T⁩ يُدخل واحدة): {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have fewer judges than their quorum: {entries}.</source>
        <translation>
            <numerusform>لا مشاركات عدد مُحكِّميها دون النصاب: {entries}.</numerusform>
            <numerusform>مشاركة واحدة عدد مُحكِّميها دون النصاب: {entries}.</numerusform>
            <numerusform>مشاركتان عدد مُحكِّمي كل منهما دون النصاب: {entries}.</numerusform>
            <numerusform>%n مشاركات عدد مُحكِّمي كل منها دون النصاب: {entries}.</numerusform>
            <numerusform>%n مشاركة عدد مُحكِّمي كل منها دون النصاب: {entries}.</numerusform>
            <numerusform>%n مشاركة عدد مُحكِّمي كل منها دون النصاب: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which stands with resolve {call} SLOT --use ID.</source>
        <translation>حدِّد النسخة المعتمدة بالأمر ⁦resolve {call} SLOT --use ID⁩.</translation>
    </message>
    <message>
        <source>An attachment of {entry} ({kind}, {size}) alone is larger than the limit: for {judge} it has a part of its own, {file}.</source>
        <translation>أحد مرفقات {entry} ({kind}، {size}) يتجاوز الحد وحده: له جزء خاص به لدى {judge}، وهو {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of round {round} are in no ballot yet; --round {round} sends them.</source>
        <translation>
            <numerusform>لا توجد استمارة من الجولة {round} خارج أوراق الدرجات؛ ولإرسالها ⁦--round {round}⁩.</numerusform>
            <numerusform>استمارة واحدة من الجولة {round} ليست بعد في أي ورقة درجات؛ ولإرسالها ⁦--round {round}⁩.</numerusform>
            <numerusform>استمارتان من الجولة {round} ليستا بعد في أي ورقة درجات؛ ولإرسالهما ⁦--round {round}⁩.</numerusform>
            <numerusform>%n استمارات من الجولة {round} ليست بعد في أي ورقة درجات؛ ولإرسالها ⁦--round {round}⁩.</numerusform>
            <numerusform>%n استمارة من الجولة {round} ليست بعد في أي ورقة درجات؛ ولإرسالها ⁦--round {round}⁩.</numerusform>
            <numerusform>%n استمارة من الجولة {round} ليست بعد في أي ورقة درجات؛ ولإرسالها ⁦--round {round}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>  of panel {panel}</source>
        <translation>  من الهيئة {panel}</translation>
    </message>
    <message>
        <source>  panel {panel} wants one judge of each stratum, and those missing are of: {strata}; asking for fewer judges changes nothing</source>
        <translation>  تطلب الهيئة {panel} مُحكِّماً من كل طبقة، والناقصون هم من: {strata}؛ وطلب عدد أقل من المُحكِّمين لا يغيّر شيئاً</translation>
    </message>
    <message>
        <source>  in panel {panel} nobody is left to judge of: {strata}</source>
        <translation>  لم يبق في الهيئة {panel} من يُحكِّم من: {strata}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Part {number}: judges {judges}; entries {entries}</source>
        <translation>الجزء {number}: المُحكِّمون {judges}؛ المشاركات {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n further reviews: of {close} entries too close to call, about {after} would be left</source>
        <translation>
            <numerusform>بلا مراجعات أخرى: من أصل {close} مشاركة متقاربة يبقى نحو {after}</numerusform>
            <numerusform>مراجعة إضافية واحدة: من أصل {close} مشاركة متقاربة يبقى نحو {after}</numerusform>
            <numerusform>مراجعتان إضافيتان: من أصل {close} مشاركة متقاربة يبقى نحو {after}</numerusform>
            <numerusform>%n مراجعات إضافية: من أصل {close} مشاركة متقاربة يبقى نحو {after}</numerusform>
            <numerusform>%n مراجعة إضافية: من أصل {close} مشاركة متقاربة يبقى نحو {after}</numerusform>
            <numerusform>%n مراجعة إضافية: من أصل {close} مشاركة متقاربة يبقى نحو {after}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entry}: %n further reviews, by {judges}</source>
        <translation>
            <numerusform>{entry}: بلا مراجعات أخرى، من {judges}</numerusform>
            <numerusform>{entry}: مراجعة إضافية واحدة، من {judges}</numerusform>
            <numerusform>{entry}: مراجعتان إضافيتان، من {judges}</numerusform>
            <numerusform>{entry}: %n مراجعات إضافية، من {judges}</numerusform>
            <numerusform>{entry}: %n مراجعة إضافية، من {judges}</numerusform>
            <numerusform>{entry}: %n مراجعة إضافية، من {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}: not even all judges left would settle it; it is a matter for the committee</source>
        <translation>{entry}: لا يحسمها حتى كل من بقي من المُحكِّمين؛ القرار للجنة</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Plain mean</source>
        <translation>المتوسط البسيط</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>مع مراعاة السمات الأخرى</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Entries in a language that the judge reads get {difference} points more than others ({low} to {high}; p {p})</source>
        <translation>المشاركات بلغة يقرؤها المُحكِّم تنال {difference} نقطة أكثر من غيرها (من {low} إلى {high}؛ p {p})</translation>
    </message>
    <message>
        <source>To fill it again: advance {call} --from {from}.</source>
        <translation>لملئها من جديد: ⁦advance {call} --from {from}⁩.</translation>
    </message>
    <message>
        <source>To bring it in: advance {call} --from {from} --entry {entry} --reason TEXT.</source>
        <translation>لإدخالها: ⁦advance {call} --from {from} --entry {entry} --reason TEXT⁩.</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>المسحوبة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>العبء</translation>
    </message>
    <message>
        <source>* a sheet of this judge is here</source>
        <translation>* توجد هنا استمارة من هذا المُحكِّم</translation>
    </message>
    <message>
        <source>Nobody is asked for anything here yet.</source>
        <translation>لم يُطلَب من أحد شيء هنا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest were written down; they wait for a decision: findings {call}</source>
        <translation>
            <numerusform>لم يُسجَّل أي تضارب مصالح: ⁦findings {call}⁩</numerusform>
            <numerusform>سُجِّل تضارب مصالح واحد وهو ينتظر قرارًا: ⁦findings {call}⁩</numerusform>
            <numerusform>سُجِّلت حالتا تضارب مصالح وهما تنتظران قرارًا: ⁦findings {call}⁩</numerusform>
            <numerusform>سُجِّلت %n حالات تضارب مصالح وهي تنتظر قرارًا: ⁦findings {call}⁩</numerusform>
            <numerusform>سُجِّلت %n حالة تضارب مصالح وهي تنتظر قرارًا: ⁦findings {call}⁩</numerusform>
            <numerusform>سُجِّلت %n حالة تضارب مصالح وهي تنتظر قرارًا: ⁦findings {call}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>who judges what: the entries of each judge, and of which a sheet is here</source>
        <translation>من يُحكِّم ماذا: مشاركات كل مُحكِّم، وما وصلت منها استمارة</translation>
    </message>
    <message>
        <source>a picture inside is not cleaned</source>
        <translation>لا تُنظَّف صورة بداخله</translation>
    </message>
    <message>
        <source>The letters of the file look like {encoding}. If any look wrong, leave --encoding out or say --encoding {encoding}.</source>
        <translation>تبدو حروف الملف بترميز {encoding}. إن بدا بعضها خاطئًا فاحذف --encoding أو اكتب --encoding {encoding}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets on paper wait for a second typing or were typed in two ways, and count nowhere: {sheets}.</source>
        <translation>
            <numerusform>لا استمارات ورقية تنتظر إدخالًا ثانيًا: {sheets}.</numerusform>
            <numerusform>استمارة ورقية واحدة تنتظر إدخالًا ثانيًا أو أُدخلت بصيغتين، ولا تُحتسب: {sheets}.</numerusform>
            <numerusform>استمارتان ورقيتان تنتظران إدخالًا ثانيًا أو أُدخلتا بصيغتين، ولا تُحتسبان: {sheets}.</numerusform>
            <numerusform>%n استمارات ورقية تنتظر إدخالًا ثانيًا أو أُدخلت بصيغتين، ولا تُحتسب: {sheets}.</numerusform>
            <numerusform>%n استمارة ورقية تنتظر إدخالًا ثانيًا أو أُدخلت بصيغتين، ولا تُحتسب: {sheets}.</numerusform>
            <numerusform>%n استمارة ورقية تنتظر إدخالًا ثانيًا أو أُدخلت بصيغتين، ولا تُحتسب: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets that wait for a second typing lie on this computer alone and are in no bundle: {sheets}.</source>
        <translation>
            <numerusform>لا استمارات تنتظر إدخالًا ثانيًا على هذا الحاسوب وحده: {sheets}.</numerusform>
            <numerusform>استمارة واحدة تنتظر إدخالًا ثانيًا موجودة على هذا الحاسوب وحده وليست في أي أرشيف: {sheets}.</numerusform>
            <numerusform>استمارتان تنتظران إدخالًا ثانيًا موجودتان على هذا الحاسوب وحده وليستا في أي أرشيف: {sheets}.</numerusform>
            <numerusform>%n استمارات تنتظر إدخالًا ثانيًا موجودة على هذا الحاسوب وحده وليست في أي أرشيف: {sheets}.</numerusform>
            <numerusform>%n استمارة تنتظر إدخالًا ثانيًا موجودة على هذا الحاسوب وحده وليست في أي أرشيف: {sheets}.</numerusform>
            <numerusform>%n استمارة تنتظر إدخالًا ثانيًا موجودة على هذا الحاسوب وحده وليست في أي أرشيف: {sheets}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed, or unsure, and nothing says why (score CALL ENTRY --comment=TEXT): {entries}</source>
        <translation>لم تجتز أو غير مؤكدة، ولا شيء يذكر السبب (⁦score CALL ENTRY --comment=TEXT⁩): {entries}</translation>
    </message>
    <message>
        <source>With more texts or files than before: {entries}</source>
        <translation>بنصوص أو ملفات أكثر من قبل: {entries}</translation>
    </message>
    <message>
        <source>{judge} ({missing} missing)</source>
        <translation>{judge} (ينقص {missing})</translation>
    </message>
    <message numerus="yes">
        <source>%n judges have sent a final ballot that lacks entries they are asked for now: {judges}</source>
        <translation>
            <numerusform>لم يرسل أي محكّم ورقة درجات نهائية تنقصها مشاركات مطلوبة منه الآن: {judges}</numerusform>
            <numerusform>أرسل محكّم واحد ورقة درجات نهائية تنقصها مشاركات مطلوبة منه الآن: {judges}</numerusform>
            <numerusform>أرسل محكّمان ورقتي درجات نهائيتين تنقصهما مشاركات مطلوبة منهما الآن: {judges}</numerusform>
            <numerusform>أرسل %n محكّمين أوراق درجات نهائية تنقصها مشاركات مطلوبة منهم الآن: {judges}</numerusform>
            <numerusform>أرسل %n محكّمًا أوراق درجات نهائية تنقصها مشاركات مطلوبة منهم الآن: {judges}</numerusform>
            <numerusform>أرسل %n محكّم أوراق درجات نهائية تنقصها مشاركات مطلوبة منهم الآن: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>المربعات الصغرى</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>متوسط z</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>المشذَّب</translation>
    </message>
    <message>
        <source>Skating</source>
        <translation>نظام التزلج</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>بوردا</translation>
    </message>
    <message>
        <source>Copeland</source>
        <translation>كوبلاند</translation>
    </message>
    <message>
        <source>Schulze</source>
        <translation>شولتسه</translation>
    </message>
    <message>
        <source>Bradley–Terry</source>
        <translation>برادلي–تيري</translation>
    </message>
    <message>
        <source>Rasch</source>
        <translation>راش</translation>
    </message>
    <message>
        <source>Without judges who differ</source>
        <translation>دون المُحكِّمين المختلفين</translation>
    </message>
    <message>
        <source>Judges drawn anew</source>
        <translation>إعادة سحب المُحكِّمين</translation>
    </message>
    <message>
        <source>P(beats the next)</source>
        <translation>احتمال التفوق على التالي</translation>
    </message>
    <message>
        <source>Tie group</source>
        <translation>مجموعة التعادل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التشتُّت</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانجراف</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Infit</source>
        <translation>الملاءمة الداخلية</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>الملاءمة الخارجية</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>يختلف في</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>التشدُّد</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>التبعثُر</translation>
    </message>
    <message>
        <source>use of the scale</source>
        <translation>استخدام المقياس</translation>
    </message>
    <message>
        <source>criteria all alike</source>
        <translation>تماثل درجات المعايير</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>الانجراف</translation>
    </message>
    <message>
        <source>Ranks by other methods; the official one decides</source>
        <translation>المراتب بطرائق أخرى؛ والحكم للمرتبة الرسمية</translation>
    </message>
    <message>
        <source>How each judge compares with colleagues on the same entries; nobody is left out</source>
        <translation>مقارنة كل مُحكِّم بزملائه في المشاركات نفسها؛ ولا يُستبعَد أحد</translation>
    </message>
    <message>
        <source>Skillings–Mack {value} with {df} degrees of freedom, p {p}</source>
        <translation>سكيلينغز–ماك {value} بدرجات حرية {df}، p {p}</translation>
    </message>
    <message>
        <source>Criteria of a sheet share {share} of what neither entry nor judge explains ({low} to {high})</source>
        <translation>تشترك معايير الاستمارة في {share} ممّا لا تفسِّره المشاركة ولا المُحكِّم ({low} إلى {high})</translation>
    </message>
    <message>
        <source>Somebody&apos;s personal data was deleted from this call. Your comments on {entries} are not sent yet, and nobody else can read them: if one names this person, take the name out.</source>
        <translation>مُحيت من هذه الدعوة البيانات الشخصية لأحد الأشخاص. تعليقاتك على {entries} لم تُرسل بعد ولا يستطيع غيرك قراءتها: إن ورد في أحدها اسم هذا الشخص فاحذف الاسم.</translation>
    </message>
    <message>
        <source>Gives more than the panel by</source>
        <translation>يزيد على اللجنة بمقدار</translation>
    </message>
    <message>
        <source>p counts how many attributes were looked at. It says whether groups differ more than by chance, not why, and nothing of groups that are too small to be shown. That none is found does not prove that there is none: few entries show only large differences</source>
        <translation>تراعي p عدد السمات المفحوصة. وهي تقول إن كانت المجموعات تختلف أكثر مما تفعله المصادفة، لا سبب ذلك، ولا تقول شيئًا عن المجموعات الأصغر من أن تُعرض. وعدم العثور على فرق لا يثبت انعدامه: فالمشاركات القليلة لا تُظهر إلا الفروق الكبيرة</translation>
    </message>
    <message>
        <source>every entry the same</source>
        <translation>الدرجة نفسها للجميع</translation>
    </message>
    <message>
        <source>own languages</source>
        <translation>لغاته</translation>
    </message>
    <message>
        <source>only the lowest or only the highest grade</source>
        <translation>أدنى درجة فقط أو أعلى درجة فقط</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>التبعثُر</translation>
    </message>
    <message>
        <source>Criteria apart</source>
        <translation>تباعد المعايير</translation>
    </message>
    <message>
        <source>Own languages</source>
        <translation>لغاته</translation>
    </message>
    <message>
        <source>The mean of z takes every judge to have seen entries of the same kind, and stretches what judges of little spread gave</source>
        <translation>يفترض متوسط z أن كل مُحكِّم رأى مشاركات متشابهة، ويمدِّد درجات من يقلّ تفاوت درجاتهم</translation>
    </message>
    <message>
        <source>The table is too large for exact algebra: these variances carry random errors of about {entries}, {judges} and {rest}</source>
        <translation>الجدول أكبر من أن يُحسب بدقة تامة: في هذه التباينات أخطاء عشوائية تقارب {entries} و{judges} و{rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n judges give every entry the same: {judges}</source>
        <translation>
            <numerusform>لا مُحكِّم يعطي كل المشاركات الدرجة نفسها: {judges}</numerusform>
            <numerusform>مُحكِّم واحد يعطي كل المشاركات الدرجة نفسها: {judges}</numerusform>
            <numerusform>مُحكِّمان يعطيان كل المشاركات الدرجة نفسها: {judges}</numerusform>
            <numerusform>%n مُحكِّمين يعطون كل المشاركات الدرجة نفسها: {judges}</numerusform>
            <numerusform>%n مُحكِّماً يعطون كل المشاركات الدرجة نفسها: {judges}</numerusform>
            <numerusform>%n مُحكِّم يعطون كل المشاركات الدرجة نفسها: {judges}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges have fewer than {least} sheets, too few to be compared: {judges}</source>
        <translation>
            <numerusform>لا مُحكِّم لديه أقل من {least} استمارات: {judges}</numerusform>
            <numerusform>مُحكِّم واحد لديه أقل من {least} استمارات، وهي أقل من أن يُقارَن بها: {judges}</numerusform>
            <numerusform>مُحكِّمان لدى كل منهما أقل من {least} استمارات، وهي أقل من أن تُقارَن: {judges}</numerusform>
            <numerusform>%n مُحكِّمين لدى كل منهم أقل من {least} استمارات، وهي أقل من أن تُقارَن: {judges}</numerusform>
            <numerusform>%n مُحكِّماً لدى كل منهم أقل من {least} استمارات، وهي أقل من أن تُقارَن: {judges}</numerusform>
            <numerusform>%n مُحكِّم لدى كل منهم أقل من {least} استمارات، وهي أقل من أن تُقارَن: {judges}</numerusform>
        </translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and not all reviews that judges could still give would settle the cut</source>
        <translation>مشاركات متقاربة لا تُحسَم: {close}، وحتى كل ما يمكن من مراجعات لن يحسم الحدّ</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and no judge is left to ask; one more judge who scored them all would leave about {after} of them so</source>
        <translation>مشاركات متقاربة لا تُحسَم: {close}، ولم يبقَ مُحكِّم يُطلب منه؛ ولو قيَّمها مُحكِّم إضافي كلها لبقي منها نحو {after}</translation>
    </message>
    <message>
        <source>{entry}: no judge is left who could score it</source>
        <translation>{entry}: لم يبقَ مُحكِّم يقيِّمها</translation>
    </message>
    <message>
        <source>Intraclass correlation with its {level} interval: of one judge {one}, of the mean {mean}</source>
        <translation>الارتباط داخل الفئات مع فترة ثقة {level}: لمُحكِّم واحد {one}، للمتوسط {mean}</translation>
    </message>
    <message>
        <source>Mean rank correlation of two judges {value}</source>
        <translation>متوسط ارتباط الرتب بين مُحكِّمَين {value}</translation>
    </message>
    <message>
        <source>As far as it can be. These stay short of judges: {entries}. {why}</source>
        <translation>بقدر الإمكان. تبقى هذه ناقصة المُحكِّمين: {entries}. {why}</translation>
    </message>
    <message>
        <source>{file}: if it is still being written, merge again when it is whole.</source>
        <translation>{file}: إن كان لا يزال قيد الكتابة فادمجه مرة أخرى حين يكتمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n other files of the folder were left alone: they are none of Palmares.</source>
        <translation>
            <numerusform>لم يُترك أي ملف آخر في المجلد.</numerusform>
            <numerusform>تُرك ملف آخر واحد في المجلد: ليس من ملفات Palmares.</numerusform>
            <numerusform>تُرك ملفان آخران في المجلد: ليسا من ملفات Palmares.</numerusform>
            <numerusform>تُركت %n ملفات أخرى في المجلد: ليست من ملفات Palmares.</numerusform>
            <numerusform>تُرك %n ملفاً آخر في المجلد: ليست من ملفات Palmares.</numerusform>
            <numerusform>تُرك %n ملف آخر في المجلد: ليست من ملفات Palmares.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you declared is in no ballot yet; the coordinator is told with the next one.</source>
        <translation>ما أقررت به ليس في أي ورقة درجات بعد؛ ويُعلَم به المنسِّق مع التالية.</translation>
    </message>
    <message>
        <source>Other words than before for {criteria}. Your scores stay; look whether they still hold.</source>
        <translation>كلمات غير التي كانت لـ {criteria}. تبقى درجاتك؛ انظر هل ما زالت صالحة.</translation>
    </message>
    <message>
        <source>What judges are told has other words than before.</source>
        <translation>ما يُقال للمُحكِّمين صار بكلمات غير التي كانت.</translation>
    </message>
    <message>
        <source>Another person or address to write to: see who invites you.</source>
        <translation>شخص أو عنوان آخر للمراسلة: انظر من يدعوك.</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %n others; --json names each.</source>
        <translation>
            <numerusform>والأمر كذلك في %n أخرى؛ ‏--json يسميها.</numerusform>
            <numerusform>والأمر كذلك في واحدة أخرى؛ ‏--json يسميها.</numerusform>
            <numerusform>والأمر كذلك في اثنتين أخريين؛ ‏--json يسميهما.</numerusform>
            <numerusform>والأمر كذلك في %n أخرى؛ ‏--json يسميها.</numerusform>
            <numerusform>والأمر كذلك في %n أخرى؛ ‏--json يسميها.</numerusform>
            <numerusform>والأمر كذلك في %n أخرى؛ ‏--json يسميها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} (nobody of {stratum})</source>
        <translation>{entry} (لا أحد من {stratum})</translation>
    </message>
    <message>
        <source>{close} entries are too close to call: the judges tell none from another, and no further reviews can be promised to settle the cut</source>
        <translation>مشاركات متقاربة لا تُحسَم: {close}، لا يميِّز المُحكِّمون بعضها من بعض، ولا يمكن الوعد بأن مراجعات إضافية تحسم الحدّ</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and no judge has room for a further review</source>
        <translation>مشاركات متقاربة لا تُحسَم: {close}، ولا متَّسع لدى أي مُحكِّم لمراجعة إضافية</translation>
    </message>
    <message>
        <source>{close} entries are too close to call, and whoever could be asked has been asked already: sheets are still to come</source>
        <translation>مشاركات متقاربة لا تُحسَم: {close}، وكل من يمكن أن يُطلب منه طُلب منه بالفعل: ما زالت استمارات منتظرة</translation>
    </message>
    <message>
        <source>{entry}: whoever could still score it has as many sheets as a judge may have</source>
        <translation>{entry}: كل من يمكنه أن يقيِّمها لديه أقصى ما يجوز لمُحكِّم من الاستمارات</translation>
    </message>
    <message>
        <source>{entry}: whoever could still score it has been asked already</source>
        <translation>{entry}: كل من يمكنه أن يقيِّمها طُلب منه ذلك بالفعل</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of sheet totals: interval {interval}, ordinal {ordinal}</source>
        <translation>معامل ألفا لكريبندورف لمجاميع الاستمارات: الفتري {interval}، الرتبي {ordinal}</translation>
    </message>
    <message>
        <source>Counts now, and holds what you tried for practice (score it anew, or say with score keep that you mean it): {entries}</source>
        <translation>تُحتسب الآن وفيها ما جرّبته للتدرّب (قيِّمها من جديد، أو قل بالأمر score keep إنك تعنيه): {entries}</translation>
    </message>
    <message>
        <source>To practise on until now, and counting from now on: {entries}. What you tried there counts only once you say so (score keep).</source>
        <translation>كانت للتدرّب، وصارت تُحتسب من الآن: {entries}. ما جرّبته فيها لا يُحتسب إلا حين تقول ذلك (score keep).</translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries name somebody of {code} and would go as well, for good. Tell the judges:</source>
        <translation>
            <numerusform>لا تعليقات لمُحكِّمين على مشاركات أخرى تذكر أحدًا من {code}.</numerusform>
            <numerusform>تعليق واحد لمُحكِّم على مشاركة أخرى يذكر أحدًا من {code} وسيُحذف أيضًا نهائيًا. أخبر المُحكِّم:</numerusform>
            <numerusform>تعليقان لمُحكِّمين على مشاركات أخرى يذكران أحدًا من {code} وسيُحذفان أيضًا نهائيًا. أخبر المُحكِّمين:</numerusform>
            <numerusform>%n تعليقات لمُحكِّمين على مشاركات أخرى تذكر أحدًا من {code} وستُحذف أيضًا نهائيًا. أخبر المُحكِّمين:</numerusform>
            <numerusform>%n تعليقًا لمُحكِّمين على مشاركات أخرى تذكر أحدًا من {code} وستُحذف أيضًا نهائيًا. أخبر المُحكِّمين:</numerusform>
            <numerusform>%n تعليق لمُحكِّمين على مشاركات أخرى تذكر أحدًا من {code} وستُحذف أيضًا نهائيًا. أخبر المُحكِّمين:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments of judges on other entries named somebody of {code} and are gone as well. Tell the judges:</source>
        <translation>
            <numerusform>لا تعليقات لمُحكِّمين على مشاركات أخرى كانت تذكر أحدًا من {code}.</numerusform>
            <numerusform>تعليق واحد لمُحكِّم على مشاركة أخرى كان يذكر أحدًا من {code} وحُذف أيضًا. أخبر المُحكِّم:</numerusform>
            <numerusform>تعليقان لمُحكِّمين على مشاركات أخرى كانا يذكران أحدًا من {code} وحُذفا أيضًا. أخبر المُحكِّمين:</numerusform>
            <numerusform>%n تعليقات لمُحكِّمين على مشاركات أخرى كانت تذكر أحدًا من {code} وحُذفت أيضًا. أخبر المُحكِّمين:</numerusform>
            <numerusform>%n تعليقًا لمُحكِّمين على مشاركات أخرى كانت تذكر أحدًا من {code} وحُذفت أيضًا. أخبر المُحكِّمين:</numerusform>
            <numerusform>%n تعليق لمُحكِّمين على مشاركات أخرى كانت تذكر أحدًا من {code} وحُذفت أيضًا. أخبر المُحكِّمين:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments name somebody whose data was deleted here and are not kept. Tell the judges, who believe them sent:</source>
        <translation>
            <numerusform>لا تعليقات تذكر أحدًا حُذفت بياناته هنا.</numerusform>
            <numerusform>تعليق واحد يذكر شخصًا حُذفت بياناته هنا ولم يُحفظ. أخبر المُحكِّم الذي يظنه مُرسَلًا:</numerusform>
            <numerusform>تعليقان يذكران شخصًا حُذفت بياناته هنا ولم يُحفظا. أخبر المُحكِّمين الذين يظنونهما مُرسَلين:</numerusform>
            <numerusform>%n تعليقات تذكر شخصًا حُذفت بياناته هنا ولم تُحفظ. أخبر المُحكِّمين الذين يظنونها مُرسَلة:</numerusform>
            <numerusform>%n تعليقًا تذكر شخصًا حُذفت بياناته هنا ولم تُحفظ. أخبر المُحكِّمين الذين يظنونها مُرسَلة:</numerusform>
            <numerusform>%n تعليق تذكر شخصًا حُذفت بياناته هنا ولم تُحفظ. أخبر المُحكِّمين الذين يظنونها مُرسَلة:</numerusform>
        </translation>
    </message>
    <message>
        <source>entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>comment for</source>
        <translation>التعليق موجه إلى</translation>
    </message>
    <message>
        <source>names</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>the entrant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>The scores of {entry} hold.</source>
        <translation>درجات {entry} صالحة.</translation>
    </message>
    <message>
        <source>Only its judge can end this one, by opening both files on one laptop and sending once more; no round waits for it.</source>
        <translation>لا يحسم هذا إلا مُحكِّمه: بفتح الملفين على جهاز واحد والإرسال مرة أخرى؛ ولا تنتظره أي جولة.</translation>
    </message>
    <message>
        <source>The model counts all sheets of this round alike, the rules do not: adjusted values, ranks and chances are not those of the ranking</source>
        <translation>يحتسب النموذج كل أوراق درجات هذه الجولة بالتساوي، والقواعد لا تفعل: فالقيم المعدَّلة والمراتب والاحتمالات ليست ما في الترتيب</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>the same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>the same institution</source>
        <translation>المؤسسة نفسها</translation>
    </message>
    <message>
        <source>e-mail of the same house</source>
        <translation>بريد الجهة نفسها</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>البلد نفسه</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>علاقة عمل</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>تمويل</translation>
    </message>
    <message>
        <source>collaboration</source>
        <translation>تعاون</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>family or friends</source>
        <translation>قرابة أو صداقة</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>ملكية</translation>
    </message>
    <message>
        <source>rivalry</source>
        <translation>منافسة</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>noticed by the program</source>
        <translation>لاحظه البرنامج</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>declared by the judge</source>
        <translation>أقرَّ به المُحكِّم</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يوماً</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يوماً</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and an hour of it: &quot;27 November, 09:30 UTC&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>انقضى</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>shown</source>
        <translation>عُرضت</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>نوقشت</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>غادر القاعة</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>متأهِّلة إلى النهائيات</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>فائزة</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>المركز الثاني</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>مناصفةً</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>تنويه</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>غير مختارة</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجَّلة</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>لم تُناقَش</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>مُقصاة</translation>
    </message>
    <message>
        <source>%1, place %L2</source>
        <translation>‏%1، المركز %L2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is decided yet: %Ln entries are in or at the cut</source>
        <translation>
            <numerusform>لم يُقرَّر شيء بعد، ولا مشاركات ضمن الحدّ أو عنده</numerusform>
            <numerusform>لم يُقرَّر شيء بعد: مشاركة واحدة ضمن الحدّ أو عنده</numerusform>
            <numerusform>لم يُقرَّر شيء بعد: مشاركتان ضمن الحدّ أو عنده</numerusform>
            <numerusform>لم يُقرَّر شيء بعد: %Ln مشاركات ضمن الحدّ أو عنده</numerusform>
            <numerusform>لم يُقرَّر شيء بعد: %Ln مشاركة ضمن الحدّ أو عنده</numerusform>
            <numerusform>لم يُقرَّر شيء بعد: %Ln مشاركة ضمن الحدّ أو عنده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are decided</source>
        <translation>
            <numerusform>لم يُبتَّ في أي مشاركة</numerusform>
            <numerusform>بُتَّ في مشاركة واحدة</numerusform>
            <numerusform>بُتَّ في مشاركتين</numerusform>
            <numerusform>بُتَّ في %Ln مشاركات</numerusform>
            <numerusform>بُتَّ في %Ln مشاركة</numerusform>
            <numerusform>بُتَّ في %Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is provisional: decisions rest on a closed one.</source>
        <translation>النتيجة مؤقَّتة: تستند القرارات إلى نتيجة مغلقة.</translation>
    </message>
    <message>
        <source>Decisions rest on the close of %1. A ranking is not a decision.</source>
        <translation>تستند القرارات إلى إغلاق %1. والترتيب ليس قراراً.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>الحدّ الفاصل</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <comment>title of a call</comment>
        <translation>المحضر: %1</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>الجولة: %1</translation>
    </message>
    <message>
        <source>The result was provisional.</source>
        <translation>كانت النتيجة مؤقَّتة.</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>الإغلاق: %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>code, title, decision</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩: %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Not in the room: %1</source>
        <comment>names</comment>
        <translation>خارج القاعة: %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>اجتماع %1</translation>
    </message>
    <message>
        <source>score and rank</source>
        <translation>الدرجة والمرتبة</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, decision</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; an award</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Honoured, and left since: %1. Decide about the place again.</source>
        <comment>codes of entries</comment>
        <translation>كُرِّمت ثم خرجت: %1. قرِّروا المكان من جديد.</translation>
    </message>
    <message>
        <source>has left since: withdrawn</source>
        <translation>خرجت بعد ذلك: مسحوبة</translation>
    </message>
    <message>
        <source>has left since: disqualified</source>
        <translation>خرجت بعد ذلك: مُستبعَدة</translation>
    </message>
    <message>
        <source>has left since</source>
        <translation>خرجت بعد ذلك</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <comment>a decision; has left since</comment>
        <translation>%1، لكنها %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in or at the cut are not yet</source>
        <comment>entries</comment>
        <translation>
            <numerusform>لا شيء ضمن الحدّ أو عنده بلا قرار</numerusform>
            <numerusform>واحدة ضمن الحدّ أو عنده بلا قرار بعد</numerusform>
            <numerusform>اثنتان ضمن الحدّ أو عنده بلا قرار بعد</numerusform>
            <numerusform>%Ln ضمن الحدّ أو عنده بلا قرار بعد</numerusform>
            <numerusform>%Ln ضمن الحدّ أو عنده بلا قرار بعد</numerusform>
            <numerusform>%Ln ضمن الحدّ أو عنده بلا قرار بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Score the criterion in hand</source>
        <translation>منح درجة للمعيار الحالي</translation>
    </message>
    <message>
        <source>Ten: first 1, then 0, however slowly</source>
        <translation>عشرة: 1 ثم 0، مهما كان البطء</translation>
    </message>
    <message>
        <source>Take the score away: blank, not zero</source>
        <translation>حذف الدرجة: فراغ لا صفر</translation>
    </message>
    <message>
        <source>The next point, as the arrow points</source>
        <translation>الدرجة المجاورة في اتجاه السهم</translation>
    </message>
    <message>
        <source>Next criterion; after the last one, the comment</source>
        <translation>المعيار التالي، وبعد الأخير التعليق</translation>
    </message>
    <message>
        <source>Criterion before, criterion after</source>
        <translation>المعيار السابق، المعيار التالي</translation>
    </message>
    <message>
        <source>Scroll the text you read</source>
        <translation>تمرير النص الذي تقرؤه</translation>
    </message>
    <message>
        <source>In the text or picture: smaller, larger, as it was</source>
        <translation>في النص أو الصورة: تصغير، تكبير، كما كان</translation>
    </message>
    <message>
        <source>Close the file or the list that is open</source>
        <translation>إغلاق الملف أو القائمة المفتوحة</translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>Taken back</source>
        <translation>لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>للعودة إليها</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريبية</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>تعذَّر التقييم</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم تُنجز</translation>
    </message>
    <message>
        <source>You are no longer asked to score this entry.</source>
        <translation>لم يعد مطلوباً منك منح درجات لهذه المشاركة.</translation>
    </message>
    <message>
        <source>This entry was withdrawn.</source>
        <translation>سُحبت هذه المشاركة.</translation>
    </message>
    <message>
        <source>This entry was disqualified.</source>
        <translation>أُقصيت هذه المشاركة.</translation>
    </message>
    <message>
        <source>This entry came twice; the other one is scored.</source>
        <translation>وردت هذه المشاركة مرتين؛ وتُمنح الدرجات للأخرى.</translation>
    </message>
    <message>
        <source>This entry is not eligible.</source>
        <translation>هذه المشاركة غير مؤهَّلة.</translation>
    </message>
    <message>
        <source>This entry is not in this round.</source>
        <translation>هذه المشاركة ليست في هذه الجولة.</translation>
    </message>
    <message>
        <source>You have a conflict of interest with this entry: it is not yours to score.</source>
        <translation>لديك تضارب مصالح مع هذه المشاركة: ليس لك تقييمها.</translation>
    </message>
    <message>
        <source>From practice</source>
        <translation>من التدرّب</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>texts and files</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصاً</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to judge %2, who works on this computer. It holds the data until a newer package is opened there: write one and open it.</source>
        <translation>%1 يخص المُحكِّم %2 الذي يعمل على هذا الجهاز. تبقى البيانات فيه إلى أن تُفتح هناك حزمة أحدث: اكتب حزمة جديدة وافتحها هناك.</translation>
    </message>
    <message>
        <source>Nobody can tell any more of which call %1 is. It may hold the data: look into it and delete it yourself.</source>
        <translation>لم يعد يُعرف لأي دعوة يعود %1. وقد تكون البيانات فيه: انظر فيه واحذفه بنفسك.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>تعذَّر الوصول إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>تعذَّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Close it where it is open, or bring its disk back, then try again.</source>
        <translation>أغلقه حيث هو مفتوح، أو أعِد وصل القرص الذي هو عليه، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>The entrant asked for it</source>
        <translation>طلبه المشارك</translation>
    </message>
    <message>
        <source>The judge asked for it</source>
        <translation>طلبه المُحكِّم</translation>
    </message>
    <message>
        <source>A parent or guardian asked for it</source>
        <translation>طلبه أحد الوالدين أو وليّ الأمر</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>انتهت مدة الحفظ</translation>
    </message>
    <message>
        <source>A law or an authority demands it</source>
        <translation>يقتضيه قانون أو تطلبه جهة رسمية</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Names and addresses, the words and files of the entry, comments on it, and reasons that name somebody of it: %1 are here.</source>
        <translation>الأسماء والعناوين ونصوص المشاركة وملفاتها والتعليقات عليها والأسباب التي تسمّي أحداً من أصحابها. الموجود منها هنا: %1.</translation>
    </message>
    <message>
        <source>The name, the address, declared interests, and reasons that name the judge: %1 are here.</source>
        <translation>الاسم والعنوان والمصالح المُقرّ بها والأسباب التي تسمّي المُحكِّم. الموجود منها هنا: %1.</translation>
    </message>
    <message>
        <source>They go from this call, from all its backups, and from kept copies of files written before.</source>
        <translation>تزول من هذه الدعوة ومن كل نسخها الاحتياطية ومن النسخ المحفوظة للملفات المكتوبة من قبل.</translation>
    </message>
    <message>
        <source>%1 was set aside as damaged: it is deleted.</source>
        <translation>وُضع %1 جانباً لتلفه: سيُحذف.</translation>
    </message>
    <message>
        <source>They go from the trial %1 as well.</source>
        <translation>وتزول أيضاً من التجربة %1.</translation>
    </message>
    <message>
        <source>They go from %1 as well, another copy of the call.</source>
        <translation>وتزول أيضاً من %1، وهي نسخة أخرى من الدعوة.</translation>
    </message>
    <message>
        <source>The code, the scores, the results and their digests stay as they are, without a name.</source>
        <translation>يبقى الرمز والدرجات والنتائج وبصماتها كما هي، بلا اسم.</translation>
    </message>
    <message>
        <source>Comments that the judge wrote stay with the sheets.</source>
        <translation>تبقى التعليقات التي كتبها المُحكِّم مع الاستمارات.</translation>
    </message>
    <message>
        <source>Colleagues’ computers delete it once they take in your next bundle.</source>
        <translation>تمحوه أجهزة الزملاء عند استلام أرشيفك التالي.</translation>
    </message>
    <message>
        <source>Not reached: tables, reports and bundles saved elsewhere, and names that somebody typed into a reason or into minutes.</source>
        <translation>لا يصل المحو إلى الجداول والتقارير والأرشيفات المحفوظة في أماكن أخرى، ولا إلى أسماء كُتبت في سبب أو في محضر.</translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1: الحزمة %L2 ليس فيها نصوص ولا ملفات</numerusform>
            <numerusform>%1: الحزمة %L2 فيها نص أو ملف واحد</numerusform>
            <numerusform>%1: الحزمة %L2 فيها نصان أو ملفان</numerusform>
            <numerusform>%1: الحزمة %L2 فيها ⁨%Ln⁩ نصوص أو ملفات</numerusform>
            <numerusform>%1: الحزمة %L2 فيها ⁨%Ln⁩ نصاً أو ملفاً</numerusform>
            <numerusform>%1: الحزمة %L2 فيها ⁨%Ln⁩ نص أو ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: package %L2 of %3 holds %Ln texts or files</source>
        <translation>
            <numerusform>%1: الحزمة %L2 بتاريخ %3 ليس فيها نصوص ولا ملفات</numerusform>
            <numerusform>%1: الحزمة %L2 بتاريخ %3 فيها نص أو ملف واحد</numerusform>
            <numerusform>%1: الحزمة %L2 بتاريخ %3 فيها نصان أو ملفان</numerusform>
            <numerusform>%1: الحزمة %L2 بتاريخ %3 فيها ⁨%Ln⁩ نصوص أو ملفات</numerusform>
            <numerusform>%1: الحزمة %L2 بتاريخ %3 فيها ⁨%Ln⁩ نصاً أو ملفاً</numerusform>
            <numerusform>%1: الحزمة %L2 بتاريخ %3 فيها ⁨%Ln⁩ نص أو ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from this call: %1.</source>
        <translation>زال من هذه الدعوة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were written anew without it.</source>
        <translation>
            <numerusform>لم تُعَد كتابة أي نسخة احتياطية.</numerusform>
            <numerusform>أُعيدت كتابة نسخة احتياطية واحدة من دونه.</numerusform>
            <numerusform>أُعيدت كتابة نسختين احتياطيتين من دونه.</numerusform>
            <numerusform>أُعيدت كتابة %Ln نسخ احتياطية من دونه.</numerusform>
            <numerusform>أُعيدت كتابة %Ln نسخة احتياطية من دونه.</numerusform>
            <numerusform>أُعيدت كتابة %Ln نسخة احتياطية من دونه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept copies of files that held some of it were deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة محفوظة.</numerusform>
            <numerusform>حُذفت نسخة محفوظة واحدة من ملف فيه شيء منه.</numerusform>
            <numerusform>حُذفت نسختان محفوظتان من ملفين فيهما شيء منه.</numerusform>
            <numerusform>حُذفت %Ln نسخ محفوظة من ملفات فيها شيء منه.</numerusform>
            <numerusform>حُذفت %Ln نسخة محفوظة من ملفات فيها شيء منه.</numerusform>
            <numerusform>حُذفت %Ln نسخة محفوظة من ملفات فيها شيء منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, set aside as damaged, was deleted.</source>
        <translation>حُذف %1 الذي وُضع جانباً لتلفه.</translation>
    </message>
    <message>
        <source>Gone from %1 as well.</source>
        <translation>وزال أيضاً من %1.</translation>
    </message>
    <message>
        <source>Some of it still lies in this call: the disk did not let it finish. Free some space or see to the disk, then try again.</source>
        <translation>ما زال شيء منه في هذه الدعوة: لم يسمح القرص بإتمام المحو. أفرِغ بعض المساحة أو افحص القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer version of Palmares and still holds it. Update Palmares, or delete that file yourself.</source>
        <translation>النسخة الاحتياطية %1 كتبها إصدار أحدث من Palmares وما زالت تحتوي عليه. حدِّث Palmares أو احذف ذلك الملف بنفسك.</translation>
    </message>
    <message>
        <source>Deleting it from the call</source>
        <translation>جارٍ المحو من الدعوة</translation>
    </message>
    <message>
        <source>Writing the backups anew without it</source>
        <translation>جارٍ إعادة كتابة النسخ الاحتياطية من دونها</translation>
    </message>
    <message>
        <source>Deleting it from the other copies on this computer</source>
        <translation>جارٍ المحو من النسخ الأخرى في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Some of it still lies in this call and its backups, because you stopped it. It goes when the call is opened next, or when you try again.</source>
        <translation>ما زال شيء منها في هذه الدعوة ونسخها الاحتياطية لأنك أوقفت المحو. يُمحى عند فتح الدعوة في المرة القادمة أو عند إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 was not reached, because you stopped it before. Try again.</source>
        <translation>لم يُبلغ %1 لأنك أوقفت العمل قبل ذلك. أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, for the entrant</source>
        <comment>judge, entry</comment>
        <translation>%1 على %2، للمشارك</translation>
    </message>
    <message>
        <source>%1 on %2, for the committee</source>
        <comment>judge, entry</comment>
        <translation>%1 على %2، للجنة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>judge, entry</comment>
        <translation>%1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments name somebody whose data was deleted here and are not kept: %1. Tell the judges, who believe them sent.</source>
        <translation>
            <numerusform>لا تعليقات تذكر أحدًا حُذفت بياناته هنا: %1.</numerusform>
            <numerusform>تعليق واحد يذكر شخصًا حُذفت بياناته هنا ولم يُحفظ: %1. أخبر المُحكِّم الذي يظنه مُرسَلًا.</numerusform>
            <numerusform>تعليقان يذكران شخصًا حُذفت بياناته هنا ولم يُحفظا: %1. أخبر المُحكِّمين الذين يظنونهما مُرسَلين.</numerusform>
            <numerusform>%Ln تعليقات تذكر شخصًا حُذفت بياناته هنا ولم تُحفظ: %1. أخبر المُحكِّمين الذين يظنونها مُرسَلة.</numerusform>
            <numerusform>%Ln تعليقًا تذكر شخصًا حُذفت بياناته هنا ولم تُحفظ: %1. أخبر المُحكِّمين الذين يظنونها مُرسَلة.</numerusform>
            <numerusform>%Ln تعليق تذكر شخصًا حُذفت بياناته هنا ولم تُحفظ: %1. أخبر المُحكِّمين الذين يظنونها مُرسَلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{file} cannot be read.</source>
        <translation>تتعذَّر قراءة ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Check that the file is still there, is an ordinary file and may be read, then try again.</source>
        <translation>تحقَّق من أن الملف لا يزال موجوداً وأنه ملف عادي تجوز قراءته، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>{file} is incomplete: its end is missing.</source>
        <translation>الملف ⁦{file}⁩ غير مكتمل: نهايته مفقودة.</translation>
    </message>
    <message>
        <source>Ask for the file again, or copy it again from where it came.</source>
        <translation>اطلب الملف من جديد، أو انسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>{file} is not a Palmares file.</source>
        <translation>الملف ⁦{file}⁩ ليس من ملفات Palmares.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant; names and endings do not matter, only the content.</source>
        <translation>تحقَّق من أنه الملف المقصود؛ لا أهمية للاسم أو الامتداد، بل للمحتوى وحده.</translation>
    </message>
    <message>
        <source>{file} was changed by a program that took it for text.</source>
        <translation>غيَّر برنامجٌ الملف ⁦{file}⁩ ظناً منه أنه نص.</translation>
    </message>
    <message>
        <source>Ask for it again as an attachment or in a ZIP archive, not pasted into a message.</source>
        <translation>اطلبه من جديد مرفقاً أو في أرشيف ZIP، لا ملصقاً في رسالة.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Palmares.</source>
        <translation>أُنشئ الملف ⁦{file}⁩ بإصدار أحدث من Palmares.</translation>
    </message>
    <message>
        <source>Update Palmares on this computer, then open it again.</source>
        <translation>حدِّث Palmares على هذا الجهاز، ثم افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>{file} has something added at its end.</source>
        <translation>أُضيف شيء إلى نهاية الملف ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Ask for the original file again.</source>
        <translation>اطلب الملف الأصلي من جديد.</translation>
    </message>
    <message>
        <source>{file} was damaged on the way.</source>
        <translation>تلف الملف ⁦{file}⁩ في الطريق.</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing of it was used.</source>
        <translation>اطلب الملف من جديد؛ لم يُستعمل منه شيء.</translation>
    </message>
    <message>
        <source>{file} is a {found}, and a {limit} was expected here.</source>
        <translation>الملف ⁦{file}⁩ هو {found}، والمتوقع هنا {limit}.</translation>
    </message>
    <message>
        <source>Open it where it belongs: packages with open, ballots and bundles with merge, key files with keys restore.</source>
        <translation>افتحه في موضعه: الحزم بالأمر ⁦open⁩، وأوراق الدرجات والأرشيفات بالأمر ⁦merge⁩، وملفات المفتاح بالأمر ⁦keys restore⁩.</translation>
    </message>
    <message>
        <source>{file} belongs to another call.</source>
        <translation>الملف ⁦{file}⁩ يخصّ دعوة أخرى.</translation>
    </message>
    <message>
        <source>Open the call it belongs to, or ask its sender for the right file.</source>
        <translation>افتح الدعوة التي يخصّها، أو اطلب من مرسِله الملف الصحيح.</translation>
    </message>
    <message>
        <source>{file} is sealed, and no key on this computer opens it.</source>
        <translation>الملف ⁦{file}⁩ مختوم، ولا مفتاح على هذا الجهاز يفتحه.</translation>
    </message>
    <message>
        <source>Ask its sender for a file that is not sealed.</source>
        <translation>اطلب من مرسِله ملفاً غير مختوم.</translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation>صغِّره أو قسِّمه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>{file} is not built as the format asks ({detail}).</source>
        <translation>بنية الملف ⁦{file}⁩ تخالف الصيغة ({detail}).</translation>
    </message>
    <message>
        <source>Ask its sender to write it again with a released version of Palmares.</source>
        <translation>اطلب من مرسِله كتابته من جديد بإصدار رسمي من Palmares.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed.</source>
        <translation>غُيِّر الملف ⁦{file}⁩ بعد توقيعه.</translation>
    </message>
    <message>
        <source>Do not use it; ask its sender for the file again by another way.</source>
        <translation>لا تستعمله؛ اطلب الملف من مرسِله من جديد بطريق آخر.</translation>
    </message>
    <message>
        <source>The password does not open this key file.</source>
        <translation>كلمة المرور لا تفتح ملف المفتاح هذا.</translation>
    </message>
    <message>
        <source>Type the 20 digits again as they were shown; spaces and dashes do not matter.</source>
        <translation>أعِد إدخال الأرقام العشرين كما عُرضت؛ لا أهمية للمسافات والشرطات.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>تتعذَّر كتابة ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Choose another folder or ask for permission to write there; nothing was changed.</source>
        <translation>اختر مجلداً آخر أو اطلب إذن الكتابة فيه؛ لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk.</source>
        <translation>بيانات هذه الدعوة تالفة على القرص.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written.</source>
        <translation>القرص ممتلئ، ولذلك لم تُمكن كتابة ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>أفرِغ بعض المساحة وحاول من جديد؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>أغلِقها هناك، ثم حاول هنا من جديد.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing was changed.</source>
        <translation>أغلِق البرامج الأخرى وحاول من جديد؛ لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>More than one answer fits {value}.</source>
        <translation>أكثر من جواب واحد يطابق {value}.</translation>
    </message>
    <message>
        <source>A call with the code {call} is here already.</source>
        <translation>توجد هنا دعوة رمزها {call}.</translation>
    </message>
    <message>
        <source>Choose another code with --code.</source>
        <translation>اختر رمزاً آخر بالخيار ⁦--code⁩.</translation>
    </message>
    <message>
        <source>There is no call {call} here.</source>
        <translation>لا توجد هنا دعوة {call}.</translation>
    </message>
    <message>
        <source>See the calls with call list, or open the file you were sent.</source>
        <translation>اعرض الدعوات بالأمر ⁦call list⁩، أو افتح الملف الذي وصلك.</translation>
    </message>
    <message>
        <source>Only a judge can do this, and {call} is open here as its office.</source>
        <translation>لا يقوم بهذا إلا مُحكِّم، والدعوة {call} مفتوحة هنا بصفة مكتبها.</translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, then say --as and the judge&apos;s code.</source>
        <translation>افتح حزمة المُحكِّم أولاً، ثم اذكر ⁦--as⁩ ورمز المُحكِّم.</translation>
    </message>
    <message>
        <source>The key of call {call} is not on this computer, so nothing can be changed.</source>
        <translation>مفتاح الدعوة {call} ليس على هذا الجهاز، فلا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Restore it from the key file with keys restore; reading, checking and exporting work without it.</source>
        <translation>استعِده من ملف المفتاح بالأمر ⁦keys restore⁩؛ القراءة والتحقق والتصدير ممكنة من دونه.</translation>
    </message>
    <message>
        <source>Only the office of the call can do this, and here it is open as a judge.</source>
        <translation>لا يقوم بهذا إلا مكتب الدعوة، وهي مفتوحة هنا بصفة مُحكِّم.</translation>
    </message>
    <message>
        <source>Do it on the coordinator&apos;s computer.</source>
        <translation>نفِّذ ذلك على جهاز المنسِّق.</translation>
    </message>
    <message>
        <source>The rules give {key} a value it cannot have ({value}).</source>
        <translation>في القواعد قيمة لا تجوز للمفتاح {key} ({value}).</translation>
    </message>
    <message>
        <source>The rules contradict themselves at {key} ({detail}).</source>
        <translation>القواعد تناقض نفسها عند {key} ({detail}).</translation>
    </message>
    <message>
        <source>Change one of the two; docs/RULES.md says which settings go together.</source>
        <translation>غيِّر أحد الاثنين؛ يبيِّن ⁦docs/RULES.md⁩ الإعدادات المتوافقة.</translation>
    </message>
    <message>
        <source>The rules lack {key}.</source>
        <translation>ينقص القواعد {key}.</translation>
    </message>
    <message>
        <source>Add it; docs/RULES.md shows where.</source>
        <translation>أضِفه؛ يبيِّن ⁦docs/RULES.md⁩ موضعه.</translation>
    </message>
    <message>
        <source>The rules file is not valid JSON (line {line}, column {column}).</source>
        <translation>ملف القواعد ليس JSON صحيحاً (السطر {line}، العمود {column}).</translation>
    </message>
    <message>
        <source>Correct the file at that place, then try again.</source>
        <translation>صحِّح الملف في هذا الموضع، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The rules have a key that is not known: {key}.</source>
        <translation>في القواعد مفتاح غير معروف: {key}.</translation>
    </message>
    <message>
        <source>Check its spelling or take it out.</source>
        <translation>تحقَّق من كتابته أو احذفه.</translation>
    </message>
    <message>
        <source>The rules of round {round} are frozen, so {key} can no longer change.</source>
        <translation>قواعد الجولة {round} مثبَّتة، فلم يعد تغيير {key} ممكناً.</translation>
    </message>
    <message>
        <source>Bands, ties and cut may still change, printed as changed after scoring began; for anything else make a new round.</source>
        <translation>لا يزال تغيير النطاقات والتعادل والحدّ الفاصل ممكناً، ويُطبع أنها غُيِّرت بعد بدء منح الدرجات؛ ولغير ذلك أنشئ جولة جديدة.</translation>
    </message>
    <message>
        <source>The rules of round {round} are not frozen yet.</source>
        <translation>قواعد الجولة {round} لم تُثبَّت بعد.</translation>
    </message>
    <message>
        <source>Freeze the round first with call freeze.</source>
        <translation>ثبِّت الجولة أولاً بالأمر ⁦call freeze⁩.</translation>
    </message>
    <message>
        <source>The table holds scores of several rounds ({round}, {value}).</source>
        <translation>في الجدول درجات من عدة جولات ({round}، {value}).</translation>
    </message>
    <message>
        <source>Say which one with --round, or give the rules with --rules.</source>
        <translation>حدِّد الجولة بالخيار ⁦--round⁩، أو قدِّم القواعد بالخيار ⁦--rules⁩.</translation>
    </message>
    <message>
        <source>There is no round {round} (line {row}).</source>
        <translation>لا توجد جولة {round} (السطر {row}).</translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the rounds of a call.</source>
        <translation>تحقَّق من كتابتها؛ يعرض ⁦call rules⁩ جولات الدعوة.</translation>
    </message>
    <message>
        <source>Round {round} is a check: it lets entries through and ranks none.</source>
        <translation>الجولة {round} تدقيق: تجيز مشاركات ولا ترتِّبها.</translation>
    </message>
    <message>
        <source>Name a round that is scored.</source>
        <translation>اذكر جولة تُمنح فيها درجات.</translation>
    </message>
    <message>
        <source>The record that ends on line {row} has a quotation mark that does not fit.</source>
        <translation>في السجل المنتهي في السطر {row} علامة اقتباس في غير موضعها.</translation>
    </message>
    <message>
        <source>Close the quotation, or write a quotation mark inside a cell twice.</source>
        <translation>أغلِق الاقتباس، أو اكتب علامة الاقتباس مرتين داخل الخانة.</translation>
    </message>
    <message>
        <source>Line {row}: {value} is not a score.</source>
        <translation>السطر {row}: {value} ليست درجة.</translation>
    </message>
    <message>
        <source>Write digits with a point, such as 7 or 7.5, or leave the cell empty.</source>
        <translation>اكتب أرقاماً بنقطة عشرية، مثل 7 أو 7.5، أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>{value} cannot stand in {column} (line {row}).</source>
        <translation>لا يجوز أن ترد القيمة {value} في {column} (السطر {row}).</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>صحِّح القيمة وحاول من جديد.</translation>
    </message>
    <message>
        <source>The rules carry values of round {round}, and the table has no row of that round.</source>
        <translation>تنقل القواعد قيماً من الجولة {round}، وليس في الجدول صف من تلك الجولة.</translation>
    </message>
    <message>
        <source>Add the scores of that round with a round column.</source>
        <translation>أضِف درجات تلك الجولة مع عمود ⁦round⁩.</translation>
    </message>
    <message>
        <source>The code {value} is in use already (line {row}).</source>
        <translation>الرمز {value} مستعمل من قبل (السطر {row}).</translation>
    </message>
    <message>
        <source>Give each its own code, or leave the column empty to have codes made.</source>
        <translation>أعطِ كلاً منها رمزاً خاصاً، أو اترك العمود فارغاً لتُنشأ الرموز.</translation>
    </message>
    <message>
        <source>There is nothing in {column} (line {row}) (entry {entry}).</source>
        <translation>لا شيء في {column} (السطر {row}) (المشاركة {entry}).</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>املأه وحاول من جديد.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>الجدول فارغ.</translation>
    </message>
    <message>
        <source>Check that this is the file you meant.</source>
        <translation>تحقَّق من أنه الملف المقصود.</translation>
    </message>
    <message>
        <source>The table has no column {column}.</source>
        <translation>ليس في الجدول عمود {column}.</translation>
    </message>
    <message>
        <source>Add it, or rename the column that holds it; imports of entries and judges also take --map {column}=NAME.</source>
        <translation>أضِفه، أو غيِّر اسم العمود الذي يحمله؛ يقبل استيراد المشاركات والمُحكِّمين أيضاً ⁦--map {column}=NAME⁩.</translation>
    </message>
    <message>
        <source>Entry {entry} is not assigned to {judge} (line {row}).</source>
        <translation>المشاركة {entry} غير موزَّعة على {judge} (السطر {row}).</translation>
    </message>
    <message>
        <source>Score only the entries of the package, or ask the coordinator to assign it.</source>
        <translation>امنح الدرجات لمشاركات الحزمة فقط، أو اطلب من المنسِّق توزيعها.</translation>
    </message>
    <message>
        <source>{column} is not asked here (line {row}).</source>
        <translation>غير مطلوب هنا: {column} (السطر {row}).</translation>
    </message>
    <message>
        <source>Leave that score out: this panel or division does not score it.</source>
        <translation>لا تُدرج هذه الدرجة: فهي غير مطلوبة في هذه الهيئة أو الفئة.</translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} (line {row}).</source>
        <translation>القيمة {value} ليست على المقياس {limit} (السطر {row}).</translation>
    </message>
    <message>
        <source>Give a score from that scale, or leave it blank.</source>
        <translation>امنح درجة من هذا المقياس، أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Line {row} has another number of cells ({found}) than the header ({limit}).</source>
        <translation>عدد خانات السطر {row} ({found}) يخالف عددها في رأس الجدول ({limit}).</translation>
    </message>
    <message>
        <source>Correct that line; a comma inside a cell needs quotation marks around the cell.</source>
        <translation>صحِّح هذا السطر؛ الفاصلة داخل خانة تتطلب علامتي اقتباس حول الخانة.</translation>
    </message>
    <message>
        <source>Line {row} scores the same judge, entry and criterion a second time.</source>
        <translation>يمنح السطر {row} درجة ثانية للمُحكِّم والمشاركة والمعيار أنفسهم.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>أبقِ أحد السطرين.</translation>
    </message>
    <message>
        <source>The column {column} is there twice.</source>
        <translation>العمود {column} موجود مرتين.</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>غيِّر اسم أحدهما أو احذفه.</translation>
    </message>
    <message>
        <source>Line {row} has both a score and the state {value}.</source>
        <translation>في السطر {row} درجة والحالة {value} معاً.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>أبقِ أحد الاثنين.</translation>
    </message>
    <message>
        <source>Entry {entry} is in two divisions (line {row}).</source>
        <translation>المشاركة {entry} في فئتين (السطر {row}).</translation>
    </message>
    <message>
        <source>Give it one division.</source>
        <translation>اجعلها في فئة واحدة.</translation>
    </message>
    <message>
        <source>Judge {judge} is in two panels of one round (line {row}).</source>
        <translation>المُحكِّم {judge} في هيئتين في جولة واحدة (السطر {row}).</translation>
    </message>
    <message>
        <source>Give the judge one panel.</source>
        <translation>اجعل المُحكِّم في هيئة واحدة.</translation>
    </message>
    <message>
        <source>Judge {judge} is in two strata (line {row}).</source>
        <translation>المُحكِّم {judge} في طبقتين (السطر {row}).</translation>
    </message>
    <message>
        <source>Give the judge one stratum.</source>
        <translation>اجعل المُحكِّم في طبقة واحدة.</translation>
    </message>
    <message>
        <source>There is no criterion {value} (line {row}).</source>
        <translation>لا يوجد معيار {value} (السطر {row}).</translation>
    </message>
    <message>
        <source>Check its spelling; call rules lists the criteria.</source>
        <translation>تحقَّق من كتابته؛ يعرض ⁦call rules⁩ المعايير.</translation>
    </message>
    <message>
        <source>There is no division {value} (line {row}).</source>
        <translation>لا توجد فئة {value} (السطر {row}).</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>تحقَّق من كتابتها.</translation>
    </message>
    <message>
        <source>There is no entry {entry} (line {row}).</source>
        <translation>لا توجد مشاركة {entry} (السطر {row}).</translation>
    </message>
    <message>
        <source>Check the code; entries list shows all of them.</source>
        <translation>تحقَّق من الرمز؛ يعرض ⁦entries list⁩ الرموز كلها.</translation>
    </message>
    <message>
        <source>There is no judge {judge} (line {row}).</source>
        <translation>لا يوجد مُحكِّم {judge} (السطر {row}).</translation>
    </message>
    <message>
        <source>Check the code; judges list shows all of them.</source>
        <translation>تحقَّق من الرمز؛ يعرض ⁦judges list⁩ الرموز كلها.</translation>
    </message>
    <message>
        <source>There is no panel {value} (line {row}).</source>
        <translation>لا توجد هيئة {value} (السطر {row}).</translation>
    </message>
    <message>
        <source>{value} is not a state (line {row}).</source>
        <translation>القيمة {value} ليست حالة (السطر {row}).</translation>
    </message>
    <message>
        <source>Use blank, cannot_judge, recused or excluded for a score; in, withdrawn, disqualified, duplicate, ineligible or practice for an entry.</source>
        <translation>استعمل للدرجة ⁦blank⁩ أو ⁦cannot_judge⁩ أو ⁦recused⁩ أو ⁦excluded⁩؛ وللمشاركة ⁦in⁩ أو ⁦withdrawn⁩ أو ⁦disqualified⁩ أو ⁦duplicate⁩ أو ⁦ineligible⁩ أو ⁦practice⁩.</translation>
    </message>
    <message>
        <source>There is no stratum {value} (line {row}).</source>
        <translation>لا توجد طبقة {value} (السطر {row}).</translation>
    </message>
    <message>
        <source>The entries cannot all get the judges they need: {detail}.</source>
        <translation>لا يمكن أن تحصل كل المشاركات على ما يلزمها من مُحكِّمين: {detail}.</translation>
    </message>
    <message>
        <source>Add judges, raise the load, ask for fewer judges an entry, make languages a wish only (--language preferred), or look at the conflicts.</source>
        <translation>أضِف مُحكِّمين، أو ارفع عبء العمل، أو اطلب عدداً أقل من المُحكِّمين لكل مشاركة، أو اجعل اللغات تفضيلاً فقط (⁦--language preferred⁩)، أو راجع حالات تضارب المصالح.</translation>
    </message>
    <message>
        <source>Round {round} cannot be closed yet: {detail}.</source>
        <translation>لا يمكن إغلاق الجولة {round} بعد: {detail}.</translation>
    </message>
    <message>
        <source>Resolve what is named, or waive it in the same step with --waive.</source>
        <translation>عالِج ما ذُكر، أو تجاوزه في الخطوة نفسها بالخيار ⁦--waive⁩.</translation>
    </message>
    <message>
        <source>Round {round} is not closed, so nothing can rest on its result.</source>
        <translation>الجولة {round} غير مغلقة، فلا يمكن أن يُبنى شيء على نتيجتها.</translation>
    </message>
    <message>
        <source>Close the round first with close.</source>
        <translation>أغلِق الجولة أولاً بالأمر ⁦close⁩.</translation>
    </message>
    <message>
        <source>There is no {value} here.</source>
        <translation>لا يوجد {value} هنا.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا شيء يلزم فعله.</translation>
    </message>
    <message>
        <source>Look at the call with call show to see where it stands.</source>
        <translation>اعرض الدعوة بالأمر ⁦call show⁩ لترى حالها.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>هذا يتطلب سبباً.</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>اذكره بالخيار ⁦--reason⁩.</translation>
    </message>
    <message>
        <source>There is no template {value}.</source>
        <translation>لا يوجد قالب {value}.</translation>
    </message>
    <message>
        <source>See the templates with template list.</source>
        <translation>اعرض القوالب بالأمر ⁦template list⁩.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أوقفت العملية.</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>لم يتغيَّر شيء؛ يمكنك البدء من جديد متى شئت.</translation>
    </message>
    <message>
        <source>{file} cannot be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation>تتعذَّر كتابة {file}؛ أما ورقة الدرجات نفسها فقد أُعدَّت وحُفظت بالإيصال {value}.</translation>
    </message>
    <message>
        <source>Write it to another place with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation>اكتبها في مكان آخر بالأمر ⁦ballot again {call} {value} --out FILE⁩ أو من قائمة ما أُرسل.</translation>
    </message>
    <message>
        <source>The rules leave {key} empty, and it cannot be.</source>
        <translation>تركت القواعد {key} فارغاً، ولا يجوز ذلك.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>حزمة تحكيم</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>ورقة درجات</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>أرشيف دعوة</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>ملف مفتاح</translation>
    </message>
    <message>
        <source>Something is larger than Palmares accepts (limit {limit}) (line {row}).</source>
        <translation>حجم شيء ما أكبر مما يقبله Palmares (الحدّ {limit}) (السطر {row}).</translation>
    </message>
    <message>
        <source>Line {row} is not text in {value}.</source>
        <translation>السطر {row} ليس نصاً بترميز {value}.</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 or as XLSX and try again, or say with --encoding how it is written.</source>
        <translation>احفظ الجدول بصيغة CSV UTF-8 أو XLSX ثم أعِد المحاولة، أو حدِّد ترميزه بالخيار ⁦--encoding⁩.</translation>
    </message>
    <message>
        <source>The check code of {entry} does not fit this judge and this round (line {row}).</source>
        <translation>رمز التحقق للمشاركة {entry} لا يطابق هذا المُحكِّم وهذه الجولة (السطر {row}).</translation>
    </message>
    <message>
        <source>See whether this is the form of another judge or of another round, and whether entries and codes have been moved against each other.</source>
        <translation>تحقَّق مما إذا كان النموذج لمُحكِّم آخر أو لجولة أخرى، وما إذا اختلطت المشاركات والرموز بعضها ببعض.</translation>
    </message>
    <message>
        <source>{file} is no table that Palmares can read ({detail}).</source>
        <translation>الملف {file} ليس جدولاً يستطيع Palmares قراءته ({detail}).</translation>
    </message>
    <message>
        <source>Save it as XLSX or as CSV UTF-8 in the program it comes from, and try again.</source>
        <translation>احفظه بصيغة XLSX أو CSV UTF-8 في برنامجه الأصلي ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>الملف {file} محميّ بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it without the password, and try again.</source>
        <translation>افتحه في برنامجه الأصلي واحفظه من دون كلمة المرور، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>The file has no worksheet {value}; it has {found}.</source>
        <translation>لا توجد في الملف ورقة عمل {value}؛ فيه {found}.</translation>
    </message>
    <message>
        <source>Name one of them with --sheet, or give its number.</source>
        <translation>حدِّد إحداها بالخيار ⁦--sheet⁩، أو اذكر رقمها.</translation>
    </message>
    <message>
        <source>{file} cannot be written; the package of {judge} is made and counted as sent.</source>
        <translation>تتعذَّر كتابة {file}؛ أما حزمة {judge} فقد أُعدَّت وتُحتسب مرسَلة.</translation>
    </message>
    <message>
        <source>Choose another folder and write a new one with package --judge {judge}.</source>
        <translation>اختر مجلداً آخر واكتب حزمة جديدة بالأمر ⁦package --judge {judge}⁩.</translation>
    </message>
    <message>
        <source>{file} is a link, a folder, a pipe or a device, and is not replaced by a file.</source>
        <translation>{file} رابط أو مجلد أو أنبوب أو جهاز، ولن يحلّ ملف محلّه.</translation>
    </message>
    <message>
        <source>Give the name of a file; nothing was changed.</source>
        <translation>اذكر اسم ملف؛ لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>{file} cannot be written, and a call is not opened without it, not even to read.</source>
        <translation>تتعذَّر كتابة {file}، ولا تُفتح الدعوة من دونه، ولو للقراءة فقط.</translation>
    </message>
    <message>
        <source>Allow writing in the folder of the call, or copy the folder to where you may write.</source>
        <translation>اسمح بالكتابة في مجلد الدعوة، أو انسخ المجلد إلى مكان يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>{value} is not on the scale {limit} with steps of {step} (line {row}).</source>
        <translation>القيمة {value} ليست على المقياس {limit} بخطوات قدرها {step} (السطر {row}).</translation>
    </message>
    <message>
        <source>{value} is no scale.</source>
        <translation>{value} ليس مقياساً.</translation>
    </message>
    <message>
        <source>Give the smaller end, the larger end and the step, with colons between them.</source>
        <translation>اذكر الطرف الأصغر ثم الأكبر ثم الخطوة، وبينها نقطتان رأسيتان.</translation>
    </message>
    <message>
        <source>Entry {value} is in the table already (line {row}).</source>
        <translation>المشاركة {value} موجودة في الجدول من قبل (السطر {row}).</translation>
    </message>
    <message>
        <source>No entry is in the round {round} yet: {found} wait for screening.</source>
        <translation>لا توجد مشاركات في الجولة {round} بعد: {found} بانتظار الفرز الأولي.</translation>
    </message>
    <message>
        <source>Let them in with entries screen, then try again.</source>
        <translation>اقبلها بالأمر ⁦entries screen⁩، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>A file of entry {entry} was changed or damaged on this computer: {file}.</source>
        <translation>تغيَّر ملف من ملفات المشاركة {entry} أو تلف على هذا الجهاز: {file}.</translation>
    </message>
    <message>
        <source>Put it back from a backup of your disk, or merge a bundle of the call that holds it.</source>
        <translation>أعِده من نسخة احتياطية لقرصك، أو ادمج أرشيفاً للدعوة يحتوي عليه.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk: {value} is no longer what was signed.</source>
        <translation>بيانات هذه الدعوة تالفة على القرص: ‏{value} لم يعد كما وُقِّع.</translation>
    </message>
    <message>
        <source>Palmares will not change them; save what still proves itself with salvage, or restore a backup.</source>
        <translation>لن يغيِّرها Palmares؛ أنقِذ ما يمكن التحقُّق من صحته بالأمر ⁦salvage⁩، أو استعِد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The new rules leave out the round {round}, in which something was assigned or scored.</source>
        <translation>القواعد الجديدة تُسقط الجولة {round}، وقد وُزِّع فيها شيء أو مُنحت فيها درجات.</translation>
    </message>
    <message>
        <source>Keep it in the rules, or make a new call from these rules with call new --rules.</source>
        <translation>أبقِها في القواعد، أو أنشئ دعوة جديدة من هذه القواعد بالأمر ⁦call new --rules⁩.</translation>
    </message>
    <message>
        <source>The call in {file} can be read and not be changed: nothing may be written there.</source>
        <translation>يمكن قراءة الدعوة في {file} ولا يمكن تغييرها: لا تجوز الكتابة هناك.</translation>
    </message>
    <message>
        <source>Copy its whole home folder to where you may write and give that with --home, or allow writing; nothing was changed.</source>
        <translation>انسخ مجلد بياناتها كاملاً إلى مكان تجوز لك الكتابة فيه وعيِّنه بالخيار ⁦--home⁩، أو اسمح بالكتابة؛ ولم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>Say it so that only one fits: with --as, or with more of the name.</source>
        <translation>حدِّد بحيث لا ينطبق إلا واحد: باستخدام ⁦--as⁩ أو بذكر المزيد من الاسم.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>الأمر كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>Round {round} is closed on exactly these sheets already.</source>
        <translation>الجولة {round} مُغلقة بالفعل على هذه الاستمارات نفسها.</translation>
    </message>
    <message>
        <source>Close it again when sheets have come in or were settled.</source>
        <translation>أغلِقها من جديد عند وصول استمارات أو تسويتها.</translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through that is not through already.</source>
        <translation>لا تجتاز الجولة {round} أي مشاركة غير ما اجتازها من قبل.</translation>
    </message>
    <message>
        <source>Look at rank, and at the decisions.</source>
        <translation>راجع ⁦rank⁩ والقرارات.</translation>
    </message>
    <message>
        <source>Nothing is scored in round {round} yet.</source>
        <translation>لم تُعطَ أي درجة في الجولة {round} بعد.</translation>
    </message>
    <message>
        <source>Score an entry, then try again.</source>
        <translation>أعطِ مشاركة درجاتها ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>This call is not damaged.</source>
        <translation>هذه الدعوة غير تالفة.</translation>
    </message>
    <message>
        <source>There is nothing to save; backup makes a copy of it.</source>
        <translation>لا شيء يحتاج إلى إنقاذ؛ يصنع ⁦backup⁩ نسخة منها.</translation>
    </message>
    <message>
        <source>Nobody is asked to judge anything in round {round} yet.</source>
        <translation>لم يُطلب من أحد تحكيم شيء في الجولة {round} بعد.</translation>
    </message>
    <message>
        <source>Decide with assign who judges what, then try again.</source>
        <translation>حدِّد باستخدام ⁦assign⁩ من يُحكِّم ماذا، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>Round {round} is frozen already.</source>
        <translation>الجولة {round} مُثبَّتة بالفعل.</translation>
    </message>
    <message>
        <source>Its rules stay as they are.</source>
        <translation>تبقى قواعدها كما هي.</translation>
    </message>
    <message>
        <source>{value} differs from no other laptop.</source>
        <translation>لا يختلف {value} عن أي جهاز آخر.</translation>
    </message>
    <message>
        <source>See with forks what is there in two versions.</source>
        <translation>اعرض باستخدام ⁦forks⁩ ما يوجد بنسختين.</translation>
    </message>
    <message>
        <source>Nothing is left here to forget.</source>
        <translation>لم يبقَ هنا ما يُمحى.</translation>
    </message>
    <message>
        <source>Ask for more with --per-entry, or top up when a judge drops out.</source>
        <translation>اطلب المزيد باستخدام ⁦--per-entry⁩، أو أكمِل التوزيع عند انسحاب مُحكِّم.</translation>
    </message>
    <message>
        <source>Round {round} is the last one.</source>
        <translation>الجولة {round} هي الأخيرة.</translation>
    </message>
    <message>
        <source>Give the call another round first, with call rules.</source>
        <translation>أضف إلى الدعوة جولة أخرى أولاً باستخدام ⁦call rules⁩.</translation>
    </message>
    <message>
        <source>There is no ballot and no bundle.</source>
        <translation>لا توجد ورقة درجات ولا أرشيف دعوة.</translation>
    </message>
    <message>
        <source>Name the files, or the folder they lie in; what they are called does not matter.</source>
        <translation>حدِّد الملفات أو المجلد الذي يضمها؛ ولا يهم اسمها.</translation>
    </message>
    <message>
        <source>{value} is here already, and line {row} says something else in {column}.</source>
        <translation>{value} موجود هنا بالفعل، والسطر {row} يذكر شيئاً آخر في {column}.</translation>
    </message>
    <message>
        <source>To correct what is here use judges set or entries set; then take the line out or make it agree.</source>
        <translation>لتصحيح الموجود استعمل ⁦judges set⁩ أو ⁦entries set⁩، ثم احذف السطر أو اجعله مطابقاً.</translation>
    </message>
    <message>
        <source>Nobody sits in panel {value} of round {round}.</source>
        <translation>لا أحد في الهيئة {value} من الجولة {round}.</translation>
    </message>
    <message>
        <source>Seat judges there: judges set CALL JUDGE panel_{round}={value}, or judges import a table with the column panel_{round}.</source>
        <translation>ضع فيها مُحكِّمين: ⁦judges set CALL JUDGE panel_{round}={value}⁩، أو استورِد بالأمر ⁦judges import⁩ جدولاً فيه العمود ⁦panel_{round}⁩.</translation>
    </message>
    <message>
        <source>More than one call here is called {value}: {found}.</source>
        <translation>توجد هنا أكثر من دعوة باسم {value}: {found}.</translation>
    </message>
    <message>
        <source>Name one of these folders in its place, or with --call.</source>
        <translation>سمِّ بدلاً منه أحد هذه المجلدات، أو حدِّده بالخيار ⁦--call⁩.</translation>
    </message>
    <message>
        <source>A file of entry {entry} is no longer on this computer: {value}.</source>
        <translation>لم يعد أحد ملفات المشاركة {entry} على هذا الجهاز: {value}.</translation>
    </message>
    <message>
        <source>Bring them back with salvage, merge a complete bundle, or restore a backup.</source>
        <translation>استعِدها بالأمر ⁦salvage⁩، أو ادمج أرشيفاً كاملاً، أو استعِد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This call has no round.</source>
        <translation>لا توجد أي جولة في هذه الدعوة.</translation>
    </message>
    <message>
        <source>If it had one, bring it back with salvage; else give it rules with call rules.</source>
        <translation>إن كانت فيها جولة فاستعِدها بالأمر ⁦salvage⁩، وإلا فأعطها قواعد بالأمر ⁦call rules⁩.</translation>
    </message>
    <message>
        <source>No laptop is called {value}.</source>
        <translation>لا يوجد جهاز باسم {value}.</translation>
    </message>
    <message>
        <source>Name it as judges list does: the judge, a stroke and the first digits of its key.</source>
        <translation>سمِّه كما يفعل ⁦judges list⁩: رمز المُحكِّم، ثم شرطة مائلة، ثم الأرقام الأولى من مفتاحه.</translation>
    </message>
    <message>
        <source>This call is open in another Palmares ({host}).</source>
        <translation>هذه الدعوة مفتوحة في Palmares آخر ({host}).</translation>
    </message>
    <message>
        <source>Line {row} is not text in UTF-8.</source>
        <translation>السطر {row} ليس نصاً بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8 and try again.</source>
        <translation>احفظ الجدول بصيغة CSV UTF-8 وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This call was written by a newer version of Palmares.</source>
        <translation>كُتبت هذه الدعوة بإصدار أحدث من Palmares.</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>{value} of entry {entry} is given twice.</source>
        <translation>ذُكر الحقل {value} للمشاركة {entry} مرتين.</translation>
    </message>
    <message>
        <source>Keep one of the two; nothing was saved.</source>
        <translation>أبقِ واحداً منهما؛ ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no field {value}.</source>
        <translation>لا يوجد حقل {value}.</translation>
    </message>
    <message>
        <source>Name one of these: {found}.</source>
        <translation>سمِّ أحد هذه: {found}.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk, and the record it begins with is lost, here and in its backups.</source>
        <translation>بيانات هذه الدعوة تالفة على القرص، وفُقد السجل الذي تبدأ به، هنا وفي نسخها الاحتياطية.</translation>
    </message>
    <message>
        <source>Get a bundle of this call from a colleague or an archive and take it in with call import: what is still sound here is saved together with it.</source>
        <translation>احصل على أرشيف لهذه الدعوة من زميل أو من مكان حفظه واستورده بالأمر ⁦call import⁩: يُحفظ معه ما بقي سليماً هنا.</translation>
    </message>
    <message>
        <source>Entry {entry} of judge {judge} was typed before, from another table.</source>
        <translation>سبق إدخال المشاركة {entry} للمُحكِّم {judge} من جدول آخر.</translation>
    </message>
    <message>
        <source>If a second person has typed this one from the paper, say so with --typing 2; if it corrects the first typing, with --typing 1.</source>
        <translation>إن أدخل شخص آخر هذا الجدول من الورق فاستعمِل ⁦--typing 2⁩، وإن كان تصحيحاً للإدخال الأول فاستعمِل ⁦--typing 1⁩.</translation>
    </message>
    <message>
        <source>{column} would put into the open what shows who the entrant is ({value}); records cannot be taken back.</source>
        <translation>سيكشف {column} هوية المشارك ({value})؛ والسجلات لا يمكن سحبها.</translation>
    </message>
    <message>
        <source>Write name=, email=, phone=, organisation=, address= or note= without entrant. before it, or private.{found}=: these are kept apart and can be erased.</source>
        <translation>اكتب ⁦name=⁩ أو ⁦email=⁩ أو ⁦phone=⁩ أو ⁦organisation=⁩ أو ⁦address=⁩ أو ⁦note=⁩ دون ⁦entrant.⁩ قبلها، أو ⁦private.{found}=⁩: فهذه تُحفظ على حدة ويمكن محوها.</translation>
    </message>
    <message>
        <source>That is no answer to {value}.</source>
        <translation>ليس هذا ردًّا على {value}.</translation>
    </message>
    <message>
        <source>Answer it with: {found}.</source>
        <translation>يُردّ عليه بأحد ما يلي: {found}.</translation>
    </message>
    <message>
        <source>{value} cannot be answered away: it stands until what it names is put right.</source>
        <translation>لا يزول {value} بالرد عليه: يبقى حتى يُعالَج ما يشير إليه.</translation>
    </message>
    <message>
        <source>End a fork with resolve and confirm or revoke a laptop with device; what blocks a close can be waived in the same step with close --waive.</source>
        <translation>أنهِ تباين النسخ بالأمر ⁦resolve⁩، وأكِّد الجهاز أو ألغِه بالأمر ⁦device⁩؛ وما يمنع الإغلاق يمكن التجاوز عنه في الخطوة نفسها باستخدام ⁦close --waive⁩.</translation>
    </message>
    <message>
        <source>The close of {round} rests on {found} records that are not here (CLOSE_INCOMPLETE): {value}.</source>
        <translation>يستند إغلاق {round} إلى سجلات غير موجودة هنا (عددها {found}؛ ⁦CLOSE_INCOMPLETE⁩): {value}.</translation>
    </message>
    <message>
        <source>{file} is the database of a call or a backup of it, not a file to exchange.</source>
        <translation>الملف ⁦{file}⁩ قاعدة بيانات دعوة أو نسخة احتياطية منها، وليس ملفاً للتبادل.</translation>
    </message>
    <message>
        <source>Bring a backup back as a call of its own with restore; to pass a call on, write a bundle of it.</source>
        <translation>استعِد النسخة الاحتياطية دعوةً مستقلة بالأمر ⁦restore⁩، ولتسليم دعوة اكتب أرشيفاً لها.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be written.</source>
        <translation>لم يقبل القرص ما كان يجب كتابته.</translation>
    </message>
    <message>
        <source>Look whether the disk is there and may be written to, then try again; nothing was changed.</source>
        <translation>تحقَّق من وجود القرص ومن إمكان الكتابة عليه، ثم أعِد المحاولة؛ لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>The table has one line and nothing below it: {value}</source>
        <translation>في الجدول سطر واحد ولا شيء تحته: {value}</translation>
    </message>
    <message>
        <source>The first line names the columns, and each line below it is read. Check that this is the file and the worksheet you meant.</source>
        <translation>السطر الأول يسمِّي الأعمدة، ويُقرأ كل سطر تحته. تحقَّق من أن هذا هو الملف وورقة العمل المقصودان.</translation>
    </message>
    <message>
        <source>Line {row} holds a zero byte, which is in no text.</source>
        <translation>في السطر {row} بايت صفري لا يوجد في أي نص.</translation>
    </message>
    <message>
        <source>The file was damaged, or it is no table. Save the table anew as CSV UTF-8 or as XLSX.</source>
        <translation>تلف الملف أو أنه ليس جدولاً. احفظ الجدول من جديد بصيغة CSV UTF-8 أو XLSX.</translation>
    </message>
    <message>
        <source>One version of {value} has to stand: only a sheet or a close can be left out.</source>
        <translation>لا بدّ أن تُعتمد نسخة من {value}: لا يمكن استبعاد النسخ كلها إلا في استمارة أو إغلاق.</translation>
    </message>
    <message>
        <source>Say which with --use; forks shows the versions.</source>
        <translation>حدِّدها باستخدام ⁦--use⁩؛ ويعرض ⁦forks⁩ النسخ.</translation>
    </message>
    <message>
        <source>Entry {value} was not in round {round}.</source>
        <translation>لم تكن المشاركة {value} في الجولة {round}.</translation>
    </message>
    <message>
        <source>Decide on an entry that rank lists for that round, or name another round.</source>
        <translation>اتخذ قراراً بشأن مشاركة يعرضها ⁦rank⁩ لتلك الجولة، أو سمِّ جولة أخرى.</translation>
    </message>
    <message>
        <source>{key} is in the rules and says nothing.</source>
        <translation>{key} موجود في القواعد ولا يقول شيئاً.</translation>
    </message>
    <message>
        <source>Give it one of the keys that docs/RULES.md names for it, or leave it out.</source>
        <translation>أعطه أحد المفاتيح التي يذكرها ⁦docs/RULES.md⁩ له، أو احذفه.</translation>
    </message>
    <message>
        <source>Correct that value; docs/RULES.md lists what it may be. Weights and other decimals stand in quotation marks.</source>
        <translation>صحِّح هذه القيمة؛ القيم الممكنة في ⁦docs/RULES.md⁩. وتُكتب الأوزان وسائر الكسور العشرية بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is nothing to score; nothing was saved. Ask the coordinator if you think otherwise.</source>
        <translation>لا شيء لتقييمه؛ لم يُحفظ شيء. اسأل المنسِّق إن كنت ترى غير ذلك.</translation>
    </message>
    <message>
        <source>Entry {entry} was withdrawn (line {row}).</source>
        <translation>سُحبت المشاركة {entry} (السطر {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} was disqualified (line {row}).</source>
        <translation>أُقصيت المشاركة {entry} (السطر {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} came twice, and the other one is scored (line {row}).</source>
        <translation>وردت المشاركة {entry} مرتين، وتُقيَّم الأخرى (السطر {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not eligible (line {row}).</source>
        <translation>المشاركة {entry} غير مؤهَّلة (السطر {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not in this round (line {row}).</source>
        <translation>المشاركة {entry} ليست في هذه الجولة (السطر {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} is not yours to score: you have a conflict of interest with it (line {row}).</source>
        <translation>ليس لك تقييم المشاركة {entry}: لديك تضارب مصالح معها (السطر {row}).</translation>
    </message>
    <message>
        <source>The text of entry {entry} was not corrected since it was scored.</source>
        <translation>لم يُصحَّح نص المشاركة {entry} منذ تقييمها.</translation>
    </message>
    <message>
        <source>Your scores stand as they are.</source>
        <translation>درجاتك باقية كما هي.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written; the ballot itself is made and kept, with receipt {value}.</source>
        <translation>القرص ممتلئ فتعذَّرت كتابة {file}؛ أما ورقة الدرجات نفسها فقد أُعدَّت وحُفظت بالإيصال {value}.</translation>
    </message>
    <message>
        <source>Free some space or take another disk, then write it with ballot again {call} {value} --out FILE, or from the list of what was sent.</source>
        <translation>أفرِغ بعض المساحة أو استعمل قرصاً آخر، ثم اكتبها بالأمر ⁦ballot again {call} {value} --out FILE⁩ أو من قائمة ما أُرسل.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written; the package of {judge} is made and counted as sent.</source>
        <translation>القرص ممتلئ فتعذَّرت كتابة {file}؛ أما حزمة {judge} فقد أُعدَّت وعُدَّت مُرسلة.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, and write a new one with package --judge {judge}.</source>
        <translation>أفرِغ بعض المساحة أو اختر مجلداً آخر، واكتب حزمة جديدة بالأمر ⁦package --judge {judge}⁩.</translation>
    </message>
    <message>
        <source>The disk is full: the call in {file} can be read, and what leaves it written to another disk, but not changed.</source>
        <translation>القرص ممتلئ: يمكن قراءة الدعوة في {file} والتصدير منها إلى قرص آخر، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>The table has no column {column} for {value}.</source>
        <translation>لا يوجد في الجدول عمود {column} للحقل {value}.</translation>
    </message>
    <message>
        <source>It has these: {found}. Write the name as it stands there.</source>
        <translation>فيه هذه الأعمدة: {found}. اكتب الاسم كما يرد هناك.</translation>
    </message>
    <message>
        <source>--map {value}={column} contradicts --map {found}; nothing was changed.</source>
        <translation>يتعارض ⁦--map {value}={column}⁩ مع ⁦--map {found}⁩؛ ولم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>Say of each column once what it is, and of each field once where it stands; only text may stand in several columns.</source>
        <translation>حدِّد معنى كل عمود مرة واحدة، وموضع كل حقل مرة واحدة؛ و⁦text⁩ وحده يجوز أن يشغل عدة أعمدة.</translation>
    </message>
    <message>
        <source>This looks like a table of entries ({found}): no column says who a judge is; nothing was changed.</source>
        <translation>يبدو هذا جدول مشاركات ({found}): لا عمود يبيِّن من هو المُحكِّم؛ ولم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>Bring it in with entries import. If these are judges, say with --map name=COLUMN who they are, or leave each of those columns out with --map -=COLUMN.</source>
        <translation>استورِده بالأمر ⁦entries import⁩. وإن كان فيه مُحكِّمون فحدِّد أسماءهم بالخيار ⁦--map name=COLUMN⁩، أو أسقِط كل عمود من تلك الأعمدة بالخيار ⁦--map -=COLUMN⁩.</translation>
    </message>
    <message>
        <source>Line {row}: {value} has more digits than a score can have.</source>
        <translation>السطر {row}: أرقام {value} أكثر مما يمكن أن تحويه درجة.</translation>
    </message>
    <message>
        <source>A score has at most 12 digits behind the point and 15 in all. Round it as your rules say.</source>
        <translation>للدرجة 12 رقماً على الأكثر بعد النقطة العشرية و15 رقماً إجمالاً. قرِّبها وفق قواعدك.</translation>
    </message>
    <message>
        <source>{value} is the code of more than one: {found}.</source>
        <translation>{value} رمز لأكثر من واحد: {found}.</translation>
    </message>
    <message>
        <source>Name one of them as it stands there; findings says how to give it a code of its own.</source>
        <translation>سمِّ أحدها كما يرد هناك؛ ويبيّن ⁦findings⁩ كيف يُعطى رمزاً خاصاً به.</translation>
    </message>
    <message>
        <source>{value} is there in two versions: nothing is done with it until one of them stands.</source>
        <translation>توجد نسختان من {value}: لا يُعمل به حتى تُعتمد إحداهما.</translation>
    </message>
    <message>
        <source>Look at both with forks, and say with resolve which one stands.</source>
        <translation>راجِع النسختين بالأمر ⁦forks⁩ وحدِّد المعتمدة بالأمر ⁦resolve⁩.</translation>
    </message>
    <message>
        <source>{file} is a ballot, and the package it belongs to was not opened here.</source>
        <translation>{file} ورقة درجات، والحزمة التي تتبعها لم تُفتح هنا.</translation>
    </message>
    <message>
        <source>Open the package that the office sent you first, then this ballot again.</source>
        <translation>افتح أولاً الحزمة التي أرسلها المكتب إليك، ثم ورقة الدرجات هذه.</translation>
    </message>
    <message>
        <source>{file} is there already, and may be the only copy of a key.</source>
        <translation>{file} موجود من قبل، وقد يكون النسخة الوحيدة من مفتاح.</translation>
    </message>
    <message>
        <source>Give the name of a new file, or move that one away first; nothing was changed.</source>
        <translation>أعطِ اسم ملف جديد أو انقل ذلك الملف أولاً؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The first line of {file} is empty: there is no password in it.</source>
        <translation>السطر الأول من {file} فارغ: لا كلمة مرور فيه.</translation>
    </message>
    <message>
        <source>Write the password into its first line, then try again.</source>
        <translation>اكتب كلمة المرور في سطره الأول ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Round {value} does not come after round {round}: nothing goes on into it.</source>
        <translation>الجولة {value} لا تأتي بعد الجولة {round}: لا شيء ينتقل إليها.</translation>
    </message>
    <message>
        <source>Name a later round with --to; call show lists them in their order.</source>
        <translation>سمِّ بالخيار ⁦--to⁩ جولة لاحقة؛ يعرضها ⁦call show⁩ بترتيبها.</translation>
    </message>
    <message>
        <source>What is known of {value} as a person is not in this copy of the call: it was left out of the bundle that the copy was made from.</source>
        <translation>البيانات الشخصية الخاصة بـ {value} ليست في هذه النسخة من الدعوة: تُركت خارج الأرشيف الذي أُنشئت منه النسخة.</translation>
    </message>
    <message>
        <source>Change it where it is, or merge a bundle with names first; nothing was changed, because the rest would be lost.</source>
        <translation>غيِّرها حيث توجد، أو ادمج أولاً أرشيفاً بالأسماء؛ لم يُغيَّر شيء، لأن البقية ستضيع.</translation>
    </message>
    <message>
        <source>The worksheet {value} has no column {column}; its headings are: {found}.</source>
        <translation>ليس في ورقة العمل {value} عمود {column}؛ وعناوينها: {found}.</translation>
    </message>
    <message>
        <source>Other worksheets have rows, too: {limit}. Name the right one with --sheet, or say --map {column}=HEADING.</source>
        <translation>في أوراق عمل أخرى صفوف أيضاً: {limit}. حدِّد الصحيحة بالخيار ⁦--sheet⁩، أو استعمِل ⁦--map {column}=HEADING⁩.</translation>
    </message>
    <message>
        <source>The table has no column {column}; its headings are: {found}.</source>
        <translation>ليس في الجدول عمود {column}؛ وعناوينه: {found}.</translation>
    </message>
    <message>
        <source>{file} is a backup: it can be looked into and is never changed.</source>
        <translation>الملف {file} نسخة احتياطية: يمكن الاطلاع عليها ولا تُغيَّر أبداً.</translation>
    </message>
    <message>
        <source>Bring it back as a call of its own with restore, and change that.</source>
        <translation>استعِدها دعوةً مستقلة بالأمر ⁦restore⁩، وغيِّر تلك.</translation>
    </message>
    <message>
        <source>This key file asks for more work or memory to open it than any that Palmares writes; it was not opened.</source>
        <translation>يتطلب فتح ملف المفتاح هذا عملاً أو ذاكرة أكثر من أي ملف يكتبه Palmares؛ فلم يُفتح.</translation>
    </message>
    <message>
        <source>It was altered or made by something else: ask its sender for the key file again.</source>
        <translation>عُدِّل أو كتبه برنامج آخر: اطلب ملف المفتاح من مرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, and there is no such file in the folder of attachments.</source>
        <translation>السطر {row} يذكر {file}، ولا وجود لهذا الملف في مجلد المرفقات.</translation>
    </message>
    <message>
        <source>Put the file there or correct its name in the table; capital letters count.</source>
        <translation>ضع الملف هناك أو صحِّح اسمه في الجدول؛ حالة الأحرف اللاتينية مهمة.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which leads out of the folder of attachments.</source>
        <translation>السطر {row} يذكر {file}، وهو يقود إلى خارج مجلد المرفقات.</translation>
    </message>
    <message>
        <source>Put the file into the folder and write its name alone into the table.</source>
        <translation>ضع الملف في المجلد واكتب اسمه وحده في الجدول.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which is a link to another place and is not followed.</source>
        <translation>السطر {row} يذكر {file}، وهو رابط إلى موضع آخر ولا يُتبع.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder of attachments.</source>
        <translation>ضع الملف نفسه في مجلد المرفقات.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which is a folder or a device and no file.</source>
        <translation>السطر {row} يذكر {file}، وهو مجلد أو جهاز وليس ملفاً.</translation>
    </message>
    <message>
        <source>Name an ordinary file in the folder of attachments.</source>
        <translation>اذكر ملفاً عادياً في مجلد المرفقات.</translation>
    </message>
    <message>
        <source>Line {row} names {file}, which cannot be read.</source>
        <translation>السطر {row} يذكر {file}، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Check that the file may be read, then try again.</source>
        <translation>تحقَّق من أن قراءة الملف مسموح بها، ثم أعِد المحاولة.</translation>
    </message>
    <message>
        <source>{entry} has left round {round}: withdrawn, disqualified or the like.</source>
        <translation>خرجت ⁦{entry}⁩ من الجولة ⁦{round}⁩: سُحبت أو أُقصيت أو ما شابه.</translation>
    </message>
    <message>
        <source>Reinstate it there first, with entries reinstate and a reason, or leave it out.</source>
        <translation>أعِدها إلى تلك الجولة أولاً بالأمر ⁦entries reinstate⁩ مع ذكر السبب، أو لا تُدرجها.</translation>
    </message>
    <message>
        <source>No package for {judge} was written. In two versions, so that what differs would be missing from it: {found}.</source>
        <translation>لم تُكتب حزمة {judge}. توجد نسختان ممّا يلي، وما يختلف بينهما كان سيغيب عنها: {found}.</translation>
    </message>
    <message>
        <source>Look at both with forks, say with resolve which one stands, then write the package with package --judge {judge}.</source>
        <translation>راجِع النسختين بالأمر ⁦forks⁩ وحدِّد المعتمدة بالأمر ⁦resolve⁩، ثم اكتب الحزمة بالأمر ⁦package --judge {judge}⁩.</translation>
    </message>
    <message>
        <source>Head the columns as the form does, or like the criteria; forms writes the form anew.</source>
        <translation>اجعل عناوين الأعمدة كما هي في النموذج، أو بأسماء المعايير؛ يكتب الأمر ⁦forms⁩ النموذج من جديد.</translation>
    </message>
    <message>
        <source>Other worksheets have rows, too: {limit}. Name the right one with --sheet.</source>
        <translation>في أوراق عمل أخرى صفوف أيضاً: {limit}. حدِّد الصحيحة بالخيار ⁦--sheet⁩.</translation>
    </message>
    <message>
        <source>Palmares will not change them. This command saves what still proves itself: palmares-cli salvage {folder}. A backup comes back with palmares-cli restore and its file.</source>
        <translation>لن يغيِّرها ⁦Palmares⁩. هذا الأمر ينقذ ما يمكن التحقُّق من صحته: ⁦palmares-cli salvage {folder}⁩. وتُستعاد النسخة الاحتياطية بالأمر ⁦palmares-cli restore⁩ مع ملفها.</translation>
    </message>
    <message>
        <source>Free some space or see to the disk: what is left goes when the call is opened next. The packages that held some of it are listed by erase with --dry-run.</source>
        <translation>أفرِغ بعض المساحة أو افحص القرص: يُمحى الباقي عند فتح الدعوة في المرة القادمة. ويعرض ⁦erase⁩ مع ⁦--dry-run⁩ الحزم التي احتوت شيئاً منه.</translation>
    </message>
    <message>
        <source>The erasure is recorded, and the disk is too full to finish it.</source>
        <translation>سُجِّل المحو، والقرص ممتلئ فلم يمكن إتمامه.</translation>
    </message>
    <message>
        <source>The erasure is recorded, and the disk did not let it finish.</source>
        <translation>سُجِّل المحو، ولم يسمح القرص بإتمامه.</translation>
    </message>
    <message>
        <source>Nothing was changed; with --dry-run, erase lists the packages that held some of it.</source>
        <translation>لم يتغيَّر شيء؛ ومع ⁦--dry-run⁩ يعرض ⁦erase⁩ الحزم التي احتوت شيئاً منه.</translation>
    </message>
    <message>
        <source>{judge} is asked to judge nothing in round {round}, and was sent nothing of it.</source>
        <translation>لا يُطلب من {judge} تقييم أي شيء في الجولة {round}، ولم يُرسَل إليه شيء منها.</translation>
    </message>
    <message>
        <source>{entry} is in round {round} already.</source>
        <translation>{entry} موجودة في الجولة {round} بالفعل.</translation>
    </message>
    <message>
        <source>{value} is no word for why somebody recuses or cannot judge.</source>
        <translation>{value} ليست كلمة تبيّن سبب التنحّي أو تعذُّر التقييم.</translation>
    </message>
    <message>
        <source>The file of texts is not made as it has to be, at {key}.</source>
        <translation>ملف النصوص ليس على الصورة المطلوبة عند {key}.</translation>
    </message>
    <message>
        <source>It is a list with, for each language, its lang and its items, each of them with at (where the text belongs, as template show lists it) and text.</source>
        <translation>هو قائمة فيها لكل لغة ⁦lang⁩ و⁦items⁩، ولكل عنصر ⁦at⁩ (موضع النص كما يسرده ⁦template show⁩) و⁦text⁩.</translation>
    </message>
    <message>
        <source>Nothing called {value} is in the way of closing round {round}; it was not closed.</source>
        <translation>لا شيء باسم {value} يعيق إغلاق الجولة {round}؛ ولم تُغلق.</translation>
    </message>
    <message>
        <source>Leave it out of --waive, or name what findings lists, by its code or in full.</source>
        <translation>احذفه من ⁦--waive⁩، أو اذكر ما يسرده ⁦findings⁩ برمزه أو كاملاً.</translation>
    </message>
    <message>
        <source>There are no two versions of {value}.</source>
        <translation>لا توجد نسختان من {value}.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} is not in round {round} now (withdrawn, disqualified or the like), so that no sheet of it can count.</source>
        <translation>السطر {row}: المشاركة {entry} ليست في الجولة {round} الآن (مسحوبة أو مُقصاة أو ما شابه)، فلا يمكن احتساب أي استمارة لها.</translation>
    </message>
    <message>
        <source>Leave the line out, or let the entry in first, with entries screen or entries reinstate.</source>
        <translation>احذف السطر، أو أدخِل المشاركة أولاً بالأمر ⁦entries screen⁩ أو ⁦entries reinstate⁩.</translation>
    </message>
    <message>
        <source>Line {row}: {judge} has a confirmed conflict of interest with entry {entry}, so that the sheet cannot count.</source>
        <translation>السطر {row}: لدى {judge} تضارب مصالح مؤكَّد مع المشاركة {entry}، فلا يمكن احتساب الاستمارة.</translation>
    </message>
    <message>
        <source>Leave the line out. If there is no conflict after all, say so first with judges conflict.</source>
        <translation>احذف السطر. وإن تبيَّن أن لا تضارب فاذكر ذلك أولاً بالأمر ⁦judges conflict⁩.</translation>
    </message>
    <message>
        <source>{judge} has not dropped out of round {round}.</source>
        <translation>لم ينسحب {judge} من الجولة {round}.</translation>
    </message>
    <message>
        <source>{file} holds nothing at all.</source>
        <translation>لا يحوي ⁦{file}⁩ شيئاً.</translation>
    </message>
    <message>
        <source>An upload may have been broken off: get the file again, or take it out of the folder.</source>
        <translation>ربما انقطع الرفع: احصل على الملف من جديد، أو أخرجه من المجلد.</translation>
    </message>
    <message>
        <source>The rules file holds {value} and not an object with a version and rounds.</source>
        <translation>في ملف القواعد {value} وليس كائناً فيه إصدار وجولات.</translation>
    </message>
    <message>
        <source>Begin as docs/RULES.md shows; template show prints one to start from.</source>
        <translation>ابدأ كما يبيّن ⁦docs/RULES.md⁩؛ ويعرض الأمر ⁦template show⁩ ملفاً يُبدأ منه.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} has no check code, so that this is no form as Palmares writes it.</source>
        <translation>السطر {row}: المشاركة {entry} بلا رمز تحقق، فليس هذا نموذجاً كما يكتبه بالماريس.</translation>
    </message>
    <message>
        <source>Take the form that came back, with its column of check codes. What somebody typed from paper comes in with --source paper.</source>
        <translation>خُذ النموذج الذي عاد، بعمود رموز التحقق فيه. وما أُدخل نقلاً عن الورق يُستورد بالخيار ⁦--source paper⁩.</translation>
    </message>
    <message>
        <source>Line {row}: entry {entry} is for practice, and what judges give it never leaves their laptops.</source>
        <translation>السطر {row}: المشاركة {entry} للتدريب، وما يمنحها المُحكِّمون لا يغادر أجهزتهم أبداً.</translation>
    </message>
    <message>
        <source>Leave the line out; reference scores are given with entries practice.</source>
        <translation>احذف السطر؛ أما الدرجات المرجعية فتُعطى بالأمر ⁦entries practice⁩.</translation>
    </message>
    <message>
        <source>Between round {round} and round {value} lies {found}, which nothing may skip.</source>
        <translation>بين الجولة {round} والجولة {value} تقع {found}، ولا يجوز تخطّيها.</translation>
    </message>
    <message>
        <source>Go into the next round first, and on from there once that is closed.</source>
        <translation>انتقل إلى الجولة التالية أولاً، ثم تابع منها بعد إغلاقها.</translation>
    </message>
    <message>
        <source>{value} cannot be a duplicate of itself.</source>
        <translation>لا يمكن أن تكون {value} مكرَّرة عن نفسها.</translation>
    </message>
    <message>
        <source>Name the entry that it repeats with --of.</source>
        <translation>سمِّ المشاركة التي تكرِّرها بالخيار ⁦--of⁩.</translation>
    </message>
    <message>
        <source>{value} is out of the field as a duplicate of {found}, so that neither would stay in.</source>
        <translation>{value} خارج الترتيب لأنها مكرَّرة عن {found}، فلن تبقى أيٌّ منهما.</translation>
    </message>
    <message>
        <source>Name the entry that stays in with --of, or let {value} in again first with entries reinstate.</source>
        <translation>سمِّ بالخيار ⁦--of⁩ المشاركة الباقية، أو أعد {value} أولاً بالأمر ⁦entries reinstate⁩.</translation>
    </message>
    <message>
        <source>Type pass or 1, fail or 0, unsure or 2; leave it out if it was not looked at.</source>
        <translation>اكتب pass أو 1، وfail أو 0، وunsure أو 2؛ واتركه إن لم يُنظر فيه.</translation>
    </message>
    <message>
        <source>The call that {file} belongs to is not on this computer.</source>
        <translation>الدعوة التي ينتمي إليها {file} ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Take in a bundle of that call first, with call import, then merge this again; whoever coordinates it writes one with call export.</source>
        <translation>أدخل أولاً أرشيفَ تلك الدعوة بالأمر ⁦call import⁩، ثم أعد دمج هذا الملف؛ ومن ينسِّقها يكتبه بالأمر ⁦call export⁩.</translation>
    </message>
    <message>
        <source>{file} is a package for a judge and no table.</source>
        <translation>{file} حزمةٌ لمحكِّم وليس جدولاً.</translation>
    </message>
    <message>
        <source>Its judge opens it with open.</source>
        <translation>يفتحها محكِّمها بالأمر ⁦open⁩.</translation>
    </message>
    <message>
        <source>{file} is a ballot and no table.</source>
        <translation>{file} ورقةُ درجات وليس جدولاً.</translation>
    </message>
    <message>
        <source>Take it in with merge.</source>
        <translation>أدخلها بالأمر ⁦merge⁩.</translation>
    </message>
    <message>
        <source>{file} is a bundle of a whole call and no table.</source>
        <translation>{file} أرشيفُ دعوةٍ كاملة وليس جدولاً.</translation>
    </message>
    <message>
        <source>Take it in with merge, or with call import where the call is not here yet.</source>
        <translation>أدخلها بالأمر ⁦merge⁩، أو بالأمر ⁦call import⁩ إن لم تكن الدعوة هنا بعد.</translation>
    </message>
    <message>
        <source>{file} is the key file of a call and no table.</source>
        <translation>{file} ملفُّ مفتاح دعوةٍ وليس جدولاً.</translation>
    </message>
    <message>
        <source>Bring the key in with keys restore.</source>
        <translation>أدخل المفتاح بالأمر ⁦keys restore⁩.</translation>
    </message>
    <message>
        <source>Line {row}: what is in {column} for entry {entry} fills its cell to the last of {limit} characters, so the spreadsheet has cut it off there.</source>
        <translation>السطر {row}: ما في {column} للمشاركة {entry} يملأ خليته حتى آخر محرف من {limit} محرفاً، فقد قطعه جدول البيانات هناك.</translation>
    </message>
    <message>
        <source>Shorten it in the form, or ask the judge for the whole words and import the sheet as CSV.</source>
        <translation>اختصره في النموذج، أو اطلب من المحكِّم النص كاملاً واستورد ورقة الدرجات بصيغة CSV.</translation>
    </message>
    <message>
        <source>Entry {value} is not in round {round}.</source>
        <translation>‏المشاركة ⁨{value}⁩ ليست في الجولة ⁨{round}⁩.</translation>
    </message>
    <message>
        <source>See with entries list --round {round} which entries are.</source>
        <translation>انظر أيّها فيها بالأمر ⁦entries list --round {round}⁩.</translation>
    </message>
    <message>
        <source>{value} was erased, and not everywhere yet: it was not reached in {file}.</source>
        <translation>مُحي {value}، ولكن ليس في كل مكان بعد: لم يُوصَل إلى {file}.</translation>
    </message>
    <message>
        <source>Close it where it is open, or bring its disk back, and say erase {call} {value} once more: that tells what is left to do.</source>
        <translation>أغلقه حيث هو مفتوح، أو أعد قرصه، ثم نفِّذ ⁦erase {call} {value}⁩ مرة أخرى: فهو يبيِّن ما بقي.</translation>
    </message>
    <message>
        <source>The backup {file} holds what was erased; a newer version of Palmares has written it, so this one cannot take it out.</source>
        <translation>النسخة الاحتياطية {file} تحتوي على ما مُحي؛ كتبتها نسخةٌ أحدث من Palmares، فلا تستطيع هذه النسخة إزالته منها.</translation>
    </message>
    <message>
        <source>Update Palmares and open the call, or delete that file yourself.</source>
        <translation>حدِّث Palmares وافتح الدعوة، أو احذف ذلك الملف بنفسك.</translation>
    </message>
    <message>
        <source>{value} was erased (line {row}): no name, word or file about it is kept any more, and nothing was saved.</source>
        <translation>مُحي {value} (السطر {row}): لم يعد يُحفظ أي اسم أو نص أو ملف عنه، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Scores and coded attributes can still be changed. Somebody who comes back gets a new entry, or a new judge, with another code.</source>
        <translation>ما زال تغيير الدرجات والسمات المرمَّزة ممكنًا. ومن يعود تُفتح له مشاركة جديدة، أو محكِّم جديد، برمز آخر.</translation>
    </message>
    <message>
        <source>Nothing of round {round} goes through: what is left stands at the cut, and nobody has decided.</source>
        <translation>‏لا ينتقل شيء من الجولة ⁨{round}⁩: ما بقي عند الحدّ الفاصل، ولم يقرّر أحد.</translation>
    </message>
    <message>
        <source>Let all of it through with --with-undecided, or one with --entry CODE and a --reason.</source>
        <translation>اسمح بانتقالها كلها بالخيار ⁦--with-undecided⁩، أو بواحدة بالخيار ⁦--entry CODE⁩ مع ⁦--reason⁩.</translation>
    </message>
    <message>
        <source>There is nothing to assign: what is asked for stands already, and what was sent or begun stays.</source>
        <translation>لا شيء للتوزيع: المطلوب قائم، وما أُرسل أو بُدئ به يبقى.</translation>
    </message>
    <message>
        <source>Free some space or take another disk, then write the file there; until then it is in no file.</source>
        <translation>أفرِغ بعض المساحة أو استعمل قرصاً آخر، ثم اكتب الملف هناك؛ وحتى ذلك الحين فهي ليست في أي ملف.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, and write a new one.</source>
        <translation>أفرِغ بعض المساحة أو اختر مجلداً آخر، واكتب واحدة جديدة.</translation>
    </message>
    <message>
        <source>Choose another place for the file; until then it is in no file.</source>
        <translation>اختر مكاناً آخر للملف؛ وحتى ذلك الحين فهي ليست في أي ملف.</translation>
    </message>
    <message>
        <source>Choose another folder and write a new one.</source>
        <translation>اختر مجلداً آخر واكتب واحدة جديدة.</translation>
    </message>
    <message>
        <source>Allow writing there, or copy its folder to where you may write; nothing was changed.</source>
        <translation>اسمح بالكتابة هناك، أو انسخ المجلد إلى حيث تمكن الكتابة؛ لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>Palmares will not change them; restore a backup, or write to the coordinator.</source>
        <translation>لن يغيِّرها Palmares؛ استعِد نسخة احتياطية، أو اكتب إلى المنسِّق.</translation>
    </message>
    <message>
        <source>Correct what is named here, or leave it out, and try again.</source>
        <translation>صحِّح ما ذُكر هنا أو اتركه، ثم حاوِل من جديد.</translation>
    </message>
    <message>
        <source>Say it so that only one fits.</source>
        <translation>اذكره بحيث لا ينطبق إلا على واحد.</translation>
    </message>
    <message>
        <source>Go to Home, which shows the calls that are here, or open the file you were sent.</source>
        <translation>انتقل إلى الصفحة الرئيسية التي تعرض الدعوات الموجودة هنا، أو افتح الملف الذي وصلك.</translation>
    </message>
    <message>
        <source>Open the judge&apos;s package first, and judge from there.</source>
        <translation>افتح أولاً حزمة المُحكِّم، وقيِّم منها.</translation>
    </message>
    <message>
        <source>Nothing is decided about round {round}, and no entry of it goes on to a later one.</source>
        <translation>لم يُقرَّر شيء بشأن الجولة {round}، ولا تنتقل أي مشاركة منها إلى جولة لاحقة.</translation>
    </message>
    <message>
        <source>Record what the committee decides, then write the letters.</source>
        <translation>سجِّل ما تقرِّره اللجنة، ثم اكتب الرسائل.</translation>
    </message>
    <message>
        <source>More than one judge of {value} works on this computer: {found}.</source>
        <translation>يعمل على هذا الحاسوب أكثر من مُحكِّم في {value}: {found}.</translation>
    </message>
    <message>
        <source>Say whose work this is with --as.</source>
        <translation>حدِّد صاحب هذا العمل بالخيار ⁦--as⁩.</translation>
    </message>
    <message>
        <source>Use one of these: {found}. Say the rest in a comment, which can be erased.</source>
        <translation>استعمل إحدى هذه الكلمات: {found}. وقل الباقي في تعليق يمكن محوه.</translation>
    </message>
    <message>
        <source>Judges were sent another version of round {value} than this, and score on its form.</source>
        <translation>أُرسلت إلى المُحكِّمين نسخة أخرى من الجولة {value} غير هذه، وهم يمنحون الدرجات على نموذجها.</translation>
    </message>
    <message>
        <source>Let that one stand, with --use {found}, or begin a new round for the other.</source>
        <translation>اجعل تلك هي المعتمدة بالخيار ⁦--use {found}⁩، أو ابدأ جولة جديدة للأخرى.</translation>
    </message>
    <message>
        <source>Judges were sent both versions of round {value}, and score on two forms: neither can stand for the other.</source>
        <translation>أُرسلت إلى المُحكِّمين نسختا الجولة {value} وهم يمنحون الدرجات على نموذجين: فلا تقوم إحداهما مقام الأخرى.</translation>
    </message>
    <message>
        <source>Set aside what one of the two offices has done, with aside and the hash of the file that brought it, as inspect tells it; then send its judges new packages.</source>
        <translation>نحِّ جانباً ما فعله أحد المكتبين، بالأمر ⁦aside⁩ وبصمة الملف الذي أتى به كما يذكرها ⁦inspect⁩، ثم أرسل إلى مُحكِّميه حزماً جديدة.</translation>
    </message>
    <message>
        <source>{file} says otherwise than the package you have, for two people changed the same at your coordinator&apos;s: {found}. Nothing was taken from it, and your scores are as they were.</source>
        <translation>يقول {file} غير ما تقوله الحزمة التي لديك، لأن شخصين لدى المنسّق غيّرا الشيء نفسه: {found}. لم يُؤخَذ منه شيء، ودرجاتك على حالها.</translation>
    </message>
    <message>
        <source>Go on with what you have, and tell your coordinator; once they have agreed they send you one that holds.</source>
        <translation>تابع بما لديك وأبلغ المنسّق؛ فمتى اتفقا أُرسلت إليك حزمة معتمدة.</translation>
    </message>
    <message>
        <source>Round {round} has no panel {value}.</source>
        <translation>لا توجد في الجولة {round} لجنة {value}.</translation>
    </message>
    <message>
        <source>call rules CALL names the panels of each round.</source>
        <translation>يسمّي الأمر ⁦call rules CALL⁩ لجان كل جولة.</translation>
    </message>
    <message>
        <source>No entry is in round {round} yet.</source>
        <translation>لا توجد أي مشاركة في الجولة {round} بعد.</translation>
    </message>
    <message>
        <source>Bring entries in with entries import; a later round is filled with advance.</source>
        <translation>أدخل المشاركات بالأمر ⁦entries import⁩؛ وتُملأ الجولة اللاحقة بالأمر ⁦advance⁩.</translation>
    </message>
    <message>
        <source>Look at both under Files, Forks, and say which one stands.</source>
        <translation>راجِع النسختين في «الملفات»، «تباين النسخ»، وحدِّد المعتمدة.</translation>
    </message>
    <message>
        <source>Leave the line out, or let the entry in first.</source>
        <translation>احذف السطر، أو أدخِل المشاركة أولاً.</translation>
    </message>
    <message>
        <source>Leave the line out; reference scores are given on the page Entries.</source>
        <translation>احذف السطر؛ تُعطى الدرجات المرجعية في صفحة المشاركات.</translation>
    </message>
    <message>
        <source>Leave the line out. If there is no conflict after all, say so first, on the page Judges.</source>
        <translation>احذف السطر. وإن لم يكن هناك تضارب في الواقع فاذكر ذلك أولاً في صفحة المُحكِّمين.</translation>
    </message>
    <message>
        <source>See under Files, Forks, what is there in two versions.</source>
        <translation>اطَّلِع في «الملفات»، «تباين النسخ»، على ما له نسختان.</translation>
    </message>
    <message>
        <source>Decide on the page Assignment who judges what, then try again.</source>
        <translation>حدِّد في صفحة التوزيع من يُحكِّم ماذا، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Open a bundle of that call under All calls first, then this again; whoever coordinates the call writes one.</source>
        <translation>افتح أولاً أرشيفاً لتلك الدعوة في «جميع الدعوات»، ثم هذا الملف من جديد؛ ويكتبه من ينسِّق الدعوة.</translation>
    </message>
    <message>
        <source>Open it under All calls: what the file is for is said there, and what can be done with it.</source>
        <translation>افتحه في «جميع الدعوات»: يُذكر هناك الغرض من الملف وما يمكن فعله به.</translation>
    </message>
    <message>
        <source>Bring it back as a call of its own, and change that.</source>
        <translation>استعِدها دعوةً مستقلة وغيِّر تلك.</translation>
    </message>
    <message>
        <source>Correct what is here on its own page; then take the line out or make it agree.</source>
        <translation>صحِّح الموجود في صفحته، ثم احذف السطر أو اجعله مطابقاً.</translation>
    </message>
    <message>
        <source>Seat judges there, on the page Judges.</source>
        <translation>عيِّن مُحكِّمين فيها، في صفحة المُحكِّمين.</translation>
    </message>
    <message>
        <source>Let them in on the page Entries, then try again.</source>
        <translation>أدخِلها في صفحة المشاركات، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Reinstate it there first, with a reason, or leave it out.</source>
        <translation>أعِدها هناك أولاً مع ذكر السبب، أو اتركها.</translation>
    </message>
    <message>
        <source>Look at the results, and at the decisions.</source>
        <translation>راجِع النتائج والقرارات.</translation>
    </message>
    <message>
        <source>Bring entries in on the page Entries; a later round is filled from Results.</source>
        <translation>أدخِل مشاركات في صفحة المشاركات؛ وتُملأ الجولة اللاحقة من «النتائج».</translation>
    </message>
    <message>
        <source>Give the call another round first, on the page Rules.</source>
        <translation>أضِف أولاً جولة أخرى إلى الدعوة في صفحة القواعد.</translation>
    </message>
    <message>
        <source>Get a bundle of this call from a colleague or an archive and open it under All calls: what is still sound here is saved together with it.</source>
        <translation>احصل على أرشيف لهذه الدعوة من زميل أو من محفوظات وافتحه في «جميع الدعوات»: ما زال سليماً هنا يُحفظ معه.</translation>
    </message>
    <message>
        <source>A backup is brought back under Files, Backups, of its call; to pass a call on, write a bundle of it.</source>
        <translation>تُستعاد النسخة الاحتياطية في «الملفات»، «النسخ الاحتياطية» من دعوتها؛ ولتسليم دعوة اكتب أرشيفاً لها.</translation>
    </message>
    <message>
        <source>Merge a complete bundle, or restore a backup.</source>
        <translation>ادمج أرشيفاً كاملاً، أو استعِد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Give it rules on the page Rules.</source>
        <translation>ضع لها قواعد في صفحة القواعد.</translation>
    </message>
    <message>
        <source>Open the key file under All calls; reading, checking and exporting work without it.</source>
        <translation>افتح ملف المفتاح في «جميع الدعوات»؛ والقراءة والتحقق والتصدير تعمل من دونه.</translation>
    </message>
    <message>
        <source>Freeze the rules of the round first.</source>
        <translation>ثبِّت قواعد الجولة أولاً.</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>تحقَّق من الرمز.</translation>
    </message>
    <message>
        <source>Close the round first.</source>
        <translation>أغلق الجولة أولاً.</translation>
    </message>
    <message>
        <source>Look at the Overview to see where the call stands.</source>
        <translation>اطَّلِع في «نظرة عامة» على ما وصلت إليه الدعوة.</translation>
    </message>
    <message>
        <source>Write one of these: {found}.</source>
        <translation>اكتب واحداً من هذه: {found}.</translation>
    </message>
    <message>
        <source>The worksheet {found} has one line and nothing below it: {value}</source>
        <translation>في ورقة العمل {found} سطر واحد ولا شيء تحته: {value}</translation>
    </message>
    <message>
        <source>{value} is for its judge to end, not for the office; no round waits for it.</source>
        <translation>{value} يحسمه مُحكِّمه لا المكتب؛ ولا تنتظره أي جولة.</translation>
    </message>
    <message>
        <source>Ask the judge to open both files on one laptop and to send once more. Which scores count is said of each sheet.</source>
        <translation>اطلب من المُحكِّم أن يفتح الملفين على جهاز واحد وأن يرسل مرة أخرى. أما الدرجات المحتسبة فتُحدَّد لكل استمارة على حدة.</translation>
    </message>
    <message>
        <source>{value} is there in several versions, and none is this laptop&apos;s own that could replace them.</source>
        <translation>{value} موجودة في عدة نسخ، وليس بينها نسخة خاصة بهذا الجهاز يمكن أن تحل محلها.</translation>
    </message>
    <message>
        <source>Give every score of it together with --seen, or choose a version in the window.</source>
        <translation>أعطِ جميع درجاتها مع ⁦--seen⁩، أو اختر نسخة في النافذة.</translation>
    </message>
    <message>
        <source>Take one of the versions, or give every score anew.</source>
        <translation>خذ إحدى النسخ، أو أعطِ جميع الدرجات من جديد.</translation>
    </message>
    <message>
        <source>This laptop has no key for call {call} yet, so it can make no ballot. What is scored is saved.</source>
        <translation>ليس لهذا الجهاز مفتاح للدعوة {call} بعد، فلا يمكنه إنشاء ورقة درجات. وما قُيِّم محفوظ.</translation>
    </message>
    <message>
        <source>Open your package once more, then send: the package makes this laptop known.</source>
        <translation>افتح حزمتك مرة أخرى ثم أرسل: فالحزمة تعرِّف بهذا الجهاز.</translation>
    </message>
    <message>
        <source>{value} is no answer to {column} (line {row}).</source>
        <translation>‏⁨{value}⁩ ليس جواباً عن ⁨{column}⁩ (السطر {row}).</translation>
    </message>
</context>
<context>
    <name>ExtraFields</name>
    <message>
        <source>Consent to show the work</source>
        <translation>الموافقة على عرض العمل</translation>
    </message>
    <message>
        <source>Consent of a guardian</source>
        <translation>موافقة ولي الأمر</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>A judge has used more than one laptop. Is %1 one of them?</source>
        <comment>the name of a laptop, such as J-03/87b0</comment>
        <translation>استعمل مُحكِّم أكثر من جهاز. هل %1 واحد منها؟</translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways: say under Files, Forks, which sheet stands.</source>
        <comment>a judge; an entry</comment>
        <translation>قيَّم %1 المشاركة %2 على نحوين مختلفين: حدِّد في “الملفات”، تحت “تباين النسخ”، أي استمارة تُعتمد.</translation>
    </message>
    <message>
        <source>One thing is here in two versions: say under Files, Forks, which one stands (%1).</source>
        <translation>شيء واحد موجود هنا بنسختين: حدِّد في “الملفات”، تحت “تباين النسخ”، أيّ النسختين تُعتمد (%1).</translation>
    </message>
    <message>
        <source>The sheet of %1 for %2 was decided for, and counts, though its laptop %3 is revoked.</source>
        <comment>a judge; an entry; a laptop</comment>
        <translation>اعتُمدت استمارة %1 عن المشاركة %2 وهي محتسبة، مع أن جهازها %3 مُلغى.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Line {row} is here already as {value} and was left out.</source>
        <translation>السطر {row} موجود هنا من قبل باسم {value} فاستُثني.</translation>
    </message>
    <message>
        <source>The column {column} was not used.</source>
        <translation>لم يُستعمل العمود {column}.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began.</source>
        <translation>غُيِّرت نطاقات {round} أو تعادلها أو حدُّها الفاصل بعد بدء منح الدرجات.</translation>
    </message>
    <message>
        <source>{entry} is capped: its {by} was full before it.</source>
        <translation>أوقف السقف {entry}: اكتملت حصة {by} قبلها.</translation>
    </message>
    <message>
        <source>{entry} made room so that a floor by {by} is met.</source>
        <translation>أفسحت {entry} مكاناً ليُستوفى حدّ أدنى بحسب {by}.</translation>
    </message>
    <message>
        <source>{entry} is level with others, and the floor for {by} {value} would have to choose among them: the committee decides.</source>
        <translation>المشاركة {entry} متساوية مع غيرها، والحدّ الأدنى بحسب {by} {value} يقتضي الاختيار بينها: القرار للجنة.</translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} to meet the floor.</source>
        <translation>لا تكفي المشاركات التي فيها {by} {value} لاستيفاء الحدّ الأدنى.</translation>
    </message>
    <message>
        <source>{entry} was raised into the cut to meet a floor by {by}.</source>
        <translation>رُفعت {entry} فدخلت ضمن الحدّ الفاصل ليُستوفى حدّ أدنى بحسب {by}.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart: one more judge would help.</source>
        <translation>مجاميع {entry} متباعدة بمقدار {gap}: من المفيد إضافة مُحكِّم آخر.</translation>
    </message>
    <message>
        <source>{entry} has no sheet from {stratum} in panel {panel}.</source>
        <translation>ليس للمشاركة {entry} استمارة من {stratum} في الهيئة {panel}.</translation>
    </message>
    <message>
        <source>{entry} shares rank {rank}: the committee decides.</source>
        <translation>تشترك {entry} في المرتبة {rank}: القرار للجنة.</translation>
    </message>
    <message>
        <source>Something the close of {round} rests on has been corrected since ({kind}).</source>
        <translation>صُحِّح بعد إغلاق {round} شيء يستند إليه ({kind}).</translation>
    </message>
    <message>
        <source>The close of {round} rests on records that are not here; import a complete bundle.</source>
        <translation>يستند إغلاق {round} إلى سجلات ليست هنا؛ استورِد أرشيفاً كاملاً.</translation>
    </message>
    <message>
        <source>The code {code} is used twice; give one of them another code.</source>
        <translation>الرمز {code} مستعمل مرتين؛ أعطِ أحدهما رمزاً آخر.</translation>
    </message>
    <message>
        <source>A conflict of judge {judge} with entry {entry} waits for a decision: confirm or dismiss it.</source>
        <translation>تضارب مصالح المُحكِّم {judge} مع المشاركة {entry} ينتظر قراراً: أكِّده أو ارفضه.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored {entry} in spite of a confirmed conflict; the sheet does not count.</source>
        <translation>منح المُحكِّم {judge} درجات لـ {entry} رغم تضارب مصالح مؤكَّد؛ لا تُحتسب الاستمارة.</translation>
    </message>
    <message>
        <source>Entry {entry} has sheets in {round} but is not in that round.</source>
        <translation>للمشاركة {entry} استمارات في {round} وهي ليست في تلك الجولة.</translation>
    </message>
    <message>
        <source>A laptop ({device}) wrote in the name of another judge; none of that counts.</source>
        <translation>كتب جهاز ({device}) باسم مُحكِّم آخر؛ ولا يُحتسب شيء من ذلك.</translation>
    </message>
    <message>
        <source>There are two versions of one {type}; look at both with forks and say which stands.</source>
        <translation>توجد نسختان من {type}؛ راجِعهما بالأمر ⁦forks⁩ وحدِّد المعتمدة.</translation>
    </message>
    <message>
        <source>A ballot for {round} lists sheets that have not arrived; ask the judge to send it again.</source>
        <translation>تذكر ورقة درجات للجولة {round} استمارات لم تصل؛ اطلب من المُحكِّم إرسالها من جديد.</translation>
    </message>
    <message>
        <source>Entry {entry} is in no division of {round} and is not ranked; give it one.</source>
        <translation>المشاركة {entry} ليست في أي فئة من {round} فلا تُرتَّب؛ اجعلها في فئة.</translation>
    </message>
    <message>
        <source>Records by {author} are of a kind only others may write; they do not count.</source>
        <translation>سجلات كتبها {author} من نوع لا يكتبه إلا غيره؛ لا تُحتسب.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were never assigned: count them or not?</source>
        <translation>منح المُحكِّم {judge} في {round} درجات لمشاركات لم توزَّع عليه: هل تُحتسب؟</translation>
    </message>
    <message>
        <source>Some records are of a newer version; update Palmares to see them.</source>
        <translation>بعض السجلات من إصدار أحدث؛ حدِّث Palmares لتراها.</translation>
    </message>
    <message>
        <source>A score by {judge} for {entry} in {round} is not on the scale; the sheet does not count.</source>
        <translation>درجة من {judge} لـ {entry} في {round} ليست على المقياس؛ لا تُحتسب الاستمارة.</translation>
    </message>
    <message>
        <source>Entry {entry} was judged before its text or a file was changed.</source>
        <translation>حُكِّمت المشاركة {entry} قبل تغيير نصها أو أحد ملفاتها.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored {round} on another form; the sheets do not count.</source>
        <translation>منح المُحكِّم {judge} درجات {round} على نموذج آخر؛ لا تُحتسب الاستمارات.</translation>
    </message>
    <message>
        <source>Sheets from a laptop that was revoked ({device}) do not count.</source>
        <translation>الاستمارات الواردة من جهاز مُلغى ({device}) لا تُحتسب.</translation>
    </message>
    <message>
        <source>There are sheets of a round {round} that is not known here.</source>
        <translation>توجد استمارات لجولة {round} غير معروفة هنا.</translation>
    </message>
    <message>
        <source>A judge has used more than one laptop ({device}): confirm or revoke it with device.</source>
        <translation>استعمل مُحكِّم أكثر من جهاز ({device}): أكِّده أو ألغِه بالأمر ⁦device⁩.</translation>
    </message>
    <message>
        <source>Judge {judge} has scored entries in {round} that were taken back: count them or not?</source>
        <translation>منح المُحكِّم {judge} في {round} درجات لمشاركات سُحبت منه: هل تُحتسب؟</translation>
    </message>
    <message>
        <source>A sheet by {judge} for {entry} in {round} scores an unknown criterion; it does not count.</source>
        <translation>استمارة من {judge} لـ {entry} في {round} فيها درجة لمعيار غير معروف؛ لا تُحتسب.</translation>
    </message>
    <message>
        <source>There are sheets in {round} for an entry that is not known here.</source>
        <translation>توجد في {round} استمارات لمشاركة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>There are sheets in {round} by a judge who is not known here.</source>
        <translation>توجد في {round} استمارات لمُحكِّم غير معروف هنا.</translation>
    </message>
    <message>
        <source>Nobody vouches for the key {author}; what it signed does not count until a package does.</source>
        <translation>لا أحد يضمن المفتاح {author}؛ لا يُحتسب ما وقَّعه إلى أن تضمنه حزمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder belong to no row, such as {file}.</source>
        <translation>
            <numerusform>لا ملفات في المجلد خارج الصفوف، مثل {file}.</numerusform>
            <numerusform>ملف واحد في المجلد لا يخص أي صف: {file}.</numerusform>
            <numerusform>ملفان في المجلد لا يخصان أي صف، مثل {file}.</numerusform>
            <numerusform>%n ملفات في المجلد لا تخص أي صف، مثل {file}.</numerusform>
            <numerusform>%n ملفاً في المجلد لا تخص أي صف، مثل {file}.</numerusform>
            <numerusform>%n ملف في المجلد لا تخص أي صف، مثل {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold formulas; the values they had when the file was saved were taken.</source>
        <translation>
            <numerusform>لا خانات فيها صيغ.</numerusform>
            <numerusform>خانة واحدة فيها صيغة؛ أُخذت قيمتها وقت حفظ الملف.</numerusform>
            <numerusform>خانتان فيهما صيغ؛ أُخذت قيمتاهما وقت حفظ الملف.</numerusform>
            <numerusform>%n خانات فيها صيغ؛ أُخذت قيمها وقت حفظ الملف.</numerusform>
            <numerusform>%n خانة فيها صيغ؛ أُخذت قيمها وقت حفظ الملف.</numerusform>
            <numerusform>%n خانة فيها صيغ؛ أُخذت قيمها وقت حفظ الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet hides the columns {column}; they were read all the same.</source>
        <translation>يخفي جدول البيانات الأعمدة {column}؛ ومع ذلك قُرئت.</translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet hides %n rows; they were read all the same.</source>
        <translation>
            <numerusform>لا يخفي جدول البيانات صفوفاً.</numerusform>
            <numerusform>يخفي جدول البيانات صفاً واحداً؛ ومع ذلك قُرئ.</numerusform>
            <numerusform>يخفي جدول البيانات صفين؛ ومع ذلك قُرئا.</numerusform>
            <numerusform>يخفي جدول البيانات %n صفوف؛ ومع ذلك قُرئت.</numerusform>
            <numerusform>يخفي جدول البيانات %n صفاً؛ ومع ذلك قُرئت.</numerusform>
            <numerusform>يخفي جدول البيانات %n صف؛ ومع ذلك قُرئت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} names a link, and links are never followed: fetch {value} and put the file into the folder.</source>
        <translation>في السطر {row} رابط، والروابط لا تُفتح أبداً: نزِّل {value} وضع الملف في المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%n merged areas: a value beside several rows was taken for each of them.</source>
        <translation>
            <numerusform>لا مناطق مدموجة.</numerusform>
            <numerusform>منطقة مدموجة واحدة: القيمة المجاورة لعدة صفوف أُخذت لكل صف منها.</numerusform>
            <numerusform>منطقتان مدموجتان: القيمة المجاورة لعدة صفوف أُخذت لكل صف منها.</numerusform>
            <numerusform>%n مناطق مدموجة: القيمة المجاورة لعدة صفوف أُخذت لكل صف منها.</numerusform>
            <numerusform>%n منطقة مدموجة: القيمة المجاورة لعدة صفوف أُخذت لكل صف منها.</numerusform>
            <numerusform>%n منطقة مدموجة: القيمة المجاورة لعدة صفوف أُخذت لكل صف منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the worksheet {value} was read, not {others}; --sheet names another.</source>
        <translation>قُرئت ورقة العمل {value} وحدها دون {others}؛ ويحدَّد غيرها بالخيار ⁦--sheet⁩.</translation>
    </message>
    <message>
        <source>Line {row} ({entry}) may be the same as {value}; look at both.</source>
        <translation>قد يكون السطر {row} ({entry}) هو نفسه {value}؛ راجِعهما.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after its close, which still decides by the rules before.</source>
        <translation>غُيِّرت في {round} النطاقات أو قواعد التعادل أو الحدّ الفاصل بعد الإغلاق، وما زال الإغلاق يحكم وفق القواعد السابقة.</translation>
    </message>
    <message>
        <source>{entry} is in {round} without having come through {from}.</source>
        <translation>المشاركة {entry} موجودة في {round} دون أن تجتاز {from}.</translation>
    </message>
    <message>
        <source>The decision about {entry} ({award}) rests on a result of {round} that no longer stands: decide again on the present one, or settle this as seen.</source>
        <translation>يستند القرار بشأن {entry} ({award}) إلى نتيجة لـ {round} لم تعد قائمة: اتخذ القرار من جديد بناءً على النتيجة الحالية، أو سجِّل بالأمر ⁦settle⁩ أنك اطَّلعت على ذلك.</translation>
    </message>
    <message>
        <source>Place {place} of {award} is decided for both {entry} and {other}: decide again about one of them, or about both as joint.</source>
        <translation>المركز {place} في {award} مقرَّر لكلٍّ من {entry} و{other}: اتخذ قراراً جديداً بشأن إحداهما، أو بشأن كلتيهما بوصفهما ⁦joint⁩ (مناصفةً).</translation>
    </message>
    <message>
        <source>Both {entry} and {other} are decided to win {award}: decide again about one of them, or about both as joint.</source>
        <translation>تقرَّر فوز كلٍّ من {entry} و{other} في {award}: اتخذ قراراً جديداً بشأن إحداهما، أو بشأن كلتيهما بوصفهما ⁦joint⁩ (مناصفةً).</translation>
    </message>
    <message>
        <source>The division, language or attributes of {entry} were corrected after {round} was closed; to let that decide, close {round} again.</source>
        <translation>صُحِّحت فئة {entry} أو لغتها أو سماتها بعد إغلاق {round}؛ ليُعتمد ذلك، أغلق {round} من جديد.</translation>
    </message>
    <message>
        <source>The attributes of the entrant of {entry} were corrected after {round} was closed; to let that decide, close {round} again.</source>
        <translation>صُحِّحت سمات المشارك صاحب {entry} بعد إغلاق {round}؛ ليُعتمد ذلك، أغلق {round} من جديد.</translation>
    </message>
    <message>
        <source>The panel of judge {judge} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>غُيِّرت هيئة المُحكِّم {judge} بعد إغلاق {round}؛ ليُعتمد ذلك، أغلق {round} من جديد.</translation>
    </message>
    <message>
        <source>The assignment of {entry} to judge {judge} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>غُيِّر توزيع {entry} على المُحكِّم {judge} بعد إغلاق {round}؛ ليُعتمد ذلك، أغلق {round} من جديد.</translation>
    </message>
    <message>
        <source>The sheet of judge {judge} for {entry} no longer counts, but the close of {round} rests on it; to leave it out, close {round} again.</source>
        <translation>لم تعد استمارة المُحكِّم {judge} لـ {entry} تُحتسب، لكن إغلاق {round} يستند إليها؛ لتركها خارج النتيجة، أغلق {round} من جديد.</translation>
    </message>
    <message>
        <source>{from}, from which {round} carries values, has been closed again since; to carry the new values, close {round} again.</source>
        <translation>أُغلقت {from} من جديد بعد ذلك، وهي التي تُنقل منها قيم إلى {round}؛ لنقل القيم الجديدة، أغلق {round} من جديد.</translation>
    </message>
    <message>
        <source>{entry} has left since {round} was closed ({state}). The closed ranking stays as it is and still lists it; only its status and the decisions about it change.</source>
        <translation>خرجت {entry} بعد إغلاق {round} ({state}). يبقى الترتيب المُغلق كما هو ويظل يذكرها؛ ولا يتغير إلا حالتها والقرارات بشأنها.</translation>
    </message>
    <message>
        <source>The status of {entry} was changed after {round} was closed; to let that decide, close {round} again.</source>
        <translation>غُيِّرت حالة {entry} بعد إغلاق {round}؛ ليُعتمد ذلك، أغلق {round} من جديد.</translation>
    </message>
    <message>
        <source>{entry} has a place by a decision ({award}, {round}) but is out now ({state}): decide about it again, and about who moves up.</source>
        <translation>مُنحت {entry} مركزاً بقرار ({award}، {round}) لكنها خارجة الآن ({state}): اتخذ قراراً جديداً بشأنها وبشأن من يحلّ محلّها.</translation>
    </message>
    <message>
        <source>The sheet of {judge} for {entry} in {round} was decided for, and counts, though its laptop {device} is revoked: revoke it once more to keep it so, or decide again with resolve.</source>
        <translation>استمارة {judge} عن {entry} في {round} حُسم اعتمادها وهي محتسبة مع أن جهازها {device} ملغى: ألغِه مرة أخرى لإبقائها، أو قرِّر من جديد بالأمر ⁦resolve⁩.</translation>
    </message>
    <message>
        <source>{entry} has left {from} ({state}) but is still in {round} and ranked there: take it out of {round} as well, or reinstate it in {from}.</source>
        <translation>خرجت {entry} من {from} ({state}) لكنها ما زالت في {round} وتُرتَّب فيها: أخرجها من {round} أيضاً، أو أعدها إلى {from}.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after scoring began. The reason given: {reason}</source>
        <translation>غُيِّرت نطاقات {round} أو تعادلها أو حدُّها الفاصل بعد بدء منح الدرجات. السبب المذكور: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries pass {round} with fewer sheets than its quorum asks for: {entries}.</source>
        <translation>
            <numerusform>لا مشاركات تجتاز {round} باستمارات أقل من النصاب: {entries}.</numerusform>
            <numerusform>تجتاز مشاركة واحدة {round} باستمارات أقل مما يطلبه النصاب: {entries}.</numerusform>
            <numerusform>تجتاز مشاركتان {round} باستمارات أقل مما يطلبه النصاب: {entries}.</numerusform>
            <numerusform>تجتاز %n مشاركات {round} باستمارات أقل مما يطلبه النصاب: {entries}.</numerusform>
            <numerusform>تجتاز %n مشاركة {round} باستمارات أقل مما يطلبه النصاب: {entries}.</numerusform>
            <numerusform>تجتاز %n مشاركة {round} باستمارات أقل مما يطلبه النصاب: {entries}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets count now that the close of {round} does not know; they would change ranks: {ranks}, bands or the cut: {outcome}.</source>
        <translation>
            <numerusform>لا استمارات تُحتسب الآن ولا يعرفها إغلاق {round}؛ تغيير المراتب: {ranks}، والنطاقات أو الحدّ الفاصل: {outcome}.</numerusform>
            <numerusform>تُحتسب الآن استمارة واحدة لا يعرفها إغلاق {round}؛ ومن شأنها تغيير المراتب: {ranks}، والنطاقات أو الحدّ الفاصل: {outcome}.</numerusform>
            <numerusform>تُحتسب الآن استمارتان لا يعرفهما إغلاق {round}؛ ومن شأنهما تغيير المراتب: {ranks}، والنطاقات أو الحدّ الفاصل: {outcome}.</numerusform>
            <numerusform>تُحتسب الآن %n استمارات لا يعرفها إغلاق {round}؛ ومن شأنها تغيير المراتب: {ranks}، والنطاقات أو الحدّ الفاصل: {outcome}.</numerusform>
            <numerusform>تُحتسب الآن %n استمارة لا يعرفها إغلاق {round}؛ ومن شأنها تغيير المراتب: {ranks}، والنطاقات أو الحدّ الفاصل: {outcome}.</numerusform>
            <numerusform>تُحتسب الآن %n استمارة لا يعرفها إغلاق {round}؛ ومن شأنها تغيير المراتب: {ranks}، والنطاقات أو الحدّ الفاصل: {outcome}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} has come through {from} and is not in {round}: fill {round} again.</source>
        <translation>المشاركة {entry} اجتازت {from} وليست في {round}: املأ {round} من جديد.</translation>
    </message>
    <message>
        <source>{entry} is in {round} since its close, which does not rank it; to rank it, close {round} again.</source>
        <translation>المشاركة {entry} في {round} منذ إغلاق الجولة، وهذا الإغلاق لا يرتِّبها؛ لترتيبها أغلِق {round} من جديد.</translation>
    </message>
    <message>
        <source>{entry} was honoured by a decision on {from}, did not come through by its rules and is not in {round}: bring it in by hand with a reason, or leave it.</source>
        <translation>كُرِّمت المشاركة {entry} بقرار في {from}، ولم تجتزها وفق قواعدها، وليست في {round}: أدخِلها يدوياً مع ذكر السبب، أو اتركها كما هي.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>There are not enough entries with {by} {value} in division {division} to meet the floor.</source>
        <translation>لا تكفي المشاركات التي فيها {by} {value} في القسم {division} لاستيفاء الحدّ الأدنى.</translation>
    </message>
    <message>
        <source>{entry} shares rank {rank} of division {division}: the committee decides.</source>
        <translation>تشترك {entry} في المرتبة {rank} في القسم {division}: القرار للجنة.</translation>
    </message>
    <message>
        <source>Judge {judge} has dropped out of {round}; sheets that came before count, unless an answer says otherwise.</source>
        <translation>انسحب المُحكِّم {judge} من {round}؛ وما وصل قبل ذلك من استمارات يُحتسب ما لم تقل إجابة غير ذلك.</translation>
    </message>
    <message>
        <source>The cut goes by “{by}”, and no entry has that attribute: its limit holds nobody back and brings nobody in. Give the entries the attribute, or change the rules.</source>
        <translation>يراعي الحدّ الفاصل السمة «{by}»، وليست هذه السمة لأي مشاركة: فحدّها لا يمنع أحداً ولا يُدخل أحداً. أعطِ المشاركات هذه السمة أو غيّر القواعد.</translation>
    </message>
    <message>
        <source>Bands, ties or cut of {round} were changed after it was frozen. Its scores came on paper or in forms, so the records do not say whether judges had begun; log tells when each was taken in.</source>
        <translation>غُيِّرت نطاقات {round} أو تعادلها أو حدُّها الفاصل بعد تثبيتها. وقد وصلت درجاتها على الورق أو في نماذج، فلا تقول السجلات هل كان المُحكِّمون قد بدؤوا؛ ويبيّن ⁦log⁩ متى أُدخل كل منها.</translation>
    </message>
    <message>
        <source>Line {row} is here already as {value} and was left out, its files too: {files}. Add them to the entry, or give the row a code of its own.</source>
        <translation>السطر {row} موجود هنا من قبل باسم {value} فاستُثني هو وملفاته: {files}. أضفها إلى المشاركة، أو أعطِ السطر رمزاً خاصاً به.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} were set aside here and do not count; the log says who did it and why.</source>
        <translation>
            <numerusform>لم تُنحَّ هنا أي استمارة للمُحكِّم {judge} في {round}.</numerusform>
            <numerusform>نُحِّيت هنا استمارة واحدة للمُحكِّم {judge} في {round} ولا تُحتسَب؛ ويذكر السجل من فعل ذلك ولماذا.</numerusform>
            <numerusform>نُحِّيت هنا استمارتان للمُحكِّم {judge} في {round} ولا تُحتسَبان؛ ويذكر السجل من فعل ذلك ولماذا.</numerusform>
            <numerusform>نُحِّيت هنا %n استمارات للمُحكِّم {judge} في {round} ولا تُحتسَب؛ ويذكر السجل من فعل ذلك ولماذا.</numerusform>
            <numerusform>نُحِّيت هنا %n استمارة للمُحكِّم {judge} في {round} ولا تُحتسَب؛ ويذكر السجل من فعل ذلك ولماذا.</numerusform>
            <numerusform>نُحِّيت هنا %n استمارة للمُحكِّم {judge} في {round} ولا تُحتسَب؛ ويذكر السجل من فعل ذلك ولماذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry} has {judges} of the {asked} judges that panel {panel} of {round} asks for, since somebody dropped out or stopped: give it others with a top-up.</source>
        <translation>لدى {entry} {judges} من أصل {asked} من المحكّمين الذين تطلبهم لجنة {panel} في {round}، لأن أحدهم انسحب أو توقف: أسندها إلى غيره باستكمال التوزيع.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart. Somebody who was asked to score it has not answered yet.</source>
        <translation>مجاميع {entry} متباعدة بمقدار {gap}. أحد من طُلب منهم تقييمها لم يجب بعد.</translation>
    </message>
    <message>
        <source>The totals of {entry} lie {gap} apart, with more judges than the round asks for. Nobody else need be asked.</source>
        <translation>مجاميع {entry} متباعدة بمقدار {gap}، وقد قيّمها محكّمون أكثر مما تطلبه الجولة. لا حاجة إلى سؤال أحد آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of judge {judge} in {round} lack a score and are not counted: {entries}.</source>
        <translation>
            <numerusform>لا تنقص أي درجة في استمارات المُحكِّم {judge} في {round}: {entries}.</numerusform>
            <numerusform>تنقص درجة في استمارة واحدة للمُحكِّم {judge} في {round} فلا تُحتسَب: {entries}.</numerusform>
            <numerusform>تنقص درجات في استمارتين للمُحكِّم {judge} في {round} فلا تُحتسَبان: {entries}.</numerusform>
            <numerusform>تنقص درجات في %n استمارات للمُحكِّم {judge} في {round} فلا تُحتسَب: {entries}.</numerusform>
            <numerusform>تنقص درجات في %n استمارة للمُحكِّم {judge} في {round} فلا تُحتسَب: {entries}.</numerusform>
            <numerusform>تنقص درجات في %n استمارة للمُحكِّم {judge} في {round} فلا تُحتسَب: {entries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {row} looks like {value}, whose personal data was deleted here on request; leave it out unless it is somebody else or they have sent it anew.</source>
        <translation>يشبه السطر {row} {value} الذي مُحيت بياناته الشخصية هنا بناءً على طلب؛ استبعده إلا إذا كان شخصاً آخر أو أعاد الإرسال من جديد.</translation>
    </message>
    <message>
        <source>Sheets of judge {judge} in {round} do not count: the judge has no panel there, or no group where each judge needs one.</source>
        <translation>أوراق المُحكِّم {judge} في {round} لا تُحتسب: ليس للمُحكِّم فيها لجنة، أو لا طبقة له حيث يلزم كلَّ مُحكِّم طبقة.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>I do not score this entry</source>
        <translation>لن أقيِّم هذه المشاركة</translation>
    </message>
    <message>
        <source>Why not, in a word</source>
        <translation>السبب بكلمة واحدة</translation>
    </message>
    <message>
        <source>Comment for the committee</source>
        <translation>تعليق للجنة</translation>
    </message>
    <message>
        <source>Note to the entrant</source>
        <translation>ملاحظة للمشارك</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>تعذَّر التقييم</translation>
    </message>
    <message>
        <source>Not on the scale</source>
        <translation>خارج المقياس</translation>
    </message>
    <message>
        <source>Give a score from {scale}, or leave the cell blank.</source>
        <translation>امنح درجة من {scale}، أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Fill in the coloured cells of the first worksheet and send this file back. Grey cells are not yours to score.</source>
        <translation>املأ الخانات الملوَّنة في ورقة العمل الأولى، ثم أرسِل هذا الملف إلى من أرسله إليك. الخانات الرمادية ليست مما يُطلب منك تقييمه.</translation>
    </message>
    <message>
        <source>A cell that you leave blank is not a zero: it counts as not scored.</source>
        <translation>الخانة المتروكة فارغة ليست صفراً: تُعدّ بلا درجة.</translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so in its row instead of a score.</source>
        <translation>عند وجود تضارب مصالح أو تعذُّر تقييم مشاركة، يُذكر ذلك في صفها بدلاً من الدرجة.</translation>
    </message>
    <message>
        <source>Please leave entries, check codes and headings as they are: by them the form finds its way back.</source>
        <translation>يُرجى ترك المشاركات ورموز التحقق والعناوين كما هي: بها يُعرف النموذج عند عودته.</translation>
    </message>
    <message>
        <source>On this scale the lowest score is the best.</source>
        <translation>في هذا المقياس أدنى درجة هي الأفضل.</translation>
    </message>
    <message>
        <source>Scores go in steps of {step}.</source>
        <translation>الدرجات بخطوات قدرها {step}.</translation>
    </message>
    <message>
        <source>Asked only of entries in: {divisions}.</source>
        <translation>يُطلب لمشاركات هذه الفئات فقط: {divisions}.</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries done</source>
        <translation>أُنجزت %1 من %2 من المشاركات</translation>
    </message>
    <message>
        <source>%1 of %2 sheets received</source>
        <translation>وردت %1 من %2 من الاستمارات</translation>
    </message>
    <message>
        <source>Open elsewhere, on %1: close it there first</source>
        <translation>مفتوحة في مكان آخر، على %1: أغلِقها هناك أولاً</translation>
    </message>
    <message>
        <source>Open it to see how far it is</source>
        <translation>افتحها لترى مدى تقدُّمها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>المراجعة والإرسال</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>أُغلقت %1</translation>
    </message>
    <message>
        <source>closes %1, %2</source>
        <translation>تُغلق %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Final scores sent; %Ln changed since</source>
        <translation>
            <numerusform>أُرسلت الدرجات النهائية؛ ولم يتغيَّر شيء بعدها</numerusform>
            <numerusform>أُرسلت الدرجات النهائية؛ وتغيَّرت واحدة بعدها</numerusform>
            <numerusform>أُرسلت الدرجات النهائية؛ وتغيَّرت اثنتان بعدها</numerusform>
            <numerusform>أُرسلت الدرجات النهائية؛ وتغيَّرت %Ln استمارات بعدها</numerusform>
            <numerusform>أُرسلت الدرجات النهائية؛ وتغيَّرت %Ln استمارة بعدها</numerusform>
            <numerusform>أُرسلت الدرجات النهائية؛ وتغيَّرت %Ln استمارة بعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interim scores sent; %Ln changed since</source>
        <translation>
            <numerusform>أُرسلت درجات مرحلية؛ ولم يتغيَّر شيء بعدها</numerusform>
            <numerusform>أُرسلت درجات مرحلية؛ وتغيَّرت واحدة بعدها</numerusform>
            <numerusform>أُرسلت درجات مرحلية؛ وتغيَّرت اثنتان بعدها</numerusform>
            <numerusform>أُرسلت درجات مرحلية؛ وتغيَّرت %Ln استمارات بعدها</numerusform>
            <numerusform>أُرسلت درجات مرحلية؛ وتغيَّرت %Ln استمارة بعدها</numerusform>
            <numerusform>أُرسلت درجات مرحلية؛ وتغيَّرت %Ln استمارة بعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are sent</source>
        <translation>أُرسلت جميع الدرجات</translation>
    </message>
    <message>
        <source>Next: look through your scores, then send them</source>
        <translation>التالي: مراجعة درجاتك، ثم إرسالها</translation>
    </message>
    <message>
        <source>Next: %1, %2 of %3 criteria scored</source>
        <translation>التالي: %1، قُيِّم %2 من %3 من المعايير</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Next: add the entries</source>
        <translation>التالي: إضافة المشاركات</translation>
    </message>
    <message>
        <source>Next: add judges, then assign the entries</source>
        <translation>التالي: إضافة المُحكِّمين، ثم توزيع المشاركات</translation>
    </message>
    <message>
        <source>Next: assign the entries and send the packages</source>
        <translation>التالي: توزيع المشاركات وإرسال الحزم</translation>
    </message>
    <message>
        <source>Next: merge the ballots that come back</source>
        <translation>التالي: دمج أوراق الدرجات الواردة</translation>
    </message>
    <message>
        <source>Every sheet is here</source>
        <translation>جميع الاستمارات هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges on this computer</source>
        <translation>
            <numerusform>لا مُحكِّمين على هذا الجهاز</numerusform>
            <numerusform>مُحكِّم واحد على هذا الجهاز</numerusform>
            <numerusform>مُحكِّمان على هذا الجهاز</numerusform>
            <numerusform>%Ln مُحكِّمين على هذا الجهاز</numerusform>
            <numerusform>%Ln مُحكِّماً على هذا الجهاز</numerusform>
            <numerusform>%Ln مُحكِّم على هذا الجهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, and your own scores open.</source>
        <translation>عرِّف بنفسك فتُفتح درجاتك أنت.</translation>
    </message>
    <message>
        <source>Choose who I am…</source>
        <translation>اختيار من أنا…</translation>
    </message>
    <message>
        <source>Trial with made-up scores</source>
        <translation>تجربة بدرجات وهمية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets of another round not sent yet</source>
        <translation>
            <numerusform>لا استمارات غير مُرسَلة من جولة أخرى</numerusform>
            <numerusform>استمارة واحدة من جولة أخرى لم تُرسَل بعد</numerusform>
            <numerusform>استمارتان من جولة أخرى لم تُرسَلا بعد</numerusform>
            <numerusform>%Ln استمارات من جولة أخرى لم تُرسَل بعد</numerusform>
            <numerusform>%Ln استمارة من جولة أخرى لم تُرسَل بعد</numerusform>
            <numerusform>%Ln استمارة من جولة أخرى لم تُرسَل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last ballot is in no file yet</source>
        <translation>ورقة درجاتك الأخيرة ليست في أي ملف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word</source>
        <translation>
            <numerusform>لا مشاركات تحتاج إلى قرارك</numerusform>
            <numerusform>مشاركة واحدة تحتاج إلى قرارك</numerusform>
            <numerusform>مشاركتان تحتاجان إلى قرارك</numerusform>
            <numerusform>%Ln مشاركات تحتاج إلى قرارك</numerusform>
            <numerusform>%Ln مشاركة تحتاج إلى قرارك</numerusform>
            <numerusform>%Ln مشاركة تحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores sent; what you declared since is not</source>
        <translation>أُرسلت الدرجات؛ ولم يُرسل ما أقررت به بعدها</translation>
    </message>
    <message>
        <source>You have stopped; what is sent counts</source>
        <translation>توقفت عن التحكيم؛ وما أُرسل يُحتسَب</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>لم يبقَ ما يُحكَّم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet</source>
        <translation>
            <numerusform>لا استمارات غير مُرسَلة</numerusform>
            <numerusform>استمارة واحدة لم تُرسَل بعد</numerusform>
            <numerusform>استمارتان لم تُرسَلا بعد</numerusform>
            <numerusform>%Ln استمارات لم تُرسَل بعد</numerusform>
            <numerusform>%Ln استمارة لم تُرسَل بعد</numerusform>
            <numerusform>%Ln استمارة لم تُرسَل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>the round is closed</source>
        <translation>الجولة مغلقة</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a round</comment>
        <translation>%1: مغلقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded</source>
        <translation>
            <numerusform>لم يُسجَّل أي قرار</numerusform>
            <numerusform>سُجِّل قرار واحد</numerusform>
            <numerusform>سُجِّل قراران</numerusform>
            <numerusform>سُجِّلت %Ln قرارات</numerusform>
            <numerusform>سُجِّل %Ln قراراً</numerusform>
            <numerusform>سُجِّل %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: fill the next round</source>
        <translation>التالي: ملء الجولة التالية</translation>
    </message>
    <message>
        <source>Next: the committee decides</source>
        <translation>التالي: قرار اللجنة</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>All scores are alike, so nothing can be told apart.</source>
        <translation>الدرجات كلها متماثلة، فلا يمكن التمييز بين المشاركات.</translation>
    </message>
    <message>
        <source>The judges fall into groups that share no entry.</source>
        <translation>ينقسم المُحكِّمون إلى مجموعات لا تجمعها مشاركة واحدة.</translation>
    </message>
    <message>
        <source>It takes at least two entries that two judges have scored.</source>
        <translation>يلزم وجود مشاركتين على الأقل قيَّمهما مُحكِّمان.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>4.5–5.0: 12 sheets</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة</numerusform>
            <numerusform>استمارتان</numerusform>
            <numerusform>%Ln استمارات</numerusform>
            <numerusform>%Ln استمارة</numerusform>
            <numerusform>%Ln استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>type of entry</source>
        <translation>نوع المشاركة</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Scores by %1</source>
        <comment>an attribute of entries</comment>
        <translation>الدرجات بحسب %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Raw difference</source>
        <translation>الفرق الخام</translation>
    </message>
    <message>
        <source>Adjusted difference</source>
        <translation>الفرق المعدَّل</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>Groups by %1 cannot be compared</source>
        <comment>an attribute</comment>
        <translation>تتعذَّر المقارنة بين المجموعات بحسب %1</translation>
    </message>
    <message numerus="yes">
        <source>It takes two groups of at least %Ln entries each, so that nobody is exposed.</source>
        <translation>
            <numerusform>يلزم وجود مجموعتين، حتى لا تنكشف هوية أحد.</numerusform>
            <numerusform>يلزم وجود مجموعتين في كلٍّ منهما مشاركة واحدة على الأقل، حتى لا تنكشف هوية أحد.</numerusform>
            <numerusform>يلزم وجود مجموعتين في كلٍّ منهما مشاركتان على الأقل، حتى لا تنكشف هوية أحد.</numerusform>
            <numerusform>يلزم وجود مجموعتين في كلٍّ منهما %Ln مشاركات على الأقل، حتى لا تنكشف هوية أحد.</numerusform>
            <numerusform>يلزم وجود مجموعتين في كلٍّ منهما %Ln مشاركة على الأقل، حتى لا تنكشف هوية أحد.</numerusform>
            <numerusform>يلزم وجود مجموعتين في كلٍّ منهما %Ln مشاركة على الأقل، حتى لا تنكشف هوية أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %L1: not shown</source>
        <translation>أقل من %L1: لا تُعرض</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1، لا مشاركات</numerusform>
            <numerusform>%1، مشاركة واحدة</numerusform>
            <numerusform>%1، مشاركتان</numerusform>
            <numerusform>%1، %Ln مشاركات</numerusform>
            <numerusform>%1، %Ln مشاركة</numerusform>
            <numerusform>%1، %Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance</source>
        <comment>an attribute</comment>
        <translation>تتفاوت المشاركات بحسب %1 أكثر مما تفسِّره المصادفة</translation>
    </message>
    <message>
        <source>Entries by %1 differ, but no more than the judges they met explain</source>
        <comment>an attribute</comment>
        <translation>تتفاوت المشاركات بحسب %1، لكن اختلاف مُحكِّميها يكفي لتفسير ذلك</translation>
    </message>
    <message>
        <source>No difference by %1 beyond chance</source>
        <comment>an attribute</comment>
        <translation>لا فرق بحسب %1 يتجاوز المصادفة</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>adjusted for judges</source>
        <translation>معدَّل بحسب المُحكِّمين</translation>
    </message>
    <message>
        <source>Judges and languages</source>
        <translation>المُحكِّمون واللغات</translation>
    </message>
    <message>
        <source>Whether the language matters cannot be told</source>
        <translation>لا يمكن تحديد ما إذا كان للغة أثر</translation>
    </message>
    <message>
        <source>own languages</source>
        <translation>لغاته</translation>
    </message>
    <message>
        <source>%1 points on %2 against %3</source>
        <comment>a signed number; so many sheets; so many sheets</comment>
        <translation>الفرق بالنقاط: %1؛ بلغات المُحكِّم: %2، وبغيرها: %3</translation>
    </message>
    <message>
        <source>Judges give entries in their languages more, by %1 points</source>
        <translation>يمنح المُحكِّمون المشاركات بلغاتهم درجات أعلى، بفارق %1 من النقاط</translation>
    </message>
    <message>
        <source>Judges give entries in their languages less, by %1 points</source>
        <translation>يمنح المُحكِّمون المشاركات بلغاتهم درجات أدنى، بفارق %1 من النقاط</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>الإنصاف</translation>
    </message>
    <message>
        <source>Groups cannot be compared yet</source>
        <translation>لا يمكن المقارنة بين المجموعات بعد</translation>
    </message>
    <message>
        <source>No judge is clearly harsher or milder than the panel</source>
        <translation>لا مُحكِّم أكثر تشدُّداً أو تساهلاً من الهيئة بوضوح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher than the panel</source>
        <translation>
            <numerusform>لا مُحكِّم أكثر تشدُّداً من الهيئة بوضوح</numerusform>
            <numerusform>مُحكِّم واحد أكثر تشدُّداً من الهيئة بوضوح</numerusform>
            <numerusform>مُحكِّمان أكثر تشدُّداً من الهيئة بوضوح</numerusform>
            <numerusform>%Ln مُحكِّمين أكثر تشدُّداً من الهيئة بوضوح</numerusform>
            <numerusform>%Ln مُحكِّماً أكثر تشدُّداً من الهيئة بوضوح</numerusform>
            <numerusform>%Ln مُحكِّم أكثر تشدُّداً من الهيئة بوضوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly milder than the panel</source>
        <translation>
            <numerusform>لا مُحكِّم أكثر تساهلاً من الهيئة بوضوح</numerusform>
            <numerusform>مُحكِّم واحد أكثر تساهلاً من الهيئة بوضوح</numerusform>
            <numerusform>مُحكِّمان أكثر تساهلاً من الهيئة بوضوح</numerusform>
            <numerusform>%Ln مُحكِّمين أكثر تساهلاً من الهيئة بوضوح</numerusform>
            <numerusform>%Ln مُحكِّماً أكثر تساهلاً من الهيئة بوضوح</numerusform>
            <numerusform>%Ln مُحكِّم أكثر تساهلاً من الهيئة بوضوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many are harsher, so many milder</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges are clearly harsher</source>
        <translation>
            <numerusform>لا مُحكِّم أكثر تشدُّداً بوضوح</numerusform>
            <numerusform>مُحكِّم واحد أكثر تشدُّداً بوضوح</numerusform>
            <numerusform>مُحكِّمان أكثر تشدُّداً بوضوح</numerusform>
            <numerusform>%Ln مُحكِّمين أكثر تشدُّداً بوضوح</numerusform>
            <numerusform>%Ln مُحكِّماً أكثر تشدُّداً بوضوح</numerusform>
            <numerusform>%Ln مُحكِّم أكثر تشدُّداً بوضوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clearly milder</source>
        <translation>
            <numerusform>ولا أحد أكثر تساهلاً بوضوح</numerusform>
            <numerusform>وواحد أكثر تساهلاً بوضوح</numerusform>
            <numerusform>واثنان أكثر تساهلاً بوضوح</numerusform>
            <numerusform>و%Ln أكثر تساهلاً بوضوح</numerusform>
            <numerusform>و%Ln أكثر تساهلاً بوضوح</numerusform>
            <numerusform>و%Ln أكثر تساهلاً بوضوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity of judges</source>
        <translation>تشدُّد المُحكِّمين</translation>
    </message>
    <message>
        <source>Severity cannot be told yet</source>
        <translation>لا يمكن تقدير التشدُّد بعد</translation>
    </message>
    <message>
        <source>Each judge has one sheet: a harsh judge cannot be told from a weak entry.</source>
        <translation>لكل مُحكِّم استمارة واحدة: لا يمكن التمييز بين مُحكِّم متشدِّد ومشاركة ضعيفة.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>Milder by</source>
        <translation>فارق التساهل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التشتُّت</translation>
    </message>
    <message>
        <source>Unusual in</source>
        <translation>غير معتاد في</translation>
    </message>
    <message>
        <source>%1: %2 points against the panel, between %3 and %4</source>
        <comment>a judge; signed numbers</comment>
        <translation>%1: الفرق عن الهيئة بالنقاط %2، بين %3 و%4</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>التشدُّد</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>التبعثُر</translation>
    </message>
    <message>
        <source>use of the scale</source>
        <translation>استخدام المقياس</translation>
    </message>
    <message>
        <source>criteria all alike</source>
        <translation>تماثل درجات المعايير</translation>
    </message>
    <message>
        <source>Judges do not differ in severity beyond chance</source>
        <translation>لا يختلف المُحكِّمون في التشدُّد بما يتجاوز المصادفة</translation>
    </message>
    <message>
        <source>Points against the panel on the same entries, %1 interval; clear: beyond ±%2. It says how they differ, not who is right.</source>
        <translation>الفرق عن الهيئة بالنقاط في المشاركات نفسها، مع فترة ثقة %1؛ الواضح: ما تجاوز ±%2. يبيِّن ذلك مقدار اختلافهم، لا من المُصيب منهم.</translation>
    </message>
    <message>
        <source>harsher</source>
        <translation>أكثر تشدُّداً</translation>
    </message>
    <message>
        <source>milder</source>
        <translation>أكثر تساهلاً</translation>
    </message>
    <message>
        <source>How judges use the scale</source>
        <translation>كيف يستخدم المُحكِّمون المقياس</translation>
    </message>
    <message>
        <source>Too few sheets to see how judges use the scale</source>
        <translation>الاستمارات أقل من أن تبيِّن كيف يستخدم المُحكِّمون المقياس</translation>
    </message>
    <message>
        <source>From three sheets on, each judge gets a small picture here.</source>
        <translation>ابتداءً من ثلاث استمارات، يظهر هنا رسم صغير لكل مُحكِّم.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Spread against the median judge</source>
        <translation>التشتُّت نسبةً إلى المُحكِّم الوسيط</translation>
    </message>
    <message>
        <source>Clearly less of the scale</source>
        <translation>جزء أقل من المقياس بوضوح</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No judge uses clearly less of the scale than the rest</source>
        <translation>لا مُحكِّم يستخدم من المقياس أقل من الباقين بوضوح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges use clearly less of the scale than the rest</source>
        <translation>
            <numerusform>لا مُحكِّم يستخدم من المقياس أقل من الباقين بوضوح</numerusform>
            <numerusform>مُحكِّم واحد يستخدم من المقياس أقل من الباقين بوضوح</numerusform>
            <numerusform>مُحكِّمان يستخدمان من المقياس أقل من الباقين بوضوح</numerusform>
            <numerusform>%Ln مُحكِّمين يستخدمون من المقياس أقل من الباقين بوضوح</numerusform>
            <numerusform>%Ln مُحكِّماً يستخدمون من المقياس أقل من الباقين بوضوح</numerusform>
            <numerusform>%Ln مُحكِّم يستخدمون من المقياس أقل من الباقين بوضوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge&apos;s sheets, all on the same axis</source>
        <translation>استمارات كل مُحكِّم، وكلها على المحور نفسه</translation>
    </message>
    <message>
        <source>agree well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>agree tolerably</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>agree somewhat</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>hardly agree</source>
        <translation>شبه معدوم</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Alpha, interval</source>
        <translation>ألفا، الفتري</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Alpha, ordinal</source>
        <translation>ألفا، الرتبي</translation>
    </message>
    <message>
        <source>ICC of one judge</source>
        <translation>معامل ICC لمُحكِّم واحد</translation>
    </message>
    <message>
        <source>ICC of the mean</source>
        <translation>معامل ICC للمتوسط</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>معامل كندال W</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>كابا فلايس</translation>
    </message>
    <message>
        <source>%1: %2, between %3 and %4</source>
        <comment>a criterion: numbers</comment>
        <translation>%1: %2، بين %3 و%4</translation>
    </message>
    <message>
        <source>Judges %1.</source>
        <comment>agree well, hardly agree …</comment>
        <translation>اتفاق المُحكِّمين %1.</translation>
    </message>
    <message>
        <source>all scores alike</source>
        <translation>الدرجات كلها متماثلة</translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation>عدد الدرجات غير كافٍ</translation>
    </message>
    <message>
        <source>Agreement cannot be told yet</source>
        <translation>لا يمكن تقدير الاتفاق بعد</translation>
    </message>
    <message>
        <source>It takes entries that two judges have scored, and scores that differ.</source>
        <translation>يلزم وجود مشاركات قيَّمها مُحكِّمان، ودرجات متفاوتة.</translation>
    </message>
    <message>
        <source>Judges %1</source>
        <comment>agree well, hardly agree …</comment>
        <translation>اتفاق المُحكِّمين %1</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with %1 interval: 0 is chance, 1 full agreement</source>
        <translation>معامل ألفا لكريبندورف مع فترة ثقة %1: الصفر مصادفة، والواحد اتفاق تام</translation>
    </message>
    <message>
        <source>as by chance</source>
        <translation>كالمصادفة</translation>
    </message>
    <message>
        <source>fully agree</source>
        <translation>اتفاق تام</translation>
    </message>
    <message>
        <source>Progress of judges</source>
        <translation>تقدُّم المُحكِّمين</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>لم يُطلب شيء من أحد بعد</translation>
    </message>
    <message>
        <source>As soon as entries are assigned, each judge gets a bar here.</source>
        <translation>فور توزيع المشاركات، يظهر هنا شريط لكل مُحكِّم.</translation>
    </message>
    <message>
        <source>Every sheet that was asked for has come</source>
        <translation>وصلت كل الاستمارات المطلوبة</translation>
    </message>
    <message>
        <source>%1 of the sheets have come</source>
        <comment>a percentage</comment>
        <translation>وصل %1 من الاستمارات</translation>
    </message>
    <message>
        <source>%1 of the sheets have come; %2</source>
        <comment>a percentage; %Ln judges have sent nothing</comment>
        <translation>وصل %1 من الاستمارات؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>لا مُحكِّمين لم يرسلوا شيئاً</numerusform>
            <numerusform>مُحكِّم واحد لم يرسل شيئاً</numerusform>
            <numerusform>مُحكِّمان لم يرسلا شيئاً</numerusform>
            <numerusform>%Ln مُحكِّمين لم يرسلوا شيئاً</numerusform>
            <numerusform>%Ln مُحكِّماً لم يرسلوا شيئاً</numerusform>
            <numerusform>%Ln مُحكِّم لم يرسلوا شيئاً</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets that have come of those asked for, by judge; most left to do first</source>
        <translation>ما وصل من الاستمارات المطلوبة بحسب المُحكِّم؛ من بقي عليه الأكثر أولاً</translation>
    </message>
    <message>
        <source>Have come</source>
        <translation>الواصلة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوبة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>المحتسَبة</translation>
    </message>
    <message>
        <source>%1: %2 sheets have come</source>
        <comment>a judge, 9 of 15</comment>
        <translation>%1، الاستمارات الواصلة: %2</translation>
    </message>
    <message>
        <source>Sheets by entry</source>
        <translation>الاستمارات بحسب المشاركة</translation>
    </message>
    <message>
        <source>A check has no scores</source>
        <translation>لا درجات في التدقيق</translation>
    </message>
    <message>
        <source>No entry is in this round yet</source>
        <translation>لا مشاركات في هذه الجولة بعد</translation>
    </message>
    <message>
        <source>Every entry has enough sheets</source>
        <translation>لكل مشاركة استمارات كافية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few sheets</source>
        <translation>
            <numerusform>لا مشاركات استماراتها غير كافية</numerusform>
            <numerusform>مشاركة واحدة استماراتها غير كافية</numerusform>
            <numerusform>مشاركتان استماراتهما غير كافية</numerusform>
            <numerusform>%Ln مشاركات استماراتها غير كافية</numerusform>
            <numerusform>%Ln مشاركة استماراتها غير كافية</numerusform>
            <numerusform>%Ln مشاركة استماراتها غير كافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many of %Ln entries have how many sheets that count; bright: enough</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة بحسب عدد استماراتها المحتسَبة؛ الساطع: عدد كافٍ</numerusform>
            <numerusform>توزُّع مشاركتين بحسب عدد استماراتهما المحتسَبة؛ الساطع: عدد كافٍ</numerusform>
            <numerusform>توزُّع %Ln مشاركات بحسب عدد استماراتها المحتسَبة؛ الساطع: عدد كافٍ</numerusform>
            <numerusform>توزُّع %Ln مشاركة بحسب عدد استماراتها المحتسَبة؛ الساطع: عدد كافٍ</numerusform>
            <numerusform>توزُّع %Ln مشاركة بحسب عدد استماراتها المحتسَبة؛ الساطع: عدد كافٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>With enough</source>
        <translation>بعدد كافٍ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 sheets: 12 entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals over time</source>
        <translation>الوصول عبر الزمن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Judges so far</source>
        <translation>المُحكِّمون حتى الآن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمَين اثنين</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has come from every judge</source>
        <translation>وصل شيء من كل مُحكِّم</translation>
    </message>
    <message>
        <source>Something has come from %1 judges</source>
        <comment>9 of 15</comment>
        <translation>المُحكِّمون الذين وصل منهم شيء: %1</translation>
    </message>
    <message numerus="yes">
        <source>asked: %Ln judges</source>
        <translation>
            <numerusform>المطلوب منهم: لا أحد</numerusform>
            <numerusform>المطلوب منهم: مُحكِّم واحد</numerusform>
            <numerusform>المطلوب منهم: مُحكِّمان</numerusform>
            <numerusform>المطلوب منهم: %Ln مُحكِّمين</numerusform>
            <numerusform>المطلوب منهم: %Ln مُحكِّماً</numerusform>
            <numerusform>المطلوب منهم: %Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>From received to decided</source>
        <translation>من الاستلام إلى القرار</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>لا مشاركات بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage: how many entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَمة</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>في الجولة</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>المُحكَّمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>لا مكرَّرات</numerusform>
            <numerusform>مكرَّرة واحدة</numerusform>
            <numerusform>مكرَّرتان</numerusform>
            <numerusform>%Ln مكرَّرات</numerusform>
            <numerusform>%Ln مكرَّرة</numerusform>
            <numerusform>%Ln مكرَّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ineligible</source>
        <translation>
            <numerusform>لا شيء غير مؤهَّل</numerusform>
            <numerusform>واحدة غير مؤهَّلة</numerusform>
            <numerusform>اثنتان غير مؤهَّلتين</numerusform>
            <numerusform>%Ln غير مؤهَّلة</numerusform>
            <numerusform>%Ln غير مؤهَّلة</numerusform>
            <numerusform>%Ln غير مؤهَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>لا شيء مسحوب</numerusform>
            <numerusform>واحدة مسحوبة</numerusform>
            <numerusform>اثنتان مسحوبتان</numerusform>
            <numerusform>%Ln مسحوبة</numerusform>
            <numerusform>%Ln مسحوبة</numerusform>
            <numerusform>%Ln مسحوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disqualified</source>
        <translation>
            <numerusform>لا شيء مُقصى</numerusform>
            <numerusform>واحدة مُقصاة</numerusform>
            <numerusform>اثنتان مُقصاتان</numerusform>
            <numerusform>%Ln مُقصاة</numerusform>
            <numerusform>%Ln مُقصاة</numerusform>
            <numerusform>%Ln مُقصاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>لا شيء بلا فرز</numerusform>
            <numerusform>واحدة لم تُفرز</numerusform>
            <numerusform>اثنتان لم تُفرزا</numerusform>
            <numerusform>%Ln لم تُفرز</numerusform>
            <numerusform>%Ln لم تُفرز</numerusform>
            <numerusform>%Ln لم تُفرز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a sheet</source>
        <translation>
            <numerusform>لا شيء بلا استمارة</numerusform>
            <numerusform>واحدة بلا استمارة</numerusform>
            <numerusform>اثنتان بلا استمارة</numerusform>
            <numerusform>%Ln بلا استمارة</numerusform>
            <numerusform>%Ln بلا استمارة</numerusform>
            <numerusform>%Ln بلا استمارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too few sheets</source>
        <translation>
            <numerusform>لا شيء استماراته غير كافية</numerusform>
            <numerusform>واحدة استماراتها غير كافية</numerusform>
            <numerusform>اثنتان استماراتهما غير كافية</numerusform>
            <numerusform>%Ln استماراتها غير كافية</numerusform>
            <numerusform>%Ln استماراتها غير كافية</numerusform>
            <numerusform>%Ln استماراتها غير كافية</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>المجتازة</translation>
    </message>
    <message>
        <source>Above the cut</source>
        <translation>ضمن الحدّ</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختارة</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were judged</source>
        <translation>
            <numerusform>لا مشاركات مستلَمة: %1 مُحكَّمة</numerusform>
            <numerusform>من مشاركة مستلَمة واحدة: %1 مُحكَّمة</numerusform>
            <numerusform>من مشاركتين مستلَمتين: %1 مُحكَّمة</numerusform>
            <numerusform>من %Ln مشاركات مستلَمة: %1 مُحكَّمة</numerusform>
            <numerusform>من %Ln مشاركة مستلَمة: %1 مُحكَّمة</numerusform>
            <numerusform>من %Ln مشاركة مستلَمة: %1 مُحكَّمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>ما لم ينتقل</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a percentage</comment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a percentage</comment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>The judges tell no entry from another: chance alone could give this order</source>
        <translation>لا يميِّز المُحكِّمون مشاركة من أخرى: قد تُنتج المصادفة وحدها هذا الترتيب</translation>
    </message>
    <message numerus="yes">
        <source>The cut is clear: %Ln entries are in</source>
        <translation>
            <numerusform>الحدّ واضح: لا مشاركات ضمنه</numerusform>
            <numerusform>الحدّ واضح: مشاركة واحدة ضمنه</numerusform>
            <numerusform>الحدّ واضح: مشاركتان ضمنه</numerusform>
            <numerusform>الحدّ واضح: %Ln مشاركات ضمنه</numerusform>
            <numerusform>الحدّ واضح: %Ln مشاركة ضمنه</numerusform>
            <numerusform>الحدّ واضح: %Ln مشاركة ضمنه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compete for %1</source>
        <translation>
            <numerusform>لا شيء يتنافس على %1</numerusform>
            <numerusform>واحدة تتنافس على %1</numerusform>
            <numerusform>اثنتان تتنافسان على %1</numerusform>
            <numerusform>%Ln تتنافس على %1</numerusform>
            <numerusform>%Ln تتنافس على %1</numerusform>
            <numerusform>%Ln تتنافس على %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانين</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكاناً</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is clearly in; %1</source>
        <comment>who competes for what</comment>
        <translation>لا مشاركة ضمن الحدّ بوضوح؛ %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in; who competes</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are clearly in</source>
        <translation>
            <numerusform>لا مشاركات ضمن الحدّ بوضوح</numerusform>
            <numerusform>مشاركة واحدة ضمن الحدّ بوضوح</numerusform>
            <numerusform>مشاركتان ضمن الحدّ بوضوح</numerusform>
            <numerusform>%Ln مشاركات ضمن الحدّ بوضوح</numerusform>
            <numerusform>%Ln مشاركة ضمن الحدّ بوضوح</numerusform>
            <numerusform>%Ln مشاركة ضمن الحدّ بوضوح</numerusform>
        </translation>
    </message>
    <message>
        <source>rank %1, score %2</source>
        <translation>المرتبة %1، الدرجة %2</translation>
    </message>
    <message>
        <source>adjusted %1; likely ranks %2</source>
        <comment>a score; 3–8</comment>
        <translation>المعدَّلة %1؛ المراتب المحتملة %2</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>تقارب لا يسمح بالحسم</translation>
    </message>
    <message>
        <source>How sure the ranking is</source>
        <translation>مدى الوثوق بالترتيب</translation>
    </message>
    <message>
        <source>A check has no ranking</source>
        <translation>لا ترتيب في التدقيق</translation>
    </message>
    <message>
        <source>How sure the ranking is cannot be said yet</source>
        <translation>لا يمكن تحديد مدى الوثوق بالترتيب بعد</translation>
    </message>
    <message>
        <source>No entry has a rank yet</source>
        <translation>لا مرتبة لأي مشاركة بعد</translation>
    </message>
    <message>
        <source>Entries are ranked as soon as they have enough sheets.</source>
        <translation>تُرتَّب المشاركات فور أن تكون لها استمارات كافية.</translation>
    </message>
    <message>
        <source>Dot: score adjusted for severe and mild judges, with its %1 interval. Order: official.</source>
        <translation>النقطة: الدرجة معدَّلةً بحسب تشدُّد المُحكِّمين وتساهلهم، مع فترة ثقة %1. الترتيب: الرسمي.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>المعدَّل</translation>
    </message>
    <message>
        <source>Rank from</source>
        <translation>المرتبة من</translation>
    </message>
    <message>
        <source>Rank to</source>
        <translation>المرتبة إلى</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>الحدّ الفاصل</translation>
    </message>
    <message>
        <source>in the top %L1</source>
        <comment>over a column of chances</comment>
        <translation>بين أفضل %L1</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation>ليس لهذا النوع من الجولات طريقة أخرى للمقارنة</translation>
    </message>
    <message>
        <source>Too few entries have a rank yet</source>
        <translation>المشاركات ذات المراتب غير كافية بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a method: a rank</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every method lets the same entries in</source>
        <translation>المشاركات نفسها ضمن الحدّ وفق كل الطرق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in or out depending on the method</source>
        <translation>
            <numerusform>لا مشاركات ضمن الحدّ أو خارجه بحسب الطريقة</numerusform>
            <numerusform>مشاركة واحدة ضمن الحدّ أو خارجه بحسب الطريقة</numerusform>
            <numerusform>مشاركتان ضمن الحدّ أو خارجه بحسب الطريقة</numerusform>
            <numerusform>%Ln مشاركات ضمن الحدّ أو خارجه بحسب الطريقة</numerusform>
            <numerusform>%Ln مشاركة ضمن الحدّ أو خارجه بحسب الطريقة</numerusform>
            <numerusform>%Ln مشاركة ضمن الحدّ أو خارجه بحسب الطريقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks under each method; the official one decides. The line is the cut.</source>
        <translation>المراتب وفق كل طريقة؛ والحسم للطريقة الرسمية. الخط هو الحدّ الفاصل.</translation>
    </message>
    <message>
        <source>out officially, in by another method</source>
        <translation>خارج الحدّ رسمياً، وضمنه وفق طريقة أخرى</translation>
    </message>
    <message>
        <source>in officially, out by another method</source>
        <translation>ضمن الحدّ رسمياً، وخارجه وفق طريقة أخرى</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>توزُّع الدرجات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a distribution yet</source>
        <translation>
            <numerusform>لا استمارات لرسم توزُّع بعد</numerusform>
            <numerusform>استمارة واحدة لا تكفي لرسم توزُّع</numerusform>
            <numerusform>استمارتان لا تكفيان لرسم توزُّع</numerusform>
            <numerusform>%Ln استمارات لا تكفي لرسم توزُّع</numerusform>
            <numerusform>%Ln استمارة لا تكفي لرسم توزُّع</numerusform>
            <numerusform>%Ln استمارة لا تكفي لرسم توزُّع</numerusform>
        </translation>
    </message>
    <message>
        <source>From eight sheets on, their spread is drawn here.</source>
        <translation>ابتداءً من ثماني استمارات، يُرسم توزُّعها هنا.</translation>
    </message>
    <message>
        <source>Half of all sheets lie between %1 and %2</source>
        <translation>نصف الاستمارات بين %1 و%2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>دون</translation>
    </message>
    <message>
        <source>Scores by criterion</source>
        <translation>الدرجات بحسب المعيار</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Lower quarter</source>
        <translation>الرُّبيع الأدنى</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Upper quarter</source>
        <translation>الرُّبيع الأعلى</translation>
    </message>
    <message>
        <source>Too few scores for a distribution yet</source>
        <translation>الدرجات لا تكفي لرسم توزُّع بعد</translation>
    </message>
    <message>
        <source>From eight scores on a criterion, their spread is drawn here.</source>
        <translation>ابتداءً من ثماني درجات لمعيار واحد، يُرسم توزُّعها هنا.</translation>
    </message>
    <message>
        <source>%1 gets the highest scores, %2 the lowest</source>
        <comment>two criteria</comment>
        <translation>أعلى الدرجات في %1 وأدناها في %2</translation>
    </message>
    <message>
        <source>The criteria get about the same scores</source>
        <translation>تنال المعايير درجات متقاربة</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>هيئتان</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>a panel, its value; the other panel, its value</comment>
        <translation>%1 %2، %3 %4</translation>
    </message>
    <message>
        <source>The two panels cannot be compared yet</source>
        <translation>لا يمكن المقارنة بين الهيئتين بعد</translation>
    </message>
    <message>
        <source>It takes three entries that both panels have scored.</source>
        <translation>يلزم وجود ثلاث مشاركات قيَّمتها الهيئتان معاً.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two panels</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 order the entries much alike</source>
        <comment>two panels</comment>
        <translation>ترتيب المشاركات لدى %1 متقارب جداً</translation>
    </message>
    <message>
        <source>%1 order the entries somewhat alike</source>
        <comment>two panels</comment>
        <translation>ترتيب المشاركات لدى %1 متقارب بعض الشيء</translation>
    </message>
    <message>
        <source>%1 order the entries quite differently</source>
        <comment>two panels</comment>
        <translation>ترتيب المشاركات لدى %1 مختلف كثيراً</translation>
    </message>
    <message>
        <source>%1 order the entries in opposite ways</source>
        <comment>two panels</comment>
        <translation>ترتيب المشاركات لدى %1 متعاكس</translation>
    </message>
    <message numerus="yes">
        <source>Value of each entry by either panel; rank correlation %1 over %Ln entries</source>
        <translation>
            <numerusform>قيمة كل مشاركة لدى كل هيئة؛ ارتباط الرتب %1</numerusform>
            <numerusform>قيمة كل مشاركة لدى كل هيئة؛ ارتباط الرتب %1 عبر مشاركة واحدة</numerusform>
            <numerusform>قيمة كل مشاركة لدى كل هيئة؛ ارتباط الرتب %1 عبر مشاركتين</numerusform>
            <numerusform>قيمة كل مشاركة لدى كل هيئة؛ ارتباط الرتب %1 عبر %Ln مشاركات</numerusform>
            <numerusform>قيمة كل مشاركة لدى كل هيئة؛ ارتباط الرتب %1 عبر %Ln مشاركة</numerusform>
            <numerusform>قيمة كل مشاركة لدى كل هيئة؛ ارتباط الرتب %1 عبر %Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries by judges</source>
        <translation>المشاركات بحسب المُحكِّمين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are not a picture yet</source>
        <translation>
            <numerusform>لا استمارات لرسم صورة بعد</numerusform>
            <numerusform>استمارة واحدة لا تكفي لرسم صورة</numerusform>
            <numerusform>استمارتان لا تكفيان لرسم صورة</numerusform>
            <numerusform>%Ln استمارات لا تكفي لرسم صورة</numerusform>
            <numerusform>%Ln استمارة لا تكفي لرسم صورة</numerusform>
            <numerusform>%Ln استمارة لا تكفي لرسم صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>From eight sheets on, each is a field here.</source>
        <translation>ابتداءً من ثماني استمارات، تظهر هنا خانة لكل استمارة.</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a score</comment>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a score</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>an entry; a judge: a score</comment>
        <translation>%1
%2: %3</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries</source>
        <translation>
            <numerusform>من لا مشاركات</numerusform>
            <numerusform>من مشاركة واحدة</numerusform>
            <numerusform>من مشاركتين</numerusform>
            <numerusform>من %Ln مشاركات</numerusform>
            <numerusform>من %Ln مشاركة</numerusform>
            <numerusform>من %Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are in met judges as strict as the others did</source>
        <translation>المشاركات ضمن الحدّ قيَّمها مُحكِّمون بمثل تشدُّد مُحكِّمي غيرها</translation>
    </message>
    <message>
        <source>Those that are in met judges who give more, by %1 points on average</source>
        <translation>المشاركات ضمن الحدّ قيَّمها مُحكِّمون يمنحون درجات أعلى، بفارق %1 من النقاط في المتوسط</translation>
    </message>
    <message>
        <source>Those that are in met judges who give less, by %1 points on average</source>
        <translation>المشاركات ضمن الحدّ قيَّمها مُحكِّمون يمنحون درجات أدنى، بفارق %1 من النقاط في المتوسط</translation>
    </message>
    <message>
        <source>Sheets by entry (columns, best first) and judge (rows, those who give least first); gaps have no sheet</source>
        <translation>الاستمارات بحسب المشاركة (الأعمدة، الأفضل أولاً) والمُحكِّم (الصفوف، الأقل منحاً أولاً)؛ الفراغ يعني عدم وجود استمارة</translation>
    </message>
    <message>
        <source>Sheets by entry (columns, best first) and judge (rows); gaps have no sheet</source>
        <translation>الاستمارات بحسب المشاركة (الأعمدة، الأفضل أولاً) والمُحكِّم (الصفوف)؛ الفراغ يعني عدم وجود استمارة</translation>
    </message>
    <message>
        <source>Further reviews</source>
        <translation>تقييمات إضافية</translation>
    </message>
    <message>
        <source>The cut needs no further reviews</source>
        <translation>الحدّ لا يحتاج إلى تقييمات إضافية</translation>
    </message>
    <message>
        <source>Every entry is surely on its side of the cut.</source>
        <translation>كل مشاركة في جهتها من الحدّ على نحو مؤكَّد.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>Judges left</source>
        <translation>المُحكِّمون المتاحون</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>مَن يُطلَب منه</translation>
    </message>
    <message>
        <source>too alike</source>
        <translation>تقارب شديد</translation>
    </message>
    <message>
        <source>%1 sure to be on its side of the cut</source>
        <comment>a percentage</comment>
        <translation>في جهتها من الحدّ بيقين %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews: %1</source>
        <translation>
            <numerusform>لا تقييمات إضافية: %1</numerusform>
            <numerusform>تقييم إضافي واحد: %1</numerusform>
            <numerusform>تقييمان إضافيان: %1</numerusform>
            <numerusform>%Ln تقييمات إضافية: %1</numerusform>
            <numerusform>%Ln تقييماً إضافياً: %1</numerusform>
            <numerusform>%Ln تقييم إضافي: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not even all judges left would settle it: it is a matter for the committee.</source>
        <translation>حتى جميع المُحكِّمين المتاحين لن يحسموا الأمر: القرار للجنة.</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <comment>a round</comment>
        <translation>قُيِّمت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not go on</source>
        <translation>
            <numerusform>تابعت كلها</numerusform>
            <numerusform>واحدة لم تتابع</numerusform>
            <numerusform>اثنتان لم تتابعا</numerusform>
            <numerusform>%Ln لم تتابع</numerusform>
            <numerusform>%Ln لم تتابع</numerusform>
            <numerusform>%Ln لم تتابع</numerusform>
        </translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>اجتازت</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>قُيِّمت هنا</translation>
    </message>
    <message>
        <source>Entries at each stage up to this round, and why others are not there</source>
        <translation>المشاركات في كل مرحلة حتى هذه الجولة، وسبب غياب غيرها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a division; what is found of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least %Ln more sheets on the same entries before merit can be told from chance.</source>
        <translation>
            <numerusform>لا تلزم استمارات أخرى للمشاركات نفسها لتمييز الجدارة من المصادفة.</numerusform>
            <numerusform>تلزم استمارة أخرى على الأقل للمشاركات نفسها قبل أن تتميَّز الجدارة من المصادفة.</numerusform>
            <numerusform>تلزم استمارتان أخريان على الأقل للمشاركات نفسها قبل أن تتميَّز الجدارة من المصادفة.</numerusform>
            <numerusform>تلزم %Ln استمارات أخرى على الأقل للمشاركات نفسها قبل أن تتميَّز الجدارة من المصادفة.</numerusform>
            <numerusform>تلزم %Ln استمارة أخرى على الأقل للمشاركات نفسها قبل أن تتميَّز الجدارة من المصادفة.</numerusform>
            <numerusform>تلزم %Ln استمارة أخرى على الأقل للمشاركات نفسها قبل أن تتميَّز الجدارة من المصادفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>p of standing out among the judges</source>
        <translation>قيمة p للتميُّز بين المُحكِّمين</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message numerus="yes">
        <source>The judges fall into %Ln parts that share no entry: whether those of one are harsher cannot be told</source>
        <translation>
            <numerusform>لا ينقسم المُحكِّمون إلى أجزاء</numerusform>
            <numerusform>المُحكِّمون جزء واحد</numerusform>
            <numerusform>ينقسم المُحكِّمون إلى جزأين لا تجمعهما مشاركة: لا يمكن معرفة أيُّهما أشدّ</numerusform>
            <numerusform>ينقسم المُحكِّمون إلى %Ln أجزاء لا تجمعها مشاركة: لا يمكن معرفة أيُّها أشدّ</numerusform>
            <numerusform>ينقسم المُحكِّمون إلى %Ln جزءاً لا تجمعها مشاركة: لا يمكن معرفة أيُّها أشدّ</numerusform>
            <numerusform>ينقسم المُحكِّمون إلى %Ln جزء لا تجمعها مشاركة: لا يمكن معرفة أيُّها أشدّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge against the judges of the same part only.</source>
        <translation>كل مُحكِّم مقارَن بمُحكِّمي الجزء نفسه فقط.</translation>
    </message>
    <message>
        <source>Judges %1, most on %2 and least on %3</source>
        <comment>agree well, somewhat …; two criteria</comment>
        <translation>المُحكِّمون %1، وأكثر ما يكون في %2 وأقلّه في %3</translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln entries that two judges have scored.</source>
        <translation>
            <numerusform>لا تلزم مشاركات قيَّمها مُحكِّمان.</numerusform>
            <numerusform>تلزم مشاركة واحدة قيَّمها مُحكِّمان.</numerusform>
            <numerusform>تلزم مشاركتان قيَّمهما مُحكِّمان.</numerusform>
            <numerusform>تلزم %Ln مشاركات قيَّم كلّاً منها مُحكِّمان.</numerusform>
            <numerusform>تلزم %Ln مشاركة قيَّم كلّاً منها مُحكِّمان.</numerusform>
            <numerusform>تلزم %Ln مشاركة قيَّم كلّاً منها مُحكِّمان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether judges of different parts agree cannot be told: they share no entry</source>
        <translation>لا يمكن معرفة اتفاق مُحكِّمي الأجزاء المختلفة: لا تجمعهم مشاركة</translation>
    </message>
    <message>
        <source>Where one part is judged more strictly than another, alpha comes out too high.</source>
        <translation>إذا حُكِّم جزء بتشدُّد أكبر من غيره، جاءت ألفا أعلى مما ينبغي.</translation>
    </message>
    <message>
        <source>in, though the scores speak against it</source>
        <translation>ضمن الحدّ، مع أن الدرجات لا تؤيد ذلك</translation>
    </message>
    <message>
        <source>out, though the scores speak for it</source>
        <translation>خارج الحدّ، مع أن الدرجات تؤيد دخولها</translation>
    </message>
    <message>
        <source>chance to be in</source>
        <comment>over a column of chances</comment>
        <translation>فرصة الدخول</translation>
    </message>
    <message>
        <source>top %L1</source>
        <comment>the cut</comment>
        <translation>أفضل %L1</translation>
    </message>
    <message>
        <source>top %1</source>
        <comment>the cut, a percentage</comment>
        <translation>أفضل %1</translation>
    </message>
    <message>
        <source>%1 and better</source>
        <comment>the cut, a score</comment>
        <translation>%1 وما هو أفضل</translation>
    </message>
    <message>
        <source>cut: %1</source>
        <comment>top 11; 7 and better</comment>
        <translation>الحدّ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the cut: who is tied</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied</source>
        <translation>
            <numerusform>لا تعادل</numerusform>
            <numerusform>مشاركة واحدة متعادلة</numerusform>
            <numerusform>مشاركتان متعادلتان</numerusform>
            <numerusform>%Ln مشاركات متعادلة</numerusform>
            <numerusform>%Ln مشاركة متعادلة</numerusform>
            <numerusform>%Ln مشاركة متعادلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tied for %1</source>
        <translation>
            <numerusform>لا تعادل على %1</numerusform>
            <numerusform>مشاركة واحدة متعادلة على %1</numerusform>
            <numerusform>مشاركتان متعادلتان على %1</numerusform>
            <numerusform>%Ln مشاركات متعادلة على %1</numerusform>
            <numerusform>%Ln مشاركة متعادلة على %1</numerusform>
            <numerusform>%Ln مشاركة متعادلة على %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in the top 6: 56%</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every method ranks the entries alike</source>
        <translation>كل الطرق ترتِّب المشاركات ترتيباً واحداً</translation>
    </message>
    <message numerus="yes">
        <source>By another method an entry stands up to %Ln ranks elsewhere</source>
        <translation>
            <numerusform>لا تغيِّر طريقة أخرى أي مرتبة</numerusform>
            <numerusform>تغيِّر طريقة أخرى موضع مشاركة مرتبةً واحدة على الأكثر</numerusform>
            <numerusform>تغيِّر طريقة أخرى موضع مشاركة مرتبتين على الأكثر</numerusform>
            <numerusform>تغيِّر طريقة أخرى موضع مشاركة %Ln مراتب على الأكثر</numerusform>
            <numerusform>تغيِّر طريقة أخرى موضع مشاركة %Ln مرتبة على الأكثر</numerusform>
            <numerusform>تغيِّر طريقة أخرى موضع مشاركة %Ln مرتبة على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks under each method; the official one decides.</source>
        <translation>المراتب وفق كل طريقة؛ والرسمية هي الحاسمة.</translation>
    </message>
    <message>
        <source>tied at the cut officially, decided by another method</source>
        <translation>متعادلة عند الحدّ رسمياً، وتحسمها طريقة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, %1 would not be, were all judges equally strict</source>
        <translation>
            <numerusform>لا مشاركات ضمن الحدّ (%1)</numerusform>
            <numerusform>من المشاركة الوحيدة ضمن الحدّ، عدد ما كان ليخرج لو تساوى المُحكِّمون في التشدُّد: %1</numerusform>
            <numerusform>من المشاركتين ضمن الحدّ، عدد ما كان ليخرج لو تساوى المُحكِّمون في التشدُّد: %1</numerusform>
            <numerusform>من %Ln مشاركات ضمن الحدّ، عدد ما كان ليخرج لو تساوى المُحكِّمون في التشدُّد: %1</numerusform>
            <numerusform>من %Ln مشاركة ضمن الحدّ، عدد ما كان ليخرج لو تساوى المُحكِّمون في التشدُّد: %1</numerusform>
            <numerusform>من %Ln مشاركة ضمن الحدّ، عدد ما كان ليخرج لو تساوى المُحكِّمون في التشدُّد: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries that are in, the scores speak against %1</source>
        <translation>
            <numerusform>لا مشاركات ضمن الحدّ (%1)</numerusform>
            <numerusform>من المشاركة الوحيدة ضمن الحدّ، عدد ما لا تؤيده الدرجات: %1</numerusform>
            <numerusform>من المشاركتين ضمن الحدّ، عدد ما لا تؤيده الدرجات: %1</numerusform>
            <numerusform>من %Ln مشاركات ضمن الحدّ، عدد ما لا تؤيده الدرجات: %1</numerusform>
            <numerusform>من %Ln مشاركة ضمن الحدّ، عدد ما لا تؤيده الدرجات: %1</numerusform>
            <numerusform>من %Ln مشاركة ضمن الحدّ، عدد ما لا تؤيده الدرجات: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are out and would be in, were all judges equally strict: %1</source>
        <translation>مشاركات خارج الحدّ كانت لتدخل لو تساوى المُحكِّمون في التشدُّد: %1</translation>
    </message>
    <message>
        <source>Entries that are out though the scores speak for them: %1</source>
        <translation>مشاركات خارج الحدّ مع أن الدرجات تؤيد دخولها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are too close to call</source>
        <translation>
            <numerusform>لا تقارب يمنع الحسم</numerusform>
            <numerusform>مشاركة واحدة متقاربة لا تُحسَم</numerusform>
            <numerusform>مشاركتان متقاربتان لا تُحسَمان</numerusform>
            <numerusform>%Ln مشاركات متقاربة لا تُحسَم</numerusform>
            <numerusform>%Ln مشاركة متقاربة لا تُحسَم</numerusform>
            <numerusform>%Ln مشاركة متقاربة لا تُحسَم</numerusform>
        </translation>
    </message>
    <message>
        <source>One entry is clearly the best of %L1</source>
        <translation>مشاركة واحدة هي الأفضل بوضوح من أصل %L1</translation>
    </message>
    <message numerus="yes">
        <source>Any of %Ln entries may be the best, of %1 that are ranked</source>
        <translation>
            <numerusform>لا مشاركة يمكن أن تكون الأفضل من %1 مرتَّبة</numerusform>
            <numerusform>قد تكون مشاركة واحدة الأفضل من %1 مرتَّبة</numerusform>
            <numerusform>قد تكون أيٌّ من مشاركتين الأفضل من %1 مرتَّبة</numerusform>
            <numerusform>قد تكون أيٌّ من %Ln مشاركات الأفضل من %1 مرتَّبة</numerusform>
            <numerusform>قد تكون أيٌّ من %Ln مشاركة الأفضل من %1 مرتَّبة</numerusform>
            <numerusform>قد تكون أيٌّ من %Ln مشاركة الأفضل من %1 مرتَّبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores fall into %Ln parts that share no judge: comparing entries of different parts rests on assumptions alone</source>
        <translation>
            <numerusform>الدرجات جزء واحد</numerusform>
            <numerusform>الدرجات جزء واحد</numerusform>
            <numerusform>تنقسم الدرجات إلى جزأين لا يجمعهما مُحكِّم: مقارنة مشاركات من جزأين مختلفين تقوم على افتراضات وحدها</numerusform>
            <numerusform>تنقسم الدرجات إلى %Ln أجزاء لا يجمعها مُحكِّم: مقارنة مشاركات من أجزاء مختلفة تقوم على افتراضات وحدها</numerusform>
            <numerusform>تنقسم الدرجات إلى %Ln جزءاً لا يجمعها مُحكِّم: مقارنة مشاركات من أجزاء مختلفة تقوم على افتراضات وحدها</numerusform>
            <numerusform>تنقسم الدرجات إلى %Ln جزء لا يجمعها مُحكِّم: مقارنة مشاركات من أجزاء مختلفة تقوم على افتراضات وحدها</numerusform>
        </translation>
    </message>
    <message>
        <source>part %L1</source>
        <comment>of the scores, that shares no judge with the others</comment>
        <translation>الجزء %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>after some codes</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: judges %2; entries %3</source>
        <comment>1: codes; codes</comment>
        <translation>الجزء %1: المُحكِّمون %2؛ المشاركات %3</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln further reviews, of %1 that are too close to call about %2 would be left</source>
        <translation>
            <numerusform>بلا مراجعات أخرى يبقى من أصل %1 متقاربة نحو %2</numerusform>
            <numerusform>بمراجعة إضافية واحدة يبقى من أصل %1 متقاربة نحو %2</numerusform>
            <numerusform>بمراجعتين إضافيتين يبقى من أصل %1 متقاربة نحو %2</numerusform>
            <numerusform>بـ%Ln مراجعات إضافية يبقى من أصل %1 متقاربة نحو %2</numerusform>
            <numerusform>بـ%Ln مراجعة إضافية يبقى من أصل %1 متقاربة نحو %2</numerusform>
            <numerusform>بـ%Ln مراجعة إضافية يبقى من أصل %1 متقاربة نحو %2</numerusform>
        </translation>
    </message>
    <message>
        <source>its rivals&apos; reviews settle it</source>
        <translation>تحسمها مراجعات منافساتها</translation>
    </message>
    <message>
        <source>First let judges of one part see entries of another</source>
        <translation>ليطَّلع أولاً مُحكِّمو أحد الأجزاء على مشاركات من جزء آخر</translation>
    </message>
    <message>
        <source>Until some judge has seen entries of both, no review near the cut would settle it.</source>
        <translation>ما لم يطَّلع مُحكِّم على مشاركات من الجزأين، لن تحسم الحدَّ أي مراجعة قريبة منه.</translation>
    </message>
    <message>
        <source>chance that it is sure then: %1</source>
        <comment>a percentage</comment>
        <translation>احتمال أن تُحسَم حينئذ: %1</translation>
    </message>
    <message>
        <source>The smallest set of reviews after which whoever can be settled is sure, if scores stay where they are. Judges who read the language, in no conflict, with least to do.</source>
        <translation>أصغر مجموعة مراجعات تحسم ما يمكن حسمه إذا بقيت الدرجات على حالها. مُحكِّمون يقرؤون اللغة، بلا تضارب مصالح، والأقل عملاً أولاً.</translation>
    </message>
    <message>
        <source>Nothing here has a code or a title with these words.</source>
        <translation>لا شيء هنا له رمز أو عنوان بهذه الكلمات.</translation>
    </message>
    <message>
        <source>It takes sheets on entries in a judge&apos;s languages and in others, each of %L1 judges and on %L2 entries.</source>
        <translation>يلزم وجود استمارات لمشاركات بلغات المُحكِّم وأخرى بغيرها، في كلٍّ منهما من %L1 مُحكِّمين وعلى %L2 مشاركات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges give every entry the same: %1</source>
        <translation>
            <numerusform>لا مُحكِّم يعطي كل المشاركات الدرجة نفسها: %1</numerusform>
            <numerusform>مُحكِّم واحد يعطي كل المشاركات الدرجة نفسها: %1</numerusform>
            <numerusform>مُحكِّمان يعطيان كل المشاركات الدرجة نفسها: %1</numerusform>
            <numerusform>%Ln مُحكِّمين يعطون كل المشاركات الدرجة نفسها: %1</numerusform>
            <numerusform>%Ln مُحكِّماً يعطون كل المشاركات الدرجة نفسها: %1</numerusform>
            <numerusform>%Ln مُحكِّم يعطون كل المشاركات الدرجة نفسها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %L1 sheets, too few to be told: %2</source>
        <comment>codes of judges</comment>
        <translation>أقل من %L1 استمارات، لا تكفي لقول شيء: %2</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <comment>when: 7 judges</comment>
        <translation>%1: %2 حتى الآن</translation>
    </message>
    <message>
        <source>Nothing has come from a judge yet</source>
        <translation>لم يصل شيء من أي مُحكِّم بعد</translation>
    </message>
    <message>
        <source>Merge what judges send you, or type in their paper, and their arrivals are drawn here.</source>
        <translation>ادمج ما يرسله المُحكِّمون أو أدخِل أوراقهم، فتُرسم هنا أوقات وصولها.</translation>
    </message>
    <message>
        <source>Judges of whom a ballot was merged, or paper or a form was taken in, by the clock of the office</source>
        <translation>مُحكِّمون دُمجت بطاقاتهم أو أُدخلت أوراقهم أو استماراتهم، بساعة المكتب</translation>
    </message>
    <message>
        <source>On average %1 gets %2</source>
        <comment>a criterion; a score</comment>
        <translation>متوسط %1: %2</translation>
    </message>
    <message>
        <source>fewest sheets</source>
        <translation>أقل الاستمارات</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>حسب الرمز</translation>
    </message>
    <message numerus="yes">
        <source>Every entry was seen by %Ln judges</source>
        <translation>
            <numerusform>لم يقيِّم أحد أي مشاركة</numerusform>
            <numerusform>كل مشاركة قيَّمها مُحكِّم واحد</numerusform>
            <numerusform>كل مشاركة قيَّمها مُحكِّمان</numerusform>
            <numerusform>كل مشاركة قيَّمها %Ln مُحكِّمين</numerusform>
            <numerusform>كل مشاركة قيَّمها %Ln مُحكِّماً</numerusform>
            <numerusform>كل مشاركة قيَّمها %Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries were seen by %1 to %Ln judges</source>
        <translation>
            <numerusform>لم يقيِّم أحد المشاركات (%1)</numerusform>
            <numerusform>قيَّم كل مشاركة من %1 إلى مُحكِّم واحد</numerusform>
            <numerusform>قيَّم كل مشاركة من %1 إلى مُحكِّمَين</numerusform>
            <numerusform>قيَّم كل مشاركة من %1 إلى %Ln مُحكِّمين</numerusform>
            <numerusform>قيَّم كل مشاركة من %1 إلى %Ln مُحكِّماً</numerusform>
            <numerusform>قيَّم كل مشاركة من %1 إلى %Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets by entry (columns) and judge (rows); gaps have no sheet</source>
        <translation>الاستمارات بحسب المشاركة (الأعمدة) والمُحكِّم (الصفوف)؛ الفراغات بلا استمارة</translation>
    </message>
    <message>
        <source>by rank and severity</source>
        <translation>حسب المرتبة والتشدُّد</translation>
    </message>
    <message>
        <source>by number of sheets</source>
        <translation>حسب عدد الاستمارات</translation>
    </message>
    <message>
        <source>Reviews</source>
        <comment>further ones, a heading</comment>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Sure then</source>
        <comment>how surely, a heading</comment>
        <translation>اليقين بعدها</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a figure; its interval</comment>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>Rasch, logits</source>
        <translation>راش، لوجِت</translation>
    </message>
    <message>
        <source>Infit</source>
        <translation>الملاءمة الداخلية</translation>
    </message>
    <message>
        <source>Outfit</source>
        <translation>الملاءمة الخارجية</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>الانجراف</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>دقائق وثوانٍ</translation>
    </message>
    <message>
        <source>Drift of judges</source>
        <translation>انجراف المُحكِّمين</translation>
    </message>
    <message>
        <source>Drift cannot be told yet</source>
        <translation>لا يمكن الحكم على الانجراف بعد</translation>
    </message>
    <message>
        <source>It takes eight sheets of a judge that say in which order they were scored. Sheets on paper and in forms do not say it.</source>
        <translation>يلزم ثماني استمارات لمُحكِّم تذكر ترتيب ملئها. الاستمارات الورقية والنماذج لا تذكره.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>يتجاوز المصادفة</translation>
    </message>
    <message>
        <source>%1: %2 points from the first sheet to the last, between %3 and %4</source>
        <comment>a judge; signed numbers</comment>
        <translation>%1: %2 نقطة من أول استمارة إلى آخرها، بين %3 و%4</translation>
    </message>
    <message>
        <source>No judge clearly became stricter or milder on the way</source>
        <translation>لم يصبح أيُّ مُحكِّم أكثر تشدُّداً أو تساهلاً بوضوح مع الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became stricter on the way</source>
        <translation>
            <numerusform>لم يصبح أيُّ مُحكِّم أكثر تشدُّداً مع الوقت</numerusform>
            <numerusform>أصبح مُحكِّم واحد أكثر تشدُّداً مع الوقت</numerusform>
            <numerusform>أصبح مُحكِّمان أكثر تشدُّداً مع الوقت</numerusform>
            <numerusform>أصبح %Ln مُحكِّمين أكثر تشدُّداً مع الوقت</numerusform>
            <numerusform>أصبح %Ln مُحكِّماً أكثر تشدُّداً مع الوقت</numerusform>
            <numerusform>أصبح %Ln مُحكِّم أكثر تشدُّداً مع الوقت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges became milder on the way</source>
        <translation>
            <numerusform>لم يصبح أيُّ مُحكِّم أكثر تساهلاً مع الوقت</numerusform>
            <numerusform>أصبح مُحكِّم واحد أكثر تساهلاً مع الوقت</numerusform>
            <numerusform>أصبح مُحكِّمان أكثر تساهلاً مع الوقت</numerusform>
            <numerusform>أصبح %Ln مُحكِّمين أكثر تساهلاً مع الوقت</numerusform>
            <numerusform>أصبح %Ln مُحكِّماً أكثر تساهلاً مع الوقت</numerusform>
            <numerusform>أصبح %Ln مُحكِّم أكثر تساهلاً مع الوقت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many became stricter, so many milder</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milder</source>
        <comment>judges who became milder</comment>
        <translation>
            <numerusform>ولا أحد أكثر تساهلاً</numerusform>
            <numerusform>وواحد أكثر تساهلاً</numerusform>
            <numerusform>واثنان أكثر تساهلاً</numerusform>
            <numerusform>و%Ln أكثر تساهلاً</numerusform>
            <numerusform>و%Ln أكثر تساهلاً</numerusform>
            <numerusform>و%Ln أكثر تساهلاً</numerusform>
        </translation>
    </message>
    <message>
        <source>What a judge gives against colleagues on the same entries, from the own first sheet to the last, with %1 interval. The order is what the judge&apos;s program says.</source>
        <translation>ما يعطيه المُحكِّم مقارنةً بزملائه في المشاركات نفسها، من أول استمارة له إلى آخرها، بفاصل %1. الترتيب هو ما يذكره برنامج المُحكِّم.</translation>
    </message>
    <message>
        <source>stricter at the end</source>
        <translation>أكثر تشدُّداً في النهاية</translation>
    </message>
    <message>
        <source>milder at the end</source>
        <translation>أكثر تساهلاً في النهاية</translation>
    </message>
    <message>
        <source>Time per entry</source>
        <translation>الوقت لكل مشاركة</translation>
    </message>
    <message>
        <source>How long judges took is not known</source>
        <translation>لا يُعرف كم استغرق المُحكِّمون</translation>
    </message>
    <message>
        <source>Only sheets that were filled in on a screen say how long it took.</source>
        <translation>الاستمارات المملوءة على الشاشة وحدها تذكر الوقت المستغرق.</translation>
    </message>
    <message>
        <source>%1: %2 an entry, between %3 and %4</source>
        <comment>a judge; minutes and seconds</comment>
        <translation>%1: %2 لكل مشاركة، بين %3 و%4</translation>
    </message>
    <message>
        <source>The judge took %1 an entry</source>
        <comment>minutes and seconds</comment>
        <translation>استغرق المُحكِّم %1 لكل مشاركة</translation>
    </message>
    <message>
        <source>Judges took between %1 and %2 an entry</source>
        <comment>minutes and seconds</comment>
        <translation>استغرق المُحكِّمون بين %1 و%2 لكل مشاركة</translation>
    </message>
    <message>
        <source>Median of each judge&apos;s sheets, with an interval that holds it in %1 of cases at least. Time is what the judge&apos;s program says; a quick judge is no worse judge.</source>
        <translation>وسيط استمارات كل مُحكِّم، مع فاصل يحويه في %1 من الحالات على الأقل. الوقت هو ما يذكره برنامج المُحكِّم؛ والمُحكِّم السريع ليس أسوأ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry: a chance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>وسيط المرتبة</translation>
    </message>
    <message>
        <source>Better than the next by adjusted score</source>
        <translation>أفضل من التالية بالدرجة المعدَّلة</translation>
    </message>
    <message>
        <source>Cannot be told apart: group</source>
        <translation>لا يمكن التمييز بينها: المجموعة</translation>
    </message>
    <message>
        <source>Skating system</source>
        <translation>نظام التزلج</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>متوسط z</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>المربعات الصغرى</translation>
    </message>
    <message>
        <source>Judges drawn anew: rank from</source>
        <translation>إعادة سحب المُحكِّمين: المرتبة من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a rank</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Its verdicts are under Results.</source>
        <translation>قراراته في صفحة النتائج.</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a small probability</comment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance, but other attributes may be behind it</source>
        <comment>an attribute</comment>
        <translation>تتفاوت المشاركات بحسب %1 أكثر مما تفسِّره المصادفة، لكن سمات أخرى قد تكون وراء ذلك</translation>
    </message>
    <message>
        <source>Entries by %1 differ more than by chance, but another attribute goes with it throughout</source>
        <comment>an attribute</comment>
        <translation>تتفاوت المشاركات بحسب %1 أكثر مما تفسِّره المصادفة، لكن سمة أخرى تلازمها دائماً</translation>
    </message>
    <message>
        <source>Entries by %1 may differ: p %2 after adjusting for judges</source>
        <comment>an attribute; a probability</comment>
        <translation>قد تتفاوت المشاركات بحسب %1: القيمة p بعد التعديل بحسب المُحكِّمين: %2</translation>
    </message>
    <message>
        <source>Beside the other attributes</source>
        <translation>مع مراعاة السمات الأخرى</translation>
    </message>
    <message>
        <source>raw %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>خام %1</translation>
    </message>
    <message>
        <source>adjusted for judges %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>معدَّل بحسب المُحكِّمين %1</translation>
    </message>
    <message>
        <source>beside the other attributes %1</source>
        <comment>points from the mean, an interval</comment>
        <translation>مع مراعاة السمات الأخرى %1</translation>
    </message>
    <message>
        <source>Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, %4 beside the other attributes, each corrected for the number of looks.</source>
        <translation>الفرق عن المتوسط بالنقاط، مع فترة ثقة %1؛ القيمة p: خامةً %2، وبعد التعديل بحسب المُحكِّمين %3، ومع مراعاة السمات الأخرى %4، وكلها مصحَّحة بعدد المقارنات.</translation>
    </message>
    <message>
        <source>Points from the mean, %1 interval; p %2 raw, %3 after adjusting for judges, each corrected for the number of looks.</source>
        <translation>الفرق عن المتوسط بالنقاط، مع فترة ثقة %1؛ القيمة p: خامةً %2، وبعد التعديل بحسب المُحكِّمين %3، وكلتاهما مصحَّحة بعدد المقارنات.</translation>
    </message>
    <message>
        <source>beside the other attributes</source>
        <translation>مع مراعاة السمات الأخرى</translation>
    </message>
    <message>
        <source>No clear difference between entries in judges&apos; own languages and others</source>
        <translation>لا فرق واضح بين المشاركات بلغات المُحكِّمين وغيرها</translation>
    </message>
    <message>
        <source>Points against sheets in other languages, entries and judges allowed for; %1 interval, p %2.</source>
        <translation>الفرق بالنقاط عن الاستمارات باللغات الأخرى، مع مراعاة المشاركات والمُحكِّمين؛ فترة ثقة %1، القيمة p: %2.</translation>
    </message>
    <message>
        <source>No judge is left to ask: only a further judge could settle the cut, else the committee decides</source>
        <translation>لم يبقَ مُحكِّم يُطلب منه: لا يحسم الحدَّ إلا مُحكِّم إضافي، وإلا فالقرار للجنة</translation>
    </message>
    <message>
        <source>Not all reviews that judges could still give would settle the cut: the committee decides</source>
        <translation>حتى كل ما يمكن من مراجعات لن يحسم الحدّ: القرار للجنة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further reviews would hardly help: most likely all %1 stay too close to call</source>
        <translation>
            <numerusform>بلا مراجعات أخرى تبقى المشاركات المتقاربة كما هي: %1</numerusform>
            <numerusform>لا تكاد مراجعة إضافية واحدة تفيد: الأرجح أن تبقى متقاربةً كلها، وعددها %1</numerusform>
            <numerusform>لا تكاد مراجعتان إضافيتان تفيدان: الأرجح أن تبقى متقاربةً كلها، وعددها %1</numerusform>
            <numerusform>لا تكاد %Ln مراجعات إضافية تفيد: الأرجح أن تبقى متقاربةً كلها، وعددها %1</numerusform>
            <numerusform>لا تكاد %Ln مراجعة إضافية تفيد: الأرجح أن تبقى متقاربةً كلها، وعددها %1</numerusform>
            <numerusform>لا تكاد %Ln مراجعة إضافية تفيد: الأرجح أن تبقى متقاربةً كلها، وعددها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no judge left</source>
        <translation>لا مُحكِّم متاح</translation>
    </message>
    <message>
        <source>One more judge who scored all %1 that are too close to call would leave about %2 of them so.</source>
        <translation>لو قيَّم مُحكِّم إضافي المشاركات المتقاربة كلها، وعددها %1، لبقي منها نحو %2.</translation>
    </message>
    <message>
        <source>Scatter, 1 is usual</source>
        <translation>التبعثُر، والمعتاد 1</translation>
    </message>
    <message>
        <source>Criteria apart, 1 is usual</source>
        <translation>تباعد المعايير، والمعتاد 1</translation>
    </message>
    <message>
        <source>Sheets with all criteria alike</source>
        <translation>استمارات تتماثل فيها المعايير</translation>
    </message>
    <message>
        <source>More for own languages</source>
        <translation>الزيادة لما بلغاته</translation>
    </message>
    <message>
        <source>every entry the same</source>
        <translation>الدرجة نفسها للجميع</translation>
    </message>
    <message>
        <source>only the lowest or only the highest grade</source>
        <translation>أدنى درجة فقط أو أعلى درجة فقط</translation>
    </message>
    <message>
        <source>Judges order the entries more alike than that: here a harsher judge counts as disagreement.</source>
        <translation>المُحكِّمون أكثر اتفاقاً من ذلك على ترتيب المشاركات: فالتشدُّد يُعَدّ هنا اختلافاً.</translation>
    </message>
    <message>
        <source>Criteria of a sheet share %1 of what neither entry nor judge explains (%2 to %3)</source>
        <comment>shares of it all</comment>
        <translation>تشترك معايير الاستمارة في %1 ممّا لا تفسِّره المشاركة ولا المُحكِّم (%2 إلى %3)</translation>
    </message>
    <message>
        <source>Rasch</source>
        <translation>راش</translation>
    </message>
    <message numerus="yes">
        <source>No method lets in whom another leaves out; %Ln entries are tied at the cut by some</source>
        <translation>
            <numerusform>لا طريقة تُدخل ما تُخرجه أخرى، ولا تعادل عند الحدّ</numerusform>
            <numerusform>لا طريقة تُدخل ما تُخرجه أخرى؛ مشاركة واحدة متعادلة عند الحدّ وفق بعضها</numerusform>
            <numerusform>لا طريقة تُدخل ما تُخرجه أخرى؛ مشاركتان متعادلتان عند الحدّ وفق بعضها</numerusform>
            <numerusform>لا طريقة تُدخل ما تُخرجه أخرى؛ %Ln مشاركات متعادلة عند الحدّ وفق بعضها</numerusform>
            <numerusform>لا طريقة تُدخل ما تُخرجه أخرى؛ %Ln مشاركة متعادلة عند الحدّ وفق بعضها</numerusform>
            <numerusform>لا طريقة تُدخل ما تُخرجه أخرى؛ %Ln مشاركة متعادلة عند الحدّ وفق بعضها</numerusform>
        </translation>
    </message>
    <message>
        <source>Every method drawn lets the same entries in</source>
        <translation>المشاركات نفسها ضمن الحدّ وفق كل الطرق المرسومة</translation>
    </message>
    <message>
        <source>The table has more: %1.</source>
        <comment>methods</comment>
        <translation>في الجدول المزيد: %1.</translation>
    </message>
    <message>
        <source>tied at the cut by another method</source>
        <translation>متعادلة عند الحدّ وفق طريقة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln are in</source>
        <comment>how many were received and judged; how many the cut let in</comment>
        <translation>
            <numerusform>%1، ولا شيء ضمن الحدّ</numerusform>
            <numerusform>%1، وواحدة ضمن الحدّ</numerusform>
            <numerusform>%1، واثنتان ضمن الحدّ</numerusform>
            <numerusform>%1، و%Ln ضمن الحدّ</numerusform>
            <numerusform>%1، و%Ln ضمن الحدّ</numerusform>
            <numerusform>%1، و%Ln ضمن الحدّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are of one look each: of many some lie off zero by chance. It says whether groups differ more than by chance, not why. That none is found does not prove that there is none: few entries show only large differences.</source>
        <translation>كل فترة ثقة لنظرة واحدة: فمن بين كثيرٍ منها يبتعد بعضها عن الصفر مصادفةً. يبيِّن ذلك إن كانت المجموعات تتفاوت أكثر مما تفسِّره المصادفة، لا السبب. وعدم العثور على فرق لا يثبت انعدامه: فالمشاركات القليلة لا تُظهر إلا الفروق الكبيرة.</translation>
    </message>
    <message>
        <source>The judges tell no entry from another: no further reviews can be promised to settle the cut</source>
        <translation>لا يميِّز المُحكِّمون مشاركة من أخرى: لا يمكن الوعد بأن مراجعات إضافية تحسم الحدّ</translation>
    </message>
    <message>
        <source>No judge is left to ask, and one more would hardly help: the committee decides</source>
        <translation>لم يبقَ مُحكِّم يُطلب منه، ومُحكِّم إضافي لا يكاد يفيد: القرار للجنة</translation>
    </message>
    <message>
        <source>No judge has room for a further review: raise the largest load, or the committee decides</source>
        <translation>لا متَّسع لدى أي مُحكِّم لمراجعة إضافية: ارفعوا الحمل الأقصى، وإلا فالقرار للجنة</translation>
    </message>
    <message>
        <source>Whoever could be asked has been asked already: sheets are still to come</source>
        <translation>كل من يمكن أن يُطلب منه طُلب منه بالفعل: ما زالت استمارات منتظرة</translation>
    </message>
    <message>
        <source>Whoever could still score it has been asked already.</source>
        <translation>كل من يمكنه أن يقيِّمها طُلب منه ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Whoever could still score it has as many sheets as a judge may have.</source>
        <translation>كل من يمكنه أن يقيِّمها لديه أقصى ما يجوز لمُحكِّم من الاستمارات.</translation>
    </message>
    <message>
        <source>Nobody is left who could score it: every judge of the round has, is in conflict, or does not read it.</source>
        <translation>لم يبقَ من يقيِّمها: كل مُحكِّم في الجولة قيَّمها، أو لديه تعارض، أو لا يقرأ لغتها.</translation>
    </message>
    <message>
        <source>Asked for what it settles of its rivals.</source>
        <translation>تُطلب لما تحسمه بين منافساتها.</translation>
    </message>
    <message>
        <source>sheet totals</source>
        <translation>مجاميع الاستمارات</translation>
    </message>
    <message>
        <source>Dot: official score. Tick and bar: score adjusted for severe and mild judges, with its %1 interval. Order: official.</source>
        <translation>النقطة: الدرجة الرسمية. العلامة والشريط: الدرجة معدَّلةً بحسب تشدُّد المُحكِّمين وتساهلهم، مع فترة ثقة %1. الترتيب: الرسمي.</translation>
    </message>
    <message>
        <source>%1 of the sheets come to %2</source>
        <comment>a percentage; a score</comment>
        <translation>%1 من الاستمارات مجموعها %2</translation>
    </message>
    <message>
        <source>%1 of the sheets lie between %2 and %3</source>
        <comment>a percentage; two scores</comment>
        <translation>%1 من الاستمارات بين %2 و%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, median %1; the middle half lies in the bright bars</source>
        <translation>
            <numerusform>لا استمارات، الوسيط %1؛ النصف الأوسط في الأعمدة الساطعة</numerusform>
            <numerusform>استمارة واحدة، الوسيط %1؛ النصف الأوسط في الأعمدة الساطعة</numerusform>
            <numerusform>استمارتان، الوسيط %1؛ النصف الأوسط في الأعمدة الساطعة</numerusform>
            <numerusform>%Ln استمارات، الوسيط %1؛ النصف الأوسط في الأعمدة الساطعة</numerusform>
            <numerusform>%Ln استمارة، الوسيط %1؛ النصف الأوسط في الأعمدة الساطعة</numerusform>
            <numerusform>%Ln استمارة، الوسيط %1؛ النصف الأوسط في الأعمدة الساطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>How often each point was given; the middle half lies in the bright bars</source>
        <translation>عدد مرات منح كل درجة؛ النصف الأوسط في الأعمدة الساطعة</translation>
    </message>
    <message>
        <source>Every judge has scored every entry</source>
        <translation>قيَّم كلُّ مُحكِّم كلَّ مشاركة</translation>
    </message>
    <message>
        <source>Whether those that are in met milder judges is not clear: theirs give %1 points more, %2 interval %3 to %4</source>
        <comment>a signed number; a percentage; two signed numbers</comment>
        <translation>لا يتضح هل لقيت المشاركات ضمن الحدّ مُحكِّمين أكثر تساهلًا: يزيد ما يمنحه مُحكِّموها بمقدار %1 من النقاط، وفترة الثقة %2 من %3 إلى %4</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: it goes by how many judges agree, not by means</source>
        <translation>لا يمكن القول ما مدى ثبات الترتيب: فهو بحسب عدد المُحكِّمين المتفقين لا بالمتوسطات</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <comment>a round</comment>
        <translation>دُقِّقت: %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>دُقِّقت</translation>
    </message>
    <message>
        <source>Checked here</source>
        <translation>دُقِّقت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left after the close</source>
        <translation>
            <numerusform>لم يخرج شيء بعد الإغلاق</numerusform>
            <numerusform>خرجت واحدة بعد الإغلاق</numerusform>
            <numerusform>خرجت اثنتان بعد الإغلاق</numerusform>
            <numerusform>خرجت %Ln بعد الإغلاق</numerusform>
            <numerusform>خرجت %Ln بعد الإغلاق</numerusform>
            <numerusform>خرجت %Ln بعد الإغلاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln entries received, %1 were checked</source>
        <translation>
            <numerusform>لا مشاركات مستلَمة: %1 مُدقَّقة</numerusform>
            <numerusform>من مشاركة مستلَمة واحدة: %1 مُدقَّقة</numerusform>
            <numerusform>من مشاركتين مستلَمتين: %1 مُدقَّقة</numerusform>
            <numerusform>من %Ln مشاركات مستلَمة: %1 مُدقَّقة</numerusform>
            <numerusform>من %Ln مشاركة مستلَمة: %1 مُدقَّقة</numerusform>
            <numerusform>من %Ln مشاركة مستلَمة: %1 مُدقَّقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln passed</source>
        <comment>how many were received and checked; how many passed</comment>
        <translation>
            <numerusform>%1، ولم تجتز أي منها</numerusform>
            <numerusform>%1، واجتازت واحدة</numerusform>
            <numerusform>%1، واجتازت اثنتان</numerusform>
            <numerusform>%1، واجتازت %Ln</numerusform>
            <numerusform>%1، واجتازت %Ln</numerusform>
            <numerusform>%1، واجتازت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranking by the rules stands as it is; each judge&apos;s strictness is shown under Judges.</source>
        <translation>يبقى الترتيب بحسب القواعد كما هو؛ وتظهر صرامة كل مُحكِّم ضمن المُحكِّمين.</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: scores of an earlier round count in it, and the model knows those of this round alone</source>
        <translation>لا يمكن القول إلى أي حد الترتيب مؤكد: فدرجات من جولة سابقة تدخل فيه، والنموذج لا يعرف إلا درجات هذه الجولة</translation>
    </message>
    <message>
        <source>How sure the order is cannot be told: by the rules a sheet of one panel or stratum counts for more than one of another, and the model counts all alike</source>
        <translation>لا يمكن القول إلى أي حد الترتيب مؤكد: فبحسب القواعد تُحتسب ورقة درجات من هيئة أو طبقة بأكثر من ورقة من غيرها، والنموذج يحتسبها كلها بالتساوي</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Dear %1,</source>
        <translation>تحية طيبة إلى %1،</translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation>شكراً لتحكيمكم في «%1».</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln entries for you to score.</source>
        <translation>
            <numerusform>لا مشاركات لتحكيمها.</numerusform>
            <numerusform>أمامكم مشاركة واحدة لتحكيمها.</numerusform>
            <numerusform>أمامكم مشاركتان لتحكيمهما.</numerusform>
            <numerusform>أمامكم %Ln مشاركات لتحكيمها.</numerusform>
            <numerusform>أمامكم %Ln مشاركة لتحكيمها.</numerusform>
            <numerusform>أمامكم %Ln مشاركة لتحكيمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the attached spreadsheet, save it, and return the same file. A cell that you leave blank is not a zero.</source>
        <translation>املؤوا جدول البيانات المرفق واحفظوه وأعيدوا الملف نفسه. الخانة التي تُترك فارغة ليست صفراً.</translation>
    </message>
    <message>
        <source>Your package comes in several files. Save all of them in one folder, select them together and open them in Palmares.</source>
        <translation>حزمتكم موزَّعة على عدة ملفات. احفظوها كلها في مجلد واحد، وحدِّدوها معاً، وافتحوها في Palmares.</translation>
    </message>
    <message>
        <source>Save the attached file and open it in Palmares. It needs no account and no network, and is meant for you alone.</source>
        <translation>احفظوا الملف المرفق وافتحوه في Palmares. لا يحتاج إلى حساب ولا إلى شبكة، وهو لكم وحدكم.</translation>
    </message>
    <message>
        <source>When you have finished, choose Send there and return the file that it writes.</source>
        <translation>عند الانتهاء اختاروا «الإرسال» فيه، وأعيدوا الملف الذي يكتبه.</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>نحتاج إليه في موعد أقصاه %1.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>I work or study with them</source>
        <translation>أعمل أو أدرس معهم</translation>
    </message>
    <message>
        <source>We work on something together</source>
        <translation>نعمل معاً على أمر ما</translation>
    </message>
    <message>
        <source>I advised or taught them</source>
        <translation>قدَّمت لهم المشورة أو التدريس</translation>
    </message>
    <message>
        <source>Family or close friends</source>
        <translation>أسرة أو أصدقاء مقرَّبون</translation>
    </message>
    <message>
        <source>I took part in it</source>
        <translation>شاركتُ في العمل نفسه</translation>
    </message>
    <message>
        <source>We compete</source>
        <translation>نحن متنافسون</translation>
    </message>
    <message>
        <source>I know whose it is</source>
        <translation>أعرف صاحب المشاركة</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>I do not read the language</source>
        <translation>لا أقرأ هذه اللغة</translation>
    </message>
    <message>
        <source>It lies outside my field</source>
        <translation>خارج مجال اختصاصي</translation>
    </message>
    <message>
        <source>I do not know the local rules</source>
        <translation>لا أعرف القواعد المحلية</translation>
    </message>
    <message>
        <source>A text or file does not open</source>
        <translation>يتعذَّر فتح نص أو ملف</translation>
    </message>
    <message>
        <source>There are financial ties between us</source>
        <translation>تربطنا مصلحة مالية</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message numerus="yes">
        <source>%Ln things before you send</source>
        <translation>
            <numerusform>لا شيء قبل الإرسال</numerusform>
            <numerusform>أمر واحد قبل الإرسال</numerusform>
            <numerusform>أمران قبل الإرسال</numerusform>
            <numerusform>%Ln أمور قبل الإرسال</numerusform>
            <numerusform>%Ln أمراً قبل الإرسال</numerusform>
            <numerusform>%Ln أمر قبل الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>جاهز للإرسال</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>لم يبقَ ما يُحكَّم</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Dear entrant,</source>
        <translation>تحية طيبة وبعد،</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>تحية طيبة إلى %1،</translation>
    </message>
    <message>
        <source>Thank you for sending “%1” (%2) to “%3”.</source>
        <translation>شكراً لكم على إرسال «%1» (%2) إلى «%3».</translation>
    </message>
    <message>
        <source>With kind regards,</source>
        <translation>مع أطيب التحيات،</translation>
    </message>
    <message>
        <source>The team of “%1”</source>
        <translation>فريق «%1»</translation>
    </message>
    <message>
        <source>We are glad to tell you what the committee has decided about your entry: %1.</source>
        <translation>يسرُّنا إبلاغكم بما قرَّرته اللجنة بشأن مشاركتكم: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged. Yours was not among those that were chosen this time.</source>
        <translation>
            <numerusform>لم يقع الاختيار على مشاركتكم هذه المرة.</numerusform>
            <numerusform>جرى تحكيم مشاركة واحدة. ولم يقع الاختيار على مشاركتكم هذه المرة.</numerusform>
            <numerusform>جرى تحكيم مشاركتين. ولم يقع الاختيار على مشاركتكم هذه المرة.</numerusform>
            <numerusform>جرى تحكيم %Ln مشاركات. ولم تكن مشاركتكم بين ما وقع عليه الاختيار هذه المرة.</numerusform>
            <numerusform>جرى تحكيم %Ln مشاركة. ولم تكن مشاركتكم بين ما وقع عليه الاختيار هذه المرة.</numerusform>
            <numerusform>جرى تحكيم %Ln مشاركة. ولم تكن مشاركتكم بين ما وقع عليه الاختيار هذه المرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was scored by %Ln judges; its score is %1.</source>
        <translation>
            <numerusform>لم يقيِّم مشاركتكم أي مُحكِّم؛ ودرجتها %1.</numerusform>
            <numerusform>قيَّم مشاركتكم مُحكِّم واحد؛ ودرجتها %1.</numerusform>
            <numerusform>قيَّم مشاركتكم مُحكِّمان؛ ودرجتها %1.</numerusform>
            <numerusform>قيَّم مشاركتكم %Ln مُحكِّمين؛ ودرجتها %1.</numerusform>
            <numerusform>قيَّم مشاركتكم %Ln مُحكِّماً؛ ودرجتها %1.</numerusform>
            <numerusform>قيَّم مشاركتكم %Ln مُحكِّم؛ ودرجتها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This puts it in the band “%1”.</source>
        <translation>وبذلك تقع في النطاق «%1».</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Mean of the judges</source>
        <translation>متوسط المُحكِّمين</translation>
    </message>
    <message>
        <source>Judges wrote to you:</source>
        <translation>كتب إليكم المُحكِّمون:</translation>
    </message>
    <message>
        <source>We are glad to tell you that your entry goes on to the next round, “%1”.</source>
        <translation>يسعدنا إبلاغكم بانتقال مشاركتكم إلى الجولة التالية «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked. Yours was not among those that go on.</source>
        <translation>
            <numerusform>لم تنتقل مشاركتكم إلى الخطوة التالية.</numerusform>
            <numerusform>جرى تدقيق مشاركة واحدة. ومشاركتكم ليست مما يواصل.</numerusform>
            <numerusform>جرى تدقيق مشاركتين. ومشاركتكم ليست مما يواصل.</numerusform>
            <numerusform>جرى تدقيق %Ln مشاركات. ومشاركتكم ليست مما يواصل.</numerusform>
            <numerusform>جرى تدقيق %Ln مشاركة. ومشاركتكم ليست مما يواصل.</numerusform>
            <numerusform>جرى تدقيق %Ln مشاركة. ومشاركتكم ليست مما يواصل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This file is not on this computer.</source>
        <translation>هذا الملف ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>It may come in another part of your package: open that part, or ask the coordinator for it.</source>
        <translation>قد يكون في جزء آخر من حزمتك: افتح ذلك الجزء، أو اطلبه من المنسِّق.</translation>
    </message>
    <message>
        <source>Palmares does not show files of this kind.</source>
        <translation>لا يعرض Palmares الملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>Save a copy and open it with a program you trust, or judge without it and tell the coordinator.</source>
        <translation>احفظ نسخة وافتحها ببرنامج تثق به، أو قيِّم المشاركة من دونه وأبلِغ المنسِّق.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says it is.</source>
        <translation>هذا الملف تالف أو ليس من النوع الذي يدَّعيه.</translation>
    </message>
    <message>
        <source>Tell the coordinator which entry it is; you can save a copy as it came.</source>
        <translation>أبلِغ المنسِّق بالمشاركة المعنية؛ يمكنك حفظ نسخة كما وردت.</translation>
    </message>
    <message>
        <source>This picture has more than 64 million pixels, which is more than Palmares opens.</source>
        <translation>في هذه الصورة أكثر من أربعة وستين مليون بكسل، وهو أكثر مما يفتحه Palmares.</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or ask the coordinator for a smaller one.</source>
        <translation>احفظ نسخة وافتحها ببرنامج آخر، أو اطلب من المنسِّق صورة أصغر.</translation>
    </message>
    <message>
        <source>This computer has no reader for pictures of this kind.</source>
        <translation>ليس على هذا الجهاز قارئ للصور من هذا النوع.</translation>
    </message>
    <message>
        <source>Install the image formats of Qt (on Debian: qt6-image-formats-plugins), or save a copy and open it elsewhere.</source>
        <translation>ثبِّت صيغ الصور الخاصة بمكتبة Qt (على Debian: ⁦qt6-image-formats-plugins⁩)، أو احفظ نسخة وافتحها في مكان آخر.</translation>
    </message>
    <message>
        <source>This document is protected with a password.</source>
        <translation>هذا المستند محميّ بكلمة مرور.</translation>
    </message>
    <message>
        <source>Ask the coordinator for an open copy; passwords of entrants would tell who they are.</source>
        <translation>اطلب من المنسِّق نسخة غير محمية؛ فكلمات مرور المشاركين قد تكشف هويتهم.</translation>
    </message>
    <message>
        <source>This file takes too long to prepare, so Palmares stopped waiting.</source>
        <translation>طال تحضير هذا الملف، فتوقَّف Palmares عن الانتظار.</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program, or judge without it and tell the coordinator.</source>
        <translation>احفظ نسخة وافتحها ببرنامج آخر، أو قيِّم المشاركة من دونه وأبلِغ المنسِّق.</translation>
    </message>
    <message>
        <source>This file asks the player to fetch something from elsewhere, so it is not played.</source>
        <translation>يطلب هذا الملف جلب شيء من مكان آخر، فلا يُشغَّل.</translation>
    </message>
    <message>
        <source>Tell the coordinator: a recording has to be complete in itself.</source>
        <translation>أبلِغ المنسِّق: يجب أن يكون التسجيل مكتملاً بذاته.</translation>
    </message>
    <message>
        <source>This computer has no player for sound and video.</source>
        <translation>ليس على هذا الجهاز مشغِّل للصوت والفيديو.</translation>
    </message>
    <message>
        <source>Install Qt Multimedia with its FFmpeg backend, or save a copy and play it elsewhere.</source>
        <translation>ثبِّت Qt Multimedia مع مكوِّن FFmpeg، أو احفظ نسخة وشغِّلها في مكان آخر.</translation>
    </message>
    <message>
        <source>This recording cannot be played: it is damaged, or the decoder for it is missing.</source>
        <translation>يتعذَّر تشغيل هذا التسجيل: إما أنه تالف وإما أن مفكِّك ترميزه غير موجود.</translation>
    </message>
    <message>
        <source>Save a copy and try another player; tell the coordinator if that does not play it either.</source>
        <translation>احفظ نسخة وجرِّب مشغِّلاً آخر؛ وأبلِغ المنسِّق إن تعذَّر تشغيله أيضاً.</translation>
    </message>
    <message>
        <source>Palmares closed unexpectedly while this very file was open.</source>
        <translation>أُغلق Palmares فجأة حين كان هذا الملف نفسه مفتوحاً.</translation>
    </message>
    <message>
        <source>Your scores are safe. Save a copy and open it with another program, or try again here.</source>
        <translation>درجاتك محفوظة. احفظ نسخة وافتحها ببرنامج آخر، أو حاول هنا من جديد.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتاً</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>The end of this picture is missing: its grey or empty part is not what was sent in.</source>
        <translation>نهاية هذه الصورة ناقصة: الجزء الرمادي أو الفارغ منها ليس مما أُرسل.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message numerus="yes">
        <source>The call received %Ln entries.</source>
        <translation>
            <numerusform>لم تتلقَّ الدعوة أي مشاركة.</numerusform>
            <numerusform>تلقَّت الدعوة مشاركة واحدة.</numerusform>
            <numerusform>تلقَّت الدعوة مشاركتين.</numerusform>
            <numerusform>تلقَّت الدعوة %Ln مشاركات.</numerusform>
            <numerusform>تلقَّت الدعوة %Ln مشاركة.</numerusform>
            <numerusform>تلقَّت الدعوة %Ln مشاركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were duplicates.</source>
        <translation>
            <numerusform>لم تكن بينها مشاركات مكرَّرة.</numerusform>
            <numerusform>كانت بينها مشاركة مكرَّرة واحدة.</numerusform>
            <numerusform>كانت بينها مشاركتان مكرَّرتان.</numerusform>
            <numerusform>كانت بينها %Ln مشاركات مكرَّرة.</numerusform>
            <numerusform>كانت بينها %Ln مشاركة مكرَّرة.</numerusform>
            <numerusform>كانت بينها %Ln مشاركة مكرَّرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not eligible.</source>
        <translation>
            <numerusform>لم تكن بينها مشاركات غير مؤهَّلة.</numerusform>
            <numerusform>كانت مشاركة واحدة غير مؤهَّلة.</numerusform>
            <numerusform>كانت مشاركتان غير مؤهَّلتين.</numerusform>
            <numerusform>كانت %Ln مشاركات غير مؤهَّلة.</numerusform>
            <numerusform>كانت %Ln مشاركة غير مؤهَّلة.</numerusform>
            <numerusform>كانت %Ln مشاركة غير مؤهَّلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were withdrawn.</source>
        <translation>
            <numerusform>لم تُسحب أي مشاركة.</numerusform>
            <numerusform>سُحبت مشاركة واحدة.</numerusform>
            <numerusform>سُحبت مشاركتان.</numerusform>
            <numerusform>سُحبت %Ln مشاركات.</numerusform>
            <numerusform>سُحبت %Ln مشاركة.</numerusform>
            <numerusform>سُحبت %Ln مشاركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were disqualified.</source>
        <translation>
            <numerusform>لم تُقصَ أي مشاركة.</numerusform>
            <numerusform>أُقصيت مشاركة واحدة.</numerusform>
            <numerusform>أُقصيت مشاركتان.</numerusform>
            <numerusform>أُقصيت %Ln مشاركات.</numerusform>
            <numerusform>أُقصيت %Ln مشاركة.</numerusform>
            <numerusform>أُقصيت %Ln مشاركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in this round and have no sheet that counts.</source>
        <translation>
            <numerusform>لا توجد في هذه الجولة مشاركة بلا استمارة محتسبة.</numerusform>
            <numerusform>مشاركة واحدة كانت في هذه الجولة وليس لها استمارة محتسبة.</numerusform>
            <numerusform>مشاركتان كانتا في هذه الجولة وليس لهما استمارة محتسبة.</numerusform>
            <numerusform>%Ln مشاركات كانت في هذه الجولة وليس لها استمارة محتسبة.</numerusform>
            <numerusform>%Ln مشاركة كانت في هذه الجولة وليس لها استمارة محتسبة.</numerusform>
            <numerusform>%Ln مشاركة كانت في هذه الجولة وليس لها استمارة محتسبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were judged in the round “%1”.</source>
        <translation>
            <numerusform>لم تُحكَّم أي مشاركة في الجولة “%1”.</numerusform>
            <numerusform>جرى تحكيم مشاركة واحدة في الجولة “%1”.</numerusform>
            <numerusform>جرى تحكيم مشاركتين في الجولة “%1”.</numerusform>
            <numerusform>جرى تحكيم %Ln مشاركات في الجولة “%1”.</numerusform>
            <numerusform>جرى تحكيم %Ln مشاركة في الجولة “%1”.</numerusform>
            <numerusform>جرى تحكيم %Ln مشاركة في الجولة “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges returned %1 of the %2 sheets that were asked for (%3).</source>
        <translation>
            <numerusform>لم يُعِد أي مُحكِّم استماراته: %1 من استمارات التقييم المطلوبة وعددها %2 (%3).</numerusform>
            <numerusform>أعاد مُحكِّم واحد %1 من استمارات التقييم المطلوبة وعددها %2 (%3).</numerusform>
            <numerusform>أعاد مُحكِّمان %1 من استمارات التقييم المطلوبة وعددها %2 (%3).</numerusform>
            <numerusform>أعاد %Ln مُحكِّمين %1 من استمارات التقييم المطلوبة وعددها %2 (%3).</numerusform>
            <numerusform>أعاد %Ln مُحكِّماً %1 من استمارات التقييم المطلوبة وعددها %2 (%3).</numerusform>
            <numerusform>أعاد %Ln مُحكِّم %1 من استمارات التقييم المطلوبة وعددها %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a panel; what it did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Judges did not see who had sent an entry, nor what other judges gave.</source>
        <translation>لم يطَّلع المُحكِّمون على هوية مُرسِل أي مشاركة، ولا على درجات المُحكِّمين الآخرين.</translation>
    </message>
    <message>
        <source>Values adjusted for severe and mild judges come from a crossed mixed model of sheet totals (REML); they stand beside the ranking and decided nothing.</source>
        <translation>القيم المعدَّلة بحسب تشدُّد المُحكِّمين وتساهلهم مستمدة من نموذج مختلط بآثار متقاطعة لمجاميع الاستمارات (⁦REML⁩)؛ وهي معروضة إلى جانب الترتيب ولم تحسم شيئاً.</translation>
    </message>
    <message>
        <source>Scores were collected, merged and ranked with Palmares %1; the rules were frozen before scoring and are identified by %2, the result by %3.</source>
        <translation>جُمعت الدرجات ودُمجت ورُتِّبت باستخدام ⁦Palmares %1⁩؛ وقد ثُبِّتت القواعد قبل منح الدرجات ومعرِّفها %2، ومعرِّف النتيجة %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges dropped out.</source>
        <translation>
            <numerusform>لم ينسحب أي مُحكِّم.</numerusform>
            <numerusform>انسحب مُحكِّم واحد.</numerusform>
            <numerusform>انسحب مُحكِّمان.</numerusform>
            <numerusform>انسحب %Ln مُحكِّمين.</numerusform>
            <numerusform>انسحب %Ln مُحكِّماً.</numerusform>
            <numerusform>انسحب %Ln مُحكِّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores were collected, merged and ranked with Palmares %1; the rules are identified by %2, the result by %3.</source>
        <translation>جُمعت الدرجات ودُمجت ورُتِّبت باستخدام ⁦Palmares %1⁩؛ ومعرِّف القواعد %2، ومعرِّف النتيجة %3.</translation>
    </message>
    <message>
        <source>What judges fill in was frozen before scoring; bands, ties or cut were changed after scoring began.</source>
        <translation>ثُبِّت ما يملؤه المُحكِّمون قبل منح الدرجات؛ أما النطاقات أو التعادل أو الحدّ الفاصل فغُيِّرت بعد بدء منح الدرجات.</translation>
    </message>
    <message>
        <source>No reason is recorded yet: the round is not closed under the changed rules.</source>
        <translation>لم يُسجَّل سبب بعد: لم تُغلق الجولة وفق القواعد المغيَّرة.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>السبب المذكور: %1</translation>
    </message>
    <message>
        <source>What judges fill in was frozen before scoring; bands, ties or cut were changed after that, and scores came on paper or in forms, so the records do not say whether judges had begun.</source>
        <translation>ثُبِّت ما يملؤه المُحكِّمون قبل منح الدرجات؛ أما النطاقات أو التعادل أو الحدّ الفاصل فغُيِّرت بعد ذلك، ووصلت الدرجات على الورق أو في نماذج، فلا تقول السجلات هل كان المُحكِّمون قد بدؤوا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not screened.</source>
        <translation>
            <numerusform>لم تبقَ مشاركة بلا فرز.</numerusform>
            <numerusform>مشاركة واحدة لم تُفرز.</numerusform>
            <numerusform>مشاركتان لم تُفرزا.</numerusform>
            <numerusform>%Ln مشاركات لم تُفرز.</numerusform>
            <numerusform>%Ln مشاركة لم تُفرز.</numerusform>
            <numerusform>%Ln مشاركة لم تُفرز.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the round “%1”, %2 were judged, and %3 went on.</source>
        <comment>a round; numbers</comment>
        <translation>في جولة «%1» قُيِّم %2، وتابع منها %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these lack a score and are not counted.</source>
        <comment>sheets</comment>
        <translation>
            <numerusform>لا تنقص أي درجة فيها.</numerusform>
            <numerusform>تنقص درجة في واحدة منها فلا تُحتسَب.</numerusform>
            <numerusform>تنقص درجات في اثنتين منها فلا تُحتسَبان.</numerusform>
            <numerusform>تنقص درجات في %Ln استمارات منها فلا تُحتسَب.</numerusform>
            <numerusform>تنقص درجات في %Ln استمارة منها فلا تُحتسَب.</numerusform>
            <numerusform>تنقص درجات في %Ln استمارة منها فلا تُحتسَب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement on sheet totals was α = %1 (Krippendorff, interval metric; %2 bootstrap interval %3 to %4): judges %5.</source>
        <translation>بلغ معامل الاتفاق على مجاميع الاستمارات ⁦α = %1⁩ (ألفا لكريبندورف بمقياس فتري؛ فترة ثقة %2 بطريقة ⁦bootstrap⁩ من %3 إلى %4): اتفاق المُحكِّمين %5.</translation>
    </message>
    <message>
        <source>Agreement on sheet totals was α = %1 (Krippendorff, interval metric): judges %2.</source>
        <translation>بلغ معامل الاتفاق على مجاميع الاستمارات ⁦α = %1⁩ (ألفا لكريبندورف بمقياس فتري): اتفاق المُحكِّمين %2.</translation>
    </message>
    <message>
        <source>In the round “%1”, %2 were checked, and %3 went on.</source>
        <comment>a round; numbers</comment>
        <translation>في جولة «%1» دُقِّق %2، وتابع منها %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were checked in the round “%1”.</source>
        <translation>
            <numerusform>لم تُدقَّق أي مشاركة في الجولة “%1”.</numerusform>
            <numerusform>جرى تدقيق مشاركة واحدة في الجولة “%1”.</numerusform>
            <numerusform>جرى تدقيق مشاركتين في الجولة “%1”.</numerusform>
            <numerusform>جرى تدقيق %Ln مشاركات في الجولة “%1”.</numerusform>
            <numerusform>جرى تدقيق %Ln مشاركة في الجولة “%1”.</numerusform>
            <numerusform>جرى تدقيق %Ln مشاركة في الجولة “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these left after the close, and are counted as they were closed.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>لم يخرج شيء منها بعد الإغلاق.</numerusform>
            <numerusform>خرجت واحدة منها بعد الإغلاق وتُحتسب كما أُغلقت.</numerusform>
            <numerusform>خرجت اثنتان منها بعد الإغلاق وتُحتسبان كما أُغلقتا.</numerusform>
            <numerusform>خرجت %Ln منها بعد الإغلاق وتُحتسب كما أُغلقت.</numerusform>
            <numerusform>خرجت %Ln منها بعد الإغلاق وتُحتسب كما أُغلقت.</numerusform>
            <numerusform>خرجت %Ln منها بعد الإغلاق وتُحتسب كما أُغلقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an item of a check; how many entries failed it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The conditions that were not met, with the number of entries: %1.</source>
        <comment>items of a check</comment>
        <translation>الشروط التي لم تُستوفَ مع عدد المشاركات: %1.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%Ln sheets of %1 asked for are not here: %2.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>لا تنقص أي استمارة من %1 مطلوبة: %2.</numerusform>
            <numerusform>تنقص استمارة واحدة من %1 مطلوبة: %2.</numerusform>
            <numerusform>تنقص استمارتان من %1 مطلوبة: %2.</numerusform>
            <numerusform>تنقص %Ln استمارات من %1 مطلوبة: %2.</numerusform>
            <numerusform>تنقص %Ln استمارة من %1 مطلوبة: %2.</numerusform>
            <numerusform>تنقص %Ln استمارة من %1 مطلوبة: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent an interim ballot and no final one: %1.</source>
        <comment>judges</comment>
        <translation>
            <numerusform>لم يرسل أي مُحكِّم بطاقة مؤقتة: %1.</numerusform>
            <numerusform>أرسل مُحكِّم واحد بطاقة مؤقتة بلا نهائية: %1.</numerusform>
            <numerusform>أرسل مُحكِّمان بطاقة مؤقتة بلا نهائية: %1.</numerusform>
            <numerusform>أرسل %Ln مُحكِّمين بطاقة مؤقتة بلا نهائية: %1.</numerusform>
            <numerusform>أرسل %Ln مُحكِّماً بطاقة مؤقتة بلا نهائية: %1.</numerusform>
            <numerusform>أرسل %Ln مُحكِّم بطاقة مؤقتة بلا نهائية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are still open: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>لا مشاركات معلَّقة: %1.</numerusform>
            <numerusform>لا تزال مشاركة واحدة معلَّقة: %1.</numerusform>
            <numerusform>لا تزال مشاركتان معلَّقتين: %1.</numerusform>
            <numerusform>لا تزال %Ln مشاركات معلَّقة: %1.</numerusform>
            <numerusform>لا تزال %Ln مشاركة معلَّقة: %1.</numerusform>
            <numerusform>لا تزال %Ln مشاركة معلَّقة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few sheets and get no rank: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>لا مشاركات تنقصها الاستمارات: %1.</numerusform>
            <numerusform>مشاركة واحدة استماراتها قليلة فلا مرتبة لها: %1.</numerusform>
            <numerusform>مشاركتان استماراتهما قليلة فلا مرتبة لهما: %1.</numerusform>
            <numerusform>%Ln مشاركات استماراتها قليلة فلا مرتبة لها: %1.</numerusform>
            <numerusform>%Ln مشاركة استماراتها قليلة فلا مرتبة لها: %1.</numerusform>
            <numerusform>%Ln مشاركة استماراتها قليلة فلا مرتبة لها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper were typed in two ways and count nowhere: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>لا استمارات ورقية مختلفة الإدخال: %1.</numerusform>
            <numerusform>استمارة ورقية واحدة أُدخلت بصورتين فلا تُحتسب: %1.</numerusform>
            <numerusform>استمارتان ورقيتان أُدخلتا بصورتين فلا تُحتسبان: %1.</numerusform>
            <numerusform>%Ln استمارات ورقية أُدخلت بصورتين فلا تُحتسب: %1.</numerusform>
            <numerusform>%Ln استمارة ورقية أُدخلت بصورتين فلا تُحتسب: %1.</numerusform>
            <numerusform>%Ln استمارة ورقية أُدخلت بصورتين فلا تُحتسب: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets on paper wait to be typed a second time: %1.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>لا استمارات ورقية تنتظر: %1.</numerusform>
            <numerusform>استمارة ورقية واحدة تنتظر إدخالاً ثانياً: %1.</numerusform>
            <numerusform>استمارتان ورقيتان تنتظران إدخالاً ثانياً: %1.</numerusform>
            <numerusform>%Ln استمارات ورقية تنتظر إدخالاً ثانياً: %1.</numerusform>
            <numerusform>%Ln استمارة ورقية تنتظر إدخالاً ثانياً: %1.</numerusform>
            <numerusform>%Ln استمارة ورقية تنتظر إدخالاً ثانياً: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a rank in the close that stands: %1.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>ليس لأي منها مرتبة في الإغلاق القائم: %1.</numerusform>
            <numerusform>لواحدة منها مرتبة في الإغلاق القائم: %1.</numerusform>
            <numerusform>لاثنتين منها مرتبة في الإغلاق القائم: %1.</numerusform>
            <numerusform>لعدد %Ln منها مرتبة في الإغلاق القائم: %1.</numerusform>
            <numerusform>لعدد %Ln منها مرتبة في الإغلاق القائم: %1.</numerusform>
            <numerusform>لعدد %Ln منها مرتبة في الإغلاق القائم: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Opening it makes a place for your scores on this computer. If you are not judge %1, ask the coordinator for your own file.</source>
        <translation>فتحها يهيِّئ مكاناً لدرجاتك على هذا الجهاز. إن لم تكن المُحكِّم %1، فاطلب من المنسِّق الملف الخاص بك.</translation>
    </message>
    <message>
        <source>You judge this call here already: what is new is added, and your scores stay.</source>
        <translation>أنت مُحكِّم في هذه الدعوة هنا من قبل: يُضاف الجديد وتبقى درجاتك.</translation>
    </message>
    <message>
        <source>These are scores sent before: work goes on from them, and nothing typed here is lost.</source>
        <translation>هذه درجات أُرسلت من قبل: يُستأنف العمل منها، ولا يُفقد شيء مما أُدخل هنا.</translation>
    </message>
    <message>
        <source>You will see what is in it before anything is merged.</source>
        <translation>سترى ما فيه قبل دمج أي شيء.</translation>
    </message>
    <message>
        <source>The call is not on this computer yet. Opening it makes its office here; to change anything you also need its key file.</source>
        <translation>الدعوة ليست على هذا الجهاز بعد. فتحها ينشئ مكتبها هنا؛ ولتغيير أي شيء يلزمك أيضاً ملف مفتاحها.</translation>
    </message>
    <message>
        <source>Whoever holds this key coordinates the call. It opens with its 20 digits.</source>
        <translation>من يملك هذا المفتاح ينسِّق الدعوة. يُفتح بأرقامه العشرين.</translation>
    </message>
    <message>
        <source>The call it belongs to is not on this computer. Open the call&apos;s bundle or package first.</source>
        <translation>الدعوة التي يخصّها ليست على هذا الجهاز. افتح أولاً أرشيف الدعوة أو حزمتها.</translation>
    </message>
    <message>
        <source>Open as judge %1</source>
        <translation>فتح بصفة المُحكِّم %1</translation>
    </message>
    <message>
        <source>Add to judge %1</source>
        <translation>إضافة إلى المُحكِّم %1</translation>
    </message>
    <message>
        <source>Continue as judge %1</source>
        <translation>متابعة بصفة المُحكِّم %1</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>فتح الدعوة</translation>
    </message>
    <message>
        <source>Take in the key</source>
        <translation>إضافة المفتاح</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>للتحكيم</translation>
    </message>
    <message>
        <source>A newer package for what you judge</source>
        <translation>حزمة أحدث لما تُحكِّم فيه</translation>
    </message>
    <message>
        <source>Scores you sent before</source>
        <translation>درجات أرسلتها من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to merge</source>
        <translation>
            <numerusform>لا ملفات للدمج</numerusform>
            <numerusform>ملف واحد للدمج</numerusform>
            <numerusform>ملفان للدمج</numerusform>
            <numerusform>%Ln ملفات للدمج</numerusform>
            <numerusform>%Ln ملفاً للدمج</numerusform>
            <numerusform>%Ln ملف للدمج</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>دعوة كاملة</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>ملف مفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose call is not here</source>
        <translation>
            <numerusform>لا ملفات دعوتها ليست هنا</numerusform>
            <numerusform>ملف واحد دعوته ليست هنا</numerusform>
            <numerusform>ملفان دعوتهما ليست هنا</numerusform>
            <numerusform>%Ln ملفات دعوتها ليست هنا</numerusform>
            <numerusform>%Ln ملفاً دعوتها ليست هنا</numerusform>
            <numerusform>%Ln ملف دعوتها ليست هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used</source>
        <translation>
            <numerusform>لا ملفات يتعذَّر استعمالها</numerusform>
            <numerusform>ملف واحد لا يمكن استعماله</numerusform>
            <numerusform>ملفان لا يمكن استعمالهما</numerusform>
            <numerusform>%Ln ملفات لا يمكن استعمالها</numerusform>
            <numerusform>%Ln ملفاً لا يمكن استعمالها</numerusform>
            <numerusform>%Ln ملف لا يمكن استعمالها</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>بدعوة من</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعو</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>المُحكِّم %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>New in it</source>
        <translation>الجديد فيها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score sheets</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة</numerusform>
            <numerusform>استمارتان</numerusform>
            <numerusform>%Ln استمارات</numerusform>
            <numerusform>%Ln استمارة</numerusform>
            <numerusform>%Ln استمارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look into %Ln files…</source>
        <translation>
            <numerusform>الاطلاع على الملفات…</numerusform>
            <numerusform>الاطلاع على ملف واحد…</numerusform>
            <numerusform>الاطلاع على ملفين…</numerusform>
            <numerusform>الاطلاع على %Ln ملفات…</numerusform>
            <numerusform>الاطلاع على %Ln ملفاً…</numerusform>
            <numerusform>الاطلاع على %Ln ملف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, documents, sounds or films</source>
        <translation>
            <numerusform>لا صور أو مستندات أو تسجيلات صوتية أو مقاطع فيديو</numerusform>
            <numerusform>ملف واحد: صورة أو مستند أو تسجيل صوتي أو مقطع فيديو</numerusform>
            <numerusform>ملفان: صور أو مستندات أو تسجيلات صوتية أو مقاطع فيديو</numerusform>
            <numerusform>%Ln ملفات: صور أو مستندات أو تسجيلات صوتية أو مقاطع فيديو</numerusform>
            <numerusform>%Ln ملفاً: صور أو مستندات أو تسجيلات صوتية أو مقاطع فيديو</numerusform>
            <numerusform>%Ln ملف: صور أو مستندات أو تسجيلات صوتية أو مقاطع فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ولا غيرها</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>to judge: %1</source>
        <translation>للتحكيم: %1</translation>
    </message>
    <message>
        <source>no longer to judge: %1</source>
        <translation>لم تعد للتحكيم: %1</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>صُحِّحت: %1</translation>
    </message>
    <message>
        <source>another deadline</source>
        <translation>موعد نهائي آخر</translation>
    </message>
    <message>
        <source>nothing; it can be opened all the same</source>
        <translation>لا شيء؛ ويمكن فتحها مع ذلك</translation>
    </message>
    <message>
        <source>Nothing new for what you judge</source>
        <translation>لا جديد فيما تُحكِّمه</translation>
    </message>
    <message>
        <source>A new round for what you judge</source>
        <translation>جولة جديدة فيما تُحكِّمه</translation>
    </message>
    <message>
        <source>You judge this call here already: the round is added. What you scored in the one before stays, and can still be sent.</source>
        <translation>أنت مُحكِّم في هذه الدعوة هنا من قبل: تُضاف الجولة. ما قيَّمته في الجولة السابقة باقٍ، ولا يزال إرساله ممكناً.</translation>
    </message>
    <message numerus="yes">
        <source>a new round with %Ln entries: %1</source>
        <translation>
            <numerusform>جولة جديدة بلا مشاركات: %1</numerusform>
            <numerusform>جولة جديدة فيها مشاركة واحدة: %1</numerusform>
            <numerusform>جولة جديدة فيها مشاركتان: %1</numerusform>
            <numerusform>جولة جديدة فيها %Ln مشاركات: %1</numerusform>
            <numerusform>جولة جديدة فيها %Ln مشاركة: %1</numerusform>
            <numerusform>جولة جديدة فيها %Ln مشاركة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be added yet. Go on with what you have, and tell your coordinator: once they have agreed they send you one that can.</source>
        <translation>لا يمكن إضافتها بعد. تابع بما لديك وأبلغ المنسّق: فمتى اتفقا أُرسلت إليك حزمة يمكن إضافتها.</translation>
    </message>
    <message>
        <source>two people at your coordinator&apos;s say it differently: %1</source>
        <translation>شخصان لدى المنسّق يقولان عنه شيئين مختلفين: %1</translation>
    </message>
    <message>
        <source>with more texts or files: %1</source>
        <translation>بنصوص أو ملفات إضافية: %1</translation>
    </message>
    <message>
        <source>erased, with what you wrote about it and have not sent: %1</source>
        <translation>مُحيت، مع ما كتبته عنها ولم ترسله: %1</translation>
    </message>
    <message>
        <source>other words for: %1</source>
        <translation>كلمات أخرى لـ: %1</translation>
    </message>
    <message>
        <source>other words in what judges are told</source>
        <translation>كلمات أخرى في ما يُقال للمُحكِّمين</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>جهة اتصال أخرى</translation>
    </message>
</context>
<context>
    <name>OfficeTasks</name>
    <message>
        <source>This call has no rules yet</source>
        <translation>لا قواعد لهذه الدعوة بعد</translation>
    </message>
    <message>
        <source>They say what is scored, by how many, and how it adds up.</source>
        <translation>تحدِّد ما يُقيَّم، وعدد من يقيِّمونه، وكيف تُجمع الدرجات.</translation>
    </message>
    <message>
        <source>Write the rules</source>
        <translation>كتابة القواعد</translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation>لا مشاركات بعد</translation>
    </message>
    <message>
        <source>Bring in a table, paste one, or type paper entries.</source>
        <translation>استورد جدولاً أو الصقه أو اكتب المشاركات الورقية.</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>إضافة مشاركات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait to be screened</source>
        <translation>
            <numerusform>لا مشاركات تنتظر الفرز</numerusform>
            <numerusform>مشاركة واحدة تنتظر الفرز</numerusform>
            <numerusform>مشاركتان تنتظران الفرز</numerusform>
            <numerusform>%Ln مشاركات تنتظر الفرز</numerusform>
            <numerusform>%Ln مشاركة تنتظر الفرز</numerusform>
            <numerusform>%Ln مشاركة تنتظر الفرز</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is in, or out with a reason.</source>
        <translation>تُقبل كلّ منها، أو تُستبعد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Screen entries</source>
        <translation>فرز المشاركات</translation>
    </message>
    <message>
        <source>There are no judges yet</source>
        <translation>لا مُحكِّمين بعد</translation>
    </message>
    <message>
        <source>Their languages and panels decide what they can be given.</source>
        <translation>لغاتهم وهيئاتهم تحدِّد ما يمكن أن يُسند إليهم.</translation>
    </message>
    <message>
        <source>Add judges</source>
        <translation>إضافة مُحكِّمين</translation>
    </message>
    <message>
        <source>Read the rules once more and freeze them</source>
        <translation>راجع القواعد مرة أخيرة ثم ثبِّتها</translation>
    </message>
    <message>
        <source>Rules stand before the first score: nobody can say they moved.</source>
        <translation>تثبت القواعد قبل أول درجة، فلا يقول أحد إنها تغيَّرت.</translation>
    </message>
    <message>
        <source>Open the rules</source>
        <translation>فتح القواعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts of interest wait for a decision</source>
        <translation>
            <numerusform>لا تضارب مصالح ينتظر قراراً</numerusform>
            <numerusform>تضارب مصالح واحد ينتظر قراراً</numerusform>
            <numerusform>تضاربا مصالح ينتظران قراراً</numerusform>
            <numerusform>%Ln حالات تضارب مصالح تنتظر قراراً</numerusform>
            <numerusform>%Ln حالة تضارب مصالح تنتظر قراراً</numerusform>
            <numerusform>%Ln حالة تضارب مصالح تنتظر قراراً</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need judges</source>
        <translation>
            <numerusform>لا مشاركات تحتاج إلى مُحكِّمين</numerusform>
            <numerusform>مشاركة واحدة تحتاج إلى مُحكِّمين</numerusform>
            <numerusform>مشاركتان تحتاجان إلى مُحكِّمين</numerusform>
            <numerusform>%Ln مشاركات تحتاج إلى مُحكِّمين</numerusform>
            <numerusform>%Ln مشاركة تحتاج إلى مُحكِّمين</numerusform>
            <numerusform>%Ln مشاركة تحتاج إلى مُحكِّمين</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the plan before anything is written.</source>
        <translation>ترى الخطة قبل أن يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>Plan who judges what</source>
        <translation>تخطيط التوزيع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have no package yet</source>
        <translation>
            <numerusform>لا مُحكِّمين بلا حزمة</numerusform>
            <numerusform>مُحكِّم واحد بلا حزمة بعد</numerusform>
            <numerusform>مُحكِّمان بلا حزمة بعد</numerusform>
            <numerusform>%Ln مُحكِّمين بلا حزمة بعد</numerusform>
            <numerusform>%Ln مُحكِّماً بلا حزمة بعد</numerusform>
            <numerusform>%Ln مُحكِّم بلا حزمة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each judge, to be sent by mail or on a stick.</source>
        <translation>ملف لكل مُحكِّم، يُرسَل بالبريد الإلكتروني أو على وحدة ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>كتابة الحزم</translation>
    </message>
    <message>
        <source>Look at both and say which one stands.</source>
        <translation>راجِع النسختين وحدِّد المعتمدة منهما.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions need an answer before the round can be closed</source>
        <translation>
            <numerusform>لا أسئلة قبل إغلاق الجولة</numerusform>
            <numerusform>سؤال واحد يحتاج إلى جواب قبل إغلاق الجولة</numerusform>
            <numerusform>سؤالان يحتاجان إلى جواب قبل إغلاق الجولة</numerusform>
            <numerusform>%Ln أسئلة تحتاج إلى جواب قبل إغلاق الجولة</numerusform>
            <numerusform>%Ln سؤالاً يحتاج إلى جواب قبل إغلاق الجولة</numerusform>
            <numerusform>%Ln سؤال يحتاج إلى جواب قبل إغلاق الجولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is answered once, with a reason.</source>
        <translation>يُجاب عن كلّ منها مرة واحدة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges have sent nothing</source>
        <translation>
            <numerusform>لا مُحكِّمين لم يرسلوا شيئاً</numerusform>
            <numerusform>مُحكِّم واحد لم يرسل شيئاً</numerusform>
            <numerusform>مُحكِّمان لم يرسلا شيئاً</numerusform>
            <numerusform>%Ln مُحكِّمين لم يرسلوا شيئاً</numerusform>
            <numerusform>%Ln مُحكِّماً لم يرسلوا شيئاً</numerusform>
            <numerusform>%Ln مُحكِّم لم يرسلوا شيئاً</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is ready in each judge’s language.</source>
        <translation>تذكير جاهز بلغة كل مُحكِّم.</translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation>نسخ التذكيرات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are still out</source>
        <translation>
            <numerusform>لا استمارات لم تصل</numerusform>
            <numerusform>استمارة واحدة لم تصل بعد</numerusform>
            <numerusform>استمارتان لم تصلا بعد</numerusform>
            <numerusform>%Ln استمارات لم تصل بعد</numerusform>
            <numerusform>%Ln استمارة لم تصل بعد</numerusform>
            <numerusform>%Ln استمارة لم تصل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has sent something; not all of it.</source>
        <translation>أرسل الجميع شيئاً، لا كلّ شيء.</translation>
    </message>
    <message>
        <source>Plan a top-up</source>
        <translation>تخطيط توزيع تكميلي</translation>
    </message>
    <message>
        <source>Close the round when nothing more is to come</source>
        <translation>أغلِق الجولة حين لا يُنتظر وصول شيء</translation>
    </message>
    <message>
        <source>A close fixes which sheets count; late ones are shown apart.</source>
        <translation>يُحدِّد الإغلاق أيّ الاستمارات تُحتسب، وتظهر المتأخرة على حدة.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>الانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>The next round has no entries yet</source>
        <translation>لا مشاركات في الجولة التالية بعد</translation>
    </message>
    <message>
        <source>What the cut of the last round let through goes on.</source>
        <translation>ما اجتاز الحدّ الفاصل في الجولة السابقة ينتقل إليها.</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>ملء الجولة التالية</translation>
    </message>
    <message>
        <source>The round is closed: the committee decides</source>
        <translation>أُغلقت الجولة: القرار للجنة</translation>
    </message>
    <message>
        <source>A ranking is not a decision; outcomes are recorded with their reasons.</source>
        <translation>الترتيب ليس قراراً، وتُسجَّل القرارات مع أسبابها.</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>الانتقال إلى القرارات</translation>
    </message>
    <message>
        <source>Write the report and the letters</source>
        <translation>كتابة التقرير والرسائل</translation>
    </message>
    <message>
        <source>Every figure comes with its n and what is missing.</source>
        <translation>يُذكر مع كل رقم العدد الذي يستند إليه وما هو ناقص.</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>الانتقال إلى التقارير</translation>
    </message>
    <message>
        <source>Confirm or dismiss each one with a reason.</source>
        <translation>أكِّد كلّاً منها أو ارفضه مع ذكر السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have left an earlier round and are still in this one</source>
        <translation>
            <numerusform>لا مشاركات خرجت من جولة سابقة وما زالت في هذه</numerusform>
            <numerusform>مشاركة واحدة خرجت من جولة سابقة وما زالت في هذه</numerusform>
            <numerusform>مشاركتان خرجتا من جولة سابقة وما زالتا في هذه</numerusform>
            <numerusform>%Ln مشاركات خرجت من جولة سابقة وما زالت في هذه</numerusform>
            <numerusform>%Ln مشاركة خرجت من جولة سابقة وما زالت في هذه</numerusform>
            <numerusform>%Ln مشاركة خرجت من جولة سابقة وما زالت في هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>Take each one out of this round as well, or reinstate it there.</source>
        <translation>أخرج كلاً منها من هذه الجولة أيضاً، أو أعدها إلى تلك.</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>الانتقال إلى المشاركات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few judges</source>
        <translation>
            <numerusform>لا مشاركات ينقصها محكِّمون</numerusform>
            <numerusform>مشاركة واحدة ينقصها محكِّمون</numerusform>
            <numerusform>مشاركتان ينقصهما محكِّمون</numerusform>
            <numerusform>%Ln مشاركات ينقصها محكِّمون</numerusform>
            <numerusform>%Ln مشاركة ينقصها محكِّمون</numerusform>
            <numerusform>%Ln مشاركة ينقصها محكِّمون</numerusform>
        </translation>
    </message>
    <message>
        <source>A top-up gives each of them another one.</source>
        <translation>يمنح التوزيع التكميلي كلاً منها محكِّماً آخر.</translation>
    </message>
    <message>
        <source>Write the key of the call to a safe place</source>
        <translation>حفظ مفتاح الدعوة في مكان آمن</translation>
    </message>
    <message>
        <source>Packages are on their way: if this computer is lost, nobody can go on with the call without the key file and its password.</source>
        <translation>الحزم في طريقها إلى المُحكِّمين: إن ضاع هذا الجهاز، فلن يستطيع أحد متابعة الدعوة من دون ملف المفتاح وكلمة مروره.</translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation>كتابة ملف المفتاح…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are here in two versions</source>
        <translation>
            <numerusform>لا شيء هنا بنسختين</numerusform>
            <numerusform>شيء واحد هنا بنسختين</numerusform>
            <numerusform>شيئان هنا بنسختين</numerusform>
            <numerusform>%Ln أشياء هنا بنسختين</numerusform>
            <numerusform>%Ln شيئاً هنا بنسختين</numerusform>
            <numerusform>%Ln شيء هنا بنسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions wait for an answer</source>
        <translation>
            <numerusform>لا سؤال ينتظر جواباً</numerusform>
            <numerusform>سؤال واحد ينتظر جواباً</numerusform>
            <numerusform>سؤالان ينتظران جواباً</numerusform>
            <numerusform>%Ln أسئلة تنتظر جواباً</numerusform>
            <numerusform>%Ln سؤالاً ينتظر جواباً</numerusform>
            <numerusform>%Ln سؤال ينتظر جواباً</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold up no close; each one is answered once.</source>
        <translation>لا تمنع إغلاق الجولة، ويُجاب عن كل منها مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The totals of %Ln entries lie far apart</source>
        <translation>
            <numerusform>لا مشاركات تتباعد مجاميعها</numerusform>
            <numerusform>مجاميع مشاركة واحدة متباعدة جداً</numerusform>
            <numerusform>مجاميع مشاركتين متباعدة جداً</numerusform>
            <numerusform>مجاميع %Ln مشاركات متباعدة جداً</numerusform>
            <numerusform>مجاميع %Ln مشاركة متباعدة جداً</numerusform>
            <numerusform>مجاميع %Ln مشاركة متباعدة جداً</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules ask for one more judge of each of them.</source>
        <translation>تطلب القواعد محكِّماً إضافياً لكل منها.</translation>
    </message>
    <message>
        <source>Plan one more judge</source>
        <translation>التخطيط لمحكِّم إضافي</translation>
    </message>
    <message>
        <source>The results name whose sheets lack a score or have not come: ask them, or close without these entries.</source>
        <translation>تُسمّي النتائج من تنقص استمارته درجة أو لم تصل: اطلبوها منه، أو أغلقوا دون هذه المشاركات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were honoured have left since</source>
        <translation>
            <numerusform>لم تخرج أي مشاركة كُرِّمت</numerusform>
            <numerusform>خرجت بعد ذلك مشاركة واحدة كُرِّمت</numerusform>
            <numerusform>خرجت بعد ذلك مشاركتان كُرِّمتا</numerusform>
            <numerusform>خرجت بعد ذلك %Ln مشاركات كُرِّمت</numerusform>
            <numerusform>خرجت بعد ذلك %Ln مشاركة كُرِّمت</numerusform>
            <numerusform>خرجت بعد ذلك %Ln مشاركة كُرِّمت</numerusform>
        </translation>
    </message>
    <message>
        <source>Their places are empty: decide about each of them again.</source>
        <translation>أماكنها شاغرة: قرِّروا كلاً منها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are short of quorum, and no more sheets are awaited</source>
        <translation>
            <numerusform>لا مشاركات دون النصاب</numerusform>
            <numerusform>مشاركة واحدة دون النصاب ولا استمارات أخرى منتظرة</numerusform>
            <numerusform>مشاركتان دون النصاب ولا استمارات أخرى منتظرة</numerusform>
            <numerusform>%Ln مشاركات دون النصاب ولا استمارات أخرى منتظرة</numerusform>
            <numerusform>%Ln مشاركة دون النصاب ولا استمارات أخرى منتظرة</numerusform>
            <numerusform>%Ln مشاركة دون النصاب ولا استمارات أخرى منتظرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCopy</name>
    <message>
        <source>n/a</source>
        <translation>متعذِّر</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>المُحكِّم %1</translation>
    </message>
    <message>
        <source>My own copy, %1, %2</source>
        <translation>نسختي الخاصة، %1، %2</translation>
    </message>
    <message>
        <source>Writing my own copy</source>
        <translation>كتابة نسختي الخاصة</translation>
    </message>
    <message>
        <source>Your own copy is written: %1</source>
        <translation>كُتبت نسختك الخاصة: %1</translation>
    </message>
    <message>
        <source>Receipts:</source>
        <translation>الإيصالات:</translation>
    </message>
    <message>
        <source>For the committee:</source>
        <translation>للجنة:</translation>
    </message>
    <message>
        <source>For the entrant:</source>
        <translation>للمشارك:</translation>
    </message>
    <message>
        <source>my-scores</source>
        <comment>name of a file</comment>
        <translation>my-scores</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة تقريباً</numerusform>
            <numerusform>دقيقتان تقريباً</numerusform>
            <numerusform>%Ln دقائق تقريباً</numerusform>
            <numerusform>%Ln دقيقة تقريباً</numerusform>
            <numerusform>%Ln دقيقة تقريباً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة تقريباً</numerusform>
            <numerusform>ساعتان تقريباً</numerusform>
            <numerusform>%Ln ساعات تقريباً</numerusform>
            <numerusform>%Ln ساعة تقريباً</numerusform>
            <numerusform>%Ln ساعة تقريباً</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>منح الدرجات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>جميع الدعوات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Provisional: scores can still come in and change this result.</source>
        <translation>مؤقَّتة: قد تصل درجات أخرى وتغيِّر هذه النتيجة.</translation>
    </message>
    <message>
        <source>Closed: this result stands.</source>
        <translation>مغلقة: هذه النتيجة معتمدة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of paper; name of a round</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>أُعدَّت هذه الوثيقة في %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>المنهجية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>اجتماع %1</translation>
    </message>
    <message>
        <source>kept with the office, for it names somebody</source>
        <comment>of a reason</comment>
        <translation>محفوظ لدى المكتب لأنه يذكر اسم شخص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>who left the room</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصاً</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>closed %1</source>
        <comment>mark of the close</comment>
        <translation>الإغلاق %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <comment>a mark</comment>
        <translation>القواعد %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <comment>a mark</comment>
        <translation>النتيجة %1</translation>
    </message>
    <message>
        <source>records %1</source>
        <comment>a mark</comment>
        <translation>السجلات %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>محرّك أقراص</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Answered: %1.</source>
        <translation>الجواب: %1.</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>احتسابها</translation>
    </message>
    <message>
        <source>The sheets count as if they had been asked for.</source>
        <translation>تُحتسب الاستمارات كما لو أنها كانت مطلوبة.</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>عدم احتسابها</translation>
    </message>
    <message>
        <source>The sheets stay on record and count for nothing.</source>
        <translation>تبقى الاستمارات مسجَّلة ولا تُحتسب.</translation>
    </message>
    <message>
        <source>If the file cannot come again, leave it as it is when you close the round.</source>
        <translation>إذا تعذَّر وصول الملف مجدداً فاتركه كما هو عند إغلاق الجولة.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>الانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>الانتقال إلى المشاركات</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>الانتقال إلى المُحكِّمين</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>الانتقال إلى التوزيع</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>الانتقال إلى القرارات</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>It is recorded that you have seen it.</source>
        <translation>يُسجَّل أنك اطَّلعت عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets come from %1 (%2).</source>
        <comment>a laptop; its own label</comment>
        <translation>
            <numerusform>لا استمارات من %1 (%2).</numerusform>
            <numerusform>استمارة واحدة من %1 (%2).</numerusform>
            <numerusform>استمارتان من %1 (%2).</numerusform>
            <numerusform>%Ln استمارات من %1 (%2).</numerusform>
            <numerusform>%Ln استمارة من %1 (%2).</numerusform>
            <numerusform>%Ln استمارة من %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them count now.</source>
        <translation>
            <numerusform>لا تُحتسب أي منها الآن.</numerusform>
            <numerusform>تُحتسب واحدة منها الآن.</numerusform>
            <numerusform>تُحتسب اثنتان منها الآن.</numerusform>
            <numerusform>تُحتسب %Ln منها الآن.</numerusform>
            <numerusform>تُحتسب %Ln منها الآن.</numerusform>
            <numerusform>تُحتسب %Ln منها الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the laptop</source>
        <translation>تأكيد الجهاز</translation>
    </message>
    <message>
        <source>It is the judge’s own: its sheets count like those of the other.</source>
        <translation>الجهاز للمُحكِّم نفسه: تُحتسب استماراته كاستمارات الجهاز الآخر.</translation>
    </message>
    <message>
        <source>Revoke the laptop</source>
        <translation>إلغاء الجهاز</translation>
    </message>
    <message>
        <source>Only those of its sheets that count at this moment still do; whatever else it wrote or will send does not.</source>
        <translation>لا يبقى محتسَباً إلا استماراته المحتسَبة في هذه اللحظة، وأي شيء آخر كتبه أو سيرسله لا يُحتسب.</translation>
    </message>
    <message>
        <source>Give %1 the code %2</source>
        <translation>إعطاء %1 الرمز %2</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>sheet</source>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>record of an entrant</source>
        <translation>بيانات مشارك</translation>
    </message>
    <message>
        <source>state of an entry</source>
        <translation>حالة مشاركة</translation>
    </message>
    <message>
        <source>record of a judge</source>
        <translation>بيانات مُحكِّم</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>دعوة مُحكِّم</translation>
    </message>
    <message>
        <source>sign-on of a laptop</source>
        <translation>تسجيل جهاز</translation>
    </message>
    <message>
        <source>declaration of interests</source>
        <translation>إقرار بالمصالح</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>round</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>set of texts</source>
        <translation>مجموعة نصوص</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>ورقة درجات</translation>
    </message>
    <message>
        <source>answer to a finding</source>
        <translation>جواب عن مسألة</translation>
    </message>
    <message>
        <source>setting aside</source>
        <translation>استبعاد مؤقَّت</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>carrying over of values</source>
        <translation>نقل قيم</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Dear %1,</source>
        <translation>تحية طيبة إلى %1،</translation>
    </message>
    <message>
        <source>Thank you for judging “%1”.</source>
        <translation>شكراً لتحكيمكم في «%1».</translation>
    </message>
    <message numerus="yes">
        <source>We have not received your scores for %Ln entries yet.</source>
        <translation>
            <numerusform>لم تصلنا درجاتكم بعد.</numerusform>
            <numerusform>لم تصلنا بعد درجاتكم لمشاركة واحدة.</numerusform>
            <numerusform>لم تصلنا بعد درجاتكم لمشاركتين.</numerusform>
            <numerusform>لم تصلنا بعد درجاتكم لـ %Ln مشاركات.</numerusform>
            <numerusform>لم تصلنا بعد درجاتكم لـ %Ln مشاركة.</numerusform>
            <numerusform>لم تصلنا بعد درجاتكم لـ %Ln مشاركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We still miss your scores for %Ln entries.</source>
        <translation>
            <numerusform>لا ينقصنا شيء من درجاتكم.</numerusform>
            <numerusform>ما زالت تنقصنا درجاتكم لمشاركة واحدة.</numerusform>
            <numerusform>ما زالت تنقصنا درجاتكم لمشاركتين.</numerusform>
            <numerusform>ما زالت تنقصنا درجاتكم لـ %Ln مشاركات.</numerusform>
            <numerusform>ما زالت تنقصنا درجاتكم لـ %Ln مشاركة.</numerusform>
            <numerusform>ما زالت تنقصنا درجاتكم لـ %Ln مشاركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send them by %1.</source>
        <translation>نرجو إرسالها في موعد أقصاه %1.</translation>
    </message>
    <message>
        <source>In Palmares choose Send, and return the file it writes. What you have done so far helps, too.</source>
        <translation>اختاروا «الإرسال» في Palmares وأرسلوا إلينا الملف الذي يكتبه. وما أنجزتموه حتى الآن يفيد أيضاً.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>From received to decided</source>
        <translation>من الاستلام إلى القرار</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَمة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرَّرة</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>غير المؤهَّلة</translation>
    </message>
    <message>
        <source>– for the reason: %1</source>
        <translation>– السبب: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>المسحوبة</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>المُقصاة</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>في الجولة</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>المُحكَّمة</translation>
    </message>
    <message>
        <source>Of these, with too few sheets for a rank</source>
        <translation>منها ما لا تكفي استماراته لنيل مرتبة</translation>
    </message>
    <message>
        <source>In by the rules</source>
        <translation>ضمن الحدّ وفق القواعد</translation>
    </message>
    <message>
        <source>At the cut or open, for the committee to decide</source>
        <translation>عند الحدّ أو لم تُحسم، والقرار للجنة</translation>
    </message>
    <message>
        <source>Honoured by a decision</source>
        <translation>نالت تكريماً بقرار</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Share of received</source>
        <translation>النسبة من المستلَمة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Who sent entries</source>
        <translation>مُرسِلو المشاركات</translation>
    </message>
    <message>
        <source>Share of those that say</source>
        <translation>النسبة ممَّا ذُكر فيه ذلك</translation>
    </message>
    <message>
        <source>Judges and sheets</source>
        <translation>المُحكِّمون والاستمارات</translation>
    </message>
    <message>
        <source>all judges</source>
        <translation>كل المُحكِّمين</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number; a percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>هيئة التحكيم</translation>
    </message>
    <message>
        <source>Judges with sheets</source>
        <translation>مُحكِّمون لهم استمارات</translation>
    </message>
    <message>
        <source>Sheets asked</source>
        <translation>الاستمارات المطلوبة</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>الاستمارات المحتسبة</translation>
    </message>
    <message>
        <source>Recused or cannot judge</source>
        <translation>تنحٍّ أو تعذُّر تقييم</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقصة</translation>
    </message>
    <message>
        <source>Of %1 scores asked for on these sheets, %2 were given and %3 were left blank; a blank is never a zero.</source>
        <translation>عدد الدرجات المطلوبة في هذه الاستمارات %1، مُنح منها %2 وتُرك %3 فارغاً؛ والخانة الفارغة ليست صفراً أبداً.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Not in the room: %1</source>
        <comment>names</comment>
        <translation>خارج القاعة: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; an award</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is decided yet. A ranking is not a decision.</source>
        <translation>لم يُقرَّر شيء بعد. والترتيب ليس قراراً.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>المشارِك</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1 (answered by the office)</source>
        <comment>a finding</comment>
        <translation>%1 (أجاب عنها المكتب)</translation>
    </message>
    <message>
        <source>What to know about this result</source>
        <translation>ما ينبغي معرفته عن هذه النتيجة</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Whoever has the records of this call can compute the same result again and compare these marks.</source>
        <translation>يمكن لكل من لديه سجلات هذه الدعوة أن يحسب النتيجة نفسها من جديد ويقارن هذه البصمات.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Set of records</source>
        <translation>مجموعة السجلات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Likely ranks</source>
        <translation>المراتب المحتملة</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>الحدّ الفاصل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Above this line: in, or for the committee to decide</source>
        <translation>فوق هذا الخط: ضمن الحدّ، أو القرار فيها للجنة</translation>
    </message>
    <message>
        <source>Without a rank</source>
        <translation>بلا مرتبة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>اجتازت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفقت</translation>
    </message>
    <message>
        <source>open</source>
        <translation>لم تُحسم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Judges %1</source>
        <comment>agree well, hardly agree</comment>
        <translation>اتفاق المُحكِّمين %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>لا يمكن تقديره</translation>
    </message>
    <message>
        <source>How far judges agree</source>
        <translation>مدى اتفاق المُحكِّمين</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>فترة الثقة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with %1 interval: 0 is chance, 1 full agreement.</source>
        <translation>معامل ألفا لكريبندورف مع فترة ثقة %1: الصفر مصادفة، والواحد اتفاق تام.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>No entry has a rank yet.</source>
        <translation>لا مرتبة لأي مشاركة بعد.</translation>
    </message>
    <message>
        <source>SD: spread of an entry&apos;s sheets. Likely ranks: where %1 of simulated contests put the entry, after allowing for severe and mild judges; they decide nothing.</source>
        <translation>الانحراف المعياري: تشتُّت استمارات المشاركة. المراتب المحتملة: حيث تقع المشاركة في %1 من المسابقات المُحاكاة، مع مراعاة تشدُّد المُحكِّمين وتساهلهم؛ وهي لا تحسم شيئاً.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>مدى الوثوق بالنتيجة</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Too close to call: %1.</source>
        <comment>codes of entries</comment>
        <translation>تقارب لا يسمح بالحسم: %1.</translation>
    </message>
    <message>
        <source>There are too few scores to say how sure the order is.</source>
        <translation>عدد الدرجات غير كافٍ لتحديد مدى الوثوق بالترتيب.</translation>
    </message>
    <message numerus="yes">
        <source>The titles of %Ln entries are left out: consent to show them is not on file.</source>
        <translation>
            <numerusform>لم يُحذف عنوان أيّ مشاركة.</numerusform>
            <numerusform>حُذف عنوان مشاركة واحدة: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>حُذف عنوانا مشاركتين: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>حُذفت عناوين %Ln مشاركات: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>حُذفت عناوين %Ln مشاركة: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>حُذفت عناوين %Ln مشاركة: لا توجد موافقة محفوظة على عرضها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rank; a value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dropped out of this round: %1. Their sheets that came before count, unless an answer says otherwise.</source>
        <comment>codes of judges</comment>
        <translation>انسحبوا من هذه الجولة: %1. وما وصل قبل ذلك من استماراتهم يُحتسب ما لم تقل إجابة غير ذلك.</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>لم تُفرز</translation>
    </message>
    <message>
        <source>In the round “%1”</source>
        <translation>في جولة «%1»</translation>
    </message>
    <message>
        <source>Judged in “%1”</source>
        <comment>a round</comment>
        <translation>قُيِّمت في «%1»</translation>
    </message>
    <message>
        <source>Did not go on from “%1”</source>
        <comment>a round</comment>
        <translation>لم تتابع بعد «%1»</translation>
    </message>
    <message>
        <source>Came through “%1”</source>
        <comment>a round</comment>
        <translation>اجتازت «%1»</translation>
    </message>
    <message>
        <source>In this round</source>
        <translation>في هذه الجولة</translation>
    </message>
    <message>
        <source>Judged in this round</source>
        <translation>قُيِّمت في هذه الجولة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Entries of one score</source>
        <translation>مشاركات متساوية الدرجة</translation>
    </message>
    <message>
        <source>In, though the scores speak against it: %1.</source>
        <comment>codes of entries</comment>
        <translation>ضمن الحدّ، مع أن الدرجات لا تؤيد ذلك: %1.</translation>
    </message>
    <message>
        <source>Out, though the scores speak for it: %1.</source>
        <comment>codes of entries</comment>
        <translation>خارج الحدّ، مع أن الدرجات تؤيد دخولها: %1.</translation>
    </message>
    <message>
        <source>An entry that is not eligible for several reasons is counted under each of them.</source>
        <translation>المشاركة غير المؤهلة لأكثر من سبب تُحتسب تحت كل سبب منها.</translation>
    </message>
    <message>
        <source>sheet totals</source>
        <translation>مجاميع الاستمارات</translation>
    </message>
    <message>
        <source>Withdrawn since the close, counted above as closed</source>
        <translation>سُحبت بعد الإغلاق، وتُحتسب أعلاه كما أُغلقت</translation>
    </message>
    <message>
        <source>Disqualified since the close, counted above as closed</source>
        <translation>استُبعدت بعد الإغلاق، وتُحتسب أعلاه كما أُغلقت</translation>
    </message>
    <message>
        <source>Left for another reason since the close, counted above as closed</source>
        <translation>خرجت لسبب آخر بعد الإغلاق، وتُحتسب أعلاه كما أُغلقت</translation>
    </message>
    <message>
        <source>– an answer is lacking</source>
        <translation>– ينقص جواب</translation>
    </message>
    <message>
        <source>– failed: %1</source>
        <comment>an item of a check</comment>
        <translation>– لم يُستوفَ: %1</translation>
    </message>
    <message>
        <source>Checked in “%1”</source>
        <comment>a round</comment>
        <translation>دُقِّقت في «%1»</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>دُقِّقت</translation>
    </message>
    <message>
        <source>Checked in this round</source>
        <translation>دُقِّقت في هذه الجولة</translation>
    </message>
    <message>
        <source>An entry that failed several items of a check is counted under each of them.</source>
        <translation>المشاركة التي لم تستوفِ عدة بنود من التدقيق تُحتسب تحت كل منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more scores were not given because a judge recused or could not judge.</source>
        <comment>scores</comment>
        <translation>
            <numerusform>لا درجات أخرى لم تُمنح.</numerusform>
            <numerusform>لم تُمنح درجة أخرى لأن محكِّماً تنحّى أو تعذّر عليه الحكم.</numerusform>
            <numerusform>لم تُمنح درجتان أخريان لأن محكِّماً تنحّى أو تعذّر عليه الحكم.</numerusform>
            <numerusform>لم تُمنح %Ln درجات أخرى لأن محكِّماً تنحّى أو تعذّر عليه الحكم.</numerusform>
            <numerusform>لم تُمنح %Ln درجة أخرى لأن محكِّماً تنحّى أو تعذّر عليه الحكم.</numerusform>
            <numerusform>لم تُمنح %Ln درجة أخرى لأن محكِّماً تنحّى أو تعذّر عليه الحكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>items of a check</comment>
        <translation>لم تستوفِ: %1</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>in</source>
        <translation>ضمن الحدّ</translation>
    </message>
    <message>
        <source>out</source>
        <translation>خارج الحدّ</translation>
    </message>
    <message>
        <source>at the cut</source>
        <translation>عند الحدّ</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>أوقفها السقف</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>رُفعت</translation>
    </message>
    <message>
        <source>too few scores</source>
        <translation>عدد الدرجات غير كافٍ</translation>
    </message>
    <message>
        <source>fewer scores than others</source>
        <translation>عدد الدرجات أقل مما لغيرها</translation>
    </message>
    <message>
        <source>a criterion without a score</source>
        <translation>معيار بلا درجة</translation>
    </message>
    <message>
        <source>no value to carry</source>
        <translation>لا قيمة تُنقل</translation>
    </message>
    <message>
        <source>panels side by side</source>
        <translation>هيئات جنباً إلى جنب</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>مُقصاة</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرَّرة</translation>
    </message>
    <message>
        <source>ineligible</source>
        <translation>غير مؤهَّلة</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>تدريبية</translation>
    </message>
    <message>
        <source>not in the field</source>
        <translation>خارج المنافسة</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>اجتازت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفقت</translation>
    </message>
    <message>
        <source>open</source>
        <translation>لم تُحسم</translation>
    </message>
    <message>
        <source>the top %L1</source>
        <translation>أفضل %L1</translation>
    </message>
    <message>
        <source>the top %1</source>
        <translation>أفضل %1</translation>
    </message>
    <message>
        <source>a score of %1 and better</source>
        <translation>درجة %1 أو أفضل</translation>
    </message>
    <message>
        <source>= %L1</source>
        <comment>a rank that is shared</comment>
        <translation>= %L1</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>الرسمي</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>المشذَّب</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>المعدَّل</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>بوردا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries pass the check</source>
        <translation>
            <numerusform>لم تجتز أي مشاركة التدقيق</numerusform>
            <numerusform>اجتازت مشاركة واحدة التدقيق</numerusform>
            <numerusform>اجتازت مشاركتان التدقيق</numerusform>
            <numerusform>اجتازت %Ln مشاركات التدقيق</numerusform>
            <numerusform>اجتازت %Ln مشاركة التدقيق</numerusform>
            <numerusform>اجتازت %Ln مشاركة التدقيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked</source>
        <translation>
            <numerusform>لا مشاركات مرتَّبة</numerusform>
            <numerusform>مشاركة واحدة مرتَّبة</numerusform>
            <numerusform>مشاركتان مرتَّبتان</numerusform>
            <numerusform>%Ln مشاركات مرتَّبة</numerusform>
            <numerusform>%Ln مشاركة مرتَّبة</numerusform>
            <numerusform>%Ln مشاركة مرتَّبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in</source>
        <translation>
            <numerusform>لا مشاركات ضمن الحدّ</numerusform>
            <numerusform>مشاركة واحدة ضمن الحدّ</numerusform>
            <numerusform>مشاركتان ضمن الحدّ</numerusform>
            <numerusform>%Ln مشاركات ضمن الحدّ</numerusform>
            <numerusform>%Ln مشاركة ضمن الحدّ</numerusform>
            <numerusform>%Ln مشاركة ضمن الحدّ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in, who is at the cut</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share the last places, and the committee decides</source>
        <translation>
            <numerusform>لا تقاسم للأماكن الأخيرة</numerusform>
            <numerusform>مشاركة واحدة على الأماكن الأخيرة، والقرار للجنة</numerusform>
            <numerusform>مشاركتان تتقاسمان الأماكن الأخيرة، والقرار للجنة</numerusform>
            <numerusform>%Ln مشاركات تتقاسم الأماكن الأخيرة، والقرار للجنة</numerusform>
            <numerusform>%Ln مشاركة تتقاسم الأماكن الأخيرة، والقرار للجنة</numerusform>
            <numerusform>%Ln مشاركة تتقاسم الأماكن الأخيرة، والقرار للجنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>القواعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets count</source>
        <translation>
            <numerusform>لا استمارات محتسَبة</numerusform>
            <numerusform>استمارة واحدة محتسَبة</numerusform>
            <numerusform>استمارتان محتسَبتان</numerusform>
            <numerusform>%Ln استمارات محتسَبة</numerusform>
            <numerusform>%Ln استمارة محتسَبة</numerusform>
            <numerusform>%Ln استمارة محتسَبة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no cut. Rules %2</source>
        <translation>%1؛ بلا حدّ. القواعد %2</translation>
    </message>
    <message>
        <source>%1; the cut is %2. Rules %3</source>
        <translation>%1؛ الحدّ: %2. القواعد %3</translation>
    </message>
    <message>
        <source>%1 has no rank: %2.</source>
        <comment>an entry, why</comment>
        <translation>%1 بلا مرتبة: %2.</translation>
    </message>
    <message>
        <source>%1 shares rank %L2 with %3: every rule for ties leaves them level.</source>
        <translation>تتقاسم %1 المرتبة %L2 مع %3: لا تفصل بينها أيٌّ من قواعد التعادل.</translation>
    </message>
    <message>
        <source>There are fewer places than entries that share them; the committee decides.</source>
        <translation>الأماكن أقل من المشاركات التي تتقاسمها، والقرار للجنة.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>In the cut by</source>
        <translation>ضمن الحدّ وفق</translation>
    </message>
    <message>
        <source>%1 of %2 methods</source>
        <comment>by how many methods an entry is in</comment>
        <translation>%1 من %2 من الطرق</translation>
    </message>
    <message>
        <source>This kind of round has no other method to compare with</source>
        <translation>ليس لهذا النوع من الجولات طريقة أخرى للمقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Ranks by %Ln methods</source>
        <translation>
            <numerusform>لا طرق للترتيب</numerusform>
            <numerusform>المراتب وفق طريقة واحدة</numerusform>
            <numerusform>المراتب وفق طريقتين</numerusform>
            <numerusform>المراتب وفق %Ln طرق</numerusform>
            <numerusform>المراتب وفق %Ln طريقة</numerusform>
            <numerusform>المراتب وفق %Ln طريقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is in</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in whatever the method</source>
        <translation>
            <numerusform>لا مشاركات ضمن الحدّ بكل الطرق</numerusform>
            <numerusform>مشاركة واحدة ضمن الحدّ أياً كانت الطريقة</numerusform>
            <numerusform>مشاركتان ضمن الحدّ أياً كانت الطريقة</numerusform>
            <numerusform>%Ln مشاركات ضمن الحدّ أياً كانت الطريقة</numerusform>
            <numerusform>%Ln مشاركة ضمن الحدّ أياً كانت الطريقة</numerusform>
            <numerusform>%Ln مشاركة ضمن الحدّ أياً كانت الطريقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln depend on it</source>
        <translation>
            <numerusform>لا شيء يتوقف عليها</numerusform>
            <numerusform>واحدة تتوقف عليها</numerusform>
            <numerusform>اثنتان تتوقفان عليها</numerusform>
            <numerusform>%Ln تتوقف عليها</numerusform>
            <numerusform>%Ln تتوقف عليها</numerusform>
            <numerusform>%Ln تتوقف عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>counts</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <source>laptop confirmed</source>
        <translation>أُكِّد الجهاز</translation>
    </message>
    <message>
        <source>laptop revoked</source>
        <translation>أُلغي الجهاز</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>أُعفي منه</translation>
    </message>
    <message>
        <source>takes part no more</source>
        <translation>لم يعد مشاركاً</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>Rank by panel</source>
        <translation>الرتبة حسب اللجنة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a panel and the rank in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not pass</source>
        <translation>
            <numerusform>لا إخفاق</numerusform>
            <numerusform>مشاركة واحدة لا تجتاز التدقيق</numerusform>
            <numerusform>مشاركتان لا تجتازان التدقيق</numerusform>
            <numerusform>%Ln مشاركات لا تجتاز التدقيق</numerusform>
            <numerusform>%Ln مشاركة لا تجتاز التدقيق</numerusform>
            <numerusform>%Ln مشاركة لا تجتاز التدقيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open</source>
        <translation>
            <numerusform>لا معلَّقة</numerusform>
            <numerusform>مشاركة واحدة معلَّقة</numerusform>
            <numerusform>مشاركتان معلَّقتان</numerusform>
            <numerusform>%Ln مشاركات معلَّقة</numerusform>
            <numerusform>%Ln مشاركة معلَّقة</numerusform>
            <numerusform>%Ln مشاركة معلَّقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads with %2, before %3 with %4</source>
        <comment>an entry, its score, another entry, its score</comment>
        <translation>تتصدَّر %1 بدرجة %2، وبعدها %3 بدرجة %4</translation>
    </message>
    <message>
        <source>Low is best.</source>
        <translation>الأدنى هو الأفضل.</translation>
    </message>
    <message>
        <source>Dot: official score. Line: where the score lies with %1 once severe and mild judges are allowed for; bar: its middle.</source>
        <translation>النقطة: الدرجة الرسمية. الخط: موقع الدرجة باحتمال %1 بعد مراعاة شدة المُحكِّمين وتساهلهم؛ والشرطة: وسطه.</translation>
    </message>
    <message>
        <source>Line: where the score lies with %1 once severe and mild judges are allowed for; dot: its middle.</source>
        <translation>الخط: موقع الدرجة باحتمال %1 بعد مراعاة شدة المُحكِّمين وتساهلهم؛ والنقطة: وسطه.</translation>
    </message>
    <message>
        <source>In the top %L1</source>
        <translation>ضمن أول %L1</translation>
    </message>
    <message>
        <source>%1, too close to call</source>
        <comment>in, out</comment>
        <translation>%1، تقارب لا يسمح بالحسم</translation>
    </message>
    <message>
        <source>it leaves out two sheets, and the rules ask for fewer than three</source>
        <translation>تستبعد استمارتين والقواعد تطلب أقل من ثلاث</translation>
    </message>
    <message>
        <source>its values are not the scores that the cut names</source>
        <translation>قيمها ليست الدرجات التي يسمِّيها الحدّ</translation>
    </message>
    <message>
        <source>these rules put criteria together before judges</source>
        <translation>تجمع هذه القواعد المعايير قبل المُحكِّمين</translation>
    </message>
    <message>
        <source>the sheets tell no entry from another once severe and mild judges are allowed for</source>
        <translation>لا تميِّز الاستمارات مشاركة من أخرى بعد مراعاة شدة المُحكِّمين وتساهلهم</translation>
    </message>
    <message>
        <source>it is the official one</source>
        <translation>هي الطريقة الرسمية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a method; why it is left out</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <comment>methods</comment>
        <translation>لا تظهر: %1.</translation>
    </message>
    <message>
        <source>Chance to be in</source>
        <translation>فرصة الدخول</translation>
    </message>
    <message>
        <source>%1, the scores speak against it</source>
        <comment>in</comment>
        <translation>%1، والدرجات لا تؤيد ذلك</translation>
    </message>
    <message>
        <source>%1, the scores speak for it</source>
        <comment>out</comment>
        <translation>%1، والدرجات تؤيد دخولها</translation>
    </message>
    <message>
        <source>no judge compares all the entries</source>
        <translation>لا مُحكِّم يقارن المشاركات كلها</translation>
    </message>
    <message>
        <source>how sure the ranking is has not been worked out</source>
        <translation>لم يُحسب بعدُ مدى ثبات الترتيب</translation>
    </message>
    <message>
        <source>Without judges who differ</source>
        <comment>a ranking without the sheets of some judges</comment>
        <translation>دون المُحكِّمين المختلفين</translation>
    </message>
    <message>
        <source>scores of an earlier round count as well</source>
        <translation>تُحتسب معها درجات من جولة سابقة</translation>
    </message>
    <message>
        <source>sheets of one panel or stratum count for more than those of another</source>
        <translation>أوراق درجات هيئة أو طبقة تُحتسب بأكثر من غيرها</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>the highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>the mean of its criteria, by weight</source>
        <translation>متوسط معاييرها بحسب الوزن</translation>
    </message>
    <message>
        <source>the sum of its criteria, by weight</source>
        <translation>مجموع معاييرها بحسب الوزن</translation>
    </message>
    <message>
        <source>the percentage of the most it could reach</source>
        <translation>نسبتها المئوية من أقصى ما يمكن</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <source>counts with what was answered</source>
        <translation>تُحتسب بما أُجيب عنه</translation>
    </message>
    <message>
        <source>their mean</source>
        <translation>متوسطها</translation>
    </message>
    <message>
        <source>their median</source>
        <translation>وسيطها</translation>
    </message>
    <message>
        <source>their mean without the highest and the lowest</source>
        <translation>متوسطها دون الأعلى والأدنى</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>مجموعها</translation>
    </message>
    <message>
        <source>the points of their ranks (Borda)</source>
        <translation>نقاط مراتبها (بوردا)</translation>
    </message>
    <message>
        <source>each judge’s sheet, then across judges</source>
        <translation>استمارة كل مُحكِّم، ثم عبر المُحكِّمين</translation>
    </message>
    <message>
        <source>each criterion across judges, then the criteria</source>
        <translation>كل معيار عبر المُحكِّمين، ثم المعايير</translation>
    </message>
    <message>
        <source>count together, by weight</source>
        <translation>تُحتسب معاً بحسب الوزن</translation>
    </message>
    <message>
        <source>rank side by side</source>
        <translation>تُرتَّب جنباً إلى جنب</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا تقريب</translation>
    </message>
    <message>
        <source>to whole points</source>
        <translation>إلى نقاط صحيحة</translation>
    </message>
    <message>
        <source>to one digit</source>
        <translation>إلى خانة عشرية</translation>
    </message>
    <message>
        <source>to two digits</source>
        <translation>إلى خانتين عشريتين</translation>
    </message>
    <message>
        <source>to three digits or more</source>
        <translation>إلى ثلاث خانات أو أكثر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>the better median</source>
        <translation>الوسيط الأفضل</translation>
    </message>
    <message>
        <source>the smaller spread</source>
        <translation>التشتُّت الأصغر</translation>
    </message>
    <message>
        <source>what more judges prefer, between two</source>
        <translation>ما يفضِّله عدد أكبر من المُحكِّمين، بين اثنتين</translation>
    </message>
    <message>
        <source>the better in %1</source>
        <translation>الأفضل في %1</translation>
    </message>
    <message>
        <source>the better with %1</source>
        <translation>الأفضل لدى %1</translation>
    </message>
    <message>
        <source>the committee decides</source>
        <translation>القرار للجنة</translation>
    </message>
    <message>
        <source>this score or better</source>
        <translation>هذه الدرجة أو أفضل</translation>
    </message>
    <message>
        <source>this many of the best</source>
        <translation>هذا العدد من الأفضل</translation>
    </message>
    <message>
        <source>this share of the best, in percent</source>
        <translation>هذه النسبة المئوية من الأفضل</translation>
    </message>
    <message>
        <source>fewer sheets worse than …</source>
        <translation>عدد أقل من الاستمارات الأسوأ من…</translation>
    </message>
    <message>
        <source>away from zero</source>
        <translation>بعيداً عن الصفر</translation>
    </message>
    <message>
        <source>to the even digit</source>
        <translation>إلى الرقم الزوجي</translation>
    </message>
    <message>
        <source>not: every rest is dropped</source>
        <translation>لا تقريب: يُحذف كل باقٍ</translation>
    </message>
    <message>
        <source>score entries: they are ranked</source>
        <translation>تقييم المشاركات: تُرتَّب</translation>
    </message>
    <message>
        <source>check entries item by item: they pass or not</source>
        <translation>تدقيق المشاركات بنداً بنداً: تجتازه أو لا</translation>
    </message>
    <message>
        <source>say how far they agree: a share decides</source>
        <translation>بيان مدى الموافقة: النسبة تحسم</translation>
    </message>
</context>
<context>
    <name>RuleConflicts</name>
    <message>
        <source>Borda ranks sheets, so the order has to be sheet_first</source>
        <translation>بوردا تُرتِّب الاستمارات، لذا يجب أن تكون قيمة ⁦order⁩ هي ⁦sheet_first⁩</translation>
    </message>
    <message>
        <source>after the committee nothing else can split a tie</source>
        <translation>لا شيء بعد اللجنة يمكنه كسر التعادل</translation>
    </message>
    <message>
        <source>for some counting criteria high is best, for others low</source>
        <translation>في بعض المعايير المحتسبة الأعلى هو الأفضل وفي بعضها الأدنى</translation>
    </message>
    <message>
        <source>equal strata need the method mean</source>
        <translation>تساوي الطبقات يتطلب الطريقة ⁦mean⁩</translation>
    </message>
    <message>
        <source>the panel has no strata that could count equally</source>
        <translation>ليس في الهيئة طبقات يمكن أن تُحتسب بالتساوي</translation>
    </message>
    <message>
        <source>only the method trimmed drops scores</source>
        <translation>الطريقة ⁦trimmed⁩ وحدها تُسقط درجات</translation>
    </message>
    <message>
        <source>the quorum has to be larger than the number of scores dropped</source>
        <translation>يجب أن يزيد النصاب على عدد الدرجات المُسقَطة</translation>
    </message>
    <message>
        <source>a round of agreement has none</source>
        <translation>جولة الاتفاق ليس فيها شيء من ذلك</translation>
    </message>
    <message>
        <source>the panel would have no counting criterion in some division</source>
        <translation>لن يكون للهيئة أي معيار محتسب في إحدى الفئات</translation>
    </message>
    <message>
        <source>a round of agreement has exactly one counting criterion</source>
        <translation>في جولة الاتفاق معيار محتسب واحد لا غير</translation>
    </message>
    <message>
        <source>only one of these can be given</source>
        <translation>لا يمكن إعطاء أكثر من واحد منها</translation>
    </message>
    <message>
        <source>the round it carries from combines criteria in another way</source>
        <translation>الجولة التي تُنقل منها القيم تجمع المعايير بطريقة أخرى</translation>
    </message>
    <message>
        <source>the round it names is of another kind</source>
        <translation>الجولة المذكورة من نوع آخر</translation>
    </message>
    <message>
        <source>the round it carries from has another method across judges</source>
        <translation>الجولة التي تُنقل منها القيم لها طريقة أخرى بين المُحكِّمين</translation>
    </message>
    <message>
        <source>the round it carries from has another multiply</source>
        <translation>الجولة التي تُنقل منها القيم لها ⁦multiply⁩ مختلفة القيمة</translation>
    </message>
    <message>
        <source>the order of this round has no such place to round</source>
        <translation>ليس في ⁦order⁩ هذه الجولة موضع تقريب كهذا</translation>
    </message>
    <message>
        <source>the round it carries from has another scale</source>
        <translation>الجولة التي تُنقل منها القيم لها مقياس آخر</translation>
    </message>
    <message>
        <source>the same one is there twice</source>
        <translation>الشيء نفسه موجود مرتين</translation>
    </message>
    <message>
        <source>the same key is there twice</source>
        <translation>المفتاح نفسه موجود مرتين</translation>
    </message>
    <message>
        <source>panels side by side have no result over all, so it has to be left out</source>
        <translation>الهيئات جنباً إلى جنب ليست لها نتيجة إجمالية، لذا يجب حذف هذا</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>من %1 إلى %2 بخطوات قدرها %3</translation>
    </message>
    <message>
        <source>%1, where %2 is best</source>
        <translation>%1، والأفضل %2</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>هذه الجولة</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>ما تُمنح له الدرجات</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>حساب الدرجة</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>التعادل</translation>
    </message>
    <message>
        <source>Bands and cut</source>
        <translation>النطاقات والحدّ الفاصل</translation>
    </message>
    <message>
        <source>This round looks for agreement, as a Delphi study does.</source>
        <translation>تبحث هذه الجولة عن الاتفاق كما في دراسات دلفي.</translation>
    </message>
    <message>
        <source>Entries rank apart in %1.</source>
        <translation>تُرتَّب المشاركات على حدة في %1.</translation>
    </message>
    <message>
        <source>Sheets start from those of %1; both rounds keep their own.</source>
        <translation>تبدأ الاستمارات من استمارات %1، وتحتفظ كل جولة باستماراتها.</translation>
    </message>
    <message>
        <source>Each entry is checked for %1.</source>
        <translation>تُدقَّق كل مشاركة من حيث %1.</translation>
    </message>
    <message>
        <source>Judges give %1.</source>
        <translation>يمنح المُحكِّمون درجات %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They score %1.</source>
        <translation>ويقيِّمون %1.</translation>
    </message>
    <message>
        <source>%1 is asked, and does not count.</source>
        <translation>%1: يُسأل عنه ولا يُحتسب.</translation>
    </message>
    <message>
        <source>%1 has a scale of its own: %2.</source>
        <translation>لمعيار %1 مقياسه الخاص: %2.</translation>
    </message>
    <message>
        <source>%1 is asked only in %2.</source>
        <translation>لا يُسأل عن %1 إلا في %2.</translation>
    </message>
    <message>
        <source>halves away from zero</source>
        <translation>والأنصاف بعيداً عن الصفر</translation>
    </message>
    <message>
        <source>halves to the even digit</source>
        <translation>والأنصاف إلى الرقم الزوجي</translation>
    </message>
    <message>
        <source>towards zero</source>
        <translation>نحو الصفر</translation>
    </message>
    <message numerus="yes">
        <source>Each criterion’s value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>تُقرَّب قيمة كل معيار إلى عدد صحيح، %1.</numerusform>
            <numerusform>تُقرَّب قيمة كل معيار إلى خانة عشرية واحدة، %1.</numerusform>
            <numerusform>تُقرَّب قيمة كل معيار إلى خانتين عشريتين، %1.</numerusform>
            <numerusform>تُقرَّب قيمة كل معيار إلى %Ln خانات عشرية، %1.</numerusform>
            <numerusform>تُقرَّب قيمة كل معيار إلى %Ln خانة عشرية، %1.</numerusform>
            <numerusform>تُقرَّب قيمة كل معيار إلى %Ln خانة عشرية، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each weighted value is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>تُقرَّب كل قيمة مرجَّحة إلى عدد صحيح، %1.</numerusform>
            <numerusform>تُقرَّب كل قيمة مرجَّحة إلى خانة عشرية واحدة، %1.</numerusform>
            <numerusform>تُقرَّب كل قيمة مرجَّحة إلى خانتين عشريتين، %1.</numerusform>
            <numerusform>تُقرَّب كل قيمة مرجَّحة إلى %Ln خانات عشرية، %1.</numerusform>
            <numerusform>تُقرَّب كل قيمة مرجَّحة إلى %Ln خانة عشرية، %1.</numerusform>
            <numerusform>تُقرَّب كل قيمة مرجَّحة إلى %Ln خانة عشرية، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sheet is rounded to %Ln digits, %1.</source>
        <translation>
            <numerusform>تُقرَّب كل استمارة إلى عدد صحيح، %1.</numerusform>
            <numerusform>تُقرَّب كل استمارة إلى خانة عشرية واحدة، %1.</numerusform>
            <numerusform>تُقرَّب كل استمارة إلى خانتين عشريتين، %1.</numerusform>
            <numerusform>تُقرَّب كل استمارة إلى %Ln خانات عشرية، %1.</numerusform>
            <numerusform>تُقرَّب كل استمارة إلى %Ln خانة عشرية، %1.</numerusform>
            <numerusform>تُقرَّب كل استمارة إلى %Ln خانة عشرية، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is rounded to %Ln digits, %1, before anything is compared.</source>
        <translation>
            <numerusform>تُقرَّب الدرجة إلى عدد صحيح، %1، قبل أي مقارنة.</numerusform>
            <numerusform>تُقرَّب الدرجة إلى خانة عشرية واحدة، %1، قبل أي مقارنة.</numerusform>
            <numerusform>تُقرَّب الدرجة إلى خانتين عشريتين، %1، قبل أي مقارنة.</numerusform>
            <numerusform>تُقرَّب الدرجة إلى %Ln خانات عشرية، %1، قبل أي مقارنة.</numerusform>
            <numerusform>تُقرَّب الدرجة إلى %Ln خانة عشرية، %1، قبل أي مقارنة.</numerusform>
            <numerusform>تُقرَّب الدرجة إلى %Ln خانة عشرية، %1، قبل أي مقارنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is rounded: ranks, bands and the cut compare exact scores.</source>
        <translation>لا تقريب: المراتب والنطاقات والحدّ الفاصل تقارن درجات تامة الدقة.</translation>
    </message>
    <message numerus="yes">
        <source>Scores are shown with %Ln digits after the point.</source>
        <translation>
            <numerusform>تُعرض الدرجات أعداداً صحيحة.</numerusform>
            <numerusform>تُعرض الدرجات بخانة عشرية واحدة.</numerusform>
            <numerusform>تُعرض الدرجات بخانتين عشريتين.</numerusform>
            <numerusform>تُعرض الدرجات بـ %Ln خانات عشرية.</numerusform>
            <numerusform>تُعرض الدرجات بـ %Ln خانة عشرية.</numerusform>
            <numerusform>تُعرض الدرجات بـ %Ln خانة عشرية.</numerusform>
        </translation>
    </message>
    <message>
        <source>the better value in %1</source>
        <translation>القيمة الأفضل في %1</translation>
    </message>
    <message>
        <source>the better median of its sheets</source>
        <translation>الوسيط الأفضل لاستماراتها</translation>
    </message>
    <message>
        <source>the smaller spread between judges</source>
        <translation>التشتُّت الأصغر بين المُحكِّمين</translation>
    </message>
    <message>
        <source>fewer sheets below %1</source>
        <translation>العدد الأقل من الاستمارات دون %1</translation>
    </message>
    <message>
        <source>fewer sheets above %1</source>
        <translation>العدد الأقل من الاستمارات فوق %1</translation>
    </message>
    <message>
        <source>between two, the one more judges prefer who scored both</source>
        <translation>بين اثنتين، تلك التي يفضِّلها عدد أكبر ممن قيَّموا كلتيهما</translation>
    </message>
    <message>
        <source>the better value of %1</source>
        <translation>القيمة الأفضل لدى %1</translation>
    </message>
    <message>
        <source>the committee’s decision</source>
        <translation>قرار اللجنة</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %Ln best of those left, a tie as a whole</source>
        <translation>
            <numerusform>%1: لا شيء من الباقي</numerusform>
            <numerusform>%1: الأفضل من الباقي، ويدخل المتعادلون معاً</numerusform>
            <numerusform>%1: أفضل اثنتين من الباقي، ويدخل المتعادلون معاً</numerusform>
            <numerusform>%1: أفضل %Ln من الباقي، ويدخل المتعادلون معاً</numerusform>
            <numerusform>%1: أفضل %Ln من الباقي، ويدخل المتعادلون معاً</numerusform>
            <numerusform>%1: أفضل %Ln من الباقي، ويدخل المتعادلون معاً</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a score of %2 or more</source>
        <translation>%1: درجة %2 أو أكثر</translation>
    </message>
    <message>
        <source>%1: a score of %2 or less</source>
        <translation>%1: درجة %2 أو أقل</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln entries pass the cut.</source>
        <translation>
            <numerusform>لا تجتاز الحدّ الفاصل أي مشاركة.</numerusform>
            <numerusform>تجتاز أفضل مشاركة الحدّ الفاصل.</numerusform>
            <numerusform>تجتاز أفضل مشاركتين الحدّ الفاصل.</numerusform>
            <numerusform>تجتاز أفضل %Ln مشاركات الحدّ الفاصل.</numerusform>
            <numerusform>تجتاز أفضل %Ln مشاركة الحدّ الفاصل.</numerusform>
            <numerusform>تجتاز أفضل %Ln مشاركة الحدّ الفاصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best %1 of the ranked entries pass the cut, rounded up.</source>
        <translation>تجتاز الحدّ الفاصل أفضل %1 من المشاركات المرتَّبة، ويُقرَّب العدد إلى أعلى.</translation>
    </message>
    <message>
        <source>Entries with a score of %1 or more pass the cut.</source>
        <translation>تجتاز الحدّ الفاصل المشاركات التي درجتها %1 أو أكثر.</translation>
    </message>
    <message>
        <source>Entries with a score of %1 or less pass the cut.</source>
        <translation>تجتاز الحدّ الفاصل المشاركات التي درجتها %1 أو أقل.</translation>
    </message>
    <message>
        <source>A tie across the cut is not split: the committee decides about all of it.</source>
        <translation>لا يُقسَم تعادل يقع على الحدّ الفاصل: تقرِّر اللجنة بشأنه كله.</translation>
    </message>
    <message>
        <source>Equal entries share their rank: 1, 2, 2, 4.</source>
        <translation>المشاركات المتساوية تتقاسم المرتبة: 1، 2، 2، 4.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>What is still equal shares its rank; nothing is drawn by lot.</source>
        <translation>وما بقي متساوياً يتقاسم المرتبة، ولا قرعة.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no cut: the committee decides from the ranking.</source>
        <translation>لا حدّ فاصل: تقرِّر اللجنة انطلاقاً من الترتيب.</translation>
    </message>
    <message>
        <source>Bands and cut hold in each division by itself.</source>
        <translation>تسري النطاقات والحدّ الفاصل في كل فئة على حدة.</translation>
    </message>
    <message>
        <source>If the judges of an entry lie %1 or more apart, one more judge is asked for; all of them count.</source>
        <translation>إذا تباعدت درجات مُحكِّمي مشاركة بمقدار %1 أو أكثر، يُطلب مُحكِّم إضافي، وتُحتسب درجاتهم جميعاً.</translation>
    </message>
    <message numerus="yes">
        <source>Each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>لا تحتاج المشاركة إلى مُحكِّمين.</numerusform>
            <numerusform>تحتاج كل مشاركة إلى مُحكِّم واحد على الأقل.</numerusform>
            <numerusform>تحتاج كل مشاركة إلى مُحكِّمَين على الأقل.</numerusform>
            <numerusform>تحتاج كل مشاركة إلى %Ln مُحكِّمين على الأقل.</numerusform>
            <numerusform>تحتاج كل مشاركة إلى %Ln مُحكِّماً على الأقل.</numerusform>
            <numerusform>تحتاج كل مشاركة إلى %Ln مُحكِّم على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: each entry needs at least %Ln judges.</source>
        <translation>
            <numerusform>%1: لا تحتاج المشاركة إلى مُحكِّمين.</numerusform>
            <numerusform>%1: تحتاج كل مشاركة إلى مُحكِّم واحد على الأقل.</numerusform>
            <numerusform>%1: تحتاج كل مشاركة إلى مُحكِّمَين على الأقل.</numerusform>
            <numerusform>%1: تحتاج كل مشاركة إلى %Ln مُحكِّمين على الأقل.</numerusform>
            <numerusform>%1: تحتاج كل مشاركة إلى %Ln مُحكِّماً على الأقل.</numerusform>
            <numerusform>%1: تحتاج كل مشاركة إلى %Ln مُحكِّم على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assignment gives it %Ln.</source>
        <translation>
            <numerusform>لا يُسند إليها التوزيع أحداً.</numerusform>
            <numerusform>يُسند إليها التوزيع مُحكِّماً واحداً.</numerusform>
            <numerusform>يُسند إليها التوزيع مُحكِّمَين.</numerusform>
            <numerusform>يُسند إليها التوزيع %Ln مُحكِّمين.</numerusform>
            <numerusform>يُسند إليها التوزيع %Ln مُحكِّماً.</numerusform>
            <numerusform>يُسند إليها التوزيع %Ln مُحكِّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This panel scores only %1.</source>
        <translation>لا تقيِّم هذه الهيئة إلا %1.</translation>
    </message>
    <message>
        <source>Its judges come from %1; each entry should meet one of each.</source>
        <translation>مُحكِّموها من %1، وينبغي أن ينظر في كل مشاركة واحد من كل مجموعة.</translation>
    </message>
    <message>
        <source>Each of these groups counts the same, however many judges it has.</source>
        <translation>لكل مجموعة من هذه المجموعات الوزن نفسه مهما كان عدد مُحكِّميها.</translation>
    </message>
    <message>
        <source>Each panel has its own ranking; there is no common score, rank or cut.</source>
        <translation>لكل هيئة ترتيبها الخاص، ولا درجة ولا مرتبة ولا حدّ فاصل مشترك.</translation>
    </message>
    <message>
        <source>The score is the mean of the panels’ values: %1.</source>
        <translation>الدرجة هي متوسط قيم الهيئات: %1.</translation>
    </message>
    <message>
        <source>An entry that lacks judges in any panel is listed apart, without a rank.</source>
        <translation>والمشاركة التي ينقصها مُحكِّمون في أي هيئة تُذكر على حدة بلا مرتبة.</translation>
    </message>
    <message>
        <source>%1 counts %2</source>
        <translation>وزن %1 هو %2</translation>
    </message>
    <message>
        <source>An entry passes if every item has a pass and none has a fail. Nothing is ranked.</source>
        <translation>تُقبل المشاركة إذا نال كل بند “اجتياز” ولم ينل أي بند “إخفاق”. ولا ترتيب هنا.</translation>
    </message>
    <message>
        <source>The value of an entry is the share of judges who gave %1 or better.</source>
        <translation>قيمة المشاركة هي نسبة المُحكِّمين الذين منحوها %1 أو أفضل.</translation>
    </message>
    <message>
        <source>From a share of %1 on there is consensus.</source>
        <translation>يتحقق التوافق من نسبة %1 فصاعداً.</translation>
    </message>
    <message>
        <source>The result is multiplied by %1.</source>
        <translation>تُضرب النتيجة في %1.</translation>
    </message>
    <message>
        <source>Of the final score, %1 is the score of %2; an entry without one there has no rank.</source>
        <translation>تشكِّل درجة %2 نسبة %1 من الدرجة النهائية، والمشاركة التي لا درجة لها هناك بلا مرتبة.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the one score on it.</source>
        <translation>قيمة استمارة المُحكِّم هي الدرجة الوحيدة فيها.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted mean of its criteria.</source>
        <translation>قيمة استمارة المُحكِّم هي المتوسط المرجَّح لمعاييرها.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the mean of its criteria.</source>
        <translation>قيمة استمارة المُحكِّم هي متوسط معاييرها.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the weighted sum of its criteria.</source>
        <translation>قيمة استمارة المُحكِّم هي المجموع المرجَّح لمعاييرها.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the sum of its criteria.</source>
        <translation>قيمة استمارة المُحكِّم هي مجموع معاييرها.</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth the percentage it reaches of the most it could, by weight.</source>
        <translation>قيمة استمارة المُحكِّم هي النسبة المئوية التي بلغتها من أقصى ما يمكن، بحسب الأوزان.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets.</source>
        <translation>درجة المشاركة هي متوسط استمارات مُحكِّميها.</translation>
    </message>
    <message>
        <source>The score of an entry is the median of its judges’ sheets: the middle one, or the mean of the middle two.</source>
        <translation>درجة المشاركة هي وسيط استمارات مُحكِّميها: الوسطى، أو متوسط الوسطيين.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of its judges’ sheets without %1.</source>
        <translation>درجة المشاركة هي متوسط استمارات مُحكِّميها دون %1.</translation>
    </message>
    <message>
        <source>The score of an entry is the sum of its judges’ sheets; all entries need equally many, and one with fewer has no rank.</source>
        <translation>درجة المشاركة هي مجموع استمارات مُحكِّميها، ويجب أن يتساوى عددها لكل المشاركات، فالتي لها أقل بلا مرتبة.</translation>
    </message>
    <message>
        <source>Each judge’s sheets make a ranking; an entry’s score is the points of its ranks (Borda), so that strict and mild judges weigh the same.</source>
        <translation>تشكِّل استمارات كل مُحكِّم ترتيباً، ودرجة المشاركة هي نقاط مراتبها (بوردا)، فيتساوى وزن المتشدد والمتساهل.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln lowest</source>
        <translation>
            <numerusform>أدناها</numerusform>
            <numerusform>أدناها</numerusform>
            <numerusform>أدنى اثنتين</numerusform>
            <numerusform>أدنى %Ln</numerusform>
            <numerusform>أدنى %Ln</numerusform>
            <numerusform>أدنى %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln highest</source>
        <translation>
            <numerusform>أعلاها</numerusform>
            <numerusform>أعلاها</numerusform>
            <numerusform>أعلى اثنتين</numerusform>
            <numerusform>أعلى %Ln</numerusform>
            <numerusform>أعلى %Ln</numerusform>
            <numerusform>أعلى %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>First each criterion is taken by itself across the judges: %1.</source>
        <translation>أولاً يُؤخذ كل معيار على حدة عبر المُحكِّمين: %1.</translation>
    </message>
    <message>
        <source>the mean of its scores</source>
        <translation>متوسط درجاته</translation>
    </message>
    <message>
        <source>the median of its scores</source>
        <translation>وسيط درجاته</translation>
    </message>
    <message>
        <source>the mean of its scores without %1</source>
        <translation>متوسط درجاته دون %1</translation>
    </message>
    <message>
        <source>the sum of its scores, and all entries need equally many</source>
        <translation>مجموع درجاته، ويجب أن يتساوى عددها لكل المشاركات</translation>
    </message>
    <message>
        <source>The score of an entry is the weighted mean of these values.</source>
        <translation>درجة المشاركة هي المتوسط المرجَّح لهذه القيم.</translation>
    </message>
    <message>
        <source>The score of an entry is the mean of these values.</source>
        <translation>درجة المشاركة هي متوسط هذه القيم.</translation>
    </message>
    <message>
        <source>The score of an entry is the weighted sum of these values.</source>
        <translation>درجة المشاركة هي المجموع المرجَّح لهذه القيم.</translation>
    </message>
    <message>
        <source>The score of an entry is the sum of these values.</source>
        <translation>درجة المشاركة هي مجموع هذه القيم.</translation>
    </message>
    <message>
        <source>The score of an entry is the percentage they reach of the most they could, by weight.</source>
        <translation>درجة المشاركة هي النسبة المئوية التي بلغتها هذه القيم من أقصى ما يمكن، بحسب الأوزان.</translation>
    </message>
    <message>
        <source>A sheet with a blank among its counting criteria does not count.</source>
        <translation>لا تُحتسب استمارة فيها خانة فارغة بين المعايير المحتسبة.</translation>
    </message>
    <message>
        <source>A blank is left out, never taken for a zero: what was answered stands for the whole sheet.</source>
        <translation>تُترك الخانة الفارغة جانباً ولا تُعدّ صفراً أبداً، وما أُجيب عنه يمثِّل الاستمارة كلها.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln may share the same “%1”.</source>
        <translation>
            <numerusform>لا مشاركات لأي قيمة من قيم “%1”.</numerusform>
            <numerusform>مشاركة واحدة على الأكثر لكل قيمة من قيم “%1”.</numerusform>
            <numerusform>مشاركتان على الأكثر لكل قيمة من قيم “%1”.</numerusform>
            <numerusform>%Ln مشاركات على الأكثر لكل قيمة من قيم “%1”.</numerusform>
            <numerusform>%Ln مشاركة على الأكثر لكل قيمة من قيم “%1”.</numerusform>
            <numerusform>%Ln مشاركة على الأكثر لكل قيمة من قيم “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln must have “%2” as “%1”; the best of them take the last places.</source>
        <translation>
            <numerusform>لا حاجة إلى مشاركات قيمة “%1” فيها “%2”؛ وتأخذ أفضلها الأماكن الأخيرة.</numerusform>
            <numerusform>مشاركة واحدة على الأقل تكون قيمة “%1” فيها “%2”؛ وتأخذ أفضلها الأماكن الأخيرة.</numerusform>
            <numerusform>مشاركتان على الأقل تكون قيمة “%1” فيهما “%2”؛ وتأخذ أفضلها الأماكن الأخيرة.</numerusform>
            <numerusform>%Ln مشاركات على الأقل تكون قيمة “%1” فيها “%2”؛ وتأخذ أفضلها الأماكن الأخيرة.</numerusform>
            <numerusform>%Ln مشاركة على الأقل تكون قيمة “%1” فيها “%2”؛ وتأخذ أفضلها الأماكن الأخيرة.</numerusform>
            <numerusform>%Ln مشاركة على الأقل تكون قيمة “%1” فيها “%2”؛ وتأخذ أفضلها الأماكن الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties are broken in this order: %1.</source>
        <translation>يُفصل بين المشاركات المتساوية بهذا الترتيب: %1.</translation>
    </message>
    <message>
        <source>An entry with fewer sheets than it needs is listed apart, without a rank.</source>
        <translation>والمشاركة التي لها استمارات أقل مما يلزم تُذكر على حدة بلا مرتبة.</translation>
    </message>
    <message>
        <source>A check is decided by the sheets that have come: fewer than that are pointed out and keep nothing back.</source>
        <translation>يُحسم التدقيق بالاستمارات التي وصلت: إن كانت أقل من ذلك نُبِّه إلى نقصها ولم يُوقف ذلك شيئاً.</translation>
    </message>
    <message>
        <source>This round is a check: judges say pass, fail or unsure, and are asked why.</source>
        <translation>هذه الجولة تحقّق: يقول المحكّمون مستوفٍ أو غير مستوفٍ أو غير مؤكد، ويُسألون عن السبب.</translation>
    </message>
</context>
<context>
    <name>SavingPlace</name>
    <message>
        <source>Ballots (*.palmballot)</source>
        <translation>أوراق الدرجات ‎(*.palmballot)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏‎(*.pdf)</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>موضع كتابة الملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات ‎(*)</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Judge %1</source>
        <translation>المُحكِّم %1</translation>
    </message>
    <message numerus="yes">
        <source>Score sheets for %Ln entries</source>
        <translation>
            <numerusform>لا استمارات تقييم</numerusform>
            <numerusform>استمارة تقييم لمشاركة واحدة</numerusform>
            <numerusform>استمارات تقييم لمشاركتين</numerusform>
            <numerusform>استمارات تقييم لـ %Ln مشاركات</numerusform>
            <numerusform>استمارات تقييم لـ %Ln مشاركة</numerusform>
            <numerusform>استمارات تقييم لـ %Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>How to fill in a sheet</source>
        <translation>كيف تُملأ الاستمارة</translation>
    </message>
    <message>
        <source>The entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Cross one box of each row, or write the number into the empty boxes. To change a score, fill the wrong box and cross another one.</source>
        <translation>ضع علامة × في خانة واحدة من كل صف، أو اكتب العدد في الخانات الفارغة. لتغيير درجة، سوِّد الخانة الخاطئة كلها وضع العلامة في خانة أخرى.</translation>
    </message>
    <message>
        <source>A row that you leave empty is not a zero: it counts as not scored.</source>
        <translation>الصف الذي تتركه فارغاً ليس صفراً، بل يُحسب بلا درجة.</translation>
    </message>
    <message>
        <source>If you have a conflict of interest, or cannot judge an entry, say so at the foot of its sheet instead of scoring it.</source>
        <translation>إن كان لديك تضارب مصالح أو تعذَّر عليك تقييم مشاركة، فاذكر ذلك في أسفل استمارتها بدل منحها درجات.</translation>
    </message>
    <message>
        <source>Sign each sheet and send all of them back, also those that are empty.</source>
        <translation>وقِّع كل استمارة وأعِد الاستمارات جميعها، حتى الفارغة منها.</translation>
    </message>
    <message>
        <source>An empty row is not a zero.</source>
        <translation>الصف الفارغ ليس صفراً.</translation>
    </message>
    <message>
        <source>check code %1</source>
        <translation>رمز التحقق %1</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>تعذَّر التقييم</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>ما يُمنح درجة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Signature of the judge</source>
        <translation>توقيع المُحكِّم</translation>
    </message>
    <message>
        <source>What you gave in the round before is filled in: leave it, or change it. A number is struck out and the new one written beside it.</source>
        <translation>ما أعطيتَه في الجولة السابقة مكتوب هنا: اتركه أو غيّره. يُشطَب الرقم ويُكتَب الجديد بجانبه.</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of points, such as 7–8</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of points of which the first is below zero: -2 to -1</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>وصلت متأخرة</translation>
    </message>
    <message>
        <source>off topic</source>
        <translation>خارج الموضوع</translation>
    </message>
    <message>
        <source>not in a language of the call</source>
        <translation>ليست بإحدى لغات الدعوة</translation>
    </message>
    <message>
        <source>sender not eligible</source>
        <translation>المرسِل غير مؤهل</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>consent is missing</source>
        <translation>الموافقة غير متوفرة</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>لا جولات</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>%Ln جولات</numerusform>
            <numerusform>%Ln جولة</numerusform>
            <numerusform>%Ln جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria</source>
        <translation>
            <numerusform>لا معايير</numerusform>
            <numerusform>معيار واحد</numerusform>
            <numerusform>معياران</numerusform>
            <numerusform>%Ln معايير</numerusform>
            <numerusform>%Ln معياراً</numerusform>
            <numerusform>%Ln معيار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln divisions</source>
        <translation>
            <numerusform>لا فئات</numerusform>
            <numerusform>فئة واحدة</numerusform>
            <numerusform>فئتان</numerusform>
            <numerusform>%Ln فئات</numerusform>
            <numerusform>%Ln فئة</numerusform>
            <numerusform>%Ln فئة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Its rules and texts; nothing of its entries and judges.</source>
        <translation>قواعدها ونصوصها، دون مشاركاتها ومُحكِّميها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Undone in %1.</source>
        <translation>جرى التراجع في %1.</translation>
    </message>
    <message>
        <source>Done again in %1.</source>
        <translation>جرت الإعادة في %1.</translation>
    </message>
    <message>
        <source>The entry can be scored again.</source>
        <translation>يمكن منح المشاركة درجات من جديد.</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>تعذَّر التقييم: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>تضارب مصالح: %1</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>a criterion, its score now, its score before</extracomment>
        <translation>%1: %2 بدلاً من %3</translation>
    </message>
    <message>
        <source>The comment for the committee has changed.</source>
        <translation>تغيَّر التعليق الموجَّه إلى اللجنة.</translation>
    </message>
    <message>
        <source>The comment for the entrant has changed.</source>
        <translation>تغيَّر التعليق الموجَّه إلى المشارك.</translation>
    </message>
</context>
<context>
    <name>TextPlaces</name>
    <message>
        <source>Title of the call</source>
        <translation>عنوان الدعوة</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>موضوع الدعوة</translation>
    </message>
    <message>
        <source>What judges are told</source>
        <translation>ما يُقال للمُحكِّمين</translation>
    </message>
    <message>
        <source>Division %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>الهيئة %1</translation>
    </message>
    <message>
        <source>Group of judges %1</source>
        <translation>مجموعة المُحكِّمين %1</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>النطاق %1</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: الاسم</translation>
    </message>
    <message>
        <source>%1: definition</source>
        <translation>%1: التعريف</translation>
    </message>
    <message>
        <source>%1: what %2 means</source>
        <translation>%1: معنى %2</translation>
    </message>
    <message>
        <source>Name of the round “%1”</source>
        <translation>اسم الجولة “%1”</translation>
    </message>
    <message>
        <source>Round “%1”: what judges are told</source>
        <translation>الجولة “%1”: ما يُقال للمُحكِّمين</translation>
    </message>
    <message>
        <source>Screening: what an entry has to meet, one condition a line</source>
        <translation>الفرز الأولي: ما يجب أن تستوفيه المشاركة، شرط في كل سطر</translation>
    </message>
    <message>
        <source>What “%1” is called in the report</source>
        <translation>اسم ”%1“ في التقرير</translation>
    </message>
</context>
<context>
    <name>TrialMaker</name>
    <message>
        <source>Nobody could be assigned in it. Plan the assignment there to see what stands in the way.</source>
        <translation>تعذَّر توزيع أي مشاركة فيها. خطِّط التوزيع هناك لترى السبب.</translation>
    </message>
    <message>
        <source>Its entries and judges are made up, too: the call has none yet.</source>
        <translation>ومشاركاتها ومُحكِّموها وهميون أيضاً: لا مشاركات في الدعوة ولا مُحكِّمين بعد.</translation>
    </message>
    <message>
        <source>Its entries are made up, too: the call has none yet.</source>
        <translation>ومشاركاتها وهمية أيضاً: لا مشاركات في الدعوة بعد.</translation>
    </message>
    <message>
        <source>Its judges are made up, too: the call has none yet.</source>
        <translation>ومُحكِّموها وهميون أيضاً: لا مُحكِّمين في الدعوة بعد.</translation>
    </message>
    <message>
        <source>Try the round out with made-up scores?</source>
        <translation>تجربة الجولة بدرجات وهمية؟</translation>
    </message>
    <message>
        <source>A copy is made, a call of its own with the rules, entries and judges of this one and nobody’s personal data. What is not there yet is made up like the scores. Nothing of it can reach this call.</source>
        <translation>تُصنع نسخة: دعوة قائمة بذاتها فيها قواعد هذه الدعوة ومشاركاتها ومُحكِّموها، بلا بيانات شخصية لأحد. وما ليس موجوداً بعد يكون وهمياً كالدرجات. ولا يصل شيء من النسخة إلى هذه الدعوة.</translation>
    </message>
    <message>
        <source>Make the trial</source>
        <translation>إعداد التجربة</translation>
    </message>
    <message>
        <source>Trial of %1</source>
        <comment>a title</comment>
        <translation>تجربة: %1</translation>
    </message>
    <message>
        <source>Making the trial</source>
        <translation>جارٍ إعداد التجربة</translation>
    </message>
    <message>
        <source>The trial is ready: %1, %2, %3 with made-up scores</source>
        <comment>entries, judges, sheets</comment>
        <translation>التجربة جاهزة: %1، %2، %3 بدرجات وهمية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة</numerusform>
            <numerusform>استمارتان</numerusform>
            <numerusform>%Ln استمارات</numerusform>
            <numerusform>%Ln استمارة</numerusform>
            <numerusform>%Ln استمارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialRemoval</name>
    <message>
        <source>Throw the trial away?</source>
        <translation>حذف التجربة؟</translation>
    </message>
    <message>
        <source>Its made-up scores go, and what was tried in it. The call it was made from stays as it is.</source>
        <translation>تزول درجاتها الوهمية وما جُرِّب فيها. أما الدعوة التي أُخذت منها فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Throwing the trial away</source>
        <translation>جارٍ حذف التجربة</translation>
    </message>
    <message>
        <source>The trial was thrown away.</source>
        <translation>حُذفت التجربة.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسِل غير معروف</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a verdict and how many files have it</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>signed by nobody known here</source>
        <translation>وقَّعه من لا يُعرف هنا</translation>
    </message>
    <message>
        <source>set aside before</source>
        <translation>استُبعد من قبل</translation>
    </message>
    <message>
        <source>from a laptop that was revoked</source>
        <translation>من جهاز أُلغي اعتماده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sheets</source>
        <translation>
            <numerusform>لا استمارات جديدة</numerusform>
            <numerusform>استمارة جديدة واحدة</numerusform>
            <numerusform>استمارتان جديدتان</numerusform>
            <numerusform>%Ln استمارات جديدة</numerusform>
            <numerusform>%Ln استمارة جديدة</numerusform>
            <numerusform>%Ln استمارة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed sheets</source>
        <translation>
            <numerusform>لا استمارات معدَّلة</numerusform>
            <numerusform>استمارة معدَّلة واحدة</numerusform>
            <numerusform>استمارتان معدَّلتان</numerusform>
            <numerusform>%Ln استمارات معدَّلة</numerusform>
            <numerusform>%Ln استمارة معدَّلة</numerusform>
            <numerusform>%Ln استمارة معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in two versions</source>
        <translation>
            <numerusform>لا شيء بنسختين</numerusform>
            <numerusform>واحدة بنسختين</numerusform>
            <numerusform>اثنتان بنسختين</numerusform>
            <numerusform>%Ln بنسختين</numerusform>
            <numerusform>%Ln بنسختين</numerusform>
            <numerusform>%Ln بنسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after the close</source>
        <translation>
            <numerusform>لا شيء بعد الإغلاق</numerusform>
            <numerusform>واحدة بعد الإغلاق</numerusform>
            <numerusform>اثنتان بعد الإغلاق</numerusform>
            <numerusform>%Ln بعد الإغلاق</numerusform>
            <numerusform>%Ln بعد الإغلاق</numerusform>
            <numerusform>%Ln بعد الإغلاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets, identical</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة مطابقة</numerusform>
            <numerusform>استمارتان مطابقتان</numerusform>
            <numerusform>%Ln استمارات مطابقة</numerusform>
            <numerusform>%Ln استمارة مطابقة</numerusform>
            <numerusform>%Ln استمارة مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>identical to what is here</source>
        <translation>مطابق لما هو هنا</translation>
    </message>
    <message>
        <source>newer sheets of the same are here</source>
        <translation>هنا استمارات أحدث منها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records</source>
        <translation>
            <numerusform>لا سجلات جديدة</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%Ln سجلات جديدة</numerusform>
            <numerusform>%Ln سجلاً جديداً</numerusform>
            <numerusform>%Ln سجل جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>they count once you merge them</source>
        <translation>تُحتسب حال دمجها</translation>
    </message>
    <message>
        <source>they take the place of what the judge sent before</source>
        <translation>تحل محل ما أرسله المحكَّم من قبل</translation>
    </message>
    <message>
        <source>merge them, then decide under Forks which version stands</source>
        <translation>ادمجها ثم قرِّر في صفحة النسختين أيهما تُعتمد</translation>
    </message>
    <message>
        <source>they are kept, and count once a bundle of a colleague brings the judge</source>
        <translation>تُحفظ، وتُحتسب حين تأتي حزمة من زميل بهذا المحكَّم</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>لا يلزم شيء</translation>
    </message>
    <message>
        <source>newer ones are here; merging them changes nothing</source>
        <translation>توجد أحدث منها هنا؛ دمجها لا يغيِّر شيئاً</translation>
    </message>
    <message>
        <source>nothing was taken from them; each says what to do</source>
        <translation>لم يؤخذ منها شيء؛ وكل ملف يذكر ما ينبغي فعله</translation>
    </message>
</context>
<context>
    <name>WhyStands</name>
    <message>
        <source>consensus</source>
        <comment>a band</comment>
        <translation>توافق</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>بلا نطاق</translation>
    </message>
    <message>
        <source>Would pass</source>
        <translation>ستجتاز</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>لن تجتاز</translation>
    </message>
    <message>
        <source>Would be open again</source>
        <translation>ستعود معلَّقة</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>ستدخل ضمن الحدّ</translation>
    </message>
    <message>
        <source>Would be at the cut, for the committee to decide</source>
        <translation>ستكون عند الحدّ والقرار للجنة</translation>
    </message>
    <message>
        <source>Would go out</source>
        <translation>ستخرج من ضمن الحدّ</translation>
    </message>
    <message>
        <source>Would stay on their side of the cut for another reason</source>
        <translation>ستبقى في جهتها من الحدّ لسبب آخر</translation>
    </message>
    <message>
        <source>Would be in %1 instead of %2</source>
        <comment>a band; a band</comment>
        <translation>ستكون في %1 بدلاً من %2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same score. What puts %1 ahead is a rule for ties: %3.</source>
        <comment>codes; codes; a rule</comment>
        <translation>درجة %1 و%2 واحدة. ما يقدِّم %1 هو قاعدة للتعادل: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what would change; codes of entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list</comment>
        <translation>
            <numerusform>‏%1 ولا شيء آخر</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets no longer count, but the close of %1 rests on them; to leave them out, close it again: %2.</source>
        <comment>judge:entry</comment>
        <translation>
            <numerusform>لا استمارة لم تعد تُحتسب، لكن إغلاق %1 يستند إليها؛ لتركها خارج النتيجة، أغلِق من جديد: %2.</numerusform>
            <numerusform>استمارة واحدة لم تعد تُحتسب، لكن إغلاق %1 يستند إليها؛ لتركها خارج النتيجة، أغلِق من جديد: %2.</numerusform>
            <numerusform>استمارتان لم تعودا تُحتسبان، لكن إغلاق %1 يستند إليهما؛ لتركهما خارج النتيجة، أغلِق من جديد: %2.</numerusform>
            <numerusform>%Ln استمارات لم تعد تُحتسب، لكن إغلاق %1 يستند إليها؛ لتركها خارج النتيجة، أغلِق من جديد: %2.</numerusform>
            <numerusform>%Ln استمارة لم تعد تُحتسب، لكن إغلاق %1 يستند إليها؛ لتركها خارج النتيجة، أغلِق من جديد: %2.</numerusform>
            <numerusform>%Ln استمارة لم تعد تُحتسب، لكن إغلاق %1 يستند إليها؛ لتركها خارج النتيجة، أغلِق من جديد: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of judges; entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are ranked without a sheet from one of the groups of judges: %1.</source>
        <comment>groups with the entries</comment>
        <translation>
            <numerusform>لا مشاركة مرتَّبة من دون استمارة من إحدى مجموعات المُحكِّمين: %1.</numerusform>
            <numerusform>مشاركة واحدة مرتَّبة من دون استمارة من إحدى مجموعات المُحكِّمين: %1.</numerusform>
            <numerusform>مشاركتان مرتَّبتان من دون استمارة من إحدى مجموعات المُحكِّمين: %1.</numerusform>
            <numerusform>%Ln مشاركات مرتَّبة من دون استمارة من إحدى مجموعات المُحكِّمين: %1.</numerusform>
            <numerusform>%Ln مشاركة مرتَّبة من دون استمارة من إحدى مجموعات المُحكِّمين: %1.</numerusform>
            <numerusform>%Ln مشاركة مرتَّبة من دون استمارة من إحدى مجموعات المُحكِّمين: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would have a rank, and stay out</source>
        <translation>ستنال مرتبة وتبقى خارج الحدّ</translation>
    </message>
    <message>
        <source>Would have no rank any more</source>
        <translation>لن تبقى لها مرتبة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AboutDialog</name>
    <message>
        <source>About Palmares</source>
        <translation>حول Palmares</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>الإصدار %1، Qt %2</translation>
    </message>
    <message>
        <source>Judging for open calls, without a network. Everything stays on this computer; nothing is sent unless you send a file.</source>
        <translation>تحكيم الدعوات المفتوحة من دون شبكة. يبقى كل شيء على هذا الجهاز؛ ولا يُرسل شيء ما لم ترسل ملفاً.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>برنامج حرّ بموجب رخصة جنو العمومية العامة (GNU GPL)، الإصدار الثالث أو ما يليه، من دون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AmongDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AsideField</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AskForm</name>
    <message>
        <source>Judges per entry</source>
        <translation>المُحكِّمون لكل مشاركة</translation>
    </message>
    <message>
        <source>Judges per entry: %1</source>
        <comment>a panel</comment>
        <translation>المُحكِّمون لكل مشاركة: %1</translation>
    </message>
    <message>
        <source>all who may</source>
        <translation>كل من يجوز له</translation>
    </message>
    <message>
        <source>At most per judge</source>
        <translation>الحدّ الأقصى لكل مُحكِّم</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حدّ أقصى</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>only those the judge reads</source>
        <translation>ما يقرؤه المُحكِّم فقط</translation>
    </message>
    <message>
        <source>those the judge reads first</source>
        <translation>ما يقرؤه المُحكِّم أولاً</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Assigned already</source>
        <translation>ما أُسند من قبل</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Otherwise everything is dealt anew that no sheet has come for and that is in no package yet</source>
        <translation>وإلا يُعاد توزيع كل ما لم تصل استمارته وليس في أي حزمة بعد</translation>
    </message>
    <message>
        <source>Totals that lie apart</source>
        <translation>المجاميع المتباعدة</translation>
    </message>
    <message>
        <source>one more judge where they differ by %1</source>
        <comment>a number of points</comment>
        <translation>محكِّم إضافي حين يبلغ الفرق %1</translation>
    </message>
    <message>
        <source>Only entries whose judges differ so far get one more; nothing else is asked for</source>
        <translation>المشاركات التي يبلغ فرق محكِّميها هذا الحد وحدها تنال محكِّماً إضافياً؛ ولا يُطلب شيء آخر</translation>
    </message>
</context>
<context>
    <name>palmares::ui::AssignmentPage</name>
    <message>
        <source>Assignment</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>plan, not carried out</source>
        <translation>خطة لم تُنفَّذ</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>from cell to cell, and onto judges and entries</source>
        <translation>من خانة إلى أخرى، وإلى المُحكِّمين والمشاركات</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <comment>keys</comment>
        <translation>Ctrl+سهم</translation>
    </message>
    <message>
        <source>to the edge of the matrix</source>
        <translation>إلى طرف المصفوفة</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>مفتاح Enter</translation>
    </message>
    <message>
        <source>what can be done with the judge and the entry</source>
        <translation>ما يمكن فعله بالمُحكِّم والمشاركة</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>How the assignment is shown</source>
        <translation>طريقة عرض التوزيع</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>المشاركات المعروضة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Code, title or judge</source>
        <translation>الرمز أو العنوان أو المُحكِّم</translation>
    </message>
    <message>
        <source>Find entries by code, title or judge</source>
        <translation>البحث عن المشاركات بالرمز أو العنوان أو المُحكِّم</translation>
    </message>
    <message>
        <source>Judges by entries</source>
        <translation>المُحكِّمون والمشاركات</translation>
    </message>
    <message>
        <source>Entries and who judges them</source>
        <translation>المشاركات ومن يُحكِّمها</translation>
    </message>
    <message>
        <source>Judges and how much they have</source>
        <translation>المُحكِّمون وعبء كل منهم</translation>
    </message>
    <message>
        <source>A judge drops out…</source>
        <translation>انسحاب مُحكِّم…</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>خطة أخرى</translation>
    </message>
    <message>
        <source>The same question with other chances</source>
        <translation>المطلوب نفسه بتوزيع عشوائي آخر</translation>
    </message>
    <message>
        <source>Carry out the plan</source>
        <translation>تنفيذ الخطة</translation>
    </message>
    <message>
        <source>Working out who judges what</source>
        <translation>جارٍ حساب من يُحكِّم ماذا</translation>
    </message>
    <message>
        <source>Here it is settled who judges what, seen as a plan before it is agreed to.</source>
        <translation>هنا يتقرَّر من يُحكِّم ماذا، ويُعرض في خطة قبل الموافقة عليها.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet: they say how many judges an entry needs.</source>
        <translation>لم تُثبَّت قواعد هذه الجولة بعد، وهي التي تحدِّد عدد المُحكِّمين لكل مشاركة.</translation>
    </message>
    <message>
        <source>No entry is in this round yet. Let entries in first.</source>
        <translation>لا مشاركة في هذه الجولة بعد. اقبل المشاركات أولاً.</translation>
    </message>
    <message>
        <source>Nobody sits in this round yet. Give judges a seat in it first.</source>
        <translation>ليس لأحد مقعد في هذه الجولة بعد. امنح المُحكِّمين مقاعد أولاً.</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>الانتقال إلى القواعد</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>الانتقال إلى المشاركات</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>الانتقال إلى المُحكِّمين</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>أُغلقت الجولة.</translation>
    </message>
    <message>
        <source>What is assigned stays as it is.</source>
        <translation>يبقى ما أُسند على حاله.</translation>
    </message>
    <message>
        <source>Dropped out, and gets nothing: %1</source>
        <comment>codes of judges</comment>
        <translation>انسحب ولا يُسند إليه شيء: %1</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>code of a judge</comment>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Short %L1</source>
        <comment>of judges</comment>
        <translation>ناقصة %L1</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <comment>by the plan</comment>
        <translation>تغيَّرت %L1</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <comment>for sheets</comment>
        <translation>قيد الانتظار %L1</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>لا مشاركات مطابقة.</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>الخطة قيد الحساب.</translation>
    </message>
    <message>
        <source>Choose a judge with a seat in the round first.</source>
        <translation>اختر أولاً مُحكِّماً له مقعد في الجولة.</translation>
    </message>
    <message>
        <source>Working out who judges what…</source>
        <translation>جارٍ حساب من يُحكِّم ماذا…</translation>
    </message>
    <message numerus="yes">
        <source>The plan is carried out: %Ln assignments were added.</source>
        <translation>
            <numerusform>نُفِّذت الخطة دون إضافة.</numerusform>
            <numerusform>نُفِّذت الخطة وأُضيف توزيع واحد.</numerusform>
            <numerusform>نُفِّذت الخطة وأُضيف توزيعان.</numerusform>
            <numerusform>نُفِّذت الخطة وأُضيفت %Ln توزيعات.</numerusform>
            <numerusform>نُفِّذت الخطة وأُضيف %Ln توزيعاً.</numerusform>
            <numerusform>نُفِّذت الخطة وأُضيف %Ln توزيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges see it with their packages. Write them under Files.</source>
        <translation>يصل ذلك إلى المُحكِّمين مع حزمهم. اكتب الحزم في صفحة الملفات.</translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation>الانتقال إلى الملفات</translation>
    </message>
    <message>
        <source>Show %1 under Judges</source>
        <comment>code of a judge</comment>
        <translation>عرض %1 في صفحة المُحكِّمين</translation>
    </message>
    <message>
        <source>%1 drops out…</source>
        <comment>code of a judge</comment>
        <translation>انسحاب %1…</translation>
    </message>
    <message>
        <source>Show %1 under Entries</source>
        <comment>code of an entry</comment>
        <translation>عرض %1 في صفحة المشاركات</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BackupDialog</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>entries, judges, sheets</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets that count</source>
        <translation>
            <numerusform>لا استمارات محتسَبة</numerusform>
            <numerusform>استمارة محتسَبة واحدة</numerusform>
            <numerusform>استمارتان محتسَبتان</numerusform>
            <numerusform>%Ln استمارات محتسَبة</numerusform>
            <numerusform>%Ln استمارة محتسَبة</numerusform>
            <numerusform>%Ln استمارة محتسَبة</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>The call as it was on %1</source>
        <comment>a day and a time</comment>
        <translation>الدعوة كما كانت في %1</translation>
    </message>
    <message>
        <source>This is only to look at: nothing in it, and nothing in the call of today, is changed.</source>
        <translation>للاطلاع فقط: لا يتغيَّر شيء فيها ولا في الدعوة الحالية.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>What of the backup is shown</source>
        <translation>ما يُعرض من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المحكَّمون</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>This round was not ranked yet.</source>
        <translation>لم تُرتَّب هذه الجولة بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>الاستعادة كدعوة جديدة</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <comment>what a backup and the call hold</comment>
        <translation>آنذاك: %1. الآن: %2.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>جارٍ قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>المشارِك</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>short heading: language</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>الحدّ الفاصل</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Binder</name>
    <message>
        <source>Frozen: this cannot change any more.</source>
        <translation>مثبَّتة: لا يمكن تغيير هذا بعد الآن.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BlindPane</name>
    <message>
        <source>What shows who sent an entry</source>
        <translation>ما يكشف مُرسِل المشاركة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>In packages</source>
        <translation>في الحزم</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>فحصها من جديد</translation>
    </message>
    <message>
        <source>Look through all entries</source>
        <translation>فحص جميع المشاركات</translation>
    </message>
    <message>
        <source>Looking through the entries</source>
        <translation>جارٍ فحص المشاركات</translation>
    </message>
    <message>
        <source>Here stands what shows judges who sent an entry.</source>
        <translation>هنا يظهر ما يكشف للمُحكِّمين مُرسِل المشاركة.</translation>
    </message>
    <message>
        <source>Titles, texts and files are searched for the sender&apos;s name in any script, for addresses, numbers and links, and for what files say of their maker.</source>
        <translation>يُبحث في عناوين المشاركات ونصوصها وملفاتها عن اسم المُرسِل بأي كتابة، وعن عناوين البريد والأرقام والروابط، وعمّا تقوله الملفات عن صانعها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>لا مشاركة تدل على مُرسِلها.</numerusform>
            <numerusform>قد تدل مشاركة واحدة على مُرسِلها.</numerusform>
            <numerusform>قد تدل مشاركتان على مُرسِليهما.</numerusform>
            <numerusform>قد تدل %Ln مشاركات على مُرسِليها.</numerusform>
            <numerusform>قد تدل %Ln مشاركة على مُرسِليها.</numerusform>
            <numerusform>قد تدل %Ln مشاركة على مُرسِليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry names its sender; look at what else was found.</source>
        <translation>لا تُسمّي أي مشاركة مُرسِلها؛ انظر ما وُجد غير ذلك.</translation>
    </message>
    <message>
        <source>Open an entry to correct its words or take a file off.</source>
        <translation>افتح مشاركة لتصحيح نصها أو إزالة ملف منها.</translation>
    </message>
    <message>
        <source>The call has changed since: look through it again.</source>
        <translation>تغيَّرت الدعوة منذ ذلك الحين: افحصها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Words were blacked out in %Ln titles and texts.</source>
        <translation>
            <numerusform>لم تُطمس كلمات في أيّ عنوان أو نص.</numerusform>
            <numerusform>طُمست كلمات في عنوان أو نص واحد.</numerusform>
            <numerusform>طُمست كلمات في عنوانين أو نصين.</numerusform>
            <numerusform>طُمست كلمات في %Ln عناوين ونصوص.</numerusform>
            <numerusform>طُمست كلمات في %Ln عنواناً ونصاً.</numerusform>
            <numerusform>طُمست كلمات في %Ln عنوان ونص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges get them with their next package. The words as they came stay with the office.</source>
        <translation>يتلقّاها المُحكِّمون مع حزمتهم التالية. وتبقى الكلمات الأصلية لدى المكتب.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Choose lines to black out what stands in titles and texts. Enter opens the entry.</source>
        <translation>اختر أسطراً لطمس ما يرد في العناوين والنصوص. يفتح مفتاح الإدخال المشاركة.</translation>
    </message>
    <message numerus="yes">
        <source>Black out %Ln finds</source>
        <translation>
            <numerusform>طمس لا شيء</numerusform>
            <numerusform>طمس موضع واحد</numerusform>
            <numerusform>طمس موضعين</numerusform>
            <numerusform>طمس %Ln مواضع</numerusform>
            <numerusform>طمس %Ln موضعاً</numerusform>
            <numerusform>طمس %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>طمس</translation>
    </message>
    <message>
        <source>Choose a line with words of a title or text.</source>
        <translation>اختر سطراً كلماته في عنوان أو نص.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::BoardKeeper</name>
    <message>
        <source>This page stays open: what you typed is not on disk yet.</source>
        <translation>تبقى هذه الصفحة مفتوحة: ما كتبته لم يُحفظ على القرص بعد.</translation>
    </message>
    <message>
        <source>%1 Try again when that is mended, or save a copy elsewhere first.</source>
        <translation>%1 أعد المحاولة بعد زوال السبب، أو احفظ نسخة في مكان آخر أولاً.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallCardRow</name>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the sample call</source>
        <translation>إزالة الدعوة النموذجية</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Throw the trial away</source>
        <translation>حذف التجربة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallForm</name>
    <message>
        <source>Capital letters A to Z, digits and hyphens, at most 24.</source>
        <translation>أحرف كبيرة من A إلى Z وأرقام وشرطات، 24 على الأكثر.</translation>
    </message>
    <message>
        <source>Title of the call</source>
        <translation>عنوان الدعوة</translation>
    </message>
    <message>
        <source>As judges and entrants read it</source>
        <translation>كما يقرؤه المُحكِّمون والمشاركون</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>لغة العنوان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Stands in file names; it cannot be changed later.</source>
        <translation>يظهر في أسماء الملفات، ولا يمكن تغييره لاحقاً.</translation>
    </message>
    <message>
        <source>Take over the texts for judges in</source>
        <translation>نقل نصوص المُحكِّمين باللغات</translation>
    </message>
    <message>
        <source>Take over the rounds</source>
        <translation>نقل الجولات</translation>
    </message>
    <message>
        <source>A round that another one builds on is taken over with it.</source>
        <translation>الجولة التي تُبنى عليها جولة أخرى تُنقل معها.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CallSettingsDialog</name>
    <message>
        <source>Deadline and contact</source>
        <translation>الموعد النهائي وجهة الاتصال</translation>
    </message>
    <message>
        <source>Judges read this on their first page and in every message. Who has a package already gets it with the next one.</source>
        <translation>يقرأ المُحكِّمون هذا في صفحتهم الأولى وفي كل رسالة. ومَن لديه حزمة بالفعل يتلقَّاه مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>الدعوة كلها</translation>
    </message>
    <message>
        <source>New entries are screened before they are judged</source>
        <translation>تُفرز المشاركات الجديدة قبل تحكيمها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation>هناك موعد نهائي</translation>
    </message>
    <message>
        <source>This round has a deadline of its own</source>
        <translation>لهذه الجولة موعد نهائي خاص بها</translation>
    </message>
    <message>
        <source>Sheets are wanted until</source>
        <translation>آخر موعد للاستمارات</translation>
    </message>
    <message>
        <source>In the time of this computer. Nothing is locked after it: what comes late is shown as late.</source>
        <translation>بتوقيت هذا الجهاز. لا يُقفل شيء بعده: ما يصل بعده يُعرض على أنه متأخِّر.</translation>
    </message>
    <message>
        <source>Whom judges write to</source>
        <translation>إلى مَن يكتب المُحكِّمون</translation>
    </message>
    <message>
        <source>A name and an address</source>
        <translation>اسم وعنوان</translation>
    </message>
    <message>
        <source>Empty: as in the whole call</source>
        <translation>فارغ: كما في الدعوة كلها</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>Write the packages anew for judges to see them.</source>
        <translation>اكتب الحزم من جديد ليراها المُحكِّمون.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>من يوقِّع الشهادات</translation>
    </message>
    <message>
        <source>One name a line; empty: a line to sign on, for the committee</source>
        <translation>اسم في كل سطر؛ وإن تُرك فارغاً: سطر للتوقيع عن اللجنة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>إظهار الرسم البياني</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>إظهار الجدول</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>نسخ أو حفظ</translation>
    </message>
    <message>
        <source>Copy picture and table</source>
        <translation>نسخ الصورة والجدول</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة ‎(*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم ‎(*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>a chart</comment>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>%1: from</source>
        <comment>an interval of what a column tells</comment>
        <translation>%1: من</translation>
    </message>
    <message>
        <source>%1: to</source>
        <comment>an interval of what a column tells</comment>
        <translation>%1: إلى</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseBox</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CloseDialog</name>
    <message>
        <source>Close the round again</source>
        <translation>إغلاق الجولة من جديد</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>إغلاق الجولة</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يحول دون ذلك</translation>
    </message>
    <message>
        <source>Tick what you have looked at and leave as it is. It is recorded with your reason.</source>
        <translation>ضع علامة على ما راجعته وتتركه كما هو. يُسجَّل مع السبب.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>يُحفظ مع الدعوة ويُطبع في سجلها.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>إغلاقها من جديد</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>اكتب السبب أولاً.</translation>
    </message>
    <message>
        <source>Tick everything that stands in the way, or decide it first.</source>
        <translation>ضع علامة على كل ما يحول دون ذلك، أو احسمه أولاً.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Nothing: every sheet that was asked for is here.</source>
        <translation>لا شيء: كل الاستمارات المطلوبة موجودة.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ColumnList</name>
    <message>
        <source>Column %L1, without a heading</source>
        <translation>العمود %L1، بلا عنوان</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>معنى الأعمدة</translation>
    </message>
    <message>
        <source>Columns that are not known are kept privately. Take as a group of entrants only what names nobody: it stays when an entry is erased.</source>
        <translation>الأعمدة غير المعروفة تُحفظ سرّاً. لا تجعل مجموعةً للمشاركين إلا ما لا يسمّي أحداً: فهو يبقى عند محو المشاركة.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CommentsPane</name>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>في الرسالة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>تعليقات للمشاركين</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>التعليقات المعروضة</translation>
    </message>
    <message>
        <source>A letter says only what was read here, and never who wrote it. When a judge writes something else, it has to be read again.</source>
        <translation>لا تذكر الرسالة إلا ما قُرئ هنا، ولا تذكر كاتبه أبداً. وإذا كتب المُحكِّم شيئاً آخر طُلبت قراءته من جديد.</translation>
    </message>
    <message>
        <source>No judge has written anything for an entrant.</source>
        <translation>لم يكتب أي مُحكِّم شيئاً لمشارك.</translation>
    </message>
    <message>
        <source>Judges write comments for entrants beside their scores; they come in with the ballots.</source>
        <translation>يكتب المُحكِّمون تعليقات للمشاركين إلى جانب الدرجات، وتصل مع أوراق الدرجات.</translation>
    </message>
    <message>
        <source>All unread as written</source>
        <translation>كل ما لم يُقرأ كما كُتب</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>صياغة أخرى…</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>answered in two ways</source>
        <translation>أُجيب عنه بطريقتين</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>بصياغة أخرى</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>The words are not here.</source>
        <translation>النص ليس هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments for entrants wait to be read.</source>
        <translation>
            <numerusform>لا تعليقات للمشاركين تنتظر القراءة.</numerusform>
            <numerusform>تعليق واحد لمشارك ينتظر القراءة.</numerusform>
            <numerusform>تعليقان للمشاركين ينتظران القراءة.</numerusform>
            <numerusform>%Ln تعليقات للمشاركين تنتظر القراءة.</numerusform>
            <numerusform>%Ln تعليقاً للمشاركين تنتظر القراءة.</numerusform>
            <numerusform>%Ln تعليق للمشاركين تنتظر القراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every comment for an entrant was read.</source>
        <translation>قُرئت كل التعليقات الموجَّهة إلى المشاركين.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>To read %L1</source>
        <translation>للقراءة %L1</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>The entrant of %1 reads this in place of what the judge wrote. The judge&apos;s words stay with the call.</source>
        <comment>code of an entry</comment>
        <translation>يقرأ المشارك صاحب %1 هذا النص بدلاً ممَّا كتبه المُحكِّم. ويبقى نص المُحكِّم محفوظاً في الدعوة.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>استخدام هذا النص</translation>
    </message>
    <message>
        <source>The letter says it without a name.</source>
        <translation>يرد في الرسالة بلا اسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments go into letters as they were written.</source>
        <translation>
            <numerusform>لا تعليقات تدخل الرسائل كما كُتبت.</numerusform>
            <numerusform>تعليق واحد يدخل الرسالة كما كُتب.</numerusform>
            <numerusform>تعليقان يدخلان الرسائل كما كُتبا.</numerusform>
            <numerusform>%Ln تعليقات تدخل الرسائل كما كُتبت.</numerusform>
            <numerusform>%Ln تعليقاً تدخل الرسائل كما كُتبت.</numerusform>
            <numerusform>%Ln تعليق تدخل الرسائل كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for the entrant of %2</source>
        <translation>من %1 إلى المشارك صاحب %2</translation>
    </message>
    <message>
        <source>In the letter: %1</source>
        <translation>في الرسالة: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>المكتوب: %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>One of the two is not scored in full.</source>
        <translation>إحدى المشاركتين لم تكتمل درجاتها.</translation>
    </message>
    <message>
        <source>You scored both alike.</source>
        <translation>منحت المشاركتين الدرجات نفسها.</translation>
    </message>
    <message>
        <source>Back to scoring</source>
        <translation>العودة إلى منح الدرجات</translation>
    </message>
    <message>
        <source>Compare two entries</source>
        <translation>مقارنة مشاركتين</translation>
    </message>
    <message>
        <source>Only your own scores are shown here.</source>
        <translation>لا تُعرض هنا إلا درجاتك.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <source>Your scores, criterion by criterion</source>
        <translation>درجاتك، معياراً معياراً</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>المشاركة الأولى</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>المشاركة الثانية</translation>
    </message>
    <message>
        <source>They are furthest apart on %1, by %2.</source>
        <translation>أكبر فرق بينهما في %1: ‏%2.</translation>
    </message>
    <message>
        <source>Your answers differ on: %1</source>
        <translation>تختلف إجاباتك في: %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ConflictsPane</name>
    <message>
        <source>Looking for judges who are close to entries</source>
        <translation>جارٍ البحث عن مُحكِّمين لهم صلة بالمشاركات</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Which conflicts are shown</source>
        <translation>حالات التضارب المعروضة</translation>
    </message>
    <message>
        <source>Same country too</source>
        <translation>البلد نفسه أيضاً</translation>
    </message>
    <message>
        <source>Many judges share a country with many entries: it says little by itself.</source>
        <translation>يشترك كثير من المُحكِّمين في البلد مع كثير من المشاركات: وهذا وحده لا يدل على الكثير.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a judge or an entry</source>
        <translation>البحث عن مُحكِّم أو مشاركة</translation>
    </message>
    <message>
        <source>Enter a conflict…</source>
        <translation>تسجيل تضارب…</translation>
    </message>
    <message>
        <source>No judge seems close to an entry.</source>
        <translation>لا تبدو لأي مُحكِّم صلة بأي مشاركة.</translation>
    </message>
    <message>
        <source>Judges declare conflicts with their scores. The program compares names, e-mail and institutions of judges and senders; what you know besides you can enter.</source>
        <translation>يُقرّ المُحكِّمون بتضارب مصالحهم عند إرسال درجاتهم. ويقارن البرنامج أسماء المُحكِّمين والمُرسِلين وبريدهم ومؤسساتهم؛ ويمكنك تسجيل ما تعرفه غير ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts wait for your decision.</source>
        <translation>
            <numerusform>لا حالات تضارب تنتظر قرارك.</numerusform>
            <numerusform>حالة تضارب واحدة تنتظر قرارك.</numerusform>
            <numerusform>حالتا تضارب تنتظران قرارك.</numerusform>
            <numerusform>%Ln حالات تضارب تنتظر قرارك.</numerusform>
            <numerusform>%Ln حالة تضارب تنتظر قرارك.</numerusform>
            <numerusform>%Ln حالة تضارب تنتظر قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every conflict is decided.</source>
        <translation>بُتَّ في كل حالات التضارب.</translation>
    </message>
    <message>
        <source>Until somebody decides, the assignment keeps recorded ones apart. What the program only noticed counts once it is confirmed.</source>
        <translation>إلى أن يُبتّ فيها، يتجنَّب التوزيع حالات التضارب المسجَّلة. وما لاحظه البرنامج فقط يُعتدّ به بعد تأكيده.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>للبتّ %L1</translation>
    </message>
    <message>
        <source>Decided %L1</source>
        <translation>بُتَّ فيها %L1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>تأكيد…</numerusform>
            <numerusform>تأكيد حالة واحدة…</numerusform>
            <numerusform>تأكيد حالتين…</numerusform>
            <numerusform>تأكيد %Ln حالات…</numerusform>
            <numerusform>تأكيد %Ln حالة…</numerusform>
            <numerusform>تأكيد %Ln حالة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>تأكيد…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln…</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>رفض…</numerusform>
            <numerusform>رفض حالة واحدة…</numerusform>
            <numerusform>رفض حالتين…</numerusform>
            <numerusform>رفض %Ln حالات…</numerusform>
            <numerusform>رفض %Ln حالة…</numerusform>
            <numerusform>رفض %Ln حالة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Confirm conflicts</source>
        <translation>تأكيد التضارب</translation>
    </message>
    <message>
        <source>Dismiss conflicts</source>
        <translation>رفض التضارب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are confirmed: these judges are not asked for these entries, and sheets of theirs that are here count for nothing.</source>
        <translation>
            <numerusform>لن تُؤكَّد أي حالة تضارب.</numerusform>
            <numerusform>تُؤكَّد حالة تضارب واحدة: لا تُطلب هذه المشاركة من هذا المُحكِّم، ولا تُحتسب استمارته الموجودة.</numerusform>
            <numerusform>تُؤكَّد حالتا تضارب: لا تُطلب هذه المشاركات من هؤلاء المُحكِّمين، ولا تُحتسب استماراتهم الموجودة.</numerusform>
            <numerusform>تُؤكَّد %Ln حالات تضارب: لا تُطلب هذه المشاركات من هؤلاء المُحكِّمين، ولا تُحتسب استماراتهم الموجودة.</numerusform>
            <numerusform>تُؤكَّد %Ln حالة تضارب: لا تُطلب هذه المشاركات من هؤلاء المُحكِّمين، ولا تُحتسب استماراتهم الموجودة.</numerusform>
            <numerusform>تُؤكَّد %Ln حالة تضارب: لا تُطلب هذه المشاركات من هؤلاء المُحكِّمين، ولا تُحتسب استماراتهم الموجودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are dismissed: these judges may judge these entries.</source>
        <translation>
            <numerusform>لن تُرفض أي حالة تضارب.</numerusform>
            <numerusform>تُرفض حالة تضارب واحدة: يجوز لهذا المُحكِّم تحكيم هذه المشاركة.</numerusform>
            <numerusform>تُرفض حالتا تضارب: يجوز لهؤلاء المُحكِّمين تحكيم هذه المشاركات.</numerusform>
            <numerusform>تُرفض %Ln حالات تضارب: يجوز لهؤلاء المُحكِّمين تحكيم هذه المشاركات.</numerusform>
            <numerusform>تُرفض %Ln حالة تضارب: يجوز لهؤلاء المُحكِّمين تحكيم هذه المشاركات.</numerusform>
            <numerusform>تُرفض %Ln حالة تضارب: يجوز لهؤلاء المُحكِّمين تحكيم هذه المشاركات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were confirmed.</source>
        <translation>
            <numerusform>لم تُؤكَّد أي حالة تضارب.</numerusform>
            <numerusform>أُكِّدت حالة تضارب واحدة.</numerusform>
            <numerusform>أُكِّدت حالتا تضارب.</numerusform>
            <numerusform>أُكِّدت %Ln حالات تضارب.</numerusform>
            <numerusform>أُكِّدت %Ln حالة تضارب.</numerusform>
            <numerusform>أُكِّدت %Ln حالة تضارب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts were dismissed.</source>
        <translation>
            <numerusform>لم تُرفض أي حالة تضارب.</numerusform>
            <numerusform>رُفضت حالة تضارب واحدة.</numerusform>
            <numerusform>رُفضت حالتا تضارب.</numerusform>
            <numerusform>رُفضت %Ln حالات تضارب.</numerusform>
            <numerusform>رُفضت %Ln حالة تضارب.</numerusform>
            <numerusform>رُفضت %Ln حالة تضارب.</numerusform>
        </translation>
    </message>
    <message>
        <source>If something is assigned already, top up the assignment.</source>
        <translation>إذا كان شيء قد وُزِّع، فأكمِل التوزيع.</translation>
    </message>
    <message>
        <source>%1 will not judge %2.</source>
        <comment>codes of a judge and an entry</comment>
        <translation>لن يحكِّم %1 المشاركة %2.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::CriterionCard</name>
    <message>
        <source>weight %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>not yet scored</source>
        <translation>بلا درجة بعد</translation>
    </message>
    <message>
        <source>Cannot judge this criterion</source>
        <translation>يتعذَّر تقييم هذا المعيار</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>بلا إجابة بعد</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecideDialog</name>
    <message>
        <source>Decide about an entry</source>
        <translation>البتّ في مشاركة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>The same for all who share it.</source>
        <translation>المركز نفسه لكل من يتقاسمه.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stands in the minutes.</source>
        <translation>يُدرج في المحضر.</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation>خارج القاعة</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Who has a conflict is named already.</source>
        <translation>الأسماء تفصل بينها الفاصلة المنقوطة (;). ومن له تضارب مذكور بالفعل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>Choose an outcome first.</source>
        <translation>اختر المآل أولاً.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>اكتب السبب أولاً.</translation>
    </message>
    <message>
        <source>Decide about entries</source>
        <translation>البتّ في مشاركات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>of the round itself</source>
        <translation>للجولة نفسها</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>الجائزة</translation>
    </message>
    <message>
        <source>Type the name of one that stands beside the round, such as of a theme.</source>
        <translation>اكتب اسم جائزة إلى جانب الجولة، كجائزة موضوع معيّن.</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Who has a conflict is named already, and recorded for the entries it is about only.</source>
        <translation>الأسماء تفصل بينها الفاصلة المنقوطة (;). ومن له تضارب مذكور بالفعل، ولا يُسجَّل إلا للمشاركات التي يخصُّها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided already: recording replaces that</source>
        <translation>
            <numerusform>لا قرار بشأن أي منها بعد</numerusform>
            <numerusform>اتُّخذ قرار بشأن واحدة منها: التسجيل يحل محله</numerusform>
            <numerusform>اتُّخذ قرار بشأن اثنتين منها: التسجيل يحل محله</numerusform>
            <numerusform>اتُّخذ قرار بشأن %Ln منها: التسجيل يحل محله</numerusform>
            <numerusform>اتُّخذ قرار بشأن %Ln منها: التسجيل يحل محله</numerusform>
            <numerusform>اتُّخذ قرار بشأن %Ln منها: التسجيل يحل محله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقَّتة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>المشاركات المعروضة</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>البحث عن مشاركة</translation>
    </message>
    <message>
        <source>Entries and what was decided</source>
        <translation>المشاركات وما تقرَّر</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>نسخ المحضر</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>حفظ المحضر…</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>ملء الجولة التالية</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>البتّ…</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>بدء الاجتماع</translation>
    </message>
    <message>
        <source>One entry at a time, large, with scores and names hidden until they are revealed</source>
        <translation>مشاركة واحدة في كل مرة بخط كبير، والدرجات والأسماء مخفية حتى الكشف عنها</translation>
    </message>
    <message>
        <source>Here the committee decides: finalists, winners, commendations, each with its reason.</source>
        <translation>هنا تقرِّر اللجنة: المتأهِّلون والفائزون والتنويهات، ولكلٍّ سببه.</translation>
    </message>
    <message>
        <source>Decisions rest on a closed result. Close the round under Results first.</source>
        <translation>تستند القرارات إلى نتيجة مغلقة. أغلِق الجولة أولاً في صفحة النتائج.</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>الانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>جارٍ قراءة النتيجة</translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation>مؤقَّتة: قد تتغيَّر بعد</translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation>مغلقة: ثُبِّتت بإغلاق الجولة</translation>
    </message>
    <message>
        <source>In or at the cut %L1</source>
        <translation>ضمن الحدّ أو عنده %L1</translation>
    </message>
    <message>
        <source>Decided %L1</source>
        <translation>بُتَّ فيها %L1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>اختر مشاركة أولاً.</translation>
    </message>
    <message>
        <source>%1: the decision is recorded.</source>
        <comment>code of an entry</comment>
        <translation>‏%1: سُجِّل القرار.</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>حفظ المحضر</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎‎(*.txt)</translation>
    </message>
    <message>
        <source>The minutes are on the clipboard. They name people: keep them inside the team.</source>
        <translation>المحضر في الحافظة. وفيه أسماء أشخاص: أبقِه داخل الفريق.</translation>
    </message>
    <message>
        <source>The minutes are saved. They name people: keep them inside the team.</source>
        <translation>حُفظ المحضر. وفيه أسماء أشخاص: أبقِه داخل الفريق.</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln entries…</source>
        <translation>
            <numerusform>البتّ في المشاركات…</numerusform>
            <numerusform>البتّ في مشاركة واحدة…</numerusform>
            <numerusform>البتّ في مشاركتين…</numerusform>
            <numerusform>البتّ في %Ln مشاركات…</numerusform>
            <numerusform>البتّ في %Ln مشاركة…</numerusform>
            <numerusform>البتّ في %Ln مشاركة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision is recorded for %Ln entries.</source>
        <translation>
            <numerusform>سُجِّل القرار.</numerusform>
            <numerusform>سُجِّل القرار لمشاركة واحدة.</numerusform>
            <numerusform>سُجِّل القرار لمشاركتين.</numerusform>
            <numerusform>سُجِّل القرار لـ%Ln مشاركات.</numerusform>
            <numerusform>سُجِّل القرار لـ%Ln مشاركة.</numerusform>
            <numerusform>سُجِّل القرار لـ%Ln مشاركة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeclareDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>A judge with a conflict is never asked for that entry; a sheet that is there already counts for nothing.</source>
        <translation>لا تُطلب المشاركة أبداً من مُحكِّم لديه تضارب مصالح، والاستمارة الموجودة لا تُحتسب.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>Type a code or a part of the name.</source>
        <translation>اكتب رمزاً أو جزءاً من الاسم.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Type a code or a part of the title.</source>
        <translation>اكتب رمزاً أو جزءاً من العنوان.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Kept with the call; judges do not see it.</source>
        <translation>يُحفظ مع الدعوة ولا يراه المُحكِّمون.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Record the conflict</source>
        <translation>تسجيل التضارب</translation>
    </message>
    <message>
        <source>Choose a judge and an entry.</source>
        <translation>اختر مُحكِّماً ومشاركة.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DeskPage</name>
    <message>
        <source>Score</source>
        <translation>منح الدرجات</translation>
    </message>
    <message>
        <source>Come back to this entry</source>
        <translation>العودة إليها لاحقاً</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Shows the list of entries</source>
        <translation>عرض قائمة المشاركات</translation>
    </message>
    <message>
        <source>What is shown of the entry</source>
        <translation>ما يُعرض من المشاركة</translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation>لم ترد مشاركات بعد</translation>
    </message>
    <message>
        <source>Open the package that your coordinator sends you.</source>
        <translation>افتح الحزمة التي يرسلها إليك المنسِّق.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Practice is over: this entry counts.</source>
        <translation>انتهى التدرّب: هذه المشاركة تُحتسب.</translation>
    </message>
    <message>
        <source>%1: a number that is not on the scale was not saved.</source>
        <translation>%1: رقم ليس على المقياس لم يُحفظ.</translation>
    </message>
    <message>
        <source>What was there before stands.</source>
        <translation>يبقى ما كان من قبل.</translation>
    </message>
    <message>
        <source>This number is not on the scale and was not saved.</source>
        <translation>هذا الرقم ليس على المقياس ولم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::DropDialog</name>
    <message>
        <source>A judge drops out</source>
        <translation>انسحاب مُحكِّم</translation>
    </message>
    <message>
        <source>%1 drops out</source>
        <comment>a judge&apos;s code</comment>
        <translation>انسحاب %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>يُحفظ مع الدعوة ويُطبع في سجلها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>الانتقال إلى التوزيع</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>إعفاء %1</translation>
    </message>
    <message>
        <source>Nothing is assigned to this judge in the round: the judge leaves the panel, and can be given a seat again.</source>
        <translation>لا شيء موزَّع على هذا المُحكِّم في الجولة: يغادر الهيئة ويمكن منحه مقعداً من جديد.</translation>
    </message>
    <message>
        <source>Working out who could take over…</source>
        <translation>جارٍ حساب من يمكنه أن يحلّ محلّه…</translation>
    </message>
    <message numerus="yes">
        <source>The others cannot take over everything: %Ln judgings find no judge. Ask for fewer judges per entry, or for other limits, under Assignment.</source>
        <translation>
            <numerusform>يستطيع الآخرون تولّي كل شيء.</numerusform>
            <numerusform>لا يستطيع الآخرون تولّي كل شيء: عملية تحكيم واحدة بلا مُحكِّم. اطلب في التوزيع عدداً أقل من المُحكِّمين لكل مشاركة أو حدوداً أخرى.</numerusform>
            <numerusform>لا يستطيع الآخرون تولّي كل شيء: عمليتا تحكيم بلا مُحكِّم. اطلب في التوزيع عدداً أقل من المُحكِّمين لكل مشاركة أو حدوداً أخرى.</numerusform>
            <numerusform>لا يستطيع الآخرون تولّي كل شيء: %Ln عمليات تحكيم بلا مُحكِّم. اطلب في التوزيع عدداً أقل من المُحكِّمين لكل مشاركة أو حدوداً أخرى.</numerusform>
            <numerusform>لا يستطيع الآخرون تولّي كل شيء: %Ln عملية تحكيم بلا مُحكِّم. اطلب في التوزيع عدداً أقل من المُحكِّمين لكل مشاركة أو حدوداً أخرى.</numerusform>
            <numerusform>لا يستطيع الآخرون تولّي كل شيء: %Ln عملية تحكيم بلا مُحكِّم. اطلب في التوزيع عدداً أقل من المُحكِّمين لكل مشاركة أو حدوداً أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that are not finished go to other judges.</source>
        <translation>
            <numerusform>لا تنتقل أي مشاركة إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>تنتقل مشاركة واحدة غير منجزة إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>تنتقل مشاركتان غير منجزتين إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>تنتقل %Ln مشاركات غير منجزة إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>تنتقل %Ln مشاركة غير منجزة إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>تنتقل %Ln مشاركة غير منجزة إلى مُحكِّمين آخرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were judged already stay as they are.</source>
        <translation>
            <numerusform>لم تُحكَّم أي مشاركة من قبل.</numerusform>
            <numerusform>تبقى مشاركة واحدة سبق تحكيمها كما هي.</numerusform>
            <numerusform>تبقى مشاركتان سبق تحكيمهما كما هما.</numerusform>
            <numerusform>تبقى %Ln مشاركات سبق تحكيمها كما هي.</numerusform>
            <numerusform>تبقى %Ln مشاركة سبق تحكيمها كما هي.</numerusform>
            <numerusform>تبقى %Ln مشاركة سبق تحكيمها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others then have %1 entries each.</source>
        <comment>a range</comment>
        <translation>يصبح لكل من الآخرين عندئذٍ %1 من المشاركات.</translation>
    </message>
    <message>
        <source>Write their packages anew afterwards.</source>
        <translation>اكتب حزمهم من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>اكتب السبب أولاً.</translation>
    </message>
    <message>
        <source>%1 was taken off.</source>
        <comment>a judge&apos;s code</comment>
        <translation>أُعفي %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries went to other judges.</source>
        <translation>
            <numerusform>لم تنتقل أي مشاركة إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>انتقلت مشاركة واحدة إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>انتقلت مشاركتان إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>انتقلت %Ln مشاركات إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>انتقلت %Ln مشاركة إلى مُحكِّمين آخرين.</numerusform>
            <numerusform>انتقلت %Ln مشاركة إلى مُحكِّمين آخرين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::Dumbbells</name>
    <message>
        <source>blank</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 و%3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntriesPage</name>
    <message>
        <source>Import entries</source>
        <translation>استيراد المشاركات</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>What of the entries is shown</source>
        <translation>ما يُعرض عن المشاركات</translation>
    </message>
    <message>
        <source>Type an entry…</source>
        <translation>إدخال مشاركة…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>البحث عن مشاركة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>هيئة التحكيم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Entries of the call</source>
        <translation>مشاركات الدعوة</translation>
    </message>
    <message>
        <source>The way of the entries</source>
        <translation>مسار المشاركات</translation>
    </message>
    <message>
        <source>Here stand the entries: each with a neutral code, its words, and what became of it.</source>
        <translation>هنا المشاركات: لكل منها رمز محايد ونصها وما آلت إليه.</translation>
    </message>
    <message>
        <source>Import the table in which they arrived, in whatever language its headings are, or type them from paper one by one.</source>
        <translation>استورِد الجدول الذي وصلت فيه أياً كانت لغة عناوينه، أو أدخِلها من الورق واحدة واحدة.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or cells copied in a spreadsheet</source>
        <translation>ملف CSV أو XLSX، أو خانات منسوخة من جدول بيانات</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>لا مشاركة توافق عامل التصفية.</translation>
    </message>
    <message>
        <source>All entries are still here.</source>
        <translation>جميع المشاركات لا تزال هنا.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Change the state…</source>
        <translation>تغيير الحالة…</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>جارٍ قراءة السجل</translation>
    </message>
    <message>
        <source>Looking for entries that came twice</source>
        <translation>جارٍ البحث عن مشاركات وصلت مرتين</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>ربما مكرَّرة</translation>
    </message>
    <message>
        <source>Perhaps twice %L1</source>
        <translation>ربما مكرَّرة %L1</translation>
    </message>
    <message>
        <source>Blindness</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستلَمة</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>مكرَّرة</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>غير مؤهَّلة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>مُقصاة</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>للتدريب</translation>
    </message>
    <message>
        <source>wait for screening</source>
        <translation>تنتظر الفرز</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>للتحكيم</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a reason and how many</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Not eligible: %1</source>
        <comment>reasons with their counts</comment>
        <translation>غير مؤهَّلة: %1</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>perhaps twice</source>
        <translation>ربما مكرَّرة</translation>
    </message>
    <message>
        <source>without a judge</source>
        <translation>بلا مُحكِّم</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>كل الهيئات</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>بلا لغة</translation>
    </message>
    <message>
        <source>Choose one entry.</source>
        <translation>اختر مشاركة واحدة.</translation>
    </message>
    <message>
        <source>Choose one entry or several.</source>
        <translation>اختر مشاركة أو أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>Let %Ln in</source>
        <comment>entries</comment>
        <translation>
            <numerusform>قبول</numerusform>
            <numerusform>قبول مشاركة واحدة</numerusform>
            <numerusform>قبول مشاركتين</numerusform>
            <numerusform>قبول %Ln مشاركات</numerusform>
            <numerusform>قبول %Ln مشاركة</numerusform>
            <numerusform>قبول %Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Choose entries that wait for screening.</source>
        <translation>اختر مشاركات تنتظر الفرز.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>لا مشاركات محدَّدة.</numerusform>
            <numerusform>مشاركة واحدة محدَّدة.</numerusform>
            <numerusform>مشاركتان محدَّدتان.</numerusform>
            <numerusform>%Ln مشاركات محدَّدة.</numerusform>
            <numerusform>%Ln مشاركة محدَّدة.</numerusform>
            <numerusform>%Ln مشاركة محدَّدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are shown. Enter opens one, Shift and Ctrl select several.</source>
        <translation>
            <numerusform>لا مشاركات معروضة. يفتح Enter واحدة، ويحدِّد Shift وCtrl عدة مشاركات.</numerusform>
            <numerusform>مشاركة واحدة معروضة. يفتح Enter واحدة، ويحدِّد Shift وCtrl عدة مشاركات.</numerusform>
            <numerusform>مشاركتان معروضتان. يفتح Enter واحدة، ويحدِّد Shift وCtrl عدة مشاركات.</numerusform>
            <numerusform>%Ln مشاركات معروضة. يفتح Enter واحدة، ويحدِّد Shift وCtrl عدة مشاركات.</numerusform>
            <numerusform>%Ln مشاركة معروضة. يفتح Enter واحدة، ويحدِّد Shift وCtrl عدة مشاركات.</numerusform>
            <numerusform>%Ln مشاركة معروضة. يفتح Enter واحدة، ويحدِّد Shift وCtrl عدة مشاركات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a code and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries: %1</source>
        <comment>how many and their state</comment>
        <translation>
            <numerusform>لا مشاركات: %1</numerusform>
            <numerusform>مشاركة واحدة: %1</numerusform>
            <numerusform>مشاركتان: %1</numerusform>
            <numerusform>%Ln مشاركات: %1</numerusform>
            <numerusform>%Ln مشاركة: %1</numerusform>
            <numerusform>%Ln مشاركة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change of state is recorded, and can be changed again.</source>
        <translation>يُسجَّل كل تغيير للحالة ويمكن تغييره من جديد.</translation>
    </message>
    <message>
        <source>judged: %1</source>
        <comment>a round</comment>
        <translation>قُيِّمت: %1</translation>
    </message>
    <message>
        <source>an answer is lacking</source>
        <translation>ينقص جواب</translation>
    </message>
    <message>
        <source>Did not pass %1: %2</source>
        <comment>a round; reasons with their counts</comment>
        <translation>لم تجتز %1: %2</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <comment>a round</comment>
        <translation>دُقِّقت: %1</translation>
    </message>
    <message>
        <source>wait for screening in an earlier round</source>
        <translation>تنتظر الفرز في جولة سابقة</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>للتدقيق</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>مشاركة جديدة</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>المشاركة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save and type the next</source>
        <translation>حفظ ثم إدخال التالية</translation>
    </message>
    <message>
        <source>Add the entry</source>
        <translation>إضافة المشاركة</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>حفظ التصحيحات</translation>
    </message>
    <message>
        <source>Title and text</source>
        <translation>العنوان والنص</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>مَن أرسلها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>أجزاء المشاركة</translation>
    </message>
    <message>
        <source>Add the entry first.</source>
        <translation>أضف المشاركة أولاً.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>فارغ: الرمز التالي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A tag such as fr, sw or zh-Hans</source>
        <translation>وسم مثل fr أو sw أو zh-Hans</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Translations beside the original</source>
        <translation>الترجمات إلى جانب الأصل</translation>
    </message>
    <message>
        <source>Judges never see any of this, and no file for a judge contains it.</source>
        <translation>لا يرى المُحكِّمون شيئاً من هذا، ولا يحتويه أي ملف لمُحكِّم.</translation>
    </message>
    <message>
        <source>New entry, as it is typed from paper</source>
        <translation>مشاركة جديدة تُدخَل من الورق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also kept from the table:</source>
        <translation>محفوظ أيضاً من الجدول:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what shows the sender</source>
        <translation>جارٍ البحث عمّا يكشف المُرسِل</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>where, what was found, what it is</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Judges may see who sent this entry.</source>
        <translation>قد يرى المُحكِّمون مَن أرسل هذه المشاركة.</translation>
    </message>
    <message>
        <source>Type a title or a text first.</source>
        <translation>اكتب عنواناً أو نصاً أولاً.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيفت %1.</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>صُحِّحت %1.</translation>
    </message>
    <message>
        <source>Judges who have a package see it with the next one.</source>
        <translation>مَن لديه حزمة من المُحكِّمين يراه مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>No file was attached.</source>
        <translation>لم يُرفَق أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were attached.</source>
        <translation>
            <numerusform>لم يُرفق أي ملف.</numerusform>
            <numerusform>أُرفق ملف واحد.</numerusform>
            <numerusform>أُرفق ملفان.</numerusform>
            <numerusform>أُرفق %Ln ملفات.</numerusform>
            <numerusform>أُرفق %Ln ملفاً.</numerusform>
            <numerusform>أُرفق %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges see them with the next package.</source>
        <translation>يراها المُحكِّمون مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>The entry has these files already.</source>
        <translation>هذه الملفات مرفقة بالمشاركة من قبل.</translation>
    </message>
    <message>
        <source>The file was taken off.</source>
        <translation>أُزيل الملف.</translation>
    </message>
    <message>
        <source>It stays on this computer, as sheets may have judged it.</source>
        <translation>يبقى على هذا الجهاز، فقد يكون قُيِّم في استمارات.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>The file is there again.</source>
        <translation>عاد الملف إلى موضعه.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryFiles</name>
    <message>
        <source>Drop files on this window, or choose them. Names of files are not kept, as they may say who sent them. What pictures and PDFs say of their maker is taken out when packages are written.</source>
        <translation>أفلِت الملفات على هذه النافذة أو اخترها. لا تُحفظ أسماء الملفات لأنها قد تكشف المُرسِل. وما تقوله الصور وملفات PDF عن صانعها يُزال عند كتابة الحزم.</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>ملفات المشاركة</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and size of a file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (ليس على هذا الجهاز)</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>لا ملفات بعد.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryHeader</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفاً</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1 · translated by a machine</source>
        <translation>%1، ترجمة آلية</translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation>%1، ترجمة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language and length</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · entry %2 in your order</source>
        <translation>%1، المشاركة %2 بترتيبك</translation>
    </message>
    <message>
        <source>%1 · practice</source>
        <translation>%1، تدريبية</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>النص المعروض</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>a very long text</source>
        <translation>نص طويل جداً</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryList</name>
    <message>
        <source>waits for screening</source>
        <translation>تنتظر الفرز</translation>
    </message>
    <message>
        <source>in</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>تدريبية</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرَّرة</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>غير مؤهَّلة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>مُقصاة</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>has not come through</source>
        <translation>لم تجتز الجولة السابقة</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>مكرَّرة عن %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>المشارِك</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>short heading: language</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryPane</name>
    <message>
        <source>At your pace: %1 left</source>
        <translation>المتبقي بوتيرتك: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>My scores so far</source>
        <translation>درجاتي حتى الآن</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>أُنجزت %L1 من %L2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To do %L1</source>
        <translation>باقية %L1</translation>
    </message>
    <message>
        <source>Flag %L1</source>
        <translation>وسم %L1</translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation>تمت %L1</translation>
    </message>
    <message>
        <source>No entries have come yet.</source>
        <translation>لم ترد مشاركات بعد.</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>لا مشاركات مطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>لم تُمنح أي درجة</numerusform>
            <numerusform>مُنحت درجة واحدة</numerusform>
            <numerusform>مُنحت درجتان</numerusform>
            <numerusform>مُنحت %Ln درجات</numerusform>
            <numerusform>مُنحت %Ln درجة</numerusform>
            <numerusform>مُنحت %Ln درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Nothing is left for you to read.</source>
        <translation>لم يبقَ لك شيء لتقرأه.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EntryView</name>
    <message>
        <source>There is nothing to read in this entry.</source>
        <translation>لا شيء يُقرأ في هذه المشاركة.</translation>
    </message>
    <message>
        <source>No text and no file of it is here. Ask the coordinator, or say that you cannot judge it.</source>
        <translation>لا نصّ لها هنا ولا ملف. اسأل المنسِّق، أو اختر “تعذُّر التقييم”.</translation>
    </message>
    <message>
        <source>This entry has no text.</source>
        <translation>لا نصّ في هذه المشاركة.</translation>
    </message>
    <message>
        <source>Open a file below to see what was sent in.</source>
        <translation>افتح ملفاً في الأسفل لترى ما أُرسل.</translation>
    </message>
    <message>
        <source>This entry was erased.</source>
        <translation>مُحيت هذه المشاركة.</translation>
    </message>
    <message>
        <source>Somebody asked for that, so its texts and files are gone for good. What you scored stays as it is.</source>
        <translation>طلب أحدهم ذلك، فزالت نصوصها وملفاتها نهائياً. وتبقى درجاتك كما هي.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::EraseDialog</name>
    <message>
        <source>Delete personal data</source>
        <translation>محو البيانات الشخصية</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept with the call as one of these kinds, without a name.</source>
        <translation>يُحفظ مع الدعوة كأحد هذه الأنواع، بلا اسم.</translation>
    </message>
    <message>
        <source>Delete it for good: nobody can bring it back</source>
        <translation>محو نهائي: لا يستطيع أحد استعادة البيانات</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>اختيار السبب</translation>
    </message>
    <message>
        <source>Free some space or see to the disk. What is left goes when the call is opened next, or when you try again.</source>
        <translation>أفرِغ بعض المساحة أو افحص القرص. يُمحى الباقي عند فتح الدعوة في المرة القادمة أو عند إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <comment>a code</comment>
        <translation>البيانات الشخصية لـ %1</translation>
    </message>
    <message>
        <source>Looking for what is kept…</source>
        <translation>جارٍ البحث عمّا هو محفوظ…</translation>
    </message>
    <message>
        <source>The personal data of %1 is deleted</source>
        <comment>a code</comment>
        <translation>مُحيت البيانات الشخصية لـ %1</translation>
    </message>
    <message>
        <source>The personal data of %1 is not deleted everywhere yet</source>
        <comment>a code</comment>
        <translation>لم تُمحَ البيانات الشخصية لـ %1 في كل مكان بعد</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>ما وصل إليه المحو</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يزول</translation>
    </message>
    <message>
        <source>Nothing personal is kept here any more.</source>
        <translation>لم تعد تُحفظ هنا أي بيانات شخصية.</translation>
    </message>
    <message>
        <source>What was not reached</source>
        <translation>ما لم يصل إليه المحو</translation>
    </message>
    <message>
        <source>What an earlier deletion did not reach</source>
        <translation>ما لم يصل إليه محو سابق</translation>
    </message>
    <message>
        <source>Packages that were sent before</source>
        <translation>حزم أُرسلت من قبل</translation>
    </message>
    <message>
        <source>Ask for them to be deleted. A judge’s program deletes what is in it when the next package is opened: write new ones and send them.</source>
        <translation>اطلب حذفها. يمحو برنامج المُحكِّم ما فيها عند فتح الحزمة التالية: اكتب حزماً جديدة وأرسلها.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Choose the reason, and tick that it is for good.</source>
        <translation>اختر السبب وضع علامة على أن المحو نهائي.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Delete the data of %1</source>
        <comment>a code</comment>
        <translation>محو بيانات %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <translation>عدم المحو</translation>
    </message>
    <message>
        <source>It was stopped before anything was deleted.</source>
        <translation>أُوقف قبل محو أي شيء.</translation>
    </message>
    <message>
        <source>Comments on other entries that went</source>
        <translation>تعليقات على مشاركات أخرى حُذفت</translation>
    </message>
    <message>
        <source>Comments on other entries that go</source>
        <translation>تعليقات على مشاركات أخرى تُحذف</translation>
    </message>
    <message>
        <source>They name the person. Tell the judges: their words are not kept.</source>
        <translation>تذكر الشخص. أخبر المُحكِّمين أن كلامهم لا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ExampleSheet</name>
    <message>
        <source>Try it: nothing you score here is kept.</source>
        <translation>جرِّبها: لا يُحفظ شيء مما تقيِّمه هنا.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FileBar</name>
    <message>
        <source>No attachments</source>
        <translation>لا مرفقات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقاً</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and size of a file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open attachment %1 of %2: %3</source>
        <translation>فتح المرفق %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What travels</source>
        <translation>ما يُتبادل</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a tab, and how much waits there</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَمة</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>تباين النسخ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::FilesPanel</name>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, as many as you like</source>
        <translation>يمكن إفلات الملفات في أي موضع من هذه النافذة، مهما كان عددها</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>from a coordinator: entries to judge</source>
        <translation>من منسِّق: مشاركات للتحكيم</translation>
    </message>
    <message>
        <source>from a judge: scores to merge</source>
        <translation>من مُحكِّم: درجات للدمج</translation>
    </message>
    <message>
        <source>a whole call, to hand over or keep</source>
        <translation>دعوة كاملة، للتسليم أو الحفظ</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent unless you send a file.</source>
        <translation>يبقى كل شيء على هذا الجهاز. ولا يُرسل شيء ما لم ترسل ملفاً.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForkTable</name>
    <message>
        <source>Typed at the office</source>
        <translation>أُدخلت في المكتب</translation>
    </message>
    <message>
        <source>%1, says %2, %3</source>
        <comment>a laptop, and the day and time that it claims</comment>
        <translation>%1، حسب المصرَّح به %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>تعذَّر التقييم</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>مُقيَّمة</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>in a form</source>
        <translation>في نموذج</translation>
    </message>
    <message>
        <source>in the program</source>
        <translation>في البرنامج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where it was written</source>
        <translation>أين كُتبت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>إلى اللجنة</translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation>إلى المشارك</translation>
    </message>
    <message>
        <source>Difference, on %1</source>
        <translation>الفرق، على المقياس %1</translation>
    </message>
    <message>
        <source>counts for nothing</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <source>The sheet comes to</source>
        <translation>نتيجة الاستمارة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>%1, decided %2, %3</source>
        <comment>a laptop, and the day and time of a decision</comment>
        <translation>%1، تقرَّر في %2، %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ForksPane</name>
    <message>
        <source>Nothing is here in two versions.</source>
        <translation>لا شيء هنا بنسختين.</translation>
    </message>
    <message>
        <source>When a judge scores the same entry on two laptops, both sheets are shown here and you say which counts.</source>
        <translation>إذا قيَّم مُحكِّم المشاركة نفسها على جهازين، ظهرت الاستمارتان هنا، وتُحدِّد أنت أيَّهما تُحتسب.</translation>
    </message>
    <message>
        <source>Neither version knows of the other. Clocks can be wrong, so none is taken to be the newer one. Until you decide, it counts for nothing.</source>
        <translation>لا تعلم أيٌّ من النسختين بالأخرى. قد تخطئ الساعات، فلا تُعَدّ أيٌّ منهما الأحدث. لا تُحتسب إلى أن تُقرِّر.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>يُحفظ مع الدعوة ويُطبع في سجلها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقاً</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>%1 scored %2 in two ways</source>
        <comment>a judge; an entry</comment>
        <translation>قيَّم %1 المشاركة %2 بنسختين مختلفتين</translation>
    </message>
    <message>
        <source>Two versions of one thing: %1</source>
        <translation>نسختان من شيء واحد: %1</translation>
    </message>
    <message>
        <source>Count neither; ask the judge to send a new file</source>
        <translation>عدم احتساب أيٍّ منهما، وطلب ملف جديد من المُحكِّم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a laptop, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let it count for nothing, as decided before</source>
        <translation>عدم احتسابها، كما تقرَّر من قبل</translation>
    </message>
    <message>
        <source>%1 Count this one: %2</source>
        <comment>a mark; a version</comment>
        <translation>%1 احتساب هذه: %2</translation>
    </message>
    <message>
        <source>Let neither close stand</source>
        <translation>عدم اعتماد أيٍّ من الإغلاقين</translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever this judge used both laptops (%Ln sheets now)</source>
        <translation>
            <numerusform>الإجابة نفسها حيثما استخدم هذا المُحكِّم الجهازين (لا استمارات الآن)</numerusform>
            <numerusform>الإجابة نفسها حيثما استخدم هذا المُحكِّم الجهازين (استمارة واحدة الآن)</numerusform>
            <numerusform>الإجابة نفسها حيثما استخدم هذا المُحكِّم الجهازين (استمارتان الآن)</numerusform>
            <numerusform>الإجابة نفسها حيثما استخدم هذا المُحكِّم الجهازين (%Ln استمارات الآن)</numerusform>
            <numerusform>الإجابة نفسها حيثما استخدم هذا المُحكِّم الجهازين (%Ln استمارة الآن)</numerusform>
            <numerusform>الإجابة نفسها حيثما استخدم هذا المُحكِّم الجهازين (%Ln استمارة الآن)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version and write the reason first.</source>
        <translation>اختر نسخة واكتب السبب أولاً.</translation>
    </message>
    <message>
        <source>Both versions stay on record. You can decide again later.</source>
        <translation>تبقى النسختان في السجل. يمكنك أن تُقرِّر من جديد لاحقاً.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are decided.</source>
        <translation>
            <numerusform>لم يُحسم شيء.</numerusform>
            <numerusform>حُسمت استمارة واحدة.</numerusform>
            <numerusform>حُسمت استمارتان.</numerusform>
            <numerusform>حُسمت %Ln استمارات.</numerusform>
            <numerusform>حُسمت %Ln استمارة.</numerusform>
            <numerusform>حُسمت %Ln استمارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>سُجِّل القرار.</translation>
    </message>
    <message>
        <source>Two people have said the same, neither knowing of the other: whichever you let stand, nothing else changes.</source>
        <translation>قال شخصان الشيء نفسه دون علم أحدهما بالآخر: أيَّ النسختين اعتمدتَ، لم يتغيَّر شيء آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The same answer wherever both say the same (%Ln times now)</source>
        <translation>
            <numerusform>الجواب نفسه حيثما تطابقت النسختان (لا شيء الآن)</numerusform>
            <numerusform>الجواب نفسه حيثما تطابقت النسختان (مرة واحدة الآن)</numerusform>
            <numerusform>الجواب نفسه حيثما تطابقت النسختان (مرتان الآن)</numerusform>
            <numerusform>الجواب نفسه حيثما تطابقت النسختان (%Ln مرات الآن)</numerusform>
            <numerusform>الجواب نفسه حيثما تطابقت النسختان (%Ln مرة الآن)</numerusform>
            <numerusform>الجواب نفسه حيثما تطابقت النسختان (%Ln مرة الآن)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are recorded.</source>
        <translation>
            <numerusform>لم يُسجَّل أي قرار.</numerusform>
            <numerusform>سُجِّل قرار واحد.</numerusform>
            <numerusform>سُجِّل قراران.</numerusform>
            <numerusform>سُجِّلت %Ln قرارات.</numerusform>
            <numerusform>سُجِّل %Ln قراراً.</numerusform>
            <numerusform>سُجِّل %Ln قرار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FormDialog</name>
    <message>
        <source>Take in a form</source>
        <translation>استلام نموذج</translation>
    </message>
    <message>
        <source>Whose scores these are</source>
        <translation>لمن هذه الدرجات</translation>
    </message>
    <message>
        <source>The name of a form says it; look at it all the same.</source>
        <translation>يدل عليه اسم النموذج، ومع ذلك تحقَّق منه.</translation>
    </message>
    <message>
        <source>A form the judge filled in</source>
        <translation>نموذج عبَّأه المُحكِّم</translation>
    </message>
    <message>
        <source>Typed from paper</source>
        <translation>مُدخلة من الورق</translation>
    </message>
    <message>
        <source>How they were written</source>
        <translation>كيف كُتبت</translation>
    </message>
    <message>
        <source>Paper is typed twice: until both typings agree, the scores count nowhere.</source>
        <translation>يُدخَل الورق مرتين: لا تُحتسب الدرجات حتى يتفق الإدخالان.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه جانباً</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Say first whose scores these are.</source>
        <translation>حدِّد أولاً لمن هذه الدرجات.</translation>
    </message>
    <message>
        <source>Nothing can be taken in from this file.</source>
        <translation>لا يمكن استلام شيء من هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would be taken in.</source>
        <translation>
            <numerusform>لن يُستلم شيء.</numerusform>
            <numerusform>ستُستلم استمارة واحدة.</numerusform>
            <numerusform>ستُستلم استمارتان.</numerusform>
            <numerusform>ستُستلم %Ln استمارات.</numerusform>
            <numerusform>ستُستلم %Ln استمارة.</numerusform>
            <numerusform>ستُستلم %Ln استمارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets would wait for the second typing.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإدخال الثاني.</numerusform>
            <numerusform>استمارة واحدة ستنتظر الإدخال الثاني.</numerusform>
            <numerusform>استمارتان ستنتظران الإدخال الثاني.</numerusform>
            <numerusform>%Ln استمارات ستنتظر الإدخال الثاني.</numerusform>
            <numerusform>%Ln استمارة ستنتظر الإدخال الثاني.</numerusform>
            <numerusform>%Ln استمارة ستنتظر الإدخال الثاني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here already.</source>
        <translation>
            <numerusform>لا شيء موجود هنا.</numerusform>
            <numerusform>استمارة واحدة موجودة هنا.</numerusform>
            <numerusform>استمارتان موجودتان هنا.</numerusform>
            <numerusform>%Ln استمارات موجودة هنا.</numerusform>
            <numerusform>%Ln استمارة موجودة هنا.</numerusform>
            <numerusform>%Ln استمارة موجودة هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank: a blank is not a zero.</source>
        <translation>
            <numerusform>لا مشاركات فارغة.</numerusform>
            <numerusform>مشاركة واحدة فارغة: الفراغ ليس صفراً.</numerusform>
            <numerusform>مشاركتان فارغتان: الفراغ ليس صفراً.</numerusform>
            <numerusform>%Ln مشاركات فارغة: الفراغ ليس صفراً.</numerusform>
            <numerusform>%Ln مشاركة فارغة: الفراغ ليس صفراً.</numerusform>
            <numerusform>%Ln مشاركة فارغة: الفراغ ليس صفراً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets differ from the judge&apos;s laptop: you decide under Forks.</source>
        <translation>
            <numerusform>لا اختلاف عن جهاز المُحكِّم.</numerusform>
            <numerusform>استمارة واحدة تخالف جهاز المُحكِّم: القرار لك تحت “تباين النسخ”.</numerusform>
            <numerusform>استمارتان تخالفان جهاز المُحكِّم: القرار لك تحت “تباين النسخ”.</numerusform>
            <numerusform>%Ln استمارات تخالف جهاز المُحكِّم: القرار لك تحت “تباين النسخ”.</numerusform>
            <numerusform>%Ln استمارة تخالف جهاز المُحكِّم: القرار لك تحت “تباين النسخ”.</numerusform>
            <numerusform>%Ln استمارة تخالف جهاز المُحكِّم: القرار لك تحت “تباين النسخ”.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا مسائل أخرى.</numerusform>
            <numerusform>ومسألة أخرى.</numerusform>
            <numerusform>ومسألتان أخريان.</numerusform>
            <numerusform>و%Ln مسائل أخرى.</numerusform>
            <numerusform>و%Ln مسألة أخرى.</numerusform>
            <numerusform>و%Ln مسألة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken in until this is mended:</source>
        <translation>لا يُستلم شيء قبل إصلاح ما يلي:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets were taken in.</source>
        <translation>
            <numerusform>لم يُستلم شيء.</numerusform>
            <numerusform>استُلمت استمارة واحدة.</numerusform>
            <numerusform>استُلمت استمارتان.</numerusform>
            <numerusform>استُلمت %Ln استمارات.</numerusform>
            <numerusform>استُلمت %Ln استمارة.</numerusform>
            <numerusform>استُلمت %Ln استمارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>شخص ثانٍ</translation>
    </message>
    <message>
        <source>Who typed it</source>
        <translation>مَن أدخله</translation>
    </message>
    <message>
        <source>A table that was corrected remains the typing of whoever typed it first.</source>
        <translation>يبقى الجدول المصحَّح إدخالَ من أدخله أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets replace what the same person had typed before.</source>
        <translation>
            <numerusform>لا استمارات تحلّ محل إدخال سابق للشخص نفسه.</numerusform>
            <numerusform>استمارة واحدة تحلّ محل ما أدخله الشخص نفسه سابقاً.</numerusform>
            <numerusform>استمارتان تحلّان محل ما أدخله الشخص نفسه سابقاً.</numerusform>
            <numerusform>%Ln استمارات تحلّ محل ما أدخله الشخص نفسه سابقاً.</numerusform>
            <numerusform>%Ln استمارةً تحلّ محل ما أدخله الشخص نفسه سابقاً.</numerusform>
            <numerusform>%Ln استمارة تحلّ محل ما أدخله الشخص نفسه سابقاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are not what the other person typed: look at the paper.</source>
        <translation>
            <numerusform>لا خانات تخالف ما أدخله الشخص الآخر.</numerusform>
            <numerusform>خانة واحدة تخالف ما أدخله الشخص الآخر: راجِع الورق.</numerusform>
            <numerusform>خانتان تخالفان ما أدخله الشخص الآخر: راجِع الورق.</numerusform>
            <numerusform>%Ln خانات تخالف ما أدخله الشخص الآخر: راجِع الورق.</numerusform>
            <numerusform>%Ln خانةً تخالف ما أدخله الشخص الآخر: راجِع الورق.</numerusform>
            <numerusform>%Ln خانة تخالف ما أدخله الشخص الآخر: راجِع الورق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells that were taken in before would be replaced: %1.</source>
        <translation>
            <numerusform>لن تُستبدل أي خانة: %1.</numerusform>
            <numerusform>ستُستبدل خانة واحدة سبق استلامها: %1.</numerusform>
            <numerusform>ستُستبدل خانتان سبق استلامهما: %1.</numerusform>
            <numerusform>ستُستبدل %Ln خانات سبق استلامها: %1.</numerusform>
            <numerusform>ستُستبدل %Ln خانة سبق استلامها: %1.</numerusform>
            <numerusform>ستُستبدل %Ln خانة سبق استلامها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets say what was replaced since and are left out: %1.</source>
        <translation>
            <numerusform>لا استمارات أقدم: %1.</numerusform>
            <numerusform>استمارة واحدة تحمل ما استُبدل بعدها فتُترك: %1.</numerusform>
            <numerusform>استمارتان تحملان ما استُبدل بعدهما فتُتركان: %1.</numerusform>
            <numerusform>%Ln استمارات تحمل ما استُبدل بعدها فتُترك: %1.</numerusform>
            <numerusform>%Ln استمارة تحمل ما استُبدل بعدها فتُترك: %1.</numerusform>
            <numerusform>%Ln استمارة تحمل ما استُبدل بعدها فتُترك: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are blank here; what was taken in before stands: %1.</source>
        <translation>
            <numerusform>لا مشاركات فارغة هنا: %1.</numerusform>
            <numerusform>مشاركة واحدة فارغة هنا؛ يبقى ما استُلم سابقاً: %1.</numerusform>
            <numerusform>مشاركتان فارغتان هنا؛ يبقى ما استُلم سابقاً: %1.</numerusform>
            <numerusform>%Ln مشاركات فارغة هنا؛ يبقى ما استُلم سابقاً: %1.</numerusform>
            <numerusform>%Ln مشاركة فارغة هنا؛ يبقى ما استُلم سابقاً: %1.</numerusform>
            <numerusform>%Ln مشاركة فارغة هنا؛ يبقى ما استُلم سابقاً: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::FreezeDialog</name>
    <message>
        <source>Freeze the rules</source>
        <translation>تثبيت القواعد</translation>
    </message>
    <message>
        <source>One last look at %1</source>
        <translation>نظرة أخيرة إلى %1</translation>
    </message>
    <message>
        <source>After this nobody can change what is scored or how it adds up. Bands, ties and the cut can still change until the round is closed; once packages were written, such a change is printed with every result.</source>
        <translation>بعد ذلك لا يستطيع أحد تغيير ما يُقيَّم ولا كيف تُجمع الدرجات. أما النطاقات والتعادل والحدّ الفاصل فيبقى تغييرها ممكناً حتى إغلاق الجولة، وبعد كتابة الحزم يُطبع مثل هذا التغيير مع كل نتيجة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>لا نصوص ناقصة في لغات هذه الدعوة.</numerusform>
            <numerusform>نص واحد ناقص في لغات هذه الدعوة.</numerusform>
            <numerusform>نصّان ناقصان في لغات هذه الدعوة.</numerusform>
            <numerusform>%Ln نصوص ناقصة في لغات هذه الدعوة.</numerusform>
            <numerusform>%Ln نصاً ناقصاً في لغات هذه الدعوة.</numerusform>
            <numerusform>%Ln نص ناقص في لغات هذه الدعوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges then read another language. Texts can still be written after the freeze.</source>
        <translation>يقرؤها المُحكِّمون عندئذٍ بلغة أخرى. ويمكن كتابة النصوص بعد التثبيت أيضاً.</translation>
    </message>
    <message>
        <source>The rules in plain words</source>
        <translation>القواعد بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Header</name>
    <message>
        <source>All calls</source>
        <translation>جميع الدعوات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>المفاتيح والمساعدة</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Change judge: back to all calls</source>
        <translation>تغيير المُحكِّم: العودة إلى جميع الدعوات</translation>
    </message>
</context>
<context>
    <name>palmares::ui::HistoryPane</name>
    <message>
        <source>package</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>ورقة درجات</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>دُمج</translation>
    </message>
    <message>
        <source>taken out of the count</source>
        <translation>خارج الاحتساب</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Save the same file once more</source>
        <translation>حفظ الملف نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>What came in and what went out from this computer. Taking a file out of the count takes away what only that file brought; what it had replaced stands again.</source>
        <translation>ما دخل إلى هذا الجهاز وما خرج منه. إخراج ملف من الاحتساب يُبطل ما جاء به وحده، ويعود ما كان قد حلَّ محله.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All files received and written</source>
        <translation>كل الملفات المستلَمة والمكتوبة</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>الملفات المعروضة</translation>
    </message>
    <message>
        <source>Every file that comes in or goes out is listed here.</source>
        <translation>يُدرج هنا كل ملف يدخل أو يخرج.</translation>
    </message>
    <message>
        <source>Nothing has come in or gone out yet.</source>
        <translation>لم يدخل شيء ولم يخرج بعد.</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>حفظه من جديد…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Received %L1</source>
        <translation>المستلَمة %L1</translation>
    </message>
    <message>
        <source>Written %L1</source>
        <translation>المكتوبة %L1</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>إعادته…</translation>
    </message>
    <message>
        <source>Take out of the count…</source>
        <translation>إخراج من الاحتساب…</translation>
    </message>
    <message>
        <source>Choose a merged file first.</source>
        <translation>اختر أولاً ملفاً مدموجاً.</translation>
    </message>
    <message>
        <source>The very same bytes, if a stick or a mail was lost</source>
        <translation>الملف نفسه حرفاً بحرف، إن ضاعت وحدة الذاكرة المحمولة أو الرسالة</translation>
    </message>
    <message>
        <source>Choose a written file first.</source>
        <translation>اختر أولاً ملفاً مكتوباً.</translation>
    </message>
    <message>
        <source>Bring a file back</source>
        <translation>إعادة ملف</translation>
    </message>
    <message>
        <source>Take a file out of the count</source>
        <translation>إخراج ملف من الاحتساب</translation>
    </message>
    <message>
        <source>What %1 brought counts again.</source>
        <translation>يُحتسب ما جاء به %1 من جديد.</translation>
    </message>
    <message>
        <source>What only %1 brought counts no more; what it had replaced stands again. Nothing is deleted, and it can be brought back.</source>
        <translation>لا يُحتسب بعد الآن ما جاء به %1 وحده، ويعود ما كان قد حلَّ محله. لا يُحذف شيء، ويمكن إعادته.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Take it out of the count</source>
        <translation>إخراجه من الاحتساب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records count again.</source>
        <translation>
            <numerusform>لم يعد شيء إلى الاحتساب.</numerusform>
            <numerusform>عاد سجل واحد إلى الاحتساب.</numerusform>
            <numerusform>عاد سجلان إلى الاحتساب.</numerusform>
            <numerusform>عادت %Ln سجلات إلى الاحتساب.</numerusform>
            <numerusform>عاد %Ln سجلاً إلى الاحتساب.</numerusform>
            <numerusform>عاد %Ln سجل إلى الاحتساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were taken out of the count.</source>
        <translation>
            <numerusform>لم يُخرَج شيء من الاحتساب.</numerusform>
            <numerusform>أُخرج سجل واحد من الاحتساب.</numerusform>
            <numerusform>أُخرج سجلان من الاحتساب.</numerusform>
            <numerusform>أُخرجت %Ln سجلات من الاحتساب.</numerusform>
            <numerusform>أُخرج %Ln سجلاً من الاحتساب.</numerusform>
            <numerusform>أُخرج %Ln سجل من الاحتساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved once more as %1.</source>
        <translation>حُفظ مرة أخرى باسم %1.</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <comment>a code</comment>
        <translation>البيانات الشخصية لـ %1</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Deletions %L1</source>
        <translation>عمليات المحو %L1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::HomePage</name>
    <message>
        <source>All calls</source>
        <translation>جميع الدعوات</translation>
    </message>
    <message>
        <source>You judge</source>
        <translation>دعوات تُحكِّم فيها</translation>
    </message>
    <message>
        <source>opened with a package you were sent</source>
        <translation>فُتحت بحزمة وصلتك</translation>
    </message>
    <message>
        <source>You coordinate</source>
        <translation>دعوات تُنسِّقها</translation>
    </message>
    <message>
        <source>No calls on this computer yet</source>
        <translation>لا دعوات على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>If you judge, you were sent a file that ends in .palmpack: open it, or drop it here. If you take over a call, open the file that ends in .palmcall.</source>
        <translation>إن كنت مُحكِّماً فقد وصلك ملف ينتهي بـ ⁦.palmpack⁩: افتحه أو أفلِته هنا. وإن كنت تتولى دعوة فافتح الملف الذي ينتهي بـ ⁦.palmcall⁩.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>دعوة جديدة</translation>
    </message>
    <message>
        <source>Try the sample call</source>
        <translation>تجربة الدعوة النموذجية</translation>
    </message>
    <message>
        <source>The sample is made up. It takes some seconds to make and can be removed again.</source>
        <translation>الدعوة النموذجية خيالية، ويستغرق إعدادها بضع ثوانٍ، ويمكن إزالتها بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ImportPane</name>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>الأعمدة والصفوف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>خطوات الاستيراد</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>اختر جدولاً أولاً.</translation>
    </message>
    <message>
        <source>The button at the bottom imports.</source>
        <translation>الزر في الأسفل يستورد.</translation>
    </message>
    <message>
        <source>A table of entries comes in as it is.</source>
        <translation>يدخل جدول المشاركات كما هو.</translation>
    </message>
    <message>
        <source>A table of judges comes in as it is.</source>
        <translation>يدخل جدول المُحكِّمين كما هو.</translation>
    </message>
    <message>
        <source>Whatever its columns are called and in whatever language, you see what each is taken for and what becomes of every row before anything changes.</source>
        <translation>أياً كانت أسماء أعمدته ولغتها، ترى معنى كل عمود ومصير كل صف قبل أن يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>لصق من جدول بيانات</translation>
    </message>
    <message>
        <source>CSV or XLSX, in UTF-8 or what the spreadsheet wrote; or cells copied in a spreadsheet</source>
        <translation>ملف CSV أو XLSX بترميز UTF-8 أو كما كتبه برنامج الجداول؛ أو خانات منسوخة من جدول بيانات</translation>
    </message>
    <message>
        <source>How the letters of the file are written</source>
        <translation>ترميز حروف الملف</translation>
    </message>
    <message>
        <source>If letters look wrong in the rows below, choose another one.</source>
        <translation>إذا بدت الحروف خاطئة في الصفوف أدناه فاختر ترميزاً آخر.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Rows of the table and what becomes of them</source>
        <translation>صفوف الجدول ومصيرها</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>معنى الأعمدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Files are found there by the names in the table, or by names that begin with the code of an entry</source>
        <translation>يُعثر على الملفات هناك بأسمائها في الجدول أو بأسماء تبدأ برمز مشاركة</translation>
    </message>
    <message>
        <source>A table of entries</source>
        <translation>جدول مشاركات</translation>
    </message>
    <message>
        <source>A table of judges</source>
        <translation>جدول مُحكِّمين</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>جداول بيانات (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard.</source>
        <translation>لا خانات في الحافظة.</translation>
    </message>
    <message>
        <source>Mark the rows in the spreadsheet with their headings, copy them, and come back.</source>
        <translation>حدِّد الصفوف مع عناوينها في جدول البيانات وانسخها ثم عُد.</translation>
    </message>
    <message>
        <source>The folder with the files of the entries</source>
        <translation>المجلد الذي فيه ملفات المشاركات</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>جارٍ قراءة الجدول</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was imported.</source>
        <translation>أُلغيت القراءة ولم يُستورَد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>استيراد المشاركات</numerusform>
            <numerusform>استيراد مشاركة واحدة</numerusform>
            <numerusform>استيراد مشاركتين</numerusform>
            <numerusform>استيراد %Ln مشاركات</numerusform>
            <numerusform>استيراد %Ln مشاركة</numerusform>
            <numerusform>استيراد %Ln مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln judges</source>
        <translation>
            <numerusform>استيراد المُحكِّمين</numerusform>
            <numerusform>استيراد مُحكِّم واحد</numerusform>
            <numerusform>استيراد مُحكِّمَين اثنين</numerusform>
            <numerusform>استيراد %Ln مُحكِّمين</numerusform>
            <numerusform>استيراد %Ln مُحكِّماً</numerusform>
            <numerusform>استيراد %Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Pasted from a spreadsheet</source>
        <translation>مُلصق من جدول بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفاً</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, headings in row %L2</source>
        <comment>how many rows</comment>
        <translation>%1، العناوين في الصف %L2</translation>
    </message>
    <message>
        <source>Choose at the side which column it is.</source>
        <translation>اختر في الجانب أي عمود هو.</translation>
    </message>
    <message>
        <source>A column names files. Say in which folder they lie, or attach them later.</source>
        <translation>عمود يسمّي ملفات. حدِّد المجلد الذي هي فيه أو أرفِقها لاحقاً.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>جارٍ قراءة الجدول…</translation>
    </message>
    <message>
        <source>Nothing changes until you import.</source>
        <translation>لا يتغيَّر شيء قبل الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be imported and stay out.</source>
        <translation>
            <numerusform>لا صفوف يتعذَّر استيرادها.</numerusform>
            <numerusform>صف واحد يتعذَّر استيراده ويبقى خارجاً.</numerusform>
            <numerusform>صفان يتعذَّر استيرادهما ويبقيان خارجاً.</numerusform>
            <numerusform>%Ln صفوف يتعذَّر استيرادها وتبقى خارجاً.</numerusform>
            <numerusform>%Ln صفاً يتعذَّر استيرادها وتبقى خارجاً.</numerusform>
            <numerusform>%Ln صف يتعذَّر استيرادها وتبقى خارجاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out by you.</source>
        <translation>
            <numerusform>لم تستثنِ أي صف.</numerusform>
            <numerusform>استثنيت صفاً واحداً.</numerusform>
            <numerusform>استثنيت صفين.</numerusform>
            <numerusform>استثنيت %Ln صفوف.</numerusform>
            <numerusform>استثنيت %Ln صفاً.</numerusform>
            <numerusform>استثنيت %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are here already.</source>
        <translation>
            <numerusform>لا صفوف موجودة هنا من قبل.</numerusform>
            <numerusform>صف واحد موجود هنا من قبل.</numerusform>
            <numerusform>صفان موجودان هنا من قبل.</numerusform>
            <numerusform>%Ln صفوف موجودة هنا من قبل.</numerusform>
            <numerusform>%Ln صفاً موجودة هنا من قبل.</numerusform>
            <numerusform>%Ln صف موجودة هنا من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row comes in. Nothing changes until you import.</source>
        <translation>تدخل كل الصفوف. لا يتغيَّر شيء قبل الاستيراد.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>أُلغي الاستيراد ولم يُستورَد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were imported.</source>
        <translation>
            <numerusform>لم تُستورد أي مشاركة.</numerusform>
            <numerusform>استُورِدت مشاركة واحدة.</numerusform>
            <numerusform>استُورِدت مشاركتان.</numerusform>
            <numerusform>استُورِدت %Ln مشاركات.</numerusform>
            <numerusform>استُورِدت %Ln مشاركة.</numerusform>
            <numerusform>استُورِدت %Ln مشاركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges were imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مُحكِّم.</numerusform>
            <numerusform>استُورِد مُحكِّم واحد.</numerusform>
            <numerusform>استُورِد مُحكِّمان.</numerusform>
            <numerusform>استُورِد %Ln مُحكِّمين.</numerusform>
            <numerusform>استُورِد %Ln مُحكِّماً.</numerusform>
            <numerusform>استُورِد %Ln مُحكِّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1 to %2.</source>
        <comment>codes</comment>
        <translation>الرموز من %1 إلى %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a code</comment>
        <translation>الرمز: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files came with them.</source>
        <translation>
            <numerusform>لم يأتِ معها أي ملف.</numerusform>
            <numerusform>جاء معها ملف واحد.</numerusform>
            <numerusform>جاء معها ملفان.</numerusform>
            <numerusform>جاء معها %Ln ملفات.</numerusform>
            <numerusform>جاء معها %Ln ملفاً.</numerusform>
            <numerusform>جاء معها %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ImportTable</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>أسماء ملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>هيئة التحكيم</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>Kept privately</source>
        <translation>يُحفظ سرّاً</translation>
    </message>
    <message>
        <source>Group of entrants</source>
        <translation>مجموعة المشاركين</translation>
    </message>
    <message>
        <source>A fact judges may see</source>
        <translation>معلومة يراها المُحكِّمون</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <comment>a language</comment>
        <translation>العنوان بلغة %1</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <comment>a language</comment>
        <translation>النص بلغة %1</translation>
    </message>
    <message>
        <source>Panel in round %1</source>
        <translation>الهيئة في الجولة %1</translation>
    </message>
    <message>
        <source>Stratum in round %1</source>
        <translation>الطبقة في الجولة %1</translation>
    </message>
    <message>
        <source>New %L1</source>
        <translation>جديدة %L1</translation>
    </message>
    <message>
        <source>Perhaps twice %L1</source>
        <translation>ربما مكرَّرة %L1</translation>
    </message>
    <message>
        <source>To check %L1</source>
        <translation>للمراجعة %L1</translation>
    </message>
    <message>
        <source>Here already %L1</source>
        <translation>موجودة %L1</translation>
    </message>
    <message>
        <source>Cannot be imported %L1</source>
        <translation>لا تُستورَد %L1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Perhaps the same as %1</source>
        <translation>ربما مكرَّر عن %1</translation>
    </message>
    <message>
        <source>Here already as %1</source>
        <translation>موجود هنا برمز %1</translation>
    </message>
    <message>
        <source>A link: no file is fetched</source>
        <translation>رابط: لا يُجلَب ملف</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Perhaps the same as row %1</source>
        <translation>ربما هي نفسها في الصف %1</translation>
    </message>
    <message>
        <source>Row %1 has the same code.</source>
        <translation>للصف %1 الرمز نفسه.</translation>
    </message>
    <message>
        <source>Looks like %1, whose personal data was deleted</source>
        <translation>يشبه %1 الذي مُحيت بياناته الشخصية</translation>
    </message>
</context>
<context>
    <name>palmares::ui::IncomingPage</name>
    <message>
        <source>One file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Nothing has been opened or changed yet.</source>
        <translation>لم يُفتح شيء ولم يتغيَّر شيء بعد.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>جميع الدعوات</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>فتح الحزمة</translation>
    </message>
    <message>
        <source>Opening the call</source>
        <translation>فتح الدعوة</translation>
    </message>
    <message>
        <source>Opening the key file</source>
        <translation>فتح ملف المفتاح</translation>
    </message>
    <message>
        <source>This computer holds the key of the call now.</source>
        <translation>مفتاح الدعوة على هذا الجهاز الآن.</translation>
    </message>
    <message>
        <source>Whoever uses it here can coordinate the call.</source>
        <translation>من يستعمل الجهاز يمكنه تنسيق الدعوة.</translation>
    </message>
    <message>
        <source>This round starts from your earlier scores, and they are not on this computer.</source>
        <translation>تبدأ هذه الجولة من درجاتك السابقة، وهي ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>If you gave them on another computer, open the ballot you sent from it, here.</source>
        <translation>إن كنت قد منحتها على جهاز آخر فافتح هنا ورقة الدرجات التي أرسلتها منه.</translation>
    </message>
    <message>
        <source>Change what has changed; what you leave goes into your ballot as it is.</source>
        <translation>غيِّر ما تغيَّر؛ وما تتركه يدخل ورقة درجاتك كما هو.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the whole package again before you score.</source>
        <translation>اطلب الحزمة كاملة من المنسِّق قبل منح الدرجات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts that the package names are not in it.</source>
        <translation>
            <numerusform>لا ينقص الحزمة أي نص.</numerusform>
            <numerusform>نص واحد تذكره الحزمة ليس فيها.</numerusform>
            <numerusform>نصان تذكرهما الحزمة ليسا فيها.</numerusform>
            <numerusform>%Ln نصوص تذكرها الحزمة ليست فيها.</numerusform>
            <numerusform>%Ln نصاً تذكرها الحزمة ليست فيها.</numerusform>
            <numerusform>%Ln نص تذكرها الحزمة ليست فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets start from your scores of the earlier round.</source>
        <translation>
            <numerusform>لا تبدأ أي استمارة من درجاتك في الجولة السابقة.</numerusform>
            <numerusform>تبدأ استمارة واحدة من درجاتك في الجولة السابقة.</numerusform>
            <numerusform>تبدأ استمارتان من درجاتك في الجولة السابقة.</numerusform>
            <numerusform>تبدأ %Ln استمارات من درجاتك في الجولة السابقة.</numerusform>
            <numerusform>تبدأ %Ln استمارة من درجاتك في الجولة السابقة.</numerusform>
            <numerusform>تبدأ %Ln استمارة من درجاتك في الجولة السابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody&apos;s personal data was deleted from this call.</source>
        <translation>مُحيت من هذه الدعوة البيانات الشخصية لأحد الأشخاص.</translation>
    </message>
    <message>
        <source>Your comments on %1 are not sent yet, and nobody else can read them: if one names this person, take the name out.</source>
        <translation>تعليقاتك على %1 لم تُرسل بعد ولا يستطيع غيرك قراءتها: إن ورد في أحدها اسم هذا الشخص فاحذف الاسم.</translation>
    </message>
    <message>
        <source>Other words than before: %1</source>
        <translation>كلمات غير التي كانت: %1</translation>
    </message>
    <message>
        <source>Your scores stay. Read what has changed, and look whether they still hold.</source>
        <translation>تبقى درجاتك. اقرأ ما تغيَّر وانظر هل ما زالت صالحة.</translation>
    </message>
    <message>
        <source>What judges are told has other words than before.</source>
        <translation>ما يُقال للمُحكِّمين صار بكلمات غير التي كانت.</translation>
    </message>
    <message>
        <source>You find it on this page.</source>
        <translation>تجده في هذه الصفحة.</translation>
    </message>
    <message>
        <source>%1 counts now; until now it was there to practise on.</source>
        <translation>%1 تُحتسب الآن؛ كانت حتى الآن للتدرّب.</translation>
    </message>
    <message>
        <source>What you tried there counts only once you say so.</source>
        <translation>ما جرّبته فيها لا يُحتسب إلا حين تقول ذلك.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقَّتة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>From mark to mark in a chart</source>
        <translation>التنقُّل من علامة إلى أخرى في رسم بياني</translation>
    </message>
    <message>
        <source>Open the sheets behind a mark</source>
        <translation>فتح الاستمارات التي تمثِّلها علامة</translation>
    </message>
    <message>
        <source>Draw a wide chart wider or narrower</source>
        <translation>توسيع رسم بياني عريض أو تضييقه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدُّم</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>الإنصاف</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Which charts</source>
        <translation>اختيار الرسوم البيانية</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Working out how sure the ranking is</source>
        <translation>حساب مدى الوثوق بالترتيب</translation>
    </message>
    <message>
        <source>Here you see how sure the ranking is, and how the judges judged.</source>
        <translation>هنا يظهر مدى الوثوق بالترتيب، وكيف حكَّم المُحكِّمون.</translation>
    </message>
    <message>
        <source>The figures are being worked out.</source>
        <translation>يجري حساب الأرقام.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nobody can have scored.</source>
        <translation>لم تُثبَّت قواعد هذه الجولة بعد، فلم يكن لأحد أن يمنح درجات.</translation>
    </message>
    <message>
        <source>A check passes or fails; it has no scores to compare.</source>
        <translation>التدقيق اجتياز أو إخفاق؛ ولا درجات فيه للمقارنة.</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>380 sheets of 24 judges on 96 entries</comment>
        <translation>%1 من %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة</numerusform>
            <numerusform>استمارتان</numerusform>
            <numerusform>%Ln استمارات</numerusform>
            <numerusform>%Ln استمارة</numerusform>
            <numerusform>%Ln استمارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمَين اثنين</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells without a number</source>
        <translation>
            <numerusform>لا خانات بلا رقم</numerusform>
            <numerusform>خانة واحدة بلا رقم</numerusform>
            <numerusform>خانتان بلا رقم</numerusform>
            <numerusform>%Ln خانات بلا رقم</numerusform>
            <numerusform>%Ln خانة بلا رقم</numerusform>
            <numerusform>%Ln خانة بلا رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Find entries or judges</source>
        <translation>بحث عن مشاركات أو مُحكِّمين</translation>
    </message>
    <message>
        <source>Show only entries and judges with this code or title</source>
        <translation>عرض المشاركات والمُحكِّمين بهذا الرمز أو العنوان فقط</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>All charts of this round on pages of A4, to be printed or sent</source>
        <translation>كل مخططات هذه الجولة في صفحات A4 للطباعة أو الإرسال</translation>
    </message>
    <message>
        <source>Insight: %1, %2</source>
        <comment>a call, a round</comment>
        <translation>التحليل: %1، %2</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>حفظ كل المخططات</translation>
    </message>
    <message>
        <source>insight</source>
        <comment>a file name</comment>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>صفحات (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>What is behind the mark</source>
        <translation>ما وراء العلامة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::InterestForm</name>
    <message>
        <source>In your own words, if you like</source>
        <translation>بعباراتك، إن شئت</translation>
    </message>
    <message>
        <source>Your interests in your own words</source>
        <translation>مصالحك بعباراتك</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>لا مصالح لديّ</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>تقديم الإقرار</translation>
    </message>
    <message>
        <source>It goes to the coordinator with your scores.</source>
        <translation>يُرسل إلى المنسِّق مع درجاتك.</translation>
    </message>
    <message>
        <source>Changed, and not declared yet.</source>
        <translation>تغيَّر ولم يُقدَّم إقرار به بعد.</translation>
    </message>
    <message>
        <source>You declared that you have none.</source>
        <translation>أقررت بأن لا مصالح لديك.</translation>
    </message>
    <message>
        <source>Declared. Step back from single entries at the desk.</source>
        <translation>قُدِّم الإقرار. التنحِّي عن مشاركات بعينها يكون في صفحة منح الدرجات.</translation>
    </message>
    <message>
        <source>What you declared was erased. Declare again if you judge on.</source>
        <translation>مُحي إقرارك بالمصالح. قدِّم إقراراً جديداً إن واصلتَ التحكيم.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgeDialog</name>
    <message>
        <source>New judge</source>
        <translation>مُحكِّم جديد</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>المُحكِّم %1</translation>
    </message>
    <message>
        <source>Interests the judge declared</source>
        <translation>المصالح التي أقرَّ بها المُحكِّم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Languages the judge reads</source>
        <translation>اللغات التي يقرؤها المُحكِّم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>فارغ: الرمز التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save and type the next</source>
        <translation>حفظ وإدخال التالي</translation>
    </message>
    <message>
        <source>Add the judge</source>
        <translation>إضافة المُحكِّم</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>حفظ التصحيحات</translation>
    </message>
    <message>
        <source>In no panel</source>
        <translation>ليس في أي هيئة</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>هيئة التحكيم</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>الهيئة في %1</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسماً أولاً.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>%1 was corrected.</source>
        <translation>صُحِّح %1.</translation>
    </message>
    <message>
        <source>With ; between them: en; fr; zh-Hans. The judge is written to in the first one.</source>
        <translation>افصل بينها بعلامة ; مثل ⁦en; fr; zh-Hans⁩. تُكتب الرسائل إلى المُحكِّم باللغة الأولى منها.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesModel</name>
    <message>
        <source>final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>مرحلية</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقَّف</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>no package yet</source>
        <translation>بلا حزمة بعد</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>غير مكلَّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>الاستمارات المحتسبة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>آخر ملف</translation>
    </message>
    <message>
        <source>new package due</source>
        <translation>تلزمه حزمة جديدة</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>مستبعَد</translation>
    </message>
</context>
<context>
    <name>palmares::ui::JudgesPage</name>
    <message>
        <source>Import judges</source>
        <translation>استيراد المُحكِّمين</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>What of the judges is shown</source>
        <translation>ما يُعرض عن المُحكِّمين</translation>
    </message>
    <message>
        <source>Add a judge…</source>
        <translation>إضافة مُحكِّم…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Find a judge</source>
        <translation>البحث عن مُحكِّم</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>هيئة التحكيم</translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation>أيّ المُحكِّمين معروضون</translation>
    </message>
    <message>
        <source>Judges of the call</source>
        <translation>مُحكِّمو الدعوة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>تضارب</translation>
    </message>
    <message>
        <source>Here stand the judges: who they are, which languages they read, and where they sit.</source>
        <translation>هنا المُحكِّمون: مَن هم، وما اللغات التي يقرؤونها، وفي أي هيئة مقاعدهم.</translation>
    </message>
    <message>
        <source>Import the list you have, or add them one by one. Each gets a neutral code; names stay with the office.</source>
        <translation>استورِد القائمة التي لديك، أو أضِفهم واحداً واحداً. لكل منهم رمز محايد، وتبقى الأسماء في المكتب.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>CSV, XLSX, or cells copied in a spreadsheet</source>
        <translation>ملف CSV أو XLSX، أو خانات منسوخة من جدول بيانات</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Drops out…</source>
        <translation>انسحاب…</translation>
    </message>
    <message>
        <source>in no panel</source>
        <translation>ليس في أي هيئة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all with a seat in this round</source>
        <comment>how many judges</comment>
        <translation>%1، لجميعهم مقعد في هذه الجولة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them without a seat in this round</source>
        <translation>
            <numerusform>%1، لجميعهم مقعد في هذه الجولة</numerusform>
            <numerusform>%1، منهم واحد بلا مقعد في هذه الجولة</numerusform>
            <numerusform>%1، منهم اثنان بلا مقعد في هذه الجولة</numerusform>
            <numerusform>%1، منهم %Ln بلا مقعد في هذه الجولة</numerusform>
            <numerusform>%1، منهم %Ln بلا مقعد في هذه الجولة</numerusform>
            <numerusform>%1، منهم %Ln بلا مقعد في هذه الجولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln judges</source>
        <translation>
            <numerusform>%1: لا مُحكِّمين</numerusform>
            <numerusform>%1: مُحكِّم واحد</numerusform>
            <numerusform>%1: مُحكِّمان</numerusform>
            <numerusform>%1: %Ln مُحكِّمين</numerusform>
            <numerusform>%1: %Ln مُحكِّماً</numerusform>
            <numerusform>%1: %Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts %L1</source>
        <translation>تضارب %L1</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Without a seat %L1</source>
        <translation>بلا مقعد %L1</translation>
    </message>
    <message>
        <source>Open conflict %L1</source>
        <translation>تضارب لم يُبتّ فيه %L1</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>كل الهيئات</translation>
    </message>
    <message>
        <source>Choose a judge first.</source>
        <translation>اختر مُحكِّماً أولاً.</translation>
    </message>
    <message>
        <source>This judge has no seat in the round.</source>
        <translation>ليس لهذا المُحكِّم مقعد في الجولة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln entries in this round.</source>
        <translation>
            <numerusform>ليست لدى %1 مشاركات في هذه الجولة.</numerusform>
            <numerusform>لدى %1 في هذه الجولة مشاركة واحدة.</numerusform>
            <numerusform>لدى %1 في هذه الجولة مشاركتان.</numerusform>
            <numerusform>لدى %1 في هذه الجولة %Ln مشاركات.</numerusform>
            <numerusform>لدى %1 في هذه الجولة %Ln مشاركة.</numerusform>
            <numerusform>لدى %1 في هذه الجولة %Ln مشاركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift and Ctrl select several.</source>
        <translation>يحدِّد Shift وCtrl عدة صفوف.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>This judge has dropped out already.</source>
        <translation>انسحب هذا المُحكِّم بالفعل.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeepPane</name>
    <message>
        <source>Write the key file</source>
        <translation>كتابة ملف المفتاح</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>كتابة الأرشيف</translation>
    </message>
    <message>
        <source>The key of the call</source>
        <translation>مفتاح الدعوة</translation>
    </message>
    <message>
        <source>1. Write the key file to a stick or another safe place.
2. Write the password of 20 digits on paper. It is shown once.
3. Keep the two apart. Whoever has both can coordinate this call.</source>
        <translation>1. اكتب ملف المفتاح على وحدة ذاكرة محمولة أو في مكان آمن آخر.
2. دوِّن كلمة المرور ذات الأرقام العشرين على ورق. تظهر مرة واحدة.
3. احفظهما في مكانين منفصلين. من يملك الاثنين يستطيع تنسيق هذه الدعوة.</translation>
    </message>
    <message>
        <source>Write the key file…</source>
        <translation>كتابة ملف المفتاح…</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Hand the call to a colleague</source>
        <translation>تسليم الدعوة إلى زميل</translation>
    </message>
    <message>
        <source>1. Write the bundle: it holds everything, with the names of entrants.
2. Write the key file, and send it another way than the bundle.
3. Tell the password by telephone. The colleague opens both files in Palmares.</source>
        <translation>1. اكتب الأرشيف: فيه كل شيء، مع أسماء المشاركين.
2. اكتب ملف المفتاح وأرسله بطريق غير طريق الأرشيف.
3. أبلغ كلمة المرور هاتفياً. يفتح الزميل الملفين في Palmares.</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>كتابة الأرشيف…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>They make themselves: after each import and merge, and on the first opening of a day. They lie on this computer; a copy elsewhere is the bundle.</source>
        <translation>تُصنع من تلقاء نفسها: بعد كل استيراد ودمج، وعند أول فتح في اليوم. مكانها هذا الجهاز؛ والنسخة في مكان آخر هي الأرشيف.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>النظر فيها</translation>
    </message>
    <message>
        <source>Restore as new</source>
        <translation>استعادة مستقلة</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>صنع نسخة الآن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A key file was written from this computer.</source>
        <translation>كُتب ملف مفتاح من هذا الجهاز.</translation>
    </message>
    <message>
        <source>No key file was written yet. If this computer is lost, nobody can coordinate the call any more.</source>
        <translation>لم يُكتب ملف مفتاح بعد. إن ضاع هذا الجهاز، لن يستطيع أحد تنسيق الدعوة.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>اختر نسخة أولاً.</translation>
    </message>
    <message>
        <source>Writing the key file</source>
        <translation>كتابة ملف المفتاح</translation>
    </message>
    <message>
        <source>The key file is written: %1</source>
        <translation>كُتب ملف المفتاح: %1</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>كتابة الأرشيف</translation>
    </message>
    <message>
        <source>The bundle is written and was read back: %1, %2</source>
        <translation>كُتب الأرشيف وأُعيدت قراءته: %1، %2</translation>
    </message>
    <message>
        <source>It names entrants: send it only to coordinators. The key travels apart.</source>
        <translation>فيه أسماء المشاركين: لا ترسله إلا إلى المنسِّقين. المفتاح يُنقل على حدة.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>صنع نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>صُنعت النسخة وفُحصت.</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>النظر في النسخة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استعادة النسخة</translation>
    </message>
    <message>
        <source>The backup is a call of its own now.</source>
        <translation>صارت النسخة دعوة قائمة بذاتها.</translation>
    </message>
    <message>
        <source>Neither the backup nor this call was touched.</source>
        <translation>لم تُمَسّ النسخة ولا هذه الدعوة.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>It holds no names, no addresses and no comments for the committee.</source>
        <translation>ليس فيها أسماء ولا عناوين ولا تعليقات موجَّهة إلى اللجنة.</translation>
    </message>
    <message numerus="yes">
        <source>Texts and files of %Ln entries stayed here: consent to show them is not on file.</source>
        <translation>
            <numerusform>لم تبقَ هنا نصوص أيّ مشاركة ولا ملفاتها.</numerusform>
            <numerusform>بقيت هنا نصوص مشاركة واحدة وملفاتها: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>بقيت هنا نصوص مشاركتين وملفاتهما: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>بقيت هنا نصوص %Ln مشاركات وملفاتها: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>بقيت هنا نصوص %Ln مشاركة وملفاتها: لا توجد موافقة محفوظة على عرضها.</numerusform>
            <numerusform>بقيت هنا نصوص %Ln مشاركة وملفاتها: لا توجد موافقة محفوظة على عرضها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A researcher or an archive gets it without names: the result can be computed again, and nothing changed.</source>
        <translation>تُسلَّم إلى الباحثين أو الأرشيف من دون أسماء: يمكن حساب النتيجة من جديد، ولا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Without names…</source>
        <translation>من دون أسماء…</translation>
    </message>
    <message>
        <source>Leaves out names, addresses, comments for the committee, and entries without consent</source>
        <translation>يحذف الأسماء والعناوين والتعليقات الموجَّهة إلى اللجنة والمشاركات التي لم يُوافَق على عرضها</translation>
    </message>
    <message>
        <source>The key file is written. Write down this password now: it is shown here, and only now.</source>
        <translation>كُتب ملف المفتاح. دوِّن كلمة المرور هذه الآن: لا تظهر إلا هنا، وهذه المرة فقط.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::KeyCard</name>
    <message>
        <source>Keys on this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LeftList</name>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are incomplete.</source>
        <translation>
            <numerusform>لا مشاركات غير مكتملة من %L1.</numerusform>
            <numerusform>مشاركة واحدة من %L1 غير مكتملة.</numerusform>
            <numerusform>مشاركتان من %L1 غير مكتملتين.</numerusform>
            <numerusform>%Ln مشاركات من %L1 غير مكتملة.</numerusform>
            <numerusform>%Ln مشاركة من %L1 غير مكتملة.</numerusform>
            <numerusform>%Ln مشاركة من %L1 غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: incomplete sheets do not count.</source>
        <translation>الخانة الفارغة ليست صفراً: الاستمارات غير المكتملة لا تُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries need your word.</source>
        <translation>
            <numerusform>لا مشاركات تحتاج إلى قرارك.</numerusform>
            <numerusform>مشاركة واحدة تحتاج إلى قرارك.</numerusform>
            <numerusform>مشاركتان تحتاجان إلى قرارك.</numerusform>
            <numerusform>%Ln مشاركات تحتاج إلى قرارك.</numerusform>
            <numerusform>%Ln مشاركة تحتاج إلى قرارك.</numerusform>
            <numerusform>%Ln مشاركة تحتاج إلى قرارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wanted to come back to %Ln entries.</source>
        <translation>
            <numerusform>لا مشاركات للعودة إليها.</numerusform>
            <numerusform>أردت العودة إلى مشاركة واحدة.</numerusform>
            <numerusform>أردت العودة إلى مشاركتين.</numerusform>
            <numerusform>أردت العودة إلى %Ln مشاركات.</numerusform>
            <numerusform>أردت العودة إلى %Ln مشاركة.</numerusform>
            <numerusform>أردت العودة إلى %Ln مشاركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not declared your interests.</source>
        <translation>لم تُقدِّم إقراراً بمصالحك.</translation>
    </message>
    <message>
        <source>Say so even if there are none.</source>
        <translation>قدِّمه حتى إن لم تكن لديك مصالح.</translation>
    </message>
    <message>
        <source>Declare interests</source>
        <translation>الإقرار بالمصالح</translation>
    </message>
    <message>
        <source>The deadline has passed by this laptop’s clock.</source>
        <translation>انقضى الموعد النهائي بحسب ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Send all the same; the coordinator decides what counts.</source>
        <translation>أرسِل مع ذلك؛ المنسِّق هو من يقرِّر ما يُحتسب.</translation>
    </message>
    <message>
        <source>Every score of yours is in a file you sent.</source>
        <translation>جميع درجاتك في ملف أرسلته.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا شيء ناقص.</translation>
    </message>
    <message>
        <source>A blank is not a zero: an entry without any score of yours is left to the others.</source>
        <translation>الخانة الفارغة ليست صفراً: المشاركة التي لم تمنحها أي درجة تُترك للآخرين.</translation>
    </message>
    <message>
        <source>A blank is neither a pass nor a fail: what you answered counts all the same.</source>
        <translation>الخانة الفارغة ليست اجتيازاً ولا إخفاقاً: ما أجبت عنه يُحتسب مع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have no score yet.</source>
        <translation>
            <numerusform>لا مشاركات بلا درجة من %L1.</numerusform>
            <numerusform>مشاركة واحدة من %L1 بلا أي درجة بعد.</numerusform>
            <numerusform>مشاركتان من %L1 بلا أي درجة بعد.</numerusform>
            <numerusform>%Ln مشاركات من %L1 بلا أي درجة بعد.</numerusform>
            <numerusform>%Ln مشاركة من %L1 بلا أي درجة بعد.</numerusform>
            <numerusform>%Ln مشاركة من %L1 بلا أي درجة بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries have blanks.</source>
        <translation>
            <numerusform>لا مشاركات فيها خانات فارغة من %L1.</numerusform>
            <numerusform>مشاركة واحدة من %L1 فيها خانات فارغة.</numerusform>
            <numerusform>مشاركتان من %L1 فيهما خانات فارغة.</numerusform>
            <numerusform>%Ln مشاركات من %L1 فيها خانات فارغة.</numerusform>
            <numerusform>%Ln مشاركة من %L1 فيها خانات فارغة.</numerusform>
            <numerusform>%Ln مشاركة من %L1 فيها خانات فارغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank is not a zero: what you answered counts.</source>
        <translation>الخانة الفارغة ليست صفراً: ما أجبت عنه يُحتسب.</translation>
    </message>
    <message>
        <source>Your last ballot is in no file yet.</source>
        <translation>ورقة درجاتك الأخيرة ليست في أي ملف بعد.</translation>
    </message>
    <message>
        <source>It is made and kept on this laptop; nobody can have received it.</source>
        <translation>أُعدَّت وحُفظت على هذا الجهاز؛ لا يمكن أن تكون قد وصلت إلى أحد.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>كتابة الملف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries do not pass or are unsure, and nothing says why.</source>
        <translation>
            <numerusform>لا توجد مشاركة غير مجتازة أو غير مؤكدة بلا ذكر السبب.</numerusform>
            <numerusform>مشاركة واحدة لا تجتاز أو غير مؤكدة، ولا شيء يذكر السبب.</numerusform>
            <numerusform>مشاركتان لا تجتازان أو غير مؤكدتين، ولا شيء يذكر السبب.</numerusform>
            <numerusform>%Ln مشاركات لا تجتاز أو غير مؤكدة، ولا شيء يذكر السبب.</numerusform>
            <numerusform>%Ln مشاركة لا تجتاز أو غير مؤكدة، ولا شيء يذكر السبب.</numerusform>
            <numerusform>%Ln مشاركة لا تجتاز أو غير مؤكدة، ولا شيء يذكر السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line in a comment is enough: whoever sent the entry will ask.</source>
        <translation>يكفي سطر واحد في تعليق: فمن أرسل المشاركة سيسأل.</translation>
    </message>
    <message>
        <source>What you declared since goes with the next file you send.</source>
        <translation>ما أقررت به بعد ذلك يُرسل مع الملف التالي الذي ترسله.</translation>
    </message>
    <message>
        <source>Their text was corrected, they were there to practise on, or another laptop of yours says something else.</source>
        <translation>صُحِّح نصها، أو كانت للتدرّب، أو يقول حاسوب آخر لك شيئاً غيره.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LettersDialog</name>
    <message>
        <source>Copy a message and paste it into a mail or a chat. Nothing is sent from here.</source>
        <translation>انسخ رسالة وألصقها في بريد أو محادثة. لا يُرسَل شيء من هنا.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>نسخ هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::LikePane</name>
    <message>
        <source>the same words</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>Pairs of entries that look alike</source>
        <translation>أزواج المشاركات المتشابهة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>تشبه</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>ما يدلّ عليه</translation>
    </message>
    <message>
        <source>No two entries look alike.</source>
        <translation>لا توجد مشاركات متشابهة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs look alike: look at both, and mark one if it came twice.</source>
        <translation>
            <numerusform>لا أزواج متشابهة.</numerusform>
            <numerusform>زوج واحد متشابه: انظر إلى المشاركتين وسِم إحداهما مكرَّرة إن وصلت مرتين.</numerusform>
            <numerusform>زوجان متشابهان: انظر في كل زوج وسِم إحدى المشاركتين مكرَّرة إن وصلت مرتين.</numerusform>
            <numerusform>%Ln أزواج متشابهة: انظر في كل زوج وسِم إحدى المشاركتين مكرَّرة إن وصلت مرتين.</numerusform>
            <numerusform>%Ln زوجاً متشابهاً: انظر في كل زوج وسِم إحدى المشاركتين مكرَّرة إن وصلت مرتين.</numerusform>
            <numerusform>%Ln زوج متشابه: انظر في كل زوج وسِم إحدى المشاركتين مكرَّرة إن وصلت مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the duplicate</source>
        <translation>%1 هي المكرَّرة</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>عنوان البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>Titles, texts and senders are compared in whatever script they are written. Pairs in which one is marked as a duplicate, or that you said are two, are not shown any more.</source>
        <translation>تُقارَن العناوين والنصوص والمُرسِلون أياً كانت الكتابة. ولا يظهر بعد ذلك زوج وُسمت إحدى مشاركتيه بأنها مكرَّرة، أو قلت إنهما مشاركتان مختلفتان.</translation>
    </message>
    <message>
        <source>They are two different entries…</source>
        <translation>هما مشاركتان مختلفتان…</translation>
    </message>
    <message>
        <source>Two different entries</source>
        <translation>مشاركتان مختلفتان</translation>
    </message>
    <message>
        <source>%1 and %2 stay two entries, and this pair is not shown again.</source>
        <translation>تبقى %1 و%2 مشاركتين، ولا يظهر هذا الزوج مرة أخرى.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Keep both entries</source>
        <translation>الإبقاء على المشاركتين</translation>
    </message>
    <message>
        <source>Both entries stay.</source>
        <translation>تبقى المشاركتان.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MainWindow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>judge %1</source>
        <translation>المُحكِّم %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Palmares</source>
        <translation>%1 – Palmares</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Palmares files (*.palmpack *.palmballot *.palmcall *.palmkey);;All files (*)</source>
        <translation>ملفات Palmares ‎(*.palmpack *.palmballot *.palmcall *.palmkey);;كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>All text: %1</source>
        <translation>النص كله: %1</translation>
    </message>
    <message>
        <source>Trial with made-up scores</source>
        <translation>تجربة بدرجات وهمية</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MediaPane</name>
    <message>
        <source>Save a copy of the attachment</source>
        <translation>حفظ نسخة من المرفق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and size of a file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Width and height in pixels.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts about a file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · shown smaller, because it is very large</source>
        <translation>%1، معروضة مصغَّرة لكبرها الشديد</translation>
    </message>
    <message>
        <source>%1 · moving picture, only the first one is shown</source>
        <translation>%1، صورة متحركة، لا يُعرض إلا أول إطار منها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only the first %2 are shown</source>
        <translation>%1، لا يُعرض إلا أول %2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close the attachment</source>
        <translation>إغلاق المرفق</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Try again here</source>
        <translation>إعادة المحاولة هنا</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>حُفظت نسخة باسم %1.</translation>
    </message>
    <message>
        <source>No copy was saved: %1 cannot be written. Choose another folder, or free some space.</source>
        <translation>لم تُحفظ أي نسخة: تتعذَّر كتابة %1. اختر مجلداً آخر، أو أفرِغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>تدوير إلى اليمين (R)</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size in per cent of the actual size.</extracomment>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>Picture of the entry</source>
        <translation>صورة المشاركة</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>صفحات المستند</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>قائمة الصفحات</translation>
    </message>
    <message>
        <source>As large as fits (Ctrl+0)</source>
        <translation>أكبر حجم ملائم (Ctrl+0)</translation>
    </message>
    <message>
        <source>Actual size (*)</source>
        <translation>الحجم الفعلي ‎(*)</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>كامل العرض</translation>
    </message>
    <message>
        <source>Over the whole width of the window</source>
        <translation>بكامل عرض النافذة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MeetingView</name>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>%1 · rank %2 of %3</source>
        <comment>score, rank, number of entries</comment>
        <translation>‏%1، المرتبة %2 من %3</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>لا اسم مذكور</translation>
    </message>
    <message>
        <source>Leaves the room for this entry: %1</source>
        <comment>names</comment>
        <translation>يغادر القاعة عند هذه المشاركة: %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Score and rank</source>
        <translation>الدرجة والمرتبة</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>المشارِك</translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation>مشاركات الاجتماع</translation>
    </message>
    <message>
        <source>R reveals, A reveals all, F shows a file, arrows change the entry, Esc leaves</source>
        <translation>‏R للكشف، وA لكشف الكل، وF لعرض ملف، والأسهم لتغيير المشاركة، وEsc للخروج</translation>
    </message>
    <message>
        <source>now</source>
        <comment>this entry</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <comment>&apos;9 of 11&apos;</comment>
        <translation>تم البتّ: %1</translation>
    </message>
    <message>
        <source>Chance of the top %L1</source>
        <translation>احتمال أن تكون ضمن أفضل %L1</translation>
    </message>
    <message>
        <source>Chance of passing the cut</source>
        <translation>احتمال اجتياز الحدّ</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>تقارب لا يسمح بالحسم</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>too close to call</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>too close to call</comment>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>الدعوة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
</context>
<context>
    <name>palmares::ui::MergeCard</name>
    <message>
        <source>After the merge</source>
        <translation>بعد الدمج</translation>
    </message>
    <message>
        <source>Score sheets that count</source>
        <translation>استمارات محتسَبة</translation>
    </message>
    <message>
        <source>Judges who returned something</source>
        <translation>مُحكِّمون أعادوا شيئاً</translation>
    </message>
    <message>
        <source>Entries short of quorum</source>
        <translation>مشاركات دون النصاب</translation>
    </message>
    <message>
        <source>Sheets in two versions</source>
        <translation>استمارات بنسختين</translation>
    </message>
    <message>
        <source>A sheet in two versions counts for nothing until you decide.</source>
        <translation>الاستمارة ذات النسختين لا تُحتسب إلى أن تُقرِّر.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::NewCallPage</name>
    <message>
        <source>New call</source>
        <translation>دعوة جديدة</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>البدء من قالب</translation>
    </message>
    <message>
        <source>Copy a call of this computer</source>
        <translation>نسخ دعوة من هذا الجهاز</translation>
    </message>
    <message>
        <source>Reading the call</source>
        <translation>قراءة الدعوة</translation>
    </message>
    <message>
        <source>Makes the call %1 on this computer, with its key. Rules and texts can be changed until they are frozen.</source>
        <translation>ينشئ الدعوة %1 على هذا الجهاز مع مفتاحها. ويمكن تغيير القواعد والنصوص حتى تثبيتها.</translation>
    </message>
    <message>
        <source>Give the call a title.</source>
        <translation>ضع عنواناً للدعوة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Making the call</source>
        <translation>إنشاء الدعوة</translation>
    </message>
    <message>
        <source>What the call starts from</source>
        <translation>ما تبدأ منه الدعوة</translation>
    </message>
    <message>
        <source>What its rules say</source>
        <translation>ماذا تقول قواعدها</translation>
    </message>
    <message>
        <source>Back to all calls</source>
        <translation>العودة إلى جميع الدعوات</translation>
    </message>
    <message>
        <source>Make the call</source>
        <translation>إنشاء الدعوة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::NotReadList</name>
    <message>
        <source>Put the list away</source>
        <translation>إخفاء القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no files of Palmares and were left alone: %1.</source>
        <translation>
            <numerusform>لا ملفات من خارج Palmares: %1.</numerusform>
            <numerusform>ملف واحد ليس من ملفات Palmares وتُرك كما هو: %1.</numerusform>
            <numerusform>ملفان ليسا من ملفات Palmares وتُركا كما هما: %1.</numerusform>
            <numerusform>%Ln ملفات ليست من ملفات Palmares وتُركت كما هي: %1.</numerusform>
            <numerusform>%Ln ملفاً ليست من ملفات Palmares وتُركت كما هي: %1.</numerusform>
            <numerusform>%Ln ملف ليست من ملفات Palmares وتُركت كما هي: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not read</source>
        <translation>
            <numerusform>لا ملفات غير مقروءة</numerusform>
            <numerusform>ملف واحد لم يُقرأ</numerusform>
            <numerusform>ملفان لم يُقرآ</numerusform>
            <numerusform>%Ln ملفات لم تُقرأ</numerusform>
            <numerusform>%Ln ملفاً لم يُقرأ</numerusform>
            <numerusform>%Ln ملف لم يُقرأ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>What you typed is kept here and written as soon as that is mended. Until then leave Palmares open, or save a copy elsewhere.</source>
        <translation>ما كتبته محفوظ هنا ويُكتب على القرص حالما يزول السبب. اترك Palmares مفتوحاً حتى ذلك الحين، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfferCard</name>
    <message>
        <source>20 digits</source>
        <translation>عشرون رقماً</translation>
    </message>
    <message>
        <source>The 20 digits of the key file</source>
        <translation>الأرقام العشرون لملف المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln files more</source>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>وملف آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و%Ln ملفات أخرى</numerusform>
            <numerusform>و%Ln ملفاً آخر</numerusform>
            <numerusform>و%Ln ملف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::OfficePage</name>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقَّتة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما الخطوة التالية</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>Copy reminders…</source>
        <translation>نسخ التذكيرات…</translation>
    </message>
    <message>
        <source>Who has returned what</source>
        <translation>ما أعاده كل مُحكِّم</translation>
    </message>
    <message>
        <source>Which judges are shown</source>
        <translation>أيّ المُحكِّمين معروضون</translation>
    </message>
    <message>
        <source>score sheets count</source>
        <translation>استمارات التقييم المحتسبة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln still out</source>
        <translation>
            <numerusform>%1، وصلت كلها</numerusform>
            <numerusform>%1، لم تصل واحدة</numerusform>
            <numerusform>%1، لم تصل اثنتان</numerusform>
            <numerusform>%1، لم تصل %Ln</numerusform>
            <numerusform>%1، لم تصل %Ln</numerusform>
            <numerusform>%1، لم تصل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>entries short of quorum</source>
        <translation>مشاركات دون النصاب</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entries that are in</source>
        <translation>
            <numerusform>لا مشاركات مقبولة</numerusform>
            <numerusform>من مشاركة مقبولة واحدة</numerusform>
            <numerusform>من مشاركتين مقبولتين</numerusform>
            <numerusform>من %Ln مشاركات مقبولة</numerusform>
            <numerusform>من %Ln مشاركة مقبولة</numerusform>
            <numerusform>من %Ln مشاركة مقبولة</numerusform>
        </translation>
    </message>
    <message>
        <source>judges have sent something</source>
        <translation>مُحكِّمون أرسلوا شيئاً</translation>
    </message>
    <message>
        <source>entries in the call</source>
        <translation>مشاركات في الدعوة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in this round</source>
        <translation>
            <numerusform>لا شيء منها في هذه الجولة</numerusform>
            <numerusform>واحدة منها في هذه الجولة</numerusform>
            <numerusform>اثنتان منها في هذه الجولة</numerusform>
            <numerusform>%Ln منها في هذه الجولة</numerusform>
            <numerusform>%Ln منها في هذه الجولة</numerusform>
            <numerusform>%Ln منها في هذه الجولة</numerusform>
        </translation>
    </message>
    <message>
        <source>judges in the call</source>
        <translation>مُحكِّمون في الدعوة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in a panel of this round</source>
        <translation>
            <numerusform>لا أحد منهم في هيئات هذه الجولة</numerusform>
            <numerusform>واحد منهم في هيئات هذه الجولة</numerusform>
            <numerusform>اثنان منهم في هيئات هذه الجولة</numerusform>
            <numerusform>%Ln منهم في هيئات هذه الجولة</numerusform>
            <numerusform>%Ln منهم في هيئات هذه الجولة</numerusform>
            <numerusform>%Ln منهم في هيئات هذه الجولة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is assigned yet</source>
        <translation>لم يُوزَّع شيء بعد</translation>
    </message>
    <message>
        <source>no deadline is set</source>
        <translation>لم يُحدَّد موعد نهائي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوماً</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>past</source>
        <translation>انقضى</translation>
    </message>
    <message>
        <source>until the deadline</source>
        <translation>حتى الموعد النهائي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <translation>قيد الانتظار %L1</translation>
    </message>
    <message>
        <source>Final %L1</source>
        <translation>نهائية %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their final scores</source>
        <translation>
            <numerusform>لا أحد منهم بدرجات نهائية</numerusform>
            <numerusform>واحد منهم بدرجات نهائية</numerusform>
            <numerusform>اثنان منهم بدرجات نهائية</numerusform>
            <numerusform>%Ln منهم بدرجات نهائية</numerusform>
            <numerusform>%Ln منهم بدرجات نهائية</numerusform>
            <numerusform>%Ln منهم بدرجات نهائية</numerusform>
        </translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>تذكيرات</translation>
    </message>
    <message>
        <source>Judges to remind</source>
        <translation>المُحكِّمون المطلوب تذكيرهم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>تنقص واحدة</numerusform>
            <numerusform>تنقص اثنتان</numerusform>
            <numerusform>تنقص %Ln</numerusform>
            <numerusform>تنقص %Ln</numerusform>
            <numerusform>تنقص %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data is not deleted everywhere yet</source>
        <translation>لم تُمحَ البيانات الشخصية في كل مكان بعد</translation>
    </message>
    <message>
        <source>The personal data of %1 is not deleted everywhere yet</source>
        <comment>a code</comment>
        <translation>لم تُمحَ البيانات الشخصية لـ %1 في كل مكان بعد</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>إعادة المحاولة…</translation>
    </message>
    <message>
        <source>This is a trial: its scores are made up</source>
        <translation>هذه تجربة: درجاتها وهمية</translation>
    </message>
    <message>
        <source>Nothing of it can reach the call it was made from.</source>
        <translation>لا يصل شيء منها إلى الدعوة التي أُخذت منها.</translation>
    </message>
    <message>
        <source>Throw the trial away…</source>
        <translation>حذف التجربة…</translation>
    </message>
    <message>
        <source>Try it out…</source>
        <translation>تجربة الجولة…</translation>
    </message>
    <message>
        <source>Set a deadline…</source>
        <translation>تحديد موعد نهائي…</translation>
    </message>
    <message>
        <source>Deadline and contact…</source>
        <translation>الموعد النهائي وجهة الاتصال…</translation>
    </message>
    <message>
        <source>checks are here</source>
        <translation>تدقيقات وصلت</translation>
    </message>
    <message>
        <source>entries that too few have checked</source>
        <translation>مشاركات دقَّق فيها عدد قليل</translation>
    </message>
    <message>
        <source>Looking for judges who are close to entries, and for late sheets</source>
        <translation>جارٍ البحث عن مُحكِّمين لهم صلة بالمشاركات وعن استمارات متأخرة</translation>
    </message>
    <message>
        <source>They would change nobody’s outcome.</source>
        <translation>لن تغيِّر نتيجة أيّ مشاركة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close of %1</source>
        <comment>a round</comment>
        <translation>
            <numerusform>لم يصل شيء بعد إغلاق %1</numerusform>
            <numerusform>وصلت استمارة واحدة بعد إغلاق %1</numerusform>
            <numerusform>وصلت استمارتان بعد إغلاق %1</numerusform>
            <numerusform>وصلت %Ln استمارات بعد إغلاق %1</numerusform>
            <numerusform>وصلت %Ln استمارة بعد إغلاق %1</numerusform>
            <numerusform>وصلت %Ln استمارة بعد إغلاق %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>الانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::PageStack</name>
    <message>
        <source>Palmares writes nothing more to them. A backup can take their place, or what still proves itself is saved into a new call.</source>
        <translation>لا يكتب Palmares فيها شيئاً بعد الآن. يمكن أن تحلّ محلَّها نسخة احتياطية، أو أن يُنقل إلى دعوة جديدة ما يمكن التحقُّق من صحته.</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>عرض ما يمكن إنقاذه…</translation>
    </message>
    <message>
        <source>There is no screen for this in this version.</source>
        <translation>لا توجد شاشة لهذا في هذا الإصدار.</translation>
    </message>
    <message>
        <source>The command line can do it: palmares-cli --help.</source>
        <translation>سطر الأوامر يتيح ذلك: ⁦palmares-cli --help⁩.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::PlayerView</name>
    <message>
        <source>%1 / %2</source>
        <comment>time played, whole time</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقَّت (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقَّت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>There is no sound device here. Save a copy and play it elsewhere.</source>
        <translation>لا يوجد جهاز صوت هنا. احفظ نسخة وشغِّلها في مكان آخر.</translation>
    </message>
    <message>
        <source>This recording cannot be wound here. Save a copy and play it elsewhere.</source>
        <translation>لا يمكن التقديم أو الترجيع في هذا التسجيل هنا. احفظ نسخة وشغِّلها في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ProgressLine</name>
    <message>
        <source>A few more seconds</source>
        <translation>بضع ثوانٍ أخرى</translation>
    </message>
    <message>
        <source>Less than a minute more</source>
        <translation>أقل من دقيقة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>two sizes, e.g. &quot;3.1 MB of 20 MB&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة أخرى</numerusform>
            <numerusform>نحو دقيقة أخرى</numerusform>
            <numerusform>نحو دقيقتين أخريين</numerusform>
            <numerusform>نحو %Ln دقائق أخرى</numerusform>
            <numerusform>نحو %Ln دقيقة أخرى</numerusform>
            <numerusform>نحو %Ln دقيقة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::QuestionsPane</name>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>لا شيء ينتظر جواباً.</translation>
    </message>
    <message>
        <source>When a judge uses a second laptop, scores what was never asked for, or two codes are the same, it is asked here.</source>
        <translation>حين يستعمل مُحكِّم جهازاً ثانياً أو يقيِّم ما لم يُطلب منه أو يتطابق رمزان، يُسأل عن ذلك هنا.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>Before the round can be closed</source>
        <translation>قبل إغلاق الجولة</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيها</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا أسئلة أخرى.</numerusform>
            <numerusform>وسؤال آخر.</numerusform>
            <numerusform>وسؤالان آخران.</numerusform>
            <numerusform>و%Ln أسئلة أخرى.</numerusform>
            <numerusform>و%Ln سؤالاً آخر.</numerusform>
            <numerusform>و%Ln سؤال آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>سُجِّل الجواب.</translation>
    </message>
    <message>
        <source>It can be answered again at any time.</source>
        <translation>يمكن الإجابة من جديد في أي وقت.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Rail</name>
    <message>
        <source>Pages of this call</source>
        <translation>صفحات هذه الدعوة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RailItem</name>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى مراجعة</numerusform>
            <numerusform>مسألة تحتاج إلى مراجعة</numerusform>
            <numerusform>مسألتان تحتاجان إلى مراجعة</numerusform>
            <numerusform>%Ln مسائل تحتاج إلى مراجعة</numerusform>
            <numerusform>%Ln مسألة تحتاج إلى مراجعة</numerusform>
            <numerusform>%Ln مسألة تحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReasonDialog</name>
    <message>
        <source>Kept with the call, and printed in its log.</source>
        <translation>يُحفظ مع الدعوة ويُطبع في سجلها.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>اكتب السبب أولاً.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReceivedPane</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>ما يأتي به</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>الملفات العائدة</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>الملفات المعروضة</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Ballots (.palmballot) and bundles (.palmcall), as many as you like, in any order</source>
        <translation>أوراق درجات (⁦.palmballot⁩) وأرشيفات (⁦.palmcall⁩)، بأي عدد وبأي ترتيب</translation>
    </message>
    <message>
        <source>Files from judges and colleagues</source>
        <translation>ملفات من المُحكِّمين والزملاء</translation>
    </message>
    <message>
        <source>Ballots and bundles (%1)</source>
        <translation>أوراق درجات وأرشيفات (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>The folder in which files arrive</source>
        <translation>المجلد الذي تصل إليه الملفات</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>أُلغيت القراءة. لم يُستلم شيء.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>الدمج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are merged.</source>
        <translation>
            <numerusform>لم يُدمج شيء.</numerusform>
            <numerusform>دُمج ملف واحد.</numerusform>
            <numerusform>دُمج ملفان.</numerusform>
            <numerusform>دُمجت %Ln ملفات.</numerusform>
            <numerusform>دُمج %Ln ملفاً.</numerusform>
            <numerusform>دُمج %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets stand in two versions: decide them under Forks.</source>
        <translation>
            <numerusform>لا استمارات بنسختين.</numerusform>
            <numerusform>استمارة واحدة بنسختين: احسمها تحت “تباين النسخ”.</numerusform>
            <numerusform>استمارتان بنسختين: احسمهما تحت “تباين النسخ”.</numerusform>
            <numerusform>%Ln استمارات بنسختين: احسمها تحت “تباين النسخ”.</numerusform>
            <numerusform>%Ln استمارة بنسختين: احسمها تحت “تباين النسخ”.</numerusform>
            <numerusform>%Ln استمارة بنسختين: احسمها تحت “تباين النسخ”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more score sheets count now.</source>
        <translation>
            <numerusform>لا استمارات إضافية.</numerusform>
            <numerusform>تُحتسب الآن استمارة إضافية.</numerusform>
            <numerusform>تُحتسب الآن استمارتان إضافيتان.</numerusform>
            <numerusform>تُحتسب الآن %Ln استمارات إضافية.</numerusform>
            <numerusform>تُحتسب الآن %Ln استمارة إضافية.</numerusform>
            <numerusform>تُحتسب الآن %Ln استمارة إضافية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file can be taken out of the count again under History.</source>
        <translation>يمكن إخراج ملف من الاحتساب تحت “السجل”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <comment>at the start of a sentence</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bring something new</source>
        <translation>
            <numerusform>لا شيء يأتي بجديد</numerusform>
            <numerusform>واحد يأتي بجديد</numerusform>
            <numerusform>اثنان يأتيان بجديد</numerusform>
            <numerusform>%Ln تأتي بجديد</numerusform>
            <numerusform>%Ln تأتي بجديد</numerusform>
            <numerusform>%Ln تأتي بجديد</numerusform>
        </translation>
    </message>
    <message>
        <source>they bring nothing new</source>
        <translation>لا تأتي بجديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>files, and what they bring</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>files, what they bring, how many not read</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>لم يتعذَّر شيء</numerusform>
            <numerusform>تعذَّرت قراءة واحد</numerusform>
            <numerusform>تعذَّرت قراءة اثنين</numerusform>
            <numerusform>تعذَّرت قراءة %Ln</numerusform>
            <numerusform>تعذَّرت قراءة %Ln</numerusform>
            <numerusform>تعذَّرت قراءة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file of this call in it.</source>
        <translation>لم يكن فيه ملف لهذه الدعوة.</translation>
    </message>
    <message>
        <source>Here come the files that judges and colleagues send back.</source>
        <translation>هنا تأتي الملفات التي يعيدها المُحكِّمون والزملاء.</translation>
    </message>
    <message>
        <source>Drop them on this window, or choose them. You see what each would bring before anything changes.</source>
        <translation>أفلِتها على هذه النافذة أو اخترها. ترى ما سيأتي به كلٌّ منها قبل أن يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>أحد المنسِّقين</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing changes until you merge. Order does not matter, and merging a file twice does no harm.</source>
        <translation>لا يتغيَّر شيء قبل الدمج. الترتيب لا يهم، ودمج ملف مرتين لا يضر.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>تنحية</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln files</source>
        <translation>
            <numerusform>دمج لا شيء</numerusform>
            <numerusform>دمج ملف واحد</numerusform>
            <numerusform>دمج ملفين</numerusform>
            <numerusform>دمج %Ln ملفات</numerusform>
            <numerusform>دمج %Ln ملفاً</numerusform>
            <numerusform>دمج %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts or files would be erased here, as a coordinator asked.</source>
        <translation>
            <numerusform>لن يُمحى شيء هنا.</numerusform>
            <numerusform>سيُمحى هنا نص أو ملف واحد، كما طلب أحد المنسِّقين.</numerusform>
            <numerusform>سيُمحى هنا نصان أو ملفان، كما طلب أحد المنسِّقين.</numerusform>
            <numerusform>ستُمحى هنا %Ln نصوص أو ملفات، كما طلب أحد المنسِّقين.</numerusform>
            <numerusform>سيُمحى هنا %Ln نصاً أو ملفاً، كما طلب أحد المنسِّقين.</numerusform>
            <numerusform>سيُمحى هنا %Ln نص أو ملف، كما طلب أحد المنسِّقين.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Each file can be taken out of the count again under History.</source>
        <translation>يمكن إخراج كل ملف من الاحتساب تحت “السجل”.</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>استلام نموذج…</translation>
    </message>
    <message>
        <source>A filled spreadsheet, or scores typed from paper</source>
        <translation>جدول بيانات معبَّأ، أو درجات مُدخلة من الورق</translation>
    </message>
    <message>
        <source>A filled form or a table of scores</source>
        <translation>نموذج معبَّأ أو جدول درجات</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>جداول بيانات (%1)</translation>
    </message>
    <message>
        <source>Inbox folder…</source>
        <translation>مجلد الوارد…</translation>
    </message>
    <message>
        <source>A folder into which mail, a cloud or a stick puts files: what arrives in it is shown here by itself</source>
        <translation>مجلد تصل إليه ملفات من البريد أو السحابة أو وحدة ذاكرة محمولة: ما يصل إليه يظهر هنا تلقائياً</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What arrives in %1 is shown here by itself.</source>
        <translation>ما يصل إلى %1 يظهر هنا تلقائياً.</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed, and nothing is merged until you say so.</source>
        <translation>لا يتغيَّر شيء في المجلد، ولا يُدمج شيء قبل أن تطلب ذلك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict with its count; what becomes of these files</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReferenceForm</name>
    <message>
        <source>Reference scores</source>
        <translation>درجات مرجعية</translation>
    </message>
    <message>
        <source>Judges see them beside their own once their sheet is complete. Leave empty what has none.</source>
        <translation>يراها المُحكِّمون بجانب درجاتهم بعد اكتمال استماراتهم. اترك فارغاً ما لا درجة مرجعية له.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Rank, score exact and as printed, band, in or out, and why not: one row an entry.</source>
        <translation>المرتبة، والدرجة بقيمتها الدقيقة وكما تُطبع، والنطاق، والموقع من الحدّ، وسبب غياب المرتبة: صف لكل مشاركة.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Each criterion of each sheet that counts: one row a score, with codes of judges and entries.</source>
        <translation>كل معيار في كل استمارة محتسبة: صف لكل درجة، مع رموز المُحكِّمين والمشاركات.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>State, division and attributes of every entry of the round.</source>
        <translation>حالة كل مشاركة في الجولة وفئتها وسماتها.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل المتغيرات</translation>
    </message>
    <message>
        <source>What columns, criteria, points and attributes of the other tables mean.</source>
        <translation>معاني الأعمدة والمعايير والنقاط والسمات في الجداول الأخرى.</translation>
    </message>
    <message>
        <source>Data set without names</source>
        <translation>بيانات بلا أسماء</translation>
    </message>
    <message>
        <source>Scores, entries, judges and codebook together, without a name or a title, to be shared or archived.</source>
        <translation>الدرجات والمشاركات والمُحكِّمون ودليل المتغيرات معاً، بلا اسم ولا عنوان، لإطلاع الآخرين عليها أو لأرشفتها.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>With names and titles</source>
        <translation>مع الأسماء والعناوين</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>There is nothing to write until the rules of a round are frozen.</source>
        <translation>لا شيء يُكتب قبل تثبيت قواعد جولة ما.</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>الانتقال إلى القواعد</translation>
    </message>
    <message>
        <source>This file names people. Keep it inside the team.</source>
        <translation>في هذا الملف أسماء أشخاص، فليبقَ داخل الفريق.</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>الكتابة في مجلد…</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>كتابة الجدول…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Write into a folder</source>
        <translation>الكتابة في مجلد</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>كتابة الجدول</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول بيانات ‎‎(*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ‎‎(*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written.</source>
        <translation>
            <numerusform>لم تُكتب صفوف.</numerusform>
            <numerusform>كُتب صف واحد.</numerusform>
            <numerusform>كُتب صفان.</numerusform>
            <numerusform>كُتبت %Ln صفوف.</numerusform>
            <numerusform>كُتب %Ln صفاً.</numerusform>
            <numerusform>كُتب %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>What judges wrote to entrants and, with names and titles, to the committee: one row a sheet.</source>
        <translation>ما كتبه المُحكِّمون للمشاركين، وللجنة أيضاً عند اختيار “مع الأسماء والعناوين”: صف لكل استمارة.</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>Papers for the committee, for entrants and for research, and tables for spreadsheets and the archive</source>
        <translation>مستندات للجنة وللمشاركين وللبحث، وجداول لبرامج الجداول والأرشيف</translation>
    </message>
    <message>
        <source>The decision alone</source>
        <translation>القرار وحده</translation>
    </message>
    <message>
        <source>And the comments that were read</source>
        <translation>ثم التعليقات التي قُرئت</translation>
    </message>
    <message>
        <source>And the mean of every criterion</source>
        <translation>ثم متوسط كل معيار</translation>
    </message>
    <message>
        <source>What letters say</source>
        <translation>مضمون الرسائل</translation>
    </message>
    <message>
        <source>From here papers and tables leave the program: report, minutes, letters, ranking, a data set without names.</source>
        <translation>من هنا تخرج المستندات والجداول: التقرير والمحضر والرسائل والترتيب وبيانات بلا أسماء.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>From received to decided, judges, rules in sentences, ranking with its threshold, how sure it is, decisions, methods, proof.</source>
        <translation>من الاستلام إلى القرار، والمُحكِّمون، والقواعد في جُمل، والترتيب مع الحدّ الفاصل، ومدى الوثوق به، والقرارات، والمنهجية، والإثبات.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>المنهجية</translation>
    </message>
    <message>
        <source>How entries were judged, in sentences ready for a paper.</source>
        <translation>كيف جرى تحكيم المشاركات، في جُمل جاهزة لبحث منشور.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Decisions with reasons, what was shown and when who left the room.</source>
        <translation>القرارات مع أسبابها، وما عُرض، ومن غادر القاعة ومتى.</translation>
    </message>
    <message>
        <source>Letters to entrants</source>
        <translation>رسائل إلى المشاركين</translation>
    </message>
    <message>
        <source>One PDF an entry, in the language of the entry.</source>
        <translation>ملف PDF لكل مشاركة بلغتها.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>One PDF for each entry that was honoured, in the language of the entry.</source>
        <translation>ملف PDF لكل مشاركة نالت تكريماً، بلغتها.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Papers and tables</source>
        <translation>المستندات والجداول</translation>
    </message>
    <message>
        <source>Comments for entrants %L1</source>
        <translation>تعليقات للمشاركين %L1</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>تعليقات للمشاركين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments were not read yet and are left out.</source>
        <translation>
            <numerusform>لا تعليقات لم تُقرأ بعد.</numerusform>
            <numerusform>تعليق واحد لم يُقرأ بعد فلا يُدرج.</numerusform>
            <numerusform>تعليقان لم يُقرآ بعد فلا يُدرجان.</numerusform>
            <numerusform>%Ln تعليقات لم تُقرأ بعد فلا تُدرج.</numerusform>
            <numerusform>%Ln تعليقاً لم تُقرأ بعد فلا تُدرج.</numerusform>
            <numerusform>%Ln تعليق لم تُقرأ بعد فلا تُدرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file is for one entrant: send it to nobody else.</source>
        <translation>كل ملف لمشارك واحد، فلا يُرسل إلى غيره.</translation>
    </message>
    <message>
        <source>Write the paper…</source>
        <translation>كتابة المستند…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب ‎‎(*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎‎(*.txt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏‎(*.pdf)</translation>
    </message>
    <message>
        <source>Write the paper</source>
        <translation>كتابة المستند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables are written.</source>
        <translation>
            <numerusform>لم تُكتب جداول.</numerusform>
            <numerusform>كُتب جدول واحد.</numerusform>
            <numerusform>كُتب جدولان.</numerusform>
            <numerusform>كُتبت %Ln جداول.</numerusform>
            <numerusform>كُتب %Ln جدولاً.</numerusform>
            <numerusform>كُتب %Ln جدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing a paper</source>
        <translation>كتابة مستند</translation>
    </message>
    <message>
        <source>The paper is written.</source>
        <translation>كُتب المستند.</translation>
    </message>
    <message>
        <source>Writing papers for entrants</source>
        <translation>كتابة مستندات للمشاركين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are written.</source>
        <translation>
            <numerusform>لم تُكتب ملفات.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %Ln ملفات.</numerusform>
            <numerusform>كُتب %Ln ملفاً.</numerusform>
            <numerusform>كُتب %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names people: give it only to those it is meant for.</source>
        <translation>فيه أسماء أشخاص، فلا يُسلَّم إلا لمن أُعدَّ له.</translation>
    </message>
    <message>
        <source>No certificate for %1: the entrant has no name here.</source>
        <comment>codes of entries</comment>
        <translation>لا شهادة لـ %1: اسم المشارك ليس هنا.</translation>
    </message>
    <message>
        <source>Way of the entries</source>
        <translation>مسار المشاركات</translation>
    </message>
    <message>
        <source>Received, duplicates, not eligible by reason, judged in each round, came through: one row a stage.</source>
        <translation>المستلَمة والمكرَّرة وغير المؤهَّلة بأسبابها وما قُيِّم في كل جولة وما اجتازها: صفّ لكل مرحلة.</translation>
    </message>
    <message>
        <source>Counting who gets a letter</source>
        <translation>جارٍ عدّ من تصله رسالة</translation>
    </message>
    <message>
        <source>Nothing is decided yet and nothing goes on: there is nothing to write to entrants.</source>
        <translation>لم يُقرَّر شيء ولم يتابع شيء: لا شيء يُكتب إلى المشاركين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were honoured</source>
        <translation>
            <numerusform>لا مكرَّمة</numerusform>
            <numerusform>واحدة مكرَّمة</numerusform>
            <numerusform>اثنتان مكرَّمتان</numerusform>
            <numerusform>%Ln مكرَّمة</numerusform>
            <numerusform>%Ln مكرَّمة</numerusform>
            <numerusform>%Ln مكرَّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go on to the next round</source>
        <translation>
            <numerusform>لا شيء ينتقل إلى الجولة التالية</numerusform>
            <numerusform>واحدة تنتقل إلى الجولة التالية</numerusform>
            <numerusform>اثنتان تنتقلان إلى الجولة التالية</numerusform>
            <numerusform>%Ln تنتقل إلى الجولة التالية</numerusform>
            <numerusform>%Ln تنتقل إلى الجولة التالية</numerusform>
            <numerusform>%Ln تنتقل إلى الجولة التالية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not go on</source>
        <translation>
            <numerusform>لا أحد لم يتابع</numerusform>
            <numerusform>واحدة لم تتابع</numerusform>
            <numerusform>اثنتان لم تتابعا</numerusform>
            <numerusform>%Ln لم تتابع</numerusform>
            <numerusform>%Ln لم تتابع</numerusform>
            <numerusform>%Ln لم تتابع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no letter for %Ln about which nothing is decided</source>
        <translation>
            <numerusform>لا رسائل ناقصة</numerusform>
            <numerusform>لا رسالة لواحدة لم يُقرَّر فيها شيء</numerusform>
            <numerusform>لا رسالة لاثنتين لم يُقرَّر فيهما شيء</numerusform>
            <numerusform>لا رسالة لـ%Ln لم يُقرَّر فيها شيء</numerusform>
            <numerusform>لا رسالة لـ%Ln لم يُقرَّر فيها شيء</numerusform>
            <numerusform>لا رسالة لـ%Ln لم يُقرَّر فيها شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters: %1.</source>
        <comment>how many of whom</comment>
        <translation>الرسائل: %1.</translation>
    </message>
    <message>
        <source>Nobody is named who signs: there will be a line to sign on. Names are set in Overview, with deadline and contact.</source>
        <translation>لم يُسمَّ أحد للتوقيع: سيُترك سطر للتوقيع. تُحدَّد الأسماء في النظرة العامة مع الموعد النهائي وجهة الاتصال.</translation>
    </message>
    <message>
        <source>And the score; its band if nothing is decided</source>
        <translation>ومعه الدرجة؛ ونطاقها إن لم يُقرَّر شيء</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RescueDialog</name>
    <message>
        <source>Looking for a good backup</source>
        <translation>جارٍ البحث عن نسخة احتياطية سليمة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>جارٍ استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation>جارٍ إنقاذ ما يمكن إنقاذه</translation>
    </message>
    <message>
        <source>A file of this call</source>
        <translation>ملف من هذه الدعوة</translation>
    </message>
    <message>
        <source>Bundles and ballots (*.palmcall *.palmballot);;All files (*)</source>
        <translation>الأرشيفات وأوراق الدرجات (*.palmcall *.palmballot);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is written to them any more.</source>
        <translation>لم يتغيَّر شيء، ولا يُكتب فيها شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Looking for a good backup…</source>
        <translation>جارٍ البحث عن نسخة احتياطية سليمة…</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, %2. It holds %3, %4 and %5, and becomes a call of its own. What was done after it is not in it: merge the files again that came since.</source>
        <translation>أحدث نسخة احتياطية سليمة بتاريخ %1، %2. فيها %3 و%4 و%5، وتصير دعوة قائمة بذاتها. وليس فيها ما جرى بعدها: أعد دمج الملفات التي وصلت منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges</source>
        <translation>
            <numerusform>لا مُحكِّمين</numerusform>
            <numerusform>مُحكِّم واحد</numerusform>
            <numerusform>مُحكِّمان</numerusform>
            <numerusform>%Ln مُحكِّمين</numerusform>
            <numerusform>%Ln مُحكِّماً</numerusform>
            <numerusform>%Ln مُحكِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>لا استمارات</numerusform>
            <numerusform>استمارة واحدة</numerusform>
            <numerusform>استمارتان</numerusform>
            <numerusform>%Ln استمارات</numerusform>
            <numerusform>%Ln استمارة</numerusform>
            <numerusform>%Ln استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good backup of it on this computer.</source>
        <translation>لا توجد لها نسخة احتياطية سليمة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Saving what can be saved takes everything that still proves itself, from the damaged data, from a good backup and from files that were written here, into a new call, and says how much that is.</source>
        <translation>إنقاذ ما يمكن إنقاذه ينقل إلى دعوة جديدة كل ما يمكن التحقُّق من صحته، من البيانات التالفة ومن نسخة احتياطية سليمة ومن الملفات التي كُتبت هنا، ويبيِّن مقداره.</translation>
    </message>
    <message>
        <source>Saved: %1, %2, %3, %4 and %5.</source>
        <comment>records, acts, texts, files, drafts</comment>
        <translation>أُنقذ: %1، %2، %3، %4، %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%Ln عمليات</numerusform>
            <numerusform>%Ln عملية</numerusform>
            <numerusform>%Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصاً</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%Ln مسودات</numerusform>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>%Ln مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the records come from a good backup or from files sent before.</source>
        <translation>
            <numerusform>لا سجل منها من نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
            <numerusform>سجل واحد منها من نسخة احتياطية سليمة أو من ملف أُرسل من قبل.</numerusform>
            <numerusform>سجلان منها من نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
            <numerusform>%Ln سجلات منها من نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
            <numerusform>%Ln سجلاً منها من نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
            <numerusform>%Ln سجل منها من نسخة احتياطية سليمة أو من ملفات أُرسلت من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have lost their signature: they are kept beside the call and count once a file brings them again.</source>
        <translation>
            <numerusform>لم يفقد أي سجل توقيعه.</numerusform>
            <numerusform>فقد سجل واحد توقيعه: يُحفظ إلى جانب الدعوة ويُحتسب متى جاء به ملف من جديد.</numerusform>
            <numerusform>فقد سجلان توقيعهما: يُحفظان إلى جانب الدعوة ويُحتسبان متى جاء بهما ملف من جديد.</numerusform>
            <numerusform>فقدت %Ln سجلات توقيعها: تُحفظ إلى جانب الدعوة وتُحتسب متى جاء بها ملف من جديد.</numerusform>
            <numerusform>فقد %Ln سجلاً توقيعه: يُحفظ إلى جانب الدعوة ويُحتسب متى جاء به ملف من جديد.</numerusform>
            <numerusform>فقد %Ln سجل توقيعه: يُحفظ إلى جانب الدعوة ويُحتسب متى جاء به ملف من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were damaged and could not be saved from where they lay.</source>
        <translation>
            <numerusform>لم يتلف أي صف.</numerusform>
            <numerusform>تلف صف واحد وتعذَّر إنقاذه من موضعه.</numerusform>
            <numerusform>تلف صفان وتعذَّر إنقاذهما من موضعهما.</numerusform>
            <numerusform>تلفت %Ln صفوف وتعذَّر إنقاذها من موضعها.</numerusform>
            <numerusform>تلف %Ln صفاً وتعذَّر إنقاذها من موضعها.</numerusform>
            <numerusform>تلف %Ln صف وتعذَّر إنقاذها من موضعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts and lists that records name are not here: a bundle or a package may bring them.</source>
        <translation>
            <numerusform>لا تنقص نصوص ولا قوائم.</numerusform>
            <numerusform>نص واحد أو قائمة تذكره السجلات ليس هنا: قد يأتي به أرشيف أو حزمة.</numerusform>
            <numerusform>نصان أو قائمتان تذكرهما السجلات ليسا هنا: قد يأتي بهما أرشيف أو حزمة.</numerusform>
            <numerusform>%Ln نصوص وقوائم تذكرها السجلات ليست هنا: قد يأتي بها أرشيف أو حزمة.</numerusform>
            <numerusform>%Ln نصاً وقائمة تذكرها السجلات ليست هنا: قد يأتي بها أرشيف أو حزمة.</numerusform>
            <numerusform>%Ln نص وقائمة تذكرها السجلات ليست هنا: قد يأتي بها أرشيف أو حزمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are not here: take in a bundle or a package that holds them.</source>
        <translation>
            <numerusform>لا تنقص مرفقات.</numerusform>
            <numerusform>مرفق واحد ليس هنا: استلم أرشيفاً أو حزمة تحتويه.</numerusform>
            <numerusform>مرفقان ليسا هنا: استلم أرشيفاً أو حزمة تحتويهما.</numerusform>
            <numerusform>%Ln مرفقات ليست هنا: استلم أرشيفاً أو حزمة تحتويها.</numerusform>
            <numerusform>%Ln مرفقاً ليست هنا: استلم أرشيفاً أو حزمة تحتويها.</numerusform>
            <numerusform>%Ln مرفق ليست هنا: استلم أرشيفاً أو حزمة تحتويها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the ballots and bundles again that you have: what is missing comes back.</source>
        <translation>أعِد دمج أوراق الدرجات والأرشيفات التي لديك: ما نقص يعود.</translation>
    </message>
    <message>
        <source>The damaged call lies untouched in %1.</source>
        <translation>الدعوة التالفة باقية كما هي في %1.</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>بيانات تالفة</translation>
    </message>
    <message>
        <source>What could be saved is a new call</source>
        <translation>ما أمكن إنقاذه صار دعوة جديدة</translation>
    </message>
    <message>
        <source>The backup is a call of its own now</source>
        <translation>صارت النسخة الاحتياطية دعوة قائمة بذاتها</translation>
    </message>
    <message>
        <source>The damaged call stays in the list, untouched.</source>
        <translation>تبقى الدعوة التالفة في القائمة كما هي.</translation>
    </message>
    <message>
        <source>The data of this call are damaged on disk</source>
        <translation>بيانات هذه الدعوة تالفة على القرص</translation>
    </message>
    <message>
        <source>With a bundle or a ballot of this call, from a colleague or an archive, what is still sound is saved together with it.</source>
        <translation>إذا حصلت من زميل أو من مكان حفظ على أرشيف لهذه الدعوة أو ورقة درجات منها، أُنقذ معه ما بقي سليماً هنا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
        <source>With a file of this call…</source>
        <translation>الاستعانة بملف من هذه الدعوة…</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>إنقاذ ما يمكن إنقاذه</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>فتح الدعوة</translation>
    </message>
    <message>
        <source>Looking how much is damaged</source>
        <translation>جارٍ فحص مدى التلف</translation>
    </message>
    <message>
        <source>Reading what can still be read</source>
        <translation>جارٍ قراءة ما لا يزال مقروءاً</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>جارٍ قراءة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Reading the files that were sent</source>
        <translation>جارٍ قراءة الملفات المرسلة</translation>
    </message>
    <message>
        <source>Checking every signature</source>
        <translation>جارٍ التحقق من كل توقيع</translation>
    </message>
    <message>
        <source>Writing the new call</source>
        <translation>جارٍ كتابة الدعوة الجديدة</translation>
    </message>
    <message>
        <source>Copying the attachments</source>
        <translation>جارٍ نسخ المرفقات</translation>
    </message>
    <message>
        <source>It was stopped. The damaged data are as they were, and nothing else is left of it.</source>
        <translation>أُوقف العمل. البيانات التالفة كما كانت، ولم يبقَ منه شيء آخر.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقَّتة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Official ranking</source>
        <translation>الترتيب الرسمي</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Which ranking</source>
        <translation>أي ترتيب</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>المشاركات المعروضة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>البحث عن مشاركة</translation>
    </message>
    <message>
        <source>The official ranking</source>
        <translation>الترتيب الرسمي</translation>
    </message>
    <message>
        <source>Ranks under other methods</source>
        <translation>المراتب وفق طرق أخرى</translation>
    </message>
    <message>
        <source>Sheets of the entry…</source>
        <translation>استمارات المشاركة…</translation>
    </message>
    <message>
        <source>Fill the next round</source>
        <translation>ملء الجولة التالية</translation>
    </message>
    <message>
        <source>Puts what the cut let through into the next round; what is at the cut stays for the committee</source>
        <translation>يضع ما هو ضمن الحدّ في الجولة التالية، ويُترك ما عند الحدّ للجنة</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>الانتقال إلى القواعد</translation>
    </message>
    <message>
        <source>Working out the ranking</source>
        <translation>حساب الترتيب</translation>
    </message>
    <message>
        <source>Here stands the ranking under the frozen rules.</source>
        <translation>هنا الترتيب وفق القواعد المثبَّتة.</translation>
    </message>
    <message>
        <source>No entry is in this round yet.</source>
        <translation>لا مشاركات في هذه الجولة بعد.</translation>
    </message>
    <message>
        <source>The rules of this round are not frozen yet, so nothing can be ranked.</source>
        <translation>لم تُثبَّت قواعد هذه الجولة بعد، فلا يمكن ترتيب شيء.</translation>
    </message>
    <message>
        <source>provisional: it can still change</source>
        <translation>مؤقَّتة: قد تتغيَّر بعد</translation>
    </message>
    <message>
        <source>closed: fixed with its close</source>
        <translation>مغلقة: ثُبِّتت بإغلاق الجولة</translation>
    </message>
    <message>
        <source>Rank under each method. The official ranking is the first column and does not change. Where methods differ, the committee&apos;s reasons matter most.</source>
        <translation>المرتبة وفق كل طريقة. الترتيب الرسمي هو العمود الأول ولا يتغيَّر. حيث تختلف الطرق، تكون أسباب اللجنة هي الأهم.</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>إغلاق الجولة…</translation>
    </message>
    <message>
        <source>Close again…</source>
        <translation>إغلاق من جديد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change who is in, or a band.</source>
        <translation>
            <numerusform>لم يصل شيء بعد الإغلاق.</numerusform>
            <numerusform>وصلت استمارة واحدة بعد الإغلاق. من شأنها أن تغيِّر ما هو ضمن الحدّ أو أحد النطاقات.</numerusform>
            <numerusform>وصلت استمارتان بعد الإغلاق. من شأنهما أن تغيِّرا ما هو ضمن الحدّ أو أحد النطاقات.</numerusform>
            <numerusform>وصلت %Ln استمارات بعد الإغلاق. من شأنها أن تغيِّر ما هو ضمن الحدّ أو أحد النطاقات.</numerusform>
            <numerusform>وصلت %Ln استمارة بعد الإغلاق. من شأنها أن تغيِّر ما هو ضمن الحدّ أو أحد النطاقات.</numerusform>
            <numerusform>وصلت %Ln استمارة بعد الإغلاق. من شأنها أن تغيِّر ما هو ضمن الحدّ أو أحد النطاقات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change ranks, but nobody&apos;s outcome.</source>
        <translation>
            <numerusform>لم يصل شيء بعد الإغلاق.</numerusform>
            <numerusform>وصلت استمارة واحدة بعد الإغلاق. من شأنها أن تغيِّر المراتب، لا مآل أي مشاركة.</numerusform>
            <numerusform>وصلت استمارتان بعد الإغلاق. من شأنهما أن تغيِّرا المراتب، لا مآل أي مشاركة.</numerusform>
            <numerusform>وصلت %Ln استمارات بعد الإغلاق. من شأنها أن تغيِّر المراتب، لا مآل أي مشاركة.</numerusform>
            <numerusform>وصلت %Ln استمارة بعد الإغلاق. من شأنها أن تغيِّر المراتب، لا مآل أي مشاركة.</numerusform>
            <numerusform>وصلت %Ln استمارة بعد الإغلاق. من شأنها أن تغيِّر المراتب، لا مآل أي مشاركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets came after the close. They would change nothing.</source>
        <translation>
            <numerusform>لم يصل شيء بعد الإغلاق.</numerusform>
            <numerusform>وصلت استمارة واحدة بعد الإغلاق. لن تُغيِّر شيئاً.</numerusform>
            <numerusform>وصلت استمارتان بعد الإغلاق. لن تُغيِّرا شيئاً.</numerusform>
            <numerusform>وصلت %Ln استمارات بعد الإغلاق. لن تُغيِّر شيئاً.</numerusform>
            <numerusform>وصلت %Ln استمارة بعد الإغلاق. لن تُغيِّر شيئاً.</numerusform>
            <numerusform>وصلت %Ln استمارة بعد الإغلاق. لن تُغيِّر شيئاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions and count for nothing.</source>
        <translation>
            <numerusform>لا استمارات بنسختين.</numerusform>
            <numerusform>استمارة واحدة بنسختين ولا تُحتسب.</numerusform>
            <numerusform>استمارتان بنسختين ولا تُحتسبان.</numerusform>
            <numerusform>%Ln استمارات بنسختين ولا تُحتسب.</numerusform>
            <numerusform>%Ln استمارة بنسختين ولا تُحتسب.</numerusform>
            <numerusform>%Ln استمارة بنسختين ولا تُحتسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Changing sides %L1</source>
        <translation>تُغيِّر موقعها %L1</translation>
    </message>
    <message>
        <source>Ranked %L1</source>
        <translation>المرتَّبة %L1</translation>
    </message>
    <message>
        <source>Insufficient %L1</source>
        <translation>درجاتها غير كافية %L1</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>اختر مشاركة أولاً.</translation>
    </message>
    <message>
        <source>Everything that counts now becomes the basis of the result, with what came after the first close. The earlier close stays on record.</source>
        <translation>يصبح كل ما يُحتسب الآن أساس النتيجة، مع ما وصل بعد الإغلاق الأول. يبقى الإغلاق السابق في السجل.</translation>
    </message>
    <message>
        <source>This fixes which sheets count, and the result. What comes later is shown beside it and changes nothing until you close again with a reason.</source>
        <translation>يُثبِّت هذا الاستمارات المحتسَبة والنتيجة. ما يأتي لاحقاً يظهر بجانبها ولا يُغيِّر شيئاً إلى أن تُغلق من جديد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>أُغلقت الجولة.</translation>
    </message>
    <message>
        <source>What comes now is shown beside the result and changes nothing.</source>
        <translation>ما يأتي الآن يظهر بجانب النتيجة ولا يُغيِّر شيئاً.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are here in two versions; the closed result stands as it was closed.</source>
        <translation>
            <numerusform>لا استمارات بنسختين؛ تبقى النتيجة المغلقة كما أُغلقت.</numerusform>
            <numerusform>استمارة واحدة هنا بنسختين؛ تبقى النتيجة المغلقة كما أُغلقت.</numerusform>
            <numerusform>استمارتان هنا لكلٍّ منهما نسختان؛ تبقى النتيجة المغلقة كما أُغلقت.</numerusform>
            <numerusform>%Ln استمارات هنا بنسختين؛ تبقى النتيجة المغلقة كما أُغلقت.</numerusform>
            <numerusform>%Ln استمارة هنا بنسختين؛ تبقى النتيجة المغلقة كما أُغلقت.</numerusform>
            <numerusform>%Ln استمارة هنا بنسختين؛ تبقى النتيجة المغلقة كما أُغلقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who passed the check</source>
        <translation>ما اجتاز التدقيق</translation>
    </message>
    <message>
        <source>Passed %L1</source>
        <translation>المجتازة %L1</translation>
    </message>
    <message>
        <source>Not passed %L1</source>
        <translation>غير المجتازة %L1</translation>
    </message>
    <message>
        <source>Open %L1</source>
        <translation>المعلَّقة %L1</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;CSV files (*.csv)</source>
        <translation>جداول بيانات (*.xlsx);;ملفات CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>The table is written.</source>
        <translation>كُتب الجدول.</translation>
    </message>
    <message>
        <source>Work out how sure this is</source>
        <translation>حساب مدى الوثوق</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Working out how sure the ranking is</source>
        <translation>جارٍ حساب مدى الوثوق بالترتيب</translation>
    </message>
    <message>
        <source>Not in the field %L1</source>
        <comment>duplicates, withdrawn and the like</comment>
        <translation>خارج المنافسة %L1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>رسم بياني أو جدول</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewModel</name>
    <message>
        <source>No scores yet</source>
        <translation>لا درجات بعد</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>تعذَّر التقييم: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>تضارب مصالح: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>Cannot judge, in a narrow cell</extracomment>
        <translation>متعذِّر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا درجات ناقصة</numerusform>
            <numerusform>تنقص درجة واحدة</numerusform>
            <numerusform>تنقص درجتان</numerusform>
            <numerusform>تنقص %Ln درجات</numerusform>
            <numerusform>تنقص %Ln درجة</numerusform>
            <numerusform>تنقص %Ln درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>result of a sheet</comment>
        <extracomment>No number comes of a sheet on which something could not be judged</extracomment>
        <translation>لا نتيجة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>All my scores, in my order</source>
        <translation>جميع درجاتي، بترتيبي</translation>
    </message>
    <message>
        <source>All my scores, best first</source>
        <translation>جميع درجاتي، الأفضل أولاً</translation>
    </message>
    <message>
        <source>All my scores, by code</source>
        <translation>جميع درجاتي، بحسب الرمز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scores · median %1</source>
        <translation>
            <numerusform>لا درجات، الوسيط %1</numerusform>
            <numerusform>درجة واحدة، الوسيط %1</numerusform>
            <numerusform>درجتان، الوسيط %1</numerusform>
            <numerusform>%Ln درجات، الوسيط %1</numerusform>
            <numerusform>%Ln درجة، الوسيط %1</numerusform>
            <numerusform>%Ln درجة، الوسيط %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>لا درجات بعد</translation>
    </message>
    <message>
        <source>Arrow keys move, digits overwrite, Enter opens the entry.</source>
        <translation>الأسهم للتنقُّل، والأرقام للاستبدال، ومفتاح Enter لفتح المشاركة.</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>بترتيبي</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>بحسب النتيجة</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>بحسب الرمز</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>جميع المشاركات</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>غير منجزة</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>موسومة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>المشاركات المعروضة</translation>
    </message>
    <message>
        <source>All my scores</source>
        <translation>جميع درجاتي</translation>
    </message>
    <message>
        <source>How I used the scale</source>
        <translation>كيف استعملت المقياس</translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation>إرسال درجاتي…</translation>
    </message>
    <message>
        <source>How the entries are ordered</source>
        <translation>طريقة ترتيب المشاركات</translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation>حفظ نسختي الخاصة…</translation>
    </message>
    <message>
        <source>You can change scores and send again while the round is open.</source>
        <translation>يمكنك تغيير الدرجات وإرسالها من جديد ما دامت الجولة مفتوحة.</translation>
    </message>
    <message>
        <source>How I used the scale from %1 to %2</source>
        <translation>كيف استعملت المقياس من %1 إلى %2</translation>
    </message>
    <message>
        <source>You can change scores and send again until %1.</source>
        <translation>يمكنك تغيير الدرجات وإرسالها من جديد حتى %1.</translation>
    </message>
    <message>
        <source>How I answered</source>
        <translation>كيف أجبت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>لا إجابات بعد</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RoundStrip</name>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets not sent yet: %1</source>
        <extracomment>%1: title of another round of the same call</extracomment>
        <translation>
            <numerusform>لا استمارات غير مُرسَلة: %1</numerusform>
            <numerusform>استمارة واحدة لم تُرسَل بعد: %1</numerusform>
            <numerusform>استمارتان لم تُرسَلا بعد: %1</numerusform>
            <numerusform>%Ln استمارات لم تُرسَل بعد: %1</numerusform>
            <numerusform>%Ln استمارة لم تُرسَل بعد: %1</numerusform>
            <numerusform>%Ln استمارة لم تُرسَل بعد: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them…</source>
        <translation>إرسالها…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RowList</name>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RuleForm</name>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>بخطوات</translation>
    </message>
    <message>
        <source>Best is</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>المعايير والأوزان</translation>
    </message>
    <message>
        <source>Name of criterion %L1</source>
        <translation>اسم المعيار %L1</translation>
    </message>
    <message>
        <source>Weight of criterion %L1</source>
        <translation>وزن المعيار %L1</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>يُحتسب</translation>
    </message>
    <message>
        <source>Criterion %L1 counts</source>
        <translation>المعيار %L1 يُحتسب</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>المُحكِّمون</translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation>عدة هيئات</translation>
    </message>
    <message>
        <source>Ask for one more judge where judges differ by</source>
        <translation>طلب مُحكِّم إضافي إذا بلغ التباعد</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>إن تُرك فارغاً فلا يُطلب.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يلزم</translation>
    </message>
    <message>
        <source>Aims at</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>From scores to a rank</source>
        <translation>من الدرجات إلى المرتبة</translation>
    </message>
    <message>
        <source>A judge’s sheet is worth</source>
        <translation>قيمة استمارة المُحكِّم</translation>
    </message>
    <message>
        <source>A sheet with a blank</source>
        <translation>استمارة فيها خانة فارغة</translation>
    </message>
    <message>
        <source>An entry’s score, of its judges’ sheets, is</source>
        <translation>درجة المشاركة من استمارات مُحكِّميها هي</translation>
    </message>
    <message>
        <source>Add up first</source>
        <translation>تسلسل الجمع</translation>
    </message>
    <message>
        <source>Round the score before comparing</source>
        <translation>تقريب الدرجة قبل المقارنة</translation>
    </message>
    <message>
        <source>Ties, bands and cut</source>
        <translation>التعادل والنطاقات والحدّ الفاصل</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>الحدّ الفاصل</translation>
    </message>
    <message>
        <source>Step %L1 in a tie</source>
        <translation>الخطوة %L1 عند التعادل</translation>
    </message>
    <message>
        <source>Limit of step %L1</source>
        <translation>حدّ الخطوة %L1</translation>
    </message>
    <message>
        <source>Name of band %L1</source>
        <translation>اسم النطاق %L1</translation>
    </message>
    <message>
        <source>Band %L1 takes</source>
        <translation>النطاق %L1 يأخذ</translation>
    </message>
    <message>
        <source>Limit of band %L1</source>
        <translation>حدّ النطاق %L1</translation>
    </message>
    <message>
        <source>Total weight %1: the criteria count %2.</source>
        <translation>مجموع الأوزان %1: نصيب المعايير %2.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>إضافة معيار</translation>
    </message>
    <message>
        <source>criterion %L1</source>
        <translation>المعيار %L1</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>إضافة هيئة</translation>
    </message>
    <message>
        <source>panel %L1</source>
        <translation>الهيئة %L1</translation>
    </message>
    <message>
        <source>Add a step for ties</source>
        <translation>إضافة خطوة لكسر التعادل</translation>
    </message>
    <message>
        <source>step %L1</source>
        <translation>الخطوة %L1</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>إضافة نطاق</translation>
    </message>
    <message>
        <source>band %L1</source>
        <translation>النطاق %L1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>A rule for ties</source>
        <translation>قاعدة لكسر التعادل</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>What the round was before</source>
        <translation>ما كانت عليه الجولة من قبل</translation>
    </message>
    <message>
        <source>What judges do</source>
        <translation>ما يفعله المُحكِّمون</translation>
    </message>
    <message>
        <source>Agrees who gives at least</source>
        <translation>يُعدّ موافقاً من يعطي على الأقل</translation>
    </message>
    <message>
        <source>Consensus from a share of</source>
        <translation>التوافق من نسبة</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>item %L1</source>
        <translation>البند %L1</translation>
    </message>
    <message>
        <source>Add an upper limit for a group</source>
        <translation>إضافة حدّ أعلى لمجموعة</translation>
    </message>
    <message>
        <source>upper limit %L1</source>
        <translation>الحدّ الأعلى %L1</translation>
    </message>
    <message>
        <source>Add a lower limit for a group</source>
        <translation>إضافة حدّ أدنى لمجموعة</translation>
    </message>
    <message>
        <source>lower limit %L1</source>
        <translation>الحدّ الأدنى %L1</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>قواعد أخرى</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Empty: all entries rank together.</source>
        <translation>أسماء تفصل بينها الفاصلة المنقوطة (;). فارغ: تُرتَّب كل المشاركات معاً.</translation>
    </message>
    <message>
        <source>In tables of entries: %1</source>
        <translation>في جداول المشاركات: %1</translation>
    </message>
    <message>
        <source>Round each sheet</source>
        <translation>تقريب كل استمارة</translation>
    </message>
    <message>
        <source>Round each criterion</source>
        <translation>تقريب كل معيار</translation>
    </message>
    <message>
        <source>Round each criterion after its weight</source>
        <translation>تقريب كل معيار بعد وزنه</translation>
    </message>
    <message>
        <source>A half is rounded</source>
        <translation>تقريب النصف</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Sheets start</source>
        <translation>تبدأ الاستمارات</translation>
    </message>
    <message>
        <source>With an earlier round: each judge begins with what they gave there.</source>
        <translation>مع جولة سابقة: يبدأ كل مُحكِّم بما أعطاه فيها.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Its share, in percent</source>
        <translation>نسبتها المئوية</translation>
    </message>
    <message>
        <source>Multiply the score by</source>
        <translation>ضرب الدرجة في</translation>
    </message>
    <message>
        <source>Digits shown after the point</source>
        <translation>الخانات العشرية المعروضة</translation>
    </message>
    <message>
        <source>Lowest left out</source>
        <translation>عدد الأدنى المُستبعَد</translation>
    </message>
    <message>
        <source>Highest left out</source>
        <translation>عدد الأعلى المُستبعَد</translation>
    </message>
    <message>
        <source>An upper limit</source>
        <translation>حدّ أعلى</translation>
    </message>
    <message>
        <source>A lower limit</source>
        <translation>حدّ أدنى</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>of one and the same</source>
        <translation>من الصفة الواحدة</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>with the attribute</source>
        <translation>بالصفة</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>تساوي</translation>
    </message>
    <message>
        <source>More of criterion %L1</source>
        <translation>المزيد عن المعيار %L1</translation>
    </message>
    <message>
        <source>A scale of its own</source>
        <translation>مقياس خاص به</translation>
    </message>
    <message>
        <source>Criterion %L1 has a scale of its own</source>
        <translation>للمعيار %L1 مقياس خاص به</translation>
    </message>
    <message>
        <source>Criterion %L1 from</source>
        <translation>المعيار %L1 من</translation>
    </message>
    <message>
        <source>Criterion %L1 to</source>
        <translation>المعيار %L1 إلى</translation>
    </message>
    <message>
        <source>Criterion %L1 in steps of</source>
        <translation>المعيار %L1 بخطوات</translation>
    </message>
    <message>
        <source>Asked only in</source>
        <translation>يُطلب فقط في</translation>
    </message>
    <message>
        <source>None ticked: in all divisions.</source>
        <translation>من غير تحديد: في كل الفئات.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>ما يُدقَّق فيه</translation>
    </message>
    <message>
        <source>Each is passed, failed or unsure. What an item means is written under Texts.</source>
        <translation>كل بند اجتياز أو إخفاق أو غير مؤكد. ومعنى البند يُكتب في النصوص.</translation>
    </message>
    <message>
        <source>Name of item %L1</source>
        <translation>اسم البند %L1</translation>
    </message>
    <message>
        <source>More of panel %L1</source>
        <translation>المزيد عن الهيئة %L1</translation>
    </message>
    <message>
        <source>One judge of each of these groups</source>
        <translation>مُحكِّم من كل مجموعة من هذه المجموعات</translation>
    </message>
    <message>
        <source>Names with semicolons between them. Empty: no groups.</source>
        <translation>أسماء تفصل بينها الفاصلة المنقوطة (;). فارغ: بلا مجموعات.</translation>
    </message>
    <message>
        <source>In tables of judges: %1</source>
        <translation>في جداول المُحكِّمين: %1</translation>
    </message>
    <message>
        <source>This panel scores</source>
        <translation>ما تُقيِّمه هذه الهيئة</translation>
    </message>
    <message>
        <source>Divisions that rank apart, in every round</source>
        <translation>فئات تُرتَّب على حدة، في كل جولة</translation>
    </message>
    <message>
        <source>Score carried over from</source>
        <translation>درجة مأخوذة من</translation>
    </message>
    <message>
        <source>Each group counts the same</source>
        <translation>لكل مجموعة الوزن نفسه</translation>
    </message>
</context>
<context>
    <name>palmares::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>إضافة جولة</translation>
    </message>
    <message>
        <source>These rules are frozen: scores rest on them.</source>
        <translation>هذه القواعد مثبَّتة: عليها تستند الدرجات.</translation>
    </message>
    <message>
        <source>Bands, ties and the cut may still change, each time with a new close and its reason. For anything else add a round, or copy the call.</source>
        <translation>لا يزال تغيير النطاقات والتعادل والحدّ الفاصل ممكناً، وكل مرة بإغلاق جديد مع ذكر السبب. ولغير ذلك أضِف جولة أو انسخ الدعوة.</translation>
    </message>
    <message>
        <source>Add a round like this one</source>
        <translation>إضافة جولة مثل هذه</translation>
    </message>
    <message>
        <source>Not saved yet. %1 %2</source>
        <translation>لم يُحفظ بعد. %1 %2</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>القواعد %1</translation>
    </message>
    <message>
        <source>A draft: every change is kept, nobody is asked to judge before the freeze.</source>
        <translation>مسودة: يُحفظ كل تغيير، ولا يُطلب من أحد التحكيم قبل التثبيت.</translation>
    </message>
    <message>
        <source>There is no round yet. Add one, or read in a rules file.</source>
        <translation>لا جولات بعد. أضف جولة أو اقرأ ملف قواعد.</translation>
    </message>
    <message>
        <source>The rules are frozen.</source>
        <translation>ثُبِّتت القواعد.</translation>
    </message>
    <message>
        <source>Next: bring in entries and judges, then say who judges what.</source>
        <translation>التالي: استيراد المشاركات والمُحكِّمين، ثم تحديد من يُحكِّم ماذا.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>الانتقال إلى النظرة العامة</translation>
    </message>
    <message>
        <source>Round %L1</source>
        <translation>الجولة %L1</translation>
    </message>
    <message>
        <source>Read in a rules file</source>
        <translation>قراءة ملف قواعد</translation>
    </message>
    <message>
        <source>Rules files (*.json);;All files (*)</source>
        <translation>ملفات القواعد ‎(*.json);;كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>Write out the rules file</source>
        <translation>كتابة ملف القواعد</translation>
    </message>
    <message>
        <source>Rules files (*.json)</source>
        <translation>ملفات القواعد ‎(*.json)</translation>
    </message>
    <message>
        <source>The rules are written to %1.</source>
        <translation>كُتبت القواعد في %1.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What the rules make</source>
        <translation>ما تُنتجه القواعد</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Rules file</source>
        <translation>ملف القواعد</translation>
    </message>
    <message>
        <source>Freeze the rules…</source>
        <translation>تثبيت القواعد…</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>As judges see it</source>
        <translation>كما يراها المُحكِّمون</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Go back to the rules that are saved</source>
        <translation>العودة إلى القواعد المحفوظة</translation>
    </message>
    <message>
        <source>%1 was taken out of the rules.</source>
        <translation>أُخرج %1 من القواعد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the round out</source>
        <translation>إخراج الجولة</translation>
    </message>
    <message>
        <source>Take %1 out of the rules?</source>
        <translation>إخراج %1 من القواعد؟</translation>
    </message>
    <message>
        <source>Its criteria, judges and cut go with it. Its texts stay with the call.</source>
        <translation>تخرج معها معاييرها ومُحكِّموها وحدّها الفاصل. وتبقى نصوصها مع الدعوة.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>What to do with the round</source>
        <translation>ما يُفعل بالجولة</translation>
    </message>
    <message>
        <source>Move the round earlier</source>
        <translation>تقديم الجولة</translation>
    </message>
    <message>
        <source>Move the round later</source>
        <translation>تأخير الجولة</translation>
    </message>
    <message>
        <source>Take the round out…</source>
        <translation>إخراج الجولة…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SampleTrial</name>
    <message>
        <source>Making the sample call</source>
        <translation>إعداد الدعوة النموذجية</translation>
    </message>
    <message>
        <source>The sample call was not made.</source>
        <translation>لم تُعَدّ الدعوة النموذجية.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>لم يبقَ منها شيء.</translation>
    </message>
    <message>
        <source>The sample call is here twice: as one judge sees it, and as its office.</source>
        <translation>الدعوة النموذجية هنا مرتين: كما يراها أحد المُحكِّمين، وكما يراها المنسِّق.</translation>
    </message>
    <message>
        <source>You are judge %1; all others have sent their scores. Everything in it is made up.</source>
        <translation>أنت المُحكِّم %1، وقد أرسل الآخرون جميعاً درجاتهم. كل ما فيها خيالي.</translation>
    </message>
    <message>
        <source>Remove the sample call?</source>
        <translation>إزالة الدعوة النموذجية؟</translation>
    </message>
    <message>
        <source>Both sides of it go, and what you scored in it. It can be made again at any time.</source>
        <translation>تُزال النسختان معاً وما منحته فيهما من درجات، ويمكن إعدادها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removing the sample call</source>
        <translation>إزالة الدعوة النموذجية</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SavedIndicator</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day. What was typed is on the disk since then.</extracomment>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>لم يُحفظ منذ %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreControl</name>
    <message>
        <source>not yet scored</source>
        <translation>بلا درجة بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A score and what it means, for those who listen: &quot;8, strong, small gaps&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreField</name>
    <message>
        <source>%1 to %2, in steps of %3</source>
        <translation>من %1 إلى %2، بخطوات قدرها %3</translation>
    </message>
</context>
<context>
    <name>palmares::ui::ScoreStrip</name>
    <message>
        <source>No</source>
        <extracomment>Answers to a question of priority setting; undecided counts one half</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>إخفاق</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>اجتياز</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Answer to an item of a check</extracomment>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Answer to a question of priority setting: the question is left out</extracomment>
        <translation>دون إجابة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPage</name>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Written once more: %1</source>
        <translation>كُتب مرة أخرى: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since you sent</source>
        <translation>لم يتغيَّر شيء منذ الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since you sent</source>
        <translation>
            <numerusform>لم تتغيَّر أي استمارة منذ الإرسال</numerusform>
            <numerusform>تغيَّرت استمارة واحدة منذ الإرسال</numerusform>
            <numerusform>تغيَّرت استمارتان منذ الإرسال</numerusform>
            <numerusform>تغيَّرت %Ln استمارات منذ الإرسال</numerusform>
            <numerusform>تغيَّرت %Ln استمارة منذ الإرسال</numerusform>
            <numerusform>تغيَّرت %Ln استمارة منذ الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Send your scores as one file</source>
        <translation>إرسال درجاتك في ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 entries are complete.</source>
        <translation>
            <numerusform>لا مشاركات مكتملة من %L1.</numerusform>
            <numerusform>مشاركة واحدة من %L1 مكتملة.</numerusform>
            <numerusform>مشاركتان من %L1 مكتملتان.</numerusform>
            <numerusform>%Ln مشاركات من %L1 مكتملة.</numerusform>
            <numerusform>%Ln مشاركة من %L1 مكتملة.</numerusform>
            <numerusform>%Ln مشاركة من %L1 مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on and send again at any time.</source>
        <translation>يمكنك المتابعة والإرسال من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Nothing sent so far</source>
        <translation>لم يُرسل شيء حتى الآن</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>ما أُرسل حتى الآن</translation>
    </message>
    <message>
        <source>A ballot is a small file. Every one you send is listed here with its receipt.</source>
        <translation>ورقة الدرجات ملف صغير. تُدرج هنا كل ورقة ترسلها مع إيصالها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets changed since.</source>
        <translation>
            <numerusform>لم تتغيَّر أي استمارة بعدها.</numerusform>
            <numerusform>تغيَّرت استمارة واحدة بعدها.</numerusform>
            <numerusform>تغيَّرت استمارتان بعدها.</numerusform>
            <numerusform>تغيَّرت %Ln استمارات بعدها.</numerusform>
            <numerusform>تغيَّرت %Ln استمارة بعدها.</numerusform>
            <numerusform>تغيَّرت %Ln استمارة بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still change scores and send again.</source>
        <translation>لا يزال بإمكانك تغيير الدرجات والإرسال من جديد.</translation>
    </message>
    <message>
        <source>The file is ready and was read back</source>
        <translation>الملف جاهز وقد أُعيدت قراءته</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sheets, every value as on your screen.</source>
        <translation>
            <numerusform>%1: لا استمارات.</numerusform>
            <numerusform>%1: استمارة واحدة، كل قيمة فيها كما على شاشتك.</numerusform>
            <numerusform>%1: استمارتان، كل قيمة فيهما كما على شاشتك.</numerusform>
            <numerusform>%1: %Ln استمارات، كل قيمة فيها كما على شاشتك.</numerusform>
            <numerusform>%1: %Ln استمارة، كل قيمة فيها كما على شاشتك.</numerusform>
            <numerusform>%1: %Ln استمارة، كل قيمة فيها كما على شاشتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Interim: I will go on scoring</source>
        <translation>مرحلية: سأواصل منح الدرجات</translation>
    </message>
    <message>
        <source>Final: these are my scores</source>
        <translation>نهائية: هذه درجاتي</translation>
    </message>
    <message>
        <source>I stop here: others have to score the rest</source>
        <translation>أتوقف هنا: على آخرين تقييم الباقي</translation>
    </message>
    <message>
        <source>The coordinator sees how far you are.</source>
        <translation>يرى المنسِّق مدى تقدُّمك.</translation>
    </message>
    <message>
        <source>You can still correct and send again.</source>
        <translation>لا يزال بإمكانك التصحيح والإرسال من جديد.</translation>
    </message>
    <message>
        <source>What you scored counts; the coordinator gives the rest to others.</source>
        <translation>تُحتسب الدرجات التي منحتها؛ ويعطي المنسِّق الباقي لآخرين.</translation>
    </message>
    <message>
        <source>Send my scores…</source>
        <translation>إرسال درجاتي…</translation>
    </message>
    <message>
        <source>Look at them once more</source>
        <translation>مراجعتها مرة أخرى</translation>
    </message>
    <message>
        <source>Receipt; the coordinator’s results show the same digits</source>
        <translation>الإيصال؛ تظهر الأرقام نفسها في نتائج المنسِّق</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما ينبغي فعله الآن</translation>
    </message>
    <message>
        <source>Give this file to the coordinator: by e-mail, in a message, or on a memory stick.</source>
        <translation>سلِّم هذا الملف إلى المنسِّق: بالبريد الإلكتروني أو في رسالة أو على وحدة ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Note the receipt if you want to check later that it arrived.</source>
        <translation>دوِّن الإيصال إن أردت التحقق لاحقاً من وصوله.</translation>
    </message>
    <message>
        <source>Keep your own copy if you like. Everything stays on this laptop, too.</source>
        <translation>احتفظ بنسختك الخاصة إن شئت. ويبقى كل شيء على هذا الجهاز أيضاً.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Copy to a memory stick…</source>
        <translation>نسخ إلى وحدة ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>Save my own copy…</source>
        <translation>حفظ نسختي الخاصة…</translation>
    </message>
    <message>
        <source>Back to sending</source>
        <translation>العودة إلى الإرسال</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>You can go on and send again until %1.</source>
        <translation>يمكنك المتابعة والإرسال من جديد حتى %1.</translation>
    </message>
    <message>
        <source>Your scores are in no file yet</source>
        <translation>درجاتك ليست في أي ملف بعد</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>الجولة: %1</translation>
    </message>
    <message>
        <source>What you declared has changed since you sent</source>
        <translation>تغيَّر إقرارك بالمصالح منذ الإرسال</translation>
    </message>
    <message>
        <source>Send again, so that the coordinator is told of it.</source>
        <translation>أرسل مرة أخرى ليعلم المنسِّق بذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to judge; %Ln sheets from before can still be sent.</source>
        <translation>
            <numerusform>لم يبقَ ما يُحكَّم.</numerusform>
            <numerusform>لم يبقَ ما يُحكَّم؛ ولا يزال بالإمكان إرسال استمارة واحدة من قبل.</numerusform>
            <numerusform>لم يبقَ ما يُحكَّم؛ ولا يزال بالإمكان إرسال استمارتين من قبل.</numerusform>
            <numerusform>لم يبقَ ما يُحكَّم؛ ولا يزال بالإمكان إرسال %Ln استمارات من قبل.</numerusform>
            <numerusform>لم يبقَ ما يُحكَّم؛ ولا يزال بالإمكان إرسال %Ln استمارة من قبل.</numerusform>
            <numerusform>لم يبقَ ما يُحكَّم؛ ولا يزال بالإمكان إرسال %Ln استمارة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to judge.</source>
        <translation>لم يبقَ ما يُحكَّم.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SendPane</name>
    <message>
        <source>Mail, 20 MB a file</source>
        <translation>البريد، 20 ميغابايت للملف</translation>
    </message>
    <message>
        <source>Messaging app, 100 MB a file</source>
        <translation>تطبيق مراسلة، 100 ميغابايت للملف</translation>
    </message>
    <message>
        <source>USB stick or link, any size</source>
        <translation>وحدة ذاكرة محمولة أو رابط، أي حجم</translation>
    </message>
    <message>
        <source>Files go by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation>الحزم المعروضة</translation>
    </message>
    <message>
        <source>Packages for the judges</source>
        <translation>حزم المُحكِّمين</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>الحجم تقريباً</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Here each judge gets a package: the entries to score, blinded, in one file.</source>
        <translation>هنا تُعَدّ حزمة لكل مُحكِّم: المشاركات المطلوب تقييمها، مُعمّاة، في ملف واحد.</translation>
    </message>
    <message>
        <source>Nobody has anything to score yet. Freeze the rules and assign the entries first.</source>
        <translation>لا أحد لديه ما يقيِّمه بعد. ثبِّت القواعد ووزِّع المشاركات أولاً.</translation>
    </message>
    <message>
        <source>Go to the assignment</source>
        <translation>الانتقال إلى التوزيع</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>رسائل…</translation>
    </message>
    <message>
        <source>A message for each judge, ready to paste, in the judge&apos;s language</source>
        <translation>رسالة لكل مُحكِّم بلغته، جاهزة للصق</translation>
    </message>
    <message>
        <source>Looking at the packages</source>
        <translation>فحص الحزم</translation>
    </message>
    <message>
        <source>an attachment is larger than that</source>
        <translation>أحد المرفقات أكبر من ذلك</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>لم تُكتب بعد</translation>
    </message>
    <message>
        <source>changed since number %L1</source>
        <translation>تغيَّرت منذ رقم %L1</translation>
    </message>
    <message>
        <source>written, number %L1</source>
        <translation>كُتبت، رقم %L1</translation>
    </message>
    <message>
        <source>Every judge&apos;s package is written</source>
        <translation>كُتبت حزمة كل مُحكِّم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are still to be written</source>
        <translation>
            <numerusform>لم تبقَ حزم للكتابة</numerusform>
            <numerusform>بقيت حزمة واحدة للكتابة</numerusform>
            <numerusform>بقيت حزمتان للكتابة</numerusform>
            <numerusform>بقيت %Ln حزم للكتابة</numerusform>
            <numerusform>بقيت %Ln حزمة للكتابة</numerusform>
            <numerusform>بقيت %Ln حزمة للكتابة</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest takes about %1. A package holds only that judge&apos;s entries, and names no entrant and no other judge.</source>
        <translation>أكبرها نحو %1. لا تحوي الحزمة إلا مشاركات ذلك المُحكِّم، ولا تذكر اسم مشارك ولا مُحكِّم آخر.</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>Not written %L1</source>
        <translation>لم تُكتب %L1</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <translation>تغيَّرت %L1</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln packages…</source>
        <translation>
            <numerusform>كتابة الحزم…</numerusform>
            <numerusform>كتابة حزمة واحدة…</numerusform>
            <numerusform>كتابة حزمتين…</numerusform>
            <numerusform>كتابة %Ln حزم…</numerusform>
            <numerusform>كتابة %Ln حزمة…</numerusform>
            <numerusform>كتابة %Ln حزمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected judges only.</source>
        <translation>للمُحكِّمين المحدَّدين فقط.</translation>
    </message>
    <message>
        <source>Packages can be written again at any time; a judge&apos;s scores stay where they are.</source>
        <translation>يمكن كتابة الحزم من جديد في أي وقت، وتبقى درجات المُحكِّم في مكانها.</translation>
    </message>
    <message>
        <source>A folder for the packages</source>
        <translation>مجلد للحزم</translation>
    </message>
    <message>
        <source>A folder for the forms</source>
        <translation>مجلد للنماذج</translation>
    </message>
    <message>
        <source>Writing the packages</source>
        <translation>كتابة الحزم</translation>
    </message>
    <message>
        <source>Copy the messages…</source>
        <translation>نسخ الرسائل…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>مكانها %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are written and were read back.</source>
        <translation>
            <numerusform>لم تُكتب حزم.</numerusform>
            <numerusform>كُتبت حزمة واحدة وأُعيدت قراءتها.</numerusform>
            <numerusform>كُتبت حزمتان وأُعيدت قراءتهما.</numerusform>
            <numerusform>كُتبت %Ln حزم وأُعيدت قراءتها.</numerusform>
            <numerusform>كُتبت %Ln حزمة وأُعيدت قراءتها.</numerusform>
            <numerusform>كُتبت %Ln حزمة وأُعيدت قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 packages are written, and those are whole.</source>
        <translation>كُتبت %1 من %2 من الحزم، والمكتوب منها كامل.</translation>
    </message>
    <message>
        <source>The rest was cancelled: nothing of it was issued. %1</source>
        <translation>أُلغي الباقي ولم يصدر منه شيء. %1</translation>
    </message>
    <message>
        <source>Writing the forms</source>
        <translation>كتابة النماذج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forms are written.</source>
        <translation>
            <numerusform>لم تُكتب نماذج.</numerusform>
            <numerusform>كُتب نموذج واحد.</numerusform>
            <numerusform>كُتب نموذجان.</numerusform>
            <numerusform>كُتبت %Ln نماذج.</numerusform>
            <numerusform>كُتب %Ln نموذجاً.</numerusform>
            <numerusform>كُتب %Ln نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Messages with the packages</source>
        <translation>رسائل مع الحزم</translation>
    </message>
    <message>
        <source>Judges to write to</source>
        <translation>المُحكِّمون المراد مراسلتهم</translation>
    </message>
    <message>
        <source>Looking through the entries</source>
        <translation>جارٍ فحص المشاركات</translation>
    </message>
    <message>
        <source>Look at the entries…</source>
        <translation>عرض المشاركات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments cannot be cleaned and are sent as they came.</source>
        <translation>
            <numerusform>كل المرفقات يمكن تنظيفها.</numerusform>
            <numerusform>مرفق واحد لا يمكن تنظيفه ويُرسَل كما ورد.</numerusform>
            <numerusform>مرفقان لا يمكن تنظيفهما ويُرسَلان كما وردا.</numerusform>
            <numerusform>%Ln مرفقات لا يمكن تنظيفها وتُرسَل كما وردت.</numerusform>
            <numerusform>%Ln مرفقاً لا يمكن تنظيفها وتُرسَل كما وردت.</numerusform>
            <numerusform>%Ln مرفق لا يمكن تنظيفها وتُرسَل كما وردت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries may show who sent them.</source>
        <translation>
            <numerusform>لا مشاركة تدل على مُرسِلها.</numerusform>
            <numerusform>قد تدل مشاركة واحدة على مُرسِلها.</numerusform>
            <numerusform>قد تدل مشاركتان على مُرسِليهما.</numerusform>
            <numerusform>قد تدل %Ln مشاركات على مُرسِليها.</numerusform>
            <numerusform>قد تدل %Ln مشاركة على مُرسِليها.</numerusform>
            <numerusform>قد تدل %Ln مشاركة على مُرسِليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries, Blindness names them; a package can be written again after a correction.</source>
        <translation>تجدها في “المشاركات” ثم “التعمية”، ويمكن كتابة الحزمة من جديد بعد التصحيح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons show who sent an entry and were left out.</source>
        <translation>
            <numerusform>لا أسباب تُظهر من أرسل مشاركة.</numerusform>
            <numerusform>سبب واحد يُظهر من أرسل مشاركة، فتُرك.</numerusform>
            <numerusform>سببان يُظهران من أرسل مشاركة، فتُركا.</numerusform>
            <numerusform>%Ln أسباب تُظهر من أرسل مشاركة، فتُركت.</numerusform>
            <numerusform>%Ln سبباً يُظهر من أرسل مشاركة، فتُرك.</numerusform>
            <numerusform>%Ln سبب يُظهر من أرسل مشاركة، فتُرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Spreadsheets and score sheets on paper for judges who cannot install the program</source>
        <translation>جداول واستمارات تقييم ورقية للمُحكِّمين الذين لا يستطيعون تثبيت البرنامج</translation>
    </message>
    <message>
        <source>A folder for the score sheets</source>
        <translation>مجلد لاستمارات التقييم</translation>
    </message>
    <message>
        <source>Writing the score sheets</source>
        <translation>جارٍ كتابة استمارات التقييم</translation>
    </message>
    <message numerus="yes">
        <source>The score sheets of %Ln judges are written.</source>
        <translation>
            <numerusform>لم تُكتب أي استمارات.</numerusform>
            <numerusform>كُتبت استمارات مُحكِّم واحد.</numerusform>
            <numerusform>كُتبت استمارات مُحكِّمَين.</numerusform>
            <numerusform>كُتبت استمارات %Ln مُحكِّمين.</numerusform>
            <numerusform>كُتبت استمارات %Ln مُحكِّماً.</numerusform>
            <numerusform>كُتبت استمارات %Ln مُحكِّم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::SentList</name>
    <message>
        <source>Interim</source>
        <translation>مرحلية</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>I stop here</source>
        <translation>أتوقف هنا</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>من دون وقت</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sheets</source>
        <extracomment>Kind of ballot · how many sheets</extracomment>
        <translation>
            <numerusform>%1، لا استمارات</numerusform>
            <numerusform>%1، استمارة واحدة</numerusform>
            <numerusform>%1، استمارتان</numerusform>
            <numerusform>%1، %Ln استمارات</numerusform>
            <numerusform>%1، %Ln استمارة</numerusform>
            <numerusform>%1، %Ln استمارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال %1</translation>
    </message>
    <message>
        <source>From another laptop: %1</source>
        <translation>من جهاز آخر: %1</translation>
    </message>
    <message>
        <source>Write it once more…</source>
        <translation>كتابته مرة أخرى…</translation>
    </message>
    <message>
        <source>Not written yet: it is in no file</source>
        <translation>لم تُكتب بعد: ليست في أي ملف</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>كتابة الملف…</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>الأرقام (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق (&amp;P)</translation>
    </message>
    <message>
        <source>As usual in the language: %1</source>
        <translation>كالمعتاد في اللغة: %1</translation>
    </message>
    <message>
        <source>Always 0–9</source>
        <translation>0–9 دائماً</translation>
    </message>
    <message>
        <source>Codes, file names and receipts always have 0–9.</source>
        <translation>تُكتب الرموز وأسماء الملفات والإيصالات دائماً بالأرقام ⁨0⁠–⁠9⁩.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>بحسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ليتر</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetNotes</name>
    <message>
        <source>cannot judge</source>
        <translation>تعذَّر التقييم</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>The text was corrected after you scored.</source>
        <translation>صُحِّح النص بعد منحك الدرجات.</translation>
    </message>
    <message>
        <source>Keep my scores</source>
        <translation>الإبقاء على درجاتي</translation>
    </message>
    <message>
        <source>For practice; it never counts.</source>
        <translation>للتدريب؛ لا تُحتسب أبداً.</translation>
    </message>
    <message>
        <source>%1: you %2, reference %3</source>
        <translation>%1: أنت %2، المرجع %3</translation>
    </message>
    <message>
        <source>You scored as the reference did.</source>
        <translation>منحت الدرجات نفسها التي منحها المرجع.</translation>
    </message>
    <message>
        <source>How the reference scored it</source>
        <translation>درجات المرجع</translation>
    </message>
    <message>
        <source>Practice never counts.</source>
        <translation>التدريب لا يُحتسب أبداً.</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there</source>
        <translation>%1: هنا %2، وهناك %3</translation>
    </message>
    <message>
        <source>Another laptop of yours says something else.</source>
        <translation>يختلف ما على جهاز آخر لك.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>الإبقاء على ما هنا</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>اعتماد النسخة الأخرى</translation>
    </message>
    <message>
        <source>Take that of %1</source>
        <translation>اعتماد ما على %1</translation>
    </message>
    <message>
        <source>It has no reference scores to compare with.</source>
        <translation>لا توجد درجات مرجعية للمقارنة بها.</translation>
    </message>
    <message>
        <source>Score every criterion; reference scores, if there are any, are shown then.</source>
        <translation>امنح درجة لكل معيار؛ وعندئذٍ تظهر الدرجات المرجعية إن وُجدت.</translation>
    </message>
    <message>
        <source>Read it again and change what you like, then say that your scores stand.</source>
        <translation>اقرأه مرة أخرى وغيِّر ما تشاء، ثم أكِّد أن درجاتك باقية.</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>مُقيَّمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The sheet: %1 here, %2 there</source>
        <translation>الورقة: %1 هنا، %2 هناك</translation>
    </message>
    <message>
        <source>For the committee, there: %1</source>
        <translation>للَّجنة، هناك: %1</translation>
    </message>
    <message>
        <source>For the entrant, there: %1</source>
        <translation>للمشارك، هناك: %1</translation>
    </message>
    <message>
        <source>Nothing that you see differs.</source>
        <translation>لا فرق في ما يُرى.</translation>
    </message>
    <message>
        <source>This entry counts now; until now it was there to practise on.</source>
        <translation>هذه المشاركة تُحتسب الآن؛ كانت حتى الآن للتدرّب.</translation>
    </message>
    <message>
        <source>What you tried goes into no ballot until you say that it is meant. Change what you like first.</source>
        <translation>ما جرّبته لا يدخل أي ورقة درجات حتى تقول إنك تعنيه. غيّر ما تشاء أولاً.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetPane</name>
    <message>
        <source>Conflict: %1</source>
        <translation>تضارب مصالح: %1</translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation>تعذَّر التقييم: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 scored</source>
        <translation>قُيِّم %L1 من %L2</translation>
    </message>
    <message>
        <source>Only this criterion: %1</source>
        <translation>هذا المعيار فقط: %1</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>المشاركة كلها</translation>
    </message>
    <message>
        <source>I step back from this entry</source>
        <translation>التنحِّي عن هذه المشاركة</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>استمارة التقييم</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>تعذُّر التقييم</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Goes to the next entry that is not done</source>
        <translation>الانتقال إلى المشاركة التالية غير المنجزة</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>للجنة</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation>ما الذي ينبغي أن تعرفه اللجنة؟</translation>
    </message>
    <message>
        <source>For the entrant</source>
        <translation>للمشارك</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <translation>ما الذي يجعل المشاركة أفضل؟</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <translation>أُجيب عن %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SheetsDialog</name>
    <message>
        <source>counts</source>
        <translation>محتسَبة</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مستبعَدة</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>never assigned</source>
        <translation>لم تُوزَّع قط</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>entry not in the round</source>
        <translation>المشاركة ليست في الجولة</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>غير محتسَبة</translation>
    </message>
    <message>
        <source>Sheets of %1</source>
        <translation>استمارات %1</translation>
    </message>
    <message>
        <source>Score sheets of this entry</source>
        <translation>استمارات هذه المشاركة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>متعذِّر</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>اجتياز</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>إخفاق</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>تعذَّر التقييم</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>وصلت بعد الإغلاق</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>المُحكِّم</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>For the committee: %1</source>
        <translation>إلى اللجنة: %1</translation>
    </message>
    <message>
        <source>For the entrant: %1</source>
        <translation>إلى المشارك: %1</translation>
    </message>
    <message>
        <source>Score sheets of this judge</source>
        <translation>استمارات هذا المُحكِّم</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>has not come</source>
        <comment>a score sheet</comment>
        <translation>لم تصل</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SignLegend</name>
    <message>
        <source>assigned, sheet here</source>
        <translation>مُسندة، وصلت استمارتها</translation>
    </message>
    <message>
        <source>assigned, waiting</source>
        <translation>مُسندة، قيد الانتظار</translation>
    </message>
    <message>
        <source>the plan adds it</source>
        <translation>تُسندها الخطة</translation>
    </message>
    <message>
        <source>the plan takes it back</source>
        <translation>تلغي الخطة إسنادها</translation>
    </message>
    <message>
        <source>does not read the language</source>
        <translation>لا يقرأ اللغة</translation>
    </message>
    <message>
        <source>other panel</source>
        <translation>هيئة أخرى</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>غير مُسندة</translation>
    </message>
    <message>
        <source>conflict, or gave no scores</source>
        <translation>تعارض، أو بلا درجات</translation>
    </message>
</context>
<context>
    <name>palmares::ui::SpreadBars</name>
    <message numerus="yes">
        <source>%1: %Ln times</source>
        <translation>
            <numerusform>%1: ولا مرة</numerusform>
            <numerusform>%1: مرة واحدة</numerusform>
            <numerusform>%1: مرتان</numerusform>
            <numerusform>%1: %Ln مرات</numerusform>
            <numerusform>%1: %Ln مرة</numerusform>
            <numerusform>%1: %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::StateDialog</name>
    <message>
        <source>In: it is judged</source>
        <translation>مقبولة: تُحكَّم</translation>
    </message>
    <message>
        <source>Not eligible: it does not meet the conditions of the call</source>
        <translation>غير مؤهَّلة: لا تستوفي شروط الدعوة</translation>
    </message>
    <message>
        <source>Duplicate: the same as another entry, which is judged</source>
        <translation>مكرَّرة: هي نفسها مشاركة أخرى تُحكَّم</translation>
    </message>
    <message>
        <source>Withdrawn: whoever sent it has taken it back</source>
        <translation>مسحوبة: سحبها مُرسِلها</translation>
    </message>
    <message>
        <source>Disqualified: it broke the rules</source>
        <translation>مُقصاة: خالفت القواعد</translation>
    </message>
    <message>
        <source>Practice: judges warm up on it, it never counts</source>
        <translation>تدريب: يتمرَّن عليها المُحكِّمون ولا تُحتسب</translation>
    </message>
    <message>
        <source>Waits for screening again</source>
        <translation>تنتظر الفرز من جديد</translation>
    </message>
    <message>
        <source>State of entries</source>
        <translation>حالة المشاركات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مشاركات</numerusform>
            <numerusform>مشاركة واحدة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>%Ln مشاركات</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
            <numerusform>%Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>مطابقة لـ</translation>
    </message>
    <message>
        <source>The code of the entry that is judged.</source>
        <translation>رمز المشاركة التي تُحكَّم.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose or type. Equal reasons are counted together in the report.</source>
        <translation>اختر أو اكتب. تُعدّ الأسباب المتطابقة معاً في التقرير.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>هي كذلك من قبل.</translation>
    </message>
    <message>
        <source>Say of which entry.</source>
        <translation>حدِّد المشاركة المطابقة.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>اكتب السبب أولاً.</translation>
    </message>
    <message>
        <source>A reference score is not on its scale.</source>
        <translation>إحدى الدرجات المرجعية ليست على مقياسها.</translation>
    </message>
    <message>
        <source>What is not met</source>
        <translation>ما لم يُستوفَ</translation>
    </message>
    <message>
        <source>The conditions of the call are written under Rules, Texts: one a line.</source>
        <translation>تُكتب شروط الدعوة في القواعد، النصوص: شرط في كل سطر.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::StepBar</name>
    <message>
        <source>%1, done</source>
        <translation>%1، منجزة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::Steps</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextStage</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>%1 · original</source>
        <translation>%1، أصل</translation>
    </message>
    <message>
        <source>%1 · machine translation</source>
        <translation>%1، ترجمة آلية</translation>
    </message>
    <message>
        <source>%1 · translation</source>
        <translation>%1، ترجمة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Text of the entry, original</source>
        <translation>نص المشاركة، الأصل</translation>
    </message>
    <message>
        <source>Text of the entry, translation</source>
        <translation>نص المشاركة، الترجمة</translation>
    </message>
    <message>
        <source>This text is very long. Part %1 of %2 is shown.</source>
        <translation>هذا النص طويل جداً. المعروض هو الجزء %1 من %2.</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Text of the entry: %1</source>
        <translation>نص المشاركة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of this text cannot be seen or would change the order of reading. They are left out or shown as �; tell the coordinator if the text does not make sense.</source>
        <translation>
            <numerusform>لا أحرف خفية أو مغيِّرة لترتيب القراءة في هذا النص. وما كان منها يُحذف أو يظهر هكذا �؛ أبلِغ المنسِّق إن لم يستقم معنى النص.</numerusform>
            <numerusform>في هذا النص حرف واحد لا يُرى أو يغيِّر ترتيب القراءة. حُذف أو يظهر هكذا �؛ أبلِغ المنسِّق إن لم يستقم معنى النص.</numerusform>
            <numerusform>في هذا النص حرفان لا يُريان أو يغيِّران ترتيب القراءة. حُذفا أو يظهران هكذا �؛ أبلِغ المنسِّق إن لم يستقم معنى النص.</numerusform>
            <numerusform>في هذا النص %Ln أحرف لا تُرى أو تغيِّر ترتيب القراءة. حُذفت أو تظهر هكذا �؛ أبلِغ المنسِّق إن لم يستقم معنى النص.</numerusform>
            <numerusform>في هذا النص %Ln حرفاً لا تُرى أو تغيِّر ترتيب القراءة. حُذفت أو تظهر هكذا �؛ أبلِغ المنسِّق إن لم يستقم معنى النص.</numerusform>
            <numerusform>في هذا النص %Ln حرف لا تُرى أو تغيِّر ترتيب القراءة. حُذفت أو تظهر هكذا �؛ أبلِغ المنسِّق إن لم يستقم معنى النص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsModel</name>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TextsPane</name>
    <message>
        <source>Choose a text above to write it.</source>
        <translation>اختر نصاً أعلاه لتكتبه.</translation>
    </message>
    <message>
        <source>%1 written in %2</source>
        <translation>%1 باللغة %2</translation>
    </message>
    <message>
        <source>Every language has what judges need.</source>
        <translation>في كل لغة ما يحتاج إليه المُحكِّمون.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are missing in languages that this call uses.</source>
        <translation>
            <numerusform>لا نصوص ناقصة في لغات هذه الدعوة.</numerusform>
            <numerusform>نص واحد ناقص في لغات هذه الدعوة.</numerusform>
            <numerusform>نصّان ناقصان في لغات هذه الدعوة.</numerusform>
            <numerusform>%Ln نصوص ناقصة في لغات هذه الدعوة.</numerusform>
            <numerusform>%Ln نصاً ناقصاً في لغات هذه الدعوة.</numerusform>
            <numerusform>%Ln نص ناقص في لغات هذه الدعوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>الناقص فقط</translation>
    </message>
    <message>
        <source>Texts of the call</source>
        <translation>نصوص الدعوة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TotalsStrip</name>
    <message>
        <source>no official score</source>
        <translation>لا درجة رسمية</translation>
    </message>
    <message>
        <source>official score %1</source>
        <translation>الدرجة الرسمية %1</translation>
    </message>
    <message>
        <source>No sheet of it counts</source>
        <translation>لا استمارة محتسبة لها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, all at %1</source>
        <translation>
            <numerusform>لا مُحكِّمين عند %1</numerusform>
            <numerusform>مُحكِّم واحد، %1</numerusform>
            <numerusform>مُحكِّمان، كلاهما %1</numerusform>
            <numerusform>%Ln مُحكِّمين، جميعهم %1</numerusform>
            <numerusform>%Ln مُحكِّماً، جميعهم %1</numerusform>
            <numerusform>%Ln مُحكِّم، جميعهم %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judges, from %1 to %2</source>
        <translation>
            <numerusform>لا مُحكِّمين من %1 إلى %2</numerusform>
            <numerusform>مُحكِّم واحد، من %1 إلى %2</numerusform>
            <numerusform>مُحكِّمان، من %1 إلى %2</numerusform>
            <numerusform>%Ln مُحكِّمين، من %1 إلى %2</numerusform>
            <numerusform>%Ln مُحكِّماً، من %1 إلى %2</numerusform>
            <numerusform>%Ln مُحكِّم، من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>On a scale from %1 to %2: %3</source>
        <comment>ends; totals of the judges</comment>
        <translation>على مقياس من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>Totals of the judges</source>
        <translation>مجاميع المُحكِّمين</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingModel</name>
    <message>
        <source>scored</source>
        <translation>بدرجات</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>تعذَّر التقييم</translation>
    </message>
    <message>
        <source>%1 is no score here: the scale is %2 in steps of %3. A × stands for cannot judge.</source>
        <translation>%1 ليست درجة هنا: المقياس %2 بخطوات من %3. العلامة × تعني تعذُّر التقييم.</translation>
    </message>
    <message>
        <source>being typed</source>
        <translation>قيد الإدخال</translation>
    </message>
    <message>
        <source>waits for the other typing</source>
        <translation>تنتظر الإدخال الآخر</translation>
    </message>
    <message>
        <source>typed differently</source>
        <translation>أُدخلت على نحو مختلف</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>استُلمت</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>بلا درجات</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>للَّجنة</translation>
    </message>
    <message>
        <source>To the entrant</source>
        <translation>للمشارك</translation>
    </message>
</context>
<context>
    <name>palmares::ui::TypingPane</name>
    <message>
        <source>Whose sheets are typed</source>
        <translation>لمن هذه الاستمارات</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>شخص ثانٍ</translation>
    </message>
    <message>
        <source>Who types</source>
        <translation>من يُدخل</translation>
    </message>
    <message>
        <source>Check code of a sheet</source>
        <translation>رمز التحقق لاستمارة</translation>
    </message>
    <message>
        <source>Enter goes to the sheet that carries it</source>
        <translation>ينقل المفتاح ⁦Enter⁩ إلى الاستمارة التي تحمله</translation>
    </message>
    <message>
        <source>Scores as they stand on paper</source>
        <translation>الدرجات كما هي على الورق</translation>
    </message>
    <message>
        <source>What was typed differently</source>
        <translation>ما أُدخل على نحو مختلف</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Nobody scores on paper yet.</source>
        <translation>لا أحد يقيّم على الورق بعد.</translation>
    </message>
    <message>
        <source>Once entries are assigned, print score sheets under Send out, Forms; what comes back is typed here.</source>
        <translation>بعد توزيع المشاركات، اطبع استمارات التقييم من “للإرسال” ثم “النماذج”؛ وما يعود منها يُدخل هنا.</translation>
    </message>
    <message>
        <source>Go to what differs</source>
        <translation>الانتقال إلى ما اختلف</translation>
    </message>
    <message>
        <source>Every field is kept as soon as it is typed.</source>
        <translation>يُحفظ كل حقل فور إدخاله.</translation>
    </message>
    <message>
        <source>No sheet of this judge carries the check code %1. Compare it with the paper, and the judge too.</source>
        <translation>لا استمارة لهذا المُحكِّم تحمل رمز التحقق %1. قارنه بالورق، وتأكد من المُحكِّم أيضاً.</translation>
    </message>
    <message>
        <source>All sheets of %1 are taken in</source>
        <translation>استُلمت كل استمارات %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln sheets are taken in</source>
        <translation>
            <numerusform>%1: استُلمت %L2 من صفر</numerusform>
            <numerusform>%1: استُلمت %L2 من استمارة واحدة</numerusform>
            <numerusform>%1: استُلمت %L2 من استمارتين</numerusform>
            <numerusform>%1: استُلمت %L2 من %Ln استمارات</numerusform>
            <numerusform>%1: استُلمت %L2 من %Ln استمارة</numerusform>
            <numerusform>%1: استُلمت %L2 من %Ln استمارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields were typed differently. The paper decides: correct the one that was wrong.</source>
        <translation>
            <numerusform>لم يختلف أي حقل.</numerusform>
            <numerusform>اختلف إدخال حقل واحد. الورق هو الحَكَم: صحِّح الإدخال الخاطئ.</numerusform>
            <numerusform>اختلف إدخال حقلين. الورق هو الحَكَم: صحِّح الإدخال الخاطئ.</numerusform>
            <numerusform>اختلف إدخال %Ln حقول. الورق هو الحَكَم: صحِّح الإدخال الخاطئ.</numerusform>
            <numerusform>اختلف إدخال %Ln حقلاً. الورق هو الحَكَم: صحِّح الإدخال الخاطئ.</numerusform>
            <numerusform>اختلف إدخال %Ln حقل. الورق هو الحَكَم: صحِّح الإدخال الخاطئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper is typed twice, by two people. What both typed alike is taken in at once; until then it counts nowhere. Enter goes on from score to score, Tab to the comments as well; × stands for cannot judge, an empty field is not a zero.</source>
        <translation>يُدخَل ما على الورق مرتين، على يد شخصين. ما تطابق في المرتين يُستلم فوراً، وقبل ذلك لا يُحتسب في أي مكان. المفتاح ⁦Enter⁩ ينقل من درجة إلى درجة، و⁦Tab⁩ إلى التعليقات أيضاً؛ والعلامة × تعني تعذُّر التقييم، والحقل الفارغ ليس صفراً.</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>No entries have come yet</source>
        <translation>لم ترد مشاركات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are left to read</source>
        <translation>
            <numerusform>لا مشاركات باقية للقراءة</numerusform>
            <numerusform>بقيت مشاركة واحدة للقراءة</numerusform>
            <numerusform>بقيت مشاركتان للقراءة</numerusform>
            <numerusform>بقيت %Ln مشاركات للقراءة</numerusform>
            <numerusform>بقيت %Ln مشاركة للقراءة</numerusform>
            <numerusform>بقيت %Ln مشاركة للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries wait for your reading</source>
        <translation>
            <numerusform>لا مشاركات تنتظر قراءتك</numerusform>
            <numerusform>مشاركة واحدة تنتظر قراءتك</numerusform>
            <numerusform>مشاركتان تنتظران قراءتك</numerusform>
            <numerusform>%Ln مشاركات تنتظر قراءتك</numerusform>
            <numerusform>%Ln مشاركة تنتظر قراءتك</numerusform>
            <numerusform>%Ln مشاركة تنتظر قراءتك</numerusform>
        </translation>
    </message>
    <message>
        <source>You see no names and no scores of others. Score without a network, at your pace, and send one file in the end.</source>
        <translation>لا ترى أسماء ولا درجات غيرك. امنح الدرجات من دون شبكة، بالوتيرة التي تناسبك، وأرسِل ملفاً واحداً في النهاية.</translation>
    </message>
    <message numerus="yes">
        <source>Practise with %Ln entries</source>
        <translation>
            <numerusform>لا مشاركات للتدريب</numerusform>
            <numerusform>التدريب على مشاركة واحدة</numerusform>
            <numerusform>التدريب على مشاركتين</numerusform>
            <numerusform>التدريب على %Ln مشاركات</numerusform>
            <numerusform>التدريب على %Ln مشاركة</numerusform>
            <numerusform>التدريب على %Ln مشاركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on scoring</source>
        <translation>مواصلة منح الدرجات</translation>
    </message>
    <message>
        <source>Start scoring</source>
        <translation>بدء منح الدرجات</translation>
    </message>
    <message numerus="yes">
        <source>entries</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>مشاركات</numerusform>
            <numerusform>مشاركة</numerusform>
            <numerusform>مشاركتان</numerusform>
            <numerusform>مشاركات</numerusform>
            <numerusform>مشاركة</numerusform>
            <numerusform>مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>criteria, from %1 to %2</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>معايير، من %1 إلى %2</numerusform>
            <numerusform>معيار، من %1 إلى %2</numerusform>
            <numerusform>معياران، من %1 إلى %2</numerusform>
            <numerusform>معايير، من %1 إلى %2</numerusform>
            <numerusform>معياراً، من %1 إلى %2</numerusform>
            <numerusform>معيار، من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as in a headline</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>ما تُمنح له الدرجات</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>I am the one invited</source>
        <translation>أنا الشخص المدعو</translation>
    </message>
    <message>
        <source>Declare your interests</source>
        <translation>الإقرار بمصالحك</translation>
    </message>
    <message>
        <source>Is there a tie to anyone who may have entered? Names are not shown to you, so answer in general.</source>
        <translation>هل تربطك صلة بأي شخص قد يكون شارك؟ لا تُعرض عليك الأسماء، فأجِب بوجه عام.</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop at every change. Close whenever you like.</source>
        <translation>يُحفظ كل شيء على هذا الجهاز عند كل تغيير. يمكنك الإغلاق متى شئت.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>التدريب أولاً</translation>
    </message>
    <message>
        <source>All entries are read</source>
        <translation>قُرئت جميع المشاركات</translation>
    </message>
    <message>
        <source>Judge %1. Your scores are signed with a key made on this laptop.</source>
        <translation>المُحكِّم %1. تُوقَّع درجاتك بمفتاح أُنشئ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Get used to the scales, and compare with reference scores if there are any. It never counts.</source>
        <translation>تعرَّف على مقاييس الدرجات وقارِن بالدرجات المرجعية إن وُجدت. التدريب لا يُحتسب أبداً.</translation>
    </message>
    <message numerus="yes">
        <source>criteria</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>معايير</numerusform>
            <numerusform>معيار</numerusform>
            <numerusform>معياران</numerusform>
            <numerusform>معايير</numerusform>
            <numerusform>معياراً</numerusform>
            <numerusform>معيار</numerusform>
        </translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>ما يُتحقَّق منه</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>الموعد النهائي: %1</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>of a check, below their number</comment>
        <translation>
            <numerusform>بنود</numerusform>
            <numerusform>بند</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>بنود</numerusform>
            <numerusform>بنداً</numerusform>
            <numerusform>بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for you to read</source>
        <translation>لم يبقَ لك شيء لتقرأه</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhatIfCharts</name>
    <message>
        <source>All methods</source>
        <translation>جميع الطرائق</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two methods</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WhoDialog</name>
    <message>
        <source>Choose yourself</source>
        <translation>اختر نفسك</translation>
    </message>
    <message>
        <source>I am judge %1</source>
        <translation>أنا المُحكِّم %1</translation>
    </message>
    <message>
        <source>Who is judging?</source>
        <translation>من يُحكِّم؟</translation>
    </message>
    <message>
        <source>Each of you has scores of your own here. Open only yours.</source>
        <translation>لكل مُحكِّم هنا درجاته. افتح درجاتك وحدها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Judge %1: open in another window</source>
        <translation>المُحكِّم %1: درجاته مفتوحة في نافذة أخرى</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>المُحكِّم %1</translation>
    </message>
</context>
<context>
    <name>palmares::ui::WritingDialog</name>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>ما كتبته هنا غير محفوظ.</translation>
    </message>
    <message>
        <source>Go back and save it, or throw it away. What is thrown away cannot be brought back.</source>
        <translation>عُد واحفظه، أو تخلَّص منه. وما يُتخلَّص منه لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلُّص منه</translation>
    </message>
</context>
<context>
    <name>palmares::ui::numbers</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many: 9 of 15</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
</TS>
