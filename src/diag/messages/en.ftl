### The problems in English, by number. How an entry reads: the message is a lower-case phrase with the user's words in
### backticks and without a full stop; `.title` says the same without a case at hand; `.label-…` stands at a second place;
### `.hint-…` is a remedy; `.explain` is what `tiendo explain` prints.
###
### The comment above an entry lists the arguments of its message, then those of each attribute that takes any. Arguments that
### recur: `unit` is a code with its name (31 Hải Phòng), `code` a code as it was written, `as-of` and other
### days are YYYY-MM-DD, `names` is a list that brings its own backticks (`diag::listed`). Numbers come as they were written
### or as the tool writes them in files; COUNT($n) chooses a plural and never prints.

### words

error = error
    .meaning = an error: nothing is published until it is mended, and the site stays as it was
warning = warning
    .meaning = a warning: the site is built, and its data-quality page tells the problem
note = note
    .meaning = a note: the site is built, with a mark beside the figure
help = help

### 03 units

# code
# .hint-similar: names (codes and names that are near)
# .hint-name: name, corrected (a name stands where its code belongs)
# .hint-names: names (several units have that name)
E0301 = no unit has the code `{ $code }`
    .title = a code that no unit has
    .hint-similar = did you mean { $names }?
    .hint-name = `{ $name }` is a name; its code is `{ $corrected }`
    .hint-names = several units have that name: { $names }
    .hint-registry = units are listed in the files of `units/`; a new one needs a row there

# code, first, second (names of the two units)
# .label-first: unit
E0302 = two units have the code `{ $code }` at the same time: `{ $first }` and `{ $second }`
    .title = a code that two units have at the same time
    .label-first = `{ $unit }` has it here
    .hint-life = if one came after the other, give each its life: `until` to the earlier, `from` to the later
    .hint-remove = if they are the same unit, remove one of the rows

# unit, parent
# .hint-similar: names
# .hint-zeros: corrected
# .hint-life: parent, from, until (days, or `-` where it is open)
E0303 = the parent `{ $parent }` of `{ $unit }` is not a unit
    .title = a parent that is not a unit
    .hint-similar = did you mean { $names }?
    .hint-zeros = write `{ $corrected }`, with its zeros
    .hint-life = `{ $parent }` exists from { $from } until { $until } only
    .hint-registry = the unit above needs a row of its own in the files of `units/`

# unit, level, parent, parent-level
# .label-parent: unit, level
# .hint-levels: names (the levels from the top down)
E0304 = the parent `{ $parent }` ({ $parent-level }) is not above `{ $unit }` ({ $level })
    .title = a parent that is not above its child's level
    .label-parent = `{ $unit }` is of the level `{ $level }`
    .hint-levels = from the top down, the levels are { $names }

# level
# .hint-similar: names
# .hint-known: names
E0305 = the registry has no level `{ $level }`
    .title = a level that the registry does not name
    .hint-similar = did you mean { $names }?
    .hint-known = its levels are { $names }
    .hint-declare = levels are named under `levels:` in one file of `units/`, from the top down

# code
# .hint-zeros: corrected, name
E0306 = the code `{ $code }` has lost zeros
    .title = a code that has lost its zeros
    .hint-zeros = write `{ $corrected }`, the code of `{ $name }`
    .hint-spreadsheet = a spreadsheet keeps the zeros if the column's cells are text before anything is typed

# unit, as-of
# .label-unit: unit
# .hint-life: from, until
# .hint-from: from
# .hint-until: until
# .hint-successors: names
# .hint-predecessors: names
# .hint-holders: names (units that have the code on that day)
E0307 = `{ $unit }` does not exist on { $as-of }
    .title = a figure dated outside the life of its unit
    .label-unit = `{ $unit }` stands here
    .hint-life = it exists from { $from } until { $until }
    .hint-from = it exists from { $from } on
    .hint-until = it exists until { $until }
    .hint-successors = it was followed by { $names }
    .hint-predecessors = on that day there was { $names } instead
    .hint-holders = on that day the code belongs to { $names }

# unit, from, until
E0308 = the life of `{ $unit }` ends on { $until }, before it begins on { $from }
    .title = a unit whose life ends before it begins
    .hint-swap = are `from` and `until` exchanged?

