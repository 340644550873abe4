### Arabic: letters to administrators, ways out of trouble, and what to do where app passwords do not exist.
### Not yet checked by a native speaker.

## Letters: plain text that is copied, so no markup. They hold no secret.

# Menus of Google and Microsoft are left in English.

letter-admin-app-passwords-title = رسالة إلى المشرف، جاهزة للإرسال
letter-admin-app-passwords-body =
    الموضوع: كلمة مرور تطبيق للعنوان { $address }

    السلام عليكم،

    { $named ->
        [yes] أودّ ربط { $app } بصندوق البريد { $address }.
       *[no] أودّ ربط برنامج بصندوق البريد { $address }.
    } يسجّل البرنامج الدخول إلى خادم البريد باسم وكلمة مرور. لا تقبل { $company } كلمة المرور العادية هناك، بل تريد كلمة مرور تطبيق. وتحتاج كلمات مرور التطبيقات إلى «التحقق بخطوتين».

    لا يعرض عليّ حسابي كلمات مرور التطبيقات. هل يمكن مراجعة هذه النقاط في Google Admin console؟

    1. تحت Security > Authentication > 2-step verification: هل يُسمح لي بتفعيل «التحقق بخطوتين»؟ وهل يُسمح لي بطرق غير مفاتيح الأمان؟
    2. هل حسابي خارج «الحماية المتقدّمة»؟ وهل توجد قاعدة أخرى تمنع عني كلمات مرور التطبيقات؟
    3. إذا كان على البرنامج قراءة البريد أيضًا: هل IMAP مفعّل لي؟ تجدون الخيار تحت Apps > Google Workspace > Gmail > End User Access > POP and IMAP access.

    سأنشئ كلمة مرور التطبيق بنفسي ولن أعطيها إلا لهذا البرنامج. ويمكن إلغاؤها في أي وقت دون تغيير كلمة مروري.

    إذا لم يكن السماح بكلمات مرور التطبيقات ممكنًا، فأرجو إخباري بصندوق البريد الذي ينبغي أن يستخدمه البرنامج.

    أرجو عدم إرسال أي كلمة مرور بالبريد وعدم طلبها أبدًا. وأنا أيضًا لن أفعل ذلك.

    مع جزيل الشكر

letter-admin-smtp-auth-title = رسالة إلى المشرف، جاهزة للإرسال
letter-admin-smtp-auth-body =
    الموضوع: طلب السماح بميزة Authenticated SMTP للعنوان { $address }

    السلام عليكم،

    { $named ->
        [yes] أودّ أن يرسل { $app } البريد من صندوق البريد { $address }.
       *[no] أودّ أن يرسل أحد البرامج البريد من صندوق البريد { $address }.
    } يسجّل البرنامج الدخول إلى smtp.office365.com، على المنفذ 587 مع STARTTLS، باسم وكلمة مرور. ولا تسمح { $company } بذلك إلا إذا كانت ميزة Authenticated SMTP مفعّلة لصندوق البريد.

    هل يمكن تفعيلها لصندوق البريد هذا وحده؟ تجدون الخيار هنا:

    Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP

    ثلاث نقاط قد تفيد:

    1. ابتداءً من نهاية ديسمبر 2026، توقف Microsoft الإرسال بكلمة مرور افتراضيًا. وفي المؤسسات القائمة يستطيع المشرف تفعيله من جديد بعد ذلك. وتنوي Microsoft إعلان الموعد النهائي في النصف الثاني من عام 2027.
    2. لا يعمل ذلك ما دامت security defaults مفعّلة. أرجو عدم إيقافها من أجل هذا، بل إخباري كيف ينبغي أن يرسل البرنامج بريده.
    3. الأمر يخص الإرسال فقط. القراءة بكلمة مرور انتهت في كل المؤسسات، ولا أطلبها.

    أرجو عدم إرسال أي كلمة مرور بالبريد وعدم طلبها أبدًا. وأنا أيضًا لن أفعل ذلك.

    مع جزيل الشكر

