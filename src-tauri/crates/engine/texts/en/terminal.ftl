# Words that only the terminal needs.

terminal-choose = Type a number and press Enter
terminal-no-such-answer = That is none of the answers above. Type one of the numbers, or ? for help.
terminal-code-not-here = Nothing was taken over: here goes only a number from above. For the password, first choose “{ $button }”. Nothing shows there while you type or paste it.
terminal-code-hidden = Nothing shows while you type or paste the next line. Press Enter when you are done. Enter alone brings the numbers back.
terminal-input-ended = The input ended before the last step was done, so Sparekey stops here.
