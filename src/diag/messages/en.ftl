### The problems in English, by number. How an entry reads: the message is a lower-case phrase with the user's words in
### backticks and without a full stop; `.title` says the same without a case at hand; `.label-…` stands at a second place;
### `.hint-…` is a remedy; `.explain` is what `tiendo explain` prints; `.page` is the message as readers of the site are told
### it, where the message itself speaks to the clerk.
###
### The comment above an entry lists the arguments of its message, then those of each attribute that takes any. Arguments that
### recur: `unit` is a code with its name (31 Hải Phòng), `code` a code as it was written, `as-of` and other
### days are YYYY-MM-DD, `names` is a list that brings its own backticks (`diag::listed`). Numbers come as they were written
### or as the tool writes them in files; COUNT($n) chooses a plural and never prints.

### words

error = error
    .count = { COUNT($n) ->
        [one] { $n } error
       *[other] { $n } errors
    }
    .meaning = an error: nothing is published until it is mended, and the site stays as it was
warning = warning
    .count = { COUNT($n) ->
        [one] { $n } warning
       *[other] { $n } warnings
    }
    .meaning = a warning: the site is built, and its data-quality page tells the problem
note = note
    .count = { COUNT($n) ->
        [one] { $n } note
       *[other] { $n } notes
    }
    .meaning = a note: the site is built, with a mark beside the figure
help = help
    .more = { COUNT($n) ->
        [one] { $n } more of { $code }; `tiendo check --format short` tells each
       *[other] { $n } more of { $code }; `tiendo check --format short` tells each
    }

draft = draft
    .there = `{ $file }` is there already; choose another name
    .there-snapshot = `{ $file }` is there already; write the rows that it lacks into it, or name another day with `--as-of`
    .to-come = { $as-of } is still to come on { $today }; figures speak of days that are over
    .all-reported = every unit has a figure of { $as-of } already; correct those, or name another day with `--as-of`
    .no-unit = no unit has the code or the name `{ $unit }`, or several have it
    .no-indicator = there is no indicator `{ $indicator }`; the site has { $names }
    .no-language = the site has no texts in `{ $language }`; it has { $names }
    .no-level = there is no level `{ $level }`; the registry has { $names }
    .no-slug = `{ $name }` can't be a name in a path; `{ $corrected }` could be one
    .no-figures = no figure is known that a draft could rest on; name another unit, indicator or day
    .no-rows = no unit of that level stands there on that day
    .no-form = the site has no commendation to take the form from; name it with `--form`
    .no-authority = the site has no commendation to take the authority from; name it with `--authority`
    .no-bulletin = `{ $file }` is no bulletin of the site
    .bound = { $number } → `{ $binding }` ({ $why })
    .several = { $number }: more than one thing could be meant, or nothing says what: { $names } (“{ $sentence }”)
    .unfounded = { $number }: no figure says this (“{ $sentence }”)
    .why-sentence = the sentence names the unit
    .why-declared = the bulletin is about the unit
    .why-text = the text names the unit
    .why-above = a unit above
    .why-translation = so in another language
    .tally = { $bound } can be bound with `--write`, { $left } are left for you
    .tally-written = { $bound } were bound, { $left } are left for you
    .there-now = `{ $file }` is there already; nothing was written
    .changed = `{ $file }` was changed meanwhile; nothing was written, run the command again
    .embargoed = left out: the figure of `{ $indicator }` of { $unit } on { $as-of } is under embargo until { $embargo }; a text of the day after can cite it
    .written = wrote `{ $file }`
    .next-bulletin = next: say it in your own words, write `audience: public` when everybody may read it, then run `{ $command }`
    .next-snapshot = next: write the figures in the place of `-` and when they were published, take out rows of units that have not reported, then run `{ $command }`
    .next-commendation = next: say who is commended and for what, see whether form and authority are right, then run `{ $command }`

### 01 files and YAML

# file (a path), reason (missing, denied, not-a-folder, not-a-file, name, same-name or other), detail (what the system says)
E0101 = { $reason ->
        [missing] `{ $file }` is not there
        [denied] nobody gave leave to read `{ $file }`
        [not-a-folder] `{ $file }` is not a folder
        [not-a-file] `{ $file }` is neither a file nor a folder
        [name] the name of `{ $file }` holds characters that can't be read
        [same-name] `{ $file }` stands here twice: the two names look the same and are spelt differently
       *[other] `{ $file }` can't be read ({ $detail })
    }
    .title = a file that can't be read
    .explain =
        A file of the content folder could not be read, so nothing that it says is known. A site
        without it would look complete and not be, so none is built.

        The file may be missing, closed to you, or open in a program that locks it. If a snapshot
        names it (`figures: june.tsv`), it must stand in the same folder as the snapshot. Names
        of files are best kept to letters, digits and hyphens: some systems spell `ễ` in two ways
        that look the same.

# byte (the first that is wrong, 0xE9)
E0102 = the file is not UTF-8: the byte { $byte } stands where a letter should
    .title = a file that is not UTF-8
    .hint-utf16 = the file is UTF-16; save it again as UTF-8
    .hint-save = save it again as UTF-8, or type the letters that were lost once more
    .explain =
        All files of the content and all texts of a theme are UTF-8, the encoding in which every
        Vietnamese letter has one form on every system. This file was saved in another one, or was
        damaged on its way, and guessing would turn names into something else.

        Save it again as UTF-8: in Notepad under “Save as”, “Encoding”; in Excel as “Unicode
        text” and then from Notepad as UTF-8, or as “CSV UTF-8”. If only some letters are wrong,
        type them again.

# file
# .hint-similar: corrected (a path)
E0103 = `{ $file }` is not read: no file of that name belongs there
    .title = a file where none belongs
    .hint-similar = did you mean `{ $corrected }`?
    .hint-folders = files are read in `programmes/`, `units/`, `snapshots/`, `bulletins/`, `pages/`, `commendations/`, `difficulties/`, `photos/` and `languages/`
    .hint-unnamed = no snapshot names it; a snapshot beside it does with `figures: <name>`
    .explain =
        What a file is follows from its folder and its ending. This one has a folder or an ending
        that means nothing, so it was left alone, and what it says is not on the site. That is
        told because a folder called `snapshot` instead of `snapshots` would otherwise take a
        whole year of figures away without a word.

        Move or rename it as the hint says, or keep it outside the content folder. The folders:

            site.yaml  documents.yaml  releases.yaml  moved.yaml
            programmes/<id>.yaml       units/<name>.yaml
            snapshots/…/<name>.yaml    snapshots/…/<name>.tsv
            bulletins/…/<slug>.<language>.md
            pages/<slug>.<language>.md
            commendations/<name>.yaml  difficulties/<name>.yaml
            photos/photos.yaml         languages/<tag>.ftl

        Everything under `internal/` stands in the same folders once more. Hidden files and what
        editors leave behind (`name~`, `Thumbs.db`) are passed over without a word.

# file
E0104 = `{ $file }` is missing
    .title = a file that every site needs is missing
    .explain =
        Every content folder has a `site.yaml` at its top, which says what the site is called and
        in which languages it is published. Without it there is no site to build. Perhaps the
        command was started in another folder than you meant.

            format: 1
            title:
              vi: Tiến độ cấp căn cước
              en: Identity card progress
            languages: [vi, en]
            time_zone: Asia/Ho_Chi_Minh

# file, way (out or circle)
E0105 = { $way ->
        [circle] the link `{ $file }` leads back to a folder that it stands in
       *[out] the link `{ $file }` leads out of the content folder
    }
    .title = a symbolic link that leads astray
    .explain =
        A symbolic link stands for a file or folder elsewhere. One that leads out of the content
        folder could put on the site what was never meant for it, and one that leads back to its
        own folder never ends. Links inside the content folder are followed.

        Put a copy of the file in the place of the link.

# kind (tab, quote, after-quote, sign, colon, indentation, dash, no-colon, escape, bracket, conflict, documents, deep or other),
# reason (what the parser says, in English)
# .hint-quoted: corrected (the value in quotation marks)
E0110 = { $kind ->
        [tab] a tab stands where only spaces may
        [quote] a quotation mark is opened here and never closed
        [after-quote] something follows the closing quotation mark
        [sign] a value can't begin with this sign
        [colon] a value with a colon and a space in it needs quotation marks
        [indentation] this line is indented like none of those above it
        [dash] a list can't begin on the line of its key
        [no-colon] a key stands here without its colon
        [escape] a backslash means something else between double quotation marks
        [bracket] a bracket is opened and not closed
        [conflict] two versions of the file were merged and the marks of it are still there
        [documents] a second document begins here; a file holds one
        [deep] lists and maps stand too deep in each other
       *[other] this is not YAML ({ $reason })
    }
    .title = YAML that can't be read
    .hint-tab = indent with spaces; tabs may only stand between the cells of a table
    .hint-quote = close it with the same mark, on the same line
    .hint-quoted = write { $corrected }
    .hint-indentation = keys of one map, and dashes of one list, begin in the same column
    .hint-no-colon = write `key: value`, with a space after the colon
    .hint-escape = put the text between single quotation marks
    .hint-dash = begin the list on the next line, or put the text between quotation marks
    .hint-bracket = close it, or put the text between quotation marks if the bracket belongs to it
    .hint-conflict = keep one of the two versions and remove the lines of `<<<<<<<`, `=======` and `>>>>>>>`
    .hint-documents = remove the line of hyphens
    .explain =
        The file could not be read as YAML from this place on, so the rest of it was not looked
        at: more problems may follow when this one is mended. YAML is lines of `key: value`, with
        spaces in front of what belongs to the key above.

        The usual causes: a tab in the indentation; a text that begins with `>`, `|`, `@`, `*`,
        `[` or another sign that means something in YAML; a colon followed by a space within a
        text. Quotation marks mend the last two:

            rate: ">95%"
            title: "Hà Nội: 9 of 29"

# key
# .hint-similar: corrected (a key)
# .hint-known: names (keys)
E0111 = unknown key `{ $key }`
    .title = a key that the file's format doesn't have
    .hint-similar = did you mean `{ $corrected }`?
    .hint-known = keys that can stand here: { $names }
    .explain =
        The file has a key that means nothing at this place. It is refused rather than passed
        over, because a misspelt `audience` or `embargo` would otherwise have no effect and
        nobody would know.

        Write the key as the hint says, move it to the map that it belongs to, or remove it. A
        line that is only for people begins with `#`.

            published: 2023-06-14     # from the ministry's page

# key
E0112 = `{ $key }` stands twice
    .title = a key that stands twice
    .label-first = the first one
    .explain =
        One map has the same key twice, or two files of one kind have one key. Programs that
        read YAML keep one of the two values and drop the other without a word, and not all keep
        the same one: a district that is entered twice would lose one of its figures.

        Keep the value that is right. If both are, they belong to two files, each with its own
        as-of date or source.

            units:
              "67":
                count: 410
              "67":               # refused: which of the two is it?
                count: 412

# key
# .hint-add: key
E0113 = `{ $key }` is missing
    .title = a key that must be there and isn't
    .hint-add = add a line `{ $key }: …`
    .explain =
        The file, or one entry of it, lacks a key that nothing can stand in for: a figure without
        a date, or a document without a title. Where nobody knows a day, say so openly; that is
        a value too:

            published: unknown

        `tiendo schema` lists the keys of every kind of file.

# key (or the path of the file), expected (text, word, whole, number, truth, list, map, text-or-map or table),
# found (nothing, text, number, truth, list or map)
# .hint-corrected: corrected (a line of the file)
# .hint-table: corrected (a line of the file)
E0114 = `{ $key }` takes { $expected ->
        [word] one of a few words
        [whole] a whole number
        [number] a number
        [truth] `true` or `false`
        [list] a list
        [map] keys with values
        [text-or-map] a text, or a text by language
        [table] a table or the name of a file with one
       *[text] a text
    }, and this is { $found ->
        [nothing] nothing
        [number] a number
        [truth] a truth value
        [list] a list
        [map] a map
       *[text] a text
    }
    .title = a value of another type than its key takes
    .hint-corrected = write `{ $corrected }`
    .hint-table = write `{ $corrected }` and the table below it, each row indented by two spaces, or name a `.tsv` or `.txt` file beside this one
    .explain =
        A value has another form than its key needs: a single word where a list belongs, a text
        where a number does, or nothing at all. The three forms of YAML:

            languages: [vi, fr, en]      a list
            practice: true               one value
            contact:                     a map: keys with values
              name: Văn phòng
              phone: "0261 3543 210"

        A table stands below its key, after `|`, with its rows indented:

            figures: |
              unit  count
              31    449470

# value, key
# .hint-similar: corrected (a word)
# .hint-words: names (words)
E0115 = `{ $value }` is none of the words that `{ $key }` takes
    .title = a word that is none of those allowed
    .hint-similar = did you mean `{ $corrected }`?
    .hint-words = it takes { $names }
    .explain =
        The key takes one of a few words, spelt exactly as the hint lists them, in small letters.
        The words are the same in every language of the site; pages translate them.

            audience: public
            status: provisional

# value (as it was typed), reading (nothing, truth, number or time)
# .hint-quoted: corrected (the value in quotation marks)
E0116 = `{ $value }` needs quotation marks: without them it can be read as { $reading ->
        [nothing] no value
        [truth] true or false
        [time] a time
       *[number] a number
    }
    .title = a code or text that YAML takes for something else
    .hint-quoted = write { $corrected }
    .explain =
        A code, name or text stands without quotation marks and looks like something else to
        programs that read YAML: `010` like the number 8 or 10, `NO` like “false”, `1:20` like
        80, `null` like nothing. A code that loses its zeros is another code, and the figure goes
        to another unit or to none.

        Put it between quotation marks. Cells of a table need none.

            units:
              "010":
                count: 4063

# value, format (what it was meant to be: unit-code, slug, text, … or tile; cell if value is a column that is left out; reader if it is a sentence in English)
# .hint-name: name, corrected (a name stands where its code belongs)
# .hint-names: names (units with that name)
# .hint-similar: names (units whose names look like it)
E0117 = { $format ->
        [reader] the file can't be read: { $value }
        [text] a text is empty
        [unit-code] `{ $value }` can't be the code of a unit
        [indicator-id] `{ $value }` can't be the id of an indicator
        [programme-id] `{ $value }` can't be the id of a programme
        [level-id] `{ $value }` can't be the id of a level
        [type-id] `{ $value }` can't be the id of a type of unit
        [base-kind-id] `{ $value }` can't be the id of a kind of base
        [document-key] `{ $value }` can't be the key of a document
        [slug] `{ $value }` can't be part of an address
        [cell] the row gives no `{ $value }`, which it needs
        [tile] `{ $value }` is not a place on the tile grid
       *[other] `{ $value }` can't be read as { $format }
    }
    .title = a value that can't be what it should be
    .hint-empty = leave the key out if there is nothing to say
    .hint-unit-code = a code has letters from `a` to `z`, digits, `-` and `.` only
    .hint-indicator-id = an id has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-programme-id = an id has small letters from `a` to `z`, digits, `_` and `-` only; it is the name of the file
    .hint-level-id = an id has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-type-id = an id has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-base-kind-id = an id has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-document-key = a key has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-slug = use small letters from `a` to `z`, digits and single hyphens
    .hint-name = `{ $name }` is a name; its code is `{ $corrected }`
    .hint-names = several units have that name: { $names }
    .hint-similar = did you mean { $names }?
    .hint-tile = write column and row, counted from 0: `3,4`
    .explain =
        A value is there but can't be what its key or column needs. Codes and ids are plain: no
        spaces and no letters with marks, so that they are the same in every file, in addresses
        and in file names. What people read stands in `name` or `title`, with all its marks.

            indicators:
              eid_activated:
                name: Tài khoản định danh điện tử đã kích hoạt

# reason (none, twice or tag), value
E0118 = { $reason ->
        [none] the site is in no language
        [twice] the language `{ $value }` stands twice
       *[tag] `{ $value }` is not the tag of a language
    }
    .title = a language that is none
    .hint-none = name at least one: `languages: [vi]`
    .hint-tag = a language has a tag such as `vi` or `pt-BR`
    .explain =
        A language is named by its tag: two or three letters, perhaps with a region, such as
        `vi`, `en` or `pt-BR`. Pages, texts and files are told apart by it, so it must be one, it
        stands once, and a site has at least one. The first one stands at the root of the site.

            languages: [vi, fr, en]

# value, known (the version that can be read)
E0119 = the content is written in format { $value }, and this version of tiendo reads format { $known }
    .title = a format that this version doesn't read
    .explain =
        `site.yaml` says in which version of the formats the content is written. This one is for
        another version of tiendo, so nothing else of `site.yaml` was looked at: every new key
        would seem wrong.

        Use the version of tiendo that the content was made for. Content for this version says:

            format: 1

# languages (a list)
E0120 = the text is not there in { $languages }
    .title = a text that lacks one of the site's languages
    .explain =
        A text is there in some of the site's languages and not in this one. Readers of this
        language get it in another, marked as such; that is allowed, and told here so that it is
        a decision.

            name:
              vi: Đắk Nông
              en: Dak Nong

        A name that is the same in every language is written once: `name: Đắk Nông`.

### 02 cells and numbers

# value
# .hint-order: corrected (a date)
E0201 = `{ $value }` is not a date
    .title = a date that isn't one, or is written otherwise than YYYY-MM-DD
    .hint-order = write `{ $corrected }` if day, month and year stand in this order
    .hint-calendar = the calendar has no such day
    .hint-minute = a minute is written `2023-06-11T00:40`
    .hint-offset = a minute for everybody is written with its distance from UTC: `2023-06-01T09:30+07:00`
    .explain =
        Dates are written year, month, day, with hyphens and zeros: `2023-05-29`. Nothing else is
        taken, because `5/6/2023` is one day in Hanoi and another in New York, and a figure on
        the wrong day changes every pace and every comparison.

        Where nobody knows the day, say `unknown`. Where only an earlier limit of the day of
        publication is known, say `after`.

            as_of: 2023-05-29
            published: after 2023-05-31

