### Arabic. Step 6: the test, for sending and, where the app reads mail, for reading. Not yet checked by a native speaker.

test-heading-running = جارٍ اختبار الاتصال
test-heading-slept = كان الكمبيوتر في وضع السكون
test-heading-cancelled = أُوقف الاختبار
test-heading-both = تم الاتصال بنجاح
test-heading-send = تم الاتصال بنجاح
test-heading-read = القراءة تعمل
test-heading-send-only = الإرسال يعمل. القراءة لا تعمل بعد.
test-heading-read-only = القراءة تعمل. الإرسال لا يعمل بعد.
test-heading-neither = لم ينجح الأمر بعد
test-heading-held = استراحة قصيرة تحمي حسابك
test-lead-running = يسجّل Sparekey الدخول بالإعدادات التي سيحصل عليها { $app }. يستغرق ذلك بضع ثوانٍ.
test-lead-message = الإرسال والقراءة يعملان. الآن يرسل Sparekey رسالة واحدة إلى عنوانك أنت ثم يبحث عنها.
test-lead-ended = { $known ->
    [yes] جرّب Sparekey خوادم { $company } بإعدادات { $app }.
   *[no] جرّب Sparekey خوادم بريدك بإعدادات { $app }.
 }
test-lead-held = لم يسجّل Sparekey الدخول هذه المرة.
test-running = جارٍ الاختبار…
test-running-message = الرسالة في الطريق…
test-countdown = ينتهي الاختبار من تلقاء نفسه خلال { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 } على الأكثر.
test-countdown-minutes = ينتهي الاختبار من تلقاء نفسه خلال { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } على الأكثر.
test-cancelled-note = لم يضِع شيء. أعد الاختبار متى شئت.
test-slept-note = كل شيء على ما يرام. توقف الاختبار لأن الكمبيوتر كان في وضع السكون أو متوقفًا. أعد الاختبار عندما يعود الاتصال.
test-broke = حدث خلل في Sparekey نفسه، وليس لدى مزوّد بريدك. ما أدخلته ما زال هنا. أعد الاختبار.
test-proven-send = { $code ->
    [yes] كلمة مرور التطبيق تعمل من هذا الكمبيوتر. الإرسال يعمل، وهذا كل ما يحتاج إليه { $app }.
   *[no] كلمة مرورك تعمل من هذا الكمبيوتر. الإرسال يعمل، وهذا كل ما يحتاج إليه { $app }.
 }
test-proven-both = { $code ->
    [yes] كلمة مرور التطبيق تعمل من هذا الكمبيوتر، للإرسال وللقراءة.
   *[no] كلمة مرورك تعمل من هذا الكمبيوتر، للإرسال وللقراءة.
 }
button-cancel-test = إيقاف الاختبار
button-test-again = إعادة الاختبار
button-something-changed = { $known ->
    [yes] إعادة الاختبار: غيّرتُ شيئًا لدى { $company }
   *[no] إعادة الاختبار: غيّرتُ شيئًا لدى مزوّد بريدي
 }
just-refused = { $code ->
    [yes] رُفضت كلمة مرور التطبيق هذه قبل قليل، لذلك لم يرسلها Sparekey مرة أخرى. أنشئ واحدة جديدة والصقها.
   *[no] رُفضت كلمة المرور هذه قبل قليل، لذلك لم يرسلها Sparekey مرة أخرى. راجعها، ثم أدخلها من جديد.
 }
button-to-hand-over = الإدخال في { $app }
seconds = { $seconds } ث

lane-smtp = الإرسال
lane-imap = القراءة
stage-resolve = العثور على الخادم
stage-resolve-done = عُثر على الخادم
stage-resolve-wrong = لم يُعثر على الخادم
stage-connect = الاتصال
stage-connect-done = تم الاتصال
stage-connect-wrong = لم يتم الاتصال
stage-secure = التشفير
stage-secure-done = تم التشفير
stage-secure-wrong = لا يوجد تشفير آمن
stage-greet = تبادل التحية
stage-greet-done = ردّ الخادم التحية
stage-greet-wrong = لم يردّ الخادم التحية
stage-sign-in = تسجيل الدخول
stage-sign-in-done = تم تسجيل الدخول
stage-sign-in-wrong = لم يُسمح بالدخول
stage-open-inbox = فتح البريد الوارد
stage-open-inbox-done = تم فتح البريد الوارد
stage-open-inbox-wrong = لم يُفتح البريد الوارد

