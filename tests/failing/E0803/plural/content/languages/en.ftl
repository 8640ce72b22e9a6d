unit-count = { $n ->
    [two] a pair of units
   *[other] { $n } units
}