# value
# .hint-plain: corrected (the number)
# .hint-line: line (the row with all its numbers in plain form)
E0202 = `{ $value }` is written with thousands signs or a decimal comma
    .title = a number with thousands signs or a decimal comma
    .hint-plain = write `{ $corrected }`
    .hint-line = the whole row: `{ $line }`
    .hint-declare = or say at the head of the file how all its numbers are written: `numbers: vi` (1.130.342 and 38,49%), `numbers: fr` (1 130 342 and 38,49 %) or `numbers: en` (1,130,342 and 38.49%)
    .explain =
        `1.130` is one thousand one hundred and thirty in Vietnamese, and a little more than one
        in English. Numbers are therefore written plainly, with digits and at most a decimal
        point: `1130342`, `38.49%`. Pages write them as each language does.

        For a table that was pasted from a spreadsheet, say once how its numbers are written;
        then all of them are read that way and no other.

            numbers: vi
            figures: |
              unit  count      rate
              31    1.130.342  38,49%

# value
# .hint-numbers: format (vi, fr or en)
E0203 = `{ $value }` is not a count
    .title = a count that isn't a whole number of zero or more
    .hint-numbers = the file says `numbers: { $format }`, and this is not written that way
    .hint-not-given = write `-` for what is not given, and `masked` for what the source hides
    .explain =
        A count is a whole number of people or things. A word before it says how exactly its
        source knows it, in English, Vietnamese or French. It stays with the number on every page
        and in every sum. What is not known is not zero: leave the cell out with `-`.

            449470    over 750000    about 9000    400000..420000    79.2 million    -

# value
# .hint-numbers: format (vi, fr or en)
# .hint-percent: value
E0204 = `{ $value }` is not a rate
    .title = a rate that can't be read
    .hint-percent = write `{ $value }%` if it is per cent
    .hint-numbers = the file says `numbers: { $format }`, and this is not written that way
    .hint-not-given = write `-` for what is not given, and `masked` for what the source hides
    .explain =
        A rate is written in per cent with its sign, because `0.9` could be nine tenths or nine
        tenths of a per cent. A word before it says how exactly its source knows it. “A sixth”
        is written as the fraction that it is.

            38.49%    about 15%    nearly 90%    at least 95%    60%..70%    about 1/6

# value
E0205 = `{ $value }` does not say how many of how many have finished
    .title = a count of finished parts that can't be read
    .explain =
        `done` counts the parts of a unit that have finished: so many of so many. Both numbers are
        needed; nine communes mean one thing of twenty-nine and another of ten. The level of the
        parts follows where it is not the next one below the unit.

            9 of 29
            45 of 579 commune

# value
E0206 = `{ $value }` is negative
    .title = a negative count
    .explain =
        Nothing that is counted can be less than none. A minus sign is mostly a slip, or a
        difference that was pasted as a total.

        Write the total as it stands now. If it is lower than the one before, write it all the
        same; a record says why:

            correction:
              date: 2023-06-14
              reason: entered twice in May

# column
# .hint-similar: corrected (a column)
# .hint-known: names (columns)
E0210 = the table has no column `{ $column }`
    .title = a column that the table doesn't have
    .hint-similar = did you mean `{ $corrected }`?
    .hint-known = columns can be { $names }
    .explain =
        The first row of a table names its columns, in any order, with the names that the hint
        lists. Another name is refused, because its figures would be left out without a word.

        Rename the column. If a pasted table has columns that are not wanted, such as a running
        number or the name of the unit, remove them.

            unit  count   base     rate
            31    449470  1167685  38.49%

# column
E0211 = the column `{ $column }` stands twice
    .title = a column that stands twice
    .label-first = the first one
    .explain =
        Two columns of a table have the same name, so every row gives two values for one thing,
        and one of them would be dropped without a word.

        Keep the one that is right. If they are two days or two indicators, they belong to two
        snapshots: each file has one `as_of` and one `indicator`.

# column
E0212 = the table has no column `{ $column }`, which it needs
    .title = a table that lacks a column
    .explain =
        Rows say whose figures they are by the code of the unit, in the column `unit`. The
        registry's table needs `code`, `level` and `name`. Names alone are not enough: within
        single districts two communes can have names that differ by a tone mark only.

            unit  count
            31    449470

        If the first row of the table is already a figure, put the names of the columns above it.

# cells (of the row), columns (of the table)
E0213 = the row has { $cells } cells and the table { $columns } columns
    .title = a row with more cells than the table has columns
    .hint-comment = a comment begins its line: it can't follow a row
    .hint-spaces = two spaces begin a new cell: keep one between the words of a text
    .explain =
        A row has more cells than the first row names columns, so at least one of its figures
        belongs to no column, or all of them have slipped by one. Cells are split by two or more
        spaces, or by tabs if the first row is.

            unit  count   remark
            31    449470  without the two border communes
            # comments stand on a line of their own

# cells (of the row), columns (of the table)
E0214 = the row has { COUNT($cells) ->
        [1] 1 cell
       *[other] { $cells } cells
    } and the table { $columns } columns
    .title = a row with fewer cells than the table has columns
    .hint-dash = write `-` for what is not given
    .hint-gap = two figures with one space between them are one cell: put two spaces or more
    .hint-mixed = the first row splits its cells by spaces or by tabs and this one the other way: use one for all
    .explain =
        A row has fewer cells than the first row names columns. Which figure is missing can't be
        known, so nothing is guessed: write `-` where nothing is given. One space does not split
        cells; two do.

            unit  count   base     rate
            31    449470  1167685  38.49%
            308   -       -        about 15%

E0215 = the table has no rows
    .title = a table without a row
    .explain =
        A table was begun and holds no figures: nothing stands below the names of its columns, or
        not even these are there. A report that came empty is not the same as no report, so it is
        not passed over.

        Add the rows, or, if no report came for this period, say so instead of the table:

            missing: no report, the network was down

# character (U+0007)
E0216 = the invisible character { $character } stands here
    .title = a character that can't be shown
    .explain =
        The file holds a control character or another that nobody can see. Such characters come
        along when text is copied from other programs, and they make two codes or names
        different that look the same. Line ends of old systems belong to them too.

        Remove it: place the cursor there and delete until the visible letters touch, then type
        what is missing.

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
    .explain =
        A file names a unit by a code that the registry does not have. Nothing is guessed from a
        name or from a code that looks alike: a figure under the wrong unit is counted in one
        place, missing in another, and looks right in both.

        Write the code of the registry, or add the unit to a file of `units/`:

            code  level     name       parent
            31    province  Hải Phòng  VN

# code, first, second (names of the two units)
# .label-first: unit
E0302 = two units have the code `{ $code }` at the same time: `{ $first }` and `{ $second }`
    .title = a code that two units have at the same time
    .label-first = `{ $unit }` has it here
    .hint-life = if one came after the other, give each its life: `until` to the earlier, `from` to the later
    .hint-remove = if they are the same unit, remove one of the rows
    .explain =
        Two rows of the registry give one code to two units that exist at the same time. A
        figure under that code could belong to either, so no page could say whose it is. Codes
        are used again after reforms, but one unit after the other: give each the days of its
        life, the last day included.

            code  level     name       from        until
            24    province  Bắc Giang  1997-01-01  2025-06-30
            24    province  Bắc Ninh   2025-07-01  -

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
    .explain =
        The registry names a unit above this one that it does not have itself. Totals are made
        along these parents, so the unit would be missing from every total above it, without a
        trace.

        Write the code of the unit above, or add that unit. A unit at the top has `-`:

            code  level     name      parent
            VN    nation    Việt Nam  -
            67    province  Đắk Nông  VN

# unit, level, parent, parent-level
# .label-parent: unit, level
# .hint-levels: names (the levels from the top down)
E0304 = the parent `{ $parent }` ({ $parent-level }) is not above `{ $unit }` ({ $level })
    .title = a parent that is not above its child's level
    .label-parent = `{ $unit }` is of the level `{ $level }`
    .hint-levels = from the top down, the levels are { $names }
    .explain =
        A parent stands on a higher level than its child: a district below a province, never
        below a commune or another district. Otherwise a total would add units of different
        kinds, and a figure could be counted twice.

        Correct the parent or the level of the unit. Levels may be left out: a commune can stand
        directly below a province.

# level
# .hint-similar: names
# .hint-known: names
E0305 = the registry has no level `{ $level }`
    .title = a level that the registry does not name
    .hint-similar = did you mean { $names }?
    .hint-known = its levels are { $names }
    .hint-declare = levels are named under `levels:` in one file of `units/`, from the top down
    .explain =
        A row, a schedule or a threshold names a level that the registry does not. The levels
        decide which units are compared with each other and which add up to which, so each is
        named once, from the top down, in one file of `units/`:

            levels:
              province:
                name: province
                plural: provinces
              district:
                name: district
                plural: districts

# code
# .hint-zeros: corrected, name
E0306 = the code `{ $code }` has lost zeros
    .title = a code that has lost its zeros
    .hint-zeros = write `{ $corrected }`, the code of `{ $name }`
    .hint-spreadsheet = a spreadsheet keeps the zeros if the column's cells are text before anything is typed
    .explain =
        The code would be one of the registry's if zeros were put before it. Spreadsheets drop
        them when they take a column of codes for numbers. The zeros are not added here, because
        `1`, `01` and `001` may be three units, and only the sender knows which one is meant.

        Write the whole code. In the spreadsheet, set the column to text before the codes are
        typed or pasted; under `units:` put the code between quotes:

            units:
              "01":
                count: 1430008

# unit, as-of
# .label-unit: unit
# .hint-from: from
# .hint-until: until
# .hint-successors: unit, date, names
# .hint-abolished: unit, date
# .hint-predecessors: date, names
# .hint-parts: date, names
E0307 = `{ $unit }` does not exist on { $as-of }
    .title = a figure dated outside the life of its unit
    .label-unit = `{ $unit }` stands here
    .hint-from = it exists from { $from } on
    .hint-until = it exists until { $until }
    .hint-successors = since { $date } the place of `{ $unit }` is taken by { $names }
    .hint-abolished = `{ $unit }` was abolished on { $date }, and nothing took its place
    .hint-predecessors = before { $date } its place was held by { $names }
    .hint-parts = before { $date } it was a part of { $names }, and nobody counted the part by itself
    .explain =
        A figure speaks of a day on which its unit did not exist: it was not founded yet, or it
        had been merged or abolished. A table that shows a unit which was not there misleads
        whoever compares places, and one code can stand for different places before and after a
        reform.

        Correct the day, or name the unit that had the place on that day. A code is looked up by
        the day of its figure, so after a reform one code can mean its new holder.

# unit, from, until
E0308 = the life of `{ $unit }` ends on { $until }, before it begins on { $from }
    .title = a unit whose life ends before it begins
    .hint-swap = are `from` and `until` exchanged?
    .explain =
        The last day of the unit lies before its first, so it would never have existed. Mostly
        the two days are exchanged, or one year is mistyped. Both days belong to the unit's
        life.

            code  level     name       from        until
            24    province  Bắc Giang  1997-01-01  2025-06-30

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
    .explain =
        All units hang below one, and the whole of the site is that one's page and its total. A
        registry without a unit at the top has no total; with two it has two that nobody adds
        up.

        Give every unit but one a `parent`. If the site speaks of one province only, that
        province is at the top:

            code  level     name       parent
            67    province  Đắk Nông   -
            660   district  Gia Nghĩa  67

# type
# .hint-similar: names
# .hint-known: names
E0312 = the registry has no type of unit `{ $type }`
    .title = a type of unit that the registry does not name
    .hint-similar = did you mean { $names }?
    .hint-known = its types are { $names }
    .hint-declare = types are named under `types:` in a file of `units/`
    .explain =
        The column `type` of a registry table names a type that is not declared. Types give a
        unit its full name, as in "Đắk Nông Province", so a missing one would leave the name
        bare on every page.

            types:
              tinh:
                name: province
                full: Tỉnh {"{"}name{"}"}

# unit, level, until
# .hint-level: level
E0313 = `{ $unit }` is said to live longer than its level `{ $level }`, which ended on { $until }
    .title = a unit that outlives its level
    .hint-end = leave its `until` out: a unit ends with its level
    .hint-level = give the unit another level, or remove `until` from the level `{ $level }`
    .explain =
        The registry says that a whole level was abolished, and that one unit of it began after
        that day or lived on. Units of a level end with it; only an earlier end is written down.

            levels:
              district: {"{"}name: district, plural: districts, until: 2025-06-30{"}"}

# kind (renamed, retyped, moved, merged, split or abolished), from, to (numbers), date
E0314 = { $kind ->
        [merged] the merger of { $date } has { $from } before and { $to } after: it makes one of two units or more
        [split] the split of { $date } has { $from } before and { $to } after: it makes several of one unit
        [abolished] the abolition of { $date } has { $from } before and { $to } after: it leaves none
       *[other] `{ $kind }` on { $date } has { $from } before and { $to } after: it is about one unit
    }
    .title = an event with too few or too many units
    .hint-each = write an event for each unit
    .hint-merged = name every unit that went into it under `from`; one unit by another name is `renamed`
    .hint-unit-after = write a merger for each unit that was made, and `split` for a unit that was divided among them
    .hint-split = name the units that its parts became under `to`, and itself too if it goes on
    .hint-abolished = units that others took over were `merged` or `renamed`
    .explain =
        Each kind of event has its own number of units before and after. By them the site knows
        whether figures of before count for what came after, so none is guessed.

            renamed, retyped, moved   one unit      one unit
            merged                    several       one
            split                     one           several, itself too if it goes on
            abolished                 one or more   none

        Several units that were cut up and joined again are several events of one day: a
        `merged` for what went over whole and a `split` for each that was divided.

# unit, kind (as in E0314), date, state (open, later, earlier), until
# .hint-until: until
# .hint-second: date, corrected
# .hint-formerly: code
# .label-row: unit
E0315 = { $state ->
        [open] `{ $unit }` goes on after the day on which it was { $kind }, { $date }
        [later] `{ $unit }` goes on until { $until }, after the day on which it was { $kind }, { $date }
       *[earlier] `{ $unit }` had ended on { $until }, before the day on which it was { $kind }, { $date }
    }
    .title = a unit that does not end where an event ends it
    .label-row = `{ $unit }` stands here
    .hint-until = write { $until } as `until` in its row
    .hint-second = a unit that takes in others is another unit from then on: give it a second row from { $date }, and name that one `{ $corrected }`
    .hint-formerly = if it goes on under its code, name `{ $code }` on both sides and say what it was under `formerly`
    .hint-part = if only a part of it went over, the event is a `split`
    .explain =
        An event says that a unit became another one or was abolished, and the unit's own row
        says that it lived on, or that it had ended before. Either the figures after the day
        would be counted twice, or the time between would belong to nobody.

        The last day of the unit is the day before the event:

            code  level     name       from  until
            24    province  Bắc Giang  -     2025-06-30

        A merger counts all of each unit before it. A unit that goes on under its old code with
        more people is another unit from then on and has a row of its own; its key is the code
        with the year.

# unit, date, from
# .hint-from: from
# .label-row: unit
E0316 = `{ $unit }` is there after the event of { $date }, and its first day is { $from }
    .title = a unit that does not begin where an event makes it
    .label-row = `{ $unit }` stands here
    .hint-from = write { $from } as `from` in its row; a unit that was there before has a row of its own for that time
    .explain =
        An event says which units there were from a day on, and the row of one of them gives
        another first day. What was made on a day begins on it. Only a unit that received a part
        of another, in a `split`, may have been there before.

            code  level     name      from        until
            24    province  Bắc Ninh  2025-07-01  -

# unit, date
E0317 = `{ $unit }` stands twice in what happened on { $date }
    .title = a unit that one event names twice, or two events take whole
    .label-first = it stands here too
    .hint-remove = name each unit once
    .hint-split = a unit goes whole into one other; if it was divided, one `split` names all units that its parts became
    .explain =
        A unit stands twice on one side of an event, or two events of one day each take all of
        it. Its people would be counted twice in what came after.

# reason (missing or surplus), unit, key (name or type)
# .hint-formerly: key
E0318 = { $reason ->
        [missing] `{ $unit }` goes on, and nothing says what its { $key } was before
       *[surplus] `formerly` is for a unit that goes on under its code, and `{ $unit }` doesn't
    }
    .title = a former name that is missing or has no place
    .hint-formerly = write what it was, as in `formerly: {"{"}{ $key }: …{"}"}`
    .hint-rows = or give the registry two rows, one until the day before and one from that day, and name both
    .hint-remove = remove `formerly`: the unit before has a row with its name
    .explain =
        A unit that was renamed or retyped and kept its code is one row, with today's name and
        type. It stands on both sides of the event, with what it was called until then; its page
        and its figures go on, and a site built as of an earlier day uses the earlier name.

            events:
              - date: 2025-01-01
                kind: renamed
                from: ["30"]
                to: ["30"]
                formerly: {"{"}name: Sông Cũ{"}"}

        A unit that got another code is two rows, each with its own name.

# kind (split or abolished), date
E0319 = { $kind ->
        [split] the figures from before the split of { $date } can't be carried over it
       *[other] the figures from before { $date } can't be carried: nothing came after
    }
    .title = figures to be carried over a split
    .hint-remove = remove `history: carried`: the units after begin anew, and their pages say why
    .hint-merged = if every unit went over whole, the event is `merged`, which carries their sum
    .explain =
        Nobody counted the parts of a divided unit while it was one, so no figure of before is a
        figure of a part. Shares by population would be inventions. The pages of the units after
        say from when on they have figures of their own, and lead back to the unit before.

        A full merger carries its history: the figures of the unit after go back as the sum of
        all units before it.

