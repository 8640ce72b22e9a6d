### English, and the reference for every other language: each has all of these strings, with the same variables.
###
### A comment names variables that mean more than they say, or that English doesn't use and another language may. One that
### is called optional may be left out; every other must be used. A (Number) chooses the plural and is printed with the
### language's digits; a (Text) is put in as it is. $date is always a day in full, as `date-long` writes it. A file may have
### terms of its own (`-office = …`) and use them in its strings; strings can't use one another.

## The language itself

language-name = English
# The word of HTML: `ltr`, or `rtl` for a language that is written from right to left.
language-direction = ltr
# The language and a country that speaks it, as social networks name them: two letters, `_`, two capitals.
language-locale = en_US

## Numbers: what stands around digits. Decimal and grouping signs are known by the language's tag.

number-per-cent = { $number }%
number-plus = +{ $number }
number-minus = −{ $number }
# $signed (Text) - the difference with its sign
# $size (Number, optional) - its size
number-points = { $signed } percentage points

## Counts as their sources state them

count-about = about { $count }
count-nearly = nearly { $count }
count-over = over { $count }
count-at-least = at least { $count }
count-at-most = at most { $count }
count-range = { $low } to { $high }
# $millions (Number) - with the decimals that were given: 79.2
count-millions = { $millions } million

## Rates as their sources state them; $rate has its sign already

rate-about = about { $rate }
rate-nearly = nearly { $rate }
rate-over = over { $rate }
rate-at-least = ≥ { $rate }
rate-at-most = ≤ { $rate }
rate-range = { $low } to { $high }
rate-below = < { $rate }
# Instead of a rate: 0 of 0.
rate-no-base = no eligible people

## Parts that finished

# $done (Number), $of (Number)
done-of = { $done } of { $of }
# $level (Text) - what several of the parts are called: communes
done-of-level = { $done } of { $of } { $level }
# What goes before a colon. $name (Text)
label = { $name }:

## Dates

# $standard (Text, optional) - the name by Unicode's data for the language
# $month (Number) - from 1; a language that Unicode doesn't know gives its names by it
date-month-name = { $standard }
# $standard (Text, optional) - the name by Unicode's data for the language
# $weekday (Number) - from 1 for Monday
date-weekday-name = { $standard }
# $day (Number, optional), without a leading zero
# $day-two (Text) - with one
# $month (Number), without a leading zero
# $month-two (Text) - with one
# $month-name (Text, optional)
# $year (Text, optional)
# $standard (Text) - the whole day by Unicode's data for the language
date-long = { $day } { $month-name } { $year }
# As in `date-long`, but without $standard.
# $day (Number, optional)
# $day-two (Text)
# $month (Number)
# $month-two (Text)
# $month-name (Text, optional)
date-short = { $day } { $month-name } { $year }
# $month (Number)
# $month-two (Text)
# $month-name (Text, optional)
# $year (Text, optional)
# $standard (Text) - the month and year by Unicode's data for the language
date-month = { $month-name } { $year }
# $hour (Number), without a leading zero
# $hour-two (Text, optional) - with one
date-time = { $hour-two }:{ $minute-two }
# $long (Text, optional) - the day in full
# $short (Text) - the day as in tables
date-and-time = { $long }, { $time }
date-unknown = date unknown

## The day that a figure speaks of: in tables, and in sentences

# $long (Text, optional) - the day in full
# $short (Text) - the day as in tables
as-of-day = { $long }
as-of-unknown = date not given
# $long (Text, optional) - the day in full
# $short (Text) - the day as in tables
as-of-phrase-day = as of { $long }
# $minute (Text) - day and time
as-of-phrase-minute = as of { $minute }
as-of-phrase-unknown = at an unstated date

## The day on which a figure was published: in tables, and in sentences

# $long (Text, optional) - the day in full
# $short (Text) - the day as in tables
published-on = { $long }
# $long (Text, optional) - the day in full
# $short (Text) - the day as in tables
published-after = after { $long }
published-unknown = publication date unknown
# $long (Text, optional) - the day in full
# $short (Text) - the day as in tables
published-phrase-on = published on { $long }
# $long (Text, optional) - the day in full
# $short (Text) - the day as in tables
published-phrase-after = published after { $long }
published-phrase-unknown = publication date unknown

## Enumerations: a and b; a, b and c

list-two = { $list } and { $item }
list-next = { $list }, { $item }
list-last = { $list } and { $item }
# What something is called, and what is said of it: Đắk Nông: 100%
list-named = { $name }: { $text }

## Navigation

nav-label = Main navigation
nav-home = Home
nav-units = Units
nav-indicators = Indicators
nav-bulletins = Bulletins
nav-commendations = Commendations
nav-documents = Documents
nav-difficulties = Difficulties
nav-method = Method
nav-about-figures = About the figures
nav-glossary = Glossary
nav-about = About
nav-data = Data
nav-language = Language
# $language (Text) - what the other language calls itself
nav-in-language = This page in { $language }
nav-skip = Skip to content
nav-breadcrumb = You are here
nav-contents = On this page
nav-more = More
nav-top = Back to top

## Marks of the edition

edition-public = Public edition
edition-internal = Internal edition: not to be passed on
edition-practice = Practice site: every name and figure on it is invented

## Home

home-stand = Where we stand
home-behind = What is behind
home-finished = What is finished
home-new = What is new
home-known-on = Figures known on { $date }
home-behind-none = Nothing is known to be behind.
home-finished-none = Nothing has been declared complete yet.
home-new-none = Nothing new has been published.
home-finished-count = { $n ->
    [one] { $n } unit has finished
   *[other] { $n } units have finished
}
home-behind-count = { $n ->
    [one] { $n } unit is behind
   *[other] { $n } units are behind
}
# $n (Number) - units with a figure
# $of (Number) - units there are
home-reported = { $n ->
    [one] { $n } of { $of } units has a figure
   *[other] { $n } of { $of } units have a figure
}
home-all-units = All units
home-all-indicators = All indicators
home-all-bulletins = All bulletins
home-all-commendations = All commendations
# The message of the page in one line.
headline-rate = { $indicator }: { $rate }, { $as-of }
headline-complete = { $indicator }: complete on { $date }
headline-none = { $indicator }: no figures yet

## Units

unit-title = Units
unit-intro = Every unit with its latest figures.
# $level (Text) - what several of them are called: communes
# $unit (Text) - whose they are
unit-parts = { $level } of { $unit }
unit-parts-none = This unit has no parts.
unit-above = Part of
unit-code = Code { $code }
unit-level = Level
# $date (Text) - the last day of the name
unit-formerly = formerly { $name } (until { $date })
unit-also = also known as { $name }
unit-from = since { $date }
unit-until = until { $date }
unit-ended = This unit existed until { $date }.
unit-successors = Followed by
unit-predecessors = Preceded by
unit-pseudo = Not a place but a row of reports: counted in totals, without a rate or a rank.
unit-latest = Latest figures
unit-history = All figures
unit-schedule = Targets and deadlines
unit-bulletins = Bulletins that speak of it
unit-commendations = Commendations
unit-documents = Documents
unit-difficulties = Difficulties
unit-figures-none = No figures are known for this unit yet.
unit-count = { $n ->
    [one] { $n } unit
   *[other] { $n } units
}

## Indicators

indicator-title = Indicators
indicator-intro = What is counted, against what, and by when.
indicator-definition = What is counted
# $things (Text) - what is counted, in the plural: cards
indicator-counted-in = Counted in { $things }
indicator-after = Comes after { $indicator }
indicator-bases = What counts are held against
indicator-schedules = Targets and deadlines
indicator-units = Units
indicator-ranking = Ranking
indicator-unranked = Not ranked
indicator-unranked-inexact = Not ranked: the figure is inexact
indicator-unranked-programme = Units of this programme are not ranked.
indicator-figures-none = No figures are known for this indicator yet.
indicator-reported = { $n ->
    [one] { $n } unit has figures
   *[other] { $n } units have figures
}
indicator-figures = { $n ->
    [one] { $n } figure
   *[other] { $n } figures
}

## Column heads

table-unit = Unit
table-parent = Part of
table-type = Type
table-level = Level
table-code = Code
table-indicator = Indicator
table-count = Count
table-base = Base
table-rate = Rate
table-done = Parts finished
table-remaining = Left
table-increment = Added
table-as-of = As of
table-source = Source
table-base-kind = Kind of base
table-remark = Remark
table-status = Status
table-target = Target
table-deadline = Deadline
table-days-left = Days left or past
table-days-ahead = Days ahead or behind
table-set-by = Set by
table-rank = Rank
table-date = Date
table-title = Title
table-document = Document
table-issuer = Issuer
table-symbol = Number
table-kind = Kind
table-recipient = Recipient
table-form = Form
table-authority = Authority
table-achievement = For what
table-decision = Decision
table-threshold = Threshold
table-value = Value
table-meaning = Meaning
table-rate-before = Rate before
table-as-of-before = As of, before
table-units = Units
table-median = Median
table-least = Lowest
table-most = Highest
table-below = Below { $threshold }
table-pace = Asked for by the pace line
table-none = No entries

## Captions

table-caption-figures = Figures of { $unit }
table-caption-figures-of = { $indicator }: figures of { $unit }
table-caption-expected = { $indicator }: what is expected of { $unit }
table-caption-units = { $indicator }: latest figure of each unit
# $level (Text) - what several of the parts are called: communes
table-caption-parts = { $level } of { $unit }: latest figures
table-caption-schedules = Targets and deadlines
table-caption-chart = Figures of the chart
table-caption-bulletins = Bulletins, newest first
table-caption-commendations = Commendations
table-caption-documents = Documents
table-caption-difficulties = Difficulties
table-caption-thresholds = Thresholds in force
table-download = Download this table as { $format }

## What stands with a figure

# $count (Text), $base (Text) - with their words
figure-of = { $count } of { $base }
# $published (Text) - a sentence about publication
figure-undated = undated, { $published }
figure-projected = projected
figure-provisional = provisional
figure-revised = revised
figure-revised-by = revised by { $difference }
figure-late = reported late
figure-replaced = replaced
# $published (Text) - a sentence about publication, $value (Text) - the figure as it is now
figure-replaced-by = Told again, { $published }: { $value }
# $text (Text) - what the source says it counts
figure-definition = The source counts: { $text }
# $days (Text) - days ahead or behind, as in `days-ahead`
figure-days-stated = The source says: “{ $days }”
# $list (Text) - an enumeration of days before or after deadlines, or ahead of or behind pace lines
figure-days-computed = By the dates: { $list }
figure-stated = stated
figure-computed = computed
figure-computed-stated = computed { $computed }, stated { $stated }
figure-declared-complete = declared complete
figure-declared-complete-on = declared complete on { $date }
figure-basically-complete = basically complete
figure-basically-complete-on = basically complete on { $date }
figure-declared-by = declared by { $by }
figure-since = Since then: { $text }
# $n (Number) - how many are left out
# $reason (Text) - why, in the words of the report
figure-excluded = excluded: { $n }, { $reason }
# The same behind a count: 4,063 of 4,303, 240 excluded (absent)
figure-excluded-short = { $n } excluded ({ $reason })
figure-not-given = not given
figure-masked = not published (masked)
figure-withheld = withheld for checking
# $reason (Text) - why, $by (Text) - by whom
figure-withheld-because = Withheld for checking since { $date } by { $by }: { $reason }
# $count (Text) - with its word
figure-remaining = { $count } left
figure-increment = { $count } since the report before
figure-period = counted from { $from } to { $to } only
figure-age = { $n ->
    [0] of the same day
    [one] { $n } day old
   *[other] { $n } days old
}
figure-source = Source: { $source }
figure-source-own = own computation
figure-corrected = Corrected on { $date }: { $reason }
figure-rebased = Base renewed on { $date }: { $reason }
figure-redefined = Defined anew on { $date }: { $reason }
figure-missing = No report for this period: { $reason }
figure-mark-corrected = corrected
figure-mark-rebased = base renewed
figure-mark-redefined = defined anew
figure-after-gap = { $n ->
    [one] { $n } day after the report before
   *[other] { $n } days after the report before
}
figure-exact = exact
figure-inexact = inexact

