### Arabic. Steps 1 to 4: which app, which address, two-step sign-in, and where to get the password.
### Not yet checked by a native speaker.

## Step 1

app-heading = لأي تطبيق هذا؟
app-lead = بعدها يعرض Sparekey الإعدادات بالطريقة التي يطلبها تطبيقك.
app-question = التطبيق الذي يطلب إعدادات البريد
app-other = تطبيق آخر
app-other-detail = أي برنامج يطلب إعدادات البريد
app-does-send = يرسل البريد
app-does-both = يرسل البريد ويقرؤه
app-choose-first = اختر تطبيقك أولًا. إذا لم يكن هنا، فاختر «{ app-other }».
app-name = ما اسم التطبيق؟
app-name-hint = يمكنك ترك هذه الخانة فارغة.
app-needs = ماذا يفعل بصندوق بريدك؟
app-needs-send = يرسل البريد فقط
app-needs-send-detail = الفواتير أو التذكيرات مثلًا
app-needs-read = يرسل البريد ويقرؤه
app-needs-read-detail = يعرض بريدك الوارد أو يرتّب الرسائل القادمة
app-place = أين يعمل { $app }؟
app-place-here = على هذا الكمبيوتر، أو في متصفح هذا الكمبيوتر
app-place-elsewhere = على كمبيوتر آخر
app-elsewhere-note = الأسهل أن تشغّل Sparekey <b>على ذلك الكمبيوتر الآخر</b>. ويمكنك أيضًا المتابعة هنا، ثم كتابة كلمة المرور في { $app } بيدك. أبقِ صفحة مزوّد بريدك مفتوحة من أجل ذلك.

## Step 2

address-heading-send = من أي عنوان يرسل { $app }؟
address-heading-both = أي عنوان يستخدم { $app }؟
address-lead = الجزء الذي بعد علامة @ يخبر Sparekey بمن يدير صندوق بريدك.
address-field = عنوان بريدك الإلكتروني
address-looking-up = جارٍ البحث عمن يدير صندوق البريد هذا…
address-suggestion = هل تقصد { $suggestion }؟
address-suggestion-text = ربما حدثت زلّة إصبع في الجزء الذي بعد @.
button-take-suggestion = نعم، استخدم { $suggestion }
button-keep-address = لا، أبقِ عنواني

## What is not yet right about the address.

address-error-empty = اكتب عنوان بريدك الإلكتروني هنا.
address-error-no-at = في عنوان البريد علامة @، مثل name@example.com.
address-error-several-ats = فيه أكثر من علامة @. في العنوان علامة واحدة فقط.
address-error-no-local-part = ما زال الاسم قبل @ ناقصًا، كما في name@example.com.
address-error-no-domain = ما زال الجزء بعد @ ناقصًا، كما في name@example.com.
address-error-no-dot = يحتاج الجزء بعد @ إلى نقطة ثم نهاية، مثل com.
address-error-blank = توجد مسافة أو رمز خفي في الداخل. جرّب كتابته من جديد.
address-error-too-long = هذا أطول مما يمكن أن يكون عليه عنوان بريد. هل لُصق شيء آخر؟
address-error-local-part = في الجزء قبل @ رمز لا يوجد في العناوين.
address-error-domain = في الجزء بعد @ رمز لا يوجد في العناوين.
address-error-several-addresses = يوجد هنا أكثر من عنوان. اكتب عنوانًا واحدًا فقط.

## The provider that was found

