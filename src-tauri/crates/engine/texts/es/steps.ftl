### Steps 1 to 4, in Spanish. Not yet checked by a native speaker.

## Step 1

app-heading = ¿Para qué app es?
app-lead = Así Sparekey te muestra los datos tal como los pide tu app.
app-question = La app que pide datos de correo
app-other = Otra app
app-other-detail = Cualquier programa que pida datos de correo
app-does-send = Envía correo
app-does-both = Envía y lee correo
app-choose-first = Elige primero tu app. Si no está aquí, elige “{ app-other }”.
app-name = ¿Cómo se llama la app?
app-name-hint = Puedes dejarlo vacío.
app-needs = ¿Qué hace con tu buzón?
app-needs-send = Solo envía correo
app-needs-send-detail = Por ejemplo, facturas o avisos
app-needs-read = Envía y lee correo
app-needs-read-detail = Muestra tu bandeja de entrada o archiva el correo que llega
app-place = ¿Dónde está { $app }?
app-place-here = En este equipo o en su navegador
app-place-elsewhere = En otro equipo
app-elsewhere-note = Lo más fácil es usar Sparekey <b>en ese otro equipo</b>. También puedes seguir aquí y escribir la contraseña a mano en { $app }. Para eso, deja abierta la página de tu proveedor.

## Step 2

address-heading-send = ¿Desde qué dirección enviará { $app }?
address-heading-both = ¿Qué dirección usará { $app }?
address-lead = La parte detrás de la @ le dice a Sparekey quién gestiona tu buzón.
address-field = Tu dirección de correo
address-looking-up = Buscando quién gestiona este buzón…
address-suggestion = ¿Querías decir { $suggestion }?
address-suggestion-text = Quizá se coló una tecla en la parte detrás de la @.
button-take-suggestion = Sí, usar { $suggestion }
button-keep-address = No, dejar la mía

## What is not yet right about the address. Never “wrong” or “invalid”.

address-error-empty = Escribe aquí tu dirección de correo.
address-error-no-at = Una dirección de correo lleva una @, como nombre@example.com.
address-error-several-ats = Hay más de una @. Una dirección tiene solo una.
address-error-no-local-part = Aún falta el nombre delante de la @, como en nombre@example.com.
address-error-no-domain = Aún falta la parte detrás de la @, como en nombre@example.com.
address-error-no-dot = La parte detrás de la @ necesita un final, como .com o .es.
address-error-blank = Hay un espacio o un carácter oculto dentro. Prueba a escribirla otra vez.
address-error-too-long = Es más larga de lo que puede ser una dirección de correo. ¿Se pegó otra cosa?
address-error-local-part = Delante de la @ hay un carácter que las direcciones no tienen.
address-error-domain = Detrás de la @ hay un carácter que las direcciones no tienen.
address-error-several-addresses = Aquí hay más de una dirección. Escribe solo una.

## The provider that was found: first how, then what it needs. Each is a whole sentence; they stand one behind the other.

found-by-domain = Reconocido por { $domain }.
found-by-mx = El correo de { $domain } lo gestiona { $company }.
found-by-servers = { $domain } usa los servidores de correo de { $company }.
found-by-hand = Lo elegiste en la lista.
found-app-password = Usa contraseñas de aplicación. Se tarda unos 3 minutos, o 10 si la verificación en dos pasos aún está desactivada.
found-app-password-quick = Usa contraseñas de aplicación. Crear una lleva unos 3 minutos.
found-password-of-your-own = Quiere una contraseña de aplicación que inventas tú, en su página.
found-two-step-decides = Usa tu contraseña normal. Si la verificación en dos pasos está activada, quiere una contraseña de aplicación.
found-password = Usa tu contraseña normal. No hay nada que crear.
found-mailbox-password = Usa la contraseña del propio buzón. No hay nada que crear.
found-token = Deja que { $app } envíe correo con un token, que funciona como una contraseña de aplicación.
found-switch = Además hay que permitir los programas una vez, en sus ajustes.
found-oauth-only = No acepta contraseñas de aplicación.
found-bridge = Solo deja entrar a los programas a través de su propio programa, Bridge.
found-none = No deja entrar a otros programas.
found-varies = Tu administrador decide si { $app } puede iniciar sesión con una contraseña.
button-choose-provider = Elegir otro
button-choose-from-list = Elegir proveedor en la lista
button-use-recognised = Usar el reconocido

