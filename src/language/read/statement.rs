//! What the numbers of a text state together: one number with the word before or behind it, a part of a whole, or a range.

use super::Reader;
use super::literal::{Stated, Value};
use super::token::Kind;
use crate::diag::{Refusal, code};
use crate::domain::{Literal, Qualifier, Quantity, Share};

/// How many words may stand between a number and the word behind it: «14 tuổi trở lên».
const SHORT_NOUN: usize = 2;

/// How many words and commas may stand between a part and the word for its whole: "9 xã, thị trấn trên 29".
const LONGEST_NOUN: usize = 6;

/// How two numbers of a text belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pair {
    PartOfWhole,
    Ends,
}

impl Reader<'_> {
    /// What the numbers of a text state together; nothing if there are none.
    pub(super) fn combined(&self, stated: &[Stated]) -> Result<Option<Literal>, Refusal> {
        let several = || self.several(stated.iter().map(|stated| stated.tokens.clone()));
        match stated {
            [] => Ok(None),
            [one] => self.single(one).map(Some),
            [first, second] if self.is_pair(first, second).is_some() => self.pair(first, second).map(Some),
            _ if stated.windows(2).any(run_together) => Err(several()),
            _ => {
                let certain: Vec<Stated> = stated.iter().filter(|stated| !stated.doubtful).cloned().collect();
                let fewer = certain.len() < stated.len() && !certain.is_empty();
                if fewer { self.combined(&certain) } else { Err(several()) }
            }
        }
    }

    /// How two numbers belong together.
    fn is_pair(&self, first: &Stated, second: &Stated) -> Option<Pair> {
        let part = self.is_part(first, second).then_some(Pair::PartOfWhole);
        part.or_else(|| self.are_ends(first, second).then_some(Pair::Ends))
    }

    /// "9 of 29", "9 xã, thị trấn trên 29", "9/29".
    fn is_part(&self, first: &Stated, second: &Stated) -> bool {
        let (end, start) = (first.tokens.end, second.tokens.start);
        let whole = |stated: &Stated| matches!(stated.value, Value::Plain(number) if number.decimals() == 0);
        // «29 xã trong năm nay»: this year, not five.
        let certain = first.spelled || !second.doubtful;
        let slash = self.is_sign(end, '/') && start == end + 1;
        let is_noun = |at: usize| matches!(self.tokens[at].kind, Kind::Word | Kind::Sign(','));
        let of = self.before(start, &self.words().of).filter(|of| (end..=end + LONGEST_NOUN).contains(of));
        let named = || of.is_some_and(|of| (end..of).all(is_noun));
        whole(first) && whole(second) && certain && (slash || named())
    }

    /// "60% to 70%", "60–70%", "between 60 and 70".
    fn are_ends(&self, first: &Stated, second: &Stated) -> bool {
        let (end, start) = (first.tokens.end, second.tokens.start);
        let words = self.words();
        let dash = self.is_dash(end) && start == end + 1;
        let and = self.phrase(end, &words.between_and) == Some(start);
        let between = and && self.before(first.tokens.start, &words.between).is_some();
        dash || between || self.phrase(end, &words.range) == Some(start)
    }

    fn pair(&self, first: &Stated, second: &Stated) -> Result<Literal, Refusal> {
        match self.is_pair(first, second) {
            Some(Pair::PartOfWhole) => self.parts(first, second),
            _ => self.range(first, second),
        }
    }

    fn parts(&self, first: &Stated, second: &Stated) -> Result<Literal, Refusal> {
        let qualifier = self.qualifier(first.tokens.start, second.tokens.end);
        let (Value::Plain(done), Value::Plain(of)) = (first.value, second.value) else {
            return Err(self.refusal(code::LITERAL_VAGUE));
        };
        let fraction = || {
            let share = Share::Fraction(u32::try_from(done.digits()).ok()?, u32::try_from(of.digits()).ok()?);
            (of.digits() > 0 && self.is_sign(first.tokens.end, '/')).then_some(share)
        };
        match (qualifier, fraction()) {
            (Qualifier::Exact, _) => Ok(Literal::Parts { done: done.digits(), of: of.digits() }),
            (_, Some(value)) => Ok(Literal::Rate(Quantity { qualifier, value, upper: None })),
            (_, None) => Err(self.refusal(code::LITERAL_VAGUE).hint("hint-parts", &[])),
        }
    }

    fn range(&self, first: &Stated, second: &Stated) -> Result<Literal, Refusal> {
        if self.qualifier(first.tokens.start, second.tokens.end) != Qualifier::Exact {
            return Err(self.refusal(code::LITERAL_VAGUE).hint("hint-range", &[]));
        }
        let low = match (first.value, second.value) {
            (Value::Plain(low), Value::PerCent(_)) => Value::PerCent(low),
            (Value::Plain(low), Value::Points(_)) => Value::Points(low),
            (Value::Plain(low), Value::Scaled(_, scale)) => Value::Scaled(low, scale),
            (low, _) => low,
        };
        let (low, high) = (self.exactly(low)?, self.exactly(second.value)?);
        let literal = match (low, high) {
            (Literal::Count(low), Literal::Count(high)) if low.value <= high.value => {
                Some(Literal::Count(ranged(low.value, high.value)))
            }
            (Literal::Rate(low), Literal::Rate(high)) if low.value.per_cent() <= high.value.per_cent() => {
                Some(Literal::Rate(ranged(low.value, high.value)))
            }
            (Literal::Decimal(low), Literal::Decimal(high)) if low.value.compare(high.value).is_le() => {
                Some(Literal::Decimal(ranged(low.value, high.value)))
            }
            _ => None,
        };
        literal.ok_or_else(|| self.refusal(code::LITERAL_VAGUE).hint("hint-range", &[]))
    }

    fn single(&self, stated: &Stated) -> Result<Literal, Refusal> {
        let literal = self.exactly(stated.value)?;
        let qualifier = self.qualifier(stated.tokens.start, stated.tokens.end);
        Ok(match literal {
            _ if qualifier == Qualifier::Exact => literal,
            Literal::Count(count) => Literal::Count(Quantity { qualifier, upper: None, ..count }),
            Literal::Rate(rate) => Literal::Rate(Quantity { qualifier, ..rate }),
            Literal::Decimal(number) => Literal::Decimal(Quantity { qualifier, ..number }),
            other => other,
        })
    }

    /// What a number states without any word; one of millions is rounded to its last digit.
    fn exactly(&self, value: Value) -> Result<Literal, Refusal> {
        Ok(match value {
            Value::PerCent(rate) => Literal::Rate(Quantity::exact(Share::PerCent(rate))),
            Value::Fraction(part, whole) => Literal::Rate(Quantity::exact(Share::Fraction(part, whole))),
            Value::Points(points) => Literal::Decimal(Quantity::exact(points)),
            Value::Plain(number) if number.decimals() == 0 => Literal::Count(Quantity::exact(number.digits())),
            Value::Plain(number) => Literal::Decimal(Quantity::exact(number)),
            Value::Scaled(number, scale) => {
                let step = 10_u64.checked_pow(number.decimals().into()).filter(|cut| scale.is_multiple_of(*cut));
                let step = step.map(|cut| scale / cut);
                let count = step.and_then(|step| Some((number.digits().checked_mul(step)?, step)));
                let (value, step) = count.ok_or_else(|| self.refusal(code::LITERAL_FORM))?;
                Literal::Count(Quantity { qualifier: Qualifier::Rounded, value, upper: Some(step) })
            }
        })
    }

    /// The word that stands right before some tokens or right behind them.
    fn qualifier(&self, start: usize, end: usize) -> Qualifier {
        let signs = [
            ('≥', Qualifier::AtLeast),
            ('>', Qualifier::AtLeast),
            ('≤', Qualifier::AtMost),
            ('<', Qualifier::AtMost),
            ('≈', Qualifier::About),
            ('~', Qualifier::About),
        ];
        let sign = signs.iter().find(|(sign, _)| start > 0 && self.is_sign(start - 1, *sign));
        let words = self.words();
        // The longest wins, so that "no more than" is not "more than".
        let before = words
            .before
            .iter()
            .filter_map(|(qualifier, words)| Some((self.before(start, words)?, *qualifier)))
            .min_by_key(|(start, _)| *start);
        let after = || {
            (end..=end + SHORT_NOUN).take_while(|at| *at == end || self.is_word(at - 1)).find_map(|at| self.behind(at))
        };
        sign.map(|(_, qualifier)| *qualifier)
            .or(before.map(|(_, found)| found))
            .or_else(after)
            .unwrap_or(Qualifier::Exact)
    }

    /// The word that begins at a token behind a number; of two, the longer one.
    fn behind(&self, at: usize) -> Option<Qualifier> {
        let found =
            self.words().after.iter().filter_map(|(qualifier, words)| Some((self.phrase(at, words)?, *qualifier)));
        found.max_by_key(|(end, _)| *end).map(|(_, qualifier)| qualifier)
    }
}

fn ranged<T>(low: T, high: T) -> Quantity<T> {
    Quantity { qualifier: Qualifier::Range, value: low, upper: Some(high) }
}

/// Whether two numbers in words follow each other without anything between: «một trăm năm».
fn run_together(pair: &[Stated]) -> bool {
    pair.iter().all(|one| one.spelled) && pair.windows(2).all(|two| two[0].tokens.end == two[1].tokens.start)
}