letter-admin-mailbox-password-title = رسالة إلى من يتولى صناديق بريدك، جاهزة للإرسال
letter-admin-mailbox-password-body =
    الموضوع: كلمة مرور لبرنامج بريد للعنوان { $address }

    السلام عليكم،

    { $named ->
        [yes] أودّ ربط { $app } بصندوق البريد { $address }.
       *[no] أودّ ربط برنامج بصندوق البريد { $address }.
    } { $reads ->
        [yes] يسجّل البرنامج الدخول باسم وكلمة مرور، لإرسال البريد وقراءته.
       *[no] يسجّل البرنامج الدخول باسم وكلمة مرور، لإرسال البريد.
    }

    هل يمكن القيام بواحد مما يلي؟

    1. الأفضل: السماح لي بأن أنشئ بنفسي كلمة مرور للبرامج لصندوق البريد هذا. قد تسمّيها { $company } كلمة مرور تطبيق أو كلمة مرور جهاز.
    2. أو إنشاء كلمة لهذا البرنامج وحده، وتسليمها لي شخصيًا.
    3. إذا لم يكن أي من ذلك ممكنًا، فأرجو تعيين كلمة مرور جديدة لصندوق البريد هذا بحضوري.

    أرجو التأكد أيضًا من السماح ببرامج البريد لصندوق البريد هذا.

    أرجو عدم إرسال أي كلمة مرور بالبريد وعدم طلبها أبدًا. وأنا أيضًا لن أفعل ذلك.

    مع جزيل الشكر

## Step 3: two-step sign-in cannot be switched on

trouble-no-phone-label = لا هاتف معي الآن
trouble-no-phone-text =
    ابحث في صفحة { $company } عن طريقة دون هذا الهاتف. قد تعرض مكالمة على هاتف أرضي، أو تطبيق مصادقة على جهاز لوحي أو كمبيوتر.

    لا تضبط مفتاح أمان وحده: فقد لا تتوفر عندها كلمات مرور التطبيقات. إذا لم تجد طريقة أخرى، فتابع عندما يكون هاتفك معك.

trouble-phone-of-someone-who-left-label = الهاتف لشخص لم يعد هنا
trouble-phone-of-someone-who-left-text =
    ابحث في صفحة { $company } عن طريقة أخرى لتسجيل الدخول: رمز احتياطي، أو جهاز ما زال مسجّل الدخول.

    بعد الدخول، ضع هاتفك مكان الهاتف القديم. إذا لم تتمكن من الدخول، فاسأل المشرف، أو استخدم صفحة { $company } للحسابات المفقودة.

trouble-calling-on-that-phone-label = أتصل بفريق الدعم من ذلك الهاتف
trouble-calling-on-that-phone-text =
    اكتب رقم فريق الدعم وقل: «أنا في الخطوة 3، التحقق بخطوتين. سأتصل من جديد.» ثم أنهِ المكالمة.

    فعّل التحقق بخطوتين والهاتف في يدك. ثم اتصل من جديد. <b>لا تقرأ أبدًا على أحد الأرقام التي تصل إلى هاتفك.</b>

trouble-not-allowed-label = جهة العمل أو المدرسة لا تسمح بذلك
trouble-not-allowed-text = يقرر المشرف ذلك. اطلب منه السماح بالتحقق بخطوتين وبكلمات مرور التطبيقات للعنوان { $address }. وإلى ذلك الحين، استخدم صندوق بريد آخر من أجل { $app }.

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

missing-lead = تبحث عن <l>{ $page }</l>. بضعة أسئلة تبيّن ما العائق.
missing-question = السؤال { $number }
missing-what-to-do = ما العمل
button-not-that = ليس هذا هو السبب
button-go-to-two-step = إلى التحقق بخطوتين
button-open-codes = فتح قائمة كلمات المرور

missing-wrong-account-ask = هل يظهر { $address } في زاوية الصفحة؟
missing-wrong-account-look = انظر إلى الزاوية العليا، أو اضغط الصورة أو الحرف هناك. كثيرًا ما يعرف المتصفح الواحد عدة حسابات.
missing-wrong-account-title = تعرض الصفحة حسابًا آخر
missing-wrong-account-text = اضغط الصورة أو الحرف في زاوية الصفحة. اختر { $address }، أو سجّل الدخول به. ثم افتح الصفحة من هنا من جديد.

missing-two-step-off-ask = هل التحقق بخطوتين مفعّل؟
missing-two-step-off-look = لا تعرض { $company } كلمات مرور التطبيقات إلا عند تفعيله.
missing-two-step-off-title = التحقق بخطوتين أولًا
missing-two-step-off-text = عد إلى الخطوة 3 وتأكد هل هو مفعّل. إذا لم يكن، ففعّله هناك. ثم افتح صفحة كلمات مرور التطبيقات من جديد.

missing-security-keys-only-ask = هل مفتاح الأمان هو إثباتك الثاني الوحيد؟
missing-security-keys-only-look = مفتاح الأمان قطعة صغيرة تضعها في الجهاز أو تقرّبها منه.
missing-security-keys-only-title = مفتاح الأمان وحده لا يكفي
missing-security-keys-only-text = في هذه الحالة لا تعرض { $company } كلمات مرور التطبيقات. احتفظ بالمفتاح، وأضف هاتفك طريقةً أخرى. ثم افتح صفحة كلمات مرور التطبيقات من جديد.