found-by-domain = تعرّفنا عليها من { $domain }.
found-by-mx = بريد { $domain } تديره { $company }.
found-by-servers = يستخدم { $domain } خوادم البريد لدى { $company }.
found-by-hand = اخترتها من القائمة.
found-app-password = تستخدم كلمات مرور التطبيقات. يستغرق ذلك نحو 3 دقائق، أو 10 إذا كان التحقق بخطوتين غير مفعّل بعد.
found-app-password-quick = تستخدم كلمات مرور التطبيقات. يستغرق إنشاء واحدة نحو 3 دقائق.
found-password-of-your-own = تريد كلمة مرور تطبيق تؤلفها بنفسك، في صفحتها.
found-two-step-decides = تستخدم كلمة مرورك العادية. وإذا كان التحقق بخطوتين مفعّلًا، فإنها تريد كلمة مرور تطبيق بدلًا منها.
found-password = تستخدم كلمة مرورك العادية. لا شيء عليك إنشاؤه.
found-mailbox-password = تستخدم كلمة مرور صندوق البريد نفسه. لا شيء عليك إنشاؤه.
found-token = تسمح بأن يرسل { $app } البريد برمز مميّز (token)، يعمل مثل كلمة مرور التطبيق.
found-switch = يجب أيضًا السماح للبرامج بالدخول مرة واحدة، في إعداداتها.
found-oauth-only = لا تقبل كلمات مرور التطبيقات.
found-bridge = لا تسمح للبرامج بالدخول إلا عبر برنامجها الخاص Bridge.
found-none = لا تسمح بدخول أي برامج أخرى.
found-varies = يقرر المشرف هل يُسمح بأن يسجّل { $app } الدخول بكلمة مرور.
button-choose-provider = اختيار مزوّد آخر
button-choose-from-list = اختيار مزوّدي من قائمة
button-use-recognised = استخدام ما تم التعرّف عليه

## How one signs in there

signs-in = هل تسجّل الدخول إلى صندوق بريدك بهذا العنوان تمامًا؟
signs-in-yes = نعم
signs-in-no = لا، باسم آخر
signs-in-main-address-only = لا تسمح { $company } بتسجيل الدخول إلا بالعنوان الرئيسي لصندوق البريد، وليس بعنوان ثانٍ.
sign-in-name = الاسم الذي تسجّل به الدخول
sign-in-name-hint = بعض العناوين، مثل info@example.com، اسم ثانٍ لصندوق بريد آخر. اكتب عنوان ذلك الصندوق.
sign-in-name-missing = اكتب الاسم الذي تسجّل به الدخول، أو اختر «{ signs-in-yes }» أعلاه.
sign-in-name-at-hint = لعنوانك نطاق خاص بك. اكتب العنوان الذي أعطتك إياه { $company }، وينتهي بـ: { $domains }.
sign-in-name-at-missing = اكتب العنوان الذي أعطتك إياه { $company }، وينتهي بـ: { $domains }.
display-name = الاسم الذي يراه الناس
display-name-hint = اسم شركتك مثلًا. يطلبه { $app }.

## The list of providers

provider-list-heading = من يدير صندوق بريدك؟
provider-list-lead = غالبًا هي الشركة التي باعتك { $domain }، أو Google، أو Microsoft.
provider-search = ابحث عن مزوّد بريدك
provider-list-often = شائعة مع العناوين الخاصة
provider-list = الكل، من A إلى Z
provider-list-found = نتائج البحث
provider-list-empty = لا يوجد في القائمة مزوّد بهذا الاسم. يمكنك إدخال خوادمه بنفسك.
button-own-server = إدخال الخوادم بنفسي

## The form for servers that nobody here knows

