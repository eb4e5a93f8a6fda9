"""Who does what in the Meldcode: the roles that several tools name."""

AF = "aandachtsfunctionaris HGKM"
AF_EN_MANAGER = (AF, "manager sociale veiligheid")
