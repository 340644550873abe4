### Arabic. Support numbers: twelve digits on every screen that tell a helpdesk what the caller has in front of them.
### Not yet checked by a native speaker. The caller = المتصل, support number = رقم الدعم.

## For the caller

# Keep it under 36 characters.
support-label = رقم الدعم · يمكن قوله بأمان

## For the helpdesk: around every answer

support-title = أرقام الدعم
support-lead = يقرأ المتصل اثني عشر رقمًا. اكتبها هنا لترى ما يظهر على شاشته.
support-field = رقم الدعم
support-hint = اثنا عشر رقمًا. المسافات لا تضر.
support-look-up = بحث
support-never-ask = <b>لا تطلب أبدًا كلمة المرور ولا كلمة مرور التطبيق.</b> لست بحاجة إليها، ولا ينبغي أن يقولها أحد عبر الهاتف.
support-last-question = قبل إنهاء المكالمة، اسأل: هل قبِل التطبيق البيانات؟
support-answer = ما يقوله الرقم
support-needs-scripts = تحتاج هذه الصفحة إلى JavaScript. اسمح به لهذا الملف في متصفحك.
support-heading = تقول شاشة المتصل: «<b>{ $heading }</b>»
support-reads = يقرأ المتصل هناك:
support-detail-provider = المزوّد
support-detail-version = Sparekey
support-detail-screen = الشاشة
support-provider-none = غير معروف بعد
support-provider-own = خوادم خاصة، ليست في قائمتنا
support-provider-practice = تدريب، فلا شيء حقيقي
support-version-newer = أحدث من هذا
support-newer-release = لدى المتصل إصدار من Sparekey أحدث من هذا. ما تقرؤه هنا صحيح، لكن شاشته قد تقول أكثر.

## A number that cannot be read

support-not-read-title = لا يمكن قراءة هذا الرقم
support-not-read-too-short =
    { $found ->
        [0] اكتب الأرقام الاثني عشر التي يقرؤها المتصل.
        [zero] اكتب الأرقام الاثني عشر التي يقرؤها المتصل.
        [one] هنا رقم واحد، ورقم الدعم من اثني عشر رقمًا. اطلب الباقي من المتصل.
        [two] هنا رقمان، ورقم الدعم من اثني عشر رقمًا. اطلب الباقي من المتصل.
        [few] هنا { $found } أرقام، ورقم الدعم من اثني عشر رقمًا. اطلب الباقي من المتصل.
        [many] هنا { $found } رقمًا، ورقم الدعم من اثني عشر رقمًا. اطلب الباقي من المتصل.
       *[other] هنا { $found } رقم، ورقم الدعم من اثني عشر رقمًا. اطلب الباقي من المتصل.
    }
support-not-read-too-long = هذه أكثر من اثني عشر رقمًا. اطلب من المتصل قراءة الرقم مرة أخرى.
support-not-read-not-digits = رقم الدعم مكوّن من أرقام فقط. اكتب الأرقام وحدها، بلا كلمات ولا حروف.
support-not-read-check-digits = أحد الأرقام مختلف، أو تبادل رقمان مكانيهما. اطلب من المتصل قراءة الرقم مرة أخرى ببطء.
support-not-read-newer = الأرقام سليمة، لكن هذا الإصدار من Sparekey أقدم من أن يعرفها. احصل على أحدث إصدار، ثم اكتبها من جديد.
support-not-read-gone = لدى المتصل Sparekey { $version }. شاشته لم تعد موجودة في هذا الإصدار. اطلب منه قراءة الكلمات الكبيرة في الأعلى.

## What to know and do on each screen. Two or three short sentences.