## Status

status-title = Status
status-why = Why this status
status-complete = complete
status-complete-on = complete on { $date }
status-reopened = complete, reopened
status-ahead = ahead
status-on-pace = on pace
status-behind = behind
status-behind-recoverable = behind, recoverable
status-behind-unreached = behind, not at any pace reached so far
status-stalled = stalled
status-overdue = overdue
status-silent = no recent report
status-incomparable = not comparable
status-no-pace = no pace declared
status-no-deadline = no deadline
status-no-figures = no figures yet

## Status: the reason

status-reason-complete = Declared complete on { $date }.
status-reason-counted = All { $base } are counted.
status-reason-reopened = Declared complete on { $date }; new cases have been added since.
# $days (Number)
status-reason-ahead = { $days ->
    [one] { $days } day ahead of the pace line.
   *[other] { $days } days ahead of the pace line.
}
# $days (Number) - how many days still count as on pace
status-reason-on-pace = { $days ->
    [one] No more than { $days } day from the pace line.
   *[other] No more than { $days } days from the pace line.
}
# $days (Number)
# $required (Text), $best (Text) - counts a working day
status-reason-behind-recoverable = { $days ->
    [one] { $days } day behind the pace line. Needed: { $required } a working day; best pace so far: { $best }.
   *[other] { $days } days behind the pace line. Needed: { $required } a working day; best pace so far: { $best }.
}
# $days (Number)
# $required (Text), $best (Text) - counts a working day
status-reason-behind-unreached = { $days ->
    [one] { $days } day behind the pace line. Needed: { $required } a working day, more than the best pace so far, { $best }.
   *[other] { $days } days behind the pace line. Needed: { $required } a working day, more than the best pace so far, { $best }.
}
# $periods (Number) - reporting periods
# $share (Text) - the threshold, in per cent
status-reason-stalled = { $periods ->
    [one] Below { $share } of the required pace for { $periods } reporting period.
   *[other] Below { $share } of the required pace for { $periods } reporting periods.
}
status-reason-overdue = The deadline of { $date } has passed without completion.
# $days (Number)
status-reason-silent = { $days ->
    [one] No report for { $days } day.
   *[other] No report for { $days } days.
}
status-reason-incomparable = The figures have no base in common with the target.
status-reason-no-pace = No start is declared, so that there is no pace line; only the days to the deadline count.
status-reason-no-deadline = No deadline is set for this unit.
status-reason-no-figures = No figure has been reported for this unit.
status-units = { $n ->
    [one] { $n } unit
   *[other] { $n } units
}

## Days and deadlines

days-left = { $n ->
    [0] last day
    [one] { $n } day left
   *[other] { $n } days left
}
days-past = { $n ->
    [one] { $n } day past the deadline
   *[other] { $n } days past the deadline
}
# After the word for a deadline that is missed.
days-overdue = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
days-ahead = { $n ->
    [one] { $n } day ahead
   *[other] { $n } days ahead
}
days-behind = { $n ->
    [one] { $n } day behind
   *[other] { $n } days behind
}
days-on-line = on the pace line
days-before-deadline = { $n ->
    [0] on the day of the deadline
    [one] { $n } day before the deadline
   *[other] { $n } days before the deadline
}
days-after-deadline = { $n ->
    [one] { $n } day after the deadline
   *[other] { $n } days after the deadline
}
# $name (Text) - whose deadline it is: the ministry's date
days-before-named = { $n ->
    [0] on the day of the deadline ({ $name })
    [one] { $n } day before the deadline ({ $name })
   *[other] { $n } days before the deadline ({ $name })
}
deadline-on = deadline { $date }
deadline-named = { $name }: { $date }
deadline-moved = moved; until { $until } it was { $date }
deadline-set-by = set in: { $document }
deadline-target = { $rate } by { $date }
deadline-for-level = for { $level }
deadline-start = start { $date }
deadline-start-unknown = start unknown

## Sums of parts

# $k (Number) - parts with a figure, $n (Number) - parts there are
rollup-sum = { $n ->
    [one] sum of { $k } of { $n } unit
   *[other] sum of { $k } of { $n } units
}
# $share (Text) - the part of the base that the units with a figure have, in per cent
rollup-coverage = with { $share } of the base
rollup-dates = figures from { $oldest } to { $newest }
rollup-date = figures of { $date }
# $count (Text)
rollup-at-least = at least { $count }
rollup-between = between { $low } and { $high }
# $units (Text) - an enumeration
rollup-missing = without { $units }
rollup-missing-count = { $n ->
    [one] without { $n } unit
   *[other] without { $n } units
}
rollup-differs = The sum of the parts is { $sum }; the stated figure is { $stated }.
rollup-none = None of the parts has a figure.
rollup-public = public figures only
rollup-partial = partial
# $k (Number) - units with a figure, $n (Number) - units there are
rollup-too-few = { $k ->
    [one] Only { $k } of { $n } units has a recent figure that can be summed: too few for a sum.
   *[other] Only { $k } of { $n } units have a recent figure that can be summed: too few for a sum.
}
# $range (Text) - a rate or a range of rates
rollup-whole = Whatever the other units report, the rate of the whole is { $range }.
# $count (Text)
rollup-unplaced = including { $count } that belong to no unit

## Charts

# What a chart of progress says first, behind the unit's name. $rate (Text) - a rate with its word
chart-message-reached = reached { $rate } on { $date }
chart-message-reopened = complete on { $date }, { $rate } now
# $required (Text) - things or points a working day, $best (Text) - the same without the things, $days (Number) - in how many days
chart-message-needs = { $days ->
    [14] needs { $required } a working day; its best two weeks reached { $best }
   *[other] needs { $required } a working day; its best { $days } days reached { $best }
}
chart-message-overdue = { $rate }, and the deadline of { $date } has passed
chart-message-silent = { $days ->
    [one] no report for { $days } day, { $rate } at last
   *[other] no report for { $days } days, { $rate } at last
}
chart-title-complete = { $indicator }, { $unit }: declared complete on { $date }
chart-title-none = { $indicator }, { $unit }: no dated figures
chart-description-latest = Latest: { $rate }, { $as-of }.
chart-description-range = { $n ->
    [one] { $n } figure, { $first } on { $from }.
   *[other] { $n } figures, from { $first } on { $from } to { $last } on { $to }.
}
# $name (Text) - whose deadline, $target (Text) - what is to be reached, $days (Text) - days left, past or before
chart-description-deadline = Deadline ({ $name }): { $target } by { $date }, { $days }.
chart-description-inexact = { $n ->
    [one] { $n } figure is inexact and drawn as a range.
   *[other] { $n } figures are inexact and drawn as ranges.
}
chart-description-undated = { $n ->
    [one] { $n } undated figure is not drawn.
   *[other] { $n } undated figures are not drawn.
}
chart-description-breaks = The line is broken where reports are missing, or where the base or the definition changed.
chart-description-missing = { $n ->
    [one] { $n } report in between is missing.
   *[other] { $n } reports in between are missing.
}
chart-description-revised = { $n ->
    [one] { $n } figure was revised by more than half a point; it is drawn as it was, too.
   *[other] { $n } figures were revised by more than half a point; they are drawn as they were, too.
}
chart-description-provisional = { $n ->
    [one] { $n } figure is provisional.
   *[other] { $n } figures are provisional.
}
chart-description-masked = { $n ->
    [one] { $n } figure is not published.
   *[other] { $n } figures are not published.
}
chart-description-withheld = { $n ->
    [one] { $n } figure is withheld for checking.
   *[other] { $n } figures are withheld for checking.
}
chart-description-rebased = On { $date } the base was renewed: rates before and after can’t be compared.
chart-description-redefined = On { $date } the definition changed: rates before and after can’t be compared.
chart-description-table = All figures stand in the table that follows.
chart-axis-rate = Rate, in per cent
chart-axis-count = Count
chart-axis-date = Date
chart-key = Key
chart-key-figure = figure
chart-key-inexact = inexact figure, with its range
chart-key-complete = declared complete
chart-key-target = target
chart-key-deadline = deadline
chart-key-pace = pace line, as declared
chart-key-pace-assumed = pace line, straight (assumed)
chart-key-revised = figure before its revision
chart-key-provisional = provisional figures
# $share (Text) - in per cent
chart-key-forecast = expected, { $share } range
chart-key-forecast-paces = at the slowest to the fastest pace seen
# Below a range of rates, at the end of a forecast
chart-forecast-by = expected by { $date }
chart-forecast-paces = by { $date } at the paces seen
# $low (Text) - a number, $high (Text) - a rate
chart-range = { $low }–{ $high }
# $range (Text) - as above; $share, $likely (Text) - in per cent
chart-remark-forecast = expected: { $share } range; the { $likely } range is { $range }
chart-remark-forecast-paces = expected, at the slowest and the fastest pace seen
# Rows: units or indicators below each other
chart-unit-row = Share in per cent, latest figures
chart-level-target = target { $target }
chart-from-to = from { $low } to { $high }
chart-row-none = no figure
chart-row-old = last figure: { $date }
# $n (Number) - units without a recent figure, $level (Text) - what units of their level are called
chart-rows-rest = { $n ->
    [one] One more of the { $level } has no recent figure.
   *[other] { $n } more { $level } have no recent figure.
}
chart-ranking-units = { $of } { $level }
chart-ranking-reached = { $n ->
    [0] None of { $of } { $level } is at { $target } or more
    [one] { $n } of { $of } { $level } is at { $target } or more
   *[other] { $n } of { $of } { $level } are at { $target } or more
}
chart-ranking-moved = Since the earlier figures, { $up } rose and { $down } fell.
chart-ranking-all = All { $of } { $level } are at { $target } or more
chart-key-latest = latest figure
chart-key-one-unit = one unit; +5: five more at this place
chart-key-inexact-unit = inexact
chart-key-median = median of the row, in figures at the right
chart-key-asked = asked for by the pace line
# $n of $of (Number) - rows with units below, $rows, $units (Text) - what units of their levels are called
chart-spread-below = { $n ->
    [0] In none of { $of } { $rows } are there { $units } below { $threshold }
   *[other] In { $n } of { $of } { $rows } there are { $units } below { $threshold }
}
chart-spread-units = { $n } units in { $rows } rows.
chart-spread-table = The median and the ends of each row stand in the table that follows.
# $pace (Text) - the rate that the pace line asks for on the day of the figure
chart-bullet-pace = { $rate } where the pace line asks for { $pace }
chart-bullet-target = { $rate }, with { $target } due by { $date }
chart-bullet-target-past = { $rate }; { $target } was due by { $date }
chart-bullet-caption = Figures against their targets
chart-csv = Figures as a CSV file
chart-table-cut = The first { $shown } of { $all } rows are shown; all stand in the CSV file.
# What a chart of progress measures. $base (Text) - the kind of base: those eligible
chart-unit-line = { $indicator }: share in per cent of { $base }, by as-of date
chart-table = Figures of the chart
chart-table-expected = What is expected, in figures
# In a table, behind a unit’s figure: where it came from. $from (Text) - a rate with its word
spark-rising = rising from { $from }
spark-falling = falling from { $from }
spark-level = from { $from }

## Maps