## How one signs in there

signs-in = ¿Inicias sesión en tu buzón exactamente con esta dirección?
signs-in-yes = Sí
signs-in-no = No, con otro nombre
signs-in-main-address-only = { $company } solo deja iniciar sesión con la dirección principal de un buzón, no con una segunda.
sign-in-name = El nombre con el que inicias sesión
sign-in-name-hint = Algunas direcciones, como info@, son un segundo nombre de otro buzón. Escribe la dirección de ese buzón.
sign-in-name-missing = Escribe el nombre con el que inicias sesión, o elige “{ signs-in-yes }” arriba.
sign-in-name-at-hint = Tu dirección tiene un dominio propio. Escribe la dirección que te dio { $company }. Termina en { $domains }.
sign-in-name-at-missing = Escribe la dirección que te dio { $company }. Termina en { $domains }.
display-name = El nombre que ven los demás
display-name-hint = Por ejemplo, el nombre de tu empresa. Lo pide { $app }.

## The list of providers

provider-list-heading = ¿Quién gestiona tu buzón?
provider-list-lead = A menudo es la empresa que te vendió { $domain }, o Google, o Microsoft.
provider-search = Busca tu proveedor
provider-list-often = Frecuentes con direcciones propias
provider-list = Todos, de la A a la Z
provider-list-found = Encontrados
provider-list-empty = Ningún proveedor de la lista se llama así. Puedes poner tú sus servidores.
button-own-server = Poner los servidores a mano

## The form for servers that nobody here knows: for people who got these names from someone.

own-server-title = Tus servidores de correo
own-server-guessed = No conocemos este proveedor. Pusimos lo habitual: <b>son suposiciones</b>. Compáralas con la página de ayuda de tu proveedor, o pregunta a quien configuró tu buzón.
own-server-autoconfig = <b>El propio { $domain } dice</b> que estos son sus servidores de correo. Compáralos con la página de ayuda de tu proveedor, o pregunta a quien configuró tu buzón.
own-server-ispdb = <b>La lista de Thunderbird</b> da estos servidores para { $domain }. Compáralos con la página de ayuda de tu proveedor, o pregunta a quien configuró tu buzón.
own-server-srv = <b>La libreta de direcciones de internet</b> da estos servidores para { $domain }. Compáralos con la página de ayuda de tu proveedor, o pregunta a quien configuró tu buzón.
own-server-behind = El correo de { $domain } pasa primero por { $gateway }, así que no vemos qué proveedor lo guarda. A menudo es Google o Microsoft 365: <b>si lo sabes, elígelo en la lista</b>. Lo que ves aquí son suposiciones.
own-server-no-mail = { $domain } dice que no recibe ningún correo. Mira otra vez la parte detrás de la @. Lo que ves aquí son <b>suposiciones</b>.
own-server-not-looked-up = No pudimos buscar quién gestiona este buzón: parece que este equipo no tiene conexión. Lo que ves aquí son <b>suposiciones</b>.
own-server-set-aside = Estos son los servidores que conocemos para esta dirección. Cambia lo que en tu caso sea distinto.
button-look-again = Buscar otra vez
stranger-title = Este nombre es de { $other }
stranger = Su contraseña va solo a los servidores de { $other }. Usa ese nombre como dirección, o pon otro nombre para estos servidores.
own-server-edited = Estos son los servidores que escribiste. Sparekey envía tu contraseña solo a ellos.
own-smtp = Envío
own-imap = Lectura
own-host = Servidor
own-host-error = Escribe el nombre del servidor, como smtp.example.com.
own-host-guessed = Este es una suposición.
own-host-again = Escribe otra vez el nombre de este servidor
own-host-again-hint = { $host } no es de { $domain }. Tu contraseña va allí solo si escribes el nombre. Si es correcto, lo dice la ayuda de tu proveedor o lo sabe quien configuró tu buzón.
own-host-again-done = Ese es el nombre. Tu contraseña puede ir a { $host }.
own-host-again-missing = Escribe aquí { $host } si es correcto, o escribe arriba el servidor que sí lo es.
own-servers-sign-in-only-title = Quizá estos servidores no acepten contraseñas
own-servers-sign-in-only = { $domain } dice que los programas tienen que abrir su página de inicio de sesión en un navegador. Pregunta a quien configuró tu buzón si también hay una contraseña de aplicación.
own-domain-missing-title = No existe { $domain } en internet
own-domain-missing = Mira la dirección otra vez, letra por letra. Si solo se usa dentro de una empresa, escribe abajo sus servidores.
own-domain-takes-no-mail-title = { $domain } no recibe correo
own-domain-takes-no-mail = Lo dice el propio dominio. Mira la dirección otra vez, letra por letra.
own-domain-behind-title = El correo de { $domain } pasa primero por { $gateway }
own-domain-behind = Eso no dice dónde está el buzón. Quien lo configuró conoce los servidores.
own-port = Puerto
own-port-error = Un puerto es un número del 1 al 65535. Para enviar suele ser el 465 o el 587.
own-security = Tipo de cifrado
own-security-tls = SSL/TLS (desde el principio)
own-security-starttls = STARTTLS

