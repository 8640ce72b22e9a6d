//! A colour as stylesheets write it: `#1d232a`, `#abc`, `rgb(29 35 42)`, `rgb(29, 35, 42)`, `hsl(210deg 18% 14%)`, `navy`.
//! What lets something through, and other ways of naming a colour, can't be judged and are not read.

use super::names::named;

/// An opaque colour: red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Of its parts, 0 to 255 each.
    #[must_use]
    pub const fn new(parts: [u8; 3]) -> Self {
        Self(parts)
    }

    /// Red, green and blue, 0 to 255 each.
    #[must_use]
    pub const fn parts(self) -> [u8; 3] {
        self.0
    }

    /// Six digits, for wherever a colour is written.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// This colour with so many hundredths of another, 0 to 100.
    #[must_use]
    pub fn with(self, other: Self, hundredths: u8) -> Self {
        let share = u16::from(hundredths.min(100));
        let part = |a: u8, b: u8| u8::try_from((u16::from(a) * (100 - share) + u16::from(b) * share) / 100);
        let (own, others) = (self.0, other.0);
        Self([0, 1, 2].map(|place| part(own[place], others[place]).unwrap_or(u8::MAX)))
    }

    /// Reads a value of a stylesheet; `None` for what is no opaque colour, or none that can be read.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let value = value.trim().to_ascii_lowercase();
        if let Some(digits) = value.strip_prefix('#') {
            return hexadecimal(digits).map(Self);
        }
        match call(&value) {
            Some(("rgb" | "rgba", arguments)) => rgb(&opaque(arguments)?).map(Self),
            Some(("hsl" | "hsla", arguments)) => hsl(&opaque(arguments)?).map(Self),
            Some(_) => None,
            None => named(&value).map(Self),
        }
    }
}

/// The name of a function and what it is called with.
pub(super) fn call(value: &str) -> Option<(&str, &str)> {
    value.trim().strip_suffix(')')?.split_once('(')
}

/// Three or six digits; four or eight where the rest says that it is opaque.
fn hexadecimal(digits: &str) -> Option<[u8; 3]> {
    let digits: Vec<u8> =
        digits.chars().map(|c| c.to_digit(16).and_then(|digit| digit.try_into().ok())).collect::<Option<_>>()?;
    match digits.as_slice() {
        [red, green, blue] | [red, green, blue, 15] => Some([red, green, blue].map(|digit| digit * 17)),
        [red, r, green, g, blue, b] | [red, r, green, g, blue, b, 15, 15] => {
            Some([red * 16 + r, green * 16 + g, blue * 16 + b])
        }
        _ => None,
    }
}

/// The three arguments of an opaque colour, whichever way they are written.
fn opaque(arguments: &str) -> Option<[String; 3]> {
    let words: Vec<&str> = arguments.split([' ', ',', '/', '\t', '\n', '\r']).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [a, b, c] | [a, b, c, "1" | "1.0" | "100%"] => Some([a, b, c].map(|word| (*word).to_owned())),
        _ => None,
    }
}

fn rgb(words: &[String; 3]) -> Option<[u8; 3]> {
    let part = |word: &String| {
        let whole = match word.strip_suffix('%') {
            Some(share) => number(share)? * 2.55,
            None => number(word)?,
        };
        Some(byte(whole))
    };
    let [red, green, blue] = words;
    Some([part(red)?, part(green)?, part(blue)?])
}

fn hsl([hue, saturation, lightness]: &[String; 3]) -> Option<[u8; 3]> {
    let hue = number(hue.strip_suffix("deg").unwrap_or(hue))?.rem_euclid(360.0);
    let share = |word: &String| Some(number(word.strip_suffix('%').unwrap_or(word))?.clamp(0.0, 100.0) / 100.0);
    let (saturation, lightness) = (share(saturation)?, share(lightness)?);
    let reach = saturation * lightness.min(1.0 - lightness);
    let part = |offset: f64| {
        let around = (offset + hue / 30.0) % 12.0;
        byte((lightness - reach * (around - 3.0).min(9.0 - around).clamp(-1.0, 1.0)) * 255.0)
    };
    Some([part(0.0), part(8.0), part(4.0)])
}

fn number(word: &str) -> Option<f64> {
    word.parse::<f64>().ok().filter(|number| number.is_finite())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "brought between 0 and 255")]
fn byte(value: f64) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_however_it_is_written() {
        for (written, hex) in [
            ("#1D232a", "#1d232a"),
            (" #abc ", "#aabbcc"),
            ("#abcf", "#aabbcc"),
            ("#1d232aff", "#1d232a"),
            ("rgb(29, 35, 42)", "#1d232a"),
            ("rgb(29 35 42 / 100%)", "#1d232a"),
            ("rgba(100%,0%,20%,1)", "#ff0033"),
            ("RGB(300 -5 12.6)", "#ff000d"),
            ("hsl(120deg 100% 25%)", "#008000"),
            ("hsl(210, 50%, 40%)", "#336699"),
            ("hsl(-150 50 40)", "#336699"),
            ("Teal", "#008080"),
            ("white", "#ffffff"),
        ] {
            assert_eq!(Colour::parse(written).map(Colour::hex).as_deref(), Some(hex), "{written}");
        }
    }

    #[test]
    fn what_is_no_opaque_colour_is_not_read() {
        for written in [
            "",
            "#",
            "#12",
            "#12345",
            "#gggggg",
            "#1d232a80",
            "rgb(1 2)",
            "rgb(1 2 3 / 50%)",
            "rgb(a b c)",
            "hsl(x 1% 1%)",
            "rgb(1 2 NaN)",
            "oklch(0.5 0.1 200)",
            "CanvasText",
            "transparent",
            "currentColor",
            "var(--x)",
            "#ảảả",
        ] {
            assert_eq!(Colour::parse(written), None, "{written}");
        }
    }
}