# $n, $of (Number) - how many units have reached the rate, and how many there are: more than none, and fewer than all
# $units (Text) - what several units of the level are called: districts
# $rate (Text) - 90%
map-title = { $n ->
    [one] { $n } of { $of } { $units } is at { $rate } or more
   *[other] { $n } of { $of } { $units } are at { $rate } or more
}
# $of (Number)
map-title-all = All { $of } { $units } are at { $rate } or more
# $of (Number)
map-title-none = None of the { $of } { $units } is at { $rate } or more
# $base (Text) - what the rate is a share of
map-unit-line = { $indicator }, share in per cent: { $base }
map-class = Class
map-class-under = under { $to }
map-class-from = { $from } to under { $to }
map-class-all = { $from } and more
map-class-old = too old to compare
map-class-other = not comparable
map-class-none = no figure
map-missing = no comparable figure
map-finished = target reached
map-units = { $n ->
    [one] { $n } unit
   *[other] { $n } units
}
# $class (Text) - under 50%
# $n (Number) - how many units are in it
map-description-class = { $class }: { $n }.
# $lowest, $highest (Text) - units; $low, $high (Text) - their rates
map-description-extremes = Lowest: { $lowest } with { $low }. Highest: { $highest } with { $high }.
# $units (Text) - names of units, or how many there are
map-description-finished = Target reached: { $units }.
map-description-missing = Without a comparable figure: { $units }.
map-description-unplaced = Without a place on the map: { $units }.
# $source (Text) - who drew the boundaries, and on which terms
map-boundaries = boundaries: { $source }
# $one, $other (Text) - where figures are from, and boundaries
map-sources = { $one }; { $other }

# The four charts of many units
# $n (Number) - units outside of the limits, $of (Number) - units, $rate (Text) - of all together
chart-funnel-title = { $n ->
    [0] none of the { $of } is farther from { $rate } than is usual for its size
    [one] { $n } of { $of } is farther from { $rate } than is usual for its size
   *[other] { $n } of { $of } are farther from { $rate } than is usual for their size
}
# $base (Text) - what the rate is a share of
chart-funnel-unit = Rate by size: share of { $base } in per cent
chart-funnel-across = Number of { $base }, on a logarithmic scale
# $share (Text) - 95%, 99.9%
chart-funnel-most = { $share } of units are usually here
chart-funnel-nearly-all = { $share } lie between these
chart-funnel-outside = unit outside
chart-funnel-within = unit within
# $counts (Text) - "3,120 of 4,303"
chart-funnel-overall = All together: { $rate } ({ $counts }).
# $units (Text) - names
chart-funnel-above = Above the limits: { $units }.
chart-funnel-below = Below the limits: { $units }.
# $spread (Text) - a number
chart-funnel-spread = The variance among the units is { $spread } times that of chance alone; the limits are those of units as many times smaller.
chart-funnel-lower = Lower limit, { $share }
chart-funnel-upper = Upper limit, { $share }
# $points (Text) - "−5.3 percentage points", $count, $base (Text) - "+0.9": the effects of both
chart-causes-title = { $points } on { $date }: { $count } from the count, { $base } from the base
chart-causes-title-grew = More was done, yet the rate fell on { $date }: the base grew by more
chart-causes-title-shrank = Less was done, yet the rate rose on { $date }: the base shrank by more
chart-causes-unit = Rate in per cent; changes in percentage points; what takes from it is hollow
# $name (Text) - what moved, $from, $to (Number)
chart-causes-moved = { $name }: from { $from } to { $to }
chart-causes-both = Both together
chart-causes-rounding = Rounding
# $points (Text) - a difference
chart-causes-rounded = From rounding the two rates: { $points }.
# $before, $after (Text) - rates, $from, $to (Text) - days
chart-causes-range = From { $before } on { $from } to { $after } on { $to }.
chart-causes-cause = Cause
chart-causes-points = Percentage points
# $unit (Text), $points (Text) - "+2.3 percentage points"
chart-slope-title = { $unit } rose most since { $date }: { $points }
chart-slope-title-none = nobody rose since { $date }
# $base (Text) - what the rates are shares of, $from, $to (Text) - days
chart-slope-unit = Share of { $base } in per cent, on { $from } and on { $to }
chart-slope-units = { $n ->
    [one] { $n } unit has figures of both days.
   *[other] { $n } units have figures of both days.
}
chart-slope-most = The highest rise since { $date }: { $unit }, { $points }.
chart-slope-least = The lowest rise, or the deepest fall, since { $date }: { $unit }, { $points }.
# $from, $to (Text) - rates
chart-slope-whole = { $unit }: from { $from } to { $to }.
chart-slope-missing = { $n ->
    [one] { $n } unit has not, or can’t be compared.
   *[other] { $n } units have not, or can’t be compared.
}
# $low, $high (Text) - rates, $low-unit, $high-unit (Text) - whose they are
# $n, $of (Number), $level (Text) - what units of the level are called, $rate, $unit (Text) - of the unit that they are parts of
chart-parts-above = { $n ->
    [0] None of { $of } { $level } is above the { $rate } of { $unit }
    [one] { $n } of { $of } { $level } is above the { $rate } of { $unit }
   *[other] { $n } of { $of } { $level } are above the { $rate } of { $unit }
}
chart-parts-title = From { $low } in { $low-unit } to { $high } in { $high-unit }
# $base (Text) - what the rates are shares of, $dates (Text) - from when to when
chart-parts-unit = Share of { $base } in per cent, { $dates }; all panels on one scale.
# $n, $of (Number)
chart-parts-most = The { $n } of { $of } that press most.
# $unit (Text), $rate (Text), $as-of (Text) - a phrase about the day
chart-parts-whole = { $unit }: { $rate }, { $as-of }.
chart-parts-table = The first and the latest figure of each stand in the table that follows, all others on the unit’s own page.
chart-parts-first = First figure
chart-parts-reports = Figures

## Bulletins

bulletin-title = Bulletins
bulletin-intro = News of the campaign, newest first.
bulletin-none = No bulletins have been published yet.
bulletin-newer = Newer: { $title }
bulletin-older = Older: { $title }
bulletin-sequence = Newer and older bulletins
bulletin-units = Units it speaks of
bulletin-documents = Documents it speaks of
bulletin-sources = Sources
bulletin-tags = Filed under
bulletin-vintage = Its figures are those known on { $date }.
bulletin-updated = Last changed on { $date }
bulletin-translated = Translated from { $language }
# $language (Text) - the reader's, $original (Text) - that of the text
bulletin-untranslated = Not translated into { $language } yet; the text below is in { $original }.
block-known = As known on { $date }.
block-chart = The chart is on the page of this bulletin.
# $units (Text) - whose figures of the chart or the table, as a list
block-corrected = Corrected since: { $units }.
bulletin-translation-older = This translation is of the text of { $state }; the original was changed on { $updated }.
evidence-title = What the numbers rest on
evidence-figure = { $value }, { $as-of }.
evidence-formula = { $formula } = { $value }
evidence-units = { $level } in { $unit }, by the register
evidence-days = from { $done } to the deadline, { $deadline }
evidence-computed = computed from count and base
evidence-declared = declared, not computed
evidence-excluded = left out of the count
evidence-withheld = The figure is withheld for checking.
evidence-corrected = Corrected since: { $value }, { $as-of }; { $published }.
evidence-mark = corrected since
evidence-corrected-note = Figures in this text were corrected after it was published. The text stands as it was written; what was corrected is marked, and told below.
bulletin-read = Read the bulletin
bulletin-photo = Photo: { $credit }
bulletin-count = { $n ->
    [one] { $n } bulletin
   *[other] { $n } bulletins
}
bulletin-list-intro = { $n ->
    [one] { $n } bulletin, of { $to }.
   *[other] { $n } bulletins, from { $from } to { $to }.
}
bulletin-title-month = Bulletins of { $month }
bulletin-title-tag = Bulletins filed under “{ $tag }”
bulletin-title-unit = Bulletins on { $unit }
bulletin-by-month = By month
bulletin-by-tag = By word
bulletin-by-unit = By unit
bulletin-lists = Lists of bulletins
bulletin-earlier = Earlier bulletins
bulletin-see-unit = Where it stands: { $unit }
bulletin-all-of-unit = All { $n } bulletins
bulletin-more = { $n ->
    [one] { $n } earlier bulletin stands in the list of its month.
   *[other] { $n } earlier bulletins stand in the lists of their months.
}

## Commendations

commendation-title = Roll of honour
commendation-intro = Who was commended, by whom, and for what.
commendation-none = No commendations are known yet.
commendation-granted = granted
commendation-proposed = proposed
commendation-revoked = revoked
commendation-granted-on = granted on { $date }
commendation-proposed-on = proposed on { $date }
commendation-revoked-on = revoked on { $date }
commendation-proposed-list = Proposed, not decided yet
commendation-revoked-list = Revoked
commendation-by = by { $authority }
commendation-for = For: { $achievement }
commendation-decision = Decision { $symbol }
commendation-rests-on = It rests on these figures
# $value (Text) - the figure as it was known then
commendation-corrected = corrected since; when it was commended: { $value }
# $as-of (Text) - a sentence about the day
commendation-corrected-by = corrected since by { $value }, { $as-of }
# $list (Text) - an enumeration of forms and authorities
commendation-again = The same achievement is commended more than once: also { $list }.
commendation-by-authority = By authority
commendation-by-form = By form
commendation-by-unit = By unit
commendation-by-year = By year
commendation-collective = Collective
commendation-individual = Individual
commendation-household = Household
commendation-collectives = { $n ->
    [one] { $n } collective
   *[other] { $n } collectives
}
commendation-individuals = { $n ->
    [one] { $n } individual
   *[other] { $n } individuals
}
commendation-households = { $n ->
    [one] { $n } household
   *[other] { $n } households
}
commendation-number-unknown = number not given
commendation-count = { $n ->
    [one] { $n } commendation
   *[other] { $n } commendations
}
commendation-count-granted = { $n ->
    [one] { $n } commendation was granted and stands.
   *[other] { $n } commendations were granted and stand.
}
commendation-count-proposed = { $n ->
    [one] { $n } proposal
   *[other] { $n } proposals
}
commendation-count-revoked = { $n } revoked
# Words of an achievement that claim all of it, and words that claim a deadline was met; split by bars. Nobody reads them.
commendation-says-whole = 100% | one hundred per cent | one hundred percent
commendation-says-ahead = before the deadline | ahead of the deadline | ahead of schedule
commendation-mark-corrected = figure corrected since
commendation-arrange = Arrange the roll of honour
commendation-parts = Parts of the roll of honour
commendation-undated = Day unknown
commendation-no-unit = No unit of the register
commendation-held = name not published
# $recipients (Text) - how many of which kind: "2 individuals"
commendation-of-unit = { $recipients } of { $unit }
# $n - how often the recipients have received this form
commendation-times = { $n ->
    [1] for the first time
    [2] for the second time
    [3] for the third time
    [21] for the 21st time
    [22] for the 22nd time
    [23] for the 23rd time
   *[other] for the { $n }th time
}
commendation-steps = What became of it
commendation-form = The form
commendation-law = The rule behind it
commendation-bulletins = Bulletins that speak of it
certificate-gives = awards the
certificate-asked = is asked to award the
certificate-revoked = has taken back the
certificate-to = to
certificate-from = from
certificate-note = This page records the commendation. It is not the decision and does not replace it.
certificate-note-proposed = This is a proposal. Nothing has been granted.
certificate-note-revoked = This commendation was revoked and is valid no longer.

## Documents

