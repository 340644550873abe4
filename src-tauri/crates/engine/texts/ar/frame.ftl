### Arabic: the frame around every screen. Not yet checked by a native speaker.
###
### Terms: app password = كلمة مرور التطبيق, two-step sign-in = التحقق بخطوتين, keychain = سلسلة المفاتيح, mailbox = صندوق البريد,
### helpdesk and support = فريق الدعم, administrator = المشرف. $company is always feminine (as “شركة”), $app always masculine (as “تطبيق”).
### No prefix (لـ، بـ) is put in front of an argument.

language-name = العربية
language-direction = rtl
decimal-point = .
list-separator = {"، "}
language-menu = اللغة
product = Sparekey
copy = نسخ
copied = تم النسخ
close = إغلاق
help = مساعدة
step-done = تمّت
step-now = أنت هنا
steps-label = الخطوات السبع
eyebrow = الخطوة { $number } من 7 · { $name }
eyebrow-finished = اكتمل كل شيء
practice-banner = هذا تدريب. لا شيء حقيقي، ولا يغادر شيء هذا الكمبيوتر.

# Feminine on purpose, so that the verbs fit it as they fit “Google”.
your-mail-provider = شركة بريدك
your-mail-server = خادم بريدك
your-address = عنوانك
# Masculine.
other-app-in-sentence = تطبيقك

## Names of the steps, in a narrow list: keep each under 24 characters.

step-app = أي تطبيق؟
step-address = عنوان بريدك
step-two-step = التحقق بخطوتين
step-get-code = كلمة مرور التطبيق
step-get-password = العثور على كلمة المرور
step-paste = اللصق
step-test = الاختبار
step-hand-over = الإدخال في { $app }
step-hand-over-no-app = الإدخال في التطبيق

## Buttons: keep each under 30 characters.

button-continue = متابعة
button-back = رجوع
button-copy-link = نسخ الرابط
button-help-page = صفحة مساعدة { $company }
button-yes = نعم
button-no = لا
button-not-sure = لا أعرف
button-copy-letter = نسخ الرسالة
letter-copied = تم نسخ الرسالة
button-copy-report = نسخ تقرير (بلا كلمة المرور)
report-copied = تم نسخ التقرير

## Notes on any screen

note-resumed = أُغلق Sparekey قبل أن تنتهي. ما أدخلته ما زال هنا. كلمات المرور وحدها لا تُحفظ أبدًا: يُرجى إدخالها من جديد.
note-fresh-start =
    { $why ->
        [damaged] لم يتمكن Sparekey من قراءة ما حفظه لك: الملف تالف. لذلك يبدأ من جديد. ويبقى الملف التالف بجانب الملف الجديد.
        [not-allowed] لا يسمح هذا الكمبيوتر بأن يقرأ Sparekey ما حفظه لك. لذلك يبدأ من جديد.
       *[other] لم يتمكن Sparekey من قراءة ما حفظه لك. لذلك يبدأ من جديد.
    }
note-not-kept =
    { $why ->
        [full] قرص هذا الكمبيوتر ممتلئ. لذلك لا يمكن أن يحتفظ Sparekey بإجاباتك بعد إغلاقه. يمكنك المتابعة رغم ذلك.
        [not-allowed] لا يسمح هذا الكمبيوتر بأن يكتب Sparekey في مجلده. لذلك لا يمكن أن يحتفظ بإجاباتك بعد إغلاقه. يمكنك المتابعة رغم ذلك.
       *[other] لم يتمكن Sparekey من الكتابة في مجلده. لذلك لا يمكن أن يحتفظ بإجاباتك بعد إغلاقه. يمكنك المتابعة رغم ذلك.
    }
note-not-copied = لم ينجح النسخ على هذا الكمبيوتر. يمكنك بدلًا من ذلك تدوين ما يظهر على الشاشة.
note-code-not-copied = لم ينجح النسخ على هذا الكمبيوتر. يمكنك كتابة الأسطر بيدك. تبقى كلمة المرور مخفية هنا: خذها من حيث حصلت عليها، واكتبها في { $app }.
note-no-browser-title = لم يُفتح المتصفح
note-no-browser = افتح المتصفح بنفسك وانتقل إلى <b>{ $page }</b>.

## Read aloud to people who hear the screen

say-recognised = تم التعرّف على { $provider }.
say-stage = { $leg }: { $stage }.
say-not-copied = لم ينجح النسخ.
say-needs-answer = هناك سؤال على هذه الشاشة يحتاج إلى جواب أولًا.
say-saved = تم الحفظ في سلسلة المفاتيح على هذا الكمبيوتر.
say-not-saved = لم يمكن الحفظ.

## Help: one text for each step; help-everywhere stands below each of them.

help-title = مساعدة لهذه الخطوة
help-everywhere =
    <b>لا تقرأ كلمة مرور التطبيق على أحد أبدًا</b>، ولا حتى على فريق الدعم. لا يحتاج إليها أي شخص يساعدك.

    يعيدك زر «{ button-back }» خطوة إلى الوراء. ولا تفقد شيئًا مما أدخلته.
