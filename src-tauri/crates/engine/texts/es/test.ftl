### Step 6, the test, in Spanish. Not yet checked by a native speaker.

test-heading-running = Probando la conexión
test-heading-slept = Tu equipo estaba en reposo
test-heading-cancelled = La prueba se detuvo
test-heading-both = Conexión correcta
test-heading-send = Conexión correcta
test-heading-read = La lectura funciona
test-heading-send-only = El envío funciona. La lectura, aún no.
test-heading-read-only = La lectura funciona. El envío, aún no.
test-heading-neither = Todavía no funciona
test-heading-held = Una breve pausa protege tu cuenta
test-lead-running = Sparekey inicia sesión con los datos que recibirá { $app }. Tarda unos segundos.
test-lead-message = El envío y la lectura funcionan. Ahora Sparekey envía un mensaje a tu propia dirección y lo busca.
test-lead-ended = { $known ->
    [yes] Sparekey probó los servidores de { $company } con los datos para { $app }.
   *[no] Sparekey probó tus servidores de correo con los datos para { $app }.
 }
test-lead-held = Esta vez Sparekey no inició sesión.
test-running = Probando…
test-running-message = El mensaje está en camino…
test-countdown = La prueba termina sola, como mucho en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
 }.
test-countdown-minutes = La prueba termina sola, como mucho en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }.
test-cancelled-note = No se perdió nada. Prueba otra vez cuando quieras.
test-slept-note = Todo está bien. La prueba se detuvo porque tu equipo estaba en reposo o parado. Prueba otra vez cuando vuelva a tener conexión.
test-broke = Algo salió mal en el propio Sparekey, no en tu proveedor. Lo que escribiste sigue aquí. Prueba otra vez.
test-proven-send = { $code ->
    [yes] Tu contraseña de aplicación funciona desde este equipo. El envío funciona, y { $app } no necesita más.
   *[no] Tu contraseña funciona desde este equipo. El envío funciona, y { $app } no necesita más.
 }
test-proven-both = { $code ->
    [yes] Tu contraseña de aplicación funciona desde este equipo, para enviar y para leer.
   *[no] Tu contraseña funciona desde este equipo, para enviar y para leer.
 }
button-cancel-test = Detener la prueba
button-test-again = Probar otra vez
button-something-changed = { $known ->
    [yes] Probar otra vez: cambié algo en { $company }
   *[no] Probar otra vez: cambié algo en mi proveedor
 }
just-refused = { $code ->
    [yes] Esta contraseña de aplicación se acaba de rechazar, así que Sparekey no la envió otra vez. Crea una nueva y pégala.
   *[no] Esta contraseña se acaba de rechazar, así que Sparekey no la envió otra vez. Revísala y ponla de nuevo.
 }
button-to-hand-over = Ponerla en { $app }
seconds = { $seconds } s

lane-smtp = Envío
lane-imap = Lectura
stage-resolve = Buscando el servidor
stage-resolve-done = Servidor encontrado
stage-resolve-wrong = Servidor no encontrado
stage-connect = Conectando
stage-connect-done = Conexión hecha
stage-connect-wrong = Sin conexión
stage-secure = Cifrando
stage-secure-done = Cifrado listo
stage-secure-wrong = Sin cifrado seguro
stage-greet = Saludando
stage-greet-done = Saludo recibido
stage-greet-wrong = No llegó ningún saludo
stage-sign-in = Iniciando sesión
stage-sign-in-done = Sesión iniciada
stage-sign-in-wrong = No dejó entrar
stage-open-inbox = Abriendo la bandeja
stage-open-inbox-done = Bandeja abierta
stage-open-inbox-wrong = No se abrió la bandeja

