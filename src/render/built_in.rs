//! The built-in theme, embedded in the binary. A test holds this list against the folder.

macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../../themes/default/", $path)))),+]
    };
}

/// The files of the built-in theme, by path below its folder.
pub const BUILT_IN: &[(&str, &str)] = files![
    "static/charts.css",
    "static/icon.svg",
    "static/site.css",
    "templates/base.html",
    "templates/bulletin.html",
    "templates/bulletins.html",
    "templates/changes.html",
    "templates/commendations.html",
    "templates/components/bulletin.html",
    "templates/components/change.html",
    "templates/components/chart.html",
    "templates/components/commendation.html",
    "templates/components/deadlines.html",
    "templates/components/difficulty.html",
    "templates/components/document.html",
    "templates/components/explain.html",
    "templates/components/glance.html",
    "templates/components/headline.html",
    "templates/components/history.html",
    "templates/components/inline.html",
    "templates/components/lines.html",
    "templates/components/problem.html",
    "templates/components/progress.html",
    "templates/components/reports.html",
    "templates/components/status.html",
    "templates/components/table.html",
    "templates/difficulties.html",
    "templates/documents.html",
    "templates/feed-bulletin.html",
    "templates/feed-day.html",
    "templates/home.html",
    "templates/indicator.html",
    "templates/indicators.html",
    "templates/method.html",
    "templates/not-found.html",
    "templates/quality.html",
    "templates/reporting.html",
    "templates/text.html",
    "templates/unit.html",
    "templates/units.html",
];