missing-work-account-ask = هل حصلت على هذا الحساب من العمل أو المدرسة أو نادٍ؟
missing-work-account-look = في هذه الحالة يتولاه شخص هناك، ويقرر ما يُسمح به.
missing-work-account-title = يقرر المشرف ذلك
missing-work-account-text = اطلب منه السماح بكلمات مرور التطبيقات للعنوان { $address }: الرسالة جاهزة. وإلى ذلك الحين، استخدم صندوق بريد آخر من أجل { $app }.

missing-advanced-protection-ask = هل «الحماية المتقدّمة» مفعّلة؟
missing-advanced-protection-look = لو كانت مفعّلة لعرفت: فأنت من يفعّلها، بمفتاح أمان أو مفتاح مرور. وتظهر في صفحة الأمان في حسابك.
missing-advanced-protection-title = «الحماية المتقدّمة» تمنع كلمات مرور التطبيقات
missing-advanced-protection-text = تفعل ذلك عمدًا، لتحمي حسابك حماية شديدة. اتركها مفعّلة، واستخدم صندوق بريد آخر من أجل { $app }.

missing-child-account-ask = هل هو حساب طفل يشرف عليه أحد الوالدين؟
missing-child-account-look = في هذه الحالة يوافق أحد الوالدين على التطبيقات الجديدة وعلى تسجيل الدخول.
missing-child-account-title = ليس لحساب الطفل كلمات مرور تطبيقات
missing-child-account-text = لا تسمح { $company } لبرامج البريد بدخول مثل هذا الحساب. استخدم عنوان شخص بالغ من أجل { $app }.

missing-unfamiliar-browser-ask = هل تقرأ بريدك دائمًا في هذا المتصفح؟
missing-unfamiliar-browser-look = لا يُحسب المتصفح الجديد، ولا النافذة الخاصة.
missing-unfamiliar-browser-title = لا تعرف { $company } هذا المتصفح بعد
missing-unfamiliar-browser-text =
    لا تعرض { $company } كلمات مرور التطبيقات إلا في متصفح تعرفه. انسخ الرابط، وافتحه في المتصفح الذي تقرأ فيه بريدك دائمًا.

    إذا لم يكن لديك متصفح كهذا، فابقَ مسجّل الدخول هنا، واستخدمه بضعة أيام، ثم حاول من جديد. لا يستطيع فريق الدعم تسريع ذلك.

missing-switched-off-by-administrator-ask = هل تقول الصفحة إن المشرف أوقف كلمات مرور التطبيقات؟
missing-switched-off-by-administrator-look = وقد تقول أيضًا إن الإعداد غير متاح لحسابك.
missing-switched-off-by-administrator-title = أوقف المشرف كلمات مرور التطبيقات
missing-switched-off-by-administrator-text = هو وحده يستطيع تغيير ذلك. اطلب منه السماح بكلمات مرور التطبيقات للعنوان { $address }: الرسالة جاهزة. وإلى ذلك الحين، استخدم صندوق بريد آخر من أجل { $app }.

missing-too-many-codes-ask = هل تقول الصفحة إن لديك كلمات مرور تطبيقات أكثر من اللازم؟
missing-too-many-codes-look = كل كلمة أُنشئت من قبل تُحسب إلى أن تُحذف.
missing-too-many-codes-title = يوجد عدد أكبر من اللازم من كلمات مرور التطبيقات
missing-too-many-codes-text = تحتفظ { $company } بعدد محدود منها. احذف هناك واحدة لم تعد تحتاج إليها، ثم أنشئ واحدة جديدة.

missing-no-mailbox-ask = هل بريد هذا الحساب لدى { $company }؟
missing-no-mailbox-look = قد يوجد حساب دون صندوق بريد، ويُسجَّل الدخول إليه بعنوان من مكان آخر.
missing-no-mailbox-title = ليس لهذا الحساب صندوق بريد لدى { $company }
missing-no-mailbox-text = أنشئ بريدًا لدى { $company } أولًا. إذا لم ترد ذلك، فاستخدم صندوق بريد آخر من أجل { $app }.

missing-plan-without-programs-ask = هل اشتراكك مجاني أو صغير؟
missing-plan-without-programs-look = تذكر صفحة حسابك لدى { $company } نوع اشتراكك.
missing-plan-without-programs-title = قد لا يسمح اشتراكك بدخول البرامج
missing-plan-without-programs-text = تأكد هل يسمح اشتراكك لدى { $company } بدخول برامج البريد. إذا لم يسمح، فاستخدم صندوق بريد آخر من أجل { $app }.

