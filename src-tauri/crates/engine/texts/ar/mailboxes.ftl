### Arabic. Your mailboxes: the list of mailboxes that were set up, and what can be done with one. Not yet checked by a native speaker.

## The list

mailboxes-heading = صناديق بريدك
mailboxes-lead =
    { $count ->
        [zero] لم تُعدّ أي صندوق بريد بعد.
        [one] أعددت صندوق بريد واحدًا. افتحه لاختباره أو لتغيير كلمة مرور تطبيقه.
        [two] أعددت صندوقي بريد. افتح أحدهما لاختباره أو لتغيير كلمة مرور تطبيقه.
        [few] أعددت { $count } صناديق بريد. افتح أحدها لاختباره أو لتغيير كلمة مرور تطبيقه.
        [many] أعددت { $count } صندوق بريد. افتح أحدها لاختباره أو لتغيير كلمة مرور تطبيقه.
       *[other] أعددت { $count } صندوق بريد. افتح أحدها لاختباره أو لتغيير كلمة مرور تطبيقه.
    }
mailboxes-lead-none = لم تُعدّ أي صندوق بريد بعد. عندما يعمل أحدها، يظهر هنا.
help-mailboxes =
    ترى هنا هل ما زال كل صندوق بريد يعمل، ومنذ متى. افتح أحدها لاختباره من جديد، أو لإدخاله مرة أخرى، أو لإزالته من القائمة.

    قد تتوقف كلمة مرور التطبيق عن العمل. يحدث ذلك غالبًا بعد تغيير كلمة مرور الحساب.
# Keep each under 45 characters.
mailbox-works = يعمل
mailbox-not-kept = كان يعمل عند إعداده
mailbox-died = توقفت كلمة المرور عن العمل
mailbox-troubled = لم يكتمل الاختبار الأخير
mailbox-to-take-back = أُزيل: احذف كلمة مرور التطبيق
mailbox-being-tested = جارٍ اختباره…
mailbox-date = آخر مرة ثبت أنه يعمل: { $date }
mailbox-other-app = تطبيق آخر

# A question with two answers.
recheck = هل نفحص صناديق البريد هذه في الخلفية؟
recheck-off = لا
recheck-off-detail = لا يختبر Sparekey إلا عندما تطلب ذلك.
recheck-on = نعم، مرة في اليوم
recheck-on-detail = فقط وهذه القائمة مفتوحة، وعلى شبكة نجح الأمر عليها من قبل. ولن تُسأل عن شيء.

# Buttons: keep each under 30 characters.
button-test-all = اختبارها كلها
button-go-on-setting-up = متابعة الإعداد
button-mailboxes = صناديق بريدك

mailboxes-testing-all = جارٍ اختبارها واحدًا بعد الآخر. يمكنك المتابعة في أثناء ذلك.
mailboxes-unsound =
    { $count ->
        [zero] كل صناديق البريد ظاهرة.
        [one] صندوق بريد واحد لا يظهر: خوادمه لا تناسب مزوّده. أعد إعداده.
        [two] صندوقا بريد لا يظهران: خوادمهما لا تناسب مزوّديهما. أعد إعدادهما.
        [few] { $count } صناديق بريد لا تظهر: خوادمها لا تناسب مزوّديها. أعد إعدادها.
        [many] { $count } صندوق بريد لا تظهر: خوادمها لا تناسب مزوّديها. أعد إعدادها.
       *[other] { $count } صندوق بريد لا تظهر: خوادمها لا تناسب مزوّديها. أعد إعدادها.
    }
mailboxes-trouble-damaged = قائمة صناديق بريدك تالفة. عندما تُعدّ صندوق بريد توضع جانبًا، وتبدأ قائمة جديدة.
mailboxes-trouble-other-version = كتب إصدار آخر من Sparekey قائمة صناديق بريدك. ولا يستطيع هذا الإصدار قراءتها.
mailboxes-trouble-not-read = لا يمكن قراءة قائمة صناديق بريدك في هذه اللحظة.
mailboxes-trouble-not-stored = لم يمكن حفظ قائمة صناديق بريدك. ربما القرص ممتلئ.
mailboxes-trouble-full = قائمة صناديق بريدك ممتلئة. أزل منها صندوقًا لم تعد تحتاج إليه.
say-mailbox-died = توقفت كلمة مرور { $address } عن العمل.

