nav-units = Places
nav-home = { $
