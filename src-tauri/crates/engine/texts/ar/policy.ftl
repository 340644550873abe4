### Arabic: what an organisation has set for its computers, and what of it is not followed. Not yet checked by a native speaker.
###
### Terms: policy = السياسة, organisation = المؤسسة, key = المفتاح, entry = الإدخال, certificate authority = جهة إصدار الشهادات,
### registry = السجل, domain = النطاق. The account of the computer that may do everything = المسؤول, the person = المشرف.

# What of the policy is not followed: read by the administrator who wrote it.
# $place is a file, a folder or a key of the registry: nothing agrees with it.
policy-fault-unsafe =
    لا يُستخدم شيء من السياسة. السبب في <b>{ $place }</b>: { $because ->
        [owner] المالك ليس المسؤول.
        [writable] يستطيع غير المسؤول تغييره.
        [link] هذا رابط إلى مكان آخر.
        [kind] هذا ليس ملفًا عاديًا ولا مجلدًا عاديًا.
        [not-allowed] قراءته غير مسموحة.
        [missing] لا شيء موجود هناك.
        [too-long] هذا أطول من اللازم.
        [path] هذا ليس مسارًا كاملًا.
       *[failed] لم يمكن قراءته.
    }
policy-fault-too-long = لا يُستخدم شيء من السياسة. السبب في <b>{ $place }</b>: هذا أطول من اللازم.
policy-fault-not-readable =
    { $has-line ->
        [yes] لا يُستخدم شيء من السياسة. السبب في <b>{ $place }</b>: لا يمكن قراءته ابتداءً من السطر { $line }.
       *[no] لا يُستخدم شيء من السياسة. السبب في <b>{ $place }</b>: لا يمكن قراءته.
    } { $slip ->
        [twice] هذا المفتاح أو الجدول موجود من قبل في الأعلى.
        [open-text] يبدأ نص هناك، وتنقص علامة الاقتباس في آخره.
        [open-bracket] يُفتح قوس هناك ولا يُغلق.
        [value] القيمة ناقصة، أو فيها خطأ في الكتابة، أو ليست بين علامتي اقتباس.
        [no-equals] لا توجد علامة يساوي بعد المفتاح.
        [comma] تنقص فاصلة هناك، أو توجد فاصلة زائدة.
        [behind] يوجد شيء بعد القيمة. كل مفتاح يحتاج إلى سطر خاص به.
        [backslash] النص الذي فيه شرطة مائلة عكسية يجب أن يكون بين علامتي اقتباس مفردتين.
        [encoding] احفظ الملف بترميز UTF-8.
       *[other] هذا ليس مكتوبًا كما يجب في ملف من هذا النوع.
    }
# $key is a key of the policy, as “portal-probe”.
policy-fault-unknown-key = لا يعرف Sparekey المفتاح <b>{ $key }</b>. لذلك لا يستخدمه.
policy-fault-wrong-kind =
    { $expected ->
        [text] يجب أن تكون قيمة <b>{ $key }</b> نصًا. لذلك لا تُستخدم.
        [yes-no] يجب أن تكون قيمة <b>{ $key }</b> إما true أو false. لذلك لا تُستخدم.
        [list] يجب أن تكون قيمة <b>{ $key }</b> قائمة نصوص. لذلك لا تُستخدم.
       *[tables] يجب أن تكون قيمة <b>{ $key }</b> قائمة جداول، جدول لكل نطاق. وما ليس جدولًا لا يُستخدم.
    }
policy-fault-too-many =
    { $most ->
        [zero] قائمة <b>{ $key }</b> أطول من اللازم: لا يُستخدم منها شيء.
        [one] قائمة <b>{ $key }</b> أطول من اللازم: يُستخدم أول إدخال فقط.
        [two] قائمة <b>{ $key }</b> أطول من اللازم: يُستخدم أول إدخالين فقط.
        [few] قائمة <b>{ $key }</b> أطول من اللازم: يُستخدم أول { $most } إدخالات فقط.
        [many] قائمة <b>{ $key }</b> أطول من اللازم: يُستخدم أول { $most } إدخالًا فقط.
       *[other] قائمة <b>{ $key }</b> أطول من اللازم: يُستخدم أول { $most } إدخال فقط.
    }