## What to know before any effort: each has a title and a text.

guidance-old = { $help ->
    [yes] Revisamos las páginas de { $company } por última vez en { $month } de { $year }, hace más de medio año. Ahora pueden verse distintas. Si algo no coincide, su página de ayuda sabe más.
   *[no] Revisamos las páginas de { $company } por última vez en { $month } de { $year }, hace más de medio año. Ahora pueden verse distintas. Si algo no coincide, pregunta a { $company }.
 }
provider-unsure-title = No estamos del todo seguros con { $company }
provider-unsure = Lo que sabemos es antiguo o viene de páginas de otras personas. La prueba del paso 6 muestra si es correcto.
ask-paid-plan-title = ¿Tienes un plan de pago?
ask-paid-plan = { $company } solo deja entrar a los programas con un plan de pago. Si el tuyo es gratuito, usa otro buzón para { $app }.
ask-contract-ended-title = ¿Sigue en vigor tu contrato con { $company }?
ask-contract-ended = Los buzones con contrato terminado se abren solo en el sitio web. En ese caso, usa otro buzón para { $app }.
ask-servers-in-account-title = Tus servidores pueden ser otros
ask-servers-in-account = Dependen de tu plan o país. Están en tu cuenta de { $company }. Si la prueba no funciona, compáralos primero.
ask-unlock-title = ¿Has cambiado hace poco tu contraseña?
ask-unlock = Entonces { $company } no deja entrar a los programas hasta que desbloquees tu correo en su página. Haz eso primero.
ask-password-off-title = ¿Tu cuenta sigue teniendo contraseña?
ask-password-off = En { $company } se puede desactivar. Sin ella, los programas no pueden iniciar sesión. En ese caso, usa otro buzón para { $app }.
ask-frozen-title = ¿Has abierto este buzón hace poco?
ask-frozen = { $company } congela un buzón que nadie abre durante meses. Para despertarlo, inicia sesión una vez en su sitio web.
ask-token-title = ¿Tu plan tiene tokens para enviar?
ask-token = { $company } los crea solo en algunos planes, y solo para tu propio dominio. Su página de ayuda dice en cuáles. Si el tuyo no tiene, usa otro buzón para { $app }.

moved-to = ¿Te ha dicho { $company } que tu correo se ha mudado a { $to }?
moved = ¿Se ha mudado tu correo?
moved-yes = Sí, se ha mudado
moved-no = No
moved-not-sure = No lo sé con seguridad
moved-not-sure-detail = { $company } escribe a todos antes de mudarlos. Puedes intentarlo; la prueba lo muestra.
moved-choose-first = Elige una de las respuestas. Si tienes dudas, elige “{ moved-not-sure }”.

stop-moved-title = Tu buzón está ahora en { $to }
stop-moved-why = { $company } conserva tu dirección, pero el buzón lo gestiona { $to }. Ahora valen sus servidores y su contraseña.
stop-moved-instead-1 = Busca los datos nuevos en el correo sobre la mudanza. O pide a { $to } los datos para programas de correo.
stop-moved-instead-2 = O usa otro buzón para { $app }.

