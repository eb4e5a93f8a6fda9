"""The seventeen steps of care for a pupil, the phases they make, and the reports with them."""