password-doubted = ربما توشك { $company } على إنهاء كلمات مرور التطبيقات، لكن الأخبار تختلف. إذا رُفضت كلمة جديدة أيضًا، فاستخدم صندوق بريد آخر من أجل { $app }.
button-new-code = إدخال كلمة مرور تطبيق جديدة
button-new-password = إدخال كلمة المرور من جديد
button-open-provider = فتح { $company }
button-change-name = تغيير اسم تسجيل الدخول
button-change-servers = تغيير الخوادم
button-other-address = استخدام عنوان آخر
details = تفاصيل لفريق الدعم
detail-server = الخادم
detail-said = ما قاله الخادم
detail-codes = رموز الخادم
detail-issuer = الشهادة موقّعة من
detail-names = الشهادة باسم
detail-until = الشهادة صالحة حتى
detail-from = الشهادة صالحة من
detail-product = ما بينك وبين الخادم
detail-tried = ما تمت تجربته
detail-proxy = الخادم الوكيل (proxy)
detail-numbers = أرقام الخطأ على هذا الكمبيوتر
detail-greeted = الاسم الذي يعطيه الخادم
detail-open = منافذ أخرى تجيب
detail-silent = منافذ أخرى لا تجيب
detail-clock = التاريخ هنا، والتاريخ في غير مكان
detail-offered = طرق تسجيل الدخول
detail-cause = السبب

## Not tried, or mended

hold-other-leg-refused = لم تُجرَّب هذه المرة، لأن تسجيل الدخول للإرسال قد رُفض. رفض واحد أسلم لحسابك من رفضين.
hold-too-many-refused = { $known ->
    [yes] { $minutes ->
        [zero] قد تقفل { $company } الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر { $minutes } دقيقة، ثم أعد الاختبار.
        [one] قد تقفل { $company } الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر دقيقة واحدة، ثم أعد الاختبار.
        [two] قد تقفل { $company } الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر دقيقتين، ثم أعد الاختبار.
        [few] قد تقفل { $company } الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر { $minutes } دقائق، ثم أعد الاختبار.
        [many] قد تقفل { $company } الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر { $minutes } دقيقة، ثم أعد الاختبار.
       *[other] قد تقفل { $company } الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر { $minutes } دقيقة، ثم أعد الاختبار.
    }
   *[no] { $minutes ->
        [zero] قد يقفل مزوّد بريدك الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر { $minutes } دقيقة، ثم أعد الاختبار.
        [one] قد يقفل مزوّد بريدك الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر دقيقة واحدة، ثم أعد الاختبار.
        [two] قد يقفل مزوّد بريدك الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر دقيقتين، ثم أعد الاختبار.
        [few] قد يقفل مزوّد بريدك الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر { $minutes } دقائق، ثم أعد الاختبار.
        [many] قد يقفل مزوّد بريدك الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر { $minutes } دقيقة، ثم أعد الاختبار.
       *[other] قد يقفل مزوّد بريدك الحساب بعد محاولات مرفوضة كثيرة. لذلك يأخذ Sparekey استراحة قبل تسجيل الدخول من جديد. انتظر { $minutes } دقيقة، ثم أعد الاختبار.
    }
 }
lane-looking = جارٍ البحث عن السبب…
lane-tries-instead = { $what ->
    [server] جارٍ تجربة الخادم { $server } أيضًا…
    [port] جارٍ تجربة المنفذ { $port } أيضًا…
    [name] جارٍ تجربة اسم تسجيل الدخول { $name } أيضًا…
    [direct] جارٍ تجربة طريق آخر إلى الخادم نفسه…
   *[mode] جارٍ تجربة نوع التشفير الآخر…
 }
lane-works-instead = { $what ->
    [server] ينجح الأمر مع الخادم { $server }.
    [port] ينجح الأمر على المنفذ { $port }.
    [name] ينجح الأمر باسم تسجيل الدخول { $name }.
    [direct] ينجح الأمر دون الخادم الوكيل.
    [family] ينجح الأمر بنوع عنوان الإنترنت الآخر.
   *[mode] { $mode ->
        [tls] ينجح الأمر مع SSL/TLS.
       *[starttls] ينجح الأمر مع STARTTLS.
    }
 }
mended = <b>{ $why }.</b> { $what ->
    [server] الخادم { $server } يعمل، لذلك يحصل { $app } عليه.
    [port] المنفذ { $port } يعمل، لذلك يحصل { $app } عليه.
    [name] اسم تسجيل الدخول { $name } يعمل، لذلك يحصل { $app } عليه.
    [direct] ينجح الأمر دون الخادم الوكيل. وتبقى إعدادات { $app } كما هي.
    [family] النوع الآخر يعمل. وتبقى إعدادات { $app } كما هي.
   *[mode] { $mode ->
        [tls] ينجح الأمر مع SSL/TLS، لذلك يحصل { $app } على هذا النوع.
       *[starttls] ينجح الأمر مع STARTTLS، لذلك يحصل { $app } على هذا النوع.
    }
 }
works-instead = { $what ->
    [server] لكن الخادم { $server } يعمل.
    [port] لكن المنفذ { $port } يعمل.
    [name] لكن اسم تسجيل الدخول { $name } يعمل.
    [direct] لكن الأمر ينجح دون الخادم الوكيل.
    [family] لكن النوع الآخر يعمل.
   *[mode] { $mode ->
        [tls] لكن الأمر ينجح مع SSL/TLS.
       *[starttls] لكن الأمر ينجح مع STARTTLS.
    }
 }