help-app =
    يريد تطبيقك (تطبيق الفواتير مثلًا) أن يرسل البريد باسمك. ولكل تطبيق طريقته في طلب الإعدادات.

    اختر تطبيقك، وسيعرض Sparekey الإعدادات كما يطلبها ذلك التطبيق تمامًا. إذا لم يكن في القائمة، فاختر «{ app-other }».
help-address =
    اكتب العنوان الذي يراسلك عليه عملاؤك أو زملاؤك. الجزء الذي بعد علامة @ يخبر Sparekey بمن يدير صندوق بريدك.

    لا يُرسَل عنوانك الكامل إلى أي مكان في هذه الخطوة. إذا لم يعرف Sparekey الجزء الذي بعد @، فإنه يبحث عن هذا الجزء فقط.
help-two-step =
    معنى التحقق بخطوتين أن مزوّد البريد يطلب، إلى جانب كلمة مرورك، إثباتًا ثانيًا، من هاتفك غالبًا.

    وهو يمنع الغرباء من دخول صندوق بريدك. لا يعطي كثير من المزوّدين كلمات مرور التطبيقات إلا عند تفعيله.
help-get-code =
    كلمة مرور التطبيق هي كلمة مرور ثانية لصندوق بريدك، مخصّصة لبرنامج واحد. وتبقى كلمة مرورك الأصلية كما هي.

    تحصل عليها من صفحة مزوّد بريدك نفسه. وإذا كان Sparekey يعرف تلك الصفحة، فإنه يفتحها في متصفحك.
help-get-password =
    ليس لدى بعض المزوّدين كلمات مرور للتطبيقات. عندهم تسجّل البرامج الدخول بكلمة مرور صندوق البريد نفسه.

    لا يرسلها Sparekey إلا إلى مزوّد بريدك، عبر اتصال مشفّر جرى التأكد منه.
help-paste =
    انسخ كلمة مرور التطبيق من صفحة مزوّد بريدك، ثم عد إلى هنا واضغط «{ button-paste }».

    إذا كانت على جهاز آخر، فاضغط «{ button-type-instead }». لا ترسلها إلى نفسك بالبريد أو الدردشة.
help-paste-by-heart =
    اكتب كلمة المرور، أو الصقها إذا كنت قد نسختها. يأخذها Sparekey كما هي تمامًا.

    لا ترسلها أبدًا بالبريد أو الدردشة، ولا حتى إلى نفسك.
help-test =
    يسجّل Sparekey الدخول لدى مزوّد بريدك بالإعدادات التي سيحصل عليها تطبيقك. وهو يعرض كل مرحلة. وإذا اعترضه شيء، أخبرك به.

    لا تذهب كلمة مرورك إلا إلى مزوّد بريدك، عبر اتصال مشفّر جرى التأكد منه.
help-hand-over =
    انسخ كل سطر إلى الخانة التي تحمل الاسم نفسه في تطبيقك، من الأعلى إلى الأسفل. ثم احفظ هناك.

    عد بعدها إلى هنا وأخبرنا هل قبِلها التطبيق.
help-finished =
    إذا توقف التطبيق عن الإرسال يومًا ما، فافتح Sparekey من جديد. سيمرّ معك على الخطوات مرة أخرى.

## A fault of Sparekey's own, and the question before the window is closed.

fault-eyebrow = خلل في Sparekey نفسه
fault-heading = حدث خلل في Sparekey
fault-lead = لم تفعل شيئًا خاطئًا، وصندوق بريدك كما كان.
fault-kept = كل ما أدخلته ما زال هنا. يمكنك المتابعة من حيث كنت.
fault-kept-but-code = ما أدخلته ما زال هنا. كلمة المرور وحدها يلزم إدخالها من جديد. يمكنك المتابعة من حيث كنت.
fault-again =
    أدّت المتابعة إلى الخلل نفسه. يُرجى البدء من جديد من الخطوة الأولى.

    إن تكرر ذلك فأعطِ هذا التقرير لمن يساعدك.
fault-go-on = المتابعة من حيث كنت
fault-start-again = البدء من جديد
fault-report-label = التقرير. لا يحتوي على أي شيء مما أدخلته.
fault-not-copied = لم ينجح النسخ على هذا الكمبيوتر. يمكنك تحديد التقرير ونسخه بيدك.
broken-title = توقفت هذه الشاشة عن العمل
broken-text = لم تفعل شيئًا خاطئًا. ما أدخلته ما زال هنا. أعد عرض الشاشة للمتابعة.
broken-reload = إعادة عرض الشاشة
closing-title = هل تريد إغلاق Sparekey؟
closing-text = كلمة مرور التطبيق موجودة هنا فقط حتى الآن. تعرضها { $company } مرة واحدة فقط. إن أغلقت Sparekey الآن فقد تحتاج إلى كلمة جديدة.
closing-close = الإغلاق رغم ذلك
closing-stay = البقاء هنا
