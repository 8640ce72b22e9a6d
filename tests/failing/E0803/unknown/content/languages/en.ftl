quite-something-else = Home
