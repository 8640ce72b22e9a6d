language-direction = down
