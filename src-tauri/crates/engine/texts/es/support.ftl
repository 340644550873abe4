### Support numbers, in Spanish. Not yet checked by a native speaker.
### The first message is for the caller. All others are for whoever helps on the phone (tú); “the caller” is “quien llama”.

## For the caller

# Small label beside the digits: they may be read out on the phone. Keep it under 36 characters.
support-label = Número de soporte · puedes decirlo

## For the helpdesk: around every answer

support-title = Números de soporte
support-lead = Quien llama lee doce cifras. Escríbelas aquí y verás qué hay en su pantalla.
support-field = Número de soporte
support-hint = Doce cifras. Los espacios no molestan.
support-look-up = Buscarlo
support-never-ask = <b>No pidas nunca la contraseña ni la contraseña de aplicación.</b> No la necesitas, y nadie debería decirla por teléfono.
support-last-question = Antes de colgar, pregunta: ¿la app lo aceptó?
support-answer = Qué dice el número
support-needs-scripts = Esta página necesita scripts. Permítelos para este archivo en tu navegador.
support-heading = La pantalla de quien llama dice: “<b>{ $heading }</b>”
# Above words that speak to the caller: "you" in them is the caller.
support-reads = Quien llama lee allí:
support-detail-provider = Proveedor
support-detail-version = Sparekey
support-detail-screen = Pantalla
support-provider-none = Aún no se sabe
support-provider-own = Servidores propios, que no están en nuestra lista
support-provider-practice = Práctica: nada es real
support-version-newer = Más nuevo que este
support-newer-release = Quien llama tiene un Sparekey más nuevo que este. Lo que lees aquí es correcto, pero su pantalla puede decir más.

## A number that cannot be read

support-not-read-title = Este número no se puede leer
support-not-read-too-short =
    { $found ->
        [0] Escribe las doce cifras que lee quien llama.
        [one] Hay una cifra, y un número de soporte tiene doce. Pide las demás a quien llama.
       *[other] Hay { $found } cifras, y un número de soporte tiene doce. Pide las demás a quien llama.
    }
support-not-read-too-long = Hay más de doce cifras. Pide a quien llama que lea el número otra vez.
support-not-read-not-digits = Un número de soporte tiene solo cifras. Escribe solo las cifras, sin palabras ni letras.
support-not-read-check-digits = Una cifra es otra, o dos cambiaron de lugar. Pide a quien llama que lea el número otra vez, despacio.
support-not-read-newer = Las cifras son correctas, pero este Sparekey es demasiado antiguo para conocerlas. Instala el más nuevo y escríbelas otra vez.
support-not-read-gone = Quien llama tiene Sparekey { $version }. Esa pantalla ya no existe en este. Pide que te lea las palabras grandes de arriba.

## What to know and do on each screen. Two or three short sentences.

