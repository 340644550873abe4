### Many mailboxes: a list in, a result for each row out, in Spanish. Not yet checked by a native speaker.

## One row: what came of it, in one sentence. Causes and codes have their own words.

bulk-row-proven = Funciona.
bulk-row-no-code = No hay contraseña de aplicación para esta fila.
bulk-row-fault = Aquí falló el propio Sparekey. Prueba otra vez esta fila.
bulk-row-too-long = Esta fila es más larga de lo que necesita cualquier lista de buzones. ¿Falta una comilla?
bulk-row-quote-open = En esta fila se abre una comilla que no se cierra.
bulk-row-too-many-cells = Esta fila tiene más celdas que columnas hay. ¿Falta una comilla?
bulk-row-not-an-object = Esta línea no se puede leer. Tiene que ser un objeto JSON.
bulk-row-no-address = En esta fila no hay ninguna dirección.
bulk-row-unknown-app = Sparekey no conoce la app que nombra esta fila.
bulk-row-server =
    { $leg ->
        [imap] El servidor de lectura no se puede leer. Escríbelo así: imap.example.com:993:tls.
       *[smtp] El servidor de envío no se puede leer. Escríbelo así: smtp.example.com:465:tls.
    }
bulk-row-server-in-clear =
    { $leg ->
        [imap] El servidor de lectura está puesto sin cifrado. Sparekey nunca hace eso.
       *[smtp] El servidor de envío está puesto sin cifrado. Sparekey nunca hace eso.
    }
bulk-row-two-login-names = Esta fila tiene un nombre de usuario para enviar y otro para leer. Haz de ella dos filas.
bulk-row-server-left-out =
    { $leg ->
        [imap] La fila nombra un servidor de lectura, pero la app solo envía.
       *[smtp] La fila nombra un servidor de envío, pero la app solo lee.
    }
bulk-row-other-organisation = { $host } no es un servidor de { $company }. Una contraseña de { $company } no se envía allí.
bulk-row-no-server = { $provider } no tiene un servidor para eso.
bulk-row-typing-slip = No se sabe nada de { $domain }. ¿Querías decir { $suggestion }?
bulk-row-servers-unknown = No se sabe nada de { $domain }. Escribe sus servidores en la lista.
# $servers: one or two servers
bulk-row-servers-named = La red de { $domain } da esto: { $servers }. Si es correcto, escríbelo en la lista.

## The list cannot be used.

bulk-list-unreadable = Sparekey no puede leer este archivo. ¿Sigue allí y tienes permiso para abrirlo?
bulk-list-workbook = Este es un libro de un programa de hojas de cálculo. Guárdalo allí como “CSV” y elige ese archivo.
bulk-list-empty = En este archivo no hay nada.
# “dirección”: one of the names in rules/columns.toml.
bulk-list-no-addresses = Ninguna columna se llama “dirección”. Escribe los nombres de las columnas en la primera fila.

## The results cannot be written.

bulk-results-in-use = Sparekey ya está escribiendo estos resultados. Espera a que termine, o deténlo allí.
bulk-results-other-file = En ese lugar hay un archivo de otro tipo. Sparekey no escribe encima.
bulk-results-has-app-passwords = Los resultados de allí contienen contraseñas de aplicación. Pide otra vez que se incluyan, o elige otro archivo.
bulk-results-unwritable = Los resultados no se pueden escribir. ¿Está lleno el disco, o bloqueada la carpeta?

## The codes that come beside a list.

bulk-beside-unreadable = No se pueden leer las contraseñas de aplicación que vienen aparte de la lista.
bulk-beside-other-order = La contraseña de aplicación para { $address } llegó en un lugar donde la lista no tiene esa fila. Las siguientes no se usaron.

## How it went.

bulk-count-proven =
    { $count ->
        [0] Todavía no funciona ningún buzón.
        [one] Un buzón funciona.
       *[other] { $count } buzones funcionan.
    }
bulk-count-not-proven =
    { $count ->
        [0] No queda ningún buzón que no funcione.
        [one] Un buzón todavía no funciona.
       *[other] { $count } buzones todavía no funcionan.
    }
bulk-count-left-out =
    { $count ->
        [one] Una fila ya tenía su resultado de antes.
       *[other] { $count } filas ya tenían su resultado de antes.
    }
bulk-results-at = Los resultados están en { $file }.
bulk-stopped = Detenido. Lo que quedó a medias se prueba otra vez la próxima vez.
bulk-handed-over =
    { $count ->
        [0] Todavía no funciona ningún buzón, así que { $file } no tiene ninguno.
        [one] Un buzón está en { $file }.
       *[other] { $count } buzones están en { $file }.
    }
bulk-handed-over-left-out =
    { $count ->
        [one] Un buzón no está en él, porque el formato no tiene un campo para sus servidores.
       *[other] { $count } buzones no están en él, porque el formato no tiene un campo para sus servidores.
    }
