//! Customer tables in and out of files, lossless: encodings, delimited text, JSON lines.