missing-not-their-domain-ask = هل يتولى شخص آخر نطاقك وصناديق بريده؟
missing-not-their-domain-look = مثل زميل أو وكالة أو صديق قام بالإعداد.
missing-not-their-domain-title = لا يستطيع إنشاءها إلا من يتولى نطاقك
missing-not-their-domain-text = اطلب منه كلمة مرور بريد للعنوان { $address }: الرسالة جاهزة. وهي من أجل { $app } فقط.

missing-no-phone-number-ask = هل رقم هاتفك المحمول مسجّل في إعدادات صندوق البريد هذا؟
missing-no-phone-number-look = لا تنشئ { $company } كلمات مرور التطبيقات إلا لصناديق البريد التي فيها رقم هاتف محمول.
missing-no-phone-number-title = رقم الهاتف المحمول أولًا
missing-no-phone-number-text = أضف رقمك في الإعدادات لدى { $company }. ثم افتح صفحة كلمات مرور التطبيقات من جديد.

missing-programs-blocked-ask = هل هناك حماية مفعّلة تمنع البرامج؟
missing-programs-blocked-look = تجدها في إعدادات الأمان لدى { $company }، باسم مثل «حظر برامج البريد».
missing-programs-blocked-title = حماية تمنع البرامج من الدخول
missing-programs-blocked-text = ما دامت مفعّلة، لا يدخل أي برنامج. أوقفها في الإعدادات لدى { $company }. ثم افتح صفحة كلمات مرور التطبيقات من جديد.

missing-second-mailbox-ask = هل هو صندوق بريد ثانٍ في عائلتك؟
missing-second-mailbox-look = الصندوق الرئيسي هو المذكور في عقدك.
missing-second-mailbox-title = قد لا تتوفر كلمات مرور التطبيقات لصندوق بريد ثانٍ
missing-second-mailbox-text = ربما تعرض { $company } كلمات مرور التطبيقات لصندوق البريد الرئيسي فقط. استخدم العنوان الرئيسي من أجل { $app }. يعرف فريق دعم { $company } المزيد.

missing-signs-in-elsewhere-ask = هل تسجّل الدخول لدى { $company } عبر شركة أخرى؟
missing-signs-in-elsewhere-look = مثل Google أو Facebook أو صفحة تسجيل الدخول في عملك.
missing-signs-in-elsewhere-title = ليس للحساب كلمة مرور خاصة به
missing-signs-in-elsewhere-text = في هذه الحالة كلمة مرور التطبيق هي الطريق الوحيد للدخول. ابحث عنها في إعدادات الأمان لدى { $company }، وليس لدى الشركة الأخرى.

missing-none-of-these-title = ليس السبب أيًّا مما نعرفه
missing-none-of-these-text = { $help ->
    [yes] افتح صفحة مساعدة { $company }: فهي تعرض أحدث طريقة. إذا لم يفد ذلك، فاستخدم عنوانًا آخر من أجل { $app }.
   *[no] اسأل { $company }: «أين أنشئ كلمة مرور تطبيق لبرنامج بريد؟» إذا لم يفد ذلك، فاستخدم عنوانًا آخر من أجل { $app }.
 }

## Providers that take no app password

stop-oauth-only-everything-title = لا تقبل { $company } كلمات مرور التطبيقات لصندوق البريد هذا
stop-oauth-only-everything-why = { $since ->
    [none] لا تسمح { $company } لأي برنامج بالدخول بكلمة مرور من أي نوع. الصفحات التي ما زالت تطلب إنشاء كلمة مرور تطبيق قديمة.
   *[other] منذ { $since }، لا تسمح { $company } لأي برنامج بالدخول بكلمة مرور من أي نوع. الصفحات التي ما زالت تطلب إنشاء كلمة مرور تطبيق قديمة.
 }
stop-oauth-only-everything-instead-1 = ابحث في { $app } عن <l>تسجيل الدخول عبر { $company }</l> واستخدمه. لن تحتاج عندها إلى Sparekey.
stop-oauth-only-everything-instead-2 = إذا لم تجده، فاستخدم صندوق بريد آخر من أجل { $app }، مثل Gmail أو صندوق على نطاقك الخاص.
stop-oauth-only-everything-instead-3 = إذا كان الناس يراسلون { $address }، فأعد توجيه بريده إلى الصندوق الآخر. وهكذا لا يضيع شيء.

