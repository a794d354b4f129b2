//! Korean postal addresses and postcodes, parsed and normalised.
