//! The formulas, as a statistician writes them: markup without a word of any language, so that they read alike on every page,
//! aloud and on paper. What the letters mean is said beside them, in the page's language.
//!
//! Each says what a function of [`crate::analysis`] or [`crate::domain`] does; whoever changes one changes the other.

/// [`crate::domain::Ratio::shown`].
pub(super) const RATE: &str = "<i>r</i> = 100 · <i>c</i> / <i>b</i>";

/// [`crate::domain::Ratio::is_at_least`].
pub(super) const REACHED: &str = "100 · <i>c</i> ≥ <i>T</i> · <i>b</i>";

/// [`crate::domain::Ratio::agrees_with`].
pub(super) const AGREES: &str = "|<i>s</i> − <i>r</i>| &lt; 10<sup>−<i>d</i></sup>";

/// [`crate::domain::CountRange::plus`] and [`crate::domain::RateRange::ratio`].
pub(super) const INTERVALS: &str = "[<i>a</i>, <i>b</i>] + [<i>c</i>, <i>d</i>] = [<i>a</i> + <i>c</i>, <i>b</i> + <i>d</i>]<br>\
     [<i>a</i>, <i>b</i>] / [<i>c</i>, <i>d</i>] = [<i>a</i> / <i>d</i>, <i>b</i> / <i>c</i>]";

/// The rate of [`crate::analysis::RollUp`].
pub(super) const SUM: &str = "<i>R</i> = 100 · Σ<i>c</i> / Σ<i>b</i>";

/// The coverage of [`crate::analysis::RollUp`].
pub(super) const COVERAGE: &str = "<i>K</i> = 100 · Σ<i>b</i> / (Σ<i>b</i> + Σ<i>b</i>′)";

/// The bounds of [`crate::analysis::RollUp`].
pub(super) const BOUNDS: &str = "100 · (Σ<i>c</i> + Σ<i>c</i>′) / (Σ<i>b</i> + Σ<i>b</i>′) ≤ <i>W</i> ≤ \
     100 · (Σ<i>c</i> + Σ<i>b</i>′) / (Σ<i>b</i> + Σ<i>b</i>′)";

/// [`crate::analysis::Effects`].
pub(super) const CHANGE: &str = "<i>r</i><sub>1</sub> − <i>r</i><sub>0</sub> = 100 · [ \
     (<i>c</i><sub>1</sub> − <i>c</i><sub>0</sub>) / <i>b</i><sub>0</sub> + \
     <i>c</i><sub>0</sub> · (1/<i>b</i><sub>1</sub> − 1/<i>b</i><sub>0</sub>) + \
     (<i>c</i><sub>1</sub> − <i>c</i><sub>0</sub>) · (1/<i>b</i><sub>1</sub> − 1/<i>b</i><sub>0</sub>) ]";

/// [`crate::analysis::pace::PaceLine::rate_on`].
pub(super) const LINE: &str = "<i>p</i>(<i>t</i>) = <i>T</i> · (<i>t</i> − <i>s</i>) / (<i>D</i> − <i>s</i>)";

/// [`crate::analysis::pace::PaceLine::days_ahead`].
pub(super) const DAYS_AHEAD: &str = "Δ = <i>t</i>(<i>r</i>) − <i>t</i>";

/// [`crate::analysis::pace::required_pace`].
pub(super) const REQUIRED: &str = "<i>q</i> = (<i>T</i> − <i>r</i>) / <i>w</i>(<i>t</i>, <i>D</i>)";

/// [`crate::analysis::pace::best_pace`].
pub(super) const BEST: &str = "<i>B</i> = max (<i>r</i><sub><i>j</i></sub> − <i>r</i><sub><i>i</i></sub>) / \
     <i>w</i>(<i>t</i><sub><i>i</i></sub>, <i>t</i><sub><i>j</i></sub>), \
     <i>t</i><sub><i>j</i></sub> − <i>t</i><sub><i>i</i></sub> ≥ <i>k</i>";

/// The ranks of [`crate::analysis::Ranked`].
pub(super) const RANKS: &str =
    "1 + #{<i>l</i><sub><i>j</i></sub> &gt; <i>h</i>} … 1 + #{<i>h</i><sub><i>j</i></sub> &gt; <i>l</i>}";

/// [`crate::analysis::funnel`].
pub(super) const FUNNEL: &str = "<i>z</i><sub><i>i</i></sub> = (<i>p</i><sub><i>i</i></sub> − <i>p</i>) / \
     √( <i>p</i> · (1 − <i>p</i>) / <i>b</i><sub><i>i</i></sub> )";
