### Arabic: words that only the terminal needs. Not yet checked by a native speaker.

terminal-choose = اكتب رقمًا ثم اضغط Enter
terminal-no-such-answer = هذا ليس من الإجابات أعلاه. اكتب أحد الأرقام، أو ? للمساعدة.
terminal-code-not-here = لم يُؤخذ شيء: هنا يُكتب رقم من الأرقام أعلاه فقط. لكلمة المرور، اختر أولًا «{ $button }». لن يظهر شيء هناك أثناء الكتابة أو اللصق.
terminal-code-hidden = لن يظهر شيء أثناء كتابة السطر التالي أو لصقه. اضغط Enter عند الانتهاء. ضغط Enter وحده يعيد الأرقام.
terminal-input-ended = انتهى الإدخال قبل إتمام الخطوة الأخيرة، لذلك يتوقف Sparekey هنا.