stop-practice-title = La práctica tiene un solo buzón
stop-practice-why = Esta es la práctica, que nunca sale de tu equipo. Conoce la dirección <b>you@practice.example</b> y ninguna otra.
stop-practice-instead-1 = Escribe <b>you@practice.example</b> para recorrer todos los pasos.
stop-practice-instead-2 = Para tu propia dirección, abre Sparekey sin la práctica.

## Step 3. Two-step sign-in: besides the password, a second proof, mostly from the phone. In labels of the provider's page
## it has the provider's name; everywhere else take one plain name for it, the same in all messages.

two-step-heading = Activa la verificación en dos pasos
two-step-lead = { $company } solo da contraseñas de aplicación si la verificación en dos pasos está activada.
two-step-why = Con ella confirmas en tu teléfono que eres tú. Así nadie entra en tu cuenta solo con la contraseña.
two-step-on = ¿Está activada la verificación en dos pasos para { $address }?
two-step-on-yes = Sí, está activada
two-step-on-yes-detail = Cuando inicio sesión en un dispositivo nuevo, lo confirmo en mi teléfono.
two-step-on-no = No, está desactivada
two-step-on-not-sure = No lo sé con seguridad
two-step-choose-first = Elige una de las respuestas. Si tienes dudas, elige “{ two-step-on-not-sure }”.
two-step-switch-on-first = Actívala primero: sin ella, { $company } no crea contraseñas de aplicación.
two-step-how-title = Actívala en { $company }
two-step-how = { $page ->
    [yes] El botón de abajo abre la página de { $company } en tu navegador. Puede pedir tu contraseña. Ten tu teléfono a mano.
   *[no] Inicia sesión en el sitio web de { $company } y busca en sus ajustes de seguridad. Ten tu teléfono a mano.
 }
two-step-look-title = Míralo en { $company }
two-step-look = { $page ->
    [yes] El botón de abajo abre la página de { $company } en tu navegador. Allí pone si la verificación en dos pasos está activada. Si no lo está, actívala allí.
   *[no] Inicia sesión en el sitio web de { $company }. En sus ajustes de seguridad pone si la verificación en dos pasos está activada. Si no lo está, actívala allí.
 }
two-step-care = Tu teléfono u otros equipos pueden pedirte que inicies sesión otra vez. Si { $company } ofrece códigos de respaldo, guárdalos en un lugar seguro.
button-open-two-step = Abrir la página de { $company }
button-two-step-on-now = Ya está activada
button-two-step-trouble = No puedo hacerlo

two-step-nothing-heading = No hace falta verificación en dos pasos
two-step-nothing-code = { $company } crea contraseñas de aplicación sin ella. Sigue adelante.
two-step-nothing-code-unsure = Que sepamos, { $company } crea contraseñas de aplicación sin ella. Si su página la pide en el paso siguiente, actívala allí.
two-step-nothing-password = { $company } usa para esto tu contraseña normal. Sigue adelante.
two-step-nothing-varies = Si tu administrador lo permite, { $company } acepta tu contraseña normal. Sigue adelante.
two-step-nothing-token = { $company } crea tokens sin ella. Sigue adelante.
two-step-nothing-unknown = Con tu propio servidor de correo no hay nada que activar. Sigue adelante.

two-step-decides-heading = ¿Usas la verificación en dos pasos?
two-step-decides-lead = De eso depende qué contraseña necesita { $app } en { $company }.
two-step-decides-yes = Bien: déjala activada. Entonces { $app } necesita una contraseña de aplicación. La creas en el paso siguiente.
two-step-decides-no = Entonces { $app } usa tu contraseña normal. No hay nada que crear.
two-step-decides-not-sure = Puedes seguir de todos modos. Sparekey probará con tu contraseña normal. Si { $company } no la acepta, vuelve aquí.
two-step-tell-title = Cómo saberlo
two-step-tell = { $page ->
    [yes] Piensa en cuando inicias sesión en un dispositivo nuevo. ¿Te pide { $company } un segundo paso, como unas cifras de tu teléfono? Entonces está activada. Su página sobre esto te ayuda a mirarlo.
   *[no] Piensa en cuando inicias sesión en un dispositivo nuevo. ¿Te pide { $company } un segundo paso, como unas cifras de tu teléfono? Entonces está activada.
 }
