//! Data quality and cleansing for Korean customer records: the pure crates of cleanse behind one name.
