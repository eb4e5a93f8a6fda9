"""What the tests of WIJ de Venen hold its tools to: roles, a number to call, and six criteria."""

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
VERTROUWENSINSPECTEURS = "0900 111 3 111"
CRITERIA = ("wederzijds", "vrijwillig", "gelijkwaardig", "ontwikkeling", "context", "zelfrespect")