two-step-shut-programs-out = Al activarla, { $company } también cerró el paso a los programas. El paso siguiente muestra cómo dejarlos entrar otra vez.

two-step-trouble-heading = ¿No puedes activarla?
trouble-title = ¿Qué lo impide?
trouble-question = Elige lo que mejor encaje
button-trouble-done = Volver al paso

## Step 4: an app password is made on the provider's page. The instructions are numbered, one message each.

app-passwords = contraseñas de aplicación
get-code-heading = Crea la contraseña de aplicación en { $company }
get-code-lead = Es como una llave de repuesto de tu buzón: se la das a un solo programa. Puedes quitársela sin cambiar tu propia contraseña.
get-code-check-account = ¿Se ve <b>{ $address }</b> en la esquina de la página de { $company }? Si no, cambia primero a esa cuenta.
get-code-find-page = Si la página no se abre sola: <l>{ $menu }</l>.
get-code-go-to-page = Ve a <l>{ $menu }</l>.
get-code-look-for-page = Busca <l>{ $page }</l> en los ajustes de seguridad o de correo de allí.
get-code-not-this = No elijas <l>{ $other }</l>: una contraseña de ahí no abre el correo.
get-code-read-help = La página de ayuda de { $company } explica el camino. Déjala abierta junto a la página donde inicias sesión.
get-code-type-name = En <l>{ $field }</l>, escribe <b>{ $name }</b>.
get-code-access = Donde pregunte qué puede hacer la contraseña, elige <l>{ $access }</l>.
get-code-press-create = { $length ->
    [0] Pulsa <l>{ $button }</l>. { $company } te muestra la contraseña de aplicación.
   *[other] Pulsa <l>{ $button }</l>. { $company } muestra { $length } letras.
 }
get-code-make = Crea una nueva contraseña de aplicación para <b>{ $name }</b>.
get-code-look-for-token = Busca <l>{ $page }</l> en los ajustes de correo de allí.
get-code-make-token = Crea uno nuevo para <b>{ $name }</b>. Si pide una dirección, elige <b>{ $address }</b>.
smtp-token = token SMTP
get-code-copy = { $once ->
    [yes] Cópiala, <b>deja esa página abierta</b> y vuelve aquí. { $company } la muestra una sola vez.
   *[no] Cópiala, <b>deja esa página abierta</b> y vuelve aquí.
 }
get-code-think = Inventa una contraseña nueva que no uses en ningún otro sitio. Escríbela allí, dos veces si lo pide, y guarda.
get-code-keep-in-mind = Recuérdala y vuelve aquí. En el paso siguiente la escribes una vez más.
get-code-start-over = Cierra esa página solo cuando { $app } la haya aceptado. Si tienes que empezar de nuevo, borra allí la primera.
get-code-known-browser = Usa el navegador en el que siempre lees este correo. { $company } rechaza navegadores desconocidos y ventanas privadas.
get-code-replaces-older = Una nueva anula la anterior, en todos los programas que la usan.
get-code-at-most = { $number ->
    [one] { $company } conserva solo una. Si dice que hay demasiadas, borra la antigua.
   *[other] { $company } conserva { $number } como máximo. Si dice que hay demasiadas, borra una antigua.
 }
get-code-ready-after = { $number ->
    [one] Una nueva puede tardar una hora en funcionar. Si la prueba no sale antes, espera y prueba otra vez.
   *[other] Una nueva puede tardar { $number } horas en funcionar. Si la prueba no sale antes, espera y prueba otra vez.
 }
get-code-expires = { $number ->
    [one] Caduca sola después de un día. Entonces crea una nueva.
   *[other] Caduca sola después de { $number } días. Entonces crea una nueva.
 }
