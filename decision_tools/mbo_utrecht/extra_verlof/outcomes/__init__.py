"""The outcomes of extra_verlof: holiday leave, weighty circumstances, religious days, and the card."""
