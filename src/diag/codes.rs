//! The table of problems: every code, once, with its severity. Texts and explanations stand under the same code in the
//! catalogue; a number that has been published is never used for another problem.
//!
//! 01 files and YAML · 02 cells and numbers · 03 units · 04 programmes · 05 figures · 06 prose · 07 registers · 08 themes, maps
//! from 840 on, releases and moved pages from 890 on · 09 output and the command line, from 910 on the contract with themes.

use super::Severity;
use std::fmt;

/// The number of a kind of problem, printed as `E0301`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(u16);

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct CodeEntry {
    /// The number.
    pub code: Code,
    /// How bad a problem of this kind is.
    pub severity: Severity,
}

impl Code {
    /// How bad a problem of this kind is; a code outside the table counts as an error.
    #[must_use]
    pub fn severity(self) -> Severity {
        CODES.iter().find(|entry| entry.code == self).map_or(Severity::Error, |entry| entry.severity)
    }

    /// The code that a user typed (`E0301`, `e0301` or `301`), if the table has it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().trim_start_matches(['E', 'e']);
        let number = digits.parse::<u16>().ok()?;
        CODES.iter().map(|entry| entry.code).find(|code| code.0 == number)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E{:04}", self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $number:literal $severity:ident $name:ident),+ $(,)?) => {
        /// Names for the codes, as the rules that raise them say them.
        pub mod code {
            use super::Code;
            $($(#[doc = $doc])* pub const $name: Code = Code($number);)+
        }

        /// Every code, in the order of its number.
        pub const CODES: &[CodeEntry] = &[
            $(CodeEntry { code: code::$name, severity: Severity::$severity }),+
        ];
    };
}

codes! {
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
    // -- 06 prose --
    /// Front matter that is missing or not closed.
    601 Error FRONT_MATTER,
    /// A file name without a language, or with one that the site lacks.
    602 Error PROSE_LANGUAGE,
    /// Raw HTML in Markdown.
    603 Error RAW_HTML,
    /// A link to a unit, document or figure that doesn't exist.
    604 Error LINK_TARGET_UNKNOWN,
    /// A link with a scheme that isn't allowed.
    605 Error LINK_SCHEME,
    /// Two documents of one slug and language.
    606 Error SLUG_TAKEN,
    /// A translation that is missing.
    607 Note TRANSLATION_MISSING,
    /// Translations whose dates or units differ.
    608 Error TRANSLATION_DIFFERS,
    /// A slug that can't be a file name everywhere.
    609 Error SLUG_MALFORMED,
    /// A picture that the photo register lacks.
    610 Error PICTURE_UNREGISTERED,
    /// A link of a finished page that can't work.
    611 Error LINK_BROKEN,
    // -- 06, from 620 on: what numbers of a text rest on --
    /// A figure named in a way that means nothing.
    620 Error FIGURE_PATH,
    /// A number of a text that its figure doesn't give.
    621 Error BOUND_DIFFERS,
    /// A number bound to a figure that there is not, or that is not known yet.
    622 Error FIGURE_UNKNOWN,
    /// A number bound to several figures.
    623 Error FIGURE_AMBIGUOUS,
    /// A number bound to a figure of another form: a count to a rate.
    624 Error BOUND_FORM,
    /// A number of a bulletin that nothing carries.
    625 Error NUMBER_UNBOUND,
    /// A public text that rests on a figure which is not public, or not yet.
    626 Error BOUND_HIDDEN,
    /// A calculation that can't be read, or whose terms don't go together.
    627 Error CALCULATION,
    /// A calculation that no number is bound to.
    628 Warning CALCULATION_UNUSED,
    /// "100 %" bound to a rate that its own counts don't give.
    630 Error ALL_OF_LESS,
    /// Texts of one bulletin that rest on different figures.
    631 Error BINDINGS_DIFFER,
    /// A text that rests on a figure which was corrected since.
    632 Note BOUND_CORRECTED,
    // -- 06, from 640 on: numbers as texts write them, and languages in step --
    /// A bound text without a number.
    640 Error LITERAL_ABSENT,
    /// A bound text with more than one number.
    641 Error LITERAL_SEVERAL,
    /// A number that is not written as its language writes numbers.
    642 Error LITERAL_FORM,
    /// A bound text whose words fix no number.
    643 Error LITERAL_VAGUE,
    /// A day that a translation says and its original does not, or the other way round.
    644 Error TRANSLATION_DAYS,
    /// A unit, document or commendation that a translation speaks of and its original does not, or the other way round.
    645 Error TRANSLATION_NAMES,
    /// A translation that is older than its original.
    646 Note TRANSLATION_STALE,
    /// A name of a unit that lacks its marks.
    647 Warning NAME_STRIPPED,
    // -- 06, from 650 on: charts and tables in texts --
    /// A chart or a table within a list, a quotation or a footnote.
    650 Error BLOCK_WITHIN,
    /// A chart or a table on a page.
    651 Error BLOCK_ON_PAGE,
    /// A chart or a table that doesn't say whose figures it shows, or says it in a way that its kind doesn't take.
    652 Error BLOCK_UNITS,
    /// A chart or a table of a public bulletin that names what is not public.
    653 Error BLOCK_HIDDEN,
    /// Texts of one bulletin that place different charts and tables.
    654 Error BLOCKS_DIFFER,
    /// A chart or a table that has nothing to show.
    655 Warning BLOCK_EMPTY,
    // -- 07 registers --
    /// A document that `documents.yaml` doesn't have.
    701 Error DOCUMENT_UNKNOWN,
    /// Two documents that are the same act.
    702 Error DOCUMENT_DUPLICATE,
    /// A document with a symbol and without issuer or date.
    703 Warning DOCUMENT_INCOMPLETE,
    /// Two commendations with one id.
    704 Error COMMENDATION_DUPLICATE,
    /// A commendation that rests on a figure that isn't there.
    705 Error COMMENDATION_UNSUPPORTED,
    /// One achievement commended twice.
    706 Warning COMMENDATION_REPEATED,
    /// A photo without its file, or a file without its entry.
    707 Error PHOTO_UNREGISTERED,
    /// A photo without consent and not of a public event.
    708 Error PHOTO_CONSENT,
    /// `audience: public` under `internal/`.
    709 Error AUDIENCE_CONTRADICTED,
    /// An address or time zone that isn't one.
    710 Error SITE_VALUE,
    /// A commendation that rests on a figure which was corrected since.
    711 Note COMMENDATION_FIGURE_CORRECTED,
    // -- 07, from 720 on: commendations --
    /// Steps of a commendation that can't follow each other.
    720 Error COMMENDATION_STEPS,
    /// An award that was granted before its achievement.
    721 Error COMMENDATION_TOO_EARLY,
    /// A deadline that a commendation claims was met, and that its figures don't carry.
    722 Error COMMENDATION_NOT_AHEAD,
    /// Words of an achievement that its figures don't carry.
    723 Error COMMENDATION_WORDS_NOT_CARRIED,
    /// Words of an achievement behind which no figure stands.
    724 Warning COMMENDATION_WORDS_UNPROVEN,
    /// An award without its decision or its day.
    725 Note COMMENDATION_UNDOCUMENTED,
    /// A proposal that bears a decision.
    726 Warning PROPOSAL_DECIDED,
    /// A public text with a name that a commendation holds back.
    727 Error NAME_HELD_TOLD,
    /// A form of commendation that the site doesn't define.
    728 Note FORM_UNREGISTERED,
    /// An authority that the site doesn't define.
    729 Note AUTHORITY_UNREGISTERED,
    /// An authority that may not give a form.
    730 Warning AUTHORITY_NOT_ENTITLED,
    /// Numbers of times that contradict each other.
    731 Warning COMMENDATION_MISCOUNTED,
    /// An award that is dated before its decision.
    732 Warning COMMENDATION_BEFORE_DECISION,
    // -- 07, from 740 on: documents, difficulties, words that bulletins are filed under --
    /// A symbol that no office writes so.
    740 Warning DOCUMENT_SYMBOL,
    /// Documents that cite or replace themselves, or each other in a circle.
    741 Error DOCUMENT_CIRCLE,
    /// A document that cites or replaces a later one.
    742 Warning DOCUMENT_DISORDERED,
    /// A document that is cited after another took its place.
    743 Note DOCUMENT_REPLACED,
    /// A difficulty whose history can't have happened so.
    744 Error DIFFICULTY_DISORDERED,
    /// A difficulty whose status is not how its history ends.
    745 Error DIFFICULTY_CONTRADICTED,
    /// Translations that are filed under more or fewer words.
    746 Warning TAGS_DIFFER,
    /// A word that bulletins are filed under, with two translations.
    747 Warning TAG_TRANSLATED_TWICE,
    // -- 07, from 750 on: photos --
    /// A picture file that can't be read.
    750 Error PHOTO_UNREADABLE,
    /// A picture file that is larger than can be unpacked safely.
    751 Error PHOTO_TOO_LARGE,
    /// A photo that is too small for a column of text.
    752 Note PHOTO_SMALL,
    /// Two photos that would be published under one name.
    753 Error PHOTO_NAME_TAKEN,
    /// A public text that shows an internal photo.
    754 Warning PHOTO_HELD_BACK,
    /// A photo within a line of text.
    755 Error PHOTO_IN_LINE,
    // -- 08 themes --
    /// A template that can't be read or rendered.
    801 Error TEMPLATE,
    /// A theme that isn't there.
    802 Error THEME_UNKNOWN,
    /// A language file that lacks a string or can't be read.
    803 Error LANGUAGE_FILE,
    /// A colour of charts that is too like the ground, or too like its neighbour in a fill, in lightness.
    820 Warning PALETTE_CONTRAST,
    /// Two colours of charts that some eyes can't tell apart.
    821 Warning PALETTE_ALIKE,
    /// A colour of charts that isn't set, or not to a colour.
    822 Warning PALETTE_COLOUR,
    /// A class of a rate that looks like the one below it.
    823 Warning PALETTE_STEP,
    /// A style sheet asks for a colour scheme in a way that a reader's choice can't reach.
    824 Note SCHEME_UNCHOOSABLE,
    // -- 08, from 840 on: maps --
    /// A file of shapes that holds no polygons, or too many points.
    840 Error MAP_UNREADABLE,
    /// A feature that can't be drawn.
    841 Error MAP_FEATURE,
    /// Shapes in other coordinates than degrees.
    842 Error MAP_CRS,
    /// A feature without the code of its unit.
    843 Error MAP_CODE_MISSING,
    /// Two shapes of one unit.
    844 Error MAP_UNIT_TWICE,
    /// A shape of a unit of another level than its map's.
    845 Error MAP_LEVEL,
    /// Units of a map's level without a shape.
    846 Warning MAP_UNIT_MISSING,
    /// A map without its file or its entry.
    847 Error MAP_UNREGISTERED,
    /// A place on the tile grid that two units have at the same time.
    848 Error TILE_TAKEN,
    // -- 08, from 890 on: releases, and pages that moved --
    /// A path of a page that moved and that can't be one.
    890 Error MOVED_PATH,
    /// A page that moved to nothing that has a page.
    891 Error MOVED_TARGET,
    /// A page that moved away from where one stands.
    892 Error MOVED_PAGE_STANDS,
    /// Announcements of a release that are out of order, or reports due after it.
    893 Error RELEASE_DISORDERED,
    // -- 09 output and the command line --
    /// Two pages of one path.
    901 Error PATH_TAKEN,
    /// A file in the output folder that the manifest doesn't own.
    902 Note FOREIGN_FILE,
    /// The output folder can't be used.
    903 Error OUTPUT_UNUSABLE,
    // -- 09, from 910 on: the contract with themes --
    /// A theme that was written for another version of the contract.
    910 Error THEME_CONTRACT,
    /// A variable that a template doesn't get.
    911 Error TEMPLATE_VARIABLE,
    /// A field that a value doesn't have.
    912 Error TEMPLATE_FIELD,
    /// A value with fields, or a list, that is printed as a whole.
    913 Error TEMPLATE_PRINTED,
    /// A template, a block, a component or an argument that isn't there.
    914 Error TEMPLATE_REFERENCE,
    /// An interface string that isn't there, or other variables than it has.
    915 Error TEMPLATE_STRING,
    /// A template that no page is made with.
    916 Warning TEMPLATE_UNUSED,
    /// A block that stands within itself.
    917 Error TEMPLATE_ENDLESS,
}
