"""HR's part: the completion records and their exports."""
