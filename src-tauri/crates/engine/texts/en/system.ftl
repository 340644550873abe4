### What is true of the computer itself.

# Sparekey was started with another account of this computer than the person's own, as with sudo or “Run as different user”.
# $account is that account's name.
borrowed-account = You are running Sparekey as <b>{ $account }</b>. What is saved lies with that account. To save it with your own, close Sparekey and start it the usual way.
# The same where the name of the account is not known.
borrowed-unnamed = You are running Sparekey with an account that is not your own. What is saved lies with that account. To save it with your own, close Sparekey and start it the usual way.
# Windows: “Run as administrator”, with the person's own account.
borrowed-administrator = You are running Sparekey as administrator. It works without that: close it and start it the usual way.
