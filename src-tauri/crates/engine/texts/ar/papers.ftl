### Arabic. Texts to read, copy, save and print: the report, and the settings as a file. Not yet checked by a native speaker.

## The screen with a report

button-open-report = قراءة التقرير
paper-report-heading = التقرير
paper-report-lead = اقرأه قبل أن تعطيه لأحد. لا يحتوي على كلمة مرور ولا عنوان بريد ولا اسم شخص.
paper-report-label = هذا كل ما فيه:
paper-form = بأي شكل تريده؟
paper-form-text = نص
paper-form-text-detail = لنسخه في رسالة.
paper-form-page = صفحة للطباعة
paper-form-page-detail = سهلة القراءة، وبلغتك.
paper-form-json = بيانات
paper-form-json-detail = لبرنامج (JSON).
paper-words = هل يُضاف كلام الخادم نفسه أيضًا؟
paper-words-no = لا
paper-words-no-detail = تكفي الرموز في أغلب الأحيان.
paper-words-yes = نعم
paper-words-yes-detail = تُحذف منه أولًا العناوين والروابط وما شابهها. اقرأه قبل إرساله.
paper-page-note = بعد الحفظ تُفتح الصفحة في متصفحك. ويمكنك طباعتها من هناك، على ورق A4 أو Letter.

## The screen with the settings as a file

button-settings-file = الإعدادات في ملف
paper-settings-heading = الإعدادات في ملف
paper-settings-lead = للبرامج التي تقرأ إعداداتها من ملف. كلمة المرور ليست فيه.
paper-settings-label = الملف:
paper-program = لأي برنامج هو؟
paper-program-msmtp = msmtp
paper-program-msmtp-detail = يرسل البريد من النصوص البرمجية.
paper-program-thunderbird = Thunderbird
paper-program-thunderbird-detail = لمن يعتني بأجهزة كمبيوتر كثيرة.
paper-program-apple = Apple Mail
paper-program-apple-detail = على Mac أو iPhone أو iPad. يطلب كلمة المرور بنفسه.
paper-program-env = برنامج له ملف من نوع .env
paper-program-env-detail = أسطر مثل SMTP_HOST وSMTP_PORT.
paper-program-json = برنامج آخر
paper-program-json-detail = الإعدادات كبيانات (JSON).
paper-msmtp-note = يأخذ msmtp كلمة المرور من سلسلة المفاتيح في جهازك. ويشرح الملف كيف تصل إليها.

## Both screens

button-copy-paper = نسخ النص كله
paper-copied = تم النسخ
button-save-paper = الحفظ في ملف
button-save-page = حفظ الصفحة لطباعتها
help-paper =
    انسخ النص، أو احفظه في ملف. يُحفظ الملف مع تنزيلاتك.

    لا يحتوي المكتوب هنا على كلمة مرور. ومع ذلك راجعه كله قبل أن تعطيه لأحد.

## The report as a page to print. The helpdesk reads it too.

report-page-title = ما وجده Sparekey
report-page-lead = لا تحتوي هذه الصفحة على كلمة مرور ولا عنوان بريد ولا اسم شخص. يمكنك إعطاؤها لمن يساعدك.
report-page-number = رقم الدعم (يمكن قوله بأمان)
report-page-found = ما وُجد
report-page-nothing-wrong = كل ما يحتاج إليه { $app } يعمل من هذا الكمبيوتر.
# Captions and row names of tables: few words, no full stop.
report-page-tested = ما جرى اختباره
report-page-app = التطبيق
report-page-provider = مزوّد البريد
report-page-own-server = خادم بريد خاص
report-page-code = { $code ->
    [yes] كلمة مرور التطبيق
   *[no] كلمة المرور
 }
report-page-letters = { $number ->
    [zero] { $number } حرف، لا تظهر
    [one] حرف واحد، لا يظهر
    [two] حرفان، لا يظهران
    [few] { $number } أحرف، لا تظهر
    [many] { $number } حرفًا، لا تظهر
   *[other] { $number } حرف، لا تظهر
 }
report-page-instead = ما يعمل بدلًا منه
report-page-stages = المراحل والأوقات
report-page-stage = المرحلة
report-page-time = الوقت
report-page-not-begun = لم تبدأ
report-page-not-finished = لم تنتهِ
report-page-rule = القاعدة
# In front of "low", "medium" or "high", which stay English.
report-page-sure = مدى التأكد
report-page-sign-in-page = صفحة تسجيل دخول لشبكة Wi-Fi
report-page-place = الموضع
report-page-versions = الإصدارات
report-page-system = النظام
report-page-day = يوم هذا التقرير
report-page-checked = تاريخ مراجعة بيانات المزوّد
report-page-step = الخطوة
report-page-left-out = (حُذف الاسم)

## Comments in files for programs. People who set up programs read them.

settings-file-head = إعدادات بريد أثبت Sparekey أنها تعمل. كلمة المرور ليست في هذا الملف.
settings-file-msmtp-linux = Linux: اكتب هذا مرة واحدة. يطلب كلمة المرور ويحفظها حيث يبحث عنها msmtp.
settings-file-msmtp-mac = Mac: اكتب هذا مرة واحدة بدلًا من ذلك.
settings-file-env-password = إذا طلب برنامجك SMTP_PASSWORD، فاحفظها في مكان آمن خاص بها، وليس في هذا الملف.
