### The walk-through script for a helpdesk on the phone, in Spanish. Not yet checked by a native speaker.
### It speaks to the person at the helpdesk (tú); “the caller” is “quien llama”.

## The frame

guide-title = Guion para el teléfono: { $provider } y { $app }
guide-title-own = Guion para el teléfono: servidores de correo propios y { $app }
guide-first-line = No pidas nunca la contraseña de aplicación. Nadie la lee en voz alta, ni siquiera una parte.
# Said to the caller.
guide-last-line = ¿Lo aceptó { $app }?
guide-last-line-stopped = ¿Tienes claro qué puedes hacer en su lugar?
guide-how-numbers = Los números de los pasos y las palabras entre comillas son los mismos que en la pantalla de quien llama.
guide-how-begin = Empieza cada paso con: “¿Qué dice la línea grande?” Aquí está debajo del número del paso.
guide-how-address = Donde pone { $address }, quien llama tiene su propia dirección.
guide-how-support = Si quien llama lee algo que no está aquí, pide el número de soporte y búscalo.

## Labels above or before the quotes. No full stop.

guide-ask = Pregunta
guide-sees = Quien llama ve
guide-then-sees = Después ve
guide-if-says = Si dice
guide-if-presses = Cuando pulsa
guide-if-types = Cuando ha escrito
guide-if-finds = Si la pantalla dice
guide-only-after = Solo si dijo
guide-support = Número de soporte

## Beside a button: where it leads. Few words, no full stop.

guide-to-step = ve al paso { $number }
guide-to-test = prueba otra vez, en el paso { $number }
guide-to-here = sigue en este paso
guide-to-answer-first = pide antes una respuesta
guide-to-page = abre una página en su navegador
guide-to-copied = lo copia
guide-to-done = listo
guide-to-away = sale de este buzón

## What to ask. Said to the caller.

guide-ask-line = ¿Qué dice la línea grande?
guide-ask-paste = ¿Qué dice Sparekey de la contraseña? No me la leas, por favor.
guide-ask-field = ¿En qué línea estás ahora?

## Advice to the helpdesk

guide-other-app = Para otra app, usa el guion de esa app.
guide-labels = Los nombres en la página del proveedor pueden variar. Si falta alguno, pide a quien llama que pulse “{ button-get-code-trouble }”.
guide-next-question = Con cualquier otra respuesta viene la pregunta siguiente.
guide-never-read-out = Si empieza a leer la contraseña en voz alta, interrumpe enseguida.
guide-fields = Repasa con quien llama las líneas una a una, por su nombre. Los puntos están en lugar de la contraseña.
guide-stops-here = Sparekey no puede configurar este buzón. Repasa los puntos con quien llama.
