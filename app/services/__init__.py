"""One file for each job that a person does; one transaction for each method; permission in its first line."""
