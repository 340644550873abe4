### Step 5, the password is pasted or typed, in Spanish. Not yet checked by a native speaker.

## The screen

paste-heading-length = Pega las { $length } letras de { $company }
paste-heading-code = Pega la contraseña de aplicación de { $company }
paste-heading-password = Escribe la contraseña de tu buzón
paste-lead = Sparekey la envía solo a { $company }, para probarla. Después la pones en { $app }. No se la leas a nadie: el soporte no la necesita.
paste-lead-hosts = Sparekey la envía solo a <b>{ $hosts }</b>, para probarla. Después la pones en { $app }. No se la leas a nadie: el soporte no la necesita.
paste-first = Primero va la contraseña: pégala o escríbela.
paste-answer-first = Di primero si la contraseña de aplicación va a esos servidores.

## Buttons: keep each under 24 characters.

button-paste = Pegar
button-paste-again = Pegar otra vez
button-type-instead = Mejor escribirla
button-clear-code = Vaciar
button-test = Probar la conexión

## Typing it

type-code-label = La contraseña de aplicación
type-password-label = La contraseña
type-code-hint = Nadie más debería ver ahora tu pantalla. Pulsa Intro (Enter) al terminar.
type-code-hint-shown = Puedes leer lo que escribes y compararlo. Nadie más debería ver ahora tu pantalla. Pulsa Intro (Enter) al terminar.
type-code-show = Mostrar lo que escribo
type-code-take = Usar esta

## What was taken over

paste-looks-right = Tiene buen aspecto: { $length } letras.
paste-taken = { $length ->
    [one] Recibido: un carácter.
   *[other] Recibidos: { $length } caracteres.
 }
paste-hidden = Aquí se queda oculta.
cleaned = Quitamos { $list }.
cleaned-list = { $rest } y { $last }
cleaned-spaces = { $count ->
    [one] un espacio
   *[other] { $count } espacios
 }
cleaned-tabs = { $count ->
    [one] un tabulador
   *[other] { $count } tabuladores
 }
cleaned-line-breaks = { $count ->
    [one] un salto de línea
   *[other] { $count } saltos de línea
 }
cleaned-invisible = { $count ->
    [one] un carácter oculto
   *[other] { $count } caracteres ocultos
 }
cleaned-hyphens = { $count ->
    [one] un guion
   *[other] { $count } guiones
 }
cleaned-dashes = { $count ->
    [one] una raya larga (en su lugar hay un guion)
   *[other] { $count } rayas largas (en su lugar hay guiones)
 }
cleaned-quotes = { $count ->
    [one] una comilla
   *[other] { $count } comillas
 }
cleaned-marks = { $count ->
    [one] un signo al final o al principio
   *[other] { $count } signos al final o al principio
 }
cleaned-words = { $count ->
    [one] una palabra de alrededor
   *[other] { $count } palabras de alrededor
 }
cleaned-capitals = { $count ->
    [one] la mayúscula de una letra
   *[other] las mayúsculas de { $count } letras
 }

## Nothing could be pasted

clipboard-empty = Todavía no hay texto para pegar. Copia la contraseña de aplicación en la página de { $company } y pulsa “{ button-paste }” otra vez.
clipboard-unavailable = Sparekey no puede leer lo que copiaste en este equipo. Pulsa “{ button-type-instead }”. En ese campo también puedes pegarla.

## What may be wrong with what was pasted: a title, and what to do. Kind, and sure only where we are sure.

finding-empty-title = No hay nada dentro
finding-empty = Solo llegaron espacios. Copia otra vez la contraseña de aplicación, de la primera a la última letra.
finding-far-too-long-title = Eso es demasiado largo
finding-far-too-long = Se pegó una página o un archivo entero. Copia solo la contraseña de aplicación.
finding-too-short-title = { $found ->
    [one] Eso es solo un carácter
   *[other] Son solo { $found } caracteres
 }
finding-too-short = { $length ->
    [0] { $company } propone { $expected } caracteres o más. Si la hiciste más corta, sigue. Si no, cópiala otra vez.
   *[other] { $hyphens ->
        [yes] { $company } muestra { $expected } caracteres, con los guiones. Faltan algunos: cópiala otra vez, del primero al último.
       *[no] { $company } muestra { $expected } caracteres. Faltan algunos: cópiala otra vez, del primero al último.
    }
 }
finding-too-long-title = Son { $found } caracteres
finding-too-long = { $hyphens ->
    [yes] { $company } muestra { $expected } caracteres, con los guiones. Llegó algo más: copia solo la contraseña de aplicación.
   *[no] { $company } muestra { $expected } caracteres. Llegó algo más: copia solo la contraseña de aplicación.
 }