password-doubted = Quizá { $company } deje pronto las contraseñas de aplicación, pero las noticias no coinciden. Si también rechaza una nueva, usa otro buzón para { $app }.
button-new-code = Nueva contraseña de aplicación
button-new-password = Poner otra vez la contraseña
button-open-provider = Abrir { $company }
button-change-name = Cambiar el nombre de usuario
button-change-servers = Cambiar los servidores
button-other-address = Usar otra dirección
details = Detalles para el soporte
detail-server = Servidor
detail-said = Lo que dijo el servidor
detail-codes = Sus códigos
detail-issuer = Certificado emitido por
detail-names = El certificado es para
detail-until = Certificado válido hasta
detail-from = Certificado válido desde
detail-product = Entre tú y el servidor
detail-tried = Lo que se intentó
detail-proxy = Proxy
detail-numbers = Números de error de este equipo
detail-greeted = Nombre que da el servidor
detail-open = Otros puertos que responden
detail-silent = Otros puertos que no responden
detail-clock = Fecha aquí y fecha fuera
detail-offered = Formas de iniciar sesión
detail-cause = Causa

## Not tried, or mended

hold-other-leg-refused = Esta vez no se intentó, porque se rechazó el inicio de sesión para enviar. Un rechazo es más seguro para tu cuenta que dos.
hold-too-many-refused = { $known ->
    [yes] { $minutes ->
        [one] { $company } puede bloquear una cuenta tras demasiados intentos rechazados. Por eso Sparekey hace una pausa antes de iniciar sesión otra vez. Espera un minuto y prueba de nuevo.
       *[other] { $company } puede bloquear una cuenta tras demasiados intentos rechazados. Por eso Sparekey hace una pausa antes de iniciar sesión otra vez. Espera { $minutes } minutos y prueba de nuevo.
    }
   *[no] { $minutes ->
        [one] Tu proveedor de correo puede bloquear una cuenta tras demasiados intentos rechazados. Por eso Sparekey hace una pausa antes de iniciar sesión otra vez. Espera un minuto y prueba de nuevo.
       *[other] Tu proveedor de correo puede bloquear una cuenta tras demasiados intentos rechazados. Por eso Sparekey hace una pausa antes de iniciar sesión otra vez. Espera { $minutes } minutos y prueba de nuevo.
    }
 }
lane-looking = Buscando el motivo…
lane-tries-instead = { $what ->
    [server] Probando también el servidor { $server }…
    [port] Probando también el puerto { $port }…
    [name] Probando también el nombre { $name }…
    [direct] Probando otro camino al mismo servidor…
   *[mode] Probando el otro tipo de cifrado…
 }
lane-works-instead = { $what ->
    [server] Funciona con { $server }.
    [port] Funciona en el puerto { $port }.
    [name] Funciona con el nombre { $name }.
    [direct] Funciona sin el proxy.
    [family] Funciona con el otro tipo de dirección de internet.
   *[mode] { $mode ->
        [tls] Funciona con SSL/TLS.
       *[starttls] Funciona con STARTTLS.
    }
 }
mended = <b>{ $why }.</b> { $what ->
    [server] { $server } funciona, así que ese es el que recibe { $app }.
    [port] El puerto { $port } funciona, así que ese es el que recibe { $app }.
    [name] El nombre de usuario { $name } funciona, así que ese es el que recibe { $app }.
    [direct] Funciona sin el proxy. Los datos para { $app } no cambian.
    [family] El otro funciona. Los datos para { $app } no cambian.
   *[mode] { $mode ->
        [tls] Con SSL/TLS funciona, así que eso es lo que recibe { $app }.
       *[starttls] Con STARTTLS funciona, así que eso es lo que recibe { $app }.
    }
 }
works-instead = { $what ->
    [server] Pero { $server } funciona.
    [port] Pero el puerto { $port } funciona.
    [name] Pero el nombre de usuario { $name } funciona.
    [direct] Pero sin el proxy funciona.
    [family] Pero el otro funciona.
   *[mode] { $mode ->
        [tls] Pero con SSL/TLS funciona.
       *[starttls] Pero con STARTTLS funciona.
    }
 }
