//! Delivery feedback of every channel, classified into one taxonomy.
