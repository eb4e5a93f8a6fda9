"""The outcomes of signaleringswijzer: on a signal, and in a crisis."""
