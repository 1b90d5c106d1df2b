//! The functions of real numbers that platforms round each in its own way, in one way on all.
//!
//! Everything else that is computed with (`+ − × ÷` and the square root) is exact by IEEE 754 up to
//! the last bit, and is done in one order whatever the number of threads: so scores are the same bits
//! on every machine. Where two of them are equal, the position in the text decides.

/// The natural logarithm.
pub(crate) fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// The exponential function.
pub(crate) fn exp(x: f64) -> f64 {
    libm::exp(x)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_the_same_bits_everywhere() {
        let bits = [(2.0, 0x3fe6_2e42_fefa_39ef_u64), (10.0, 0x4002_6bb1_bbb5_5516)];
        for (x, expected) in bits {
            assert_eq!(ln(x).to_bits(), expected);
        }
        assert_eq!(exp(1.0).to_bits(), 0x4005_bf0a_8b14_576a);
        assert_eq!(exp(-3.0).to_bits(), 0x3fa9_7db0_ccce_b0af);
    }
}
