### Practice, in Spanish. Not yet checked by a native speaker.

# The menu in the banner: keep it under 24 characters.
practice-failure = Qué falla
practice-nothing = No falla nada

## Kinds of failures: keep each under 24 characters.

practice-group-sign-in = Inicio de sesión
practice-group-not-allowed = Sin permiso
practice-group-too-much = Límites superados
practice-group-message = El mensaje
practice-group-secure = Cifrado
practice-group-network = Red y servidores

## Notes

# you@practice.example is typed exactly so: not translated.
practice-address = En la práctica, escribe <b>you@practice.example</b>. Aquí no hay otro buzón.
practice-next-test = Esta prueba empezó antes de que eligieras. Lo verás en la prueba siguiente.
practice-needs-reading = Lo que elegiste solo se ve con un programa que también lee correo. Elige uno así en el paso 1.
practice-typed-server = Este fallo aparece con un servidor de correo cuyo nombre se escribió a mano. La práctica imita un servidor así.
practice-found-server = Este fallo aparece con un servidor de correo que se encontró solo. La práctica imita un servidor así.
practice-keychain = En la práctica nada va a tu llavero de verdad. Lo que guardes aquí desaparece al cerrar Sparekey.

## In a terminal

terminal-practice-choose = Escribe uno de los nombres de la izquierda, y eso fallará.
terminal-practice-unknown = No hay ningún fallo llamado “{ $name }”. Quizá sea uno de estos: { $names }.
terminal-practice-unknown-at-all = No hay ningún fallo llamado “{ $name }”. Usa “--failure list” para verlos todos.
