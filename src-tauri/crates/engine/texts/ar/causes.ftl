### Arabic: why a test failed, and the one thing to do next. Not yet checked by a native speaker.

## Whose turn it is

owner-you = الدور عليك · { $time }
owner-administrator = الدور على المشرف · { $time }
owner-provider =
    { $known ->
        [yes] الدور على { $company } · { $time }
       *[no] الدور على مزوّد بريدك · { $time }
    }
owner-network = هذه الشبكة هي العائق · { $time }
owner-nobody = لا دور على أحد، سيزول من تلقاء نفسه · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] تريد { $company } هنا كلمة مرور تطبيق، وليس كلمة مرورك العادية
       *[no] يريد صندوق البريد هذا كلمة مرور تطبيق، وليس كلمة مرورك العادية
    }
cause-app-password-required-text =
    { $known ->
        [yes] تبقى كلمة مرورك العادية كما هي. أنشئ كلمة مرور تطبيق في صفحة { $company } واستخدمها بدلًا منها.
       *[no] تبقى كلمة مرورك العادية كما هي. أنشئ كلمة مرور تطبيق في صفحة مزوّد بريدك واستخدمها بدلًا منها.
    }
cause-app-password-required-time = نحو ثلاث دقائق

cause-two-factor-off-so-no-app-password-title = التحقق بخطوتين ما زال غير مفعّل
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] لا تعطي { $company } كلمات مرور التطبيقات إلا عند تفعيله. فعّله أولًا، ثم أنشئ كلمة مرور التطبيق.
       *[no] لا يعطي مزوّد بريدك كلمات مرور التطبيقات إلا عند تفعيله. فعّله أولًا، ثم أنشئ كلمة مرور التطبيق.
    }
cause-two-factor-off-so-no-app-password-time = نحو عشر دقائق

cause-wrong-app-password-title =
    { $known ->
        [yes] لم تقبل { $company } كلمة مرور التطبيق هذه
       *[no] لم يقبل الخادم كلمة مرور التطبيق هذه
    }
cause-wrong-app-password-text = إنشاء واحدة جديدة أسرع من البحث عن موضع الاختلاف. أنشئها من أجل { $address }، وانسخها كاملة، واستخدم الجديدة.
cause-wrong-app-password-time = نحو دقيقتين

cause-wrong-password-title =
    { $known ->
        [yes] لم تقبل { $company } كلمة مرور صندوق البريد
       *[no] لم يقبل الخادم كلمة مرور صندوق البريد
    }
cause-wrong-password-text = سجّل الدخول أولًا بهذه الكلمة حيث تقرأ بريدك على الويب. عندما تنجح هناك، استخدم الكلمة نفسها للبريد.
cause-wrong-password-time = نحو دقيقتين

cause-username-form-wrong-title = ينتظر الخادم اسمًا مختلفًا لتسجيل الدخول
cause-username-form-wrong-text = الأمر يخص الاسم، لا كلمة المرور. ابحث في صفحة مساعدة مزوّد بريدك عن اسم تسجيل الدخول لبرامج البريد، واستخدمه.
cause-username-form-wrong-time = نحو دقيقتين

cause-imap-disabled-title =
    { $leg ->
        [imap] إعدادات صندوق بريدك تمنع البرامج من قراءة البريد
       *[smtp] إعدادات صندوق بريدك تمنع البرامج من إرسال البريد
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] افتح إعدادات صندوق بريدك على الويب وفعّل <l>IMAP</l>. ثم أعد الاختبار. إذا لم تجد هذا الخيار، فاسأل من يتولى صندوق بريدك.
       *[smtp] افتح إعدادات صندوق بريدك على الويب. فعّل <l>SMTP</l>، أو <l>IMAP</l> إذا لم تجد غيره. ثم أعد الاختبار. إذا لم تجد هذا الخيار، فاسأل من يتولى صندوق بريدك.
    }
cause-imap-disabled-time = نحو دقيقتين

cause-plan-lacks-access-title = اشتراك بريدك لا يسمح بدخول برامج أخرى
cause-plan-lacks-access-text = صندوق البريد نفسه سليم. اختر اشتراكًا يسمح بدخول برامج البريد. وإلى ذلك الحين، استخدم عنوانًا آخر من أجل { $app }.
cause-plan-lacks-access-time = بضع دقائق

