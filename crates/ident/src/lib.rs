//! Birth dates, business and resident registration numbers.
