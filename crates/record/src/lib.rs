//! Customer records: column roles, column-wise normalisation, routes, shared contacts.