cause-smtp-auth-disabled-by-admin-title = الإرسال بكلمة مرور يحتاج إلى إذن المشرف
cause-smtp-auth-disabled-by-admin-text = لا يمكنك تفعيله بنفسك. اطلب من المشرف أن يضع علامة أمام <l>Authenticated SMTP</l> للعنوان { $address }.
cause-smtp-auth-disabled-by-admin-time = عمل خمس دقائق

cause-blocked-by-org-policy-title = قاعدة أمان لهذا الحساب توقف تسجيل الدخول
cause-blocked-by-org-policy-text = لا يمكنك تغيير هذه القاعدة بنفسك. اطلب من المشرف السماح لبرامج البريد بالدخول إلى { $address }. وإذا كان حساب طفل، فاسأل أحد الوالدين.
cause-blocked-by-org-policy-time = عمل خمس دقائق

cause-basic-auth-retired-title =
    { $known ->
        [yes] لم تعد { $company } تسمح بدخول البرامج بكلمة مرور
       *[no] لم يعد هذا الخادم يسمح بدخول البرامج بكلمة مرور
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] كلمات مرور التطبيقات لا تعمل هناك أيضًا، فلن تفيد الكتابة من جديد. ابحث في { $app } عن زر لتسجيل الدخول عبر { $company }. إذا لم تجده، فاستخدم عنوانًا آخر.
       *[no] كلمات مرور التطبيقات لا تعمل هناك أيضًا، فلن تفيد الكتابة من جديد. ابحث في { $app } عن زر لتسجيل الدخول لدى مزوّد بريدك. إذا لم تجده، فاستخدم عنوانًا آخر.
    }
cause-basic-auth-retired-time = بضع دقائق

cause-web-login-required-title =
    { $known ->
        [yes] تريد { $company } أن تؤكد تسجيل الدخول هذا على موقعها
       *[no] يريد مزوّد بريدك أن تؤكد تسجيل الدخول هذا على موقعه
    }
cause-web-login-required-text = البرامج الجديدة تنتظر هناك حتى تؤكد أنك أنت من يسجّل الدخول. سجّل الدخول هناك باسم { $address } وأكّد ذلك. ثم أعد الاختبار.
cause-web-login-required-time = دقيقة واحدة

cause-account-locked-or-suspended-title = هذا الحساب موقوف حاليًا
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] تسجيل الدخول أو الإرسال معلّق. سجّل الدخول على موقع { $company } وافعل ما يُطلب منك هناك. إذا لم يُطلب شيء، فاكتب إلى فريق دعم { $company }.
       *[no] تسجيل الدخول أو الإرسال معلّق. سجّل الدخول على موقع مزوّد بريدك وافعل ما يُطلب منك هناك. إذا لم يُطلب شيء، فاكتب إلى فريق الدعم لديه.
    }
cause-account-locked-or-suspended-time = بضع دقائق، أو مكالمة هاتفية

cause-password-expired-title = يطلب الخادم كلمة مرور جديدة
cause-password-expired-text =
    { $known ->
        [yes] صارت الكلمة الحالية قديمة أو سهلة أكثر من اللازم. عيّن كلمة مرور جديدة على موقع { $company }، ثم استخدمها من الآن فصاعدًا.
       *[no] صارت الكلمة الحالية قديمة أو سهلة أكثر من اللازم. عيّن كلمة مرور جديدة على موقع مزوّد بريدك، ثم استخدمها من الآن فصاعدًا.
    }
cause-password-expired-time = نحو خمس دقائق

cause-auth-method-unsupported-title = لا يعرض الخادم أي طريقة لتسجيل الدخول يعرفها Sparekey
cause-auth-method-unsupported-text = يعرف Sparekey الطريقتين المعتادتين <b>PLAIN</b> و<b>LOGIN</b>. اطلب من مزوّد بريدك السماح بإحداهما على { $host }.
cause-auth-method-unsupported-time = مكالمة هاتفية

cause-client-id-required-title = يريد الخادم أن يعرف أي برنامج يطلب الدخول
cause-client-id-required-text = ليس السبب شيئًا كتبته. اسأل مزوّد بريدك كيف يُسمح لبرامج البريد بالدخول. تجد جواب الخادم نفسه في التفاصيل أدناه.
cause-client-id-required-time = مكالمة هاتفية