stop-oauth-only-reading-title = لا تستطيع البرامج قراءة صندوق البريد هذا بكلمة مرور
stop-oauth-only-reading-why = أنهت { $company } القراءة بكلمة مرور للجميع، وبكلمات مرور التطبيقات أيضًا. لا يستطيع أحد إعادتها، ولا حتى فريق الدعم لديها.
stop-oauth-only-reading-instead-1 = ابحث في { $app } عن <l>تسجيل الدخول عبر { $company }</l> واستخدمه. لن تحتاج عندها إلى Sparekey.
stop-oauth-only-reading-instead-2 = إذا لم تجده وكان { $app } لا يحتاج إلى القراءة، فاضبطه للإرسال فقط.
stop-oauth-only-reading-instead-3 = إذا كانت القراءة ضرورية، فاستخدم صندوق بريد آخر من أجل { $app }. اطلب من المشرف إعادة توجيه بريد { $address } إليه.

stop-app-passwords-ended-everything-title = لم تعد { $company } تنشئ كلمات مرور التطبيقات
stop-app-passwords-ended-everything-why = تقول { $company } إن إنشاء كلمات مرور التطبيقات لم يعد ممكنًا. لا يدخل إلا البرامج التي تفتح نافذة تسجيل الدخول من { $company }.
stop-app-passwords-ended-everything-instead-1 = ابحث في { $app } عن طريقة لتسجيل الدخول في صفحة { $company } نفسها، واستخدمها. لن تحتاج عندها إلى Sparekey.
stop-app-passwords-ended-everything-instead-2 = إذا لم توجد، فاستخدم صندوق بريد آخر من أجل { $app }، مثل Gmail أو صندوق على نطاقك الخاص.
stop-app-passwords-ended-everything-instead-3 = إذا كان الناس يراسلون { $address }، فأعد توجيه بريده إلى الصندوق الآخر. وهكذا لا يضيع شيء.

stop-app-passwords-ended-reading-title = لم تعد البرامج تستطيع قراءة صندوق البريد هذا بكلمة مرور تطبيق
stop-app-passwords-ended-reading-why = تقول { $company } إن إنشاء كلمات مرور تطبيقات للقراءة لم يعد ممكنًا. لا يدخل إلا البرامج التي تفتح نافذة تسجيل الدخول من { $company }.
stop-app-passwords-ended-reading-instead-1 = ابحث في { $app } عن طريقة لتسجيل الدخول في صفحة { $company } نفسها، واستخدمها. لن تحتاج عندها إلى Sparekey.
stop-app-passwords-ended-reading-instead-2 = إذا لم توجد وكان { $app } لا يحتاج إلى القراءة، فاضبطه للإرسال فقط.
stop-app-passwords-ended-reading-instead-3 = إذا كانت القراءة ضرورية، فاستخدم صندوق بريد آخر من أجل { $app }.

stop-bridge-everything-title = لا تسمح { $company } للبرامج بالدخول إلا عبر Bridge
stop-bridge-everything-why = البريد لدى { $company } مقفل بإحكام، فلا يستطيع أي برنامج فتحه وحده. برنامج { $company } المسمّى <b>Bridge</b> يفتحه للبرامج على كمبيوتر واحد. وهو يحتاج إلى اشتراك مدفوع، ولا يستطيع Sparekey اختباره.
stop-bridge-everything-instead-1 = إذا كان { $app } يعمل على هذا الكمبيوتر، فثبّت Bridge من صفحة مساعدة { $company }. سيعرض خادمًا واسمًا وكلمة مرور: أدخلها في { $app }.
stop-bridge-everything-instead-2 = إذا كان { $app } يعمل في مكان آخر، أو لم يكن لديك اشتراك مدفوع، فاستخدم صندوق بريد آخر من أجل { $app }.

stop-bridge-reading-title = لا تقرأ البرامج صندوق البريد هذا إلا عبر Bridge من { $company }
stop-bridge-reading-why = البريد لدى { $company } مقفل بإحكام، فلا يستطيع أي برنامج فتحه وحده. برنامج { $company } المسمّى <b>Bridge</b> يفتحه للبرامج على كمبيوتر واحد. وهو يحتاج إلى اشتراك مدفوع، ولا يستطيع Sparekey اختباره.
stop-bridge-reading-instead-1 = إذا كان { $app } يعمل على هذا الكمبيوتر، فثبّت Bridge من صفحة مساعدة { $company }. سيعرض خادمًا واسمًا وكلمة مرور: أدخلها في { $app }.
stop-bridge-reading-instead-2 = إذا كان { $app } لا يحتاج إلى القراءة، فاضبطه للإرسال فقط.
stop-bridge-reading-instead-3 = إذا كانت القراءة ضرورية والتطبيق في مكان آخر، فاستخدم صندوق بريد آخر من أجل { $app }.

