### Arabic: what an organisation has settled for its computers, as people there see it: a quiet line at the foot of the window,
### and what it opens. The terminal says the same. Not yet checked by a native speaker.

# The quiet line, a button. Keep it under 40 characters.
managed-line = تعتني مؤسستك بهذا الكمبيوتر
# Title of what the line opens. Keep it under 45 characters.
managed-title = ما حددته مؤسستك
managed-lead = تعتني مؤسستك بهذا الكمبيوتر. وقد حددت ما يلي في Sparekey:
managed-nothing = لا شيء محدد في هذه اللحظة.
managed-app = الإعدادات مخصّصة من أجل { $app }.
# $providers: names of mail providers; $own: whether the organisation has mail servers of its own besides.
managed-providers =
    { $own ->
        [yes] لا يمكن إعداد صناديق البريد إلا لدى { $providers }، وعلى خوادم بريد مؤسستك.
       *[no] لا يمكن إعداد صناديق البريد إلا لدى { $providers }.
    }
# The same, where there are too many names. $count is 2 or more.
managed-providers-many =
    { $own ->
        [yes] { $count ->
            [zero] لا يمكن إعداد صناديق البريد إلا على خوادم بريد مؤسستك.
            [one] لا يمكن إعداد صناديق البريد إلا لدى مزوّد بريد واحد، وعلى خوادم بريد مؤسستك.
            [two] لا يمكن إعداد صناديق البريد إلا لدى مزوّدَي بريد، وعلى خوادم بريد مؤسستك.
            [few] لا يمكن إعداد صناديق البريد إلا لدى { $count } مزوّدي بريد، وعلى خوادم بريد مؤسستك.
            [many] لا يمكن إعداد صناديق البريد إلا لدى { $count } مزوّد بريد، وعلى خوادم بريد مؤسستك.
           *[other] لا يمكن إعداد صناديق البريد إلا لدى { $count } مزوّد بريد، وعلى خوادم بريد مؤسستك.
        }
       *[no] { $count ->
            [zero] لا يمكن إعداد أي صندوق بريد.
            [one] لا يمكن إعداد صناديق البريد إلا لدى مزوّد بريد واحد.
            [two] لا يمكن إعداد صناديق البريد إلا لدى مزوّدَي بريد.
            [few] لا يمكن إعداد صناديق البريد إلا لدى { $count } مزوّدي بريد.
            [many] لا يمكن إعداد صناديق البريد إلا لدى { $count } مزوّد بريد.
           *[other] لا يمكن إعداد صناديق البريد إلا لدى { $count } مزوّد بريد.
        }
    }
managed-providers-none = لا يمكن إعداد صناديق البريد إلا على خوادم بريد مؤسستك.
# $domains: what stands behind the @, like “bakery.example”.
managed-servers = خوادم البريد معروفة من أجل { $domains }.
# The same, where there are too many. $count is 2 or more.
managed-servers-many =
    { $count ->
        [zero] لا توجد نطاقات خوادم بريدها معروفة.
        [one] خوادم البريد معروفة من أجل نطاق واحد.
        [two] خوادم البريد معروفة من أجل نطاقين.
        [few] خوادم البريد معروفة من أجل { $count } نطاقات.
        [many] خوادم البريد معروفة من أجل { $count } نطاقًا.
       *[other] خوادم البريد معروفة من أجل { $count } نطاق.
    }
# $names: what certificate authorities call themselves.
managed-authorities = قد تأتي شهادات خوادم بريد مؤسستك من { $names }.
managed-no-portal-probe = لا يتحقق Sparekey هل تريد شبكة Wi-Fi تسجيل الدخول أولًا.
managed-no-saving = لا تُحفظ صناديق البريد على هذا الكمبيوتر.
# $language: a language's own name for itself.
managed-language = يبدأ Sparekey بهذه اللغة: { $language }.
# Names of two settings of a computer: not translated.
managed-trust-environment = يثق Sparekey أيضًا بمن يذكره SSL_CERT_FILE وSSL_CERT_DIR.
# Comes before sentences on what is not used, one in each paragraph. They are for the administrator.
managed-left-out = <b>إلى المشرف:</b> بعض ما حُدّد غير مستخدم.
# $place: a file or a key of the registry.
managed-place = هذا محدد في { $place }.

## The report, as a page to print: two rows of a table. What follows are names of keys and faults, which stay English.

report-page-policy = ما حددته المؤسسة
report-page-policy-left-out = غير مستخدم منه

## sparekey-cli policy: for the administrator, in a terminal.

# $place: where it was looked.
terminal-policy-none = لم تحدد أي مؤسسة شيئًا على هذا الكمبيوتر. بحث Sparekey هنا: { $place }
terminal-policy-in-force = المعمول به، من { $place }:
terminal-policy-nothing = لا شيء معمول به. قرأ Sparekey ما في { $place }.
terminal-policy-left-out = غير مستخدم، مع السبب:
terminal-policy-all-used = كله مستخدم.
# After a file was judged before it is put in its place.
terminal-policy-not-judged = لم يجرِ التحقق من مالك الملف ومن يستطيع تغييره. على الكمبيوتر المقصود، يخبرك بذلك الأمر sparekey-cli policy.
