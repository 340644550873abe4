### Arabic. What stands around the places beside the steps. Not yet checked by a native speaker.

place-mailboxes = صناديق بريدك
place-desk = لفرق الدعم
place-paper = للقراءة والاحتفاظ
place-bulk = صناديق بريد كثيرة

button-desk = لفرق الدعم

document-saving = جارٍ الحفظ…
document-saved = تم الحفظ باسم { $file }.
document-not-opened = تم الحفظ باسم { $file }، لكن لم يفتحه أي برنامج. ابحث عنه هناك.
document-no-folder = لم يمكن الحفظ: ليس في هذا الكمبيوتر مجلد لذلك.
document-full = لم يمكن الحفظ: القرص ممتلئ. أفرِغ بعض المساحة وحاول من جديد.
document-not-allowed = لم يمكن الحفظ: الكتابة في هذا المجلد غير مسموحة. اسأل من يعتني بهذا الكمبيوتر.
document-failed = لم يمكن الحفظ. يُرجى المحاولة من جديد.
button-open-saved = فتح الملف