support-on-app = يختار المتصل التطبيق الذي يطلب إعدادات البريد. اسأل عن اسمه، وهل يعمل على ذلك الكمبيوتر.
support-on-address = يكتب المتصل عنوان بريده. اطلب منه تهجئة ما بعد علامة @.
support-on-address-suggestion = ربما في العنوان خطأ كتابة، ويقترح Sparekey عنوانًا آخر. قارن العنوانين مع المتصل حرفًا حرفًا.
support-on-address-list = يختار المتصل مزوّده من قائمة. اسأل ممن حصل على العنوان، أو أين يقرأ بريده على الويب.
support-on-address-own-server = يكتب المتصل خوادم البريد بيده. أسماؤها في صفحة مساعدة مزوّده.
support-on-address-stopped = لا يسمح هذا المزوّد بدخول برنامج آخر بكلمة مرور. تقول الشاشة ما العمل بدلًا من ذلك.
support-on-address-stopped-reading = لا يسمح هذا المزوّد لبرنامج آخر بقراءة البريد بكلمة مرور، والتطبيق يريد القراءة. تقول الشاشة ما العمل بدلًا من ذلك.
support-on-address-moved = انتقل صندوق بريد المتصل إلى شركة أخرى. تذكر الشاشة اسمها، وتقول ما العمل الآن.
support-on-address-organisation = لا تسمح مؤسسة المتصل إلا بمزوّدين آخرين، أو تنتظر خوادم بريدها جوابًا. تقول الشاشة أيهما.
support-on-address-practice-only = المتصل في التدريب، وفيه يعمل عنوان واحد غير حقيقي. تذكره الشاشة.
support-on-two-step = اسأل هل التحقق بخطوتين مفعّل. إن لم يكن، فهناك زر يفتح صفحة المزوّد التي يُفعَّل فيها.
support-on-two-step-decides = يحدد التحقق بخطوتين أي كلمة مرور يحتاج إليها التطبيق. إن لم يكن المتصل متأكدًا، تشرح الشاشة كيف يعرف.
support-on-two-step-nothing = لا شيء مطلوب في هذه الخطوة. يضغط المتصل «{ button-continue }».
support-on-two-step-trouble = لا يستطيع المتصل تفعيل التحقق بخطوتين. تعرض الشاشة الأسباب: اسأل أيها ينطبق.
support-on-get-code = ينشئ المتصل كلمة مرور التطبيق على صفحة المزوّد نفسه. النقاط على الشاشة مرقّمة: اسأل عند أيها وصل.
support-on-get-code-question = يطرح Sparekey سؤالًا بعد سؤال ليعرف ما العائق. يجيب المتصل على الشاشة.
support-on-get-code-found = عرف Sparekey ما العائق، ويفعل المتصل ما تقوله الشاشة.
support-on-get-code-none = تعرض صفحة مساعدة المزوّد أحدث طريقة. إن لم تنفع، فصندوق بريد آخر ينفع.
support-on-get-password = لا شيء يُنشأ هنا. يستخدم التطبيق كلمة المرور العادية لصندوق البريد.
support-on-get-password-switch = يستخدم التطبيق كلمة المرور العادية لصندوق البريد. وعلى المزوّد أن يسمح للبرامج أولًا: تقول الشاشة أين.
support-on-get-password-unknown = يستخدم التطبيق كلمة المرور التي يقرأ بها المتصل هذا البريد على الويب.
support-on-paste = يُدخل المتصل الآن كلمة مرور التطبيق. لا تنظر إلى شاشته حتى تُخفى من جديد.
support-on-paste-password = يكتب المتصل الآن كلمة مرور صندوق البريد. لا تنظر إلى شاشته حتى تُخفى من جديد.
support-on-paste-taken = أُدخلت كلمة المرور، ولا تظهر إلا نقاط. يضغط المتصل «{ button-test }».
support-on-paste-finding = نظر Sparekey في ما أُدخل. لا حاجة إلى أن يقرأه المتصل عليك: تقول الشاشة ما العمل به.
support-on-test-running = يستغرق الاختبار بضع ثوانٍ. انتظر حتى تتغير الشاشة، ثم اطلب الرقم الجديد.
support-on-test-message = الإرسال والقراءة يعملان. وهناك رسالة في الطريق إلى عنوان المتصل نفسه. لا حاجة إلى انتظارها.
support-on-test-proven = كلمة المرور والإعدادات تعمل من كمبيوتر المتصل. يقود الزر الكبير إلى الخطوة 7.
support-on-test-mended = كان ذلك هو العائق، ووجد Sparekey إعدادات تعمل. يقود الزر الكبير إلى الخطوة 7.
support-on-test-failed = قد تذكر الشاشة عائقين. ابدأ بحل هذا.
support-on-test-not-again = رُفضت كلمة المرور هذه قبل قليل، لذلك لم يرسلها Sparekey مرة أخرى. ينشئ المتصل كلمة جديدة، أو يقول ما الذي تغيّر.
support-on-hand-over = نجح الاختبار. ينسخ المتصل كل سطر إلى التطبيق، من الأعلى إلى الأسفل.
support-on-hand-over-refused = لم يقبل التطبيق الإعدادات. يكتب المتصل ما قاله التطبيق، ويشرحه Sparekey.
support-on-finished = اكتمل كل شيء، وقبِل التطبيق الإعدادات.
support-on-mailboxes = هذه صناديق البريد التي أُعدّت على هذا الكمبيوتر. اسأل أيها فيه مشكلة، واطلب من المتصل فتحه.
support-on-mailbox = هذا أحد صناديق البريد التي أُعدّت على هذا الكمبيوتر. يمكن للمتصل اختباره من جديد، أو استبدال كلمة مرور تطبيقه.
support-on-mailbox-died = كانت كلمة المرور هذه تعمل، ولم تعد تعمل. السبب غالبًا تغيير كلمة المرور العادية. يقود الزر الكبير إلى كلمة جديدة.
support-on-hand-over-again = يُدخل المتصل صندوق البريد هذا في تطبيقه من جديد، سطرًا سطرًا، من الأعلى إلى الأسفل.
support-on-desk = فتح المتصل ما هو مخصّص لك. يعيده زر «{ button-back }» إلى حيث كان.
support-on-paper = يقرأ المتصل نصًا للاحتفاظ به، كتقرير مثلًا. لا يحتوي على كلمة مرور.
support-on-bulk = يُعدّ المتصل صناديق بريد كثيرة من ملف.

support-facts = تعرض شاشة المتصل أيضًا الأسماء أو الأرقام أو التواريخ الناقصة هنا.
support-hold-too-many-refused = قد يقفل المزوّد الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة، وتقول الشاشة كم تدوم.
support-finding-too-short-title = هذا أقصر من كلمة مرور التطبيق الكاملة
support-finding-too-long-title = هذا أطول من كلمة مرور التطبيق
support-finding-belongs-elsewhere-title = هذا يشبه كلمة مرور تطبيق من شركة أخرى