document-title = Documents
document-intro = Orders, dispatches, plans and reports that figures and bulletins cite.
document-none = No documents are known yet.
# $symbol (Text) - number and symbol: 1451/UBND-KSTTHC
document-citation = { $kind } No. { $symbol } of { $date }
document-citation-undated = { $kind } No. { $symbol }
document-citation-plain = { $kind } of { $date }
document-number = No. { $symbol }
document-issued-by = Issued by { $issuer }
document-issuer-unknown = issuer unknown
document-units = Units it concerns
document-cited = Cited by
document-cited-none = Nothing cites it yet.
document-figures = Figures that rest on it
document-deadlines = Deadlines that it sets
document-deadlines-moved = Deadlines that it moved
document-records = Figures that were corrected or renewed by it
document-events = Units that it changed
document-forms = Forms of commendation that rest on it
document-cites = Cites
document-replaces = Replaces
document-replaced-by = Replaced by
document-more = and { $n } more
document-read = Read the document
document-language = In { $language }
document-note = Note
document-count = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}

## Difficulties

difficulty-title = Difficulties
difficulty-intro = Obstacles that units have reported, and what is being done.
difficulty-none = No difficulties have been reported.
difficulty-open = open
difficulty-resolved = resolved
difficulty-in-hand = in hand
difficulty-reopened = open again
difficulty-for-days = { $n ->
    [0] since today
    [one] for { $n } day
   *[other] for { $n } days
}
difficulty-open-for-days = { $n ->
    [0] open since today
    [one] open for { $n } day
   *[other] open for { $n } days
}
difficulty-after-days = { $n ->
    [0] on the same day
    [one] after { $n } day
   *[other] after { $n } days
}
difficulty-count-open = { $n } open
difficulty-count-reopened = { $n } open again
difficulty-count-in-hand = { $n } in hand
difficulty-count-resolved = { $n } resolved
difficulty-by-unit = By unit
difficulty-by-indicator = By indicator
difficulty-hindering = Still in the way
difficulty-out-of-the-way = Resolved
difficulty-history = What became of it
difficulty-reported-on = reported on { $date }
difficulty-action = What is being done
difficulty-count = { $n ->
    [one] { $n } difficulty
   *[other] { $n } difficulties
}

## Data quality

quality-title = Data quality
quality-intro = What the checks found in these figures, and how exact the figures are. A warning is told where something speaks against a figure, a note where a reader should know something. The figures themselves are shown as their sources state them.
quality-none = The checks found nothing to tell.
# $problems (Text) - 2 warnings and 7 notes
# $units (Text) - 5 units
quality-found = { $problems } about { $units }
quality-warning = warning
quality-note = note
quality-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
}
quality-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
quality-kinds = What was found
quality-number = Number
quality-by-unit = Unit by unit
quality-of-none = Of no unit, or of several
quality-all-of-unit = { $n ->
    [one] { $n } entry on the unit’s page
   *[other] All { $n } entries on the unit’s page
}
quality-more-units = { $n ->
    [one] { $n } more unit has notes, on its own page.
   *[other] { $n } more units have notes, on their own pages.
}
quality-figure = The figure: { $figure }
quality-place = In the files: { $place }
quality-withheld-title = Withheld for checking
quality-withheld-text = These figures exist and are kept back until they are cleared up. They are in no total, status or chart, and their values stand nowhere on this site.
quality-makeup = How exact the figures are
quality-makeup-text = Each figure is counted once, by the least exact number in it. Undated figures are counted among the others too; withheld ones are not.
makeup-figures = Figures
makeup-exact = exact
makeup-inexact = with a word: about, nearly, over, a range
makeup-parts = only parts that finished: 9 of 29
makeup-declared = only declared complete
makeup-masked = hidden by the source
makeup-other = saying none of these
makeup-undated = undated
makeup-withheld-count = withheld
# $level (Text) - what several units of the level are called
makeup-coverage = { $level } with a figure
# $k (Number), $n (Number)
makeup-of = { $k } of { $n }

## Reports

reporting-title = Who reports
reporting-intro = Which units sent their latest report in time, which were late, and which are silent.
# $counts (Text) - 14 of 15 districts and 98 of 106 communes
reporting-finding = { $counts } reported as of { $date }
# $k (Number), $n (Number)
# $level (Text) - what several units of the level are called
reporting-of-level = { $k } of { $n } { $level }
reporting-nobody = no unit was expected to report; none
reporting-undeclared = Nobody declared when reports are due, so none can be called late or missing. Below is the latest report of each unit, with its age.
reporting-every = { $n ->
    [one] A report is due every day.
   *[other] A report is due every { $n } days.
}
reporting-from = The first was due as of { $date }.
reporting-counted-back = Nobody declared the first day; periods are counted back from the newest report, of { $date }.
# $levels (Text) - an enumeration: districts and communes
reporting-levels = Expected to report: { $levels }.
reporting-whoever = Nobody declared who reports; units that have reported before are expected to.
reporting-not-yet = No report has been due yet.
reporting-period = The latest report was due as of { $date }; the cut-off was { $cut-off }.
reporting-period-open = The latest report was due as of { $date }; no cut-off was set.
# $k (Number), $n (Number)
reporting-in-time = { $k } of { $n } reported in time
reporting-late-count = { $n ->
    [one] { $n } late
   *[other] { $n } late
}
reporting-absent-count = { $n ->
    [one] { $n } did not report
   *[other] { $n } did not report
}
reporting-excused-because = No report as of { $date }: { $reason }
reporting-silent = Did not report
reporting-late-title = Reported late
reporting-last = Latest report
reporting-since = Silent
reporting-age = Age
reporting-no-report = none so far
reporting-days = { $n ->
    [one] for { $n } day
   *[other] for { $n } days
}
reporting-periods = { $n ->
    [one] { $n } report missing
   *[other] { $n } reports missing
}
reporting-came = came on { $date }
# $level (Text) - what several units of the level are called
reporting-table = { $n ->
    [one] { $level }: the last report
   *[other] { $level }: the last { $n } reports
}
reporting-always = { $n ->
    [one] { $n } unit reported every time and is not listed.
   *[other] { $n } units reported every time and are not listed.
}
reporting-more = { $n ->
    [one] { $n } more unit is not listed.
   *[other] { $n } more units are not listed.
}
reporting-reported = reported
reporting-late = late
reporting-missing = missing
reporting-excused = called off
reporting-finished = finished
reporting-not-expected = not expected

## Method