cause-client-greeting-rejected-title = رفض الخادم الاسم الذي قدّمه هذا الكمبيوتر
cause-client-greeting-rejected-text = ليس السبب شيئًا كتبته. اسأل مزوّد بريدك لماذا يرفضه { $host }. تجد جواب الخادم نفسه في التفاصيل أدناه.
cause-client-greeting-rejected-time = مكالمة هاتفية

## Limits

cause-rate-limited-title = محاولات أو رسائل كثيرة في وقت قصير
cause-rate-limited-text = يزول هذا من تلقاء نفسه، لكن كل محاولة جديدة قد تطيله. انتظر ساعة، ثم اختبر مرة واحدة.
cause-rate-limited-time = نحو ساعة

cause-greylisted-title = يطلب الخادم من المرسلين الجدد الانتظار قليلًا
cause-greylisted-text = يفعل ذلك عمدًا ليمنع البريد المزعج. انتظر عشر دقائق، ثم أعد الاختبار.
cause-greylisted-time = عشر دقائق

cause-too-many-connections-title = برامج كثيرة متصلة بصندوق البريد هذا في وقت واحد
cause-too-many-connections-text = أغلق برامج البريد الأخرى على الكمبيوتر والهاتف والجهاز اللوحي. ثم أعد الاختبار.
cause-too-many-connections-time = نحو دقيقتين

cause-daily-limit-reached-title = أرسل صندوق البريد هذا كل ما يُسمح له بإرساله حاليًا
cause-daily-limit-reached-text = هذا الحد جزء من اشتراك بريدك. انتظر حتى الغد، ثم أعد الاختبار.
cause-daily-limit-reached-time = حتى الغد

cause-bandwidth-limit-title = استُهلك حد اليوم لجلب البريد
cause-bandwidth-limit-text = بريدك في أمان، ويتجدد الحد من تلقاء نفسه. انتظر حتى 24 ساعة، ثم أعد الاختبار.
cause-bandwidth-limit-time = حتى 24 ساعة

cause-mailbox-full-title = صندوق البريد ممتلئ
cause-mailbox-full-text = احذف الرسائل الكبيرة التي لم تعد تحتاج إليها، وأفرِغ سلة المهملات. ثم أعد الاختبار.
cause-mailbox-full-time = بضع دقائق

cause-server-unavailable-title =
    { $known ->
        [yes] لدى { $company } مشكلة خاصة بها في هذه اللحظة
       *[no] لدى خادم البريد مشكلة خاصة به في هذه اللحظة
    }
cause-server-unavailable-text =
    { $known ->
        [yes] لا علاقة لذلك بما كتبته. انتظر نصف ساعة، ثم أعد الاختبار. قد تخبرك صفحة حالة الخدمة لدى { $company } بالمزيد.
       *[no] لا علاقة لذلك بما كتبته. انتظر نصف ساعة، ثم أعد الاختبار. قد تخبرك صفحة حالة الخدمة لدى مزوّد بريدك بالمزيد.
    }
cause-server-unavailable-time = نصف ساعة أو أكثر

## The message itself

cause-sender-not-allowed-title = لا يُسمح لصندوق البريد هذا بالإرسال من ذلك العنوان
cause-sender-not-allowed-text = اجعل المرسل هو العنوان الذي تسجّل به الدخول. لاستخدام عنوان آخر، أكّده أولًا في إعدادات صندوق بريدك.
cause-sender-not-allowed-time = نحو دقيقتين

cause-relay-denied-title = لا يرسل الخادم شيئًا دون تسجيل الدخول
cause-relay-denied-text = يحتاج الإرسال أيضًا إلى اسمك وكلمة المرور. في { $app }، فعّل تسجيل الدخول لخادم البريد الصادر. ثم حاول من جديد.
cause-relay-denied-time = نحو دقيقتين

cause-recipient-rejected-title = لا يعرف الخادم العنوان الذي أُرسلت إليه الرسالة
cause-recipient-rejected-text = راجع ذلك العنوان حرفًا حرفًا وصحّحه. ثم أرسل من جديد.
cause-recipient-rejected-time = دقيقة واحدة

cause-message-rejected-title = تسجيل الدخول يعمل، لكن الخادم أوقف الرسالة
cause-message-rejected-text = الاسم وكلمة المرور صحيحان. اسأل مزوّد بريدك لماذا أوقف الرسالة. تجد جواب الخادم نفسه في التفاصيل أدناه.
cause-message-rejected-time = مكالمة هاتفية