works-instead-not-taken = { $what ->
    [server] الخادم { $server } يعمل، لكن لا مكان له في { $app }.
    [port] المنفذ { $port } يعمل، لكن لا مكان له في { $app }.
    [name] اسم تسجيل الدخول { $name } يعمل، لكن لا مكان له في { $app }.
    [direct] ينجح الأمر دون الخادم الوكيل.
    [family] النوع الآخر يعمل.
   *[mode] { $mode ->
        [tls] ينجح الأمر مع SSL/TLS، لكن لا مكان لهذا النوع في { $app }.
       *[starttls] ينجح الأمر مع STARTTLS، لكن لا مكان لهذا النوع في { $app }.
    }
 }
vantage-its-servers = هذا يخص الشبكة هنا. يتصل { $app } من خوادمه الخاصة وربما لا يواجه ذلك. لإثبات كلمة المرور، اختبر على شبكة أخرى، مثل نقطة اتصال هاتفك.
vantage-unknown = هذا يخص الشبكة هنا. إذا كان { $app } يتصل من مكان آخر، فربما لا يواجه الأمر نفسه.

instead = هذا يعمل بدلًا منه: { $server }، بتسجيل الدخول باسم { $user }.
instead-direct = { $what ->
    [family] نوع عنوان الإنترنت الآخر يعمل: { $server }، بتسجيل الدخول باسم { $user }.
   *[direct] ينجح الأمر دون الخادم الوكيل: { $server }، بتسجيل الدخول باسم { $user }.
 }

## The message to oneself

journey-letter-subject = رسالة اختبار من Sparekey
journey-letter-text = مرحبًا! أرسل إليك Sparekey هذه الرسالة لاختبار بريدك الإلكتروني، وسيزيلها من تلقاء نفسه. إذا كنت لا تزال تراها، فيمكنك حذفها. يعثر عليها Sparekey بهذه الحروف:
journey-title = رسالة إلى نفسك
journey-send = إرسال الرسالة
journey-send-done = أُرسلت
journey-send-wrong = لم تُرسَل
journey-find = البحث عنها في صندوق بريدك
journey-find-done = عُثر عليها في صندوق بريدك
journey-find-wrong = لم يُعثر عليها في صندوق بريدك
journey-not-waited = لم ننتظرها
journey-remove = إزالتها من جديد
journey-remove-done = أُزيلت من جديد
journey-remove-wrong = بقيت في صندوق بريدك
journey-waiting = قد يستغرق البريد دقيقة أو دقيقتين. لا حاجة إلى انتظار الرسالة: الإرسال والقراءة يعملان.
button-skip-journey = عدم انتظار الرسالة
journey-arrived-title = وصلت رسالة إلى نفسك
journey-arrived-text = الإرسال والقراءة يعملان فعلًا.
journey-spam-title = وصلت رسالتك إلى نفسك بين الرسائل غير المرغوب فيها
journey-spam-text = الإرسال والقراءة يعملان فعلًا. لكن رسالتك عُدّت غير مرغوب فيها، وقد يحدث ذلك لرسائلك إلى الآخرين أيضًا.
journey-all-mail-title = وصلت رسالتك إلى نفسك خارج البريد الوارد
journey-all-mail-text = الإرسال والقراءة يعملان فعلًا. لكن عامل تصفية أبقى الرسالة خارج البريد الوارد.
journey-not-seen-title = لم تصل رسالتك إلى نفسك بعد
journey-not-seen-text = لقد أُرسلت، وربما تصل لاحقًا. إذا وصلت، فيمكنك حذفها. الإرسال وتسجيل الدخول يعملان.
journey-greylisted-title = يريد خادم البريد الرسالة مرة أخرى لاحقًا
journey-greylisted-text = يفعل ذلك مع أول رسالة من مكان جديد، ليمنع البريد المزعج. الرسائل اللاحقة تمر. تسجيل الدخول يعمل.
journey-put-off-title = تأجلت رسالتك إلى نفسك
journey-put-off-text = لم يقبلها خادم البريد في هذه اللحظة. تسجيل الدخول يعمل، وقد يعمل الإرسال لاحقًا.
journey-bounced-title = عادت رسالتك إلى نفسك دون تسليم
journey-bounced-text = أخذها خادم بريدك ولم يتمكن من توصيلها.
journey-refused-title = تسجيل الدخول يعمل، لكن الإرسال رُفض
journey-refused-text = لم يقبل خادم البريد رسالة إلى نفسك.
journey-lost-title = انقطع الاتصال والرسالة في الطريق
journey-lost-text = تسجيل الدخول يعمل، فيمكنك المتابعة. إذا وصلت الرسالة لاحقًا، فيمكنك حذفها.
journey-skipped-title = لم تنتظر الرسالة
journey-skipped-text = لا بأس بذلك. إذا وصلت لاحقًا، فيمكنك حذفها.
journey-left = تعذرت إزالة الرسالة. يمكنك حذفها.
