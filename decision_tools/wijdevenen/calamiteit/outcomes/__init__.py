"""The five actions, who hears of it, and whether a pupil stays home."""