# code (the cell)
# .hint-declare: corrected
# .hint-unknown: code
E0320 = `{ $code }` names several units at once, and no group puts them together on this day
    .title = a row of several units that no group names
    .hint-rows = if the source has a figure for each, write a row for each
    .hint-declare = if it has only one for all, declare the group in a file of `units/`: { $corrected }
    .hint-unknown = no unit has the code `{ $code }`
    .explain =
        A row can stand for units that a source reports as one only if the registry says so, from
        when on and why. Then it counts for all of them in the totals above, and each unit's page
        leads to it; none of them has a rate, a status or a rank by it.

            groups:
              - units: ["31", "32"]
                valid: {"{"}from: 2025-03-01, until: 2025-06-30{"}"}
                reason: One office serves both until its new seat is built.

        The row then names the group by its codes with `+` between them: `31+32`.

# reason (few, apart or taken), unit
E0321 = { $reason ->
        [few] a group has fewer than two units
        [apart] the units of the group are of different levels, or below different units
       *[taken] `{ $unit }` is in another group at the same time
    }
    .title = units that can't be a group
    .hint-two = name two units or more under `units`
    .hint-level = a group stands in the totals above for its units, so all of them are of one level and below one unit
    .hint-days = let one of the groups end before the other begins
    .explain =
        Units that are reported as one count for all of them in the total of the unit above.
        That works only for two or more units of one level, all below the same unit, each in
        one group at a time.

# unit, stated (a code), parent (a unit as in `unit`, or -), as-of
# .hint-zeros: corrected
# .hint-code: corrected
# .label-unit: unit
E0322 = the table puts `{ $unit }` below `{ $stated }`, the registry puts it below `{ $parent }` on { $as-of }
    .title = a parent that is not the registry's
    .label-unit = `{ $unit }` stands here
    .hint-zeros = write `{ $corrected }`, with its zeros
    .hint-code = if the code of the unit is right, write `{ $corrected }` in the column `parent`
    .hint-registry = if the unit passed to another one, the registry needs a second row for it and an event `moved`
    .explain =
        Totals are made along the parents of the registry, on the day of the figure. A source
        that puts a unit elsewhere means another unit, or knows of a change that the registry
        lacks; in both cases the figure would count where it does not belong.

        The column `parent` is never used for totals. It is there to be held against the
        registry, and can be left out.

# unit, group (a unit as in `unit`), as-of
# .label-group: group
E0323 = `{ $unit }` is counted by itself and in `{ $group }` on { $as-of }
    .title = a unit counted by itself and in a group
    .label-group = `{ $group }` counts it too
    .hint-remove = keep the row of the group or the rows of its units
    .hint-withheld = or withhold one of them until it is cleared up
    .explain =
        A row of a group counts for all its units. A row for one of them on the same day would
        put that unit into every total twice.
# unit, listed, parts
E0330 = `{ $unit }` has { $listed } units below it in the registry and only { $parts } by its `parts`
    .title = more parts than a unit is said to have
    .hint-parts = `parts` counts all units right below, also those that the registry doesn't list
    .explain =
        A registry may list some of the units below another one only. Then `parts` says how many
        there are, so that a sum of three of nine districts is never told as a sum of all. It
        can't be less than what the registry lists.

            details:
              "10":
                parts: 9

### 04 programmes

# indicator
# .hint-similar: names
# .hint-known: names
E0401 = no programme has the indicator `{ $indicator }`
    .title = an indicator that no programme has
    .hint-similar = did you mean { $names }?
    .hint-known = the indicators are { $names }
    .hint-declare = indicators are named under `indicators:` in a file of `programmes/`
    .explain =
        A snapshot, a schedule or a commendation names an indicator that no programme has. A
        figure without its indicator would say how many, but not of what.

        Correct the word, or declare the indicator in a file of `programmes/`:

            indicators:
              cccd:
                name: identity cards issued
                unit: cards

# indicator, first, second (programmes)
# .label-first: programme
# .hint-rename: corrected (a free name)
E0402 = two programmes have the indicator `{ $indicator }`: `{ $first }` and `{ $second }`
    .title = an indicator that two programmes have
    .label-first = `{ $programme }` has it here
    .hint-rename = give one of them another name, such as `{ $corrected }`
    .explain =
        Two programmes declare an indicator under one name. Snapshots name indicators without
        their programme, so a figure could belong to either campaign and be held against the
        wrong deadline.

        Give one of them another name, and write that name in the snapshots that mean it.

# kind, programme
# .hint-similar: names
# .hint-known: names
E0403 = the programme `{ $programme }` has no kind of base `{ $kind }`
    .title = a kind of base that the programme does not have
    .hint-similar = did you mean { $names }?
    .hint-known = its kinds of base are { $names }
    .hint-declare = kinds of base are named under `base_kinds:` in the programme's file
    .explain =
        A figure or a schedule counts against a kind of base that the programme does not
        declare. The kind says of whom a rate speaks, of all eligible people, of those present
        or of a number that was set, and rates of different kinds are never compared or added.
        So each is declared:

            base_kinds:
              eligible:
                role: eligible
                name: eligible people

# order (start or moved), start, deadline
E0404 = { $order ->
        [moved] the earlier deadline { $deadline } is out of its order
       *[start] the deadline { $deadline } does not come after the start { $start }
    }
    .title = a deadline out of order
    .label-start = the start is here
    .hint-swap = are `start` and `deadline` exchanged?
    .hint-moved = earlier deadlines stand under `moved`, oldest first, each with the day `until` which it held
    .explain =
        A schedule ends on or before the day on which it starts, or an earlier deadline is out
        of its order. No pace can be drawn along such a line, and "days behind" would mean
        nothing.

            schedules:
              - indicators: [cccd]
                unit: VN
                start: 2023-03-01
                deadline: 2023-07-31

        If nobody says when the campaign began, write `start: unknown`.

# rate, date
# .label-previous: rate, date
# .hint-date: date
# .hint-rate: rate
# .hint-schedule: start, deadline
# .hint-target: target
E0405 = the milestone { $rate } by { $date } is out of order
    .title = milestones out of order
    .label-previous = the one before it is { $rate } by { $date }
    .hint-date = it must be later than { $date }
    .hint-rate = it can't be lower than { $rate }
    .hint-schedule = it must lie between the start { $start } and the deadline { $deadline }
    .hint-target = it can't be above the target { $target }
    .explain =
        Milestones say how much is to be reached by which day. They stand in the order of their
        days, between the start and the deadline, and none asks for less than the one before it.
        Otherwise a unit could be ahead and behind at the same time.

            pace:
              milestones:
                - date: 2023-05-31
                  rate: 60%
                - date: 2023-07-31
                  rate: 100%

# key, value
# .hint-range: least, most
# .hint-default: default
E0406 = `{ $key }` can't be { $value }
    .title = a threshold outside its range
    .hint-range = it can be from { $least } to { $most }
    .hint-default = without the line it is { $default }
    .explain =
        A threshold of the programme has a value that it can't have, such as a share above 100
        per cent. Thresholds decide which status a unit gets, and those in force are printed on
        the method page.

        Correct the value, or remove the line: every threshold has a default.

            thresholds:
              small_fall_percent: 0.1
              on_pace_days: 3

# unit, previous, until, deadline (days)
E0410 = the deadline of `{ $unit }` was moved: until { $until } it was { $previous }, now it is { $deadline }
    .title = a deadline that was moved
    .explain =
        A deadline was moved. Nothing is to be done: the page prints the deadline in force and,
        below it, every one before it with the day until which it held. A unit is judged by the
        deadline that was in force on the day its figures speak of, so a completion before the
        old date keeps its days.

### 05 figures

# unit, as-of, count
E0501 = `{ $unit }` has { $count } of 0 on { $as-of }
    .title = a base of zero with a count above zero
    .label-count = the count is here
    .hint-unknown = a base that is not known is `-`
    .explain =
        The base is zero although people or things were counted. A share of nothing has no
        value, so no rate can be shown, and a total would hold a count without its base. Mostly
        the base is simply not known; then it is left open. Zero of zero is accepted and shown
        as "no eligible people".

            unit  count  base
            313   1200   -

# unit, as-of, count, base
# .hint-target: kind
E0502 = `{ $unit }` has { $count } of { $base } on { $as-of }, more than there are
    .title = a count above the number of those it is meant for
    .label-base = the base is here
    .hint-target = a base that somebody set as a number to be reached is of the kind `{ $kind }`
    .hint-remark = if the source says why, repeat it in `remark`; the figure is shown as it is
    .explain =
        More were counted than there are of those it is meant for. The rate is above 100 per
        cent, which can be true, with people who moved in, or wrong, with a base that is too
        old. The figure is shown as it is, with a mark, and the data-quality page lists it.

        If the base is a number that somebody set, a count may exceed it: then its kind has the
        role `target`. If the source says why, repeat it for the reader:

            units:
              "313":
                remark: with people registered since the base was counted

# unit, as-of, stated, computed, count, base
# .hint-base: stated, base (that the rate would fit)
E0503 = the rate { $stated } of `{ $unit }` on { $as-of } is not { $count } of { $base }, which is { $computed }
    .title = a stated rate that contradicts count and base
    .label-count = the count is here
    .label-base = the base is here
    .hint-base = { $stated } would fit a base of about { $base }: ask the source for the base of its rate
    .hint-keep = both are shown until it is cleared up
    .explain =
        The source states a rate that its own count and base do not give. A difference below one
        unit of the last digit is rounding; this one is more. One of the three figures is wrong,
        or the rate speaks of another base, and a reader who calculates will notice.

        Both are shown until it is cleared up. Ask the source for the base of its rate, and
        correct the cell or name the other base:

            unit  count   base     rate
            31    449470  1167685  38.49%

# unit, indicator, as-of, value
E0504 = `{ $indicator }` of `{ $unit }` on { $as-of } is stated twice, both times as { $value }
    .title = one figure stated twice, with the same value
    .label-first = it is first stated here
    .hint-remove = one of the two can go
    .explain =
        One figure of one unit on one day stands twice in the content, with the same value.
        Nothing is wrong on the pages, but the next correction would change only one of the two.

        Remove one of them.

# unit, indicator, as-of, first, second (values)
# .label-first: value
E0505 = `{ $indicator }` of `{ $unit }` on { $as-of } is stated as { $first } and as { $second }
    .title = one figure stated twice, with different values
    .label-first = { $value } is stated here
    .hint-correction = if the later one corrects the earlier, say so under `correction:` with `date` and `reason`
    .hint-unit = is one of the rows another unit's?
    .hint-withheld = until it is cleared up, the figure can stand under `withheld:`
    .explain =
        One figure of one unit on one day is stated with two values by the same source and on
        the same day of publication. No page could say which one holds. Mostly a row has the
        wrong code, or a correction was added below the figure that it corrects.

        Correct the code, or remove the value that does not hold. If a later report corrects an
        earlier one, it has its own file with its own day of publication; both stay, and the
        later one is shown:

            as_of: 2023-05-29
            published: 2023-06-05
            correction:
              date: 2023-06-05
              reason: two communes had been counted twice

# unit, field
# .label-table: value
E0506 = `{ $field }` of `{ $unit }` stands in the table and under `units`
    .title = one field in the table and under `units`
    .label-table = the table says { $value }
    .hint-one = keep it in one of the two places
    .explain =
        A field of a unit is given in the table and again under `units:`. Even where the two
        agree, a later correction would reach only one of them, so each field has one place.

        The table is for figures in bulk; `units:` is for what fits no cell. Keep it in one of
        them.

# as-of, published
# .hint-date: corrected (a date with day and month exchanged)
E0507 = the figures speak of { $as-of } but were published on { $published }
    .title = an as-of date after publication
    .label-published = the publication is here
    .hint-projected = if they say what was expected, write `projected: true`
    .hint-swap = are `as_of` and `published` exchanged?
    .hint-date = is { $corrected } meant?
    .explain =
        The figures speak of a day later than the one on which they were published. Nobody can
        have counted that by then, so one of the two days is wrong, or the figures say what was
        expected.

            as_of: 2023-05-29
            published: 2023-06-01

        A figure that was expected is marked, and stays out of series and rankings:

            projected: true

# unit, as-of, count, base
# .hint-exclusions: missing
E0508 = `{ $unit }` is declared complete on { $as-of } with { $count } of { $base }
    .title = declared complete with a count below the base
    .label-declared = it is declared complete here
    .hint-exclusions = say under `exclusions:` who the other { $missing } are and why they are left out
    .hint-basis = if they are no part of what was finished, name the kind of base under `completion:` as `basis`
    .explain =
        A unit is declared complete, but its count is below its base and nothing says why. It is
        printed as "declared complete" beside the count, and every reader will ask who the
        others are. The usual answer is that people who are away were left out; say so:

            units:
              "18586":
                completion:
                  words: complete
                exclusions:
                  - count: 240
                    reason: absent

# unit, as-of, done, of
# .hint-swap: corrected
E0509 = `{ $unit }` has { $done } of { $of } done on { $as-of }, more than there are
    .title = more parts done than there are
    .hint-swap = is `{ $corrected }` meant?
    .explain =
        A figure of the kind "9 of 29" has more parts done than there are. Mostly the two
        numbers are exchanged, or they speak of different levels.

            unit  done
            01    9 of 29

# unit, indicator, previous, previous-as-of, count, as-of, fall
# .label-previous: count, as-of
# .hint-limit: limit (a fall that passes with a note)
E0510 = `{ $indicator }` of `{ $unit }` falls by { $fall }, from { $previous } on { $previous-as-of } to { $count } on { $as-of }
    .title = a count that falls
    .label-previous = { $count } on { $as-of }
    .hint-limit = a fall of { $limit } or less passes with a note
    .hint-digit = compare it with the source digit by digit: one may be lost
    .hint-correction = if the earlier count was wrong, say so under `correction:` with `date` and `reason`
    .hint-definition = if something else is counted from now on, say so under `definition_change:` with `date` and `reason`
    .hint-withheld = until it is cleared up, the figure can stand under `withheld:`
    .explain =
        The count adds up from the start of the campaign, and it is lower than in the report
        before. Cards that were handed over stay handed over, so one of the two reports is
        wrong, or something else is counted now. A small fall passes with a note; this one would
        shift totals and status, so it needs a reason that is published with it.

        If the later count is right, record it, for the unit or for the whole file:

            units:
              "31":
                correction:
                  date: 2023-06-13
                  reason: cards counted twice in May were taken out

        If nobody knows yet, `withheld:` keeps the figure out until it is cleared up, and the
        rest of the province goes out in time.

# unit, indicator, previous, previous-as-of, count, as-of, fall
# .page: the same
# .label-previous: count, as-of
E0511 = `{ $indicator }` of `{ $unit }` is revised by −{ $fall }, from { $previous } on { $previous-as-of } to { $count } on { $as-of }
    .title = a count that falls a little
    .page = “{ $indicator }”, { $unit }: revised by −{ $fall }, from { $previous } on { $previous-as-of } to { $count } on { $as-of }
    .label-previous = { $count } on { $as-of }
    .explain =
        The count adds up from the start of the campaign and is a little lower than in the
        report before. Such corrections are part of honest counting; the page shows "revised"
        beside the figure. Nothing is to be done. How far a count may fall stands on the method
        page.

# unit, previous, previous-as-of, base, as-of
# .label-previous: base, as-of
# .hint-digits: corrected (the base at the power of ten that fits)
E0512 = the base of `{ $unit }` goes from { $previous } on { $previous-as-of } to { $base } on { $as-of }
    .title = a base that more than doubles or halves
    .label-previous = { $base } on { $as-of }
    .hint-digits = is { $corrected } meant?
    .hint-rebase = if the base was renewed, say so under `rebase:` with `date` and `reason`
    .hint-withheld = until it is cleared up, the figure can stand under `withheld:`
    .explain =
        The base is more than double or less than half of the unit's last one. People do not
        appear or vanish like that: mostly a digit is lost, a decimal sign was read wrongly, two
        columns are exchanged, or it is a base of another kind. Every rate of the unit would
        jump although nothing happened.

        Compare it with the source. If the base was renewed, record it; the break is then shown
        and rates are not compared across it:

            units:
              "308":
                rebase:
                  date: 2023-06-13
                  reason: population register of June in place of the estimate

# field (base or rate)
# .hint-known: names
E0513 = a `{ $field }` is given without the kind of its base
    .title = a base without its kind
    .hint-known = write `base_kind:` with one of { $names }
    .explain =
        A base or a rate is given, but not what it is a share of. "90 per cent" of all eligible
        people and of those present are two different statements, and only figures of one kind
        are added or ranked.

        Name the kind, for the file or for one unit:

            base_kind: eligible

# unit
# .page: unit
E0514 = the row of `{ $unit }` says nothing
    .title = a row that says nothing
    .page = the report names { $unit } and says nothing about it
    .hint-remove = a unit that has not reported needs no row
    .hint-masked = a figure that its source hides is `masked`
    .explain =
        The row names a unit and gives nothing about it. A unit that has not reported needs no
        row: it is listed as missing by itself. If its source hides the figure, say so;
        "hidden", "missing" and "zero" are three different things on every page.

            unit  count
            313   masked

# unit, indicator, as-of
# .hint-days: names (days on which that unit has figures)
E0516 = the withheld figure does not exist: `{ $indicator }` of `{ $unit }` on { $as-of }
    .title = a withheld figure that does not exist
    .hint-days = there are figures of { $names }
    .hint-remove = a figure that is gone need not be withheld any more
    .explain =
        A figure is to be withheld, but no snapshot states it. Either it was removed, and the
        entry can go too, or its unit, indicator or day is mistyped, and then the figure in
        doubt is being published. Look at it before signing.

            withheld:
              - unit: "308"
                as_of: 2023-06-13
                reason: contradicts the district's own report
                by: statistics office
                date: 2023-06-14

# value
# .hint-swap: corrected
E0517 = the range `{ $value }` ends below its beginning
    .title = a range that ends below its beginning
    .hint-swap = write `{ $corrected }`
    .explain =
        A range is written from its lower to its upper number. With the numbers the other way
        round it holds nothing, and no total could be formed with it.

            unit  rate
            01    85..90%

