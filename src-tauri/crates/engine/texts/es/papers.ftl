### Texts to read, copy, save and print: the report and the settings as a file, in Spanish. Not yet checked by a native speaker.

## The screen with a report

button-open-report = Leer el informe
paper-report-heading = El informe
paper-report-lead = Léelo antes de dárselo a alguien. No contiene ninguna contraseña, dirección de correo ni nombre de persona.
paper-report-label = Esto es todo lo que dice:
paper-form = ¿En qué forma lo quieres?
paper-form-text = Como texto
paper-form-text-detail = Para copiarlo en un mensaje.
paper-form-page = Como página para imprimir
paper-form-page-detail = Fácil de leer, en tu idioma.
paper-form-json = Como datos
paper-form-json-detail = Para un programa (JSON).
paper-words = ¿Incluir también las palabras del servidor?
paper-words-no = No
paper-words-no-detail = Casi siempre basta con los códigos.
paper-words-yes = Sí
paper-words-yes-detail = Antes se quitan direcciones, enlaces y cosas así. Léelo antes de enviarlo.
paper-page-note = Al guardarla, la página se abre en tu navegador. Allí la puedes imprimir, en A4 o carta.

## The screen with the settings as a file

button-settings-file = Datos en un archivo
paper-settings-heading = Los datos en un archivo
paper-settings-lead = Para programas que leen sus datos de un archivo. No contiene la contraseña.
paper-settings-label = El archivo:
paper-program = ¿Para qué programa es?
paper-program-msmtp = msmtp
paper-program-msmtp-detail = Envía correo desde scripts.
paper-program-thunderbird = Thunderbird
paper-program-thunderbird-detail = Para quien cuida de muchos equipos.
paper-program-apple = Apple Mail
paper-program-apple-detail = En un Mac, iPhone o iPad. Él mismo pide la contraseña.
paper-program-env = Un programa con un archivo .env
paper-program-env-detail = Líneas como SMTP_HOST y SMTP_PORT.
paper-program-json = Otro programa
paper-program-json-detail = La configuración en forma de datos (JSON).
paper-msmtp-note = msmtp toma la contraseña del llavero de tu equipo. El archivo explica cómo se guarda allí.

## Both screens

button-copy-paper = Copiar todo
paper-copied = Copiado
button-save-paper = Guardar en un archivo
button-save-page = Guardar la página
help-paper =
    Copia el texto o guárdalo en un archivo. Se guarda en tus descargas.

    Aquí no hay ninguna contraseña. Aun así, léelo antes de dárselo a alguien.

## The report as a page to print. The helpdesk reads it too.

report-page-title = Lo que encontró Sparekey
report-page-lead = Esta página no contiene ninguna contraseña, dirección de correo ni nombre de persona. Puedes dársela a quien te ayuda.
report-page-number = Número de soporte (puedes decirlo)
report-page-found = Qué se encontró
report-page-nothing-wrong = Todo lo que { $app } necesita funciona desde este equipo.
report-page-tested = Qué se probó
report-page-app = App
report-page-provider = Proveedor de correo
report-page-own-server = Un servidor de correo propio
report-page-code = { $code ->
    [yes] Contraseña de aplicación
   *[no] Contraseña
 }
report-page-letters = { $number ->
    [one] un carácter, que no se muestra
   *[other] { $number } caracteres, que no se muestran
 }
report-page-instead = Funciona en su lugar
report-page-stages = Etapas y tiempos
report-page-stage = Etapa
report-page-time = Tiempo
report-page-not-begun = sin empezar
report-page-not-finished = sin terminar
report-page-rule = Regla
# In front of "low", "medium" or "high", which stay English.
report-page-sure = Grado de certeza
report-page-sign-in-page = Página de acceso de la red wifi
report-page-place = Lugar
report-page-versions = Versiones
report-page-system = Sistema
report-page-day = Día de este informe
report-page-checked = Datos del proveedor revisados el
report-page-step = Paso
report-page-left-out = (nombre omitido)

## Comments in files for programs. People who set up programs read them.

settings-file-head = Datos de correo que Sparekey comprobó. La contraseña no está en este archivo.
settings-file-msmtp-linux = Linux: escribe esto una vez. Pide la contraseña y la guarda donde msmtp la busca.
settings-file-msmtp-mac = Mac: escribe esto una vez en su lugar.
settings-file-env-password = Si tu programa quiere SMTP_PASSWORD, guárdala en un lugar seguro aparte, no en este archivo.