bulk-handed-over-nameless =
    { $count ->
        [one] Un buzón no tiene nombre de persona, y el formato lo pide.
       *[other] { $count } buzones no tienen nombre de persona, y el formato lo pide.
    }
bulk-handed-over-codes-left-out =
    { $count ->
        [one] Una contraseña empieza como una fórmula y se dejó fuera. Ponla a mano.
       *[other] { $count } contraseñas empiezan como una fórmula y se dejaron fuera. Ponlas a mano.
    }

## What was understood, and how long it takes.

bulk-understood-rows =
    { $count ->
        [one] Se puede probar una fila.
       *[other] Se pueden probar { $count } filas.
    }
bulk-understood-not =
    { $count ->
        [one] Una fila no se puede usar.
       *[other] { $count } filas no se pueden usar.
    }
bulk-dry-place =
    { $count ->
        [one] { $place }: un buzón
       *[other] { $place }: { $count } buzones
    }
bulk-dry-time =
    { $minutes ->
        [one] La prueba tarda más o menos un minuto.
       *[other] La prueba tarda unos { $minutes } minutos.
    }
bulk-time-why = Sparekey va despacio a propósito, para que ningún proveedor te cierre el paso.

## App passwords in the results: asked twice.

bulk-in-clear-warning = Todas las contraseñas de aplicación estarán en los resultados. Quien abra ese archivo puede leerlas.
# Typed as it stands here.
bulk-in-clear-sentence = escribir mis contraseñas de aplicación
bulk-in-clear-type = Si quieres eso, escribe: { $sentence }
bulk-in-clear-not-written = Eso era otra cosa, así que no se hizo nada.
bulk-prompt = Contraseña de aplicación para { $address } (no se ve; solo Intro la deja fuera):

## The window's screen.

bulk-heading = Muchos buzones a la vez
bulk-lead = Sparekey prueba cada buzón de una lista, uno tras otro, y apunta lo que funciona.
help-bulk =
    Cada fila de la lista es un buzón. Sparekey lo prueba igual que cuando prueba uno solo.

    Va despacio, para que ningún proveedor te cierre el paso. Puedes parar cuando quieras y seguir más tarde.
bulk-list-title = Tu lista
# The names of the columns stand in rules/columns.toml, where they are read without accents and blanks.
bulk-list-columns = La lista es un archivo de una hoja de cálculo, guardado como CSV. La primera fila nombra las columnas, como “dirección”, “contraseña de aplicación”, “app” y “nombre”.
bulk-list-codes = Las contraseñas de aplicación de la lista se leen solo para la prueba. Nunca están en los resultados.
button-choose-list = Elegir la lista
button-choose-another-list = Elegir otra lista
bulk-no-chooser = Este equipo no tiene una forma de pedir un archivo. Usa en su lugar el terminal: sparekey-cli bulk
bulk-reading = Leyendo la lista…
bulk-nothing-usable = Ninguna fila de esta lista se puede usar. Abajo dice por qué.
bulk-app = ¿Para qué app son estos buzones?
bulk-codes = ¿De dónde salen las contraseñas de aplicación?
bulk-codes-column = De la lista
bulk-codes-ask = Las pongo una a una
bulk-detail-file = Archivo
bulk-detail-rows = Buzones
bulk-detail-without-code = Sin contraseña de aplicación en la lista
bulk-detail-time = Duración de la prueba
bulk-minutes =
    { $minutes ->
        [one] más o menos un minuto
       *[other] unos { $minutes } minutos
    }
bulk-progress = Van { $done } de { $whole }. Tiempo restante: { $time }.
bulk-stopping = Deteniendo…
bulk-own-fault = Falló el propio Sparekey y se detuvo. Lo hecho se conserva.
bulk-counted-proven = Funciona
bulk-counted-not = Todavía no funciona
bulk-counted-left = Sin probar todavía
bulk-typing-label = Contraseña de aplicación para { $address }
bulk-clipboard-empty = En el portapapeles no hay nada que pueda ser una contraseña de aplicación. Cópiala primero.
bulk-results-title = Los resultados
bulk-results-no-codes = No contienen ninguna contraseña de aplicación.
bulk-form = ¿Qué quieres guardar?
bulk-form-results = Todos los resultados
bulk-form-results-detail = Tu lista con el resultado de cada fila
bulk-form-saleshandy = Lo que funciona, para Saleshandy
bulk-form-saleshandy-detail = Para poner allí esos buzones de una vez
bulk-form-plain = Lo que funciona, para cualquier programa
bulk-form-plain-detail = Cada buzón con sus servidores
button-save-results = Guardar una copia
button-run-bulk = Probar estos buzones
button-go-on-bulk = Seguir probando
button-stop-bulk = Detener
button-skip-row = Omitir este
button-run-failed-again = Repetir lo que no funciona
