"""What several tools of WIJ de Venen have, one file per subject."""