# unit, names (the circle in order, the first unit again at the end)
# .label-parent: unit, parent
E0309 = `{ $unit }` is above itself: { $names }
    .title = units that are each other's parents
    .label-parent = `{ $unit }` has the parent `{ $parent }` here
    .hint-break = one of them has another parent, or none

# code, date (of the event)
# .hint-similar: names
# .hint-zeros: corrected
# .hint-key: corrected (a key)
E0310 = the event of { $date } names `{ $code }`, which is not a unit
    .title = an event that names an unknown unit
    .hint-similar = did you mean { $names }?
    .hint-zeros = write `{ $corrected }`, with its zeros
    .hint-key = a later unit of that code is written `{ $corrected }`
    .hint-days = `from` names units of the day before the event, `to` units of its day

# count, names (units without a parent)
# .label-root: unit
E0311 = { COUNT($count) ->
        [0] the registry has no unit at the top
       *[other] the registry has { $count } units at the top: { $names }
    }
    .title = a registry without one unit at the top
    .label-root = `{ $unit }` has no parent either
    .hint-empty = list the units in a file of `units/`
    .hint-parent = all units but one need a `parent`

# type
# .hint-similar: names
# .hint-known: names
E0312 = the registry has no type of unit `{ $type }`
    .title = a type of unit that the registry does not name
    .hint-similar = did you mean { $names }?
    .hint-known = its types are { $names }
    .hint-declare = types are named under `types:` in a file of `units/`

### 04 programmes

# indicator
# .hint-similar: names
# .hint-known: names
E0401 = no programme has the indicator `{ $indicator }`
    .title = an indicator that no programme has
    .hint-similar = did you mean { $names }?
    .hint-known = the indicators are { $names }
    .hint-declare = indicators are named under `indicators:` in a file of `programmes/`

# indicator, first, second (programmes)
# .label-first: programme
# .hint-rename: corrected (a free name)
E0402 = two programmes have the indicator `{ $indicator }`: `{ $first }` and `{ $second }`
    .title = an indicator that two programmes have
    .label-first = `{ $programme }` has it here
    .hint-rename = give one of them another name, such as `{ $corrected }`

# kind, programme
# .hint-similar: names
# .hint-known: names
E0403 = the programme `{ $programme }` has no kind of base `{ $kind }`
    .title = a kind of base that the programme does not have
    .hint-similar = did you mean { $names }?
    .hint-known = its kinds of base are { $names }
    .hint-declare = kinds of base are named under `base_kinds:` in the programme's file

# start, deadline
E0404 = the deadline { $deadline } lies before the start { $start }
    .title = a deadline before its start
    .label-start = the start is here
    .hint-swap = are `start` and `deadline` exchanged?
    .hint-moved = earlier deadlines stand under `moved`, oldest first, each with the day `until` which it held

# rate, date
# .label-previous: rate, date
# .hint-date: date
# .hint-rate: rate
# .hint-schedule: start, deadline
E0405 = the milestone { $rate } by { $date } is out of order
    .title = milestones out of order
    .label-previous = the one before it is { $rate } by { $date }
    .hint-date = it must be later than { $date }
    .hint-rate = it can't be lower than { $rate }
    .hint-schedule = it must lie between the start { $start } and the deadline { $deadline }

# key, value
# .hint-range: least, most
# .hint-least: least
# .hint-default: default
E0406 = `{ $key }` can't be { $value }
    .title = a threshold outside its range
    .hint-range = it can be from { $least } to { $most }
    .hint-least = it can be { $least } or more
    .hint-default = without the line it is { $default }

# programme
# .hint-similar: names
# .hint-known: names
# .hint-file: file
E0407 = the site has no programme `{ $programme }`
    .title = a programme that the site does not have
    .hint-similar = did you mean { $names }?
    .hint-known = its programmes are { $names }
    .hint-file = a programme is a file of `programmes/`, such as `{ $file }`

### 05 figures

# unit, as-of, count
E0501 = `{ $unit }` has { $count } of 0 on { $as-of }
    .title = a base of zero with a count above zero
    .label-count = the count is here
    .hint-unknown = a base that is not known is `-`
    .hint-swap = are `count` and `base` exchanged?

