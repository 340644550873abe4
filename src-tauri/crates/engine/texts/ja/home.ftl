### The places beside the steps, in Japanese. Not yet checked by a native speaker.

place-mailboxes = メールボックス一覧
place-desk = サポート窓口の方へ
place-paper = 読んで保存する
place-bulk = まとめてテスト

button-desk = サポート窓口の方へ

document-saving = 保存しています…
document-saved = { $file }に保存しました。
document-not-opened = { $file }に保存しましたが、開けるプログラムがありませんでした。その場所を確かめてください。
document-no-folder = 保存できませんでした。このコンピューターに、保存用のフォルダーがありません。
document-full = 保存できませんでした。ディスクがいっぱいです。空きを作ってから、もう一度試してください。
document-not-allowed = 保存できませんでした。このフォルダーには書き込めません。コンピューターの管理者に聞いてください。
document-failed = 保存できませんでした。もう一度試してください。
button-open-saved = 開く
