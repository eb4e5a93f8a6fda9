"""The whole site, and the server for it."""
