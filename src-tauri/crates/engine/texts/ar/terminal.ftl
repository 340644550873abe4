### Arabic: words that only the terminal needs. Not yet checked by a native speaker.

terminal-choose = اكتب رقمًا ثم اضغط Enter
terminal-no-such-answer = هذا ليس من الإجابات أعلاه. اكتب أحد الأرقام، أو ? للمساعدة.
terminal-code-not-here = لم يُؤخذ شيء: هنا يُكتب رقم من الأرقام أعلاه فقط. لكلمة المرور، اختر أولًا «{ $button }». لن يظهر شيء هناك أثناء الكتابة أو اللصق.
terminal-looks-like-code = هذا يشبه كلمة مرور تطبيق، لذلك لم يُؤخذ شيء. أدخلها فقط عندما يطلبها Sparekey، فلا يظهر شيء هناك.
terminal-was-on-screen = بقي ما كتبته ظاهرًا على الشاشة لحظة. إذا كان غيرك يرى شاشتك، فامسحها، وامسح ما يظهر عند التمرير إلى الأعلى.
terminal-still-on-screen = ما كتبته لا يزال ظاهرًا على الشاشة. امسحها، وامسح ما يظهر عند التمرير إلى الأعلى.
terminal-code-hidden = لن يظهر شيء أثناء كتابة السطر التالي أو لصقه. اضغط Enter عند الانتهاء. ضغط Enter وحده يعيد الأرقام.
terminal-input-ended = انتهى الإدخال قبل إتمام الخطوة الأخيرة، لذلك يتوقف Sparekey هنا.
terminal-explain-unknown = لا يوجد سبب يعرفه Sparekey يناسب هذه الكلمات. أرسلها إلى فريق الدعم، من دون أي كلمة مرور.
terminal-check-unknown = تجد ما قاله الخادم أدناه. أعد الاختبار مع { $option }: هذا التقرير خالٍ من كلمة المرور. أرسله إلى فريق الدعم.
terminal-said = ما قيل
