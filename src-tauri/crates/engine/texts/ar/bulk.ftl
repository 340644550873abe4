### Arabic. Many mailboxes: a list in, a result for each row out. Not yet checked by a native speaker.

## One row: what came of it, in one sentence.

bulk-row-proven = يعمل.
bulk-row-no-code = لا توجد كلمة مرور تطبيق لهذا الصف.
bulk-row-fault = حدث هنا خلل في Sparekey نفسه. شغّل هذا الصف من جديد.
bulk-row-too-long = هذا الصف أطول مما تحتاج إليه أي قائمة صناديق بريد. هل تنقص علامة اقتباس؟
bulk-row-quote-open = تُفتح علامة اقتباس في هذا الصف ولا تُغلق.
bulk-row-too-many-cells = خلايا هذا الصف أكثر من الأعمدة. هل تنقص علامة اقتباس؟
bulk-row-not-an-object = لا يمكن قراءة هذا السطر. يجب أن يكون كائن JSON واحدًا.
bulk-row-no-address = لا يوجد عنوان في هذا الصف.
bulk-row-unknown-app = لا يعرف Sparekey التطبيق المذكور في هذا الصف.
bulk-row-server =
    { $leg ->
        [imap] لا يمكن قراءة خادم القراءة. اكتبه هكذا: imap.example.com:993:tls
       *[smtp] لا يمكن قراءة خادم الإرسال. اكتبه هكذا: smtp.example.com:465:tls
    }
bulk-row-server-in-clear =
    { $leg ->
        [imap] خادم القراءة مطلوب هنا بلا تشفير. لا يفعل Sparekey ذلك أبدًا.
       *[smtp] خادم الإرسال مطلوب هنا بلا تشفير. لا يفعل Sparekey ذلك أبدًا.
    }
bulk-row-two-login-names = في هذا الصف اسم تسجيل دخول للإرسال واسم آخر للقراءة. اجعله صفين.
bulk-row-server-left-out =
    { $leg ->
        [imap] يذكر الصف خادمًا للقراءة، لكن التطبيق يرسل فقط.
       *[smtp] يذكر الصف خادمًا للإرسال، لكن التطبيق يقرأ فقط.
    }
bulk-row-other-organisation = { $host } ليس من خوادم { $company }. كلمة المرور من { $company } لا تُرسل إليه.
bulk-row-no-server = ليس لدى { $provider } خادم لذلك.
bulk-row-typing-slip = لا يُعرف شيء عن { $domain }. هل تقصد { $suggestion }؟
bulk-row-servers-unknown = لا يُعرف شيء عن { $domain }. اكتب خوادمه في القائمة.
bulk-row-servers-named = تذكر شبكة { $domain } ما يلي: { $servers }. إن كان ذلك صحيحًا، فاكتبه في القائمة.

## The list cannot be used.

bulk-list-unreadable = لا يستطيع Sparekey قراءة هذا الملف. هل ما زال هناك، وهل يُسمح لك بفتحه؟
bulk-list-workbook = هذا مصنّف من برنامج جداول. احفظه هناك بصيغة «CSV»، ثم اختر ذلك الملف.
bulk-list-empty = لا يوجد شيء في هذا الملف.
bulk-list-no-addresses = لا يوجد عمود اسمه «عنوان البريد». اكتب أسماء الأعمدة في الصف الأول.

## The results cannot be written.

bulk-results-in-use = يكتب Sparekey هذه النتائج الآن. انتظر حتى ينتهي، أو أوقفه هناك.
bulk-results-other-file = في ذلك المكان ملف من نوع آخر. لا يكتب Sparekey فوقه.
bulk-results-has-app-passwords = في تلك النتائج كلمات مرور تطبيقات. اطلب كلمات مرور التطبيقات من جديد، أو اختر ملفًا آخر.
bulk-results-unwritable = لا يمكن كتابة النتائج. هل القرص ممتلئ، أم المجلد مقفل؟

## The codes that come beside a list.

bulk-beside-unreadable = لا يمكن قراءة كلمات مرور التطبيقات المرفقة مع القائمة.
bulk-beside-other-order = جاءت كلمة مرور التطبيق الخاصة بالعنوان { $address } في موضع ليس له صف كهذا في القائمة. وما بعدها لم يُستخدم.

## How it went.

bulk-count-proven =
    { $count ->
        [0] لا يعمل أي صندوق بريد بعد.
        [zero] لا يعمل أي صندوق بريد بعد.
        [one] صندوق بريد واحد يعمل.
        [two] صندوقا بريد يعملان.
        [few] { $count } صناديق بريد تعمل.
        [many] { $count } صندوق بريد تعمل.
       *[other] { $count } صندوق بريد تعمل.
    }
