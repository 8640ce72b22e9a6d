figure-of = { $count } of { $base } in { $unit }
days-left = soon