own-server-title = خوادم بريدك
own-server-guessed = لا نعرف هذا المزوّد. ملأنا الخانات بما هو معتاد: <b>هذه تخمينات</b>. قارنها بصفحة مساعدة مزوّد بريدك، أو اسأل من أعدّ صندوق بريدك.
own-server-autoconfig = <b>يقول { $domain } نفسه</b> إن هذه خوادم بريده. قارنها بصفحة مساعدة مزوّد بريدك، أو اسأل من أعدّ صندوق بريدك.
own-server-ispdb = <b>قائمة Thunderbird</b> لمزوّدي البريد تذكر هذه الخوادم للنطاق { $domain }. قارنها بصفحة مساعدة مزوّد بريدك، أو اسأل من أعدّ صندوق بريدك.
own-server-srv = <b>دفتر عناوين الإنترنت</b> يذكر هذه الخوادم للنطاق { $domain }. قارنها بصفحة مساعدة مزوّد بريدك، أو اسأل من أعدّ صندوق بريدك.
own-server-behind = يمر بريد { $domain } أولًا عبر { $gateway }، لذلك لا نرى المزوّد الذي يحتفظ به. غالبًا هو Google أو Microsoft 365: <b>إذا كنت تعرفه، فاختره من القائمة</b>. المكتوب هنا تخمينات.
own-server-no-mail = يقول { $domain } إنه لا يستقبل أي بريد. راجع الجزء الذي بعد @ من جديد. المكتوب هنا <b>تخمينات</b>.
own-server-not-looked-up = لم نتمكن من البحث عمن يدير صندوق البريد هذا: يبدو أن هذا الكمبيوتر غير متصل. المكتوب هنا <b>تخمينات</b>.
own-server-set-aside = هذه هي الخوادم التي نعرفها لهذا العنوان. غيّر ما يختلف عندك.
button-look-again = البحث من جديد
stranger-title = هذا الاسم تابع للمزوّد { $other }
stranger = لا تذهب كلمة مرور { $other } إلا إلى خوادم { $other } نفسها. استخدم ذلك الاسم في العنوان، أو اختر اسمًا آخر لهذه الخوادم.
own-server-edited = هذه هي الخوادم كما كتبتها. لا يرسل Sparekey كلمة مرورك إلا إليها.
own-smtp = الإرسال
own-imap = القراءة
own-host = الخادم
own-host-error = اكتب اسم الخادم، مثل smtp.example.com.
own-host-guessed = هذا تخمين.
own-host-again = اكتب اسم هذا الخادم مرة أخرى
own-host-again-hint = الخادم { $host } لا يتبع { $domain }. لن تذهب كلمة مرورك إليه إلا إذا كتبت الاسم. تعرف صفحة مساعدة مزوّد بريدك، أو من أعدّ صندوق بريدك، هل هو صحيح.
own-host-again-done = هذا هو الاسم. يُسمح الآن بإرسال كلمة مرورك إلى { $host }.
own-host-again-missing = اكتب { $host } هنا إذا كان صحيحًا، أو اكتب الخادم الصحيح أعلاه.
own-servers-sign-in-only-title = قد لا تقبل هذه الخوادم كلمة مرور
own-servers-sign-in-only = يقول { $domain } إن على البرامج فتح صفحة تسجيل الدخول الخاصة به في متصفح. اسأل من أعدّ صندوق بريدك هل توجد كلمة مرور تطبيق أيضًا.
own-domain-missing-title = لا يوجد { $domain } على الإنترنت
own-domain-missing = راجع العنوان مرة أخرى، حرفًا حرفًا. إذا كان يُستخدم داخل شركة فقط، فاكتب خوادمه أدناه.
own-domain-takes-no-mail-title = لا يستقبل { $domain } البريد
own-domain-takes-no-mail = هو نفسه يقول ذلك. راجع العنوان مرة أخرى، حرفًا حرفًا.
own-domain-behind-title = يمر بريد { $domain } أولًا عبر { $gateway }
own-domain-behind = لا يدل ذلك على مكان صندوق البريد. من أعدّه يعرف الخوادم.
own-port = المنفذ
own-port-error = المنفذ رقم من 1 إلى 65535. للإرسال هو غالبًا 465 أو 587.
own-security = طريقة التشفير
own-security-tls = SSL/TLS (من البداية)
own-security-starttls = STARTTLS

## What to know before any effort: each has a title and a text.

guidance-old = { $help ->
    [yes] آخر مرة راجعنا فيها صفحات { $company } كانت في { $month } { $year }، أي قبل أكثر من نصف سنة. قد تبدو مختلفة الآن. إذا لم يتطابق شيء، فصفحة المساعدة لديها أدرى.
   *[no] آخر مرة راجعنا فيها صفحات { $company } كانت في { $month } { $year }، أي قبل أكثر من نصف سنة. قد تبدو مختلفة الآن. إذا لم يتطابق شيء، فاسأل { $company }.
 }