# unit, as-of, count, base
# .hint-target: kind
E0502 = `{ $unit }` has { $count } of { $base } on { $as-of }, more than there are
    .title = a count above the number of those it is meant for
    .label-base = the base is here
    .hint-target = a base that somebody set as a number to be reached is of the kind `{ $kind }`
    .hint-remark = if the source says why, repeat it in `remark`; the figure is shown as it is

# unit, as-of, stated, computed, count, base
# .hint-base: stated, base (that the rate would fit)
# .hint-kind: kind (another kind of base of the programme)
E0503 = the rate { $stated } of `{ $unit }` on { $as-of } is not { $count } of { $base }, which is { $computed }
    .title = a stated rate that contradicts count and base
    .label-count = the count is here
    .label-base = the base is here
    .hint-base = { $stated } would fit a base of about { $base }: ask the source for the base of its rate
    .hint-kind = the rate may be a share of another base, such as `{ $kind }`
    .hint-keep = both are shown until it is cleared up

# unit, indicator, as-of, value
E0504 = `{ $indicator }` of `{ $unit }` on { $as-of } is stated twice, both times as { $value }
    .title = one figure stated twice, with the same value
    .label-first = it is first stated here
    .hint-remove = one of the two can go

# unit, indicator, as-of, first, second (values)
# .label-first: value
E0505 = `{ $indicator }` of `{ $unit }` on { $as-of } is stated as { $first } and as { $second }
    .title = one figure stated twice, with different values
    .label-first = { $value } is stated here
    .hint-correction = if the later one corrects the earlier, say so under `correction:` with `date` and `reason`
    .hint-unit = is one of the rows another unit's?
    .hint-withheld = until it is cleared up, the figure can stand under `withheld:`

# unit, field
# .label-table: value
E0506 = `{ $field }` of `{ $unit }` stands in the table and under `units`
    .title = one field in the table and under `units`
    .label-table = the table says { $value }
    .hint-one = keep it in one of the two places

# as-of, published
# .hint-date: corrected (a date with day and month exchanged)
E0507 = the figures speak of { $as-of } but were published on { $published }
    .title = an as-of date after publication
    .label-published = the publication is here
    .hint-projected = if they say what was expected, write `projected: true`
    .hint-swap = are `as_of` and `published` exchanged?
    .hint-date = is { $corrected } meant?

# unit, as-of, count, base
# .hint-exclusions: missing
E0508 = `{ $unit }` is declared complete on { $as-of } with { $count } of { $base }
    .title = declared complete with a count below the base
    .label-declared = it is declared complete here
    .label-count = the count is here
    .hint-exclusions = say under `exclusions:` who the other { $missing } are and why they are left out
    .hint-basis = if they are no part of what was finished, name the kind of base under `completion:` as `basis`

# unit, as-of, done, of
# .hint-swap: corrected
# .hint-parts: of, level (parts of that level in the registry)
E0509 = `{ $unit }` has { $done } of { $of } done on { $as-of }, more than there are
    .title = more parts done than there are
    .hint-swap = is `{ $corrected }` meant?
    .hint-parts = the registry has { $of } of the level `{ $level }` there

# unit, indicator, previous, previous-as-of, count, as-of, fall
# .label-previous: count, as-of
# .hint-limit: limit (a fall that passes with a note)
# .hint-many: fallen, compared (numbers of units of the snapshot)
E0510 = `{ $indicator }` of `{ $unit }` falls by { $fall }, from { $previous } on { $previous-as-of } to { $count } on { $as-of }
    .title = a count that falls
    .label-previous = it is { $count } on { $as-of } here
    .hint-limit = a fall of { $limit } or less passes with a note
    .hint-digit = compare it with the source digit by digit: one may be lost
    .hint-correction = if the earlier count was wrong, say so under `correction:` with `date` and `reason`
    .hint-definition = if something else is counted from now on, say so under `definition_change:` with `date` and `reason`
    .hint-withheld = until it is cleared up, the figure can stand under `withheld:`
    .hint-many = { $fallen } of { $compared } units fall in this file: are columns exchanged, or is it another indicator?

# unit, indicator, previous, previous-as-of, count, as-of, fall
# .label-previous: count, as-of
E0511 = `{ $indicator }` of `{ $unit }` is revised by −{ $fall }, from { $previous } on { $previous-as-of } to { $count } on { $as-of }
    .title = a count that falls a little
    .label-previous = it is { $count } on { $as-of } here

