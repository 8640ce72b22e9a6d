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
        All files of the content are UTF-8, the encoding in which every Vietnamese letter has one
        form on every system. This file was saved in another one, or was damaged on its way, and
        guessing would turn names into something else.

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

            site.yaml  documents.yaml  releases.yaml
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
E0112 = `{ $key }` stands here twice
    .title = a key that stands twice
    .label-first = the first one
    .explain =
        One map has the same key twice. Programs that read YAML keep one of the two values and
        drop the other without a word, and not all keep the same one: a district that is entered
        twice would lose one of its figures.

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
# .hint-corrected, .hint-table: corrected (a line of the file)
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

# value, format (what it was meant to be: unit-code, slug, text, … or tile; reader if value is a sentence in English)
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
        [tile] `{ $value }` is not a place on the tile grid
       *[other] `{ $value }` can't be read as { $format }
    }
    .title = a value that can't be what it should be
    .hint-empty = leave the key out if there is nothing to say
    .hint-unit-code = a code has letters from `a` to `z`, digits, `-` and `.` only, and is not left out
    .hint-indicator-id = an id has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-programme-id = an id has small letters from `a` to `z`, digits, `_` and `-` only; it is the name of the file
    .hint-level-id = an id has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-type-id = an id has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-base-kind-id = an id has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-document-key = a key has small letters from `a` to `z`, digits, `_` and `-` only
    .hint-slug = use small letters from `a` to `z`, digits and single hyphens
    .hint-tile = write column and row, counted from 0: `3,4`
    .explain =
        A value is there but can't be what its key or column needs. Codes and ids are plain: no
        spaces and no letters with marks, so that they are the same in every file, in addresses
        and in file names. What people read stands in `name` or `title`, with all its marks.

            indicators:
              eid_activated:
                name: Tài khoản định danh điện tử đã kích hoạt

# value
# .hint-known: names
E0118 = `{ $value }` is not a language of the site
    .title = a language that the site doesn't have
    .hint-known = the site's languages are { $names }
    .explain =
        A language is named by its tag: two or three letters, perhaps with a region, such as
        `vi`, `en` or `pt-BR`. Either this is none, or the site is not published in it.

        Mend the tag, or add the language to `site.yaml`. The first one stands at the root of the
        site.

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

# language
E0120 = the text is not there in `{ $language }`
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
# .hint-calendar: value
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
E0214 = the row has { $cells ->
        [1] 1 cell
       *[other] { $cells } cells
    } and the table { $columns } columns
    .title = a row with fewer cells than the table has columns
    .hint-dash = write `-` for what is not given
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