provider-unsure-title = لسنا متأكدين تمامًا بشأن { $company }
provider-unsure = ما نعرفه قديم، أو مأخوذ من صفحات أشخاص آخرين. الاختبار في الخطوة 6 يبيّن هل هو صحيح.
ask-paid-plan-title = هل لديك اشتراك مدفوع؟
ask-paid-plan = لا تسمح { $company } للبرامج بالدخول إلا مع اشتراك مدفوع. مع الاشتراك المجاني، استخدم صندوق بريد آخر من أجل { $app }.
ask-contract-ended-title = هل ما زال عقدك مع { $company } ساريًا؟
ask-contract-ended = صناديق البريد التي انتهى عقدها لا تُفتح إلا على الموقع. في هذه الحالة استخدم صندوق بريد آخر من أجل { $app }.
ask-servers-in-account-title = قد تكون خوادمك غير هذه
ask-servers-in-account = تختلف الخوادم حسب اشتراكك أو بلدك. تجدها في حسابك لدى { $company }. إذا لم ينجح الاختبار، فقارنها أولًا.
ask-unlock-title = هل غيّرت كلمة مرورك مؤخرًا؟
ask-unlock = في هذه الحالة تمنع { $company } البرامج حتى تفتح قفل بريدك في صفحتها. افعل ذلك أولًا.
ask-password-off-title = هل ما زالت لحسابك كلمة مرور؟
ask-password-off = لدى { $company } يمكن إلغاء كلمة المرور. ولا تستطيع البرامج تسجيل الدخول دونها. في هذه الحالة استخدم صندوق بريد آخر من أجل { $app }.
ask-frozen-title = هل فتحت صندوق البريد هذا مؤخرًا؟
ask-frozen = تجمّد { $company } كل صندوق بريد لا يفتحه أحد لأشهر. لتنشيطه، سجّل الدخول مرة واحدة على موقعها.
ask-token-title = هل في اشتراكك رموز مميّزة للإرسال؟
ask-token = لا تنشئ { $company } رموز الإرسال إلا في بعض الاشتراكات، ولنطاقك الخاص فقط. تذكر صفحة المساعدة لديها هذه الاشتراكات. إذا لم يكن اشتراكك منها، فاستخدم صندوق بريد آخر من أجل { $app }.

moved-to = هل أخبرتك { $company } بأن بريدك انتقل إلى { $to }؟
moved = هل انتقل بريدك؟
moved-yes = نعم، انتقل
moved-no = لا
moved-not-sure = لست متأكدًا
moved-not-sure-detail = تكتب { $company } إلى الجميع قبل نقلهم. يمكنك التجربة، وسيبيّن الاختبار ذلك.
moved-choose-first = اختر إحدى الإجابات. إذا لم تكن متأكدًا، فاختر «{ moved-not-sure }».

stop-moved-title = صندوق بريدك الآن لدى { $to }
stop-moved-why = تحتفظ { $company } بعنوانك، لكن { $to } تدير صندوق البريد. المهم الآن هو خوادمها وكلمة مرورها.
stop-moved-instead-1 = ابحث في رسالة الانتقال عن الإعدادات الجديدة. أو اسأل { $to } عن إعدادات برامج البريد.
stop-moved-instead-2 = أو استخدم صندوق بريد آخر من أجل { $app }.

stop-practice-title = في التدريب صندوق بريد واحد فقط
stop-practice-why = هذا تدريب لا يغادر الكمبيوتر أبدًا. وهو يعرف العنوان <b>you@practice.example</b> ولا يعرف غيره.
stop-practice-instead-1 = اكتب <b>you@practice.example</b> للمرور على كل الخطوات.
stop-practice-instead-2 = من أجل عنوانك أنت، شغّل Sparekey دون تدريب.

## Step 3. Two-step sign-in

