//! Problems of texts, registers, themes and output: 06 to 09.

super::codes! {
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
    /// A fence that is nearly that of a chart or a table.
    656 Error BLOCK_FENCE,
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