works-instead-not-taken = { $what ->
    [server] { $server } funciona, pero { $app } no lo admite.
    [port] El puerto { $port } funciona, pero { $app } no lo admite.
    [name] El nombre de usuario { $name } funciona, pero { $app } no lo admite.
    [direct] Sin el proxy funciona.
    [family] El otro funciona.
   *[mode] { $mode ->
        [tls] SSL/TLS funciona, pero { $app } no lo admite.
       *[starttls] STARTTLS funciona, pero { $app } no lo admite.
    }
 }
vantage-its-servers = Esto es cosa de la red de aquí. { $app } se conecta desde sus propios servidores y quizá no le pase. Para comprobar la contraseña, prueba en otra red, como el punto de acceso de tu teléfono.
vantage-unknown = Esto es cosa de la red de aquí. Si { $app } se conecta desde otro lugar, quizá no le pase.

instead = Esto sí funciona: { $server }, con el usuario { $user }.
instead-direct = { $what ->
    [family] El otro tipo de dirección de internet funciona: { $server }, con el usuario { $user }.
   *[direct] Sin el proxy funciona: { $server }, con el usuario { $user }.
 }

## The message to oneself

journey-letter-subject = Mensaje de prueba de Sparekey
journey-letter-text = ¡Hola! Sparekey te envió este mensaje para probar tu correo, y lo quita solo. Si aún lo ves, puedes borrarlo. Con estas letras lo encuentra Sparekey:
journey-title = Un mensaje para ti
journey-send = Enviándolo
journey-send-done = Enviado
journey-send-wrong = No enviado
journey-find = Buscándolo en tu buzón
journey-find-done = Encontrado en tu buzón
journey-find-wrong = No encontrado en tu buzón
journey-not-waited = Sin esperarlo
journey-remove = Quitándolo otra vez
journey-remove-done = Quitado otra vez
journey-remove-wrong = Se quedó en tu buzón
journey-waiting = El correo puede tardar un minuto o dos. No hace falta que lo esperes: el envío y la lectura funcionan.
button-skip-journey = No esperar el mensaje
journey-arrived-title = El mensaje para ti llegó
journey-arrived-text = El envío y la lectura funcionan de verdad.
journey-spam-title = El mensaje para ti acabó en el spam
journey-spam-text = El envío y la lectura funcionan de verdad. Pero tu propio mensaje se tomó por spam, y quizá también los que envíes a otros.
journey-all-mail-title = El mensaje para ti llegó fuera de la bandeja de entrada
journey-all-mail-text = El envío y la lectura funcionan de verdad. Un filtro dejó el mensaje fuera de tu bandeja de entrada.
journey-not-seen-title = El mensaje para ti aún no ha llegado
journey-not-seen-text = Se envió y todavía puede llegar. Si llega, puedes borrarlo. El envío y el inicio de sesión funcionan.
journey-greylisted-title = El servidor de correo quiere el mensaje más tarde
journey-greylisted-text = Lo hace con el primer correo de un lugar nuevo, para frenar el correo basura. Los siguientes pasan. El inicio de sesión funciona.
journey-put-off-title = El mensaje para ti quedó aplazado
journey-put-off-text = El servidor de correo no lo quiso en este momento. El inicio de sesión funciona, y el envío puede funcionar más tarde.
journey-bounced-title = El mensaje para ti volvió
journey-bounced-text = Tu servidor de correo lo aceptó, pero no pudo entregarlo.
journey-refused-title = El inicio de sesión funciona, pero se rechazó el envío
journey-refused-text = El servidor de correo no aceptó un mensaje para ti.
journey-lost-title = La conexión se cortó con el mensaje en camino
journey-lost-text = El inicio de sesión funciona, así que puedes seguir. Si el mensaje llega más tarde, puedes borrarlo.
journey-skipped-title = No esperaste el mensaje
journey-skipped-text = No pasa nada. Si llega más tarde, puedes borrarlo.
journey-left = El mensaje no se pudo quitar. Puedes borrarlo.
