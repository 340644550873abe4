### Words that only the terminal needs, in Spanish. Not yet checked by a native speaker.

terminal-choose = Escribe un número y pulsa Intro (Enter)
terminal-no-such-answer = Esa respuesta no está arriba. Escribe uno de los números, o ? para ver la ayuda.
# $button: the words of the button that opens the hidden line.
terminal-code-not-here = No se tomó nada: aquí va solo un número de arriba. Para la contraseña, elige antes “{ $button }”. Allí no se ve nada mientras la escribes o la pegas.
terminal-code-hidden = En la línea siguiente no se ve nada mientras escribes o pegas. Pulsa Intro (Enter) al terminar. Intro sin nada más te devuelve a los números.
terminal-input-ended = La entrada terminó antes del último paso, así que Sparekey se detiene aquí.