method-title = Method
method-intro = How the figures are computed and judged: every formula and threshold in force.
method-rates = Rates
method-rates-text = A rate is computed from its count and base, to one decimal. 100% stands only where all are counted, 0% only where none is. A rate as its source states it is printed as stated, with its word, and the computed one beside it.
method-inexact = Inexact figures
method-inexact-text = A figure given as “about”, “nearly”, “over” or as a range is kept as a range in every calculation. Units whose ranges overlap have no order between them.
method-rollup = Sums of parts
method-rollup-text = The figure of a unit above is the sum of the counts and bases of its parts, never the mean of their rates. It says which parts are missing and from which dates its figures are. Bases of different kinds are never added.
method-dates = Dates
method-dates-text = Every figure has the date it speaks of and the date on which it was published. Where a source gives none, this is said. All statuses are computed for the date printed on the page.
method-completion = Completion
method-completion-text = A unit is complete when its source declares so, or when its counts reach the target; the day is the one that the declaration names, else that of the figure. Declaration and counts are printed side by side. New cases can reopen it; the day of completion stays.
method-prose = Numbers in bulletins
method-prose-text = Every number of a bulletin is linked to the figure that it states, and is held against that figure as it was known on the day of the bulletin. A number without a word is the figure itself; a rate is right to its last digit, rounded or cut off; “about”, “nearly” and “over” mean what they mean for figures. What only a source says is linked to the source.
method-prose-exempt = These state no figure and need no link: days, months and years (29 May 2023); times of day (23:00); places in an order (the 3rd); articles of law (article 5); numbers of documents and names with digits (1451/UBND-KSTTHC); addresses; the numbers of items in a list.
method-thresholds = Thresholds
method-thresholds-text = These limits decide the status of a unit and the marks on its figures.
method-default = default
method-own = set by the programme
method-threshold-small-fall = Small fall of a cumulative count
method-threshold-on-pace = On pace
method-threshold-stalled = Stalled
method-threshold-silent = No recent report
method-threshold-best-pace = Best pace
method-threshold-change = Change of status
method-threshold-about = “About”
method-threshold-nearly = “Nearly”
method-threshold-over = “Over”
method-threshold-max-age = Oldest figure in a sum
method-threshold-forecast = Forecasts
# $count (Text), $rate (Text)
method-value-small-fall = at most { $count }, or { $rate } of the count if that is more
method-value-on-pace = { $n ->
    [one] up to { $n } day ahead or behind
   *[other] up to { $n } days ahead or behind
}
# $share (Text) - in per cent
method-value-stalled = { $n ->
    [one] { $n } reporting period below { $share } of the required pace
   *[other] { $n } reporting periods below { $share } of the required pace
}
method-value-silent = { $n ->
    [one] { $n } reporting period without a report
   *[other] { $n } reporting periods without a report
}
method-value-best-pace = { $n ->
    [one] the most a working day, over any { $n } day
   *[other] the most a working day, over any { $n } days
}
method-value-change = { $n ->
    [one] only after { $n } day beyond a threshold
   *[other] only after { $n } days beyond a threshold
}
# $points (Number) - points of per cent
method-value-about = { $points ->
    [one] { $points } percentage point to either side
   *[other] { $points } percentage points to either side
}
method-value-nearly = { $points ->
    [one] { $points } percentage point below
   *[other] { $points } percentage points below
}
method-value-over = { $points ->
    [one] { $points } percentage point above
   *[other] { $points } percentage points above
}
method-value-max-age = { $n ->
    [one] { $n } reporting period
   *[other] { $n } reporting periods
}
method-value-forecast = down to the level of { $level }
method-schedule = Reports and working days
method-reporting = { $n ->
    [one] Units report every day.
   *[other] Units report every { $n } days.
}
# $days (Text) - an enumeration of weekdays
method-working-days = Working days: { $days }.
method-holidays = Days without work
method-pace-straight = Progress is expected in a straight line from start to deadline, as declared.
method-pace-assumed = No course is declared: progress is expected in a straight line from start to deadline. This is our assumption.
method-pace-milestones = Progress is expected in steps, as declared.
method-pace-points = Progress is expected along a declared curve.
method-rates-where = c: how many were counted; b: the base, of how many; r: the rate in per cent.
# $most, $least (Text) - counts: 9,999 of 10,000
method-rates-print = Rates are printed to one decimal, halves away from zero. So that rounding never makes anything look complete, { $most } is printed as { $most-rate }, and { $least } as { $least-rate }.
method-rates-target = T: the target in per cent. Whether it is reached is decided by whole counts, never by a rounded rate.
method-rates-stated = s: a rate as its source states it; d: its decimals. The two agree if less than one unit of the last digit lies between them, so that rounding and cutting off both pass. Where they don’t, both are printed and the page on data quality says so.
method-inexact-where = Ranges add end by end. A rate of two ranges is at least the least count over the greatest base, and at most the greatest count over the least base.
method-inexact-stated = As stated
method-inexact-taken = Taken as
method-inexact-counts = For counts the widths are per cent of the number itself, and “over” and “at least” have no upper end.
method-rollup-where = R: the rate of the sum; Σ: over the units that reported.
method-rollup-coverage = K: the share of the whole base that lies with the units in the sum. For a unit that is missing its last known base is taken; where none is known, there is no K.
method-rollup-bounds = W: the rate of the whole, whatever the missing units would report. Each has at least the count last known of it (c′), and at most its whole base (b′). Against a target, which may be exceeded, there is no upper bound.
method-rollup-age = { $n ->
    [one] A sum takes figures that are at most { $n } day older than the newest of them.
   *[other] A sum takes figures that are at most { $n } days older than the newest of them.
}
method-rollup-deeper = A unit without a figure of its own is taken through its own parts. Rows of reports that are no place count in Σc and have no base.
method-bases = Several kinds of base
method-bases-text = What was done can be held against several bases. Figures of different kinds are never added, ranked or compared; where a unit has both, both are shown.
method-role = Above 100%
method-role-limited = told as a warning
method-role-target = plain: a number that was set
method-role-received = shown as it is
method-change = Change between two reports
method-change-where = Subscript 0: the report before; 1: the latest. The change is the effect of the count, of the base, and of both together, in this order. The three add up exactly, as they are printed too.
# $points (Text)
method-change-text = Less than { $points } points in either way is “steady”. Where two inexact figures may be the same, no direction is said. Nothing is compared across a renewed base or a changed definition: lines break there.
method-pace = Pace lines
method-pace-where = p(t): the rate asked for at the end of day t, on a straight line; s: the start; D: the deadline; T: the target. Through points the line is straight from each to the next; in steps it stays until the next date and jumps there.
method-pace-days = Δ: days ahead (above zero) or behind (below zero) on day t, the day of the latest figure r; t(r): the day on which the line first stands at r. A rate above the end of the line counts as its end.
method-pace-none = Where no start is declared, there is no line, and nobody is called ahead or behind; days to the deadline are still shown.
method-required = Required pace and best pace
method-required-where = q: the pace that is needed, in points a working day; w(t, D): working days after t up to and including D.
method-best-where = B: the best pace so far, over any two reports i and j at least k days apart, between which the line is not broken.
method-best-window = { $n ->
    [one] k: { $n } day.
   *[other] k: { $n } days.
}
method-reporting-assumed = { $n ->
    [one] Nobody declared how often units report; { $n } day is assumed where a limit is a number of reporting periods.
   *[other] Nobody declared how often units report; { $n } days are assumed where a limit is a number of reporting periods.
}
method-holidays-none = No days without work are declared.
method-statuses = Statuses
method-statuses-text = A status is computed for one unit, one indicator and one deadline, for the day printed on the page. Of the rules below the first that fits decides.
method-rule = Rule
method-rule-no-figures = No figure is known.
method-rule-complete = Its source declares it complete, or its counts, or the least value of its rate, reach the target.
method-rule-reopened = It was complete, and its latest figure is below the target again. A figure that a correction took back completed nothing.
method-rule-incomparable = Its latest figure has no rate or no day, or is a share of another kind of base than the target.
method-rule-overdue = The deadline has passed, and its latest figure is of that day or a later one and below the target.
method-rule-silent = { $n ->
    [one] Its latest figure is more than { $n } day old.
   *[other] Its latest figure is more than { $n } days old.
}
method-rule-no-pace = No start is declared, so that there is no pace line.
method-rule-ahead = { $n ->
    [one] Δ is more than { $n } day.
   *[other] Δ is more than { $n } days.
}
method-rule-on-pace = { $n ->
    [one] Δ is at most { $n } day to either side.
   *[other] Δ is at most { $n } days to either side.
}
# $share (Text) - in per cent
method-rule-stalled = { $n ->
    [one] It is further behind, and every step of the last { $n } day stayed below { $share } of q.
   *[other] It is further behind, and every step of the last { $n } days stayed below { $share } of q.
}
method-rule-behind = It is further behind, and q is at most B.
method-rule-behind-unknown = It is further behind, and there are too few figures to know a B.
method-rule-behind-unreached = It is further behind, and q is above B, or no working day is left.
method-rule-no-deadline = No deadline holds for the unit.
method-status-change = { $n ->
    [one] So that a unit near a limit does not change with every report, it leaves ahead, on pace or behind only once Δ is { $n } day beyond the limit.
   *[other] So that a unit near a limit does not change with every report, it leaves ahead, on pace or behind only once Δ is { $n } days beyond the limit.
}
method-status-doubt = An inexact figure is judged by the middle of its range; where an end of it gives another status, the page says so.
method-deadlines-text = Several deadlines can hold for one unit: its own and those of the units above it. Each has its own line, status and days. Where a deadline was moved, the one in force on the day of knowledge counts; the earlier ones stay in the list.
method-course = Course
method-earlier = Earlier dates
method-ranking = Rankings
method-ranking-text = Units of one level and one kind of base are ranked by their rate. Equal rates share a rank, the next ones are left out (1, 2, 2, 4), and stand in alphabetical order. A figure without a day, a row that is no place and a unit that has ended are in no ranking; who has not reported is listed apart, never last.
method-ranking-where = [l, h]: the range of a unit’s rate; #: how many other units j. A unit’s rank lies between the two: only units that are surely above it push it down for certain.
method-ranking-off = Units are not ranked.
# $n, $times (Text) - numbers; $most, $nearly-all (Text) - in per cent
method-ranking-funnel = Where a list has at least { $n } units with exact counts and its largest base is at least { $times } times the smallest, each unit is also compared with what chance explains for its size. pᵢ = cᵢ/bᵢ; p: the rate of all; φ: how much more units differ than chance alone would have them, which is the mean of zᵢ², a tenth at either end cut to the rest, and at least 1. A unit is as usual where its rate lies within the exact limits of { $most } of the binomial distribution for bᵢ/φ people at p, interpolated between whole people (after Spiegelhalter 2005, along the incomplete beta function). The chart shows these limits, and those of { $nearly-all }.
method-revisions = Revisions and records
# $count, $share (Text)
method-revisions-text = Every version of a figure is kept. A count that adds up may fall by the larger of { $count } and { $share } of itself; it is then called revised. A larger fall, or a base more than doubled or halved, is refused, unless a correction, a renewed base or a changed definition is recorded with its day and reason. The record is printed with the figure.
# $points, $a-day (Text)
method-revisions-rise = A rise of { $points } points or more, at { $a-day } points a day or more, is told as unusual and never refused.
# $units, $times, $points (Text) - limits of the checks
method-revisions-whole = A file of figures is refused as a whole where, of at least { $units } units, more than half fall beyond that, change by one and the same power of ten, or have count and base exchanged; a change upwards only where counts would exceed { $times } times their bases. Where most rates fall by { $points } percentage points or more because bases grew, the file is told of.
method-revisions-again = { $n ->
    [one] { $n } figure of the past or more that one publication changes is told as a restatement.
   *[other] { $n } figures of the past or more that one publication changes are told as a restatement, with how many rose and how many fell.
}
method-revisions-gap = Where reports are due in a rhythm, more than one and a half periods between two of them are a gap: lines break there.
method-vintage = This site says what was known on { $date }. A figure is known from the day it was published; where that day is unknown, from the day it speaks of; with neither it belongs to every edition and to no line.

## Footer

footer-publisher = Published by { $publisher }
footer-contact = Questions and corrections: { $contact }
footer-licence = The figures may be re-used under { $licence }.
footer-known-on = Made from what was known on { $date }.
footer-manifest = All files with their checksums
footer-tool = Made with { $tool }

## Feeds: what is new, for programs that follow it

feed-follow = Follow what is new
feed-atom = Atom feed
feed-json = JSON Feed
# What kind of entry it is
feed-bulletin = Bulletin
# The title of an entry on all that became known on a day. $changes (Text) - what there is of each kind: 14 new figures
feed-day = New on { $date }: { $changes }

## What scripts offer: the colours of pages, filters and orders of tables, links to parts of a page

scheme = Appearance
scheme-system = As on the device
scheme-light = Light
scheme-dark = Dark
filter-names = Filter by name or code
filter-words = Filter by words
filter-all = All
# How many rows a filter leaves. $shown (Text) - as digits; $all (Number)
filter-some = { $shown } of { $all } shown
filter-none = None matches
sort-by = Sort by
# $column (Text) - the head of a column
sort-up = { $column }, ascending
sort-down = { $column }, descending
sort-published = Order as published
# Read aloud. $order (Text) - one of the three above
sort-done = Sorted: { $order }
copy-link = Copy link
# $name (Text) - the heading of what it leads to
copy-link-to = Copy link to { $name }
copy-done = Link copied
copy-failed = The link is in the address bar

## Other pages

page-not-found = This page doesn’t exist
page-not-found-text = It may have been moved, or its address may be misspelt.
page-not-found-home = Go to the home page
page-moved = This page has moved.
page-moved-to = It is now at { $address }.
page-untranslated = Not translated into { $language } yet; the text below is in { $original }.

## Short dates, for the ticks of charts

# $day (Number, optional)
# $day-two (Text)
# $month (Number)
# $month-two (Text)
# $month-name (Text, optional)
# $year (Text)
date-day-month = { $day } { $month-name }
# $month (Number)
# $month-two (Text)
# $month-name (Text, optional)
# $year (Text)
date-month-alone = { $month-name }

## More on statuses

status-reason-complete-undated = Declared complete; the source gives no date.
status-reason-reached = The target was reached on { $date }.
status-reason-reached-undated = The target was reached; the source gives no date.
status-reason-no-rate = The figure has no rate to be held against the target.
status-reason-undated = The figure has no date, so that it can’t be held against a deadline.
# $days (Number)
status-reason-behind = { $days ->
    [one] { $days } day behind the pace line; there are too few figures to know the best pace.
   *[other] { $days } days behind the pace line; there are too few figures to know the best pace.
}

## Releases

# $at (Text) - the minute, $title (Text) - what is published
release-next = Next release: { $at }, { $title }

# $at (Text) - when it was due, $title (Text) - what was to be published
release-overdue = Release overdue: { $title } was due on { $at }, and nothing has been published since
release-title = Releases
release-intro = When figures are published, and what came of each release.
release-awaited = To come
release-past = Past releases
release-none = No further release has been announced.
# $zone (Text) - the name of a time zone
release-zone = Times are those of the time zone { $zone }.
release-calendar = These dates for your own calendar (iCalendar)
release-coming = announced
release-is-overdue = overdue, nothing published since
release-kept = published
# $date (Text)
release-late = published late, on { $date }
release-missed = not published
release-cancelled = called off
release-today = today
# $n (Number)
release-in = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
# $n (Number)
release-since = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
# $date (Text)
release-cut-off = Reports must have come by { $date }.
# $at (Text) - when it was to be, $until (Text) - the last day on which that held
release-moved = Moved: until { $until } it was announced for { $at }.
# $date (Text)
release-changes = changes of { $date }
release-published = What came for it

## A page on paper, and errors in it

# $edition (Text), $date (Text) - the day of knowledge, $address (Text)
stamp = { $edition } · figures known on { $date } · { $address }
footer-report = Report an error in this page
# $title (Text) - of the page
report-subject = Error in “{ $title }”
# $address (Text) - of the page, $date (Text) - the day of knowledge
report-page = Page: { $address }, figures known on { $date }
report-what = What is wrong:
report-right = What is right, and its source:

## Glossary

glossary-intro = What is counted, of what, and what the words and signs beside the figures mean.
glossary-see = What the terms mean
glossary-statuses = Statuses
# $n (Number) - days
glossary-ahead = { $n ->
    [one] More than { $n } day ahead of the pace line.
   *[other] More than { $n } days ahead of the pace line.
}
# $n (Number) - days
glossary-on-pace = { $n ->
    [one] At most { $n } day ahead of the pace line or behind it.
   *[other] At most { $n } days ahead of the pace line or behind it.
}
# $n (Number) - days
glossary-stalled = { $n ->
    [one] Behind the pace line, and hardly anything has moved for { $n } day.
   *[other] Behind the pace line, and hardly anything has moved for { $n } days.
}
glossary-behind = Behind the pace line; at the best pace it has reached, the unit can still meet the deadline.
glossary-behind-unknown = Behind the pace line; there are too few figures to know what pace the unit can reach.
glossary-behind-unreached = Behind the pace line; to meet the deadline the unit would need a pace that it has never reached.
glossary-words = Words beside rates
# $range (Text) - "67.5% to 72.5%"
glossary-word = In calculations it is taken for { $range }.
glossary-levels = Levels of units
glossary-forms = Forms of commendation
glossary-law = Law or rule
glossary-given-by = Given by
glossary-after = Stage before it
# $date (Text)
glossary-redefined = Defined otherwise since { $date }
# $level (Text) - what several units of it are called, $date (Text)
unit-level-ended-on = The level “{ $level }” was abolished on { $date }.

