# Words that only the terminal needs.

terminal-choose = Type a number and press Enter
