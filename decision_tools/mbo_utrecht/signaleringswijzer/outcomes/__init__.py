"""What to ask and do on a signal, and in a crisis."""
