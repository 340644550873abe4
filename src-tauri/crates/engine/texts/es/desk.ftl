### The screen for helpdesks, in Spanish. Not yet checked by a native speaker.
### “The caller” is “quien llama” here, in support.ftl and in guide.ftl.

desk-heading = Ayuda a alguien por teléfono
help-desk =
    Cada pantalla muestra un número de soporte. Quien llama puede leértelo. Te dice en qué punto está y nada de su contraseña.

    El guion tiene las mismas palabras que las pantallas de quien llama, paso a paso. Así ves lo mismo.

## The script for a call

desk-guide-title = Un guion para la llamada
desk-guide = Dice qué ve quien llama en cada paso, qué preguntar y adónde ir después. Lo puedes imprimir.
desk-guide-provider = Proveedor de correo de quien llama
desk-guide-app = App que recibe los datos
desk-guide-language = Idioma de quien llama
desk-guide-own-servers = Otros servidores de correo
desk-guide-provider-first = Elige primero el proveedor de correo.
desk-guide-app-first = Elige primero la app.
button-make-guide = Guardar el guion
button-bulk = Configurar muchos buzones

## Practice and many mailboxes

desk-practice-title = Practicar
# sparekey --practice is typed exactly so: not translated.
desk-practice =
    En la práctica nada es real y nada sale de este equipo. Puedes recorrer todos los pasos y elegir qué va a fallar.

    Abre Sparekey con <b>sparekey --practice</b>. Una barra arriba de cada pantalla dice entonces que es una práctica.
desk-bulk-title = Muchos buzones a la vez
desk-bulk = Prueba toda una lista de buzones de un archivo, uno tras otro.
