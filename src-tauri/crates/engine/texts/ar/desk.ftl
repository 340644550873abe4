### Arabic. The screen for helpdesks: for whoever helps people on the phone. Not yet checked by a native speaker.
### The caller = المتصل, the script = دليل المكالمة, support number = رقم الدعم.

# Heading: keep it under 45 characters.
desk-heading = مساعدة شخص عبر الهاتف
help-desk =
    تعرض كل شاشة رقم دعم. ويمكن أن يقرأه المتصل عليك. يخبرك الرقم أين وصل المتصل، ولا يقول شيئًا عن كلمة مروره.

    يحتوي دليل المكالمة على كلمات شاشات المتصل، خطوة بخطوة. وهكذا ترى ما يراه.

## The script for a call

desk-guide-title = دليل للمكالمة
desk-guide = يقول ما يراه المتصل في كل خطوة، وما تسأل عنه، وإلى أين تنتقلان بعدها. ويمكنك طباعته.
# Names of three menus.
desk-guide-provider = مزوّد بريد المتصل
desk-guide-app = التطبيق الذي تُدخَل فيه الإعدادات
desk-guide-language = لغة المتصل
desk-guide-own-servers = خوادم بريد أخرى
desk-guide-provider-first = اختر مزوّد البريد أولًا.
desk-guide-app-first = اختر التطبيق أولًا.
# Buttons: keep them under 30 characters.
button-make-guide = حفظ دليل المكالمة
button-bulk = إعداد صناديق بريد كثيرة

## Practice and many mailboxes

desk-practice-title = التدريب
# sparekey --practice is typed exactly so: not translated.
desk-practice =
    في التدريب، لا شيء حقيقي، ولا يغادر شيء هذا الكمبيوتر. يمكنك المرور على كل الخطوات، واختيار الخلل الذي سيحدث.

    شغّل Sparekey بالأمر <b>sparekey --practice</b>. عندها يقول شريط في أعلى كل شاشة إن هذا تدريب.
desk-bulk-title = صناديق بريد كثيرة دفعة واحدة
desk-bulk = اختبر قائمة كاملة من صناديق البريد من ملف، واحدًا بعد الآخر.