## Where a unit came from

# $from, $until (Text) - the first and the last day
unit-between = from { $from } to { $until }
# $level (Text) - what several units of it are called
unit-level-ended = The level “{ $level }” was abolished on that day.
unit-code-others = The same code at other times
# $units (Text) - an enumeration
unit-together = Reported together with { $units }
unit-members = Reported as one
unit-group = Reported as one: it counts for all its units in the totals above; none of them has a rate, a status or a rank by it.
unit-together-title = Units reported as one
unit-ended-title = Ended units
# $before, $after (Text) - enumerations
lineage-merged = Merger of { $date }: { $before } became { $after }.
lineage-renamed = New name on { $date }: { $before } became { $after }.
lineage-retyped = New type on { $date }: { $before } became { $after }.
# $above (Text) - the unit above since then
lineage-moved = Change of { $date }: { $before } became part of { $above }.
lineage-divided = Division of { $date }: { $before } became { $after }.
lineage-parted = Division of { $date }: { $before } gave up a part to { $after }.
lineage-abolished = Abolished on { $date }: { $before }.
# $units (Text) - the units before it, an enumeration
lineage-sum = Before { $date }: the sum of { $units }.
lineage-one = Before { $date }: the figures of { $units }.
lineage-no-day = Before { $date }: no sum, because { $units } have no figures of the same days.
lineage-split = Figures from before { $date } are not carried over: nobody counted the parts of { $units } by themselves.
lineage-extent = Figures from before { $date } are of another extent: what changed across that day is no progress.
lineage-broken = Figures from before { $date }, of { $units }, are not carried over.
chart-event-merged = merger, { $date }
chart-event-split = division, { $date }
chart-event-changed = change, { $date }
chart-event-rebased = base renewed, { $date }
chart-event-redefined = new definition, { $date }

## Within texts

chart-empty = No dated figures
text-alert-note = Note
text-alert-tip = Tip
text-alert-important = Important
text-alert-warning = Warning
text-alert-caution = Caution
text-table = Table { $n }
text-task-done = done
text-task-open = open
text-notes = Notes
text-note = Note { $n }
# $reference (Number) - which of the references to the note, from 1
text-note-back = Back to reference { $reference } of note { $n }
nav-menu = Menu

## Later additions

document-entry = register entry
home-silent-count = { $n ->
    [one] { $n } unit has not reported lately
   *[other] { $n } units have not reported lately
}

## How we know: notes that explain a number

explain-ask = How do we know?
explain-notes = How we know
# $count (Text) - with what is counted, $base (Text) - with what it is, $cut (Text) - cut off, $shown (Text) - as printed
explain-division = { $count } ÷ { $base } = { $cut } → { $shown }
explain-division-exact = { $count } ÷ { $base } = { $shown }
# $number (Text), $kind (Text) - those eligible
explain-of-kind = { $number } ({ $kind })
explain-below-all = Cut, not rounded: less than all is never printed as all.
explain-above-none = More than none is never printed as none.
explain-stated-same = The source states the same rate.
explain-stated-agrees = The source states { $stated }; count and base agree with it.
explain-stated-differs = The source states { $stated }; count and base do not agree with it.
explain-as-stated = The source states { $stated }; it gives no exact count and base to compute a rate from.
explain-bounded = Count or base is inexact, so that the rate is only known to lie within bounds.
# $width (Text) - 5 percentage points below
explain-width = In sums and statuses its word means: { $width }.
# $range (Text) - from where to where
explain-range = In sums and statuses it stands for { $range }.
explain-parts = Parts that finished, as the source counts them; there is no rate behind it.
explain-remaining = The source gives what is left, not what is done.
explain-count = The source gives a count and nothing to hold it against.
explain-claim = The source declares it and gives no number.
explain-base = The source gives the base alone.
explain-masked = The source hides this figure.
explain-nothing = The source gives no number.
# $value (Text) - with count and base, $published (Text) - a sentence about publication
explain-replaces = It replaces { $value }, { $published }.
explain-replaced-by = It was replaced by { $value }, { $published }.
explain-known-as-of = It counts as known from the day it speaks of.
explain-known-always = It belongs to every vintage and to no series.
explain-by = Decided by { $by }.
explain-sum = Sum of the parts
explain-sum-rule = { $n ->
    [one] Counts and bases are added, never rates. A unit’s latest figure counts if it is at most { $n } day older than the newest.
   *[other] Counts and bases are added, never rates. A unit’s latest figure counts if it is at most { $n } days older than the newest.
}
# $points (Text) - a difference, $since (Text) - since when
explain-step = { $points } { $since }.
explain-step-count = { $points } { $since }, all from the count.
# $count, $base, $both (Text) - parts of the difference in points
explain-step-effects = { $points } { $since }: { $count } from the count, { $base } from the base, { $both } from both.
explain-since-report = since the report before
explain-since-day = since { $date }
# $day, $stood (Text) - days, $asked, $rate (Text) - rates, $days (Text) - how many ahead or behind
explain-line = On { $day } the pace line asks for { $asked }. It asks for { $rate } on { $stood }: { $days }.
# $target, $rate (Text) - rates, $n (Number) - working days, $pace (Text)
explain-required = { $n ->
    [one] ({ $target } − { $rate }) ÷ { $n } working day = { $pace } needed
   *[other] ({ $target } − { $rate }) ÷ { $n } working days = { $pace } needed
}
explain-no-working-days = No working day is left before the deadline.
# $points (Text) - of per cent
explain-pace = { $points } points a working day
# $pace (Text), $n (Number) - days
explain-best = { $n ->
    [one] The best pace so far, over at least { $n } day, is { $pace }.
   *[other] The best pace so far, over at least { $n } days, is { $pace }.
}
# $n (Number) - days, $change (Number) - days
explain-tolerance = Up to { $n } days to either side count as on pace; a status changes only { $change ->
    [one] { $change } day
   *[other] { $change } days
} beyond that.
explain-silence = { $n ->
    [one] More than { $n } day without a report is no recent report.
   *[other] More than { $n } days without a report are no recent report.
}
explain-computed-for = Computed for { $date }.
explain-rank-rule = The highest rate comes first. Equal rates share a place; where inexact rates overlap, units share a range of places.
explain-rank-apart = Only units of one level with the same kind of base are ranked together. Undated figures, counts without a base and rows that are no place have no rank.
# $n (Number)
explain-older = { $n ->
    [one] { $n } earlier figure
   *[other] { $n } earlier figures
}
explain-older-rule = Where no note is given, the rate is the count divided by the base, to the nearest tenth; its source states no other, and what changed since the report before came from the count alone.

## Marks beside a figure

mark-differs = source differs
mark-warned = see the note
## Movement and quality

direction-rising = rising
direction-steady = steady
direction-falling = falling
# $points (Text) - with its sign and unit, $date (Text)
movement-points = { $points } since { $date }.
movement-higher = Higher than on { $date }.
movement-lower = Lower than on { $date }.
movement-steady = As on { $date }.
movement-unclear = Whether it is higher or lower than on { $date } can’t be said: the figures are inexact.
# $count, $base, $both (Text) - each with its sign and unit
movement-effects = From the count: { $count }; from the base: { $base }; from both together: { $both }.
quality-counted = from an exact count and base
quality-stated = as the source states it, without counts
quality-inexact = from an inexact figure
quality-no-rate = without a rate
quality-age = { $n ->
    [one] { $n } day old
   *[other] { $n } days old
}
# $status (Text)
status-doubt = The figure is inexact; it may also mean: { $status }.
status-reason-reached-reopened = The target was reached on { $date }; the latest figure is below it again.

## Rankings of small and large units

ranking-funnel = Units of very different size stand in this list, and chance moves a small one farther than a large one. “As usual” means: within what chance explains for a unit of its size around the rate of all.
ranking-size = For its size
ranking-above = above
ranking-within = as usual
ranking-below = below

## Sums: the threshold

# $share (Text) - in per cent
method-threshold-roll-up = A sum needs at least
method-value-roll-up = { $share } of the units below

## Forecasts

# $low (Text), $high (Text), $share (Text) - rates, and the share of such ranges that hold the truth, in per cent
forecast-range = If it goes on as so far: between { $low } and { $high } on { $date } ({ $share } range).
# $low (Text), $high (Text), $share (Text)
forecast-last-pace = If the last pace holds: between { $low } and { $high } on { $date } ({ $share } range). Curves that level off did worse for this unit so far.
# $low (Text), $high (Text)
forecast-paces = At the slowest and the fastest pace seen so far: between { $low } and { $high } on { $date }. There are too few figures for a closer forecast.
# $have (Number), $need (Number) - figures in an unbroken series
forecast-too-few = Too few figures for a forecast: { $have } of { $need } needed.
# $inside (Number), $of (Number) - forecasts made at earlier dates, $days (Number) - days from each to the day it was for
forecast-score = { $of ->
    [one] { $inside } of { $of } such forecast, made { $days } days ahead, fell inside.
   *[other] { $inside } of the last { $of } such forecasts, made { $days } days ahead, fell inside.
}
forecast-unscored = No earlier forecast for this unit can be checked yet.
# $target (Text) - a rate
forecast-target-likely = The target of { $target } is expected by then.
forecast-target-middle = The target of { $target } is expected by then in the middle of the range, not at its lower end.
forecast-target-upper = The target of { $target } is expected by then only at the upper end of the range.
forecast-target-no = The target of { $target } is not expected by then.
# $date, $earliest (Text), $latest (Text) - days in full
forecast-arrival = It is expected about { $date }, on { $earliest } at the earliest and on { $latest } at the latest.
forecast-arrival-open = It is expected about { $date }, on { $earliest } at the earliest; at the lower end of the range, not within a year.
forecast-arrival-upper = It is expected on { $earliest } at the earliest; in the middle of the range it is not reached at this pace.
forecast-arrival-paces = It is expected on { $earliest } at the fastest pace seen, on { $latest } at the slowest.
forecast-arrival-fastest = It is expected on { $earliest } at the fastest pace seen; at the slowest, not within a year.
forecast-arrival-no = It is not reached at this pace.
# $least (Number), $enough (Number) - figures; $share (Text) - in per cent; $horizon (Number) - dates
method-forecast-text = Forecasts are made from the dated figures of a unit since its series began or was last broken. With fewer than { $least } there is none; with fewer than { $enough } it is the range of paces seen. From then on, the last and recent paces carried on and curves that level off at different rates are weighted by how each did on this unit’s own past; none falls below the last figure or exceeds 100% of a base that is all there are. If they did clearly worse than the last pace carried on, that is what is shown. The { $share } range comes from the errors of the forecasts that would have been made at the last { $horizon } dates, and the page says how many of those fell inside their range. A forecast never says that a target was met.
method-forecast-weight = w: the weight of a curve; p: its weight before anything is known, together a fifth for paces carried on, the rest for curves that level off; L: its errors so far, as shares of the mean error of all curves, older ones counting less.
method-forecast-spread = e: how far either end of the range lies from the middle; h: how many periods ahead; e(1): so far that about a tenth of the earlier errors, on the scale of one period, lie beyond it.

## The change log

