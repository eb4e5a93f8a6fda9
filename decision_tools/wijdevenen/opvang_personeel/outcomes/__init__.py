"""The fifteen steps of care for a member of staff, the phases they make, and the reports with them."""
