//! Korean person and organisation names, parsed and normalised.
