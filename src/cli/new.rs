//! `tiendo new`: a bulletin, a snapshot or a commendation, filled in from the content. What the library drafts is written here, and
//! never over a file that is there.

use super::arguments::{New, NewBulletin, NewCommendation, NewKind, NewSnapshot, Place, Shared};
use super::tell::{self, CONTENT};
use super::{DONE, clock};
use jiff::civil::Date;
use std::io;
use tiendo::check::Checked;
use tiendo::domain::parse_date;
use tiendo::draft::{self, BulletinWish, CommendationWish, Draft, Drafted, Said, SnapshotWish};
use tiendo::load::Disk;
use tiendo::write::create_all;

pub(super) fn run(arguments: &New, shared: &Shared) -> u8 {
    match &arguments.kind {
        NewKind::Bulletin(wanted) => bulletin(wanted, shared),
        NewKind::Snapshot(wanted) => snapshot(wanted, shared),
        NewKind::Commendation(wanted) => commendation(wanted, shared),
    }
}

fn bulletin(wanted: &NewBulletin, shared: &Shared) -> u8 {
    let date = match day("--date", wanted.date.as_deref()) {
        Ok(date) => date,
        Err(code) => return code,
    };
    let wish = BulletinWish {
        name: wanted.name.clone(),
        units: wanted.units.clone(),
        indicator: wanted.indicator.clone(),
        date,
        languages: wanted.languages.clone(),
        public: wanted.public,
    };
    draft(&wanted.place, shared, "next-bulletin", |checked, today| draft::bulletin(checked, &wish, today))
}

fn snapshot(wanted: &NewSnapshot, shared: &Shared) -> u8 {
    let as_of = match day("--as-of", wanted.as_of.as_deref()) {
        Ok(date) => date,
        Err(code) => return code,
    };
    let NewSnapshot { indicator, above, level, .. } = wanted;
    let wish = SnapshotWish { indicator: indicator.clone(), as_of, above: above.clone(), level: level.clone() };
    draft(&wanted.place, shared, "next-snapshot", |checked, today| draft::snapshot(checked, &wish, today))
}

fn commendation(wanted: &NewCommendation, shared: &Shared) -> u8 {
    let date = match day("--date", wanted.date.as_deref()) {
        Ok(date) => date,
        Err(code) => return code,
    };
    let wish = CommendationWish {
        id: wanted.id.clone(),
        unit: wanted.unit.clone(),
        indicator: wanted.indicator.clone(),
        date,
        form: wanted.form.clone(),
        authority: wanted.authority.clone(),
    };
    draft(&wanted.place, shared, "next-commendation", |checked, today| draft::commendation(checked, &wish, today))
}

/// A day as it was typed, or the exit code once it is told that it is none.
fn day(option: &str, typed: Option<&str>) -> Result<Option<Date>, u8> {
    typed.map(parse_date).transpose().map_err(|refusal| tell::misuse(&format!("{option}: {refusal}")))
}

/// Drafts from the content of a site and writes what comes of it. Without content that passes the check there is nothing to draft from.
fn draft(
    place: &Place,
    shared: &Shared,
    next: &'static str,
    make: impl Fn(&Checked, Date) -> Result<Drafted, Said>,
) -> u8 {
    let content = place.site.join(CONTENT);
    let now = clock::by_the_clock();
    let (outcome, sources) = tiendo::check_by(&Disk::new(&content), Some(now));
    let Some(checked) = &outcome.value else {
        tell::problems(&outcome.problems, &sources, place, shared);
        return tell::exit_code(&outcome.problems);
    };
    let catalogue = tell::catalogue(shared);
    let today = now.to_zoned(checked.site.time_zone.clone()).date();
    let drafted = match make(checked, today) {
        Ok(drafted) => drafted,
        Err(said) => return tell::misuse(&said.text(&catalogue)),
    };
    let path = |draft: &Draft| content.join(&draft.path);
    let files: Vec<_> = drafted.files.iter().map(|draft| (path(draft), draft.text.as_bytes())).collect();
    if let Err((file, error)) = create_all(&files) {
        let file = file.display().to_string();
        let there = || Said::of("there-now", &[("file", &file)]).text(&catalogue);
        let is_there = error.kind() == io::ErrorKind::AlreadyExists;
        return tell::misuse(&if is_there { there() } else { format!("`{file}` ({error})") });
    }
    for (file, _) in files {
        let file = file.display().to_string();
        tell::result(&format!("{}\n", Said::of("written", &[("file", &file)]).text(&catalogue)));
    }
    for note in &drafted.notes {
        tell::result(&format!("{}\n", note.text(&catalogue)));
    }
    let command = tell::command("check", &place.site);
    tell::result(&format!("{}\n", Said::of(next, &[("command", &command)]).text(&catalogue)));
    DONE
}