## One mailbox

mailbox-lead = في { $app }، لدى { $provider }.
help-mailbox =
    يسجّل الاختبار الدخول بكلمة مرور التطبيق المحفوظة في سلسلة المفاتيح على هذا الكمبيوتر. وهو لا يغيّر شيئًا.

    الاستبدال آمن: تبقى كلمة مرور التطبيق القديمة محفوظة حتى تعمل الجديدة.

    الإزالة تُخرج صندوق البريد من هذه القائمة ومن سلسلة المفاتيح. لكنها لا تُنهي كلمة مرور التطبيق: مزوّدك وحده يستطيع ذلك.

# How it stands, in whole sentences.
mailbox-state-works = كان يعمل في { $date }، من هذا الكمبيوتر.
mailbox-state-not-kept = كان يعمل في { $date }. كلمة المرور ليست محفوظة على هذا الكمبيوتر، فلا يستطيع Sparekey اختباره من جديد.
mailbox-state-older-kept = كان يعمل في { $date }. في سلسلة المفاتيح كلمة مرور أقدم مما في { $app }، فلا يستطيع Sparekey اختباره من جديد.
mailbox-state-died = كان يعمل في { $date }. ومنذ ذلك الحين لم تعد { $company } تقبل كلمة المرور.
mailbox-state-troubled = كان يعمل في { $date }. لم يكتمل الاختبار الأخير، وليس السبب بالضرورة كلمة المرور.
mailbox-state-to-take-back = أزاله Sparekey. أما كلمة مرور التطبيق نفسها فتبقى تعمل حتى تحذفها لدى { $company }.
mailbox-state-testing = يختبره Sparekey الآن. لا يتغيّر شيء في { $app }.

# Names of the facts.
mailbox-fact-address = عنوان البريد الإلكتروني
mailbox-fact-app = التطبيق
mailbox-fact-provider = المزوّد
mailbox-fact-smtp = خادم الإرسال
mailbox-fact-imap = خادم القراءة
mailbox-fact-user = اسم تسجيل الدخول
mailbox-fact-proven = آخر نجاح
mailbox-fact-tested = آخر اختبار
mailbox-fact-kept = كلمة المرور محفوظة هنا
mailbox-kept-yes = نعم، في سلسلة المفاتيح على هذا الكمبيوتر
mailbox-kept-older = كلمة أقدم، في سلسلة المفاتيح على هذا الكمبيوتر
mailbox-kept-no = لا

# Buttons: keep each under 30 characters with a short $app.
button-replace-code = استبدال كلمة مرور التطبيق
button-replace-password = استبدال كلمة المرور
button-get-new-code = كلمة مرور تطبيق جديدة
button-put-in-new-password = إدخال كلمة المرور الجديدة
button-put-in-again = إدخاله في { $app } من جديد
button-forget = إزالة صندوق البريد هذا
button-forget-now = إزالته
button-keep-mailbox = إبقاؤه
button-delete-at-provider = حذفها لدى { $company }
button-taken-back = حذفتُها
button-no-reminder = عدم التذكير بعد الآن
button-make-new-code = إنشاء كلمة مرور تطبيق جديدة

## Its code died

mailbox-died-title =
    { $code ->
        [yes] توقفت كلمة مرور التطبيق هذه عن العمل
       *[no] توقفت كلمة المرور هذه عن العمل
    }