# unit, indicator, previous, previous-as-of, value, as-of
# .page: the same
# .label-previous: value, as-of
E0518 = `{ $indicator }` of `{ $unit }` rises unusually fast, from { $previous } on { $previous-as-of } to { $value } on { $as-of }
    .title = an unusually fast rise
    .page = “{ $indicator }”, { $unit }: an unusually fast rise, from { $previous } on { $previous-as-of } to { $value } on { $as-of }
    .label-previous = { $value } on { $as-of }
    .hint-check = if the source says so, nothing is to be done; a `remark` tells the reader why
    .explain =
        The figure rises much faster than such campaigns usually do. Rises can be true, so
        nothing is refused; but a unit that leaps ahead is the first that a reader doubts.
        Compare it with the source. If it is right, one sentence saves many questions:

            units:
              "312":
                remark: mobile teams worked in all wards for two weeks

# date, released
E0519 = the figure is withheld from { $date } on and released on { $released }, which is not later
    .title = a withheld figure that is released too early
    .label-date = withheld from this day on
    .hint-later = `released` is the first day on which the figure stands again, after `date`
    .explain =
        A withheld figure leaves pages and sums on its `date` and comes back on the day of
        `released`. Both days are published, in the list of changes too. Mostly the two days are
        exchanged, or a month is mistyped:

            withheld:
              - unit: "308"
                reason: contradicts the district's own report
                by: statistics office
                date: 2023-06-14
                released: 2023-06-20

        A figure that turned out to be wrong is not released: a later file corrects it, and the
        entry stays as it is.


# indicator, as-of, units, of
# .label-example: unit, previous, previous-as-of, value
E0520 = `{ $indicator }` falls for { $units } of { $of } units on { $as-of }: this is no report of that day
    .title = a snapshot in which most counts fall
    .label-example = `{ $unit }` had { $previous } on { $previous-as-of } and has { $value } here
    .hint-file = is it the table of an earlier day, of another indicator or of one period?
    .hint-correction = if all these counts were wrong before, say so under `correction:` of the file with `date` and `reason`
    .hint-definition = if something else is counted from now on, say so under `definition_change:` with `date` and `reason`
    .explain =
        Counts add up from the start of the campaign, and in this snapshot more than half of the
        units that can be compared are lower than in their last report, by more than a small
        correction. So many units do not err at once: it is an old table, a table of another
        indicator, or one that counts a month only. The snapshot is refused as a whole, and its
        units are not told one by one.

        Compare the file with the source. If the counts are right, a record for the whole file
        says why, and is published:

            correction:
              date: 2023-06-13
              reason: cards that were never handed over were taken out everywhere

# field (count or base), indicator, as-of, units, of, power (10, 1/1000)
# .label-example: unit, previous, previous-as-of, value
E0521 = { $field ->
        [count] the counts of `{ $indicator }` on { $as-of } are { $power } times those before, for { $units } of { $of } units
       *[base] the bases of `{ $indicator }` on { $as-of } are { $power } times those before, for { $units } of { $of } units
    }
    .title = a snapshot that is off by a power of ten
    .label-example = `{ $unit }` had { $previous } on { $previous-as-of } and has { $value } here
    .hint-digits = are they given in thousands, or is a decimal sign read as a thousands sign?
    .hint-correction = if the counts are right, say so under `correction:` of the file with `date` and `reason`
    .hint-rebase = if the bases are right, say so under `rebase:` of the file with `date` and `reason`
    .explain =
        In this snapshot more than half of the units that can be compared have numbers that are
        ten, a hundred or a thousand times those before, or so small a part of them. A unit may
        leap; units that all leap by the same power of ten are a table in thousands, or one
        whose decimal signs were read wrongly. Counts that rise are told only where they would
        be more than three times their bases, or where no base is given.

        Convert the numbers, or say how they are written:

            numbers: vi

# indicator, as-of, units, of
# .label-example: unit, previous, previous-as-of, value
E0522 = count and base of `{ $indicator }` on { $as-of } have changed places for { $units } of { $of } units
    .title = a snapshot with count and base in each other's column
    .label-example = `{ $unit }` had { $previous } on { $previous-as-of } and has { $value } here
    .hint-swap = exchange `count` and `base` in the first row of the table
    .hint-correction = if the numbers are right, say so under `correction:` of the file with `date` and `reason`
    .explain =
        For more than half of the units that can be compared the count is now about what the base
        was, and the base about what the count was. The columns of the table are named the wrong
        way round, and every rate would be upside down.

        Exchange the two names in the first row:

            unit  base  count

# indicator, as-of, units, of
# .label-example: unit, previous, previous-as-of, value
E0523 = the bases of `{ $indicator }` on { $as-of } more than double or halve for { $units } of { $of } units
    .title = a snapshot in which most bases more than double or halve
    .label-example = `{ $unit }` had { $previous } on { $previous-as-of } and has { $value } here
    .hint-kind = is it a base of another kind? then name that kind as `base_kind`
    .hint-rebase = if the bases were renewed, say so under `rebase:` of the file with `date` and `reason`
    .explain =
        In this snapshot the bases of more than half of the units that can be compared are more
        than double or less than half of those before. The people of so many units do not appear
        or vanish: it is a base of another kind, or all bases were renewed. Every rate would
        jump although nothing happened.

        If they were renewed, record it; the break is shown, and rates are not compared across
        it:

            rebase:
              date: 2023-06-13
              reason: population register of June in place of the estimate

# indicator, as-of, units, of
# .label-example: unit, previous, previous-as-of, value
E0524 = rates of `{ $indicator }` fall on { $as-of } although counts do not, for { $units } of { $of } units: bases were renewed
    .title = a snapshot in which rates fall because bases grow
    .label-example = `{ $unit }` had a base of { $previous } on { $previous-as-of } and has { $value } here
    .hint-rebase = say so under `rebase:` of the file with `date` and `reason`; the lines then break here
    .explain =
        For more than half of the units that can be compared the count is as high as before or
        higher, and the rate is lower: more people belong to the base now. Nobody did worse, but
        it looks like it on every page.

        Say that the bases were renewed. The figures get a mark, the lines a break, and rates
        are not compared across it:

            rebase:
              date: 2023-06-13
              reason: young people who turned 14 were added

# unit, indicator, as-of, previous (base), previous-count, base, count
# .label-previous: base, as-of
E0525 = the rate of `{ $indicator }` of `{ $unit }` falls on { $as-of } because its base grows: { $previous-count } of { $previous } becomes { $count } of { $base }
    .title = a rate that falls because its base grows
    .label-previous = { $base } on { $as-of }
    .hint-rebase = if the base was renewed, say so under `rebase:` with `date` and `reason`; the line then breaks here
    .explain =
        The count is as high as before or higher and the rate is lower, because more people
        belong to the base. The unit did not do worse, but its page says so.

        Compare the base with the source. If it was renewed, record it; the figure gets a mark
        and the line a break:

            units:
              "308":
                rebase:
                  date: 2023-06-13
                  reason: a new residential area was added

# indicator, as-of, reason
# .page: indicator, as-of
E0526 = there is no report on `{ $indicator }` for { $as-of }: { $reason }
    .title = a period that has no report
    .page = there is no report on “{ $indicator }” for { $as-of }; the page of each unit says why
    .explain =
        The snapshot says that no report came for its period, and why. The pages say the same,
        lines break there, and nothing is taken as unchanged. Nothing is to be done.

            as_of: 2023-06-13
            missing: the server was down; no unit could report

# indicator, level, unit (all those that report are below it), as-of, k, n
# .page: the same
# .hint-without: names, more
E0527 = { $k } of { $n } units of the level `{ $level }` in `{ $unit }` reported `{ $indicator }` for { $as-of }
    .title = a report of some units only
    .page = { $k } of { $n } { $level } in { $unit } reported “{ $indicator }” for { $as-of }
    .hint-without = { COUNT($more) ->
        [0] without { $names }
       *[other] without { $names } and { $more } more
    }
    .explain =
        The programme says which levels report, and not all of their units are in this report.
        The site is built: totals say how many units they hold and what is missing, and nothing
        reads as if all had reported.

        Ask the units that are missing. If one of them can't report, nothing is to be done; if
        its source hides the figure, give it as `masked`. Who reports stands in the programme:

            reporting:
              every_days: 7
              from: 2023-03-01
              levels: [district]

# indicator, from, to, days, every
E0528 = there are { $days } days without a report on `{ $indicator }`, from { $from } to { $to }; reports come every { $every } days
    .title = reports that stay out for longer than they should
    .hint-missing = if no report came, a snapshot with `missing:` says why
    .explain =
        The programme says how often reports come, and between these two days none came for more
        than one and a half times as long. What is missing is neither zero nor unchanged: figures
        are shown with their age, and lines break there.

        If a report was forgotten, add it. If none came, say so, and the pages give the reason:

            as_of: 2023-06-06
            missing: no report in the week of the holidays

# what (count, base, counts or bases), record (correction or rebase), date, indicator, as-of, unit, previous, previous-as-of, value, units
# .page: the same
E0529 = { $what ->
        [count] by `{ $record }` of { $date }, `{ $indicator }` of `{ $unit }` falls from { $previous } on { $previous-as-of } to { $value } on { $as-of }
        [base] by `{ $record }` of { $date }, the base of `{ $unit }` goes from { $previous } on { $previous-as-of } to { $value } on { $as-of }
        [counts] by `{ $record }` of { $date }, `{ $indicator }` falls on { $as-of } for { COUNT($units) ->
            [one] { $units } unit
           *[other] { $units } units
        }
       *[bases] by `{ $record }` of { $date }, bases of `{ $indicator }` change on { $as-of } for { COUNT($units) ->
            [one] { $units } unit
           *[other] { $units } units
        }
    }
    .title = a record that explains a change
    .page = { $what ->
        [count] “{ $indicator }”, { $unit }: from { $previous } on { $previous-as-of } down to { $value } on { $as-of }
        [base] “{ $indicator }”, { $unit }: the base goes from { $previous } on { $previous-as-of } to { $value } on { $as-of }
        [counts] “{ $indicator }”: figures of { COUNT($units) ->
            [one] { $units } unit fall
           *[other] { $units } units fall
        } on { $as-of }
       *[bases] “{ $indicator }”: the bases of { COUNT($units) ->
            [one] { $units } unit change
           *[other] { $units } units change
        } on { $as-of }
    }, { $record ->
        [rebase] because the base was renewed on { $date }
       *[correction] because the figures were corrected on { $date }
    }
    .explain =
        A count falls or a base changes, and a record in the content says since when and why.
        Without it the figure would be refused or its rate would seem to get worse. The record is
        published with the figure; a line breaks where a base was renewed. Nothing is to be done.

# indicator, published, n, up, down, effect
# .label-changed: unit, as-of, previous, value
# .hint-more: n
E0530 = { $n } figures of `{ $indicator }` that were published before are told anew on { $published }: { $up } higher, { $down } lower, { $effect } in all
    .title = many figures of the past told anew
    .label-changed = `{ $unit }` on { $as-of } was { $previous } and is { $value }
    .hint-more = { COUNT($n) ->
        [one] one more figure has changed
       *[other] { $n } more figures have changed
    }
    .hint-record = say why, under `correction:` with `date` and `reason`: readers who kept the old figures will ask
    .explain =
        One publication changes many figures of days that were published before. Both versions
        stay, and the later one is shown; but comparisons, ranks and awards that rested on the
        old ones may no longer hold. The message says how many rise and fall, and what all
        counts together gain or lose.

        Compare the whole of it with the source before it goes out, and give the reason:

            correction:
              date: 2023-06-13
              reason: cards are now counted where they were handed over

# unit, indicator, as-of, stated
# .hint-target: kind
E0531 = `{ $indicator }` of `{ $unit }` stands at { $stated } on { $as-of }, more than there are
    .title = a stated rate above 100 % of those it is meant for
    .hint-target = a base that somebody set as a number to be reached is of the kind `{ $kind }`
    .hint-remark = if the source says why, repeat it in `remark`; the figure is shown as it is
    .explain =
        The source states a rate above 100 per cent of those it is meant for. It can be true,
        with people who moved in, or speak of another base. The figure is shown as it is, and
        the data-quality page lists it.

        If the rate is of a number that somebody set, its kind of base has the role `target`. If
        the source says why, repeat it for the reader:

            units:
              "313":
                remark: with people registered since the base was counted

# indicator, unit, as-of, count, stage, limit
# .label-stage: stage, limit
E0532 = `{ $indicator }` of `{ $unit }` has { $count } on { $as-of }, more than the { $limit } of `{ $stage }` before it
    .title = a stage of the work above the stage before it
    .label-stage = `{ $stage }` has { $limit } here
    .hint-check = compare both with their sources: one is behind, or counts something else
    .explain =
        A later stage of the work has a higher count than the stage before it, such as more cards
        handed over than were printed. One of the two reports is behind, or the two count
        different things. Both are shown as they are, and the data-quality page lists them.

        Which stage comes before which stands in the programme:

            indicators:
              handed:
                after: printed

# field (count or base), indicator, unit, as-of, stated, sum, k, n
# .label-part: unit
E0533 = { $field ->
        [count] `{ $indicator }` of `{ $unit }` on { $as-of } is stated as { $stated }, and { $k } of its { $n } parts have { $sum } together
       *[base] the base of `{ $unit }` on { $as-of } is stated as { $stated }, and { $k } of its { $n } parts have { $sum } together
    }
    .title = a total that its parts do not give
    .label-part = `{ $unit }` is one of the parts
    .hint-both = both are shown until it is cleared up
    .explain =
        A unit states a total that is not the sum of what the units below it state for the same
        day, as far as that was known when the total was published. A part may be counted twice
        or left out, or the total holds people who belong to no part. The page shows both.

        Ask the source which parts are in its total. People of no part can be a row of their own,
        of a unit with `pseudo: true`. Where a part is not there, is masked or inexact, this is
        a note, and only if no value of that part could explain the difference.

# unit, indicator, as-of, stated, difference, previous, count
# .label-previous: count, as-of
E0534 = `{ $indicator }` of `{ $unit }` is said to grow by { $stated } until { $as-of }, but { $previous } to { $count } is { $difference }
    .title = a stated increment that the totals do not give
    .label-previous = { $count } on { $as-of }
    .hint-total = the total counts; the increment is shown as it is stated
    .explain =
        The source states how many were added since the report before, and its two totals give
        another number. Mostly the increment counts from another day, or the earlier total was
        corrected in silence. Calculations rest on the totals.

        Compare both with the source. An increment since another day belongs into a remark:

            units:
              "313":
                remark: 1,200 since the beginning of the month

E0535 = the snapshot has no figures
    .title = a snapshot without a figure
    .hint-figures = write them under `figures:` as a table, or under `units:`
    .hint-missing = if no report came, say why under `missing:`
    .explain =
        The snapshot has neither a table nor units. Whoever reads the list of reports would take
        it for one that came.

        Add the figures. If there are none because no report came, say so and why; the pages
        then say the same:

            missing: the server was down; no unit could report

# unit, name (as the source writes it)
# .hint-others: names (units that have that name)
# .hint-alias: name
E0540 = `{ $unit }` is called `{ $name }` here, which is none of its names
    .title = a name that is not the unit's
    .label-code = the code stands here, and decides
    .hint-others = that is the name of { $names }: is the code right?
    .hint-alias = if it is called `{ $name }` too, add that to `aliases:` in the registry
    .explain =
        A row gives a code and a name, and the registry knows the unit of that code under other
        names. The code decides whose figure it is. But a name that is another unit's is mostly
        a row that slipped by one, and then two units have each other's figures.

        Names are compared without tone marks and capitals, in either form of Unicode, with or
        without the word for the kind of unit; aliases and former names are names too. Correct
        the code, or write the name among the aliases:

            details:
              "31":
                aliases: [Cảng]

# indicator, as-of, previous-as-of
# .label-previous: as-of
E0541 = `{ $indicator }` is defined otherwise on { $as-of } than on { $previous-as-of }, and no record says so
    .title = a definition that changes without a record
    .label-previous = the definition on { $as-of }
    .hint-record = say so under `definition_change:` with `date` and `reason`
    .hint-same = if the same is counted in other words, use the same words
    .explain =
        Two snapshots of one indicator say that they count different things, and figures of one
        unit stand in both. A line through them would show a rise or a fall that never happened.
        With a record the line is broken there, no difference is taken across, and the page
        prints the reason:

            definition: cards handed over
            definition_change:
              date: 2023-06-13
              reason: until May, cards printed were counted

# unit, indicator, as-of, published
# .label-newer: as-of, published
E0542 = `{ $indicator }` of `{ $unit }` on { $as-of } came late: it was published on { $published }, after a newer figure
    .title = a report that came late
    .label-newer = the figure of { $as-of } was published on { $published }
    .explain =
        A report became known after a newer one. Nothing is to be done: the figure stands at the
        day it speaks of, in histories and charts, and does not become the latest one. The page
        marks it as late, and the site as of an earlier day is built without it.

# unit, indicator, as-of, previous, value, published
# .label-previous: value
# .page: the same
E0543 = `{ $indicator }` of `{ $unit }` on { $as-of } was { $previous } and is { $value } since the publication of { $published }
    .title = a figure that a later publication replaces
    .page = “{ $indicator }”, { $unit }, { $as-of }: { $previous } was stated first, { $value } later (published: { $published })
    .label-previous = { $value } is stated here
    .explain =
        Two publications state one figure of one day with different values. Both are kept: the
        later one is shown, drawn and added up, the earlier one stays in the history, marked as
        replaced. Nothing is to be done; if the reason is known, a record tells it to the
        reader:

            correction:
              date: 2023-06-05
              reason: two communes had been counted twice

# unit, indicator, previous-as-of, value, as-of
# .label-complete: as-of
E0544 = `{ $indicator }` of `{ $unit }` was complete on { $previous-as-of } and has new cases: { $value } on { $as-of }
    .title = new cases after a completion
    .label-complete = complete on { $as-of }
    .explain =
        A unit was complete, and a later figure says that some are left. People reach the age,
        move in, or come home: a completion can open again. The page keeps the day of completion
        and says "complete, reopened". Nothing is to be done; a remark tells the reader who the
        new cases are.

