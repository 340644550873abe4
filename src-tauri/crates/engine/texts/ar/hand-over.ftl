### Arabic. Step 7: the settings and the password go into the app. And the end. Not yet checked by a native speaker.

## The settings

hand-over-heading = أدخل هذه البيانات في { $app }
hand-over-lead-code = تم الاتصال بنجاح: كلمة مرور التطبيق تعمل من هذا الكمبيوتر. انسخ كل سطر إلى { $app }، من الأعلى إلى الأسفل.
hand-over-lead-password = تم الاتصال بنجاح: كلمة مرورك تعمل من هذا الكمبيوتر. انسخ كل سطر إلى { $app }، من الأعلى إلى الأسفل.
hand-over-location = في { $app }، انتقل إلى <l>{ $path }</l>.
hand-over-then-test = ثم اضغط <l>{ $test }</l> في { $app }.
hand-over-then-save = ثم اضغط <l>{ $save }</l> في { $app }.
hand-over-then-test-and-save = ثم اضغط <l>{ $test }</l> في { $app }، وبعدها <l>{ $save }</l>.
hand-over-it-says = إذا نجح الأمر، تظهر العبارة «{ $said }».
hand-over-not-copied-heading = لم تُنسخ كلمة مرور التطبيق بعد
hand-over-not-copied = بعد الخروج، لن يمكنك نسخها من هنا. هل هي موجودة في { $app } من قبل؟ إذن كل شيء على ما يرام.
button-copy-code = نسخ كلمة مرور التطبيق
button-finish-without = الإنهاء دون نسخها
button-close-without = الإغلاق دون نسخها
hand-over-clipboard = نسخت كلمة المرور. يمحوها Sparekey من الحافظة عند الانتهاء، وبعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } على الأكثر.
hand-over-clipboard-history = تحتفظ بعض أجهزة الكمبيوتر بقائمة بما نُسخ: إذا كان جهازك كذلك، فاحذف كلمة المرور منها.
hand-over-taken-off = لم تعد كلمة المرور في الحافظة، حتى لا يجدها أحد هناك لاحقًا. انسخها من جديد إذا كنت ما زلت تحتاج إليها.
hand-over-safety = هل أنت في مكالمة مع مشاركة الشاشة؟ <b>أوقف المشاركة مؤقتًا</b> قبل لصق كلمة المرور.
hand-over-safety-remote = هذه الشاشة ظاهرة على كمبيوتر آخر أيضًا. تابع عندما لا يراها أحد غيرك.
hand-over-from-its-servers = يتصل { $app } من خوادمه الخاصة، وليس من هذا الكمبيوتر. وقد أثبت Sparekey صحة الإعدادات من هنا. استخدم أيضًا الاختبار الموجود في { $app }، إن وُجد.
hand-over-from-elsewhere = قد يتصل { $app } من مكان غير هذا الكمبيوتر. وقد أثبت Sparekey صحة الإعدادات من هنا. استخدم أيضًا الاختبار الموجود في { $app }، إن وُجد.

## Values of the lines, where the app's form has no words of its own

value-yes = نعم
value-no = لا
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
remark-without-spaces = بلا مسافات
value-blank = (كما تشاء)
remark-if-asked = إذا طلب { $app } ذلك
remark-fits-the-address = الخيار المناسب لعنوانك
remark-only-with-this-choice = يظهر مع هذا الخيار فقط
remark-not-among-its-ports = قد يطلب نموذج { $app } رقمًا آخر

## Names of the lines, used only where the app's own labels are not known.

field-smtp-host = خادم البريد الصادر (SMTP)
field-smtp-port = منفذ البريد الصادر
field-smtp-requires-ssl = البريد الصادر يتطلب SSL
field-smtp-requires-tls = البريد الصادر يتطلب TLS
field-smtp-security = تشفير البريد الصادر
field-smtp-user = اسم المستخدم للإرسال
field-imap-host = خادم البريد الوارد (IMAP)
field-imap-port = منفذ البريد الوارد
field-imap-requires-ssl = البريد الوارد يتطلب SSL
field-imap-security = تشفير البريد الوارد
field-imap-user = اسم المستخدم للقراءة
field-address = عنوان البريد الإلكتروني
field-display-name = الاسم الذي يراه الناس
field-code = كلمة المرور
field-mail-kind = نوع صندوق البريد

