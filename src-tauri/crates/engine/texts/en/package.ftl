# What the packages for Linux say of Sparekey: in the menu of programs, in software centres, in lists of packages.

# Below the program's name, without a full stop. Software centres show no more than about 40 letters.
package-summary = Mail settings that are proven to work

# The same for the package of the program for the terminal.
package-terminal-summary = Proven mail settings, in a terminal

# What kind of program it is, beside its name in the menu of programs.
package-kind = Mail set-up

# What people may type to find it in the menu of programs. Semicolons part the words, and one stands at the end.
package-keywords = mail;email;e-mail;app password;SMTP;IMAP;account;settings;set up;

# In the menu that a right click on the program's icon opens.
package-practice = Practise without an account

# What it is for: four paragraphs that stand below each other.
package-about-need = Some apps ask for mail settings: a server, a port and a password. Often your usual password does not work there. Then you need an app password.
package-about-way = Sparekey finds your mail provider from your address. It leads you to the page where you make an app password. Then it tests sending and reading for real.
package-about-end = Only settings that worked are saved in your computer's keychain. You copy them field by field into the app that asks for them.
package-about-practice = You can practise the whole way without an account.

# One more paragraph for the package of the program for the terminal.
package-about-terminal = This is the program for a terminal. It also tests many mailboxes from a list, and it answers scripts.