stop-not-offered-everything-title = لا تسمح { $company } بدخول أي برامج أخرى
stop-not-offered-everything-why = لا يمكن استخدام { $company } إلا في تطبيقها وعلى موقعها. لا توجد خوادم بريد لبرامج أخرى، وبالتالي لا توجد كلمات مرور تطبيقات.
stop-not-offered-everything-instead-1 = استخدم صندوق بريد آخر من أجل { $app }، مثل Gmail أو صندوق على نطاقك الخاص.
stop-not-offered-everything-instead-2 = أخبر من يراسلونك بالعنوان الذي يستخدمه { $app }. ويمكنك الاحتفاظ بالعنوان { $address } لبريدك الخاص.

stop-not-offered-reading-title = لا يستطيع أي برنامج قراءة صندوق البريد هذا
stop-not-offered-reading-why = ليس لدى { $company } خادم يستطيع { $app } قراءة البريد منه لهذا النوع من صناديق البريد.
stop-not-offered-reading-instead-1 = إذا كان { $app } لا يحتاج إلى القراءة، فاضبطه للإرسال فقط.
stop-not-offered-reading-instead-2 = إذا كانت القراءة ضرورية، فاستخدم صندوق بريد آخر من أجل { $app }.

stop-not-known-everything-title = لا نعرف كيف تسجّل البرامج الدخول لدى { $company }
stop-not-known-everything-why = غيّرت { $company } طريقة عمل بريدها، ولم نتمكن من معرفة ما تحتاج إليه البرامج الآن. التخمين لن يفيدك، بل يضيّع وقتك.
stop-not-known-everything-instead-1 = اسأل { $company }: «أي خادم وأي كلمة مرور يحتاج إليهما برنامج البريد؟» وقد تذكر صفحة المساعدة لديها ذلك أيضًا.
stop-not-known-everything-instead-2 = إذا لم تجد جوابًا، فاستخدم صندوق بريد آخر من أجل { $app }.

stop-not-known-reading-title = لا نعرف كيف تقرأ البرامج صندوق البريد هذا
stop-not-known-reading-why = لم نتمكن من معرفة الخادم الذي يقرأ منه { $app } البريد لدى { $company }. التخمين لن يفيدك، بل يضيّع وقتك.
stop-not-known-reading-instead-1 = اسأل { $company }: «أي خادم وأي كلمة مرور يحتاج إليهما برنامج البريد للقراءة؟»
stop-not-known-reading-instead-2 = إذا كان { $app } لا يحتاج إلى القراءة، فاضبطه للإرسال فقط.
stop-not-known-reading-instead-3 = إذا كانت القراءة ضرورية، فاستخدم صندوق بريد آخر من أجل { $app }.

button-send-only = إعداد الإرسال فقط

ask-administrator-decides-title = هل يسمح المشرف بالإرسال بكلمة مرور؟
ask-administrator-decides-text =
    { $changes ->
        [none] لا يعمل الإرسال بكلمة مرور إلا حيث يسمح المشرف بميزة <l>Authenticated SMTP</l>. إذا كانت مفعّلة للعنوان { $address }، فتابع. وإلا فأرسل الرسالة إلى المشرف: إنها جاهزة للنسخ.
       *[other] لا يعمل الإرسال بكلمة مرور إلا حيث يسمح المشرف بميزة <l>Authenticated SMTP</l>. ابتداءً من { $changes }، توقفها { $company } ما لم يفعّلها المشرف. إذا كانت مفعّلة للعنوان { $address }، فتابع. وإلا فأرسل الرسالة إلى المشرف: إنها جاهزة للنسخ.
    }

## What ends an app password

revoked-password-changed = إذا غيّرت كلمة مرورك لدى { $company }، تتوقف كلمة مرور التطبيق هذه عن العمل. أنشئ عندها واحدة جديدة.
revoked-deleted-by-person = لإلغائها، احذفها في صفحة { $company }.
revoked-two-step-on = إذا فُعّل التحقق بخطوتين لاحقًا، تتوقف كلمة مرور التطبيق هذه عن العمل. أنشئ عندها واحدة جديدة.
revoked-new-code-made = إذا أنشأت كلمة مرور تطبيق جديدة، تتوقف هذه عن العمل في كل البرامج.
revoked-account-restored = إذا فقدت حسابك ثم استعدته، تتوقف كلمة مرور التطبيق هذه عن العمل. أنشئ عندها واحدة جديدة.
revoked-signed-out-everywhere = إذا سجّلت الخروج من كل الأجهزة لدى { $company }، تتوقف كلمة مرور التطبيق هذه عن العمل. أنشئ عندها واحدة جديدة.
revoked-two-step-off = إذا أُوقف التحقق بخطوتين، تتوقف كلمة مرور التطبيق هذه عن العمل. لذلك اتركه مفعّلًا.

