### Arabic. Step 5: the password is pasted or typed. Not yet checked by a native speaker.

## The screen

paste-heading-length = الصق { $length ->
    [zero] { $length } حرف
    [one] حرفًا واحدًا
    [two] حرفين
    [few] { $length } أحرف
    [many] { $length } حرفًا
   *[other] { $length } حرف
 } من { $company }
paste-heading-code = الصق كلمة مرور التطبيق من { $company }
paste-heading-password = اكتب كلمة مرور صندوق بريدك
paste-lead = لا يرسلها Sparekey إلا إلى { $company }، لاختبارها. بعد ذلك تُدخلها في { $app }. لا تقرأها على أحد أبدًا: فريق الدعم لا يحتاج إليها.
paste-lead-hosts = لا يرسلها Sparekey إلا إلى <b>{ $hosts }</b>، لاختبارها. بعد ذلك تُدخلها في { $app }. لا تقرأها على أحد أبدًا: فريق الدعم لا يحتاج إليها.
paste-first = كلمة المرور أولًا: الصقها أو اكتبها.
paste-answer-first = أجب أولًا: هل كلمة مرور التطبيق لهذه الخوادم؟

## Buttons: keep each under 24 characters.

button-paste = لصق
button-paste-again = اللصق من جديد
button-type-instead = كتابتها بدلًا من ذلك
button-clear-code = مسح
button-test = اختبار الاتصال

## Typing it

type-code-label = كلمة مرور التطبيق
type-password-label = كلمة المرور
type-code-hint = ينبغي ألا يرى أحد غيرك شاشتك الآن. اضغط Enter عند الانتهاء.
type-code-hint-shown = يمكنك قراءة ما تكتبه ومقارنته. ينبغي ألا يرى أحد غيرك شاشتك الآن. اضغط Enter عند الانتهاء.
type-code-show = إظهار ما أكتبه
type-code-take = استخدامها

## What was taken over

paste-looks-right = تبدو صحيحة: { $length ->
    [zero] { $length } حرف
    [one] حرف واحد
    [two] حرفان
    [few] { $length } أحرف
    [many] { $length } حرفًا
   *[other] { $length } حرف
 }.
paste-taken = { $length ->
    [zero] تم الإدخال: { $length } حرف.
    [one] تم الإدخال: حرف واحد.
    [two] تم الإدخال: حرفان.
    [few] تم الإدخال: { $length } أحرف.
    [many] تم الإدخال: { $length } حرفًا.
   *[other] تم الإدخال: { $length } حرف.
 }
paste-hidden = تبقى مخفية هنا.
cleaned = حذفنا ما يلي: { $list }.
cleaned-list = { $rest } و{ $last }
cleaned-spaces = { $count ->
    [zero] { $count } مسافة
    [one] مسافة واحدة
    [two] مسافتان
    [few] { $count } مسافات
    [many] { $count } مسافة
   *[other] { $count } مسافة
 }
cleaned-tabs = { $count ->
    [zero] { $count } علامة جدولة
    [one] علامة جدولة واحدة
    [two] علامتا جدولة
    [few] { $count } علامات جدولة
    [many] { $count } علامة جدولة
   *[other] { $count } علامة جدولة
 }
cleaned-line-breaks = { $count ->
    [zero] { $count } فاصل أسطر
    [one] فاصل أسطر واحد
    [two] فاصلا أسطر
    [few] { $count } فواصل أسطر
    [many] { $count } فاصل أسطر
   *[other] { $count } فاصل أسطر
 }
cleaned-invisible = { $count ->
    [zero] { $count } رمز خفي
    [one] رمز خفي واحد
    [two] رمزان خفيان
    [few] { $count } رموز خفية
    [many] { $count } رمزًا خفيًا
   *[other] { $count } رمز خفي
 }
cleaned-hyphens = { $count ->
    [zero] { $count } شرطة
    [one] شرطة واحدة
    [two] شرطتان
    [few] { $count } شرطات
    [many] { $count } شرطة
   *[other] { $count } شرطة
 }