two-step-heading = يجب تفعيل التحقق بخطوتين
two-step-lead = لا تعطي { $company } كلمات مرور التطبيقات إلا عند تفعيل التحقق بخطوتين.
two-step-why = معه تؤكد على هاتفك أنك أنت من يسجّل الدخول. فلا يدخل أحد إلى حسابك بكلمة المرور وحدها.
two-step-on = هل التحقق بخطوتين مفعّل للعنوان { $address }؟
two-step-on-yes = نعم، مفعّل
two-step-on-yes-detail = عندما أسجّل الدخول على جهاز جديد، أؤكد ذلك على هاتفي.
two-step-on-no = لا، غير مفعّل
two-step-on-not-sure = لست متأكدًا
two-step-choose-first = اختر إحدى الإجابات. إذا لم تكن متأكدًا، فاختر «{ two-step-on-not-sure }».
two-step-switch-on-first = فعّله أولًا: دونه لا تنشئ { $company } كلمات مرور التطبيقات.
two-step-how-title = فعّله لدى { $company }
two-step-how = { $page ->
    [yes] يفتح الزر أدناه صفحة { $company } نفسها في متصفحك. قد تطلب كلمة مرورك. اجعل هاتفك قريبًا منك.
   *[no] سجّل الدخول على موقع { $company }، وابحث في إعدادات الأمان لديها. اجعل هاتفك قريبًا منك.
 }
two-step-look-title = ألقِ نظرة لدى { $company }
two-step-look = { $page ->
    [yes] يفتح الزر أدناه صفحة { $company } نفسها في متصفحك. تذكر الصفحة هل التحقق بخطوتين مفعّل. إذا لم يكن مفعّلًا، ففعّله هناك.
   *[no] سجّل الدخول على موقع { $company }. تذكر إعدادات الأمان هناك هل التحقق بخطوتين مفعّل. إذا لم يكن مفعّلًا، ففعّله هناك.
 }
two-step-care = قد يطلب هاتفك أو أجهزتك الأخرى تسجيل الدخول من جديد. إذا عرضت { $company } رموزًا احتياطية، فاحفظها في مكان آمن.
button-open-two-step = فتح صفحة { $company }
button-two-step-on-now = أصبح مفعّلًا الآن
button-two-step-trouble = لا يمكنني ذلك

two-step-nothing-heading = لا حاجة إلى التحقق بخطوتين
two-step-nothing-code = تنشئ { $company } كلمات مرور التطبيقات دونه. تابع فحسب.
two-step-nothing-code-unsure = حسب ما نعرف، تنشئ { $company } كلمات مرور التطبيقات دونه. إذا طلبته صفحتها في الخطوة التالية، ففعّله هناك.
two-step-nothing-password = تستخدم { $company } كلمة مرورك العادية لهذا. تابع فحسب.
two-step-nothing-varies = إذا سمح المشرف بذلك، تقبل { $company } كلمة مرورك العادية. تابع فحسب.
two-step-nothing-token = تنشئ { $company } الرموز المميّزة دونه. تابع فحسب.
two-step-nothing-unknown = لا شيء عليك تفعيله لخادم بريدك الخاص. تابع فحسب.

two-step-decides-heading = هل تستخدم التحقق بخطوتين؟
two-step-decides-lead = هو الذي يحدد أي كلمة مرور يحتاج إليها { $app } لدى { $company }.
two-step-decides-yes = جيد: اتركه مفعّلًا. يحتاج { $app } إذن إلى كلمة مرور تطبيق. وستنشئها في الخطوة التالية.
two-step-decides-no = إذن يستخدم { $app } كلمة مرورك العادية. لا شيء عليك إنشاؤه.
two-step-decides-not-sure = يمكنك المتابعة رغم ذلك. عندها يجرّب Sparekey كلمة مرورك العادية. إذا لم تقبلها { $company }، فعد إلى هنا.
two-step-tell-title = كيف تعرف؟
two-step-tell = { $page ->
    [yes] فكّر في تسجيل الدخول على جهاز جديد. هل تطلب { $company } هناك إثباتًا ثانيًا، مثل أرقام من هاتفك؟ إذن هو مفعّل. ويمكنك التأكد من ذلك في صفحتها.
   *[no] فكّر في تسجيل الدخول على جهاز جديد. هل تطلب { $company } هناك إثباتًا ثانيًا، مثل أرقام من هاتفك؟ إذن هو مفعّل.
 }
two-step-shut-programs-out = عند تفعيله، منعت { $company } البرامج أيضًا من الدخول. الخطوة التالية تبيّن كيف تسمح لها من جديد.

two-step-trouble-heading = لا يمكنك تفعيله؟
trouble-title = ما العائق؟
trouble-question = اختر الأقرب إلى حالتك
button-trouble-done = العودة إلى الخطوة

