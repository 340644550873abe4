### Arabic. What is true of the computer itself. Not yet checked by a native speaker.

borrowed-account = يعمل Sparekey الآن بالحساب <b>{ $account }</b>. ما يُحفظ يبقى لدى ذلك الحساب. للحفظ في حسابك أنت، أغلق Sparekey وشغّله بالطريقة المعتادة.
borrowed-unnamed = يعمل Sparekey الآن بحساب ليس حسابك. ما يُحفظ يبقى لدى ذلك الحساب. للحفظ في حسابك أنت، أغلق Sparekey وشغّله بالطريقة المعتادة.
borrowed-administrator = يعمل Sparekey الآن بصلاحية المسؤول. لا حاجة إلى ذلك: أغلقه وشغّله بالطريقة المعتادة.
