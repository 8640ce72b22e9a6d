//! A photo as HTML: the prints to choose from by width, the room it takes before it is there, its caption and its credit.

use super::document::Image;
use super::escape::{address, attribute, escape};
use super::links::{Said, Shown};

/// How wide a photo stands, as the theme has it: as the window less its margins, and no wider than a line of prose.
const SIZES: &str = "(min-width: 43rem) 40rem, calc(100vw - 2rem)";

/// The same of one that is higher than wide.
const SIZES_OF_TALL: &str = "(min-width: 27rem) 24rem, calc(100vw - 2rem)";

/// Writes a photo as a figure, with the text's own words before the register's. Nothing is written of one that this edition
/// doesn't have.
pub(super) fn figure(out: &mut String, image: &Image, shown: Option<Shown>) {
    let Some(Shown { prints, size: (width, height), alt, caption, credit }) = shown else { return };
    let own = |text: &str| Some(Said { text: text.to_owned(), language: None }).filter(|said| !said.text.is_empty());
    let is_tall = height > width;
    out.push_str(if is_tall { "<figure class=\"photo tall\">\n<img" } else { "<figure class=\"photo\">\n<img" });
    let named = |(place, width): &(String, u32)| format!("{} {width}w", address(place).replace(',', "%2C"));
    let candidates: Vec<String> = prints.iter().map(named).collect();
    if let Some((place, _)) = prints.get(prints.len() / 2) {
        attribute(out, "src", &address(place));
    }
    if candidates.len() > 1 {
        attribute(out, "srcset", &candidates.join(", "));
        attribute(out, "sizes", if is_tall { SIZES_OF_TALL } else { SIZES });
    }
    attribute(out, "width", &width.to_string());
    attribute(out, "height", &height.to_string());
    let alt = own(&image.alt).unwrap_or(alt);
    attribute(out, "alt", &alt.text);
    language(out, &alt);
    out.push_str(" loading=\"lazy\" decoding=\"async\">\n<figcaption>");
    if let Some(caption) = own(&image.title).or(caption) {
        out.push_str("<span class=\"caption\"");
        language(out, &caption);
        out.push('>');
        escape(out, &caption.text);
        out.push_str("</span> ");
    }
    out.push_str("<span class=\"credit\">");
    escape(out, &credit);
    out.push_str("</span></figcaption>\n</figure>\n");
}

fn language(out: &mut String, said: &Said) {
    if let Some(language) = &said.language {
        attribute(out, "lang", language);
    }
}