# unit, previous, previous-as-of, base, as-of
# .label-previous: base, as-of
# .hint-digits: corrected (the base at the power of ten that fits)
# .hint-many: changed, compared (numbers of units of the snapshot)
E0512 = the base of `{ $unit }` goes from { $previous } on { $previous-as-of } to { $base } on { $as-of }
    .title = a base that more than doubles or halves
    .label-previous = it is { $base } on { $as-of } here
    .hint-digits = is { $corrected } meant?
    .hint-swap = are `count` and `base` exchanged?
    .hint-kind = if it is another kind of base, name it as `base_kind`
    .hint-rebase = if the base was renewed, say so under `rebase:` with `date` and `reason`
    .hint-withheld = until it is cleared up, the figure can stand under `withheld:`
    .hint-many = the bases of { $changed } of { $compared } units change so in this file: are columns exchanged?

# field (base or rate)
# .hint-known: names
E0513 = a `{ $field }` is given without the kind of its base
    .title = a base without its kind
    .hint-known = write `base_kind:` with one of { $names }

# unit
E0514 = the row of `{ $unit }` says nothing
    .title = a row that says nothing
    .hint-remove = a unit that has not reported needs no row
    .hint-masked = a figure that its source hides is `masked`

# as-of, knowledge: the day of knowledge
# .hint-date: corrected
E0515 = the figures speak of { $as-of }, after the day of knowledge { $knowledge }
    .title = figures from the future
    .hint-date = is { $corrected } meant?
    .hint-projected = if they say what is expected, write `projected: true`
    .hint-knowledge = the day of knowledge is `as_of` in `site.yaml` or the option `--as-of`

# unit, indicator, as-of
# .hint-days: names (days on which that unit has figures)
E0516 = the withheld figure does not exist: `{ $indicator }` of `{ $unit }` on { $as-of }
    .title = a withheld figure that does not exist
    .hint-days = there are figures of { $names }
    .hint-remove = a figure that is gone need not be withheld any more

# value
# .hint-swap: corrected
E0517 = the range `{ $value }` ends below its beginning
    .title = a range that ends below its beginning
    .hint-swap = write `{ $corrected }`

# unit, indicator, previous, previous-as-of, value, as-of
# .label-previous: value, as-of
E0518 = `{ $indicator }` of `{ $unit }` rises unusually fast, from { $previous } on { $previous-as-of } to { $value } on { $as-of }
    .title = an unusually fast rise
    .label-previous = it is { $value } on { $as-of } here
    .hint-check = if the source says so, nothing is to be done; a `remark` tells the reader why

### 06 prose

# problem (open: the first line isn't `---`; closed: there is no second one)
E0601 = { $problem ->
        [closed] the front matter has no end
       *[open] the file has no front matter
    }
    .title = front matter that is missing or has no end
    .hint-open = begin the file with a line `---`, the keys, and another line `---`
    .hint-close = put a line `---` below the last key

# problem (missing: the name says no language; unknown: one that the site lacks), file (its name), language
# .hint-known: names
# .hint-rename: corrected (a file name)
E0602 = { $problem ->
        [missing] the name of `{ $file }` says no language
       *[unknown] the site has no language `{ $language }`, which the name of `{ $file }` says
    }
    .title = a file name without a language of the site
    .hint-known = the site's languages are { $names }
    .hint-rename = name it `{ $corrected }`
    .hint-declare = a further language stands under `languages:` in `site.yaml`

# html
# .hint-markdown: corrected (the same in Markdown)
E0603 = `{ $html }` is HTML, which texts can't hold
    .title = HTML in a text
    .hint-markdown = in Markdown it is `{ $corrected }`
    .hint-escape = write `\<` for the sign itself
    .hint-code = HTML that is to be read as such stands between backticks

