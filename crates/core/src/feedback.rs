//! The taxonomy of delivery feedback that `bounce` and `repair` share.