cleaned-dashes = { $count ->
    [zero] { $count } شرطة طويلة (وأعدنا الشرطة القصيرة)
    [one] شرطة طويلة واحدة (وأعدنا الشرطة القصيرة)
    [two] شرطتان طويلتان (وأعدنا الشرطات القصيرة)
    [few] { $count } شرطات طويلة (وأعدنا الشرطات القصيرة)
    [many] { $count } شرطة طويلة (وأعدنا الشرطات القصيرة)
   *[other] { $count } شرطة طويلة (وأعدنا الشرطات القصيرة)
 }
cleaned-quotes = { $count ->
    [zero] { $count } علامة اقتباس
    [one] علامة اقتباس واحدة
    [two] علامتا اقتباس
    [few] { $count } علامات اقتباس
    [many] { $count } علامة اقتباس
   *[other] { $count } علامة اقتباس
 }
cleaned-marks = { $count ->
    [zero] { $count } علامة في البداية أو النهاية
    [one] علامة واحدة في البداية أو النهاية
    [two] علامتان في البداية أو النهاية
    [few] { $count } علامات في البداية أو النهاية
    [many] { $count } علامة في البداية أو النهاية
   *[other] { $count } علامة في البداية أو النهاية
 }
cleaned-words = { $count ->
    [zero] { $count } كلمة حولها
    [one] كلمة واحدة حولها
    [two] كلمتان حولها
    [few] { $count } كلمات حولها
    [many] { $count } كلمة حولها
   *[other] { $count } كلمة حولها
 }
cleaned-capitals = { $count ->
    [zero] الشكل الكبير في { $count } حرف
    [one] الشكل الكبير في حرف واحد
    [two] الشكل الكبير في حرفين
    [few] الشكل الكبير في { $count } أحرف
    [many] الشكل الكبير في { $count } حرفًا
   *[other] الشكل الكبير في { $count } حرف
 }

## Nothing could be pasted

clipboard-empty = لا يوجد نص للصقه بعد. انسخ كلمة مرور التطبيق من صفحة { $company }، ثم اضغط «{ button-paste }» مرة أخرى.
clipboard-unavailable = لا يستطيع Sparekey قراءة ما نسخته على هذا الكمبيوتر. اضغط «{ button-type-instead }». ويمكنك أيضًا اللصق في تلك الخانة.

## What may be wrong with what was pasted

finding-empty-title = لا يوجد فيها شيء
finding-empty = وصلت مسافات فارغة فقط. انسخ كلمة مرور التطبيق من جديد، من أول حرف إلى آخر حرف.
finding-far-too-long-title = هذا أطول بكثير من اللازم
finding-far-too-long = تم لصق صفحة كاملة أو ملف كامل. انسخ كلمة مرور التطبيق فقط.
finding-too-short-title = { $found ->
    [zero] هذا { $found } حرف فقط
    [one] هذا حرف واحد فقط
    [two] هذان حرفان فقط
    [few] هذه { $found } أحرف فقط
    [many] هذه { $found } حرفًا فقط
   *[other] هذه { $found } حرف فقط
 }
finding-too-short = { $length ->
    [0] عدد الأحرف الذي تقترحه { $company } هو { $expected } أو أكثر. إذا اخترت كلمة مرور أقصر بنفسك، فتابع. وإلا فانسخها من جديد.
   *[other] { $hyphens ->
        [yes] عدد الأحرف الذي تعرضه { $company } هو { $expected }، مع الشرطات. بقي بعضها هناك: انسخها من جديد، من أولها إلى آخرها.
       *[no] عدد الأحرف الذي تعرضه { $company } هو { $expected }. بقي بعضها هناك: انسخها من جديد، من أولها إلى آخرها.
    }
 }
finding-too-long-title = { $found ->
    [zero] هذا { $found } حرف
    [one] هذا حرف واحد
    [two] هذان حرفان
    [few] هذه { $found } أحرف
    [many] هذه { $found } حرفًا
   *[other] هذه { $found } حرف
 }
finding-too-long = { $hyphens ->
    [yes] عدد الأحرف الذي تعرضه { $company } هو { $expected }، مع الشرطات. جاء معها شيء آخر: انسخ كلمة مرور التطبيق فقط.
   *[no] عدد الأحرف الذي تعرضه { $company } هو { $expected }. جاء معها شيء آخر: انسخ كلمة مرور التطبيق فقط.
 }
