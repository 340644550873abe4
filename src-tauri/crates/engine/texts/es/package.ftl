### What the packages for Linux say of Sparekey, in Spanish. Not yet checked by a native speaker.

# No full stop, no more than about 40 letters.
package-summary = Datos de correo probados de verdad
package-terminal-summary = Datos de correo probados, en un terminal

package-kind = Configuración de correo

# Semicolons part the words, and one stands at the end.
package-keywords = correo;email;e-mail;mail;contraseña de aplicación;SMTP;IMAP;cuenta;buzón;ajustes;configurar;

package-practice = Practicar sin cuenta

package-about-need = Algunas apps piden datos de correo: un servidor, un puerto y una contraseña. Muchas veces tu contraseña de siempre no funciona allí. Entonces necesitas una contraseña de aplicación.
package-about-way = Sparekey encuentra tu proveedor de correo por tu dirección. Te lleva a la página donde se crea una contraseña de aplicación. Después prueba de verdad el envío y la lectura.
package-about-end = Solo los datos que funcionaron se guardan en el llavero de tu equipo. Los copias campo por campo en la app que los pide.
package-about-practice = Puedes practicar todo el camino sin una cuenta.

package-about-terminal = Este es el programa para el terminal. También prueba muchos buzones de una lista y responde a scripts.