## Encryption

cause-tls-required-title = يريد الخادم اتصالًا مشفّرًا أولًا
cause-tls-required-text =
    { $leg ->
        [imap] يحمي التشفير كلمة مرورك في الطريق. اختر المنفذ 993 مع SSL/TLS، ثم أعد الاختبار.
       *[smtp] يحمي التشفير كلمة مرورك في الطريق. اختر المنفذ 587 مع STARTTLS، ثم أعد الاختبار.
    }
cause-tls-required-time = دقيقة واحدة

cause-tls-mode-mismatch-title = المنفذ { $port } ونوع التشفير لا يتوافقان
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] لكل منفذ نوعه: SSL/TLS للمنفذ 993، وSTARTTLS للمنفذ 143. اختر النوع المناسب، ثم أعد الاختبار.
       *[smtp] لكل منفذ نوعه: SSL/TLS للمنفذ 465، وSTARTTLS للمنفذ 587. اختر النوع المناسب، ثم أعد الاختبار.
    }
cause-tls-mode-mismatch-time = دقيقة واحدة

cause-tls-stripped-by-network-title = شيء ما على هذه الشبكة يزيل التشفير
cause-tls-stripped-by-network-text = قد يتمكن آخرون من قراءة كلمة مرورك هنا، لذلك لم يرسلها Sparekey. استخدم شبكة أخرى، مثل نقطة اتصال هاتفك. ثم أعد الاختبار.
cause-tls-stripped-by-network-time = نحو خمس دقائق

cause-tls-version-unsupported-title = لا يعرض الخادم أي تشفير يُعدّ آمنًا اليوم
cause-tls-version-unsupported-text = لا يمكنك تغيير ذلك بنفسك. اطلب ممن يدير { $host } تحديث التشفير.
cause-tls-version-unsupported-time = مكالمة هاتفية

cause-certificate-untrusted-interception-title =
    { $between ->
        [antivirus] برنامج مكافحة الفيروسات { $product } يقف بينك وبين خادم البريد
        [inspection] نظام المراقبة { $product } يقف بينك وبين خادم البريد
        [tool] البرنامج { $product } يقف بينك وبين خادم البريد
       *[unknown] شيء غير معروف يقف بينك وبين خادم البريد
    }
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] إنه يقرأ بريدك في الطريق. افتح <b>{ $product }</b> وأوقف فحص البريد وحده. ثم أعد الاختبار.
        [inspection] تستخدم الشركات والمدارس <b>{ $product }</b> للاطلاع على الاتصالات. اطلب من قسم تقنية المعلومات لديك أن يمرّ البريد كما هو.
        [tool] إنه يقرأ ما يمر عبر الإنترنت. أغلق <b>{ $product }</b> أو أزِله، ثم أعد الاختبار.
       *[unknown]
            { $has-issuer ->
                [yes] يسمّي نفسه «{ $issuer }». إذا كان هذا برنامج مكافحة الفيروسات لديك، فأوقف فحص البريد وحده. وإلا فاسأل قسم تقنية المعلومات أو استخدم شبكة أخرى.
               *[no] غالبًا هو برنامج مكافحة فيروسات يفحص البريد. أوقف فحص البريد وحده. إذا لم يكن لديك مثله، فاسأل قسم تقنية المعلومات أو استخدم شبكة أخرى.
            }
    }
cause-certificate-untrusted-interception-time = نحو خمس دقائق

cause-certificate-self-signed-server-title = لا يستطيع { $host } أن يثبت أنه الخادم الحقيقي
cause-certificate-self-signed-server-text = الشهادة هي بطاقة هوية الخادم. وهذه الشهادة صُنعت ذاتيًا أو غير كاملة. اطلب ممن يدير الخادم شهادة سليمة.
cause-certificate-self-signed-server-time = مكالمة هاتفية

cause-certificate-name-mismatch-title = يُظهر الخادم اسمًا مختلفًا عن { $host }
cause-certificate-name-mismatch-text = الشهادة هي بطاقة هوية الخادم. وهذه الشهادة تحمل اسمًا آخر: تجده في التفاصيل أدناه. إذا كان اسم مزوّد بريدك، فاستخدمه اسمًا للخادم.
cause-certificate-name-mismatch-time = نحو دقيقتين

