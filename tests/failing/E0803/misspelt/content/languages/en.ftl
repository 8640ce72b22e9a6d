nav-hme = Home
