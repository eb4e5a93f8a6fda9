"""What several tools of MLG share."""
