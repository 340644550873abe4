### Words that only the terminal needs, in Spanish. Not yet checked by a native speaker.

terminal-choose = Escribe un número y pulsa Intro (Enter)
terminal-no-such-answer = Esa respuesta no está arriba. Escribe uno de los números, o ? para ver la ayuda.
# $button: the words of the button that opens the hidden line.
terminal-code-not-here = No se tomó nada: aquí va solo un número de arriba. Para la contraseña, elige antes “{ $button }”. Allí no se ve nada mientras la escribes o la pegas.
terminal-looks-like-code = Eso parece una contraseña de aplicación, así que no se tomó nada. Escríbela solo cuando Sparekey la pida: allí no se ve nada.
terminal-was-on-screen = Lo que escribiste estuvo un momento en la pantalla. Si otras personas pueden verla, bórrala, y también lo que se ve al subir.
terminal-still-on-screen = Lo que escribiste sigue en la pantalla. Bórrala, y también lo que se ve al subir.
terminal-code-hidden = En la línea siguiente no se ve nada mientras escribes o pegas. Pulsa Intro (Enter) al terminar. Intro sin nada más te devuelve a los números.
terminal-input-ended = La entrada terminó antes del último paso, así que Sparekey se detiene aquí.
terminal-explain-unknown = Ninguna causa que Sparekey conoce encaja con estas palabras. Envíalas a tu soporte, sin ninguna contraseña.
terminal-check-unknown = Lo que dijo el servidor está abajo. Repite la prueba con { $option }: ese informe no lleva ninguna contraseña. Envíalo a tu soporte.
terminal-said = Lo que se dijo
