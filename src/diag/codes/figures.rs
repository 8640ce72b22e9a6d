//! Problems of files, cells, units, programmes and figures: 01 to 05.

super::codes! {
    // -- 01 files and YAML --
    /// A file could not be read.
    101 Error FILE_UNREADABLE,
    /// A file is not UTF-8.
    102 Error FILE_NOT_UTF8,
    /// A file stands where none belongs.
    103 Warning FILE_STRAY,
    /// A file that every site needs is absent.
    104 Error FILE_MISSING,
    /// A symbolic link leads out of the content folder.
    105 Error FILE_LINK,
    /// The YAML can't be read at all.
    110 Error YAML_SYNTAX,
    /// A key that the file's format doesn't have.
    111 Error YAML_UNKNOWN_KEY,
    /// A key that stands twice in one map, or in two files of one kind.
    112 Error YAML_DUPLICATE_KEY,
    /// A key that must be there and isn't.
    113 Error YAML_MISSING_KEY,
    /// A value of another type than its key takes.
    114 Error YAML_WRONG_TYPE,
    /// A word that is none of those allowed.
    115 Error YAML_UNKNOWN_WORD,
    /// A code or name that YAML reads as a number, a truth value or nothing.
    116 Error YAML_NEEDS_QUOTES,
    /// A value that its own type refuses, for a reason with no code of its own.
    117 Error YAML_VALUE,
    /// A language tag that isn't one or stands twice, or a site in no language.
    118 Error LANGUAGE_UNKNOWN,
    /// The `format` of the site is not one this version reads.
    119 Error FORMAT_UNKNOWN,
    /// A text that lacks one of the site's languages.
    120 Warning TEXT_UNTRANSLATED,
    // -- 02 cells and numbers --
    /// A date that isn't one, or isn't written `YYYY-MM-DD`.
    201 Error DATE_MALFORMED,
    /// A number written with thousands signs or a decimal comma.
    202 Error NUMBER_LOCAL_FORM,
    /// A count that isn't a whole number of zero or more.
    203 Error COUNT_MALFORMED,
    /// A rate that can't be read.
    204 Error RATE_MALFORMED,
    /// A `done` cell that isn't `9 of 29`.
    205 Error DONE_MALFORMED,
    /// A negative count.
    206 Error COUNT_NEGATIVE,
    /// A column that a figures table doesn't have.
    210 Error COLUMN_UNKNOWN,
    /// A column that stands twice.
    211 Error COLUMN_DUPLICATE,
    /// A figures table without its `unit` column.
    212 Error COLUMN_MISSING,
    /// A row with more cells than the table has columns.
    213 Error ROW_TOO_LONG,
    /// A row with fewer cells than the table has columns.
    214 Error ROW_TOO_SHORT,
    /// A figures table without a row.
    215 Error TABLE_EMPTY,
    /// A cell with a character that can't be shown.
    216 Error CELL_CONTROL_CHARACTER,
    // -- 03 units --
    /// A code that no unit has.
    301 Error UNIT_UNKNOWN,
    /// A code that two units hold at the same time.
    302 Error UNIT_DUPLICATE,
    /// A parent that no unit is.
    303 Error UNIT_PARENT_UNKNOWN,
    /// A parent that is not above its child's level.
    304 Error UNIT_PARENT_LEVEL,
    /// A level that the registry doesn't name.
    305 Error LEVEL_UNKNOWN,
    /// A code that matches after zeros are added.
    306 Error UNIT_CODE_ZEROS,
    /// A figure dated outside the life of its unit.
    307 Error UNIT_NOT_VALID_THEN,
    /// A unit whose life ends before it begins.
    308 Error UNIT_LIFE_REVERSED,
    /// The registry has no unit at all, or more than one at the top.
    311 Error REGISTRY_ROOT,
    /// A type of unit that the registry doesn't name.
    312 Error UNIT_TYPE_UNKNOWN,
    /// A unit that begins after its level ended, or is said to end after it.
    313 Error UNIT_OUTLIVES_LEVEL,
    /// An event with too few or too many units for its kind.
    314 Error EVENT_SIDES,
    /// A unit that an event ends, and that does not end the day before.
    315 Error EVENT_UNIT_LIVES_ON,
    /// A unit that an event makes, and that does not begin on its day.
    316 Error EVENT_UNIT_BEGINS,
    /// A unit that stands twice in an event, or goes whole into two.
    317 Error EVENT_UNIT_TWICE,
    /// A unit that goes on under another name, and the name that it had is missing; or the other way round.
    318 Error EVENT_FORMERLY,
    /// Figures that are to be carried over an event that can't carry them.
    319 Error HISTORY_OF_PART,
    /// A row of several units that no group names.
    320 Error GROUP_UNDECLARED,
    /// A group that can't be one.
    321 Error GROUP_MALFORMED,
    /// A parent in a table that is not the registry's.
    322 Error PARENT_CONTRADICTED,
    /// A unit that is counted by itself and in a group on one day.
    323 Error GROUP_AND_MEMBER,
    /// A unit with more parts in the registry than it is said to have.
    330 Error PARTS_EXCEEDED,
    // -- 04 programmes --
    /// An indicator that no programme has.
    401 Error INDICATOR_UNKNOWN,
    /// An indicator that two programmes have.
    402 Error INDICATOR_DUPLICATE,
    /// A kind of base that the programme doesn't have.
    403 Error BASE_KIND_UNKNOWN,
    /// A deadline that doesn't come after its start, or an earlier one out of its order.
    404 Error SCHEDULE_REVERSED,
    /// Milestones out of order, or outside the schedule.
    405 Error MILESTONES_DISORDERED,
    /// A threshold outside its range.
    406 Error THRESHOLD_OUT_OF_RANGE,
    /// A deadline that was moved.
    410 Note DEADLINE_MOVED,
    // -- 05 figures --
    /// A base of zero with a count above zero.
    501 Error BASE_ZERO,
    /// A count above an `eligible` base.
    502 Warning COUNT_ABOVE_ELIGIBLE,
    /// A stated rate that contradicts count and base.
    503 Warning RATE_DISAGREES,
    /// One figure stated twice, with the same value.
    504 Warning FIGURE_REPEATED,
    /// One figure stated twice, with different values.
    505 Error FIGURE_CONTRADICTED,
    /// A unit that stands in the table and under `units`, with the same field.
    506 Error FIELD_TWICE,
    /// An as-of date after publication, without `projected: true`.
    507 Error AS_OF_AFTER_PUBLICATION,
    /// Declared complete with a count below the base and no exclusion stated.
    508 Warning COMPLETE_UNEXPLAINED,
    /// k of n with k above n.
    509 Error DONE_ABOVE_WHOLE,
    /// A cumulative count that falls beyond what is small.
    510 Error COUNT_FELL,
    /// A cumulative count that falls a little.
    511 Note COUNT_REVISED,
    /// A base more than doubled or halved.
    512 Error BASE_JUMPED,
    /// A base given without its kind.
    513 Error BASE_WITHOUT_KIND,
    /// A row that says nothing.
    514 Note ROW_EMPTY,
    /// A withheld figure that doesn't exist.
    516 Warning WITHHELD_UNKNOWN,
    /// A range whose upper bound is below its lower one.
    517 Error RANGE_REVERSED,
    /// An unusually fast rise.
    518 Warning UNUSUAL_RISE,
    /// A withheld figure that is released before it is withheld.
    519 Error WITHHELD_REVERSED,
    /// Most counts of a snapshot fall.
    520 Error SNAPSHOT_FALLS,
    /// Most counts or bases of a snapshot are off by one power of ten.
    521 Error SNAPSHOT_SHIFTED,
    /// Count and base stand in each other's column.
    522 Error COLUMNS_SWAPPED,
    /// Most bases of a snapshot more than double or halve.
    523 Error BASES_REPLACED,
    /// Most rates of a snapshot fall because bases grow.
    524 Warning BASES_RENEWED,
    /// A rate falls because its base grows.
    525 Warning BASE_RENEWED,
    /// A period that is declared to have no report.
    526 Note PERIOD_MISSING,
    /// A report of some units only.
    527 Warning REPORT_PARTIAL,
    /// Reports that stay out for longer than the rhythm allows.
    528 Note REPORT_GAP,
    /// A record without which a figure would be refused, or that breaks its series.
    529 Note RECORD_APPLIED,
    /// Many figures of the past told anew.
    530 Warning PAST_RESTATED,
    /// A stated rate above 100 % of an `eligible` base.
    531 Warning RATE_ABOVE_ELIGIBLE,
    /// A stage of the work above the stage before it.
    532 Warning STAGE_ABOVE,
    /// A total that its parts don't give.
    533 Warning TOTAL_DIFFERS,
    /// A stated increment that the totals don't give.
    534 Warning INCREMENT_DIFFERS,
    /// A snapshot without a figure.
    535 Error SNAPSHOT_EMPTY,
    /// A source calls a unit by a name that is not the unit's.
    540 Warning UNIT_NAME_DIFFERS,
    /// A definition that is not the one before it, without a record.
    541 Error DEFINITION_UNEXPLAINED,
    /// A report that became known after one of a later day.
    542 Note REPORT_LATE,
    /// A figure that a later publication tells otherwise.
    543 Note FIGURE_REPLACED,
    /// New cases after a completion.
    544 Note COMPLETION_REOPENED,
    /// Days ahead as stated that are not those of the dates.
    545 Warning DAYS_AHEAD_DISAGREE,
    /// An as-of date that is still to come.
    546 Error AS_OF_IN_FUTURE,
}
