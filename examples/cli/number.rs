//! Numbers on the command line; an error says what would be right.

/// How many.
pub(crate) fn count(value: &str) -> Result<usize, String> {
    value.parse().map_err(|_| {
        if value.is_empty() || value.contains(|c: char| !c.is_ascii_digit()) {
            "not a whole number such as 3".to_owned()
        } else {
            format!("more than {}", usize::MAX)
        }
    })
}

/// A number from 0 to 1.
pub(crate) fn share(value: &str) -> Result<f64, String> {
    let share = value.parse().ok().filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| "not a number from 0 to 1".to_owned())
}
