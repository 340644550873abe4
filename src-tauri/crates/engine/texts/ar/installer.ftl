### Arabic: what Sparekey says before its window opens, and what its Windows installer says. Not yet checked by a native speaker.
###
### “إعادة المحاولة” is how Windows labels its button Retry.

## Before the window opens

# A message box with the buttons Yes and No. $page is the address of Microsoft's page for WebView2.
start-webview-missing =
    يحتاج Sparekey إلى برنامج Microsoft Edge WebView2 ليعرض نافذته. وهو غير موجود على هذا الكمبيوتر.

    تقدّمه Microsoft مجانًا على هذه الصفحة:
    { $page }

    ثبّته من هناك، ثم شغّل Sparekey من جديد. هل تريد فتح الصفحة الآن؟
# A message box with OK. Sparekey was started a second time, and the window that is open already is stuck.
start-other-silent =
    تطبيق Sparekey مفتوح بالفعل، لكن نافذته لا تستجيب.

    انتظر دقيقة ثم حاول من جديد. إذا لم ينفع ذلك، فأعد تشغيل الكمبيوتر. ما حفظته في أمان.
# On standard error, where there is no display at all. The last words are a command.
start-no-display = يحتاج Sparekey إلى شاشة. استخدم الطرفية بدلًا من ذلك: sparekey-cli setup
# The same where there should be a display, and it could not be used.
start-no-window = لم يستطع Sparekey فتح نافذته. استخدم الطرفية بدلًا من ذلك: sparekey-cli setup

## The Windows installer

# On the first page of the installer.
setup-welcome-title = تثبيت Sparekey
setup-welcome =
    سيُثبَّت Sparekey لك وحدك. لا حاجة إلى كلمة مرور المسؤول.

    ولن يراه الآخرون الذين يستخدمون هذا الكمبيوتر.
# On the last page of the installer.
setup-finish-title = تم تثبيت Sparekey
setup-finish = تجد Sparekey في قائمة ابدأ.
setup-finish-open = فتح Sparekey الآن
# A message box with the buttons Yes and No, on a computer without WebView2. $page is the address of Microsoft's page for it.
setup-webview-missing =
    تم تثبيت Sparekey. وهو يحتاج إلى برنامج Microsoft Edge WebView2 ليعرض نافذته، وهذا البرنامج غير موجود على هذا الكمبيوتر.

    تقدّمه Microsoft مجانًا على هذه الصفحة:
    { $page }

    هل تريد فتح الصفحة الآن؟
# A message box with the buttons Retry and Cancel: files of a program that runs cannot be replaced.
setup-running =
    تطبيق Sparekey مفتوح. أغلق نافذته وكل نافذة طرفية يعمل فيها.

    ثم اضغط «إعادة المحاولة». لم يتغيّر شيء حتى الآن.
# A message box with OK: the disk is full, or the folder may not be written to. $folder is that folder.
setup-failed =
    لم يمكن حفظ ملفات Sparekey في هذا المجلد:
    { $folder }

    لم يتغيّر شيء. تأكد من أن في القرص مساحة، ومن أن الكتابة مسموحة هناك.
# A message box with OK: Windows is too old, or made for another kind of processor.
setup-windows-too-old = يحتاج Sparekey إلى Windows 10 أو أحدث، بإصدار 64 بت.

# Names in the Start menu.
setup-menu-terminal = Sparekey في الطرفية
# What the pointer shows on the entries of the Start menu.
setup-menu-about = يعثر على إعدادات بريدك ويختبرها ويساعدك على إدخالها في تطبيقك.
setup-menu-terminal-about = يفتح نافذة أوامر يكون فيها sparekey-cli جاهزًا.

## The uninstaller

remove-title = إزالة Sparekey
remove-lead = سيُزال Sparekey من هذا الكمبيوتر.
# A box to tick, not ticked at first.
remove-forget = حذف ما حفظته في Sparekey أيضًا
remove-forget-about =
    يشمل ذلك كلمات مرور التطبيقات المحفوظة، وقائمة صناديق بريدك، وإعداداتك.

    البرامج التي لديها كلمة مرور تطبيق تستمر في العمل. لإنهاء كلمة مرور تطبيق نهائيًا، احذفها لدى مزوّد بريدك.
# A message box with OK: nothing was removed, since something saved could not be deleted.
remove-forget-failed =
    لم يمكن حذف بعض ما حفظته. وما زال Sparekey نفسه موجودًا.

    شغّل Sparekey وافتح كل صندوق بريد في القائمة واضغط «{ button-forget }». ثم أزِل Sparekey مرة أخرى.
