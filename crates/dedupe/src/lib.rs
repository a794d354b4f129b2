//! Duplicate records by the Fellegi-Sunter model: blocking, comparison, weights, clusters.
