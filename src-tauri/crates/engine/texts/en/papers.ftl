paper-heading = To read and keep
help-paper = To read and keep.

## The report as a page to print. The helpdesk reads it too.

report-page-title = What Sparekey found
report-page-lead = This page holds no password, no e-mail address and no name of a person. You can give it to whoever helps you.
# Stands above the number, which has its own line.
report-page-number = Support number (safe to say)
# Heading of the section with what is wrong, or of the sentence that nothing is.
report-page-found = What was found
report-page-nothing-wrong = Everything that { $app } needs works from this computer.
# Captions and row names of tables: few words, no full stop.
report-page-tested = What was tested
report-page-app = App
report-page-provider = Mail provider
report-page-own-server = A mail server of one's own
report-page-code = { $code ->
    [yes] App password
   *[no] Password
 }
# How long the password is; its letters stand nowhere.
report-page-letters = { $number ->
    [one] one character, not shown
   *[other] { $number } characters, not shown
 }
# A server that works in the place of the one in the row above.
report-page-instead = Works instead
report-page-stages = Stages and times
report-page-stage = Stage
report-page-time = Time
report-page-not-begun = not begun
report-page-not-finished = not finished
# Which of Sparekey's rules found the cause.
report-page-rule = Rule
# In front of "low", "medium" or "high", which stay English.
report-page-sure = How sure
# Whether the sign-in page of a Wi-Fi stands in between.
report-page-sign-in-page = Sign-in page of a Wi-Fi
# A place in the program, such as "crates/engine/src/run.rs:12".
report-page-place = Place
report-page-versions = Versions
report-page-system = System
report-page-day = Day of this report
report-page-checked = Provider's facts checked on
report-page-step = Step
# Stands for a name that is not told, such as a proxy's: "goes through the proxy (name left out), which…".
report-page-left-out = (name left out)

## Comments in files for programs. People who set up programs read them.

settings-file-head = Mail settings that Sparekey has proven. The password is not in this file.
# A command stands in the next line. "msmtp" is a program.
settings-file-msmtp-linux = Linux: type this once. It asks for the password and keeps it where msmtp looks for it.
settings-file-msmtp-mac = Mac: type this once instead.
# "SMTP_PASSWORD" is the name of a setting: never translated.
settings-file-env-password = If your program wants SMTP_PASSWORD, keep it in a safe place of its own, not in this file.