change-title = Changes
change-title-year = Changes in { $year }
change-intro = What became known when, newest first. A figure that is told again stands beside the earlier one. A number in brackets is the change of the counts since the report before.
change-none = Nothing has changed yet.
change-years = Years
change-all = All changes
change-heading = What changed
change-since = Since the bulletin of { $date }
change-since-none = no changes
change-of-unit = Changes to its figures and deadlines
# What kind of change it is
change-correction = corrected
change-reopening = no longer complete
change-withheld = withheld for checking
change-released = checked and released
change-restatement = past restated
change-revision = revised without a stated reason
change-rebase = base renewed
change-redefinition = defined anew
change-deadline = deadline moved
change-units = units changed
change-completion = finished
change-figures = new figures
change-count-corrections = { $n ->
    [one] { $n } correction
   *[other] { $n } corrections
}
change-count-reopenings = { $n ->
    [one] { $n } unit no longer complete
   *[other] { $n } units no longer complete
}
change-count-withheld = { $n ->
    [one] { $n } figure withheld
   *[other] { $n } figures withheld
}
change-count-released = { $n ->
    [one] { $n } figure released
   *[other] { $n } figures released
}
change-count-restatements = { $n ->
    [one] { $n } figure of the past restated
   *[other] { $n } figures of the past restated
}
change-count-revisions = { $n ->
    [one] { $n } figure revised
   *[other] { $n } figures revised
}
change-count-rebases = { $n ->
    [one] { $n } base renewed
   *[other] { $n } bases renewed
}
change-count-redefinitions = { $n ->
    [one] { $n } new definition
   *[other] { $n } new definitions
}
change-count-deadlines = { $n ->
    [one] { $n } deadline moved
   *[other] { $n } deadlines moved
}
change-count-units = { $n ->
    [one] { $n } change of units
   *[other] { $n } changes of units
}
change-count-completions = { $n ->
    [one] { $n } unit finished
   *[other] { $n } units finished
}
change-count-figures = { $n ->
    [one] { $n } new figure
   *[other] { $n } new figures
}
# $units (Text) - a number with what they are: 48 communes
# $effect (Text) - the change of their counts, with its sign
change-told-effect = { $units } ({ $effect })
# $part (Text) - of how many of them the change is known
change-told-effect-part = { $units } ({ $effect } for { $part } of them)
change-late = { $n ->
    [one] { $n } of them came after a newer one
   *[other] { $n } of them came after newer ones
}
change-repeated = { $n ->
    [one] { $n } repeats what was known
   *[other] { $n } repeat what was known
}
# $n (Number) - figures
# $up (Number), $down (Number) - how many rose and fell
# $effect (Text) - the change of their counts together, with its sign
change-in-numbers = { $n ->
    [one] { $n } figure, { $up } up, { $down } down, together { $effect }
   *[other] { $n } figures, { $up } up, { $down } down, together { $effect }
}
change-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
change-by = (by { $by })
change-moved = { $to } instead of { $from }
# $from (Text), $to (Text) - enumerations of units
change-renamed = { $from } is now called { $to }
change-retyped = { $from } is now { $to }
change-unit-moved = { $from } now belongs to { $to }
change-merged = { $from } became { $to }
change-split = { $from } was split into { $to }
change-abolished = { $from } was abolished

## Charts of many units over time

chart-over-time = Period by period
chart-period-until = Period until
# $k, $n (Number) - so many of so many units
# $level (Text) - what the units are called: districts
# $limit (Text), $lowest (Text) - 90%, 61.2%
chart-heat-title = { $k ->
    [one] { $k } of { $n } { $level } is at { $limit } or more, the lowest at { $lowest }
   *[other] { $k } of { $n } { $level } are at { $limit } or more, the lowest at { $lowest }
}
# $highest (Text) - 41.2%
chart-heat-title-none = All { $n } { $level } are under { $limit }, the highest at { $highest }
# $n (Number) - days from one report to the next
# $base (Text) - those eligible
# $from (Text), $to (Text) - dates
chart-heat-unit = { $n ->
    [one] Per cent of { $base }, as last known in each reporting period of { $n } day, from { $from } to { $to }
   *[other] Per cent of { $base }, as last known in each reporting period of { $n } days, from { $from } to { $to }
}
chart-heat-rounded = the numbers in the cells are rounded down
chart-heat-missing = no figure for the period; the bar below it is the class of the last one before
# $shown (Text), $all (Text) - counts
chart-heat-columns = Only the last { $shown } of { $all } periods are drawn.
chart-heat-table-cut = The last { $shown } of { $all } periods are shown; all stand in the CSV file.
# $unit (Text), $rate (Text) - An Province, 61.2%
chart-heat-whole = { $unit } as a whole: { $rate }.
chart-heat-highest = Highest: { $unit } with { $rate }.
chart-heat-lowest = Lowest: { $unit } with { $rate }.
# $n, $of (Number) - cells of the map
chart-heat-gaps = { $n ->
    [one] { $n } of { $of } figures is missing.
   *[other] { $n } of { $of } figures are missing.
}
# $indicator (Text), $level (Text)
chart-heat-caption = { $indicator }: { $level } by reporting period; in brackets the last figure before, where none came for the period
# $k, $n (Number) - so many of so many units
# $level (Text) - what the units are called: communes
chart-shares-title = { $k ->
    [0] None of { $n } { $level } has reached the target
    [one] { $k } of { $n } { $level } has reached the target
   *[other] { $k } of { $n } { $level } have reached the target
}
# $n (Text), $status (Text) - 6 behind
chart-shares-count = { $n } { $status }
# $level (Text), $from (Text), $to (Text)
chart-shares-unit = Share of { $level } by where they stood at the end of each reporting period, from { $from } to { $to }
chart-shares-reached = target reached
chart-shares-in-time = on pace or ahead
chart-shares-unjudged = cannot be judged
chart-shares-past = Each day is judged by the figures that speak of it or of days before, as they are known today; where several deadlines hold, the one that presses most counts.
# $indicator (Text), $level (Text)
# $groups (Text) - which statuses are counted together
chart-shares-caption = { $indicator }: { $level } by status. Counted together: { $groups }

## Search

search-open = Search
search-field = Search units, bulletins and documents
search-hint = A name, a code or the number of a document; accents are not needed.
search-keys = ↑ ↓ choose · Enter opens · Esc closes
search-slash = Open the search with the key /
search-close = Close
search-results = Results
# $n (Text) - a number
search-count = Results: { $n }
# $shown (Text), $all (Text) - numbers
search-shown = { $shown } of { $all }
# $text (Text) - what was searched for
search-none = Nothing found for “{ $text }”.
search-none-hint = Try fewer letters or another spelling, or look in the list of all units.
search-near = Nothing is spelt like this; these come close.
search-loading = Loading …
search-failed = The search could not be loaded. The list of all units is the other way.
search-list = All units
# $name (Text) - what it was called before
search-formerly = formerly { $name }
search-ended = no longer exists
search-pages = Pages

## The data page, and what stands beside the files of tables

data-title = Data
data-intro = Every table of this site for spreadsheets and programs: as CSV and as JSON, with what each column means.
data-table = Table
data-rows-title = Rows
data-tables = Tables
data-describe = Files that describe the others
data-rules = How to read the files
data-columns = Columns
data-required = in every row
data-values = one of:
data-use = Use and citation
data-cite = To cite
data-version = Version
# $size (Text) - thousands of bytes
data-size = { $size } kB
data-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
data-package-about = Frictionless Data Package: types, keys, links between tables, sizes and hashes, for programs
data-dictionary-about = The meaning of every column of every table, in the languages of the site
data-readme-about = This page as a text file, for whoever has the folder without the site
data-rule-forms = CSV files are UTF-8 with a byte order mark, commas between cells and CRLF at the ends of lines. JSON files are lists of objects whose members are the columns. Both hold the same: days as YYYY-MM-DD, numbers with a point and without grouping.
data-rule-empty = An empty cell, in JSON a member that is not there, means: not given. It never means 0.
data-rule-inexact = A number that its source gives as “about”, “over” or as a range is in no cell of its own: its bounds, both included, are in the columns that end in _low and _high, its word in _qualifier and what was written in _stated. An empty _high beside a _low means that there is no upper bound.
data-rule-rates = Rates are in per cent. One that is counted (rate_origin) is count × 100 ÷ base, rounded to six decimals, halves away from zero, but below 100 as long as one is missing; count and base are its exact fraction. One that is stated is as its source wrote it.
data-rule-withheld = A figure that is withheld for checking has its row and its day, and no number: withheld_from says since when.
data-rule-languages = Texts have a column a language, with its tag at the end of the name. One that is the same in every language stands in each; one that was not translated is empty.
data-rule-lists = Lists have blanks between their words. Where a column has the name of a table’s key, as in unit or document, it leads there.
data-rule-codes = Codes are texts, even those of digits alone. A spreadsheet that opens a CSV file by itself may drop the zeros before them: import the file and name these columns as text, or take the JSON.
data-rule-guard = In CSV a text that a spreadsheet would take for a formula, one that begins with =, +, -, @ or a tab (apostrophes before them not counted), has an apostrophe more before it; JSON has it as it is.
# $n (Number) - the most rows of a file
data-rule-parts = Figures have a file an indicator. Where one would have more than { $n } rows it is parted by the year of the figures, and where a year still has more, by the units right below the top. What is computed of each unit has one file; where that would have more, it is parted by indicator, then by the units right below the top.

## Kinds of value in data files

data-kind-text = text
data-kind-key = key
data-kind-list = list
data-kind-word = word
data-kind-day = day
data-kind-time = time of day
data-kind-moment = day and time
data-kind-flag = true or false
data-kind-count = whole number
data-kind-rate = per cent
data-kind-number = number
data-kind-difference = difference
data-kind-days = days

## Tables for machines

data-observations = Figures
data-observations-about = Every figure of every unit, indicator and day, as its source states it, with every later telling of it.
data-latest = Latest figures
data-latest-about = The latest figure of each unit in each indicator, what moved, and its place among others.
data-statuses = Statuses
data-statuses-about = Where each unit stands against each deadline on the day of knowledge, and why.
data-sums = Sums of units below
data-sums-about = What the units below each unit say together, with how many of them are in the sum.
data-changes = Changes
data-changes-about = What became known on which day: new figures, corrections, moved deadlines, changes of units.
data-problems = Findings of the checks
data-problems-about = What the checks found in the figures: warnings and notes.
data-reports = Reports by period
data-reports-about = What each unit reported in each of the last reporting periods.
data-missing = Periods without a report
data-missing-about = Periods of which it is declared that there is no report, with the reason.
data-programmes = Programmes
data-programmes-about = The campaigns that the indicators belong to.
data-base-kinds = Kinds of base
data-base-kinds-about = What counts are held against, programme by programme.
data-indicators = Indicators
data-indicators-about = What is counted.
data-deadlines = Targets and deadlines
data-deadlines-about = What is to be reached, by whom and by when.
data-levels = Levels
data-levels-about = The levels of the registry from the top down.
data-units = Units
data-units-about = The registry of units, those that ended included.
data-events = Changes of units
data-events-about = What happened to units: mergers, splits, new names.
data-documents = Documents
data-documents-about = The documents that figures, deadlines and commendations rest on.
data-bulletins = Bulletins
data-bulletins-about = The bulletins by day, with titles and summaries.
data-commendations = Commendations
data-commendations-about = Who gave which commendation, when and for what.
data-awarded = What became of commendations
data-awarded-about = When each commendation was proposed, granted or revoked, and by which decision.
data-recipients = Recipients of commendations
data-recipients-about = Who received each commendation.
data-evidence = Figures behind commendations
data-evidence-about = The figures that each achievement rests on.
data-difficulties = Difficulties
data-difficulties-about = The obstacles that units reported.
data-difficulty-steps = Difficulties, step by step
data-difficulty-steps-about = What became of each difficulty up to the day of knowledge.
data-releases = Releases
data-releases-about = When figures are published.

## Columns of data files: a phrase each, for the dictionary

