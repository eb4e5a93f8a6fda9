"""What several tools of MBO Utrecht have in common: a file for each subject."""