support-on-app = Quien llama elige la app que pide datos de correo. Pregunta cómo se llama y si está en ese equipo.
support-on-address = Quien llama escribe su dirección de correo. Pide que deletree lo que va detrás de la @.
support-on-address-suggestion = Quizá se coló una tecla en la dirección, y Sparekey ofrece otra. Compara las dos con quien llama, letra por letra.
support-on-address-list = Quien llama elige su proveedor en una lista. Pregunta quién le vendió la dirección o dónde lee su correo en la web.
support-on-address-own-server = Quien llama pone a mano los servidores de correo. Están en la página de ayuda de su proveedor.
support-on-address-stopped = Este proveedor no deja entrar a otros programas con una contraseña. La pantalla dice qué hacer en su lugar.
support-on-address-stopped-reading = Este proveedor no deja que otros programas lean el correo con una contraseña, y la app quiere leer. La pantalla dice qué hacer en su lugar.
support-on-address-moved = El buzón de quien llama se mudó a otra empresa. La pantalla dice a cuál y qué hacer ahora.
support-on-address-organisation = La organización de quien llama solo permite otros proveedores, o sus servidores de correo esperan una respuesta. La pantalla dice cuál de las dos cosas.
support-on-address-practice-only = Quien llama está en la práctica, donde solo funciona una dirección inventada. La pantalla la muestra.
support-on-two-step = Pregunta si la verificación en dos pasos está activada. Si no, un botón abre la página del proveedor donde se activa.
support-on-two-step-decides = De la verificación en dos pasos depende qué contraseña necesita la app. Si quien llama no lo sabe, la pantalla explica cómo verlo.
support-on-two-step-nothing = En este paso no hay nada que hacer. Quien llama pulsa “{ button-continue }”.
support-on-two-step-trouble = Quien llama no puede activar la verificación en dos pasos. La pantalla da los motivos: pregunta cuál encaja.
support-on-get-code = Quien llama crea la contraseña de aplicación en la página del proveedor. Las indicaciones tienen números: pregunta por cuál va.
support-on-get-code-question = Sparekey hace una pregunta tras otra para encontrar qué lo impide. Quien llama responde en la pantalla.
support-on-get-code-found = Sparekey encontró qué lo impide, y quien llama hace lo que dice la pantalla.
support-on-get-code-none = La página de ayuda del proveedor muestra el camino más reciente. Si no sirve, queda usar otro buzón.
support-on-get-password = Aquí no hay nada que crear. La app usa la contraseña normal del buzón.
support-on-get-password-switch = La app usa la contraseña normal del buzón. Antes, el proveedor tiene que dejar entrar a los programas: la pantalla dice dónde.
support-on-get-password-unknown = La app usa la contraseña con la que quien llama lee este buzón en la web.
support-on-paste = Quien llama pone ahora la contraseña de aplicación. No mires su pantalla hasta que vuelva a estar oculta.
support-on-paste-password = Quien llama escribe ahora la contraseña del buzón. No mires su pantalla hasta que vuelva a estar oculta.
support-on-paste-taken = La contraseña está puesta, y solo se ven puntos. Quien llama pulsa “{ button-test }”.
support-on-paste-finding = Sparekey miró lo que se puso. No hace falta leerlo en voz alta: la pantalla dice qué hacer.
support-on-test-running = La prueba tarda unos segundos. Espera a que cambie la pantalla y pide entonces el número nuevo.
support-on-test-message = El envío y la lectura funcionan. Un mensaje a la dirección de quien llama está en camino. No hace falta esperarlo.
support-on-test-proven = La contraseña y los datos funcionan desde el equipo de quien llama. El botón grande lleva al paso 7.
support-on-test-mended = Eso era lo que lo impedía, y Sparekey encontró datos que funcionan. El botón grande lleva al paso 7.
support-on-test-failed = La pantalla puede nombrar dos cosas que lo impiden. Resuelve primero esta.
support-on-test-not-again = Esta contraseña se acaba de rechazar, así que Sparekey no la envió otra vez. Quien llama crea una nueva, o dice qué cambió.
support-on-hand-over = La prueba salió bien. Quien llama copia cada línea en la app, de arriba abajo.
support-on-hand-over-refused = La app no aceptó los datos. Quien llama escribe lo que dijo, y Sparekey lo explica.
support-on-finished = Todo está listo, y la app aceptó los datos.
support-on-mailboxes = Estos son los buzones configurados en ese equipo. Pregunta cuál da problemas y pide que lo abra.
support-on-mailbox = Este es uno de los buzones configurados en ese equipo. Quien llama puede probarlo otra vez o cambiar su contraseña de aplicación.
support-on-mailbox-died = Esta contraseña funcionaba, y ahora ya no. A menudo se cambió desde entonces la contraseña normal. El botón grande lleva a una nueva.
support-on-hand-over-again = Quien llama pone este buzón otra vez en su app, línea por línea, de arriba abajo.
support-on-desk = Quien llama abrió lo que está pensado para ti. “{ button-back }” lleva adonde estaba.
support-on-paper = Quien llama lee un texto para guardar, como un informe. No contiene ninguna contraseña.
support-on-bulk = Quien llama configura muchos buzones desde un archivo.

support-facts = La pantalla de quien llama muestra además los nombres, números o fechas que faltan aquí.
support-hold-too-many-refused = El proveedor puede bloquear una cuenta tras demasiados intentos rechazados. Por eso Sparekey hace una pausa, y la pantalla dice cuánto dura.
support-finding-too-short-title = Es demasiado corta para ser toda la contraseña de aplicación
support-finding-too-long-title = Es más larga que la contraseña de aplicación
support-finding-belongs-elsewhere-title = Parece una contraseña de aplicación de otra empresa