column-achievement = For what
column-action = What is being done about it
column-after = The indicator of the stage of work before this one
column-age = Days from the figure’s day to the day of knowledge
column-aliases = Other names, with semicolons between them
column-answer = What came of the unit in the period
column-answer-day = The day that the report speaks of; of a late one, the day on which it became known
column-as-of = The day that the figure speaks of, at its end
column-as-of-time = The time of that day, where one is given; local to the site
column-authority = Who gave it, or is asked to
column-award-status = Whether it was granted, proposed or revoked
column-base = What the count is held against
column-base-kind = The kind of base
column-basis = What the rate rests on: count and base, its source’s word, or bounds only
column-best-pace = Points of per cent a working day that were reached at best
column-bulletin = The bulletin’s name in paths
column-carries = Whether figures from before count for the units after
column-change = The change of the rate since then, in points of per cent
column-change-day = The first day on which it was known
column-change-kind = What kind of change it is
column-change-reason = The reason that was given
column-cites = The documents that it cites
column-claimed = The rate that the commendation names
column-times = How often the recipients have received this form
column-award-reason = Why it was decided so
column-before-deadline = Whether the commendation claims that a deadline was met
column-days-claimed = The days before the deadline that the commendation names
column-code = The unit’s code, which a later unit may take over
column-commendation = The commendation
column-commendation-id = The commendation’s id
column-compared-with = The day of the report before
column-completed-on = The day on which the unit finished
column-completion = What the source declares: complete, or basically complete
column-could-be = The status that it may be instead, as the figure is inexact
column-count = How many
column-count-before = How many, as it was said before
column-counted = What is counted, in the plural
column-coverage = The share of the whole base that the summed units have
column-cumulative = Whether counts add up from the start of the campaign
column-curve = How progress should run: a straight line that nobody declared, one as declared, steps, or through points
column-cut-off = Reports must have come by the end of this day
column-date = Its day
column-day-after = The deadline that holds from then on
column-day-before = The deadline that no longer holds
column-days-ahead = Days ahead of the pace line; below 0 where behind
column-days-early = Days from completion to the deadline; below 0 where it came after
column-days-left = Days from the day of knowledge to the deadline; below 0 where it is past
column-deadline = The deadline that is meant
column-deadline-day = The last day, as it stands on the day of knowledge
column-deadline-number = Its number in this package, which another day’s package may give to another
column-deadline-unit = The unit that it was set for; it holds for all below it too
column-decision = The decision’s number and symbol
column-definition = What belongs to it and what doesn’t
column-description = What it is about
column-difference = By how much the count changed
column-difficulty = The difficulty’s id
column-difficulty-day = When it was reported
column-difficulty-days = For how many days it has hindered without a break, or had until it was resolved
column-difficulty-of-step = The difficulty
column-difficulty-since = Since when it is so
column-difficulty-status = Whether it still hinders
column-difficulty-text = What it is
column-direction = Which way the rate goes
column-document = The document of the register that it comes from or rests on
column-document-key = The document’s key
column-document-kind = What kind of document it is
column-documents = The documents it speaks of
column-due = The last day of the period, for which the report is due
column-earlier-days = Days on which the deadline was before, the first one first
column-enough = Whether enough units are in the sum for it to say something
column-event-date = The first day on which it is so
column-event-kind = What happened
column-figure-remark = Remarks on the figure and who is left out of it; of a withheld one, why it is
column-figures = How many figures were new
column-finality = Whether the source expects the figure to change: final, provisional, revised
column-for-its-size = What the rate says for a unit of its size: above or below what chance explains
column-form = The form of commendation
column-former-name = What the unit was called before
column-full-name = Its name with its type
column-high = Upper bound, included, of what the column without _high would hold; empty where that is exact, or where there is no bound
column-increment = How many were added since the report before, as the source states it
column-indicator = The indicator
column-indicator-id = The indicator’s id
column-indicators = The indicators it holds for
column-issuer = Who issued it
column-known-from = The first day on which the figure is known: that of its publication, else the one it speaks of
column-language = The language it is written in
column-level = The level of the registry
column-level-number = Counted from the top, from 1
column-levels = The only levels it holds for; all where empty
column-low = Lower bound, included, of what the column without _low would hold; empty where that is exact
column-marks = What is marked: projected, masked by its source, late, replaced or repeated by a later telling, corrected, base renewed (rebased), redefined, withheld
column-members = The units that are reported as one under this key
column-message = What was found, in a sentence
column-missing-reason = Why there is no report
column-name = What it is called
column-newest = The day of the newest figure in the sum
column-note = Anything else a reader should know
column-number = A number that names the row here; another day’s package may give it to another
column-of = How many units there are, also those that the registry doesn’t list
column-oldest = The day of the oldest figure in the sum
column-page = The path of its page on this site, in the first language
column-parent = The unit above it
column-parts-done = Parts that finished, of how many, with their level, as in 9/29:commune
column-period-from = The count begins on this day and not with the campaign
column-place = Whether it is a place of the registry; false for rows that sources have for other reasons
column-plural = What several are called
column-predecessors = The units that it took over from
column-problem-code = The code of what was found
column-programme = The programme
column-published = The day of publication
column-published-after = It was published after this day; when is not known
column-qualifier = The word before the number; empty where it is exact
column-rank = The best rank it can have among units of its level and kind of base; ties share one
column-rank-worst = The worst rank it can have, where figures are inexact
column-ranked = How many units are in that ranking
column-rate = The rate, as statuses and ranks rest on it
column-rate-before = The rate, as it was said before
column-rate-origin = How the rate came about: from exact counts, from counts of which one is inexact, or as stated
column-rate-stated = The rate as the source states it, in English words
column-reason = Why it has this status
column-recipient-count = How many the name covers, where that is known
column-recipient-kind = Whether a collective, a person or a household
column-recipient-name = The name, or what they are called together
column-release = The release’s id
column-release-day = The day of publication, as announced by then
column-outcome = What became of it: it is still to come, is overdue, was kept, came late, was missed, was called off
column-came-on = The days on which figures came for it
column-release-at = The minute of publication
column-remaining = How many are left, as the source states it
column-remark = A remark
column-replaced-by = The documents that took its place
column-replaces = The documents that it took the place of
column-report-days = Days from one report to the next, where that is declared
column-reported = How many of them are in the sum
column-reported-with = The group that reports for the unit since, so that nobody knows where the unit itself stands
column-reports-from = The first day for which reports were asked
column-required-pace = Points of per cent a working day that are needed to reach the target in time
column-role = What the base means: all who are eligible, those present, a set target, what an earlier stage gave
column-row = The id of its row on the unit’s page, after the sign # of the address
column-severity = A warning or a note
column-source = Where it is from, in the site’s first language
column-source-url = The source’s address
column-start = The first day of the campaign; without one there is no pace line
column-stated = The number as the source states it, in English words; empty where it is exact
column-status = Where the unit stands
column-status-number = 1 for the status that presses most, then 2, 3 …
column-step-day = The day from which it is so
column-step-status = What it is from then on
column-step-text = What was done, or happened
column-successors = The units that took over from it
column-sum-base = The sum of bases
column-sum-count = The sum of counts
column-sum-rate = The rate of the sums
column-summary = The summary
column-symbol = Its number and symbol
column-tags = Words it is filed under, with semicolons between them
column-target = What is to be reached
column-title = The title
column-type = The type of unit, where the registry names types
column-unit = The unit
column-unit-key = The unit’s key: its code, with @ and a year for a later holder of the code; it never changes
column-units = The units concerned
column-units-after = The units after
column-units-before = The units before
column-url = Its address on the web
column-valid-from = The first day; empty where nobody says
column-valid-to = The last day; empty where it goes on
column-vintage = The day of knowledge that the text is held against
column-whole = Where the rate of the whole lies, whatever the units that are not in the sum would report
column-withheld-from = Since when the figure is withheld for checking

## Numbers in prose, read back: what an author writes is held against the figures. Each of these is a list of words with ` | `
## between them, or `-` where the language has none; the words that stand above around counts and rates are known anyway.

# Before a number: it lies on either side of it, below it, above it, not below it, not above it.
read-about = about | around | roughly | approximately | some | circa
read-nearly = nearly | almost | close to | just under | just below
read-over = over | more than | above | upwards of | just over
read-at-least = at least | no less than | no fewer than | a minimum of | not less than
read-at-most = at most | under | below | less than | fewer than | no more than | up to | a maximum of | not more than
# The same behind a number.
read-about-after = or so
read-at-least-after = or more | and over | and above | or over | at least
read-at-most-after = or less | or fewer | at most
# Between the parts and their whole: 9 of 29, 9 communes of the 29.
read-of = of | of the | of all | of all the | of a total of | out of | out of the | out of a total of | among the
# Between the ends of a range, and around it: 60 to 70, from 60 to 70, between 60 and 70.
read-range = to | up to
read-range-before = from
read-between = between
read-between-and = and
read-per-cent = per cent | percent
read-points = percentage points | percentage point | points of per cent
# Behind a number, with what it stands for.
read-scales = thousand 1000 | million 1000000 | millions 1000000 | billion 1000000000 | billions 1000000000
# Number words with their values. `sixty 60+20`: smaller ones up to 20 may follow, not only up to 10. `hundred *100` multiplies what
# stands before it. `~5` only follows tens, `!5` never does. Words that also mean something else are repeated in `read-number-doubtful`.
read-numbers = zero 0 | one 1 | two 2 | three 3 | four 4 | five 5 | six 6 | seven 7 | eight 8 | nine 9 | ten 10 | eleven 11 | twelve 12 | thirteen 13 | fourteen 14 | fifteen 15 | sixteen 16 | seventeen 17 | eighteen 18 | nineteen 19 | twenty 20 | thirty 30 | forty 40 | fifty 50 | sixty 60 | seventy 70 | eighty 80 | ninety 90 | a hundred 100 | hundred *100
read-number-joiners = and
# Stands for tens that are missing, where a language can't go without: một trăm linh năm.
read-number-gap = -
read-number-doubtful = one
read-fractions = half 1/2 | one half 1/2 | a half 1/2 | a third 1/3 | one third 1/3 | two thirds 2/3 | one-third 1/3 | two-thirds 2/3 | a quarter 1/4 | one quarter 1/4 | three quarters 3/4 | three-quarters 3/4 | a fifth 1/5 | one fifth 1/5 | a sixth 1/6 | one sixth 1/6 | a tenth 1/10 | one tenth 1/10
# Words that say how many without saying it.
read-vague = dozen | dozens | hundreds | thousands | several | tens of | and a half

## Numbers in prose that are no figures: days, times, ordinals, articles of law, numbers of documents

# Before a day of the month without its year, or a number with a slash.
read-day-before = on
# Between a day and its month, between a month and its year; most languages have nothing there.
read-day-month = of
read-month-year = of
# Before the number of a month, where months have no names, and what stands before a month and its year: tháng 5/2023.
read-month-before = -
# Before a year.
read-year-before = in | since | year | by | until | during | throughout | early | late | mid | end of | beginning of | start of | middle of | half of | quarter of | before | after
# Between two days: 29 to 31 May.
read-day-range = to | and | until | through | or
# Behind the hours, and behind the minutes: 23 h 40 min. The spoken word for hours counts hours too: it makes a time only with minutes,
# or behind one of the words that stand before times.
read-hour = h
read-hour-spoken = hours
read-minute = min | minutes
read-time-before = at | by
# Behind hours, and behind a number without a word for hours.
read-clock = in the morning | in the afternoon | in the evening | at night
read-meridiem = am | pm | a.m. | p.m. | o’clock
read-ordinal-before = phase | round | week | stage | step | No.
read-ordinal-after = st | nd | rd | th
# Before the number of an article of law or of a part of it.
read-article = article | articles | section | clause | paragraph | chapter | annex | appendix
# Kinds of documents that are named by their number, and what stands between the kind and the number.
read-document = dispatch | official dispatch | decision | order | circular | decree | directive | plan | resolution | law | regulation
read-document-number = No. | no. | number | Nos.
