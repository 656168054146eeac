"""Only urllib.parse is here: there is no network."""
