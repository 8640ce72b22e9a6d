//! What can be typed for the commands that draft and bind: `tiendo new` and `tiendo bind`.

use super::Place;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct New {
    #[command(subcommand)]
    pub(in crate::cli) kind: NewKind,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Bind {
    /// The bulletin's file, below the content folder of the site
    #[arg(value_name = "FILE")]
    pub(in crate::cli) file: PathBuf,

    /// Put the proposals of which only one can be meant into the file, and change nothing else of it
    #[arg(long)]
    pub(in crate::cli) write: bool,

    #[command(flatten)]
    pub(in crate::cli) place: Place,
}

/// What is written anew.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum NewKind {
    /// A bulletin in each language of the site, with the latest figures filled in and bound
    Bulletin(NewBulletin),
    /// A snapshot with a row a unit that waits for its figures
    Snapshot(NewSnapshot),
    /// A proposed commendation with the figure that it rests on
    Commendation(NewCommendation),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct NewBulletin {
    /// Its name in paths; made from unit, indicator and day without it
    #[arg(value_name = "NAME")]
    pub(in crate::cli) name: Option<String>,

    /// A unit by its code or name: it and those below it, or several side by side; the highest one that has figures without it
    #[arg(long = "unit", value_name = "UNIT")]
    pub(in crate::cli) units: Vec<String>,

    /// What is counted; what the unit reported last without it
    #[arg(long, value_name = "INDICATOR")]
    pub(in crate::cli) indicator: Option<String>,

    /// Its day, which later figures are not known on; the site's day of knowledge, else today, without it (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) date: Option<String>,

    /// A language to write it in; all of the site's without it
    #[arg(long = "in", value_name = "LANGUAGE")]
    pub(in crate::cli) languages: Vec<String>,

    /// It is for everybody, and rests on public figures only
    #[arg(long)]
    pub(in crate::cli) public: bool,

    #[command(flatten)]
    pub(in crate::cli) place: Place,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct NewSnapshot {
    /// What is counted; that of the latest snapshot without it
    #[arg(long, value_name = "INDICATOR")]
    pub(in crate::cli) indicator: Option<String>,

    /// The day its figures speak of; the site's day of knowledge, else today, without it (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) as_of: Option<String>,

    /// Rows for the units within this one; within the one above all that reported last without it
    #[arg(long = "unit", value_name = "UNIT")]
    pub(in crate::cli) above: Option<String>,

    /// Rows for the units of this level; of the level that reported last, or right below --unit, without it
    #[arg(long, value_name = "LEVEL")]
    pub(in crate::cli) level: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) place: Place,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct NewCommendation {
    /// Its id; made from unit, indicator and year without it
    #[arg(value_name = "ID")]
    pub(in crate::cli) id: Option<String>,

    /// The unit that is commended, by its code or name
    #[arg(long, value_name = "UNIT")]
    pub(in crate::cli) unit: String,

    /// What was achieved; what the unit reported last without it
    #[arg(long, value_name = "INDICATOR")]
    pub(in crate::cli) indicator: Option<String>,

    /// The day that later figures are not known on; the site's day of knowledge, else today, without it (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) date: Option<String>,

    /// What is asked for; the form of the site's latest commendation without it
    #[arg(long, value_name = "FORM")]
    pub(in crate::cli) form: Option<String>,

    /// Who is asked for it; the authority of the site's latest commendation without it
    #[arg(long, value_name = "AUTHORITY")]
    pub(in crate::cli) authority: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) place: Place,
}