## Step 4: an app password is made on the provider's page.

app-passwords = كلمات مرور التطبيقات
get-code-heading = أنشئ كلمة مرور التطبيق لدى { $company }
get-code-lead = إنها مثل مفتاح احتياطي لصندوق بريدك: تعطيه لبرنامج واحد. ويمكنك استعادته دون تغيير كلمة مرورك الأصلية.
get-code-check-account = هل يظهر <b>{ $address }</b> في زاوية صفحة { $company }؟ إذا لم يظهر، فانتقل إليه أولًا.
get-code-find-page = إذا لم تُفتح الصفحة من تلقاء نفسها: <l>{ $menu }</l>.
get-code-go-to-page = انتقل إلى <l>{ $menu }</l>.
get-code-look-for-page = ابحث هناك عن <l>{ $page }</l> في إعدادات الأمان أو إعدادات البريد.
get-code-not-this = لا تختر <l>{ $other }</l>: كلمة المرور من هناك لا تفتح البريد.
get-code-read-help = صفحة مساعدة { $company } تدلّك على الطريق. أبقِها مفتوحة بجانب الصفحة التي تسجّل الدخول فيها.
get-code-type-name = في الخانة <l>{ $field }</l>، اكتب <b>{ $name }</b>.
get-code-access = حيث يُسأل عما يُسمح به لكلمة المرور، اختر <l>{ $access }</l>.
get-code-press-create = { $length ->
    [0] اضغط <l>{ $button }</l>. ستعرض عليك { $company } كلمة مرور التطبيق.
    [zero] اضغط <l>{ $button }</l>. ستعرض عليك { $company } كلمة مرور التطبيق.
    [one] اضغط <l>{ $button }</l>. ستعرض عليك { $company } حرفًا واحدًا.
    [two] اضغط <l>{ $button }</l>. ستعرض عليك { $company } حرفين.
    [few] اضغط <l>{ $button }</l>. ستعرض عليك { $company } { $length } أحرف.
    [many] اضغط <l>{ $button }</l>. ستعرض عليك { $company } { $length } حرفًا.
   *[other] اضغط <l>{ $button }</l>. ستعرض عليك { $company } { $length } حرف.
 }
get-code-make = أنشئ كلمة مرور تطبيق جديدة باسم <b>{ $name }</b>.
get-code-look-for-token = ابحث هناك عن <l>{ $page }</l> في إعدادات البريد.
get-code-make-token = أنشئ واحدًا جديدًا باسم <b>{ $name }</b>. إذا طُلب عنوان، فاختر <b>{ $address }</b>.
smtp-token = SMTP token
get-code-copy = { $once ->
    [yes] انسخها، <b>واترك تلك الصفحة مفتوحة</b>، ثم عد إلى هنا. لا تعرضها { $company } إلا مرة واحدة.
   *[no] انسخها، <b>واترك تلك الصفحة مفتوحة</b>، ثم عد إلى هنا.
 }
get-code-think = فكّر في كلمة مرور جديدة لا تستخدمها في أي مكان آخر. اكتبها هناك، مرتين إذا طُلب ذلك، ثم احفظ.
get-code-keep-in-mind = تذكّرها وعد إلى هنا. ستكتبها مرة أخرى في الخطوة التالية.
get-code-start-over = لا تغلق تلك الصفحة إلا بعد أن يقبلها { $app }. إذا اضطررت إلى البدء من جديد، فاحذف الأولى هناك.
get-code-known-browser = استخدم المتصفح الذي تقرأ فيه هذا البريد دائمًا. ترفض { $company } المتصفحات غير المألوفة والنوافذ الخاصة.
get-code-replaces-older = كلمة جديدة تُنهي السابقة، في كل برنامج يستخدمها.
get-code-at-most = { $number ->
    [zero] تحتفظ { $company } بما عدده { $number } على الأكثر. إذا ظهر أن العدد كبير، فاحذف واحدة قديمة.
    [one] تحتفظ { $company } بواحدة فقط. إذا ظهر أن العدد كبير، فاحذف القديمة.
    [two] تحتفظ { $company } باثنتين على الأكثر. إذا ظهر أن العدد كبير، فاحذف واحدة قديمة.
    [few] تحتفظ { $company } بما عدده { $number } على الأكثر. إذا ظهر أن العدد كبير، فاحذف واحدة قديمة.
    [many] تحتفظ { $company } بما عدده { $number } على الأكثر. إذا ظهر أن العدد كبير، فاحذف واحدة قديمة.
   *[other] تحتفظ { $company } بما عدده { $number } على الأكثر. إذا ظهر أن العدد كبير، فاحذف واحدة قديمة.
 }
