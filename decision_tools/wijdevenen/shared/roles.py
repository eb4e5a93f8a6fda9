"""The roles of the Meldcode and of safety at school, as the handbook calls them."""

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
AF_EN_MANAGER = (AF, MANAGER)
