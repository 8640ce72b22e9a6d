nav-home = { -brand }