finding-sentence-title = هذه كلمات عادية
finding-sentence = قد تكون كلمة مرور التطبيق بينها. انسخها وحدها من صفحة { $company }.
finding-two-codes-title = جاءت كلمتا مرور معًا
finding-two-codes = انسخ أحدث كلمة مرور تطبيق فقط، واحذف الأخرى لدى { $company }.
finding-one-time-code-title = هذا رمز تسجيل الدخول
finding-one-time-code = تأتي الأرقام الستة من هاتفك وتصلح لتسجيل دخول واحد. كلمة مرور التطبيق أطول، وتجدها في صفحة { $company }.
finding-backup-code-title = يبدو هذا رمزًا احتياطيًا
finding-backup-code = الرموز الاحتياطية لحالات الطوارئ: احتفظ بها. تجد كلمة مرور التطبيق في صفحة كلمات مرور التطبيقات لدى { $company }.
finding-account-password-title = تبدو هذه كلمة مرورك العادية
finding-account-password = لا تسمح { $company } للبرامج بالدخول بها. هنا تُدخَل كلمة مرور التطبيق التي أنشأتها لك { $company }.
finding-the-address-title = هذا عنوان بريدك
finding-the-address = انسخ كلمة مرور التطبيق من صفحة { $company }، ثم الصقها هنا.
finding-a-link-title = هذا رابط
finding-a-link = انسخ كلمة مرور التطبيق المكتوبة في الصفحة، وليس عنوان الصفحة.
finding-other-providers-code-title = تبدو هذه كلمة مرور تطبيق من مزوّد آخر
finding-other-providers-code = هل أُنشئت لدى { $company }؟ إذا كان الجواب لا، فخذ الكلمة الصحيحة من صفحة { $company }.
finding-belongs-elsewhere-title = تبدو هذه كلمة مرور تطبيق من { $issuer }
finding-belongs-elsewhere = سوف تُرسَل إلى <b>{ $hosts }</b>. كلمة مرور التطبيق من { $issuer } تفتح بريدك هناك، فلا ينبغي أن يحصل عليها سوى { $issuer }. هل تريد إرسالها رغم ذلك؟
belongs-elsewhere-answered = تبدو هذه كلمة مرور تطبيق من { $issuer }. لكنك قلت إنها من أجل <b>{ $hosts }</b>.
hosts-two = { $one } و{ $other }
button-take-code-out = لا، احذفها من هنا
button-send-here = نعم، إلى { $hosts }
finding-look-alike-letter-title = فيها حرف يبدو صحيحًا فقط
finding-look-alike-letter = { $script ->
    [cyrillic] فيها حرف سيريلي يشبه حرفًا لاتينيًا.
    [greek] فيها حرف يوناني يشبه حرفًا لاتينيًا.
    [armenian] فيها حرف أرمني يشبه حرفًا لاتينيًا.
    [cherokee] فيها حرف من لغة الشيروكي يشبه حرفًا لاتينيًا.
    [coptic] فيها حرف قبطي يشبه حرفًا لاتينيًا.
    [georgian] فيها حرف جورجي يشبه حرفًا لاتينيًا.
    [lisu] فيها حرف من لغة الليسو يشبه حرفًا لاتينيًا.
    [hebrew] فيها حرف عبري.
    [arabic] فيها حرف عربي.
    [fullwidth] فيها حرف عريض، كالذي تكتبه لوحات المفاتيح الصينية واليابانية.
    [styled] فيها حرف مزخرف يشبه حرفًا عاديًا.
   *[phonetic] فيها حرف يشبه حرفًا عاديًا، مثل حرف “i” بلا نقطة.
 } { $known ->
    [yes] انسخ كلمة مرور التطبيق من صفحة { $company } مباشرة.
   *[no] إذا لم تقصد ذلك، فغيّر لغة لوحة المفاتيح واكتب كلمة المرور من جديد.
 }