finding-sentence-title = Son palabras
finding-sentence = Quizá la contraseña de aplicación esté entre ellas. Copia solo esa de la página de { $company }.
finding-two-codes-title = Llegaron dos contraseñas de aplicación juntas
finding-two-codes = Copia solo la más nueva y borra la otra en { $company }.
finding-one-time-code-title = Este es el código para iniciar sesión
finding-one-time-code = Las seis cifras llegan a tu teléfono y valen para un solo inicio de sesión. La contraseña de aplicación es más larga y está en la página de { $company }.
finding-backup-code-title = Esto parece un código de respaldo
finding-backup-code = Los códigos de respaldo son para emergencias: guárdalos. La contraseña de aplicación está en la página de { $company } para contraseñas de aplicación.
finding-account-password-title = Esto parece tu contraseña normal
finding-account-password = Con ella { $company } no deja entrar a los programas. Aquí va la contraseña de aplicación que { $company } creó para ti.
finding-the-address-title = Esta es tu dirección
finding-the-address = Copia la contraseña de aplicación en la página de { $company } y pégala aquí.
finding-a-link-title = Esto es un enlace
finding-a-link = Copia la contraseña de aplicación que está en la página, no la dirección de la página.
finding-other-providers-code-title = Esto parece la contraseña de aplicación de otro proveedor
finding-other-providers-code = ¿Se creó para { $company }? Si no, toma la correcta de la página de { $company }.
finding-belongs-elsewhere-title = Esto parece una contraseña de aplicación de { $issuer }
finding-belongs-elsewhere = Se enviaría a <b>{ $hosts }</b>. Una contraseña de aplicación de { $issuer } abre tu correo allí, así que solo { $issuer } debería recibirla. ¿Enviarla de todos modos?
belongs-elsewhere-answered = Parece una contraseña de aplicación de { $issuer }. Dijiste que es para <b>{ $hosts }</b>.
hosts-two = { $one } y { $other }
button-take-code-out = No, quítala
button-send-here = Sí, es para { $hosts }
finding-look-alike-letter-title = Una letra solo parece la correcta
finding-look-alike-letter = { $script ->
    [cyrillic] Hay una letra cirílica que parece latina.
    [greek] Hay una letra griega que parece latina.
    [armenian] Hay una letra armenia que parece latina.
    [cherokee] Hay una letra cheroqui que parece latina.
    [coptic] Hay una letra copta que parece latina.
    [georgian] Hay una letra georgiana que parece latina.
    [lisu] Hay una letra lisu que parece latina.
    [hebrew] Hay una letra hebrea.
    [arabic] Hay una letra árabe.
    [fullwidth] Hay una letra ancha, como las que escriben los teclados chinos y japoneses.
    [styled] Hay una letra decorada que parece una sencilla.
   *[phonetic] Hay una letra que parece una sencilla, como una “i” sin punto.
 } { $known ->
    [yes] Copia la contraseña de aplicación directamente de la página de { $company }.
   *[no] Si no era tu intención, cambia el teclado y escribe la contraseña otra vez.
 }
finding-foreign-character-title = Un carácter parece fuera de lugar
finding-foreign-character = Una mayúscula, una cifra o un signo no encaja con otras contraseñas de aplicación de { $company }. Cópiala otra vez directamente de la página.
# Writing programs in Spanish make “ ” or « » of ".
finding-smart-quotes-title = Hay comillas tipográficas dentro
finding-smart-quotes = { $known ->
    [yes] Un programa de texto pone esas comillas en lugar de las rectas. Cópiala otra vez directamente de la página de { $company }.
   *[no] Un programa de texto pone esas comillas en lugar de las rectas. La dejamos como está. Si la prueba no funciona, escríbela a mano.
 }
finding-hyphens-missing-title = Faltan los guiones
finding-hyphens-missing = { $company } muestra la contraseña de aplicación con guiones entre sus grupos. La dejamos como está. Si la prueba no funciona, cópiala otra vez con ellos.
finding-edge-blank-title = Empieza o termina con un espacio
finding-edge-blank = La dejamos como está. Si la prueba no funciona, vacía el campo e inténtalo sin el espacio.
finding-invisible-inside-title = Hay un carácter oculto dentro
finding-invisible-inside = La dejamos como está. Si la prueba no funciona, escribe la contraseña a mano.
finding-control-inside-title = Hay un salto de línea o una tecla oculta dentro
finding-control-inside = Ningún servidor de correo acepta eso. Copia la contraseña otra vez sin él, o escríbela.

## The keychain: the system's own safe for passwords. Take the word that Windows, macOS or GNOME use for it.

keychain-heading = Buscando el llavero de este equipo
keychain-lead = Antes de que pongas la contraseña, Sparekey mira si este equipo puede guardarla de forma segura.
keychain-asking-title = Preguntando al llavero de este equipo
keychain-asking = Quizá tu sistema muestre una ventana que pide la contraseña de tu equipo. Es tu llavero, no Sparekey.
button-without-keychain = Seguir sin guardar
keychain-ready = El llavero de este equipo está listo. No se guarda nada hasta que lo digas al final.
keychain-skipped = Seguiste sin esperar al llavero. Puedes hacer la prueba igualmente y poner la contraseña en { $app }.
keychain-go-on-anyway = Puedes seguir de todos modos: prueba la contraseña y ponla en { $app }, sin guardarla aquí.
button-try-keychain = Intentar otra vez
keychain-no-bus-title = Sparekey no llega al llavero
keychain-no-bus = Es el lugar donde tu escritorio guarda contraseñas. En una sesión remota o de texto suele estar fuera de alcance.
keychain-missing-title = Este equipo no tiene llavero
keychain-missing = No hay ningún programa instalado para guardar contraseñas. En Linux se llama GNOME Keyring o KWallet.
keychain-locked-title = El llavero está bloqueado
keychain-locked = Desbloquéalo con la contraseña de tu equipo y pulsa “{ button-try-keychain }”.
keychain-dismissed-title = Se cerró la pregunta del llavero
keychain-dismissed = Pulsa “{ button-try-keychain }” si quieres contestarla.
keychain-does-not-keep-title = El llavero no conserva nada
keychain-does-not-keep = Olvidó enseguida lo que recibió. Por eso Sparekey no le confía tu contraseña.
keychain-refused-title = El llavero no la aceptó
keychain-refused = Un dato tan largo no cabe en él. Un nombre más corto puede ayudar.
keychain-failed-title = El llavero no respondió como debía
keychain-failed = Muchas veces ayuda reiniciar el equipo.
