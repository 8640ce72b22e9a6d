//! What can be typed, as types. What it means is for the commands; nothing here looks at the system.

mod drafts;

pub(super) use drafts::{Bind, New, NewBulletin, NewCommendation, NewKind, NewSnapshot};

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Progress against a schedule: from YAML snapshots and Markdown bulletins to a static site.
///
/// A site is a folder with `content/` in it. `tiendo check` says what is wrong with the content, `tiendo build` makes the site
/// in `output/`, and the last line it prints is the file to open.
#[derive(Debug, Parser)]
#[command(name = "tiendo", version, max_term_width = 100)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) shared: Shared,

    #[command(subcommand)]
    pub(super) command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub(super) struct Shared {
    /// The language of messages; that of the system without it
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(super) lang: Option<MessageLanguage>,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Colour,
}

/// The languages that messages come in.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum MessageLanguage {
    /// Tiếng Việt
    Vi,
    /// Français
    Fr,
    /// English
    En,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make the site in `output/`, if the content has no errors
    Build(Build),
    /// Say what is wrong with the content, and publish nothing
    Check(Check),
    /// Start a new site in a folder
    Init(Init),
    /// Write a new bulletin, snapshot or commendation, filled in from the content
    New(New),
    /// Propose what the numbers of a bulletin rest on that rest on nothing yet
    Bind(Bind),
    /// Print the JSON Schema of a kind of file
    Schema(Schema),
    /// Explain a problem by its code
    Explain(Explain),
    /// Show every kind of chart in every look, for those who change a theme or a drawing
    Gallery(Gallery),
}

/// Where the site is.
#[derive(Debug, Args)]
pub(super) struct Place {
    /// The folder of the site, with `content/` in it
    #[arg(long, short = 'C', value_name = "FOLDER", default_value = ".")]
    pub(super) site: PathBuf,

    /// How problems are printed
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: Format,
}

/// How problems are printed.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Format {
    /// With the source line, for people
    Human,
    /// One line a problem, for editors
    Short,
    /// One JSON object a problem, for programs
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    pub(super) place: Place,

    /// Which edition to make: `public` for everybody, `internal` for the office
    #[arg(long, value_name = "EDITION", default_value = "public")]
    pub(super) edition: Editions,

    /// Make the site as it stood on a day: what was published later is left out (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<String>,

    /// The minute that embargoes are held against, with its offset (2023-06-01T09:30+07:00); now without it
    #[arg(long, value_name = "MINUTE")]
    pub(super) now: Option<String>,

    /// Where to write; `output` in the folder of the site without it
    #[arg(long, value_name = "FOLDER")]
    pub(super) output: Option<PathBuf>,

    /// How many pages to render side by side; one a core without it
    #[arg(long, value_name = "NUMBER")]
    pub(super) threads: Option<usize>,
}

/// Which editions to make.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Editions {
    /// The one for everybody
    Public,
    /// The one for the office
    Internal,
    /// Both
    All,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) place: Place,
}

#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder to start in; it is made if it isn't there, and must not hold a site yet
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub(super) folder: PathBuf,

    /// Write the practice site: a fictional province with a year of weekly figures
    #[arg(long)]
    pub(super) practice: bool,

    #[command(flatten)]
    pub(super) size: Size,
}

/// The size of the practice site.
#[derive(Debug, Args)]
pub(super) struct Size {
    /// How many provinces
    #[arg(long, requires = "practice", value_name = "NUMBER")]
    pub(super) provinces: Option<u32>,

    /// How many districts in all
    #[arg(long, requires = "practice", value_name = "NUMBER")]
    pub(super) districts: Option<u32>,

    /// How many communes in all
    #[arg(long, requires = "practice", value_name = "NUMBER")]
    pub(super) communes: Option<u32>,

    /// How many weeks of figures
    #[arg(long, requires = "practice", value_name = "NUMBER")]
    pub(super) weeks: Option<u32>,

    /// How many indicators, up to 3
    #[arg(long, requires = "practice", value_name = "NUMBER")]
    pub(super) indicators: Option<u32>,

    /// How many bulletins
    #[arg(long, requires = "practice", value_name = "NUMBER")]
    pub(super) bulletins: Option<u32>,

    /// How many commendations
    #[arg(long, requires = "practice", value_name = "NUMBER")]
    pub(super) commendations: Option<u32>,

    /// Which practice site: another number gives other names and figures
    #[arg(long, requires = "practice", value_name = "NUMBER")]
    pub(super) seed: Option<u64>,
}

#[derive(Debug, Args)]
pub(super) struct Schema {
    /// The kind of file, all kinds are listed without it; with --theme a template, such as unit.html
    #[arg(value_name = "KIND")]
    pub(super) kind: Option<String>,

    /// Print what templates get instead: the contract with themes
    #[arg(long)]
    pub(super) theme: bool,

    /// Print the contract as a plain list, for people
    #[arg(long, requires = "theme")]
    pub(super) list: bool,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code of a problem, such as E0301; all codes are listed without it
    #[arg(value_name = "CODE")]
    pub(super) code: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Gallery {
    /// The folder to write to; it is made if it isn't there, and must hold nothing but an earlier gallery
    #[arg(value_name = "FOLDER")]
    pub(super) folder: PathBuf,

    /// The site whose theme gives the colours; the built-in theme without it
    #[arg(long, short = 'C', value_name = "FOLDER")]
    pub(super) site: Option<PathBuf>,
}
