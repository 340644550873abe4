### Texts to read, copy, save and print: the report for whoever helps, and the settings as a file for a program.
###
### Arguments of most messages: see frame.ftl.

## The screen with a report

# Button: leads to the report, to read it.
button-open-report = Read the report
paper-report-heading = The report
paper-report-lead = Read it before you give it to anyone. It holds no password, no e-mail address and no name of a person.
# Stands above the text.
paper-report-label = This is all that it says:
# The form of the report.
paper-form = How do you want it?
paper-form-text = As text
paper-form-text-detail = To copy into a message.
paper-form-page = As a page to print
paper-form-page-detail = Easy to read, in your language.
paper-form-json = As data
paper-form-json-detail = For a program (JSON).
# Whether the report tells what the mail server answered, word for word.
paper-words = Shall it tell the server's own words too?
paper-words-no = No
paper-words-no-detail = The codes say enough most of the time.
paper-words-yes = Yes
paper-words-yes-detail = Addresses, links and the like are cut out first. Read it before you send it.
paper-page-note = Saved, the page opens in your browser. You can print it there, on A4 or Letter.

## The screen with the settings as a file

# Button: leads to that screen.
button-settings-file = Settings as a file
paper-settings-heading = The settings as a file
paper-settings-lead = For programs that read their settings from a file. The password is not in it.
paper-settings-label = The file:
paper-program = Which program is it for?
# Names of programs: never translated.
paper-program-msmtp = msmtp
paper-program-msmtp-detail = Sends mail from scripts.
paper-program-thunderbird = Thunderbird
paper-program-thunderbird-detail = For whoever looks after many computers.
# "Mail" is Apple's program.
paper-program-apple = Apple Mail
paper-program-apple-detail = On a Mac, iPhone or iPad. It asks for the password itself.
# ".env" is the name of a kind of file.
paper-program-env = A program with a .env file
paper-program-env-detail = Lines such as SMTP_HOST and SMTP_PORT.
paper-program-json = Another program
paper-program-json-detail = The settings as data (JSON).
paper-msmtp-note = msmtp takes the password from your computer's keychain. The file says how it gets there.

## Both screens

button-copy-paper = Copy all of it
# What that button says afterwards.
paper-copied = Copied
button-save-paper = Save it as a file
button-save-page = Save the page to print
help-paper =
    Copy the text, or save it as a file. It is saved among your downloads.

    Whatever stands here holds no password. Look through it all the same before you give it away.

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