policy-fault-unknown-app = لا يعرف Sparekey تطبيقًا باسم <b>{ $id }</b>. لذلك يختار كل شخص تطبيقه بنفسه.
policy-fault-unknown-provider = لا يعرف Sparekey مزوّدًا باسم <b>{ $id }</b>. لذلك لا يُستخدم هذا الإدخال.
policy-fault-unknown-language = لا يعرف Sparekey اللغة <b>{ $id }</b>. لذلك تُستخدم لغة الكمبيوتر.
policy-fault-no-domain = لا توجد صناديق بريد للناس في النطاق <b>{ $domain }</b>. لذلك لا تُستخدم خوادمه.
policy-fault-domain-twice = للنطاق <b>{ $domain }</b> إدخالان. يُستخدم الأول فقط.
# A policy must never lead the codes of a known provider to other servers.
policy-fault-domain-of-provider =
    { $named ->
        [yes] النطاق <b>{ $domain }</b> من نطاقات { $provider }. لا يستخدم Sparekey إلا خوادم هذا المزوّد نفسه.
       *[no] النطاق <b>{ $domain }</b> من نطاقات مزوّد بريد معروف. لذلك لا تُستخدم الخوادم المذكورة في السياسة.
    }
policy-fault-domain-looks-like = يبدو أن في النطاق <b>{ $domain }</b> خطأ كتابة، والمقصود <b>{ $meant }</b>. لذلك لا تُستخدم خوادمه.
policy-fault-domain-hosted-by = يصل بريد النطاق <b>{ $domain }</b> إلى { $provider }. لا يستخدم Sparekey إلا خوادم هذا المزوّد نفسه.
policy-fault-no-sending = ليس للنطاق <b>{ $domain }</b> خادم للإرسال. لذلك لا يُستخدم هذا الإدخال.
# “HOST:PORT:tls” is meant literally.
policy-fault-no-server = يجب أن يكون المفتاح <b>{ $key }</b> بالشكل HOST:PORT:tls، لكن قيمته <b>{ $text }</b>. لذلك لا يُستخدم هذا الإدخال.
policy-fault-server-of-provider = الخادم <b>{ $host }</b> من خوادم مزوّد بريد معروف. لذلك لا يُستخدم إدخال النطاق <b>{ $domain }</b>.
policy-fault-no-user-form = يجب أن تكون قيمة المفتاح <b>{ $key }</b> إما «address» أو «local-part»، لكنها <b>{ $text }</b>. لذلك لا يُستخدم هذا الإدخال.
policy-fault-no-certificate = لا توجد أي شهادة في <b>extra-ca</b>.
policy-fault-certificate-not-readable = لا يمكن قراءة إحدى الشهادات في <b>extra-ca</b>. لذلك لا تُستخدم.
# $name is what a certificate says of its owner.
policy-fault-not-an-authority = شهادة <b>{ $name }</b> في <b>extra-ca</b> ليست لجهة إصدار شهادات. لذلك لا تُستخدم.
policy-fault-authority-out-of-date = شهادة <b>{ $name }</b> في <b>extra-ca</b> صالحة من { $from } إلى { $until }. لذلك لا تُستخدم اليوم.
policy-fault-certificate-file =
    لا يُستخدم <b>extra-ca</b>. السبب في <b>{ $place }</b>: { $because ->
        [owner] المالك ليس المسؤول.
        [writable] يستطيع غير المسؤول تغييره.
        [link] هذا رابط إلى مكان آخر.
        [kind] هذا ليس ملفًا عاديًا ولا مجلدًا عاديًا.
        [not-allowed] قراءته غير مسموحة.
        [missing] لا شيء موجود هناك.
        [too-long] هذا أطول من اللازم.
        [path] هذا ليس شهادة ولا مسارًا كاملًا.
       *[failed] لم يمكن قراءته.
    }
policy-fault-more =
    { $count ->
        [zero] لا توجد إدخالات أخرى غير مستخدمة.
        [one] هناك إدخال آخر غير مستخدم.
        [two] هناك إدخالان آخران غير مستخدمين.
        [few] هناك { $count } إدخالات أخرى غير مستخدمة.
        [many] هناك { $count } إدخالًا آخر غير مستخدم.
       *[other] هناك { $count } إدخال آخر غير مستخدم.
    }

# Step 2: how the provider was recognised. $domain is the part of the address behind the @.
found-by-policy = حددت مؤسستك خوادم { $domain }.

# Step 1: the app cannot be changed.
policy-app = اختارت مؤسستك هذا التطبيق.