# unit, day, stated, names (days before each deadline, with the deadline)
E0545 = `{ $unit }` completed on { $day } is stated to be { $stated } days ahead; by the dates it is { $names }
    .title = days ahead that the dates do not give
    .label-stated = the days are stated here
    .hint-deadline = the source may mean a deadline that no schedule has: add it, or leave the figure as a quotation
    .explain =
        A source says by how many days a unit was ahead, and no deadline that held for the unit
        on that day gives this number. The page prints the days that the dates give, for each
        deadline, and the stated ones as a quotation of the source.

            units:
              "67":
                completion:
                  words: complete
                  on: 2023-05-29
                ahead_days: 63

# as-of, today
# .hint-date: corrected (a date with day and month exchanged)
E0546 = the figures speak of { $as-of }, which is still to come on { $today }
    .title = an as-of date that is still to come
    .hint-projected = if they say what is expected, write `projected: true`
    .hint-date = is { $corrected } meant?
    .explain =
        The figures speak of a day after the one on which the site is made, and no day of
        publication shows which is wrong. Mostly a year or a month is mistyped. One such day
        would make every other figure of the site look old.

        Correct the day, or mark what is only expected:

            projected: true

### 06 prose

# problem (open: the first line isn't `---`; closed: there is no second one)
E0601 = { $problem ->
        [closed] the front matter has no end
       *[open] the file has no front matter
    }
    .title = front matter that is missing or has no end
    .hint-open = begin the file with a line `---`, the keys, and another line `---`
    .hint-close = put a line `---` below the last key
    .explain =
        A Markdown file begins with its front matter: keys between two lines of three hyphens.
        It holds the title, the day and who may see the text. Without it nothing is known to be
        public, so the text can't be placed anywhere.

            ---
            title: Đắk Nông has finished
            date: 2023-06-01
            audience: public
            ---
            The province has …

# problem (missing: the name says no language; unknown: one that the site lacks), file (its name), language
# .hint-known: names
# .hint-rename: corrected (a file name)
E0602 = { $problem ->
        [missing] the name of `{ $file }` says no language
       *[unknown] the site has no language `{ $language }`, which the name of `{ $file }` says
    }
    .title = a file name without a language of the site
    .hint-known = the site's languages are { $names }
    .hint-rename = the language stands before `.md`, as in `{ $corrected }`
    .hint-tag = a language has a tag such as `vi` or `pt-BR`
    .hint-declare = a further language stands under `languages:` in `site.yaml`
    .explain =
        The name of a text ends in its language, before `.md`: `hoan-thanh.vi.md`,
        `hoan-thanh.fr.md`. By it the translations of one text find each other, and the page
        knows how to spell its dates and figures.

        Name the file after a language of the site, or add the language in `site.yaml`:

            languages: [vi, fr, en]

# html
# .hint-markdown: corrected (the same in Markdown)
E0603 = `{ $html }` is HTML, which texts can't hold
    .title = HTML in a text
    .hint-markdown = in Markdown it is `{ $corrected }`
    .hint-escape = write `\<` for the sign itself
    .hint-code = HTML that is to be read as such stands between backticks
    .explain =
        Texts are Markdown without HTML. HTML could load things from elsewhere, run programs in
        the reader's browser or break the page, and nobody would see that in the text before
        signing it.

        Write it in Markdown, `**bold**`, `[Đắk Nông](unit:67)`, or leave it out. For the sign
        itself write `\<`.

# kind (unit, document, commendation, bulletin, page, heading, calculation, source or other), target
# .hint-similar: names
# .hint-calculation: name
# .hint-source: n
E0604 = { $kind ->
        [unit] the link leads to the unit `{ $target }`, which does not exist
        [document] the link leads to the document `{ $target }`, which does not exist
        [commendation] the link leads to the commendation `{ $target }`, which does not exist
        [calculation] the link leads to the calculation `{ $target }`, which the front matter does not have
        [source] the link quotes the source { $target }, and the front matter does not have so many
        [bulletin] the link leads to the bulletin `{ $target }`, which does not exist
        [page] the link leads to the page `{ $target }`, which does not exist
        [heading] the link leads to the heading `{ $target }`, which the text does not have
       *[other] the link leads to `{ $target }`, which does not exist
    }
    .title = a link to something that does not exist
    .hint-similar = did you mean { $names }?
    .hint-calculation = declare it under `calculations:`, as in `{ $name }: 080/cccd/count + 084/cccd/count`
    .hint-source = `sources:` has { $n }; the first is `quote:1`
    .explain =
        A link names a unit, a document or something else of the site that does not exist in it.
        A reader would land on nothing.

        Links name what they mean, and the page is found from it in every language:

            The deadline of [Đắk Nông](unit:67) was set by [the roadmap](doc:lo-trinh).

# url
# .hint-similar: corrected
E0605 = links can't lead to `{ $url }`
    .title = a link of a kind that is not allowed
    .hint-allowed = links lead to `https://…`, `http://…`, `mailto:…`, `tel:…`, to headings by `#…`, and within the site to `unit:…`, `doc:…`, `fig:…`, `bulletin:…` and `page:…`
    .hint-similar = did you mean `{ $corrected }`?
    .hint-address = a web address begins with `https://` or `http://`
    .explain =
        A link begins with a scheme that texts may not use. Pages are read on the web, from a
        disk and from an attachment, and links such as `javascript:` or `file:` are unsafe in
        one of these or lead nowhere.

        Link to a web address, to an e-mail address, or to something of the site by its key:

            See [the report](https://example.org/report) and [Đắk Nông](unit:67).

# slug, language
# .label-first: file
E0606 = two texts have the name `{ $slug }` in `{ $language }`
    .title = two texts of one name and language
    .label-first = the other one is `{ $file }`
    .hint-rename = rename one of them in every language, or remove it
    .explain =
        Two texts would become the same page: they have the same name and the same language, in
        different folders. One would hide the other.

        Rename one of them, in every language, or remove it.

# slug, languages (a list like names)
# .hint-file: file
E0607 = `{ $slug }` is not there in { $languages }
    .title = a translation that is missing
    .hint-file = a translation would stand in `{ $file }`
    .explain =
        The text is there in some of the site's languages and not in this one. Readers of this
        language get the original with a remark, so nothing is missing; the note is there so
        that it is known.

        A translation is a file of the same name with the other language:

            bulletins/hoan-thanh.vi.md
            bulletins/hoan-thanh.fr.md

# slug, field, value, language, other-value, other-language
# .label-other: value
E0608 = `{ $field }` of `{ $slug }` is { $value } in `{ $language }` and { $other-value } in `{ $other-language }`
    .title = translations that differ where they must agree
    .label-other = here it is { $value }
    .hint-same = it must be the same in every language
    .explain =
        The translations of a text disagree on something that can't depend on the language, such
        as its day, its units or who may see it. Readers of one language would be told something
        else, or would see what others may not.

        Give the key the same value in every file of that name.

# slug (a name or a path)
# .hint-rename: corrected
E0609 = `{ $slug }` can't be a file name on every system
    .title = a name that can't be a file name everywhere
    .hint-rename = `{ $corrected }` can
    .hint-letters = use the letters `a` to `z`, digits and single hyphens, and keep it short
    .hint-reserved = Windows keeps that name for a device
    .explain =
        The name becomes a file name and part of an address. It must work on every system, on a
        stick and in an e-mail, so it has lower-case letters from a to z, digits and single
        hyphens only, at most 80 signs, and none of the names that Windows keeps for devices,
        such as `con`.

            2023-06-01-dak-nong-hoan-thanh.vi.md

# picture
# .hint-similar: names
# .hint-entry: file (of the register)
E0610 = the picture `{ $picture }` is not in the photo register
    .title = a picture that the photo register lacks
    .hint-similar = did you mean { $names }?
    .hint-entry = add it to `{ $file }` with `credit`, `alt` and `consent`
    .explain =
        A text shows a picture that the photo register does not have. Pictures are published
        only with credit, a description for those who can't see them, and the consent of those
        shown; the register is where the officer who signs finds all of that.

            photos:
              trao-giay-khen.jpg:
                credit: Công an tỉnh Đắk Nông
                alt: two officers hold a certificate
                public_event: true
                date: 2023-06-01
                audience: public

# target, reason (file, id, remote or absolute), page (the first that has it), pages (how many times)
# .hint-relative: file (a path the link is read from)
E0611 = { $reason ->
        [id] a link leads to `{ $target }`, where that page has no such place
        [remote] a page needs `{ $target }`, which is not in the folder of the site
        [absolute] a link leads to `{ $target }`, which works at one address only
       *[file] a link leads to `{ $target }`, which is not a file of the site
    } ({ COUNT($pages) ->
        [1] `{ $page }`
       *[other] `{ $page }` and more, { $pages } times in all
    })
    .title = a finished page with a link that can’t work
    .hint-relative = the path is read from `{ $file }`
    .explain =
        Before they are published, the finished pages are read once more, and every link and
        picture must lead to a file of the site or to a web address. This one does not: it would
        lead to nothing for whoever opens the site from a disk or from an attachment.

        Links of texts name what they mean and are checked before, so this one comes from a
        template of the site’s own theme. The path is read from the page that holds it, has no
        `/` at its beginning and ends in a file name:

            <a href="{"{{"} root {"}}"}documents.html">…</a>

### 06, from 620 on: what numbers of a text rest on

# problem (form or segment), path, segment
# .hint-parts: names
E0620 = { $problem ->
        [form] `{ $path }` names no figure
       *[segment] `{ $segment }` in `{ $path }` means nothing, or stands there twice
    }
    .title = a figure named in a way that means nothing
    .hint-form = a figure is named by its unit and its indicator, `fig:67/cccd`
    .hint-units = units are counted within a unit and of a level, `units:01/commune`
    .hint-parts = behind the indicator can stand a day, `known-` and a day, `of-` and a kind of base, `at-` and a level, `by-` and a unit, and one of { $names }
    .explain =
        A number of a text is bound to its figure by a link: the unit, the indicator, and, where
        that is not enough, which figure and which number of it.

        {"    ["}nearly 90%](fig:004/cccd)
        {"    ["}63 days](fig:67/cccd/days-ahead)
        {"    ["}38.49%](fig:31/eid_activated/2023-06-13)
        {"    ["}1,128,438](fig:42/cccd/2023-05-10/known-2023-05-12/count)

        `known-` is a day of knowledge earlier than the text's own, `of-` a kind of base where
        figures of several stand side by side, `at-` the level of parts that are counted, `by-`
        the unit whose deadline is meant. Each can stand there once, in any order.

# literal, sentence, binding, value
# .hint-write: corrected
E0621 = `{ $literal }` is not what `{ $binding }` gives: { $value } (“{ $sentence }”)
    .title = a number of a text that its figure does not give
    .label-figure = the figure
    .hint-write = if the figure is right, write `{ $corrected }`; a figure that was published stays as it was, and a later one corrects it
    .hint-day = the latest figure known is meant; for another one write its day behind the indicator
    .explain =
        A number stands in a text, and the figure it is bound to says something else. Either the
        text was wrong from the start, or somebody changed a figure that was published: then every
        sentence that rests on it is told here.

        A figure is compared as the text knew it, on the day under `vintage:` (its `date:` without
        one). A correction that is published later does not touch the text: its page gets a note.

        A number without a word is exact; a rate is right to its last digit, rounded or cut off.
        A figure with a word needs the word: a rate that its source calls “nearly 90%” is not
        90%. “About”, “nearly” and “over” are as wide as the method page says.

# reason (none, day, part, deadline, later or withheld), binding, part, known, sentence
# .hint-days: names
# .hint-parts: names
# .hint-vintage: day
E0622 = { $reason ->
        [day] there is no figure of that day for `{ $binding }`
        [part] the figure of `{ $binding }` gives no `{ $part }`
        [later] the figure of `{ $binding }` was not known on { $known }
        [withheld] the figure of `{ $binding }` is withheld
        [deadline] no deadline holds for `{ $binding }`
       *[none] there is no figure for `{ $binding }`
    } (“{ $sentence }”)
    .title = a number bound to a figure that is not there
    .label-figure = the figure
    .hint-days = there are figures of { $names }
    .hint-parts = it gives { $names }
    .hint-vintage = it is known since { $day }; say `vintage: { $day }` if the text may know it
    .explain =
        A number of a text is bound to a figure that the site does not have, that was published
        after the text's day of knowledge, that does not give what is asked of it, or that is
        withheld because it is in doubt.

        Without a day behind the indicator the latest figure is meant that the text could know.
        Without a part, the form of the number says which is meant: `%` the rate, “9 of 29” the
        parts, any other number the count.

# of (base-kind, level or deadline), binding
# .hint-segments: names
E0623 = { $of ->
        [level] `{ $binding }` has parts of several levels
        [deadline] for `{ $binding }` several deadlines hold
       *[base-kind] `{ $binding }` has figures of several kinds of base
    }
    .title = a number bound to several figures
    .hint-segments = say which is meant, with { $names } behind the indicator
    .explain =
        A binding means one figure and one number of it. Here several fit that are not the same:
        figures of several kinds of base for one day, parts of several levels, or several
        deadlines.

        {"    ["}101.30%](fig:49/eid_activated/of-assigned_target)
        {"    ["}109 of 109](fig:35/cccd/at-commune/parts)
        {"    ["}31 days](fig:01/cccd/by-VN/days-ahead)

# literal, binding, value, sentence
E0624 = `{ $literal }` can't be compared with what `{ $binding }` gives: { $value } (“{ $sentence }”)
    .title = a number bound to a number of another form
    .label-figure = the figure
    .hint-part = name another part of the figure, or write the number in the figure's form
    .explain =
        A count is bound to a rate, a rate to a count, or a number to a day. Say behind the
        indicator which number of the figure is meant, such as `count`, `rate`, `parts` or
        `days-ahead`.

# number, sentence
# .hint-bind: number
# .hint-quote: number
E0625 = nothing carries the number `{ $number }` (“{ $sentence }”)
    .title = a number of a bulletin that nothing carries
    .hint-bind = bind it to a figure, `[{ $number }](fig:<unit>/<indicator>)`; `tiendo bind` proposes figures
    .hint-quote = if only a source says it, quote it, `[{ $number }](quote:1)` for the first of `sources:`
    .hint-name = if it belongs to a name, add the name to `proper_names:` of `site.yaml`
    .explain =
        Every number of a bulletin rests on something that can be checked: on a figure, a
        calculation or a count of units, or on the words of a source. The headline and the summary
        count too.

        {"    ["}nearly 90%](fig:004/cccd)   a figure
        {"    ["}1,904](calc:gap)            a calculation of the front matter
        {"    ["}579](units:01/commune)      how many units there are
        {"    ["}14 districts](quote:2)      what the second of `sources:` says

        No binding is asked of dates and times, symbols of documents, ordinals, numbers of
        articles of law, numbers in code and in quotations (`>`), the words of links to units,
        documents and pages, the names of the registers, and names under `proper_names:` of
        `site.yaml`.

# binding, sentence
E0626 = a text for everybody rests on `{ $binding }`, which is not for everybody (“{ $sentence }”)
    .title = a text that rests on a figure which others may not see
    .label-figure = the figure
    .hint-internal = make the text internal, or have the figure published
    .hint-embargo = a figure under embargo can be told by a text with the same embargo or a later one
    .explain =
        What a public text says is public. It can rest only on figures that are public, of units
        and programmes that are, and not before the minute at which a figure's embargo ends.

# calculation
E0627 = `{ $calculation }` can't be calculated
    .title = a calculation that can't be made
    .hint-form = write figures with ` + `, ` - ` or one ` / ` between them, `080/cccd/count + 084/cccd/count`
    .hint-kinds = counts go with counts, rates with rates, and two days give the days between them; a figure without an upper bound can't be taken away
    .explain =
        Calculations stand in the front matter, each under a name that links bind to, the same in
        every language:

            calculations:
              three: 080/cccd/count + 084/cccd/count + 082/cccd/count
              gap: 42/cccd/2023-05-10/count - 42/cccd/2023-05-10/known-2023-05-12/count
              share: 35/eid_activated/count / 35/cccd/count
              days: VN/cccd/deadline - 01/cccd/deadline

        A sum or difference of counts is a number, of two days a number of days, of rates a number
        of points. A quotient is a rate. Signs have a space on either side.

# name
# .hint-use: name
E0628 = no number is bound to the calculation `{ $name }`
    .title = a calculation that no number is bound to
    .hint-use = bind a number to it, `[…](calc:{ $name })`, or take it out
    .explain =
        The front matter declares a calculation, and no text of the bulletin uses it. A number may
        be missing from the text, or the calculation is left over.

# binding, count, base, sentence
# .hint-declared: binding
# .hint-computed: binding
E0630 = `{ $binding }` was declared complete, and its own figures say { $count } of { $base } (“{ $sentence }”)
    .title = “100%” of a rate that its own counts do not give
    .label-figure = the figure
    .hint-declared = say that it was declared, and bind it to `{ $binding }/declared`
    .hint-computed = or say what the counts give, `{ $binding }/computed`
    .explain =
        The source says 100%, and the counts beside it give less, because somebody was left out of
        the count. A text that says 100% without more would praise what the data does not carry.

        Bind “100%” to the part `declared`, which says that it is somebody's word, and tell the
        reader of whom it is true; the rate of all is the part `computed`.

            declared complete for [100%](fig:18586/cccd/declared) of those present; of all it is
        {"    ["}94.4%](fig:18586/cccd/computed)

# binding, language, other-language
# .label-other: other-language
E0631 = `{ $binding }` is bound in `{ $other-language }` and not in `{ $language }`
    .title = texts of one bulletin that rest on different figures
    .label-other = here in `{ $other-language }`
    .hint-same = say the same in every language
    .explain =
        A bulletin says the same in every language: what one text rests on, the others do too. A
        number is missing from one of the texts, or is bound to another figure there.