cause-certificate-expired-title =
    { $has-from ->
        [yes] شهادة الخادم لم يبدأ سريانها بعد
       *[no] شهادة الخادم انتهت صلاحيتها
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] الشهادة هي بطاقة هوية الخادم. وهذه الشهادة تبدأ في { $from }، وتاريخ هذا الكمبيوتر صحيح. اطلب ممن يدير { $host } إصلاح ذلك.
       *[no]
            { $has-until ->
                [yes] الشهادة هي بطاقة هوية الخادم. وهذه الشهادة كانت صالحة حتى { $until }. اطلب ممن يدير { $host } تجديدها.
               *[no] الشهادة هي بطاقة هوية الخادم، وهذه الشهادة قديمة أكثر من اللازم. اطلب ممن يدير { $host } تجديدها.
            }
    }
cause-certificate-expired-time = مكالمة هاتفية

cause-clock-wrong-title = تاريخ هذا الكمبيوتر أو وقته غير صحيح
cause-clock-wrong-text =
    { $has-clock ->
        [yes] يعرض هذا الكمبيوتر { $shows }. وتقول خوادم أخرى إن التاريخ { $should } أو بعده. اضبط التاريخ والوقت في إعدادات الكمبيوتر، ثم أعد الاختبار.
       *[no] يحتاج الاتصال الآمن إلى التاريخ الصحيح. اضبط التاريخ والوقت في إعدادات الكمبيوتر، ثم أعد الاختبار.
    }
cause-clock-wrong-time = دقيقة واحدة

## The way to the server

cause-network-ip-blocked-title = يرفض خادم البريد اتصال الإنترنت هذا
cause-network-ip-blocked-text = ليست كلمة مرورك هي السبب. إذا كنت تستخدم VPN، فأوقفه. وإلا فاستخدم شبكة أخرى، مثل نقطة اتصال هاتفك. ثم أعد الاختبار.
cause-network-ip-blocked-time = نحو خمس دقائق

cause-dns-failure-title = دفتر عناوين الإنترنت لا يجيب في هذه اللحظة
cause-dns-failure-text = الاسم { $host } صحيح، لكن لا يمكن البحث عنه من هنا. إذا كنت تستخدم VPN، فأوقفه. عندما تُفتح المواقع، أعد الاختبار.
cause-dns-failure-time = نحو دقيقتين

cause-unknown-host-title = لا يوجد خادم اسمه { $host }
cause-unknown-host-text = حرف واحد قد يصنع الفرق. قارن الاسم بما في صفحة مساعدة مزوّد بريدك، وصحّحه، ثم أعد الاختبار.
cause-unknown-host-time = دقيقة واحدة

cause-server-in-private-network-title = يقود { $host } إلى شبكة خاصة
cause-server-in-private-network-text = لم يكتب أحد هذا الاسم، لذلك لم يتصل به Sparekey. إذا كان الخادم في شبكتك فعلًا، فاكتب اسمه في النموذج بنفسك.
cause-server-in-private-network-time = دقيقة واحدة

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] الخادم الوكيل لهذا الكمبيوتر لا يعمل
       *[none] هذا الكمبيوتر غير متصل بالإنترنت
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] هذا الكمبيوتر مضبوط على المرور عبر الخادم الوكيل <b>{ $proxy }</b>. راجعه في إعدادات الشبكة على الكمبيوتر. عندما يُفتح أحد المواقع، أعد الاختبار.
       *[none] تأكد من شبكة Wi-Fi أو الكابل. عندما يُفتح أحد المواقع، أعد الاختبار.
    }
cause-network-unreachable-time = دقيقة واحدة

cause-ipv6-broken-title = أحد الطريقين إلى الخادم معطّل هنا
cause-ipv6-broken-text = لشبكتك نوعان من عناوين الإنترنت، وأحدهما لا يعمل. إذا كنت تستخدم VPN، فأوقفه. وإلا فاستخدم شبكة أخرى، مثل نقطة اتصال هاتفك. ثم أعد الاختبار.
cause-ipv6-broken-time = نحو خمس دقائق

