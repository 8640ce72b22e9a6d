//! How colours look: contrast as the guidelines measure it, and distance as eyes of four kinds see it.

use super::colour::Colour;

/// Red, green and blue in linear light, from 0 to 1.
type Light = [f64; 3];

/// Kinds of eyes: with all cones, or without one kind of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// All three kinds of cones.
    Full,
    /// Protanopia: none for long waves, so red is dark.
    NoRed,
    /// Deuteranopia: none for middle waves, the most frequent of the three.
    NoGreen,
    /// Tritanopia: none for short waves.
    NoBlue,
}

impl Eyes {
    /// All four kinds.
    pub const ALL: [Self; 4] = [Self::Full, Self::NoRed, Self::NoGreen, Self::NoBlue];

    /// The word by which messages choose.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::NoRed => "protanopia",
            Self::NoGreen => "deuteranopia",
            Self::NoBlue => "tritanopia",
        }
    }

    /// How linear light reaches them, after Machado, Oliveira and Fernandes (2009).
    fn matrix(self) -> [Light; 3] {
        match self {
            Self::Full => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::NoRed => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::NoGreen => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::NoBlue => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }

    fn see(self, light: Light) -> Light {
        self.matrix().map(|row| row.iter().zip(light).map(|(share, part)| share * part).sum::<f64>().clamp(0.0, 1.0))
    }
}

/// The contrast of two colours by WCAG 2, from 1 to 21.
#[must_use]
pub fn contrast(a: Colour, b: Colour) -> f64 {
    contrast_to(a, b, Eyes::Full)
}

/// The same as eyes of a kind see the two.
#[must_use]
pub fn contrast_to(a: Colour, b: Colour, eyes: Eyes) -> f64 {
    let [a, b] = [a, b].map(|colour| luminance(eyes.see(light(colour))) + 0.05);
    a.max(b) / a.min(b)
}

/// The nearest colour that has enough contrast against another, and whether it is a darker one: the same hue, brought as far
/// towards black as it takes, or towards white where that has more contrast.
#[must_use]
pub fn enough(colour: Colour, against: Colour, required: f64) -> (Colour, bool) {
    let [black, white] = [0, 255].map(|part| Colour::new([part; 3]));
    let darker = contrast(black, against) >= contrast(white, against);
    let end = if darker { black } else { white };
    let steps = (0..=100).map(|step| colour.with(end, step));
    (steps.into_iter().find(|step| contrast(*step, against) >= required).unwrap_or(end), darker)
}

/// How far apart two colours are to eyes of a kind: the distance in CIELAB, in which black and white are 100 apart and 2 can
/// just be noticed side by side.
#[must_use]
pub fn distance(a: Colour, b: Colour, eyes: Eyes) -> f64 {
    let [a, b] = [a, b].map(|colour| lab(eyes.see(light(colour))));
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

fn light(colour: Colour) -> Light {
    colour.parts().map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn luminance([red, green, blue]: Light) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The colour in CIELAB (D65): lightness from 0 to 100, and the two opponent axes.
fn lab(light: Light) -> [f64; 3] {
    let [red, green, blue] = light;
    let x = (0.412_4 * red + 0.357_6 * green + 0.180_5 * blue) / 0.950_47;
    let z = (0.019_3 * red + 0.119_2 * green + 0.950_5 * blue) / 1.088_83;
    let root = |part: f64| if part > 0.008_856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 };
    let (x, y, z) = (root(x), root(luminance(light)), root(z));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grey(part: u8) -> Colour {
        Colour::new([part; 3])
    }

    #[test]
    fn contrast_is_measured_as_the_guidelines_say() {
        assert!((contrast(grey(0), grey(255)) - 21.0).abs() < 1e-9);
        assert!((contrast(grey(0x76), grey(255)) - 4.54).abs() < 0.01);
        assert!((contrast(grey(255), grey(0x76)) - 4.54).abs() < 0.01);
    }

    #[test]
    fn the_nearest_colour_of_enough_contrast_is_just_enough() {
        for (ground, darker) in [(255, true), (0x14, false), (0x80, true)] {
            let (found, is_darker) = enough(Colour::new([0xd0, 0x90, 0x40]), grey(ground), 4.5);
            assert_eq!(is_darker, darker, "{ground}");
            let contrast = contrast(found, grey(ground));
            assert!(contrast >= 4.5 && (contrast < 4.8 || ground == 0x14), "{ground}: {contrast}");
        }
        let fine = Colour::new([0, 0, 0]);
        assert_eq!(enough(fine, grey(255), 3.0), (fine, true));
    }

    #[test]
    fn black_and_white_are_a_hundred_apart_to_all_eyes() {
        for eyes in Eyes::ALL {
            assert!((distance(grey(0), grey(255), eyes) - 100.0).abs() < 0.5, "{eyes:?}");
        }
    }

    #[test]
    fn red_and_green_are_alike_to_those_who_lack_one_of_them() {
        // Of the same lightness to eyes without the cones for green.
        let (red, green) = (Colour::new([0xd0, 0x50, 0x30]), Colour::new([0x8a, 0x80, 0x20]));
        assert!(distance(red, green, Eyes::Full) > 40.0);
        assert!(distance(red, green, Eyes::NoGreen) < 25.0);
        let (blue, green) = (Colour::new([0x20, 0x70, 0xb0]), Colour::new([0x20, 0x80, 0x70]));
        assert!(distance(blue, green, Eyes::NoBlue) < distance(blue, green, Eyes::Full) / 2.0);
    }
}