# kind (unit, document, figure, bulletin, commendation or other), target
# .hint-similar: names
# .hint-known: names
E0604 = { $kind ->
        [unit] the link leads to the unit `{ $target }`, which does not exist
        [document] the link leads to the document `{ $target }`, which does not exist
        [figure] the link leads to the figure `{ $target }`, which does not exist
        [bulletin] the link leads to the bulletin `{ $target }`, which does not exist
        [commendation] the link leads to the commendation `{ $target }`, which does not exist
       *[other] the link leads to `{ $target }`, which does not exist
    }
    .title = a link to something that does not exist
    .hint-similar = did you mean { $names }?
    .hint-known = links can lead to { $names }

# scheme
# .hint-known: names
# .hint-similar: corrected
E0605 = links can't begin with `{ $scheme }:`
    .title = a link of a kind that is not allowed
    .hint-known = they can begin with { $names }
    .hint-similar = did you mean `{ $corrected }`?

# slug, language
# .label-first: file
E0606 = two texts have the name `{ $slug }` in `{ $language }`
    .title = two texts of one name and language
    .label-first = the other one is `{ $file }`
    .hint-rename = rename one of them in every language, or remove it

# slug, languages (a list like names)
# .hint-file: file
E0607 = `{ $slug }` is not there in { $languages }
    .title = a translation that is missing
    .hint-file = a translation would stand in `{ $file }`

# slug, field, value, language, other-value, other-language
# .label-other: value
E0608 = `{ $field }` of `{ $slug }` is { $value } in `{ $language }` and { $other-value } in `{ $other-language }`
    .title = translations that differ where they must agree
    .label-other = here it is { $value }
    .hint-same = it must be the same in every language

# slug
# .hint-rename: corrected
E0609 = `{ $slug }` can't be a file name on every system
    .title = a name that can't be a file name everywhere
    .hint-rename = `{ $corrected }` can
    .hint-letters = use `a` to `z`, digits and single hyphens, at most 80 signs
    .hint-reserved = Windows keeps that name for a device

# picture
# .hint-similar: names
# .hint-entry: file (of the register)
E0610 = the picture `{ $picture }` is not in the photo register
    .title = a picture that the photo register lacks
    .hint-similar = did you mean { $names }?
    .hint-entry = add it to `{ $file }` with `credit`, `alt` and `consent`

# target
# .hint-similar: names
# .hint-relative: file (a path the link is read from)
E0611 = the link leads to the file `{ $target }`, which is not there
    .title = a link to a file that is not there
    .hint-similar = did you mean { $names }?
    .hint-relative = the path is read from `{ $file }`

### 07 registers

# document
# .hint-similar: names
E0701 = no document has the key `{ $document }`
    .title = a document that the register lacks
    .hint-similar = did you mean { $names }?
    .hint-symbol = keys are lower-case and without slashes; the official number stands in the entry as `symbol`
    .hint-entry = documents are listed in `documents.yaml`

# first, second (keys), symbol, date
# .label-first: document
E0702 = `{ $first }` and `{ $second }` are the same act: `{ $symbol }` of { $date }
    .title = two documents that are the same act
    .label-first = `{ $document }` stands here
    .hint-merge = keep one of them, and its key wherever the other is cited

# missing (issuer, date or both), document
E0703 = { $missing ->
        [issuer] the document `{ $document }` is cited but has no issuer
        [date] the document `{ $document }` is cited but has no date
       *[both] the document `{ $document }` is cited but has neither issuer nor date
    }
    .title = a document cited without issuer or date
    .label-cited = it is cited here
    .hint-issuer = give `issuer:` as the document's head names it
    .hint-date = give `date:`; if nobody knows it, `unknown` stays and the page says so

# id
# .hint-rename: corrected (a free id)
E0704 = two commendations have the id `{ $id }`
    .title = two commendations of one id
    .label-first = the other one stands here
    .hint-rename = give one of them another id, such as `{ $corrected }`

# id, unit, indicator, as-of
# .hint-days: names (days on which that unit has figures of the indicator)
# .hint-rate: stated, value (what the commendation claims; value: what the figure says)
# .label-figure: value
E0705 = the commendation `{ $id }` rests on `{ $indicator }` of `{ $unit }` on { $as-of }, which is not there
    .title = a commendation that rests on a figure that is not there
    .hint-days = there are figures of { $names }
    .hint-rate = it claims { $stated }, the figure says { $value }
    .label-figure = the figure is { $value } here
    .hint-snapshot = add the figure to a snapshot, with its source