# binding, previous, value, published, sentence
E0632 = `{ $binding }` was { $previous } when the text was written, and is { $value } since { $published } (“{ $sentence }”)
    .title = a text that rests on a figure which was corrected since
    .label-corrected = corrected here
    .explain =
        A figure was corrected after a text that rests on it was published. The text stays as it
        was; its page gets a note with the figure as it is now.
# text, language
E0640 = “{ $text }” states no number in `{ $language }`
    .title = a bound text without a number
    .explain =
        The text of a link to a figure is held against the figure, so it must state one number:
        in digits, or in words up to the hundreds. Words around it may stay:

            Long Biên: [nearly 90%](fig:004/card)
            Thường Tín: [nine of 29 communes](fig:279/card)

        Days, times, ordinals and numbers of documents are no figures. Move the link to the
        number that it proves, or link the unit or the document instead.

# text, language
# .hint-one: numbers (a list)
E0641 = “{ $text }” states more than one number in `{ $language }`
    .title = a bound text with more than one number
    .hint-one = give each its own link: { $numbers }
    .explain =
        A link proves one number. Two that belong together are one statement: a part of a whole
        (`9 of 29 communes`) or a range (`60% to 70%`). Anything else needs a link for each.

            issued: [113,893](fig:080/card/count) of [113,893](fig:080/card/base)

# text, language
# .hint-form: corrected
E0642 = “{ $text }” has a number that `{ $language }` does not write so
    .title = a number in the form of another language
    .hint-form = here it is written `{ $corrected }`
    .hint-minus = say in words which way it goes, and write the number without its sign
    .explain =
        Decimal and grouping signs differ between languages: `1.130.342` and `38,49%` in
        Vietnamese are `1,130,342` and `38.49%` in English. A number that is written in the way
        of another language is never guessed at, because `1,130` would be a thousand times less.

        Write it as the language of the text does.

# text, language
# .hint-word: word
E0643 = “{ $text }” fixes no number in `{ $language }`
    .title = a bound text whose words fix no number
    .hint-word = `{ $word }` does not say how many
    .hint-year = a day that is bound has its year: `29/5/2023`
    .hint-range = a range goes from the smaller number to the larger one, of the same kind and without a further word
    .hint-parts = bind the parts without the word, or the number alone with it
    .explain =
        The words of the link do not fix a number that could be held against a figure: “dozens”
        is any number, a day without its year is one of many, and a range that falls is none.

        Write the number with the word that belongs to it: `about 40`, `over 100`, `29/5/2023`.

# slug, written, language, other-language
# .label-instead: written
E0644 = `{ $slug }` says “{ $written }” in `{ $language }` and not in `{ $other-language }`
    .title = translations that say different days
    .label-instead = here it says “{ $written }”
    .label-missing = this text does not say it
    .hint-same = a day that one language says, every language says
    .explain =
        A day stands in one language of a bulletin and has no counterpart in another. Readers of
        the two would be told different things, and mostly one of the days is a slip.

        Days are held against each other with their year where both say it, in the heading, the
        summary and the text; months and years alone are not.

# slug, written, language, other-language
# .label-instead: written
E0645 = `{ $slug }` speaks of `{ $written }` in `{ $language }` and not in `{ $other-language }`
    .title = translations that speak of different units, documents or commendations
    .label-instead = here it speaks of `{ $written }`
    .label-missing = this text does not speak of it
    .hint-same = link the same units, documents and commendations in every language
    .explain =
        The translations of a bulletin speak of the same units, documents and commendations. One
        of them links something that another does not: the key is another one there, or a
        sentence is missing.

        How often and in which order they stand may differ; addresses of the web may too.

# slug, language, other-language, state, updated
# .label-updated: updated
# .hint-state: updated
E0646 = `{ $slug }` in `{ $language }` is a translation of the state of { $state }, and the text in `{ $other-language }` was changed on { $updated }
    .title = a translation that is older than its original
    .label-updated = the original was changed on { $updated }
    .hint-state = bring the translation up to date, and write `state: { $updated }`
    .explain =
        The original was changed after the state that the translation says it was made from. Its
        page tells readers so. Once it has been brought up to date, its front matter names the
        new state:

            translation: {"{"}of: vi, state: 2023-06-01{"}"}

# written, name
# .label-register: unit
# .hint-whole: name
# .hint-alias: written
E0647 = “{ $written }” lacks the marks of “{ $name }”
    .title = a name without its marks
    .label-register = the unit `{ $unit }` is here
    .hint-whole = write “{ $name }”
    .hint-alias = if it is a name of its own, add “{ $written }” to the `aliases` of the unit
    .explain =
        A text has the name of a unit without its tone marks and other marks. In Vietnamese they
        are part of the letters, so that it is another name, or none; two names can become one.

        Write names as the register has them, in every language. Names of one word are only
        looked for where the text links the unit or names it under `units`.

# block
E0650 = a block `{ $block }` stands within a list, a quotation or a footnote
    .title = a chart or a table within something else
    .hint-margin = let it begin at the left margin, with an empty line before it
    .explain =
        A block places a chart or a table of units in a bulletin. It takes the width of the text,
        so that it stands between paragraphs, and not in a list, a quotation or a footnote.

# block
E0651 = a block `{ $block }` stands on a page
    .title = a chart or a table on a page
    .hint-bulletin = let a bulletin show it, and link that
    .explain =
        What a chart or a table of units shows is what was known on the day of a bulletin. Pages
        have no day: what they said would change with every build. Link the page of the unit or
        of the indicator, which always have the newest figures, or a bulletin.

# kind, problem
E0652 = { $problem ->
        [unit-wanted] a chart `{ $kind }` shows one unit, and none is named
        [unit-only] a chart `{ $kind }` shows one unit, and `within` names another
        [within-wanted] a chart `{ $kind }` shows the units within one, and `within` is missing
        [within-only] a chart `{ $kind }` shows the units within one, and `unit` names a single one
        [level] a chart `{ $kind }` shows the units right below one, and takes no `level`
        [level-one] a chart `{ $kind }` shows one unit, and takes no `level`
        [level-wanted] a chart `{ $kind }` shows how units of a level differ, and `level` is missing
        [units-twice] `units` lists a unit twice
        [units-level] a `level` goes with `within`, and not with `units`
        [units-both] `units` and `within` say twice which units are shown
       *[units-wanted] nothing says which units the table shows
    }
    .title = a chart or a table that does not say whose figures it shows
    .explain =
        Charts `line` and `waterfall` show one unit: `unit: "31"`. All others show units within
        one: `within: "01"`. With `ranking`, `slope` and `funnel`, `level` says of which level;
        without it they show those right below. `strips` always needs a level: it sets the units
        within one beside those within another.

        A table names its units, `units: ["003", "004"]`, or says within which unit they are, with
        or without their level:

            within: "01"
            level: commune

# what, named
E0653 = a bulletin for everybody shows { $what ->
        [unit] the unit
       *[indicator] the indicator
    } `{ $named }`, which is not for everybody
    .title = a chart or a table of what others may not see
    .hint-audience = make the bulletin internal, or show something else
    .explain =
        A chart or a table in a public bulletin names a unit or an indicator that only the
        internal edition has. Figures that are not public are left out of it in any case.

# slug, n, language, other-language
E0654 = chart or table { $n } of `{ $slug }` is another one in `{ $language }` than in `{ $other-language }`
    .title = translations that place different charts and tables
    .label-other = the other language has this here
    .label-missing = this text has none here
    .hint-same = place the same charts and tables in the same order in every language
    .explain =
        The translations of a bulletin place the same charts and tables, in the same order: the
        same kind, indicator and units. The first that differs is told, or the one that only one
        of the texts has.

# block, day
E0655 = a block `{ $block }` has nothing to show as of { $day }
    .title = a chart or a table without figures
    .hint-figures = see which figures were known on that day: `vintage` of the front matter, else the date
    .explain =
        Nothing was known on the day of the bulletin that this kind of chart or table can show: no
        figure of these units, or not of as many as it takes. The block is left out of the page.

        A `line` takes two figures and a `waterfall` two with exact counts. A `ranking` shows up
        to 40 units, a `map` 10 to 250 with places on it, a `heat` up to 64, `multiples` up to 24,
        a `slope` up to 100; `strips` take units within two others at least.

        Choose another kind or other units, or let `vintage` of the front matter name the day on
        which the figures were known.

# info, block
# .hint-fence: block
E0656 = code in the language `{ $info }`: a chart or a table begins with `{ $block }` alone
    .title = a fence that is nearly that of a chart or a table
    .hint-fence = write "```{ $block }", or another name if it is code
    .explain =
        The words behind the opening fence say what stands between the fences. `chart` and `units`
        alone place a chart or a table of units; anything else is code, and is shown as it stands.
        What is nearly one of them would put the lines of a table before readers.

### 07 registers

# document
# .hint-similar: names
E0701 = no document has the key `{ $document }`
    .title = a document that the register lacks
    .hint-similar = did you mean { $names }?
    .hint-entry = documents are listed in `documents.yaml`
    .explain =
        A file cites a document by a key that `documents.yaml` does not have. Each figure leads
        back to its source, and a key that leads nowhere breaks that way.

        Correct the key, or add the document. The official number stands in the entry, because
        it has signs that a key can't have:

            documents:
              cong-van-1451:
                kind: official dispatch
                issuer: UBND tỉnh Đắk Nông
                symbol: 1451/UBND-KSTTHC
                date: 2023-05-17
                title: On the pace of issuing identity cards

# first, second (keys), symbol, date
# .label-first: document
E0702 = `{ $first }` and `{ $second }` are the same act: `{ $symbol }` of { $date }
    .title = two documents that are the same act
    .label-first = `{ $document }` stands here
    .hint-merge = keep one of them, and its key wherever the other is cited
    .explain =
        Two entries are one official act: same issuer, same number and symbol, same date.
        Numbers begin anew each year, so these three together tell acts apart. With two entries
        half of the citations would lead to one page and half to the other.

        Keep one entry, and write its key wherever the other one was cited.

# missing (issuer, date or both), document
E0703 = { $missing ->
        [issuer] the official act `{ $document }` has no issuer
        [date] the official act `{ $document }` has no date
       *[both] the official act `{ $document }` has neither issuer nor date
    }
    .title = an official act without issuer or date
    .hint-issuer = give `issuer:` as the document's head names it
    .hint-date = give `date:`; if nobody knows it, `unknown` stays and the page says so
    .explain =
        A document with a symbol is an official act, and this one lacks the office that issued it
        or its date. The same number is given out every year and by every office, so a
        reader can't find the act.

            documents:
              cong-van-1451:
                issuer: UBND tỉnh Đắk Nông
                symbol: 1451/UBND-KSTTHC
                date: 2023-05-17

        If the date is not known to anybody, `date: unknown` stays, and the page says so.

# id
# .hint-rename: corrected (a free id)
E0704 = two commendations have the id `{ $id }`
    .title = two commendations of one id
    .label-first = the other one stands here
    .hint-rename = give one of them another id, such as `{ $corrected }`
    .explain =
        Two commendations have the same id, in two files. The id is part of the page's address
        and of links to it, so it names one commendation only.

        Give one of them another id.

# id, unit, indicator, as-of
# .label-figure: value
# .hint-days: names (days on which that unit has figures of the indicator)
# .hint-rate: stated, value (what the commendation claims, and what the figure says)
E0705 = the commendation `{ $id }` is not carried by `{ $indicator }` of `{ $unit }` on { $as-of }
    .title = a commendation that its figure does not carry
    .label-figure = the figure is { $value } here
    .hint-days = there are figures of { $names }
    .hint-rate = it claims { $stated }, the figure says { $value }
    .hint-snapshot = no snapshot has that figure: add it with its source, or name another day
    .explain =
        A commendation rests on a figure that no snapshot states, or that does not reach what
        the commendation claims. The law asks for accuracy before praise, and the page sets the
        figure beside the award; an award that its figure does not carry embarrasses those who
        were commended.

        Correct unit, indicator and day, or the rate that is claimed, or add the figure with its
        source:

            rests_on:
              - unit: "67"
                indicator: cccd
                as_of: 2023-05-29

# id, other
# .label-other: id
E0706 = the commendations `{ $id }` and `{ $other }` are for the same achievement
    .title = one achievement commended twice
    .label-other = `{ $id }` stands here
    .hint-same = if they are one award, keep one entry with all its recipients
    .hint-levels = if two authorities awarded it, both stay and the page says so
    .explain =
        Two granted commendations go to the same recipients' units and rest on the same figure.
        By law one achievement is not awarded twice, so readers and auditors will ask.

        If they are one award, make it one entry with all its recipients. If two authorities did
        award it, leave both: the warning stays so that whoever signs has seen it.

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
    .explain =
        A photo and the register do not match: either the register names a file that is not in
        `photos/`, or a file lies there that it does not name. A photo without an entry has no
        credit, no description and no consent, and is never published.

        Add the missing half, or remove the other.

# photo
E0708 = the photo `{ $photo }` has no consent and is not of a public event
    .title = a photo without consent
    .hint-consent = say as `consent:` where the consent of those shown is kept
    .hint-event = if it shows a public event, write `public_event: true`
    .hint-internal = without `audience: public` it stays internal and needs no consent
    .explain =
        The photo is public and shows people, but the register names neither their consent nor a
        public event. Publishing it may be against the law, and can't be undone once it was
        copied.

        Say where the consent is kept, or that the event was public, or leave the photo
        internal:

            photos:
              trao-giay-khen.jpg:
                consent: file 12/2023 of the press office

# file
# .hint-move: corrected (a path)
E0709 = `audience: public` stands in `{ $file }`, under `internal/`
    .title = a public item in an internal file
    .hint-remove = remove the line if it is internal
    .hint-move = move it to `{ $corrected }` if it is public
    .explain =
        Everything under `internal/` is internal, whatever a file there says. A file that calls
        itself public in that place was put into the wrong folder or has the wrong line, and
        nothing but a person can tell which.

        Remove the line, or move the file out of `internal/`.

# key, value
E0710 = `{ $key }` can't be `{ $value }`
    .title = a value that the site can't have
    .hint-email = an e-mail address looks like `office@example.org`
    .hint-time-zone = a time zone has a name such as `Asia/Ho_Chi_Minh`
    .hint-address = a web address begins with `https://` or `http://`
    .hint-base-url = it begins with `https://` or `http://` and ends with `/`
    .hint-no-query = the paths of pages are put behind it: leave out everything from `?` or `#` on
    .hint-encoded = it can have ASCII letters, digits and signs of addresses alone: write a name of a host in Punycode (`xn--…`) and other letters as `%XX`
    .explain =
        A value of `site.yaml` can't be what its key asks for. It stands on every page or
        decides how all dates are read, so it is checked before anything is built.

            time_zone: Asia/Ho_Chi_Minh
            base_url: https://example.org/tien-do/
            contact:
              name: Press office
              email: press@example.org

# id, unit, indicator, as-of, previous, value
# .label-corrected: as-of, published
E0711 = the commendation `{ $id }` rests on `{ $indicator }` of `{ $unit }` on { $as-of }, corrected since from { $previous } to { $value }
    .title = a commendation whose figure was corrected since
    .label-corrected = corrected here, by the figure of { $as-of } published on { $published }
    .hint-authority = tell the authority; if it takes the award back, write `status: revoked`
    .explain =
        A commendation rests on a figure that was corrected after it was given. The page prints
        the figure as it is now and, beside it, as it was when the award was given, so that a
        reader sees both. Whether the award stands is for the authority to say.

# id, first, second (words of the files), reason (status or day)
E0720 = { $reason ->
    [status] the commendation `{ $id }` can't become { $second } after it was { $first }
   *[day] the commendation `{ $id }` became { $second } before it was { $first }
    }
    .title = steps of a commendation that can't follow each other
    .hint-order = a proposal is granted or given up, a grant revoked; `history` holds what came before `status`
    .hint-oldest = write `history` oldest first; `status` and `date` are the latest step
    .explain =
        A commendation is proposed, then granted, and sometimes revoked. Its `history` holds the
        earlier steps, oldest first; `status`, `date`, `document` and `reason` of the entry itself
        are the latest one. A site of an earlier day shows the step of that day, so a wrong order
        would print a proposal as an award:

            status: granted
            date: 2023-06-20
            history:
              - {"{"}status: proposed, date: 2023-06-05{"}"}

# id, date, as-of
E0721 = the commendation `{ $id }` was granted on { $date }, before what it is for: { $as-of }
    .title = an award before its achievement
    .label-granted = granted here
    .hint-day = correct the day of the award or of the figure; what was only expected is no achievement yet
    .explain =
        A commendation was granted before the day of the figure that its achievement rests on.
        Nobody can be praised for what isn't done: one of the two days is wrong, or the award
        rests on an earlier figure.

# id, unit
# .hint-computed: names (days before deadlines, with the deadlines)
E0722 = the commendation `{ $id }` claims a deadline that the figures of `{ $unit }` do not carry
    .title = a claim of days before the deadline that the figures don't carry
    .hint-computed = by the figure and the deadlines it is { $names }
    .hint-unmet = by the figure the target was not reached by the deadline
    .hint-none = no deadline holds for this unit and indicator: add it to the programme
    .explain =
        `before_deadline: true` or `days_ahead:` says that a target was reached before its
        deadline. The dates say otherwise: the target wasn't reached by then, or the days are
        others. Days are counted from the day of completion, else that of the figure, to the
        deadline as it stood on that day.

        Correct the claim, or the figure or the deadline if they are wrong.

# id, phrase (as the text says it), claim (whole or deadline)
E0723 = the commendation `{ $id }` says “{ $phrase }”, but { $claim ->
    [whole] none of its figures is complete
   *[deadline] no deadline was met by its figures
    }
    .title = praise in words that the figures don't carry
    .hint-words = say what the figures say, or rest it on the figure that carries the words
    .explain =
        The achievement claims all of it, or a deadline that was met. The figures that the
        commendation rests on say less. Readers see both on one page, so the words have to be
        what the figures are: with the count, those who were left out, and the days that were
        left.

