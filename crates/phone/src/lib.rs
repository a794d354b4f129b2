//! Korean phone numbers, parsed and normalised after the numbering plan.