survives-password-change = تغيير كلمة مرورك لدى { $company } لا ينهيها. احذفها هناك إذا أردت أن تتوقف.

## What a password opens

opens-title = ما تتيحه كلمة مرور التطبيق هذه
opens-mail = بها يستطيع { $app } قراءة بريدك لدى { $company } وإرسال البريد باسمك.
opens-sending = بها يستطيع { $app } إرسال البريد باسمك، لكنه لا يستطيع قراءة بريدك.
opens-nothing-else = ولا تفتح شيئًا آخر لدى { $company }.
opens-not-known = لا نعرف هل تفتح شيئًا آخر لدى { $company }.
opens-contacts = وتفتح أيضًا جهات اتصالك لدى { $company }.
opens-calendars = وتفتح أيضًا تقاويمك لدى { $company }.
opens-files = وتفتح أيضًا ملفاتك لدى { $company }.
own-opens-account-title = هذه كلمة مرور حسابك كله
own-opens-account = من يملكها يستطيع أن يفعل لدى { $company } كل ما تستطيعه. لا تعطها إلى { $app } إلا إذا كنت تثق في { $app } إلى هذا الحد. لمنع { $app } من الدخول لاحقًا، غيّر كلمة المرور هذه.
own-opens-mailbox-title = هذه كلمة مرور صندوق بريدك كله
own-opens-mailbox = من يملكها يستطيع قراءة كل بريد { $address } والإرسال باسمه. لمنع { $app } من الدخول لاحقًا، غيّر كلمة المرور هذه.

## Limits

limits-title = ما تسمح به { $company } للبرامج
limit-messages-per-day = { $number ->
    [zero] ترسل لك { $company } { $number } رسالة في اليوم.
    [one] ترسل لك { $company } رسالة واحدة في اليوم.
    [two] ترسل لك { $company } رسالتين في اليوم.
    [few] ترسل لك { $company } حتى { $number } رسائل في اليوم.
    [many] ترسل لك { $company } حتى { $number } رسالة في اليوم.
   *[other] ترسل لك { $company } حتى { $number } رسالة في اليوم.
 }
limit-messages-per-hour = { $number ->
    [zero] ترسل لك { $company } { $number } رسالة في الساعة.
    [one] ترسل لك { $company } رسالة واحدة في الساعة.
    [two] ترسل لك { $company } رسالتين في الساعة.
    [few] ترسل لك { $company } حتى { $number } رسائل في الساعة.
    [many] ترسل لك { $company } حتى { $number } رسالة في الساعة.
   *[other] ترسل لك { $company } حتى { $number } رسالة في الساعة.
 }
limit-messages-per-minute = { $number ->
    [zero] ترسل لك { $company } { $number } رسالة في الدقيقة.
    [one] ترسل لك { $company } رسالة واحدة في الدقيقة.
    [two] ترسل لك { $company } رسالتين في الدقيقة.
    [few] ترسل لك { $company } حتى { $number } رسائل في الدقيقة.
    [many] ترسل لك { $company } حتى { $number } رسالة في الدقيقة.
   *[other] ترسل لك { $company } حتى { $number } رسالة في الدقيقة.
 }
limit-recipients-per-day = { $number ->
    [zero] يمكن أن تذهب رسائلك إلى { $number } مستلم في اليوم.
    [one] يمكن أن تذهب رسائلك إلى مستلم واحد في اليوم.
    [two] يمكن أن تذهب رسائلك إلى مستلمَين اثنين في اليوم.
    [few] يمكن أن تذهب رسائلك إلى { $number } مستلمين في اليوم.
    [many] يمكن أن تذهب رسائلك إلى { $number } مستلمًا في اليوم.
   *[other] يمكن أن تذهب رسائلك إلى { $number } مستلم في اليوم.
 }
limit-recipients-per-message = { $number ->
    [zero] يمكن أن يكون للرسالة الواحدة { $number } مستلم.
    [one] يمكن أن يكون للرسالة الواحدة مستلم واحد.
    [two] يمكن أن يكون للرسالة الواحدة مستلمان على الأكثر.
    [few] يمكن أن يكون للرسالة الواحدة حتى { $number } مستلمين.
    [many] يمكن أن يكون للرسالة الواحدة حتى { $number } مستلمًا.
   *[other] يمكن أن يكون للرسالة الواحدة حتى { $number } مستلم.
 }
