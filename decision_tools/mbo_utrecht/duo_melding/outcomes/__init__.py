"""What a report to DUO asks for, by phase."""
