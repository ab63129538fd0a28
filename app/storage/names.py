"""Names of what is kept by name, where more than one layer needs them."""

GLANCE_HOME = "home"
