//! Work on many things, on the one core that a page's worker has.

/// What `f` makes of each, in their order.
pub(crate) fn map<T, U>(from: Vec<T>, f: impl Fn(T) -> U) -> Vec<U> {
    from.into_iter().map(f).collect()
}
