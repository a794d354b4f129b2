//! Mailbox addresses, parsed, classified and repaired.