get-code-ready-after = { $number ->
    [zero] قد يستغرق عمل الكلمة الجديدة { $number } ساعة. إذا لم ينجح الاختبار قبل ذلك، فانتظر ثم أعد الاختبار.
    [one] قد يمر ما يصل إلى ساعة حتى تعمل الكلمة الجديدة. إذا لم ينجح الاختبار قبل ذلك، فانتظر ثم أعد الاختبار.
    [two] قد تمر ساعتان حتى تعمل الكلمة الجديدة. إذا لم ينجح الاختبار قبل ذلك، فانتظر ثم أعد الاختبار.
    [few] قد تمر { $number } ساعات حتى تعمل الكلمة الجديدة. إذا لم ينجح الاختبار قبل ذلك، فانتظر ثم أعد الاختبار.
    [many] قد تمر { $number } ساعة حتى تعمل الكلمة الجديدة. إذا لم ينجح الاختبار قبل ذلك، فانتظر ثم أعد الاختبار.
   *[other] قد تمر { $number } ساعة حتى تعمل الكلمة الجديدة. إذا لم ينجح الاختبار قبل ذلك، فانتظر ثم أعد الاختبار.
 }
get-code-expires = { $number ->
    [zero] تنتهي من تلقاء نفسها بعد { $number } يوم. أنشئ عندها واحدة جديدة.
    [one] تنتهي من تلقاء نفسها بعد يوم واحد. أنشئ عندها واحدة جديدة.
    [two] تنتهي من تلقاء نفسها بعد يومين. أنشئ عندها واحدة جديدة.
    [few] تنتهي من تلقاء نفسها بعد { $number } أيام. أنشئ عندها واحدة جديدة.
    [many] تنتهي من تلقاء نفسها بعد { $number } يومًا. أنشئ عندها واحدة جديدة.
   *[other] تنتهي من تلقاء نفسها بعد { $number } يوم. أنشئ عندها واحدة جديدة.
 }
get-code-safety = هل أنت في مكالمة مع مشاركة الشاشة؟ <b>أوقف مشاركة الشاشة مؤقتًا الآن.</b> هل اتصل بك شخص فجأة وطلب هذا؟ توقف هنا.
pause-sharing-title = أوقف مشاركة الشاشة مؤقتًا الآن.
get-code-safety-remote = هذه الشاشة ظاهرة على كمبيوتر آخر أيضًا. تابع عندما لا يراها أحد غيرك. هل اتصل بك شخص فجأة وطلب هذا؟ توقف هنا.
get-code-keychain-next = بعد ذلك يبحث Sparekey عن سلسلة مفاتيح هذا الكمبيوتر. قد يطلب نظامك عندها كلمة مرور الكمبيوتر.
get-code-page-language = لغة صفحة { $company }
get-code-labels-foreign = لا نعرف الكلمات التي في صفحة { $company } إلا بهذه اللغة: { $language }. تجدها بلغتك في الأماكن نفسها.
label-renamed = { $label } (سابقًا: { $was })
get-code-checked = آخر مرة راجعنا فيها صفحة { $company } كانت في { $month } { $year }. قد تبدو مختلفة الآن.

## Switches that let programs in