bulk-count-not-proven =
    { $count ->
        [0] لم يبقَ صندوق بريد لا يعمل.
        [zero] لم يبقَ صندوق بريد لا يعمل.
        [one] صندوق بريد واحد لا يعمل بعد.
        [two] صندوقا بريد لا يعملان بعد.
        [few] { $count } صناديق بريد لا تعمل بعد.
        [many] { $count } صندوق بريد لا تعمل بعد.
       *[other] { $count } صندوق بريد لا تعمل بعد.
    }
bulk-count-left-out =
    { $count ->
        [zero] لم تكن لأي صف نتيجة من قبل.
        [one] صف واحد كانت له نتيجته من قبل.
        [two] صفان كانت لهما نتيجتاهما من قبل.
        [few] { $count } صفوف كانت لها نتائجها من قبل.
        [many] { $count } صفًا كانت لها نتائجها من قبل.
       *[other] { $count } صف كانت لها نتائجها من قبل.
    }
bulk-results-at = النتائج في { $file }.
bulk-stopped = تم الإيقاف. ما كان قيد الاختبار يُختبر من جديد في المرة القادمة.
bulk-handed-over =
    { $count ->
        [0] لا يعمل أي صندوق بريد بعد، لذلك لا يوجد شيء في { $file }.
        [zero] لا يعمل أي صندوق بريد بعد، لذلك لا يوجد شيء في { $file }.
        [one] صندوق بريد واحد في { $file }.
        [two] صندوقا بريد في { $file }.
        [few] { $count } صناديق بريد في { $file }.
        [many] { $count } صندوق بريد في { $file }.
       *[other] { $count } صندوق بريد في { $file }.
    }
bulk-handed-over-left-out =
    { $count ->
        [zero] لم يُستبعد منه أي صندوق بريد.
        [one] صندوق بريد واحد ليس فيه، لأن النموذج بلا خانة لخوادمه.
        [two] صندوقا بريد ليسا فيه، لأن النموذج بلا خانة لخوادمهما.
        [few] { $count } صناديق بريد ليست فيه، لأن النموذج بلا خانة لخوادمها.
        [many] { $count } صندوق بريد ليست فيه، لأن النموذج بلا خانة لخوادمها.
       *[other] { $count } صندوق بريد ليست فيه، لأن النموذج بلا خانة لخوادمها.
    }
bulk-handed-over-nameless =
    { $count ->
        [zero] لا يوجد صندوق بريد بلا اسم شخص.
        [one] صندوق بريد واحد بلا اسم شخص، والنموذج يطلبه.
        [two] صندوقا بريد بلا اسم شخص، والنموذج يطلبه.
        [few] { $count } صناديق بريد بلا اسم شخص، والنموذج يطلبه.
        [many] { $count } صندوق بريد بلا اسم شخص، والنموذج يطلبه.
       *[other] { $count } صندوق بريد بلا اسم شخص، والنموذج يطلبه.
    }
bulk-handed-over-codes-left-out =
    { $count ->
        [zero] لم تُترك أي كلمة مرور.
        [one] كلمة مرور واحدة تبدأ كأنها صيغة حسابية، فتُركت. أدخلها بيدك.
        [two] كلمتا مرور تبدآن كأنهما صيغة حسابية، فتُركتا. أدخلهما بيدك.
        [few] { $count } كلمات مرور تبدأ كأنها صيغة حسابية، فتُركت. أدخلها بيدك.
        [many] { $count } كلمة مرور تبدأ كأنها صيغة حسابية، فتُركت. أدخلها بيدك.
       *[other] { $count } كلمة مرور تبدأ كأنها صيغة حسابية، فتُركت. أدخلها بيدك.
    }

## What was understood, and how long it takes.

bulk-understood-rows =
    { $count ->
        [zero] لا يمكن اختبار أي صف.
        [one] يمكن اختبار صف واحد.
        [two] يمكن اختبار صفين.
        [few] يمكن اختبار { $count } صفوف.
        [many] يمكن اختبار { $count } صفًا.
       *[other] يمكن اختبار { $count } صف.
    }
bulk-understood-not =
    { $count ->
        [zero] لا يوجد صف لا يمكن استخدامه.
        [one] لا يمكن استخدام صف واحد.
        [two] لا يمكن استخدام صفين.
        [few] لا يمكن استخدام { $count } صفوف.
        [many] لا يمكن استخدام { $count } صفًا.
       *[other] لا يمكن استخدام { $count } صف.
    }
bulk-dry-place =
    { $count ->
        [zero] { $place }: لا شيء
        [one] { $place }: صندوق بريد واحد
        [two] { $place }: صندوقا بريد
        [few] { $place }: { $count } صناديق بريد
        [many] { $place }: { $count } صندوق بريد
       *[other] { $place }: { $count } صندوق بريد
    }
