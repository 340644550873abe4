### Words that only the terminal needs, where the wizard is answered by typing numbers.

terminal-choose = Type a number and press Enter
terminal-no-such-answer = That is none of the answers above. Type one of the numbers, or ? for help.
# $button: the words of the button that opens the hidden line, like “Type it instead”.
terminal-code-not-here = Nothing was taken over: only a number from above goes here. For the password, first choose “{ $button }”. Nothing shows there while you type or paste it.
terminal-code-hidden = Nothing shows while you type or paste the next line. Press Enter when you are done. Enter alone brings the numbers back.
terminal-input-ended = The input ended before the last step was done, so Sparekey stops here.
