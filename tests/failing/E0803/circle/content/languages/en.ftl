-office = { -office }
nav-about = About
nav-about = On
