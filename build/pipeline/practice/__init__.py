"""Questions to practise with, made from the rows: what is right is what the engine decides."""
