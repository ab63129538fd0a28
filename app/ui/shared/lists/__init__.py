"""Long lists: pages of rows fetched by key, drawn and sorted, never loaded whole."""