# id, other
# .label-other: id
E0706 = the commendations `{ $id }` and `{ $other }` are for the same achievement
    .title = one achievement commended twice
    .label-other = `{ $id }` stands here
    .hint-same = if they are one award, keep one entry with all its recipients
    .hint-levels = if two authorities awarded it, both stay and the page says so

# missing (file or entry), photo
# .hint-similar: names
# .hint-entry: file (of the register)
# .hint-file: folder
E0707 = { $missing ->
        [file] the photo `{ $photo }` has an entry but no file
       *[entry] the photo `{ $photo }` has a file but no entry
    }
    .title = a photo without its file or its entry
    .hint-similar = did you mean { $names }?
    .hint-entry = add it to `{ $file }` with `credit`, `alt` and `consent`
    .hint-file = put the file into `{ $folder }`, or remove the entry

# photo
E0708 = the photo `{ $photo }` has no consent and is not of a public event
    .title = a photo without consent
    .hint-consent = say as `consent:` where the consent of those shown is kept
    .hint-event = if it shows a public event, write `public_event: true`
    .hint-internal = without `audience: public` it stays internal and needs no consent

# file
# .hint-move: corrected (a path)
E0709 = `audience: public` stands in `{ $file }`, under `internal/`
    .title = a public item in an internal file
    .hint-remove = remove the line if it is internal
    .hint-move = move it to `{ $corrected }` if it is public

# key, value
# .hint-similar: names
E0710 = `{ $key }` can't be `{ $value }`
    .title = a value that the site can't have
    .hint-similar = did you mean { $names }?
    .hint-email = an e-mail address looks like `office@example.org`
    .hint-time-zone = a time zone has a name such as `Asia/Ho_Chi_Minh`
    .hint-address = a web address begins with `https://` or `http://`
    .hint-base-url = it begins with `https://` or `http://` and ends with `/`

### 08 themes

# template, reason
# .label-used: template
# .hint-similar: names
# .hint-known: names
# .hint-built-in: file
E0801 = the template `{ $template }` can't be used ({ $reason })
    .title = a template that can't be read or rendered
    .label-used = `{ $template }` is used here
    .hint-similar = did you mean { $names }?
    .hint-known = there is { $names }
    .hint-built-in = without `{ $file }` the built-in template is used

# theme
# .hint-similar: names
# .hint-folder: folder
E0802 = there is no theme `{ $theme }`
    .title = a theme that is not there
    .hint-similar = did you mean { $names }?
    .hint-folder = a theme is a folder, here `{ $folder }`
    .hint-built-in = without `theme:` the built-in theme is used

# problem (syntax, missing, unknown or argument), language, name (of the string; not for syntax), reason (for syntax and argument)
# .hint-similar: names
# .hint-english: english (the English string)
# .hint-arguments: names (of the arguments that the string can use)
E0803 = { $problem ->
        [missing] the language file of `{ $language }` lacks the string `{ $name }`
        [unknown] the language file of `{ $language }` has a string `{ $name }` that is not used
        [argument] the string `{ $name }` of the language `{ $language }` can't be filled in ({ $reason })
       *[syntax] the language file of `{ $language }` can't be read ({ $reason })
    }
    .title = a language file that can't be used
    .hint-similar = did you mean { $names }?
    .hint-english = in English it is `{ $english }`
    .hint-arguments = it can use { $names }
    .hint-copy = start from a copy of a language file that works

### 09 output and the command line

# path, first, second (what the pages are of)
E0901 = two pages have the path `{ $path }`: `{ $first }` and `{ $second }`
    .title = two pages of one path
    .label-first = the other one comes from here
    .hint-rename = rename one of them
    .hint-case = they differ in upper and lower case only, which some systems do not tell apart

# path
E0902 = `{ $path }` is not a file of the site and stays
    .title = a file in the output folder that is not the site's
    .hint-remove = if nobody needs it, remove it; if it is to be published, it belongs into `content/`

# folder, reason
# .hint-inside: folder
E0903 = the output folder `{ $folder }` can't be used ({ $reason })
    .title = an output folder that can't be used
    .hint-inside = it lies inside `{ $folder }`: choose a folder that the site is not read from
    .hint-foreign = it holds files that are not a site's: choose an empty folder
    .hint-rights = see who may write there, and whether the disk is full
