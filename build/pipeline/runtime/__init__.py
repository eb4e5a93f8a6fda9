"""Python for the browser, and the Node that the build runs on."""
