//! Work on many things, on all cores. `playground` puts a loop in this place, since a page has one core.

use rayon::prelude::*;

/// What `f` makes of each, in their order.
pub(crate) fn map<T: Send, U: Send>(from: Vec<T>, f: impl Fn(T) -> U + Sync + Send) -> Vec<U> {
    from.into_par_iter().map(f).collect()
}