finding-foreign-character-title = فيها رمز يبدو في غير مكانه
finding-foreign-character = هناك حرف كبير أو رقم أو علامة لا توجد في كلمات مرور التطبيقات من { $company }. انسخها من جديد من الصفحة مباشرة.
finding-smart-quotes-title = فيها علامات اقتباس منحنية
finding-smart-quotes = { $known ->
    [yes] تضع برامج الكتابة علامات مثل “ ” مكان العلامات المستقيمة. انسخها من جديد من صفحة { $company } مباشرة.
   *[no] تضع برامج الكتابة علامات مثل “ ” مكان العلامات المستقيمة. تركناها كما هي. إذا لم ينجح الاختبار، فاكتبها بيدك.
 }
finding-hyphens-missing-title = الشرطات ناقصة
finding-hyphens-missing = تعرض { $company } كلمة مرور التطبيق مع شرطات بين مجموعاتها. تركناها كما هي. إذا لم ينجح الاختبار، فانسخها من جديد مع الشرطات.
finding-edge-blank-title = تبدأ أو تنتهي بمسافة
finding-edge-blank = تركناها كما هي. إذا لم ينجح الاختبار، فامسحها وحاول من جديد بلا المسافة.
finding-invisible-inside-title = فيها رمز خفي
finding-invisible-inside = تركناها كما هي. إذا لم ينجح الاختبار، فاكتب كلمة المرور بيدك.
finding-control-inside-title = فيها سطر جديد أو ضغطة مفتاح خفية
finding-control-inside = لا يقبل أي خادم بريد ذلك. انسخ كلمة المرور من جديد بدونه، أو اكتبها.

## The keychain

keychain-heading = البحث عن سلسلة مفاتيح هذا الكمبيوتر
keychain-lead = قبل إدخال كلمة المرور، يتأكد Sparekey من أن هذا الكمبيوتر يستطيع حفظها بأمان.
keychain-asking-title = جارٍ سؤال سلسلة مفاتيح هذا الكمبيوتر
keychain-asking = ربما يعرض نظامك نافذة تطلب كلمة مرور الكمبيوتر. هذه سلسلة المفاتيح، وليست Sparekey.
button-without-keychain = المتابعة دون حفظ
keychain-ready = سلسلة مفاتيح هذا الكمبيوتر جاهزة. لن يُحفظ شيء إلا إذا طلبت ذلك في النهاية.
keychain-skipped = تابعت دون انتظار سلسلة المفاتيح. ما زال بإمكانك الاختبار وإدخال كلمة المرور في { $app }.
keychain-go-on-anyway = يمكنك المتابعة رغم ذلك: اختبر كلمة المرور وأدخلها في { $app }، دون حفظها هنا.
button-try-keychain = إعادة المحاولة
keychain-no-bus-title = لا يستطيع Sparekey الوصول إلى سلسلة المفاتيح
keychain-no-bus = إنها المكان الذي يحفظ فيه سطح المكتب كلمات المرور. وكثيرًا ما يتعذر الوصول إليها عند الدخول عن بُعد أو من شاشة نصية.
keychain-missing-title = ليس على هذا الكمبيوتر سلسلة مفاتيح
keychain-missing = لم يُثبَّت أي برنامج لحفظ كلمات المرور. اسمه على Linux هو GNOME Keyring أو KWallet.
keychain-locked-title = سلسلة المفاتيح مقفلة
keychain-locked = افتحها بكلمة مرور الكمبيوتر، ثم اضغط «{ button-try-keychain }».
keychain-dismissed-title = أُغلق سؤال سلسلة المفاتيح
keychain-dismissed = اضغط «{ button-try-keychain }» إذا أردت الإجابة عنه.
keychain-does-not-keep-title = سلسلة المفاتيح لا تحتفظ بما يُحفظ فيها
keychain-does-not-keep = لقد نسيت فورًا ما أُعطيت. لذلك لا يأتمنها Sparekey على كلمة مرورك.
keychain-refused-title = لم تقبل سلسلة المفاتيح الحفظ
keychain-refused = هذا الإدخال أطول مما تتسع له. قد يفيد اسم أقصر.
keychain-failed-title = لم تُجب سلسلة المفاتيح كما ينبغي
keychain-failed = كثيرًا ما تفيد إعادة تشغيل الكمبيوتر.
