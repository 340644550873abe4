### Arabic. Practice: the whole job on a mailbox that exists only inside this program. Not yet checked by a native speaker.

practice-failure = الخلل المطلوب
practice-nothing = بلا أي خلل

## Kinds of failures: keep each under 24 characters.

practice-group-sign-in = تسجيل الدخول
practice-group-not-allowed = غير مسموح
practice-group-too-much = أكثر من الحد
practice-group-message = الرسالة
practice-group-secure = التشفير
practice-group-network = الشبكة والخوادم

## Notes

# you@practice.example is typed exactly so: not translated.
practice-address = في التدريب، اكتب <b>you@practice.example</b>. لا يوجد هنا صندوق بريد غيره.
practice-next-test = بدأ هذا الاختبار قبل اختيارك. سيظهر اختيارك في الاختبار التالي.
practice-needs-reading = لا يظهر اختيارك إلا مع برنامج يقرأ البريد أيضًا. اختر برنامجًا كهذا في الخطوة 1.
practice-typed-server = يحدث هذا الخلل مع خادم بريد كتب الشخص اسمه بنفسه. يمثّل التدريب خادمًا كهذا.
practice-found-server = يحدث هذا الخلل مع خادم بريد عُثر عليه تلقائيًا. يمثّل التدريب خادمًا كهذا.
practice-keychain = في التدريب، لا يدخل شيء إلى سلسلة مفاتيحك الحقيقية. وما تحفظه هنا يختفي عند إغلاق Sparekey.

## In a terminal

terminal-practice-choose = اكتب أحد الأسماء المعروضة قبل كل خلل، وسيحدث ذلك الخلل.
terminal-practice-unknown = لا يوجد خلل باسم «{ $name }». ربما تقصد أحد هذه: { $names }.
terminal-practice-unknown-at-all = لا يوجد خلل باسم «{ $name }». استخدم «--failure list» لرؤيتها كلها.