# id, phrase
E0724 = the commendation `{ $id }` says “{ $phrase }” and rests on no figure
    .title = praise in words behind which no figure stands
    .hint-figure = name the figure under `rests_on`; pages then show it beside the words
    .explain =
        The achievement claims all of it, or a deadline that was met, and no figure stands behind
        it. Name unit, indicator and day of the figure:

            rests_on:
              - {"{"}unit: "67", indicator: cccd, as_of: 2023-05-29, rate: 100%, before_deadline: true{"}"}

# id, missing (decision, date or both)
E0725 = the award `{ $id }` has { $missing ->
    [decision] no decision
    [date] no date
   *[both] neither decision nor date
    }
    .title = an award that nobody can look up
    .explain =
        An award is granted by a decision with a number and a day. Without them nobody can look it
        up. Add `document:` or `decision:`, and the date, once they are known; until then the page
        says that they aren't.

# id, symbol
E0726 = the proposal `{ $id }` bears the decision { $symbol }
    .title = a proposal that bears a decision
    .hint-granted = if the decision grants it, write `status: granted` and keep the proposal in `history`
    .hint-proposal = if nothing was decided, cite the proposal itself
    .explain =
        A commendation is listed as proposed, and its symbol is that of a decision (QĐ). Either it
        was granted since, or the symbol is that of another paper. Pages never show a proposal as
        granted, whatever it cites.

# id
# .label-held: id
E0727 = a public text says a name that the commendation `{ $id }` keeps for the office
    .title = a name that is held back stands in a public text
    .label-held = `{ $id }` holds the name back here
    .hint-rephrase = speak of the person without the name, as the page of the award does
    .hint-publish = if the name may be public, say so: `names: public`
    .explain =
        A recipient's name is for the internal edition only (`names: internal`), and a text that
        everybody reads says it: an achievement, a remark, a document's title, a bulletin or a
        page. The message leaves the name out; look for the recipients of the commendation.

# id, name
# .hint-similar: names
E0728 = the commendation `{ $id }` names a form that is not defined: { $name }
    .title = a form of commendation that isn't defined
    .hint-similar = did you mean { $names }?
    .explain =
        The site defines forms of commendation under `forms`, with the names that the law gives
        them. This one isn't among them, so its pages can't say what it means and which rule is
        behind it. Add it, or write one of the names or aliases that are defined. Each form is
        told once.

# id, name
# .hint-similar: names
E0729 = the commendation `{ $id }` names an authority that is not defined: { $name }
    .title = an authority that isn't defined
    .hint-similar = did you mean { $names }?
    .explain =
        The site defines who gives commendations under `authorities`, by their legal names. This
        one isn't among them. Add it, or write one of the names or aliases that are defined. Each
        authority is told once.

# id, form, authority
E0730 = the commendation `{ $id }`: { $form } is not given by { $authority }
    .title = a form that this authority doesn't give
    .hint-given-by = the form says under `given_by` who may give it
    .explain =
        The law says who may give which form: an order comes from the President, not from a
        district. The form's entry lists its authorities under `given_by`, and this commendation
        names another. Correct the form, the authority, or the list.

# id, times, other, number
# .label-other: id
E0731 = the commendation `{ $id }` is number { $times } of its form for the same recipient, `{ $other }` before it number { $number }
    .title = numbers of times that contradict each other
    .label-other = `{ $id }` stands here
    .explain =
        `times` counts how often somebody has received a form. Two awards of one form to the same
        recipient have the same number, or the later one has the lower.

# id, status, date, document, decided
E0732 = the commendation `{ $id }` is { $status } on { $date }, before its document `{ $document }` of { $decided }
    .title = an award that is dated before its decision
    .label-document = the document
    .explain =
        The document that a step of a commendation cites is younger than the step. An award counts
        from its decision on: correct the day, or cite the decision it was made by.
### 07, from 740 on: documents, difficulties, words that bulletins are filed under

# symbol
# .hint-corrected: corrected
E0740 = no office writes a symbol as `{ $symbol }`
    .title = a symbol that no office writes so
    .hint-corrected = it is probably `{ $corrected }`
    .hint-form = a symbol is a number, a stroke and the signs of kind and issuer: `1451/UBND-KSTTHC`, `59/2022/NĐ-CP`
    .explain =
        A document in Vietnamese has a symbol that is not in the form of official documents: a
        number, the year for acts that make law, then the signs of its kind and of who issued it,
        in capitals. Small letters, blanks, long dashes and D for Đ come from keyboards; a reader
        who searches for the act by such a symbol does not find it.

        Write it as on the head of the document:

            documents:
              cong-van-1451:
                symbol: 1451/UBND-KSTTHC

        If the head itself is written so, leave it: the warning keeps nothing from being built. A
        document in another language (`language: fr`) is not judged.

# kind (itself or several), documents (in the order in which each replaces the next)
# .label-other: document
E0741 = { $kind ->
        [itself] the document { $documents } cites or replaces itself
       *[several] documents replace each other in a circle: { $documents }
    }
    .title = documents that replace each other in a circle
    .label-other = `{ $document }` stands here
    .hint-remove = remove `replaces:`, `replaced_by:` or `cites:` where it is wrong
    .explain =
        A document names itself, or takes the place of one that, by way of others, took its own.
        Nobody could say which of them is in force.

        `replaces:` stands at the newer document, `replaced_by:` at the older one. One of the two
        is enough:

            documents:
              ke-hoach-20:
                replaces: [ke-hoach-12]

# kind (replaces or cites), document, date, other, later
# .label-later: later
E0742 = `{ $document }` of { $date } { $kind ->
        [replaces] replaces
       *[cites] cites
    } `{ $other }`, which is of { $later }
    .title = a document that cites or replaces a later one
    .label-later = { $later } stands here
    .hint-dates = one of the two dates is wrong, or the two documents are the wrong way round
    .explain =
        A document cites or replaces another that is of a later day. It can't have known it, so
        one of the dates is wrong, or `replaces:` stands at the older document.

        Correct the date, or write `replaced_by:` where `replaces:` stands.

# kind (bulletin, commendation, deadline or document), document, replacing, date
# .hint-cite: corrected
# .label-replacing: document
E0743 = { $kind ->
        [bulletin] a bulletin
        [commendation] a commendation
        [deadline] a deadline
       *[document] a document
    } cites `{ $document }`, which `{ $replacing }` replaced on { $date }
    .title = a document that is cited after another took its place
    .label-replacing = `{ $document }` stands here
    .hint-cite = if the new one is meant, cite `{ $corrected }`
    .explain =
        Something cites a document that was no longer in force on its day. Readers would go by
        rules that do not hold any more.

        Cite the document that took its place. Where the old one is meant, cite both, or leave
        it: this is a note, and the entry of the old document says what replaced it.

# kind (reported, before or status), id, date (of the step), previous (day, or status in words), status
E0744 = { $kind ->
        [reported] the history of `{ $id }` begins on { $date }, before the report of { $previous }
        [before] the history of `{ $id }` goes back from { $previous } to { $date }
       *[status] in the history of `{ $id }`, `{ $status }` can't follow `{ $previous }`
    }
    .title = a history that can't have happened so
    .hint-order = put the steps in the order of their days, the first first
    .hint-reopened = what is resolved and hinders again is `reopened`
    .hint-first = `reopened` follows `resolved`, and `open` follows the report or `in_hand`
    .explain =
        The steps of a difficulty are not in the order of their days, or one of them can't follow
        the one before it. How long it has been open is counted from them.

            difficulties:
              duong-vao-thon:
                reported: 2023-05-02
                history:
                  - {"{"}date: 2023-05-09, status: in_hand, text: A mobile desk comes twice a week{"}"}
                  - {"{"}date: 2023-06-20, status: resolved{"}"}
                  - {"{"}date: 2023-08-01, status: reopened{"}"}

# id, status, last
E0745 = `{ $id }` is said to be `{ $status }`, and its history ends with `{ $last }`
    .title = a status that is not how the history ends
    .label-last = the history ends here
    .hint-remove = remove `status:`: the history says it
    .explain =
        A difficulty has a `status:` and a history, and they contradict each other.

        Where there is a history, it says how things stand, on every day: remove `status:`, or add
        the step that is missing.

# slug, count, language, other-count, other-language
E0746 = the `tags:` of `{ $slug }` are { $count } in `{ $language }` and { $other-count } in `{ $other-language }`
    .title = translations that are filed under more or fewer words
    .label-other = the others stand here
    .hint-same = give the same words in the same order in every language
    .explain =
        The lists of bulletins by word are the same in every language. The first word of a
        translation translates the first of the original, the second the second; where there are
        more or fewer, nobody can say which belongs to which, and these words lead to no list.

        Give as many `tags:` in each translation, in the same order.

# tag, word, other, language
# .hint-same: corrected
# .label-other: other
E0747 = `{ $tag }` is `{ $word }` in `{ $language }` here and `{ $other }` elsewhere
    .title = a word with two translations
    .label-other = `{ $other }` stands here
    .hint-same = write `{ $corrected }` in both, or the other word in both
    .explain =
        A word that bulletins are filed under has two translations. All of them stand in one list,
        which can only have one name.

        Choose one and write it everywhere. If two things are meant, give them two words in the
        first language too.
### 07, from 750 on: photos

# reason (kind, unknown, cut, broken or changed), detail (the name of the kind, or what the decoder says)
E0750 = { $reason ->
        [kind] the picture is a { $detail } file, not a JPEG or PNG
        [unknown] the picture is neither a JPEG nor a PNG file
        [cut] the picture breaks off before its end
        [changed] the picture was changed while the site was made
       *[broken] the picture can't be read ({ $detail })
    }
    .title = a picture file that can't be read
    .hint-save = save it as JPEG and put that in its place; renaming it isn't enough
    .hint-again = copy it again from where it came from
    .explain =
        A file below `photos/` is not a whole JPEG or PNG picture, whatever its name ends in. Often
        it comes from a telephone that takes HEIC pictures, or a copy of it was broken off; a
        browser would show nothing, or half of it.

        Save the picture as JPEG with the program that shows pictures, or copy it again from the
        camera. Its size and its other contents don't matter: photos are published smaller, upright
        and without anything but their pixels.

# reason (bytes or pixels), megabytes, width, height
E0751 = { $reason ->
        [bytes] the picture has { $megabytes } MB, and at most 48 can be read
       *[pixels] the picture has { $width } × { $height } pixels, and at most 64 million, 20,000 a side, can be read
    }
    .title = a picture that is too large to be read safely
    .hint-smaller = save it smaller; 2000 pixels on the longer side are enough
    .explain =
        A picture has to be unpacked before it can be made smaller, and this one would fill the
        memory of an ordinary computer. Photos are published at most 1600 pixels wide, so nothing
        is lost with a smaller file.

# photo, width (pixels)
# .hint-larger: least (pixels)
E0752 = the photo `{ $photo }` is only { $width } pixels wide
    .title = a photo that is too small for a column of text
    .hint-larger = ask who took it for the original; from { $least } pixels on it looks sharp
    .explain =
        A photo is never made larger than it is, so this one stands small in its text or looks
        coarse. Pictures that came through a messenger or out of another document usually do; the
        one in the camera is larger.

# photo, slug
E0753 = the photo `{ $photo }` would be published as `{ $slug }`, as another one is
    .title = two photos that would be published under one name
    .label-first = the other one
    .hint-rename = rename one of the two, in the register and in the texts that show it too
    .explain =
        Photos are published under the name of their file, in letters without marks, digits and
        hyphens, and always as JPEG. Names that differ in capitals, marks, blanks or in their ending
        only become one that way, and a photo under `internal/` may not have the name of a public
        one, since a text names it the same.

# photo
E0754 = the public edition leaves out the photo `{ $photo }`, which is internal
    .title = a public text that shows an internal photo
    .hint-public = if everybody may see it, write `audience: public` in the register
    .hint-remove = else show it in an internal text only
    .explain =
        The text is public and the photo is not: it is internal until the register says otherwise.
        The internal edition shows it, and the public one goes without, caption and all, which the
        sentences around it may not expect.

# photo
E0755 = the photo `{ $photo }` stands within a line of text
    .title = a photo within a line of text
    .hint-alone = give it a line of its own, with an empty line before and after it
    .explain =
        A photo stands by itself, between paragraphs, with its caption and its credit below it.
        Within a sentence, a heading, a list, a table or a link there is no room for these.

            The new cards were handed over in the morning.

            ![](trao-the.jpg "The first fifty cards")

            In the afternoon the team went on by boat.

### 08 themes

# template, reason
# .hint-built-in: file
E0801 = the template `{ $template }` can't be used ({ $reason })
    .title = a template that can't be read or rendered
    .hint-built-in = without `{ $file }` the built-in template is used
    .explain =
        A template of the theme can't be read, or failed while a page was made with it. Pages
        would be missing or broken, so none is written and the old site stays.

        The reason stands in the message. `tiendo schema --theme` lists what a template can use.
        Without a file of its own the site has the built-in template, so moving the file away
        gets the site going again.

# theme
# .hint-folder: folder
# .hint-known: names
E0802 = there is no theme `{ $theme }`
    .title = a theme that is not there
    .hint-folder = a theme is a folder, here `{ $folder }`
    .hint-built-in = without `theme:` the built-in theme is used
    .hint-known = there is { $names }
    .explain =
        `site.yaml` names a theme that has no folder below `themes/`. Correct the name, or
        remove the line to use the built-in theme:

            theme: province

# id (of the string), tag (of the language)
# .hint-missing: english
# .hint-similar: similar
# .hint-syntax: line, reason
# .hint-argument: argument, allowed (a list)
# .hint-dropped: argument
# .hint-reference: target
# .hint-direction: value
# .hint-file: tag
# .hint-tag: tag
# .hint-plural: form, n
E0803 = the string `{ $id }` of the language `{ $tag }` can't be used
    .title = a language file that can't be used
    .hint-missing = it is missing; in English it is `{ $english }`
    .hint-unknown = nothing uses a string of that name: remove it
    .hint-similar = did you mean `{ $similar }`?
    .hint-plural = it has no words for the plural form `{ $form }`, as for { $n }
    .hint-twice = it stands twice: keep one of the two
    .hint-syntax = line { $line } can't be read ({ $reason })
    .hint-argument = nothing is filled in for `${ $argument }`; there is { $allowed }
    .hint-dropped = it leaves out `${ $argument }`, which the reader needs
    .hint-reference = it refers to `{ $target }`, which is not in the file
    .hint-circle = it refers to itself, by way of others
    .hint-depth = brackets stand too deep in each other somewhere in the file
    .hint-direction = it says how the language is written, `ltr` or `rtl`, and not `{ $value }`
    .hint-file = the tool does not speak `{ $tag }`: write its strings in `languages/{ $tag }.ftl`
    .hint-tag = nothing is known of dates, numbers and sorting in `{ $tag }`: write the tag as `vi` or `pt-BR`
    .explain =
        A language file can't be read, lacks a string, or has one that can't be filled in. A
        page with gaps or with words of another language looks as if it were not meant for its
        readers, so it is not built.

        Language files are in Fluent form: a name, an equals sign and the string, in which what
        stands between braces is filled in. Every English string must be there under its name,
        with the same arguments. The hint shows what is wrong with this one.

# property, other (property), scheme (light or dark), measured, required (both with one decimal)
# .hint-enough: colour, way (darker or lighter)
E0820 = in the { $scheme ->
        [dark] dark
       *[light] light
    } scheme, `{ $property }` has a contrast of { $measured }:1 against `{ $other }`, and { $required }:1 is needed
    .title = a colour of charts without enough contrast
    .hint-enough = { $way ->
        [lighter] lighter
       *[darker] darker
    }, as in `{ $colour }`, it is enough
    .explain =
        A stylesheet of the theme gives charts a colour that is too close to what it lies on or
        beside. Lines and areas need a contrast of 3:1, colours that texts have too 4.5:1, as in
        WCAG 2. With less, people with weak eyes, on an old screen or in the sun see no line.

        Each of the two schemes, light and dark, is judged with the colours that the site's own
        stylesheets set over the built-in ones. The hint names the nearest colour that will do.

# property, other (property), scheme (light or dark), eyes (full, protanopia, deuteranopia or tritanopia), measured, required (both with one decimal)
E0821 = in the { $scheme ->
        [dark] dark
       *[light] light
    } scheme, `{ $property }` and `{ $other }` look alike to { $eyes ->
        [protanopia] eyes that see no red (protanopia)
        [deuteranopia] eyes that see no green (deuteranopia)
        [tritanopia] eyes that see no blue (tritanopia)
       *[full] all eyes
    }: they are { $measured } apart, and { $required } is needed
    .title = two colours of charts that look alike
    .hint-lightness = make one of the two darker and the other lighter: all eyes can tell that
    .explain =
        Two colours of a chart that stand for different things are hard to tell apart: for
        everybody, or for the twelfth part of men whose eyes lack one of three kinds of cones.
        Distance is measured in CIELAB, where black and white are 100 apart.

        Names and dashes tell lines apart as well, but a reader should not have to look for
        them. Two colours of different lightness are different to all eyes; red and green of
        one lightness are not.

# property, scheme (light or dark), reason (missing or unreadable), value
E0822 = { $reason ->
        [missing] the theme sets no `{ $property }` in the { $scheme ->
            [dark] dark
           *[light] light
        } scheme
       *[unreadable] `{ $value }` can't be judged, which `{ $property }` is in the { $scheme ->
            [dark] dark
           *[light] light
        } scheme
    }
    .title = a colour of charts that can't be judged
    .hint-missing = `styles/50-charts.css` of a theme takes the place of the built-in one, so it has to set all that the built-in one sets
    .hint-written = write it without transparency, as `#1d232a`, `rgb(29 35 42)`, `hsl(210 18% 14%)` or by its name in CSS
    .explain =
        A colour of charts is not set, so that what has it can't be seen, or it is written in a
        way that the tool doesn't read, so that nobody knows whether it can be told from others.

        Colours are read as hexadecimal digits, `rgb()`, `hsl()`, names, `light-dark()` of two
        of them, and `var()` of a property that holds one.

