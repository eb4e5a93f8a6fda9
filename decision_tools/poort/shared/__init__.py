"""What several tools of Poort Lyceum share."""
