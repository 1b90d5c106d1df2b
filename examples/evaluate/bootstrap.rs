//! How sure a difference between two methods is.

use crate::random::Random;

/// More change the second decimal of an interval no more.
const RESAMPLES: usize = 10_000;
/// So many resampled means lie below the interval, and as many above: 2.5 %.
const TAIL: usize = RESAMPLES / 40;
/// Any number; the same for all, so that methods are compared on the same resamples.
const SEED: u64 = 1;

/// A mean difference with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Difference {
    pub(crate) mean: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Difference {
    /// Paired bootstrap (Koehn, 2004) of the differences that the documents of each set show, with
    /// the percentiles as interval. Of several sets, each is resampled by itself and all weigh the
    /// same, as in the mean over sets.
    pub(crate) fn of(sets: &[&[f64]]) -> Self {
        let mut random = Random::new(SEED);
        let mut resampled: Vec<f64> = (0..RESAMPLES)
            .map(|_| {
                let draw = |set: &&[f64]| {
                    let sum: f64 = set.iter().map(|_| set[random.below(set.len())]).sum();
                    sum / set.len() as f64
                };
                mean(sets.iter().map(draw))
            })
            .collect();
        resampled.sort_unstable_by(f64::total_cmp);
        Self {
            mean: mean(sets.iter().map(|set| mean(set.iter().copied()))),
            low: resampled[TAIL],
            high: resampled[RESAMPLES - 1 - TAIL],
        }
    }
}

/// The mean of numbers, of which there is at least one.
pub(crate) fn mean(numbers: impl ExactSizeIterator<Item = f64>) -> f64 {
    let n = numbers.len() as f64;
    numbers.sum::<f64>() / n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_sure_of_what_never_differs() {
        let two = Difference { mean: 2.0, low: 2.0, high: 2.0 };
        assert_eq!(Difference::of(&[&[2.0; 9]]), two);
        assert_eq!(Difference::of(&[&[1.0; 9], &[3.0; 4]]), two);
    }

    #[test]
    fn comes_near_the_normal_interval() {
        // Half 0, half 1: the mean of 400 has deviation 0.5 / √400 = 0.025; 1.96 · 0.025 = 0.049.
        let differences: Vec<f64> = (0..400).map(|i| f64::from(i % 2)).collect();
        let Difference { mean, low, high } = Difference::of(&[&differences]);
        assert_eq!(mean, 0.5);
        assert!((low - 0.451).abs() < 0.003 && (high - 0.549).abs() < 0.003, "{low} {high}");
    }

    #[test]
    fn is_the_same_every_time() {
        let differences = [0.5, -1.0, 3.0, 0.0];
        assert_eq!(Difference::of(&[&differences]), Difference::of(&[&differences]));
    }
}