# property, other (property), scheme (light or dark), eyes (full, protanopia, deuteranopia or tritanopia), measured, required (both with two decimals)
# .hint-step: way (darker or lighter)
E0823 = in the { $scheme ->
        [dark] dark
       *[light] light
    } scheme, `{ $property }` stands out from the ground { $measured } times as much as `{ $other }` to { $eyes ->
        [protanopia] eyes that see no red (protanopia)
        [deuteranopia] eyes that see no green (deuteranopia)
        [tritanopia] eyes that see no blue (tritanopia)
       *[full] all eyes
    }, and { $required } times is needed
    .title = a class of a rate that looks like the one below it
    .hint-step = the classes of a rate get { $way ->
        [lighter] lighter
       *[darker] darker
    } from the first to the last
    .explain =
        Maps and tables of cells show a rate by five colours. Each has to stand out from the
        ground clearly more than the one before it, by its contrast, or a reader takes one class
        for another, and a print without colours shows nothing at all.

        Choose colours of one hue, the first near the ground and the last far from it, with
        equal steps between them.

# query (as it stands, `@media …`)
E0824 = what stands in `{ $query }` follows the system, whatever a reader chooses
    .title = a condition on the colour scheme that a reader's choice can't reach
    .hint-plain = write `(prefers-color-scheme: dark)` by itself, joined to other conditions by `and`, or by commas between queries
    .explain =
        Readers can choose light or dark in the foot of a page. For that each block of a theme that
        waits for a scheme is doubled: once for the system, once for the choice. This one asks for
        the scheme in a way that can't be doubled: denied together with something else, in brackets
        within brackets, in `@import`, or around declarations without a selector. A page would be
        light in one part and dark in another for who chose otherwise than the system.

        `not (prefers-color-scheme: dark)` alone, lists with commas, and queries within a rule are
        understood.

# reason (syntax, collection, empty or size), found (the type of the file, or its points), most (points)
E0840 = { $reason ->
        [syntax] the file is not JSON from here on
        [collection] the file is not a `FeatureCollection` of GeoJSON, but `{ $found }`
        [empty] the map has no feature
       *[size] the map has { $found } points, and at most { $most } are read
    }
    .title = a map that can't be read
    .hint-export = save it as GeoJSON, with coordinates in degrees (WGS 84, EPSG:4326)
    .hint-simplify = simplify it: a chart shows no more than some thousand points
    .explain =
        A map is a GeoJSON file: a `FeatureCollection` of polygons, one feature a unit, with
        coordinates in degrees of longitude and latitude. Every programme for maps can save it.
        Outlines finer than a screen can show make every build slower and no chart better, so a
        file has a limit of points; programmes for maps simplify shapes and keep the borders
        that neighbours share.

# feature (its number in the file, from 1), reason (none, type, position, range, short, open or flat), found (what stands there; the number of points for short, open and flat)
E0841 = { $reason ->
        [none] feature { $feature } has no polygon
        [type] feature { $feature } is a `{ $found }` and not a polygon
        [position] `{ $found }` in feature { $feature } is not a point
        [range] `{ $found }` in feature { $feature } is not a longitude and a latitude
        [short] a ring of feature { $feature } has { $found } points, and it needs four, the last like the first
        [open] a ring of feature { $feature } does not end where it begins
       *[flat] a ring of feature { $feature } lies on one line, with nothing inside
    }
    .title = a feature that can't be drawn
    .hint-polygon = each feature is a `Polygon` or, in several parts, a `MultiPolygon`
    .hint-swap = longitude comes first, then latitude: `[106.7, 20.9]`
    .hint-degrees = coordinates in metres have to be converted: save the map in degrees (WGS 84, EPSG:4326)
    .hint-close = repeat the first point at the end
    .explain =
        A shape would be drawn wrong, or not at all, so the map is not drawn. Coordinates are
        degrees, longitude first. Each ring has three corners or more and ends with the point
        that it begins with.

            "coordinates": [[[106.6, 20.8], [106.8, 20.8], [106.7, 21.0], [106.6, 20.8]]]

# name (of the reference system)
E0842 = the map is in coordinates of `{ $name }`, not in degrees
    .title = a map in other coordinates than degrees
    .hint-export = save it again in degrees of longitude and latitude (WGS 84, EPSG:4326)
    .explain =
        The file names a reference system of its own. GeoJSON is in degrees of WGS 84, and a map
        in another system would be drawn in another shape and place. Programmes for maps convert
        it when it is saved. For Việt Nam, files in VN-2000 have to be converted.

# feature (its number in the file, from 1), property
# .hint-known: names (of the properties that the feature has)
# .hint-similar: names
E0843 = feature { $feature } has no `{ $property }`, so nobody knows whose shape it is
    .title = a feature without the code of its unit
    .hint-known = it has { $names }
    .hint-similar = did you mean { $names }?
    .hint-property = which property holds the codes is said in `maps.yaml`: `code: <property>`
    .explain =
        Each feature says by a property which unit it is of. The register `maps/maps.yaml` names
        that property; without a word it is `code`. Names are not enough, because several units
        can have one.

            maps:
              districts.geojson:
                level: district
                code: ma_huyen

# unit
E0844 = `{ $unit }` has two shapes
    .title = two shapes of one unit
    .label-first = the first is here
    .hint-parts = if they are parts of it, make one feature of them: a `MultiPolygon`
    .explain =
        Two features have the code of one unit. A unit in several parts, such as islands, is one
        feature. If the features are of two units, one of the codes is wrong; if the unit stands
        in two files, remove it from one.

# unit, level, map-level
E0845 = `{ $unit }` is of the level `{ $level }`, and the map is of the level `{ $map-level }`
    .title = a shape of another level than its map's
    .hint-level = give each level a file of its own, or correct `level` in `maps.yaml`
    .explain =
        A map shows units of one level. A province among its own districts would cover them, and
        its colour would say something else than theirs.

# count, level, names
E0846 = { COUNT($count) ->
        [one] a unit of the level `{ $level }` has no shape: { $names }
       *[other] { $count } units of the level `{ $level }` have no shape: { $names }
    }
    .title = units without a shape
    .explain =
        Some units of the map's level are on no map. The chart shows the others and its table
        all of them; but who looks at the map alone does not see that some are missing. A merged
        unit needs a new shape, and a map of the time before needs its `as_of`.

# missing (file or entry), map
# .hint-similar: names
# .hint-entry: file (of the register)
# .hint-file: folder
E0847 = { $missing ->
        [file] the map `{ $map }` has an entry but no file
       *[entry] the map `{ $map }` has a file but no entry
    }
    .title = a map without its file or its entry
    .hint-similar = did you mean { $names }?
    .hint-entry = add it to `{ $file }` with `level` and `source`
    .hint-file = put the file into `{ $folder }`, or remove the entry
    .explain =
        A map and the register do not match: either the register names a file that is not beside
        it, or a file lies there that it does not name. Without an entry nobody knows which units
        the shapes are of and who drew them.

        Add the missing half, or remove the other.

# unit, other, place (column,row)
# .label-first: unit
E0848 = `{ $unit }` and `{ $other }` have one place on the tile grid: `{ $place }`
    .title = a place on the tile grid that two units have
    .label-first = `{ $unit }` has it here
    .hint-place = give one of them another place: column and row, counted from 0
    .explain =
        Units right below the same unit share a tile grid, and on it one square is one unit. Two
        units with one place would cover each other. Units that follow one another in time may
        have the same place; then each needs the days of its life.

            code  level     name    parent  tile
            304   district  Đông    31      2,1
            305   district  Tây     31      1,1

### 08, from 890 on: releases, and pages that moved

# path
# .hint-language: corrected
E0890 = `{ $path }` can't be the path of a page
    .title = a path that a page can't have had
    .hint-path = a path has letters, digits, `.`, `_`, `-` and `/`, no folder above the site, and ends in `.html`: `units/67-dak-nong.html`
    .hint-language = an entry holds for every language; write `{ $corrected }`
    .explain =
        `moved.yaml` lists paths at which pages stood before, so that links and bookmarks go on
        to lead somewhere. A path is written as it stands in the site, below the folder of the
        edition and without the folder of a language: one entry makes a page in each language.

            moved:
              bulletins/ha-nam.html: bulletin:ha-nam-tinh-dau-tien
              units/67-dac-nong.html: unit:67

# target
E0891 = `{ $target }` names no page
    .title = a page that moved to nothing that has a page
    .hint-target = what is in its place is named by its key: `unit:67`, `indicator:cccd`, `bulletin:<slug>` or `page:<slug>`
    .explain =
        An entry of `moved.yaml` says what is in the place of an old page, and says it by key. A
        path would not do: it may change again, and an entry would have to lead to another one.
        So an old address always leads to the page itself in one step.

            moved:
              cards.html: indicator:card
              list.html: page:units

# path
E0892 = `{ $path }` moved, it says, but a page stands there
    .title = a page that moved away from where one stands
    .hint-stands = take the entry out, or give the page that stands there now another name
    .explain =
        An entry of `moved.yaml` gives the old path of a page, but the site has a page of that
        path. Only one of them can stand there: the page, or the pointer to another.

        Take the entry out if it came too early or was mistyped. Where a new page has taken the
        name of an old one, give it another name: those who come for the old page would not
        notice that they read something else.

# reason (moved or cut-off), value
E0893 = { $reason ->
        [moved] an announcement that held until { $value } does not come after the one before it
       *[cut-off] the cut-off { $value } comes after the release
    }
    .title = a release whose days are out of order
    .hint-moved = the first announcement stands first; `until` is the last day on which it held
    .hint-cut-off = reports must have come before they can be published
    .explain =
        A release that is moved keeps its earlier announcements, the first one first, each with
        the last day on which it held. So the site of each day shows what was known on it, and
        calendars learn that the event has changed. The cut-off is the last day for reports, and
        comes on the day of the release or before it.

            june:
              at: 2026-06-20T09:30+07:00
              cut_off: 2026-06-18
              moved:
                - {"{"}at: 2026-06-10, until: 2026-06-01, reason: Reports came late.{"}"}
                - {"{"}at: 2026-06-15, until: 2026-06-08{"}"}

### 09 output and the command line

# path
# .hint-of-the-tool: slug
# .hint-case: first, second
E0901 = two pages would be written to `{ $path }`
    .title = two pages of one path
    .hint-rename = rename what the page is of: a text, an indicator or a unit has a name that another page has already
    .hint-of-the-tool = the tool makes a page `{ $slug }` itself: give the text another name, in every language
    .hint-case = `{ $first }` and `{ $second }` differ in upper and lower case only, which some systems do not tell apart
    .explain =
        Two pages would be written to one file, and one of them would be lost. Mostly two texts
        have the same name, or names that differ only in upper and lower case, which Windows and
        macOS do not tell apart.

        Rename one of the two.

# path (of a file, or of a folder with a `/` at its end), files (how many)
E0902 = { COUNT($files) ->
        [one] `{ $path }` is not a file of the site and stays
       *[other] `{ $path }` holds { $files } files that are not the site's and stay
    }
    .title = a file in the output folder that is not the site's
    .hint-remove = if nobody needs it, remove it; if it is to be published, it belongs into `content/`
    .explain =
        The output folder holds a file that the site did not make. It is left alone, because
        nobody but its owner knows what it is for; but it goes along if the folder is copied to
        a web server.

        Remove it if nobody needs it. What is to be published with the site belongs into
        `content/`.

# folder, reason (inside, around, link, file, locked, foreign, retired, or what the system said)
# .hint-inside: folder
# .hint-around: folder
# .hint-blocking: path, files (the first of those in the way, and how many)
E0903 = { $reason ->
        [inside] the output folder `{ $folder }` lies inside a folder that the site is read from
        [around] the output folder `{ $folder }` holds a folder that the site is read from
        [link] the output folder `{ $folder }` is a link
        [file] the output folder `{ $folder }` is a file
        [locked] another build is writing to the output folder `{ $folder }`
        [foreign] the output folder `{ $folder }` has other files in the place of pages
        [retired] the output folder `{ $folder }` has an old site and a half-made one beside it
       *[other] the output folder `{ $folder }` can't be used ({ $reason })
    }
    .title = an output folder that can't be used
    .hint-inside = choose a folder outside `{ $folder }`
    .hint-around = choose a folder that `{ $folder }` does not lie in
    .hint-link = name the folder that the link leads to
    .hint-file = move the file, or choose another folder
    .hint-wait = wait until it has ended
    .hint-blocking = { COUNT($files) ->
        [one] move `{ $path }` elsewhere
       *[other] move `{ $path }` and the others elsewhere, { $files } files in all
    }
    .hint-rights = see who may write there, and whether the disk is full
    .hint-mount = put the output on one disk, in a folder that is not mounted by itself
    .hint-retired = see which of the folders beside it holds the site that you want, and move the other ones away
    .explain =
        The site can't be written where it is to go: the folder can't be made or written to,
        holds other things, is in use, or lies inside the content. The old site stays as it was.

        Choose another folder, or see to its rights and to the space on the disk. Each edition
        has a folder of its own, `output/public` and `output/internal`, in which the tool keeps
        everything but the files that somebody else put there.

# value, known
# .hint-older: known
E0910 = the theme was written for version { $value } of the contract with themes; this program has version { $known }
    .title = a theme for another version of the contract
    .hint-older = see in `themes/README.md` what changed, adapt the templates and write `contract: { $known }`
    .hint-newer = use a newer version of the program, or the theme as it was for this one
    .explain =
        `theme.yaml` names the version of the contract that a theme was written for: what its
        templates get, under which names. Another version has other names, so that pages would
        have gaps where nobody sees them.

        `tiendo schema --theme` prints the contract of this program with its version. Without
        the file a theme counts as written for version 1.

# template, name
# .hint-similar: similar
# .hint-known: names
E0911 = the template `{ $template }` asks for `{ $name }`, which it doesn't get
    .title = a variable that a template doesn't get
    .hint-similar = `{ $similar }` is meant, perhaps
    .hint-known = here there is { $names }
    .explain =
        Each template gets `site`, `page` and the content of its kind of page; a component gets
        what it is given and nothing else. Any other name is empty, and a condition with it is
        never met.

        Correct the name. Give a component what it needs where it is used:

        { "    {{ <head page={page} /> }}" }

# template, name, of
# .hint-similar: similar
# .hint-known: names
E0912 = in the template `{ $template }`, `{ $of }` has no field `{ $name }`
    .title = a field that a value doesn't have
    .hint-similar = `{ $similar }` is meant, perhaps
    .hint-known = it has { $names }
    .hint-list = `tiendo schema --theme --list` lists the fields of every value
    .explain =
        A template asks for a field that no value of this kind has, on any page. What is
        printed with it would fail; in a condition it would never be met, without a word.

        The name of the kind stands in the message; `tiendo schema --theme --list` lists its
        fields with what they give.

# template, of
# .hint-known: names
E0913 = the template `{ $template }` prints `{ $of }` as a whole
    .title = a value with fields that is printed as a whole
    .hint-known = print one of its fields: { $names }
    .hint-loop = go through it with `for`, or join it with the filter `join`
    .explain =
        A list, or a value with fields, would stand on the page with all its brackets and
        quotation marks. Print a field of it, or give it to a component that does:

        { "    {{ <link link={unit.name} /> }}" }

# template, what, name
# .hint-similar: similar
# .hint-known: names
# .hint-missing: argument
E0914 = { $what ->
        [template] the template `{ $template }` takes in `{ $name }`, which is not there
        [block] the template `{ $template }` fills a block `{ $name }`, which no template above it has
        [component] the template `{ $template }` uses a component `{ $name }`, which is not there
        [argument] the template `{ $template }` gives an argument `{ $name }`, which nothing takes
       *[missing] the template `{ $template }` uses `{ $name }` without all that it needs
    }
    .title = a template, block, component or argument that is not there
    .hint-similar = `{ $similar }` is meant, perhaps
    .hint-known = there is { $names }
    .hint-list = see the templates of the built-in theme
    .hint-missing = give it `{ $argument }`
    .explain =
        A template names another template, a block of the one that it extends, a component or
        an argument of one, and there is none of that name. A block that nothing above has
        would never be shown.

        Correct the name. A template of the built-in theme that another one lies over is still
        there as `built-in/<name>`. A component of your own replaces the built-in one of its
        name, in whichever template it stands, and no other.

# template, id, what, name
# .hint-similar: similar
# .hint-known: names
# .hint-without: argument
E0915 = { $what ->
        [unknown] the template `{ $template }` asks for the interface string `{ $id }`, which is not there
        [argument] the interface string `{ $id }` has no variable `{ $name }`
       *[without] the interface string `{ $id }` is not given `{ $name }`
    }
    .title = an interface string that is not there, or has other variables
    .hint-similar = `{ $similar }` is meant, perhaps
    .hint-known = it has { $names }
    .hint-none = it has no variable at all
    .hint-list = the strings and their variables stand in `src/language/builtin/en.ftl`
    .hint-without = add `{ $argument }=…`
    .explain =
        `text(id="…")` prints a string of the interface in the language of the page. Its id
        must be one of those that every language has, and it must be given exactly the
        variables that the string has.

        Words that are a theme's own belong into its templates, or into `languages/<tag>.ftl`
        where they replace a string that there is.

# template
# .hint-similar: similar
E0916 = no page is made with the template `{ $template }`
    .title = a template that no page is made with
    .hint-similar = `{ $similar }` is meant, perhaps
    .hint-list = `tiendo schema --theme --list` names the templates that pages are made with
    .explain =
        A file in the theme's `templates/` is neither the template of a kind of page, nor
        extended or included by one, nor does it have components. Its name is probably
        misspelt, so the built-in template is used instead.

        Rename the file, or remove it.

# template, name
E0917 = the template `{ $template }` puts the block `{ $name }` into itself
    .title = a block that stands within itself
    .hint-apart = fill each of the two blocks beside the other, not within it
    .explain =
        A block is filled with another one around which it stands already, or takes it in by
        `super()`. The page would begin the two again and again, and never end.

        `super()` brings along the blocks that stand within the one above. Fill those by
        themselves, and leave out of them the block that they belong to.