# Step 2: the address is of another provider than those that the organisation allows.
# $providers: names of mail providers. $domains: what stands behind the @, as “bakery.example”.
# Of both: “none”, “some” (the names are given) or “many” (too many to name).
stop-policy-not-allowed-title = لا يمكن استخدام صندوق البريد هذا هنا
stop-policy-not-allowed-why =
    { $providers-named ->
        [none] { $domains-named ->
            [none] لا تسمح مؤسستك بأي صندوق بريد في Sparekey.
            [some] لا تسمح مؤسستك إلا بعناوين من { $domains }.
           *[many] لا تسمح مؤسستك إلا بعناوينها هي.
        }
        [some] { $domains-named ->
            [none] لا تسمح مؤسستك إلا بصناديق البريد لدى { $providers }.
            [some] لا تسمح مؤسستك إلا بصناديق البريد لدى { $providers }، وبعناوين من { $domains }.
           *[many] لا تسمح مؤسستك إلا بصناديق البريد لدى { $providers }، وبعناوينها هي.
        }
       *[many] { $domains-named ->
            [none] لا تسمح مؤسستك إلا ببعض مزوّدي البريد، وهذا المزوّد ليس منهم.
            [some] لا تسمح مؤسستك إلا ببعض مزوّدي البريد، وبعناوين من { $domains }.
           *[many] لا تسمح مؤسستك إلا ببعض مزوّدي البريد، وبعناوينها هي.
        }
    }
stop-policy-not-allowed-instead-1 = اكتب عنوانًا تسمح به مؤسستك.
stop-policy-not-allowed-instead-2 = أو اسأل المشرف.

# Step 2: the organisation has set mail servers for this domain, but nobody answers where its mail goes.
stop-policy-waits-title = لم يتمكن Sparekey من البحث عن { $domain }
stop-policy-waits-why =
    حددت مؤسستك خوادم البريد للنطاق { $domain }. وقبل استخدامها، يسأل Sparekey إلى أين يصل بريد { $domain }. لم يأتِ جواب هذه المرة.
stop-policy-waits-instead-1 = تأكد من أن هذا الكمبيوتر متصل بالإنترنت. ثم اضغط «{ button-look-again }».

# Step 2: title of a note. What follows is one of the sentences “policy-fault-…”.
policy-not-followed-title = أحد إعدادات مؤسستك غير مستخدم

# Step 2: the servers are the organisation's, and nothing has to be typed.
policy-servers-title = خوادم بريدك
# $smtp and $imap: a server and its port, as “mail.bakery.example:465”. $reads: whether the app reads mail too.
policy-servers =
    { $reads ->
        [yes] حددت مؤسستك خوادم { $domain }: الخادم <b>{ $smtp }</b> للإرسال، والخادم <b>{ $imap }</b> للقراءة.
       *[no] حددت مؤسستك خادم { $domain }: الخادم <b>{ $smtp }</b> للإرسال.
    }

# A mailbox of the list has other servers than those that the organisation has set since. The button is there.
policy-other-servers = حددت مؤسستك خوادم بريد جديدة للنطاق { $domain }. استبدل كلمة المرور لإعداد صندوق البريد هذا بالخوادم الجديدة.

# Steps 5 and 7: nothing can be saved.
policy-no-saving = لا يحفظ Sparekey صندوق البريد هذا: مؤسستك أوقفت الحفظ.

# Step 6: $names are names of certificate authorities; $count says how many. One counts for servers that Sparekey does not know.
policy-vouched =
    { $count ->
        [zero] في هذا الاختبار، لم تُضف مؤسستك أي جهة إصدار شهادات.
        [one] في هذا الاختبار، يثق Sparekey أيضًا بجهة إصدار شهادات أضافتها مؤسستك: <b>{ $names }</b>.
        [two] في هذا الاختبار، يثق Sparekey أيضًا بجهتَي إصدار شهادات أضافتهما مؤسستك: <b>{ $names }</b>.
        [few] في هذا الاختبار، يثق Sparekey أيضًا بجهات إصدار شهادات أضافتها مؤسستك: <b>{ $names }</b>.
        [many] في هذا الاختبار، يثق Sparekey أيضًا بجهات إصدار شهادات أضافتها مؤسستك: <b>{ $names }</b>.
       *[other] في هذا الاختبار، يثق Sparekey أيضًا بجهات إصدار شهادات أضافتها مؤسستك: <b>{ $names }</b>.
    }

# Many mailboxes: why a row is not tested. $named says whether $provider is known.
bulk-row-not-allowed =
    { $named ->
        [yes] لا تسمح مؤسستك هنا بصناديق البريد لدى { $provider }.
       *[no] لا تسمح مؤسستك هنا بعناوين من { $domain }.
    }
bulk-row-servers-set = حددت مؤسستك للنطاق { $domain } خوادم غير { $host }.
bulk-row-servers-wait = لم يأتِ جواب عن المكان الذي يصل إليه بريد { $domain }. تنتظر خوادم مؤسستك هذا الجواب.