cause-port-blocked-title = هذه الشبكة تسدّ الطريق إلى خادم البريد
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] يمر هذا الكمبيوتر عبر الخادم الوكيل <b>{ $proxy }</b>، وهو لا يسمح بمرور البريد. اطلب من قسم تقنية المعلومات السماح بالمنفذ { $port } للخادم { $host }.
        [wants-login] يمر هذا الكمبيوتر عبر الخادم الوكيل <b>{ $proxy }</b>، وهو يريد تسجيل دخول خاصًا به. اطلب من قسم تقنية المعلومات السماح لبرامج البريد بالمرور دونه.
        [cannot-reach] يمر هذا الكمبيوتر عبر الخادم الوكيل <b>{ $proxy }</b>، وهو لا يصل إلى المنفذ { $port } للخادم { $host }. اطلب من قسم تقنية المعلومات فتحه.
       *[none]
            { $has-open ->
                [yes] يجيب الخادم على المنفذ { $open }، لكن لا يمكن الوصول إلى المنفذ { $port } للخادم { $host }. إذا كنت تستخدم VPN، فأوقفه. وإلا فاستخدم شبكة أخرى، مثل نقطة اتصال هاتفك. ثم أعد الاختبار.
               *[no] الخادم سليم، لكن لا يمكن الوصول إلى المنفذ { $port } للخادم { $host }. إذا كنت تستخدم VPN، فأوقفه. وإلا فاستخدم شبكة أخرى، مثل نقطة اتصال هاتفك. ثم أعد الاختبار.
            }
    }
cause-port-blocked-time = نحو خمس دقائق

cause-local-firewall-blocked-title = هذا الكمبيوتر نفسه لا يسمح بالاتصال
cause-local-firewall-blocked-text = جدار الحماية أو برنامج مكافحة الفيروسات يمنع Sparekey. أضف Sparekey إلى البرامج المسموح بها، ثم أعد الاختبار.
cause-local-firewall-blocked-time = نحو خمس دقائق

cause-connection-refused-title = لا يجيب شيء على { $host }، المنفذ { $port }
cause-connection-refused-text =
    { $has-open ->
        [yes] لكن الخادم نفسه يجيب على المنفذ { $open }. قارن اسم الخادم والمنفذ بما في صفحة مساعدة مزوّد بريدك. صحّح ما يختلف، ثم أعد الاختبار.
       *[no] قارن اسم الخادم والمنفذ بما في صفحة مساعدة مزوّد بريدك. صحّح ما يختلف، ثم أعد الاختبار.
    }
cause-connection-refused-time = نحو دقيقتين

cause-connection-dropped-title = انقطع الاتصال في منتصفه
cause-connection-dropped-text = قد يحدث هذا مصادفة، فأعد الاختبار. إذا حدث مرتين، فاستخدم شبكة أخرى، مثل نقطة اتصال هاتفك.
cause-connection-dropped-time = دقيقة واحدة

cause-captive-portal-title = تريد شبكة Wi-Fi هذه أن تسجّل الدخول أولًا
cause-captive-portal-text = افتح أي موقع في متصفحك: ستظهر صفحة الشبكة نفسها. سجّل الدخول أو وافق هناك، ثم أعد الاختبار.
cause-captive-portal-time = دقيقة واحدة

cause-wrong-server-or-port-title =
    { $leg ->
        [imap] ليس هذا الخادم المخصّص لقراءة بريدك
       *[smtp] ليس هذا الخادم المخصّص لإرسال بريدك
    }
cause-wrong-server-or-port-text =
    { $leg ->
        [imap] يجيب { $host } على المنفذ { $port }، لكنه خادم من نوع مختلف. استخدم خادم IMAP المذكور في صفحة مساعدة مزوّد بريدك.
       *[smtp] يجيب { $host } على المنفذ { $port }، لكنه خادم من نوع مختلف. استخدم خادم SMTP المذكور في صفحة مساعدة مزوّد بريدك.
    }
cause-wrong-server-or-port-time = نحو دقيقتين

cause-not-sure = هذا مرجّح، وليس مؤكدًا. تعرض التفاصيل أدناه ما حدث فعلًا.

cause-unknown-title = لا نعرف معنى هذا الجواب
cause-unknown-text = تجد ما رأيناه في التفاصيل أدناه. انسخ التقرير، وهو خالٍ من كلمة المرور، وأرسله إلى فريق الدعم.
cause-unknown-time = بضع دقائق

## What the receiving app said

explain-unknown-title = لا نعرف معنى هذه الرسالة
explain-unknown-text = نجحت الإعدادات في اختبارنا. انسخها مع الرسالة، وأرسلهما إلى فريق دعم { $app }. لا ترسل كلمة مرور أبدًا.