mailbox-died-time = نحو ثلاث دقائق
mailbox-died-text = كانت تعمل من قبل، وترفضها { $company } الآن. السبب غالبًا واحد من هذه:
mailbox-died-text-own = كانت تعمل من قبل، وترفضها { $company } الآن. السبب في أغلب الأحيان تغيير كلمة مرور صندوق البريد.
mailbox-died-next = احصل على كلمة مرور تطبيق جديدة، وأدخلها في { $app }. صندوق البريد نفسه بخير.
mailbox-died-next-own = أدخل كلمة المرور الجديدة هنا وفي { $app }. صندوق البريد نفسه بخير.
mailbox-died-because-password-changed = تغيّرت كلمة مرور الحساب: عندها تُنهي { $company } كل كلمات مرور التطبيقات.
mailbox-died-because-deleted-by-person = حذفها أحد ما على صفحة { $company }.
mailbox-died-because-two-step-off = أُوقف التحقق بخطوتين.
mailbox-died-because-two-step-on = فُعّل التحقق بخطوتين.
mailbox-died-because-new-code-made = أُنشئت كلمة مرور تطبيق أحدث: تُبقي { $company } واحدة فقط.
mailbox-died-because-account-restored = فُقد الحساب ثم استُعيد.
mailbox-died-because-signed-out-everywhere = سُجّل خروج كل الأجهزة لدى { $company }.
mailbox-died-because-not-known = حُذفت، أو تغيّرت كلمة مرور الحساب.

## Replacing it: stands above the steps of the wizard

replacing-note = أنت تستبدل كلمة مرور { $address }. تبقى القديمة محفوظة حتى تعمل الجديدة.

## Putting it in again

# Heading: keep it under 45 characters with a short $app.
mailbox-put-in-heading = الإدخال في { $app } من جديد
mailbox-put-in-lead = نجحت هذه الإعدادات. انسخ كل سطر إلى { $app }، من الأعلى إلى الأسفل.
mailbox-put-in-code = قبل نسخ كلمة المرور، يتأكد جهازك أولًا أنك أنت صاحبه.
mailbox-put-in-no-code = كلمة المرور ليست محفوظة هنا. لإدخالها، أنشئ كلمة جديدة.
mailbox-put-in-died = لم تعد كلمة المرور المحفوظة تعمل. لإدخال كلمة مرور، أنشئ كلمة جديدة.
mailbox-person-reason = يريد Sparekey أن ينسخ لك كلمة مرور بريد محفوظة.
# Behind “يحاول Sparekey …” of macOS.
mailbox-person-reason-mac = نسخ كلمة مرور بريد محفوظة من أجلك
mailbox-person-asking = يتأكد جهازك أنك أنت صاحبه. وربما يعرض نافذة خاصة به.
mailbox-forgetting = جارٍ إخراجه من سلسلة المفاتيح…
mailbox-person-unavailable = لا يستطيع هذا الكمبيوتر التأكد من هويتك. لذلك تبقى كلمة المرور في سلسلة المفاتيح: أنشئ كلمة جديدة.
mailbox-person-dismissed = أُغلق السؤال، فلم يُنسخ شيء.
mailbox-person-denied = لم يتعرّف عليك جهازك، فلم يُنسخ شيء.
mailbox-person-timed-out = لم يأتِ جواب في الوقت المحدد، فلم يُنسخ شيء.
mailbox-nothing-kept = لم تعد في سلسلة المفاتيح كلمة مرور لصندوق البريد هذا. أنشئ كلمة جديدة.
mailbox-not-its-own = ما في سلسلة المفاتيح لا يناسب صندوق البريد هذا، لذلك لا يرسله Sparekey إلى أي مكان. أنشئ كلمة مرور جديدة.

## Forgetting it

mailbox-forget-title = هل تريد إزالة صندوق البريد هذا؟
mailbox-forget-text = سيخرج من هذه القائمة ومن سلسلة المفاتيح. أما { $app } فلديه نسخته الخاصة، ويستمر في العمل.
mailbox-forget-text-remind = سيخرج من هذه القائمة ومن سلسلة المفاتيح. لمنع { $app } من الدخول أيضًا، احذف بعد ذلك كلمة مرور التطبيق لدى { $company }.
mailbox-take-back-title = بقي شيء: احذف كلمة مرور التطبيق
mailbox-take-back-text = على صفحة { $company }، احذف كلمة مرور التطبيق التي أنشأتها من أجل { $app }. عندها لا يمكن لأحد استخدامها.