bulk-dry-time =
    { $minutes ->
        [zero] يستغرق الاختبار أقل من دقيقة.
        [one] يستغرق الاختبار نحو دقيقة واحدة.
        [two] يستغرق الاختبار نحو دقيقتين.
        [few] يستغرق الاختبار نحو { $minutes } دقائق.
        [many] يستغرق الاختبار نحو { $minutes } دقيقة.
       *[other] يستغرق الاختبار نحو { $minutes } دقيقة.
    }
bulk-time-why = يتمهّل Sparekey عن قصد، حتى لا يمنعك أي مزوّد من الدخول.

## App passwords in the results: asked twice.

bulk-in-clear-warning = ستكون كل كلمات مرور التطبيقات في النتائج، ويستطيع قراءتها كل من يفتح ذلك الملف.
# Typed as it stands here: no marks above letters.
bulk-in-clear-sentence = اكتب كلمات مرور تطبيقاتي
bulk-in-clear-type = إذا كنت تريد ذلك، فاكتب: { $sentence }
bulk-in-clear-not-written = كان المكتوب شيئًا آخر، فلم يحدث شيء.
bulk-prompt = كلمة مرور التطبيق للعنوان { $address } (لا تظهر عند الكتابة؛ Enter وحده يتخطاها):

## The window's screen.

bulk-heading = صناديق بريد كثيرة دفعة واحدة
bulk-lead = يختبر Sparekey كل صندوق بريد في القائمة، واحدًا بعد الآخر، ويدوّن ما يعمل.
help-bulk =
    كل صف في القائمة صندوق بريد واحد. يختبره Sparekey كما يختبر صندوقًا وحيدًا تمامًا.

    وهو يتمهّل، حتى لا يمنعك أي مزوّد من الدخول. يمكنك التوقف في أي وقت والمتابعة لاحقًا.
bulk-list-title = قائمتك
bulk-list-columns = القائمة ملف من برنامج جداول، محفوظ بصيغة CSV. يسمّي الصف الأول الأعمدة، مثل «عنوان البريد» و«كلمة مرور التطبيق» و«التطبيق» و«الاسم».
bulk-list-codes = تُقرأ كلمات مرور التطبيقات في القائمة للاختبار فقط. ولا تظهر في النتائج أبدًا.
button-choose-list = اختيار القائمة
button-choose-another-list = اختيار قائمة أخرى
bulk-no-chooser = لا يستطيع هذا الكمبيوتر عرض نافذة لاختيار ملف. استخدم الطرفية بدلًا من ذلك: sparekey-cli bulk
bulk-reading = جارٍ قراءة القائمة…
bulk-nothing-usable = لا يمكن استخدام أي صف من هذه القائمة. السبب مكتوب في الأسفل.
bulk-app = لأي تطبيق صناديق البريد هذه؟
bulk-codes = من أين تأتي كلمات مرور التطبيقات؟
bulk-codes-column = من القائمة
bulk-codes-ask = أُدخلها واحدة واحدة
bulk-detail-file = الملف
bulk-detail-rows = صناديق البريد
bulk-detail-without-code = بلا كلمة مرور تطبيق في القائمة
bulk-detail-time = مدة الاختبار
bulk-minutes =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] نحو دقيقة واحدة
        [two] نحو دقيقتين
        [few] نحو { $minutes } دقائق
        [many] نحو { $minutes } دقيقة
       *[other] نحو { $minutes } دقيقة
    }
bulk-progress = اكتمل { $done } من { $whole }. الوقت المتبقي: { $time }.
bulk-stopping = جارٍ الإيقاف…
bulk-own-fault = حدث خلل في Sparekey نفسه فتوقف. ما اكتمل ما زال محفوظًا.
bulk-counted-proven = يعمل
bulk-counted-not = لا يعمل بعد
bulk-counted-left = لم يُختبر بعد
bulk-typing-label = كلمة مرور التطبيق للعنوان { $address }
bulk-clipboard-empty = ليس في الحافظة ما يمكن أن يكون كلمة مرور تطبيق. انسخها أولًا.
bulk-results-title = النتائج
bulk-results-no-codes = لا توجد فيها أي كلمة مرور تطبيق.
bulk-form = ماذا تريد أن تحفظ؟
bulk-form-results = كل النتائج
bulk-form-results-detail = قائمتك مع نتيجة كل صف
bulk-form-saleshandy = ما يعمل، من أجل Saleshandy
bulk-form-saleshandy-detail = لإدخال صناديق بريد كثيرة هناك دفعة واحدة
bulk-form-plain = ما يعمل، لأي برنامج
bulk-form-plain-detail = كل صندوق بريد مع خوادمه
button-save-results = حفظ نسخة
button-run-bulk = اختبار صناديق البريد هذه
button-go-on-bulk = متابعة الاختبار
button-stop-bulk = إيقاف
button-skip-row = تخطّي هذا الصندوق
button-run-failed-again = إعادة اختبار ما لا يعمل