get-code-safety = ¿Estás en una llamada y compartes la pantalla? <b>Pausa ahora la pantalla compartida.</b> ¿Alguien te llamó sin que lo esperaras y te pide esto? No sigas.
pause-sharing-title = Pausa ahora la pantalla compartida.
get-code-safety-remote = Esta pantalla se ve también en otro equipo. Sigue cuando nadie más pueda verla. ¿Alguien te llamó sin que lo esperaras y te pide esto? No sigas.
get-code-keychain-next = A continuación, Sparekey busca el llavero de este equipo. Quizá tu sistema pida entonces la contraseña de tu equipo.
get-code-page-language = El idioma de la página de { $company }
get-code-labels-foreign = Solo conocemos las palabras de la página de { $company } en este idioma: { $language }. En el tuyo están en los mismos sitios.
label-renamed = { $label } (antes: { $was })
get-code-checked = Revisamos la página de { $company } por última vez en { $month } de { $year }. Ahora puede verse distinta.

## Switches that let programs in

switch-person = { $legs ->
    [read] Los programas necesitan permiso para leer tu correo.
    [send] Los programas necesitan permiso para enviar tu correo.
   *[both] Los programas necesitan permiso para usar tu buzón.
 } { $menu ->
    [none] { $page ->
        [yes] Abre la página para ello y actívalo si aún no lo está.
       *[no] Busca “POP3/IMAP” en los ajustes de correo de { $company } y actívalo si aún no lo está.
     }
   *[other] Ve a <l>{ $menu }</l> y actívalo si aún no lo está.
 }
switch-administrator = { $legs ->
    [read] Tu administrador tiene que permitir que los programas lean tu correo.
    [send] Tu administrador tiene que permitir que los programas envíen tu correo.
   *[both] Tu administrador tiene que permitir los programas de correo.
 } Pregunta si ya está hecho para { $address }.
switch-with-code = En la misma página, activa el acceso de los programas. { $company } puede pedirte que lo confirmes en tu teléfono.
switch-note-administrator = Esta carta se lo pide a tu administrador.
button-open-switch = Abrir la página del permiso

## Dates

date = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
 }

## Buttons of step 4

button-open-app-passwords = Abrir la página de { $company }
button-open-again = Abrirla otra vez
button-have-copied = Ya la copié
button-get-code-trouble = No veo esto
button-have-set = Ya la guardé

get-code-heading-token = Crea el token en { $company }
get-code-token-lead = Funciona como una contraseña de aplicación, solo para enviar. Puedes anularlo sin cambiar tu propia contraseña.
get-code-heading-own = Inventa tu contraseña de aplicación en { $company }

## Step 4 where there is no app password: which password it is instead

own-password-nothing-heading = No hace falta contraseña de aplicación
own-password-switch-heading = Primero, deja entrar a los programas
own-password-varies-lead = Si tu administrador lo permite, { $company } acepta tu contraseña normal. No hay nada que crear.
own-password-account-lead = { $company } usa tu contraseña normal. No hay nada que crear.
own-password-mailbox-lead = { $company } usa la contraseña del propio buzón. No hay nada que crear.
own-password-account = Es la contraseña con la que lees <b>{ $address }</b> en el sitio web de { $company }.
own-password-forgotten = Si no la sabes, puedes pedir una nueva donde inicias sesión en { $company }.
own-password-mailbox = Es la contraseña de <b>{ $address }</b> y nada más. La de la cuenta de cliente en { $company } es otra.
own-password-mailbox-forgotten = Si no la sabes, quien configuró el buzón puede poner una nueva.
own-password-letter = ¿Se encarga otra persona de tus buzones? Esta carta le pide la contraseña.
own-password-instead = Elegiste una contraseña de aplicación. { $company } también aceptaría tu contraseña normal.
button-use-own-password = Usar la contraseña normal
app-password-instead-title = Hay una forma mejor
app-password-instead = { $company } también puede crear una contraseña de aplicación solo para { $app }. Puedes anularla sin cambiar tu propia contraseña.
button-use-app-password = Crear contraseña de aplicación

own-password-heading = Ten a mano la contraseña de tu buzón
own-password-lead = Con este buzón, { $app } inicia sesión con la contraseña del propio buzón.
own-password-1 = Es la contraseña con la que lees este buzón en la web o en tu teléfono.
own-password-2 = Algunos proveedores tienen una contraseña especial para programas. Su página de ayuda la llama “contraseña de aplicación” o “contraseña para programas de correo”.
own-password-3 = Si no la sabes, pregunta a quien configuró tu buzón.
button-have-password = Ya la tengo
