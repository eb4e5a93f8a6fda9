"""What both tools of CSG Kluiverboom share."""
