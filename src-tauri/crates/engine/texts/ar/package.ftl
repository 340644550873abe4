### Arabic: what the packages for Linux say of Sparekey. Not yet checked by a native speaker.

# Below the program's name, without a full stop. Software centres show no more than about 40 letters.
package-summary = إعدادات بريد ثبت أنها تعمل

# The same for the package of the program for the terminal.
package-terminal-summary = إعدادات بريد ثبت أنها تعمل، في الطرفية

# What kind of program it is, beside its name in the menu of programs.
package-kind = إعداد البريد

# What people may type to find it in the menu of programs. Semicolons part the words, and one stands at the end.
package-keywords = بريد;البريد الإلكتروني;إيميل;mail;email;كلمة مرور التطبيق;SMTP;IMAP;حساب;صندوق البريد;إعدادات;إعداد;

# In the menu that a right click on the program's icon opens.
package-practice = تدريب بلا حساب

# What it is for: four paragraphs that stand below each other.
package-about-need = تطلب بعض التطبيقات إعدادات البريد: خادمًا ومنفذًا وكلمة مرور. وكثيرًا ما لا تعمل كلمة مرورك العادية هناك. عندها تحتاج إلى كلمة مرور التطبيق.
package-about-way = يعرف Sparekey مزوّد بريدك من عنوانك. ويقودك إلى الصفحة التي تنشئ فيها كلمة مرور التطبيق. ثم يختبر الإرسال والقراءة اختبارًا حقيقيًا.
package-about-end = لا تُحفظ في سلسلة المفاتيح على الكمبيوتر إلا إعدادات نجحت. وتنسخها خانة خانة إلى التطبيق الذي يطلبها.
package-about-practice = يمكنك التدرّب على كل الخطوات بلا حساب.

# One more paragraph for the package of the program for the terminal.
package-about-terminal = هذا هو البرنامج الخاص بالطرفية. وهو يختبر أيضًا صناديق بريد كثيرة من قائمة، ويمكن استخدامه في البرامج النصية.