limit-message-mb = { $number ->
    [zero] يمكن أن يبلغ حجم الرسالة الواحدة { $number } ميغابايت.
    [one] يمكن أن يبلغ حجم الرسالة الواحدة ميغابايت واحدًا.
    [two] يمكن أن يبلغ حجم الرسالة الواحدة حتى { $number } ميغابايت.
    [few] يمكن أن يبلغ حجم الرسالة الواحدة حتى { $number } ميغابايت.
    [many] يمكن أن يبلغ حجم الرسالة الواحدة حتى { $number } ميغابايت.
   *[other] يمكن أن يبلغ حجم الرسالة الواحدة حتى { $number } ميغابايت.
 }
limit-imap-connections = { $number ->
    [zero] يمكن أن يقرأ { $number } اتصال صندوق البريد في وقت واحد.
    [one] يمكن أن يقرأ برنامج واحد فقط صندوق البريد في وقت واحد.
    [two] يمكن أن يقرأ اتصالان على الأكثر صندوق البريد في وقت واحد.
    [few] يمكن أن تقرأ حتى { $number } اتصالات صندوق البريد في وقت واحد.
    [many] يمكن أن يقرأ حتى { $number } اتصالًا صندوق البريد في وقت واحد.
   *[other] يمكن أن يقرأ حتى { $number } اتصال صندوق البريد في وقت واحد.
 }
limit-imap-download = { $number ->
    [zero] يمكن للبرامج قراءة { $number } ميغابايت في اليوم.
    [one] يمكن للبرامج قراءة ميغابايت واحد في اليوم.
    [two] يمكن للبرامج قراءة حتى { $number } ميغابايت في اليوم.
    [few] يمكن للبرامج قراءة حتى { $number } ميغابايت في اليوم.
    [many] يمكن للبرامج قراءة حتى { $number } ميغابايت في اليوم.
   *[other] يمكن للبرامج قراءة حتى { $number } ميغابايت في اليوم.
 }
limit-imap-upload = { $number ->
    [zero] يمكن للبرامج إضافة { $number } ميغابايت في اليوم.
    [one] يمكن للبرامج إضافة ميغابايت واحد في اليوم.
    [two] يمكن للبرامج إضافة حتى { $number } ميغابايت في اليوم.
    [few] يمكن للبرامج إضافة حتى { $number } ميغابايت في اليوم.
    [many] يمكن للبرامج إضافة حتى { $number } ميغابايت في اليوم.
   *[other] يمكن للبرامج إضافة حتى { $number } ميغابايت في اليوم.
 }

## What else may be behind a refused password

perhaps-moved = هل نقلت { $company } بريدك إلى { $to }؟ إذن عد إلى الخطوة 2 وأخبرنا بذلك. المهم الآن كلمة مرور { $to }.
perhaps-locked = هل غيّرت كلمة مرورك مؤخرًا؟ إذن افتح قفل بريدك في صفحة { $company } أولًا.
perhaps-not-ready = { $number ->
    [zero] هل أنشأتها قبل أقل من { $number } ساعة؟ إذن انتظر أولًا: لدى { $company } قد تمر { $number } ساعة حتى تعمل كلمة مرور التطبيق الجديدة.
    [one] هل أنشأتها قبل أقل من ساعة؟ إذن انتظر أولًا: لدى { $company } قد تمر ساعة حتى تعمل كلمة مرور التطبيق الجديدة.
    [two] هل أنشأتها قبل أقل من ساعتين؟ إذن انتظر أولًا: لدى { $company } قد تمر ساعتان حتى تعمل كلمة مرور التطبيق الجديدة.
    [few] هل أنشأتها قبل أقل من { $number } ساعات؟ إذن انتظر أولًا: لدى { $company } قد تمر { $number } ساعات حتى تعمل كلمة مرور التطبيق الجديدة.
    [many] هل أنشأتها قبل أقل من { $number } ساعة؟ إذن انتظر أولًا: لدى { $company } قد تمر { $number } ساعة حتى تعمل كلمة مرور التطبيق الجديدة.
   *[other] هل أنشأتها قبل أقل من { $number } ساعة؟ إذن انتظر أولًا: لدى { $company } قد تمر { $number } ساعة حتى تعمل كلمة مرور التطبيق الجديدة.
 }
perhaps-switched-off = هل يُسمح للبرامج بالدخول لدى { $company }؟ إذا لم يُسمح، ففعّل ذلك في إعداداتها أولًا.