## Buttons: keep each under 30 characters with a short $app.

button-copy-settings = نسخ الإعدادات (بلا كلمة مرور)
settings-copied = تم نسخ الإعدادات
settings-title = إعدادات البريد في { $app }
settings-line = { $label }: { $value }
settings-no-code = (كلمة المرور ليست في هذا النص)
button-app-accepted = قبِلها { $app }
button-app-refused = رفضها { $app }
button-back-to-settings = العودة إلى الإعدادات

## Saving in the keychain

save-own = هل تريد حفظ كلمة المرور هذه في سلسلة المفاتيح؟
save-own-no = لا، دون حفظ
save-own-no-detail = ستكون لدى { $app } بعد إدخالها هناك.
save-own-yes = نعم، مع الحفظ
save-own-yes-detail = إنها تفتح صندوق بريدك كله، وليست لبرنامج واحد فقط.
only-yours = هل هذا الكمبيوتر لك وحدك؟
only-yours-yes = نعم، احفظها في سلسلة المفاتيح
only-yours-yes-detail = سلسلة المفاتيح هي خزنة كلمات المرور في نظام جهازك.
only-yours-no = لا، يستخدمه آخرون أيضًا
not-only-yours = الأفضل إذن ألا تحفظها. يمكنك دائمًا إنشاء كلمة مرور تطبيق جديدة.
not-only-yours-own = الأفضل إذن ألا تحفظها. إنها كلمة مرور صندوق بريدك كله.
button-save = حفظ
button-save-anyway = حفظ على أي حال
button-dont-save = عدم الحفظ
button-save-after-all = حفظ رغم ذلك
saving = جارٍ الحفظ. ربما يطلب نظامك كلمة مرور الكمبيوتر في نافذة خاصة به.
saved = تم الحفظ في سلسلة المفاتيح على هذا الكمبيوتر.
not-saved = لم تُحفظ. ستكون لدى { $app } بعد إدخالها هناك.

## The app said no

hand-over-refused-heading = ماذا قال { $app }؟
hand-over-refused-lead = نجح الاختبار هنا، فكلمة المرور صحيحة. لنرَ ما الذي يقصده { $app }.
refusal-title = الرسالة من { $app }
refusal-field = الصق الرسالة أو اكتبها
refusal-hint = الرسالة فقط، وليس كلمة المرور أبدًا.
refusal-missing = أدخل أولًا ما قاله { $app }.
explain-password-title = في { $app } شيء يختلف عما نجح هنا
explain-password-text =
    نجحت كلمة المرور واسم المستخدم هنا قبل قليل. إذن في { $app } شيء آخر، مثل كلمة مرور قديمة أو مسافة زائدة.

    أفرِغ هاتين الخانتين في { $app }. ثم انسخ اسم المستخدم وكلمة المرور من هنا مرة أخرى، واحفظ.
button-explain = شرح الرسالة

## The end

finished-heading = انتهينا. { $app } جاهز.
finished-lead = تذكّر هذه النقاط.
finished-works = تم اختبار <b>{ $address }</b> من هذا الكمبيوتر، وقبِله { $app }.
finished-saved = الإعدادات وكلمة المرور محفوظة في سلسلة المفاتيح على هذا الكمبيوتر.
finished-not-saved = لم تُحفظ كلمة المرور على هذا الكمبيوتر.
finished-close-page = يمكنك الآن إغلاق صفحة { $company }.
finished-own-password = إذا غيّرت كلمة مرور صندوق البريد هذا، فأدخل الجديدة في { $app } أيضًا.
button-manage-codes = فتح صفحة { $company }
button-start-again = إعداد صندوق بريد آخر
button-quit = إغلاق Sparekey