switch-person = { $legs ->
    [read] يجب السماح للبرامج بقراءة بريدك.
    [send] يجب السماح للبرامج بإرسال بريدك.
   *[both] يجب السماح للبرامج باستخدام صندوق بريدك.
 } { $menu ->
    [none] { $page ->
        [yes] افتح الصفحة المخصّصة لذلك، وفعّله إن لم يكن مفعّلًا بعد.
       *[no] ابحث في إعدادات البريد لدى { $company } عن «POP3/IMAP»، وفعّله إن لم يكن مفعّلًا بعد.
     }
   *[other] انتقل إلى <l>{ $menu }</l>، وفعّله إن لم يكن مفعّلًا بعد.
 }
switch-administrator = { $legs ->
    [read] يجب أن يسمح المشرف للبرامج بقراءة بريدك.
    [send] يجب أن يسمح المشرف للبرامج بإرسال بريدك.
   *[both] يجب أن يسمح المشرف ببرامج البريد.
 } اسأل هل تم ذلك للعنوان { $address }.
switch-with-code = في الصفحة نفسها، فعّل وصول البرامج. قد تريد { $company } إثباتًا من هاتفك.
switch-note-administrator = هذه الرسالة تطلب ذلك من المشرف.
button-open-switch = فتح صفحة السماح للبرامج

## Dates

date = { $day } { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
 }

## Buttons of step 4

button-open-app-passwords = فتح صفحة { $company }
button-open-again = فتحها من جديد
button-have-copied = نسختُها
button-get-code-trouble = لا أرى ذلك
button-have-set = عيّنتُها

get-code-heading-token = أنشئ الرمز المميّز لدى { $company }
get-code-token-lead = يعمل مثل كلمة مرور التطبيق، للإرسال فقط. ويمكنك إلغاؤه دون تغيير كلمة مرورك.
get-code-heading-own = ألّف كلمة مرور تطبيق لدى { $company }

## Step 4 where there is no app password: which password it is instead

own-password-nothing-heading = لا حاجة إلى كلمة مرور تطبيق
own-password-switch-heading = يجب السماح للبرامج بالدخول أولًا
own-password-varies-lead = إذا سمح المشرف بذلك، تقبل { $company } كلمة مرورك العادية. لا شيء عليك إنشاؤه.
own-password-account-lead = تستخدم { $company } كلمة مرورك العادية. لا شيء عليك إنشاؤه.
own-password-mailbox-lead = تستخدم { $company } كلمة مرور صندوق البريد نفسه. لا شيء عليك إنشاؤه.
own-password-account = إنها كلمة المرور التي تقرأ بها بريد <b>{ $address }</b> على موقع { $company }.
own-password-forgotten = إذا كنت لا تعرفها، فيمكنك طلب كلمة جديدة حيث تسجّل الدخول لدى { $company }.
own-password-mailbox = إنها كلمة مرور <b>{ $address }</b> وحده. أما كلمة مرور حساب العميل لدى { $company } فهي غيرها.
own-password-mailbox-forgotten = إذا كنت لا تعرفها، فيستطيع من أعدّ صندوق البريد تعيين كلمة جديدة.
own-password-letter = هل يتولى شخص آخر صناديق بريدك؟ هذه الرسالة تطلب منه كلمة المرور.
own-password-instead = اخترت كلمة مرور تطبيق. تقبل { $company } كلمة مرورك العادية أيضًا.
button-use-own-password = استخدام الكلمة العادية
app-password-instead-title = هناك طريقة أفضل
app-password-instead = يمكن أيضًا أن تنشئ { $company } كلمة مرور تطبيق خاصة من أجل { $app } وحده. ويمكنك إلغاؤها دون تغيير كلمة مرورك.
button-use-app-password = إنشاء كلمة مرور تطبيق

own-password-heading = جهّز كلمة مرور صندوق بريدك
own-password-lead = لصندوق البريد هذا، يسجّل { $app } الدخول بكلمة مرور صندوق البريد نفسه.
own-password-1 = إنها كلمة المرور التي تقرأ بها صندوق البريد هذا على الويب أو على هاتفك.
own-password-2 = لدى بعض المزوّدين كلمة مرور خاصة بالبرامج. تسمّيها صفحة المساعدة لديهم «كلمة مرور التطبيق» أو «كلمة مرور برنامج البريد».
own-password-3 = إذا كنت لا تعرفها، فاسأل من أعدّ صندوق بريدك.
button-have-password = هي لديّ
