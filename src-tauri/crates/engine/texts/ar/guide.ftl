### Arabic. The walk-through script for a helpdesk on the phone. Not yet checked by a native speaker.
### The caller = المتصل.

## The frame

guide-title = دليل المكالمة: { $provider } و { $app }
guide-title-own = دليل المكالمة: خوادم بريد خاصة و { $app }
guide-first-line = لا تطلب كلمة مرور التطبيق أبدًا. لا يقرؤها أحد بصوت مسموع، ولا حتى جزءًا منها.
guide-last-line = هل قبِل { $app } البيانات؟
guide-last-line-stopped = هل تعرف ما عليك فعله بدلًا من ذلك؟
guide-how-numbers = أرقام الخطوات والكلمات المقتبسة هنا هي نفسها على شاشة المتصل.
guide-how-begin = ابدأ كل خطوة بالسؤال: «ماذا يقول السطر الكبير؟» وهو مكتوب هنا تحت رقم الخطوة.
guide-how-address = حيث تجد { $address }، يظهر لدى المتصل عنوانه هو.
guide-how-support = إذا قرأ المتصل كلمات غير موجودة هنا، فاسأله عن رقم الدعم وابحث عنه.

## Labels above or before the quotes. No full stop.

guide-ask = اسأل
guide-sees = يرى المتصل
guide-then-sees = ثم يرى
guide-if-says = إذا قال
guide-if-presses = عند الضغط على
guide-if-types = بعد كتابة
guide-if-finds = إذا قالت الشاشة
guide-only-after = فقط بعد الجواب
guide-support = رقم الدعم

## Beside a button: where it leads. Few words, no full stop.

guide-to-step = الانتقال إلى الخطوة { $number }
guide-to-test = اختبار من جديد، في الخطوة { $number }
guide-to-here = البقاء في هذه الخطوة
guide-to-answer-first = يطلب جوابًا أولًا
guide-to-page = يفتح صفحة في متصفح المتصل
guide-to-copied = ينسخ النص
guide-to-done = انتهى
guide-to-away = يترك صندوق البريد هذا

## What to ask. Said to the caller.

guide-ask-line = ماذا يقول السطر الكبير؟
guide-ask-paste = ماذا يقول Sparekey عنها؟ من فضلك لا تقرأها عليّ.
guide-ask-field = عند أي سطر أنت الآن؟

## Advice to the helpdesk

guide-other-app = لتطبيق آخر، خذ دليل المكالمة الخاص بذلك التطبيق.
guide-labels = قد تختلف التسميات على صفحة المزوّد. إذا غابت إحداها، فاطلب من المتصل الضغط على «{ button-get-code-trouble }».
guide-next-question = بعد أي جواب آخر، يأتي السؤال التالي.
guide-never-read-out = إذا بدأ المتصل يقرؤها عليك، فأوقفه فورًا.
guide-fields = مرّا على الأسطر واحدًا واحدًا بأسمائها. النقاط مكان كلمة المرور.
guide-stops-here = لا يستطيع Sparekey إعداد صندوق البريد هذا. مرّ مع المتصل على النقاط.
